"""How long it takes to say what is missing and what would help: exact, remedies, an interview step."""

from __future__ import annotations

import contextlib
import datetime
import random
import statistics
import time
from collections.abc import Callable, Iterator
from typing import Any

import umkstd
from umkstd.errors import CaseError
from umkstd.law.cells import Cells, cells
from umkstd.law.chart import chart
from umkstd.law.exact import exact
from umkstd.law.interview import interview
from umkstd.law.remedies import remedies
from umkstd.law.requirement import Requirement
from umkstd.law.verdict import Status
from umkstd.logic.diagram import LEAF
from umkstd.rulebook import RULEBOOK

TODAY = datetime.date(2026, 11, 24)
CASES, ROUNDS = 12, 5
Call = Callable[[Requirement, dict[str, Any]], object]
ASKED: dict[str, Call] = {
    "exact": lambda rule, facts: exact(rule, facts, as_of=TODAY),
    "remedies": lambda rule, facts: remedies(rule, facts, as_of=TODAY),
    "interview step": lambda rule, facts: (
        interview(rule, facts, as_of=TODAY, thorough=True).question
    ),
}


def situations(rule: Requirement, rng: random.Random) -> Iterator[tuple[str, dict[str, Any]]]:
    """Nothing known, half of the facts known, and a case that is not met."""
    yield "from nothing", {}
    values = cells(rule, TODAY, {})
    names = [name for name in values if values[name] and name not in rule.given]
    determined = {item.fact.name for item in rule.determinations}
    for share, title, wanted in ((0.5, "half known", None), (1.0, "not met", Status.UNMET)):
        found = 0
        for _ in range(20 * CASES):
            facts = {
                name: rng.choice(values[name])
                for name in names
                if name not in determined and rng.random() < share
            }
            try:
                status = rule.evaluate(facts, as_of=TODAY).status
            except CaseError:
                continue
            if wanted in (None, status) and found < CASES:
                found += 1
                yield title, facts
    for _ in range(CASES):
        facts = met(rule, values, rng)
        for name in rng.sample(list(facts), min(len(facts), rng.choice((1, 2, 3)))):
            facts[name] = rng.choice(values[name])
        with contextlib.suppress(CaseError):
            rule.evaluate(facts, as_of=TODAY)
            yield "nearly met", facts


def met(rule: Requirement, values: Cells, rng: random.Random) -> dict[str, Any]:
    """Facts with which it is met: a way through its chart; what does not matter is left to chance."""
    drawn = chart(rule, TODAY, frozenset())
    nodes = drawn.diagrams.nodes
    good: list[bool] = []
    for variable, below in nodes:
        good.append(
            below is Status.MET if variable == LEAF else any(good[number] for number in below)
        )
    facts = {name: rng.choice(values[name]) for name in drawn.names}
    variable, below = nodes[-1]
    while variable != LEAF and good[-1]:
        picked = rng.choice([n for n, number in enumerate(below) if good[number]])
        name = drawn.names[variable] if variable < len(drawn.names) else None
        if name is not None:
            facts[name] = drawn.drawing.values[name][picked]
        variable, below = nodes[below[picked]]
    return facts


def milliseconds(call: Call, rule: Requirement, facts: dict[str, Any]) -> float:
    """The median of several calls, after a first one that fills what is kept."""
    call(rule, facts)
    times = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        call(rule, facts)
        times.append((time.perf_counter() - begin) * 1e3)
    return statistics.median(times)


def main() -> None:
    """Time every requirement; print the largest, and the median and the most of all."""
    rules = [rule for rule in RULEBOOK.requirements.values() if rule.in_force(TODAY)]
    largest = max(rules, key=lambda rule: len(rule.facts))
    print(f"umkstd {umkstd.__version__}: {len(rules)} requirements, milliseconds a call")
    times: dict[tuple[str, str], list[tuple[float, str]]] = {}
    first: dict[str, float] = {}
    complete = {rule.id: True for rule in rules}
    for rule in rules:
        begin = time.perf_counter()
        exact(rule, {}, as_of=TODAY)
        first[rule.id] = (time.perf_counter() - begin) * 1e3
        for title, facts in situations(rule, random.Random(rule.id)):
            complete[rule.id] &= exact(rule, facts, as_of=TODAY).complete
            for name, call in ASKED.items():
                took = milliseconds(call, rule, facts)
                times.setdefault((name, title), []).append((took, rule.id))
    print(f"  largest: {largest.id}, {len(largest.facts)} facts")
    print(f"  {'':16}{'':14}{'largest, most':>14}{'all, median':>14}{'all, most':>14}")
    for (name, title), found in times.items():
        mine = max(took for took, rule in found if rule == largest.id)
        most, where = max(found)
        middle = statistics.median(took for took, _ in found)
        print(f"  {name:16}{title:14}{mine:14.3f}{middle:14.3f}{most:14.3f}  {where}")
    slow = max(first, key=lambda one: first[one])
    print(f"  the first question on a day: {first[slow]:.1f} ms at most ({slow})")
    print("  not complete:", ", ".join(one for one in complete if not complete[one]) or "none")


if __name__ == "__main__":
    main()
