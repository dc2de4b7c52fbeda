"""Terms of certificates: none has a value, and each says why."""

from __future__ import annotations

import pytest

from umkstd.law.citation import Grade
from umkstd.rulebook.certification_terms import TERMS


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.id)
def test_no_term_is_invented(term):
    """The examples belong to other products or to one body; the common "4 years" was never read."""
    assert term.value is None
    assert term.cite.grade is Grade.UNRESOLVED
    assert term.examples
    for text in (term.why.id, term.why.en):
        assert text.endswith(".")
        assert "4 tahun" not in text
        assert "4 years" not in text


def test_which_terms():
    """The four that an owner asks about."""
    assert [term.id for term in TERMS] == [
        *("certificate_term", "sppt_term", "surveillance_interval", "recertification_lead"),
    ]


def test_examples_are_cited():
    """One LSPro's page and two ministry regulations say once a year."""
    assert [str(cite) for cite in TERMS[2].examples] == [
        "Laman pemeliharaan sertifikat LSIGS",
        "Permenperin 54/2024 Pasal 34 ayat (3)",
        "Permenperin 75/2024 Pasal 43 ayat (3)",
    ]
