"""The requirement halal.duty: who must be certified, since which day, and what meets the duty."""

from __future__ import annotations

import datetime
import itertools

import pytest
from case_runner import cases, check

from umkstd.business.facts import halal_product as h
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.rulebook import halal_timetable as timetable
from umkstd.rulebook.halal_duty import HALAL_DUTY as RULE
from umkstd.rulebook.halal_last_free_day import HALAL_LAST_FREE_DAY

TODAY = "2026-11-24"
DAY = datetime.timedelta(days=1)
FACTS = {
    "halal_product_group": "makanan_minuman",
    "scale": "mikro",
    "foreign_product": False,
    "haram_material": False,
    "not_halal_statement": False,
    "has_halal_certificate": False,
}


def evaluate(as_of=TODAY, **changes):
    """The verdict for an uncertified food maker, with some facts changed."""
    return RULE.evaluate({**FACTS, **changes}, as_of=as_of)


def shown(verdict):
    """Codes of the notes beside a verdict."""
    return {note.code for note in verdict.notes}


@pytest.mark.parametrize("case", cases("halal.duty"), ids=lambda case: case["name"])
def test_cases(case):
    """Each published case is answered as the law says."""
    check(RULE, case)


@pytest.mark.parametrize("scale", ["mikro", "kecil", "menengah", "besar", "bukan_umkm"])
@pytest.mark.parametrize("animal", [True, False])
@pytest.mark.parametrize("group", h.halal_product_group.choices)
def test_the_duty_begins_the_day_after_the_last_free_day(group, animal, scale):
    """Duty and timetable are two rules of one law and may not drift apart."""
    line = {"halal_product_group": group, "halal_animal_material": animal, "scale": scale}
    day = HALAL_LAST_FREE_DAY.determine(line, as_of=TODAY).value
    if day == "none":
        assert evaluate(**line).status == "not_applicable"
    elif day == "not-found":
        assert evaluate(**line).status == "undetermined"
    else:
        last = datetime.date.fromisoformat(day)
        assert evaluate(last, **line).status == "not_applicable"
        assert evaluate(last + DAY, **line).status == "unmet"


def test_history_of_one_umk():
    """Nothing before 2019, the common date under PP 39/2021, two more years by PP 42/2024."""
    days = ("2019-10-16", "2019-10-17", "2024-10-17", "2024-10-18", "2026-10-17", "2026-10-18")
    assert [evaluate(day).status.value for day in days] == [
        *("not_in_force", "not_applicable", "not_applicable", "not_applicable"),
        *("not_applicable", "unmet"),
    ]


def test_history_of_one_medium_enterprise():
    """The first date was never moved for medium and large enterprises."""
    days = ("2024-10-16", "2024-10-17", "2024-10-18", TODAY)
    found = [evaluate(day, scale="menengah").status.value for day in days]
    assert found == ["not_applicable", "not_applicable", "unmet", "unmet"]


def test_the_sentence_names_the_last_free_day():
    """Who is not yet reached is told until when."""
    verdict = evaluate("2026-10-17")
    assert "17 October 2026" in verdict.explain("en")
    assert "17 Oktober 2026" in verdict.explain("id")


def test_a_grown_business_is_told_that_there_is_no_transition():
    """UMK that became medium on 1 June 2025: breach at once, derived and said so."""
    verdict = evaluate("2025-06-01", scale="menengah")
    assert verdict.status == "unmet"
    (note,) = (note for note in verdict.notes if note.code == "halal-grown-business")
    assert note.cite.grade == "derived"
    assert "halal-grown-business" not in shown(evaluate("2024-10-17", scale="menengah"))


def test_the_last_evidence_is_named_once_the_umk_date_has_passed():
    """No source of after 17 October 2026 was found, neither delay nor enforcement."""
    assert "halal-last-evidence" not in shown(evaluate("2026-10-17"))
    assert "halal-last-evidence" in shown(evaluate("2026-10-18"))
    assert "September 2026" in evaluate("2026-10-18").explain("id")


def test_the_first_day_is_disputed_by_one_source():
    """One guide counts from 17 October; shown, and never voting."""
    verdict = evaluate("2026-10-17")
    (note,) = (note for note in verdict.notes if note.code == "halal-first-day-disputed")
    assert note.cite.grade == "disputed"
    assert verdict.status == "not_applicable"


def test_sanctions_are_shown_to_the_uncertified_alone():
    """Whoever is certified needs no threat."""
    held = {
        "has_halal_certificate": True,
        "halal_certificate_issued_on": "2025-03-03",
        "halal_certificate_issuer": "bpjph",
        "halal_changed": False,
    }
    assert "halal-sanctions" in shown(evaluate())
    assert "halal-sanctions" not in shown(evaluate(**held))


def test_notes_for_the_second_phase_and_for_used_goods():
    """The uncertain UMK date, and that cotton is not reached, are said."""
    craft = evaluate(halal_product_group="sandang", halal_animal_material=True)
    assert {"halal-second-phase-umk", "halal-goods-without-animal-material"} <= shown(craft)
    assert craft.certainty == "derived"
    assert "halal-second-phase-umk" not in shown(evaluate())


def test_a_haram_product_before_its_phase():
    """Whether the statement was due earlier was not read: said, and not decided."""
    early = evaluate("2026-10-17", haram_material=True)
    assert early.status == "not_applicable"
    assert "halal-statement-before-the-phase" in shown(early)


def test_an_uncertified_product_is_never_met_while_facts_are_missing():
    """Unknown is not no, and not yes either."""
    assert RULE.evaluate({}, as_of=TODAY).status == "undetermined"
    partial = RULE.evaluate({"halal_product_group": "makanan_minuman"}, as_of=TODAY)
    assert partial.status == "undetermined"
    assert "has_halal_certificate" in partial.open_facts


def test_a_postponement_can_be_laid_over():
    """The date is data: an embedder moves it when a new regulation comes."""
    old = timetable.FOOD_UMK
    values = (
        *old.values[:-1],
        DatedValue(Span("2024-10-17"), datetime.date(2027, 10, 17), old.values[-1].cite),
    )
    moved = Parameter(name=old.name, kind=old.kind, title=old.title, values=values)
    later = Requirement(
        id=RULE.id,
        title=RULE.title,
        provisions=RULE.provisions,
        verified_through=RULE.verified_through,
        determinations=RULE.determinations,
        given=RULE.given,
        vocabulary=RULE.vocabulary,
        overlay={moved.name: moved},
    )
    assert later.evaluate(FACTS, as_of="2027-10-17").status == "not_applicable"
    assert later.evaluate(FACTS, as_of="2027-10-18").status == "unmet"


@pytest.mark.parametrize("parameter", timetable.PARAMETERS, ids=lambda item: item.name)
def test_parameters(parameter):
    """Every last free day is a 17 October, and the law of the day is cited."""
    for value in parameter.values:
        assert (value.value.day, value.value.month) == (17, 10)
        assert value.cite.place.startswith("Pasal")
    for one, other in itertools.pairwise(parameter.values):
        assert one.span.end == other.span.start
