"""Citations: how they are written, and how well they are known."""

from __future__ import annotations

import itertools

import pytest

from kernel_strategies import say
from umkstd.law.citation import Citation, CitationStyle, Grade, Instrument, weakest

ACT = Instrument(
    name="Dog Act 1999",
    kind="Act",
    number="12",
    year=1999,
    title=say("dogs"),
    in_force_on="2000-01-01",
    address="https://example.org/dogs",
)
DUTCH = Instrument(
    name="Hondenwet",
    kind="wet",
    number="3",
    year=2001,
    title=say("honden"),
    grade="secondary",
    style=CitationStyle(
        article="artikel {}",
        paragraph="lid {}",
        letter="onder {}",
        number="nr. {}",
        elucidation="toelichting op {}",
    ),
)


@pytest.mark.parametrize(
    ("cite", "text"),
    [
        (ACT.article(3), "Dog Act 1999 Article 3"),
        (ACT.article("3A", 2, "b", 4), "Dog Act 1999 Article 3A (2) letter b number 4"),
        (ACT.article(3, letter="b"), "Dog Act 1999 Article 3 letter b"),
        (ACT.article(0, 0), "Dog Act 1999 Article 0 (0)"),
        (ACT.elucidation(3), "Dog Act 1999 Elucidation of Article 3"),
        (ACT.cite("Annex I"), "Dog Act 1999 Annex I"),
        (ACT.cite(), "Dog Act 1999"),
        (DUTCH.article(3, 2, "b", 1), "Hondenwet artikel 3 lid 2 onder b nr. 1"),
        (DUTCH.elucidation(3), "Hondenwet toelichting op artikel 3"),
    ],
)
def test_each_legal_order_writes_its_own_way(cite, text) -> None:
    """A lawyer must recognise the citation."""
    assert cite.text == str(cite) == text


def test_a_citation_has_the_grade_of_its_instrument_unless_it_says_otherwise() -> None:
    """A book read in a secondary source may still have one article that was read."""
    assert ACT.article(3).grade is Grade.ARTICLE
    assert DUTCH.article(3).grade is DUTCH.elucidation(3).grade is Grade.SECONDARY
    assert DUTCH.article(3, grade="article").grade is Grade.ARTICLE
    assert ACT.elucidation(3, grade=Grade.DERIVED).grade is Grade.DERIVED
    assert ACT.cite(grade="disputed", note=say("n")) == Citation(
        instrument="Dog Act 1999",
        place="",
        grade="disputed",
        address="https://example.org/dogs",
        note=say("n"),
    )


def test_a_grade_is_one_of_five() -> None:
    """A misspelt grade would be a claim that nobody made."""
    with pytest.raises(ValueError, match="primary"):
        ACT.article(3, grade="primary")
    with pytest.raises(ValueError, match="C"):
        Citation(instrument="a", place="b", grade="C")


def test_grades_are_ordered_from_the_best() -> None:
    """Article, secondary, derived, disputed, unresolved: as the design says."""
    names = ("article", "secondary", "derived", "disputed", "unresolved")

    assert [Grade(name).rank for name in names] == [0, 1, 2, 3, 4]
    for better, worse in itertools.combinations(map(Grade, names), 2):
        assert weakest([worse, better]) is weakest([better, worse]) is worse


def test_the_weakest_of_nothing_is_nothing() -> None:
    """Where no law was involved there is no grade to give."""
    assert weakest([]) is weakest([None, None]) is None
    assert weakest([None, Grade.ARTICLE]) is Grade.ARTICLE


def test_an_instrument_may_have_unknown_days() -> None:
    """A day that no source gives is not invented."""
    assert ACT.in_force_on.isoformat() == "2000-01-01"
    assert (ACT.ended_on, DUTCH.in_force_on) == (None, None)
