"""The requirement single-licence: UMK, low risk, NIB; by the law that governs the NIB."""

from __future__ import annotations

import pytest

import umkstd

TODAY = "2026-11-24"
RULE = umkstd.rulebook["single-licence"]
FACTS = {
    "legal_form": "perseorangan",
    "capital": 45_000_000,
    "owned_by_larger": False,
    "risk": "rendah",
    "has_nib": True,
    "nib_issued_on": "2025-11-04",
    "nib_active": True,
}
STATUTE = "UU 11/2020 Pasal 91 ayat (7)"
PP_5 = "PP 5/2021 Pasal 12 ayat (1)"
PP_28 = "PP 28/2025 Pasal 234 ayat (1)"
LAWS = {STATUTE, PP_5, PP_28}


def evaluate(as_of=TODAY, **changes):
    """The verdict for a qualifying line, with some facts changed."""
    return RULE.evaluate({**FACTS, **changes}, as_of=as_of)


def laws(verdict):
    """The articles on low risk among its citations: one for each law that was tried."""
    return LAWS & {str(cite) for cite in verdict.citations}


@pytest.mark.parametrize(
    ("issued", "as_of", "law", "certainty"),
    [
        ("2019-01-01", TODAY, PP_28, "article"),
        ("2019-01-01", "2023-01-01", PP_5, "secondary"),
        ("2019-01-01", "2020-12-01", STATUTE, "article"),
        ("2020-11-02", TODAY, STATUTE, "article"),
        ("2021-02-01", TODAY, STATUTE, "article"),
        ("2021-02-02", TODAY, PP_5, "secondary"),
        ("2025-06-04", TODAY, PP_5, "secondary"),
        ("2025-10-05", TODAY, PP_28, "article"),
    ],
)
def test_met_by_the_law_that_governs(issued, as_of, law, certainty):
    """An NIB keeps the law of its day; an older one is judged by the law that is asked about."""
    verdict = evaluate(as_of, nib_issued_on=issued)
    if as_of == "2020-12-01":  # the size limits were missing then
        assert verdict.status == "undetermined"
        assert [reason.kind for reason in verdict.legal_reasons] == ["unresolved"]
        return
    assert (verdict.status, verdict.certainty) == ("met", certainty)
    assert laws(verdict) == {law}


@pytest.mark.parametrize(
    ("applied", "issued", "expected"),
    [
        ("2025-06-04", "2025-06-05", {PP_5}),
        ("2025-06-04", "2025-10-04", {PP_5}),
        ("2025-06-04", "2025-10-05", {PP_28}),
        ("2025-06-05", "2025-06-05", {PP_28}),
        ("2025-06-05", "2025-10-04", {PP_28}),
        ("2025-06-04", "2025-06-04", {PP_5}),
    ],
)
def test_applications_in_process(applied, issued, expected):
    """PP 28/2025 Pasal 547 and 551: in process on 5 June 2025, issued before 5 October 2025."""
    verdict = evaluate(licence_applied_on=applied, nib_issued_on=issued)
    assert verdict.status == "met"
    assert laws(verdict) == expected
    assert verdict.certainty == ("secondary" if PP_5 in expected else "article")


@pytest.mark.parametrize("issued", ["2025-06-05", "2025-10-04"])
def test_applications_of_unknown_date(issued):
    """Both laws may govern and agree: met, as well known as the weaker of them."""
    verdict = evaluate(nib_issued_on=issued)
    assert (verdict.status, verdict.certainty, verdict.open_facts) == ("met", "secondary", ())
    assert laws(verdict) <= {PP_5, PP_28}
    assert evaluate(nib_issued_on=issued, risk="tinggi").status == "unmet"


def test_date_unknown():
    """Every law may govern; a failing member decides all the same, and a gap is asked for."""
    assert evaluate(nib_issued_on=None, risk="tinggi").status == "unmet"
    verdict = evaluate(nib_issued_on=None)
    assert verdict.status == "undetermined"
    assert "nib_issued_on" in verdict.open_facts


@pytest.mark.parametrize(
    ("changes", "asked"),
    [
        ({"capital": None}, {"capital"}),
        ({"legal_form": "pt", "owned_by_larger": None}, {"owned_by_larger"}),
        ({"risk": None}, {"risk"}),
        ({"has_nib": None}, {"has_nib"}),
        ({"nib_active": None}, {"nib_active"}),
    ],
)
def test_undetermined(changes, asked):
    """Each fact that is missing is asked for."""
    verdict = evaluate(**changes)
    assert (verdict.status, set(verdict.open_facts)) == ("undetermined", asked)


@pytest.mark.parametrize("risk", ["menengah_rendah", "menengah_tinggi", "tinggi"])
def test_more_than_low_risk(risk):
    """PP 28/2025 Pasal 234 ayat (3): medium or high risk needs more than the NIB."""
    verdict = evaluate(risk=risk)
    assert (verdict.status, verdict.reason_codes) == ("unmet", ("risk-low",))
    assert risk.replace("_", " ") in verdict.reasons[0].message.en


def test_licensing_asks_as_registration():
    """Whatever the purpose of the case, licensing goes by capital."""
    sales = {"annual_sales": 20_000_000_000, "purpose": "support"}
    assert evaluate(**sales).status == "met"
    assert evaluate(capital=6_000_000_000, annual_sales=1, purpose="support").status == "unmet"


def test_days_of_change():
    """The statute began on 2 November 2020."""
    assert evaluate("2020-11-01", nib_issued_on="2019-01-01").status == "not_in_force"
    assert evaluate("2020-11-02", nib_issued_on="2019-01-01").status == "undetermined"
    assert evaluate("2021-02-02", nib_issued_on="2019-01-01").status == "met"


def test_halal_and_sni_are_told_apart():
    """The statement of Pasal 234 ayat (2) is neither a halal certificate nor an SPPT SNI."""
    assert [note.code for note in evaluate().notes] == ["single-licence-statement"]
    read = {fact.name for fact in RULE.facts}
    assert not read & {"has_halal_certificate", "sppt_sni", "sni_commitment", "sni_offered"}
