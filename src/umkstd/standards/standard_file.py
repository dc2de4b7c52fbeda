"""Reading an edition of a standard from JSON: every problem at once, each at its place."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from typing import Any, cast

from umkstd.errors import CaseError, InvalidValue, Problems, unknown_name
from umkstd.identifiers import sni
from umkstd.law.citation import Grade
from umkstd.logic.codec import is_format, unknown_format
from umkstd.logic.json_fields import Fields, read_both
from umkstd.logic.json_text import parse_file
from umkstd.standards.edition import Choice, Division, Edition, Known, LeftOut, Standard
from umkstd.standards.limit_fields import NOTHING
from umkstd.standards.row_fields import GRADES, read_parameter, read_row
from umkstd.text import Text, same

GROUPS = ("metal", "microbe", "other")
STATUSES = ("in_force", "superseded", "unknown")
_SNI = Text(id="nomor SNI dengan tahun edisinya", en="an SNI number with the year of its edition")


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
        source = parse_file(source)
    problems = Problems()
    fields = Fields(source, "", problems)
    found = _standard(fields)
    fields.done()
    if problems:
        raise CaseError(problems)
    return found


def _standard(fields: Fields) -> Standard:
    if (stated := fields.value("format")) is not None and not is_format(stated):
        fields.problems.append(unknown_format(stated))
    sources = fields.texts("sources")
    status, number_note = _part(fields, "status"), _part(fields, "number_note")
    divisions = fields.each("divisions", _division)
    keys = {division.key: division for division in divisions}
    found = Standard(
        number=_number(fields, "number", edition=True) or "SNI 0000:2000",
        title=fields.both("title", required=True) or NOTHING,
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
        rows=fields.each("limits", lambda row: read_row(row, keys, sources)),
        complete=bool(fields.flag("complete", default=True)),
        unseen=fields.both("unseen"),
        unseen_groups=frozenset(_groups(fields)),
        left_out=fields.each("left_out", _left_out),
        notes=tuple(
            read_both(item, path, fields.problems) or NOTHING
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
        name=fields.both("name", required=True) or NOTHING,
        choices=fields.each("choices", _choice),
    )


def _choice(fields: Fields) -> Choice:
    key = fields.text("key", required=True) or "?"
    return Choice(key, fields.both("name") or same(key), fields.texts("names"))


def _left_out(fields: Fields) -> LeftOut:
    return LeftOut(
        parameter=read_parameter(fields),
        printed=fields.text("printed", required=True) or "",
        why=fields.both("why", required=True) or NOTHING,
    )
