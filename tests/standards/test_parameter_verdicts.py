"""What is told of one member of a wider parameter, and of a figure that was not seen."""

from __future__ import annotations

import pytest

from umkstd.law.verdict import Status
from umkstd.standards.catalogue import standard
from umkstd.standards.checking import check_lab


def check(number, *readings, **report):
    written = [{"parameter": p, "value": v, "unit": u} for p, v, u in readings]
    return check_lab({"readings": written, **report}, number)


def found(verdict, parameter):
    one = verdict[parameter]
    return one.status.value, one.code


# ------------------------------------------------------------------------------- part of a wider one
@pytest.mark.parametrize(
    ("number", "member", "value", "unit", "whole"),
    [
        ("SNI 01-2986-1992", "sakarin", "tidak ada", None, "artificial-sweetener"),
        ("SNI 01-2986-1992", "siklamat", "positif", None, "artificial-sweetener"),
        ("SNI 01-2986-1992", "kapang", "10", "koloni/g", "mould-and-yeast"),
        ("SNI 01-2986-1992", "khamir", "900", "koloni/g", "mould-and-yeast"),
        ("SNI 01-2973-1992", "timbal", "<0,01", "mg/kg", "dangerous-metals"),
        ("SNI 01-2973-1992", "Hg", "ND", None, "dangerous-metals"),
        ("SNI 06-3532-1994", "FFA", "1", "%", "free-fatty-acid-or-neutral-fat"),
        ("SNI 01-3451-1994", "kotoran", "0,1", "%", "fibre-and-foreign-matter"),
        ("SNI 01-3451-1994", "serat", "0,1", "%", "fibre-and-foreign-matter"),
    ],
)
def test_a_member_does_not_answer_for_the_whole(number, member, value, unit, whole):
    verdict = check(number, (member, value, unit))
    assert found(verdict, member) == ("undetermined", "part-of")
    assert found(verdict, whole) == ("undetermined", "not-tested")
    name = verdict[whole].row.name
    assert name.id.split(",")[0] in verdict[member].message.id
    assert name.en.split(",")[0] in verdict[member].message.en
    assert not verdict[member].legal


def test_a_result_of_the_whole_decides_with_or_without_its_members():
    whole = ("pemanis buatan", "tidak ada", None)
    for more in ((), (("sakarin", "tidak ada", None),), (("sakarin", "positif", None),)):
        verdict = check("SNI 01-2986-1992", whole, *more)
        assert found(verdict, "pemanis buatan") == ("met", "within")


def test_a_member_with_a_row_of_its_own_is_judged_by_it():
    assert found(check("SNI 01-4317-1996", ("sakarin", "tidak ada", None)), "sakarin")[0] == "met"
    assert found(check("SNI 3747:2009", ("kapang", "51", "koloni/g")), "kapang")[0] == "unmet"


def test_ash_does_not_answer_for_ash_without_salt():
    """Fish crackers: ash without salt at most 1 %; plain ash was not seen in the table."""
    verdict = check("SNI 01-2713-1992", ("abu", "0,5", "%"))
    assert found(verdict, "abu") == ("undetermined", "maybe-unseen")
    assert found(verdict, "abu tanpa garam") == ("undetermined", "not-tested")


# -------------------------------------------------------------------------- figures that were not seen
@pytest.mark.parametrize("parameter", ["natrium benzoat", "pewarna"])
def test_nata_refers_to_another_standard_for_its_additives(parameter):
    """Notes: "Colourant and Na-benzoate per SNI 01-0222-1995"."""
    verdict = check("SNI 01-4317-1996", (parameter, "100", "mg/kg"))
    assert found(verdict, parameter) == ("undetermined", "figure-unseen")
    assert "SNI 01-0222-1995" in verdict[parameter].message.id
    assert verdict[parameter].legal


def test_nata_is_never_met_as_a_whole():
    assert not standard("SNI 01-4317-1996").sheet.whole
    keys = {one.parameter for one in standard("SNI 01-4317-1996").left_out}
    assert keys == {"benzoate", "colourant"}


@pytest.mark.parametrize(
    ("number", "stated", "parameter", "value", "unit"),
    [
        ("SNI 01-3451-1994", "Mutu III", "derajat putih", "91", "%"),
        ("SNI 6683:2014", "naget daging ayam kombinasi", "kalsium", "20", "mg/100 g"),
    ],
)
def test_a_result_whose_figure_is_unseen_for_its_class_only_is_told(
    number, stated, parameter, value, unit
):
    """Other classes have a row for it; of this one the figure could not be relied on."""
    verdict = check(number, (parameter, value, unit), **{"class": stated})
    assert found(verdict, parameter) == ("undetermined", "figure-unseen")
    assert verdict[parameter].reading.startswith(value)
    assert verdict[parameter].left_out.why.id in verdict[parameter].message.id
    assert verdict.on_tested is Status.UNDETERMINED


def test_every_result_of_a_report_is_told():
    """Nothing that was tested is lost, whatever the class."""
    readings = [("kalsium", "20", "mg/100 g"), ("protein", "9", "%"), ("sakarin", "ND", None)]
    for stated in ("naget daging ayam", "naget daging ayam kombinasi"):
        verdict = check("SNI 6683:2014", *readings, **{"class": stated})
        told = {reading.parameter for one in verdict.parameters for reading in one.readings}
        assert told == {name for name, _, _ in readings}
