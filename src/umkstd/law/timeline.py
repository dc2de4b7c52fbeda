"""A verdict over time: the spans of days on which it stays, and what changes at each border."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from umkstd.law.causes import Cause, causes
from umkstd.law.explain import Line
from umkstd.law.ground import Standing, standing
from umkstd.law.moments import DAY, Rule, days_of_change, leaves, one_day, two_days
from umkstd.law.showing import as_html, as_markdown
from umkstd.law.verdict import Verdict
from umkstd.text import Language, Text

_WORDS = {
    "always": Text(id="sepanjang waktu", en="at all times"),
    "until": Text(id="sampai {last}", en="until {last}"),
    "from": Text(id="sejak {first}", en="from {first}"),
    "between": Text(id="{first} – {last}", en="{first} – {last}"),
    "day": Text(id="{first} saja", en="{first} only"),
    "line": Text(id="{when}: {status}", en="{when}: {status}"),
    "stale": Text(
        id="Hukum terakhir diperiksa {day}; perubahan sesudahnya belum dihitung.",
        en="The law was last looked up on {day}; later changes are not counted.",
    ),
}


@attrs.frozen(kw_only=True)
class VerdictSpan:
    """Days on which a verdict stays the same: its status, the provisions and reasons that decide.

    Attributes:
        first: the first day; ``None`` where there is no beginning.
        last: the last day, included; ``None`` where there is no end.
        verdict: the verdict, as asked on one of the days (``verdict.as_of``): the first, or
            where there is none the last, and without either the last on which the law was
            looked up.
        causes: what changed on the first day; empty for the first span.
    """

    first: datetime.date | None
    last: datetime.date | None
    verdict: Verdict
    causes: tuple[Cause, ...] = ()

    @property
    def why(self) -> tuple[Text, ...]:
        """What changed on the first day, as sentences with their articles."""
        return tuple(cause.message for cause in self.causes)

    @property
    def when(self) -> Text:
        """The days in words."""
        if self.first is None:
            word = "always" if self.last is None else "until"
        elif self.last is None:
            word = "from"
        else:
            word = "day" if self.first == self.last else "between"
        return _WORDS[word].fill(first=self.first, last=self.last)

    def __contains__(self, day: datetime.date | str) -> bool:
        date = one_day(day)
        return (self.first is None or self.first <= date) and (
            self.last is None or date <= self.last
        )


@attrs.frozen(kw_only=True)
class Timeline:
    """A verdict over time.

    Attributes:
        id: of the requirement.
        title: of the requirement.
        spans: the spans, in order; together every day that was asked for.
        verified_through: last day for which the law was looked up.
    """

    id: str
    title: Text
    spans: tuple[VerdictSpan, ...]
    verified_through: datetime.date

    def at(self, day: datetime.date | str) -> VerdictSpan | None:
        """The span of a day; ``None`` for a day that was not asked for."""
        date = one_day(day)
        return next((span for span in self.spans if date in span), None)

    def explain(self, language: Language = "id") -> str:
        """Each span with its status and what changed, in plain text."""
        return "\n".join(line.plain for line in self.lines(language))

    def lines(self, language: Language) -> Iterator[Line]:
        """Each span, line by line: what changed on its first day stands below it."""
        yield Line("title", self.title.to(language))
        for span in self.spans:
            line = _WORDS["line"].fill(when=span.when, status=span.verdict.status.label)
            yield Line("chapter", line.to(language))
            for why in span.why:
                yield Line("plain", why.to(language), "–")
        last = self.spans[-1].last
        if last is None or last > self.verified_through:
            yield Line("note", _WORDS["stale"].fill(day=self.verified_through).to(language))

    def _repr_markdown_(self) -> str:
        return as_markdown(self)

    def _repr_html_(self) -> str:
        return as_html(self)


def timeline(
    rule: Rule,
    facts: Mapping[str, Any],
    *,
    start: datetime.date | str | None = None,
    end: datetime.date | str | None = None,
) -> Timeline:
    """The spans of as-of days on which a verdict stays, past and future.

    The facts are those of one case and stay as they are: what moves is the law, and the day that
    is compared with dates of the case, such as an expiry. No day is missed: every border of the
    law and every date with which the as-of day is compared is tried.

    Args:
        rule: a requirement, or several joined.
        facts: what is known; absent and ``None`` mean unknown.
        start: the first day to look at; by default there is none.
        end: the last day to look at, included; by default there is none.

    Raises:
        CaseError: a fact has a wrong value, a name is not known, ``end`` comes before ``start``,
            or an answer that was supplied contradicts the facts on some day.

    Example:
        >>> import umkstd
        >>> rule = umkstd.rulebook["pirt.keeps"]
        >>> found = timeline(rule, {"pirt_expires_on": "2026-08-04"}, start="2026-01-01")
        >>> [(str(span.first), span.verdict.status.value) for span in found.spans]
        [('2026-01-01', 'undetermined'), ('2026-08-05', 'unmet')]
        >>> found.spans[1].why[0].en
        'expiry date of the SPP-IRT has passed: 4 August 2026 (PerBPOM 4/2024 Pasal 22).'
    """
    first, last = two_days(start, end)
    days = days_of_change(rule, facts, first or datetime.date.min, last or datetime.date.max)
    through = min(leaf.verified_through for leaf in leaves(rule))
    asked = first or (days[0] - DAY if days else min(through, last or through))
    stands: list[tuple[datetime.date | None, Standing]] = [(first, standing(rule, facts, asked))]
    for day in days:
        now = standing(rule, facts, day)
        if now.same != stands[-1][1].same:
            stands.append((day, now))
    return Timeline(
        id=rule.id,
        title=rule.title,
        spans=tuple(_spans(rule, facts, stands, last)),
        verified_through=through,
    )


def _spans(
    rule: Rule,
    facts: Mapping[str, Any],
    stands: list[tuple[datetime.date | None, Standing]],
    end: datetime.date | None,
) -> Iterator[VerdictSpan]:
    nexts = [day - DAY for day, _ in stands[1:] if day is not None]
    before: Standing | None = None
    for (first, now), last in zip(stands, [*nexts, end], strict=True):
        # The day before a border tells of it best: within a span, what does not decide may change.
        final = now if last is None else standing(rule, facts, last)
        yield VerdictSpan(
            first=first,
            last=last,
            verdict=(final if first is None else now).verdict,
            causes=() if before is None else causes(before, now),
        )
        before = final
