"""The rulebook asked by many threads at once, from nothing: each answer is that of one thread alone."""

from __future__ import annotations

import subprocess
import sys
import textwrap

import pytest

THREADS = 8
EACH = 10_000
PROGRAM = textwrap.dedent(
    """
    import random
    import sys
    import threading
    from concurrent.futures import ThreadPoolExecutor

    import umkstd
    from umkstd.testing import cases

    THREADS, EACH = map(int, sys.argv[1:])
    RULES = ("scale", "umk", "nib", "single-licence", "sni-bina-umk", "halal.duty", "pirt", "bpom-md")
    ASKED = [case for name in RULES for case in cases(name)]


    def answers(seed, start):
        # All begin at once, while no rule is compiled yet.
        start.wait()
        chosen = random.Random(seed).choices(ASKED, k=EACH)
        return [answer(case) for case in chosen]


    def answer(case):
        rule = umkstd.rulebook[case.rule]
        if hasattr(rule, "determine"):
            ruling = rule.determine(case.facts, as_of=case.as_of)
            return str(ruling.value), str(ruling.alternatives), ruling.open_facts
        verdict = rule.evaluate(case.facts, as_of=case.as_of)
        codes = ",".join(reason.code for reason in verdict.reasons)
        return verdict.status.value, codes, tuple(verdict.open_facts)


    sys.setswitchinterval(1e-5)
    start = threading.Barrier(THREADS)
    with ThreadPoolExecutor(THREADS) as pool:
        together = list(pool.map(answers, range(THREADS), [start] * THREADS))
    alone = [answers(seed, threading.Barrier(1)) for seed in range(THREADS)]
    print(sum(map(len, together)), together == alone, len({a for each in alone for a in each}) > 50)
    """
)


def asked(threads: int, each: int) -> str:
    """What a new process finds."""
    command = [sys.executable, "-c", PROGRAM, str(threads), str(each)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_threads_answer_as_one() -> None:
    assert asked(THREADS, 500) == f"{THREADS * 500} True True\n"


@pytest.mark.long
def test_threads_answer_as_one_ten_thousand_times() -> None:
    assert asked(THREADS, EACH) == f"{THREADS * EACH} True True\n"
