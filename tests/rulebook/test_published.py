"""Published cases: what public pages state, asked of the rules on the day that they speak of."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import umkstd
from umkstd.identifiers import npwp

PUBLISHED = Path(__file__).parents[2].parent / "shared" / "cases" / "published.json"
KINDS = {"scale", "licence", "eligibility", "identifier"}
BN = 1_000_000_000

TESTED = {
    "S02": "kompasiana.com/dripa/660c0d51de948f6a474afc82/kapan-umkm-naik-kelas",
    "S07": "konsultasiskripsi.com/2023/11/19/kriteria-usaha-mikro-kecil-dan-menengah",
    "S09": "123dok.com/document/y6ene6jo-view-pendampingan-pembuatan-nomor-induk-berusaha",
    "R05": "startnow.co.id/kbli/aktivitas-pengepakan-1",
    "R07": "id.scribd.com/document/702442079/Cetak-2-Lampiran-I-Sektor-Pertanian-KBLI",
    "R12": "www-v2.easybiz.id/ternyata-tidak-semua-usaha-makanan-perlu-izin-usaha",
    "B02": "solo.suaramerdeka.com/ekonomi/pr-055063141",
    "B04": "sumsel.antaranews.com/amp/berita/747357",
    "B07": "okutimurpos.bacakoran.co/read/4828",
    "I11": "metacpan.org, module for the Indonesian NPWP",
}
"""Cases tested below, each with its public address."""

LATER = {
    "S08": "industry size of Permenperin 64/2016 is another test than usaha scale: no rule yet",
    "R16": "statements ticked in OSS before the NIB: steps of the pathway",
    "R17": "which KBLI an activity has: interview of the pathway; both codes are five digits here",
    "E01": "P-IRT: licences for food",
    "E02": "P-IRT: licences for food",
    "E04": "P-IRT and BPOM MD: licences for food",
    "E07": "P-IRT: licences for food",
    "H05": "halal self-declaration: the halal rules",
    "H09": "registration number of a halal application: the halal numbers",
    "I04": "P-IRT number of 12 digits: identifiers of food licences",
    "I05": "P-IRT label: identifiers of food licences",
    "I15": "halal certificate number: identifiers of the halal rules",
}
"""Cases not covered yet, each with the subject that will cover it."""

DIFFERENT = {
    ("2019-06-01", 500_000_000, 3 * BN): "mikro",
    ("2019-06-01", 3 * BN, 500_000_000): "kecil",
}
"""S02, where we answer otherwise than the page.

The page classes a business founded before 2 February 2021 by its sales. Pasal 35 ayat (2) and (4)
of PP 7/2021 divide by purpose and not by founding, and registration goes by capital; the page's
reading is disputed and is shown beside our answer.
"""

UMK = {"legal_form": "perseorangan", "owned_by_larger": False, "capital": 45_000_000}
LINE = {
    **UMK,
    "risk": "rendah",
    "has_nib": True,
    "nib_issued_on": "2022-03-01",
    "nib_active": True,
    "sni_offered": True,
    "sni_mandatory": False,
    "sni_commitment": True,
    "sppt_sni": False,
}


def scale(as_of, **facts):
    """The scale of an independent business of a person."""
    known = {"legal_form": "perseorangan", "owned_by_larger": False, **facts}
    return umkstd.rulebook["scale"].determine(known, as_of=as_of)


@pytest.mark.parametrize(
    ("founded", "capital", "sales", "stated"),
    [
        ("2019-06-01", 500_000_000, 3 * BN, "kecil"),
        ("2022-06-01", 500_000_000, 3 * BN, "mikro"),
        ("2019-06-01", 3 * BN, 500_000_000, "mikro"),
        ("2022-06-01", 3 * BN, 500_000_000, "kecil"),
    ],
)
def test_s02_criterion_by_founding(founded, capital, sales, stated):
    """S02: the page chooses by founding, we choose by purpose and show the page's reading."""
    found = scale("2024-04-30", founded_on=founded, capital=capital, annual_sales=sales)
    expected = DIFFERENT.get((founded, capital, sales), stated)
    shown = {note.code for note in found.notes}

    assert found.value == expected
    assert "scale-classes-differ" in shown
    assert ("scale-founded-before" in shown) is (expected != stated)


def test_s02_above_the_limits_of_medium_is_large():
    """S02: above the limits of menengah a business is besar, by capital and by sales."""
    assert scale("2024-04-30", capital=10 * BN + 1).value == "besar"
    by_sales = scale("2024-04-30", purpose="support", annual_sales=50 * BN + 1)
    assert by_sales.value == "besar"


@pytest.mark.parametrize("workers", [4, 5, 19, 20, 99, 100])
@pytest.mark.parametrize(("capital", "expected"), [(BN, "mikro"), (BN + 1, "kecil")])
def test_s07_workers_do_not_change_the_scale(workers, capital, expected):
    """S07: the classes of BPS by workers are statistics, not the scale of PP 7/2021."""
    assert scale("2023-11-19", capital=capital, workers=workers).value == expected


def test_s09_a_declared_scale_is_taken():
    """S09: household traders of Kedungkandang (2022) are micro and low-risk by their own word."""
    facts = {"scale": "mikro", "risk": "rendah"}
    found = umkstd.rulebook["scale"].determine(facts, as_of="2022-06-01")

    assert (found.value, found.alternatives, found.certainty) == ("mikro", (), None)
    assert umkstd.rulebook["licences"].determine(facts, as_of="2022-06-01").value == ("NIB",)


@pytest.mark.parametrize("as_of", ["2021-02-02", "2025-06-04", "2026-11-24"])
@pytest.mark.parametrize(
    ("case", "declared", "risk", "licences"),
    [
        ("R05", "mikro", "tinggi", ("NIB", "Izin")),
        ("R07", "kecil", "rendah", ("NIB",)),
        ("R07", "menengah", "menengah_rendah", ("NIB", "Sertifikat Standar")),
        ("R12", "mikro", "rendah", ("NIB",)),
        ("R12", "kecil", "rendah", ("NIB",)),
        ("R12", "menengah", "rendah", ("NIB",)),
    ],
)
def test_licences_by_risk(case, declared, risk, licences, as_of):
    """R05 packing, R07 fodder crops, R12 low-risk food: the risk decides, not the scale."""
    assert case in TESTED
    facts = {"scale": declared, "risk": risk}
    found = umkstd.rulebook["licences"].determine(facts, as_of=as_of)
    assert found.value == licences


def test_b02_bina_umk_is_no_sppt_sni():
    """B02: in Solo (October 2022) 85 were in SNI Bina UMK and only 18 held the SNI mark."""
    asked = {"as_of": "2022-10-06"}
    assert umkstd.rulebook["sni-bina-umk"].status(LINE, **asked) is umkstd.Status.MET
    assert umkstd.rulebook["sni-mark"].status(LINE, **asked) is umkstd.Status.UNMET

    marked = {**LINE, "sppt_sni": True}
    assert umkstd.rulebook["sni-mark"].status(marked, **asked) is umkstd.Status.MET


@pytest.mark.parametrize(
    ("product", "mandatory", "expected"),
    [
        ("air minum dalam kemasan", True, ("unmet", ("sni-voluntary",))),
        ("madu", False, ("met", None)),
        ("kopi bubuk", False, ("met", None)),
        ("pempek", False, ("met", None)),
    ],
)
def test_b04_mandatory_sni_closes_the_coaching_track(product, mandatory, expected):
    """B04 (2024): bottled water must be certified; honey, ground coffee and pempek need not."""
    status, codes = expected
    facts = {**LINE, "product": product, "sni_mandatory": mandatory}
    verdict = umkstd.rulebook["sni-bina-umk"].evaluate(facts, as_of="2024-06-30")

    assert verdict.status == status
    assert codes is None or verdict.reason_codes == codes
    duty = umkstd.rulebook["mandatory-sni"].status(facts, as_of="2024-06-30")
    assert (duty is umkstd.Status.NOT_APPLICABLE) is not mandatory


@pytest.mark.parametrize("as_of", ["2022-03-01", "2025-06-04", "2025-06-05", "2026-11-24"])
def test_b07_refill_water_is_of_medium_high_risk(as_of):
    """B07: a refill-water depot (KBLI 11052, medium-high risk) is outside SNI Bina UMK."""
    facts = {**LINE, "kbli": "11052", "kbli_version": "2020", "risk": "menengah_tinggi"}
    verdict = umkstd.rulebook["sni-bina-umk"].evaluate(facts, as_of=as_of)

    assert (verdict.status, verdict.reason_codes) == ("unmet", ("risk-low",))
    licences = umkstd.rulebook["licences"].determine(facts, as_of=as_of)
    assert licences.value == ("NIB", "Sertifikat Standar")


def test_i11_sample_npwp():
    """I11: the sample number of a public module passes the check digit."""
    assert npwp.is_valid("02.183.241.5-000.000")


def test_every_published_case_of_our_kinds_is_tested_or_listed():
    """A case that is neither tested nor listed with a reason would be forgotten."""
    if not PUBLISHED.is_file():
        pytest.skip("the collection of published cases does not lie beside this repository")
    cases = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    ours = {case["id"] for case in cases if case["kind"] in KINDS}

    assert ours == set(TESTED) | set(LATER)
    assert not set(TESTED) & set(LATER)
