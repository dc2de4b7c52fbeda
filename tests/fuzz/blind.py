"""Trying an entry point without a guide: seeded chance over good inputs, the same on every machine."""

from __future__ import annotations

from fuzz.doors import seeds_of
from fuzz.entry import Entry
from fuzz.hunting import Hunt
from fuzz.mutating import Mutator

LARGEST = 8_000


def tried(entry: Entry, count: int, seed: int = 0) -> Hunt:
    """What came of some executions: every good input first, then changed ones."""
    seeds = seeds_of(entry)
    mutator = Mutator(seeds, odd=entry.odd)
    mutator.random.seed(seed)
    hunt = Hunt(entry)
    pool = list(seeds)
    for data in seeds[:count]:
        hunt.run(data)
    while hunt.runs < count:
        data = mutator.changed(mutator.random.choice(pool), LARGEST)
        hunt.run(data)
        if mutator.random.random() < 0.05 and len(pool) < 500:
            pool.append(data)  # some are changed again
    return hunt
