"""Texts and JSON values as facts: what is read, and what goes to the rejects."""

from __future__ import annotations

import datetime

import polars as pl
import pytest

from umkstd.bulk.typing_texts import TYPES, typed
from umkstd.bulk.typing_values import typed_values
from umkstd.logic.facts import Fact
from umkstd.logic.values import Kind
from umkstd.text import same


def fact(kind):
    """A fact of a kind."""
    return Fact(name="x", kind=kind, label=same("x"), question=same("x"))


WRONG = object()
TEXTS = [
    (Kind.INTEGER, {"0": 0, "-3": -3, "+3": 3, "007": 7, "45000000.0": 45_000_000, "1e3": 1_000}),
    (Kind.INTEGER, dict.fromkeys([" 3", "3 ", "1.5", "1_000", "1.000.000", "Rp3", "nan"], WRONG)),
    (Kind.INTEGER, dict.fromkeys(["inf", "9007199254740993.0", str(2**63), "0x1", "-"], WRONG)),
    (Kind.INTEGER, {str(2**63 - 1): 2**63 - 1, str(1 - 2**63): 1 - 2**63}),
    (Kind.DECIMAL, {"33.3": 33.3, "-1": -1.0, "1e-3": 0.001}),
    (Kind.DECIMAL, dict.fromkeys(["33,3", "nan", "NaN", "inf", "1_0.0", "a"], WRONG)),
    (
        Kind.DATE,
        {"2025-08-04": datetime.date(2025, 8, 4), "2024-02-29": datetime.date(2024, 2, 29)},
    ),
    (Kind.DATE, dict.fromkeys(["2025-02-29", "04/08/2025", "2025-8-4", "+025-08-04"], WRONG)),
    (Kind.DATE, dict.fromkeys(["2025-08-04T00:00:00", "20250804", "2025-08-04 "], WRONG)),
    (Kind.BOOLEAN, {"true": True, "TRUE": True, "ya": True, "Yes": True, "1": True}),
    (Kind.BOOLEAN, {"False": False, "tidak": False, "NO": False, "0": False}),
    (Kind.BOOLEAN, dict.fromkeys(["y", "t", "benar", "2", "1.0", " true"], WRONG)),
    (Kind.TEXT, {"": "", "007": "007", " a ": " a "}),
]


@pytest.mark.parametrize(("kind", "cases"), TEXTS)
@pytest.mark.parametrize("alone", [True, False])
def test_texts_of_cells(kind, cases, alone):
    """Each text by itself and in company, since a column that is all good is read at once."""
    for some in [[text] for text in cases] if alone else [[*cases, None]]:
        found, failed = typed(pl.Series(some, dtype=pl.String), fact(kind))
        assert found.dtype == TYPES[kind]
        wrong = [cases.get(text) is WRONG for text in some]
        assert (failed.to_list() if failed is not None else [False] * len(some)) == wrong
        right = [None if cases.get(text) is WRONG else cases.get(text) for text in some]
        assert found.to_list() == right


VALUES = [
    (Kind.INTEGER, [(1, 1), (2.0, 2), (True, WRONG), (1.5, WRONG), ("1", WRONG), (2**63, WRONG)]),
    (Kind.INTEGER, [(1, 1), (2**63 - 1, 2**63 - 1)]),
    (Kind.INTEGER, [(2**70, WRONG), (3, 3), (10**40, WRONG)]),
    (Kind.DECIMAL, [(1, 1.0), (2.5, 2.5), ("0.75", 0.75), ("a", WRONG), ([], WRONG)]),
    (Kind.DATE, [("2025-08-04", datetime.date(2025, 8, 4)), ("2025", WRONG), (5, WRONG)]),
    (Kind.BOOLEAN, [(True, True), (1, WRONG), ("true", WRONG), (0, WRONG), (False, False)]),
    (Kind.TEXT, [("a", "a"), ("", ""), (5, WRONG), ({"a": 1}, WRONG)]),
]


@pytest.mark.parametrize(("kind", "cases"), VALUES)
def test_values_of_json(kind, cases):
    """As the reader of records has it: 1 is not true, and true is no number."""
    values, meant = zip(*cases, (None, None), strict=True)
    found, failed = typed_values(values, fact(kind))
    assert found.to_list() == [None if one is WRONG else one for one in meant]
    wrong = [one is WRONG for one in meant]
    assert (failed.to_list() if failed is not None else [False] * len(meant)) == wrong
