"""Requirements: named legal tests made of dated provisions."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any

import attrs

from umkstd.errors import CaseError, InvalidValue, RuleDefinitionError
from umkstd.law.binding import Overlay, resolve, tested_determinations
from umkstd.law.determination import Determination, missing_determination
from umkstd.law.memory import Memory
from umkstd.law.parameter import Parameter
from umkstd.law.period import Period
from umkstd.law.provision import Note, Provision
from umkstd.law.running import Asked
from umkstd.law.showing import as_html, as_markdown
from umkstd.law.span import Borders, as_date
from umkstd.law.verdict import Status, Verdict
from umkstd.logic.facts import Fact, facts_of, symbols_of
from umkstd.logic.nodes import Condition
from umkstd.logic.vocabulary import Facts, Vocabulary
from umkstd.text import Text


@attrs.frozen(kw_only=True, eq=False)
class Requirement:
    """A named legal test.

    Evaluating it gives a verdict that is decided only when every way the world
    may still be gives the same status: unknown facts, an unknown governing
    date, an exception that may apply, each reading of a disputed text, a text
    that was not seen, and provisions that contradict each other.

    Attributes:
        id: stable name, e.g. ``"sni-bina-umk"``.
        title: what it tests.
        provisions: what the law says, span by span.
        verified_through: last day for which the law was looked up.
        determinations: the determinations that its conditions test.
        notes: shown beside the verdict, never voting.
        given: facts that this law fixes, e.g. the purpose of asking.
        vocabulary: the facts that a plain mapping may hold.
        subject: what it is asked about, such as ``"business"`` or ``"line"``.
        overlay: parameters that replace the library's own, by name.

    Raises:
        RuleDefinitionError: there is no provision, or a determination is missing.
    """

    id: str
    title: Text
    provisions: tuple[Provision, ...]
    verified_through: datetime.date = attrs.field(converter=as_date)
    determinations: tuple[Determination, ...] = ()
    notes: tuple[Note, ...] = ()
    given: Mapping[str, Any] = attrs.field(factory=dict)
    vocabulary: Vocabulary | None = None
    subject: str = "line"
    overlay: Overlay = attrs.field(factory=dict)
    borders: Borders = attrs.field(init=False, repr=False)
    _memory: Memory = attrs.field(init=False, repr=False, factory=Memory)

    def __attrs_post_init__(self) -> None:
        if not any(provision.rank == 0 for provision in self.provisions):
            raise RuleDefinitionError(
                "requirement-base",
                Text(
                    id=f"{self.id} memerlukan sedikitnya satu ketentuan dasar (rank 0).",
                    en=f"{self.id} needs at least one base provision (rank 0).",
                ),
            )
        known = {item.fact.name for item in self.determinations}
        days: list[datetime.date] = []
        conditions = [note.when for note in self.notes if note.when is not None]
        for provision in self.provisions:
            days += provision.span.borders
            conditions += provision.conditions
        for condition in conditions:
            days += [d for item in self._parameters((condition,)) for d in item.borders]
            for name in tested_determinations(condition):
                if name not in known:
                    raise missing_determination(self.id, name)
        days += [day for item in self.determinations for day in item.borders.days]
        days += [day for item in self.overlay.values() for day in item.borders]
        object.__setattr__(self, "borders", Borders.of(days))
        for provision in self.provisions:
            for parameter in self._parameters(provision.conditions):
                for stretch in range(len(self.borders.days) + 1):
                    if (day := self.borders.first_day(stretch)) in provision.span:
                        parameter.at(day)  # raises where the law sets no value

    def _parameters(self, conditions: Iterable[Condition]) -> list[Parameter]:
        symbols = [symbol for condition in conditions for symbol in symbols_of(condition)]
        return [resolve(symbol, self.overlay) for symbol in symbols]

    # --------------------------------------------------------- asking
    def evaluate(self, facts: Mapping[str, Any], *, as_of: datetime.date | str) -> Verdict:
        """The verdict for some facts on a day.

        Args:
            facts: facts by name; absent and ``None`` mean unknown. ``Facts``
                that were read before are taken as they are.
            as_of: the day on which it is asked, a date or ISO text.

        Raises:
            CaseError: a fact has a wrong value, a name is not known, or a
                supplied answer contradicts the facts.

        Example:
            >>> import umkstd
            >>> umkstd.rulebook["single-licence"].evaluate(
            ...     {"risk": "tinggi"}, as_of="2026-11-24"
            ... ).status
            <Status.UNMET: 'unmet'>
        """
        asked: Asked = self._memory.recent
        if asked.as_of is not as_of:
            asked = self._asked(as_of)
        ask = asked.evaluate if type(facts) is Facts else asked.evaluate_raw
        try:
            return ask(facts, asked.day)  # type: ignore[no-any-return]
        except InvalidValue as error:
            raise CaseError([error.problem]) from None

    def status(self, facts: Mapping[str, Any], *, as_of: datetime.date | str) -> Status:
        """The status alone, fast. Arguments and errors as for ``evaluate``."""
        asked: Asked = self._memory.recent
        if asked.as_of is not as_of:
            asked = self._asked(as_of)
        ask = asked.status if type(facts) is Facts else asked.status_raw
        try:
            return ask(facts, asked.day)  # type: ignore[no-any-return]
        except InvalidValue as error:
            raise CaseError([error.problem]) from None

    def _asked(self, as_of: datetime.date | str) -> Asked:
        """What answers on a day; the last one asked for is found by identity."""
        asked: Asked | None = None
        with suppress(TypeError):  # data of JSON may hold a list where a day must stand
            asked = self._memory.get(as_of)
        if asked is None:
            try:
                asked = Asked(self, as_of, as_date(as_of))
            except InvalidValue as error:
                raise CaseError([error.problem]) from None
            self._memory[as_of] = asked
        self._memory.recent = asked
        return asked

    @property
    def facts(self) -> tuple[Fact[Any], ...]:
        """Every fact that some provision reads, governing dates included."""
        kept: tuple[Fact[Any], ...] | None = self._memory.get("facts")
        if kept is None:
            kept = self._memory["facts"] = tuple(self._read())
        return kept

    def _read(self) -> Iterator[Fact[Any]]:
        found: dict[Fact[Any], None] = {}
        for provision in self.provisions:
            if provision.governed_by is not None:
                found[provision.governed_by] = None
        for stretch in range(len(self.borders.days) + 1):
            if self.in_force(self.borders.first_day(stretch)):
                for test in self.period(stretch).tests:
                    found.update(dict.fromkeys(facts_of(test)))
        return (fact for fact in found if fact.name != "as_of")

    def in_force(self, day: datetime.date) -> bool:
        """Whether some base provision is in force on a day."""
        return any(p.rank == 0 and day in p.span for p in self.provisions)

    @property
    def governing(self) -> tuple[Fact[Any], ...]:
        """The date facts that choose among provisions."""
        found = (p.governed_by for p in self.provisions if p.governed_by is not None)
        return tuple(dict.fromkeys(found))

    def period(self, stretch: int) -> Period:
        """What the requirement is in a stretch of as-of dates; kept."""
        found: Period | None = self._memory.get(("period", stretch))
        if found is None:
            found = self._memory["period", stretch] = Period(self, stretch)
        return found

    def _repr_markdown_(self) -> str:
        return as_markdown(self)

    def _repr_html_(self) -> str:
        return as_html(self)
