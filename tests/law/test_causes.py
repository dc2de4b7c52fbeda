"""What changes at the borders of a timeline, in the words that people read."""

from __future__ import annotations

import datetime

import attrs
import pytest

from kernel_strategies import (
    AS_OF,
    COUNT,
    FLAG,
    SIGN,
    SIZE,
    TIER,
    say,
)
from timed_law import (
    BASE_ACT,
    BIRTH,
    CAP,
    CHEAP,
    SINCE,
    SMALL,
    UNTIL,
    by,
    by_count,
    date,
    english,
    law,
    shape,
    sized,
)
from umkstd.errors import CaseError
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.provision import Provision
from umkstd.law.span import Span
from umkstd.law.timeline import timeline
from umkstd.law.verdict import Status
from umkstd.logic.combine import all_of, any_of, member, not_
from umkstd.logic.table import Row, Table
from umkstd.logic.values import Kind

MET, UNMET, OPEN = Status.MET, Status.UNMET, Status.UNDETERMINED
AWAY, NOT_YET = Status.NOT_APPLICABLE, Status.NOT_IN_FORCE


def test_a_provision_starts_and_ends() -> None:
    """Out at its end day: the border is the day itself, and both texts are named."""
    rule = law(
        Provision(span=Span("2020-01-01", "2022-01-01"), cite=by("s. 1"), needs=FLAG.is_true()),
        Provision(span=Span("2022-01-01", "2023-01-01"), cite=by("s. 2"), needs=FLAG.is_true()),
        Provision(span=Span("2023-01-01", "2024-01-01"), cite=by("s. 3"), unresolved=say("gap")),
    )
    found = timeline(rule, {"flag": True})

    assert shape(found) == [
        (None, NOT_YET),
        ("2020-01-01", MET),
        ("2022-01-01", MET),
        ("2023-01-01", OPEN),
        ("2024-01-01", NOT_YET),
    ]
    assert found.spans[0].verdict.as_of == date("2019-12-31")
    assert [english(span) for span in found.spans] == [
        [],
        ["Dog Act s. 1 begins to govern this."],
        ["Dog Act s. 1 ceases to govern this.", "Dog Act s. 2 begins to govern this."],
        [
            "Dog Act s. 2 ceases to govern this.",
            "Dog Act s. 3 (text not seen) begins to govern this.",
        ],
        ["Dog Act s. 3 (text not seen) ceases to govern this."],
    ]
    assert found.spans[1].causes[0].kind == "provision-starts"
    assert found.spans[1].causes[0].citations == (by("s. 1"),)
    assert found.spans[2].why[0].id == "Dog Act s. 1 berhenti mengatur hal ini."


def test_a_dated_parameter_takes_another_value() -> None:
    """The price of 200 is too high under the old limit; its article and both values are named."""
    rule = law(Provision(span=Span(None), cite=by("s. 1"), needs=CHEAP))
    found = timeline(rule, {"count": 200})

    assert shape(found) == [(None, UNMET), ("2021-01-01", MET)]
    assert english(found.spans[1]) == [
        "highest price (en) changes from Rp100 to Rp300 (Dog Act s. 21)."
    ]
    assert found.spans[1].why[0].id.startswith("highest price (id) berubah dari Rp100 menjadi")


def test_a_parameter_is_a_border_only_where_it_is_told() -> None:
    """The verdict stays, but a sentence that names the limit must not name the old one."""
    mute = member("mute", COUNT <= CAP, holds=say("cheap"), fails=say("dear"))
    told = [
        timeline(law(attrs.evolve(BASE_ACT, needs=needs)), {"count": 20})
        for needs in (CHEAP, COUNT <= CAP)
    ]
    untold = timeline(law(attrs.evolve(BASE_ACT, needs=mute)), {"count": 20})

    for found in told:
        assert shape(found) == [(None, NOT_YET), ("2020-01-01", MET), ("2021-01-01", MET)]
        assert [cause.kind for cause in found.spans[2].causes] == ["parameter"]
    assert shape(untold) == [(None, NOT_YET), ("2020-01-01", MET)]


def test_an_embedder_may_replace_the_parameter() -> None:
    """The overlay's days are the borders then."""
    later = attrs.evolve(
        CAP,
        values=(
            DatedValue(Span(None, "2030-01-01"), 100, by("s. 20")),
            DatedValue(Span("2030-01-01"), 200, by("s. 99")),
        ),
    )
    rule = law(Provision(span=Span(None), cite=by("s. 1"), needs=CHEAP), overlay={"cap": later})

    found = timeline(rule, {"count": 200})
    assert shape(found) == [(None, UNMET), ("2030-01-01", MET)]
    assert found.spans[1].causes[0].citations == (by("s. 99"),)


@pytest.mark.parametrize(
    ("condition", "expected", "sentence"),
    [
        (AS_OF <= UNTIL, "2022-03-02", "has passed: 1 March 2022"),
        (AS_OF < UNTIL, "2022-03-01", "has come: 1 March 2022"),
        (UNTIL <= AS_OF, "2022-03-01", "has come: 1 March 2022"),
        (UNTIL < AS_OF, "2022-03-02", "has passed: 1 March 2022"),
        (UNTIL > AS_OF, "2022-03-01", "has come: 1 March 2022"),
        (not_(UNTIL >= AS_OF), "2022-03-02", "has passed: 1 March 2022"),
    ],
)
def test_a_date_of_the_case_is_reached_or_passed(condition, expected, sentence) -> None:
    """A document is held on its last day, and no longer on the next."""
    rule = law(Provision(span=Span(None), cite=by("s. 4"), needs=condition))
    found = timeline(rule, {"until": "2022-03-01"})

    assert [span.first for span in found.spans] == [None, date(expected)]
    assert english(found.spans[1]) == [f"label until (en) {sentence} (Dog Act s. 4)."]


def test_a_single_day_is_a_span_of_its_own() -> None:
    """A day that is equal to a date comes and passes."""
    rule = law(Provision(span=Span(None), cite=by("s. 4"), needs=AS_OF.equals(date("2022-03-01"))))
    found = timeline(rule, {})

    assert shape(found) == [(None, UNMET), ("2022-03-01", MET), ("2022-03-02", UNMET)]
    assert [english(span) for span in found.spans[1:]] == [
        ["A date of the rule has come: 1 March 2022 (Dog Act s. 4)."],
        ["A date of the rule has passed: 1 March 2022 (Dog Act s. 4)."],
    ]
    assert "1 March 2022 only: met" in found.explain("en")
    listed = law(
        Provision(span=Span(None), cite=by("s. 4"), needs=AS_OF.one_of(date("2022-03-01")))
    )
    assert shape(timeline(listed, {})) == shape(found)


def test_a_date_that_the_law_sets_is_called_by_its_title() -> None:
    """A deadline passes: the parameter's title says which."""
    free = Parameter(
        name="free_until",
        kind=Kind.DATE,
        title=say("last free day"),
        values=(DatedValue(Span(None), date("2026-10-17"), by("s. 5")),),
    )
    rule = law(
        Provision(span=Span(None), cite=by("s. 4"), needs=FLAG.is_true(), scope=AS_OF > free)
    )
    found = timeline(rule, {"flag": False})

    assert shape(found) == [(None, AWAY), ("2026-10-18", UNMET)]
    assert english(found.spans[1]) == [
        "last free day (en) has passed: 17 October 2026 (Dog Act s. 4)."
    ]


def test_a_sensitive_date_is_not_written() -> None:
    """Messages keep what identifies a person to themselves."""
    rule = law(Provision(span=Span(None), cite=by("s. 4"), needs=BIRTH <= AS_OF))
    (why,) = timeline(rule, {"birth": "2000-05-06"}).spans[1].why

    assert why.en == "label birth (en) has come: (withheld) (Dog Act s. 4)."
    assert "2000" not in why.id


def test_facts_that_stay_unknown_make_no_border() -> None:
    """An unknown expiry leaves it open on every day."""
    rule = law(Provision(span=Span(None), cite=by("s. 4"), needs=AS_OF <= UNTIL))
    assert shape(timeline(rule, {"until": None})) == [(None, OPEN)]


def test_the_as_of_day_beside_itself_is_no_date() -> None:
    rule = law(Provision(span=Span(None), cite=by("s. 4"), needs=AS_OF.equals(AS_OF)))
    assert shape(timeline(rule, {})) == [(None, MET)]


def test_the_first_and_the_last_day_that_there_are() -> None:
    """Nothing lies before the one and after the other."""
    rule = law(
        Provision(span=Span(None), cite=by("s. 4"), needs=all_of(SINCE <= AS_OF, AS_OF <= UNTIL))
    )
    always = timeline(rule, {"since": datetime.date.min, "until": datetime.date.max})
    first = timeline(rule, {"since": datetime.date.min, "until": datetime.date.min})

    assert [(span.first, span.last) for span in always.spans] == [(None, None)]
    assert [(span.first, span.verdict.status) for span in first.spans] == [
        (None, MET),
        (date("0001-01-02"), UNMET),
    ]


def test_an_exception_that_a_date_switches_on_takes_over() -> None:
    """In force all the while, it has a say only from a day of the case, and the base only till then."""
    rule = law(
        BASE_ACT,
        Provision(
            span=Span("2020-01-01"),
            cite=by("s. 9"),
            needs=SIGN.is_true(),
            rank=1,
            applies_when=SINCE <= AS_OF,
        ),
    )
    found = timeline(rule, {"flag": False, "sign": True, "since": "2022-05-01"}, start="2021-01-01")

    assert shape(found) == [("2021-01-01", UNMET), ("2022-05-01", MET)]
    assert english(found.spans[1]) == [
        "Dog Act s. 1 no longer has a say.",
        "Dog Act s. 9 now has a say.",
        "label since (en) has come: 1 May 2022 (Dog Act s. 9).",
    ]


def test_an_unknown_date_that_begins_to_choose_is_said() -> None:
    """Both texts had a say before, whatever the date; since one of them ended, it depends."""
    old = Provision(
        span=Span(None, "2022-01-01"), cite=by("s. 1"), needs=FLAG.is_true(), governed_by=SINCE
    )
    both = Provision(span=Span(None), cite=by("s. 2"), needs=FLAG.is_true())
    found = timeline(law(old, both), {"flag": None})

    assert shape(found) == [(None, OPEN), ("2022-01-01", OPEN)]
    assert [span.verdict.open_facts for span in found.spans] == [("flag",), ("flag", "since")]
    assert english(found.spans[1]) == [
        "Which text governs now depends on label since (en) (Dog Act s. 1)."
    ]


def test_a_date_that_only_opens_a_question_is_told() -> None:
    """The member is open before and after, but after the last day it asks for one fact more."""
    asks = member(
        "asks",
        all_of(any_of(AS_OF <= UNTIL, FLAG.is_true()), SIGN.is_true()),
        holds=say("yes"),
        fails=say("no"),
    )
    rule = law(Provision(span=Span(None), cite=by("s. 4"), needs=asks, governed_by=SINCE))
    found = timeline(rule, {"until": "2022-03-01", "since": "2020-01-01"})

    assert [span.verdict.open_facts for span in found.spans] == [("sign",), ("flag", "sign")]
    assert english(found.spans[1]) == ["label until (en) has passed: 1 March 2022 (Dog Act s. 4)."]


def test_a_table_of_a_determination_is_replaced() -> None:
    """The rule stays; what it rests on does not, and is named."""
    size = sized(
        DatedTable(span=Span(None, "2021-01-01"), cite=by("s. 11"), tables=(by_count(1),)),
        DatedTable(span=Span("2021-01-01"), cite=by("s. 12"), tables=(by_count(5),)),
    )
    found = timeline(law(SMALL, determinations=(size,)), {"count": 3})

    assert shape(found) == [(None, UNMET), ("2021-01-01", MET)]
    assert english(found.spans[1]) == [
        "size of the dog (en): Dog Act s. 11 no longer determines it.",
        "size of the dog (en): Dog Act s. 12 now determines it.",
    ]
    # An answer that the caller supplies does not rest on the tables.
    supplied = timeline(law(SMALL, determinations=(size,)), {"size": "small"})
    assert shape(supplied) == [(None, MET)]


def test_an_answer_that_some_day_contradicts_is_no_case_there() -> None:
    """No day is passed over in silence."""
    size = sized(
        DatedTable(span=Span(None, "2021-01-01"), cite=by("s. 11"), tables=(by_count(1),)),
        DatedTable(span=Span("2021-01-01"), cite=by("s. 12"), tables=(by_count(5),)),
    )
    rule = law(SMALL, determinations=(size,))
    known = {"count": 3, "size": "small"}

    with pytest.raises(CaseError):
        timeline(rule, known)
    assert shape(timeline(rule, known, start="2021-01-01")) == [("2021-01-01", MET)]


def test_dates_and_numbers_within_a_table_are_named() -> None:
    """Of the table's own cells, those of a determination that it tests among them."""
    inner = sized(DatedTable(span=Span(None), cite=by("s. 11"), tables=(by_count(CAP),)))
    last_day = Parameter(
        name="last_day",
        kind=Kind.DATE,
        title=say("last day of the old sizes"),
        values=(DatedValue(Span(None), date("2022-02-02"), by("s. 14")),),
    )
    tier = Determination(
        id="tier",
        fact=TIER,
        title=say("tier"),
        verified_through="2026-01-01",
        determinations=(inner,),
        rulings=(
            DatedTable(
                span=Span(None),
                cite=by("s. 13"),
                tables=(
                    Table(
                        (SIZE, AS_OF),
                        (
                            Row((SIZE.one_of("small"), AS_OF <= last_day), ("x",)),
                            Row((SIZE.one_of("small"), AS_OF > last_day), ("x", "y")),
                            Row((SIZE.one_of("middle", "large"), None), ()),
                        ),
                    ),
                ),
            ),
        ),
    )
    rule = law(
        Provision(span=Span(None), cite=by("s. 1"), needs=TIER.one_of(("x",))),
        determinations=(tier,),
    )
    found = timeline(rule, {"count": 200})

    assert shape(found) == [(None, UNMET), ("2021-01-01", MET), ("2022-02-03", UNMET)]
    assert english(found.spans[1]) == [
        "highest price (en) changes from Rp100 to Rp300 (Dog Act s. 21)."
    ]
    assert english(found.spans[2]) == [
        "last day of the old sizes (en) has passed: 2 February 2022 (Dog Act s. 13)."
    ]
