"""How a thing shows itself in a notebook: by renderers that are named here and loaded when it does.

The law stands below its renderers and imports none. It knows the name of one module with two
functions, ``html`` and ``markdown``, that take a thing and a language.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

import attrs

from umkstd.text import LANGUAGES, Language

RENDERERS = "umkstd.render.forms"


@attrs.define
class _Notebook:
    language: Language = "id"


_NOTEBOOK = _Notebook()


def show_in(language: Language) -> None:
    """Let everything show itself in a language, from now on; in Indonesian by default.

    Args:
        language: ``"id"`` or ``"en"``.

    Raises:
        ValueError: it is neither.

    Example:
        >>> import umkstd
        >>> umkstd.show_in("en")
        >>> verdict = umkstd.rulebook["sni-mark"].evaluate({"sppt_sni": True}, as_of="2026-11-24")
        >>> verdict._repr_markdown_().splitlines()[0]
        '### Use of the SNI mark: met (as of 24 November 2026)'
        >>> umkstd.show_in("id")
    """
    if language not in LANGUAGES:
        raise ValueError(f"language must be 'id' or 'en', not {language!r}.")
    _NOTEBOOK.language = language


def as_html(thing: object) -> str:
    """A thing as an HTML fragment, in the language of the notebook."""
    return _renderers().html(thing, _NOTEBOOK.language)  # type: ignore[no-any-return]


def as_markdown(thing: object) -> str:
    """A thing as Markdown, in the language of the notebook."""
    return _renderers().markdown(thing, _NOTEBOOK.language)  # type: ignore[no-any-return]


def _renderers() -> Any:
    return import_module(RENDERERS)
