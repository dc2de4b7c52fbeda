"""The determination scale: every border of the law, and the days on which it changed."""

from __future__ import annotations

import pytest

import umkstd

BN = 1_000_000_000
FREE = {"owned_by_larger": False, "legal_form": "perseorangan"}
SCALE = umkstd.rulebook["scale"]


def determine(as_of="2026-11-24", **facts):
    """The answer for some facts."""
    return SCALE.determine(facts, as_of=as_of)


@pytest.mark.smoke
@pytest.mark.parametrize(
    ("capital", "expected"),
    [
        (0, "mikro"),
        (BN, "mikro"),
        (BN + 1, "kecil"),
        (5 * BN, "kecil"),
        (5 * BN + 1, "menengah"),
        (10 * BN, "menengah"),
        (10 * BN + 1, "besar"),
    ],
)
def test_capital_today(capital, expected):
    """PP 7/2021 Pasal 35 ayat (3): upper limits are inclusive."""
    assert determine(capital=capital, **FREE).value == expected


@pytest.mark.parametrize(
    ("sales", "expected"),
    [
        (2 * BN, "mikro"),
        (2 * BN + 1, "kecil"),
        (15 * BN, "kecil"),
        (15 * BN + 1, "menengah"),
        (50 * BN, "menengah"),
        (50 * BN + 1, "besar"),
    ],
)
def test_sales_for_support(sales, expected):
    """PP 7/2021 Pasal 35 ayat (5): support goes by annual sales."""
    assert determine(purpose="support", annual_sales=sales, **FREE).value == expected


@pytest.mark.parametrize(
    ("assets", "sales", "expected"),
    [
        (50_000_000, 300_000_000, "mikro"),
        (50_000_001, 300_000_001, "kecil"),
        (500_000_000, 2_500_000_000, "kecil"),
        (500_000_001, 2_500_000_001, "menengah"),
        (10 * BN, 50 * BN, "menengah"),
        (10 * BN + 1, 50 * BN + 1, "besar"),
    ],
)
def test_limits_of_2008(assets, sales, expected):
    """UU 20/2008 Pasal 6, where both criteria agree."""
    found = determine("2019-06-01", net_assets=assets, annual_sales=sales, **FREE)
    assert found.value == expected


def test_criteria_of_2008_that_disagree_are_two_alternatives():
    """Micro by assets and small by sales: both are reported, nothing is chosen."""
    found = determine("2019-06-01", net_assets=50_000_000, annual_sales=300_000_001, **FREE)
    assert found.value is None
    assert [alternative.value for alternative in found.alternatives] == ["mikro", "kecil"]
    assert [reason.code for reason in found.legal_reasons] == ["scale-criteria-differ"]
    umk = umkstd.rulebook["umk"].evaluate(
        {"net_assets": 50_000_000, "annual_sales": 300_000_001, **FREE}, as_of="2019-06-01"
    )
    assert umk.status is umkstd.Status.MET


@pytest.mark.parametrize(
    ("as_of", "in_force"), [("1995-11-30", False), ("1996-01-01", True), ("2008-07-03", True)]
)
def test_uu_9_1995(as_of, in_force):
    """UU 9/1995 Pasal 5: small by net assets or by sales, until 3 July 2008."""
    facts = {"net_assets": 200_000_000, "owner_is_citizen": True, **FREE}
    found = determine(as_of, **facts)
    assert found.in_force is in_force
    assert found.value == ("kecil" if in_force else None)


@pytest.mark.parametrize("as_of", ["1995-12-01", "1995-12-31"])
def test_the_month_in_which_uu_9_1995_began(as_of):
    """The day in December 1995 was not found: in force or not, nobody can say."""
    found = determine(as_of, net_assets=1, owner_is_citizen=True, **FREE)
    assert found.value is None
    assert [reason.kind for reason in found.legal_reasons] == ["unresolved"]


def test_uu_9_1995_either_criterion_will_do():
    """One rupiah above in assets is still small by sales of one billion, not by one more."""
    facts = {"net_assets": 200_000_001, "owner_is_citizen": True, **FREE}
    assert determine("2008-07-03", annual_sales=BN, **facts).value == "kecil"
    assert determine("2008-07-03", annual_sales=BN + 1, **facts).value == "bukan_umkm"


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        ("2008-07-04", "mikro"),
        ("2020-11-01", "mikro"),
        ("2020-11-02", None),
        ("2020-12-15", None),
        ("2021-02-01", None),
        ("2021-02-02", "mikro"),
    ],
)
def test_days_of_change(as_of, expected):
    """From 2 November 2020 to 1 February 2021 no limits were in force."""
    facts = {"net_assets": 1, "annual_sales": 1, "capital": 1, **FREE}
    found = determine(as_of, **facts)
    assert found.value == expected
    if expected is None:
        assert [reason.kind for reason in found.legal_reasons] == ["unresolved"]
        assert not found.open_facts


def test_capital_is_without_the_shop_and_with_the_loan():
    """1.5 billion with a shop of 0.6 is 0.9; 0.7 own and 0.5 borrowed is 1.2 billion."""
    shop = {"own_capital": 1_500_000_000, "borrowed_capital": 0, "premises_value": 600_000_000}
    loan = {"own_capital": 700_000_000, "borrowed_capital": 500_000_000, "premises_value": 0}
    assert determine(**shop, **FREE).value == "mikro"
    assert determine(**loan, **FREE).value == "kecil"
    old = {"total_assets": 550_000_000, "total_liabilities": 500_000_000, "premises_value": 0}
    found = determine("2019-06-01", **old, annual_sales=1, **FREE)
    assert found.value == "mikro"


def test_purpose_decides_and_the_difference_is_shown():
    """Capital 0.8 and sales 3 billion: micro to register, small for support, and a note."""
    facts = {"capital": 800_000_000, "annual_sales": 3 * BN, **FREE}
    register, support = determine(**facts), determine(purpose="support", **facts)
    assert (register.value, support.value) == ("mikro", "kecil")
    assert [note.code for note in register.notes] == ["scale-classes-differ"]


@pytest.mark.parametrize(("founded", "shown"), [("2021-02-01", True), ("2021-02-02", False)])
def test_founded_before_is_shown_and_never_votes(founded, shown):
    """The disputed reading by date of founding changes no answer."""
    found = determine(capital=BN, annual_sales=3 * BN, founded_on=founded, **FREE)
    assert found.value == "mikro"
    assert ("scale-founded-before" in [note.code for note in found.notes]) is shown


def test_entity_of_micro_size():
    """A CV of Rp45 million: the class is disputed and shown, umk stays met, derived."""
    facts = {"capital": 45_000_000, "legal_form": "cv", "owned_by_larger": False}
    found = determine(**facts)
    assert found.certainty == "derived"
    assert "scale-micro-form" in [note.code for note in found.notes]
    verdict = umkstd.rulebook["umk"].evaluate(facts, as_of="2026-11-24")
    assert (verdict.status, verdict.certainty) == ("met", "derived")


def test_entity_of_micro_size_owned_by_a_larger_one_is_no_umk():
    """Neither a person's own nor independent: not UMK."""
    facts = {"capital": 500_000_000, "legal_form": "pt", "owned_by_larger": True}
    verdict = umkstd.rulebook["umk"].evaluate(facts, as_of="2026-11-24")
    assert verdict.status is umkstd.Status.UNMET
    assert verdict.reason_codes == ("owner-qualifies",)


def test_person_with_a_medium_firm_is_micro():
    """The definition of micro has no independence test."""
    facts = {"capital": 500_000_000, "legal_form": "perseorangan", "owned_by_larger": True}
    assert determine(**facts).value == "mikro"
    assert umkstd.rulebook["umk"].status(facts, as_of="2026-11-24") == "met"


def test_size_fits_but_not_independent():
    """A small one owned by a larger one is bukan_umkm; unknown independence is asked for."""
    assert determine(capital=3 * BN, owned_by_larger=True).value == "bukan_umkm"
    found = determine(capital=3 * BN)
    assert found.value is None
    assert found.open_facts == ("owned_by_larger",)
    assert {alternative.value for alternative in found.alternatives} == {"kecil", "bukan_umkm"}


def test_medium_daughter_of_medium_is_flagged():
    """UU 20/2008 Pasal 1 angka 3 names small and large parents only."""
    facts = {"capital": 6 * BN, "owned_by_larger": True}
    assert determine(parent_scale="menengah", **facts).certainty == "disputed"
    assert determine(parent_scale="besar", **facts).certainty == "article"


def test_workers_change_nothing():
    """The statistical classes by workers are not the legal scale."""
    assert determine(capital=1, workers=500, **FREE).value == "mikro"


def test_stated_scale():
    """A stated scale counts where its inputs are unknown, and may not contradict them."""
    assert determine(scale="kecil").value == "kecil"
    with pytest.raises(umkstd.CaseError) as caught:
        determine(scale="mikro", capital=3 * BN)
    assert "stated as mikro" in caught.value.explain("en")


def test_front_door():
    """The example of the front page."""
    answer = umkstd.rulebook["scale"].determine({"capital": 45_000_000}, as_of="2026-11-24")
    assert answer.value == "mikro"
