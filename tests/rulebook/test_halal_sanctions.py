"""Sanctions of halal law: data with an honest grade."""

from __future__ import annotations

from umkstd.rulebook.halal_sanctions import SANCTION_NOTE, SANCTIONS


def test_each_sanction_is_cited_and_told_in_both_languages():
    """A code, an act, a consequence; articles that nobody read are said to be unread."""
    codes = [item.code for item in SANCTIONS]
    assert len(codes) == len(set(codes)) == 6
    for item in SANCTIONS:
        assert item.act.id != item.act.en
        assert item.consequence.id != item.consequence.en
        assert item.cite.address
        assert item.cite.place or item.cite.note is not None


def test_grades():
    """Pasal 27 was read; the criminal article was not; PP 42/2024 is known at second hand."""
    grades = {item.code: item.cite.grade.value for item in SANCTIONS}
    assert grades["halal-holder-duties"] == "article"
    assert grades["halal-no-statement"] == "article"
    assert grades["halal-ladder-2021"] == "secondary"
    assert grades["halal-ladder-2024"] == "secondary"
    assert grades["halal-criminal"] == "unresolved"
    assert SANCTION_NOTE.when is not None
