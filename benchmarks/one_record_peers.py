"""One decision, one record at a time: umkstd and its peers against the decision by hand (F)."""

from __future__ import annotations

import argparse

import nine_rules
from machine import machine
from peers import by_hand, ours
from peers.registry import installed
from peers.timing import Figure, Timed, measure
from peers.way import Record, Way

import umkstd

CHECKED, TIMED = 3_000, 2_000
TITLES = {"status": "Status", "reasons": "Status with reasons", "trace": "Trace or report"}
GIVES = {
    "status": "status",
    "met_or_not": "met or not",
    "deciding": "status, deciding codes",
    "reasons": "status, failed and open codes",
    "outcomes": "each rule with its outcome",
}


def check(ways: list[Way], records: list[Record]) -> None:
    """No timing counts before every answer agrees with the reference, ready and plain."""
    answers = [nine_rules.reference(record) for record in records]
    wrong = {}
    for way in ways:
        wanted = [way.shape(answer) for answer in answers]
        given = records if way.prepare is None else [way.prepare(record) for record in records]
        for found in (way.ask(given), way.ask_plain(records)):
            pairs = zip(map(way.read, found), wanted, strict=True)
            bad = sum(got != want for got, want in pairs)
            wrong[way.name] = wrong.get(way.name, 0) + bad
    print(f"{sum(wrong.values())} wrong answers of {len(records):,} records, each asked twice")
    if any(wrong.values()):
        raise SystemExit(f"not timed: {wrong}")


def timed(way: Way, records: list[Record]) -> list[Timed]:
    """A way with what was made ready, and from plain records where that is not the same."""
    plain = Timed(way.name, way.ask_plain, records)
    if way.prepare is None:
        return [plain]
    return [Timed(way.name, way.ask, [way.prepare(record) for record in records]), plain]


def show(ways: list[Way], figures: list[list[Figure]]) -> None:
    """A table for each level, the fastest first."""
    pairs = sorted(zip(figures, ways, strict=True), key=lambda pair: pair[0][0].ratio)
    for level, title in TITLES.items():
        print(f"\n{title}\n")
        print("| way | gives | ready | plain | µs, ready | made ready | unknowns | reasons |")
        print("|---|---|---|---|---|---|---|---|")
        for found, way in pairs:
            if way.level == level:
                both = (
                    [_ratio(figure) for figure in found] if way.prepare else ["-", _ratio(found[0])]
                )
                told = (way.name, GIVES[way.shape.__name__], *both, _short(found[0].micros))
                print(f"| {' | '.join((*told, way.ready, way.unknowns, way.source))} |")


def _ratio(figure: Figure) -> str:
    return f"{_short(figure.ratio)} F ({_short(figure.low)}-{_short(figure.high)})"


def _short(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def main() -> None:
    """Check every peer, then time all of them in one run."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=101)
    rounds = options.parse_args().rounds
    print(machine())
    print(f"umkstd {umkstd.__version__}")
    peers = list(installed())
    for peer in peers:
        print(f"{peer.package} {peer.version}")
    floor, *hands = by_hand.ways()
    ways = [floor, *hands, *ours.ways(), *(way for peer in peers for way in peer.ways())]
    check(ways, nine_rules.businesses(CHECKED))
    records = nine_rules.businesses(TIMED)
    every = [timed(way, records) for way in ways]
    base, found = measure(every[0][0], [one for each in every for one in each], rounds)
    print(f"F = {base:.3f} µs; {rounds} interleaved rounds; median of the ratios (middle half)")
    figures = iter(found)
    show(ways, [[next(figures) for _ in each] for each in every])


if __name__ == "__main__":
    main()
