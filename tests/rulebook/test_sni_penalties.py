"""Penalties on the SNI mark and on goods under mandatory SNI, as enacted."""

from __future__ import annotations

import pytest

from umkstd.law.citation import Grade
from umkstd.rulebook.sni_penalties import ADDITIONAL, ADJUSTMENT, PENALTIES

BN = 1_000_000_000
BY_ID = {item.id: item for item in PENALTIES}


@pytest.mark.parametrize(
    ("name", "months", "fine", "article", "grade"),
    [
        ("sni-documents-forged", 84, 50 * BN, "UU 20/2014 Pasal 62", Grade.ARTICLE),
        ("sni-mark-outside-certificate", 4, 4 * BN, "UU 20/2014 Pasal 64", Grade.ARTICLE),
        ("mandatory-sni-without-certificate", 60, 35 * BN, "UU 20/2014 Pasal 65", Grade.ARTICLE),
        ("mandatory-sni-with-certificate", 60, 35 * BN, "UU 20/2014 Pasal 66", Grade.ARTICLE),
        ("sni-mark-without-right", 60, 35 * BN, "UU 20/2014 Pasal 68", Grade.ARTICLE),
        ("sni-mark-forged", 84, 50 * BN, "UU 20/2014 Pasal 69", Grade.ARTICLE),
        ("industrial-goods-intent", 60, 3 * BN, "UU 3/2014 Pasal 120 ayat (1)", Grade.SECONDARY),
        ("industrial-goods-negligence", 36, BN, "UU 3/2014 Pasal 120 ayat (2)", Grade.SECONDARY),
    ],
)
def test_the_most_that_an_act_may_cost(name, months, fine, article, grade):
    """Imprisonment in months and fine in rupiah, with the article and its grade."""
    item = BY_ID[name]
    assert (item.prison_months, item.fine) == (months, fine)
    assert (str(item.cite), item.cite.grade) == (article, grade)


def test_an_act_whose_article_was_not_read():
    """Copying SNI documents: a secondary page gives the penalty, none gives the article."""
    item = BY_ID["sni-documents-copied"]
    assert (item.prison_months, item.fine) == (4, 4 * BN)
    assert item.cite.grade is Grade.SECONDARY
    assert item.cite.note is not None
    assert item.prohibition is None


def test_nothing_is_said_of_the_adjusted_fines():
    """UU 1/2026 moved them to categories, and which was not seen."""
    assert all(item.adjusted is None for item in PENALTIES)
    assert str(ADJUSTMENT) == "UU 1/2026"


def test_only_the_industry_law_gives_both():
    """In UU 20/2014 it is imprisonment or a fine."""
    both = {item.id for item in PENALTIES if item.both}
    assert both == {"industrial-goods-intent", "industrial-goods-negligence"}


def test_what_may_be_added():
    """Recall and seizure, and more for corporations."""
    assert [str(cite) for _, cite in ADDITIONAL] == ["UU 20/2014 Pasal 72", "UU 20/2014 Pasal 73"]
    assert len(BY_ID) == len(PENALTIES)
    assert all(item.act.id != item.act.en for item in PENALTIES)
