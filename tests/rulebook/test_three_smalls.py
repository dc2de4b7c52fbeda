"""Three smalls: asked for by a wrong name, the reader is told which rule was meant."""

from __future__ import annotations

import pickle

import pytest

from umkstd.errors import UnknownName
from umkstd.rulebook.industry_size import INDUSTRY_SIZE
from umkstd.rulebook.statistical_class import STATISTICAL_CLASS
from umkstd.rulebook.three_smalls import RULES, meant_by, unknown_rule

KNOWN = ("scale", "scale-by-capital", "industry-size", "statistical-class", "sni-bina-umk", "nib")


@pytest.mark.parametrize(
    ("name", "rules"),
    [
        ("usaha kecil", ("scale",)),
        ("usaha-mikro", ("scale",)),
        ("small enterprise", ("scale",)),
        ("business size", ("scale",)),
        ("skala", ("scale",)),
        ("ukuran usaha", ("scale",)),
        ("medium by sales", ("scale",)),
        ("kelas UMKM", ("scale",)),
        ("industri kecil", ("industry-size",)),
        ("Industri_Menengah", ("industry-size",)),
        ("small industry", ("industry-size",)),
        ("IKM", ("industry-size",)),
        ("skala industri", ("industry-size",)),
        ("Permenperin 64/2016 kecil", ("industry-size",)),
        ("usaha kecil BPS", ("statistical-class",)),
        ("bps class", ("statistical-class",)),
        ("industri kecil menurut BPS", ("statistical-class",)),
        ("kelas statistik", ("statistical-class",)),
        ("household size", ("statistical-class",)),
        ("small by workers", ("statistical-class", "industry-size")),
        ("usaha kecil menurut tenaga kerja", ("statistical-class", "industry-size")),
        ("scale by headcount", ("statistical-class", "industry-size")),
        ("kecil", ("scale", "industry-size", "statistical-class")),
        ("SMALL", ("scale", "industry-size", "statistical-class")),
        ("mikro", ("scale", "industry-size", "statistical-class")),
    ],
)
def test_which_rule_is_meant(name, rules):
    """The words beside the size decide; a bare size has three meanings."""
    found = meant_by(name)
    assert found.rules == rules
    for text in (found.message.id, found.message.en):
        assert all(rule in text for rule in rules)
        assert text.endswith(".")
        assert "{" not in text


@pytest.mark.parametrize(
    "name",
    ["", "halal", "sni-bina-umkm", "nib", "label-size", "kelas sni", "workers", "bps", "日本", 7],
)
def test_other_names_are_left_alone(name):
    """A typing error in another rule's name must keep its did-you-mean."""
    assert meant_by(name) is None


def test_the_error_tells_which_rule_was_meant():
    """A look-up error like any other, which travels and has a stable code."""
    error = unknown_rule("industri kecil", KNOWN)
    assert isinstance(error, UnknownName)
    assert error.problem.code == "unknown-name"
    assert error.problem.params == (("name", "industri kecil"), ("meant", "industry-size"))
    assert error.problem.message.id.startswith("Tidak ada aturan bernama “industri kecil”. ")
    assert "industry-size" in error.problem.message.id
    assert "Permenperin 64/2016" in error.problem.message.en
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert again.problem == error.problem


def test_other_errors_stay_as_they_were():
    """The nearest known name is proposed."""
    error = unknown_rule("sni-bina-umkm", KNOWN)
    assert "sni-bina-umk" in error.problem.message.en
    assert error.problem.params == (("name", "sni-bina-umkm"),)


def test_the_rules_that_are_named_exist():
    """The names are the ids of the determinations."""
    assert set(RULES) == {"scale", INDUSTRY_SIZE.id, STATISTICAL_CLASS.id}


def test_a_long_name_is_cut():
    """What is shown stays short."""
    assert len(meant_by("kecil " * 1000).name) == 80
