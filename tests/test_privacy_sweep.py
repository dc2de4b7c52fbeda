"""No output tells the NIK or the NPWP of a case, unless it is asked for by name: a sweep over them all."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import pytest

import umkstd
from umkstd.adapters import problem_document
from umkstd.business.case_file import dump_case
from umkstd.cli import main
from umkstd.errors import CaseError
from umkstd.render.forms import html, markdown, text
from umkstd.render.report_json import report_data
from umkstd.render.road_mermaid import plan_mermaid

DAY = "2026-11-24"
NIK = "3171011708450001"  # published in the documentation of python-stdnum, as is the next
NPWP = "013121660091000"
SHOWN = (NIK, NPWP, "01.312.166.0-091.000", "0" + NPWP)
BUSINESS = {
    "name": "Keripik Bu Sari",
    "legal_form": "perseorangan",
    "founded_on": "2022-03-01",
    "capital": 45_000_000,
    "annual_sales": 180_000_000,
    "owned_by_larger": False,
    "has_nib": True,
    "nib": "9120001234567",
    "nib_issued_on": "2025-11-04",
    "owner_nik": NIK,
    "npwp": NPWP,
    "has_npwp": True,
    "has_nik": True,
}
LINE = {"kbli": "10794", "kbli_version": "2020", "risk": "rendah", "product": "keripik singkong"}
DATA = {"purpose": "registration", "business": BUSINESS, "lines": [LINE]}
"""The maker of cassava chips, who has told who she is."""

CASE = umkstd.load_case(copy.deepcopy(DATA))
REPORT = umkstd.check(CASE, as_of=DAY)
FACTS = CASE.facts_of_line(0)


def of_verdicts():
    """All that each answer has to say."""
    for verdict in (*REPORT.business.verdicts, *REPORT.line(0).verdicts):
        yield from (repr(verdict), verdict.explain("id"), verdict.explain("en", detail="full"))
        for say in (html, markdown, text):
            yield say(verdict, "en")


def of_the_report():
    """The report in each form."""
    yield from (repr(REPORT), REPORT.explain("id"), REPORT.explain("en"))
    yield from (
        html(REPORT, "id"),
        markdown(REPORT, "en", full=True),
        text(REPORT, "id", full=True),
    )
    yield json.dumps(report_data(REPORT))
    yield html(umkstd.report_table([REPORT]), "en")


def of_records():
    """An audit record, with a key for digests and without, and what its check says."""
    for record in (REPORT.to_record(), REPORT.to_record(key=b"k" * 32)):
        yield json.dumps(record)
        verified = umkstd.verify_record(record)
        yield from (repr(verified), verified.explain("id"))


def of_questions():
    """An interview that knows them, and one in which they were the answer."""
    for goal in ("nib", "sni-bina-umk", "final-income-tax"):
        state = umkstd.interview(goal, FACTS, as_of=DAY)
        yield from (repr(state), repr(state.answer(None)), repr(state.verdict))


def of_times_and_ways():
    """What was, what will be, what to do, and what makes the difference."""
    rule = umkstd.rulebook["final-income-tax"]
    yield umkstd.timeline(rule, FACTS).explain("id")
    verdict = rule.evaluate(FACTS, as_of=DAY)
    other = rule.evaluate({"has_npwp": False}, as_of=DAY)
    yield verdict.contrast(other).explain("id")
    yield repr(umkstd.remedies(other, FACTS))
    for difference in umkstd.compare_law("2020-01-01", DAY, umkstd.rulebook, [FACTS]):
        yield from (repr(difference), difference.explain("en"))
    plan = umkstd.plan(CASE, as_of=DAY)
    yield from (repr(plan), text(plan, "id"), html(plan, "en"), plan_mermaid(plan, "id"))


def of_refusals():
    """Errors about the two facts, and about others beside them."""
    wrong = (
        {"owner_nik": int(NIK)},
        {"npwp": [NPWP]},
        {"npwp": NPWP, "has_npwp": False},
        {"owner_nik": NIK, "npwp": NPWP, "capital": "banyak", "colour": "red"},
    )
    for business in wrong:
        with pytest.raises(CaseError) as caught:
            umkstd.load_case({"business": business, "lines": []})
        error = caught.value
        yield from (repr(error), str(error), error.explain("id"), error.explain("en"))
        yield json.dumps(problem_document(error))
        yield repr([(problem.message, problem.input, problem.path) for problem in error.problems])


SWEPT = (
    of_verdicts,
    of_the_report,
    of_records,
    of_questions,
    of_times_and_ways,
    of_refusals,
)


@pytest.mark.parametrize("of", SWEPT, ids=lambda of: of.__name__)
def test_no_output_tells_them(of) -> None:
    """Whoever prints, stores or forwards an answer gives away no number of a person."""
    texts = list(of())

    assert len(texts) > 1
    assert all(len(each) > 1 for each in texts)
    assert [each for each in texts if any(one in each for one in SHOWN)] == []


COMMANDS = (
    *("check", "check --all --lang en", "check --json", "check --markdown", "check --html"),
    *("check --record", "path", "triage", "deadlines --until 2027-12-31"),
    "timeline --rule final-income-tax",
)


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("spoilt", [False, True], ids=["whole", "with faults"])
def test_no_command_tells_them(command, spoilt, tmp_path, capsys) -> None:
    """What stands on a terminal is seen by who stands behind, and kept in its history."""
    name, *options = command.split()
    data = copy.deepcopy(DATA)
    if spoilt:
        data["business"] |= {"npwp": NPWP + "1", "owner_nik": NIK + "2", "capital": "banyak"}
    file = Path(tmp_path, "case.json")
    file.write_text(json.dumps(data), encoding="utf-8")

    status = main([name, str(file), *options])
    told = capsys.readouterr()

    assert status == (2 if spoilt else 0)
    assert len(told.out + told.err) > 1
    assert not any(one in told.out + told.err for one in SHOWN)


def test_what_is_asked_for_by_name_is_given() -> None:
    """What the sweep looks for can be found, so that it is not blind."""
    given = (
        umkstd.to_json(REPORT),
        json.dumps(dump_case(CASE)),
        json.dumps(REPORT.to_record(sensitive=True)),
    )

    assert all(NIK in each and NPWP in each for each in given)
