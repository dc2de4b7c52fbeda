"""Taking typed fields out of a JSON object, with every problem told at its place."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, TypeVar

from umkstd.errors import Problem, brief, unknown_name
from umkstd.logic.json_text import Refused, escaped, is_writable, not_unicode, shown, twice
from umkstd.text import Text

MAX_TEXT = 2_000
MAX_ITEMS = 2_000
_KEY = Text(id="kunci", en="key")
_CHOICE = Text(id="pilihan", en="choice")
T = TypeVar("T")


class Fields:
    """One JSON object that is read field by field.

    A field that is absent or null gives the default; one that is wrong gives
    it, too, and adds a problem. Call :meth:`done` when all fields were asked
    for: it tells of the keys that nobody asked for.
    """

    def __init__(self, data: object, path: str, problems: list[Problem]) -> None:
        self.path = path
        self.problems = problems
        self.asked: set[str] = set()
        if not isinstance(data, Mapping):
            self.add("wrong-shape", path, Text(id="sebuah objek JSON", en="a JSON object"), data)
            data = {}
        problems += twice(data, path)
        self.data: Mapping[str, Any] = data

    def at(self, key: str) -> str:
        """JSON Pointer of a field."""
        return f"{self.path}/{escaped(key)}"

    def add(self, code: str, path: str, expected: Text, value: object = None) -> None:
        """Add the problem that something else stands here than what must."""
        message = Text(id="Di sini harus ada {expected}.", en="Here there must be {expected}.")
        if isinstance(value, Refused):
            self.problems.append(Problem(code=value.code, path=path, message=value.message))
            return
        given = brief(value) if isinstance(value, str | int | float | bool) else None
        filled = message.fill(expected=expected)
        self.problems.append(Problem(code=code, path=path, message=filled, input=given))

    def value(self, key: str, *, required: bool = False) -> Any:
        """The raw value of a field; ``None`` if it is absent."""
        self.asked.add(key)
        found = self.data.get(key)
        if found is None and required:
            name = Text(id=f"kunci “{key}”", en=f"the key “{key}”")
            self.add("missing-key", self.at(key), name)
        return found

    def text(self, key: str, *, required: bool = False) -> str | None:
        """A text that is not empty."""
        found = self.value(key, required=required)
        if found is None:
            return None
        if isinstance(found, str) and found.strip() and len(found) <= MAX_TEXT:
            if is_writable(found):
                return found
            self.problems.append(not_unicode(self.at(key)))
            return None
        expected = Text(
            id=f"teks, paling panjang {MAX_TEXT} karakter",
            en=f"a text of at most {MAX_TEXT} characters",
        )
        self.add("wrong-type", self.at(key), expected, found)
        return None

    def both(self, key: str, *, required: bool = False) -> Text | None:
        """A text in both languages: ``{"id": …, "en": …}``."""
        found = self.value(key, required=required)
        return None if found is None else read_both(found, self.at(key), self.problems)

    def flag(self, key: str, *, default: bool | None = None) -> bool | None:
        """True or false."""
        found = self.value(key)
        if found is None or isinstance(found, bool):
            return default if found is None else found
        self.add("wrong-type", self.at(key), Text(id="true atau false", en="true or false"), found)
        return default

    def decimal(self, key: str, *, required: bool = False) -> Decimal | None:
        """A number, or a text of digits with a decimal point."""
        found = self.value(key, required=required)
        if found is None:
            return None
        number = _decimal(found)
        if number is None:
            expected = Text(
                id="bilangan dengan titik desimal, misalnya “0.25”",
                en="a number with a decimal point, such as “0.25”",
            )
            self.add("wrong-type", self.at(key), expected, found)
        return number

    def whole(self, key: str) -> int | None:
        """A whole number from 0 to a million."""
        found = self.value(key)
        if found is None:
            return None
        if isinstance(found, int) and not isinstance(found, bool) and 0 <= found <= 1_000_000:
            return found
        self.add("wrong-type", self.at(key), Text(id="bilangan bulat", en="a whole number"), found)
        return None

    def day(self, key: str) -> datetime.date | None:
        """A date YYYY-MM-DD."""
        found = self.text(key)
        if found is None:
            return None
        try:
            return datetime.date.fromisoformat(found)
        except ValueError:
            expected = Text(id="tanggal TTTT-BB-HH", en="a date YYYY-MM-DD")
            self.add("wrong-type", self.at(key), expected, found)
            return None

    def choice(self, key: str, choices: Iterable[str], *, required: bool = False) -> str | None:
        """One of some words."""
        found = self.text(key, required=required)
        names = tuple(choices)
        if found is None or found in names:
            return found
        problem = unknown_name(_CHOICE, shown(found), names, self.at(key), "not-a-choice")
        self.problems.append(problem)
        return None

    def items(self, key: str) -> Iterator[tuple[str, Any]]:
        """The items of a list, each with its JSON Pointer; none if it is absent."""
        found = self.value(key)
        if found is None:
            return
        if not isinstance(found, list | tuple) or len(found) > MAX_ITEMS:
            expected = Text(
                id=f"daftar, paling banyak {MAX_ITEMS} butir", en=f"a list of at most {MAX_ITEMS}"
            )
            self.add("wrong-shape", self.at(key), expected, found)
            return
        path = self.at(key)
        for number, item in enumerate(found):
            yield f"{path}/{number}", item

    def each(self, key: str, read: Callable[[Fields], T]) -> tuple[T, ...]:
        """The objects of a list, each read by a function."""
        found = []
        for path, item in self.items(key):
            fields = Fields(item, path, self.problems)
            found.append(read(fields))
            fields.done()
        return tuple(found)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts."""
        found = []
        for path, item in self.items(key):
            if isinstance(item, str) and not is_writable(item):
                self.problems.append(not_unicode(path))
            elif isinstance(item, str) and item.strip() and len(item) <= MAX_TEXT:
                found.append(item)
            else:
                self.add("wrong-type", path, Text(id="teks", en="a text"), item)
        return tuple(found)

    def done(self) -> None:
        """Tell of every key that no one asked for."""
        for key in self.data:
            if key not in self.asked:
                problem = unknown_name(_KEY, shown(key), self.asked, self.at(key), "unknown-key")
                self.problems.append(problem)


def read_both(data: object, path: str, problems: list[Problem]) -> Text | None:
    """A text in both languages out of a JSON object."""
    fields = Fields(data, path, problems)
    before = len(problems)
    in_id, in_en = fields.text("id", required=True), fields.text("en", required=True)
    fields.done()
    if in_id is None or in_en is None or len(problems) > before:
        return None
    try:
        return Text(id=in_id, en=in_en)
    except ValueError:
        expected = Text(
            id="parameter yang sama dalam kedua bahasa", en="the same parameters in both languages"
        )
        fields.add("wrong-type", path, expected)
        return None


def _decimal(value: object) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    if isinstance(value, str) and not value.lstrip("-").replace(".", "", 1).isdecimal():
        return None
    try:
        number = Decimal(repr(value) if isinstance(value, float) else value)
    except (InvalidOperation, ValueError):
        return None
    small = number.is_finite() and len(number.as_tuple().digits) <= 30
    return number if small and abs(number.adjusted()) <= 30 else None
