"""The open steps of a plan by service field."""

import attrs
import pytest

import umkstd
from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import InvalidValue, UnknownName
from umkstd.pathway.step import Step
from umkstd.plut import triage
from umkstd.plut.office_roles import OFFICE_ROLES
from umkstd.rulebook.instruments import PP_28_2025
from umkstd.text import Text

TODAY = "2026-11-24"
CASE = umkstd.load_case(
    {
        "business": {"regency": "33.22"},
        "lines": [
            {
                "product": "tempe",
                "sni": "SNI 3144:2015",
                "certified_population": "produksi_berjalan",
            }
        ],
    }
)


@attrs.frozen
class Planned:
    """A step of a plan, made by hand."""

    step: Step
    group: int = 0
    ask: tuple[str, ...] = ()


@attrs.frozen
class Plan:
    """A plan, made by hand."""

    steps: tuple[Planned, ...]
    goal: str = "sni-bina-umk"


def step(id_, field, **achieves):
    words = Text(id="uji", en="test")
    return Step(
        id=id_,
        title=words,
        why=words,
        where=words,
        achieves=achieves,
        cite=PP_28_2025.cite(),
        field=field,
    )


PLAN = Plan(
    (
        Planned(step("nib", "consultation", has_nib=True)),
        Planned(step("pirt", "production", has_pirt=True), 1, ("risk",)),
        Planned(step("sni-commitment", "production", sni_commitment=True), 1),
        Planned(step("coaching", "human_resources", coached=True), 2),
        Planned(step("sppt-sni", "production", sppt_sni=True), 3),
        Planned(step("trade-mark", "marketing", has_trade_mark=True), 3),
    )
)


def told(case=CASE, as_of=TODAY):
    return {work.field: work for work in triage(PLAN, case, as_of=as_of, case_id="u1").fields}


def test_steps_stand_under_their_field_in_the_order_of_the_plan():
    found = told()

    assert list(found) == ["consultation", "production", "human_resources", "marketing"]
    assert [item.step.id for item in found["production"].steps] == [
        "pirt",
        "sni-commitment",
        "sppt-sni",
    ]
    assert found["production"].steps[0].ask == ("risk",)
    assert found["marketing"].title.id == "pemasaran"


def test_bsn_information_comes_with_the_fields_that_lead_towards_an_sni():
    found = told()

    assert found["consultation"].bsn is None
    assert found["marketing"].bsn is None
    assert found["human_resources"].bsn == found["production"].bsn
    bsn = found["production"].bsn
    assert bsn.sni == "SNI 3144:2015"
    assert bsn.offered is True
    assert [candidate.edition.number for candidate in bsn.candidates] == ["SNI 3144:2015"]
    assert bsn.candidates[0].offer.edition_named
    assert bsn.route.value == "tipe_5"


def test_each_step_names_the_offices_whose_matter_it_is():
    found = told()
    offices = {
        item.step.id: [role.office for role in item.offices]
        for work in found.values()
        for item in work.steps
    }

    assert offices == {
        "nib": [],
        "pirt": [],
        "sni-commitment": ["plut", "oss"],
        "sppt-sni": ["bsn"],
        "coaching": ["plut", "klt-bsn"],
        "trade-mark": [],
    }


def test_bsn_information_was_not_at_the_centres_before_the_agreement():
    coaching = told(as_of="2023-09-25")["human_resources"].steps[0]

    assert [role.office for role in coaching.offices] == ["klt-bsn"]


def test_without_a_number_the_product_finds_the_editions_and_the_offer_stays_open():
    case = umkstd.load_case({"business": {}, "lines": [{"product": "keripik singkong"}]})
    bsn = told(case)["production"].bsn

    assert [candidate.edition.number for candidate in bsn.candidates] == [
        "SNI 01-4305-1996",
        "SNI 4305:2018",
    ]
    assert bsn.offered is None
    assert [candidate.offer for candidate in bsn.candidates] == [None, None]
    assert bsn.route.open_facts == ("certified_population",)


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ({}, []),
        ({"sni": "bukan nomor"}, []),
        ({"sni": "SNI 3144"}, ["SNI 3144:2009", "SNI 3144:2015"]),
        ({"sni": "SNI 3144:1999"}, ["SNI 3144:2009", "SNI 3144:2015"]),
    ],
)
def test_a_number_that_is_no_edition_here_shows_those_of_the_same_standard(line, numbers):
    case = umkstd.load_case({"business": {}, "lines": [line]})

    found = [c.edition.number for c in told(case)["production"].bsn.candidates]
    assert found == numbers


def test_a_triage_asks_for_one_consultant_in_each_field():
    found = triage(PLAN, CASE, as_of=TODAY, case_id="u1")

    assert [(r.field, r.region) for r in found.requests()] == [
        ("consultation", "33.22"),
        ("production", "33.22"),
        ("human_resources", "33.22"),
        ("marketing", "33.22"),
    ]
    assert {r.region for r in found.requests("33.74")} == {"33.74"}


def test_a_region_that_nobody_knows_must_be_given():
    case = umkstd.load_case({"business": {}, "lines": [{}]})
    found = triage(PLAN, case, as_of=TODAY, case_id="u1")

    with pytest.raises(InvalidValue, match="region"):
        found.requests()
    assert len(found.requests("33.22")) == 4


def test_a_plan_without_steps_leaves_nothing_to_do():
    assert triage(Plan(()), CASE, as_of=TODAY, case_id="u1").fields == ()


def test_a_step_of_no_known_field_is_refused():
    with pytest.raises(UnknownName, match="produksi"):
        triage(
            Plan((Planned(step("x", "produksi", has_nib=True)),)), CASE, as_of=TODAY, case_id="u1"
        )


def test_offices_speak_only_of_facts_that_exist():
    named = {name for role in OFFICE_ROLES for name in role.achieves}

    assert sorted(named - {fact.name for fact in VOCABULARY}) == []
