"""What the rules on service centres say: both languages, a next step, and codes named after facts."""

from __future__ import annotations

import re

import pytest
from members_said import members_of

from umkstd.business.facts import centre
from umkstd.rulebook import RULEBOOK
from umkstd.rulebook.contents import CHAPTERS

CHAPTER = next(chapter for chapter in CHAPTERS if chapter.id == "service-centre")
MEMBERS = {
    member.code: member for name in CHAPTER.requirements for member in members_of(RULEBOOK[name])
}
BRANCHES = {"plut-by-dak", "uptd-of-province", "blud-proposal-received"}
"""These choose between texts, or say that a clock does not run; nothing is to be done."""
NEXT = {
    "id": "mintalah|buat|lengkapi|pilih|lampirkan|ambil|tambahkan|anggarkan|bentuk|tempatkan|kirim|"
    "ajukan|tunggu|batasi|serahkan|pindahkan|hapus|uraikan|bandingkan|gabungkan|hitung|sesuaikan|"
    "kurangi|pakai|pisahkan|surati|ikuti|jangan",
    "en": "ask|make|complete|choose|attach|take|add|budget|form|place|send|file|wait|limit|leave|"
    "move|set out|set apart|compare|join|work out|adjust|reduce|use|write|follow|draw up|do not",
}


@pytest.mark.parametrize("code", sorted(set(MEMBERS) - BRANCHES))
def test_a_failing_sentence_says_what_to_do_on_monday(code):
    """In both languages, with the same values read."""
    member = MEMBERS[code]
    for language, verbs in NEXT.items():
        assert re.search(rf"\b({verbs})\b", member.fails.to(language).lower()), language
    assert member.holds.id != member.holds.en
    assert member.fails.id != member.fails.en


def test_there_are_members_of_every_rule():
    """The list above is not empty by mistake."""
    assert len(MEMBERS) > 50
    assert set(MEMBERS) >= BRANCHES


def test_every_fact_is_named_after_its_body():
    """A centre's facts stand among those of a business; the first word tells them apart."""
    for fact in (*centre.BUSINESS, *centre.DETERMINED_BUSINESS):
        assert re.match(r"(has_)?(plut|uptd|blud)_", fact.name), fact.name
        assert fact.question.id.endswith("?")
        assert fact.question.en.endswith("?")
        assert fact.label.id
        assert fact.label.en
        assert not fact.sensitive


def test_what_happened_cannot_be_changed():
    """A remedy never tells anybody to have proposed earlier."""
    history = {fact.name for fact in centre.BUSINESS if not fact.changeable}
    assert {
        *("blud_proposal_received_on", "blud_decided_on", "blud_decision_due_on"),
        *("uptd_regulation_on", "uptd_workload", "uptd_level"),
    } <= history


def test_rules_are_asked_of_the_centre_and_not_of_a_business():
    """The centre stands in the place of the business."""
    for name in (*CHAPTER.requirements, *CHAPTER.determinations):
        assert RULEBOOK[name].subject == "centre"
