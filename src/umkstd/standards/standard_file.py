"""Reading an edition of a standard from JSON: every problem at once, each at its place."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import Any, Literal, cast

from umkstd.errors import CaseError, InvalidValue, Problem, UnknownName, unknown_name
from umkstd.identifiers import sni
from umkstd.law.citation import Grade
from umkstd.logic.codec import FORMAT, unknown_format
from umkstd.logic.json_fields import Fields, read_both
from umkstd.logic.json_text import MAX_BYTES, parse
from umkstd.standards.edition import Choice, Division, Edition, Known, LeftOut, Row, Standard
from umkstd.standards.limits import Absent, Bounds, Limit, Plan, Sensory
from umkstd.standards.parameters import PARAMETER, Statistic, vocabulary
from umkstd.standards.units import Unit, unit
from umkstd.text import Text, same

GRADES = tuple(grade.value for grade in Grade)
GROUPS = ("metal", "microbe", "other")
KINDS = ("max", "min", "range", "absent", "sensory", "plan")
STATUSES = ("in_force", "superseded", "unknown")
_SNI = Text(id="nomor SNI dengan tahun edisinya", en="an SNI number with the year of its edition")
_CLASS = Text(id="kelas", en="class")
_NOTHING = Text(id="tidak boleh ada", en="must not be there")


def load_standard(source: str | PathLike[str] | Mapping[str, Any]) -> Standard:
    """An edition from a JSON file, or from a mapping of the same shape.

    The shape is that of ``umkstd/data/schemas/standard.schema.json``. Who owns
    the text of an SNI can write an edition down and test reports against it.

    Args:
        source: path of the file, or a mapping.

    Raises:
        CaseError: everything that is wrong, each with a JSON Pointer.
        OSError: the file cannot be read.

    Example:
        >>> own = load_standard(
        ...     {
        ...         "number": "SNI 9999:2026",
        ...         "title": {"id": "Contoh", "en": "Example"},
        ...         "limits": [
        ...             {
        ...                 "parameter": "moisture",
        ...                 "limit": {"kind": "max", "value": "6"},
        ...                 "unit": "%",
        ...                 "grade": "article",
        ...             }
        ...         ],
        ...     }
        ... )
        >>> own.rows[0].shown.en
        'max. 6 %'
    """
    if isinstance(source, str | PathLike):
        with Path(source).open("rb") as file:
            source = parse(file.read(MAX_BYTES + 1))
    problems: list[Problem] = []
    fields = Fields(source, "", problems)
    found = _standard(fields)
    fields.done()
    if problems:
        raise CaseError(problems)
    return found


def _standard(fields: Fields) -> Standard:
    if (stated := fields.value("format")) is True or stated not in (None, FORMAT):
        fields.problems.append(unknown_format(stated))
    sources = fields.texts("sources")
    status, number_note = _part(fields, "status"), _part(fields, "number_note")
    divisions = fields.each("divisions", _division)
    keys = {division.key: division for division in divisions}
    found = Standard(
        number=_number(fields, "number", edition=True) or "SNI 0000:2000",
        title=fields.both("title", required=True) or _NOTHING,
        names=fields.texts("names"),
        status=cast("Known", status.choice("known", STATUSES) or "unknown"),
        status_grade=_grade(status) or Grade.SECONDARY,
        status_text=status.both("text"),
        number_grade=_grade(number_note),
        number_text=number_note.both("text"),
        also_numbered=fields.texts("also_numbered"),
        replaces=fields.each("replaces", _edition),
        superseded_by=fields.each("superseded_by", _edition),
        scheme=fields.text("scheme"),
        kbli=fields.texts("kbli"),
        bina_umk=fields.flag("bina_umk"),
        divisions=divisions,
        rows=fields.each("limits", lambda row: _row(row, keys, sources)),
        complete=bool(fields.flag("complete", default=True)),
        unseen=fields.both("unseen"),
        unseen_groups=frozenset(_groups(fields)),
        left_out=fields.each("left_out", _left_out),
        notes=tuple(
            read_both(item, path, fields.problems) or _NOTHING
            for path, item in fields.items("notes")
        ),
        sources=sources,
    )
    status.done()
    number_note.done()
    if not found.complete and not found.unseen_groups:
        fields.add(
            "missing-key",
            fields.at("unseen_groups"),
            Text(
                id="kelompok parameter yang barisnya tidak terbaca (metal, microbe, other)",
                en="the groups with rows that were not seen (metal, microbe, other)",
            ),
        )
    return found


def _part(fields: Fields, key: str) -> Fields:
    """An object that may be missing."""
    found = fields.value(key)
    return Fields({} if found is None else found, fields.at(key), fields.problems)


def _number(fields: Fields, key: str, *, edition: bool = False) -> str | None:
    text = fields.text(key, required=True)
    if text is None:
        return None
    try:
        if edition and sni.parts(text).year is None:
            fields.add("wrong-type", fields.at(key), _SNI, text)
        return sni.validate(text)
    except InvalidValue:
        fields.add("wrong-type", fields.at(key), _SNI, text)
        return None


def _grade(fields: Fields) -> Grade | None:
    found = fields.choice("grade", GRADES)
    return Grade(found) if found else None


def _edition(fields: Fields) -> Edition:
    return Edition(_number(fields, "number") or "", _grade(fields) or Grade.SECONDARY)


def _groups(fields: Fields) -> list[str]:
    found = fields.texts("unseen_groups")
    for group in found:
        if group not in GROUPS:
            kind = Text(id="kelompok parameter", en="group of parameters")
            where = fields.at("unseen_groups")
            fields.problems.append(unknown_name(kind, group, GROUPS, where, "not-a-choice"))
    return list(found)


def _division(fields: Fields) -> Division:
    return Division(
        key=fields.text("key", required=True) or "",
        graded=bool(fields.flag("graded", default=False)),
        name=fields.both("name", required=True) or _NOTHING,
        choices=fields.each("choices", _choice),
    )


def _choice(fields: Fields) -> Choice:
    key = fields.text("key", required=True) or "?"
    return Choice(key, fields.both("name") or same(key), fields.texts("names"))


def _left_out(fields: Fields) -> LeftOut:
    return LeftOut(
        parameter=_parameter(fields),
        printed=fields.text("printed", required=True) or "",
        why=fields.both("why", required=True) or _NOTHING,
    )


def _parameter(fields: Fields) -> str:
    key = fields.text("parameter", required=True)
    if key is not None and key not in vocabulary().parameters:
        where = fields.at("parameter")
        known = vocabulary().parameters
        fields.problems.append(unknown_name(PARAMETER, key, known, where, "unknown-parameter"))
    return key or "moisture"


def _row(fields: Fields, divisions: Mapping[str, Division], sources: tuple[str, ...]) -> Row:
    parameter = _parameter(fields)
    limit = _limit(fields.value("limit", required=True), fields.at("limit"), fields.problems)
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
            _limit(item, path, fields.problems) for path, item in fields.items("readings")
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


def _limit(data: object, path: str, problems: list[Problem]) -> Limit:
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
            return Sensory(_NOTHING)
        return Plan(fields.whole("n"), fields.whole("c"), m, most)
    words = fields.both("words", required=True) if kind else None
    if kind == "absent":
        amount = fields.decimal("amount")
        with_unit = fields.choice("amount_unit", ("g", "mL"), required=amount is not None)
        amount_unit = cast("Literal['g', 'mL'] | None", with_unit)
        return Absent(words or _NOTHING, amount, amount_unit)
    return Sensory(words or _NOTHING)
