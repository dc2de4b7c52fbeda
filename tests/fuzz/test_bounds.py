"""Each bound holds to the last byte, is told by its code, and stands on the page of the reference."""

from __future__ import annotations

import sys
import tracemalloc
from collections import Counter
from pathlib import Path

import pytest

import umkstd
from fuzz.bounds import BOUNDS, codes
from fuzz.entry import file
from umkstd.bulk import csv_cells, text_blocks
from umkstd.business import facts as f
from umkstd.business.case_file import load_case_text
from umkstd.errors import MAX_PROBLEMS, CaseError, brief, nearest
from umkstd.identifiers.kbli import load_kbli
from umkstd.logic.json_text import parse
from umkstd.rulebook.food_types import food_types
from umkstd.rulebook.risk_file import load_risk_table
from umkstd.standards.lab_report import load_lab_data
from umkstd.testing.case_files import read_cases

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "bounds.md"
each = pytest.mark.parametrize("bound", BOUNDS, ids=lambda bound: bound.page)
MIB = 1_048_576


@each
def test_what_is_at_the_bound_is_read(bound):
    """A bound that refuses one less than it says would be another bound."""
    assert bound.code not in codes(bound.read, bound.largest)


@each
def test_what_is_beyond_is_told_by_its_code(bound):
    """One more, and it is said which bound was crossed."""
    assert bound.code in codes(bound.read, bound.beyond)


@each
def test_the_page_says_it(bound):
    """The number and the code stand in one row of the page."""
    rows = [row for row in PAGE.read_text(encoding="utf-8").splitlines() if row.startswith("|")]
    code = bound.code.replace("nib-", "…-")
    assert any(bound.page in row and f"`{code}`" in row for row in rows)


def test_the_bounds_of_bulk_stand_on_the_page():
    """They are tested in tests/bulk; here the numbers are held against the page."""
    page = PAGE.read_text(encoding="utf-8")
    assert f"{text_blocks.BLOCK // MIB} MiB of a line" in page
    assert f"{csv_cells.MAX_LINES:,} lines or {csv_cells.MAX_BYTES // MIB} MiB of a quoted" in page


def steps(call):
    """How many functions are called, of Python and of C: the same on every machine."""
    counted = Counter()

    def count(_frame, event, _argument):
        counted[event] += 1

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        call()
    except CaseError:
        pass
    finally:
        sys.setprofile(before)
    return counted["call"] + counted["c_call"]


def of_csv(load, text):
    with file("growth.csv", text.encode()) as path:
        load(path)


def readings(number):
    return {"readings": [{"parameter": "kadar air", "value": "5", "unit": "%"}] * number}


GROWING = {
    "unknown keys of a case": lambda n: load_case_text(
        '{"business": {' + ", ".join(f'"a{k}": 1' for k in range(n)) + "}}"
    ),
    "lines of a case": lambda n: load_case_text(
        '{"business": {}, "lines": [' + ", ".join(['{"risk": "rendah"}'] * (n // 2)) + "]}"
    ),
    "nested lists": lambda n: parse("[" * (n // 50) + "]" * (n // 50), max_depth=900),
    "results of a laboratory": lambda n: load_lab_data(readings(n // 2)),
    "unknown keys of a laboratory report": lambda n: load_lab_data(
        dict.fromkeys(map(str, range(n)))
    ),
    "cases of a test": lambda n: read_cases({"rule": "umk", "cases": [{}] * n}),
    "unknown facts of a rule": lambda n: umkstd.rulebook["umk"].evaluate(
        {f"a{k}": 1 for k in range(n)}, as_of="2026-11-24"
    ),
    "members of a condition": lambda n: umkstd.from_json(
        umkstd.to_json(umkstd.all_of(*(f.capital <= k for k in range(n))))
    ),
    "columns of a KBLI table": lambda n: of_csv(
        load_kbli, "version,code,title" + ",a" * 20 * n + "\n"
    ),
    "columns of a risk table": lambda n: of_csv(
        load_risk_table, "kbli,kbli_version,scale,risk," + ",".join(map(str, range(20 * n)))
    ),
    "rows of a KBLI table": lambda n: of_csv(load_kbli, "version,code,title\n" + "2020,1,x\n" * n),
    "rows of a risk table": lambda n: of_csv(
        load_risk_table, "kbli,kbli_version,scale,risk\n" + "10794,2020,kecil,x\n" * n
    ),
    "words of a food": lambda n: food_types("a " * n),
    "a name that is looked for": lambda n: nearest("a" * n, ["a" * k for k in range(20)]),
}


@pytest.mark.parametrize("what", GROWING)
def test_ten_times_as_much_takes_at_most_so_many_more_steps(what):
    """Steps are counted and not timed; fourteen leaves room for growing dictionaries."""
    run = GROWING[what]
    run_small, run_large = (lambda: run(100)), (lambda: run(1_000))
    steps(run_large)  # whatever is loaded or kept for later is there now
    small, large = steps(run_small), steps(run_large)
    assert large <= 14 * small + 2_000


HEAVY = {
    "empty objects": b'{"business": {}, "lines": [' + b"{}," * 340_000 + b"{}]}",
    "unknown keys": b'{"business": {' + b",".join(b'"%d":1' % k for k in range(90_000)) + b"}}",
    "one text": b'{"business": {"name": "' + b"a" * 1_000_000 + b'"}}',
    "one number": b'{"business": {"capital": ' + b"9" * 1_000_000 + b"}}",
    "brackets": b"[" * 1_000_000,
    "half characters": b'{"business": {"name": "' + b"\\ud800" * 160_000 + b'"}}',
}


@pytest.mark.parametrize("what", HEAVY)
def test_a_mebibyte_takes_at_most_a_hundred_and_fifty(what):
    """The most that a file of the largest size can make us hold at once, error included."""
    tracemalloc.start()
    try:
        assert codes(load_case_text, HEAVY[what])
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 150 * MIB


def test_problems_end_wherever_they_are_gathered():
    """Two hundred, and one that says that there are more."""
    for read, given in (
        (load_lab_data, dict.fromkeys(map(str, range(5_000)))),
        (umkstd.load_standard, {"limits": [{}] * 2_000}),
        (read_cases, {"rule": "umk", "cases": [{}] * 2_000}),
        (
            lambda given: umkstd.rulebook["umk"].evaluate(given, as_of="2026-11-24"),
            {str(k): 1 for k in range(999)},
        ),
    ):
        with pytest.raises(CaseError) as caught:
            read(given)
        assert len(caught.value.problems) == MAX_PROBLEMS + 1
        assert caught.value.problems[-1].code == "too-many-problems"


def test_what_is_shown_of_an_input_is_short_and_can_be_written():
    """Of a stranger's value the beginning is shown, and of one that is no text its kind."""
    endless = []
    for _ in range(5_000):
        endless = [endless]
    assert [brief(value, 5) for value in ("abcdefgh", 123456789, None, True, 1.5)] == [
        *("abcde", "12345", "None", "True", "1.5"),
    ]
    assert brief((endless,)) == "<tuple>"
    assert brief("\ud800a\udfff") == "\ufffda\ufffd"
    assert brief("a" * 10**6) == "a" * 80
    assert nearest("a", [f"a{number}" for number in range(2_001)]) == ()


def test_a_caller_deep_in_its_own_calls_gets_an_error_of_ours():
    """The stack is shared: what is left of it may be less than a document may be deep."""

    def within(depth):
        return within(depth - 1) if depth else codes(umkstd.from_json, "[" * 890 + "]" * 890)

    # From Python 3.12 on the reader of JSON has a stack of its own, and the list is no document.
    assert within(sys.getrecursionlimit() // 2) in ({"too-deep"}, {"wrong-shape"})
