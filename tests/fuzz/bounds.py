"""Each bound of the library with an input just within it and one just beyond, and the code that tells it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

import umkstd
from fuzz.entry import file
from umkstd.business.case_file import MAX_LINES, load_case, load_case_text
from umkstd.errors import MAX_PROBLEMS, CaseError, InvalidValue, UnknownName
from umkstd.identifiers import _kbli_table, nib
from umkstd.identifiers._digits import LONGEST
from umkstd.identifiers.kbli import load_kbli
from umkstd.law import codec
from umkstd.logic import json_fields, json_text, values
from umkstd.rulebook import risk_file
from umkstd.rulebook.risk_file import load_risk_table
from umkstd.standards import lab_report, lab_value, written_number
from umkstd.standards.lab_report import load_lab_report
from umkstd.standards.lab_value import read_value
from umkstd.standards.written_number import read_number


@attrs.frozen
class Bound:
    """A bound.

    Attributes:
        page: how the page of the reference writes it.
        read: the reader.
        largest: an input at the bound.
        beyond: one beyond it.
        code: what tells of it.
    """

    page: str
    read: Callable[[Any], object]
    largest: Any
    beyond: Any
    code: str


def codes(read: Callable[[Any], object], given: Any) -> set[str]:
    """What is wrong with an input."""
    try:
        read(given)
    except CaseError as error:
        return {problem.code for problem in error.problems}
    except (InvalidValue, UnknownName) as error:
        return {error.problem.code}
    return set()


def _csv(load: Callable[[Any], object]) -> Callable[[str], object]:
    def read(text: str) -> object:
        with file("bound.csv", text.encode()) as path:
            return load(path)

    return read


def _business(**facts: Any) -> dict[str, Any]:
    return {"business": facts}


def _digits(count: int) -> str:
    return '{"business": {"capital": ' + "9" * count + "}}"


def _readings(count: int, value: Any = 1) -> dict[str, Any]:
    return {"readings": [{"parameter": "kadar air", "value": value}] * count}


def _nested(depth: int) -> str:
    inner = depth - 1
    return '{"x": ' + "[" * inner + "]" * inner + "}"


def _sized(size: int) -> str:
    return '{"business": {}}'.ljust(size)


def _wide(size: int) -> str:
    """A table of few long lines that hold nothing."""
    return _RISK + (" " * 99_999 + "\n") * (size // 100_000) + " " * (size % 100_000 - len(_RISK))


_KBLI, _RISK = "version,code,title\n", "kbli,kbli_version,scale,risk\n"
_MIB = 1_048_576
n = "{:,}".format

BOUNDS = (
    Bound("1 MiB", load_case_text, _sized(json_text.MAX_BYTES), _sized(_MIB + 1), "too-large"),
    Bound("32 levels", load_case_text, _nested(json_text.MAX_DEPTH), _nested(33), "too-deep"),
    Bound("30 digits", load_case_text, _digits(values.MAX_DIGITS), _digits(31), "too-many-digits"),
    Bound(
        "60 characters of a fraction",
        load_case_text,
        '{"lines": [], "business": {"workers": 3.' + "0" * 58 + "}}",
        '{"lines": [], "business": {"workers": 3.' + "0" * 59 + "}}",
        "too-many-digits",
    ),
    Bound(
        f"{n(values.MAX_TEXT)} characters of a fact",
        load_case,
        _business(name="a" * values.MAX_TEXT),
        _business(name="a" * 2_001),
        "text-too-long",
    ),
    Bound(
        f"{n(MAX_LINES)} lines of a case",
        load_case,
        {"business": {}, "lines": [{}] * MAX_LINES},
        {"business": {}, "lines": [{}] * 1_001},
        "too-large",
    ),
    Bound(
        f"{MAX_PROBLEMS} problems",
        load_case,
        _business(**{f"a{number}": 1 for number in range(MAX_PROBLEMS)}),
        _business(**{f"a{number}": 1 for number in range(201)}),
        "too-many-problems",
    ),
    Bound(
        f"{n(codec.MAX_DEPTH)} levels",
        umkstd.from_json,
        _nested(codec.MAX_DEPTH),
        _nested(901),
        "too-deep",
    ),
    Bound("64 MiB", umkstd.from_json, " " * codec.MAX_BYTES, " " * (64 * _MIB + 1), "too-large"),
    Bound(
        f"{n(json_fields.MAX_TEXT)} characters of a field",
        load_lab_report,
        {"sample": "a" * json_fields.MAX_TEXT},
        {"sample": "a" * 2_001},
        "wrong-type",
    ),
    Bound(
        f"{n(json_fields.MAX_ITEMS)} items of a list",
        load_lab_report,
        {"class": ["a"] * json_fields.MAX_ITEMS},
        {"class": ["a"] * 2_001},
        "wrong-shape",
    ),
    Bound(
        f"{lab_report.MAX_READINGS} results of a report",
        load_lab_report,
        _readings(lab_report.MAX_READINGS),
        _readings(501),
        "too-large",
    ),
    Bound(
        f"{n(lab_report.MAX_SAMPLES)} samples of a result",
        load_lab_report,
        _readings(1, [1] * lab_report.MAX_SAMPLES),
        _readings(1, [1] * 1_001),
        "too-large",
    ),
    Bound(
        f"{lab_value.MAX_WORDS} characters of a result",
        read_value,
        "a" * lab_value.MAX_WORDS,
        "a" * 201,
        "lab-value",
    ),
    Bound(
        f"{written_number.MAX_LENGTH} characters of a number",
        read_number,
        "9" * written_number.MAX_LENGTH,
        "9" * 61,
        "number-length",
    ),
    Bound(
        f"10 to the power of {written_number.MAX_POWER}",
        read_number,
        f"1e{written_number.MAX_POWER}",
        "1e31",
        "number-length",
    ),
    Bound(
        f"{LONGEST} characters of a number of an authority",
        nib.validate,
        "9120001234567".ljust(LONGEST),
        "9120001234567".ljust(65),
        "nib-length",
    ),
    Bound(
        "8 MiB",
        _csv(load_kbli),
        _KBLI.ljust(_kbli_table.MAX_BYTES, "\n"),
        _KBLI.ljust(8 * _MIB + 1, "\n"),
        "too-large",
    ),
    Bound(
        f"{n(_kbli_table.MAX_ROWS)} rows",
        _csv(load_kbli),
        _KBLI + "".join(f"2020,{number:05},x\n" for number in range(1_000, 11_000)),
        _KBLI + "2020,10794,x\n" * 10_001,
        "too-large",
    ),
    Bound(
        f"{_kbli_table.MAX_TITLE} characters of a title",
        _csv(load_kbli),
        f"{_KBLI}2020,10794,{'a' * _kbli_table.MAX_TITLE}\n",
        f"{_KBLI}2020,10794,{'a' * 501}\n",
        "wrong-shape",
    ),
    Bound(
        "16 MiB",
        _csv(load_risk_table),
        _wide(risk_file.MAX_BYTES),
        _wide(16 * _MIB + 1),
        "too-large",
    ),
    Bound(
        f"{n(risk_file.MAX_ROWS)} rows of risk",
        _csv(load_risk_table),
        _RISK + "\n" * (risk_file.MAX_ROWS - 1),
        _RISK + "\n" * (risk_file.MAX_ROWS + 1),
        "too-large",
    ),
)
