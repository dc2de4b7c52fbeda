"""Due dates of home food and food licences: SPP-IRT, SLHS, BPOM MD."""

from __future__ import annotations

from umkstd.business import food_deadlines as food
from umkstd.pathway.dated import Dated
from umkstd.rulebook.instruments.food import PERMENKES_11_2025, UU_18_2012
from umkstd.text import Text

_PIRT = ("has_pirt", (True,))
PIRT_LOST = ("pirt_frozen", "pirt_freeze_due_on")
"""A frozen SPP-IRT is cancelled after this day: PerBPOM 4/2024 Pasal 26 ayat (6)."""
_SLHS = ("has_slhs", (True,))

DATED = (
    Dated(
        fact="pirt_commitments_due_on",
        rule="pirt.commitments",
        mode="limit",
        what=Text(
            id="batas memenuhi komitmen SPP-IRT",
            en="last day to meet the commitments of the SPP-IRT",
        ),
        do=Text(
            id="Ikuti penyuluhan keamanan pangan, penuhi CPPB-IRT, label, serta keamanan dan mutu; "
            "hubungi Dinas Kesehatan.",
            en="Take the food-safety course, meet CPPB-IRT, the label, and safety and quality; call "
            "the health office.",
        ),
        cite=food.PIRT_COMMITMENTS.cite,
        held=_PIRT,
        lost_with=PIRT_LOST,
        over="pirt_expires_on",
    ),
    Dated(
        fact="pirt_extension_due_on",
        rule="pirt.commitments",
        mode="limit",
        what=Text(
            id="batas memenuhi komitmen SPP-IRT dalam masa perpanjangan",
            en="last day to meet the commitments of the SPP-IRT in the extension",
        ),
        do=Text(
            id="Penuhi komitmen yang masih kurang; sesudah hari itu SPP-IRT dibekukan.",
            en="Meet the commitments that are open; after that day the SPP-IRT is frozen.",
        ),
        cite=food.PIRT_EXTENSION.cite,
        held=("pirt_supervised", (True,)),
        lost_with=PIRT_LOST,
        over="pirt_expires_on",
    ),
    Dated(
        fact="pirt_freeze_due_on",
        rule="pirt.keeps",
        mode="limit",
        what=Text(
            id="batas memenuhi komitmen selama SPP-IRT dibekukan",
            en="last day to meet the commitments while the SPP-IRT is frozen",
        ),
        do=Text(
            id="Hentikan peredaran dan penuhi komitmen; sesudah hari itu SPP-IRT dibatalkan.",
            en="Stop distribution and meet the commitments; after that day the SPP-IRT is cancelled.",
        ),
        cite=food.PIRT_FREEZE.cite,
        held=("pirt_frozen", (True,)),
        over="pirt_expires_on",
    ),
    Dated(
        fact="pirt_bar_ends_on",
        rule="pirt",
        mode="event",
        what=Text(
            id="hari terakhir larangan mengajukan SPP-IRT",
            en="last day of the ban on applying for an SPP-IRT",
        ),
        do=Text(
            id="Sesudah hari itu permohonan dapat diajukan lagi melalui OSS.",
            en="After that day an application may be made again through OSS.",
        ),
        cite=food.PIRT_BAR.cite,
        held=("pirt_barred", (True,)),
    ),
    Dated(
        fact="pirt_renewal_opens_on",
        rule="pirt.renewal",
        mode="opening",
        what=Text(
            id="perpanjangan SPP-IRT mulai dapat diajukan",
            en="renewal of the SPP-IRT may be asked for from this day",
        ),
        do=Text(id="Siapkan perpanjangan SPP-IRT.", en="Prepare the renewal of the SPP-IRT."),
        cite=food.PIRT_RENEWAL_OPENS_2018.cite,
        held=_PIRT,
        lost_with=PIRT_LOST,
    ),
    Dated(
        fact="pirt_renewal_due_on",
        rule="pirt.renewal",
        mode="limit",
        what=Text(
            id="batas mengajukan perpanjangan SPP-IRT",
            en="last day to ask for renewal of the SPP-IRT",
        ),
        do=Text(
            id="Ajukan perpanjangan melalui OSS untuk produk yang sama.",
            en="Ask for renewal through OSS, for the same product.",
        ),
        cite=food.PIRT_RENEWAL.cite,
        held=_PIRT,
        lost_with=PIRT_LOST,
        over="pirt_expires_on",
    ),
    Dated(
        fact="pirt_expires_on",
        rule="pirt.keeps",
        mode="document",
        what=Text(id="SPP-IRT berakhir", en="the SPP-IRT ends"),
        do=Text(
            id="Perpanjang sebelum hari itu; sesudahnya produk tidak boleh diedarkan.",
            en="Renew before that day; after it the product may not be distributed.",
        ),
        cite=food.PIRT_VALIDITY.cite,
        held=_PIRT,
        lost_with=PIRT_LOST,
        instead="pirt_term_ends_on",
    ),
    Dated(
        fact="slhs_renewal_due_on",
        rule="slhs",
        mode="document",
        what=Text(
            id="batas mengajukan perpanjangan SLHS", en="last day to ask for renewal of the SLHS"
        ),
        do=Text(
            id="Ajukan perpanjangan SLHS pada Dinas Kesehatan.",
            en="Ask the health office for its renewal.",
        ),
        cite=food.SLHS_RENEWAL.cite,
        held=_SLHS,
        over="slhs_expires_on",
    ),
    Dated(
        fact="slhs_expires_on",
        rule="slhs",
        mode="document",
        what=Text(id="SLHS berakhir", en="the SLHS ends"),
        do=Text(
            id="Perpanjang sebelum hari itu; sesudahnya harus mengajukan yang baru.",
            en="Renew before that day; after it a new one must be applied for.",
        ),
        cite=PERMENKES_11_2025.cite("Lampiran F.1"),
        held=_SLHS,
    ),
    Dated(
        fact="bpom_md_expires_on",
        rule="bpom-md",
        mode="document",
        what=Text(id="izin edar BPOM MD berakhir", en="the BPOM MD distribution licence ends"),
        do=Text(
            id="Ajukan registrasi ulang pada BPOM sebelum hari itu.",
            en="Register again with BPOM before that day.",
        ),
        cite=UU_18_2012.article(91, 1),
        held=("has_bpom_md", (True,)),
    ),
)
