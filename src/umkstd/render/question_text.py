"""A question on a terminal, and the answer that a person types."""

from __future__ import annotations

import re
from typing import Any

from umkstd.logic.facts import Fact
from umkstd.logic.values import MAX_TEXT, Kind
from umkstd.standards.written_number import read_number
from umkstd.text import Language, Text

_HOW = {
    Kind.BOOLEAN: Text(id="ya atau tidak", en="yes or no"),
    Kind.CHOICE: Text(id="nomor pilihan", en="number of the choice"),
    Kind.DATE: Text(id="tanggal TTTT-BB-HH", en="date YYYY-MM-DD"),
    Kind.INTEGER: Text(id="bilangan bulat", en="whole number"),
    Kind.DECIMAL: Text(id="bilangan", en="number"),
    Kind.TEXT: Text(id="teks", en="text"),
}
_ELSE = Text(
    id="kosong = tidak tahu, < = mundur, q = selesai", en="empty = don't know, < = back, q = quit"
)
_YES = frozenset(("ya", "y", "iya", "yes", "true", "1"))
_NO = frozenset(("tidak", "t", "n", "no", "bukan", "false", "0"))
_MONEY = re.compile(r"^(?:rp\.?\s*)?(\d{1,3}(?:\.\d{3})+|\d+)$", re.IGNORECASE)


def question_text(fact: Fact[Any], language: Language) -> str:
    """A question with its choices and how to answer."""
    lines = [fact.question.to(language)]
    if fact.kind is Kind.CHOICE:
        lines += [
            f"  {number}. {fact.shown(choice).to(language)}"
            for number, choice in enumerate(fact.choices, 1)
        ]
    lines.append(f"  ({how_to_answer(fact, language)})")
    return "\n".join(lines)


def how_to_answer(fact: Fact[Any], language: Language) -> str:
    """What to type for an answer, and for none."""
    return f"{_HOW[fact.kind].to(language)}; {_ELSE.to(language)}"


def typed_answer(fact: Fact[Any], typed: str) -> Any:
    """What a typed answer means; as it stands where it means nothing known, to be refused later.

    Raises:
        InvalidValue: a number that may be another (``number-ambiguous``), or is none.

    Example:
        >>> from umkstd.business import facts as f
        >>> typed_answer(f.has_nib, "Ya"), typed_answer(f.capital, "Rp45.000.000")
        (True, 45000000)
    """
    text = typed.strip()
    if not text:
        return None
    if fact.kind is Kind.BOOLEAN:
        known = {**dict.fromkeys(_YES, True), **dict.fromkeys(_NO, False)}
        return known.get(text.casefold(), text)
    if len(text) > MAX_TEXT:  # no number is so long; Python would refuse it in its own words
        return text
    if fact.kind is Kind.CHOICE and text.isdecimal() and 1 <= int(text) <= len(fact.choices):
        return fact.choices[int(text) - 1]
    if fact.kind is Kind.INTEGER and (match := _MONEY.match(text)):
        return int(match[1].replace(".", ""))
    if fact.kind is Kind.DECIMAL:
        return read_number(text)
    return text
