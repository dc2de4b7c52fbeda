"""Reads a number as people write it: bounded, without separators, ASCII digits only."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeGuard, cast

import attrs

from umkstd.errors import InvalidValue, Problem
from umkstd.text import Text

LONGEST = 64
# Printed and pasted numbers have dashes where people type hyphens.
DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"))
_SEPARATORS = str.maketrans("", "", " .-")
_LABELLED = str.maketrans("", "", " .-:")
_DIGITS = re.compile(r"[0-9]*")
_LETTERED = re.compile(r"([A-Z]*)([0-9]*)")
# A line break or tab inside is no separator: two cells were pasted as one.
_ODD_SPACE = re.compile(r"[^\S ]")

_TYPE = Text(
    id="{name} harus berupa teks. Tulis di antara tanda kutip supaya nol di depan tidak hilang.",
    en="The {name} must be text. Put it in quotation marks, so that no leading zero is lost.",
)
_FORMAT = Text(
    id="{name} harus berupa {shape}; di dalamnya ada tanda lain. Pemisah yang boleh dipakai "
    "hanya spasi, titik, dan tanda hubung. Cocokkan kembali dengan {source}.",
    en="The {name} must be {shape}; other characters were found in it. Only spaces, dots and "
    "hyphens may separate it. Compare it with {source}.",
)
_LENGTH = Text(
    id="{name} harus berupa {shape}, sedangkan yang diberikan {count}. "
    "Cocokkan kembali dengan {source}.",
    en="The {name} must be {shape}, but it has {count}. Compare it with {source}.",
)


@attrs.frozen(kw_only=True)
class Number:
    """What the numbers of one kind have in common, and how one of them is refused.

    Attributes:
        code: first part of each problem code, e.g. ``"nib"``.
        name: what people call it.
        shape: what it must look like, e.g. "13 digits".
        source: the document to compare it with.
        sensitive: whether the number must never occur in an error.
        citations: the articles that fix its shape.
        label: what may be printed before it, once separators are taken out, e.g. "PIRTNO".
            An alternation with ``+`` around it, so that nothing of a label is left behind.
        capitals: whether letters are part of it, which are then made capitals.
    """

    code: str
    name: Text
    shape: Text
    source: Text
    sensitive: bool = False
    citations: tuple[str, ...] = ()
    label: re.Pattern[str] | None = None
    capitals: bool = False

    def refuse(
        self,
        what: str,
        message: Text,
        *,
        given: str | None = None,
        params: tuple[tuple[str, str], ...] = (),
        citations: tuple[str, ...] = (),
        **values: object,
    ) -> InvalidValue:
        """The error to raise; it shows what was given unless the number is sensitive."""
        names = {"name": self.name, "shape": self.shape, "source": self.source}
        return InvalidValue(
            Problem(
                code=f"{self.code}-{what}",
                path="",
                params=params,
                message=message.fill(**names, **values),
                input=None if given is None or self.sensitive else shown(given),
                citations=citations,
            )
        )

    def refuse_length(self, given: str, count: int | None = None) -> InvalidValue:
        """The error for a wrong number of digits; without ``count``, for a text too long."""
        if count is None:
            words = Text(id=f"lebih dari {LONGEST} tanda", en=f"more than {LONGEST} characters")
        else:
            words = Text(id=f"{count} angka", en=f"{count} digit{'' if count == 1 else 's'}")
        return self.refuse(
            "length",
            _LENGTH,
            given=given,
            params=(("count", f">{LONGEST}" if count is None else str(count)),),
            citations=self.citations,
            count=words,
        )

    def text(self, number: object) -> str:
        """The value as plain text of bounded length, without outer white space."""
        if not is_text(number):
            raise self.refuse("type", _TYPE)
        if str.__len__(number) > LONGEST:
            raise self.refuse_length(str.__str__(number))
        return str.__str__(number).strip()

    def compact(self, number: object) -> str:
        """The text without label, outer white space and separators, not checked any further.

        Text with a line break or the like inside comes back as it is, to be refused.
        """
        text = self.text(number)
        if has_odd_space(text):
            return text
        text = text.translate(DASHES).translate(_LABELLED if self.label else _SEPARATORS)
        if self.capitals and text.isascii():
            text = text.upper()
        start = self.label.match(text) if self.label else None
        return text[start.end() :] if start else text

    def digits(self, number: object) -> str:
        """The compact text, which is nothing but the digits 0 to 9 (or nothing at all)."""
        return self.only_digits(self.compact(number))

    def only_digits(self, text: str) -> str:
        """A compact text, if it is nothing but digits."""
        if not _DIGITS.fullmatch(text):
            raise self.refuse("format", _FORMAT, given=text)
        return text

    def lettered(self, text: str) -> tuple[str, str]:
        """The letters and the digits of a compact text, if it is letters and then digits."""
        match = _LETTERED.fullmatch(text)
        if match is None:
            raise self.refuse("format", _FORMAT, given=text)
        return match[1], match[2]


def has_odd_space(text: str) -> bool:
    """Whether a text without outer white space has a line break, tab or the like inside."""
    return _ODD_SPACE.search(text) is not None


def is_text(value: object) -> TypeGuard[str]:
    """Whether a value is truly a string; no method of the value is called."""
    return issubclass(type(value), str)


def shown(text: str) -> str:
    """The start of a text, such that any encoder of JSON can write it."""
    return text[:LONGEST].encode("utf-8", "backslashreplace").decode("utf-8")


def passes(validate: Callable[..., str], *values: Any) -> bool:
    """Whether ``validate`` accepts the values, of whatever type they are."""
    try:
        validate(*cast("tuple[str, ...]", values))
    except InvalidValue:
        return False
    return True
