"""Cases, facts and rules: what a desk or a service is handed from outside."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import umkstd
from fuzz.entry import Entry, file
from fuzz.inputs import SKIP, text_of, tree_of
from umkstd.adapters.reading import ReadFact
from umkstd.business.case_file import dump_case, load_case, load_case_text
from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import InvalidValue
from umkstd.law.record import record_text
from umkstd.pathway import calendar_of
from umkstd.pathway.asking import resumed
from umkstd.render.plan_text import plan_markdown, plan_text
from umkstd.render.question_text import typed_answer
from umkstd.render.report_html import report_html
from umkstd.render.report_json import report_data
from umkstd.render.report_markdown import report_markdown
from umkstd.render.report_text import report_text

EXAMPLES = Path(__file__).parents[2] / "examples"
DAY = "2026-11-24"


def _case_text(data: bytes) -> None:
    case = load_case_text(data if len(data) % 2 else text_of(data))
    assert load_case(dump_case(case)) == case


def _case_mapping(data: bytes) -> None:
    tree = tree_of(data)
    if tree is not SKIP:
        case = load_case(tree) if not isinstance(tree, str) else load_case({"business": tree})
        assert load_case(dump_case(case)) == case


def _case_file(data: bytes) -> None:
    with file("case.json", data) as path:
        load_case(path)


def _check(data: bytes) -> None:
    """A whole report in one of its forms."""
    tree = tree_of(data)
    if not isinstance(tree, dict):
        return
    report = umkstd.check(_mapping(tree.get("case")), as_of=tree.get("as_of", DAY))
    language = "en" if len(data) % 2 else "id"
    match len(data) % 6:
        case 0:
            report_html(report, language).encode()
        case 1:
            json.dumps(report_data(report), ensure_ascii=False).encode()
        case 2:
            report_markdown(report, language).encode()
        case 3:
            record_text(report.to_record()).encode()
        case _:
            report_text(report, language, width=len(data) % 90 + 1).encode()


def _mapping(value: Any) -> Any:
    """Text is always a path, which no input may choose."""
    return {} if isinstance(value, str) else value


def _fact(data: bytes) -> None:
    tree = tree_of(data)
    if not isinstance(tree, dict):
        return
    fact, value = VOCABULARY[tree.get("fact", "capital")], tree.get("value")
    for step in (
        lambda: ReadFact(fact)(value),
        lambda: typed_answer(fact, value) if isinstance(value, str) else None,
        lambda: fact.shown(ReadFact(fact)(value)).to("en").encode(),
    ):
        try:
            step()
        except InvalidValue as error:
            str(error).encode()
    VOCABULARY.read(tree.get("facts", {}) if isinstance(tree.get("facts"), dict) else {})


def _rule(data: bytes) -> None:
    tree = tree_of(data)
    if not isinstance(tree, dict):
        return
    facts = tree.get("facts")
    facts, day = facts if isinstance(facts, dict) else {}, tree.get("as_of", DAY)
    rule = umkstd.rulebook[tree.get("rule", "sni-bina-umk")]
    if not hasattr(rule, "evaluate"):
        umkstd.to_json(rule.determine(facts, as_of=day))
        return
    verdict = rule.evaluate(facts, as_of=day)
    assert rule.status(facts, as_of=day) is verdict.status
    verdict.explain("id").encode()
    assert umkstd.from_json(umkstd.to_json(verdict)) == verdict
    if len(data) % 2 == 0:
        umkstd.timeline(rule, facts, start=tree.get("start"), end=tree.get("end")).explain("en")


def _road(data: bytes) -> None:
    tree = tree_of(data)
    if not isinstance(tree, dict):
        return
    case, day = load_case(_mapping(tree.get("case"))), tree.get("as_of", DAY)
    found = umkstd.plan(case, 0, tree.get("goal", "sni-bina-umk"), as_of=day)
    location = umkstd.locate(case, 0, as_of=day)
    plan_text(found, location, "id").encode()
    plan_markdown(found, location, "en").encode()
    calendar_of(case, as_of=day, until=tree.get("until", "2027-12-31"))


def _interview(data: bytes) -> None:
    tree = tree_of(data)
    if not isinstance(tree, dict):
        return
    goal = tree.get("goal", "sni-bina-umk")
    state = resumed(tree.get("state"), goal)
    for answer in tree.get("answers", ())[:3] if isinstance(tree.get("answers"), list) else ():
        state = state.answer(answer)
    json.dumps(state.back().to_data()).encode()
    state.verdict.explain("id").encode()


def _examples() -> Iterator[bytes]:
    for path in sorted(EXAMPLES.glob("*.json")):
        yield path.read_bytes()


def _wrapped(**more: Any) -> Iterator[bytes]:
    for example in _examples():
        yield json.dumps({"case": json.loads(example), **more}).encode()


def _facts() -> Iterator[bytes]:
    for fact in VOCABULARY:
        value = (
            fact.choices[-1] if fact.choices else {"boolean": True, "date": DAY}.get(fact.kind, 5)
        )
        yield json.dumps({"fact": fact.name, "value": value}).encode()


def _rules() -> Iterator[bytes]:
    cases = [json.loads(example) for example in _examples()]
    for number, name in enumerate(umkstd.rulebook):
        case = cases[number % len(cases)]
        reads = {**case["business"], **(case["lines"][0] if case.get("lines") else {})}
        yield json.dumps({"rule": name, "facts": reads, "as_of": DAY}).encode()


def _states() -> Iterator[bytes]:
    for goal in ("sni-bina-umk", "sni-mark", "pirt", "halal.self-declare"):
        state = umkstd.interview(goal, as_of=DAY)
        for answers in ([], [None], [True, "2025-01-01", 3]):
            told = {"goal": goal, "state": state.to_data(), "answers": answers}
            yield json.dumps(told).encode()


ENTRIES = (
    Entry(name="case-text", run=_case_text, share=120, seeds=_examples),
    Entry(name="case-mapping", run=_case_mapping, share=60, odd=True, seeds=_examples),
    Entry(name="case-file", run=_case_file, share=4, seeds=_examples),
    Entry(name="check", run=_check, share=2, odd=True, seeds=lambda: _wrapped(as_of=DAY)),
    Entry(name="fact", run=_fact, share=120, odd=True, seeds=_facts),
    Entry(name="rule", run=_rule, share=15, odd=True, seeds=_rules),
    Entry(
        name="road", run=_road, share=2, seeds=lambda: _wrapped(goal="sppt-sni", until="2027-01-01")
    ),
    Entry(name="interview", run=_interview, share=30, odd=True, seeds=_states),
)
