"""One row of a table as one record: the answers that rules over columns are held against."""

from __future__ import annotations

import datetime
from decimal import Decimal

from hypothesis import strategies as st

from umkstd.errors import CaseError
from umkstd.law.determination import Determination
from umkstd.law.moments import leaves
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
    each = (rule,) if isinstance(rule, Determination) else leaves(rule)
    own = next((one.vocabulary for one in each if one.vocabulary is not None), None)
    vocabulary = own or Vocabulary(tuple(dict.fromkeys(f for one in each for f in one.facts)))
    names: dict[str, None] = {}
    for one in each:
        mine = [fact.name for fact in one.facts if fact.name not in one.given]
        for name in mine:
            if name in vocabulary.derive:
                inputs = (fact.name for fact in vocabulary.derive[name].inputs)
                mine += [other for other in inputs if other not in (*mine, *one.given)]
        names.update(dict.fromkeys(mine))
    return vocabulary, tuple(name for name in names if name in vocabulary.names)


Answer = tuple[str | None, str | None]
"""Status or value, and reason code."""


def asked_alone(rule, row, day) -> Answer:
    """Answer and reason for one row: the facts that the rule reads, read and then asked."""
    vocabulary, names = read_by(rule)
    try:
        facts = vocabulary.read({name: row[name] for name in names if name in row})
        if not isinstance(rule, Determination):
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


def answer_columns(rule) -> tuple[str, str]:
    """The names of the columns in which a frame answers."""
    kind = "value" if isinstance(rule, Determination) else "status"
    return f"{rule.id}__{kind}", f"{rule.id}__reason"
