"""Problem documents of RFC 9457: everything that is wrong with a request, at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from umkstd.errors import DOCUMENTATION, CaseError, InvalidValue, Problem, UnknownName
from umkstd.text import Language, Text

MEDIA_TYPE = "application/problem+json"
_WRONG = Text(id="Isi permintaan salah.", en="The input is wrong.")
_MISSING = Text(id="Nama itu tidak ada.", en="There is no such name.")


def problem_document(
    error: CaseError | InvalidValue | UnknownName | Iterable[Problem],
    *,
    language: Language = "id",
    kind: str | None = None,
    status: int | None = None,
) -> dict[str, Any]:
    """An error as a document of RFC 9457, ready for ``json.dumps``.

    Each problem has its stable ``code``, a ``pointer`` (a JSON Pointer as the fragment of an
    address) and its ``detail`` in both languages. The ``input`` of a problem stays out: it may be a
    NIK that was typed into another field. A key that is no fact stands in the pointer and in the
    detail, as it was given.

    Args:
        error: what was raised, or the problems themselves.
        language: of the title.
        kind: the member ``type``, an address; by default a place in our documentation.
        status: the status of HTTP; by default 404 for an unknown name, else 422.

    Example:
        >>> from umkstd.business.case_file import load_case
        >>> try:
        ...     load_case({"business": {"captial": 1, "risk": "rendah"}})
        ... except CaseError as error:
        ...     document = problem_document(error, language="en")
        >>> document["status"], document["title"]
        (422, 'The input is wrong.')
        >>> [(one["code"], one["pointer"]) for one in document["errors"]]
        [('unknown-fact', '#/business/captial'), ('misplaced-fact', '#/business/risk')]
    """
    missing = isinstance(error, UnknownName)
    if isinstance(error, CaseError):
        problems: Iterable[Problem] = error.problems
    else:
        problems = [error.problem] if isinstance(error, InvalidValue | UnknownName) else error
    place = "a-name-does-not-exist" if missing else "the-input-is-wrong"
    return {
        "type": kind or DOCUMENTATION + place,
        "title": (_MISSING if missing else _WRONG).to(language),
        "status": status or (404 if missing else 422),
        "errors": [problem_data(problem) for problem in problems],
    }


def problem_data(problem: Problem) -> dict[str, Any]:
    """One problem as a member of ``errors``, with the articles behind it, or where to read on.

    Example:
        >>> problem_data(Problem(code="not-json", path="", message=_WRONG))["pointer"]
        '#'
    """
    data: dict[str, Any] = {
        "code": problem.code,
        "pointer": "#" + quote(problem.path),
        "detail": {"id": problem.message.id, "en": problem.message.en},
    }
    # Why a requirement is not met stands in its articles; the page of errors does not know it.
    if problem.citations:
        return {**data, "citations": list(problem.citations)}
    return {**data, "see": problem.url}
