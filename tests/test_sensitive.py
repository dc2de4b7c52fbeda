"""What identifies a person stays out of whatever a program prints without being asked for it."""

from __future__ import annotations

from pathlib import Path

import pytest

import umkstd
from umkstd.business.vocabulary import VOCABULARY
from umkstd.logic.vocabulary import Facts

DAY = "2026-11-24"
NIK = "3171011708450001"  # published in the documentation of python-stdnum, as is the next
NPWP = "013121660091000"
CASE = umkstd.load_case(
    {"business": {"owner_nik": NIK, "npwp": NPWP, "capital": 45_000_000}, "lines": [{}]}
)
REPORT = umkstd.check(CASE, as_of=DAY)
ASKED = umkstd.interview("nib", {"owner_nik": NIK, "npwp": NPWP}, as_of=DAY)


@pytest.mark.parametrize(
    "value",
    [CASE, CASE.business, REPORT, REPORT.business, REPORT.line(0), ASKED, ASKED.answer(None)],
    ids=["case", "business", "report", "section", "line", "interview", "answered"],
)
def test_a_repr_holds_no_number_of_a_person(value) -> None:
    """Tracebacks with variables, logs and failing tests print it."""
    shown = repr(value)

    assert NIK not in shown
    assert NPWP not in shown


def test_a_repr_still_tells_the_rest() -> None:
    """A record that told nothing would be of no use to whoever looks for a fault."""
    assert repr(CASE.business) == (
        "Business(facts=Facts({'owner_nik': '(withheld)', 'npwp': '(withheld)', "
        "'capital': 45000000}))"
    )
    assert "'capital'" in repr(REPORT)
    assert "'owner_nik'" in repr(ASKED)


def test_an_answer_in_an_interview_is_not_shown() -> None:
    """An answer may be as sensitive as what was known before."""
    state = umkstd.interview("umk", as_of=DAY).answer(45_000_123)

    assert "45000123" not in repr(state)
    assert "'capital'" in repr(state)


def test_what_is_sensitive_is_listed_in_the_guide() -> None:
    """Whoever adds such a fact tells the readers of the guide on privacy of it."""
    assert [fact.name for fact in VOCABULARY if fact.sensitive] == [
        *("owner_nik", "npwp", "halal_supervisor_muslim")
    ]


def test_bare_facts_show_everything() -> None:
    """They know no vocabulary, so nothing can be withheld; the guide says so."""
    assert NIK in repr(Facts(owner_nik=NIK))


def test_the_library_writes_no_log() -> None:
    """What is never written cannot leak; the guide says so."""
    modules = list(Path(umkstd.__file__).parent.rglob("*.py"))

    assert modules
    assert [path for path in modules if "import logging" in path.read_text(encoding="utf-8")] == []
