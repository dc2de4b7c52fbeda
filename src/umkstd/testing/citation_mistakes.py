"""Citations of a rule, each changed to another article wherever it stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import attrs

from umkstd.law.citation import Citation
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Provision
from umkstd.law.requirement import Requirement
from umkstd.logic.nodes import Condition, Member, walk
from umkstd.logic.table import Table
from umkstd.testing.answering import Rule
from umkstd.testing.condition_mistakes import mapped

_NUMBER = re.compile(r"\d+")


def citations_of(rule: Rule) -> tuple[Citation, ...]:
    """Every citation on which an answer of a rule may rest, each place once."""
    found = _of_tables(rule) if isinstance(rule, Determination) else _of_provisions(rule)
    return tuple({cite.text: cite for cite in found}.values())


def _of_provisions(rule: Requirement) -> Iterator[Citation]:
    for provision in rule.provisions:
        yield provision.cite
        yield from (reading.cite for reading in provision.readings)
        for condition in provision.conditions:
            for node in walk(condition):
                if isinstance(node, Member) and node.cite is not None:
                    yield node.cite


def _of_tables(rule: Determination) -> Iterator[Citation]:
    for ruling in rule.rulings:
        yield ruling.cite
        for table in ruling.tables:
            yield from (row.cite for row in table.rows if row.cite is not None)


def other_article(cite: Citation) -> Citation:
    """A citation of the next article; of a whole instrument, its first.

    Example:
        >>> cite = Citation(instrument="PP 28/2025", place="Pasal 234 ayat (1)", grade="article")
        >>> other_article(cite).text
        'PP 28/2025 Pasal 235 ayat (1)'
    """
    place, found = _NUMBER.subn(lambda number: str(int(number[0]) + 1), cite.place, count=1)
    return attrs.evolve(cite, place=place if found else f"{place} 1".strip())


def with_other_article(rule: Rule, text: str) -> Rule:
    """The rule with one place of the law changed wherever it is cited."""

    def change(cite: Any) -> Any:
        return other_article(cite) if isinstance(cite, Citation) and cite.text == text else cite

    def node(one: Condition) -> Condition:
        return attrs.evolve(one, cite=change(one.cite)) if isinstance(one, Member) else one

    def condition(one: Condition) -> Condition:
        return mapped(one, node)

    if isinstance(rule, Determination):
        return attrs.evolve(rule, rulings=tuple(_ruling(one, change) for one in rule.rulings))
    return attrs.evolve(
        rule, provisions=tuple(_provision(one, change, condition) for one in rule.provisions)
    )


def _provision(
    one: Provision,
    change: Callable[[Any], Any],
    condition: Callable[[Condition], Condition],
) -> Provision:
    readings = tuple(
        attrs.evolve(reading, cite=change(reading.cite), needs=condition(reading.needs))
        for reading in one.readings
    )
    return attrs.evolve(
        one,
        cite=change(one.cite),
        needs=None if one.needs is None else condition(one.needs),
        readings=readings,
        applies_when=None if one.applies_when is None else condition(one.applies_when),
        scope=None if one.scope is None else condition(one.scope),
    )


def _ruling(one: DatedTable, change: Callable[[Any], Any]) -> DatedTable:
    return attrs.evolve(
        one, cite=change(one.cite), tables=tuple(_table(table, change) for table in one.tables)
    )


def _table(table: Table, change: Callable[[Any], Any]) -> Table:
    return attrs.evolve(
        table, rows=tuple(attrs.evolve(row, cite=change(row.cite)) for row in table.rows)
    )
