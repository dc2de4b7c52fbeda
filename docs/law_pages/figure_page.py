"""The page of figures: every number and date of the law, with its values over time."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from law_pages.days import span_words
from law_pages.markup import anchor, code, inert, item, table, told
from law_pages.page import Page, link
from law_pages.sources import cited
from law_pages.uses import parameters, rule_path, shown_value
from law_pages.words import LISTS
from umkstd.law.parameter import Parameter
from umkstd.pathway.graph import road
from umkstd.rulebook import RULEBOOK
from umkstd.text import Language, Text

_WORDS = {
    "intro": Text(
        id="Ambang, batas waktu, tarif dan tanggal yang ditetapkan hukum. Nilainya dapat diganti dalam program bila peraturannya berubah.",
        en="Thresholds, time limits, fees and dates that the law sets. A program may replace a value when a regulation changes.",
    ),
    "value": Text(id="Nilai", en="Value"),
    "when": Text(id="Berlaku", en="In force"),
    "by": Text(id="Menurut", en="By"),
    "readers": Text(id="Dibaca oleh:", en="Read by:"),
    "fee": Text(id="Biaya langkah:", en="Fee of the step:"),
}  # fmt: skip
_w = partial(told, _WORDS)


def figure_page(language: Language) -> Page:
    """The page."""
    parts = [_w("intro", language)]
    parts += [_parameter(one, language) for one in RULEBOOK.parameters.values()]
    title = LISTS["figures"].to(language)
    body = "\n\n".join(parts)
    return Page(path="figures", language=language, title=title, body=body, listed=True)


def _parameter(one: Parameter, language: Language) -> str:
    name = one.name.replace("_", "-")
    head = f"{anchor(f'figure-{language}-{name}')}## {inert(one.title.to(language))}"
    rows = [
        [
            inert(shown_value(one, value.value).to(language)),
            inert(span_words(value.span, language)),
            cited(value.cite, language),
        ]
        for value in one.values
    ]
    shown = table([_w(word, language) for word in ("value", "when", "by")], rows)
    below = "\n".join(item(line) for line in [code(one.name), *_readers(one, language)])
    return f"{head}\n\n{shown}\n\n{below}"


def _readers(one: Parameter, language: Language) -> Iterator[str]:
    rules = [
        link(RULEBOOK[name].title.to(language), language, rule_path(name))
        for name in RULEBOOK
        if one in parameters(RULEBOOK[name])
    ]
    if rules:
        yield f"{_w('readers', language)} {', '.join(rules)}"
    steps = [
        link(step.title.to(language), language, f"steps/{step.id}")
        for step in road().steps.values()
        if step.fee == one
    ]
    if steps:
        yield f"{_w('fee', language)} {', '.join(steps)}"
