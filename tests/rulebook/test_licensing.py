"""The determinations of licensing: which law, which licences, which certificate."""

from __future__ import annotations

import pytest

import umkstd

TODAY = "2026-11-24"
REGIME = umkstd.rulebook["licensing-regime"]
LICENCES = umkstd.rulebook["licences"]
CERTIFICATE = umkstd.rulebook["standard-certificate"]


def regime(as_of=TODAY, **facts):
    """The licensing law for some facts."""
    return REGIME.determine(facts, as_of=as_of)


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        ("2018-06-20", "pra_oss"),
        ("2018-06-21", "pp_24_2018"),
        ("2021-02-01", "pp_24_2018"),
        ("2021-02-02", "pp_5_2021"),
        ("2025-06-04", "pp_5_2021"),
        ("2025-06-05", "pp_28_2025"),
    ],
)
def test_regime_by_day(as_of, expected):
    """Without an NIB the day that is asked about decides; with one issued that day, likewise."""
    assert regime(as_of, has_nib=False).value == expected
    new = regime(as_of, has_nib=True, nib_issued_on=as_of, licence_applied_on=as_of)
    assert new.value == expected


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [("2018-01-01", "pra_oss"), ("2020-01-01", "pp_24_2018"), ("2022-01-01", "pp_5_2021")],
)
def test_an_nib_of_a_later_law_is_not_held_yet(as_of, expected):
    """A document that is issued later is not held on the day that is asked about."""
    assert regime(as_of, has_nib=True, nib_issued_on="2026-11-01").value == expected


@pytest.mark.parametrize(
    ("applied", "issued", "expected", "certainty"),
    [
        ("2025-06-04", "2025-06-04", "pp_5_2021", "article"),
        ("2025-06-04", "2025-06-05", "pp_5_2021", "article"),
        ("2025-06-04", "2025-10-04", "pp_5_2021", "article"),
        ("2025-06-04", "2025-10-05", "pp_28_2025", "secondary"),
        ("2025-06-05", "2025-06-05", "pp_28_2025", "article"),
        ("2025-06-05", "2025-10-04", "pp_28_2025", "article"),
    ],
)
def test_transition_of_2025(applied, issued, expected, certainty):
    """PP 28/2025 Pasal 547 huruf a, 549 huruf a and 551."""
    found = regime(has_nib=True, nib_issued_on=issued, licence_applied_on=applied)
    assert (found.value, found.certainty) == (expected, certainty)


def test_transition_with_an_unknown_date():
    """The date of the application is asked for, and both laws are shown."""
    found = regime(has_nib=True, nib_issued_on="2025-08-04")
    assert found.value is None
    assert [one.value for one in found.alternatives] == ["pp_5_2021", "pp_28_2025"]
    assert found.open_facts == ("licence_applied_on",)


def test_the_clause_that_favours_is_shown():
    """Pasal 549: older licences are exempt unless the new rules favour the business."""
    old = {"has_nib": True, "nib_issued_on": "2023-09-14"}
    assert [note.code for note in regime(**old).notes] == ["regime-more-favourable"]
    assert [str(cite) for cite in regime(**old).citations] == ["PP 28/2025 Pasal 549 huruf a"]
    before = regime("2025-06-04", **old)
    assert before.notes == ()
    assert [cite.instrument for cite in before.citations] == ["PP 5/2021"]


def test_the_day_of_adaptation_is_shown_as_practice():
    """No regulation was read that names 5 October 2025."""
    found = regime(has_nib=True, nib_issued_on="2025-08-04", licence_applied_on="2025-06-01")
    assert "regime-adaptation-day" in [note.code for note in found.notes]


@pytest.mark.parametrize(
    ("as_of", "cited", "certainty"),
    [
        ("2020-11-02", ("Pasal 8", "Pasal 9", "Pasal 9", "Pasal 10"), "article"),
        ("2021-02-02", ("", "", "", ""), "secondary"),
        ("2025-06-05", ("Pasal 130", "Pasal 131", "Pasal 132", "Pasal 133"), "article"),
    ],
)
def test_licences_cite_their_article(as_of, cited, certainty):
    """UU 11/2020 Pasal 8-10, then PP 5/2021, then PP 28/2025 Pasal 130-133."""
    risks = ("rendah", "menengah_rendah", "menengah_tinggi", "tinggi")
    for risk, place in zip(risks, cited, strict=True):
        found = LICENCES.determine({"risk": risk}, as_of=as_of)
        assert [cite.place for cite in found.citations] == [place]
        assert found.certainty == certainty


def test_licences_of_unknown_risk():
    """An unknown risk is never low: every set is possible, and the risk is asked for."""
    found = LICENCES.determine({}, as_of=TODAY)
    assert found.value is None
    assert {one.value for one in found.alternatives} == {
        ("NIB",),
        ("NIB", "Sertifikat Standar"),
        ("NIB", "Izin"),
    }
    assert found.open_facts == ("risk",)
    assert found.certainty is None


def test_a_certificate_must_be_verified_before_operation():
    """PP 28/2025 Pasal 132: an unverified certificate allows preparation only."""
    for risk, codes in (("menengah_tinggi", ["licences-verified"]), ("menengah_rendah", [])):
        found = LICENCES.determine({"risk": risk}, as_of=TODAY)
        assert [note.code for note in found.notes] == codes


def test_days_of_change():
    """Licences by risk began with UU 11/2020."""
    for rule in (LICENCES, CERTIFICATE):
        assert rule.determine({"risk": "rendah"}, as_of="2020-11-01").in_force is False
        assert rule.determine({"risk": "rendah"}, as_of="2020-11-02").in_force is True


def test_a_stated_licence_set_may_not_contradict_the_risk():
    """Stated where the risk is unknown it is taken, against the risk it is refused."""
    assert LICENCES.determine({"licences": ["NIB"]}, as_of=TODAY).value == ("NIB",)
    with pytest.raises(umkstd.CaseError):
        LICENCES.determine({"licences": ["NIB"], "risk": "tinggi"}, as_of=TODAY)
