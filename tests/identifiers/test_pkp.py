"""The PKP certificate number in its new form and in that of the guide of 2012."""

import pytest

from umkstd.errors import InvalidValue
from umkstd.identifiers import pkp


def problem_of(number):
    """The problem with which a number is refused."""
    with pytest.raises(InvalidValue) as caught:
        pkp.validate(number)
    return caught.value.problem


@pytest.mark.parametrize("issuer", ["BPOM", "DINKES"])
@pytest.mark.parametrize("month", ["01", "12"])
def test_the_new_form(issuer, month):
    """Region, serial from 0001, month, year, issuer (PerBPOM 4/2024 Lampiran V)."""
    number = f"3510/0001/{month}/2025/{issuer}"
    assert pkp.validate(number) == pkp.format(number) == number
    assert pkp.parts(number) == pkp.Pkp(
        region="3510", serial="0001", year=2025, month=int(month), issuer=issuer
    )


@pytest.mark.parametrize(
    "written",
    [
        "3510 / 0001 / 05 / 2025 / Dinkes",
        "No. PKP: 3510/0001/05/2025/dinkes",
        "Sertifikat PKP Nomor 3510/0001/05/2025/DINKES",
    ],
)
def test_forms_of_writing(written):
    """Spaces, small letters and a label."""
    assert pkp.validate(written) == pkp.compact(written) == "3510/0001/05/2025/DINKES"
    assert pkp.is_valid(written) is True


@pytest.mark.parametrize(
    ("number", "serial", "region", "year"),
    [("123/4567/89", "123", "4567", 2089), ("1234/3510/19", "1234", "3510", 2019)],
)
def test_the_old_form(number, serial, region, year):
    """Three or four digits of serial; the first is the sample of the guide."""
    assert pkp.validate(number) == pkp.format(number) == number
    assert pkp.parts(number) == pkp.Pkp(region=region, serial=serial, year=year)


@pytest.mark.parametrize(
    "number",
    [
        "",
        "3510",
        "3510/0001/05/2025",
        "3510/0001/05/2025/LSP",
        "3510/001/05/2025/BPOM",
        "3510/0001/5/2025/BPOM",
        "3510/0001/05/25/BPOM",
        "351/0001/05/2025/BPOM",
        "12/4567/89",
        "12345/4567/89",
        "123/456/89",
        "123/4567/2019",
    ],
)
def test_other_forms_are_refused(number):
    """Each part just off its width, a missing part, an issuer that is none."""
    problem = problem_of(number)
    assert problem.code == "pkp-format"
    assert "wilayah/urutan/bulan/tahun/penerbit" in problem.message.id
    assert "region/serial/month/year/issuer" in problem.message.en
    assert problem.citations == ("PerBPOM 4/2024 Lampiran V",)


@pytest.mark.parametrize("month", ["00", "13"])
def test_the_month_must_be_one(month):
    """Just off 01 and 12."""
    problem = problem_of(f"3510/0001/{month}/2025/BPOM")
    assert problem.code == "pkp-month"
    assert problem.params == (("month", month),)
    assert f"sedangkan yang diberikan {month}." in problem.message.id
    assert f"but it is {month}." in problem.message.en


def test_the_serial_begins_with_1():
    """From 0001 each year."""
    problem = problem_of("3510/0000/05/2025/BPOM")
    assert problem.code == "pkp-serial"
    assert "0000 tidak ada" in problem.message.id
    assert "there is no 0000" in problem.message.en
    assert pkp.is_valid("3510/9999/05/2025/BPOM")
