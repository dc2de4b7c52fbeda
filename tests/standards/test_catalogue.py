"""Finding an edition by its number, and the editions of a product by its name."""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType

import pytest

import umkstd
from umkstd.errors import UnknownName
from umkstd.identifiers import sni
from umkstd.law.citation import Grade
from umkstd.standards import catalogue as module
from umkstd.standards.catalogue import catalogue, standard


@pytest.mark.parametrize(
    "written", ["SNI 3144:2015", "sni 3144-2015", "SNI 01-3144-2015", "3144:2015"]
)
def test_an_edition_is_found_however_its_number_is_written(written):
    assert catalogue()[written].number == "SNI 3144:2015"


def test_a_number_without_a_year_finds_the_only_edition_or_asks():
    assert standard("SNI 8664").number == "SNI 8664:2018"
    with pytest.raises(UnknownName, match="SNI 3144:2009, SNI 3144:2015"):
        standard("SNI 3144")


def test_every_edition_is_found_by_each_of_its_numbers():
    for edition in catalogue():
        for number in (edition.number, *edition.also_numbered):
            assert catalogue()[number] is edition


def test_a_product_offers_all_its_editions_with_their_status():
    found = catalogue().search("keripik singkong")
    assert [(one.number, one.status) for one in found] == [
        ("SNI 01-4305-1996", "superseded"),
        ("SNI 4305:2018", "in_force"),
    ]
    assert [one.number for one in catalogue().search("Paving")] == ["SNI 03-0691-1996"]


@pytest.mark.parametrize("text", ["", "   ", "zzzz"])
def test_what_no_product_is_called_finds_nothing(text):
    assert catalogue().search(text) == ()


def test_a_product_that_is_nearly_right_is_asked_about():
    with pytest.raises(UnknownName, match="keripik singkong"):
        catalogue().named("kripik singkon")
    with pytest.raises(UnknownName, match="standards list"):
        catalogue().named("zzzzzzzzz")


def test_an_edition_is_replaced_by_a_later_one_or_by_another_standard():
    for edition in catalogue():
        for later in edition.superseded_by:
            if sni.same_standard(edition.number, later.number):
                assert sni.parts(later.number).year > edition.year
        for earlier in edition.replaces:
            if sni.same_standard(edition.number, earlier.number):
                assert sni.parts(earlier.number).year < edition.year


def test_an_edition_that_is_superseded_says_by_what_or_how_that_is_known():
    for edition in catalogue():
        if edition.status == "superseded":
            assert edition.superseded_by or edition.status_text, edition.number


def test_a_replacement_that_no_source_shows_is_unresolved():
    """The notes mark these as background knowledge; an office's list names the later standard."""
    for number, later in (
        ("SNI 01-3819-1995", "SNI 7266:2017"),
        ("SNI 01-2713-1992", "SNI 8272:2016"),
        ("SNI 01-3542-2004", "SNI 8964:2021"),
    ):
        grades = {one.number: one.grade for one in standard(number).superseded_by}
        assert grades[later] is Grade.UNRESOLVED
        assert standard(number).status_grade is Grade.UNRESOLVED
        assert "mungkin sudah digantikan" in standard(number).status_text.id


def test_both_ends_of_a_replacement_say_how_well_it_is_known_in_the_same_way():
    grades = {
        (edition.number, later.number): later.grade
        for edition in catalogue()
        for later in edition.superseded_by
    }
    for edition in catalogue():
        for earlier in edition.replaces:
            pair = earlier.number, edition.number
            assert grades.get(pair, earlier.grade) is earlier.grade, pair


def test_an_edition_is_superseded_for_sure_only_by_one_that_a_source_shows():
    for edition in catalogue():
        known = {later.grade for later in edition.superseded_by}
        if edition.status == "superseded" and known == {Grade.UNRESOLVED}:
            assert edition.status_grade is Grade.UNRESOLVED, edition.number


def test_an_edition_without_its_whole_table_says_what_was_not_seen():
    for edition in catalogue():
        if not edition.complete:
            assert edition.unseen, edition.number
            assert edition.unseen_groups, edition.number
        assert edition.sources, edition.number
        assert edition.names, edition.number


def test_what_is_offered_under_bina_umk_is_yes_or_unknown():
    assert {edition.bina_umk for edition in catalogue()} == {True, None}


def test_the_catalogue_shows_itself_in_a_line():
    assert repr(catalogue()) == "Catalogue(editions=103)"
    assert repr(standard("SNI 3144:2015")) == "Standard('SNI 3144:2015', 'Tempe kedelai', rows=7)"
    assert module.CATALOGUE is catalogue()
    with pytest.raises(AttributeError):
        module.NOTHING  # noqa: B018 - asking for it is the test
    assert umkstd.standards.CATALOGUE is catalogue()


def test_a_public_name_is_what_it_says_and_no_module():
    for info in pkgutil.iter_modules(umkstd.standards.__path__, "umkstd.standards."):
        importlib.import_module(info.name)
    for name in umkstd.standards.__all__:
        assert not isinstance(getattr(umkstd.standards, name), ModuleType), name
