"""Judgements of several senses at once, and of each: what the one says of the other."""

from __future__ import annotations

import pytest

from umkstd.law.verdict import Status
from umkstd.standards.checking import check_lab

DODOL = "SNI 01-2986-1992"  # odour "normal", taste "normal, khas", colour "normal"
TEMPE_2009 = "SNI 3144:2009"  # odour, colour and taste in one row


def check(number, **judged):
    readings = [{"parameter": p.replace("_", " "), "value": v} for p, v in judged.items()]
    return check_lab({"readings": readings}, number)


@pytest.mark.parametrize("value", ["memenuhi", "sesuai", "ya", True])
def test_a_joint_judgement_that_all_is_well_speaks_for_each_part(value):
    verdict = check(DODOL, bau_dan_rasa=value)
    assert verdict["bau"].status is verdict["rasa"].status is Status.MET


@pytest.mark.parametrize("value", ["tidak memenuhi", "tidak normal", "tidak", False])
def test_a_joint_judgement_that_not_all_is_well_does_not_say_which_part(value):
    verdict = check(DODOL, bau_dan_rasa=value)
    for part in ("bau", "rasa"):
        one = verdict[part]
        assert (one.status, one.code) == (Status.UNDETERMINED, "words")
        assert "bagian mana" in one.message.id
        assert "which part" in one.message.en
    assert verdict["warna"].code == "not-tested"


def test_a_judgement_of_the_part_itself_decides():
    verdict = check(DODOL, bau_dan_rasa="tidak memenuhi", bau="normal")
    assert verdict["bau"].status is Status.MET
    assert verdict["rasa"].code == "words"


def test_a_joint_row_with_a_part_that_is_not_clear_is_open_and_says_so():
    verdict = check(TEMPE_2009, bau="memenuhi", warna="memenuhi", rasa="agak asam")
    joint = verdict.parameters[0]
    assert (joint.status, joint.code) == (Status.UNDETERMINED, "words")
    assert "bagian mana" in joint.message.id


def test_a_joint_row_with_a_part_that_nobody_judged_says_that():
    joint = check(TEMPE_2009, bau="memenuhi", rasa="agak asam").parameters[0]
    assert joint.code == "parts-missing"


@pytest.mark.parametrize("value", ["ya", "tidak", True, False])
def test_yes_or_no_says_nothing_of_what_must_not_be_there(value):
    """It may answer "is it there?" as well as "does it comply?"."""
    one = check(DODOL, pemanis_buatan=value)["pemanis buatan"]
    assert (one.status, one.code) == (Status.UNDETERMINED, "words")
    assert "which part" not in one.message.en
