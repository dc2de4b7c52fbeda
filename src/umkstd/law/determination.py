"""Determinations: legal answers that are not yes or no, made of dated tables."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from umkstd.errors import CaseError, InvalidValue, RuleDefinitionError
from umkstd.law.binding import Overlay, bind, bind_table, resolve, tested_determinations
from umkstd.law.citation import Citation, Grade, weakest
from umkstd.law.memory import Memory
from umkstd.law.provision import Note, is_shown
from umkstd.law.ruling import Alternative, Ruling
from umkstd.law.showing import as_html, as_markdown
from umkstd.law.span import Borders, Span, as_date
from umkstd.law.verdict import LegalReason, ShownNote
from umkstd.logic.classes import Classes
from umkstd.logic.compile_loop import Loop, Told, loop_of_answer
from umkstd.logic.facts import Fact, facts_of, symbols_of
from umkstd.logic.nodes import Answer, Compare, Condition, walk
from umkstd.logic.open_facts import open_in_answer
from umkstd.logic.table import Table
from umkstd.logic.trace import open_rows, possible
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
        object.__setattr__(self, "tables", tuple(_cited(t, self.cite) for t in self.tables))


def _cited(table: Table, cite: Citation) -> Table:
    """The table with a citation for rows that have none."""
    if all(row.cite is not None for row in table.rows):
        return table
    rows = (r if r.cite is not None else attrs.evolve(r, cite=cite) for r in table.rows)
    return attrs.evolve(table, rows=tuple(rows))


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
        given: facts that this law fixes, e.g. the purpose of asking.
        vocabulary: the facts that a plain mapping may hold.
        subject: what it is asked about, such as ``"business"`` or ``"line"``.
        verified_through: last day for which the law was looked up.
    """

    id: str
    fact: Fact[Any]
    title: Text
    rulings: tuple[DatedTable, ...]
    verified_through: datetime.date = attrs.field(converter=as_date)
    determinations: tuple[Determination, ...] = ()
    notes: tuple[Note, ...] = ()
    given: Mapping[str, Any] = attrs.field(factory=dict)
    vocabulary: Vocabulary | None = None
    subject: str = "business"
    overlay: Overlay = attrs.field(factory=dict)
    borders: Borders = attrs.field(init=False, repr=False)
    _memory: Memory = attrs.field(init=False, repr=False, factory=Memory)

    def __attrs_post_init__(self) -> None:
        days = [day for ruling in self.rulings for day in ruling.span.borders]
        for cell in self._cells():
            found = [resolve(symbol, self.overlay) for symbol in symbols_of(cell)]
            days += [day for item in found for day in item.borders]
        days += [day for item in self.overlay.values() for day in item.borders]
        days += [day for item in self.determinations for day in item.borders.days]
        object.__setattr__(self, "borders", Borders.of(days))
        for stretch in range(len(self.borders.days) + 1):
            # Checks every table on every day that matters.
            self.tables_at(self.borders.first_day(stretch), self.overlay)
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
        rows = (r for ruling in self.rulings for table in ruling.tables for r in table.rows)
        # Rows often share a cell; each is looked at once.
        found = {id(cell): cell for row in rows for cell in row.cells if cell is not None}
        cells = list(found.values())
        known = {item.fact.name for item in self.determinations}
        for cell in cells:
            for name in tested_determinations(cell):
                if name not in known:
                    raise missing_determination(self.id, name)
        return cells

    @property
    def facts(self) -> tuple[Fact[Any], ...]:
        """Every fact that some of its tables reads, and its own, which a caller may state."""
        found: dict[Fact[Any], None] = {}
        for stretch in range(len(self.borders.days) + 1):
            found.update(dict.fromkeys(facts_of(self.asked(stretch).answer)))
        return tuple(fact for fact in found if fact.name != "as_of")

    def rulings_at(self, day: datetime.date) -> tuple[DatedTable, ...]:
        """The dated tables in force on a day."""
        return tuple(ruling for ruling in self.rulings if day in ruling.span)

    def tables_at(self, day: datetime.date, overlay: Overlay) -> tuple[Table | None, ...]:
        """The bound tables in force on a day; ``None`` for a text not seen."""
        changes = Borders.of(d for item in overlay.values() for d in item.borders)
        key = (self.borders.stretch(day), changes.stretch(day), tuple(overlay.items()))
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
        try:
            day = as_date(as_of)
        except InvalidValue as error:
            raise CaseError([error.problem]) from None
        asked = self.asked(self.borders.stretch(day))
        if not isinstance(facts, Facts):
            facts = self._read(facts, asked)
        known = {**facts.entries, **self.given, "as_of": day}
        stale = day > self.verified_through
        if not asked.rulings:
            return Ruling(id=self.id, title=self.title, as_of=day, in_force=False, stale=stale)
        key = asked.classes.key(known)
        found = asked.kept.get(key)
        if found is None:
            try:
                found = asked.kept[key] = self._ruling(asked, known), asked.shown(known)
            except InvalidValue as error:
                raise CaseError([error.problem]) from None
        ruling, notes = found
        told = (*notes, *asked.told(known))
        shown = [ShownNote(note.code, note.text.fill(**known), note.cite) for note in told]
        return attrs.evolve(ruling, as_of=day, stale=stale, notes=tuple(shown))

    def asked(self, stretch: int) -> Asked:
        """What is in force in a stretch of days; kept."""
        found: Asked | None = self._memory.get(("asked", stretch))
        if found is None:
            first = self.borders.first_day(stretch)
            inner = {item.fact.name: item for item in (*self.determinations, self)}
            notes = tuple(
                (
                    note,
                    None
                    if note.when is None
                    else bind(
                        note.when,
                        at=first,
                        as_of=first,
                        determinations=inner,
                        overlay=self.overlay,
                    ),
                )
                for note in self.notes
            )
            answer = Answer(self.fact, (), self.tables_at(first, self.overlay))
            found = Asked(answer, self.rulings_at(first), notes)
            self._memory["asked", stretch] = found
        return found

    def _read(self, facts: Mapping[str, Any], asked: Asked) -> Facts:
        if self.vocabulary is not None:
            return self.vocabulary.read(facts)
        # Without a vocabulary, the facts that it reads are the facts there are.
        conditions = [asked.answer, *(when for _, when in asked.notes if when is not None)]
        tested = dict.fromkeys(fact for condition in conditions for fact in facts_of(condition))
        vocabulary = Vocabulary(tuple(tested))
        return vocabulary.read({n: v for n, v in facts.items() if n in vocabulary.names})

    def _ruling(self, asked: Asked, known: Mapping[str, Any]) -> Ruling:
        """The answer without the day and the notes, which are added each time."""
        answer, rulings = asked.answer, asked.rulings
        values = possible(answer, known)
        alternatives = self._alternatives(rulings, answer, known, values)
        decided = len(values) == 1
        supplied = known.get(self.fact.name) is not None
        labels = {fact.name: fact.label for fact in facts_of(answer)}
        names = tuple(dict.fromkeys(open_in_answer(answer, known)))
        return Ruling(
            id=self.id,
            title=self.title,
            as_of=known["as_of"],
            value=values[0] if decided else None,
            label=self.fact.shown(values[0]) if decided else None,
            certainty=None if supplied or not decided else weakest(a.grade for a in alternatives),
            citations=tuple(dict.fromkeys(c for a in alternatives for c in a.citations)),
            alternatives=() if decided else alternatives,
            open_facts=names,
            open_labels=tuple(labels[name] for name in names),
            legal_reasons=() if decided else tuple(legal_reasons(self, rulings, answer, known)),
        )

    def _alternatives(
        self,
        rulings: tuple[DatedTable, ...],
        answer: Answer,
        facts: Mapping[str, Any],
        values: tuple[Any, ...],
    ) -> tuple[Alternative, ...]:
        found: dict[tuple[Any, Any], Alternative] = {}
        tables = [table for table in answer.tables if table is not None]
        for row in (row for table in tables for row in open_rows(table, facts)):
            if row.outcome in values:
                found.setdefault(
                    (row.outcome, row.cite),
                    self._alternative(row.outcome, row.basis, row.cite),
                )
        for ruling in rulings:
            if ruling.unresolved is not None:
                for value in values:
                    new = self._alternative(value, ruling.unresolved, ruling.cite)
                    new = attrs.evolve(new, grade=Grade.UNRESOLVED)
                    found.setdefault((value, ruling.cite), new)
        return tuple(sorted(found.values(), key=lambda a: self.fact.choices.index(a.value)))

    def _alternative(self, value: Any, basis: Text | None, cite: Citation) -> Alternative:
        return Alternative(value, self.fact.shown(value), basis, (cite,), cite.grade)

    def _repr_markdown_(self) -> str:
        return as_markdown(self)

    def _repr_html_(self) -> str:
        return as_html(self)


class Asked:
    """A determination in one stretch of days, with the answers that were given.

    Attributes:
        answer: its bound tables.
        rulings: the dated tables in force.
        notes: its notes, each with its bound condition.
        classes: what the tables and notes can tell of facts.
        kept: answers by what could be told.
    """

    def __init__(
        self,
        answer: Answer,
        rulings: tuple[DatedTable, ...],
        notes: tuple[tuple[Note, Condition | None], ...],
    ) -> None:
        self.answer = answer
        self.rulings = rulings
        self.notes = notes
        conditions = [when for _, when in notes if when is not None and not _between_facts(when)]
        self.classes = Classes([answer, *conditions])
        self.kept = Memory()
        self._loop: Loop | None = None

    def loop(self, given: Mapping[str, Any]) -> Loop:
        """The generated loop over columns: the one answer that is possible, if there is but one."""
        if self._loop is None:
            self._loop = loop_of_answer(self.answer, decide=self._only, given=given)
        return self._loop

    def _only(self, key: int) -> Told:
        choices = self.answer.fact.choices
        return as_text(choices[key.bit_length() - 1] if key.bit_count() == 1 else None), None

    def shown(self, known: Mapping[str, Any]) -> tuple[Note, ...]:
        """The notes that hold, among those that can be kept."""
        return tuple(
            note
            for note, when in self.notes
            if when is None or (not _between_facts(when) and is_shown(when, known))
        )

    def told(self, known: Mapping[str, Any]) -> Iterator[Note]:
        """The notes that hold, among those that compare facts with one another."""
        for note, when in self.notes:
            if when is not None and _between_facts(when) and is_shown(when, known):
                yield note


def _between_facts(condition: Condition) -> bool:
    return any(
        isinstance(node, Compare) and isinstance(node.other, Fact) for node in walk(condition)
    )


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
    opened = [open_rows(table, facts) for table in answer.tables if table is not None]
    outcomes = [{row.outcome for row in rows} for rows in opened]
    if any(one != other for one in outcomes for other in outcomes):
        code = f"{determination.id}-criteria-differ"
        dispute = next((r.dispute for r in rulings if r.dispute is not None), _DISPUTE)
        cites = tuple(dict.fromkeys(ruling.cite for ruling in rulings if ruling.tables))
        each = tuple(", ".join(sorted(map(str, found))) for found in outcomes)
        reasons.append(LegalReason("disputed", code, dispute, cites, each))
    inner = {item.fact.name: item for item in determination.determinations}
    for cell in (c for rows in opened if len(rows) > 1 for row in rows for c in row.cells):
        for node in walk(cell) if cell is not None else ():
            if isinstance(node, Answer) and len(possible(node, facts)) > 1 and node.tables:
                below = inner[node.fact.name]
                reasons += legal_reasons(below, below.rulings_at(facts["as_of"]), node, facts)
    return list(dict.fromkeys(reasons))


_DISPUTE = Text(
    id="Ukuran-ukuran yang setara memberi jawaban yang berbeda.",
    en="Criteria of equal standing give different answers.",
)


def as_text(value: str | tuple[str, ...] | None) -> str | None:
    """An answer as one text, or as none; several at once are joined."""
    return ", ".join(value) if isinstance(value, tuple) else value


def missing_determination(owner: str, name: str) -> RuleDefinitionError:
    """The error for a rule that tests a determination which it was not given."""
    return RuleDefinitionError(
        "determination-missing",
        Text(
            id=f"{owner} menguji {name}. Sebutkan penentuannya di determinations=(…).",
            en=f"{owner} tests {name}. Name the determination in determinations=(…).",
        ),
    )
