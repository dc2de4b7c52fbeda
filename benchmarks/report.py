"""The whole report of one activity line: how long it takes, and which rules take longest."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from pathlib import Path

import umkstd
from umkstd.render.report_json import report_data, ruling_data, verdict_data
from umkstd.rulebook import RULEBOOK

EXAMPLE = Path(__file__).parents[1] / "examples" / "keripik-singkong.json"
TODAY = "2026-11-24"
ROUNDS, SLOWEST = 200, 5


def milliseconds(call: Callable[[], object]) -> float:
    """The median of many calls, after a first one that fills what is kept."""
    call()
    times = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        call()
        times.append((time.perf_counter() - begin) * 1e3)
    return statistics.median(times)


def main() -> None:
    """Time the report, then every rule with all that it can say."""
    case = umkstd.load_case(str(EXAMPLE))
    rules = len(RULEBOOK)
    print(f"umkstd {umkstd.__version__}: {rules} rules, one business with {len(case.lines)} line")
    answered = milliseconds(lambda: RULEBOOK.check(case, as_of=TODAY))
    written = milliseconds(lambda: report_data(RULEBOOK.check(case, as_of=TODAY)))
    print(f"  every answer            {answered:6.3f} ms")
    print(f"  every answer explained  {written:6.3f} ms")
    facts = case.facts_of_line(0)
    times: dict[str, float] = {}
    for name, rule in RULEBOOK.requirements.items():
        times[name] = milliseconds(
            lambda rule=rule: verdict_data(rule.evaluate(facts, as_of=TODAY))
        )
    for name, rule in RULEBOOK.determinations.items():
        times[name] = milliseconds(
            lambda rule=rule: ruling_data(rule.determine(facts, as_of=TODAY))
        )
    print("  the slowest, explained")
    for name in sorted(times, key=lambda name: -times[name])[:SLOWEST]:
        print(f"    {name:32}{times[name]:6.3f} ms")


if __name__ == "__main__":
    main()
