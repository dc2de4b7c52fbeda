"""Names of parameters as laboratories write them, and what they may mean."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkstd.standards.parameters import basis, find, plain, protein_factor, unknown, vocabulary

WATER = ("moisture", "water-and-volatile-matter")


@pytest.mark.parametrize(
    ("written", "means"),
    [
        *((name, WATER) for name in ("kadar air", "Air", "KADAR_AIR", "moisture", "Water content")),
        *((name, ("escherichia-coli",)) for name in ("E. coli", "e_coli", "Escherichia coli")),
        *((name, ("total-plate-count",)) for name in ("ALT", "TPC", "Angka Lempeng Total (ALT)")),
        *((name, ("lead",)) for name in ("Pb", "timbal", "Timbal (Pb)", "cemaran timbal"[8:])),
        *((name, ("lead",)) for name in ("Timah hitam (Pb)", "Cemaran logam timbal (Pb)")),
        ("timah", ("tin",)),
        *((name, ("sodium-chloride",)) for name in ("NaCl", "garam", "Kadar NaCl")),
        ("Kapang/Khamir", ("mould-and-yeast",)),
        ("AKK", ("mould-and-yeast",)),
        ("gula pereduksi", ("reducing-sugar",)),
        ("gula reduksi", ("reducing-sugar",)),
        ("abu", ("ash",)),
        ("abu tanpa garam", ("ash-without-salt",)),
        *((name, ("free-fatty-acid",)) for name in ("FFA", "ALB", "asam lemak bebas")),
        ("Asam lemak bebas dan atau lemak netral", ("free-fatty-acid-or-neutral-fat",)),
        *((name, ("foreign-matter",)) for name in ("benda asing", "kotoran")),
        ("serat dan benda asing", ("fibre-and-foreign-matter",)),
        *((name, ("colourant",)) for name in ("pewarna", "zat warna", "colouring")),
        ("sakarosa", ("sucrose", "total-sugar")),
        ("Asam laurat (C12:0)", ("lauric-acid",)),
        ("histamin", ("histamine",)),
        ("organoleptik", ("sensory-score",)),
    ],
)
def test_a_name_is_found_however_it_is_written(written, means):
    assert find(written).candidates == means


@pytest.mark.parametrize(
    ("written", "parameter", "bases"),
    [
        ("Protein (N x 6,25)", "protein", {"n-6.25"}),
        ("Kadar protein N x 5,71", "protein", {"n-5.71"}),
        ("Protein (N x 6,25, bk)", "protein", {"n-6.25", "dry"}),
        ("Abu (atas dasar bahan kering)", "ash", {"dry"}),
        ("Jumlah gula (dihitung sebagai sakarosa)", "total-sugar", {"as-sucrose"}),
        ("Asam lemak bebas (sebagai asam laurat)", "free-fatty-acid", {"as-lauric-acid"}),
        ("Kehalusan (lolos ayakan 80 mesh)", "fineness", {"mesh-80"}),
        ("Bobot jenis 20°C/20°C", "specific-gravity", {"at-20-20"}),
        ("Derajat putih (BaSO4 = 100 %)", "whiteness", {"baso4-100"}),
    ],
)
def test_a_name_may_state_what_the_result_refers_to(written, parameter, bases):
    found = find(written)
    assert parameter in found.candidates
    assert found.basis == bases


@pytest.mark.parametrize(
    ("written", "statistic"),
    [
        ("Kuat tekan rata-rata", "average"),
        ("Kuat tekan minimum", "each"),
        ("kuat tekan tiap benda uji"[:15], "each"),
        ("Kuat tekan", None),
    ],
)
def test_a_name_may_state_the_average_or_each_unit(written, statistic):
    found = find(written)
    assert found.candidates == ("compressive-strength",)
    assert found.statistic == statistic


@pytest.mark.parametrize(
    "written",
    ["", "xyzzy", "kadar", "N x 6,25", "dry", "lemak netral", "neutral fat"],
)
def test_a_name_that_no_parameter_has_is_not_guessed(written):
    assert find(written) is None


def test_a_name_that_is_nearly_right_is_asked_about():
    problem = unknown("kadar protien", "/readings/0/parameter")
    assert problem.code == "unknown-parameter"
    assert problem.path == "/readings/0/parameter"
    assert "protein" in problem.message.id
    assert "protein" in problem.message.en


def test_a_name_that_is_like_no_other_says_what_to_do():
    assert "Periksa penulisannya" in unknown("zzzzzz", "").message.id


def test_the_file_has_every_key_once_and_every_part_of_a_joint_judgement():
    source = files("umkstd.data") / "laboratory-parameters.json"
    data = json.loads(source.read_text(encoding="utf-8"))
    keys = [row["key"] for row in data["parameters"]]
    assert len(keys) == len(set(keys)) == len(vocabulary().parameters)
    for row in data["parameters"]:
        assert set(row.get("parts", ())) <= set(keys)
        assert row.get("group", "other") in ("metal", "microbe", "other")
        for name in (row["key"], *row["name"].values(), *row["synonyms"]):
            assert row["key"] in find(name).candidates, name
    bases = [row["key"] for row in data["bases"]]
    assert len(bases) == len(set(bases))


def test_a_member_names_a_wider_parameter_that_is_there():
    """A metal is one of the dangerous metals, and no wider one is itself a member."""
    parameters = vocabulary().parameters
    within = {key: found.within for key, found in parameters.items() if found.within}
    assert within["lead"] == within["mercury"] == "dangerous-metals"
    assert (within["saccharin"], within["yeast"]) == ("artificial-sweetener", "mould-and-yeast")
    for wider in within.values():
        assert parameters[wider].within is None
    metals = {key for key, found in parameters.items() if found.group == "metal"}
    assert metals - set(within) == {"dangerous-metals"}


def test_every_parameter_has_its_own_name_in_both_languages():
    for language in ("id", "en"):
        names = [getattr(p.name, language) for p in vocabulary().parameters.values()]
        assert len(names) == len(set(names))


def test_a_basis_in_a_text():
    assert basis("% b/b, atas dasar bahan kering") == ("dry",)
    assert basis("per 100 g") == ()


def test_the_protein_factor_among_bases():
    factor, rest = protein_factor(frozenset({"n-6.25", "dry"}))
    assert (str(factor), rest) == ("6.25", {"dry"})
    assert protein_factor(frozenset({"dry"})) == (None, {"dry"})


@given(st.text(max_size=40))
def test_looking_a_name_up_never_fails(text):
    found = find(text)
    assert found is None or set(found.candidates) <= set(vocabulary().parameters)
    assert plain(plain(text)) == plain(text) or plain(text).startswith(("kadar", "jumlah", "nilai"))
