"""Putting conditions together: ``all_of``, ``any_of``, ``not_`` and their like."""

from __future__ import annotations

from typing import Any

from umkstd.errors import RuleDefinitionError
from umkstd.logic.facts import facts_of, symbols_of
from umkstd.logic.nodes import All, Any_, AtLeast, Condition, Member, Not, walk
from umkstd.text import Text


def all_of(*conditions: Condition) -> Condition:
    """Every condition holds; one is returned as it is.

    Raises:
        RuleDefinitionError: there is none, or something is not a condition.
    """
    return _many(All, conditions, "all_of")


def any_of(*conditions: Condition) -> Condition:
    """At least one condition holds; one is returned as it is."""
    return _many(Any_, conditions, "any_of")


def none_of(*conditions: Condition) -> Condition:
    """No condition holds."""
    return Not(any_of(*conditions))


def not_(condition: Condition) -> Condition:
    """The condition does not hold."""
    return Not(*_checked((condition,), "not_"))


def at_least(count: int, *conditions: Condition) -> Condition:
    """At least ``count`` of the conditions hold.

    Raises:
        RuleDefinitionError: the count is not between 1 and their number.
    """
    checked = _checked(conditions, "at_least")
    if type(count) is not int or not 1 <= count <= len(checked):
        raise RuleDefinitionError(
            "condition-count",
            Text(
                id=f"at_least memerlukan bilangan 1 sampai {len(checked)}, bukan {count!r}.",
                en=f"at_least needs a count from 1 to {len(checked)}, not {count!r}.",
            ),
        )
    return AtLeast(count, checked)


def member(
    code: str,
    condition: Condition,
    *,
    holds: Text,
    fails: Text,
    open: Text | None = None,  # noqa: A002 - the word the law pages use
    cite: Any = None,
) -> Member:
    """Name a condition, with its sentences and its citation.

    Args:
        code: stable name such as ``"risk-low"``.
        condition: the condition; it may not contain another member.
        holds: sentence when it holds; ``{fact_name}`` inserts a value.
        fails: sentence when it fails.
        open: sentence while it is unknown.
        cite: the citation of this member; without one the provision's counts.

    Raises:
        RuleDefinitionError: members nest, or a sentence names a parameter that
            the condition does not read.

    Example:
        >>> from umkstd.business import facts as f
        >>> held = member(
        ...     "nib-held",
        ...     f.has_nib.is_true(),
        ...     holds=Text(id="NIB ada.", en="There is an NIB."),
        ...     fails=Text(id="NIB belum ada.", en="There is no NIB yet."),
        ... )
        >>> held.code
        'nib-held'
    """
    (checked,) = _checked((condition,), "member")
    if any(isinstance(node, Member) for node in walk(checked)):
        raise RuleDefinitionError(
            "member-nests",
            Text(
                id=f"Unsur {code} memuat unsur lain. Gabungkan di luar member().",
                en=f"The member {code} contains another member. Combine them outside member().",
            ),
        )
    readable = {fact.name for fact in facts_of(checked)}
    readable |= {symbol.name for symbol in symbols_of(checked)}
    texts = [text for text in (holds, fails, open) if text is not None]
    stray = sorted({name for text in texts for name in text.parameters} - readable - {"as_of"})
    if stray:
        raise RuleDefinitionError(
            "member-parameter",
            Text(
                id=f"Kalimat unsur {code} menyebut {', '.join(stray)}, yang tidak diujinya.",
                en=f"A sentence of the member {code} names {', '.join(stray)}, which it does not "
                "test.",
            ),
        )
    return Member(code, checked, holds, fails, open, cite)


def _checked(conditions: tuple[object, ...], name: str) -> tuple[Condition, ...]:
    if not conditions:
        raise RuleDefinitionError(
            "condition-empty",
            Text(
                id=f"{name} memerlukan sedikitnya satu syarat.",
                en=f"{name} needs at least one condition.",
            ),
        )
    for condition in conditions:
        if not isinstance(condition, Condition):
            raise RuleDefinitionError(
                "condition-expected",
                Text(
                    id=f"{name} menerima syarat, bukan {type(condition).__name__}.",
                    en=f"{name} takes conditions, not {type(condition).__name__}; for a yes-or-no "
                    "fact write fact.is_true().",
                ),
            )
    return conditions  # type: ignore[return-value]


def _many(node: type[All | Any_], conditions: tuple[Condition, ...], name: str) -> Condition:
    checked = _checked(conditions, name)
    return checked[0] if len(checked) == 1 else node(checked)
