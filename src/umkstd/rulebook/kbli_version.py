"""Which version of KBLI OSS asks for on a day: the determination ``kbli-version``.

The day on which OSS switched, the day on which KBLI 2025 came into force and the last day that its
regulation gives are three different days. The answer goes by the first, since an application is made in OSS.
"""

from __future__ import annotations

import datetime

from umkstd.business import facts as f
from umkstd.business.facts import activity as a
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.provision import Note
from umkstd.law.span import Span
from umkstd.logic.combine import all_of
from umkstd.logic.table import Row, Table
from umkstd.logic.values import Kind
from umkstd.rulebook.instruments import PP_28_2025
from umkstd.rulebook.instruments.kbli import PERBPS_2_2020, PERBPS_7_2025
from umkstd.text import Text

VERIFIED_THROUGH = "2026-11-24"
KBLI_2020_KNOWN = datetime.date(2021, 1, 1)
"""KBLI 2020 came into force on a day of 2020 that no source gave; from here on it surely was."""

_IN_FORCE = PERBPS_7_2025.cite(grade="secondary")
_ADJUST = PERBPS_7_2025.article(5, grade="secondary")
_OSS = PERBPS_7_2025.article(
    5,
    grade="secondary",
    note=Text(
        id="OSS dan AHU Online mewajibkan KBLI 2025 sejak 15 Juni 2026 menurut DDTC 1820061; catatan "
        "lama yang menyebut 18 Juni 2026 adalah batas akhir menurut peraturannya.",
        en="OSS and AHU Online have required KBLI 2025 since 15 June 2026 according to DDTC "
        "1820061; the 18 June 2026 of older notes is the last day that the regulation gives.",
    ),
)
_STILL_2020 = PERBPS_7_2025.article(
    5,
    grade="derived",
    note=Text(
        id="KBLI 2025 sudah berlaku, tetapi OSS baru mewajibkannya pada 15 Juni 2026; sampai saat "
        "itu isian OSS memakai KBLI 2020.",
        en="KBLI 2025 was in force, but OSS did not require it before 15 June 2026; until then "
        "OSS worked with KBLI 2020.",
    ),
)


def _day(name: str, title: Text, value: datetime.date, cite: Citation) -> Parameter:
    return Parameter(
        name=name,
        kind=Kind.DATE,
        title=title,
        values=(DatedValue(Span(None), value, cite),),
    )


KBLI_2025_IN_FORCE = _day(
    "kbli_2025_in_force",
    Text(id="mulai berlakunya KBLI 2025", en="first day of KBLI 2025"),
    datetime.date(2025, 12, 18),
    _IN_FORCE,
)
KBLI_2025_IN_OSS = _day(
    "kbli_2025_in_oss",
    Text(id="hari OSS mulai mewajibkan KBLI 2025", en="day from which OSS has required KBLI 2025"),
    datetime.date(2026, 6, 15),
    _OSS,
)
KBLI_2025_LAST_DAY = _day(
    "kbli_2025_last_day",
    Text(
        id="hari terakhir penyesuaian ke KBLI 2025", en="last day for the adjustment to KBLI 2025"
    ),
    datetime.date(2026, 6, 18),
    _ADJUST,
)

_ROWS = (
    Row(
        (f.as_of < KBLI_2025_IN_FORCE,),
        "2020",
        PERBPS_2_2020.cite(),
        Text(id="hanya KBLI 2020 yang berlaku", en="only KBLI 2020 was in force"),
    ),
    Row(
        (all_of(f.as_of >= KBLI_2025_IN_FORCE, f.as_of < KBLI_2025_IN_OSS),),
        "2020",
        _STILL_2020,
        Text(
            id="KBLI 2025 berlaku, tetapi OSS belum mewajibkannya",
            en="KBLI 2025 was in force, but OSS did not require it yet",
        ),
    ),
    Row(
        (f.as_of >= KBLI_2025_IN_OSS,),
        "2025",
        _OSS,
        Text(id="OSS mewajibkan KBLI 2025", en="OSS requires KBLI 2025"),
    ),
)

KBLI_VERSION = Determination(
    id="kbli-version",
    fact=a.kbli_version_in_oss,
    title=Text(id="Versi KBLI yang diminta OSS", en="Version of KBLI that OSS asks for"),
    rulings=(
        DatedTable(
            span=Span(KBLI_2020_KNOWN),
            cite=PERBPS_2_2020.cite(),
            tables=(Table((f.as_of,), _ROWS),),
        ),
    ),
    notes=(
        Note(
            code="kbli-adjust",
            text=Text(
                id="KBLI 2025 berlaku sejak 18 Desember 2025. Pengguna wajib menyesuaikan dalam enam "
                "bulan, paling lambat 18 Juni 2026; sanksinya tidak disebut.",
                en="KBLI 2025 has been in force since 18 December 2025. Users had to adjust within "
                "six months, by 18 June 2026; no sanction is named.",
            ),
            cite=_ADJUST,
            when=f.as_of >= KBLI_2025_IN_FORCE,
        ),
        Note(
            code="kbli-before-last-day",
            text=Text(
                id="OSS mewajibkan KBLI 2025 tiga hari sebelum batas akhir menurut peraturannya "
                "(18 Juni 2026). Permohonan lewat OSS tetap harus memakai KBLI 2025.",
                en="OSS required KBLI 2025 three days before the last day of the regulation "
                "(18 June 2026). An application in OSS must use KBLI 2025 all the same.",
            ),
            cite=_OSS,
            when=all_of(f.as_of >= KBLI_2025_IN_OSS, f.as_of < KBLI_2025_LAST_DAY),
        ),
        Note(
            code="kbli-risk-table",
            text=Text(
                id="Lampiran I PP 28/2025 disusun menurut KBLI 2020, sedangkan OSS memakai KBLI 2025. "
                "Cocokkan kode keduanya di oss.go.id/kbli/konversi sebelum membaca tingkat risiko.",
                en="PP 28/2025 Lampiran I is keyed on KBLI 2020, while OSS uses KBLI 2025. Match the "
                "two codes at oss.go.id/kbli/konversi before the risk level is read.",
            ),
            cite=PP_28_2025.cite("Lampiran I", grade="derived"),
            when=f.as_of >= KBLI_2025_IN_OSS,
        ),
        Note(
            code="kbli-old-code",
            text=Text(
                id="Kode lini ini menurut KBLI 2020. Ubah ke KBLI 2025 melalui oss.go.id/kbli/konversi; "
                "kode yang sama dapat berarti lain. Cara OSS mengubah kode pada NIB lama tidak "
                "ditemukan.",
                en="The code of this line is of KBLI 2020. Convert it to KBLI 2025 at "
                "oss.go.id/kbli/konversi; the same code may mean something else. How OSS converts the "
                "codes of an old NIB was not found.",
            ),
            cite=PERBPS_7_2025.article(5, grade="unresolved"),
            when=all_of(f.kbli_version.equals("2020"), f.as_of >= KBLI_2025_IN_OSS),
        ),
        Note(
            code="kbli-early-code",
            text=Text(
                id="Kode lini ini menurut KBLI 2025, tetapi pada tanggal ini OSS masih memakai KBLI "
                "2020. Pakai kode KBLI 2020 untuk permohonan di OSS.",
                en="The code of this line is of KBLI 2025, but on this day OSS still used KBLI 2020. "
                "Use the KBLI 2020 code for an application in OSS.",
            ),
            cite=_STILL_2020,
            when=all_of(f.kbli_version.equals("2025"), f.as_of < KBLI_2025_IN_OSS),
        ),
    ),
    subject="line",
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

DETERMINATIONS = (KBLI_VERSION,)
PARAMETERS = (KBLI_2025_IN_FORCE, KBLI_2025_IN_OSS, KBLI_2025_LAST_DAY)
