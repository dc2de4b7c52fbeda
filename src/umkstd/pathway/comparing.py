"""What a change does: another size, code, place or recipe, or a document that ended meanwhile."""

from __future__ import annotations

import datetime

import attrs

from umkstd.business.records import Case
from umkstd.law.report import Section
from umkstd.law.span import as_date
from umkstd.law.verdict import Status
from umkstd.pathway.locating import Location, locate
from umkstd.rulebook import RULEBOOK
from umkstd.text import Text


@attrs.frozen
class Changed:
    """One answer that is another now.

    Attributes:
        id: the rule.
        title: its title.
        before: what it answered; a status, or the answer of a determination.
        after: what it answers now.
    """

    id: str
    title: Text
    before: object
    after: object


@attrs.frozen(kw_only=True)
class Comparison:
    """Two moments of one line.

    Attributes:
        before: where it stood.
        after: where it stands.
        verdicts: requirements whose status is another.
        answers: determinations whose answer is another.
    """

    before: Location
    after: Location
    verdicts: tuple[Changed, ...]
    answers: tuple[Changed, ...]

    @property
    def lost(self) -> tuple[Changed, ...]:
        """Requirements that were met and are met no longer."""
        return tuple(one for one in self.verdicts if one.before is Status.MET)

    @property
    def new_duties(self) -> tuple[Changed, ...]:
        """Requirements that did not apply, or were met, and are unmet now."""
        return tuple(one for one in self.verdicts if one.after is Status.UNMET)


def compare(
    before: Case,
    after: Case,
    line: int = 0,
    *,
    as_of: datetime.date | str,
    after_as_of: datetime.date | str | None = None,
) -> Comparison:
    """What is another between two states of a line.

    Args:
        before: the case before.
        after: the case after; the same case with a later day shows what time alone does.
        line: which line, counted from 0.
        as_of: the day of the first.
        after_as_of: the day of the second; the same day by default.

    Raises:
        CaseError: the facts are wrong.

    Example:
        >>> import umkstd
        >>> before = umkstd.load_case({"business": {"has_nib": False}, "lines": [{}]})
        >>> after = umkstd.load_case({"business": {"has_nib": True}, "lines": [{}]})
        >>> found = compare(before, after, as_of="2026-11-24")
        >>> [(one.id, one.before.value, one.after.value) for one in found.verdicts][:1]
        [('nib', 'unmet', 'undetermined')]
    """
    first = as_date(as_of)
    second = first if after_as_of is None else as_date(after_as_of)
    old = _sections(before, line, first)
    new = _sections(after, line, second)
    verdicts, answers = [], []
    for earlier, later in zip(old, new, strict=True):
        for was, now in zip(earlier.verdicts, later.verdicts, strict=True):
            if was.status is not now.status:
                verdicts.append(Changed(now.id, now.title, was.status, now.status))
        for told, tells in zip(earlier.rulings, later.rulings, strict=True):
            if told.value != tells.value:
                answers.append(Changed(tells.id, tells.title, told.value, tells.value))
    return Comparison(
        before=locate(before, line, as_of=first),
        after=locate(after, line, as_of=second),
        verdicts=tuple(verdicts),
        answers=tuple(answers),
    )


def _sections(case: Case, line: int, day: datetime.date) -> tuple[Section, Section]:
    report = RULEBOOK.check(case, as_of=day)
    return report.business, report.line(line)
