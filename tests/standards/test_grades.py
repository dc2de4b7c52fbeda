"""Grades: what each comes to, and that one without rows of its own is never counted as met."""

from __future__ import annotations

import pytest

from umkstd.law.verdict import Status
from umkstd.standards.checking import check_lab
from umkstd.standards.standard_file import load_standard

TAPIOCA = "SNI 01-3451-1994"
COMMON = (
    *(("kadar air", "14", "%"), ("abu", "0,5", "%"), ("serat dan benda asing", "0,5", "%")),
    *(("derajat asam", "3", "ml 1N NaOH/100 g"), ("Pb", "0,5", "mg/kg"), ("Cu", "5", "mg/kg")),
    *(("Zn", "20", "mg/kg"), ("Hg", "0,01", "mg/kg"), ("As", "0,1", "mg/kg")),
    *(("ALT", "500", "koloni/g"), ("kapang", "10", "koloni/g"), ("E. coli", "5", "koloni/g")),
)
"""Every row of tapioca that holds for all three grades, kept; whiteness parts the grades."""


def check(number, *readings, **report):
    written = [{"parameter": p, "value": v, "unit": u} for p, v, u in readings]
    return check_lab({"readings": written, **report}, number)


@pytest.mark.parametrize(
    ("white", "first", "second", "reached"),
    [
        ("94,5", "met", "met", "Mutu I"),
        ("94,4", "unmet", "met", "Mutu II"),
        ("91,9", "unmet", "unmet", None),
    ],
)
def test_a_grade_without_rows_of_its_own_is_open(white, first, second, reached):
    """Of Mutu III the notes have no row: that all common rows are kept does not make it reached."""
    verdict = check(TAPIOCA, *COMMON, ("derajat putih", white, "%"))
    told = {key: status.value for key, status in verdict.classes.items()}
    assert told == {"Mutu I": first, "Mutu II": second, "Mutu III": "undetermined"}
    assert verdict.class_reached == reached
    assert verdict.status is Status.UNDETERMINED


def test_such_a_grade_is_open_also_where_the_report_states_it():
    verdict = check(TAPIOCA, *COMMON, **{"class": "Mutu III"})
    assert verdict.classes == {"Mutu III": Status.UNDETERMINED}
    assert verdict.class_reached is None


def test_such_a_grade_is_ruled_out_by_a_row_that_holds_for_all():
    verdict = check(TAPIOCA, ("kadar air", "15,1", "%"))
    assert set(verdict.classes.values()) == {Status.UNMET}
    assert verdict.status is Status.UNMET


def test_a_standard_of_which_no_grade_has_rows_reaches_none():
    verdict = check("SNI 01-3542-2004", ("kadar air", "6", "%"))
    assert set(verdict.classes.values()) == {Status.UNDETERMINED}
    assert verdict.class_reached is None


def test_an_own_edition_is_read_in_the_same_way():
    row = {"limit": {"kind": "max", "value": "5"}, "unit": "%", "grade": "article"}
    own = load_standard(
        {
            "number": "SNI 9999:2026",
            "title": {"id": "Contoh", "en": "Example"},
            "divisions": [
                {
                    "key": "mutu",
                    "graded": True,
                    "name": {"id": "mutu", "en": "grade"},
                    "choices": [{"key": "I"}, {"key": "II"}],
                }
            ],
            "limits": [
                {"parameter": "moisture", **row},
                {"parameter": "ash", "for": {"mutu": "I"}, **row},
            ],
        }
    )
    good = ("kadar air", "4", "%")
    assert check(own, good, ("abu", "4", "%")).class_reached == "I"
    bad = check(own, good, ("abu", "6", "%"))
    assert (bad.status, bad.class_reached) == (Status.UNDETERMINED, None)
