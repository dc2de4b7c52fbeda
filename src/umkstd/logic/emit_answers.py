"""The lines of generated Python that work out which answers of a determination are possible."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from umkstd.logic.emit_facts import Writer
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Answer, Condition, walk
from umkstd.logic.table import Group, Row, Table, rows_for
from umkstd.logic.trace import disagreement

_MAX_BRANCHES = 200
_MAX_KEPT = 4_096


class Bits:
    """Which bit stands for which answer: answers that every test treats alike share one."""

    def __init__(self, fact: Fact[Any], tests: Iterable[Sequence[Any]] | None = None) -> None:
        self.fact = fact
        wanted = None if tests is None else [frozenset(values) for values in tests]
        classes: dict[Any, int] = {}
        self.bit: dict[Any, int] = {}
        for choice in fact.choices:
            alike = choice if wanted is None else tuple(choice in values for values in wanted)
            self.bit[choice] = classes.setdefault(alike, 1 << len(classes))
        self.every = (1 << len(classes)) - 1

    def of(self, values: Iterable[Any]) -> int:
        """The bits of some answers together."""
        found = 0
        for value in values:
            found |= self.bit[value]
        return found

    def settled(self, rows: Sequence[Row]) -> bool:
        """Whether rows need no telling apart: they answer alike, for the tests that are asked."""
        return len({self.bit[row.outcome] for row in rows}) == 1


class Answers(dict[int, int]):
    """The bits of the answers that some rows of a table give; worked out when first met."""

    def __init__(self, table: Table, bits: Bits) -> None:
        super().__init__()
        self._rows = table.rows
        self._bits = bits

    def __missing__(self, rows: int) -> int:
        if len(self) >= _MAX_KEPT:
            self.clear()
        left = (row for place, row in enumerate(self._rows) if rows >> place & 1)
        found = self[rows] = self._bits.of(row.outcome for row in left)
        return found


class Masks:
    """A bit mask in a local for each determination that the conditions test."""

    def __init__(self, writer: Writer, conditions: Iterable[Condition]) -> None:
        self._writer = writer
        self._names: dict[Answer, str] = {}
        self._tests: dict[Answer, list[tuple[Any, ...]]] = {}
        for condition in conditions:
            for answer in _answers(condition):
                self._tests.setdefault(_untested(answer), []).append(answer.values)
        self._bits = {key: Bits(key.fact, tests) for key, tests in self._tests.items()}

    def test(self, answer: Answer) -> tuple[str, str]:
        """Two expressions: some answer outside is possible; some answer inside is."""
        key = _untested(answer)
        bits, name = self._bits[key], self._names[key]
        inside = bits.of(answer.values)
        return f"{name} & {bits.every - inside}", f"{name} & {inside}"

    def of(self, answer: Answer) -> str:
        """The local that holds the mask of a determination, once it was prepared."""
        return self._names[_untested(answer)]

    def prepare(self, condition: Condition) -> None:
        """Lines for the mask of every determination that a condition tests, unless done."""
        for node in walk(condition):
            if isinstance(node, Answer) and _untested(node) not in self._names:
                self._mask(_untested(node))

    def _mask(self, key: Answer) -> None:
        for cell in _cells(key):
            self.prepare(cell)
        writer, bits, full = self._writer, self._bits[key], Bits(key.fact)
        name = self._names[key] = f"m{len(self._names)}"
        for table in key.tables:
            if table is not None and _fits(table, writer.given):
                told = _telling(table, table.rows, 0, writer.given)
            else:
                told = iter(table.columns if table is not None else ())
            for fact in told:
                if not fact.determined and fact.name not in writer.given:
                    writer.also(fact)
        supplied = writer.local(key.fact)
        writer.begin(f"if {supplied} is None:")
        self._tables(key, name, bits)
        writer.end()
        # A stated answer is held against each answer that the facts allow.
        writer.begin("else:")
        self._tables(key, name, full)
        writer.line(f"{name} = {writer.bind('supplied', _narrow(full, bits))}({name}, {supplied})")
        writer.end()

    def _tables(self, key: Answer, name: str, bits: Bits) -> None:
        seen = key.tables and None not in key.tables
        self._writer.line(f"{name} = {0 if seen else bits.every}")
        for table in key.tables:
            if table is not None and _fits(table, self._writer.given):
                self._rows(table, table.rows, 0, name, bits)
            elif table is not None:
                self._wide(table, name, bits)

    def _rows(self, table: Table, rows: Sequence[Row], index: int, name: str, bits: Bits) -> None:
        if bits.settled(rows):
            self._writer.line(f"{name} |= {bits.bit[rows[0].outcome]}")
            return
        column = table.columns[index]
        groups = table.groups(rows, index)
        if len(groups) == 1:
            self._rows(table, groups[0].rows, index + 1, name, bits)
        elif column.determined:
            mask, by = self._determined(table, column)
            for group in groups:
                self._writer.begin(f"if {mask} & {by.of(group.values)}:")
                self._rows(table, group.rows, index + 1, name, bits)
                self._writer.end()
        elif column.name in self._writer.given:
            kept = rows_for(rows, index, self._writer.given[column.name])
            self._rows(table, kept, index + 1, name, bits)
        else:
            self._column(table, _joined(groups, bits), index, name, bits)

    def _wide(self, table: Table, name: str, bits: Bits) -> None:
        """A table too wide for a tree: each column says which rows are left, all of them together.

        A row is open if no cell of it fails, so the rows left are those that
        every column leaves.
        """
        writer, left = self._writer, []
        for index, column in enumerate(table.columns):
            groups = table.groups(table.rows, index)
            if column.name in writer.given:
                kept = rows_for(table.rows, index, writer.given[column.name])
                left.append(str(_places(table, kept)))
            elif len(groups) > 1:
                left.append(self._rows_left(table, column, groups))
        writer.line(f"r = {' & '.join(left) or _places(table, table.rows)}")
        writer.line(f"{name} |= {writer.bind('answers', Answers(table, bits))}[r]")

    def _rows_left(self, table: Table, column: Fact[Any], groups: Sequence[Group]) -> str:
        """Lines for the rows that the value of one column leaves; the local that holds them."""
        writer, found = self._writer, self._writer.name()
        places = [_places(table, group.rows) for group in groups]
        if column.determined:
            mask, by = self._determined(table, column)
            writer.line(f"{found} = 0")
            for group, place in zip(groups, places, strict=True):
                writer.line(f"if {mask} & {by.of(group.values)}: {found} |= {place}")
            return found
        local = writer.local(column)
        word = "if"
        if column.name != "as_of":
            writer.line(f"if {local} is None: {found} = {_places(table, table.rows)}")
            word = "elif"
        for group, place in zip(groups[:-1], places, strict=False):
            writer.line(f"{word} {_in_group(writer, column, local, group)}: {found} = {place}")
            word = "elif"
        writer.line(f"else: {found} = {places[-1]}")
        return found

    def _determined(self, table: Table, column: Fact[Any]) -> tuple[str, Bits]:
        """The mask of another determination that a column tests, and its bits."""
        place = table.columns.index(column)
        cells = (row.cells[place] for row in table.rows)
        inner = next(a for cell in cells for a in _answers(cell) if a.fact == column)
        return self._names[_untested(inner)], self._bits[_untested(inner)]

    def _column(
        self, table: Table, groups: Sequence[Group], index: int, name: str, bits: Bits
    ) -> None:
        writer, column = self._writer, table.columns[index]
        local = writer.local(column)
        word = "if"
        if column.name != "as_of":
            writer.begin(f"if {local} is None:")
            settled = bits.of(g.rows[0].outcome for g in groups if bits.settled(g.rows))
            writer.line(f"{name} |= {settled}")
            for group in groups:
                # Answers that are possible already need no looking into.
                if bits.of(row.outcome for row in group.rows) & ~settled:
                    self._rows(table, group.rows, index + 1, name, bits)
            writer.end()
            word = "elif"
        for group in groups[:-1]:
            writer.begin(f"{word} {_in_group(writer, column, local, group)}:")
            self._rows(table, group.rows, index + 1, name, bits)
            writer.end()
            word = "elif"
        writer.begin("else:")
        self._rows(table, groups[-1].rows, index + 1, name, bits)
        writer.end()


def _places(table: Table, rows: Sequence[Row]) -> int:
    """A bit for each of some rows, by its place in the table."""
    return sum(1 << place for place, row in enumerate(table.rows) if row in rows)


def _fits(table: Table, given: Mapping[str, Any]) -> bool:
    """Whether a table written as a tree keeps within bounds."""
    budget = _MAX_BRANCHES

    def spend(rows: Sequence[Row], index: int) -> None:
        nonlocal budget
        budget -= 1
        if budget < 0 or len(rows) < 2:
            return
        name = table.columns[index].name
        if name in given:
            spend(rows_for(rows, index, given[name]), index + 1)
            return
        groups = table.groups(rows, index)
        # An unknown value leads into every group once more.
        for group in groups if len(groups) == 1 else (*groups, *groups):
            spend(group.rows, index + 1)
            if budget < 0:
                return

    spend(table.rows, 0)
    return budget >= 0


def _telling(
    table: Table, rows: Sequence[Row], index: int, given: Mapping[str, Any]
) -> Iterator[Fact[Any]]:
    """The columns that tell answers apart, or the texts that give them."""
    if len({(row.outcome, row.cite) for row in rows}) == 1:
        return
    column, groups = table.columns[index], table.groups(rows, index)
    if column.name in given:
        yield from _telling(table, rows_for(rows, index, given[column.name]), index + 1, given)
        return
    if len(groups) > 1 and not column.determined:
        yield column
    for group in groups:
        yield from _telling(table, group.rows, index + 1, given)


def _joined(groups: Sequence[Group], bits: Bits) -> tuple[Group, ...]:
    """The groups with neighbours joined that answer alike."""
    found: list[Group] = []
    for group in groups:
        last = found[-1] if found else None
        if last is not None and bits.settled((*last.rows, *group.rows)):
            values = (*last.values, *group.values)
            found[-1] = Group(last.example, group.top, group.closed, values, last.rows)
        else:
            found.append(group)
    return tuple(found)


def _in_group(writer: Writer, column: Fact[Any], local: str, group: Group) -> str:
    if column.kind.ordered:
        relation = "<=" if group.closed else "<"
        return f"{local} {relation} {writer.constant(group.top)}"
    if len(group.values) == 1:
        value = group.values[0]
        if isinstance(value, bool):
            return f"{local} is {value}"
        return f"{local} == {writer.constant(value)}"
    return f"{local} in {writer.constant(frozenset(group.values))}"


def _untested(answer: Answer) -> Answer:
    """The determination alone, whatever is asked about it."""
    return Answer(answer.fact, (), answer.tables)


def _cells(answer: Answer) -> Iterator[Condition]:
    tables = (table for table in answer.tables if table is not None)
    rows = (row for table in tables for row in table.rows)
    return (cell for row in rows for cell in row.cells if cell is not None)


def _answers(condition: Condition | None) -> Iterator[Answer]:
    """The tests of determinations in a condition, and in the tables below it."""
    for node in walk(condition) if condition is not None else ():
        if isinstance(node, Answer):
            yield node
            for cell in _cells(node):
                yield from _answers(cell)


def _narrow(full: Bits, bits: Bits) -> Callable[[int, Any], int]:
    """A function from the possible answers and a stated one to the bit of that one."""

    def narrow(mask: int, value: Any) -> int:
        if mask & full.bit[value]:
            return bits.bit[value]
        found = {choice for choice, bit in full.bit.items() if mask & bit}
        raise disagreement(full.fact, value, found)

    return narrow
