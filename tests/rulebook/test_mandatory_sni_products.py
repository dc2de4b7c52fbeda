"""The list of products under mandatory SNI, its near misses, and looking a name up."""

from __future__ import annotations

import datetime
import json
from importlib.resources import files

import pytest

from umkstd.business.facts import standards
from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import CaseError
from umkstd.law.citation import Grade
from umkstd.rulebook.instruments.standards import INSTRUMENTS
from umkstd.rulebook.licensing import VERIFIED_THROUGH
from umkstd.rulebook.mandatory_sni_products import (
    NEAR_MISSES,
    PRODUCT_BY_KEY,
    PRODUCTS,
    mandatory_sni_product,
)

DATA = json.loads(files("umkstd").joinpath("data", "mandatory-sni.json").read_text("utf-8"))


@pytest.mark.parametrize(
    ("covered", "number", "near"),
    [
        ("kopi instan", "SNI 2983:2024", "kopi bubuk"),
        ("kopi instan", "SNI 2983:2024", "kopi campuran"),
        ("tepung terigu", "SNI 3751:2018", "tepung tapioka"),
        ("tepung terigu", "SNI 3751:2018", "tepung beras"),
        ("tepung terigu", "SNI 3751:2018", "tepung mocaf"),
        ("minyak goreng sawit", "SNI 7709:2019", "minyak kelapa"),
        ("minyak goreng sawit", "SNI 7709:2019", "VCO"),
        ("gula kristal putih", "SNI 3140.3:2010/Amd1:2011", "gula merah"),
        ("sarden kaleng", "SNI 8222:2016", "ikan pindang"),
        ("kakao bubuk", "SNI 3747:2024", "cokelat batang"),
    ],
)
def test_near_misses(covered, number, near):
    """A product and the one that looks like it: the first is covered, the second is not."""
    answer, miss = mandatory_sni_product(covered), mandatory_sni_product(near)
    assert (answer.kind, miss.kind) == ("covered", "near-miss")
    assert answer.product.standards[0].number == number
    assert miss.product is answer.product
    assert miss.key == miss.near_miss.key != answer.key
    assert miss.near_miss.why.en in miss.message.en


def test_glazed_and_terracotta():
    """The SNI numbers of ceramics were not read, and the row says so by having none."""
    glazed, plain = mandatory_sni_product("glazed bowl"), mandatory_sni_product("terracotta pot")
    assert (glazed.kind, glazed.product.standards) == ("covered", ())
    assert (plain.kind, plain.product.key) == ("near-miss", glazed.key)


def test_biscuits_are_disputed():
    """Boundary case: never a firm yes or no for biscuits."""
    answer = mandatory_sni_product("biskuit")
    assert (answer.kind, answer.product.status) == ("disputed", "disputed")
    assert answer.product.grade is Grade.DISPUTED
    assert "disagree" in answer.message.en


@pytest.mark.parametrize("name", ["helm", "air isi ulang", "permen kopi instan", "", "   "])
def test_what_is_not_listed_is_unknown(name):
    """A name off the list is never called voluntary, and part of a name is not enough."""
    answer = mandatory_sni_product(name)
    assert (answer.kind, answer.product, answer.near_miss, answer.key) == (
        *("unknown", None, None),
        None,
    )
    assert "sukarela" not in answer.message.id
    assert "voluntary" not in answer.message.en


def test_did_you_mean():
    """A slip of the finger brings the names that may be meant."""
    answer = mandatory_sni_product("tepung trigu")
    assert answer.kind == "unknown"
    assert answer.suggestions[0] == "tepung terigu"
    assert "Did you mean tepung terigu" in answer.message.en
    assert "Mungkin maksudnya: tepung terigu" in answer.message.id


@pytest.mark.parametrize("name", ["KOPI  BUBUK", "kopi_bubuk", "kopi-bubuk", " Ground coffee "])
def test_names_are_read_generously(name):
    """Case, blanks and hyphens do not matter, and both languages do."""
    assert mandatory_sni_product(name).key == "kopi_bubuk"


def test_the_list_and_the_fact_are_in_step():
    """Each choice of ``sni_product`` has its row, and each row its choice."""
    settled = {item.key for item in PRODUCTS if item.status == "in_force"}
    assert settled == set(standards.COVERED)
    assert {item.key for item in PRODUCTS if item.status == "disputed"} == set(standards.DISPUTED)
    assert {item.key for item in NEAR_MISSES} == set(standards.NEAR_MISSES)
    assert {item.beside for item in NEAR_MISSES} <= set(PRODUCT_BY_KEY)
    assert DATA["verified_through"] == VERIFIED_THROUGH


def test_no_name_means_two_products():
    """Otherwise the answer would hang on the order of the rows."""
    names = [name.casefold() for item in (*PRODUCTS, *NEAR_MISSES) for name in item.names]
    assert len(names) == len(set(names))


def test_every_row_can_be_looked_up_and_says_where_it_was_read():
    """Each has a source, a grade and a regulation that is an instrument, or none."""
    known = {item.name for item in INSTRUMENTS}
    for item in PRODUCTS:
        assert item.sources
        assert item.grade in {Grade.SECONDARY, Grade.DERIVED, Grade.DISPUTED}
        assert item.regulation is None or item.regulation in known
        assert item.label.id
        assert mandatory_sni_product(item.key).product is item
    for item in NEAR_MISSES:
        assert item.sources
        assert item.label.en
        assert mandatory_sni_product(item.key).near_miss is item


def test_first_days():
    """Only that of toys was found; for others a source shows the duty on some day, or none."""
    found = {item.key: item.in_force_on for item in PRODUCTS if item.in_force_on}
    assert found == {"mainan_anak": datetime.date(2014, 4, 30)}
    shown = PRODUCT_BY_KEY["kakao_bubuk"].known_since
    assert (shown.day, shown.grade) == (datetime.date(2023, 11, 1), Grade.SECONDARY)
    assert PRODUCT_BY_KEY["alat_dapur_listrik"].known_since is None


def test_packaged_water_has_one_sni_for_each_kind():
    """Mineral, demineral, natural mineral, dew and high-pH water."""
    water = PRODUCT_BY_KEY["air_minum_dalam_kemasan"]
    assert [(item.number, item.covers.en) for item in water.standards] == [
        ("SNI 3553:2023", "mineral water"),
        ("SNI 6241:2023", "demineral water"),
        ("SNI 6242:2023", "natural mineral water"),
        ("SNI 7812:2021", "dew water"),
        ("SNI 8982:2021", "high-pH water"),
    ]
    assert water.history == ("Permenperin 49/2012", "Permenperin 78/2016", "Permenperin 26/2019")


def test_tariff_codes():
    """HS codes where a source gave them."""
    assert PRODUCT_BY_KEY["garam_konsumsi_beryodium"].hs == (
        *("2501.00.10", "2501.00.91"),
        "2501.00.93",
    )
    assert PRODUCT_BY_KEY["kopi_instan"].hs == ("2101.11.11", "2101.11.19")
    assert PRODUCT_BY_KEY["minyak_goreng_sawit"].hs == ("ex 1511.90.36",)
    assert PRODUCT_BY_KEY["kakao_bubuk"].hs == ("1805.00.00",)


@pytest.mark.parametrize(
    ("product", "expected"),
    [("kopi_instan", True), ("kopi_bubuk", False), ("biskuit", None), ("lainnya", None)],
)
def test_whether_it_is_mandatory_follows_where_the_list_is_settled(product, expected):
    """A disputed or unlisted product leaves the fact unknown."""
    facts = VOCABULARY.read({"sni_product": product})
    assert facts.get("sni_mandatory") is expected


def test_a_statement_against_the_list_is_told():
    """Both cannot be right; the person who fills the case is asked."""
    with pytest.raises(CaseError) as caught:
        VOCABULARY.read({"sni_product": "kopi_instan", "sni_mandatory": False})
    assert [problem.code for problem in caught.value.problems] == ["facts-contradict"]
    for product in ("biskuit", "lainnya"):
        facts = VOCABULARY.read({"sni_product": product, "sni_mandatory": False})
        assert facts["sni_mandatory"] is False
