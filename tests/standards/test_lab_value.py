"""What a laboratory may write as a result."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkstd.errors import InvalidValue
from umkstd.standards.lab_value import Found, Measured, Words, read_amount, read_value

D = Decimal


@pytest.mark.parametrize(
    ("written", "value"),
    [
        (64.2, Measured(D("64.2"), D("64.2"))),
        ("64,2", Measured(D("64.2"), D("64.2"))),
        ("<3", Measured(None, D(3), high_open=True)),
        ("< 0,003", Measured(None, D("0.003"), high_open=True)),
        ("≤3", Measured(None, D(3))),
        ("maks. 3", Measured(None, D(3))),
        (">300", Measured(D(300), None, low_open=True)),
        ("≥ 300", Measured(D(300), None)),
        ("kurang dari 3", Measured(None, D(3), high_open=True)),
        ("4,1 - 11", Measured(D("4.1"), D(11))),
        ("4,1 s/d 11", Measured(D("4.1"), D(11))),
        ("-65 - -48", Measured(D(-65), D(-48))),
        ("ND", Found(found=False)),
        ("tidak terdeteksi", Found(found=False)),
        ("Negatif", Found(found=False)),
        ("negatif/25 g", Found(False, D(25), "g")),
        ("negatif/g", Found(False, D(1), "g")),
        ("Negatif per 25 mL", Found(False, D(25), "mL")),
        ("positif", Found(found=True)),
        ("ND (<0,01)", Measured(None, D("0.01"), high_open=True)),
        ("tidak terdeteksi (LOD 0,01)", Measured(None, D("0.01"), high_open=True)),
        ("normal", Words("normal")),
        ("khas, tidak tengik", Words("khas, tidak tengik")),
        (True, Words("ya")),
        (False, Words("tidak")),
    ],
)
@pytest.mark.smoke
def test_what_is_meant(written, value):
    """Numbers, censored ones, ranges, found or not, and words."""
    assert read_value(written) == value


@pytest.mark.parametrize(
    "written", ["", "64..2", "<", "< banyak", "11 - 4", "12a", None, [1], "a" * 201, "\x1b[31m"]
)
def test_what_cannot_be_read(written):
    """A documented error at its place."""
    with pytest.raises(InvalidValue) as caught:
        read_value(written, "/readings/3/value")
    assert caught.value.problem.path == "/readings/3/value"
    assert caught.value.problem.code in ("lab-value", "number-format")


@given(st.one_of(st.text(max_size=60), st.floats(), st.integers(), st.none(), st.booleans()))
def test_nothing_but_the_documented_error(value):
    """Whatever comes."""
    try:
        read_value(value)
    except InvalidValue as error:
        assert error.problem.code in (
            "lab-value",
            "number-format",
            "number-ambiguous",
            "number-length",
        )


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("25 g", (D(25), "g")),
        ("/25 g", (D(25), "g")),
        ("per mL", (D(1), "mL")),
        ("0 g", None),
        ("mg/kg", None),
    ],
)
def test_amounts(text, amount):
    """In how much something was looked for."""
    assert read_amount(text) == amount
