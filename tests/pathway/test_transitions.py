"""Every transition of the two state machines of the notes is a step, a rule, or left out with a reason."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from umkstd.pathway.graph import road
from umkstd.pathway.stages import stages
from umkstd.rulebook import RULEBOOK

LAW = Path(__file__).parents[2].parent / "shared" / "law"
ROAD = {
    "T1": ("nik", "npwp"),
    "T2": ("oss-access",),
    "T3": ("nib",),
    "T3k": ("kkpr-statement", "kkpr-confirmation", "kkpr-approval"),
    "T3e": ("environment-document",),
    "T3b": ("building-documents",),
    "T4a": ("nib",),
    "T4b": ("risk-licence",),
    "T4c": ("risk-licence",),
    "T4d": ("risk-licence",),
    "T5": ("pb-umku", "pirt", "slhs", "bpom-md", "cosmetic-notification", "pkrt-licence"),
    "T10": ("nib-restored",),
}
ROAD_BY_RULES = {
    "T6": ("lkpm-period", "a duty that recurs: a due date, not a step"),
    "T7": ("licence-change", "growth is an event: compare() tells what it does"),
    "T8": ("unverified-certificate", "a lapse by idleness: a stage beside the road"),
    "T9": ("field-inspection", "a sanction: the suspended stage, and restoring is a step"),
}
SNI = {
    ("S0", "S1"): ("oss-access",),
    ("S1", "S2"): ("nib",),
    ("S2", "S3"): ("nib",),
    ("S2", "S3x"): ("risk-licence",),
    ("S3", "S4"): ("sni-commitment",),
    ("S4", "S5"): ("coaching",),
    ("S5", "S6"): ("laboratory-test", "certification-file", "orderly-production"),
    ("S6", "S7"): ("certify",),
    ("S7", "S8"): ("sppt-sni",),
    ("S10", "S6"): ("certify",),
}
SNI_OTHERWISE = {
    ("S3", "SM"): "a mandatory SNI closes SNI Bina UMK: the plan says so and offers the SPPT SNI",
    ("S5", "S5"): "supervision recurs and is the authority's; no step of the business",
    (
        "S6",
        "S5",
    ): "a failed test or audit: the readiness rules are unmet and their steps are planned again",
    ("S8", "S8"): "surveillance: how often it comes is known of no product",
    ("S8", "S9"): "suspension is the certifier's decision: sni-mark.duties",
    ("S9", "S8"): "its end is the certifier's decision, too",
    ("S8", "S10"): "expiry or withdrawal: sni-mark.duties and the due dates",
    ("S4", "S10"): "leaving the class or the risk: sni-bina-umk is unmet, compare() tells it",
}


def test_each_transition_leads_to_steps_that_exist():
    for steps in (*ROAD.values(), *SNI.values()):
        assert set(steps) <= set(road().steps)
    for rule, why in ROAD_BY_RULES.values():
        assert rule in set(RULEBOOK)
        assert why
    assert all(SNI_OTHERWISE.values())


@pytest.mark.skipif(not LAW.is_dir(), reason="the law notes are not in this clone")
def test_every_transition_of_the_notes_is_here():
    text = (LAW / "formalization.md").read_text(encoding="utf-8")
    found = set(re.findall(r"^\| (T\d+\w?) \|", text, re.MULTILINE))
    assert found == {*ROAD, *ROAD_BY_RULES}
    text = (LAW / "sni-bina-umk.md").read_text(encoding="utf-8")
    arrows = set()
    for row in re.findall(r"^\| (S\w+→S\w+(?: / S\w+→S\w+)*) \|", text, re.MULTILINE):
        arrows |= {tuple(arrow.split("→")) for arrow in row.split(" / ")}
    assert arrows == {*SNI, *SNI_OTHERWISE}


def test_the_invariants_of_the_notes_hold_of_the_stages():
    """The mark only with the SPPT SNI; SNI Bina UMK only with an active NIB, low risk, and UMK."""
    by_key = {stage.key: stage for stage in stages()}
    assert by_key["sppt-sni"].requires is RULEBOOK["sni-mark"]
    assert by_key["sni-bina-umk"].requires is RULEBOOK["sni-bina-umk"]
    assert by_key["coached"].after == ("sni-bina-umk",)
