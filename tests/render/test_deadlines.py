"""Due dates as text and as iCalendar: both say the same dates, and no case can disturb them."""

from __future__ import annotations

import datetime
import sys
import unicodedata

import icalendar
import pytest

from umkstd.business.records import ActivityLine, Business, Case
from umkstd.pathway.deadlines import calendar_of
from umkstd.render.deadlines import deadlines_icalendar, deadlines_text

LINE = {
    "kbli": "10794",
    "kbli_version": "2020",
    "product": "keripik singkong",
    "has_pirt": True,
    "pirt_issued_on": "2026-10-01",
    "pirt_expires_on": "2031-09-30",
}
SMALL = {"legal_form": "perseorangan", "owned_by_larger": False, "capital": 2_000_000_000}


def ahead(line=None, until="2028-02-29", **business):
    one = Case(business=Business(**{**SMALL, **business}), lines=(ActivityLine(**(line or LINE)),))
    return calendar_of(one, as_of="2026-11-24", until=until)


def events(written):
    return icalendar.Calendar.from_ical(written).walk("VEVENT")


def test_the_file_holds_the_same_dates_for_the_whole_day_with_a_reminder():
    found = ahead()
    read = events(deadlines_icalendar(found, "id", name="Bu Sari"))
    assert [event.decoded("dtstart") for event in read] == [due.on for due in found.dates]
    assert found.dates
    for event, due in zip(read, found.dates, strict=True):
        assert type(event.decoded("dtstart")) is datetime.date
        (alarm,) = event.walk("VALARM")
        assert alarm.decoded("trigger") == datetime.timedelta(days=-30)
        assert due.cite.text in event["description"]
        assert event["status"] == ("CONFIRMED" if due.certain else "TENTATIVE")


def test_the_same_case_gives_the_same_bytes_and_another_business_other_entries():
    one = deadlines_icalendar(ahead(), "id", name="Bu Sari")
    assert one == deadlines_icalendar(ahead(), "id", name="Bu Sari")
    uids = {event["uid"] for event in events(one)}
    assert len(uids) == len(events(one))
    assert uids == {e["uid"] for e in events(deadlines_icalendar(ahead(), "en", name="Bu Sari"))}
    assert not uids & {e["uid"] for e in events(deadlines_icalendar(ahead(), "id", name="Bu Tini"))}


def test_an_entry_keeps_its_name_when_its_day_is_corrected():
    def by_uid(line):
        written = deadlines_icalendar(ahead(line, until="2033-12-31"), "id", name="Bu Sari")
        return {event["uid"]: event.decoded("dtstart") for event in events(written)}

    before, after = by_uid(LINE), by_uid({**LINE, "pirt_expires_on": "2031-10-31"})
    assert before.keys() == after.keys()
    assert before != after


def test_a_report_keeps_its_name_when_the_scale_becomes_known():
    unknown = {e["uid"] for e in events(deadlines_icalendar(ahead(capital=None), "id", name="x"))}
    assert {e["uid"] for e in events(deadlines_icalendar(ahead(), "id", name="x"))} <= unknown


def test_lines_of_the_file_are_short_and_end_as_the_format_asks():
    written = deadlines_icalendar(ahead(), "id", name="Bu Sari")
    lines = written.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in written.replace(b"\r\n", b"")


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("width", [20, 60, 80, 100])
def test_the_text_says_the_day_what_to_do_and_by_what(language, width):
    text = deadlines_text(ahead(), language, width=width)
    assert max(map(len, text.splitlines())) <= max(width, 40)
    flat = " ".join(text.split())
    friday = {"id": "Jumat, 15 Januari 2027", "en": "Friday, 15 January 2027"}[language]
    assert friday in flat
    assert "PerBPOM 4/2024 Pasal 20 ayat (1)" in flat
    assert flat.count("Lakukan: " if language == "id" else "Do: ") == len(
        (*ahead().dates, *ahead().past)
    )


def test_past_comes_first_then_month_by_month_then_what_has_no_date():
    text = deadlines_text(ahead(), "id")
    order = [
        *("Sudah lewat", "Januari 2027\n---", "Juli 2027\n---", "Januari 2028\n---"),
        "Belum ada tanggalnya",
    ]
    places = [text.index(heading) for heading in order]
    assert places == sorted(places)


def test_a_doubt_names_what_to_ask_and_counts_the_rest():
    text = " ".join(deadlines_text(ahead(), "id").split())
    assert "Belum pasti; tanyakan: mempunyai sertifikat PKP;" in text
    assert "hal lain" in text


def test_an_empty_calendar_says_so():
    empty = calendar_of(Case(), as_of="2026-11-24", until="2026-11-24")
    assert "Tidak ada tanggal" in deadlines_text(empty, "id")
    assert "Nothing is due" in deadlines_text(empty, "en")
    assert events(deadlines_icalendar(empty, "en", name="")) == []


HOSTILE = "keripik\x1b[31m\x00\r\nBEGIN:VEVENT\u202e;,\\ {cite} \ud800" + "x" * 500


def test_a_hostile_product_neither_steers_the_terminal_nor_breaks_the_file():
    found = ahead({**LINE, "product": HOSTILE})
    text = deadlines_text(found, "id", width=80)
    assert not {c for c in text if unicodedata.category(c) in {"Cc", "Cf", "Cs"}} - {"\n"}
    assert max(map(len, text.splitlines())) <= 80
    written = deadlines_icalendar(found, "id", name=HOSTILE)
    assert [event.decoded("dtstart") for event in events(written)] == [d.on for d in found.dates]
    assert b"\x1b" not in written
    assert written.count(b"\r\nBEGIN:VEVENT\r\n") == len(found.dates)


def test_without_the_extra_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "icalendar", None)
    with pytest.raises(ModuleNotFoundError, match="umkstd\\[icalendar\\]"):
        deadlines_icalendar(ahead(), "id", name="Bu Sari")
