"""A mutant: a rule with one small mistake in it, and where the mistake is."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from decimal import Decimal
from functools import cached_property
from typing import Any

import attrs

from umkstd.errors import RuleDefinitionError
from umkstd.law.citation import Citation
from umkstd.logic.nodes import Condition
from umkstd.testing.answering import Rule
from umkstd.text import Text, same

KINDS: dict[str, Text] = {
    "strictness": Text(
        id="Batas {before} menjadi {after}.", en="The comparison {before} becomes {after}."
    ),
    "threshold": Text(
        id="Batas {before} menjadi {after}.", en="The limit {before} becomes {after}."
    ),
    "drop": Text(id="{before} dihilangkan.", en="{before} is left out."),
    "negate": Text(id="{before} dibalik.", en="{before} is negated."),
    "swap": Text(id="“{before}” menjadi “{after}”.", en="“{before}” becomes “{after}”."),
    "count": Text(
        id="Sedikitnya {before} menjadi {after}.", en="At least {before} becomes {after}."
    ),
    "span": Text(id="Hari {before} menjadi {after}.", en="The day {before} becomes {after}."),
    "exception": Text(id="{before} dihilangkan.", en="{before} is left out."),
    "citation": Text(id="{before} menjadi {after}.", en="{before} becomes {after}."),
    "outcome": Text(
        id="Hasil {before} menjadi {after}.", en="The outcome {before} becomes {after}."
    ),
    "row": Text(id="Baris {before} dihilangkan.", en="Row {before} is left out."),
}
"""What each kind of mistake does, as a sentence."""


@attrs.frozen(eq=False, slots=False)
class Mutant:
    """A rule with one mistake. It is made when it is first asked for.

    Attributes:
        rule: id of the rule.
        kind: the kind of mistake, a key of ``KINDS``.
        where: the place of the mistake, such as ``provisions/2/needs/sni-offered``.
        what: what was changed, as a sentence.
        citation: for a changed citation, the one that is right.
        part: number of the provision or dated table that alone was changed; ``None`` where the
            mistake may reach further.
    """

    rule: str
    kind: str
    where: str
    what: Text
    make: Callable[[], Rule] = attrs.field(repr=False)
    citation: Citation | None = None
    part: int | None = None

    @property
    def name(self) -> str:
        """Its name in the list of equivalent mutants; it stays while the rule stays.

        Example:
            >>> from umkstd.testing.mutating import mutants
            >>> import umkstd
            >>> next(mutants(umkstd.rulebook["nib"])).name.split()[0] in KINDS
            True
        """
        return f"{self.kind} {self.where}"

    @cached_property
    def changed(self) -> Rule | None:
        """The rule with the mistake; ``None`` where such a rule cannot be built at all."""
        try:
            return self.make()
        except RuleDefinitionError:
            return None


@attrs.frozen
class Change:
    """One mistake in a condition: its kind, its place, a sentence, and the condition with it."""

    kind: str
    where: str
    what: Text
    condition: Condition


def told(kind: str, before: object, after: object = "") -> Text:
    """The sentence for a mistake."""
    values = {"before": same(str(before) or "“”"), "after": same(str(after) or "“”")}
    return KINDS[kind].fill(**values)


def moved(value: Any, step: int) -> Any:
    """A limit moved by one unit: a rupiah, a day, the last digit written; ``None`` for no number.

    Example:
        >>> moved(1_000_000_000, 1), moved(Decimal("0.5"), -1)
        (1000000001, Decimal('0.4'))
    """
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value + step
    if isinstance(value, Decimal):
        return value + step * Decimal((0, (1,), min(int(value.as_tuple().exponent), 0)))
    if isinstance(value, datetime.date):
        return value + datetime.timedelta(days=step)
    return None
