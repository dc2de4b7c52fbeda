"""Centres, consultants, consultations and service fields."""

import datetime
import pickle

import pytest

from umkstd.errors import InvalidValue, UnknownName
from umkstd.law.citation import Grade
from umkstd.plut import Centre, Consultant, Consultation, service_fields
from umkstd.plut.centre import lies_in, regions_around
from umkstd.plut.consultation import SERVICES
from umkstd.plut.service_field import FIELD_LISTS, FIELD_NOTES, FIELDS

SEMARANG = Centre(id="c1", name="PLUT Kabupaten Semarang", province="33", regency="33.22")
JATENG = Centre(id="c2", name="PLUT Jawa Tengah", province="33")


def test_a_province_holds_its_regencies_and_not_the_other_way():
    assert lies_in("33.22", "33")
    assert not lies_in("33", "33.22")
    assert not lies_in("3322", "33")
    assert list(regions_around("")) == []


def test_a_centre_is_of_the_level_that_runs_it():
    assert (SEMARANG.level, SEMARANG.region) == ("kabupaten_kota", "33.22")
    assert (JATENG.level, JATENG.region) == ("provinsi", "33")


def test_a_consultant_serves_the_region_of_the_centre_unless_told_otherwise():
    own = Consultant(id="k1", centre=SEMARANG, fields=["production"], capacity=1)
    told = Consultant(id="k2", centre=SEMARANG, fields=[], capacity=1, regions=["33.74"])

    assert own.serves("33.22")
    assert not own.serves("33.74")
    assert told.serves("33.74")
    assert not told.serves("33.22")
    assert Consultant(id="k3", centre=JATENG, fields=[], capacity=1).serves("33.22")


def test_general_consultation_needs_no_expertise():
    consultant = Consultant(id="k1", centre=SEMARANG, fields=["production"], capacity=1)

    assert consultant.knows("consultation")
    assert consultant.knows("production")
    assert not consultant.knows("finance")


@pytest.mark.parametrize("capacity", [-1, 1.5, True, "3", None])
def test_a_capacity_is_a_whole_number_of_cases(capacity):
    with pytest.raises(InvalidValue) as caught:
        Consultant(id="k1", centre=SEMARANG, fields=[], capacity=capacity)

    assert caught.value.problem.code == "desk-capacity"
    assert caught.value.problem.path == "/capacity"


def test_an_empty_code_is_refused():
    with pytest.raises(InvalidValue) as caught:
        Centre(id=" ", name="PLUT", province="33")

    assert caught.value.problem.code == "desk-name"


def test_a_consultation_keeps_what_was_done():
    done = Consultation(
        case_id="u1",
        day="2026-11-24",
        consultant="k1",
        field="production",
        steps=["coaching"],
        outcome="daftar periksa diisi",
        service="assistance",
    )

    assert done.day == datetime.date(2026, 11, 24)
    assert done.steps == ("coaching",)
    assert pickle.loads(pickle.dumps(done)) == done  # noqa: S301 - our own


def test_a_consultation_names_a_known_field_and_service():
    with pytest.raises(UnknownName, match="production"):
        Consultation(case_id="u1", day="2026-11-24", consultant="k1", field="prodution")
    with pytest.raises(UnknownName):
        Consultation(
            case_id="u1", day="2026-11-24", consultant="k1", field="production", service="loan"
        )
    with pytest.raises(InvalidValue):
        Consultation(case_id="u1", day="24-11-2026", consultant="k1", field="production")


@pytest.mark.parametrize(
    ("day", "count"),
    [
        ("2017-12-12", 7),
        ("2017-12-13", 7),
        ("2018-12-31", 7),
        ("2019-01-01", 6),
        ("2019-07-31", 6),
        ("2019-08-01", 5),
        ("2026-11-24", 5),
    ],
)
def test_the_list_of_a_day_is_the_last_that_was_seen(day, count):
    assert len(service_fields(day)) == count


@pytest.mark.parametrize(
    ("field", "day", "grade"),
    [
        ("production", "2017-12-12", Grade.UNRESOLVED),
        ("production", "2026-11-24", Grade.SECONDARY),
        ("information_technology", "2019-07-31", Grade.SECONDARY),
        ("information_technology", "2019-08-01", Grade.DISPUTED),
        ("networking", "2018-12-31", Grade.SECONDARY),
        ("networking", "2019-01-01", Grade.DISPUTED),
    ],
)
def test_a_field_that_a_later_list_leaves_out_is_disputed(field, day, grade):
    assert FIELDS[field].listing(day).cite.grade is grade


def test_every_field_of_every_list_is_among_the_widest():
    assert [seen.count for seen in FIELD_LISTS] == [7, 6, 5]
    for seen in FIELD_LISTS:
        assert len(seen.fields) == seen.count
        assert set(seen.fields) <= set(FIELDS)
        assert all(cite.grade is Grade.SECONDARY for cite in seen.cites)


def test_the_reader_is_told_that_no_legal_list_was_seen():
    assert all(note.cite.grade is Grade.UNRESOLVED for note in FIELD_NOTES)
    assert all(service.cite.grade is Grade.SECONDARY for service in SERVICES.values())
