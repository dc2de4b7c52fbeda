"""Why a parameter came out as it did, in a sentence in both languages."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from umkstd.errors import nearest
from umkstd.standards.lab_messages import (
    CHECK,
    CONVERTED,
    FIGURE_NOT_SEEN,
    JUDGED,
    MEANT,
    REASONS,
    UNCLEAR_PART,
)
from umkstd.standards.limits import Sensory
from umkstd.standards.parameters import plain, vocabulary
from umkstd.standards.units import EXACT, written
from umkstd.text import Text, format_number, same

if TYPE_CHECKING:
    from umkstd.standards.lab_verdict import ParameterVerdict


def reason_text(verdict: ParameterVerdict) -> Text:
    """Why a parameter came out so."""
    if verdict.code == "unknown-parameter":
        names = nearest(plain(verdict.readings[0].parameter), vocabulary().names)
        hint = MEANT.fill(names=", ".join(names)) if names else CHECK
        return REASONS[verdict.code].fill(hint=hint)
    if verdict.left_out is not None:
        why = verdict.left_out.why
        if not verdict.left_out.figure_printed:
            return FIGURE_NOT_SEEN.fill(why=why)
        return REASONS[verdict.code].fill(printed=same(verdict.left_out.printed), why=why)
    reading = same(verdict.reading or "-")
    if verdict.code == "part-of":
        return REASONS[verdict.code].fill(reading=reading, whole=_whole(verdict))
    found = _template(verdict).fill(reading=reading, limit=verdict.limit or "-")
    added = _converted(verdict)
    return Text(id=f"{found.id} {added.id}", en=f"{found.en} {added.en}") if added else found


def _template(verdict: ParameterVerdict) -> Text:
    row = verdict.row
    if row is not None and isinstance(row.limit, Sensory) and verdict.code in JUDGED:
        return JUDGED[verdict.code]
    return UNCLEAR_PART if _of_another_part(verdict) else REASONS[verdict.code]


def _of_another_part(verdict: ParameterVerdict) -> bool:
    """Whether words judge a whole of which this is a part, or the parts of which it consists."""
    if verdict.code != "words":
        return False
    named = (reading.named for reading in verdict.readings)
    return all(one is not None and verdict.key not in one.candidates for one in named)


def _whole(verdict: ParameterVerdict) -> Text:
    """What the parameter is one member of."""
    parameters = vocabulary().parameters
    return parameters[parameters[verdict.key or ""].within or ""].name


_HUNDREDTH = Decimal("0.01")


def _converted(verdict: ParameterVerdict) -> Text | None:
    """The result on the protein factor of the row, where the report used another."""
    row = verdict.row
    if verdict.converted is None or row is None:
        return None
    figure = verdict.converted.quantize(_HUNDREDTH, context=EXACT)
    unit = row.unit_text or ""
    factor = next(
        known.name for key in row.basis if (known := vocabulary().bases[key]).nitrogen_factor
    )
    shown = Text(
        id=f"{format_number(figure, 'id')} {unit}".strip(),
        en=f"{format_number(figure, 'en')} {written(unit, 'en')}".strip(),
    )
    return CONVERTED.fill(figure=shown, factor=factor)
