"""Taking typed fields out of a JSON object: what is good is given, what is wrong is told."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest

from umkstd.errors import Problem
from umkstd.logic.json_fields import MAX_ITEMS, MAX_TEXT, Fields, read_both
from umkstd.logic.json_text import parse
from umkstd.text import Text

BOTH = {"id": "batas {n}", "en": "limit {n}"}


def fields(data):
    problems: list[Problem] = []
    return Fields(data, "/x", problems), problems


def codes(problems):
    return [(problem.code, problem.path) for problem in problems]


@pytest.mark.parametrize(
    ("method", "value", "expected"),
    [
        ("text", "air", "air"),
        ("both", BOTH, Text(**BOTH)),
        ("flag", True, True),
        ("flag", False, False),
        ("decimal", 3, Decimal(3)),
        ("decimal", 0.25, Decimal("0.25")),
        ("decimal", "-0.25", Decimal("-0.25")),
        ("whole", 0, 0),
        ("whole", 1_000_000, 1_000_000),
        ("day", "2026-02-28", datetime.date(2026, 2, 28)),
        ("texts", ["a", "b"], ("a", "b")),
    ],
)
def test_a_good_field_is_given(method, value, expected):
    found, problems = fields({"key": value})
    assert getattr(found, method)("key") == expected
    found.done()
    assert problems == []


@pytest.mark.parametrize("method", ["text", "both", "flag", "decimal", "whole", "day"])
@pytest.mark.parametrize("data", [{}, {"key": None}])
def test_a_field_that_is_absent_or_null_gives_nothing(method, data):
    found, problems = fields(data)
    assert getattr(found, method)("key") is None
    assert found.texts("key") == ()
    assert problems == []


@pytest.mark.parametrize(
    ("method", "value"),
    [
        *(("text", value) for value in ("", "  ", 3, "x" * (MAX_TEXT + 1), ["a"])),
        *(("flag", value) for value in ("ya", 1, 0)),
        *(("decimal", value) for value in ("0,25", "1e3", "--5", "-", True, [], float("nan"))),
        *(("decimal", value) for value in (float("inf"), 1e31, "0." + "1" * 31, "²")),
        *(("whole", value) for value in (-1, 1.5, True, "3", 1_000_001)),
        *(("day", value) for value in ("2026-02-29", "28-02-2026")),
        *(("both", value) for value in ({"id": "a {n}", "en": "b"},)),
    ],
)
def test_a_wrong_field_gives_nothing_and_is_told_at_its_place(method, value):
    found, problems = fields({"key": value})
    assert getattr(found, method)("key") is None
    assert codes(problems) == [("wrong-type", "/x/key")]
    for language in ("id", "en"):
        assert problems[0].message.to(language)


def test_a_text_in_both_languages_must_have_both():
    found, problems = fields({"key": {"id": "a", "nl": "b"}})
    assert found.both("key") is None
    assert codes(problems) == [("missing-key", "/x/key/en"), ("unknown-key", "/x/key/nl")]
    assert read_both("a", "/y", problems) is None
    assert ("wrong-shape", "/y") in codes(problems)


def test_a_default_stands_in_for_a_flag_that_is_absent_or_wrong():
    found, problems = fields({"b": "ya"})
    assert found.flag("a", default=True) is True
    assert found.flag("b", default=False) is False
    assert codes(problems) == [("wrong-type", "/x/b")]


@pytest.mark.parametrize("method", ["text", "both", "decimal", "choice"])
def test_a_field_that_must_be_there_is_missed(method):
    found, problems = fields({})
    arguments = ("key", ("a",)) if method == "choice" else ("key",)
    assert getattr(found, method)(*arguments, required=True) is None
    assert codes(problems) == [("missing-key", "/x/key")]
    assert "“key”" in problems[0].message.id


def test_a_choice_is_one_of_the_words_and_a_near_miss_is_asked_about():
    found, problems = fields({"a": "max", "b": "maks"})
    assert found.choice("a", ("max", "min")) == "max"
    assert found.choice("b", ("max", "min")) is None
    assert found.choice("c", ("max", "min")) is None
    assert codes(problems) == [("not-a-choice", "/x/b")]
    assert "max" in problems[0].message.id


def test_a_list_is_read_item_by_item():
    found, problems = fields({"each": [{"n": 1}, {"n": "2"}, 3, {"n": 1, "m": 2}]})
    assert found.each("each", lambda one: one.whole("n")) == (1, None, None, 1)
    assert codes(problems) == [
        ("wrong-type", "/x/each/1/n"),
        ("wrong-shape", "/x/each/2"),
        ("unknown-key", "/x/each/3/m"),
    ]


@pytest.mark.parametrize("value", ["a", {"a": 1}, list(range(MAX_ITEMS + 1))])
def test_what_is_no_list_or_too_long_has_no_items(value):
    found, problems = fields({"key": value})
    assert list(found.items("key")) == []
    assert codes(problems) == [("wrong-shape", "/x/key")]


def test_texts_that_are_none_are_told_each_at_its_place():
    found, problems = fields({"key": ["a", "", 3, "x" * (MAX_TEXT + 1)]})
    assert found.texts("key") == ("a",)
    assert [path for _, path in codes(problems)] == ["/x/key/1", "/x/key/2", "/x/key/3"]


def test_what_is_no_object_is_told_and_read_as_empty():
    found, problems = fields([1])
    assert found.text("key") is None
    found.done()
    assert codes(problems) == [("wrong-shape", "/x")]


def test_keys_that_nobody_asked_for_are_told():
    found, problems = fields({"parameter": 1, "paramater": 2, "a/b": 3})
    found.value("parameter")
    found.done()
    assert codes(problems) == [("unknown-key", "/x/paramater"), ("unknown-key", "/x/a~1b")]
    assert "parameter" in problems[0].message.id


def test_a_key_that_stands_twice_and_a_number_that_is_refused_are_told():
    data = parse('{"a": 1, "a": 2, "b": NaN}')
    found, problems = fields(data)
    found.value("a")
    found.decimal("b")
    assert {code for code, _ in codes(problems)} >= {"key-twice", "not-a-number"}
    assert any(path == "/x/b" for _, path in codes(problems))
