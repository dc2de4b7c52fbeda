"""The requirement mandatory-sni: who must certify, and what the law leaves in dispute."""

from __future__ import annotations

import pytest
from case_runner import cases, check

import umkstd

TODAY = "2026-11-24"
RULE = umkstd.rulebook["mandatory-sni"]
FACTS = {
    "legal_form": "perseorangan",
    "capital": 45_000_000,
    "owned_by_larger": False,
    "risk": "rendah",
    "has_nib": True,
    "nib_issued_on": "2022-03-01",
    "nib_active": True,
    "sni_mandatory": True,
    "sppt_sni": False,
}


def evaluate(as_of=TODAY, **changes):
    """The verdict for a low-risk UMK without a certificate, with some facts changed."""
    return RULE.evaluate({**FACTS, **changes}, as_of=as_of)


@pytest.mark.parametrize(
    ("as_of", "single"),
    [
        ("2023-01-01", "UU 11/2020 Pasal 91 ayat (5)"),
        ("2025-06-04", "UU 11/2020 Pasal 91 ayat (5)"),
        ("2025-06-05", "PP 28/2025 Pasal 234 ayat (2) huruf a"),
        (TODAY, "PP 28/2025 Pasal 234 ayat (2) huruf a"),
    ],
)
def test_whether_the_single_licence_is_enough_is_disputed(as_of, single):
    """Both readings are named with what each would decide, and no fact is asked for."""
    verdict = evaluate(as_of)
    assert (verdict.status, verdict.open_facts, verdict.certainty) == ("undetermined", (), None)
    (reason,) = verdict.legal_reasons
    assert (reason.kind, reason.would_decide) == ("disputed", ("unmet", "met"))
    assert [str(cite) for cite in reason.citations] == ["UU 20/2014 Pasal 25", single]


@pytest.mark.parametrize(
    "changes",
    [
        {"risk": "menengah_rendah"},
        {"risk": "tinggi"},
        {"capital": 5_000_000_001},
        {"legal_form": "pt", "owned_by_larger": True},
        {"has_nib": False},
        {"nib_active": False},
        {"nib_issued_on": "2026-11-25"},
    ],
)
def test_unmet_on_every_reading(changes):
    """Without a single licence the certificate is missing, whichever reading is right."""
    verdict = evaluate(**changes)
    assert (verdict.status, verdict.legal_reasons) == ("unmet", ())
    assert "sppt-sni-held" in verdict.reason_codes
    assert "UU 20/2014 Pasal 25" in [str(cite) for cite in verdict.citations]


@pytest.mark.parametrize("risk", ["rendah", "tinggi", None])
@pytest.mark.parametrize("capital", [1, 60_000_000_000, None])
def test_certified(risk, capital):
    """A certificate meets the duty on every reading, whatever else is unknown."""
    assert evaluate(sppt_sni=True, risk=risk, capital=capital).status == "met"


def test_a_voluntary_sni_asks_nothing():
    """Out of scope: no duty, which is not the same as having met it."""
    verdict = evaluate(sni_mandatory=False)
    assert verdict.status == "not_applicable"
    assert verdict.reason_codes == ("sni-mandatory",)
    assert [str(cite) for cite in verdict.citations] == ["UU 20/2014 Pasal 24 ayat (1)"]
    assert RULE.status({"sni_mandatory": False}, as_of=TODAY) == "not_applicable"


@pytest.mark.parametrize(
    ("changes", "asked"),
    [
        ({"sni_mandatory": None, "sppt_sni": True}, {"sni_mandatory"}),
        ({"sni_mandatory": None, "risk": "tinggi"}, {"sni_mandatory"}),
        ({"sppt_sni": None, "risk": "tinggi"}, {"sppt_sni"}),
    ],
)
def test_undetermined(changes, asked):
    """Whether the SNI is mandatory, and whether a certificate is held, is asked for."""
    verdict = evaluate(**changes)
    assert (verdict.status, set(verdict.open_facts)) == ("undetermined", asked)


def test_an_unknown_risk_is_asked_for():
    """A higher risk would settle the dispute."""
    verdict = evaluate(risk=None)
    assert verdict.status == "undetermined"
    assert "risk" in verdict.open_facts


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        ("2014-09-16", "not_in_force"),
        ("2014-09-17", "unmet"),
        ("2020-11-01", "unmet"),
        ("2020-11-02", "undetermined"),
    ],
)
def test_days_of_change(as_of, expected):
    """Before the single licence of UU 11/2020 there was nothing to dispute."""
    assert evaluate(as_of, nib_issued_on="2014-01-01").status == expected


@pytest.mark.parametrize("case", cases(RULE.id), ids=lambda case: case["name"])
def test_cases(case):
    """With the list of products: expected values come from the law notes."""
    check(RULE, case)


STEPS = ("step-own-brand", "step-apply-in-siinas", "step-test-and-audit", "step-mark-consent")


def notes(**changes):
    """Codes of the notes that are shown."""
    return [note.code for note in evaluate(**changes).notes]


def test_an_uncertified_producer_is_told_the_steps():
    """Salt is under a regulation of 2025, whose steps were read."""
    shown = notes(sni_product="garam_konsumsi_beryodium")
    assert shown[:6] == [*STEPS, "step-affix-marks", "step-exemption-letter"]
    assert {"mandatory-sni-penalty", "mandatory-sni-penalty-adjusted", "mandatory-sni-food"} <= set(
        shown
    )
    assert "step-own-brand" not in notes(sni_product="garam_konsumsi_beryodium", sppt_sni=True)
    assert "mandatory-sni-food" not in notes(sni_product="mainan_anak")


@pytest.mark.parametrize(
    ("product", "shown"), [("kopi_instan", True), ("lainnya", False), (None, False)]
)
def test_what_comes_from_the_list_says_so(product, shown):
    """The statute was read; whether a product is on the list is known less well."""
    assert ("mandatory-sni-from-list" in notes(sni_product=product)) is shown


@pytest.mark.parametrize("product", ["mainan_anak", "tepung_terigu", None])
def test_steps_of_2025_are_not_told_to_others(product):
    """Another regulation may ask for other steps."""
    assert not set(STEPS) & set(notes(sni_product=product))


def test_biscuits_are_told_as_disputed():
    """The note says so, whatever the business states of its SNI."""
    shown = notes(sni_product="biskuit", sni_mandatory=None)
    assert "mandatory-sni-biscuit" in shown
    assert "mandatory-sni-biscuit" not in notes(sni_product="kopi_instan")


@pytest.mark.parametrize(
    ("as_of", "shown"),
    [("2026-01-01", False), ("2026-01-02", True)],
)
def test_the_fines_are_adjusted_from_2026(as_of, shown):
    """UU 1/2026 began on 2 January 2026."""
    codes = [note.code for note in evaluate(as_of).notes]
    assert "mandatory-sni-penalty" in codes
    assert ("mandatory-sni-penalty-adjusted" in codes) is shown


def test_the_list_tells_its_day():
    """A question about an earlier day than a source shows brings the note."""
    asked = {**FACTS, "sni_product": "kakao_bubuk"}
    before = [note.code for note in RULE.evaluate(asked, as_of="2023-10-31").notes]
    after = [note.code for note in RULE.evaluate(asked, as_of="2023-11-01").notes]
    assert "mandatory-sni-first-day" in before
    assert "mandatory-sni-first-day" not in after


def test_the_rule_for_products_of_the_list_reaches_sni_bina_umk():
    """Instant coffee cannot take the coaching track; ground coffee can."""
    bina = umkstd.rulebook["sni-bina-umk"]
    line = {**FACTS, "sni_mandatory": None, "sni_offered": True, "sni_commitment": True}
    instant = bina.evaluate({**line, "sni_product": "kopi_instan"}, as_of=TODAY)
    assert (instant.status, instant.reason_codes) == ("unmet", ("sni-voluntary",))
    assert bina.status({**line, "sni_product": "kopi_bubuk"}, as_of=TODAY) == "met"
    biscuit = bina.evaluate({**line, "sni_product": "biskuit"}, as_of=TODAY)
    assert (biscuit.status, biscuit.open_facts) == ("undetermined", ("sni_mandatory",))
