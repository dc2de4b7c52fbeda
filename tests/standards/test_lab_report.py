"""Reading laboratory reports: what is good is read, and everything that is wrong is told at once."""

from __future__ import annotations

import datetime
import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkstd.errors import CaseError
from umkstd.standards.lab_report import (
    MAX_READINGS,
    MAX_SAMPLES,
    load_lab_data,
    load_lab_report,
    load_lab_text,
)

ONE = {"parameter": "kadar air", "value": "64,2", "unit": "%"}


def problems(data):
    with pytest.raises(CaseError) as error:
        load_lab_data(data)
    return [(one.code, one.path) for one in error.value.problems]


def reading(**changes):
    return load_lab_data({"readings": [{**ONE, **changes}]}).readings[0]


def test_everything_that_a_report_says_is_read():
    report = load_lab_data(
        {
            "format": 1,
            "standard": "SNI 3144:2015",
            "class": ["Mutu I", "kaleng"],
            "sample": "tempe",
            "laboratory": "Balai",
            "accredited": True,
            "date": "2026-11-02",
            "readings": [{**ONE, "method": "gravimetri", "basis": "bk", "statistic": "average"}],
        }
    )
    one = report.readings[0]
    assert (report.standard, report.classes) == ("SNI 3144:2015", ("Mutu I", "kaleng"))
    assert (report.sample, report.laboratory, report.accredited) == ("tempe", "Balai", True)
    assert report.date == datetime.date(2026, 11, 2)
    assert (one.method, one.basis, one.statistic) == ("gravimetri", {"dry"}, "average")
    assert (one.shown, one.unit.name) == ("64,2 %", "%")
    assert load_lab_data({"class": "Mutu I"}).classes == ("Mutu I",)
    assert load_lab_data({}).classes == ()


def test_a_report_is_read_from_a_file_a_text_and_a_report(tmp_path):
    path = tmp_path / "report.json"
    path.write_text(json.dumps({"readings": [ONE]}), encoding="utf-8")
    from_file = load_lab_report(path)
    assert from_file == load_lab_report(str(path)) == load_lab_text(path.read_bytes())
    assert load_lab_report(from_file) is from_file


@pytest.mark.parametrize(
    ("changes", "unit"),
    [
        ({"value": "64,2 %", "unit": None}, "%"),
        ({"value": "<0,02 mg/kg", "unit": None}, "mg/kg"),
        ({"value": "8,6 x 10^4 koloni/g", "unit": None}, "koloni/g"),
        ({"value": 64.2}, "%"),
    ],
)
def test_a_unit_may_stand_in_the_value(changes, unit):
    assert reading(**changes).unit.name == unit


@pytest.mark.parametrize(
    ("value", "low", "high", "unit"),
    [
        ("1 - 2 mg/kg", "1", "2", "mg/kg"),
        ("10–20 cfu/g", "10", "20", "koloni/g"),
        ("4,1 s/d 11 %", "4.1", "11", "%"),
        ("4 sampai 5 %", "4", "5", "%"),
        ("5 mg/100 g", "5", "5", "mg/100 g"),
        ("12 °Brix", "12", "12", "°Brix"),
        ("400 kgf/cm2", "400", "400", "kgf/cm2"),
    ],
)
def test_a_unit_may_stand_behind_a_range(value, low, high, unit):
    one = reading(value=value, unit=None)
    assert one.unit.name == unit
    assert (one.values[0].low, one.values[0].high) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    ("value", "unit", "shown"),
    [
        ("64,2 %", None, "64,2 %"),
        ("64,2", "%", "64,2 %"),
        (["64,2 %", "65 %"], None, "64,2 %; 65 %"),
        (["64,2", "65"], "%", "64,2; 65 %"),
        ("negatif/25 g", None, "negatif/25 g"),
        ("negatif", "/25 g", "negatif /25 g"),
    ],
)
def test_a_unit_is_shown_once(value, unit, shown):
    assert reading(value=value, unit=unit).shown == shown


def test_a_unit_in_the_value_is_read_beside_other_keys():
    assert reading(value="64,2 %", unit=None, method="gravimetri").unit.name == "%"


def test_results_of_one_reading_are_of_one_unit():
    data = {"readings": [{"parameter": "air", "value": ["64,2 %", "650 g/kg"]}]}
    assert problems(data) == [("number-format", "/readings/0/value")]


def test_a_list_of_results_holds_one_for_each_sample():
    one = reading(value=["21,5", "19,8", 22])
    assert len(one.values) == 3
    assert one.shown == "21,5; 19,8; 22 %"


@pytest.mark.parametrize(
    ("data", "found"),
    [
        ([], [("wrong-shape", "")]),
        ({"format": 2}, [("unknown-format", "/format")]),
        ({"format": True}, [("unknown-format", "/format")]),
        ({"laboratorium": "x"}, [("unknown-key", "/laboratorium")]),
        ({"date": "02-11-2026"}, [("wrong-type", "/date")]),
        ({"accredited": "ya"}, [("wrong-type", "/accredited")]),
        ({"class": ["Mutu I", 2]}, [("wrong-type", "/class/1")]),
        ({"readings": {}}, [("wrong-shape", "/readings")]),
        ({"readings": [3]}, [("wrong-shape", "/readings/0"), ("missing-key", "/readings/0/parameter"),
                             ("missing-key", "/readings/0/value")]),
        ({"readings": [{"parameter": "air"}]}, [("missing-key", "/readings/0/value")]),
        ({"readings": [{"value": "3"}]}, [("missing-key", "/readings/0/parameter")]),
        ({"readings": [{**ONE, "value": "1.000"}]}, [("number-ambiguous", "/readings/0/value")]),
        ({"readings": [{**ONE, "value": "1.000", "method": "x"}]},
         [("number-ambiguous", "/readings/0/value")]),
        ({"readings": [{**ONE, "value": ["3", "1.000"]}]},
         [("number-ambiguous", "/readings/0/value/1")]),
        ({"readings": [{**ONE, "value": []}]}, [("too-large", "/readings/0/value")]),
        ({"readings": [{**ONE, "value": [1] * (MAX_SAMPLES + 1)}]},
         [("too-large", "/readings/0/value")]),
        ({"readings": [{**ONE, "basis": "apa"}]}, [("unknown-basis", "/readings/0/basis")]),
        ({"readings": [{**ONE, "statistic": "rata"}]}, [("not-a-choice", "/readings/0/statistic")]),
        ({"readings": [{**ONE, "catatan": "x"}]}, [("unknown-key", "/readings/0/catatan")]),
        ({"readings": [ONE] * (MAX_READINGS + 1)}, [("too-large", "/readings")]),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_at_its_place(data, found):
    assert problems(data) == found


def test_all_problems_are_told_at_once():
    data = {"date": "x", "readings": [{**ONE, "value": "1.000"}, {"value": "a b"}], "extra": 1}
    assert {path for _, path in problems(data)} == {
        *("/date", "/readings/0/value", "/readings/1/parameter", "/extra"),
    }


def test_a_key_that_stands_twice_is_told():
    text = '{"readings": [{"parameter": "air", "value": "1", "value": "2", "unit": "%"}]}'
    with pytest.raises(CaseError) as error:
        load_lab_text(text)
    assert error.value.problems[0].code == "key-twice"


ANY = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(("readings", "parameter", "value", "unit", "basis", "class", "x")),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(ANY)
def test_nothing_but_the_documented_error_is_raised(data):
    for found in (
        data,
        {"readings": data},
        {"readings": [data]},
        {"readings": [{**ONE, "value": data}]},
    ):
        try:
            load_lab_data(found)
        except CaseError as error:
            assert error.problems
