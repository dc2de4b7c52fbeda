"""Reading one limit of a standard's file: its kind, and the figures or words of that kind."""

from __future__ import annotations

from typing import Literal, cast

from umkstd.errors import Problem
from umkstd.logic.json_fields import Fields
from umkstd.standards.limits import Absent, Bounds, Limit, Plan, Sensory
from umkstd.text import Text

KINDS = ("max", "min", "range", "absent", "sensory", "plan")
NOTHING = Text(id="tidak boleh ada", en="must not be there")


def read_limit(data: object, path: str, problems: list[Problem]) -> Limit:
    """A limit of any kind; what is wrong with it is added to the problems."""
    fields = Fields(data, path, problems)
    kind = fields.choice("kind", KINDS, required=True)
    limit = _of_kind(kind, fields)
    if kind is not None:
        fields.done()
    return limit


def _of_kind(kind: str | None, fields: Fields) -> Limit:
    if kind in ("max", "min"):
        value = fields.decimal("value", required=True)
        strict = bool(fields.flag("strict", default=False))
        if kind == "max":
            return Bounds(None, value, high_strict=strict)
        return Bounds(value, None, low_strict=strict)
    if kind == "range":
        low, high = fields.decimal("low", required=True), fields.decimal("high", required=True)
        if low is not None and high is not None and low > high:
            order = Text(id="angka terendah lebih dahulu", en="the lower figure first")
            fields.add("wrong-type", fields.at("low"), order)
        not_detected = bool(fields.flag("low_not_detected", default=False))
        return Bounds(low, high, low_not_detected=not_detected)
    if kind == "plan":
        m, most = fields.decimal("m", required=True), fields.decimal("M", required=True)
        if m is None or most is None:
            return Sensory(NOTHING)
        return Plan(fields.whole("n"), fields.whole("c"), m, most)
    words = fields.both("words", required=True) if kind else None
    if kind == "absent":
        amount = fields.decimal("amount")
        with_unit = fields.choice("amount_unit", ("g", "mL"), required=amount is not None)
        amount_unit = cast("Literal['g', 'mL'] | None", with_unit)
        return Absent(words or NOTHING, amount, amount_unit)
    return Sensory(words or NOTHING)
