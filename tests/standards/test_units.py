"""Units: spellings, exact conversion, and what never converts."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkstd.errors import UnknownName
from umkstd.standards.units import convert, in_base, unit

KINDRED = [
    ("%", "mg/kg"),
    ("% b/b", "g/kg"),
    ("% fraksi massa", "mg/100 g"),
    ("mg/kg", "µg/kg"),
    ("MPa", "kgf/cm2"),
    ("N/mm2", "kPa"),
    ("N", "kgf"),
    ("mg KOH/g", "mg KOH/100 g"),
    ("MPN/4 g", "APM/g"),
    ("mm", "cm"),
    ("g/L", "mg/mL"),
]


@pytest.mark.parametrize(
    ("value", "of", "to", "expected"),
    [
        ("0.5", "%", "mg/kg", "5000"),
        ("2", "%", "g/kg", "20"),
        ("30", "mg/100 g", "mg/kg", "300"),
        ("40", "MPa", "N/mm²", "40"),
        ("400", "kgf/cm2", "MPa", "39.2266"),
        ("1", "kgf", "N", "9.80665"),
        ("3", "MPN/4 g", "APM/g", "0.75"),
        ("1000", "ppb", "ppm", "1"),
    ],
)
@pytest.mark.smoke
def test_exact_conversion(value, of, to, expected):
    """Figures are those of the definitions of the units."""
    assert convert(Decimal(value), unit(of), unit(to)) == Decimal(expected)


@pytest.mark.parametrize(
    ("of", "to"),
    [
        ("koloni/g", "APM/g"),
        ("koloni/g", "koloni/mL"),
        ("APM/g", "APM/mL"),
        ("%", "% v/v"),
        ("mg/kg", "mg/L"),
        ("ml NaOH/kg", "ml N NaOH/100 g"),
        ("kal/100 g", "kal/g"),
        ("°Brix", "%"),
    ],
)
def test_what_never_converts(of, to):
    """Colonies are no most probable numbers, a gram is no millilitre."""
    assert convert(Decimal(1), unit(of), unit(to)) is None


@given(st.decimals(min_value=0, max_value=10**9, places=6), st.sampled_from(KINDRED))
def test_there_and_back(value, pair):
    """Conversion loses nothing: exactly in the base unit, to 40 digits through a quotient."""
    of, to = (unit(name) for name in pair)
    there = convert(value, of, to)
    assert there is not None
    back = convert(there, to, of)
    assert back is not None
    assert abs(back - value) <= value * Decimal("1e-40")
    assert in_base(value, of) / of.factor == value or of.factor == Decimal("0.0980665")


@given(
    st.decimals(min_value=0, max_value=10**6, places=4),
    st.decimals(min_value=0, max_value=10**6, places=4),
    st.sampled_from(KINDRED),
)
def test_order_is_kept(a, b, pair):
    """What is more in one unit is more in the other."""
    of, to = (unit(name) for name in pair)
    assert (in_base(a, of) < in_base(b, of)) == (a < b)
    assert (convert(a, of, to) < convert(b, of, to)) == (a < b)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("CFU/g", "koloni/g"),
        ("MPN / g", "APM/g"),
        ("%b/b", "%"),
        ("N/mm²", "MPa"),
        ("ug/kg", "µg/kg"),
        ("meq/kg", "mg ek/kg"),
        ("kg/cm²", "kgf/cm2"),
    ],
)
def test_spellings(written, name):
    """Laboratories write one unit in many ways."""
    assert unit(written).name == name


@given(st.text(max_size=40))
def test_an_unknown_unit_is_a_lookup_error(text):
    """Nothing else is ever raised."""
    try:
        unit(text)
    except UnknownName as error:
        assert error.problem.message.id
