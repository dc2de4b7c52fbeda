"""Due dates: each where it falls, a day before and after; what is fulfilled, past, or not known."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from due_cases import DAY, FOOD, MARK, MET, PIRT, SMALL, ahead, case, days, due
from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import CaseError, InvalidValue
from umkstd.pathway.due_dates import BUSINESS, LINE, REPORT
from umkstd.rulebook import RULEBOOK

# Worked out by hand: the facts, the source, the day, whether it is told once past, and whether it
# is certain.
DATES = {
    "commitments": (
        {**PIRT, **MET, "pkp_score": 10, "pirt_supervised": False},
        "pirt_commitments_due_on",
        "2027-01-01",
        1,
        1,
    ),
    "commitments unknown": (PIRT, "pirt_commitments_due_on", "2027-01-01", 1, 0),
    "commitments at the end of a month": (
        {**PIRT, "pirt_issued_on": "2027-11-30"},
        "pirt_commitments_due_on",
        "2028-02-29",
        1,
        0,
    ),
    "extension": (
        {**PIRT, **MET, "pkp_score": 10, "pirt_supervised_on": "2027-02-10"},
        "pirt_extension_due_on",
        "2027-05-10",
        1,
        1,
    ),
    "freeze": ({**PIRT, "pirt_frozen_on": "2027-08-31"}, "pirt_freeze_due_on", "2028-02-29", 1, 1),
    "ban": ({"pirt_barred_on": "2024-02-29"}, "pirt_bar_ends_on", "2027-02-28", 0, 1),
    "renewal of an SPP-IRT": (
        {**PIRT, "pirt_renewal_same_product": True},
        "pirt_renewal_due_on",
        "2031-08-30",
        1,
        0,
    ),
    "SPP-IRT": (PIRT, "pirt_expires_on", "2031-09-30", 1, 1),
    "renewal of an SLHS": (
        {"has_slhs": True, "slhs_expires_on": "2027-05-31"},
        "slhs_renewal_due_on",
        "2027-02-28",
        1,
        1,
    ),
    "SLHS": (
        {"has_slhs": True, "slhs_expires_on": "2027-05-31"},
        "slhs_expires_on",
        "2027-05-31",
        1,
        1,
    ),
    "BPOM MD": (
        {"has_bpom_md": True, "bpom_md_expires_on": "2028-02-29"},
        "bpom_md_expires_on",
        "2028-02-29",
        1,
        1,
    ),
    "cosmetics": (
        {"has_cosmetic_notification": True, "cosmetic_notified_on": "2026-04-13"},
        "cosmetic_notification_expires_on",
        "2029-04-12",
        1,
        1,
    ),
    "PKRT": (
        {"has_pkrt_licence": True, "pkrt_licence_expires_on": "2030-01-01"},
        "pkrt_licence_expires_on",
        "2030-01-01",
        1,
        1,
    ),
    "trade mark opens": (MARK, "mark_renewal_opens_on", "2028-02-29", 0, 1),
    "trade mark": (MARK, "mark_expires_on", "2028-08-31", 1, 1),
    "trade mark closes": (MARK, "mark_renewal_closes_on", "2029-02-28", 1, 1),
    "SPPT SNI": (
        {"sppt_sni": True, "sppt_sni_expires_on": "2028-03-01"},
        "sppt_sni_expires_on",
        "2028-03-01",
        1,
        1,
    ),
    "decision": (
        {"decision_notified": False, "decision_due_on": "2026-12-01"},
        "decision_due_on",
        "2026-12-01",
        0,
        1,
    ),
    "KBLI in OSS": (
        {"kbli": "10794", "kbli_version": "2020"},
        "kbli_2025_in_oss",
        "2026-06-15",
        0,
        1,
    ),
    "KBLI last day": (
        {"kbli": "10794", "kbli_version": "2020"},
        "kbli_2025_last_day",
        "2026-06-18",
        1,
        1,
    ),
    "former SPP-IRT": (
        {"has_pirt": True, "pirt_issued_on": "2023-05-01", "pirt_adapted": False},
        "pirt_adaptation_latest_end",
        "2026-12-11",
        1,
        0,
    ),
}


@pytest.mark.parametrize("name", DATES)
def test_a_date_is_there_up_to_its_day_and_both_ends_count(name):
    line, source, expected, told_past, certain = DATES[name]
    one, on = case(line), datetime.date.fromisoformat(expected)
    start = on - 40 * DAY
    assert days(ahead(one, start, on - DAY).dates, source) == []
    assert days(ahead(one, start, on).dates, source) == [expected]
    assert days(ahead(one, on, on).dates, source) == [expected]
    assert days(ahead(one, on, on).past, source) == []
    assert due(ahead(one, start, on).dates, source).certain is bool(certain)
    late = ahead(one, on + DAY, on + 400 * DAY)
    assert days(late.dates, source) == []
    assert days(late.past, source) == ([expected] if told_past else [])


def test_every_row_of_the_table_is_tried():
    tried = {source for _, source, *_ in DATES.values()}
    elsewhere = {"preparation_due_on", "halal_certificate_term_end", "pirt_renewal_opens_on"}
    assert {row.fact for row in LINE} == (tried | elsewhere) & {row.fact for row in LINE}


def test_every_row_names_a_date_a_rule_and_says_it_in_both_languages():
    for row in (*BUSINESS, REPORT, *LINE):
        assert str(VOCABULARY[row.fact].kind) == "date"
        assert row.rule in RULEBOOK.requirements
        assert row.held is None or row.held[0] in VOCABULARY.names
        assert {row.over, row.instead} - {None} <= VOCABULARY.names
        assert row.what.id != row.what.en
        assert row.do.id != row.do.en


# ------------------------------------------------------------------ what does not matter
@pytest.mark.parametrize(
    ("line", "source"),
    [
        ({**PIRT, "has_pirt": False}, "pirt_expires_on"),
        ({**PIRT, **MET}, "pirt_commitments_due_on"),
        (
            {**PIRT, **MET, "pkp_score": 10, "pirt_supervised_on": "2026-12-20"},
            "pirt_commitments_due_on",
        ),
        ({**MARK, "mark_status": "dimohonkan"}, "mark_expires_on"),
        ({**MARK, "mark_in_use": False}, "mark_renewal_opens_on"),
        ({"sppt_sni": False, "sppt_sni_expires_on": "2028-03-01"}, "sppt_sni_expires_on"),
        ({"decision_notified": True, "decision_due_on": "2026-12-01"}, "decision_due_on"),
        ({"kbli": "10794", "kbli_version": "2025"}, "kbli_2025_last_day"),
        (PIRT, "pirt_adaptation_latest_end"),
        (PIRT, "pirt_renewal_opens_on"),
    ],
)
def test_what_is_fulfilled_not_held_or_outside_the_duty_has_no_date(line, source):
    found = ahead(case(line), "2024-12-01")
    assert days((*found.dates, *found.past), source) == []
    assert source not in {item.source for item in found.unknown}


def test_a_first_year_is_one_only_of_an_unverified_certificate():
    line = {"risk": "menengah_tinggi", "has_unverified_certificate": True}
    nib = {"nib_issued_on": "2026-06-30"}
    source = "preparation_due_on"
    found = ahead(case({**line, "reverification_failed": False}, **nib)).dates
    assert days(found, source) == ["2027-06-30"]
    assert due(found, source).cite.text == "PP 28/2025 Pasal 132 ayat (7) huruf b"
    started = {**line, "reverification_failed": False, "preparation_found": True}
    assert days(ahead(case(started, **nib)).dates, source) == []
    assert days(ahead(case({**line, "risk": "rendah"}, **nib)).dates, source) == []


def test_the_four_years_of_a_halal_certificate_end_nothing_any_more():
    line = {
        "has_halal_certificate": True,
        "halal_certificate_issued_on": "2024-05-01",
        "halal_certificate_issuer": "bpjph",
    }
    assert days(ahead(case(line)).dates, "halal_certificate_term_end") == []


# ---------------------------------------------------------------- past, unknown, refusals
def test_an_expired_document_is_past_and_its_renewal_is_not_told_again():
    line = {"has_pirt": True, "pirt_issued_on": "2019-10-01", "pirt_expires_on": "2024-09-30"}
    past = {item.source for item in ahead(case({**line, "pirt_adapted": True})).past}
    assert past == {"pirt_expires_on"}


@pytest.mark.parametrize(
    ("line", "source", "ask"),
    [
        ({"has_bpom_md": True}, "bpom_md_expires_on", ("bpom_md_expires_on",)),
        (
            {"has_cosmetic_notification": True},
            "cosmetic_notification_expires_on",
            ("cosmetic_notified_on",),
        ),
        (
            {"mark_status": "terdaftar", "mark_filed_on": "2020-01-01"},
            "mark_expires_on",
            ("mark_renewals",),
        ),
        (
            {"has_pirt": True, **MET, "pkp_score": 10},
            "pirt_commitments_due_on",
            ("pirt_issued_on",),
        ),
        ({"sppt_sni": True}, "sppt_sni_expires_on", ("sppt_sni_expires_on",)),
    ],
)
def test_a_day_that_is_missing_is_asked_for(line, source, ask):
    found = ahead(case(line)).unknown
    assert [item.ask for item in found if item.source == source] == [ask]


def test_a_plain_last_day_that_is_missing_is_asked_for():
    for line, source in (
        ({"decision_notified": False}, "decision_due_on"),
        ({"pirt_barred": True}, "pirt_bar_ends_on"),
    ):
        assert source in {item.source for item in ahead(case(line)).unknown}


def test_of_an_spp_irt_that_was_cancelled_only_the_end_of_its_freeze_is_told():
    """Three months and then six to meet what is open; after that day it is cancelled."""
    line = {**PIRT, "pirt_issued_on": "2024-01-01", "pirt_expires_on": "2028-12-31"}
    frozen = case({**line, "pirt_frozen_on": "2026-01-31"})
    on = datetime.date(2026, 7, 31)
    pirt = {row.fact for row in LINE if row.fact.startswith("pirt_")}
    before, after = ahead(frozen, on), ahead(frozen, on + DAY)
    assert "pirt_expires_on" in {item.source for item in before.dates}
    assert {item.source for item in after.past} & pirt == {"pirt_freeze_due_on"}
    assert not {item.source for item in (*after.dates, *after.unknown)} & pirt


def test_a_doubt_about_a_document_that_is_known_to_be_held_does_not_ask_for_it():
    for found in ahead(case(PIRT)).dates:
        assert "has_pirt" not in found.ask


def test_a_letter_without_a_last_day_has_none():
    found = ahead(case({"sppt_sni": True, "sppt_sni_has_last_day": False}))
    assert "sppt_sni_expires_on" not in {item.source for item in (*found.dates, *found.unknown)}


def test_an_unknown_expiry_is_counted_from_the_issue_and_marked_so():
    one = due(
        ahead(case({"has_pirt": True, "pirt_issued_on": "2026-10-01"})).dates, "pirt_expires_on"
    )
    assert (str(one.on), one.certain, one.ask) == ("2031-10-01", False, ("pirt_expires_on",))


def test_a_span_that_is_upside_down_or_no_span_is_refused():
    with pytest.raises(InvalidValue) as error:
        ahead(case(), "2026-11-24", "2026-11-23")
    assert error.value.problem.code == "until-before"
    with pytest.raises(InvalidValue):
        ahead(case(), "2026-11-24", "2027-02-29")
    with pytest.raises(CaseError):
        ahead(case({"pirt_expires_on": "2027-02-29"}))
    assert ahead(case(), "2026-11-24", "2026-11-24").dates == ()


def test_the_ends_of_the_calendar_are_borne():
    one = case({**PIRT, **MARK, **FOOD}, **SMALL)
    assert ahead(one, "0001-01-01", "0002-12-31").as_of.year == 1
    assert ahead(one, "9998-01-01", "9999-12-31").dates[-1].on.year == 9999
    last = {"has_bpom_md": True, "bpom_md_expires_on": "9999-12-31"}
    assert days(ahead(case(last), until="9999-12-31").dates, "bpom_md_expires_on") == ["9999-12-31"]


_DAYS = st.dates(datetime.date(2019, 1, 1), datetime.date(2033, 12, 31))
_ON = [row.fact for row in LINE if row.fact not in VOCABULARY.derive]


@st.composite
def _cases(draw):
    line = dict(draw(st.dictionaries(st.sampled_from(_ON), _DAYS, max_size=4)))
    line |= {
        name: draw(st.sampled_from(values))
        for name, values in (
            ("has_pirt", (True, False, None)),
            ("mark_status", ("terdaftar", "dimohonkan", None)),
            ("halal_product_group", ("makanan_minuman", "kosmetik", None)),
            ("risk", ("rendah", "menengah_tinggi", None)),
        )
    }
    if draw(st.booleans()):
        line |= {"pirt_issued_on": draw(_DAYS), "mark_filed_on": draw(_DAYS), "mark_renewals": 0}
    business = {
        "capital": draw(st.sampled_from((45_000_000, 2_000_000_000, None))),
        "legal_form": draw(st.sampled_from(("perseorangan", "pt_perorangan", "pt", None))),
        "nib_issued_on": draw(_DAYS),
        "company_period_ended_on": draw(_DAYS),
    }
    return case(line, **business)


@settings(max_examples=150, deadline=None)
@given(one=_cases(), days=st.lists(_DAYS, min_size=3, max_size=3))
def test_a_calendar_is_ordered_within_its_span_and_a_part_of_any_longer_one(one, days):
    first, middle, last = sorted(days)
    short, long = ahead(one, first, middle), ahead(one, first, last)
    assert ahead(one, first, middle) == short
    assert [d.on for d in long.dates] == sorted(d.on for d in long.dates)
    assert all(first <= d.on <= last for d in long.dates)
    assert all(d.on < first for d in long.past)
    assert short.past == long.past
    assert list(short.dates) == [d for d in long.dates if d.on <= middle]
    keys = [(d.line, d.source, d.occasion) for d in long.dates]
    assert len(keys) == len(set(keys))
    assert all(d.certain or d.ask or d.grade.value != "article" for d in long.dates)
