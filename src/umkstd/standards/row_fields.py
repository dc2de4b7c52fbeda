"""Reading one row of a standard's file: its parameter, limit, unit, basis, classes and sources."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from umkstd.errors import Problem, UnknownName, unknown_name
from umkstd.law.citation import Grade
from umkstd.logic.json_fields import Fields
from umkstd.standards.edition import Division, Row
from umkstd.standards.limit_fields import read_limit
from umkstd.standards.limits import Bounds, Plan
from umkstd.standards.parameters import PARAMETER, Statistic, vocabulary
from umkstd.standards.units import Unit, unit
from umkstd.text import Text

GRADES = tuple(grade.value for grade in Grade)
_CLASS = Text(id="kelas", en="class")


def read_parameter(fields: Fields) -> str:
    """The key of a parameter that the vocabulary knows."""
    key = fields.text("parameter", required=True)
    if key is not None and key not in vocabulary().parameters:
        where = fields.at("parameter")
        known = vocabulary().parameters
        fields.problems.append(unknown_name(PARAMETER, key, known, where, "unknown-parameter"))
    return key or "moisture"


def read_row(fields: Fields, divisions: Mapping[str, Division], sources: tuple[str, ...]) -> Row:
    """A row of an edition's table.

    Args:
        fields: the row.
        divisions: the divisions of the edition, such as its classes.
        sources: the addresses that a row names by their places.
    """
    parameter = read_parameter(fields)
    limit = read_limit(fields.value("limit", required=True), fields.at("limit"), fields.problems)
    measured = isinstance(limit, Bounds | Plan)
    unit_text = fields.text("unit", required=measured)
    grade = fields.choice("grade", GRADES, required=True)
    return Row(
        parameter=parameter,
        term=fields.text("term") or _name(parameter),
        limit=limit,
        unit=_unit(fields, unit_text) if measured else None,
        unit_text=unit_text,
        basis=frozenset(_bases(fields)),
        statistic=cast("Statistic | None", fields.choice("statistic", ("average", "each"))),
        applies=_applies(fields, divisions),
        grade=Grade(grade or "secondary"),
        inferred=bool(fields.flag("inferred", default=False)),
        scope_unknown=bool(fields.flag("scope_unknown", default=False)),
        readings=tuple(
            read_limit(item, path, fields.problems) for path, item in fields.items("readings")
        ),
        as_printed=fields.text("as_printed"),
        note=fields.both("note"),
        sources=_sources(fields, sources),
    )


def _name(parameter: str) -> str:
    found = vocabulary().parameters.get(parameter)
    return found.name.id if found else parameter


def _unit(fields: Fields, text: str | None) -> Unit | None:
    try:
        return None if text is None else unit(text)
    except UnknownName as error:
        problem = error.problem
        where = fields.at("unit")
        fields.problems.append(Problem(code="unknown-unit", path=where, message=problem.message))
        return None


def _bases(fields: Fields) -> list[str]:
    found = fields.texts("basis")
    for key in found:
        if key not in vocabulary().bases:
            kind = Text(id="dasar hitung", en="basis")
            where = fields.at("basis")
            known = vocabulary().bases
            fields.problems.append(unknown_name(kind, key, known, where, "unknown-basis"))
    return list(found)


def _applies(fields: Fields, divisions: Mapping[str, Division]) -> dict[str, str]:
    stated = fields.value("for")
    if stated is None:
        return {}
    inner = Fields(stated, fields.at("for"), fields.problems)
    found = {}
    for key, division in divisions.items():
        choice = inner.text(key)
        if choice is None:
            continue
        found[key] = choice
        known = [one.key for one in division.choices]
        if choice not in known:
            where = inner.at(key)
            fields.problems.append(unknown_name(_CLASS, choice, known, where, "not-a-choice"))
    inner.done()
    return found


def _sources(fields: Fields, sources: tuple[str, ...]) -> tuple[str, ...]:
    found = []
    for path, item in fields.items("sources"):
        if isinstance(item, int) and not isinstance(item, bool) and 0 <= item < len(sources):
            found.append(sources[item])
        else:
            place = Text(id="letak dalam daftar “sources”", en="a place in the list “sources”")
            fields.add("wrong-type", path, place, item)
    return tuple(found)
