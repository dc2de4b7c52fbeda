"""Whether a date of a case matters: whether the rule that it belongs to answers otherwise after it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Grade
from umkstd.law.verdict import Status, Verdict
from umkstd.logic.vocabulary import Facts
from umkstd.pathway.dated import Dated
from umkstd.pathway.due_date import DueDate, Undated
from umkstd.rulebook import RULEBOOK
from umkstd.text import Text

_DAY = datetime.timedelta(days=1)
ANSWERED = (Status.MET, Status.NOT_APPLICABLE, Status.NOT_IN_FORCE)
_COUNTED = Text(
    id="{do} Hari ini dihitung dari tanggal terbit; lihat tanggal berakhir pada dokumennya.",
    en="{do} The day is counted from the issue; see the expiry date on the document.",
)


@attrs.frozen(kw_only=True)
class Subject:
    """Whose dates are looked at: the business, or one of its lines.

    Attributes:
        facts: what is known of it.
        as_of, until: the span that is asked for, both days included.
        line: which line, from 0; ``None`` for the business.
    """

    facts: Facts
    as_of: datetime.date
    until: datetime.date
    line: int | None = None

    @property
    def product(self) -> str:
        """The product of the line, as the case names it."""
        return str(self.facts.get("product") or "") if self.line is not None else ""

    def undated(self, dated: Dated, ask: Iterable[str]) -> Undated:
        """What may be due on a day that must be asked for."""
        return Undated(
            what=dated.what,
            ask=tuple(ask),
            line=self.line,
            product=self.product,
            rule=dated.rule,
            source=dated.fact,
        )


def due_dates(subject: Subject, table: Iterable[Dated]) -> Iterator[DueDate | Undated]:
    """The due dates that the facts of a subject hold, and those that must be asked for."""
    for dated in table:
        held = _held(subject.facts, dated)
        if held is False or is_lost(subject, dated.lost_with):
            continue
        on = subject.facts.get(dated.fact)
        if on is not None:
            yield from due_date(subject, dated, on, certain=held is True)
            continue
        if held is None or _has_none(subject.facts, dated):
            continue
        counted = dated.instead and subject.facts.get(dated.instead)
        if counted:
            told = attrs.evolve(dated, do=_COUNTED.fill(do=dated.do))
            for due in due_date(subject, told, counted, certain=False):
                yield attrs.evolve(due, ask=(dated.fact,))
        elif dated.mode in ("document", "event") or _matters_undated(subject, dated):
            yield subject.undated(dated, VOCABULARY.missing(dated.fact, subject.facts))


def due_date(
    subject: Subject, dated: Dated, on: datetime.date, *, certain: bool
) -> Iterator[DueDate]:
    """The due date, if it matters.

    Args:
        subject: whose date it is.
        dated: what falls on it.
        on: the day.
        certain: whether it is known that the date matters at all.
    """
    facts, past = subject.facts, on < subject.as_of
    later = facts.get(dated.over) if dated.over else None
    if on > subject.until or (past and later is not None and later < subject.as_of):
        return
    if past and dated.mode in ("opening", "event"):
        return
    ask: tuple[str, ...] = (dated.held[0],) if _held(facts, dated) is None and dated.held else ()
    cite = dated.cited(on)
    grade = cite.grade
    if dated.mode in ("limit", "opening"):
        verdict = _verdict_that_the_date_changes(subject, dated, on)
        if verdict is None:
            return
        # That the way opens is certain although more may be asked of who goes it.
        settled = verdict.status is Status.UNMET or dated.mode == "opening"
        certain = certain and settled and not verdict.legal_reasons
        ask = () if certain else verdict.open_facts or ask
        grade = graded(grade, verdict)
    yield DueDate(
        on=on,
        what=dated.what,
        do=dated.do,
        cite=cite,
        grade=grade,
        line=subject.line,
        product=subject.product,
        rule=dated.rule,
        source=dated.fact,
        certain=certain,
        ask=ask,
    )


def day_after(day: datetime.date) -> datetime.date:
    """The next day; the last one of the calendar stays."""
    return day if day == datetime.date.max else day + _DAY


def graded(grade: Grade, verdict: Verdict) -> Grade:
    """The grade of a date, worsened by a dispute or a text not seen that keeps the verdict open."""
    kinds = {reason.kind for reason in verdict.legal_reasons}
    worse = {"disputed": Grade.DISPUTED, "unresolved": Grade.UNRESOLVED}
    return max((grade, *(worse[kind] for kind in kinds & set(worse))), key=lambda one: one.rank)


def _held(facts: Facts, dated: Dated) -> bool | None:
    """Whether the date matters at all; ``None`` while that is not known."""
    if dated.held is None:
        return True
    name, values = dated.held
    value = facts.get(name)
    return None if value is None else value in values


def is_lost(subject: Subject, lost_with: tuple[str, str] | None) -> bool:
    """Whether it is known that the document was lost before the span."""
    if lost_with is None or subject.facts.get(lost_with[0]) is not True:
        return False
    on = subject.facts.get(lost_with[1])
    return on is not None and on < subject.as_of


def _has_none(facts: Facts, dated: Dated) -> bool:
    """Whether it is known that there is no such day."""
    return dated.none_if is not None and facts.get(dated.none_if[0]) == dated.none_if[1]


def _matters_undated(subject: Subject, dated: Dated) -> bool:
    """Whether the rule waits for the date on the first day of the span."""
    if dated.mode != "limit":
        return False
    verdict = RULEBOOK.requirements[dated.rule].evaluate(subject.facts, as_of=subject.as_of)
    return bool(
        {*VOCABULARY.missing(dated.fact, subject.facts)} & {*verdict.open_facts, dated.fact}
    )


def _verdict_that_the_date_changes(
    subject: Subject, dated: Dated, on: datetime.date
) -> Verdict | None:
    """The verdict that would be another if the day fell one day later; ``None`` if it would not.

    Of a limit it is the verdict of the day after, or of today once it is past; of an opening the
    verdict of the day itself.
    """
    rule = RULEBOOK.requirements[dated.rule]
    opening = dated.mode == "opening"
    moved = day_after(on) if opening else max(day_after(on), subject.as_of)
    asked = on if opening else moved
    verdict = rule.evaluate(subject.facts, as_of=asked)
    idle = (Status.UNMET, *ANSWERED[1:]) if opening else ANSWERED
    if verdict.status in idle:
        return None
    other = rule.evaluate(Facts({**subject.facts, dated.fact: moved}), as_of=asked)
    lost_anyway = other.status is Status.UNMET and not (opening or dated.one_of_several)
    return None if lost_anyway or _told(verdict) == _told(other) else verdict


def _told(verdict: Verdict) -> tuple[Any, ...]:
    """What a verdict says, without the sentences that quote the day."""
    return (
        verdict.status,
        verdict.open_facts,
        tuple((reason.code, reason.outcome) for reason in verdict.reasons),
        tuple((reason.code, reason.would_decide) for reason in verdict.legal_reasons),
    )
