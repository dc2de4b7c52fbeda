"""The pages of facts: one a subject, with a place for each fact that links lead to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, partial
from typing import Any

from law_pages.fact_subjects import SUBJECTS
from law_pages.markup import anchor, code, inert, item, told
from law_pages.page import Page, link
from law_pages.uses import rule_path, step_path
from umkstd.business.vocabulary import BUSINESS_FACTS, LINE_FACTS, VOCABULARY
from umkstd.logic.facts import Fact
from umkstd.pathway.graph import road
from umkstd.rulebook import RULEBOOK
from umkstd.text import UNITS, Language, Text

_WORDS = {
    "title": Text(id="Fakta", en="Facts"),
    "intro": Text(
        id="Fakta ialah hal yang mungkin diketahui tentang usaha, lini kegiatan, atau produk. "
        "Yang tidak diketahui tetap tidak diketahui, dan tidak dianggap “tidak”.",
        en="A fact is something that may be known about a business, an activity line or a product. "
        "What is not known stays unknown, and is never taken for “no”.",
    ),
    "count": Text(id="{count} fakta", en="{count} facts"),
    "question": Text(id="Pertanyaan: {text}", en="Question: {text}"),
    "kind": Text(id="Jenis: {kind}.", en="Type: {kind}."),
    "unit": Text(id="Satuan: {unit}.", en="Unit: {unit}."),
    "choices": Text(id="Pilihan:", en="Choices:"),
    "read_off": Text(id="Dibaca pada: {text}.", en="Read off: {text}."),
    "business": Text(id="Fakta tentang usaha.", en="A fact about the business."),
    "line": Text(id="Fakta tentang lini kegiatan.", en="A fact about the activity line."),
    "determined": Text(id="Dijawab oleh:", en="Answered by:"),
    "derived": Text(id="Dapat diturunkan dari:", en="May follow from:"),
    "fixed": Text(id="Tidak dapat diubah oleh pelaku usaha.", en="The business cannot change it."),
    "sensitive": Text(
        id="Data pribadi; tidak ditampilkan dalam pesan.",
        en="Personal data; kept out of messages.",
    ),
    "readers": Text(id="Dibaca oleh:", en="Read by:"),
    "unread": Text(id="Belum dibaca oleh aturan mana pun.", en="No rule reads it."),
    "every": Text(
        id="Setiap aturan dinilai pada hari ini.", en="Every rule is judged on this day."
    ),
    "achieved": Text(id="Diperoleh dengan:", en="Achieved by:"),
}
_KINDS = {
    "boolean": Text(id="ya atau tidak", en="yes or no"),
    "integer": Text(id="bilangan bulat", en="whole number"),
    "decimal": Text(id="bilangan desimal", en="decimal number"),
    "date": Text(id="tanggal", en="date"),
    "text": Text(id="teks", en="text"),
    "choice": Text(id="pilihan", en="one of several choices"),
}
_w = partial(told, _WORDS)


def fact_anchor(name: str, language: Language) -> str:
    """The place of a fact."""
    return f"fact-{language}-{name.replace('_', '-')}"


def fact_link(fact: Fact[Any], language: Language) -> str:
    """A link to a fact, by its label."""
    label = fact.label.to(language)
    if fact.name not in VOCABULARY.names:
        return inert(label)
    return link(label, language, f"#{fact_anchor(fact.name, language)}")


@cache
def readers() -> Mapping[str, tuple[str, ...]]:
    """For each fact, the ids of the rules that read it."""
    found: dict[str, list[str]] = {}
    for name in RULEBOOK:
        rule = RULEBOOK[name]
        read = {fact.name for fact in (*rule.facts, *getattr(rule, "governing", ()))}
        for fact in read - {getattr(getattr(rule, "fact", None), "name", "")}:
            found.setdefault(fact, []).append(name)
    return {fact: tuple(rules) for fact, rules in found.items()}


def fact_pages(language: Language) -> Iterator[Page]:
    """The list of subjects, and a page for each."""
    title = _WORDS["title"]
    lines = [inert(_WORDS["intro"].to(language)), ""]
    for subject in SUBJECTS:
        count = _WORDS["count"].fill(count=len(subject.facts)).to(language)
        lines.append(item(f"{link(subject.title.to(language), language, subject.path)} ({count})"))
    yield Page(
        path="facts/index",
        language=language,
        title=title.to(language),
        body="\n".join(lines),
        listed=True,
    )
    for subject in SUBJECTS:
        yield Page(
            path=subject.path,
            language=language,
            title=f"{title.to(language)}: {subject.title.to(language)}",
            body="\n\n".join(_fact(fact, language) for fact in subject.facts),
            crumbs=((title, "facts/index"),),
        )


def _fact(fact: Fact[Any], language: Language) -> str:
    label = inert(fact.label.to(language))
    head = f"{anchor(fact_anchor(fact.name, language))}## {label} {code(fact.name)}"
    return f"{head}\n\n" + "\n".join(_lines(fact, language))


def _lines(fact: Fact[Any], language: Language) -> Iterator[str]:
    def said(word: str, **values: object) -> str:
        return _w(word, language, **values)

    yield item(said("question", text=fact.question))
    kind = said("kind", kind=_KINDS[fact.kind.value])
    unit = f" {said('unit', unit=UNITS.get(fact.unit, fact.unit))}" if fact.unit else ""
    about = {True: "business", False: "line"}.get(fact in BUSINESS_FACTS)
    place = f" {said(about)}" if fact in (*BUSINESS_FACTS, *LINE_FACTS) and about else ""
    yield item(kind + unit + place)
    yield from _choices(fact, language)
    if fact.read_off is not None:
        yield item(said("read_off", text=fact.read_off))
    if fact.determined:
        rules = [r.id for r in RULEBOOK.determinations.values() if r.fact.name == fact.name]
        if rules:
            yield item(f"{said('determined')} {_rules(rules, language)}")
    elif not fact.changeable:
        yield item(said("fixed"))
    if fact.name in VOCABULARY.derive:
        inputs = [one for one in VOCABULARY.derive[fact.name].inputs if one != fact]
        if inputs:
            each = ", ".join(fact_link(one, language) for one in inputs)
            yield item(f"{said('derived')} {each}")
    if fact.sensitive:
        yield item(said("sensitive"))
    yield from _used(fact, language)


def _choices(fact: Fact[Any], language: Language) -> Iterator[str]:
    if fact.choices:
        yield item(_w("choices", language))
        for choice in fact.choices:
            names = choice if isinstance(choice, tuple) else (choice,)
            written = ", ".join(code(str(name)) for name in names) or "–"
            yield item(f"{written}: {inert(fact.shown(choice).to(language))}", 1)


def _used(fact: Fact[Any], language: Language) -> Iterator[str]:
    rules = list(readers().get(fact.name, ()))
    if fact.name == "as_of":
        yield item(_w("every", language))
    elif rules:
        yield item(f"{_w('readers', language)} {_rules(rules, language)}")
    else:
        yield item(_w("unread", language))
    steps = road().achieving.get(fact.name, ())
    if steps:
        each = (link(road().steps[s].title.to(language), language, step_path(s)) for s in steps)
        yield item(f"{_w('achieved', language)} {', '.join(each)}")


def _rules(names: list[str], language: Language) -> str:
    return ", ".join(
        link(RULEBOOK[name].title.to(language), language, rule_path(name)) for name in names
    )
