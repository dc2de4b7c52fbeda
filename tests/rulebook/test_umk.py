"""The requirement umk: each member, each law, and what is asked while something is unknown."""

from __future__ import annotations

import pytest

import umkstd

TODAY = "2026-11-24"
BN = 1_000_000_000
RULE = umkstd.rulebook["umk"]
FACTS = {"legal_form": "perseorangan", "capital": 45_000_000, "owned_by_larger": False}


def evaluate(as_of=TODAY, **changes):
    """The verdict for a qualifying business with some facts changed."""
    return RULE.evaluate({**FACTS, **changes}, as_of=as_of)


@pytest.mark.smoke
def test_met():
    """A person's business of Rp45 million; both members are read in the articles."""
    verdict = evaluate()
    assert (verdict.status, verdict.certainty) == ("met", "article")
    assert verdict.reason_codes == ("scale-umk", "owner-qualifies")
    cited = [str(cite) for cite in verdict.citations]
    assert "PP 7/2021 Pasal 35" in cited
    assert "PP 7/2021 Pasal 35 ayat (3)" in cited
    assert "UU 20/2008 Pasal 1 angka 1 dan angka 2" in cited


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({"capital": 5 * BN + 1}, ("scale-umk",)),
        ({"capital": 10 * BN + 1}, ("scale-umk",)),
        ({"legal_form": "pt", "owned_by_larger": True}, ("owner-qualifies",)),
        ({"capital": 2 * BN, "owned_by_larger": True}, ("scale-umk",)),
        (
            {"capital": 2 * BN, "legal_form": "cv", "owned_by_larger": True},
            ("scale-umk", "owner-qualifies"),
        ),
    ],
)
def test_unmet(changes, codes):
    """Too large, or small in size and not independent; every false member is a reason."""
    verdict = evaluate(**changes)
    assert (verdict.status, verdict.reason_codes) == ("unmet", codes)


def test_on_and_off_the_limit():
    """The upper limit of small, Rp5 billion, is inclusive."""
    assert evaluate(capital=5 * BN).status == "met"
    assert evaluate(capital=5 * BN + 1).status == "unmet"


@pytest.mark.parametrize(
    ("changes", "asked"),
    [
        ({"capital": None}, {"capital"}),
        ({"legal_form": None, "owned_by_larger": None}, {"legal_form", "owned_by_larger"}),
        ({"legal_form": "pt", "owned_by_larger": None}, {"owned_by_larger"}),
        ({"capital": 2 * BN, "owned_by_larger": None}, {"owned_by_larger"}),
    ],
)
def test_undetermined(changes, asked):
    """What is unknown and matters is asked for, and nothing else."""
    verdict = evaluate(**changes)
    assert (verdict.status, set(verdict.open_facts)) == ("undetermined", asked)
    assert verdict.certainty is None
    assert verdict.legal_reasons == ()


@pytest.mark.parametrize("changes", [{"legal_form": None}, {"owned_by_larger": None}])
def test_one_unknown_that_does_not_matter(changes):
    """A micro business that is independent, or a person's own, is UMK whatever the other is."""
    assert evaluate(**changes).status == "met"


@pytest.mark.parametrize("form", ["cv", "firma", "koperasi", "pt", "persekutuan_perdata"])
def test_legal_form_alone_never_makes_it_unmet(form):
    """Below the limits an independent entity stays UMK, on a derived reading."""
    verdict = evaluate(legal_form=form)
    assert (verdict.status, verdict.certainty) == ("met", "derived")


def test_purpose_chooses_the_measure():
    """Capital above and sales below the limits: no UMK to register, UMK for support."""
    facts = {"capital": 6 * BN, "annual_sales": BN}
    assert evaluate(**facts).status == "unmet"
    assert evaluate(**facts, purpose="support").status == "met"


def test_support_without_a_full_sales_year_goes_by_capital():
    """PP 7/2021 Pasal 35 ayat (4): no annualising of a first year of seven months."""
    facts = {"purpose": "support", "has_full_sales_year": False}
    assert evaluate(**facts).status == "met"
    assert evaluate(**facts, capital=6 * BN).status == "unmet"
    verdict = evaluate(purpose="support", capital=6 * BN)
    assert set(verdict.open_facts) == {"has_full_sales_year", "annual_sales"}


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        ("1995-11-30", "not_in_force"),
        ("1995-12-01", "undetermined"),  # in force from a day of this month that is not known
        ("1995-12-31", "undetermined"),
        ("1996-01-01", "met"),
        ("2008-07-03", "met"),
        ("2008-07-04", "met"),
        ("2020-11-01", "met"),
        ("2020-11-02", "undetermined"),
        ("2021-02-01", "undetermined"),
        ("2021-02-02", "met"),
    ],
)
def test_days_of_change(as_of, expected):
    """One small business under each law, and in the gap between two of them."""
    facts = {"net_assets": 1, "annual_sales": 1, "owner_is_citizen": True}
    verdict = evaluate(as_of, **facts)
    assert verdict.status == expected
    if expected == "undetermined":
        assert verdict.open_facts == ()
        assert [reason.kind for reason in verdict.legal_reasons] == ["unresolved"]


def test_law_of_1995():
    """UU 9/1995 Pasal 5 was read in a secondary source; a foreign owner is outside."""
    facts = {"net_assets": 200_000_000, "owner_is_citizen": True}
    verdict = evaluate("2008-07-03", **facts)
    assert (verdict.status, verdict.certainty) == ("met", "secondary")
    assert [str(cite) for cite in verdict.citations] == ["UU 9/1995 Pasal 5"]
    assert evaluate("2008-07-03", **{**facts, "owner_is_citizen": False}).status == "unmet"


def test_criteria_of_2008_that_disagree_about_umk():
    """Micro by assets and medium by sales: the law itself leaves it open, no fact is missing."""
    verdict = evaluate("2019-06-01", net_assets=1, annual_sales=2_500_000_001)
    assert (verdict.status, verdict.open_facts) == ("undetermined", ())
    assert [reason.code for reason in verdict.legal_reasons] == ["scale-criteria-differ"]


def test_one_criterion_of_2008_unknown():
    """Without the sales the other criterion may still disagree."""
    verdict = evaluate("2019-06-01", net_assets=1)
    assert verdict.status == "undetermined"
    assert "annual_sales" in verdict.open_facts
