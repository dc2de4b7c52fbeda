"""The time limits of the one-person company (PT perorangan): report, warnings, paid-up capital."""

from __future__ import annotations

from umkstd.calendars import Deadline
from umkstd.law.citation import Citation
from umkstd.text import Text

_PP_8 = Citation(
    instrument="PP 8/2021",
    place="",
    grade="secondary",
    address="easybiz.id/modal-pt-perorangan-berapa-banyak-yang-dibutuhkan",
    note=Text(
        id="Dibaca dari ringkasan; nomor pasal untuk tenggat ini tidak terlihat.",
        en="Read in summaries; the article of this time limit was not seen.",
    ),
)
_PERMENKUM_28 = Citation(
    instrument="Permenkum 49/2025",
    place="Pasal 28",
    grade="article",
    address="pasal.id/peraturan/permen/permenkum-no-49-tahun-2025/koreksi/9426347",
)

REPORT = Deadline(
    id="pt-perorangan-report",
    title=Text(
        id="menyampaikan laporan keuangan PT perorangan kepada Menteri",
        en="file the financial report of the one-person company with the Minister",
    ),
    starts=Text(id="akhir periode akuntansi", en="the end of the accounting period"),
    count=6,
    unit="months",
    cite=_PP_8,
)
FIRST_WARNING = Deadline(
    id="pt-perorangan-first-warning",
    title=Text(
        id="laporan terlambat: teguran tertulis pertama sesudahnya",
        en="the report is late: the first written warning comes after it",
    ),
    starts=Text(id="hari terakhir penyampaian laporan", en="the last day for the report"),
    count=6,
    unit="months",
    cite=_PERMENKUM_28,
)
SECOND_WARNING = Deadline(
    id="pt-perorangan-second-warning",
    title=Text(
        id="laporan tetap tidak disampaikan: teguran tertulis kedua sesudahnya",
        en="the report is still missing: the second written warning comes after it",
    ),
    starts=Text(id="teguran tertulis pertama", en="the first written warning"),
    count=3,
    unit="months",
    cite=_PERMENKUM_28,
)
ACCESS_STOPPED = Deadline(
    id="pt-perorangan-access-stopped",
    title=Text(
        id="laporan tetap tidak disampaikan: akses SABH dihentikan sesudahnya",
        en="the report is still missing: access to SABH is stopped after it",
    ),
    starts=Text(id="teguran tertulis kedua", en="the second written warning"),
    count=30,
    unit="days",
    cite=_PERMENKUM_28,
)
STATUS_REVOKED = Deadline(
    id="pt-perorangan-status-revoked",
    title=Text(
        id="paling lama sampai pencabutan status badan hukum",
        en="at the latest until the status of legal entity is revoked",
    ),
    starts=Text(id="penghentian akses SABH", en="the stop of access to SABH"),
    count=5,
    unit="years",
    cite=_PERMENKUM_28,
)
PAID_UP_PROOF = Deadline(
    id="pt-perorangan-paid-up-proof",
    title=Text(
        id="menyampaikan bukti penyetoran modal",
        en="file the proof that the capital is paid up",
    ),
    starts=Text(id="pendirian perseroan", en="the founding of the company"),
    count=60,
    unit="days",
    cite=_PP_8,
)

DEADLINES = (
    *(REPORT, FIRST_WARNING, SECOND_WARNING),
    *(ACCESS_STOPPED, STATUS_REVOKED, PAID_UP_PROOF),
)
