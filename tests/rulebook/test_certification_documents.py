"""The documents of an application follow the type and the kind of product."""

from __future__ import annotations

import pytest

from umkstd.errors import UnknownName
from umkstd.law.citation import Grade
from umkstd.rulebook.certification_documents import APPLICANT_FILE, documents


def ids(*arguments, **named):
    """The names of the documents."""
    return [document.id for document in documents(*arguments, **named)]


def test_the_applicant_file_is_always_asked():
    """NIB or licence, deed, NPWP, chart, responsible person, brand, product information, API."""
    file = [
        *("nib-or-licence", "deed", "npwp", "organisation-chart", "responsible-person", "brand"),
        *("brand-licence", "product-information", "import-identity"),
    ]
    assert ids("tipe_1")[:9] == ids("tipe_5", food=False)[:9] == file


def test_only_type_5_asks_for_a_management_system():
    """A type 1 audits none."""
    assert "management-system" not in ids("tipe_1")
    assert "management-system" not in ids("tipe_1", food=False)
    assert ids("tipe_5").count("management-system") == 1


def test_food_may_choose_among_four_systems():
    """Alternatives, so that no ISO 9001 certificate is asked of a food maker with CPPOB."""
    (food,) = [d for d in documents("tipe_5") if d.id == "management-system"]
    (other,) = [d for d in documents("tipe_5", food=False) if d.id == "management-system"]
    for system in ("CPPOB", "ISO 9001", "ISO 22000", "HACCP"):
        assert system in food.title.en
    assert food != other
    assert "one of" in food.title.en
    assert "CPAKB" in other.title.en
    assert "ISO 9001" in other.title.en
    assert food.cite.grade is other.cite.grade is Grade.DERIVED


def test_what_only_some_must_show():
    """A deed is asked of an entity, a licence agreement where the brand is another's, API of importers."""
    some = [document.id for document in APPLICANT_FILE if document.only_if is not None]
    assert some == ["deed", "brand-licence", "import-identity"]


def test_one_body_s_scheme_is_no_law():
    """The file was read in LSPro schemes, and the citation says so."""
    assert {document.cite.grade for document in APPLICANT_FILE} == {Grade.SECONDARY, Grade.DERIVED}
    assert all(document.cite.note is not None for document in APPLICANT_FILE)


def test_an_unknown_type_is_refused():
    """The scheme of the SNI may have others, but they are not described here."""
    with pytest.raises(UnknownName):
        documents("tipe_3")
