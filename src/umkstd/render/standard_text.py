"""The catalogue of standards, and one edition of it, as plain text."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from umkstd.business.sni_offers import offer_of
from umkstd.law.citation import Grade
from umkstd.standards.edition import KNOWLEDGE, LeftOut, Row, Standard
from umkstd.standards.parameters import vocabulary
from umkstd.text import Language, Text

_STATUS = {
    "in_force": Text(id="berlaku", en="in force"),
    "superseded": Text(id="sudah digantikan", en="superseded"),
    "unknown": Text(id="status belum diperiksa", en="status not checked"),
}
_MAYBE_SUPERSEDED = Text(id="mungkin sudah digantikan", en="may have been superseded")
_NO_ROWS = Text(id="tabel tidak terbaca", en="table not seen")
_PARTLY = Text(id="{count} baris, tidak utuh", en="{count} rows, not whole")
_WHOLE = Text(id="{count} baris", en="{count} rows")
_OFFERED = Text(
    id="BSN menawarkan SNI Bina UMK bagi produk ini.",
    en="BSN offers SNI Bina UMK for this product.",
)
_INFERRED = Text(
    id="Sumbernya tidak menyebut edisi; edisi disimpulkan.",
    en="The source names no edition; the edition is inferred.",
)
_OFFER_UNKNOWN = Text(
    id="Belum diketahui apakah SNI Bina UMK ditawarkan; tanyakan pada OSS atau BSN.",
    en="Whether SNI Bina UMK is offered is not known; ask OSS or BSN.",
)
_REPLACES = Text(id="Menggantikan: {numbers}.", en="Replaces: {numbers}.")
_REPLACED = Text(id="Digantikan oleh: {numbers}.", en="Replaced by: {numbers}.")
_MAYBE_REPLACED = Text(
    id="Mungkin sudah digantikan oleh: {numbers}.", en="May have been replaced by: {numbers}."
)
_UNSURE = Text(id="belum terbukti", en="not shown by a source")
_SCHEME = Text(id="Skema sertifikasi: {name}.", en="Certification scheme: {name}.")
_DIVIDED = Text(id="Pembagian menurut {name}: {choices}.", en="Divided by {name}: {choices}.")
_LEFT = Text(id="{printed}, tidak dipakai. {why}", en="{printed}, not used. {why}")
_LEFT_UNSEEN = Text(id="angkanya tidak terlihat. {why}", en="its figure was not seen. {why}")
_SOURCES = Text(id="Sumber", en="Sources")
_UNCERTAIN = Text(id="dipulihkan menurut maksudnya", en="restored by sense")


def list_text(editions: Iterable[Standard], language: Language) -> str:
    """Editions, a line each."""
    lines = []
    for edition in editions:
        what = f"{edition.title.to(language)} ({_status(edition).to(language)}; "
        lines.append(f"{edition.number:22}{what}{_rows(edition).to(language)})")
    return "\n".join(lines) + "\n"


def _status(edition: Standard) -> Text:
    if edition.status == "superseded" and edition.status_grade is Grade.UNRESOLVED:
        return _MAYBE_SUPERSEDED
    return _STATUS[edition.status]


def _rows(edition: Standard) -> Text:
    if not edition.rows:
        return _NO_ROWS
    return (_WHOLE if edition.complete else _PARTLY).fill(count=len(edition.rows))


def standard_text(edition: Standard, language: Language, *, width: int = 100) -> str:
    """One edition with its table, what is known of it, and its sources."""
    lines = [f"{edition.number} {edition.title.to(language)}"]
    texts = [edition.status_text, edition.number_text, edition.unseen]
    lines += [text.to(language) for text in texts if text]
    later = edition.superseded_by
    for template, editions in (
        (_REPLACES, edition.replaces),
        (_REPLACED, [one for one in later if one.grade is not Grade.UNRESOLVED]),
        (_MAYBE_REPLACED, [one for one in later if one.grade is Grade.UNRESOLVED]),
    ):
        if editions:
            listed = Text(
                id=", ".join(_edition(e.number, e.grade, "id") for e in editions),
                en=", ".join(_edition(e.number, e.grade, "en") for e in editions),
            )
            lines.append(template.fill(numbers=listed).to(language))
    if edition.scheme:
        lines.append(_SCHEME.fill(name=edition.scheme).to(language))
    lines.append(_offered(edition).to(language))
    for division in edition.divisions:
        listed = Text(
            id="; ".join(choice.name.id for choice in division.choices),
            en="; ".join(choice.name.en for choice in division.choices),
        )
        lines.append(_DIVIDED.fill(name=division.name, choices=listed).to(language))
    lines.append("")
    lines += [_row(row, edition, language) for row in edition.rows]
    lines += [_left_out(left, language) for left in edition.left_out]
    lines += [f"- {note.to(language)}" for note in edition.notes]
    lines += ["", _SOURCES.to(language)]
    whole = [_wrapped(line, width) for line in lines]
    return "\n".join([*whole, *(f"  {source}" for source in edition.sources)]) + "\n"


def _offered(edition: Standard) -> Text:
    """Whether SNI Bina UMK is offered, and who says so of what."""
    if not edition.bina_umk:
        return _OFFER_UNKNOWN
    offer = offer_of(edition.number)
    told = [_OFFERED] if offer is None else [_OFFERED, offer.why]
    if offer is not None and not offer.edition_named:
        told.append(_INFERRED)
    return Text(id=" ".join(text.id for text in told), en=" ".join(text.en for text in told))


def _wrapped(line: str, width: int) -> str:
    """A line within the width; what runs on stands further in."""
    indent = len(line) - len(line.lstrip())
    return textwrap.fill(
        line,
        width,
        subsequent_indent=" " * (indent + 2),
    )


def _left_out(left: LeftOut, language: Language) -> str:
    name = vocabulary().parameters[left.parameter].name.to(language)
    if not left.figure_printed:
        return f"  {name}: {_LEFT_UNSEEN.fill(why=left.why).to(language)}"
    printed = Text(id=left.printed, en=left.printed)
    return f"  {name}: {_LEFT.fill(printed=printed, why=left.why).to(language)}"


def _edition(number: str, grade: Grade, language: Language) -> str:
    return f"{number} ({_UNSURE.to(language)})" if grade is Grade.UNRESOLVED else number


def _row(row: Row, edition: Standard, language: Language) -> str:
    names = [
        choice.name.to(language)
        for division in edition.divisions
        for choice in division.choices
        if row.applies.get(division.key) == choice.key
    ]
    kind = f" ({', '.join(names)})" if names else ""
    marks = []
    if row.certainty is not Grade.ARTICLE:
        marks.append(KNOWLEDGE[row.certainty].to(language))
    if row.inferred:
        marks.append(_UNCERTAIN.to(language))
    known = f" [{'; '.join(marks)}]" if marks else ""
    note = f". {row.note.to(language)}" if row.note else ""
    return f"  {row.name.to(language)}{kind}: {row.shown.to(language)}{known}{note}"
