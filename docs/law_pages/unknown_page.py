"""What we do not know: every disputed and unresolved text, and which document would settle it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from law_pages.lists import rule_link
from law_pages.markup import inert, table, told
from law_pages.open_law import Question, question_lines, questions
from law_pages.page import Page, link
from law_pages.sources import instrument_path, instruments
from law_pages.standard_pages import standard_path
from law_pages.uses import step_path, uses
from law_pages.words import LISTS
from umkstd.law.citation import Grade
from umkstd.pathway.graph import road
from umkstd.rulebook import RULEBOOK
from umkstd.rulebook.contents import CHAPTERS
from umkstd.standards.catalogue import catalogue
from umkstd.standards.edition import Standard
from umkstd.text import Language, Text

_WORDS = {
    "intro": Text(
        id="Halaman ini memuat semua yang belum pasti: teks yang diperdebatkan, teks yang diketahui ada tetapi belum terbaca, dan angka standar yang tidak dapat diandalkan. Pustaka ini tidak menebak: bila hal ini menentukan, jawabannya “belum dapat ditentukan”. Bila Anda memiliki dokumen yang disebut di sini, kirimkanlah alamatnya.",
        en="This page holds everything that is not settled: texts in dispute, texts that are known to exist and were not seen, and figures of standards that cannot be relied on. The library does not guess: where one of them decides, the answer is “undetermined”. If you have a document named here, please send its address.",
    ),
    "instruments": Text(id="Peraturan yang belum terbaca", en="Instruments that were not read"),
    "documents": Text(id="Dokumen yang dicari", en="Documents that are looked for"),
    "documents_intro": Text(
        id="Menurut banyaknya hal yang akan dipastikan oleh dokumen itu.",
        en="By how many questions the document would settle.",
    ),
    "document": Text(id="Dokumen", en="Document"),
    "count": Text(id="Hal yang terbuka", en="Open questions"),
    "rules": Text(id="Aturan", en="Rules"),
    "steps": Text(id="Langkah", en="Steps"),
    "standards": Text(id="Standar", en="Standards"),
    "number": Text(id="Nomor", en="Number"),
    "product": Text(id="Produk", en="Product"),
    "what": Text(id="Yang belum diketahui", en="What is not known"),
    "settle": Text(
        id="Yang akan memastikannya: naskah standar itu sendiri, yang dijual oleh BSN.",
        en="What would settle it: the text of the standard itself, which BSN sells.",
    ),
    "no_rows": Text(id="tabel batasnya belum terbaca", en="its table of limits was not seen"),
    "partly": Text(id="tabelnya tidak utuh", en="its table is not whole"),
    "disputed": Text(id="{count} baris berbeda antarsumber", en="{count} rows on which sources differ"),
    "left": Text(id="{count} baris tidak dipakai", en="{count} rows that are not used"),
    "replaced": Text(id="penggantinya belum terbukti", en="its successor is not shown by a source"),
}  # fmt: skip
_w = partial(told, _WORDS)


def unknown_page(language: Language) -> Page:
    """The page."""
    parts = [_w("intro", language), f"## {_w('documents', language)}", _documents(language)]
    for chapter in CHAPTERS:
        found = [(n, questions(n)) for n in (*chapter.determinations, *chapter.requirements)]
        if any(asked for _, asked in found):
            parts.append(f"## {_w('rules', language)}: {inert(chapter.title.to(language))}")
        for name, asked in found:
            if asked:
                parts.append(f"### {rule_link(RULEBOOK[name], language)}")
                parts.append("\n".join(question_lines(asked, language)))
    parts += _steps(language)
    parts += [f"## {_w('standards', language)}", _w("settle", language), _standards(language)]
    key = "unknown"
    title = LISTS[key].to(language)
    return Page(path=key, language=language, title=title, body="\n\n".join(parts), listed=True)


def _documents(language: Language) -> str:
    """Each instrument by the number of open questions that rest on it, and those never read."""
    owners = dict.fromkeys(use.owner for use in uses())
    asked: list[Question] = [one for owner in owners for one in questions(owner)]
    counts: dict[str, int] = {
        one.name: 0 for one in instruments().values() if one.grade is Grade.UNRESOLVED
    }
    for one in asked:
        name = one.first.cite.instrument
        counts[name] = counts.get(name, 0) + 1
    rows = []
    for name, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        known = instruments().get(name)
        if known is not None:
            shown = link(name, language, instrument_path(name))
            rows.append([f"{shown}: {inert(known.title.to(language))}", str(count)])
    head = [_w("document", language), _w("count", language)]
    return f"{_w('documents_intro', language)}\n\n{table(head, rows)}"


def _steps(language: Language) -> Iterator[str]:
    found = [(step, questions(step.id)) for step in road().steps.values()]
    if any(asked for _, asked in found):
        yield f"## {_w('steps', language)}"
    for step, asked in found:
        if asked:
            yield f"### {link(step.title.to(language), language, step_path(step.id))}"
            yield "\n".join(question_lines(asked, language))


def _standards(language: Language) -> str:
    rows = []
    for edition in catalogue():
        missing = "; ".join(_missing(edition, language))
        if missing:
            number = link(edition.number, language, standard_path(edition.number))
            rows.append([number, inert(edition.title.to(language)), missing])
    head = [_w(word, language) for word in ("number", "product", "what")]
    return table(head, rows)


def _missing(edition: Standard, language: Language) -> Iterator[str]:
    if not edition.rows:
        yield _w("no_rows", language)
    elif not edition.complete:
        yield _w("partly", language)
    disputed = sum(row.certainty in {Grade.DISPUTED, Grade.UNRESOLVED} for row in edition.rows)
    for word, count in (("disputed", disputed), ("left", len(edition.left_out))):
        if count:
            yield _w(word, language, count=count)
    if any(other.grade is Grade.UNRESOLVED for other in edition.superseded_by):
        yield _w("replaced", language)
