"""Steps to a halal certificate, by self-declaration or by the regular path."""

from __future__ import annotations

from umkstd.pathway.step import AS_OF, Opens, Step
from umkstd.rulebook.halal_costs import REGULAR_UMK, SELF_DECLARE_FINANCED
from umkstd.rulebook.halal_process import REGULAR_FATWA, SELF_DECLARE_TOTAL
from umkstd.rulebook.instruments.halal import PP_42_2024
from umkstd.text import Text

_NIB = Text(id="NIB", en="NIB")
_RECIPE = Text(
    id="daftar bahan dan alur proses produksi", en="list of materials and flow of production"
)


HALAL_SELF = Step(
    id="halal-self-declare",
    title=Text(
        id="Ajukan sertifikat halal melalui pernyataan pelaku usaha",
        en="Apply for the halal certificate by self-declaration",
    ),
    why=Text(
        id="Pangan, dan kemudian produk lain, wajib bersertifikat halal menurut tanggalnya.",
        en="Food, and later other products, must be certified halal by their dates.",
    ),
    where=Text(
        id="BPJPH, secara daring, dengan pendamping PPH", en="BPJPH, online, with a halal companion"
    ),
    bring=(_NIB, _RECIPE, Text(id="akad atau ikrar", en="the declaration")),
    achieves={
        "has_halal_certificate": True,
        "halal_certificate_issued_on": AS_OF,
        "halal_certificate": None,
        "halal_certificate_term_end": None,
        "halal_changed": False,
        "halal_companion_verified": True,
        "halal_filing_ready": True,
    },
    after=("nib",),
    opens=(
        Opens(
            rule="halal-path",
            answers=("self-declare",),
            why=Text(
                id="Pernyataan pelaku usaha tidak terbuka bagi produk ini.",
                en="Self-declaration is not open to this product.",
            ),
        ),
    ),
    takes=(SELF_DECLARE_TOTAL,),
    fee=SELF_DECLARE_FINANCED,
    fee_for=("mikro", "kecil"),
    cite=PP_42_2024.cite(),
)
HALAL_REGULAR = Step(
    id="halal-regular",
    title=Text(
        id="Ajukan sertifikat halal jalur reguler",
        en="Apply for the halal certificate, regular path",
    ),
    why=HALAL_SELF.why,
    where=Text(id="BPJPH, secara daring; diperiksa LPH", en="BPJPH, online; inspected by an LPH"),
    bring=(_NIB, _RECIPE, Text(id="penyelia halal", en="a halal supervisor")),
    achieves={
        "has_halal_certificate": True,
        "halal_certificate_issued_on": AS_OF,
        "halal_certificate": None,
        "halal_certificate_term_end": None,
        "halal_changed": False,
        "has_halal_supervisor": True,
    },
    after=("nib",),
    opens=(
        Opens(
            rule="halal-path",
            answers=("regular",),
            why=Text(
                id="Jalur reguler tidak diperlukan bagi produk ini.",
                en="The regular path is not needed for this product.",
            ),
        ),
    ),
    takes=(REGULAR_FATWA,),
    fee=REGULAR_UMK,
    fee_for=("mikro", "kecil"),
    cite=PP_42_2024.cite(),
)
STEPS = (HALAL_SELF, HALAL_REGULAR)
