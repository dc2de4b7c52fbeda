"""Headings and phrases that several kinds of pages share."""

from __future__ import annotations

from law_pages.days import today
from umkstd.render.inert import markdown_text
from umkstd.text import UNITS as WORDS_OF_UNITS
from umkstd.text import Language, Text

TODAY = today()
SUBJECT_KINDS = {
    "business": Text(id="usaha", en="the business"),
    "line": Text(id="lini kegiatan", en="an activity line"),
    "centre": Text(id="pusat layanan", en="the service centre"),
}
_HEADINGS = {
    "asks": Text(id="Yang diminta", en="What it asks"),
    "other": Text(id="Hukum sebelum dan sesudahnya", en="The law before and after"),
    "spans": Text(id="Ketentuan dari waktu ke waktu", en="The provisions over time"),
    "cases": Text(id="Kasus yang dihitung", en="Worked cases"),
    "figures": Text(id="Angka dalam hukum", en="Figures of the law"),
    "notes": Text(id="Catatan", en="Notes"),
    "facts": Text(id="Fakta yang dibaca", en="Facts that it reads"),
    "used": Text(id="Dipakai oleh", en="Used by"),
    "cites": Text(id="Sumber hukum", en="Citations"),
    "changes": Text(id="Riwayat perubahan", en="What changed, and when"),
    "code": Text(id="Kode program", en="The code"),
}


def h2(word: str, language: Language) -> str:
    """A heading."""
    return f"## {markdown_text(_HEADINGS[word].to(language))}"


LISTS = {
    "subjects": Text(id="Aturan menurut pokok", en="Rules by subject"),
    "pathway/index": Text(id="Perjalanan usaha", en="The pathway"),
    "standards/index": Text(id="Standar (SNI)", en="Standards (SNI)"),
    "facts/index": Text(id="Fakta", en="Facts"),
    "figures": Text(id="Angka dalam hukum", en="Figures of the law"),
    "instruments/index": Text(id="Peraturan", en="Instruments"),
    "grades": Text(id="Menurut tingkat kepastian", en="By grade"),
    "changes": Text(id="Menurut tanggal perubahan", en="By date of change"),
    "unknown": Text(id="Yang belum kita ketahui", en="What we do not know"),
    "glossary": Text(id="Glosarium", en="Glossary"),
}
"""The pages that stand in the side bar, in order."""
UNITS = {**WORDS_OF_UNITS, "days": Text(id="hari kalender", en="calendar days")}
"""Where a term of law is told, days are told apart from working days."""
