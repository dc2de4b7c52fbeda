"""Facts about the activity: the investment that counts, and labels for every word."""

from __future__ import annotations

import pytest

from umkstd.business.facts import activity
from umkstd.business.facts.activity import industry_investment_from
from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import CaseError

FACTS = (
    *activity.BUSINESS,
    *activity.LINE,
    *activity.DETERMINED_BUSINESS,
    *activity.DETERMINED_LINE,
)


@pytest.mark.parametrize(
    ("total", "premises", "at_home", "counts"),
    [
        (1_200, 400, True, 800),
        (1_200, 0, True, 1_200),
        (1_200, None, True, None),
        (1_200, 400, False, 1_200),
        (1_200, None, False, 1_200),
        (1_200, 400, None, None),
        (None, 400, True, None),
        (None, None, False, None),
    ],
)
def test_which_investment_counts(total, premises, at_home, counts):
    """Land and buildings are left out where they are on the owner's home site, and only there."""
    assert industry_investment_from(total, premises, at_home) == counts
    facts = {
        "industry_total_investment": total,
        "industry_premises_value": premises,
        "industry_at_home": at_home,
    }
    assert VOCABULARY.read(facts).get("industry_investment") == counts


def test_a_stated_investment_may_not_contradict_its_parts():
    """One of them is wrong, and it is said which."""
    facts = {"industry_total_investment": 5, "industry_at_home": False, "industry_investment": 4}
    with pytest.raises(CaseError) as caught:
        VOCABULARY.read(facts)
    assert [problem.path for problem in caught.value.problems] == ["/industry_investment"]


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.name)
def test_every_word_is_labelled(fact):
    """Each choice is written out in both languages."""
    assert VOCABULARY[fact.name] is fact
    assert len(fact.choice_labels) == len(fact.choices)
    assert fact.question.id.endswith("?")
    assert fact.question.en.endswith("?")


def test_the_three_smalls_share_no_word():
    """So that the class of one can never be handed over as the class of another."""
    words = [
        set(VOCABULARY[name].choices) for name in ("scale", "industry_size", "statistical_class")
    ]
    assert not words[0] & words[1]
    assert not words[0] & words[2]
    assert not words[1] & words[2]
