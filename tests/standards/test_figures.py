"""Figures beside their limit: without a basis, below zero, and how far several are from it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from umkstd.law.verdict import Status
from umkstd.standards.checking import check_lab

NOODLES = "SNI 01-2987-1992"  # on dry matter: ash at most 3 %, protein (N x 6,25) at least 3 %
SALT = "SNI 3556:2016"  # on dry matter: NaCl at least 94 %, insoluble at most 0.5 %
PAVING = "SNI 03-0691-1996"  # grade B: average at least 20 MPa, each at least 17 MPa


def check(number, *readings, **report):
    written = []
    for parameter, value, unit, *more in readings:
        one = {"parameter": parameter, "value": value, "unit": unit}
        for word in more:
            one["statistic" if word in ("average", "each") else "basis"] = word
        written.append(one)
    return check_lab({"readings": written, **report}, number)


def found(verdict, parameter):
    one = verdict[parameter]
    return one.status.value, one.code


# ------------------------------------------------------------------------------------- dry matter
@pytest.mark.parametrize(
    ("number", "reading", "outcome"),
    [
        (NOODLES, ("protein", "3", "%"), ("met", "within")),
        (NOODLES, ("protein", "2,9", "%"), ("undetermined", "basis-missing")),
        (NOODLES, ("protein", "<3", "%"), ("undetermined", "basis-missing")),
        (NOODLES, ("protein (N x 6,25)", "2,9", "%"), ("undetermined", "basis-missing")),
        (NOODLES, ("protein", "2,9", "%", "bk"), ("unmet", "outside")),
        (NOODLES, ("protein", "3", "%", "bk"), ("met", "within")),
        (NOODLES, ("abu", "3", "%"), ("met", "within")),
        (NOODLES, ("abu", "3,1", "%"), ("unmet", "outside")),
        (SALT, ("NaCl", "93,9", "%"), ("undetermined", "basis-missing")),
        (SALT, ("NaCl", "94", "%"), ("met", "within")),
        (SALT, ("NaCl", "93,9", "%", "bk"), ("unmet", "outside")),
    ],
)
def test_too_little_in_the_product_may_be_enough_in_its_dry_matter(number, reading, outcome):
    """On dry matter every figure is higher, as the water is left out of the whole."""
    assert found(check(number, reading), reading[0]) == outcome


def test_what_to_do_about_a_missing_basis_is_said():
    one = check(SALT, ("NaCl", "93,9", "%"))["NaCl"]
    assert "bahan kering" in one.message.id
    assert "dry basis" in one.message.en
    assert one.margin is None


def test_a_result_on_dry_matter_decides_beside_one_of_the_product():
    both = check(NOODLES, ("protein", "2,9", "%"), ("protein", "4,1", "%", "bk"))
    assert found(both, "protein") == ("met", "within")
    assert both["protein"].margin is None


# -------------------------------------------------------------------------------------- below zero
@pytest.mark.parametrize("value", ["-0,1", "-1 - 1", "<0", "<-2", "-3 - -2"])
def test_a_figure_below_zero_is_asked_about(value):
    verdict = check("SNI 01-2986-1992", ("Pb", value, "mg/kg"))
    assert found(verdict, "Pb") == ("undetermined", "below-zero")
    assert "di bawah nol" in verdict["Pb"].message.id


def test_a_figure_below_zero_is_asked_about_also_where_nothing_may_be_found():
    verdict = check("SNI 01-2986-1992", ("pemanis buatan", "-1", "mg/kg"))
    assert found(verdict, "pemanis buatan") == ("undetermined", "below-zero")


def test_one_figure_of_several_below_zero_is_asked_about():
    verdict = check("SNI 01-2986-1992", ("Pb", ["0,5", "-0,5"], "mg/kg"))
    assert found(verdict, "Pb") == ("undetermined", "below-zero")


def test_zero_is_no_figure_below_zero_and_a_turn_may_be_one():
    assert found(check("SNI 01-2986-1992", ("Pb", "0", "mg/kg")), "Pb") == ("met", "within")
    turn = check("SNI 06-2385-2006", ("putaran optik", "-50", "derajat"))
    assert found(turn, "putaran optik") == ("met", "within")


# --------------------------------------------------------------------------------------- the margin
def paving(*readings):
    verdict = check(PAVING, *readings, **{"class": "B"})
    return verdict.parameters[0], verdict.parameters[1]


def test_of_two_readings_the_one_of_the_same_statistic_gives_the_margin():
    """Average 21 is 1 above 20; the weakest, 17.5, is 0.5 above 17."""
    average, each = paving(
        ("kuat tekan rata-rata", "21", "MPa"), ("kuat tekan minimum", "17,5", "MPa")
    )
    assert (average.status, average.margin) == (Status.MET, Decimal(1))
    assert (each.status, each.margin) == (Status.MET, Decimal("0.5"))


def test_an_average_that_is_stated_comes_before_one_that_is_counted():
    average, each = paving(
        ("kuat tekan", ["30", "22"], "MPa"), ("kuat tekan", "25", "MPa", "average")
    )
    assert average.margin == Decimal(5)
    assert each.margin == Decimal(5)


def test_two_averages_are_not_averaged():
    average, _ = paving(
        ("kuat tekan", "21", "MPa", "average"), ("kuat tekan", "25", "MPa", "average")
    )
    assert average.margin == Decimal(1)


def test_results_in_two_units_have_no_margin():
    verdict = check("SNI 01-2986-1992", ("Pb", "0,9", "mg/kg"), ("timbal", "800", "µg/kg"))
    assert found(verdict, "Pb") == ("met", "within")
    assert verdict["Pb"].margin is None


def test_two_results_in_one_unit_have_the_margin_of_the_nearest():
    verdict = check("SNI 01-2986-1992", ("Pb", "0,9", "mg/kg"), ("timbal", "0,8", "mg/kg"))
    assert verdict["Pb"].margin == Decimal("0.1")
