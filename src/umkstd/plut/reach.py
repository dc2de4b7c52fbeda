"""Who could take what: cases counted by region and field, and the consultants within reach."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

import attrs

from umkstd.plut.centre import regions_around
from umkstd.plut.consultant import Consultant
from umkstd.plut.request import Reason, Request

Travel = Mapping[str, Collection[str]]
"""By the code of a region, the regions to which its consultants also travel."""


@attrs.frozen
class Kind:
    """Cases of one region and field, which are alike to every consultant.

    Attributes:
        requests: the cases, sorted.
        takers: place of each consultant who could take them, and whether they would travel.
        lacking: why nobody could; ``None`` where somebody could.
    """

    requests: tuple[Request, ...]
    takers: tuple[tuple[int, bool], ...]
    lacking: Reason | None


def kinds_of(
    requests: Sequence[Request], consultants: Sequence[Consultant], travel: Travel
) -> tuple[Kind, ...]:
    """Sorted cases grouped by region and field, each group with those who could take it.

    A consultant with a capacity of 0 is away: expert and near, but never a taker.
    """
    own, away = _by_area(consultants, travel)
    grouped: dict[tuple[str, str], list[Request]] = defaultdict(list)
    for request in requests:
        grouped[request.region, request.field].append(request)
    kinds = []
    for (region, field), alike in sorted(grouped.items()):
        near = dict.fromkeys(_within(region, away), True)
        near.update(dict.fromkeys(_within(region, own), False))
        able = [place for place in sorted(near) if consultants[place].knows(field)]
        lacking: Reason | None = None
        if not able:
            if not any(consultant.knows(field) for consultant in consultants):
                lacking = "no-field"
            else:
                lacking = "no-field-in-region" if near else "no-region"
        takers = tuple((place, near[place]) for place in able if consultants[place].capacity)
        kinds.append(Kind(tuple(alike), takers, lacking))
    return tuple(kinds)


def _by_area(
    consultants: Sequence[Consultant], travel: Travel
) -> tuple[Mapping[str, list[int]], Mapping[str, list[int]]]:
    """Places of the consultants by area: those whose own it is, and those who travel there."""
    own: dict[str, list[int]] = defaultdict(list)
    away: dict[str, list[int]] = defaultdict(list)
    for place, consultant in enumerate(consultants):
        for area in consultant.areas:
            own[area].append(place)
            for further in travel.get(area, ()):
                away[further].append(place)
    return own, away


def _within(region: str, by_area: Mapping[str, list[int]]) -> Iterator[int]:
    for area in regions_around(region):
        yield from by_area.get(area, ())
