"""Every small mistake that can be made in a condition."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import attrs

from umkstd.logic.nodes import All, Answer, Any_, AtLeast, Compare, Condition, Member, Not, OneOf
from umkstd.testing.mutant import Change, moved, told

STRICTNESS: dict[str, Any] = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}


def mistakes(condition: Condition, where: str) -> Iterator[Change]:
    """Every mistake in a condition and in what stands below it.

    Args:
        condition: what is changed.
        where: its place in the rule.

    Example:
        >>> from umkstd.business import facts as f
        >>> [one.what.en for one in mistakes(f.capital <= 5, "needs")][:2]
        ['needs is negated.', 'The comparison <= becomes <.']
    """
    # The mistakes of a member are those of what it names; it is negated once, by its name.
    named = isinstance(condition, Member)
    if named or not condition.parts:
        yield _change("negate", where, negated(condition), where)
    inner = condition.condition if isinstance(condition, Member) else condition
    for change in _here(inner, where):
        yield _back(change, condition, named=named)
    for number, part in enumerate(inner.parts):
        below = f"{where}/{label(inner, number)}"
        for change in mistakes(part, below):
            found = attrs.evolve(change, condition=with_part(inner, number, change.condition))
            yield _back(found, condition, named=named)


def _back(change: Change, owner: Condition, *, named: bool) -> Change:
    return (
        attrs.evolve(change, condition=with_part(owner, 0, change.condition)) if named else change
    )


def _here(node: Condition, where: str) -> Iterator[Change]:
    """The mistakes in one node itself."""
    match node:
        case Compare():
            yield from _comparison(node, where)
        case OneOf(_, values) | Answer(_, values) if len(values) > 1:
            for value in values:
                rest = tuple(one for one in values if one != value)
                yield _change("drop", f"{where}={value}", attrs.evolve(node, values=rest), value)
        case All(parts) if len(parts) > 1:
            yield _change("swap", where, Any_(parts), "all", "any")
            yield from _dropped(node, where)
        case Any_(parts) if len(parts) > 1:
            yield _change("swap", where, All(parts), "any", "all")
            yield from _dropped(node, where)
        case AtLeast(count, parts):
            for step in (1, -1):
                if 1 <= count + step <= len(parts):
                    new = AtLeast(count + step, parts)
                    yield _change("count", f"{where}{step:+d}", new, count, count + step)
            if count < len(parts):
                yield from _dropped(node, where)
        case _:
            pass


def _comparison(node: Compare, where: str) -> Iterator[Change]:
    if node.operator in STRICTNESS:
        flipped = attrs.evolve(node, operator=STRICTNESS[node.operator])
        yield _change("strictness", where, flipped, node.operator, flipped.operator)
    for step in (1, -1):
        if (value := moved(node.other, step)) is not None:
            place = f"{where}={node.other}{step:+d}"
            yield _change("threshold", place, attrs.evolve(node, other=value), node.other, value)


def _dropped(node: Any, where: str) -> Iterator[Change]:
    for number in range(len(node.conditions)):
        rest = node.conditions[:number] + node.conditions[number + 1 :]
        place = f"{where}/{label(node, number)}"
        yield _change("drop", place, attrs.evolve(node, conditions=rest), place)


def _change(
    kind: str, where: str, condition: Condition, before: object, after: object = ""
) -> Change:
    return Change(kind, where, told(kind, before, after), condition)


def negated(condition: Condition) -> Condition:
    """The opposite; a member keeps its name."""
    if isinstance(condition, Member):
        return attrs.evolve(condition, condition=Not(condition.condition))
    return Not(condition)


def label(node: Condition, number: int) -> str:
    """What a part is called in a place: the code of a member, or its number."""
    parts = node.parts
    part = parts[number]
    codes = [one.code if isinstance(one, Member) else None for one in parts]
    if isinstance(part, Member) and codes.count(part.code) == 1:
        return part.code
    return str(number)


def with_part(node: Condition, number: int, part: Condition) -> Condition:
    """The node with another part in one place."""
    parts = (*node.parts[:number], part, *node.parts[number + 1 :])
    if isinstance(node, Not | Member):
        return attrs.evolve(node, condition=part)
    if isinstance(node, All | Any_ | AtLeast):
        return attrs.evolve(node, conditions=parts)
    raise TypeError(f"{node!r} has no parts")


def mapped(condition: Condition, change: Callable[[Condition], Condition]) -> Condition:
    """The condition with every node changed, from below."""
    node = condition
    for number, part in enumerate(condition.parts):
        new = mapped(part, change)
        if new is not part:
            node = with_part(node, number, new)
    return change(node)
