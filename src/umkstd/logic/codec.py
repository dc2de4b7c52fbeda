"""Conditions as plain JSON documents and back, without loss."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from umkstd.errors import CaseError, Problem, Problems, brief
from umkstd.logic.decoding import BROKEN, Decoder, wrong_shape
from umkstd.logic.encoding import TAGS, Encoder, Tags
from umkstd.logic.nodes import Condition
from umkstd.text import Text

FORMAT = 1
"""Version of the documents; it changes when an older reader could misread a newer document."""


def dump_condition(condition: Condition, tags: Tags = TAGS) -> dict[str, Any]:
    """A condition as a document of plain JSON data, with the facts that it reads.

    Args:
        condition: any condition.
        tags: the classes that may occur in it, by the name that marks them.

    Example:
        >>> from umkstd.business import facts as f
        >>> dump_condition(f.capital <= 5)["condition"]
        {'is': 'compare', 'fact': {'fact': 'capital'}, 'operator': '<=', 'other': 5}
    """
    encoder = Encoder(tags)
    data = encoder.value(condition)
    return {"umkstd": "condition", "format": FORMAT, "facts": encoder.facts, "condition": data}


def load_condition(document: object, tags: Tags = TAGS) -> Condition:
    """The condition of a document, checked like one that is written in Python.

    Raises:
        CaseError: everything that is wrong with the document, each with a JSON
            Pointer.
    """
    problems = Problems()
    decoder = Decoder(problems, tags)
    found: Any = BROKEN
    if is_document(document, "condition", ("facts", "condition"), problems):
        decoder.read_facts(document["facts"])  # type: ignore[index]
        found = decoder.value(document["condition"], "/condition")  # type: ignore[index]
        if found is not BROKEN and not isinstance(found, Condition):
            problems.append(wrong_shape("/condition", Text(id="sebuah syarat", en="a condition")))
    if problems:
        raise CaseError(problems)
    return found  # type: ignore[no-any-return]


def is_document(
    document: object, kind: str, keys: tuple[str, ...], problems: list[Problem]
) -> bool:
    """Whether data has the head of a document; if not, a problem is noted."""
    wanted = Text(
        id=f"dokumen umkstd “{kind}” dengan {', '.join(keys)}",
        en=f"an umkstd document “{kind}” with {', '.join(keys)}",
    )
    if not isinstance(document, Mapping) or document.get("umkstd") != kind:
        problems.append(wrong_shape("", wanted))
        return False
    if not is_format(document.get("format")):
        problems.append(unknown_format(document.get("format")))
        return False
    if any(key not in document for key in keys):
        problems.append(wrong_shape("", wanted))
        return False
    return True


def is_format(stated: object) -> bool:
    """Whether a document is of the format that is read here; nothing of a stranger is compared."""
    return isinstance(stated, int | float) and stated is not True and stated == FORMAT


def unknown_format(found: object) -> Problem:
    """The problem of a document in another version of the format."""
    return Problem(
        code="unknown-format",
        path="/format",
        message=Text(
            id=f"Versi format ini tidak dikenal; yang dapat dibaca: {FORMAT}. Perbarui umkstd.",
            en=f"This version of the format is not known; {FORMAT} can be read. Update umkstd.",
        ),
        input=brief(found, 40) if isinstance(found, str | int) else None,
    )
