"""The page that tries the library: what it asks as JSON, what the library answers as JSON.

It runs in the browser, inside Pyodide, and wherever else Python runs.
"""

from __future__ import annotations

import json
from pprint import pformat
from typing import Any

import attrs

import umkstd
from umkstd.business.records import ActivityLine, Case
from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import CaseError, InvalidValue, Problem, UnknownName
from umkstd.law.determination import Determination
from umkstd.law.verdict import Status
from umkstd.logic.facts import Fact
from umkstd.logic.values import Kind, plain
from umkstd.logic.vocabulary import Facts
from umkstd.pathway.goals import goal_rules
from umkstd.render.forms import html
from umkstd.render.question_text import typed_answer
from umkstd.rulebook import RULEBOOK
from umkstd.text import LANGUAGES, Text

TYPED = (Kind.INTEGER, Kind.DECIMAL)
"""Numbers come as they were typed, such as ``Rp45.000.000``."""


def answer(request: str) -> str:
    """What the library says about some facts.

    Args:
        request: JSON with ``goal``, ``as_of``, ``facts`` by name, and ``skipped``: the names of
            facts that the reader does not know.

    Returns:
        JSON: all texts in both languages and all pictures as HTML; or ``problems``.
    """
    asked = json.loads(request)
    try:
        return json.dumps(_answer(**asked))
    except CaseError as error:
        return json.dumps({"problems": [_problem(one) for one in error.problems]})
    except (InvalidValue, UnknownName) as error:
        return json.dumps({"problems": [_problem(error.problem)]})


def report(request: str) -> str:
    """Every answer about the same facts, as HTML in both languages. Arguments as for ``answer``."""
    asked = json.loads(request)
    try:
        found = umkstd.check(_case(asked["facts"]), as_of=asked["as_of"])
    except CaseError as error:
        return json.dumps({"problems": [_problem(one) for one in error.problems]})
    return json.dumps({"report": _shown(found)})


def _answer(goal: str, as_of: str, facts: dict[str, Any], skipped: list[str]) -> dict[str, Any]:
    case = _case(facts)
    known = case.facts_of_line(0)
    told = {
        "known": [
            {"name": name, "shown": _both(VOCABULARY[name].shown(value))}
            for name, value in _stated(case).items()
        ],
        "python": _python(goal, as_of, case),
    }
    if goal in RULEBOOK.determinations:
        return told | _ruled(RULEBOOK.determinations[goal], known, as_of, skipped)
    rules = goal_rules(goal)[1]
    verdicts = [rule.evaluate(known, as_of=as_of) for rule in rules]
    plan = umkstd.plan(case, 0, goal, as_of=as_of)
    state = umkstd.interview(goal, known, as_of=as_of)
    waiting = attrs.evolve(state, answers=tuple((name, None) for name in skipped)).waiting
    return told | {
        "title": _both(plan.title),
        "status": plan.verdict.status.value,
        "status_label": _both(plan.verdict.status.label),
        "verdicts": [_shown(verdict) for verdict in verdicts],
        "stage": _both(umkstd.locate(case, 0, as_of=as_of).stage.title),
        "plan": _shown(plan),
        "timelines": [_shown(umkstd.timeline(rule, known)) for rule in rules],
        "waiting": waiting,
        "reads": list(dict.fromkeys(fact.name for rule in rules for fact in rule.facts)),
    }


def _ruled(rule: Determination, known: Facts, as_of: str, skipped: list[str]) -> dict[str, Any]:
    """The answer of a determination, which has neither a plan nor a timeline."""
    ruling = rule.determine(known, as_of=as_of)
    names = (base for name in ruling.open_facts for base in VOCABULARY.missing(name, known))
    open_status = Status.UNDETERMINED if ruling.in_force else Status.NOT_IN_FORCE
    return {
        "title": _both(rule.title),
        "status": open_status.value if ruling.label is None else "decided",
        "status_label": _both(ruling.label or open_status.label),
        "verdicts": [_shown(ruling)],
        "stage": None,
        "plan": None,
        "timelines": [],
        "waiting": [name for name in dict.fromkeys(names) if name not in skipped],
        "reads": [fact.name for fact in rule.facts],
    }


def _case(facts: dict[str, Any]) -> Case:
    """The facts as a case with one line; everything that is wrong with them is told at once."""
    business: dict[str, Any] = {}
    line: dict[str, Any] = {}
    purpose, problems = "registration", []
    for name, value in facts.items():
        try:
            typed = _typed(VOCABULARY[name], value)
        except (InvalidValue, UnknownName) as error:
            problems.append(error.problem)
            continue
        if name == "purpose":
            purpose = typed
        else:
            (line if name in ActivityLine.names else business)[name] = typed
    if problems:
        raise CaseError(problems)
    return umkstd.load_case({"purpose": purpose, "business": business, "lines": [line]})


def _typed(fact: Fact[Any], value: Any) -> Any:
    return typed_answer(fact, value) if fact.kind in TYPED and isinstance(value, str) else value


def _stated(case: Case) -> dict[str, Any]:
    """What the reader told, in the order of the vocabulary."""
    told = {**case.business.facts, **case.lines[0].facts}
    return {fact.name: told[fact.name] for fact in VOCABULARY if fact.name in told}


def _python(goal: str, as_of: str, case: Case) -> str:
    """The same question in Python, without what identifies a person."""
    open_to_all = {n: v for n, v in _stated(case).items() if not VOCABULARY[n].sensitive}
    data: dict[str, Any] = {"purpose": case.purpose, "business": {}, "lines": [{}]}
    for name, value in open_to_all.items():
        place = data["lines"][0] if name in ActivityLine.names else data["business"]
        place[name] = plain(value)
    written = pformat(data, sort_dicts=False, width=88)
    asked = f"umkstd.rulebook[{goal!r}].determine(case.facts_of_line(0), as_of={as_of!r})"
    lines = ["import umkstd", "", f"case = umkstd.load_case(\n{written}\n)"]
    if goal in RULEBOOK.determinations:
        lines.append(f'print({asked}.explain("en"))')
    else:
        lines += [
            f"plan = umkstd.plan(case, 0, {goal!r}, as_of={as_of!r})",
            "for verdict in plan.verdict.verdicts:",
            '    print(verdict.explain("en"))',
            "for one in plan.steps:",
            "    print(one.group + 1, one.step.title.en)",
        ]
    return "\n".join(lines) + "\n"


def _problem(problem: Problem) -> dict[str, Any]:
    """A problem at the field where it stands."""
    name = problem.path.rpartition("/")[2]
    return {
        "fact": name if name in VOCABULARY.names else None,
        "code": problem.code,
        "message": _both(problem.message),
    }


def _both(text: Text) -> dict[str, str]:
    return {language: text.to(language) for language in LANGUAGES}


def _shown(thing: object) -> dict[str, str]:
    return {language: html(thing, language) for language in LANGUAGES}
