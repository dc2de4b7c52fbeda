"""Mistakes in the provisions of a requirement: conditions, exceptions, readings, spans, numbers."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import partial
from typing import Any

import attrs

from umkstd.law.binding import parameters_of, resolve
from umkstd.law.parameter import Parameter
from umkstd.law.provision import Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.nodes import Condition
from umkstd.testing.border_mistakes import moved_values, replaced, shifted, shifted_parameters
from umkstd.testing.condition_mistakes import mistakes
from umkstd.testing.mutant import Mutant, told

_CONDITIONS = ("applies_when", "scope", "needs")
Group = tuple[bool, str | None]
"""What may be moved together: whether it is an exception, and the date that chooses it."""


def of_requirement(rule: Requirement) -> Iterator[Mutant]:
    """Every mutant of a requirement but those of its citations."""
    for number, provision in enumerate(rule.provisions):
        where = f"provisions/{number}"
        for name in _CONDITIONS:
            condition: Condition | None = getattr(provision, name)
            for change in mistakes(condition, f"{where}/{name}") if condition is not None else ():
                new = _with(provision, name, change.condition)
                make = partial(_with_provision, rule, number, new)
                yield Mutant(rule.id, change.kind, change.where, change.what, make, part=number)
        yield from _readings(rule, number, provision, where)
        yield from _exceptions(rule, number, provision, where)
    yield from _borders(rule)
    for item, number, step, new_item in moved_values(uses(rule)):
        where = f"parameters/{item.name}/{number}{step:+d}"
        what = told("threshold", item.values[number].value, new_item.values[number].value)
        yield Mutant(rule.id, "threshold", where, what, partial(_overlaid, rule, new_item))


def _with(provision: Provision, name: str, condition: Condition | None) -> Provision:
    changes: dict[str, Any] = {name: condition}
    return attrs.evolve(provision, **changes)


def _with_provision(rule: Requirement, number: int, new: Provision) -> Requirement:
    return attrs.evolve(rule, provisions=replaced(rule.provisions, number, new))


def _overlaid(rule: Requirement, *items: Parameter) -> Requirement:
    return attrs.evolve(rule, overlay={**rule.overlay, **{item.name: item for item in items}})


def _readings(rule: Requirement, number: int, provision: Provision, where: str) -> Iterator[Mutant]:
    for index, reading in enumerate(provision.readings):
        place = f"{where}/readings/{index}"
        for change in mistakes(reading.needs, place):
            other = attrs.evolve(reading, needs=change.condition)
            new = attrs.evolve(provision, readings=replaced(provision.readings, index, other))
            make = partial(_with_provision, rule, number, new)
            yield Mutant(rule.id, change.kind, change.where, change.what, make, part=number)
        if len(provision.readings) > 1:
            rest = provision.readings[:index] + provision.readings[index + 1 :]
            make = partial(_with_provision, rule, number, attrs.evolve(provision, readings=rest))
            yield Mutant(rule.id, "drop", place, told("drop", place), make, part=number)


def _exceptions(
    rule: Requirement, number: int, provision: Provision, where: str
) -> Iterator[Mutant]:
    """A provision of higher rank, its condition, or a scope left out."""
    if provision.rank > 0:
        rest = rule.provisions[:number] + rule.provisions[number + 1 :]
        make = partial(attrs.evolve, rule, provisions=rest)
        yield Mutant(rule.id, "exception", where, told("exception", where), make)
    for name in ("applies_when", "scope"):
        if getattr(provision, name) is not None:
            new = _with(provision, name, None)
            place = f"{where}/{name}"
            make = partial(_with_provision, rule, number, new)
            what = told("exception", place)
            yield Mutant(rule.id, "exception", place, what, make, part=number)


# ------------------------------------------------------------------ borders
def _borders(rule: Requirement) -> Iterator[Mutant]:
    """Each day on which provisions begin or end, moved: bases and exceptions apart."""
    groups = dict.fromkeys(
        (day, _group(provision)) for provision in rule.provisions for day in provision.span.borders
    )
    taken = {day for day, _ in groups}
    alone = dict.fromkeys(day for item in uses(rule) for day in item.borders if day not in taken)
    places: list[tuple[datetime.date, Group | None]] = [*groups, *((day, None) for day in alone)]
    for day, group in sorted(places, key=lambda place: (place[0], str(place[1]))):
        for step in (1, -1):
            where = f"span/{day}{_named(group)}{step:+d}"
            what = told("span", day, day + datetime.timedelta(days=step))
            yield Mutant(rule.id, "span", where, what, partial(_shifted, rule, day, group, step))


def _group(provision: Provision) -> Group:
    by = provision.governed_by
    return provision.rank > 0, None if by is None else by.name


def _named(group: Group | None) -> str:
    if group is None:
        return "/parameters"
    exception, by = group
    return ("/exceptions" if exception else "") + ("" if by is None else f"/{by}")


def _shifted(rule: Requirement, day: datetime.date, group: Group | None, step: int) -> Requirement:
    provisions = tuple(
        attrs.evolve(one, span=shifted(one.span, day, step)) if _group(one) == group else one
        for one in rule.provisions
    )
    changed = shifted_parameters(uses(rule), day, step)
    options: dict[str, Any] = {"overlay": {**rule.overlay, **changed}} if changed else {}
    return attrs.evolve(rule, provisions=provisions, **options)


def uses(rule: Requirement) -> dict[Parameter, list[Span]]:
    """The parameters that the provisions mention, with the spans of these."""
    found: dict[Parameter, list[Span]] = {}
    for provision in rule.provisions:
        for condition in provision.conditions:
            for item in parameters_of(condition):
                found.setdefault(resolve(item, rule.overlay), []).append(provision.span)
    return found
