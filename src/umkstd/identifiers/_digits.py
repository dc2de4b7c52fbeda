"""Reads a number as people write it: bounded, without separators, ASCII digits only."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeGuard, cast

import attrs

from umkstd.errors import InvalidValue, Problem
from umkstd.text import Text

LONGEST = 64
_SEPARATORS = str.maketrans("", "", " .-")
_DIGITS = re.compile(r"[0-9]*")

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
    """

    code: str
    name: Text
    shape: Text
    source: Text
    sensitive: bool = False
    citations: tuple[str, ...] = ()

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

    def compact(self, number: object) -> str:
        """The text without outer white space and separators, not checked any further."""
        if not is_text(number):
            raise self.refuse("type", _TYPE)
        if str.__len__(number) > LONGEST:
            raise self.refuse_length(str.__str__(number))
        return str.__str__(number).strip().translate(_SEPARATORS)

    def digits(self, number: object) -> str:
        """The compact text, which is nothing but the digits 0 to 9 (or nothing at all)."""
        return self.only_digits(self.compact(number))

    def only_digits(self, text: str) -> str:
        """A compact text, if it is nothing but digits."""
        if not _DIGITS.fullmatch(text):
            raise self.refuse("format", _FORMAT, given=text)
        return text


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
