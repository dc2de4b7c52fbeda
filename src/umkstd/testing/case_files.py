"""Conformance cases: what a rule must answer to some facts on a day, and which article says so."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from importlib.resources import as_file, files
from os import PathLike
from pathlib import Path
from typing import Any

import attrs

from umkstd.errors import CaseError, Problem, Problems, unknown_name
from umkstd.law.citation import Grade
from umkstd.logic.json_fields import Fields
from umkstd.logic.json_text import parse_file, shown, twice
from umkstd.text import Text

NOT_IN_FORCE = "not in force"
"""What is expected of a determination on a day without law."""


@attrs.frozen(kw_only=True)
class ConformanceCase:
    """One case of a rule. Its expected answer is written by hand from the law, never from code.

    Attributes:
        rule: id of the requirement or determination.
        name: what the case is about.
        as_of: the day on which it is asked.
        facts: facts by name, as a case file has them; absent means unknown. Those of the case
            that it is ``like`` are among them.
        expected: the status of a requirement; of a determination its value (a list for several
            at once), ``{"alternatives": […]}`` while several are possible, or ``"not in force"``.
        article: the article that says so, as lawyers write it.
        reasons: codes of the reasons in order; ``None`` where the case does not say.
        open_facts: names of all open facts; ``None`` where the case does not say.
        certainty: the grade of what decided; ``None`` where the case does not say.

    Example:
        >>> case = cases("scale")[0]
        >>> case.facts["capital"], case.expected, case.article
        (1000000000, 'mikro', 'PP 7/2021 Pasal 35 ayat (3)')
    """

    rule: str
    name: str
    as_of: datetime.date
    facts: Mapping[str, Any]
    expected: Any
    article: str
    reasons: tuple[str, ...] | None = None
    open_facts: frozenset[str] | None = None
    certainty: Grade | None = None


def cases(rule: str) -> tuple[ConformanceCase, ...]:
    """The cases of one rule that come with the library.

    Raises:
        FileNotFoundError: there are none of this rule.
    """
    with as_file(files("umkstd.data") / "cases" / f"{rule}.json") as path:
        return read_cases(path)


def cases_in(folder: str | PathLike[str] | None = None) -> Iterator[ConformanceCase]:
    """Every case of a folder, in the order of the names of its files.

    Args:
        folder: where the files are, ``*.json``; by default those that come with the library.

    Raises:
        CaseError: a file does not have the shape of ``cases.schema.json``, or there is none.
        OSError: a file cannot be read.
    """
    if folder is None:
        with as_file(files("umkstd.data") / "cases") as own:
            yield from cases_in(own)
        return
    found = sorted(Path(folder).glob("*.json"))
    if not found:
        message = Text(
            id=f"Tidak ada berkas kasus (*.json) di {folder}.",
            en=f"There is no file of cases (*.json) in {folder}.",
        )
        raise CaseError([Problem(code="no-cases", path="", message=message)])
    for path in found:
        yield from read_cases(path)


def read_cases(source: str | PathLike[str] | Mapping[str, Any]) -> tuple[ConformanceCase, ...]:
    """The cases of one file, or of a mapping of the same shape.

    Raises:
        CaseError: everything that is wrong, each with a JSON Pointer.
        OSError: the file cannot be read.

    Example:
        >>> one = {"name": "n", "as_of": "2026-11-24", "facts": {}, "expected": "met", "article": "a"}
        >>> read_cases({"rule": "nib", "cases": [one]})[0].as_of
        datetime.date(2026, 11, 24)
    """
    if isinstance(source, str | PathLike):
        source = parse_file(source)
    problems = Problems()
    fields = Fields(source, "", problems)
    rule = fields.text("rule", required=True) or ""
    earlier: dict[str, Mapping[str, Any]] = {}
    found = fields.each("cases", lambda one: _case(rule, one, earlier))
    fields.done()
    if problems:
        raise CaseError(problems)
    return found


def _case(rule: str, fields: Fields, earlier: dict[str, Mapping[str, Any]]) -> ConformanceCase:
    """One case; the facts of those before it by their names, to which its own are added."""
    name = fields.text("name", required=True) or ""
    facts = _facts(fields, earlier)
    if name in earlier:
        fields.problems.append(Problem(code="name-twice", path=fields.at("name"), message=_TWICE))
    earlier[name] = facts
    fields.value("as_of", required=True)
    grade = fields.choice("certainty", tuple(Grade))
    return ConformanceCase(
        rule=rule,
        name=name,
        as_of=fields.day("as_of") or datetime.date.min,
        facts=facts,
        expected=fields.value("expected", required=True),
        article=fields.text("article", required=True) or "",
        reasons=fields.texts("reasons") if fields.value("reasons") is not None else None,
        open_facts=frozenset(fields.texts("open_facts"))
        if fields.value("open_facts") is not None
        else None,
        certainty=Grade(grade) if grade else None,
    )


def _facts(fields: Fields, earlier: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Any]:
    """The facts of a case, laid over those of the case that it is like."""
    facts = fields.value("facts", required=True)
    if facts is not None and not isinstance(facts, Mapping):
        fields.add("wrong-shape", fields.at("facts"), _OBJECT, facts)
        facts = {}
    facts = facts or {}
    fields.problems += twice(facts, fields.at("facts"))
    like = fields.text("like")
    if like is None:
        return facts
    if like not in earlier:
        known = [name for name in earlier if name]
        problem = unknown_name(_EARLIER, shown(like), known, fields.at("like"), "unknown-case")
        fields.problems.append(problem)
        return facts
    return {name: value for name, value in {**earlier[like], **facts}.items() if value is not None}


_OBJECT = Text(id="sebuah objek JSON", en="a JSON object")
_EARLIER = Text(id="kasus terdahulu", en="earlier case")
_TWICE = Text(
    id="Nama kasus ini sudah dipakai dalam berkas ini. Beri nama lain, sebab kasus berikutnya dapat "
    "merujuk nama itu.",
    en="A case of this name stands in the file already. Give it another, since later cases may "
    "refer to the name.",
)
