"""What the fuzzer found, by the input that showed it: what comes back now, and what came before."""

from __future__ import annotations

import datetime
import decimal

import pytest

import umkstd
from fuzz.bounds import codes
from fuzz.doors import CORPUS, DOORS
from fuzz.inputs import expanded
from umkstd.business.vocabulary import VOCABULARY
from umkstd.calendars import Deadline, add_months, months_away
from umkstd.errors import InvalidValue, UnknownName, unknown_name
from umkstd.law.citation import Citation
from umkstd.logic.json_text import parse
from umkstd.logic.values import read
from umkstd.plut import Centre, Consultant, triage
from umkstd.standards.written_number import read_number
from umkstd.text import Text, same

MENDED = {
    # A day, a rule or a goal that is a list of JSON was a TypeError of a dictionary.
    "check/day-is-a-list.json": {"not-a-date"},
    "rule/day-is-an-object.json": {"not-a-date"},
    "rule/name-is-a-list.json": {"unknown-name"},
    "fact/unknown.json": {"unknown-name"},
    "road/goal-is-a-list.json": {"unknown-name"},
    "interview/goal-is-long.json": {"unknown-name"},
    "interview/day-is-deep.json": {"interview-state"},
    # A result near the largest is more than the precision with which Python rounds.
    "lab/largest-number.json": set(),
    # Half a character stood in the error, which then could not be sent or written to a file.
    "check/day-with-half-a-character.json": {"not-a-date"},
    "lab/half-a-character.json": {"not-unicode", "lab-value"},
    "lab/name-with-half-a-character.json": {"not-unicode", "wrong-type"},
    "test-cases/odd.json": {"not-unicode", "wrong-shape"},
    "standard/odd.json": {"wrong-type", "not-unicode", "wrong-shape"},
    "document/half-a-character.json": {"wrong-shape"},
    "document/half-a-character-as-a-value.json": {"not-unicode"},
    "document/half-a-character-in-a-verdict.json": {"wrong-shape"},
    # A number of thousands of digits was a ValueError once it was to be shown.
    "lab-mapping/endless-flag.json": {"wrong-type", "number-length"},
    "lab-mapping/format.json": {"unknown-format", "wrong-type", "wrong-shape"},
    "case-mapping/format.json": {"unknown-format"},
    "fact/digits-typed.json": set(),
    "fact/digits-of-money-typed.json": set(),
    # A decimal of a document could be so large that to write it out took all memory.
    "document/endless-decimal.json": {"wrong-shape"},
    "document/no-decimal.json": {"wrong-shape"},
    # A signalling NaN may not be compared, not even with the number of a format.
    "standard/format.json": {"unknown-format"},
    "case-mapping/signal.json": {"unknown-format"},
    # A document that is no object, or whose labels are fewer than its names, was an error of Python.
    "document/ruling-is-a-text.json": {"wrong-shape"},
    "document/verdict-is-a-list.json": {"wrong-shape"},
    "document/labels-are-few.json": {"wrong-shape"},
    # So was a field that may hold anything of JSON, and held a text in place of two.
    "document/label-is-a-text.json": {"wrong-shape"},
    "document/article-is-a-number.json": {"wrong-shape"},
    "document/choices-of-conditions.json": {"wrong-shape"},
    # A blank key or name is no sentence in two languages.
    "lab/blank-key-twice.json": {"key-twice", "unknown-key"},
    "columns/blank-name.json": {"columns-differ-in-length"},
    "columns/long-name.json": {"columns-differ-in-length"},
    "columns/day-is-a-number.json": {"not-a-date"},
    "test-cases/expected-is-endless.json": set(),
    # Lists of problems had no end, and took minutes to make.
    "document/many-problems.json": {"wrong-shape", "too-many-problems"},
    "record/many-problems.json": {"wrong-shape", "too-many-problems"},
    "standard/many-limits.json": {"missing-key", "wrong-shape", "unknown-key", "too-many-problems"},
    "test-cases/many.json": {
        *("missing-key", "wrong-shape", "name-twice", "too-many-problems"),
    },
    "kbli-table/many-columns.csv": {"unknown-key", "too-many-problems"},
    "risk-table/different-columns.csv": {"column-unknown", "too-many-problems"},
    # A journal as deep as the stack, or one that leads before the beginning of a file.
    "bulk-journal/deep.json": {"bulk-journal"},
    "bulk-journal/wrong-places.json": {"bulk-journal"},
    # What is due after the last day of the calendar, or before its first, was a ValueError.
    "interview/last-day.json": {"not-a-choice"},
    "check/first-day.json": set(),
    "check/last-day.json": set(),
    "road/far.json": set(),
    # A case without lines was an IndexError of the command `triage`.
    "command/triage-without-lines.json": set(),
    # A food of many words was looked up word by word in every name: ten seconds for one look-up.
    "name/words.txt": set(),
}


@pytest.mark.parametrize("name", MENDED)
def test_it_stays_mended(name):
    """By its file in the corpus; an empty set is an answer."""
    door, _, _ = name.partition("/")
    data = expanded((CORPUS / name).read_bytes())
    if name == "record/many-problems.json":
        # A record that was changed is told so, whatever else is wrong with it.
        assert not umkstd.verify_record(parse(data)).intact
        return
    assert codes(DOORS[door].run, data) == MENDED[name]


@pytest.mark.parametrize(
    "value",
    [[], {}, {"a": 1}, 10**5000, ("a", [1]), float("nan"), None, b"x"],
    ids=lambda value: type(value).__name__,
)
def test_what_is_no_name_is_an_unknown_name(value):
    """Whatever JSON or a caller puts in the place of a name."""
    for look_up in (
        lambda name: umkstd.rulebook[name],
        lambda name: VOCABULARY[name],
        lambda name: umkstd.interview(name, as_of="2026-11-24"),
        lambda name: umkstd.plan(umkstd.load_case({"business": {}}), goal=name, as_of="2026-11-24"),
    ):
        with pytest.raises(UnknownName):
            look_up(value)


@pytest.mark.parametrize(
    "value",
    [[], {}, 10**5000, None, decimal.Decimal("sNaN"), "\ud800"],
    ids=lambda value: type(value).__name__,
)
def test_what_is_no_day_is_told_so(value):
    """Of a requirement, a determination, a status and a whole report."""
    for ask in (
        lambda day: umkstd.rulebook["umk"].evaluate({}, as_of=day),
        lambda day: umkstd.rulebook["umk"].status({}, as_of=day),
        lambda day: umkstd.rulebook["scale"].determine({}, as_of=day),
        lambda day: umkstd.check({"business": {}}, as_of=day),
    ):
        assert codes(ask, value) == {"not-a-date"}


def test_a_term_ends_within_the_calendar():
    """9999-12-31 is how registers write "without end"; nothing is due after it."""
    last, first = datetime.date.max, datetime.date.min
    assert (months_away(last, 1), months_away(first, -1)) == (last, first)
    assert months_away(datetime.date(2026, 11, 30), 3) == add_months(datetime.date(2026, 11, 30), 3)
    cite = Citation(instrument="Act", place="s. 1", grade="article")
    for unit in ("months", "years", "days", "working_days"):
        told = Deadline(id="x", title=same("x"), starts=same("x"), count=9, unit=unit, cite=cite)
        assert (told.due(last), told.latest_before(first)) == (last, first)
        assert told.due(datetime.date(2026, 1, 1)) > datetime.date(2026, 1, 1)


def test_a_plan_without_a_line_is_triaged():
    """As it is planned and located: the business has no line yet."""
    case = umkstd.load_case({"business": {"has_nib": False}})
    made = umkstd.plan(case, goal="registered", as_of="2026-11-24")
    told = triage(made, case, as_of="2026-11-24", case_id="u1")
    assert [work.field for work in told.fields] == ["institution"]
    with pytest.raises(IndexError):
        triage(made, case, 1, as_of="2026-11-24", case_id="u1")


def test_a_message_does_not_grow_with_a_list_of_the_input():
    """Names and choices of a document are its own: they are listed in part, and each in part."""
    long = [f"{number}{'a' * 900}" for number in range(5)]
    assert len(unknown_name(same("x"), "zzz", long).message.en) < 600
    label = Text(id="x", en="x")
    fact = VOCABULARY["risk"]
    many = type(fact)(
        name="many",
        kind=fact.kind,
        label=label,
        question=label,
        choices=tuple(f"v{number}" for number in range(5_000)),
    )
    with pytest.raises(InvalidValue) as caught:
        read(many, "none of them")
    assert len(caught.value.problem.message.en) < 1_000
    assert "…" in caught.value.problem.message.en


def test_a_capacity_that_cannot_be_written_is_refused():
    """The desk's records show what was given, whatever it was."""
    centre = Centre(id="c", name="PLUT", province="33")
    for capacity in (-(10**5000), -1, [[]], "\ud800"):
        with pytest.raises(InvalidValue) as caught:
            Consultant(id="k", centre=centre, fields=("production",), capacity=capacity)
        (caught.value.problem.input or "").encode()


def test_a_long_number_with_a_power_is_kept_whole():
    """It was rounded to the 28 digits of Python's own precision."""
    digits = "1234567890" * 4
    assert read_number(f"{digits} x 10^3") == decimal.Decimal(f"{digits}000")
    assert str(read_number(f"{digits}e3")) == f"{digits[0]}.{digits[1:]}E+42"
