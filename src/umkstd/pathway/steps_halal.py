"""Steps to a halal certificate: by self-declaration, or by the regular path with a supervisor."""

from __future__ import annotations

from umkstd.pathway.step import AS_OF, Opens, Step
from umkstd.rulebook.halal_costs import REGULAR_UMK, SELF_DECLARE_FINANCED
from umkstd.rulebook.halal_process import (
    CERTIFICATE_ISSUE,
    REGULAR_FATWA,
    SELF_DECLARE_TOTAL,
    VERIFICATION,
)
from umkstd.rulebook.instruments.halal import UU_33_2014
from umkstd.text import Text

_NIB = Text(id="NIB", en="NIB")
_RECIPE = Text(
    id="daftar bahan dan alur proses produksi", en="list of materials and flow of production"
)


_CERTIFICATE = {
    "has_halal_certificate": True,
    "halal_certificate_issued_on": AS_OF,
    "halal_certificate": None,
    "halal_certificate_term_end": None,
    "halal_changed": False,
}

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
        **_CERTIFICATE,
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
    terms=Text(
        id="Tanpa biaya bila dibiayai BPJPH atau pihak lain (SEHATI) selama kuotanya ada; bila membayar sendiri ada tarifnya.",
        en="Free where BPJPH or another party pays (SEHATI) while the quota lasts; who pays alone pays a fee.",
    ),
    cite=SELF_DECLARE_TOTAL.cite,
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
    achieves=_CERTIFICATE,
    after=("nib", "halal-supervisor"),
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
    takes=(VERIFICATION, REGULAR_FATWA, CERTIFICATE_ISSUE),
    fee=REGULAR_UMK,
    fee_for=("mikro", "kecil"),
    terms=Text(
        id="Lama pemeriksaan oleh LPH tidak termasuk batas itu. Biayanya paling banyak, menurut tarif.",
        en="How long the LPH inspects is not within the limit. The fee is the most that the tariff gives.",
    ),
    cite=REGULAR_FATWA.cite,
)
SUPERVISOR = Step(
    id="halal-supervisor",
    title=Text(id="Tetapkan penyelia halal", en="Appoint a halal supervisor"),
    why=Text(
        id="Jalur reguler meminta penyelia yang beragama Islam, memahami syariat tentang kehalalan, dan terlatih; bila yang sekarang tidak memenuhi, tetapkan orang lain.",
        en="The regular path asks for a supervisor who is Muslim, versed and trained; if the present one does not qualify, appoint another person.",
    ),
    where=Text(
        id="di tempat usaha; dilaporkan kepada BPJPH", en="at the business; reported to BPJPH"
    ),
    bring=(
        Text(
            id="surat penetapan dan sertifikat pelatihan", en="appointment and training certificate"
        ),
    ),
    achieves={
        "has_halal_supervisor": True,
        "halal_supervisor_muslim": True,
        "halal_supervisor_versed": True,
        "halal_supervisor_trained": True,
        "halal_supervisor_reported": True,
    },
    kind="practice",
    cite=UU_33_2014.article(28),
    field="human_resources",
)
STEPS = (HALAL_SELF, HALAL_REGULAR, SUPERVISOR)
