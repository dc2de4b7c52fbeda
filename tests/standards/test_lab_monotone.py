"""A better result never makes a verdict worse, and more results never turn one that is decided."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkstd.law.verdict import Status
from umkstd.standards.catalogue import catalogue
from umkstd.standards.checking import check_lab
from umkstd.standards.limits import Absent, Bounds, Plan, Sensory

EDITIONS = tuple(edition for edition in catalogue() if edition.rows)
BOUNDED = tuple(
    (edition, row)
    for edition in EDITIONS
    for row in edition.rows
    if isinstance(row.limit, Bounds) and row.statistic is None
)
MOST = tuple(pair for pair in BOUNDED if pair[1].limit.kind == "max" and not pair[1].readings)
LEAST = tuple(pair for pair in BOUNDED if pair[1].limit.kind == "min" and not pair[1].readings)
MEMBERS = ("saccharin", "lead", "mould", "yeast", "foreign-matter", "free-fatty-acid")
# Numbers of JSON: "1.000" as text would be refused as one of two numbers.
VALUES = st.integers(0, 200_000_000).map(lambda thousandths: thousandths / 1000)


def verdict_on(edition, row, value, **more):
    reading = {"parameter": row.parameter, "value": value, "unit": row.unit_text, **more}
    if row.unit_text in (None, "-"):
        del reading["unit"]
    classes = list(row.applies.values())
    return check_lab({"readings": [reading], "class": classes}, edition)[row.parameter]


@given(st.sampled_from(MOST), VALUES, VALUES)
def test_a_lower_reading_keeps_what_a_higher_one_keeps_where_the_limit_is_a_most(pair, one, two):
    edition, row = pair
    low, high = sorted((one, two))
    if verdict_on(edition, row, high).status is Status.MET:
        assert verdict_on(edition, row, low).status is Status.MET
    if verdict_on(edition, row, low).status is Status.UNMET:
        assert verdict_on(edition, row, high).status is Status.UNMET


@given(st.sampled_from(LEAST), VALUES, VALUES)
def test_a_higher_reading_keeps_what_a_lower_one_keeps_where_the_limit_is_a_least(pair, one, two):
    edition, row = pair
    low, high = sorted((one, two))
    if verdict_on(edition, row, low).status is Status.MET:
        assert verdict_on(edition, row, high).status is Status.MET
    if verdict_on(edition, row, high).status is Status.UNMET:
        assert verdict_on(edition, row, low).status is Status.UNMET


@given(st.sampled_from(BOUNDED), VALUES, VALUES, VALUES)
def test_between_two_results_that_keep_a_range_every_result_keeps_it(pair, one, two, three):
    edition, row = pair
    low, middle, high = sorted((one, two, three))
    ends = {verdict_on(edition, row, value).status for value in (low, high)}
    if ends == {Status.MET}:
        assert verdict_on(edition, row, middle).status is Status.MET


@given(st.sampled_from(BOUNDED), st.integers(1, 200_000))
def test_a_censored_result_is_decided_only_as_every_result_that_it_may_be(pair, limit):
    edition, row = pair
    censored = verdict_on(edition, row, f"<{limit}").status
    for share in (0.001, 0.5, 0.999):
        inside = verdict_on(edition, row, limit * share).status
        assert censored in (inside, Status.UNDETERMINED)


def kept(row):
    """A result that keeps a row, as plain data; ``None`` where only words would."""
    limit = row.limit
    if isinstance(limit, Sensory | Absent):
        return "memenuhi"
    if isinstance(limit, Plan):
        return float(limit.m)
    low, high = limit.low, limit.high
    if low is None:
        return float(high / 2)
    return float(low * 2 if high is None else (low + high) / 2)


@st.composite
def reports(draw):
    edition = draw(st.sampled_from(EDITIONS))
    rows = draw(st.lists(st.sampled_from(edition.rows), max_size=12))
    readings = []
    for row in rows:
        value = draw(st.sampled_from((kept(row), "<3", ">300", "ND", "0", "99999", "negatif")))
        reading = {"parameter": row.parameter, "value": value}
        if row.unit_text not in (None, "-"):
            reading["unit"] = row.unit_text
        readings.append(reading)
    for member in draw(st.lists(st.sampled_from(MEMBERS), max_size=3)):
        value = draw(st.sampled_from(("<3", "0", "99999", "negatif", "positif")))
        readings.append({"parameter": member, "value": value})
    return edition, readings


def asked(edition, readings):
    return check_lab({"readings": readings}, edition)


@given(reports(), st.data())
def test_more_results_never_turn_a_whole_that_is_decided(pair, data):
    """Results of other parameters; a second result of one that is there may contradict it."""
    edition, readings = pair
    once = {reading["parameter"]: reading for reading in readings}
    names = list(once)
    part = data.draw(st.sets(st.sampled_from(names))) if names else set()
    before = asked(edition, [once[name] for name in names if name in part])
    after = asked(edition, list(once.values()))
    if before.status is not Status.UNDETERMINED:
        assert after.status is before.status
    if before.on_tested is Status.UNMET:
        assert after.on_tested is Status.UNMET


@given(reports())
def test_met_means_every_row_that_counts_is_met(pair):
    edition, readings = pair
    verdict = asked(edition, readings)
    table = [one for one in verdict.parameters if one.row is not None or one.left_out is not None]
    if verdict.status is Status.MET:
        assert edition.complete
        assert not edition.left_out
        assert {one.status for one in table} == {Status.MET}
    for one in verdict.parameters:
        assert one.message.id
        if one.code == "no-limit":
            assert one.status is Status.NOT_APPLICABLE
        if one.margin is not None and one.status is not Status.UNDETERMINED:
            assert (one.margin >= 0) is (one.status is Status.MET) or one.margin == 0


@given(reports())
def test_the_order_of_the_results_does_not_matter(pair):
    edition, readings = pair
    forward, backward = asked(edition, readings), asked(edition, readings[::-1])
    assert forward.status is backward.status
    assert forward.class_reached == backward.class_reached
    assert {one.name.id: (one.status, one.code) for one in forward.parameters} == {
        one.name.id: (one.status, one.code) for one in backward.parameters
    }


@pytest.mark.parametrize("edition", [e for e in EDITIONS if e.sheet.whole], ids=lambda e: e.number)
def test_a_whole_table_can_be_met(edition):
    """By a report that keeps every row, where the sources agree about what keeping it is."""
    classes = {}
    for division in edition.divisions:
        named = [row.applies[division.key] for row in edition.rows if division.key in row.applies]
        classes[division.key] = named[0]
    readings = []
    for row in edition.rows:
        if all(classes[key] == value for key, value in row.applies.items()):
            reading = {"parameter": row.parameter, "value": kept(row)}
            if row.statistic:
                reading["statistic"] = row.statistic
            if row.unit_text not in (None, "-"):
                reading["unit"] = row.unit_text
            readings.append(reading)
    verdict = check_lab({"readings": readings, "class": list(classes.values())}, edition)
    disputed = [row for row in edition.rows if row.readings]
    assert verdict.status is Status.MET or disputed, [
        (one.name.id, one.code) for one in verdict.parameters if one.status is not Status.MET
    ]
