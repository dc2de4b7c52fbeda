"""Businesses of the tests: what they are, and random ones."""

from __future__ import annotations

from hypothesis import strategies as st

from umkstd.business.records import ActivityLine, Business, Case

TODAY = "2026-11-24"


def case(line=None, **business):
    known = {
        "legal_form": "perseorangan",
        "capital": 45_000_000,
        "annual_sales": 100_000_000,
        "owned_by_larger": False,
    }
    return Case(business=Business(**{**known, **business}), lines=(ActivityLine(**(line or {})),))


KERIPIK = {
    "kbli": "10794",
    "kbli_version": "2020",
    "risk": "rendah",
    "product": "keripik singkong",
    "sni": "SNI 4305:2018",
    "sni_mandatory": False,
    "sni_offered": True,
    "sppt_sni": False,
}
HOME_FOOD = {
    "food_kind": "pangan_olahan",
    "food_handling": "biasa",
    "shelf_life_days": 60,
    "food_retail_packed": True,
    "food_made_in_indonesia": True,
    "food_has_claim": False,
    "food_type_listed": True,
    "food_type_condition_met": True,
    "food_repacked": False,
    "food_production_place": "rumah",
    "food_owner_lives_there": True,
    "food_equipment": "manual",
    "food_animal_origin": False,
    "sni_mandatory": False,
    "kbli": "10794",
    "kbli_version": "2020",
}
HALAL = {
    "has_halal_certificate": True,
    "halal_certificate_issued_on": "2025-06-01",
    "halal_certificate_issuer": "bpjph",
    "halal_changed": False,
    "haram_material": False,
    "halal_product_group": "makanan_minuman",
    "halal_animal_material": False,
    "foreign_product": False,
}
KEBAB = {
    "product": "kebab beku",
    "risk": "rendah",
    "food_kind": "pangan_olahan",
    "food_handling": "beku",
    "food_retail_packed": True,
    "shelf_life_days": 90,
    "food_made_in_indonesia": True,
    "kbli": "10130",
    "kbli_version": "2020",
}
SOAP = {
    "product": "sabun mandi",
    "risk": "rendah",
    "food_kind": "bukan_pangan",
    "non_food_kind": "kosmetik",
    "kbli": "20231",
    "kbli_version": "2020",
}
REGISTERED = {"has_nib": True, "nib_active": True, "nib_issued_on": "2025-11-04"}
MAYBE = st.sampled_from((None, True, False))


@st.composite
def cases(draw):
    """Cases with some facts known and some not, of every sort of product."""
    business = {
        **{name: draw(MAYBE) for name in ("has_nib", "nib_active", "has_npwp", "owned_by_larger")},
        **{name: draw(MAYBE) for name in ("has_oss_access", "has_organisation_chart")},
        "capital": draw(st.sampled_from((None, 45_000_000, 2_000_000_000, 20_000_000_000))),
        "legal_form": draw(st.sampled_from((None, "perseorangan", "pt", "koperasi"))),
    }
    if business["has_nib"] and draw(st.booleans()):
        business["nib_issued_on"] = draw(st.sampled_from(("2022-03-01", "2025-11-04")))
    if business["has_nib"]:
        business["has_oss_access"] = None
    flags = (
        *("sni_mandatory", "sni_offered", "sni_commitment", "coached", "has_pirt"),
        *("has_halal_certificate", "has_risk_licence", "has_pkp_certificate", "lab_accredited"),
        *("raw_material_controlled", "critical_steps_controlled", "halal_materials_assured"),
        *("food_retail_packed", "food_has_claim", "food_type_listed", "haram_material"),
    )
    line = {
        **{name: draw(MAYBE) for name in flags},
        "risk": draw(st.sampled_from((None, "rendah", "menengah_rendah", "tinggi"))),
        "food_kind": draw(
            st.sampled_from((None, "pangan_olahan", "pangan_siap_saji", "bukan_pangan"))
        ),
        "food_handling": draw(st.sampled_from((None, "biasa", "beku", "uht"))),
        "lab_result": draw(st.sampled_from((None, "memenuhi", "tidak_memenuhi"))),
        "sni": draw(st.sampled_from((None, "SNI 3144:2015", "SNI 4305:2018"))),
        "shelf_life_days": draw(st.sampled_from((None, 3, 60))),
    }
    if line["food_kind"] == "bukan_pangan":
        line["non_food_kind"] = draw(st.sampled_from((None, "kosmetik", "pkrt", "batik")))
    return case({k: v for k, v in line.items() if v is not None}, **business)
