"""What can be put right where a known fact stands in the way, and what no step can change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from umkstd.business.vocabulary import VOCABULARY
from umkstd.pathway.step import Step
from umkstd.text import Text

_YES = (
    *("access_data_updated", "bpom_recommendation", "brand_licence_agreement"),
    *("converted_to_company", "food_place_own_or_rented", "food_repack_consent"),
    *("food_repack_traced", "halal_auxiliaries_assured", "halal_materials_assured"),
    *("halal_place_separate", "halal_process_assured", "halal_types_split", "has_btp_test"),
    *("has_company_report", "has_cpkb", "has_paid_up_proof", "has_pharmacist"),
    *("has_pharmacy_technician", "label_ingredients", "label_production_code", "mark_in_use"),
    *("not_halal_statement", "pirt_adapted", "registered_at_law_ministry", "sni_mark_affixed"),
    *("sni_mark_number_matches", "sni_mark_within_certificate"),
)
_NO = (
    *("food_has_claim", "halal_haram_contact", "halal_hazardous_material", "halal_name_barred"),
    *("halal_packaging_barred", "halal_shape_barred", "label_sni_mark"),
)
_CHOICES: Mapping[str, Any] = {
    "label_name": "bagian_utama",
    "label_net_content": "bagian_utama",
    "label_producer": "bagian_utama",
    "label_halal_mark": "bagian_utama",
    "label_halal_number": "nomor_sertifikat",
    "label_expiry": "bagian_utama",
    "label_licence_number": "bagian_utama",
    "label_origin": "tercantum",
    "label_language": "indonesia",
    "label_sweetener": "tercantum",
    "label_pork_facility": "tercantum",
    "label_allergen": "tercantum",
    "label_condensed_milk": "tercantum",
    "label_alcohol": "tercantum",
    "food_repack_source": "produsen",
    "halal_slaughter": "bersertifikat_halal",
    "halal_grinding": "jasa_bersertifikat",
}
VALUES: Mapping[str, Any] = {
    **dict.fromkeys(_YES, True),
    **dict.fromkeys(_NO, False),
    **_CHOICES,
}
"""What each correction makes of its fact."""

_SIZE = Text(
    id="Ukuran dan bentuk usaha tidak diubah demi suatu syarat.",
    en="Size and form of a business are not changed for a requirement.",
)
_NATURE = Text(
    id="Ini sifat produk, tempat, atau cara usahanya; mengubahnya berarti menjalankan usaha lain.",
    en="This is what the product, the place or the trade is; to change it is to run another business.",
)
_FIGURE = Text(
    id="Ini angka yang diukur atau dihitung; kalimat syaratnya menyebut batasnya.",
    en="This is a figure that is measured or counted; the sentence of the member names its limit.",
)
_DATE = Text(
    id="Ini tanggal pada dokumen; dokumen barunya adalah langkahnya.",
    en="This is a date on a document; the new document is the step.",
)
_BY_OTHERS = Text(
    id="Ini terjadi karena keputusan pihak lain; tanyakan kepadanya.",
    en="This is decided by somebody else; ask them.",
)
NO_STEP: Mapping[str, Text] = {
    **dict.fromkeys(
        ("annual_sales", "capital", "owned_by_larger", "net_assets", "workers",
         "founder_count", "paid_up_percent"), _SIZE),
    **dict.fromkeys(
        ("batik_technique", "certified_population", "cosmetic_applicant", "cosmetic_industry_group",
         "food_handling", "food_production_place", "food_retail_packed",
         "label_sale_form", "halal_scheme", "builds_premises", "uses_building",
         "in_shared_complex", "cosmetic_sample", "food_equipment", "food_owner_lives_there",
         "food_repacked", "food_repack_imported", "food_type_condition_met",
         "halal_simple_equipment", "halal_simple_preservation", "in_industrial_estate",
         "pirt_renewal_same_product"), _NATURE),
    **dict.fromkeys(("complex_manager_compliant", "has_unverified_certificate"), _BY_OTHERS),
    **dict.fromkeys(
        ("halal_facilities", "halal_menus", "halal_outlets", "halal_preservation_methods",
         "halal_product_names", "label_letter_height", "label_surface", "pkp_score", "pmr_stage",
         "slhs_inspection_score"), _FIGURE),
    **dict.fromkeys(("bpom_md_expires_on", "cosmetic_notification_expires_on",
                     "pkrt_licence_expires_on", "slhs_expires_on"), _DATE),
}  # fmt: skip
"""Changeable facts that no step achieves, each with the reason."""


def correction(name: str) -> Step:
    """The step that puts one fact right; the rule that it fails says how, and by which article."""
    label = VOCABULARY[name].label
    return Step(
        id=f"correct.{name}",
        title=Text(id=f"Perbaiki: {label.id}", en=f"Put right: {label.en}"),
        why=Text(
            id="Keadaan ini menghalangi tujuan.", en="As it stands it is in the way of the goal."
        ),
        where=Text(id="di tempat usaha", en="at the business"),
        achieves={name: VALUES[name]},
        kind="correction",
        field="production",
    )


CORRECTIONS = tuple(correction(name) for name in VALUES)
