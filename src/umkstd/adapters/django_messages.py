"""Problems as errors of Django, whose messages come in the active language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError  # pyright: ignore[reportMissingTypeStubs]
from django.utils.functional import lazy  # pyright: ignore[reportMissingTypeStubs]
from django.utils.translation import get_language  # pyright: ignore[reportMissingTypeStubs]

from umkstd.errors import Problem
from umkstd.text import Text


def _now(text: Text) -> str:
    return text.to("en" if (get_language() or "id").startswith("en") else "id")


django_text: Any = lazy(_now, str)
"""A ``Text`` as a lazy text of Django: its language is chosen when it is shown."""


def django_errors(problems: Iterable[Problem]) -> list[ValidationError]:
    """Problems as errors of Django, with the same codes. No value is in them.

    Example:
        >>> from umkstd.adapters.objecting import refusals
        >>> wrong = refusals("single-licence", {"risk": "tinggi"}, as_of="2026-11-24")
        >>> [error.code for error in django_errors(wrong)]
        ['risk-low']
    """
    return [ValidationError(django_text(one.message), code=one.code) for one in problems]


def django_by_field(
    problems: Iterable[Problem], fields: Iterable[str]
) -> dict[str | None, list[ValidationError]]:
    """Problems for ``form.add_error``; what names no field stands above the form, under ``None``.

    Example:
        >>> from umkstd.adapters.objecting import refusals
        >>> wrong = refusals("umk", {"capital": "much"}, as_of="2026-11-24")
        >>> list(django_by_field(wrong, ["capital"])), list(django_by_field(wrong, []))
        (['capital'], [None])
    """
    names, found = set(fields), dict[str | None, list[ValidationError]]()
    for problem in problems:
        name = problem.path.rpartition("/")[2]
        found.setdefault(name if name in names else None, []).extend(django_errors([problem]))
    return found
