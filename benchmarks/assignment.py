"""Assigning 10,000 cases to 332 consultants in 87 centres, on one core."""

from __future__ import annotations

import random
import time

from umkstd.plut import Centre, Consultant, Request, assign
from umkstd.plut.service_field import FIELDS

CASES, CONSULTANTS, CENTRES, PROVINCES = 10_000, 332, 87, 26
"""As reported of 2023 (centres, consultants) and made up (the rest); figures, no rules."""
CAPACITIES = {"scarce": (15, 35), "enough": (25, 60)}


def consultants(chance: random.Random, least: int, most: int) -> list[Consultant]:
    """Consultants of two to four fields, at centres of provinces and of regencies."""
    centres = [
        Centre(
            id=f"c{number:03}",
            name=f"PLUT {number}",
            province=str(11 + number % PROVINCES),
            regency=None if number < PROVINCES else f"{11 + number % PROVINCES}.{number:02}",
        )
        for number in range(CENTRES)
    ]
    return [
        Consultant(
            id=f"k{number:03}",
            centre=centres[number % CENTRES],
            fields=chance.sample(sorted(FIELDS), chance.randint(2, 4)),
            capacity=chance.randint(least, most),
        )
        for number in range(CONSULTANTS)
    ]


def requests(chance: random.Random) -> list[Request]:
    """Cases all over the provinces, half of them where a regency has a centre of its own."""
    found = []
    for number in range(CASES):
        centre = chance.randrange(CENTRES)
        regency = centre if chance.random() < 0.5 else chance.randrange(100, 120)
        region = f"{11 + centre % PROVINCES}.{regency:02}"
        field = chance.choice(sorted(FIELDS))
        found.append(Request(case_id=f"u{number:05}", field=field, region=region))
    return found


def main() -> None:
    """Time it with and without travel; the records are made before the clock starts."""
    travel = {str(11 + p): [str(11 + (p + 1) % PROVINCES)] for p in range(PROVINCES)}
    print(f"{CASES:,} cases, {CONSULTANTS} consultants, {CENTRES} centres")
    for name, (least, most) in CAPACITIES.items():
        for going, further in (("nobody travels", {}), ("next province", travel)):
            chance = random.Random(1)
            staff, asked = consultants(chance, least, most), requests(chance)
            begin = time.perf_counter()
            answer = assign(asked, staff, travel=further)
            seconds = time.perf_counter() - begin
            chance.shuffle(asked)
            chance.shuffle(staff)
            same = assign(asked, staff, travel=further) == answer
            shares = [load.cases / load.capacity for load in answer.loads]
            print(
                f"  capacity {name}, {going:15} {seconds:6.2f} s   {len(answer.pairs):6,} taken, "
                f"{sum(pair.travels for pair in answer.pairs):5,} travel, load "
                f"{min(shares):.0%} to {max(shares):.0%}; same when shuffled: {same}"
            )


if __name__ == "__main__":
    main()
