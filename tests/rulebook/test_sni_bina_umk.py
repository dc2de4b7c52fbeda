"""SNI Bina UMK and its neighbours: each member, each exception, the hard invariants."""

from __future__ import annotations

import pytest

import umkstd
from umkstd.business.vocabulary import VOCABULARY

TODAY = "2026-11-24"
RULE = umkstd.rulebook["sni-bina-umk"]
FACTS = {
    "legal_form": "perseorangan",
    "capital": 45_000_000,
    "owned_by_larger": False,
    "risk": "rendah",
    "has_nib": True,
    "nib_issued_on": "2025-11-04",
    "nib_active": True,
    "sni_offered": True,
    "sni_mandatory": False,
    "sni_commitment": True,
    "sppt_sni": False,
}
UNMET = [
    ({"capital": 6_000_000_000}, "scale-umk"),
    ({"legal_form": "pt", "owned_by_larger": True}, "owner-qualifies"),
    ({"risk": "menengah_tinggi"}, "risk-low"),
    ({"has_nib": False}, "nib-held"),
    ({"nib_issued_on": "2026-11-25"}, "nib-issued"),
    ({"nib_active": False}, "nib-active"),
    ({"sni_offered": False}, "sni-offered"),
    ({"sni_mandatory": True}, "sni-voluntary"),
    ({"sni_commitment": False}, "sni-commitment"),
    ({"sppt_sni": True}, "sni-not-certified"),
]


@pytest.mark.smoke
def test_met():
    """Every condition holds; the matching by product type is our reading, so derived."""
    verdict = RULE.evaluate(FACTS, as_of=TODAY)
    assert (verdict.status, verdict.certainty, verdict.open_facts) == ("met", "derived", ())
    assert "PP 28/2025 Pasal 234 ayat (2) huruf a" in [str(cite) for cite in verdict.citations]
    assert len(verdict.trace) == len(verdict.reasons) == 10


@pytest.mark.parametrize(("change", "code"), UNMET)
def test_unmet(change, code):
    """One false member is enough, and is the reason."""
    verdict = RULE.evaluate({**FACTS, **change}, as_of=TODAY)
    assert (verdict.status, verdict.reason_codes) == ("unmet", (code,))


@pytest.mark.parametrize(
    ("fact", "asked"),
    [
        ("capital", {"capital"}),
        ("risk", {"risk"}),
        ("has_nib", {"has_nib"}),
        ("nib_issued_on", {"nib_issued_on", "licence_applied_on"}),  # Pasal 547 may govern
        ("nib_active", {"nib_active"}),
        ("sni_offered", {"sni_offered"}),
        ("sni_mandatory", {"sni_mandatory"}),
        ("sni_commitment", {"sni_commitment"}),
        ("sppt_sni", {"sppt_sni"}),
    ],
)
def test_undetermined(fact, asked):
    """One unknown fact is asked for, and nothing else."""
    verdict = RULE.evaluate({**FACTS, fact: None}, as_of=TODAY)
    assert (verdict.status, set(verdict.open_facts)) == ("undetermined", asked)


@pytest.mark.parametrize(
    ("issued", "as_of", "expected", "cited"),
    [
        ("2020-12-01", TODAY, "met", "UU 11/2020 Pasal 91 ayat (5)"),
        ("2021-02-01", TODAY, "met", "UU 11/2020 Pasal 91 ayat (5)"),
        ("2021-02-02", TODAY, "met", "PP 5/2021 Pasal 12 ayat (2)"),
        ("2025-06-04", TODAY, "met", "PP 5/2021 Pasal 12 ayat (2)"),
        ("2025-11-04", TODAY, "met", "PP 28/2025 Pasal 234 ayat (2) huruf a"),
        ("2019-01-01", TODAY, "met", "PP 28/2025 Pasal 234 ayat (2) huruf a"),
        ("2019-01-01", "2020-11-01", "not_in_force", None),
    ],
)
def test_the_nib_date_governs(issued, as_of, expected, cited):
    """An NIB of 2023 keeps PP 5/2021; one of 2019 is judged by what governs today."""
    verdict = RULE.evaluate({**FACTS, "nib_issued_on": issued}, as_of=as_of)
    assert verdict.status == expected
    if cited:
        assert cited in [str(cite) for cite in verdict.citations]


def test_application_in_process_stays_under_the_old_rule():
    """PP 28/2025 Pasal 547: applied before 5 June 2025, issued before OSS was adapted."""
    facts = {**FACTS, "nib_issued_on": "2025-08-04"}
    old = RULE.evaluate({**facts, "licence_applied_on": "2025-06-04"}, as_of=TODAY)
    new = RULE.evaluate({**facts, "licence_applied_on": "2025-06-05"}, as_of=TODAY)
    assert "PP 5/2021 Pasal 12 ayat (2)" in [str(cite) for cite in old.citations]
    assert "PP 5/2021 Pasal 12 ayat (2)" not in [str(cite) for cite in new.citations]
    assert old.status == new.status == RULE.status(facts, as_of=TODAY) == "met"


def test_what_is_not_known_of_the_regulation_is_shown():
    """The unread articles of Perban BSN 28/2021 are notes and never vote."""
    verdict = RULE.evaluate(FACTS, as_of=TODAY)
    assert {note.code for note in verdict.notes} == {
        "bina-umk-regulation",
        "bina-umk-sign",
        "bina-umk-products",
    }
    assert all(note.cite.grade == "unresolved" for note in verdict.notes)


def test_invariant_the_mark_only_with_sppt_sni():
    """Tanda SNI is allowed exactly with SPPT SNI, whatever SNI Bina UMK says."""
    mark = umkstd.rulebook["sni-mark"]
    assert RULE.status(FACTS, as_of=TODAY) == "met"
    assert mark.status(FACTS, as_of=TODAY) == "unmet"
    assert mark.status({"sppt_sni": True}, as_of=TODAY) == "met"
    assert mark.status({}, as_of=TODAY) == "undetermined"
    assert mark.status({}, as_of="2014-09-16") == "not_in_force"


def test_invariant_evaluated_per_line():
    """One risky line does not taint the other."""
    line = {key: FACTS[key] for key in FACTS if key.startswith(("sni", "sppt", "risk"))}
    business = {key: FACTS[key] for key in FACTS if key not in line}
    report = umkstd.check(
        {"business": business, "lines": [line, {**line, "risk": "tinggi"}]}, as_of=TODAY
    )
    assert report.line(0)["sni-bina-umk"].status == "met"
    assert report.line(1)["sni-bina-umk"].status == "unmet"


def test_invariant_mandatory_gives_no_right_to_trade():
    """A mandatory SNI closes the coaching track, and the duty is not met without certificate."""
    duty = umkstd.rulebook["mandatory-sni"]
    facts = {**FACTS, "sni_mandatory": True}
    assert RULE.status(facts, as_of=TODAY) == "unmet"
    verdict = duty.evaluate(facts, as_of=TODAY)
    assert verdict.status == "undetermined"
    assert [reason.kind for reason in verdict.legal_reasons] == ["disputed"]
    assert verdict.legal_reasons[0].would_decide == ("unmet", "met")
    assert duty.status({**facts, "risk": "tinggi"}, as_of=TODAY) == "unmet"
    assert duty.status({**facts, "sppt_sni": True}, as_of=TODAY) == "met"
    assert duty.status(FACTS, as_of=TODAY) == "not_applicable"
    assert duty.status({**facts}, as_of="2019-01-01") == "unmet"


def test_invariant_halal_and_coaching_are_separate():
    """Neither a halal certificate nor coaching that the state owes is read."""
    read = {fact.name for fact in RULE.facts}
    assert not read & {"has_halal_certificate", "halal_certificate", "coached"}


@pytest.mark.parametrize(("change", "code"), UNMET[:6])
def test_single_licence(change, code):
    """The single licence needs the same business side."""
    rule = umkstd.rulebook["single-licence"]
    assert rule.status(FACTS, as_of=TODAY) == "met"
    verdict = rule.evaluate({**FACTS, **change}, as_of=TODAY)
    assert (verdict.status, verdict.reason_codes) == ("unmet", (code,))


@pytest.mark.parametrize(
    ("risk", "licences", "certificate"),
    [
        ("rendah", ("NIB",), "none"),
        ("menengah_rendah", ("NIB", "Sertifikat Standar"), "self-declared"),
        ("menengah_tinggi", ("NIB", "Sertifikat Standar"), "verified"),
        ("tinggi", ("NIB", "Izin"), "none"),
    ],
)
@pytest.mark.parametrize("as_of", ["2020-11-02", "2021-02-02", "2025-06-05", TODAY])
def test_licences(risk, licences, certificate, as_of):
    """The licence set by risk was the same from UU 11/2020 on."""
    facts = {"risk": risk}
    assert umkstd.rulebook["licences"].determine(facts, as_of=as_of).value == licences
    found = umkstd.rulebook["standard-certificate"].determine(facts, as_of=as_of)
    assert found.value == certificate


@pytest.mark.parametrize(
    ("facts", "as_of", "expected"),
    [
        ({"has_nib": False}, "2018-06-20", "pra_oss"),
        ({"has_nib": False}, "2018-06-21", "pp_24_2018"),
        ({"has_nib": False}, "2021-02-02", "pp_5_2021"),
        ({"has_nib": False}, "2025-06-04", "pp_5_2021"),
        ({"has_nib": False}, "2025-06-05", "pp_28_2025"),
        ({"has_nib": True, "nib_issued_on": "2019-01-01"}, TODAY, "pp_24_2018"),
        ({"has_nib": True, "nib_issued_on": "2023-01-01"}, TODAY, "pp_5_2021"),
        ({"has_nib": True, "nib_issued_on": "2025-10-05"}, TODAY, "pp_28_2025"),
        (
            {"has_nib": True, "nib_issued_on": "2025-10-04", "licence_applied_on": "2025-06-04"},
            TODAY,
            "pp_5_2021",
        ),
        ({"has_nib": True, "nib_issued_on": "2025-10-04"}, TODAY, None),
    ],
)
def test_licensing_regime(facts, as_of, expected):
    """The regime follows the NIB's date, with the transition of PP 28/2025 Pasal 547."""
    assert umkstd.rulebook["licensing-regime"].determine(facts, as_of=as_of).value == expected


def test_plain_and_read_facts_agree():
    """A plain mapping and read facts give the same verdict."""
    read = VOCABULARY.read(FACTS)
    assert RULE.evaluate(FACTS, as_of=TODAY) == RULE.evaluate(read, as_of=TODAY)
    for facts, named in (({"sni_ofered": True}, "sni_offered"), ({"risk": "low"}, "risk level")):
        with pytest.raises(umkstd.CaseError) as caught:
            RULE.evaluate(facts, as_of=TODAY)
        assert named in caught.value.explain("en")
