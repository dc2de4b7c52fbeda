"""What falls on a due date, in words that are safe to show."""

from __future__ import annotations

from umkstd.business.vocabulary import VOCABULARY
from umkstd.pathway.due_date import DueDate, Undated
from umkstd.render.printable import printable
from umkstd.text import Language, Text, same

_LINE = Text(id="lini {number}", en="line {number}")
_MORE = Text(id="{names}; dan {count} hal lain", en="{names}; and {count} more")
_LONGEST = 60
_SHOWN = 5
"""Facts to ask that are named; more are counted."""


def what_of(item: DueDate | Undated, language: Language) -> str:
    """What falls on the day, and of which line: by its product, or by its number."""
    if item.line is None:
        return item.what.to(language)
    number = str(item.line + 1)
    line = _LINE.fill(number=same(number)).to(language)
    product = shown_name(item.product)
    return f"{item.what.to(language)} ({f'{line}, {product}' if product else line})"


def shown_name(text: str) -> str:
    """A name of the case on one line, cut where it is long."""
    name = " ".join(printable(text).split())
    return name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…"


def facts_to_ask(names: tuple[str, ...], language: Language) -> str:
    """The facts to ask, by their labels; beyond a few only how many more."""
    shown = "; ".join(VOCABULARY[name].label.to(language) for name in names[:_SHOWN])
    if len(names) <= _SHOWN:
        return shown
    return _MORE.fill(names=same(shown), count=len(names) - _SHOWN).to(language)
