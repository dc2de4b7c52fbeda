"""What a laboratory report says of a standard: one verdict a parameter, the class, the whole."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property

import attrs

from umkstd.errors import Problem
from umkstd.law.citation import Grade, weakest
from umkstd.law.showing import as_html, as_markdown
from umkstd.law.verdict import Status
from umkstd.standards.edition import LeftOut, Row, Standard
from umkstd.standards.lab_reasons import reason_text
from umkstd.standards.lab_report import LabReport, Reading
from umkstd.standards.lab_value import Measured, average, together
from umkstd.standards.lab_wording import notes, summary
from umkstd.standards.limits import Bounds
from umkstd.standards.parameters import protein_factor
from umkstd.standards.units import EXACT, in_base
from umkstd.text import Language, Text, same

CLOSE = Decimal("0.05")
"""A result within this share of its limit is marked as close. The mark is our own, not law."""
LEGAL = frozenset(("disputed", "figure-unseen", "maybe-unseen", "plan-unseen", "scope-unknown"))
"""Codes of what a standard, not the report, leaves open."""


@attrs.define(eq=False)
class ParameterVerdict:
    """What the report says of one parameter.

    Attributes:
        status: met, unmet, undetermined, or not applicable for one that the standard does not
            limit.
        code: stable name of why.
        row: the row of the standard; ``None`` without one.
        readings: the readings it was judged by.
        key: key of the parameter, where there is no row.
        left_out: the row that exists without a reliable figure, if that is why it is open.
        rows: the rows among which the kind of product decides, if it is not known.
    """

    status: Status
    code: str
    row: Row | None
    readings: tuple[Reading, ...]
    key: str | None = None
    left_out: LeftOut | None = None
    rows: tuple[Row, ...] = ()

    @property
    def name(self) -> Text:
        """What was tested."""
        if self.row is not None:
            return self.row.name
        if self.key is not None:
            from umkstd.standards.parameters import vocabulary

            return vocabulary().parameters[self.key].name
        stated = self.readings[0].parameter
        return same(stated)

    @property
    def limit(self) -> Text | None:
        """The limit in words; ``None`` where there is none to show."""
        if len(self.rows) > 1:
            shown = [row.shown for row in self.rows]
            return Text(id=" | ".join(t.id for t in shown), en=" | ".join(t.en for t in shown))
        return self.row.shown if self.row is not None else None

    @property
    def reading(self) -> str | None:
        """The results as the report writes them; ``None`` if it was not tested."""
        return "; ".join(reading.shown for reading in self.readings) or None

    @property
    def certainty(self) -> Grade | None:
        """How well the limit that decided is known; ``None`` while open or without a limit."""
        if self.row is None or self.status not in (Status.MET, Status.UNMET):
            return None
        return weakest([row.certainty for row in self.rows or (self.row,)])

    @property
    def legal(self) -> bool:
        """Whether the standard itself, as far as we know it, leaves the answer open."""
        return self.status is Status.UNDETERMINED and self.code in LEGAL

    @property
    def margin(self) -> Decimal | None:
        """How far the result is from the nearest limit, in the unit of the row.

        Above zero inside the limit, below zero outside; of several results the nearest. ``None``
        without plain figures.
        """
        row, between = self.row, self._between
        if row is None or between is None or not isinstance(row.limit, Bounds) or row.readings:
            return None
        low, high = between
        from_high = None if row.limit.high is None else EXACT.subtract(row.limit.high, high)
        from_low = None if row.limit.low is None else EXACT.subtract(low, row.limit.low)
        return min(gap for gap in (from_high, from_low) if gap is not None)

    @property
    def _told(self) -> tuple[Reading, ...]:
        """The readings of the statistic of the row; where there are none, all of them."""
        statistic = None if self.row is None else self.row.statistic
        read = tuple(reading for reading in self.readings if reading.values)
        return tuple(reading for reading in read if reading.statistic == statistic) or read

    @property
    def _between(self) -> tuple[Decimal, Decimal] | None:
        """Lowest and highest result in the unit and on the protein factor of the row."""
        row, told = self.row, self._told
        if row is None or row.unit is None or self.status is Status.UNDETERMINED or not told:
            return None
        if any((one.unit, one.basis) != (told[0].unit, told[0].basis) for one in told):
            return None
        each = average if row.statistic == "average" else together
        values = tuple(value for one in told if (value := each(one.values)) is not None)
        value, of = together(values), told[0].unit or row.unit
        if len(values) < len(told) or not isinstance(value, Measured):
            return None
        if value.low is None or value.high is None or of.dimension != row.unit.dimension:
            return None
        if sum(len(one.values) for one in told) == 1 and value.low != value.high:
            return None
        low, high = (
            EXACT.divide(in_base(end, of), row.unit.factor) for end in (value.low, value.high)
        )
        if self.conversion is None:
            return low, high
        return EXACT.multiply(low, self.conversion), EXACT.multiply(high, self.conversion)

    @property
    def conversion(self) -> Decimal | None:
        """By what the result was multiplied to stand on the protein factor of the row.

        ``None`` where the report used the same factor, or stated none.
        """
        if self.row is None or not self.row.basis or not self._told:
            return None
        ours, theirs = (protein_factor(b)[0] for b in (self.row.basis, self._told[0].basis))
        if ours is None or theirs is None or ours == theirs:
            return None
        return EXACT.divide(ours, theirs)

    @property
    def converted(self) -> Decimal | None:
        """The result on the protein factor of the row, where that is another than the report's."""
        between = self._between
        return between[0] if self.conversion is not None and between is not None else None

    @property
    def close(self) -> bool:
        """Whether the result lies within a twentieth of its limit."""
        margin, row = self.margin, self.row
        if margin is None or row is None or not isinstance(row.limit, Bounds):
            return False
        figures = [abs(f) for f in (row.limit.low, row.limit.high) if f]
        return bool(figures) and abs(margin) <= CLOSE * min(figures)

    @property
    def message(self) -> Text:
        """Why, in a sentence."""
        return reason_text(self)


@attrs.define(eq=False)
class LabVerdict:
    """What a report says of a standard.

    Attributes:
        standard: the edition it was held against.
        report: the report.
        status: whether the product keeps the whole standard.
        on_tested: whether it keeps what was tested; ``None`` if nothing was.
        parameters: one verdict a parameter, in the order of the table, then what else was tested.
        class_reached: the best class, or the stated one, whose seen rows are all met.
        classes: what each class of the grading comes to, best first.
        problems: names in the report that no parameter has.
    """

    standard: Standard
    report: LabReport
    status: Status
    on_tested: Status | None
    parameters: tuple[ParameterVerdict, ...]
    class_reached: str | None = None
    classes: Mapping[str, Status] = attrs.field(factory=dict)
    problems: tuple[Problem, ...] = ()

    def __getitem__(self, parameter: str) -> ParameterVerdict:
        """The verdict on one parameter, by its key or any name of it.

        Raises:
            UnknownName: neither the report nor the standard speaks of it.
        """
        from umkstd.errors import UnknownName
        from umkstd.standards.parameters import PARAMETER, find

        named = find(parameter)
        keys = (parameter, *(named.candidates if named else ()))
        for verdict in self.parameters:
            if verdict.key in keys or parameter in [r.parameter for r in verdict.readings]:
                return verdict
        known = [verdict.key for verdict in self.parameters if verdict.key]
        raise UnknownName.of(PARAMETER, parameter, known)

    @property
    def untested(self) -> tuple[ParameterVerdict, ...]:
        """What must still be tested."""
        return tuple(verdict for verdict in self.parameters if verdict.code == "not-tested")

    @cached_property
    def certainty(self) -> Grade | None:
        """How well the limits that decided are known; ``None`` while open."""
        deciding = [v.certainty for v in self.parameters if v.status is self.status]
        grades = [grade for grade in deciding if grade is not None]
        if self.status is Status.UNMET and grades:
            found: Grade | None = min(grades, key=lambda grade: grade.rank)
        elif self.status is Status.MET:
            found = weakest(grades)
        else:
            return None
        number = self.standard.number_grade
        return weakest([found, number]) if found and number else found

    @property
    def notes(self) -> tuple[Text, ...]:
        """What must be told beside the answer, such as a later edition or rows not seen."""
        return notes(self)

    def facts(self) -> dict[str, object]:
        """What the report answers for ``sppt-sni-readiness``; an open verdict answers nothing."""
        found: dict[str, object] = {"sni": self.standard.number}
        if self.status in (Status.MET, Status.UNMET):
            found["lab_result"] = "memenuhi" if self.status is Status.MET else "tidak_memenuhi"
        if self.report.accredited is not None:
            found["lab_accredited"] = self.report.accredited
        return found

    def explain(self, language: Language = "id") -> str:
        """The answer in plain text, parameter by parameter."""
        lines = [f"{self.standard.number} {self.standard.title.to(language)}"]
        lines.append(self.summary.to(language))
        lines += [f"- {v.name.to(language)}: {v.message.to(language)}" for v in self.parameters]
        lines += [note.to(language) for note in self.notes]
        return "\n".join(lines)

    @property
    def summary(self) -> Text:
        """The answer in a sentence."""
        return summary(self)

    def _repr_markdown_(self) -> str:
        return as_markdown(self)

    def _repr_html_(self) -> str:
        return as_html(self)
