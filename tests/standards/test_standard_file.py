"""Editions of one's own: what is read, what is refused, and that the JSON Schema says the same."""

from __future__ import annotations

import copy
import json
from decimal import Decimal
from importlib.resources import files

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkstd.errors import CaseError
from umkstd.law.citation import Grade
from umkstd.standards.limits import Absent, Bounds, Plan, Sensory
from umkstd.standards.standard_file import load_standard

SCHEMA = json.loads(
    (files("umkstd.data") / "schemas" / "standard.schema.json").read_text(encoding="utf-8")
)
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
WORDS = {"id": "tidak ada", "en": "none"}
FULL = {
    "format": 1,
    "number": "SNI 9999:2026",
    "title": {"id": "Keripik contoh", "en": "Example chips"},
    "names": ["keripik contoh"],
    "status": {"known": "in_force", "grade": "article", "text": WORDS},
    "number_note": {"grade": "disputed", "text": WORDS},
    "also_numbered": ["SNI 01-9999-1990"],
    "replaces": [{"number": "SNI 01-9999-1990", "grade": "article"}],
    "superseded_by": [{"number": "SNI 9999:2027", "grade": "unresolved"}],
    "scheme": "Peraturan BSN 4/2024",
    "kbli": ["10793"],
    "bina_umk": True,
    "divisions": [
        {
            "key": "kemasan",
            "graded": False,
            "name": {"id": "kemasan", "en": "packaging"},
            "choices": [{"key": "kaleng", "name": {"id": "kaleng", "en": "can"}, "names": ["can"]}],
        }
    ],
    "complete": False,
    "unseen": WORDS,
    "unseen_groups": ["metal"],
    "left_out": [{"parameter": "lead", "printed": "2", "why": WORDS}],
    "limits": [
        {
            "parameter": "moisture",
            "term": "Kadar air",
            "unit": "% b/b",
            "grade": "article",
            "limit": {"kind": "max", "value": "4.5", "strict": True},
            "basis": ["dry"],
            "statistic": "average",
            "for": {"kemasan": "kaleng"},
            "inferred": True,
            "readings": [{"kind": "max", "value": 6}],
            "as_printed": "<4,5",
            "note": WORDS,
            "sources": [0],
            "scope_unknown": False,
        },
        {
            "parameter": "ph",
            "unit": "-",
            "grade": "secondary",
            "limit": {"kind": "range", "low": 3, "high": "4.5", "low_not_detected": True},
        },
        {
            "parameter": "salmonella",
            "grade": "derived",
            "limit": {"kind": "absent", "words": WORDS, "amount": 25, "amount_unit": "g"},
        },
        {
            "parameter": "colour",
            "grade": "derived",
            "limit": {"kind": "sensory", "words": WORDS},
        },
        {
            "parameter": "total-plate-count",
            "unit": "koloni/g",
            "grade": "secondary",
            "limit": {"kind": "plan", "n": 5, "c": 2, "m": 10000, "M": 100000},
        },
        {
            "parameter": "fat",
            "unit": "%",
            "grade": "article",
            "limit": {"kind": "min", "value": 7},
        },
    ],
    "notes": [WORDS],
    "sources": ["https://example.org/sni"],
}


def problems(data):
    with pytest.raises(CaseError) as error:
        load_standard(data)
    return {(one.code, one.path) for one in error.value.problems}


def test_everything_that_can_be_written_is_read():
    edition = load_standard(FULL)
    row = edition.rows[0]
    assert row.limit == Bounds(None, Decimal("4.5"), high_strict=True)
    assert row.readings == (Bounds(None, Decimal(6)),)
    assert (row.basis, row.statistic, row.applies) == (
        {"dry"},
        "average",
        {"kemasan": "kaleng"},
    )
    assert row.sources == ("https://example.org/sni",)
    assert row.certainty is Grade.DISPUTED
    assert edition.rows[1].limit == Bounds(Decimal(3), Decimal("4.5"), low_not_detected=True)
    assert isinstance(edition.rows[2].limit, Absent)
    assert (edition.rows[2].limit.amount, edition.rows[2].limit.amount_unit) == (25, "g")
    assert isinstance(edition.rows[3].limit, Sensory)
    assert edition.rows[4].limit == Plan(5, 2, Decimal(10000), Decimal(100000))
    assert (edition.year, edition.part, edition.complete) == (2026, (), False)
    assert edition.superseded_by[0].grade is Grade.UNRESOLVED
    assert edition.number_grade is Grade.DISPUTED
    VALIDATOR.validate(FULL)


def test_a_number_and_a_title_are_enough():
    edition = load_standard({"number": "SNI 9999:2026", "title": WORDS})
    assert (edition.rows, edition.complete, edition.bina_umk) == ((), True, None)


def test_a_file_is_read(tmp_path):
    path = tmp_path / "own.json"
    path.write_text(json.dumps(FULL), encoding="utf-8")
    assert load_standard(path).number == load_standard(str(path)).number == "SNI 9999:2026"


def change(path, value):
    """The full edition with something else at a place; ``...`` takes it out."""
    data = copy.deepcopy(FULL)
    at = data
    for key in path[:-1]:
        at = at[key]
    if value is ...:
        del at[path[-1]]
    else:
        at[path[-1]] = value
    return data


@pytest.mark.parametrize(
    ("path", "value", "code"),
    [
        (("format",), 2, "unknown-format"),
        (("format",), True, "unknown-format"),
        (("number",), ..., "missing-key"),
        (("number",), "SNI 9999", "wrong-type"),
        (("number",), "abc", "wrong-type"),
        (("title",), ..., "missing-key"),
        (("title", "en"), ..., "missing-key"),
        (("status", "known"), "berlaku", "not-a-choice"),
        (("replaces", 0, "number"), "?", "wrong-type"),
        (("bina_umk",), "ya", "wrong-type"),
        (("unseen_groups",), ["heavy"], "not-a-choice"),
        (("unseen_groups",), ..., "missing-key"),
        (("left_out", 0, "parameter"), "timbal x", "unknown-parameter"),
        (("limits", 0, "parameter"), "air", "unknown-parameter"),
        (("limits", 0, "limit"), ..., "missing-key"),
        (("limits", 0, "limit", "kind"), "maks", "not-a-choice"),
        (("limits", 0, "limit", "value"), "4,5", "wrong-type"),
        (("limits", 0, "limit", "value"), ..., "missing-key"),
        (("limits", 0, "limit", "most"), 4, "unknown-key"),
        (("limits", 0, "unit"), ..., "missing-key"),
        (("limits", 0, "unit"), "zorkmid", "unknown-unit"),
        (("limits", 0, "grade"), ..., "missing-key"),
        (("limits", 0, "grade"), "A", "not-a-choice"),
        (("limits", 0, "basis"), ["kering"], "unknown-basis"),
        (("limits", 0, "statistic"), "mean", "not-a-choice"),
        (("limits", 0, "for", "kemasan"), "botol", "not-a-choice"),
        (("limits", 0, "for", "mutu"), "I", "unknown-key"),
        (("limits", 0, "sources"), [1], "wrong-type"),
        (("limits", 0, "sources"), [True], "wrong-type"),
        (("limits", 1, "limit", "low"), 5, "wrong-type"),
        (("limits", 2, "limit", "amount_unit"), ..., "missing-key"),
        (("limits", 2, "limit", "words"), ..., "missing-key"),
        (("limits", 4, "limit", "m"), ..., "missing-key"),
        (("limits", 4, "limit", "n"), -1, "wrong-type"),
        (("notes", 0, "en"), ..., "missing-key"),
        (("notes", 0), {"id": "tentang", "en": "about {n}"}, "wrong-type"),
        (("notes", 0), {"id": "a", "en": "b", "de": "c"}, "unknown-key"),
        (("divisions", 0, "choices", 0, "key"), ..., "missing-key"),
        (("kblis",), [], "unknown-key"),
    ],
)
def test_what_is_wrong_is_told_at_its_place(path, value, code):
    found = problems(change(path, value))
    assert code in {one for one, _ in found}
    place = "/" + "/".join(map(str, path))
    # Where a basis, a group or the order of a range is wrong, the field is named, not its item.
    assert any(where.startswith(place) for _, where in found), found


def test_all_problems_are_told_at_once():
    data = change(("number",), "abc")
    data["title"] = {"id": "a"}
    data["limits"][0]["limit"] = {"kind": "max", "value": "x"}
    data["limits"][3]["grade"] = None
    assert problems(data) == {
        ("wrong-type", "/number"),
        ("missing-key", "/title/en"),
        ("wrong-type", "/limits/0/limit/value"),
        ("missing-key", "/limits/3/grade"),
    }


@pytest.mark.parametrize("source", [[], 3, None, "not a path"])
def test_what_is_no_edition_is_refused(source):
    with pytest.raises((CaseError, OSError)):
        load_standard(source)


def packaged():
    return sorted((files("umkstd.data") / "standards").iterdir(), key=lambda file: file.name)


@pytest.mark.parametrize("file", packaged(), ids=lambda file: file.name)
def test_every_packaged_edition_keeps_the_schema(file):
    data = json.loads(file.read_text(encoding="utf-8"))
    VALIDATOR.validate(data)
    number = load_standard(data).number
    assert (
        file.name == number.lower().replace(" ", "-").replace(":", "-").replace(".", "-") + ".json"
    )
    assert "bina_umk" not in data


VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 30),
    st.sampled_from(("", "SNI 9999:2026", "max", "article", "moisture", "%", "4.5", "x")),
    st.just([]),
    st.just({}),
    st.just(WORDS),
)


def places(data, path=()):
    """Every place of a JSON document."""
    if path:
        yield path
    pairs = data.items() if isinstance(data, dict) else enumerate(data)
    for key, value in pairs:
        if isinstance(value, dict | list):
            yield from places(value, (*path, key))
        else:
            yield (*path, key)


PLACES = tuple(places(FULL))
# What a schema of JSON cannot say: that a name is known, a year is there, a place is in a list.
BEYOND_A_SCHEMA = {
    *("unknown-parameter", "unknown-unit", "unknown-basis", "not-a-choice", "unknown-key"),
    *("wrong-type", "missing-key"),
}


@given(st.sampled_from(PLACES), VALUES)
def test_what_the_schema_refuses_the_reader_refuses(path, value):
    data = change(path, value)
    if VALIDATOR.is_valid(data):
        return
    with pytest.raises(CaseError):
        load_standard(data)


@pytest.mark.parametrize("value", [None, True, "", 0, [], {}, [None]])
def test_at_every_place_what_the_schema_refuses_the_reader_refuses(value):
    """Each place is tried, which a drawn one cannot promise."""
    for path in PLACES:
        data = change(path, value)
        if not VALIDATOR.is_valid(data):
            with pytest.raises(CaseError):
                load_standard(data)


@given(st.sampled_from(PLACES), VALUES)
def test_what_the_reader_refuses_beside_the_schema_is_a_name_or_a_place(path, value):
    data = change(path, value)
    try:
        load_standard(data)
    except CaseError as error:
        if VALIDATOR.is_valid(data):
            assert {one.code for one in error.problems} <= BEYOND_A_SCHEMA
