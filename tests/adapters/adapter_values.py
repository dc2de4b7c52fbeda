"""Values for every fact and number, good and hostile, with what the library says of them."""

from __future__ import annotations

import datetime
from decimal import Decimal
from importlib import import_module

from hypothesis import strategies as st

from hostile import TEXTS
from umkstd.adapters.reading import NUMBERS
from umkstd.business.case_file import load_case
from umkstd.business.records import Business
from umkstd.business.vocabulary import BUSINESS_FACTS, DETERMINED_FACTS, LINE_FACTS
from umkstd.errors import CaseError, InvalidValue
from umkstd.logic.values import Kind

MARK = "8675309424242"
"""Stands in every value that must not be shown."""
NIK = "3171011708450001"  # published in the documentation of python-stdnum, as is the next
NPWP = "013121660091000"
FACTS = (*BUSINESS_FACTS, *LINE_FACTS, *DETERMINED_FACTS)
HARD = (
    *(None, True, False, 0, -1, 10**29, 10**30, 10**100, 0.1, 1e300, float("inf"), float("nan")),
    *("", " ", "2026-11-24", "2026-02-30", "20261124", "\ud800", "x" * 2_001, "1", "NaN", "1e999"),
    *(Decimal("0.5"), Decimal("sNaN"), Decimal("1E+40"), b"x", (), [], {}, {"a": 1}, object()),
    *(datetime.date(2026, 11, 24), datetime.datetime(2026, 11, 24)),  # noqa: DTZ001 - as a form gives it
    *(datetime.datetime(2026, 11, 24, 1, tzinfo=datetime.UTC), datetime.time(1)),
    *(["NIB"], ("NIB",), ["NIB", 5], "rendah", "rendh", NIK, NPWP, int(NIK), MARK, int(MARK)),
    *TEXTS,
)


def good(fact):
    """A value that this fact may have."""
    if fact.kind is Kind.CHOICE:
        return st.sampled_from(fact.choices)
    if fact.kind is Kind.DECIMAL and fact.within:
        return st.decimals(*fact.within, allow_nan=False)
    return {
        Kind.BOOLEAN: st.booleans(),
        Kind.INTEGER: st.integers(-(10**31), 10**31),
        Kind.DECIMAL: st.decimals(),
        Kind.DATE: st.dates() | st.dates().map(str),
        Kind.TEXT: st.text(max_size=20),
    }[fact.kind]


facts = st.sampled_from(FACTS)
hard = st.sampled_from(HARD)
told = facts.flatmap(lambda fact: st.tuples(st.just(fact), hard | good(fact)))
"""A fact with a value, which may be wrong."""
NUMBERS_GIVEN = (
    *(
        "9120001234567",
        "9120 0012 34567",
        NIK,
        NPWP,
        "02.183.241.6-000.000",
        "10794",
        "SNI 3144:2015",
    ),
    *("2063510010243-26", "MD 867010001234", "NA18200100001", "ID32110000012340321"),
)
numbers = st.tuples(st.sampled_from(NUMBERS), st.sampled_from(NUMBERS_GIVEN) | hard)
"""A kind of number with a value, which may be wrong."""


def of_case(fact, value):
    """What a case file says of one value: its typed form, or the codes of what is wrong."""
    business = fact.name in Business.names
    part = {fact.name: value}
    try:
        case = load_case({"business": part} if business else {"business": {}, "lines": [part]})
    except CaseError as error:
        return None, [problem.code for problem in error.problems]
    return (case.business if business else case.lines[0]).facts.get(fact.name), []


def of_number(name, value):
    """What a module of numbers says of one value."""
    try:
        return import_module(f"umkstd.identifiers.{name}").validate(value), []
    except InvalidValue as error:
        return None, [error.problem.code]
