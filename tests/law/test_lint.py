"""The rules that list a fact that cannot matter: right, but written so that a fact stands twice."""

from __future__ import annotations

import umkstd
from change_strategies import DAY, FLAGS, fact, rule
from umkstd.law.lint import blind_spots
from umkstd.law.verdict import Status
from umkstd.logic.combine import all_of, any_of
from umkstd.rulebook import RULEBOOK


def test_a_fact_that_stands_twice_is_found():
    one, two, other = FLAGS[:3]
    (found,) = blind_spots([rule(any_of(one.is_true(), one.is_false()))], as_of=DAY)
    assert (found.requirement, found.known, found.needless) == ("rule", {}, ("flag0",))
    assert found.decided
    assert found.verdict.status is Status.UNDETERMINED
    twice = any_of(all_of(one.is_true(), two.is_true()), all_of(one.is_false(), two.is_true()))
    (found,) = blind_spots([rule(all_of(other.is_true(), twice))], as_of=DAY)
    assert (found.known, found.needless, found.decided) == ({}, ("flag0",), False)


def test_a_rule_in_which_every_fact_stands_once_is_clean():
    assert blind_spots([rule(*(flag.is_true() for flag in FLAGS))], as_of=DAY) == ()
    assert blind_spots([rule(fact("one").is_true())], as_of="1999-01-01") == ()


def test_answers_that_contradict_each_other_are_no_example():
    """Of the rulebook: whoever has sales of a year has had a full year."""
    (found,) = blind_spots([umkstd.rulebook["basic-requirements"]], as_of=DAY)
    assert found.known == {}
    assert blind_spots([umkstd.rulebook["cppob"]], as_of=DAY, courses=3) == ()


def test_the_rules_of_the_book_are_listed():
    """None of these is wrong; each asks for a fact too many where it stands in two conditions."""
    found = {one.requirement: one for one in blind_spots(RULEBOOK.requirements.values(), as_of=DAY)}
    assert {"umk", "sni-bina-umk", "slhs"} <= set(found)
    assert not {"nib", "sni-mark", "halal.self-declare"} & set(found)
    assert all(one.needless for one in found.values())
    decided = {name for name, one in found.items() if one.decided}
    assert decided == {"batikmark", "uptd.structure"}
