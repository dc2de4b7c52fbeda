"""The part of Sphinx that brings the example notebooks into the site, and tells the language of pages."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

DOCS = Path(__file__).parent
SOURCE = DOCS.parent / "examples" / "notebooks"
COPIES = DOCS / "notebooks"
INDONESIAN = ("mulai", "notebooks/consultant-morning")
"""Pages in Indonesian; the others are in English."""


def setup(app: Any) -> dict[str, bool]:
    """Connect to the build."""
    app.connect("builder-inited", _copy)
    app.connect("html-page-context", _language)
    app.add_css_file("notebooks.css")
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _copy(_app: Any) -> None:
    """Copy each notebook; one that is right already stays, so that it is not read again."""
    COPIES.mkdir(exist_ok=True)
    notebooks = sorted(SOURCE.glob("*.ipynb"))
    for path in notebooks:
        copy = COPIES / path.name
        if not copy.is_file() or copy.read_bytes() != path.read_bytes():
            shutil.copyfile(path, copy)
    for copy in COPIES.glob("*.ipynb"):
        if copy.name not in {path.name for path in notebooks}:
            copy.unlink()


def _language(_app: Any, name: str, _template: str, context: dict[str, Any], _tree: Any) -> None:
    """The language of a page, for who hears it read."""
    if name in INDONESIAN:
        context["language"] = "id"
