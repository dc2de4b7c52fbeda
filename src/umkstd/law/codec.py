"""Conditions, verdicts, answers and reports as JSON documents and back, without loss."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from typing import Any

import attrs
from cattrs import Converter, override, transform_error
from cattrs.errors import BaseValidationError
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from umkstd.errors import CaseError, Problem, Problems
from umkstd.law.citation import Citation
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.report import Report, Section
from umkstd.law.ruling import Alternative, Ruling
from umkstd.law.span import Span
from umkstd.law.verdict import Findings, LegalReason, Reason, ShownNote, Status, Verdict, stored
from umkstd.logic.codec import FORMAT, dump_condition, is_document, load_condition
from umkstd.logic.decoding import Decoder, both_languages
from umkstd.logic.encoding import TAGS, Encoder, Tags
from umkstd.logic.json_text import is_writable, parse
from umkstd.logic.nodes import Condition
from umkstd.logic.vocabulary import Facts
from umkstd.text import Text

Document = Condition | Verdict | Ruling | Report
MAX_BYTES, MAX_DEPTH = 64 * 1_048_576, 900
LAW_TAGS: Tags = {
    **TAGS,
    "parameter": Parameter,
    "dated-value": DatedValue,
    "span": Span,
    "citation": Citation,
}
_KINDS: dict[str, type[Any]] = {"verdict": Verdict, "ruling": Ruling, "report": Report}


def to_json(value: Document) -> str:
    """A document that ``from_json`` turns back into an equal value.

    Args:
        value: a condition, a verdict, the answer of a determination or a report.

    Example:
        >>> import umkstd
        >>> verdict = umkstd.rulebook["single-licence"].evaluate(
        ...     {"risk": "tinggi"}, as_of="2026-11-24"
        ... )
        >>> from_json(to_json(verdict)) == verdict
        True
    """
    if isinstance(value, Condition):
        document = dump_condition(value, LAW_TAGS)
    else:
        kind = next(name for name, kind in _KINDS.items() if isinstance(value, kind))
        body = converter().unstructure(value)
        document = {"umkstd": kind, "format": FORMAT, kind: body}
    return json.dumps(document, ensure_ascii=False)


def from_json(text: str | bytes) -> Any:
    """The condition, verdict, answer or report of a document.

    A verdict that was stored keeps everything it said; only its trace is gone.

    Args:
        text: the document, as text or as bytes in UTF-8.

    Raises:
        CaseError: everything that is wrong with the document, each with a JSON
            Pointer.

    Example:
        >>> from umkstd.law.composition import not_
        >>> from umkstd.business import facts as f
        >>> condition = not_(f.has_nib.is_true())
        >>> from_json(to_json(condition)) == condition
        True
    """
    document = parse(text, max_bytes=MAX_BYTES, max_depth=MAX_DEPTH)
    name = document.get("umkstd") if isinstance(document, Mapping) else None
    if not isinstance(name, str) or name not in _KINDS:
        return load_condition(document, LAW_TAGS)
    problems = Problems()
    if is_document(document, name, (name,), problems):
        try:
            return converter().structure(document[name], _KINDS[name])
        except BaseValidationError as error:
            problems += [_problem(found, name) for found in transform_error(error, path="")]
        except ValueError as error:  # the whole of it is no object
            problems.append(_problem(str(error), name))
    raise CaseError(problems)


def register(target: Converter) -> None:
    """Teach a cattrs converter of one's own the values of this library.

    Afterwards an attrs class with a verdict, an answer, a report or a condition
    among its fields can be structured and unstructured like any other.
    """
    target.register_unstructure_hook_func(
        lambda kind: isinstance(kind, type) and issubclass(kind, Condition),
        lambda value: dump_condition(value, LAW_TAGS),
    )
    target.register_structure_hook(Condition, lambda data, _: load_condition(data, LAW_TAGS))
    target.register_unstructure_hook(date, date.isoformat)
    target.register_structure_hook(date, lambda data, _: date.fromisoformat(data))
    target.register_structure_hook(Text, lambda data, _: both_languages(data))
    free = {"facts": (_pairs, _read_pairs), "value": (_plain, _read)}
    # What stands inside another comes first: cattrs looks it up when the outer one is taught.
    for kind in (Citation, ShownNote, Reason, LegalReason, Alternative, Findings, Ruling):
        _teach(target, kind, free if kind in (Alternative, Findings, Ruling) else {})
    target.register_unstructure_hook(
        Verdict,
        lambda verdict: {
            "id": verdict.id,
            "status": verdict.status.value,
            "as_of": verdict.as_of.isoformat(),
            "findings": target.unstructure(verdict.findings),
        },
    )
    target.register_structure_hook(Verdict, functools.partial(_verdict, target))
    _teach(target, Section, {"facts": (_named, _read_named)})
    _teach(target, Report, {})


Hooks = Mapping[str, tuple[Callable[[Any], Any], Callable[..., Any]]]


def _teach(target: Converter, kind: type[Any], hooks: Hooks) -> None:
    names = {field.name for field in attrs.fields(kind)}
    overrides: dict[str, Any] = {
        name: override(unstruct_hook=write, struct_hook=read)
        for name, (write, read) in hooks.items()
        if name in names
    }
    target.register_unstructure_hook(
        kind,
        make_dict_unstructure_fn(kind, target, _cattrs_omit_if_default=True, **overrides),
    )
    read = make_dict_structure_fn(kind, target, _cattrs_forbid_extra_keys=True, **overrides)

    def read_object(data: Any, of: Any) -> Any:
        if not isinstance(data, Mapping):
            raise ValueError("expected an object")  # noqa: TRY004 - told like every other problem
        found = read(data, of)
        names, labels = (getattr(found, part, ()) for part in ("open_facts", "open_labels"))
        if len(names) != len(labels):
            raise ValueError("open_labels must be as many as open_facts")
        return found

    target.register_structure_hook(kind, read_object)


@functools.cache
def converter() -> Converter:
    """The converter of this library: strict, with every problem at once."""
    found = Converter()
    for kind in (str, bool, int):
        found.register_structure_hook(kind, _exactly)
    register(found)
    return found


def _exactly(data: Any, kind: type[Any]) -> Any:
    """No number becomes a text, and no text a number; an enumeration is read by its value."""
    if issubclass(kind, StrEnum):
        return kind(data)
    if type(data) is not kind:
        raise ValueError(f"expected {kind.__name__}")
    if kind is str and not is_writable(data):
        raise ValueError("the text holds half a character (a lone surrogate)")
    return data


@attrs.frozen
class _Head:
    """What a verdict's JSON holds."""

    id: str
    status: Status
    as_of: date
    findings: Findings


def _verdict(target: Converter, data: Any, _: Any) -> Verdict:
    head = target.structure(data, _Head)
    return stored(head.id, head.status, head.as_of, head.findings)


def _plain(value: Any) -> Any:
    return Encoder(LAW_TAGS).value(value)


def _read(data: Any, _: Any = None) -> Any:
    problems: list[Problem] = []
    found = Decoder(problems, LAW_TAGS).value(data, "")
    if problems:
        raise ValueError("; ".join(problem.message.en for problem in problems))
    return found


def _pairs(facts: tuple[tuple[str, Any], ...]) -> dict[str, Any]:
    return {name: _plain(value) for name, value in facts}


def _read_pairs(data: Any, _: Any) -> tuple[tuple[str, Any], ...]:
    return tuple(_read_named(data, None).items())


def _named(facts: Mapping[str, Any]) -> dict[str, Any]:
    return _pairs(tuple(facts.items()))


def _read_named(data: Any, _: Any) -> Facts:
    if not isinstance(data, Mapping):
        raise ValueError("expected an object")  # noqa: TRY004 - told like every other problem
    return Facts({name: _read(value) for name, value in data.items()})


def _problem(found: str, name: str) -> Problem:
    """One line of cattrs, such as ``expected str @ .reasons[0].code``, as a problem."""
    text, _, place = found.rpartition(" @ ")
    path = re.sub(r"[.\[]", "/", place).replace("]", "").replace("'", "")
    message = Text(
        id=f"Isi di sini tidak cocok: {text}.", en=f"The content here does not fit: {text}."
    )
    return Problem(code="wrong-shape", path=f"/{name}{path}", message=message)
