"""Reports: answers by name, in a fixed order."""

from __future__ import annotations

import datetime

import pytest

from kernel_strategies import CITE, FLAG, SIGN, SIZE, say
from umkstd.errors import UnknownName
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Provision
from umkstd.law.report import Report, Section
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.table import Row, Table

TODAY = datetime.date(2025, 1, 1)
RULES = [
    Requirement(
        id=name,
        title=say(name),
        provisions=(Provision(span=Span(None), cite=CITE, needs=needs),),
        verified_through=TODAY,
    )
    for name, needs in (("dog-licence", FLAG.is_true()), ("dog-tax", SIGN.is_true()))
]
SIZES = Determination(
    id="dog-size",
    fact=SIZE,
    title=say("dog-size"),
    rulings=(
        DatedTable(
            span=Span(None),
            cite=CITE,
            tables=(
                Table((FLAG,), (Row((FLAG.is_true(),), "small"), Row((FLAG.is_false(),), "large"))),
            ),
        ),
    ),
    verified_through=TODAY,
)


def section(**known) -> Section:
    """The answers for some facts."""
    verdicts = tuple(rule.evaluate(known, as_of=TODAY) for rule in RULES)
    return Section(known, verdicts, (SIZES.determine(known, as_of=TODAY),))


REPORT = Report(
    as_of=TODAY,
    version="1",
    verified_through=TODAY,
    business=section(flag=True),
    lines=(section(flag=False), section()),
)


def test_answers_are_found_by_name() -> None:
    """Of the business, and of each line."""
    assert REPORT.business["dog-licence"].status == "met"
    assert REPORT.line(0)["dog-licence"].status == "unmet"
    assert REPORT.line(1)["dog-tax"].status == "undetermined"
    assert REPORT.line(0).determination("dog-size").value == "large"


@pytest.mark.parametrize(
    ("look_up", "hint"),
    [
        (lambda: REPORT.business["dog-licens"], "dog-licence"),
        (lambda: REPORT.business["cat-tax"], "dog-tax"),
        (lambda: REPORT.line(0).determination("dog-siz"), "dog-size"),
        (lambda: REPORT.line(2), "0, 1"),
        (lambda: REPORT.line(-2), "0, 1"),
    ],
)
def test_what_is_not_there_says_what_is(look_up, hint) -> None:
    """A line is counted from 0, and never from the end."""
    with pytest.raises(UnknownName) as caught:
        look_up()
    assert hint in caught.value.problem.message.en


def test_a_report_explains_itself_in_its_order() -> None:
    """Determinations first, since verdicts rest on them; the business before its lines."""
    text = REPORT.explain("en")

    titles = [part.splitlines()[0].split(" (en)")[0] for part in text.split("\n\n")]
    assert titles == ["dog-size", "dog-licence", "dog-tax"] * 3
    assert REPORT.explain() == REPORT.explain("id")
    assert "terpenuhi" in REPORT.explain()
    assert REPORT.line(0).explain("en") in text


def test_a_section_is_a_value() -> None:
    """Equal facts give equal sections, and these can be kept in a set."""
    assert section(flag=True) == section(flag=True)
    assert hash(section(flag=True)) == hash(section(flag=True))
    assert section(flag=True) != section(flag=False)
