"""Statuses of requirements that are joined, as gates: what a composition makes of its members."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from umkstd.frames.circuit import Circuit, Gate
from umkstd.law.composition import Composition
from umkstd.law.verdict import Status

SWAPPED = {Status.MET: Status.UNMET, Status.UNMET: Status.MET}
"""What negation makes of a status; the others it keeps."""
SKIPPED = (Status.NOT_APPLICABLE, Status.NOT_IN_FORCE)
"""Statuses of members that are not counted."""
Statuses = Mapping[Status, Gate]


def joined_statuses(circuit: Circuit, rule: Composition, each: Sequence[Statuses]) -> Statuses:
    """Where the whole has which status, from where its members have theirs."""
    if rule.operator == "not_":
        (one,) = each
        return {status: one[SWAPPED.get(status, status)] for status in Status}
    skipped = [circuit.any_of(one[status] for status in SKIPPED) for one in each]
    met = [one[Status.MET] for one in each]
    may = [circuit.any_of((one[Status.MET], one[Status.UNDETERMINED])) for one in each]
    none, asked = circuit.all_of(skipped), circuit.not_(circuit.all_of(skipped))
    if rule.operator == "all_of":
        # Of those that count, all: one that is skipped stands in nobody's way.
        enough, possible = (
            circuit.all_of(circuit.any_of(pair) for pair in zip(on, skipped, strict=True))
            for on in (met, may)
        )
    else:
        count = max(rule.count, 1)
        enough, possible = (circuit.at_least(count, on) for on in (met, may))
    return {
        Status.MET: circuit.all_of((asked, enough)),
        Status.UNMET: circuit.all_of((asked, circuit.not_(possible))),
        Status.UNDETERMINED: circuit.all_of((asked, circuit.not_(enough), possible)),
        Status.NOT_APPLICABLE: none,
        Status.NOT_IN_FORCE: circuit.false,
    }
