"""Published cases: what public pages state, asked of the rules on the day that they speak of."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pytest

import umkstd
from umkstd.errors import InvalidValue
from umkstd.identifiers import halal, npwp, pirt

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
    "S08": "hukumonline.com/klinik/a/ini-kriteria-usaha-untuk-mendirikan-pt-perorangan",
    "E01": "bbpom-yogya.pom.go.id/627-judul-faq.html",
    "E02": "bbpom-yogya.pom.go.id/627-judul-faq.html",
    "E04": "bbpom-yogya.pom.go.id/627-judul-faq.html",
    "E07": "bbpom-yogya.pom.go.id/627-judul-faq.html",
    "H05": "akuhalal.com/?p=819",
    "H09": "economy.okezone.com/read/2023/02/20/320/2768214",
    "I04": "radarcirebon.disway.id/read/21866/label-pirt-15-digit-wajib",
    "I05": "izin.co.id/indonesia-business-tips/2025/07/24/penulisan-pirt-yang-benar",
    "I15": "www.sahabathalal.id/apa-saja-yang-tertulis-di-dalam-sertifikat-halal-bpjph-ri",
}
"""Cases tested below, each with its public address."""

LATER = {
    "R16": "which statements are ticked in OSS before the NIB: steps of the pathway",
    "R17": "which KBLI an activity has: no rule says it, the holder chooses; both codes exist",
}
"""Cases that no rule answers, each with the reason."""

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


HOME_FOOD = {
    "food_kind": "pangan_olahan",
    "food_retail_packed": True,
    "food_made_in_indonesia": True,
    "shelf_life_days": 90,
    "food_production_place": "rumah",
    "food_owner_lives_there": True,
    "food_place_own_or_rented": True,
    "food_equipment": "semi_otomatis",
    "food_type_listed": True,
    "food_type_condition_met": True,
    "food_handling": "biasa",
    "food_has_claim": False,
    "food_repacked": False,
    "food_animal_origin": False,
    "sni_mandatory": False,
    "pirt_barred": False,
    "has_pkp_certificate": True,
    "pkp_score": 60,
    "pkp_person_left": False,
    "cppb_irt_level": "I",
}


@pytest.mark.parametrize(
    ("case", "changed", "expected"),
    [
        ("E01", {"legal_form": "pt"}, "met"),
        ("E02", {"food_repacked": True}, "met"),
        ("E04", {"food_repacked": True, "food_kind": "btp"}, "unmet"),
        ("E07", {"product": "rendang", "food_animal_origin": True}, "met"),
    ],
)
def test_home_food_as_the_food_agency_answered(case, changed, expected):
    """BBPOM Yogyakarta (2020): a PT at home, repacked PIRT, repacked additive, dry rendang."""
    assert case in TESTED
    facts = {**HOME_FOOD, **changed}
    assert umkstd.rulebook["pirt"].status(facts, as_of="2020-06-01") == expected
    if case == "E04":
        route = umkstd.rulebook["food-licence-route"].determine(facts, as_of="2020-06-01")
        assert route.value == "bpom-md"


@pytest.mark.parametrize(
    ("workers", "investment", "expected"),
    [
        (19, 900_000_000, "industri_kecil"),
        (19, 1_000_000_000, "industri_menengah"),
        (20, 500_000_000, "industri_menengah"),
        (20, 15_000_000_000, "industri_menengah"),
        (20, 15_000_000_001, "industri_besar"),
    ],
)
def test_s08_industry_size_is_another_test_than_scale(workers, investment, expected):
    """S08: by workers and investment; the scale of the same business is not changed by it."""
    facts = {"is_industry": True, "workers": workers, "industry_investment": investment}
    found = umkstd.rulebook["industry-size"].determine(facts, as_of="2024-06-01")

    assert found.value == expected
    assert scale("2024-06-01", capital=45_000_000, workers=workers).value == "mikro"


def test_h05_ten_names_of_one_product_type():
    """H05: the letter of April 2023 lets food carts in, at most ten names per product type."""
    limits = umkstd.rulebook.RULEBOOK.parameters
    values = [v for name, v in limits.items() if name.startswith("halal_") and "name" in name]
    day = datetime.date(2023, 4, 28)

    assert 10 in [item.at(day) for item in values if any(day in v.span for v in item.values)]


def test_h09_a_fatwa_number_is_no_certificate_number():
    """H09: KH under the mark means that the process is not finished."""
    with pytest.raises(InvalidValue) as caught:
        halal.validate("KH-12345")
    assert caught.value.problem.code == "halal-fatwa"


def test_i04_twelve_digits_are_history():
    """I04: the number of 12 digits gave way to that of 15 in 2012."""
    with pytest.raises(InvalidValue) as caught:
        pirt.validate("206351001024")
    assert caught.value.problem.code == "pirt-old"


def test_i05_a_label_shows_the_prefix_and_the_whole_number():
    """I05: 15 digits without P-IRT, and P-IRT with 7 digits, are no label."""
    assert not pirt.is_label("206351001024326")
    assert not pirt.is_label("P-IRT 2063510")
    assert pirt.is_label("P-IRT No. 2063510010243-26")


def test_i15_a_halal_number_begins_with_id():
    """I15: the prefix is ID; a number masked by its source is none."""
    assert halal.is_valid("ID33110018517710724")
    assert not halal.is_valid("ID8111000xxxxxxx")


def test_every_published_case_of_our_kinds_is_tested_or_listed():
    """A case that is neither tested nor listed with a reason would be forgotten."""
    if not PUBLISHED.is_file():
        pytest.skip("the collection of published cases does not lie beside this repository")
    cases = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    ours = {case["id"] for case in cases if case["kind"] in KINDS}

    assert ours == set(TESTED) | set(LATER)
    assert not set(TESTED) & set(LATER)
