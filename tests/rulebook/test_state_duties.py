"""Duties of the state: told, and never held against a business."""

from __future__ import annotations

import datetime

from umkstd.rulebook.state_duties import STATE_DUTIES

BY_ID = {duty.id: duty for duty in STATE_DUTIES}


def test_each_has_a_name_and_an_article():
    """The article is part of every duty."""
    assert len(BY_ID) == len(STATE_DUTIES) == 22
    assert all(duty.cite.place.startswith("Pasal") for duty in STATE_DUTIES)


def test_what_only_another_source_says_is_secondary():
    """Of PP 7/2021 Pasal 39, 40 and 53 the text was not read."""
    found = {duty.id for duty in STATE_DUTIES if duty.cite.grade == "secondary"}
    assert found == {"identify", "help-offline", "emergency-recovery"}


def test_the_statute_is_cited_as_carried_on():
    """UU 11/2020 lives on in UU 6/2023, which was not read."""
    assert "UU 6/2023" in BY_ID["incubation"].cite.note.en
    assert "UU 6/2023" in BY_ID["legal-aid"].cite.note.en


def test_spans():
    """The statute since 2 November 2020, PP 7/2021 since 2 February 2021, the help desk until then."""
    day = datetime.date(2021, 2, 1)
    assert day in BY_ID["register"].span
    assert day in BY_ID["help-desk-2018"].span
    assert day not in BY_ID["help-offline"].span
    assert datetime.date(2021, 2, 2) in BY_ID["help-offline"].span
    assert datetime.date(2021, 2, 2) not in BY_ID["help-desk-2018"].span
    assert datetime.date(2020, 11, 1) not in BY_ID["register"].span
    assert datetime.date(2025, 6, 4) not in BY_ID["supervise-by-coaching"].span
