"""What the results of a report say to one row of a standard, and to rows of which one may hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from umkstd.law.verdict import Status
from umkstd.standards.lab_report import Reading
from umkstd.standards.limits import Judged
from umkstd.standards.parameters import vocabulary
from umkstd.standards.sheet import OPEN, Group, SheetRow

STATUS_OF: dict[bool | None, Status] = {
    True: Status.MET,
    False: Status.UNMET,
    None: Status.UNDETERMINED,
}
ByParameter = Mapping[str, list[Reading]]
"""The readings of a report by the parameter that they are meant for."""
JudgedRows = Mapping[int, Judged]
"""What the report says to each row, by the identity of the row."""


def outcome(group: Group, row: SheetRow, by_parameter: ByParameter) -> Judged:
    """What the readings say to a row, those of its parts and of joint judgements among them."""
    own = by_parameter.get(group.parameter)
    if own:
        return row.judge(own)
    if group.parts:
        return _of_parts(group, row, by_parameter)
    found = row.judge(joint_readings(group.parameter, by_parameter))
    # That not all is well does not say which part is not.
    return (None, "words") if found[0] is False else found


def _of_parts(group: Group, row: SheetRow, by_parameter: ByParameter) -> Judged:
    parts = [row.judge(by_parameter.get(part, ())) for part in group.parts]
    if all(part is OPEN for part in parts):
        return OPEN
    found = all_of(outcome[0] for outcome in parts)
    if found is not None:
        return next(outcome for outcome in parts if outcome[0] is found)
    return None, "parts-missing" if OPEN in parts else "words"


def joint_readings(parameter: str, by_parameter: ByParameter) -> list[Reading]:
    """Judgements of several parts at once, of which this parameter is one."""
    parameters = vocabulary().parameters
    return [
        reading
        for key, readings in by_parameter.items()
        if parameter in parameters[key].parts
        for reading in readings
    ]


def all_of(found: Iterable[bool | None]) -> bool | None:
    """Strong Kleene conjunction."""
    seen = set(found)
    if False in seen:
        return False
    return None if None in seen else True


def of_rows(rows: Sequence[SheetRow], judged: JudgedRows) -> Judged:
    """What rows say of which one holds: if several may, they must agree."""
    if len(rows) == 1:
        return judged[id(rows[0])]
    outcomes = {judged[id(row)] for row in rows}
    if len({found for found, _ in outcomes}) > 1:
        return None, "disputed"
    return min(outcomes, key=lambda outcome: outcome[1])
