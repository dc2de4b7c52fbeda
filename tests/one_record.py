"""One row of a table as one record: the answers that rules over columns are held against."""

from __future__ import annotations

import datetime
from decimal import Decimal

from hypothesis import strategies as st

from umkstd.errors import CaseError
from umkstd.law.requirement import Requirement
from umkstd.logic.values import Kind
from umkstd.logic.vocabulary import Vocabulary

# Named as pandas names the types of its NaT and NA, so that it need not be installed.
NAT, NA = type("NaTType", (), {})(), type("NAType", (), {})()
UNKNOWN = (None, float("nan"), Decimal("NaN"), NAT, NA)
ODD = {
    Kind.BOOLEAN: (1, "yes"),
    Kind.INTEGER: (3.0, 2.5, True, "3", 10**30, 10**29, -(10**30), float("inf")),
    Kind.DECIMAL: (1, 0.5, "0.25", "much", True, Decimal("Infinity")),
    Kind.DATE: ("2021-02-02", "1 May", datetime.datetime(2021, 2, 2), 7),  # noqa: DTZ001
    Kind.TEXT: (3, "x" * 2_001),
    Kind.CHOICE: ("purple", 3, [], ["NIB"], ("x", [])),
}
"""Values of another type, some of which may be read all the same."""


def odd_values(fact) -> st.SearchStrategy:
    """A value that stands for unknown, or is not of the fact's type."""
    return st.sampled_from((*UNKNOWN, *ODD[fact.kind]))


def read_by(rule) -> tuple[Vocabulary, tuple[str, ...]]:
    """The vocabulary of a rule, and the facts that it reads with all that they follow from."""
    vocabulary = rule.vocabulary or Vocabulary(rule.facts)
    names = [fact.name for fact in rule.facts if fact.name not in rule.given]
    for name in names:
        if name in vocabulary.derive:
            names += [
                f.name
                for f in vocabulary.derive[name].inputs
                if f.name not in (*names, *rule.given)
            ]
    return vocabulary, tuple(name for name in names if name in vocabulary.names)


def asked_alone(rule, row, day) -> tuple[str | None, str | None]:
    """Answer and reason for one row: the facts that the rule reads, read and then asked."""
    vocabulary, names = read_by(rule)
    try:
        facts = vocabulary.read({name: row[name] for name in names if name in row})
        if isinstance(rule, Requirement):
            verdict = rule.evaluate(facts, as_of=day)
            return str(verdict.status.value), (*verdict.reason_codes, None)[0]
        value = rule.determine(facts, as_of=day).value
    except CaseError as error:
        return None, error.problems[0].code
    return ", ".join(value) if isinstance(value, tuple) else value, None


def columns_of(rows, names=None) -> dict[str, list]:
    """A column for each fact that some row has."""
    every = dict.fromkeys(name for row in rows for name in row) if names is None else names
    return {name: [row.get(name) for row in rows] for name in every}
