"""Texts in two languages, and values as each language writes them."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest

from umkstd.text import (
    Text,
    format_date,
    format_number,
    format_rupiah,
    format_value,
    parameters_in,
)


@pytest.mark.parametrize(
    ("indonesian", "english"), [("", "x"), ("x", ""), (" \n", "x"), ("x", None), (3, "x")]
)
def test_a_message_cannot_exist_in_one_language_only(indonesian, english) -> None:
    """A reader of either language gets every answer."""
    with pytest.raises(ValueError, match="needs a sentence"):
        Text(id=indonesian, en=english)


def test_both_languages_tell_the_same_values() -> None:
    """A value that is missing in one language would be an answer withheld."""
    with pytest.raises(ValueError, match=r"\['a'\].*\['b'\]"):
        Text(id="{a}", en="{b}")
    with pytest.raises(ValueError, match="differ"):
        Text(id="{a}", en="x")
    assert Text(id="{a} {b}", en="{b} {a} {a}").parameters == {"a", "b"}


def test_only_named_parameters_are_parameters() -> None:
    """Braces in a legal text or a name are plain text."""
    assert parameters_in("{a} {} {0} {A} {a b} {{c}} {a_1} {a!r} {a.b}") == {"a", "c", "a_1"}


def test_the_language_is_one_of_two() -> None:
    """A misspelt language is an error, not silently Indonesian."""
    text = Text(id="ya", en="yes")

    assert (text.to("id"), text.to("en")) == ("ya", "yes")
    for wrong in ("ID", "fr", "", None):
        with pytest.raises(ValueError, match="'id' or 'en'"):
            text.to(wrong)


def test_values_are_filled_in_as_each_language_writes_them() -> None:
    """Dates, numbers and texts; what is not known says so, and the sentence stays whole."""
    text = Text(id="{day}, {amount}, {kind}, {gone}", en="{day}, {amount}, {kind}, {gone}")
    filled = text.fill(
        day=datetime.date(2026, 8, 1), amount=1_234, kind=Text(id="kecil", en="small"), other=1
    )

    assert filled.id == "1 Agustus 2026, 1.234, kecil, belum diketahui"
    assert filled.en == "1 August 2026, 1,234, small, not known yet"


def test_a_value_with_braces_is_not_filled_again() -> None:
    """What a caller typed stays what it was."""
    text = Text(id="{a} {b}", en="{a} {b}").fill(a="{b}", b="{a}")

    assert (text.id, text.en) == ("{b} {a}", "{b} {a}")


def test_a_text_without_parameters_is_itself() -> None:
    """Most sentences have none; nothing is built."""
    text = Text(id="ya", en="yes")

    assert text.fill(a=1) is text


@pytest.mark.parametrize(
    ("value", "indonesian", "english"),
    [
        (0, "0", "0"),
        (-1_234_567, "-1.234.567", "-1,234,567"),
        (Decimal("1234.50"), "1.234,50", "1,234.50"),
        (Decimal("1E+6"), "1.000.000", "1,000,000"),
        (Decimal("1E-7"), "0,0000001", "0.0000001"),
    ],
)
def test_numbers(value, indonesian, english) -> None:
    """Separators change places between the languages; no digit is lost, no exponent shown."""
    assert format_number(value, "id") == indonesian
    assert format_number(value, "en") == english


def test_rupiah() -> None:
    """The sign stands before the currency."""
    assert format_rupiah(-5_000, "id") == "-Rp5.000"
    assert format_rupiah(0, "en") == "Rp0"


@pytest.mark.parametrize(
    ("month", "indonesian", "english"),
    [
        (1, "Januari", "January"),
        (2, "Februari", "February"),
        (3, "Maret", "March"),
        (4, "April", "April"),
        (5, "Mei", "May"),
        (6, "Juni", "June"),
        (7, "Juli", "July"),
        (8, "Agustus", "August"),
        (9, "September", "September"),
        (10, "Oktober", "October"),
        (11, "November", "November"),
        (12, "Desember", "December"),
    ],
)
def test_dates(month, indonesian, english) -> None:
    """Day, month in words, year: no reader takes the month for the day."""
    day = datetime.date(2026, month, 3)

    assert format_date(day, "id") == f"3 {indonesian} 2026"
    assert format_date(day, "en") == f"3 {english} 2026"


@pytest.mark.parametrize(
    ("value", "unit", "indonesian", "english"),
    [
        (None, None, "belum diketahui", "not known yet"),
        (None, "rupiah", "belum diketahui", "not known yet"),
        (True, None, "ya", "yes"),
        (False, None, "tidak", "no"),
        (1_000, "rupiah", "Rp1.000", "Rp1,000"),
        (1_000, "kg", "1.000 kg", "1,000 kg"),
        (3, "working_days", "3 hari kerja", "3 working days"),
        (3, "years", "3 tahun", "3 years"),
        (Decimal("1.5"), "rupiah", "1,5 rupiah", "1.5 rupiah"),
        (1, None, "1", "1"),
        (("a_b", 2), None, "a b, 2", "a b, 2"),
        ([True], None, "ya", "yes"),
        ((), None, "-", "-"),
        ("menengah_rendah", None, "menengah rendah", "menengah rendah"),
    ],
)
def test_values(value, unit, indonesian, english) -> None:
    """Any value of a fact, as a person would write it."""
    assert format_value(value, "id", unit) == indonesian
    assert format_value(value, "en", unit) == english
