"""How many units to take: two standards whose rule was read, and a reason for all others."""

from __future__ import annotations

import pytest

from umkstd.errors import InvalidValue
from umkstd.law.citation import Grade
from umkstd.standards.sampling import sampling_rule

BRAN = "SNI 01-4439-1998"


@pytest.mark.parametrize(
    ("sacks", "taken"),
    [
        (1, [(1, 1)]),
        (2, [(2, 1)]),
        (100, [(10, 1)]),
        (101, [(11, 1)]),
        (900, [(30, 1)]),
        (901, [(30, 1)]),
        (1000, [(30, 1)]),
        (1001, [(30, 1), (1, 1)]),
        (2500, [(30, 2), (23, 1)]),
    ],
)
def test_rice_bran(sacks, taken):
    """The root of the sacks, rounded up, at most 30; one sample for at most 1000 sacks."""
    rule = sampling_rule(BRAN, sacks)
    assert [(take.units, take.times) for take in rule.takes] == taken
    assert "our reading" in rule.why.en
    assert "bacaan kami" in rule.why.id
    assert str(rule.cite) == "SNI 01-4439-1998 butir 5"


def test_rice_bran_without_a_lot():
    """The rule needs the number of sacks, so it is asked for."""
    rule = sampling_rule(BRAN)
    assert rule.takes is None
    assert "Count the sacks" in rule.why.en


def test_paving_blocks():
    """Five for absorption, ten for strength, two for sulphate, whatever the lot."""
    rule = sampling_rule("SNI 03-0691-1996")
    assert [take.units for take in rule.takes] == [5, 10, 2]
    assert sampling_rule("SNI 03-0691:1996", 5000) == rule
    assert rule.cite.grade is Grade.SECONDARY


@pytest.mark.parametrize("number", ["SNI 3144:2015", "SNI 4439:2020", "SNI 8222:2016"])
def test_a_rule_that_was_not_read(number):
    """Another standard, and another edition: no number is guessed, and two standards are named."""
    rule = sampling_rule(number, 50)
    assert rule.takes is None
    assert "SNI 19-0428-1998" in rule.why.en
    assert "SNI 2326" in rule.why.id
    assert rule.cite.grade is Grade.UNRESOLVED


def test_a_number_without_its_year_means_the_edition_read():
    """As people write it."""
    assert sampling_rule("SNI 01-4439", 4).takes[0].units == 2


@pytest.mark.parametrize("lot", [0, -1])
def test_an_empty_lot(lot):
    """There is nothing to sample."""
    with pytest.raises(InvalidValue) as caught:
        sampling_rule(BRAN, lot)
    assert caught.value.problem.code == "lot-size"


def test_not_an_sni_number():
    """The number is checked as everywhere."""
    with pytest.raises(InvalidValue):
        sampling_rule("bekatul", 10)
