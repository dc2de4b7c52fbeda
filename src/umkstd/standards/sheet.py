"""The table of a standard made ready for testing: rows by parameter, figures in base units."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from decimal import Decimal

import attrs

from umkstd.errors import CaseError, unknown_name
from umkstd.standards.edition import LeftOut, Row, Standard
from umkstd.standards.lab_report import Reading
from umkstd.standards.lab_value import LabValue, Measured, average, together
from umkstd.standards.limits import Bounds, Judged, Limit, Plan
from umkstd.standards.parameters import Named, protein_factor, vocabulary
from umkstd.standards.units import EXACT, NUMBER, Unit
from umkstd.text import Text

_CLASS = Text(id="kelas standar ini", en="class of this standard")
OPEN = (None, "not-tested")


@attrs.define(eq=False)
class SheetRow:
    """A row with its limits in base units.

    Attributes:
        row: the row.
        limits: every reading of its limit.
        unit: its unit; a bare number where it has none.
        factor: the protein factor of the row; ``None`` without one.
        rest: its other bases.
        dry: whether it is counted on dry matter.
    """

    row: Row
    limits: tuple[Limit, ...]
    unit: Unit
    factor: Decimal | None
    rest: frozenset[str]
    dry: bool

    def judge(self, readings: Sequence[Reading]) -> Judged:
        """What the readings of its parameter say."""
        if not readings:
            return OPEN
        if self.row.scope_unknown:
            return None, "scope-unknown"
        if len(readings) == 1:
            return self._one(readings[0])
        found = {self._one(reading) for reading in readings}
        # An average says nothing of each unit, and the other way round, where both are reported;
        # too little in the product as it is says nothing beside a result on dry matter.
        telling = {outcome for outcome in found if outcome[1] not in _SILENT} or found
        if len({result for result, _ in telling}) == 1:
            return min(telling, key=lambda outcome: outcome[1])
        return None, "readings-disagree"

    def _one(self, reading: Reading) -> Judged:
        values = reading.values
        if not values:
            return OPEN
        problem = self._other_statistic(reading) or self._figure_problem(reading)
        if problem:
            return None, problem
        by, against = self._factors(reading)
        if by is None:
            return None, "basis-differs"
        if by != against:
            limits = tuple(_scaled(limit, against) for limit in self.limits)
        else:
            by, limits = None, self.limits
        in_base = [_in_base(value, reading.unit, by) for value in values]
        against_limit = self._against
        if self.dry and "dry" not in reading.basis:
            against_limit = self._against_as_is
        if len(limits) == 1:
            return against_limit(limits[0], in_base)
        outcomes = {against_limit(limit, in_base) for limit in limits}
        if len(outcomes) == 1:
            return outcomes.pop()
        return (None, "disputed") if len({found for found, _ in outcomes}) > 1 else min(outcomes)

    def _against_as_is(self, limit: Limit, values: list[LabValue]) -> Judged:
        """Too little in the product as it is may be enough in its dry matter, which is less."""
        found = self._against(limit, values)
        if found[0] is not False or not isinstance(limit, Bounds) or limit.low is None:
            return found
        most = attrs.evolve(limit, low=None)
        return found if self._against(most, values)[0] is False else (None, "basis-missing")

    def _against(self, limit: Limit, values: list[LabValue]) -> Judged:
        if isinstance(limit, Plan):
            return limit.judge_all(tuple(values), self.unit)
        if len(values) == 1:
            return limit.judge(values[0], self.unit)
        if self.row.statistic == "average":
            return limit.judge(average(values) or values[0], self.unit)
        whole = together(tuple(values))
        if whole is None:
            found = {limit.judge(value, self.unit) for value in values}
            return found.pop() if len(found) == 1 else (None, "readings-disagree")
        return limit.judge(whole, self.unit)

    def _other_statistic(self, reading: Reading) -> str | None:
        """Why one figure is not of the statistic of the row; ``None`` if it is."""
        ours = self.row.statistic
        if ours is None or ours == reading.statistic or len(reading.values) != 1:
            return None
        if ours == "each":
            return "each-missing"
        return "average-missing" if reading.statistic == "each" else None

    def _figure_problem(self, reading: Reading) -> str | None:
        """Why the figures cannot be compared; ``None`` if they can."""
        measured = False
        for value in reading.values:
            if isinstance(value, Measured):
                measured = True
                if _below_zero(value) and not self.unit.signed:
                    return "below-zero"
        if not measured or self.row.unit is None:
            return None
        if reading.unit is None:
            if reading.unit_text is not None:
                return "unit-unknown"
            return None if self.unit.dimension == "number" else "unit-missing"
        return None if reading.unit.dimension == self.unit.dimension else "unit-differs"

    def _factors(self, reading: Reading) -> tuple[Decimal | None, Decimal]:
        """By what to multiply the result, and by what the limit, to compare one basis."""
        stated = reading.basis
        if not stated or stated == self.row.basis:
            return _ONE, _ONE
        theirs, rest = protein_factor(stated)
        if rest - self.rest:
            return None, _ONE
        if theirs is None or self.factor is None or theirs == self.factor:
            return _ONE, _ONE
        return self.factor, theirs


@attrs.define(eq=False)
class Group:
    """The rows of one parameter and statistic; in one class of product, one of them holds."""

    parameter: str
    rows: tuple[SheetRow, ...]
    parts: tuple[str, ...]
    always: bool = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.always = not any(row.row.applies for row in self.rows)

    def among(self, classes: Mapping[str, str]) -> Sequence[SheetRow]:
        """The rows that may hold for products of some classes."""
        if self.always:
            return self.rows
        return [
            sheet_row
            for sheet_row in self.rows
            if all(classes.get(key, value) == value for key, value in sheet_row.row.applies.items())
        ]


@attrs.define(eq=False)
class Sheet:
    """A standard made ready for testing.

    Attributes:
        standard: the standard.
        groups: its rows by parameter and statistic, in the order of its table.
        by_parameter: the groups that a result of some parameter may speak to.
        left_out: its rows without a reliable figure, by parameter.
        plain: whether it divides its products into no classes.
        whole: whether every row of it is here, so that keeping all of them is keeping it.
    """

    standard: Standard
    groups: tuple[Group, ...]
    by_parameter: Mapping[str, tuple[Group, ...]]
    left_out: Mapping[str, LeftOut]
    plain: bool
    whole: bool

    def meant(self, named: Named) -> str:
        """Which of the parameters that a name may mean this standard tests."""
        for key in named.candidates:
            if key in self.by_parameter or key in self.left_out:
                return key
        return named.candidates[0]

    def classes(self, stated: Sequence[str]) -> dict[str, str]:
        """The classes that a report states, by division.

        Raises:
            CaseError: the standard has no such class.
        """
        found: dict[str, str] = {}
        problems = []
        for number, text in enumerate(stated):
            for division in self.standard.divisions:
                choice = division.find(text)
                if choice is not None:
                    found[division.key] = choice
                    break
            else:
                known = [c.name.id for d in self.standard.divisions for c in d.choices]
                where = "/class" if len(stated) == 1 else f"/class/{number}"
                problems.append(unknown_name(_CLASS, text, known, where, "unknown-class"))
        if problems:
            raise CaseError(problems)
        return found

    def worlds(self, classes: Mapping[str, str]) -> list[dict[str, str]]:
        """Every kind of product that this may be, without its grade."""
        kinds = [d for d in self.standard.divisions if not d.graded and d.key not in classes]
        keys = [division.key for division in kinds]
        picks = itertools.product(*([choice.key for choice in d.choices] for d in kinds))
        return [{**classes, **dict(zip(keys, pick, strict=True))} for pick in picks]


def make_sheet(standard: Standard) -> Sheet:
    """The sheet of a standard."""
    parts = {key: found.parts for key, found in vocabulary().parameters.items()}
    rows: dict[tuple[str, str | None], list[SheetRow]] = {}
    for row in standard.rows:
        rows.setdefault((row.parameter, row.statistic), []).append(_sheet_row(row))
    groups = tuple(Group(key, tuple(found), parts[key]) for (key, _), found in rows.items())
    by_parameter: dict[str, tuple[Group, ...]] = {}
    for group in groups:
        for key in (group.parameter, *group.parts):
            by_parameter[key] = (*by_parameter.get(key, ()), group)
    left_out = {left.parameter: left for left in standard.left_out}
    whole = standard.complete and bool(groups) and not left_out
    return Sheet(standard, groups, by_parameter, left_out, not standard.divisions, whole)


def _sheet_row(row: Row) -> SheetRow:
    of = row.unit or NUMBER
    factor, rest = protein_factor(row.basis)
    limits = tuple(_scaled(limit, of.factor) for limit in (row.limit, *row.readings))
    return SheetRow(row, limits, of, factor, rest, "dry" in rest)


def _scaled(limit: Limit, factor: Decimal) -> Limit:
    return limit.scaled(factor) if isinstance(limit, Bounds | Plan) else limit


def _in_base(value: LabValue, of: Unit | None, factor: Decimal | None) -> LabValue:
    if not isinstance(value, Measured) or (of is None and factor is None):
        return value
    scale = of.factor if of else _ONE
    if factor is not None:
        scale = EXACT.multiply(scale, factor)
    if scale == 1:
        return value
    low = None if value.low is None else EXACT.multiply(value.low, scale)
    high = None if value.high is None else EXACT.multiply(value.high, scale)
    return Measured(low, high, value.low_open, value.high_open)


def _below_zero(value: Measured) -> bool:
    """Whether a part of it lies below zero, where no amount can."""
    low, high = value.low, value.high
    if low is not None:
        return low < _ZERO
    return high is not None and (high < _ZERO or (high == _ZERO and value.high_open))


_ZERO, _ONE = Decimal(0), Decimal(1)
_SILENT = frozenset(("each-missing", "average-missing", "basis-missing"))
