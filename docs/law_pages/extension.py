"""The part that Sphinx loads: makes the pages before it looks for files, and tells their language."""

from __future__ import annotations

from typing import Any

from law_pages.pages import texts, write
from umkstd.text import LANGUAGES


def setup(app: Any) -> dict[str, bool]:
    """Connect to the build."""
    app.connect("builder-inited", _make)
    app.connect("html-page-context", _language)
    app.add_css_file("law.css")
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _make(_app: Any) -> None:
    write(texts())


def _language(_app: Any, name: str, _template: str, context: dict[str, Any], _tree: Any) -> None:
    """The language of a page of the law, for who hears it read."""
    for language in LANGUAGES:
        if name.startswith(f"law/{language}/"):
            context["language"] = language
