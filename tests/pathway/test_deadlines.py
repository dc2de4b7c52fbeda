"""Due dates: each where it falls, one day before and after, and as a calendar file."""

from __future__ import annotations

import datetime

import icalendar
import pytest

from road_cases import KERIPIK, REGISTERED, case
from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import InvalidValue
from umkstd.pathway.deadlines import calendar_of
from umkstd.pathway.due_dates import BUSINESS, LINE
from umkstd.render.deadlines import deadlines_icalendar, deadlines_text

SMALL = {"capital": 2_000_000_000}
PIRT = {"has_pirt": True, "pirt_issued_on": "2026-10-01", "pirt_expires_on": "2031-09-30"}


def sources(ahead):
    return {due.source: due.on.isoformat() for due in ahead.dates}


@pytest.mark.parametrize(
    ("first", "last", "there"),
    [
        ("2026-11-24", "2031-09-29", False),
        ("2026-11-24", "2031-09-30", True),
        ("2031-09-30", "2031-09-30", True),
        ("2031-10-01", "2031-12-31", False),
    ],
)
def test_both_ends_of_the_span_count(first, last, there):
    ahead = calendar_of(case({**KERIPIK, **PIRT}, **REGISTERED), as_of=first, until=last)
    assert ("pirt_expires_on" in sources(ahead)) is there


def test_commitments_are_due_three_months_from_issue():
    ahead = calendar_of(
        case({**KERIPIK, **PIRT}, **REGISTERED), as_of="2026-11-24", until="2027-12-31"
    )
    assert sources(ahead)["pirt_commitments_due_on"] == "2027-01-01"


def test_a_document_that_ended_is_told_as_past_and_a_window_is_not():
    line = {
        **KERIPIK,
        "has_pirt": True,
        "pirt_issued_on": "2019-10-01",
        "pirt_expires_on": "2024-09-30",
    }
    ahead = calendar_of(case(line, **REGISTERED), as_of="2026-11-24", until="2027-12-31")
    assert {due.source for due in ahead.past} == {"pirt_expires_on"}


def test_a_document_that_is_not_held_has_no_date():
    line = {**KERIPIK, "has_pirt": False, "pirt_expires_on": "2027-09-30"}
    ahead = calendar_of(case(line, **REGISTERED), as_of="2026-11-24", until="2027-12-31")
    assert "pirt_expires_on" not in sources(ahead)


@pytest.mark.parametrize(
    ("capital", "days"),
    [
        (1_000_000_000, []),
        (1_000_000_001, ["2027-01-15", "2027-07-15"]),
        (5_000_000_001, ["2027-01-15", "2027-04-15", "2027-07-15", "2027-10-15"]),
    ],
)
def test_reports_on_activity_go_by_the_scale(capital, days):
    one = case(KERIPIK, **REGISTERED, capital=capital)
    ahead = calendar_of(one, as_of="2026-11-24", until="2027-12-31")
    assert [due.on.isoformat() for due in ahead.dates if due.source == "lkpm-period"] == days


def test_an_unknown_scale_is_asked_for():
    one = case(KERIPIK, **REGISTERED, capital=None)
    ahead = calendar_of(one, as_of="2026-11-24", until="2027-12-31")
    assert "capital" in dict(ahead.ask)["lkpm-period"]


def test_the_halal_date_stands_until_there_is_a_certificate():
    line = {**KERIPIK, "halal_product_group": "makanan_minuman", "halal_animal_material": False}
    group = VOCABULARY["halal_product_group"].choices
    if "makanan_minuman" not in group:
        line["halal_product_group"] = next(iter(group))
    one = case(line, **REGISTERED)
    ahead = calendar_of(one, as_of="2024-10-01", until="2036-12-31")
    held = calendar_of(case({**line, "has_halal_certificate": True}, **REGISTERED),
                       as_of="2024-10-01", until="2036-12-31")  # fmt: skip
    assert "halal-last-free-day" not in sources(held)
    assert "halal-last-free-day" in {*sources(ahead), *dict(ahead.ask)}


def test_a_span_that_is_upside_down_is_refused():
    with pytest.raises(InvalidValue) as error:
        calendar_of(case(KERIPIK), as_of="2026-11-24", until="2026-11-23")
    assert error.value.problem.code == "until-before"


def test_dates_stand_in_order_and_the_same_on_every_run():
    one = case({**KERIPIK, **PIRT}, **REGISTERED, **SMALL)
    ahead = calendar_of(one, as_of="2026-11-24", until="2032-12-31")
    assert [due.on for due in ahead.dates] == sorted(due.on for due in ahead.dates)
    assert calendar_of(one, as_of="2026-11-24", until="2032-12-31") == ahead


def test_every_date_of_the_table_is_a_fact_of_the_vocabulary():
    for item in (*BUSINESS, *LINE):
        assert str(VOCABULARY[item.fact].kind) == "date"
        assert item.held is None or item.held in VOCABULARY.names
        assert item.what.id != item.what.en


def test_the_calendar_file_holds_the_same_dates():
    ahead = calendar_of(
        case({**KERIPIK, **PIRT}, **REGISTERED, **SMALL), as_of="2026-11-24", until="2028-02-29"
    )
    written = deadlines_icalendar(ahead, "id", name="Bu Sari")
    assert written == deadlines_icalendar(ahead, "id", name="Bu Sari")
    read = icalendar.Calendar.from_ical(written)
    events = read.walk("VEVENT")
    assert [event.decoded("dtstart") for event in events] == [due.on for due in ahead.dates]
    assert len({event["uid"] for event in events}) == len(events)
    assert all(event.walk("VALARM") for event in events)
    other = icalendar.Calendar.from_ical(deadlines_icalendar(ahead, "en", name="Bu Tini"))
    assert not {e["uid"] for e in other.walk("VEVENT")} & {e["uid"] for e in events}


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_list_says_what_to_do_and_by_what(language):
    ahead = calendar_of(
        case({**KERIPIK, **PIRT}, **REGISTERED), as_of="2026-11-24", until="2027-12-31"
    )
    text = deadlines_text(ahead, language, width=80)
    assert max(map(len, text.splitlines())) <= 80
    assert "PerBPOM 4/2024" in text
    empty = calendar_of(case({}), as_of="2026-11-24", until="2026-11-24")
    assert deadlines_text(empty, language).strip()
    assert datetime.date(2027, 1, 1) in {due.on for due in ahead.dates}
