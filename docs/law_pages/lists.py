"""Pages that list: the entrance, and rules by subject, by grade and by the day of a change."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import partial

from law_pages.days import span_words
from law_pages.markup import anchor, badge, code, inert, item, table, told
from law_pages.open_law import questions
from law_pages.page import Page, link
from law_pages.rule_pages import rule_texts, text_grade
from law_pages.sources import cited
from law_pages.uses import Rule, parameters, rule_path, shown_value
from law_pages.words import LISTS
from umkstd.law.citation import Grade
from umkstd.rulebook import RULEBOOK
from umkstd.rulebook.contents import CHAPTERS
from umkstd.text import Language, Text, format_date

_WORDS = {
    "rule": Text(id="Aturan", en="Rule"),
    "asks": Text(id="Jenis", en="Kind"),
    "requirement": Text(id="persyaratan", en="requirement"),
    "determination": Text(id="penentuan", en="determination"),
    "open": Text(id="Belum pasti", en="Not settled"),
    "weak": Text(id="Teks terlemah kini", en="Weakest text now"),
    "when": Text(id="Berlaku", en="In force"),
    "text": Text(id="Teks", en="Text"),
    "grades": Text(
        id="Setiap ketentuan dan tabel bertanggal, menurut seberapa baik naskahnya diketahui.",
        en="Every provision and dated table, by how well its text is known.",
    ),
    "count": Text(id="{count} ketentuan", en="{count} provisions"),
    "none": Text(id="Tidak ada.", en="None."),
    "days": Text(
        id="Setiap hari saat suatu ketentuan mulai atau berhenti berlaku, yang terbaru di atas. Hari yang belum tiba ikut disebut.",
        en="Every day on which a provision begins or ends, the latest first; days still to come among them.",
    ),
    "begins": Text(id="mulai: {what}", en="begins: {what}"),
    "ends": Text(id="berakhir (hari pertama tanpa ketentuan ini): {what}", en="ends (first day without it): {what}"),
    "becomes": Text(id="angka menjadi {value}", en="the figure becomes {value}"),
    "subjects": Text(
        id="Semua persyaratan (jawabannya ya atau tidak) dan penentuan (jawabannya salah satu dari beberapa), menurut pokoknya.",
        en="Every requirement (answered by yes or no) and determination (answered by one of several), by subject.",
    ),
}  # fmt: skip
GRADE_MEANING = {
    "article": Text(id="Bunyi pasalnya sendiri dibaca.", en="The article's own text was read."),
    "secondary": Text(id="Sumber lain yang menyebutkannya.", en="Another source states it."),
    "derived": Text(
        id="Hasil membaca beberapa teks bersama-sama; ini bacaan kami.",
        en="It follows from several texts read together; this is our reading.",
    ),
    "disputed": Text(
        id="Sumber atau bacaannya berbeda.", en="Sources differ, or readings of them do."
    ),
    "unresolved": Text(
        id="Teksnya diketahui ada, tetapi isinya belum terbaca.",
        en="The text is known to exist; its content was not seen.",
    ),
}
_w = partial(told, _WORDS)


def _page(key: str, language: Language, body: str) -> Page:
    title = LISTS[key].to(language)
    return Page(path=key, language=language, title=title, body=body, listed=True)


def rule_link(rule: Rule, language: Language) -> str:
    """A link to the page of a rule."""
    return link(rule.title.to(language), language, rule_path(rule.id))


def subjects_page(language: Language) -> Page:
    """Every rule by its subject."""
    parts = [_w("subjects", language)]
    head = [_w(word, language) for word in ("rule", "asks", "open")]
    for chapter in CHAPTERS:
        title = inert(chapter.title.to(language))
        parts.append(f"{anchor(f'subject-{language}-{chapter.id}')}## {title}")
        rows = [
            [
                f"{rule_link(RULEBOOK[name], language)}<br>{code(name)}",
                _w(kind, language),
                str(len(questions(name))) if questions(name) else "–",
            ]
            for kind, names in (
                ("determination", chapter.determinations),
                ("requirement", chapter.requirements),
            )
            for name in names
        ]
        parts.append(table(head, rows))
    return _page("subjects", language, "\n\n".join(parts))


def grades_page(language: Language) -> Page:
    """Every provision by how well its text is known."""
    parts = [_w("grades", language)]
    head = [_w(word, language) for word in ("rule", "when", "text")]
    for grade in Grade:
        found = [
            (RULEBOOK[name], part)
            for name in RULEBOOK
            for part in rule_texts(RULEBOOK[name])
            if text_grade(part) is grade
        ]
        shown = badge(grade, language)
        meaning = inert(GRADE_MEANING[grade.value].to(language))
        count = _w("count", language, count=len(found))
        parts.append(f"## {shown}\n\n{meaning} {count}.")
        rows = [
            [
                rule_link(rule, language),
                inert(span_words(part.span, language)),
                cited(part.cite, language, graded=False),
            ]
            for rule, part in found
        ]
        parts.append(table(head, rows) if rows else _w("none", language))
    return _page("grades", language, "\n\n".join(parts))


def days_page(language: Language) -> Page:
    """Every day on which the law changes."""
    changes: dict[datetime.date, dict[str, None]] = {}
    for day, line in _changes(language):
        changes.setdefault(day, {})[line] = None
    parts = [_w("days", language)]
    year = None
    for day in sorted(changes, reverse=True):
        if day.year != year:
            year = day.year
            parts.append(f"## {year}")
        parts.append(f"### {format_date(day, language)}")
        parts.append("\n".join(item(line) for line in changes[day]))
    return _page("changes", language, "\n\n".join(parts))


def _changes(language: Language) -> Iterator[tuple[datetime.date, str]]:
    for name in RULEBOOK:
        rule = RULEBOOK[name]
        shown = rule_link(rule, language)
        for part in rule_texts(rule):
            for word, day in (("begins", part.span.start), ("ends", part.span.end)):
                if day is not None:
                    said = _w(word, language, what=part.cite.text)
                    yield day, f"{shown}: {said}"
        for parameter in parameters(rule):
            for value in parameter.values:
                if value.span.start is not None:
                    title = inert(parameter.title.to(language))
                    said = _w("becomes", language, value=shown_value(parameter, value.value))
                    yield value.span.start, f"{shown}: {title}: {said} ({inert(value.cite.text)})"
