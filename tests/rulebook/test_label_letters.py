"""The size of letters on a label: its parameters, and the rule on both sides of each of them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from umkstd.law.binding import bind
from umkstd.law.span import as_date
from umkstd.logic.trace import evaluate
from umkstd.rulebook.label_letters import (
    LETTER_HEIGHT,
    PARAMETERS,
    SMALL_PACK_LETTER_HEIGHT,
    SMALL_PACK_SURFACE,
    letter_size,
)

DAY = as_date("2026-11-24")
RULE = bind(letter_size(), at=DAY, as_of=DAY, determinations={}, overlay={})


def holds(height, surface):
    """Whether letters of a height (mm) are large enough on a surface (cm²)."""
    facts = {}
    if height is not None:
        facts["label_letter_height"] = Decimal(height)
    if surface is not None:
        facts["label_surface"] = Decimal(surface)
    return evaluate(RULE, facts)


@pytest.mark.parametrize(
    ("height", "surface", "expected"),
    [
        ("1", "9", True),
        ("1", "1000", True),
        ("0.99", "10.01", False),
        ("0.99", "10", True),
        ("0.75", "9", True),
        ("0.75", "10", True),
        ("0.75", "10.01", False),
        ("0.74", "10", False),
        ("0.74", "9", False),
        ("0.749", "10.0", False),
        ("1.0", None, True),
        ("0.8", None, None),
        ("0.7", None, False),
        (None, "9", None),
    ],
)
def test_both_sides_of_each_limit(height, surface, expected):
    """1 mm, 0.75 mm and 10 cm², each belonging to the side that is allowed."""
    assert holds(height, surface) is expected


@pytest.mark.parametrize(
    ("parameter", "value", "unit"),
    [
        (LETTER_HEIGHT, "1", "mm"),
        (SMALL_PACK_LETTER_HEIGHT, "0.75", "mm"),
        (SMALL_PACK_SURFACE, "10", "cm²"),
    ],
)
def test_parameters(parameter, value, unit):
    """As the slide deck of BPOM gives them, with that grade."""
    dated = parameter.dated(DAY)
    assert (dated.value, parameter.unit) == (Decimal(value), unit)
    assert dated.cite.grade == "secondary"
    assert parameter in PARAMETERS
