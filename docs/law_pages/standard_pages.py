"""The pages of standards: each edition with its limits, and how well each limit is known."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from law_pages.markup import badge, box, inert, item, source, table, told
from law_pages.page import Page, link
from law_pages.sources import slug
from law_pages.words import LISTS
from umkstd.business.sni_offers import offer_of
from umkstd.law.citation import Grade
from umkstd.standards.catalogue import catalogue
from umkstd.standards.edition import KNOWLEDGE, Edition, Row, Standard
from umkstd.standards.parameters import vocabulary
from umkstd.text import LANGUAGES, Language, Text

_WORDS = {
    "intro": Text(
        id="Edisi SNI yang ada dalam pustaka ini, dengan batasnya sejauh terlihat pada sumber. Ini bukan naskah standarnya; naskah resmi ada pada BSN.",
        en="The editions of SNI in this library, with their limits as far as sources show them. This is not the text of the standards; BSN has the official text.",
    ),
    "number": Text(id="Nomor", en="Number"),
    "product": Text(id="Produk", en="Product"),
    "status": Text(id="Status", en="Status"),
    "rows": Text(id="Baris", en="Rows"),
    "limits": Text(id="Batas", en="Limits"),
    "tested": Text(id="Yang diuji", en="What is tested"),
    "for": Text(id="Untuk", en="For"),
    "limit": Text(id="Batas", en="Limit"),
    "grade": Text(id="Seberapa diketahui", en="How well known"),
    "no_rows": Text(id="Tabel batasnya belum terbaca.", en="Its table of limits was not seen."),
    "replaces": Text(id="Menggantikan:", en="Replaces:"),
    "replaced": Text(id="Digantikan oleh:", en="Replaced by:"),
    "unsure": Text(id="belum terbukti", en="not shown by a source"),
    "scheme": Text(id="Skema sertifikasi: {name}.", en="Certification scheme: {name}."),
    "divided": Text(id="Pembagian menurut {name}: {choices}.", en="Divided by {name}: {choices}."),
    "offered": Text(
        id="BSN menawarkan SNI Bina UMK bagi produk ini.",
        en="BSN offers SNI Bina UMK for this product.",
    ),
    "offer_unknown": Text(
        id="Belum diketahui apakah SNI Bina UMK ditawarkan; tanyakan kepada OSS atau BSN.",
        en="Whether SNI Bina UMK is offered is not known; ask OSS or BSN.",
    ),
    "left": Text(id="Baris yang tidak dipakai", en="Rows that are not used"),
    "printed": Text(id="tercetak: {text}", en="printed: {text}"),
    "open": Text(id="Standar ini belum diketahui seluruhnya", en="This standard is not wholly known"),
    "incomplete": Text(
        id="Tidak semua baris tabelnya terlihat.", en="Not every row of its table was seen."
    ),
    "notes": Text(id="Catatan", en="Notes"),
    "sources": Text(id="Sumber", en="Sources"),
    "restored": Text(id="dipulihkan menurut maksudnya", en="restored by sense"),
    "same": Text(id="Juga tercetak sebagai: {numbers}.", en="Also printed as: {numbers}."),
    "kbli": Text(id="KBLI: {codes}.", en="KBLI: {codes}."),
}  # fmt: skip
_STATUS = {
    "in_force": Text(id="berlaku", en="in force"),
    "superseded": Text(id="sudah digantikan", en="superseded"),
    "unknown": Text(id="status belum diperiksa", en="status not checked"),
}
_MAYBE = Text(id="mungkin sudah digantikan", en="may have been superseded")
_w = partial(told, _WORDS)


def standard_path(number: str) -> str:
    """Where the page of an edition lies."""
    return f"standards/{slug(number)}"


def standard_pages() -> Iterator[Page]:
    """The list of editions, and the page of each."""
    for language in LANGUAGES:
        yield _index(language)
        for edition in catalogue():
            yield _page(edition, language)


def _status(edition: Standard) -> Text:
    maybe = edition.status == "superseded" and edition.status_grade is Grade.UNRESOLVED
    return _MAYBE if maybe else _STATUS[edition.status]


def _index(language: Language) -> Page:
    rows = [
        [
            link(edition.number, language, standard_path(edition.number)),
            inert(edition.title.to(language)),
            inert(_status(edition).to(language)),
            str(len(edition.rows)),
        ]
        for edition in catalogue()
    ]
    head = [_w(word, language) for word in ("number", "product", "status", "rows")]
    key = "standards/index"
    return Page(
        path=key,
        language=language,
        title=LISTS[key].to(language),
        body=f"{_w('intro', language)}\n\n{table(head, rows)}",
        listed=True,
    )


def _page(edition: Standard, language: Language) -> Page:
    return Page(
        path=standard_path(edition.number),
        language=language,
        title=f"{edition.number}: {edition.title.to(language)}",
        body="\n\n".join(part for part in _parts(edition, language) if part),
        crumbs=((LISTS["standards/index"], "standards/index"),),
    )


def _parts(edition: Standard, language: Language) -> Iterator[str]:
    yield "\n".join(item(line) for line in _about(edition, language))
    yield _open(edition, language)
    yield f"## {_w('limits', language)}"
    yield _table(edition, language) if edition.rows else _w("no_rows", language)
    if edition.left_out:
        yield f"## {_w('left', language)}"
        names = vocabulary().parameters
        lines = []
        for left in edition.left_out:
            printed = _w("printed", language, text=left.printed) if left.figure_printed else ""
            name = inert(names[left.parameter].name.to(language))
            why = inert(left.why.to(language))
            lines.append(item(f"**{name}**{f' ({printed})' if printed else ''}: {why}"))
        yield "\n".join(lines)
    if edition.notes:
        yield f"## {_w('notes', language)}"
        yield "\n".join(item(inert(note.to(language))) for note in edition.notes)
    yield f"## {_w('sources', language)}"
    yield "\n".join(item(source(address)) for address in edition.sources) or "–"


def _about(edition: Standard, language: Language) -> Iterator[str]:
    grade = badge(edition.status_grade, language)
    yield f"{_w('status', language)}: {inert(_status(edition).to(language))} {grade}"
    for text in (edition.status_text, edition.number_text):
        if text is not None:
            yield inert(text.to(language))
    for word, others in (("replaces", edition.replaces), ("replaced", edition.superseded_by)):
        if others:
            each = (_other(other, language) for other in others)
            yield f"{_w(word, language)} {', '.join(each)}"
    if edition.also_numbered:
        yield _w("same", language, numbers=", ".join(edition.also_numbered))
    if edition.scheme:
        yield _w("scheme", language, name=edition.scheme)
    if edition.kbli:
        yield _w("kbli", language, codes=", ".join(edition.kbli))
    for division in edition.divisions:
        each = "; ".join(choice.name.to(language) for choice in division.choices)
        yield _w("divided", language, name=division.name, choices=each)
    offer = offer_of(edition.number)
    told = f" {inert(offer.why.to(language))}" if offer is not None else ""
    yield _w("offered", language) + told if edition.bina_umk else _w("offer_unknown", language)


def _other(other: Edition, language: Language) -> str:
    known = {edition.number for edition in catalogue()}
    shown = (
        link(other.number, language, standard_path(other.number))
        if other.number in known
        else inert(other.number)
    )
    unsure = f" ({_w('unsure', language)})" if other.grade is Grade.UNRESOLVED else ""
    return shown + unsure


def _open(edition: Standard, language: Language) -> str:
    """What is not known of the edition, in a box."""
    lines = [] if edition.complete else [_w("incomplete", language)]
    if edition.unseen is not None:
        lines.append(inert(edition.unseen.to(language)))
    if not lines:
        return ""
    body = "\n".join(item(line) for line in lines)
    return box("danger law-open", _WORDS["open"].to(language), body)


def _table(edition: Standard, language: Language) -> str:
    rows = [
        [
            inert(row.name.to(language)),
            inert(_kinds(row, edition, language)),
            f"**{inert(row.shown.to(language))}**{_more(row, language)}",
            _grade(row, language),
        ]
        for row in edition.rows
    ]
    words = ["tested", "for", "limit", "grade"]
    if not any(row[1] for row in rows):
        words.remove("for")
        rows = [[row[0], *row[2:]] for row in rows]
    return table([_w(word, language) for word in words], rows)


def _kinds(row: Row, edition: Standard, language: Language) -> str:
    return ", ".join(
        choice.name.to(language)
        for division in edition.divisions
        for choice in division.choices
        if row.applies.get(division.key) == choice.key
    )


def _more(row: Row, language: Language) -> str:
    printed = _WORDS["printed"].fill(text=row.as_printed).to(language) if row.as_printed else ""
    note = row.note.to(language) if row.note else ""
    said = inert(". ".join(part for part in (printed, note) if part))
    return f"<br><small>{said}</small>" if said else ""


def _grade(row: Row, language: Language) -> str:
    shown = KNOWLEDGE[row.certainty].to(language)
    restored = f"; {_WORDS['restored'].to(language)}" if row.inferred else ""
    return f'<span class="law-grade {row.certainty.value}">{inert(shown + restored)}</span>'
