"""Everything public pickles and copies, and says the same afterwards: workers and caches rely on it."""

from __future__ import annotations

import copy
import pickle

import pytest

import umkstd
from umkstd import testing
from umkstd.business.vocabulary import VOCABULARY
from umkstd.identifiers import kbli, nib, nik, npwp
from umkstd.rulebook import RULEBOOK
from umkstd.testing.answering import ask

DAY = "2026-11-24"
CASE = umkstd.load_case(
    {
        "business": {"capital": 45_000_000, "legal_form": "perseorangan", "has_nib": False},
        "lines": [{"kbli": "10794", "kbli_version": "2020", "risk": "rendah"}],
    }
)
FACTS = CASE.facts_of_line(0)
REPORT = umkstd.check(CASE, as_of=DAY)
TAX = umkstd.rulebook["final-income-tax"]
OPEN = TAX.evaluate(FACTS, as_of=DAY)
LAB = umkstd.check_lab("examples/lab/tempe.json")
VALUES = {
    "text": umkstd.Text(id="ya", en="yes"),
    "span": umkstd.Span("2020-01-01", "2021-01-01"),
    "case": CASE,
    "facts": FACTS,
    "report": REPORT,
    "verdicts": (*REPORT.business.verdicts, *REPORT.line(0).verdicts),
    "rulings": (*REPORT.business.rulings, *REPORT.line(0).rulings),
    "table of reports": umkstd.report_table([REPORT]),
    "contrast": OPEN.contrast(TAX.evaluate({"has_npwp": False}, as_of=DAY)),
    "ways": umkstd.remedies(umkstd.rulebook["nib"].evaluate(FACTS, as_of=DAY), FACTS),
    "timeline": umkstd.timeline(TAX, FACTS),
    "differences": umkstd.compare_law("2020-01-01", DAY, umkstd.rulebook, [FACTS]),
    "plan": umkstd.plan(CASE, as_of=DAY),
    "record that was tested": umkstd.verify_record(REPORT.to_record()),
    "conformance cases": testing.cases("nib"),
    "rulebook": RULEBOOK,
}
"""What the front door gives, by what it is."""

WAYS = {
    "pickle": lambda value: pickle.loads(pickle.dumps(value)),  # noqa: S301 - our own bytes
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", VALUES)
def test_a_value_is_the_same_afterwards(name, way) -> None:
    """A queue, a cache and a pool of processes hand on copies."""
    value = VALUES[name]
    again = WAYS[way](value)

    assert type(again) is type(value)
    assert again == value


@pytest.mark.parametrize("way", ["pickle", "deepcopy"])
def test_a_copied_rule_answers_as_before(way) -> None:
    """A rule is itself, so a copy is not equal to it; what it says is."""
    rules = tuple(RULEBOOK[name] for name in RULEBOOK)
    for rule, again in zip(rules, WAYS[way](rules), strict=True):
        case = testing.cases(rule.id)[0]
        assert ask(again, case) == ask(rule, case), rule.id


@pytest.mark.parametrize("way", WAYS)
def test_what_holds_rules_copies_too(way) -> None:
    """An interview waits in a session for the next answer; what holds a rule is as little equal as it."""
    both = umkstd.all_of(umkstd.rulebook["nib"], umkstd.rulebook["umk"])
    asked = umkstd.interview("nib", {"has_nib": False}, as_of=DAY)
    mutant = next(testing.mutants(umkstd.rulebook["nib"]))
    place = umkstd.locate(CASE, as_of=DAY)

    assert (
        WAYS[way](both).evaluate(FACTS, as_of=DAY).status == both.evaluate(FACTS, as_of=DAY).status
    )
    assert WAYS[way](asked).verdict == asked.verdict
    assert WAYS[way](LAB).explain("id") == LAB.explain("id")
    assert WAYS[way](place).next.key == place.next.key
    assert WAYS[way](mutant).name == mutant.name
    assert WAYS[way](umkstd.rulebook) is umkstd.rulebook
    assert [fact.name for fact in WAYS[way](VOCABULARY)] == [fact.name for fact in VOCABULARY]


@pytest.mark.parametrize("way", WAYS)
def test_numbers_copy(way) -> None:
    """What was read out of a number is a value like any other."""
    given = (
        (nib, "9120001234567"),
        (nik, "3171011708450001"),
        (npwp, "013121660091000"),
        (kbli, "10794"),
    )
    for module, number in given:
        found = module.validate(number)
        assert WAYS[way](found) == found


def test_an_error_pickles_with_all_its_problems() -> None:
    """A worker hands its error to whoever gave it the case."""
    with pytest.raises(umkstd.CaseError) as caught:
        umkstd.load_case({"business": {"capital": "banyak", "colour": "red"}, "lines": [{}]})
    for error in (
        caught.value,
        umkstd.UnknownName.of(umkstd.Text(id="aturan", en="rule"), "nibb", ["nib"]),
    ):
        again = WAYS["pickle"](error)
        assert type(again) is type(error)
        assert str(again) == str(error)
