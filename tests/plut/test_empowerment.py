"""Which level of government empowers which class of business."""

import pytest

from umkstd.errors import UnknownName
from umkstd.law.citation import Grade
from umkstd.plut import competence

TODAY = "2026-11-24"


@pytest.mark.parametrize(
    ("level", "scale", "inside", "by"),
    [
        ("kabupaten_kota", "mikro", True, "kabupaten_kota"),
        ("kabupaten_kota", "kecil", False, "provinsi"),
        ("kabupaten_kota", "menengah", False, "pusat"),
        ("provinsi", "mikro", False, "kabupaten_kota"),
        ("provinsi", "kecil", True, "provinsi"),
        ("pusat", "menengah", True, "pusat"),
    ],
)
def test_micro_is_the_regencys_small_the_provinces_medium_the_states(level, scale, inside, by):
    found = competence(level, scale, as_of=TODAY)

    assert (found.inside, found.empowered_by) == (inside, by)
    assert found.cite.grade is Grade.DERIVED
    assert found.cite.text == "UU 23/2014 Lampiran huruf Q, suburusan 7 dan 8"


def test_outside_the_division_the_business_is_served_all_the_same():
    message = competence("kabupaten_kota", "menengah", as_of=TODAY).message

    assert "Layani seperti biasa" in message.id
    assert "Serve the business as usual" in message.en
    assert not message.parameters


@pytest.mark.parametrize(
    ("scale", "indonesian", "english"),
    [
        ("mikro", "instansi kabupaten/kota yang", "the office of the regency or city in charge"),
        ("kecil", "instansi provinsi yang", "the office of the province in charge"),
        ("menengah", "instansi pemerintah pusat yang", "the office of the central government in"),
    ],
)
def test_the_office_to_go_to_is_named_by_its_level(scale, indonesian, english):
    own = "kabupaten_kota" if scale != "mikro" else "provinsi"
    message = competence(own, scale, as_of=TODAY).message

    assert f"hubungkan juga dengan {indonesian} membidangi UMKM" in message.id
    assert english in message.en


@pytest.mark.parametrize("scale", [None, "besar", "bukan_umkm"])
def test_a_size_that_is_unknown_or_outside_leaves_it_open(scale):
    found = competence("provinsi", scale, as_of=TODAY)

    assert found.inside is None
    assert found.empowered_by is None


def test_before_the_act_nothing_is_said():
    assert competence("provinsi", "kecil", as_of="2014-10-01").inside is None
    assert competence("provinsi", "kecil", as_of="2014-10-01").cite.grade is Grade.UNRESOLVED
    assert competence("provinsi", "kecil", as_of="2014-10-02").inside is True


def test_an_unknown_level_is_refused():
    with pytest.raises(UnknownName):
        competence("kecamatan", "mikro", as_of=TODAY)


def test_an_unknown_scale_is_refused():
    with pytest.raises(UnknownName, match="menengah") as caught:
        competence("provinsi", "menegah", as_of=TODAY)
    assert caught.value.problem.path == "/scale"
