"""The smaller parts of a rule's page: its texts, facts, figures, notes, users, changes and code."""

from __future__ import annotations

from collections.abc import Iterator

from law_pages.changes import changes_of
from law_pages.days import span_words
from law_pages.facts import fact_link
from law_pages.markup import badge, code, inert, item, source, table
from law_pages.page import link
from law_pages.sources import cited
from law_pages.uses import Rule, parameters, rule_path, shown_value, step_path, uses_of
from umkstd.law.citation import Citation, Grade
from umkstd.pathway.graph import road
from umkstd.pathway.stages import stages
from umkstd.rulebook import RULEBOOK
from umkstd.text import Language, Text

_WORDS = {
    "text": Text(id="Teks", en="Text"),
    "place": Text(id="Bagian", en="Place"),
    "whole": Text(id="seluruhnya", en="as a whole"),
    "grade": Text(id="Seberapa diketahui", en="How well known"),
    "source": Text(id="Alamat sumber", en="Address of the source"),
    "figure": Text(id="Angka", en="Figure"),
    "value": Text(id="Nilai", en="Value"),
    "when": Text(id="Berlaku", en="In force"),
    "by": Text(id="Menurut", en="By"),
    "fact": Text(id="Fakta", en="Fact"),
    "name": Text(id="Nama", en="Name"),
    "rules": Text(id="Aturan lain: {names}.", en="Other rules: {names}."),
    "opens": Text(id="Membuka langkah: {names}.", en="Opens steps: {names}."),
    "stages": Text(id="Tahap: {names}.", en="Stages: {names}."),
    "unchanged": Text(
        id="Catatan perubahan belum menyebut aturan ini.",
        en="The changelog does not name this rule yet.",
    ),
    "english": Text(
        id="Catatan perubahan yang mengenai aturan ini atau pokoknya (ditulis dalam bahasa Inggris):",
        en="The entries of the changelog that concern this rule or its subject:",
    ),
    "next": Text(id="versi berikutnya", en="next version"),
}


def _w(word: str, language: Language) -> str:
    return _WORDS[word].to(language)


def citation_table(rule: Rule, language: Language) -> str:
    """Every text of law that the rule cites, by instrument and grade, with where it was read."""
    found: dict[tuple[str, Grade, str | None], dict[str, None]] = {}
    for use in uses_of(rule.id):
        cite = use.cite
        note = f" ({cite.note.to(language)})" if cite.note is not None else ""
        place = f"{cite.place or _w('whole', language)}{note}"
        found.setdefault((cite.instrument, cite.grade, cite.address), {})[place] = None
    rows = [
        [
            cited(Citation(instrument=name, place="", grade=grade), language, graded=False),
            inert("; ".join(places)),
            badge(grade, language),
            source(address),
        ]
        for (name, grade, address), places in found.items()
    ]
    return table([_w(word, language) for word in ("text", "place", "grade", "source")], rows)


def figure_table(rule: Rule, language: Language) -> str:
    """The figures of the law that the rule reads; an empty text where it reads none."""
    rows = [
        [
            link(one.title.to(language), language, f"#figure-{language}-{one.name.replace('_', '-')}"),
            inert(shown_value(one, value.value).to(language)),
            inert(span_words(value.span, language)),
            cited(value.cite, language),
        ]
        for one in parameters(rule)
        for value in one.values
    ]  # fmt: skip
    head = [_w(word, language) for word in ("figure", "value", "when", "by")]
    return table(head, rows) if rows else ""


def fact_table(rule: Rule, language: Language) -> str:
    """The facts that the rule reads."""
    own = getattr(getattr(rule, "fact", None), "name", "")
    read = dict.fromkeys((*rule.facts, *getattr(rule, "governing", ())))
    rows = [
        [fact_link(fact, language), code(fact.name), inert(fact.question.to(language))]
        for fact in read
        if fact.name != own
    ]
    question = Text(id="Pertanyaan", en="Question").to(language)
    head = [_w("fact", language), _w("name", language), question]
    return table(head, rows) if rows else ""


def note_list(rule: Rule, language: Language) -> str:
    """The notes that are shown beside the answer."""
    notes = [use for use in uses_of(rule.id) if use.kind == "note"]
    return "\n".join(
        item(f"{inert(use.text.to(language))} <small>{cited(use.cite, language)}</small>")
        for use in notes
    )


def users(rule: Rule, language: Language) -> str:
    """What reads the answer of the rule: other rules, steps and stages."""
    return "\n".join(item(line) for line in _users(rule, language))


def _users(rule: Rule, language: Language) -> Iterator[str]:
    def said(word: str, names: list[str]) -> str:
        return _w(word, language).replace("{names}", ", ".join(names))

    rules = [
        link(RULEBOOK[name].title.to(language), language, rule_path(name))
        for name in RULEBOOK
        if any(one.id == rule.id for one in RULEBOOK[name].determinations)
    ]
    steps = [
        link(step.title.to(language), language, step_path(step.id))
        for step in road().steps.values()
        if rule.id in opening(step.opens)
    ]
    named = [
        link(stage.title.to(language), language, f"#stage-{language}-{stage.key}")
        for stage in stages()
        if any(one.id == rule.id for one in stage.rules)
    ]
    for word, found in (("rules", rules), ("opens", steps), ("stages", named)):
        if found:
            yield said(word, found)


def opening(opens: object) -> set[str]:
    """The rules that open a step, other ways in among them."""
    found: set[str] = set()
    waiting = list(opens)  # type: ignore[call-overload]
    while waiting:
        one = waiting.pop()
        if one is not None:
            found.add(one.rule)
            waiting.append(one.other)
    return found


def change_list(rule: Rule, chapter: str, language: Language) -> str:
    """What the changelog says of the rule."""
    found = changes_of(chapter, rule.id)
    if not found:
        return inert(_w("unchanged", language))
    lines = [inert(_w("english", language)), ""]
    for change in found:
        version = _w("next", language) if change.version == "Unreleased" else change.version
        day = f", {change.day}" if change.day else ""
        lines.append(item(f'**{inert(version + day)}:** <span lang="en">{change.text}</span>'))
    return "\n".join(lines)
