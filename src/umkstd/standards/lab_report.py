"""A laboratory report: who tested what and when, and the results, read without guessing."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from os import PathLike
from typing import Any, cast

import attrs

from umkstd.errors import CaseError, InvalidValue, Problem, Problems, UnknownName
from umkstd.logic.codec import is_format, unknown_format
from umkstd.logic.json_fields import MAX_TEXT, Fields
from umkstd.logic.json_text import is_writable, parse, parse_file, twice
from umkstd.standards.lab_value import TO, Found, LabValue, read_amount, read_value
from umkstd.standards.parameters import Named, Statistic, basis, find
from umkstd.standards.units import Unit, unit
from umkstd.standards.written_number import NUMBER, POWER
from umkstd.text import Text

MAX_READINGS = 500
MAX_SAMPLES = 1_000
_KEYS = frozenset(("parameter", "value", "unit", "method", "basis", "statistic"))
_PLAIN = (str, int, float)
# A unit starts with a letter or a sign of its own: "-" and "s/d" part the ends of a range.
_TAIL = re.compile(
    rf"(?P<value>[<>≤≥=]*\s*(?:{NUMBER}){POWER}(?:{TO}(?:{NUMBER}){POWER})?)"
    r"\s*(?P<unit>(?:[%°]|[^\W\d_]).*)"
)


@attrs.frozen(kw_only=True)
class Reading:
    """One result, or the results of several samples, for one parameter.

    Attributes:
        parameter: the parameter as the report names it.
        values: the results, one for each sample.
        written: the results as the report writes them.
        unit: its unit; ``None`` where none is stated, or it is not known to us.
        unit_text: the unit as the report writes it.
        named: what the name may mean; ``None`` where no parameter is called so.
        basis: keys of what the result refers to; empty where that is not stated.
        statistic: whether it is an average or the result of each unit, if stated.
        method: the test method, as the report names it.
    """

    parameter: str
    values: tuple[LabValue, ...]
    written: tuple[object, ...]
    unit: Unit | None = None
    unit_text: str | None = None
    named: Named | None = None
    basis: frozenset[str] = frozenset()
    statistic: Statistic | None = None
    method: str | None = None

    @property
    def shown(self) -> str:
        """The results and the unit, as they are written; a unit that stands in the value, once."""
        joined = "; ".join(str(value) for value in self.written)
        if self.unit_text is None or joined.endswith(self.unit_text):
            return joined
        return f"{joined} {self.unit_text}"


@attrs.frozen(kw_only=True)
class LabReport:
    """What a laboratory says of one sample.

    Attributes:
        readings: the results.
        standard: number of the standard that the report is held against, if it says so.
        classes: the classes of the standard that the product is said to be of, such as
            ``("Mutu I",)``.
        sample: what was tested.
        laboratory: who tested it.
        accredited: whether KAN accredited the laboratory for these tests; ``None`` while unknown.
        date: day of the report.
    """

    readings: tuple[Reading, ...] = ()
    standard: str | None = None
    classes: tuple[str, ...] = ()
    sample: str | None = None
    laboratory: str | None = None
    accredited: bool | None = None
    date: datetime.date | None = None


def load_lab_report(source: str | PathLike[str] | Mapping[str, Any] | LabReport) -> LabReport:
    """A report from a JSON file, or from a mapping of the same shape.

    Args:
        source: path of the file (text is always a path), a mapping, or a
            report, which is given back. A value is a number or a text, or a
            list with the results of several samples.

    Raises:
        CaseError: everything that is wrong, each with a JSON Pointer.
        OSError: the file cannot be read.

    Example:
        >>> report = load_lab_report(
        ...     {"readings": [{"parameter": "kadar air", "value": "64,2", "unit": "%"}]}
        ... )
        >>> report.readings[0].shown
        '64,2 %'
    """
    if isinstance(source, LabReport):
        return source
    if isinstance(source, str | PathLike):
        source = parse_file(source)
    return load_lab_data(source)


def load_lab_text(text: str | bytes) -> LabReport:
    """A report from JSON text. Errors as for ``load_lab_report``."""
    return load_lab_data(parse(text))


def load_lab_data(data: object) -> LabReport:
    """A report from plain data. Errors as for ``load_lab_report``."""
    problems = Problems()
    fields = Fields(data, "", problems)
    if (stated := fields.value("format")) is not None and not is_format(stated):
        problems.append(unknown_format(stated))
    found = LabReport(
        readings=_readings(fields),
        standard=fields.text("standard"),
        classes=_classes(fields),
        sample=fields.text("sample"),
        laboratory=fields.text("laboratory"),
        accredited=fields.flag("accredited"),
        date=fields.day("date"),
    )
    fields.done()
    if problems:
        raise CaseError(problems)
    return found


def _classes(fields: Fields) -> tuple[str, ...]:
    """One class, or a list of them."""
    stated = fields.value("class")
    if isinstance(stated, list | tuple):
        return fields.texts("class")
    text = fields.text("class")
    return () if text is None else (text,)


def _readings(fields: Fields) -> tuple[Reading, ...]:
    found: list[Reading] = []
    for path, item in fields.items("readings"):
        if len(found) >= MAX_READINGS:
            limit = Text(id=f"paling banyak {MAX_READINGS} hasil", en=f"at most {MAX_READINGS}")
            fields.add("too-large", fields.at("readings"), limit)
            break
        found.append(_one_reading(item, path, fields.problems))
    return tuple(found)


def _one_reading(item: object, path: str, problems: list[Problem]) -> Reading:
    """One reading; the slow way tells what is wrong with it."""
    if isinstance(item, dict) and item.keys() <= _KEYS and not twice(item, path):
        name, value, unit_text = item.get("parameter"), item.get("value"), item.get("unit")
        if type(name) is str and _plain(name) and type(value) in _PLAIN:
            known = unit_text is None or (type(unit_text) is str and _plain(unit_text))
            if known and item.keys() <= {"parameter", "value", "unit"}:
                try:
                    return reading(name, (value,), unit_text, path=f"{path}/value")
                except InvalidValue as error:
                    problems.append(error.problem)
                    return Reading(parameter=name, values=(), written=())
    return _reading(Fields(item, path, problems))


def _plain(text: str) -> bool:
    """Whether a text is one that any field takes."""
    return bool(text.strip()) and len(text) <= MAX_TEXT and is_writable(text)


def _reading(fields: Fields) -> Reading:
    name = fields.text("parameter", required=True)
    stated = fields.value("value", required=True)
    values = stated if isinstance(stated, list | tuple) else [stated]
    if len(values) > MAX_SAMPLES or not values:
        limit = Text(id=f"1 sampai {MAX_SAMPLES} hasil", en=f"1 to {MAX_SAMPLES} results")
        fields.add("too-large", fields.at("value"), limit)
        values = []
    unit_text, stated_basis = fields.text("unit"), fields.text("basis")
    statistic = fields.choice("statistic", ("average", "each"))
    method = fields.text("method")
    fields.done()
    keys = basis(stated_basis) if stated_basis else ()
    if stated_basis and not keys:
        expected = Text(
            id="dasar hitung yang dikenal, misalnya “bk” atau “N x 6,25”",
            en="a known basis, such as “dry basis” or “N x 6.25”",
        )
        fields.add("unknown-basis", fields.at("basis"), expected, stated_basis)
    good: list[object] = []
    for number, value in enumerate(values):
        if value is None and not isinstance(stated, list):
            continue
        path = f"{fields.at('value')}/{number}" if len(values) > 1 else fields.at("value")
        try:
            read_value(value if unit_text is not None else _split(value)[0], path)
            good.append(value)
        except InvalidValue as error:
            fields.problems.append(error.problem)
    try:
        return reading(
            name or "?",
            tuple(good),
            unit_text,
            stated_basis=frozenset(keys),
            statistic=cast("Statistic | None", statistic),
            method=method,
            path=fields.at("value"),
        )
    except InvalidValue as error:
        fields.problems.append(error.problem)
        return Reading(parameter=name or "?", values=(), written=())


def reading(
    parameter: str,
    written: tuple[Any, ...],
    unit_text: str | None,
    *,
    stated_basis: frozenset[str] = frozenset(),
    statistic: Statistic | None = None,
    method: str | None = None,
    path: str = "",
) -> Reading:
    """A reading from what a report writes.

    Raises:
        InvalidValue: a result cannot be read.
    """
    values, stated = [], unit_text
    for one in written:
        text, with_unit = (one, None) if stated is not None else _split(one)
        if with_unit and unit_text and _known(with_unit) != _known(unit_text):
            text = one  # results in several units are refused as they stand
        values.append(read_value(text, path))
        unit_text = unit_text or with_unit
    of = None
    if unit_text is not None:
        amount = read_amount(unit_text)
        if amount:
            values = [_looked_in(value, amount) for value in values]
        else:
            of = _known(unit_text)
    named = find(parameter)
    return Reading(
        parameter=parameter,
        values=tuple(values),
        written=written,
        unit=of,
        unit_text=unit_text,
        named=named,
        basis=stated_basis or (named.basis if named else frozenset()),
        statistic=statistic or (named.statistic if named else None),
        method=method,
    )


def _split(value: Any) -> tuple[Any, str | None]:
    """A number with a unit behind it, as "64,2 %", in two."""
    if type(value) is not str:
        return value, None
    match = _TAIL.fullmatch(value.strip())
    if match is None or _known(match["unit"]) is None:
        return value, None
    return match["value"], match["unit"]


def _known(text: str) -> Unit | None:
    try:
        return unit(text)
    except UnknownName:
        return None


def _looked_in(value: LabValue, amount: tuple[Any, str]) -> LabValue:
    if isinstance(value, Found) and value.amount is None:
        return Found(value.found, *amount)
    return value
