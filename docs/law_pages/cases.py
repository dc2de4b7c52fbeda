"""Worked cases: chosen among the packaged ones, run when the page is made, and shown with the answer."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Mapping
from typing import Any

from law_pages.days import today
from law_pages.facts import fact_link
from law_pages.markup import figure, folded, inert, item
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.determination import Determination
from umkstd.law.explain import Line, ruling_lines, verdict_lines
from umkstd.law.requirement import Requirement
from umkstd.law.timeline import timeline
from umkstd.logic.values import read
from umkstd.render.timeline_svg import timeline_svg
from umkstd.testing.case_files import cases
from umkstd.text import Language, Text

MOST = 4
_FOLDED = 8
_WORDS = {
    "none": Text(id="Belum ada kasus.", en="There is no case yet."),
    "head": Text(id="Kasus {number}: {answer}", en="Case {number}: {answer}"),
    "asked": Text(id="Ditanyakan per {day}.", en="Asked as of {day}."),
    "facts": Text(id="Fakta yang dinyatakan ({count})", en="Facts that are stated ({count})"),
    "answer": Text(id="Jawaban", en="Answer"),
    "nothing": Text(id="Tidak ada fakta yang diketahui.", en="No fact is known."),
    "hidden": Text(id="(tidak ditampilkan)", en="(withheld)"),
    "open": Text(id="belum dapat ditentukan", en="undetermined"),
    "years": Text(id="Kasus {number} dari tahun ke tahun", en="Case {number} over the years"),
    "same": Text(
        id="Faktanya tetap; yang berubah hanya hukum dan hari pertanyaannya.",
        en="The facts stay as they are; only the law and the day of the question move.",
    ),
}


def _w(word: str, language: Language, **values: object) -> str:
    return _WORDS[word].fill(**values).to(language)


class WrongAnswerError(Exception):
    """A packaged case was answered otherwise than its file says."""


def cases_of(rule_id: str) -> list[dict[str, Any]]:
    """The packaged cases of a rule, each with all its facts."""
    return [
        {
            "name": case.name,
            "as_of": case.as_of.isoformat(),
            "facts": case.facts,
            "expected": case.expected,
        }
        for case in cases(rule_id)
    ]


def chosen(rule_id: str) -> list[dict[str, Any]]:
    """A few cases with different answers; those of the present before those of the past."""
    late = sorted(cases_of(rule_id), key=lambda case: case["as_of"] != str(today()))
    order = {"met": 0, "unmet": 1, "undetermined": 2, "not_applicable": 3, "not_in_force": 4}
    found: dict[str, dict[str, Any]] = {}
    for case in late:
        found.setdefault(json.dumps(case["expected"]), case)
    picked = sorted(found.values(), key=lambda case: order.get(str(case["expected"]), 2))
    return picked[:MOST]


def worked(rule: Requirement | Determination, language: Language) -> str:
    """The cases of a rule with their answers.

    Raises:
        WrongAnswerError: a case is answered otherwise than its file says.
    """
    picked = chosen(rule.id)
    if not picked:
        return inert(_w("none", language))
    parts = [_case(rule, number, case, language) for number, case in enumerate(picked, 1)]
    if isinstance(rule, Requirement):
        parts.append(_years(rule, picked[0], language))
    return "\n\n".join(parts)


def _case(
    rule: Requirement | Determination, number: int, case: Mapping[str, Any], language: Language
) -> str:
    day = datetime.date.fromisoformat(case["as_of"])
    head, lines = _answer(rule, case, language)
    title = inert(_w("head", language, number=number, answer=Text(id=head, en=head)))
    facts = list(_facts(case["facts"], language))
    summary = _w("facts", language, count=len(facts))
    listed = "\n".join(facts)
    if not facts:
        listed = inert(_w("nothing", language))
    elif len(facts) > _FOLDED:
        listed = folded(summary, listed)
    else:
        listed = f"**{inert(summary)}**\n\n{listed}"
    # Notes stand below on the page, for every case alike.
    told = "\n".join(item(_line(line)) for line in lines if line.kind != "note")
    asked, answer = inert(_w("asked", language, day=day)), inert(_w("answer", language))
    return f"### {title}\n\n{asked}\n\n{listed}\n\n**{answer}**\n\n{told}"


def _answer(
    rule: Requirement | Determination, case: Mapping[str, Any], language: Language
) -> tuple[str, tuple[Line, ...]]:
    """What the rule answers, in a few words and line by line."""
    facts, day, expected = case["facts"], case["as_of"], case["expected"]
    if isinstance(rule, Requirement):
        verdict = rule.evaluate(facts, as_of=day)
        if verdict.status.value != expected:
            raise WrongAnswerError(f"{rule.id}: {case['name']}")
        return verdict.status.label.to(language), verdict_lines(verdict, language)[1:]
    ruling = rule.determine(facts, as_of=day)
    value = list(ruling.value) if isinstance(ruling.value, tuple) else ruling.value
    if value is not None and value != expected:
        raise WrongAnswerError(f"{rule.id}: {case['name']}")
    head, *lines = ruling_lines(ruling, language, dated=False)
    answer = head.text.removeprefix(f"{rule.title.to(language)}: ")
    shown = Line("plain", answer, source=head.source)
    return answer if len(answer) < 60 else _w("open", language), (shown, *lines)


def _line(line: Line) -> str:
    mark = f"{line.mark} " if line.mark else ""
    source = f" <small>{inert(line.source)}</small>" if line.source else ""
    return f"{inert(mark + line.text)}{source}"


def _facts(facts: Mapping[str, Any], language: Language) -> Iterator[str]:
    for name, value in facts.items():
        fact = VOCABULARY[name]
        shown = fact.shown(read(fact, value)).to(language)
        if fact.sensitive:
            shown = _w("hidden", language)
        yield item(f"{fact_link(fact, language)}: {inert(shown)}")


def _years(rule: Requirement, case: Mapping[str, Any], language: Language) -> str:
    drawn = figure(timeline_svg(timeline(rule, case["facts"]), language))
    said = inert(_w("same", language))
    return f"### {inert(_w('years', language, number=1))}\n\n{said}\n\n{drawn}"
