"""The lines of generated Python for conditions."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any

import attrs

from umkstd.logic.emit_answers import Masks
from umkstd.logic.emit_facts import Writer
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
from umkstd.logic.values import Kind

_REVERSE: dict[Operator, str] = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!="}
# A tree of this many nodes is still written as two expressions that stop early.
_SMALL = 24


@attrs.frozen
class Test:
    """How to write one simple test.

    Attributes:
        unknown: an expression for "unknown".
        failing: an expression for "false", where it is not unknown; if
            ``jump``, for "not true", and then ``unknown`` holds only inside it.
        jump: whether one jump leads past a true test.
        fact, other: for a yes-or-no fact, the fact and the answer that fails.
    """

    unknown: str
    failing: str
    jump: bool = False
    fact: Fact[Any] | None = None
    other: bool | None = None

    def outcome(self) -> str:
        """The outcome as one expression."""
        if self.jump:
            return f"True if not ({self.failing}) else None if {self.unknown} else False"
        return f"None if {self.unknown} else not ({self.failing})"


class Emitter:
    """Writes lines for conditions.

    Every test is three-valued. A local holds ``True``, ``False`` or ``None``; a
    determination is a bit mask of the answers still possible.
    """

    def __init__(self, writer: Writer, conditions: Sequence[Condition]) -> None:
        self._writer = writer
        self._masks = Masks(writer, conditions)

    # --------------------------------------------------------- members
    def add_digits(self, conditions: Iterable[tuple[int, Condition]]) -> None:
        """Lines that add the digits of numbered members to ``k``: 0 true, 1 unknown, 2 false."""
        writer = self._writer
        by_choice: dict[Fact[Any], dict[Any, int]] = {}
        for number, condition in conditions:
            place, test = 3**number, _on_one_choice(condition)
            if test is None:
                self._add_digit(condition, place)
            else:
                choices = test.fact.choices
                digits = by_choice.setdefault(test.fact, dict.fromkeys((None, *choices), 0))
                digits[None] += place
                for value in set(choices).difference(_wanted(test)):
                    digits[value] += 2 * place
        # All members on one choice are answered by one look.
        for fact, digits in by_choice.items():
            writer.line(f"k += {writer.bind('digits', digits)}[{writer.local(fact)}]")

    def possible(self, answer: Answer) -> str:
        """Lines for the answers still possible of a determination; the local with their bits."""
        self._masks.prepare(answer)
        return self._masks.of(answer)

    def add_place(
        self,
        fact: Fact[Any],
        days: Sequence[Any],
        unit: int,
        here: Sequence[Sequence[tuple[int, Condition]]],
    ) -> None:
        """Lines that add the place of a date among some days to ``k``: 0 for the last.

        Args:
            fact: the date.
            days: the days that part the places.
            unit: what the digit counts for.
            here: for each digit, the members that matter in its place alone.
        """
        if not days:
            return
        writer, local = self._writer, self._writer.local(fact)
        # A mask must be there in every place, not in that alone which comes first.
        for _, condition in itertools.chain(*here):
            self._masks.prepare(condition)
        writer.begin(f"if {local} is None:")
        self._in_place(len(days) + 1, unit, here)
        writer.end()
        writer.begin("else:")
        self._find_place(local, days, range(len(days) + 1), unit, here)
        writer.end()

    def _find_place(
        self,
        local: str,
        days: Sequence[Any],
        digits: range,
        unit: int,
        here: Sequence[Sequence[tuple[int, Condition]]],
    ) -> None:
        """Halve the places until one is left; digit 0 is the place after the last day."""
        if len(digits) == 1:
            self._in_place(digits[0], unit, here)
            return
        writer, middle = self._writer, len(digits) // 2
        day = days[len(days) - digits[middle]]
        writer.begin(f"if {local} >= {writer.constant(day)}:")
        self._find_place(local, days, digits[:middle], unit, here)
        writer.end()
        writer.begin("else:")
        self._find_place(local, days, digits[middle:], unit, here)
        writer.end()

    def _in_place(
        self, digit: int, unit: int, here: Sequence[Sequence[tuple[int, Condition]]]
    ) -> None:
        self._writer.line(f"k += {unit * digit}" if digit else "pass")
        self.add_digits(here[digit] if here else ())

    def _add_digit(self, condition: Condition, place: int) -> None:
        writer = self._writer
        self._masks.prepare(condition)
        test = self._simple(condition)
        if test is None:
            self._add_composite(condition, place)
        elif test.fact is not None and test.fact.name in writer.read_at_test:
            writer.begin(f"if {test.failing}:")
            writer.line(f"if {test.unknown}: k += {place}")
            writer.line(f"elif {writer.local(test.fact)} is {test.other}: k += {2 * place}")
            # Neither yes nor no: reading raises, unless it stands for unknown.
            writer.begin("else:")
            writer.line(f"k += {place}")
            writer.line(writer.reading(test.fact))
            writer.end()
            writer.end()
        elif test.jump:
            digit = f"{place} if {test.unknown} else {2 * place}"
            writer.line(f"if {test.failing}: k += {digit}")
        else:
            writer.line(f"if {test.unknown}: k += {place}")
            writer.line(f"elif {test.failing}: k += {2 * place}")

    def _add_composite(self, condition: Condition, place: int) -> None:
        writer = self._writer
        both = self._both(condition)
        if both is not None:
            writer.line(f"if not ({both[0]}): k += {2 * place} if {both[1]} else {place}")
            return
        result = self._emit(condition)
        writer.line(f"if {result} is not True: k += {place} if {result} is None else {2 * place}")

    def stops(self, conditions: Sequence[Condition]) -> Iterator[Callable[[], None]]:
        """Writers of lines that return when a member is false and note an unknown one."""
        rest: list[Condition] = []
        accepted: dict[Fact[Any], set[Any]] = {}
        for condition in conditions:
            test = _on_one_choice(condition)
            if test is None:
                rest.append(condition)
            else:
                accepted.setdefault(test.fact, set(test.fact.choices)).intersection_update(
                    _wanted(test)
                )
        # All members on one choice are one test; a choice is passed by fewer values than most.
        for fact, values in accepted.items():
            yield partial(self._stop_unless, fact, values)
        for condition in sorted(rest, key=_cost):
            yield partial(self._stop_if_false, condition)

    def _stop_unless(self, fact: Fact[Any], values: set[Any]) -> None:
        local, failing = self._writer.local(fact), "True"
        if len(values) == 1:
            failing = f"{local} != {self._writer.constant(*values)}"
        elif values:
            failing = f"{local} not in {self._writer.constant(frozenset(values))}"
        self._stop(Test(f"{local} is None", failing))

    def _stop_if_false(self, condition: Condition) -> None:
        self._masks.prepare(condition)
        test = self._simple(condition)
        if test is None and (both := self._both(condition)) is not None:
            test = Test(f"not ({both[1]})", f"not ({both[0]})", jump=True)
        elif test is None:
            result = self._emit(condition)
            test = Test(f"{result} is None", f"{result} is not True", jump=True)
        self._stop(test)

    def _stop(self, test: Test) -> None:
        writer = self._writer
        if test.jump:
            writer.begin(f"if {test.failing}:")
            writer.line(f"if not ({test.unknown}): return when_false")
            writer.line("unknown = True")
            writer.end()
        else:
            writer.line(f"if {test.unknown}: unknown = True")
            writer.line(f"elif {test.failing}: return when_false")

    def _simple(self, condition: Condition) -> Test | None:
        local, constant = self._writer.local, self._writer.constant
        match condition:
            case Member(condition=inner):
                return self._simple(inner)
            case Compare(fact, "==", bool() as other):
                unknown, failing = f"{local(fact)} is None", f"{local(fact)} is not {other}"
                return Test(unknown, failing, jump=True, fact=fact, other=not other)
            case Compare(fact, operator, Fact() as other):
                each = [name for name in (local(fact), local(other)) if name != "as_of"]
                missing = " or ".join(f"{name} is None" for name in each) or "False"
                return Test(missing, f"{local(fact)} {_REVERSE[operator]} {local(other)}")
            case Compare(fact, operator, other):
                failing = f"{local(fact)} {_REVERSE[operator]} {constant(other)}"
                return Test(f"{local(fact)} is None", failing)
            case OneOf(fact, values):
                failing = f"{local(fact)} not in {constant(frozenset(values))}"
                return Test(f"{local(fact)} is None", failing)
            case Known(fact):
                return Test("True", f"{local(fact)} is None", jump=True)
            case Answer():
                outside, inside = self._masks.test(condition)
                return Test(inside, outside, jump=True)
            case _:
                return None

    # ----------------------------------------------------------- trees
    def _both(self, condition: Condition) -> tuple[str, str] | None:
        """For a small tree: an expression for "true" and one for "false"."""
        nodes = list(walk(condition))
        if len(nodes) > _SMALL or any(isinstance(node, AtLeast) for node in nodes):
            return None
        return self._expressions(condition)

    def _expressions(self, node: Condition) -> tuple[str, str]:
        if isinstance(node, Member):
            return self._expressions(node.condition)
        if (test := self._simple(node)) is not None:
            if test.jump:
                return f"not ({test.failing})", f"({test.failing}) and not ({test.unknown})"
            known = f"not ({test.unknown})"
            return f"{known} and not ({test.failing})", f"{known} and {test.failing}"
        below = [self._expressions(part) for part in node.parts]
        if isinstance(node, Not):
            return below[0][1], below[0][0]
        if not isinstance(node, All | Any_):
            raise TypeError(f"no expression: {node!r}")
        true, false = (" and ", " or ") if isinstance(node, All) else (" or ", " and ")
        return (
            true.join(f"({each[0]})" for each in below),
            false.join(f"({each[1]})" for each in below),
        )

    def _emit(self, node: Condition) -> str:
        """Lines that compute a node's three-valued outcome; the name that holds it."""
        if isinstance(node, Member):
            return self._emit(node.condition)
        writer = self._writer
        result = writer.name()
        if (test := self._simple(node)) is not None:
            writer.line(f"{result} = {test.outcome()}")
            return result
        below = [self._emit(part) for part in node.parts]
        if isinstance(node, Not):
            writer.line(f"{result} = None if {below[0]} is None else not {below[0]}")
            return result
        # Wide trees stay flat: one tuple of outcomes, membership instead of nesting.
        writer.line(f"{result} = ({', '.join(below)},)")
        if isinstance(node, All):
            outcome = f"False if False in {result} else None if None in {result} else True"
        elif isinstance(node, Any_):
            outcome = f"True if True in {result} else None if None in {result} else False"
        elif isinstance(node, AtLeast):
            true, count = f"{result}.count(True)", node.count
            outcome = (
                f"True if {true} >= {count} else "
                f"None if {true} + {result}.count(None) >= {count} else False"
            )
        else:
            raise TypeError(f"not a condition: {node!r}")
        writer.line(f"{result} = {outcome}")
        return result


def _cost(condition: Condition) -> int:
    """A rough cost, to try the cheap members first."""
    return 8 * sum(isinstance(n, Answer) for n in walk(condition)) + len(facts_of(condition))


def _on_one_choice(condition: Condition) -> OneOf | Compare | None:
    """The test of a member that asks for values of one choice and nothing else."""
    test = condition.condition if isinstance(condition, Member) else condition
    match test:
        case OneOf(Fact(kind=Kind.CHOICE)):
            return test
        case Compare(Fact(kind=Kind.CHOICE), "==", other) if not isinstance(other, Fact):
            return test
        case _:
            return None


def _wanted(test: OneOf | Compare) -> tuple[Any, ...]:
    return test.values if isinstance(test, OneOf) else (test.other,)
