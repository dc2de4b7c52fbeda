"""Determinations: legal answers that are not yes or no, made of dated tables."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import attrs

from umkstd.errors import InvalidValue, RuleDefinitionError
from umkstd.law.binding import Overlay, bind, bind_table, parameters_of, tested_determinations
from umkstd.law.citation import Citation, Grade, weakest
from umkstd.law.memory import Memory
from umkstd.law.provision import Note
from umkstd.law.span import Borders, Span, as_date
from umkstd.law.verdict import Alternative, LegalReason, Ruling, ShownNote
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Answer, Condition
from umkstd.logic.open_facts import open_in_answer
from umkstd.logic.table import Row, Table
from umkstd.logic.trace import evaluate, open_rows, possible
from umkstd.logic.vocabulary import Facts, Vocabulary
from umkstd.text import Text


@attrs.frozen(kw_only=True)
class DatedTable:
    """What decides the answer during one span.

    Attributes:
        span: when it is in force.
        cite: citation of rows that have none of their own.
        tables: each table that may decide; several are criteria of equal
            standing, and where they disagree each of their answers is possible.
        dispute: why several tables may decide, as a sentence.
        unresolved: for a text not seen: what is not known. Any answer is possible.
    """

    span: Span
    cite: Citation
    tables: tuple[Table, ...] = ()
    dispute: Text | None = None
    unresolved: Text | None = None

    def __attrs_post_init__(self) -> None:
        if bool(self.tables) == (self.unresolved is not None):
            raise RuleDefinitionError(
                "dated-table-content",
                Text(
                    id="DatedTable memerlukan tables atau unresolved, tidak keduanya.",
                    en="A DatedTable needs tables or unresolved, not both.",
                ),
            )


@attrs.frozen(kw_only=True, eq=False)
class Determination:
    """A named legal answer; itself a fact that conditions may test.

    Attributes:
        id: stable name, e.g. ``"scale"``.
        fact: the fact that it answers; its choices are the possible answers.
        title: what it answers.
        rulings: the dated tables, in order of time.
        determinations: other determinations that its tables test.
        notes: shown beside the answer.
        vocabulary: the facts that a plain mapping may hold.
        subject: ``"business"`` or ``"line"``: what it is asked about.
        verified_through: last day for which the law was looked up.
    """

    id: str
    fact: Fact[Any]
    title: Text
    rulings: tuple[DatedTable, ...]
    verified_through: datetime.date = attrs.field(converter=as_date)
    determinations: tuple[Determination, ...] = ()
    notes: tuple[Note, ...] = ()
    vocabulary: Vocabulary | None = None
    subject: str = "business"
    overlay: Overlay = attrs.field(factory=dict)
    borders: Borders = attrs.field(init=False, repr=False)
    _memory: Memory = attrs.field(init=False, repr=False, factory=Memory)

    def __attrs_post_init__(self) -> None:
        days = [day for ruling in self.rulings for day in ruling.span.borders]
        for cell in self._cells():
            days += [day for item in parameters_of(cell) for day in item.borders]
        days += [day for item in self.overlay.values() for day in item.borders]
        days += [day for item in self.determinations for day in item.borders.days]
        object.__setattr__(self, "borders", Borders.of(days))
        for day in self.borders.days:
            self.tables_at(day, self.overlay)  # checks every table on every day that matters
        for ruling in self.rulings:
            for row in (row for table in ruling.tables for row in table.rows):
                if row.outcome not in self.fact.choices:
                    raise RuleDefinitionError(
                        "determination-outcome",
                        Text(
                            id=f"{self.id}: {row.outcome!r} bukan pilihan fakta {self.fact.name}.",
                            en=f"{self.id}: {row.outcome!r} is not a choice of {self.fact.name}.",
                        ),
                    )

    def _cells(self) -> list[Condition]:
        rows = [r for ruling in self.rulings for table in ruling.tables for r in table.rows]
        cells = [cell for row in rows for cell in row.cells if cell is not None]
        known = {item.fact.name for item in self.determinations}
        for cell in cells:
            for name in tested_determinations(cell):
                if name not in known:
                    raise missing_determination(self.id, name)
        return cells

    def rulings_at(self, day: datetime.date) -> tuple[DatedTable, ...]:
        """The dated tables in force on a day."""
        return tuple(ruling for ruling in self.rulings if day in ruling.span)

    def tables_at(self, day: datetime.date, overlay: Overlay) -> tuple[Table | None, ...]:
        """The bound tables in force on a day; ``None`` for a text not seen."""
        key = (self.borders.stretch(day), tuple(overlay.items()))
        found = self._memory.get(key)
        if found is None:
            inner = {item.fact.name: item for item in self.determinations}
            found = tuple(
                bind_table(table, as_of=day, determinations=inner, overlay=overlay)
                if table is not None
                else None
                for ruling in self.rulings_at(day)
                for table in (ruling.tables or (None,))
            )
            self._memory[key] = found
        return found

    def determine(self, facts: Mapping[str, Any], *, as_of: datetime.date | str) -> Ruling:
        """The answer, or the answers still possible, with what they rest on.

        Args:
            facts: facts by name; absent means unknown.
            as_of: the day on which it is asked.

        Raises:
            CaseError: a fact has a wrong value, or a name is not known.

        Example:
            >>> import umkstd
            >>> umkstd.rulebook["scale"].determine(
            ...     {"capital": 45_000_000}, as_of="2026-11-24"
            ... ).value
            'mikro'
        """
        day = as_date(as_of)
        if not isinstance(facts, Facts) and self.vocabulary is not None:
            facts = self.vocabulary.read(facts)
        known = {**facts, "as_of": day}
        rulings = self.rulings_at(day)
        answer = Answer(self.fact, (), self.tables_at(day, self.overlay))
        stale = day > self.verified_through
        if not rulings:
            return Ruling(id=self.id, title=self.title, as_of=day, in_force=False, stale=stale)
        try:
            values = possible(answer, known)
        except InvalidValue as error:
            from umkstd.errors import CaseError

            raise CaseError([error.problem]) from None
        alternatives = self._alternatives(rulings, answer, known, values)
        decided = len(values) == 1
        supplied = known.get(self.fact.name) is not None
        return Ruling(
            id=self.id,
            title=self.title,
            as_of=day,
            stale=stale,
            value=values[0] if decided else None,
            certainty=None if supplied or not decided else weakest(a.grade for a in alternatives),
            citations=tuple(dict.fromkeys(c for a in alternatives for c in a.citations)),
            alternatives=() if decided else alternatives,
            open_facts=tuple(dict.fromkeys(open_in_answer(answer, known))),
            legal_reasons=() if decided else self._legal(rulings, answer, known),
            notes=tuple(self._notes(known, day)),
        )

    def _alternatives(
        self,
        rulings: tuple[DatedTable, ...],
        answer: Answer,
        facts: Mapping[str, Any],
        values: tuple[Any, ...],
    ) -> tuple[Alternative, ...]:
        found: dict[tuple[Any, Any], Alternative] = {}
        for row, ruling in self._open_rows(rulings, answer, facts):
            if row.outcome in values:
                cite = row.cite or ruling.cite
                found.setdefault(
                    (row.outcome, cite),
                    Alternative(row.outcome, row.basis, (cite,), cite.grade),
                )
        for ruling in rulings:
            if ruling.unresolved is not None:
                for value in values:
                    new = Alternative(value, ruling.unresolved, (ruling.cite,), Grade.UNRESOLVED)
                    found.setdefault((value, ruling.cite), new)
        return tuple(sorted(found.values(), key=lambda a: self.fact.choices.index(a.value)))

    def _open_rows(
        self, rulings: tuple[DatedTable, ...], answer: Answer, facts: Mapping[str, Any]
    ) -> list[tuple[Row, DatedTable]]:
        owners = [ruling for ruling in rulings for _ in (ruling.tables or (None,))]
        return [
            (row, ruling)
            for table, ruling in zip(answer.tables, owners, strict=True)
            if table is not None
            for row in open_rows(table, facts)
        ]

    def _legal(
        self, rulings: tuple[DatedTable, ...], answer: Answer, facts: Mapping[str, Any]
    ) -> tuple[LegalReason, ...]:
        return tuple(legal_reasons(self, rulings, answer, facts))

    def _notes(self, facts: Mapping[str, Any], day: datetime.date) -> list[ShownNote]:
        inner = {item.fact.name: item for item in (*self.determinations, self)}
        shown = []
        for note in self.notes:
            holds: bool | None = True
            if note.when is not None:
                bound = bind(
                    note.when, at=day, as_of=day, determinations=inner, overlay=self.overlay
                )
                holds = evaluate(bound, facts)
            if holds:
                shown.append(ShownNote(note.code, note.text.fill(**facts), note.cite))
        return shown


def legal_reasons(
    determination: Determination,
    rulings: tuple[DatedTable, ...],
    answer: Answer,
    facts: Mapping[str, Any],
) -> list[LegalReason]:
    """Why the law itself leaves several answers of a determination possible."""
    reasons = []
    for ruling in rulings:
        if ruling.unresolved is not None:
            code = f"{determination.id}-unresolved"
            reasons.append(LegalReason("unresolved", code, ruling.unresolved, (ruling.cite,)))
        elif ruling.dispute is not None:
            tables = [t for t in answer.tables if t is not None]
            outcomes = [{row.outcome for row in open_rows(table, facts)} for table in tables]
            if any(one != other for one in outcomes for other in outcomes):
                code = f"{determination.id}-criteria-differ"
                each = tuple(", ".join(sorted(map(str, found))) for found in outcomes)
                reasons.append(LegalReason("disputed", code, ruling.dispute, (ruling.cite,), each))
    return reasons


def missing_determination(owner: str, name: str) -> RuleDefinitionError:
    """The error for a rule that tests a determination which it was not given."""
    return RuleDefinitionError(
        "determination-missing",
        Text(
            id=f"{owner} menguji {name}. Sebutkan penentuannya di determinations=(…).",
            en=f"{owner} tests {name}. Name the determination in determinations=(…).",
        ),
    )
