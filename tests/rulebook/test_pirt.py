"""The requirement pirt: who may get an SPP-IRT, under the rules of 2012, 2018 and 2024."""

from __future__ import annotations

import pytest
from case_runner import cases, check
from members_said import members_of

from umkstd.rulebook.pirt import PIRT

TODAY = "2026-11-24"
FACTS = next(case for case in cases("pirt") if case["as_of"] == TODAY)["facts"]


def evaluate(as_of=TODAY, **changes):
    """The verdict for a maker of cassava chips at home, with some facts changed."""
    facts = {**FACTS, **changes}
    return PIRT.evaluate({k: v for k, v in facts.items() if v is not None}, as_of=as_of)


@pytest.mark.parametrize("case", cases("pirt"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(PIRT, case)


@pytest.mark.parametrize("fact", [name for name in FACTS if name != "nib_issued_on"])
def test_every_fact_matters_and_is_asked_for(fact):
    """Left out, the question stays open and names that fact; nothing unknown is a no."""
    verdict = evaluate(**{fact: None})
    assert verdict.status == "undetermined"
    assert fact in verdict.open_facts


def test_an_exempt_food_is_sent_to_the_health_office():
    """Under 7 days an SPP-IRT is no route; the sentence names what is."""
    verdict = evaluate(shelf_life_days=6)
    (reason,) = verdict.reasons
    assert "SLHS" in reason.message.id
    assert "health office" in reason.message.en
    assert [str(cite) for cite in reason.citations] == ["PerBPOM 4/2024 Pasal 3 ayat (3) huruf a"]


def test_the_two_laws_of_2024_are_both_named():
    """Between 1 January and 11 June 2024 the law is not settled: three readings, no fact asked."""
    verdict = evaluate("2024-03-01", shelf_life_days=7, food_animal_origin=False)
    (reason,) = verdict.legal_reasons
    assert verdict.status == "undetermined"
    assert verdict.open_facts == ()
    assert reason.kind == "disputed"
    assert set(reason.would_decide) == {"met", "unmet"}


@pytest.mark.parametrize(
    ("changes", "as_of", "code"),
    [
        ({"legal_form": "pt_perorangan"}, TODAY, "pirt-company"),
        ({"legal_form": "pt"}, TODAY, "pirt-company"),
        ({"sni_mandatory": True}, TODAY, "pirt-listed-but-mandatory"),
        ({}, TODAY, "pirt-one-application-each"),
        ({}, TODAY, "pirt-processing"),
        ({"food_repacked": True}, "2020-06-01", "pirt-repack-2018"),
        ({"shelf_life_days": 7}, "2020-06-01", "pirt-bakery-2018"),
        ({"kbli": "10330", "kbli_version": "2020"}, TODAY, "pirt-kbli-10330"),
        ({"kbli": "10391", "kbli_version": "2020"}, TODAY, "pirt-kbli-not-listed"),
        ({"kbli": "10794", "kbli_version": "2025"}, TODAY, "pirt-kbli-2025"),
    ],
)
def test_notes(changes, as_of, code):
    """What is worth knowing is shown, and never votes."""
    assert code in [note.code for note in evaluate(as_of, **changes).notes]


@pytest.mark.parametrize(
    ("changes", "as_of", "code"),
    [
        ({"legal_form": "perseorangan"}, TODAY, "pirt-company"),
        ({}, "2025-10-02", "pirt-processing"),
        ({"kbli": "10391", "kbli_version": "2020"}, "2025-10-02", "pirt-kbli-not-listed"),
        ({"shelf_life_days": 8}, "2020-06-01", "pirt-bakery-2018"),
        ({"shelf_life_days": 7}, TODAY, "pirt-bakery-2018"),
        ({"kbli": "10794", "kbli_version": "2020"}, TODAY, "pirt-kbli-not-listed"),
    ],
)
def test_notes_that_do_not_belong(changes, as_of, code):
    """A note is shown only where it concerns the case."""
    assert code not in [note.code for note in evaluate(as_of, **changes).notes]


def test_a_code_that_is_not_on_the_list_is_no_bar():
    """The KBLI list is a soft check."""
    assert evaluate(kbli="10391", kbli_version="2020").status == "met"


def test_the_form_of_the_business_is_not_asked():
    """The published answer E01: home and simple equipment decide, not the form."""
    assert "legal_form" not in {fact.name for fact in PIRT.facts}


def test_every_sentence_is_whole_in_both_languages():
    """Each ends like a sentence, and the failing one has more than one, or says what is lacking."""
    for member in members_of(PIRT):
        for text in (member.holds, member.fails):
            assert text.id.endswith("."), member.code
            assert text.en.endswith("."), member.code
        assert member.fails.en.count(".") + member.fails.en.count(";") >= 1
