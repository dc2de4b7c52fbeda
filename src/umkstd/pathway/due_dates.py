"""The dates that a business must keep: which fact or rule each comes from, and what to do by then."""

from __future__ import annotations

import attrs

from umkstd.law.citation import Citation
from umkstd.rulebook.instruments import PP_28_2025, UU_20_2014
from umkstd.rulebook.instruments.food import PERBPOM_4_2024, PERBPOM_23_2023, PERMENKES_11_2025
from umkstd.rulebook.instruments.forms import PERMENKUM_49_2025
from umkstd.rulebook.instruments.marks import PERBPOM_21_2022, UU_20_2016
from umkstd.rulebook.instruments.tax import PP_55_2022
from umkstd.text import Text


@attrs.frozen(kw_only=True)
class Dated:
    """A fact that is a due date.

    Attributes:
        fact: name of the fact.
        what: what falls on that day.
        do: what to do by then.
        cite: by which text.
        held: fact that must be true for it to matter; ``None`` for none.
        until: whether it matters only until it is past, such as the first day of a window.
    """

    fact: str
    what: Text
    do: Text
    cite: Citation
    held: str | None = None
    until: bool = False


def _dated(
    fact: str,
    what: tuple[str, str],
    do: tuple[str, str],
    cite: Citation,
    held: str | None = None,
    *,
    until: bool = False,
) -> Dated:
    return Dated(
        fact=fact,
        what=Text(id=what[0], en=what[1]),
        do=Text(id=do[0], en=do[1]),
        cite=cite,
        held=held,
        until=until,
    )


BUSINESS = (
    _dated(
        "paid_up_proof_due_on",
        ("batas penyampaian bukti penyetoran modal", "proof of paid-up capital is due"),
        ("Sampaikan bukti setor modal PT perorangan.", "File the proof of paid-up capital."),
        PERMENKUM_49_2025.cite(),
    ),
    _dated(
        "company_report_due_on",
        ("batas laporan keuangan PT perorangan", "annual report of the company is due"),
        ("Sampaikan laporan keuangan secara elektronik.", "File the financial report online."),
        PERMENKUM_49_2025.cite(),
    ),
    _dated(
        "final_tax_last_day",
        ("hari terakhir PPh final UMKM", "last day of the final income tax for UMKM"),
        (
            "Siapkan pembukuan; sesudahnya berlaku tarif umum.",
            "Prepare accounts; the general rates apply afterwards.",
        ),
        PP_55_2022.cite("Pasal 59"),
    ),
    _dated(
        "preparation_due_on",
        ("satu tahun sejak NIB", "one year from the NIB"),
        (
            "Mulailah persiapan usaha; NIB yang menganggur dapat gugur.",
            "Start preparing; an idle licence may lapse.",
        ),
        PP_28_2025.article(132, 7),
        until=True,
    ),
)
LINE = (
    _dated(
        "pirt_commitments_due_on",
        ("batas pemenuhan komitmen SPP-IRT", "commitments of the SPP-IRT are due"),
        (
            "Penuhi PKP, CPPB-IRT, dan label; hubungi dinas kesehatan.",
            "Meet the course, the hygiene level and the label; call the health office.",
        ),
        PERBPOM_4_2024.cite(),
        "has_pirt",
        until=True,
    ),
    _dated(
        "pirt_extension_due_on",
        ("batas perpanjangan pemenuhan komitmen SPP-IRT", "extended commitments are due"),
        ("Penuhi komitmen yang belum terpenuhi.", "Meet the commitments that are open."),
        PERBPOM_4_2024.cite("Pasal 26 ayat (4) dan ayat (5)"),
        until=True,
    ),
    _dated(
        "pirt_freeze_due_on",
        ("batas pemenuhan selama pembekuan SPP-IRT", "commitments during the freeze are due"),
        ("Penuhi komitmen sebelum SPP-IRT dicabut.", "Meet them before the SPP-IRT is revoked."),
        PERBPOM_4_2024.cite("Pasal 26 ayat (4) dan ayat (5)"),
        until=True,
    ),
    _dated(
        "pirt_renewal_due_on",
        ("batas mengajukan perpanjangan SPP-IRT", "renewal of the SPP-IRT is to be asked for"),
        ("Ajukan perpanjangan melalui OSS.", "Apply for renewal through OSS."),
        PERBPOM_4_2024.article(23),
        "has_pirt",
        until=True,
    ),
    _dated(
        "pirt_expires_on",
        ("SPP-IRT berakhir", "the SPP-IRT ends"),
        (
            "Perpanjang sebelumnya; sesudahnya produk tidak boleh diedarkan.",
            "Renew before; afterwards the product may not be sold.",
        ),
        PERBPOM_4_2024.article(22),
        "has_pirt",
    ),
    _dated(
        "slhs_renewal_due_on",
        ("batas mengajukan perpanjangan SLHS", "renewal of the SLHS is to be asked for"),
        ("Ajukan perpanjangan SLHS.", "Apply for its renewal."),
        PERMENKES_11_2025.cite("Lampiran F.1"),
        "has_slhs",
        until=True,
    ),
    _dated(
        "slhs_expires_on",
        ("SLHS berakhir", "the SLHS ends"),
        ("Perpanjang sebelumnya.", "Renew it before."),
        PERMENKES_11_2025.cite("Lampiran F.1"),
        "has_slhs",
    ),
    _dated(
        "bpom_md_expires_on",
        ("izin edar BPOM MD berakhir", "the BPOM MD licence ends"),
        ("Daftarkan ulang sebelumnya.", "Register it again before."),
        PERBPOM_23_2023.cite(),
        "has_bpom_md",
    ),
    _dated(
        "cosmetic_notification_expires_on",
        ("notifikasi kosmetika berakhir", "the cosmetics notification ends"),
        ("Perbarui notifikasinya.", "Renew the notification."),
        PERBPOM_21_2022.cite(),
        "has_cosmetic_notification",
    ),
    _dated(
        "pkrt_licence_expires_on",
        ("izin edar PKRT berakhir", "the household-product licence ends"),
        ("Perpanjang sebelumnya.", "Renew it before."),
        PP_28_2025.cite("Lampiran I", grade="secondary"),
        "has_pkrt_licence",
    ),
    _dated(
        "mark_renewal_opens_on",
        ("perpanjangan merek dapat diajukan", "the trade mark may be renewed from this day"),
        ("Ajukan perpanjangan; tarifnya lebih rendah sebelum berakhir.",
         "Apply; the fee is lower before the end."),
        UU_20_2016.article(36),
        until=True,
    ),
    _dated(
        "mark_expires_on",
        ("pelindungan merek berakhir", "the protection of the trade mark ends"),
        ("Perpanjang sebelumnya.", "Renew it before."),
        UU_20_2016.article(35),
    ),
    _dated(
        "mark_renewal_closes_on",
        ("hari terakhir perpanjangan merek yang terlambat", "last day of late renewal"),
        ("Sesudahnya merek harus didaftarkan baru.", "Afterwards the mark must be filed anew."),
        UU_20_2016.article(36),
        until=True,
    ),
    _dated(
        "sppt_sni_expires_on",
        ("SPPT SNI berakhir", "the SPPT SNI ends"),
        (
            "Ajukan sertifikasi ulang; sesudahnya Tanda SNI harus dilepas.",
            "Certify again; afterwards the SNI mark must come off.",
        ),
        UU_20_2014.article(22),
        "sppt_sni",
    ),
)  # fmt: skip
