"""A decided verdict never changes when facts arrive, whatever the law looks like."""

from __future__ import annotations

import datetime
import pickle

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from umkstd.law.citation import Grade, Instrument
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.provision import Provision, Reading
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.law.verdict import Status
from umkstd.logic.combine import all_of, any_of, not_
from umkstd.logic.facts import Fact
from umkstd.logic.table import Row, Table
from umkstd.logic.values import Kind
from umkstd.text import Text

pytestmark = pytest.mark.smoke


def same(text: str) -> Text:
    """A text that reads alike in both languages."""
    return Text(id=text, en=text)


def fact(name: str, kind: Kind, choices=(), *, determined=False) -> Fact:
    """A fact of one kind."""
    text = same(name)
    return Fact(
        name=name, kind=kind, label=text, question=text, choices=choices, determined=determined
    )


AMOUNT = fact("amount", Kind.INTEGER)
YES = fact("yes", Kind.BOOLEAN)
OTHER = fact("other", Kind.BOOLEAN)
ISSUED = fact("issued", Kind.DATE)
CLASS = fact("class_", Kind.CHOICE, ("low", "high"), determined=True)
DOMAIN = {
    "amount": (1, 5, 9),
    "yes": (True, False),
    "other": (True, False),
    "issued": tuple(datetime.date(year, 6, 1) for year in (1999, 2001, 2003, 2005)),
}
DAYS = tuple(datetime.date(year, 1, 1) for year in range(2000, 2006))
ACT = Instrument(name="Act 1/2000", kind="Act", number="1", year=2000, title=same("Act"))
LIMIT = Parameter(
    name="limit",
    kind=Kind.INTEGER,
    title=same("limit"),
    values=(
        DatedValue(Span(None, DAYS[2]), 4, ACT.article(1)),
        DatedValue(Span(DAYS[2]), 8, ACT.article(2)),
    ),
)


def by_amount(low: str, high: str, border: int) -> Table:
    """A table with one border."""
    return Table((AMOUNT,), (Row((AMOUNT <= border,), low), Row((AMOUNT > border,), high)))


CLASSES = Determination(
    id="class",
    fact=CLASS,
    title=same("class"),
    verified_through="2030-01-01",
    rulings=(
        DatedTable(
            span=Span(DAYS[0], DAYS[3]), cite=ACT.article(3), tables=(by_amount("low", "high", 5),)
        ),
        DatedTable(
            span=Span(DAYS[3], DAYS[4]),
            cite=ACT.article(3),
            tables=(by_amount("low", "high", 1), by_amount("low", "high", 5)),
            dispute=same("Two criteria."),
        ),
        DatedTable(span=Span(DAYS[4]), cite=ACT.article(3), unresolved=same("Not seen.")),
    ),
)
leaves = st.sampled_from(
    [
        AMOUNT <= 5,
        AMOUNT > LIMIT,
        AMOUNT <= LIMIT,
        YES.is_true(),
        OTHER.is_false(),
        CLASS.equals("low"),
        YES.is_known(),
        ISSUED < DAYS[3],
    ]
)
conditions = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: all_of(*parts)),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: any_of(*parts)),
        inner.map(not_),
    ),
    max_leaves=4,
)


@st.composite
def provisions(draw, rank: int) -> Provision:
    """A provision of any shape."""
    first = draw(st.integers(0, 4))
    last = draw(st.one_of(st.none(), st.integers(first + 1, 5)))
    content = draw(st.sampled_from(["needs", "needs", "needs", "readings", "unresolved"]))
    cite = ACT.article(draw(st.integers(4, 9)), grade=draw(st.sampled_from(Grade)))
    return Provision(
        span=Span(DAYS[first], None if last is None else DAYS[last]),
        cite=cite,
        needs=draw(conditions) if content == "needs" else None,
        readings=tuple(Reading(same("r"), draw(conditions), cite) for _ in range(2))
        if content == "readings"
        else (),
        unresolved=same("Not seen.") if content == "unresolved" else None,
        governed_by=ISSUED if draw(st.booleans()) else None,
        rank=rank,
        applies_when=draw(conditions) if rank and draw(st.booleans()) else None,
        scope=draw(conditions) if draw(st.integers(0, 3)) == 0 else None,
    )


@st.composite
def requirements(draw) -> Requirement:
    """A requirement with a few provisions and exceptions."""
    base = draw(st.lists(provisions(0), min_size=1, max_size=3))
    exceptions = draw(st.lists(provisions(1), max_size=2))
    return Requirement(
        id="random",
        title=same("Random"),
        provisions=(*base, *exceptions),
        determinations=(CLASSES,),
        verified_through="2030-01-01",
    )


@st.composite
def known_facts(draw) -> dict:
    """Every fact known."""
    return {name: draw(st.sampled_from(values)) for name, values in DOMAIN.items()}


days = st.sampled_from([*DAYS, *(day - datetime.timedelta(days=1) for day in DAYS)])
relaxed = settings(deadline=None, max_examples=150, suppress_health_check=list(HealthCheck))


@relaxed
@given(requirements(), days, known_facts(), st.sets(st.sampled_from(sorted(DOMAIN))), st.data())
def test_decided_stays_decided(requirement, day, facts, hidden, data):
    """Two hundred completions of partial facts give what the partial facts decided."""
    partial = {name: value for name, value in facts.items() if name not in hidden}
    verdict = requirement.evaluate(partial, as_of=day)
    assert requirement.status(partial, as_of=day) is verdict.status
    assert (verdict.status is Status.UNDETERMINED) or not verdict.open_facts
    if verdict.status in (Status.MET, Status.UNMET):
        assert verdict.reasons
        assert verdict.certainty is not None
    completions = data.draw(st.lists(known_facts(), min_size=8, max_size=8))
    for completion in completions:
        after = requirement.evaluate({**completion, **partial}, as_of=day)
        if verdict.status is not Status.UNDETERMINED:
            assert after.status is verdict.status
        elif after.status is not Status.UNDETERMINED:
            filled = {
                **partial,
                **{name: completion[name] for name in verdict.open_facts if name in completion},
            }
            assert requirement.status(filled, as_of=day) is after.status


@relaxed
@given(requirements(), days, known_facts())
def test_all_known_is_undetermined_for_legal_reasons_only(requirement, day, facts):
    """With every fact known only the law can leave a verdict open, and it says so."""
    verdict = requirement.evaluate(facts, as_of=day)
    assert not verdict.open_facts
    if verdict.status is Status.UNDETERMINED:
        assert verdict.legal_reasons
    assert pickle.loads(pickle.dumps(verdict)) == verdict  # noqa: S301 - our own value
    for language in ("id", "en"):
        assert verdict.explain(language).strip()


@relaxed
@given(requirements(), st.dates(DAYS[0], datetime.date(2006, 1, 1)), known_facts())
def test_verdicts_change_at_borders_only(requirement, day, facts):
    """Between two days a verdict changes only at a border or at a date of the case."""
    next_day = day + datetime.timedelta(days=1)
    moments = {
        *requirement.borders.days,
        facts["issued"],
        facts["issued"] + datetime.timedelta(days=1),
    }
    if next_day not in moments:
        before = requirement.status(facts, as_of=day)
        assert requirement.status(facts, as_of=next_day) is before


def _simple(**changes) -> Requirement:
    old = Provision(
        span=Span(DAYS[0], DAYS[3]), cite=ACT.article(1), needs=YES.is_true(), governed_by=ISSUED
    )
    new = Provision(
        span=Span(DAYS[3]), cite=ACT.article(2), needs=OTHER.is_true(), governed_by=ISSUED
    )
    return Requirement(
        **{
            "id": "simple",
            "title": same("Simple"),
            "provisions": (old, new),
            "verified_through": "2004-01-01",
            **changes,
        }
    )


@pytest.mark.parametrize(
    ("issued", "as_of", "expected"),
    [
        (datetime.date(2001, 1, 1), "2004-01-01", Status.MET),  # keeps the old provision
        (datetime.date(2003, 1, 1), "2004-01-01", Status.UNMET),  # first day of the new one
        (datetime.date(2002, 12, 31), "2004-01-01", Status.MET),  # last day of the old one
        (datetime.date(1990, 1, 1), "2004-01-01", Status.UNMET),  # before all: what governs today
        (datetime.date(2009, 1, 1), "2002-01-01", Status.MET),  # later than the day asked for
        (None, "2004-01-01", Status.UNDETERMINED),
        (None, "2002-12-31", Status.MET),  # only one provision has begun
        (datetime.date(2001, 1, 1), "1999-12-31", Status.NOT_IN_FORCE),
    ],
)
def test_the_governing_date_chooses(issued, as_of, expected):
    """The provision in force on the governing date governs, at the latest that of the as-of date."""
    facts = {"yes": True, "other": False, "issued": issued}
    verdict = _simple().evaluate(facts, as_of=as_of)
    assert verdict.status is expected
    assert verdict.stale is (as_of > "2004-01-01")
    if expected is Status.UNDETERMINED:
        assert verdict.open_facts == ("issued",)


def test_equal_rank_that_disagrees_is_a_conflict():
    """Two provisions of equal rank that apply and disagree are both reported."""
    yes = Provision(span=Span(DAYS[0]), cite=ACT.article(1), needs=YES.is_true())
    no = Provision(span=Span(DAYS[0]), cite=ACT.article(2), needs=YES.is_false())
    verdict = _simple(provisions=(yes, no)).evaluate({"yes": True}, as_of="2001-01-01")
    assert verdict.status is Status.UNDETERMINED
    assert [reason.kind for reason in verdict.legal_reasons] == ["conflict"]
    assert verdict.legal_reasons[0].would_decide == ("met", "unmet")
