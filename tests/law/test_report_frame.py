"""A report as a data frame: one row an answer, alike in every library."""

from __future__ import annotations

import sys

import pytest

import umkstd
from umkstd.law import report_frame
from umkstd.law.report_frame import COLUMNS

CASE = {
    "business": {"capital": 45_000_000, "legal_form": "perseorangan", "owned_by_larger": False},
    "lines": [{"risk": "tinggi"}],
}


@pytest.fixture(scope="module")
def report():
    return umkstd.check(CASE, as_of="2026-11-24")


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_each_answer_is_a_row_with_its_answer(report, library):
    pytest.importorskip(library, reason=f"{library} is no dependency of the tests on the wheel")
    frame = report.to_frame("en", library=library)
    assert tuple(frame.columns) == COLUMNS
    answers = [
        len(section.verdicts) + len(section.rulings) for section in (report.business, *report.lines)
    ]
    assert len(frame) == sum(answers)
    by_rule = {(row["line"], row["rule"]): row for row in frame_rows(frame, library)}
    scale, mine = by_rule[None, "scale"], by_rule[0, "single-licence"]
    assert (scale["kind"], scale["answer"], scale["open_facts"]) == ("determination", "mikro", "")
    assert (mine["kind"], mine["answer"], mine["title"]) == (
        "requirement",
        "unmet",
        report.line(0)["single-licence"].title.en,
    )
    assert mine["reason"] == report.line(0)["single-licence"].reason_codes[0]


def frame_rows(frame, library):
    if library == "polars":
        return frame.to_dicts()
    return frame.astype(object).where(frame.notna(), None).to_dict("records")


def test_a_report_gives_its_audit_record(report):
    record = report.to_record(key=b"k" * 32)
    assert record["as_of"] == "2026-11-24"
    assert umkstd.verify_record(record, key=b"k" * 32).same


class Frame:
    """Stands for the frame of a library: it keeps its columns."""

    def __init__(self, columns):
        self.columns = columns


def test_the_library_that_is_in_use_is_taken_then_the_one_installed(report, monkeypatch):
    for name in report_frame.LIBRARIES:
        monkeypatch.delitem(sys.modules, name, raising=False)
    asked = []

    def found(name):
        asked.append(name)
        return type("Module", (), {"DataFrame": Frame})

    monkeypatch.setattr(report_frame, "import_module", found)
    monkeypatch.setattr(report_frame, "find_spec", lambda name: name == "polars" or None)
    assert isinstance(report.to_frame(), Frame)
    monkeypatch.setitem(sys.modules, "pandas", object())
    report.to_frame()
    assert asked == ["polars", "pandas"]


def test_without_any_library_it_says_what_to_install(report, monkeypatch):
    for name in report_frame.LIBRARIES:
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setattr(report_frame, "find_spec", lambda _: None)
    with pytest.raises(ModuleNotFoundError, match="pip install pandas"):
        report.to_frame()
    with pytest.raises(ValueError, match="pandas, polars"):
        report.to_frame(library="excel")
