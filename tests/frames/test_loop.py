"""Plain columns: every rule of the rulebook answers each row as it answers one record."""

from __future__ import annotations

import datetime
import random

import pytest

import umkstd
from one_record import NA, NAT, ODD, UNKNOWN, asked_alone, columns_of, read_by
from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import CaseError
from umkstd.frames.loop import check_columns
from umkstd.law.determination import Determination
from umkstd.rulebook import RULEBOOK
from umkstd.testing import cases
from umkstd.testing.drawing import Drawing

RULES = (*RULEBOOK.requirements.values(), *RULEBOOK.determinations.values())
TODAY = datetime.date(2026, 11, 24)
SCALE, UMK = RULEBOOK["scale"], RULEBOOK["umk"]
ROWS = 120


def table_of(rule, rng):
    """Rows with a quarter unknown; a few values are odd, and a few answers stated."""
    drawing = Drawing(rule, cases(rule.id))
    _, names = read_by(rule)
    rows = []
    for _ in range(ROWS):
        row = dict(rng.choice(drawing.cases)) if rng.random() < 0.4 else {}
        for name in names:
            fact, chance = VOCABULARY[name], rng.random()
            if name not in drawing.limits:
                # Stated answers and the purpose are rare, as they are at a desk.
                if chance < 0.1:
                    row[name] = rng.choice(fact.choices)
            elif chance < 0.25:
                row[name] = rng.choice(UNKNOWN)
            elif chance < 0.255:
                row[name] = rng.choice(ODD[fact.kind])
            elif name not in row or chance < 0.4:
                row[name] = drawing.value(name, rng)
        rows.append(row)
    return rows, drawing


def answers_of(found, rule):
    """The pairs of answer and reason of one rule."""
    kind = "value" if isinstance(rule, Determination) else "status"
    return list(zip(found[f"{rule.id}__{kind}"], found[f"{rule.id}__reason"], strict=True))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_answers_a_row_as_a_record(rule) -> None:
    """On one day for all, and on a day for each row; no row is lost for another's mistake."""
    rng = random.Random(rule.id)  # noqa: S311 - a test repeats what it drew
    rows, drawing = table_of(rule, rng)
    columns = columns_of(rows)

    found = answers_of(check_columns(columns, [rule], as_of=TODAY), rule)
    assert found == [asked_alone(rule, row, TODAY) for row in rows]
    days = [None if rng.random() < 0.05 else drawing.day(rng) for _ in rows]
    found = answers_of(check_columns(columns, [rule], as_of=days), rule)
    assert found == [asked_alone(rule, row, day) for row, day in zip(rows, days, strict=True)]
    assert {type(text) for pair in found for text in pair} <= {str, type(None)}


def test_all_rules_at_once_answer_as_each_alone() -> None:
    """Columns are read once for all of them, and a mistake counts only where it is read."""
    rng = random.Random(7)  # noqa: S311 - a test repeats what it drew
    rows = [row for rule in (UMK, RULEBOOK["pirt"]) for row in table_of(rule, rng)[0]]
    columns = columns_of(rows)
    found = check_columns(columns, RULES, as_of=TODAY)

    for rule in RULES:
        alone = check_columns(columns, [rule], as_of=TODAY)
        assert {name: found[name] for name in alone} == alone
    assert [name.rpartition("__")[0] for name in found][::2] == [rule.id for rule in RULES]


def test_the_columns_of_the_answer() -> None:
    """Status and reason of a requirement, value and problem of a determination, as plain text."""
    columns = {"capital": [45_000_000, None, "much"], "colour": ["red", "green", object()]}
    found = check_columns(columns, [UMK, SCALE], as_of="2026-11-24")

    assert list(found) == ["umk__status", "umk__reason", "scale__value", "scale__reason"]
    assert found["scale__value"] == ["mikro", None, None]
    assert found["scale__reason"] == [None, None, "wrong-type"]
    assert found["umk__status"][:2] == ["undetermined", "undetermined"]
    assert {type(text) for text in found["umk__status"][:2]} == {str}
    licences = RULEBOOK["licences"]
    found = check_columns({"risk": ["rendah", "tinggi"]}, [licences], as_of=TODAY)
    wanted = [
        licences.determine({"risk": risk}, as_of=TODAY).value for risk in ("rendah", "tinggi")
    ]
    assert found["licences__value"] == [", ".join(value) for value in wanted]


def test_what_stands_for_unknown_in_a_frame() -> None:
    """Gaps are unknown, whatever a library writes for them, and whole floats are whole numbers."""
    column = [45_000_000.0, float("nan"), NAT, NA, None]
    found = check_columns({"capital": column}, [SCALE], as_of=TODAY)

    assert found["scale__value"] == ["mikro", None, None, None, None]
    assert found["scale__reason"] == [None] * 5


def test_a_day_for_each_row_in_any_form() -> None:
    """A date or its ISO text; a moment, a gap or anything else is no date."""
    days = [TODAY, "2026-11-24", None, float("nan"), NAT, "today"]
    days += [datetime.datetime(2026, 11, 24), datetime.date(1990, 1, 1)]  # noqa: DTZ001
    found = check_columns({"capital": [45_000_000] * 8}, [SCALE], as_of=days)

    assert found["scale__value"] == ["mikro", "mikro", *[None] * 6]
    assert found["scale__reason"] == [None, None, *["not-a-date"] * 5, None]


def test_tables_without_rows_and_rows_without_columns() -> None:
    """An empty frame gives empty answers; days alone are rows of which nothing is known."""
    assert check_columns({}, [SCALE], as_of=TODAY) == {"scale__value": [], "scale__reason": []}
    assert check_columns({"capital": []}, [UMK], as_of=[]) == {"umk__status": [], "umk__reason": []}
    assert check_columns({"capital": [1]}, [], as_of=TODAY) == {}
    alone = asked_alone(UMK, {}, TODAY)
    found = check_columns({}, [UMK], as_of=[TODAY, TODAY])
    assert answers_of(found, UMK) == [alone, alone]


def test_a_rule_of_ones_own_reads_its_own_facts() -> None:
    """Without a vocabulary; a fact of the same name in another rule is another fact."""
    from kernel_strategies import COUNT, FLAG, say
    from timed_law import by, law
    from umkstd.law.provision import Provision
    from umkstd.law.span import Span

    first, second = (
        law(Provision(span=Span(None), cite=by("s. 1"), needs=needs), id=name, title=say(name))
        for name, needs in (("first", FLAG.is_true()), ("second", COUNT > 2))
    )
    columns = {"flag": [True, 3], "count": [3, 3], "capital": [1, 1]}
    found = check_columns(columns, [first, second], as_of=TODAY)

    assert found["first__status"] == ["met", None]
    assert found["second__status"] == ["met", "met"]


@pytest.mark.parametrize(
    ("columns", "as_of", "path"),
    [
        ({"capital": [1, 2], "ri/sk": [None]}, TODAY, "/ri~1sk"),
        ({"capital": [1, 2]}, [TODAY], "/as_of"),
    ],
)
def test_columns_of_different_lengths_are_refused(columns, as_of, path) -> None:
    """Which row is which cannot be known, so nothing is answered."""
    with pytest.raises(CaseError) as caught:
        check_columns(columns, [SCALE], as_of=as_of)

    (problem,) = caught.value.problems
    assert (problem.code, problem.path) == ("columns-differ-in-length", path)
    assert "2" in problem.message.id
    assert "1 rows" in problem.message.en or "has 1" in problem.message.en


def test_one_day_for_all_must_be_a_date() -> None:
    """As for one record."""
    with pytest.raises(CaseError) as caught:
        check_columns({"capital": [1]}, [SCALE], as_of="24-11-2026")

    assert [problem.code for problem in caught.value.problems] == ["not-a-date"]
    assert umkstd.__version__
