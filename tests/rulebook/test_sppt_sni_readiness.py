"""Readiness for the SPPT SNI: the whole and its families, what stays open in law, and the words."""

from __future__ import annotations

import pytest
from case_runner import cases, check
from members_said import members_of

from umkstd.rulebook.readiness_basis import ONE_BATCH
from umkstd.rulebook.sppt_sni_readiness import REQUIREMENTS

TODAY = "2026-11-24"
RULES = {rule.id: rule for rule in REQUIREMENTS}
WHOLE = RULES["sppt-sni-readiness"]
FAMILIES = [rule for rule in REQUIREMENTS if rule is not WHOLE]
CASES = [(rule_id, case) for rule_id in RULES for case in cases(rule_id)]


def named(rule_id, name):
    """The facts of one case."""
    return next(case["facts"] for case in cases(rule_id) if case["name"] == name)


READY = named("sppt-sni-readiness", "tempe of a natural person, ready in everything")
SIMPLE = named("sppt-sni-readiness", "micro with records and 5R alone: never met in silence")


@pytest.mark.parametrize(
    ("rule_id", "case"),
    CASES,
    ids=lambda value: value if isinstance(value, str) else value["name"],
)
def test_cases(rule_id, case):
    """Each case as the notes on schemes have it."""
    check(RULES[rule_id], case)


def test_four_rules():
    """The whole and three families; they are asked of a product line."""
    assert list(RULES) == [
        "sppt-sni-readiness",
        "sppt-sni-readiness.product",
        "sppt-sni-readiness.process",
        "sppt-sni-readiness.management",
    ]
    assert {rule.subject for rule in REQUIREMENTS} == {"line"}


def test_no_scope():
    """They are preconditions of a right: what is missing is unmet, never not applicable."""
    assert all(p.scope is None for rule in REQUIREMENTS for p in rule.provisions)


@pytest.mark.parametrize("rule", FAMILIES, ids=lambda rule: rule.id)
def test_the_families_are_parts_of_the_whole(rule):
    """The whole asks the very members of each family, not copies of them."""
    whole = {id(member) for member in members_of(WHOLE)}
    assert {id(member) for member in members_of(rule)} <= whole


@pytest.mark.parametrize("rule", FAMILIES, ids=lambda rule: rule.id)
def test_a_family_that_fails_fails_the_whole(rule):
    """Each unmet case of a family, put into a case that is ready otherwise."""
    for case in cases(rule.id):
        if case["expected"] == "unmet":
            facts = {**READY, **case["facts"]}
            if rule.status(facts, as_of=TODAY) == "unmet":
                assert WHOLE.status(facts, as_of=TODAY) == "unmet", case["name"]


@pytest.mark.parametrize("rule", REQUIREMENTS, ids=lambda rule: rule.id)
def test_what_is_decided_is_derived_and_says_so(rule):
    """No checklist was read as one text: the grade and a note tell it, met or unmet."""
    decided = [
        rule.evaluate(case["facts"], as_of=case["as_of"])
        for case in cases(rule.id)
        if case["expected"] in ("met", "unmet")
    ]
    assert decided
    for verdict in decided:
        assert verdict.certainty == "derived"
        assert "readiness-is-our-reading" in [note.code for note in verdict.notes]


def test_the_table_of_critical_steps_was_not_seen():
    """The process and the whole say so."""
    for rule in (WHOLE, RULES["sppt-sni-readiness.process"]):
        assert "readiness-critical-steps" in [
            note.code for note in rule.evaluate({}, as_of=TODAY).notes
        ]


def test_simple_management_stays_open_and_says_why():
    """Records and 5R do not become a management system in silence: two readings are told."""
    verdict = RULES["sppt-sni-readiness.management"].evaluate(SIMPLE, as_of=TODAY)
    (reason,) = verdict.legal_reasons

    assert (verdict.status, verdict.open_facts) == ("undetermined", ())
    assert reason.kind == "disputed"
    assert set(reason.would_decide) == {"met", "unmet"}
    assert {"readiness-simple-management", "sni-umk-easing"} <= {
        note.code for note in verdict.notes
    }


@pytest.mark.parametrize(
    ("changes", "met"),
    [
        ({}, 2),
        ({"management_system": "cppob", "mark_status": "dimohonkan"}, 2),
        ({"mark_status": "dimohonkan"}, 1),
    ],
)
def test_the_whole_tells_which_reading_keeps_it_open(changes, met):
    """Simple management, a brand only filed for, or both: three readings, some of them met."""
    verdict = WHOLE.evaluate({**SIMPLE, **changes}, as_of=TODAY)
    (reason,) = verdict.legal_reasons

    assert verdict.status == "undetermined"
    assert len(reason.would_decide) == 3
    assert list(reason.would_decide).count("met") == met


def test_a_filed_brand_is_open_only_from_its_filing_date():
    """The receipt of tomorrow is no receipt today."""
    filed = {**READY, "mark_status": "dimohonkan", "mark_filed_on": TODAY}
    assert WHOLE.status(filed, as_of=TODAY) == "undetermined"
    assert WHOLE.status({**filed, "mark_filed_on": "2026-11-25"}, as_of=TODAY) == "unmet"


def test_the_note_on_food_schemes_is_for_food():
    """Batik has nothing to do with the food annexes."""

    def shown(kind):
        return [note.code for note in WHOLE.evaluate({"food_kind": kind}, as_of=TODAY).notes]

    assert "readiness-food-scheme" in shown("pangan_olahan")
    assert "readiness-food-scheme" not in shown("bukan_pangan")


def test_history():
    """One ready business: not in force, then no scheme that was read, then ready."""
    rule = RULES["sppt-sni-readiness.product"]
    assert rule.status(READY, as_of="2014-09-16") == "not_in_force"
    before = rule.evaluate(READY, as_of="2019-12-31")
    assert (before.status, before.legal_reasons[0].kind) == ("undetermined", "unresolved")
    assert rule.status(READY, as_of="2020-01-01") == "met"


NEXT = {
    "id": (
        *(
            "cari",
            "perbaiki",
            "ujikan",
            "ganti",
            "ubah",
            "buat",
            "tulis",
            "kalibrasikan",
            "periksa",
        ),
        *("timbang", "cantumkan", "terapkan", "mulai", "ajukan", "pulihkan", "minta", "daftarkan"),
        *("tunjuk", "siapkan", "sesudah", "ikuti"),
    ),
    "en": (
        *("look up", "correct", "test", "tested", "change", "start", "write", "list", "check"),
        *("weigh", "put", "introduce", "begin", "apply", "get", "register", "make", "name"),
        *("conclude", "file", "prepare", "restored", "after", "take the general"),
    ),
}


@pytest.mark.parametrize("rule", REQUIREMENTS, ids=lambda rule: rule.id)
def test_what_fails_says_what_to_do(rule):
    """In both languages, in a sentence that can be acted on."""
    for member in members_of(rule):
        for language in ("id", "en"):
            words = member.fails.to(language).lower()
            assert any(word in words for word in NEXT[language]), (member.code, words)
            assert member.holds.to(language) != words


def test_every_point_is_explained_in_both_languages():
    """Met, each point has its sentence; none is left with an unfilled value."""
    verdict = WHOLE.evaluate(READY, as_of=TODAY)
    codes = set(verdict.reason_codes)

    assert ONE_BATCH.code not in codes or READY["certified_population"] == "satu_lot"
    for language in ("id", "en"):
        assert "{" not in verdict.explain(language)
    assert "SNI 3144:2015" in verdict.explain("id")
