"""The lines of generated Python for conditions and tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from umkstd.logic.facts import Fact, facts_of
from umkstd.logic.nodes import (
    All,
    Answer,
    Any_,
    AtLeast,
    Compare,
    Condition,
    Known,
    Member,
    Not,
    OneOf,
    Operator,
    walk,
)
from umkstd.logic.table import Group, Row, Table, rows_for
from umkstd.logic.trace import disagreement
from umkstd.logic.values import MAX_DIGITS, MAX_TEXT, Kind, read
from umkstd.logic.vocabulary import Derived

_REVERSE: dict[Operator, str] = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!="}
# A composite of this many facts still gets a two-valued fast path.
_FAST_FACTS = 8
_FAST_NODES = 24


class Emitter:
    """Writes lines for conditions; facts become locals, literals become constants.

    Every test is three-valued. A local holds ``True``, ``False`` or ``None``; a
    determination is a bit mask of the answers still possible.
    """

    def __init__(
        self,
        *,
        given: Mapping[str, Any],
        derive: Mapping[str, Derived],
        checked: bool,
    ) -> None:
        self.facts: dict[Fact[Any], None] = {}
        self.given = given
        self.derive = derive
        self.checked = checked
        self.lines: list[str] = []
        self.constants: dict[str, Any] = {}
        self.indent = 0
        self._constant_of: dict[tuple[type, Any], str] = {}
        self._masks: dict[Answer, str] = {}
        self._read: set[str] = set()
        self._count = 0

    # ------------------------------------------------------------ text
    def line(self, text: str) -> None:
        """Add one line at the present depth."""
        self.lines.append("    " * self.indent + text)

    def name(self) -> str:
        """A fresh local name."""
        self._count += 1
        return f"r{self._count}"

    def constant(self, value: Any) -> str:
        """The name under which a literal stands; equal values of one type share it."""
        key = (type(value), value)
        if key not in self._constant_of:
            self._constant_of[key] = f"c{len(self._constant_of)}"
            self.constants[self._constant_of[key]] = value
        return self._constant_of[key]

    def _bind(self, prefix: str, value: Any) -> str:
        name = f"{prefix}{len(self.constants)}"
        self.constants[name] = value
        return name

    # ----------------------------------------------------------- facts
    def local(self, fact: Fact[Any]) -> str:
        """The local that holds a fact's value; the fact counts as read."""
        self.facts[fact] = None
        return "as_of" if fact.name == "as_of" else f"v_{fact.name}"

    def snapshot(self) -> str:
        """The tuple of all facts read, in order."""
        return "".join(f"{self.local(fact)}, " for fact in self.facts)

    def with_reads(self, write: Callable[[], None]) -> None:
        """Write lines, and before them the reading of the facts that they use."""
        before, self.lines = self.lines, []
        write()
        body, self.lines = self.lines, before
        for fact in self.facts:
            self.read(fact)
        self.lines += body

    def read(self, fact: Fact[Any]) -> None:
        """Read a fact into its local, unless that was done."""
        if fact.name == "as_of" or fact.name in self._read:
            return
        self._read.add(fact.name)
        local = self.local(fact)
        if fact.name in self.given:
            self.line(f"{local} = {self.constant(self.given[fact.name])}")
            return
        self.line(f"{local} = get({fact.name!r})")
        if not self.checked:
            reader = self._bind("read", lambda value, fact=fact: read(fact, value))
            wrong = f"{local}.__class__ is not {self.constant(fact.kind.python_type)}"
            if fact.kind is Kind.CHOICE:
                wrong = f"({wrong} or {local} not in {self.constant(frozenset(fact.choices))})"
            elif fact.kind is Kind.INTEGER:
                low, high = self.constant(-(10**MAX_DIGITS)), self.constant(10**MAX_DIGITS)
                wrong = f"({wrong} or not {low} < {local} < {high})"
            elif fact.kind is Kind.TEXT:
                wrong = f"({wrong} or len({local}) > {MAX_TEXT})"
            elif fact.kind is Kind.DECIMAL:
                wrong = "True"
            self.line(f"if {local} is not None and {wrong}: {local} = {reader}({local})")
        if fact.name in self.derive:
            derived = self._bind("derive", self.derive[fact.name])
            # Derive when nothing is stated; check when both are there to disagree.
            inputs = [f"get({item.name!r}) is not None" for item in self.derive[fact.name].inputs]
            self.line(f"if {local} is None or {' and '.join(inputs)}:")
            self.line(f"    {local} = {derived}.agree({local}, facts)")

    # --------------------------------------------------------- members
    def cost(self, condition: Condition) -> int:
        """A rough cost, to try the cheap members first."""
        return 8 * sum(isinstance(n, Answer) for n in walk(condition)) + len(facts_of(condition))

    def add_digit(self, condition: Condition, place: int) -> None:
        """Add a member's digit to ``k``: nothing when true, one or two places otherwise."""
        self._failing(
            condition, lambda c: f"k += {place} if {c} else {2 * place}", f"k += {2 * place}"
        )

    def stop_if_false(self, condition: Condition) -> None:
        """Return when a member is false; note when it is unknown."""
        self.prepare(condition)
        test = self._false_or_unknown(condition)
        if test is None:
            result = self.emit(condition)
            test = (f"{result} is not True", f"{result} is None")
        self.line(f"if {test[0]}:")
        self.line(f"    if not ({test[1]}): return when_false")
        self.line("    unknown = True")

    def _failing(self, condition: Condition, write: Callable[[str], str], false: str) -> None:
        self.prepare(condition)
        test = self._false_or_unknown(condition)
        if test is not None:
            self.line(f"if {test[0]}: {write(test[1])}")
            return
        facts = [self.local(fact) for fact in facts_of(condition)]
        plain = self._plain(condition)
        if plain is not None:
            self.line(f"if {' and '.join(f'{local} is not None' for local in facts)}:")
            self.line(f"    if not ({plain}): {false}")
            self.line("else:")
            self.indent += 1
        result = self.emit(condition)
        self.line(f"if {result} is not True: {write(f'{result} is None')}")
        if plain is not None:
            self.indent -= 1

    def _false_or_unknown(self, condition: Condition) -> tuple[str, str] | None:
        """For a simple test: (expression for not true, expression for unknown)."""
        match condition:
            case Member(condition=inner):
                return self._false_or_unknown(inner)
            case Compare(fact, "==", bool() as other):
                return f"{self.local(fact)} is not {other}", f"{self.local(fact)} is None"
            case Compare(fact, "==", other) if not isinstance(other, Fact):
                return (
                    f"{self.local(fact)} != {self.constant(other)}",
                    f"{self.local(fact)} is None",
                )
            case Compare(fact, operator, other) if not isinstance(other, Fact):
                local = self.local(fact)
                failing = f"{local} is None or {local} {_REVERSE[operator]} {self.constant(other)}"
                return failing, f"{local} is None"
            case Compare(fact, operator, Fact() as other):
                left, right = self.local(fact), self.local(other)
                locals_ = [name for name in (left, right) if name != "as_of"]
                missing = " or ".join(f"{name} is None" for name in locals_) or "False"
                return f"{missing} or {left} {_REVERSE[operator]} {right}", missing
            case OneOf(fact, values):
                local = self.local(fact)
                return f"{local} not in {self.constant(frozenset(values))}", f"{local} is None"
            case Known(fact):
                return f"{self.local(fact)} is None", "True"
            case Answer(fact, values):
                inside, outside = _bits(fact, values)
                mask = self._masks[condition.__class__(fact, (), condition.tables)]
                return f"{mask} & {outside}", f"{mask} & {inside}"
            case _:
                return None

    def _plain(self, condition: Condition) -> str | None:
        """A two-valued expression for a small tree whose facts are all known."""
        nodes = list(walk(condition))
        facts = facts_of(condition)
        if len(facts) > _FAST_FACTS or len(nodes) > _FAST_NODES:
            return None
        if any(isinstance(node, Answer | AtLeast | Known) for node in nodes):
            return None
        return self._expression(condition)

    def _expression(self, node: Condition) -> str:
        match node:
            case Member(condition=inner):
                return self._expression(inner)
            case Not(inner):
                return f"not ({self._expression(inner)})"
            case All(parts):
                return " and ".join(f"({self._expression(part)})" for part in parts)
            case Any_(parts):
                return " or ".join(f"({self._expression(part)})" for part in parts)
            case Compare(fact, operator, Fact() as other):
                return f"{self.local(fact)} {operator} {self.local(other)}"
            case Compare(fact, operator, other):
                return f"{self.local(fact)} {operator} {self.constant(other)}"
            case OneOf(fact, values):
                return f"{self.local(fact)} in {self.constant(frozenset(values))}"
            case _:
                raise TypeError(f"no two-valued form: {node!r}")

    # ----------------------------------------------------------- trees
    def prepare(self, condition: Condition) -> None:
        """Compute the mask of every determination that a condition tests."""
        for node in walk(condition):
            if isinstance(node, Answer):
                self.mask(node)

    def emit(self, node: Condition) -> str:
        """Lines that compute a node's three-valued outcome; the name that holds it."""
        if isinstance(node, Member):
            return self.emit(node.condition)
        simple = self._false_or_unknown(node)
        result = self.name()
        if simple is not None:
            failing, unknown = simple
            self.line(f"{result} = True if not ({failing}) else None if {unknown} else False")
            return result
        below = [self.emit(part) for part in node.parts]
        if isinstance(node, Not):
            self.line(f"{result} = None if {below[0]} is None else not {below[0]}")
            return result
        # Wide trees stay flat: one tuple of outcomes, membership instead of nesting.
        members = f"({', '.join(below)},)"
        if isinstance(node, All):
            self.line(f"{result} = {members}")
            self.line(
                f"{result} = False if False in {result} else None if None in {result} else True"
            )
        elif isinstance(node, Any_):
            self.line(f"{result} = {members}")
            self.line(
                f"{result} = True if True in {result} else None if None in {result} else False"
            )
        elif isinstance(node, AtLeast):
            self.line(f"{result} = {members}")
            true, count = f"{result}.count(True)", node.count
            self.line(
                f"{result} = True if {true} >= {count} else "
                f"None if {true} + {result}.count(None) >= {count} else False"
            )
        else:
            raise TypeError(f"not a condition: {node!r}")
        return result

    # ---------------------------------------------------------- tables
    def mask(self, answer: Answer) -> str:
        """Lines that compute which answers are possible; the name of the bit mask."""
        key = Answer(answer.fact, (), answer.tables)
        if key in self._masks:
            return self._masks[key]
        fact, tables = answer.fact, answer.tables
        for table in tables:
            for row in table.rows if table else ():
                for cell in row.cells:
                    if cell is not None:
                        self.prepare(cell)
        mask = self._masks[key] = f"m{len(self._masks)}"
        every = (1 << len(fact.choices)) - 1
        self.line(f"{mask} = {0 if tables and None not in tables else every}")
        for table in tables:
            if table is not None:
                self._table(table, table.rows, 0, mask, fact)
        supplied = self.local(fact)
        helper = self._bind("supplied", _supplied(fact))
        self.line(f"if {supplied} is not None: {mask} = {helper}({mask}, {supplied})")
        return mask

    def _table(
        self, table: Table, rows: Sequence[Row], index: int, mask: str, fact: Fact[Any]
    ) -> None:
        # Rows that answer alike by one text need no telling apart; by two, the reasons differ.
        if len({(row.outcome, row.cite) for row in rows}) == 1:
            self.line(f"{mask} |= {1 << fact.choices.index(rows[0].outcome)}")
            return
        column = table.columns[index]
        groups = table.groups(rows, index)
        if len(groups) == 1:
            self._table(table, groups[0].rows, index + 1, mask, fact)
        elif column.determined:
            cells = [row.cells[index] for row in rows]
            nodes = (node for cell in cells if cell is not None for node in walk(cell))
            answer = next(node for node in nodes if isinstance(node, Answer))
            name = self._masks[Answer(column, (), answer.tables)]
            for group in groups:
                inside, _ = _bits(column, group.values)
                self._branch(f"if {name} & {inside}:", table, group.rows, index, mask, fact)
        elif column.name in self.given:
            kept = rows_for(rows, index, self.given[column.name])
            self._table(table, kept, index + 1, mask, fact)
        else:
            self._column(table, groups, index, mask, fact)

    def _column(
        self, table: Table, groups: Sequence[Group], index: int, mask: str, fact: Fact[Any]
    ) -> None:
        column = table.columns[index]
        local = self.local(column)
        word = "if"
        for position, group in enumerate(groups):
            last = position == len(groups) - 1
            # The last group stands before unknown, so that a known value never tests for it.
            test = self._in_group(column, local, group, last=last)
            self._branch(f"{word} {test}:", table, group.rows, index, mask, fact)
            word = "elif"
        if column.name == "as_of":
            return
        self.line("else:")
        self.indent += 1
        for group in groups:
            self._table(table, group.rows, index + 1, mask, fact)
        self.indent -= 1

    def _branch(  # noqa: PLR0917 - the place in the table, and where the bits go
        self,
        header: str,
        table: Table,
        rows: Sequence[Row],
        index: int,
        mask: str,
        fact: Fact[Any],
    ) -> None:
        self.line(header)
        self.indent += 1
        self._table(table, rows, index + 1, mask, fact)
        self.indent -= 1

    def _in_group(self, column: Fact[Any], local: str, group: Group, *, last: bool) -> str:
        if last:
            return "True" if column.name == "as_of" else f"{local} is not None"
        if column.kind.ordered:
            relation = "<=" if group.closed else "<"
            test = f"{local} {relation} {self.constant(group.top)}"
            return test if column.name == "as_of" else f"{local} is not None and {test}"
        if len(group.values) == 1:
            value = group.values[0]
            return (
                f"{local} is {value}"
                if isinstance(value, bool)
                else f"{local} == {self.constant(value)}"
            )
        return f"{local} in {self.constant(frozenset(group.values))}"


def _bits(fact: Fact[Any], values: Sequence[Any]) -> tuple[int, int]:
    inside = sum(1 << fact.choices.index(value) for value in set(values))
    return inside, (1 << len(fact.choices)) - 1 - inside


def _supplied(fact: Fact[Any]) -> Callable[[int, Any], int]:
    def narrow(mask: int, value: Any) -> int:
        bit = 1 << fact.choices.index(value)
        if mask & bit:
            return bit
        found = {choice for place, choice in enumerate(fact.choices) if mask >> place & 1}
        raise disagreement(fact, value, found)

    return narrow
