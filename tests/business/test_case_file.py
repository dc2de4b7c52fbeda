"""Case files: everything that is wrong is told at once, and hostile input is refused."""

from __future__ import annotations

import contextlib
import json
import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from umkstd.business.case_file import MAX_LINES, dump_case, load_case, load_case_text
from umkstd.business.records import ActivityLine, Business, Case
from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import MAX_PROBLEMS, CaseError, UnknownName
from umkstd.logic import json_text


def problems(source) -> dict[str, str]:
    """Codes by path of what is wrong."""
    load = load_case_text if isinstance(source, str | bytes) else load_case
    with pytest.raises(CaseError) as caught:
        load(source)
    assert caught.value.explain("id")
    assert str(caught.value)
    return {problem.path: problem.code for problem in caught.value.problems}


def test_records_follow_the_vocabulary():
    """Each fact is an attribute of its record, and of no other; a slip is answered with a hint."""
    assert {*Business.names, *ActivityLine.names} | {"as_of", "purpose"} == set(VOCABULARY.names)
    assert not Business.names & ActivityLine.names
    business = Business(capital=1, regency=None)
    assert (business.capital, business.regency, business.facts) == (1, None, {"capital": 1})
    assert business.having(capital=None, workers=3) == Business(workers=3)
    assert "capital" in dir(business)
    assert pickle.loads(pickle.dumps(business)) == business  # noqa: S301 - our own value
    with pytest.raises(UnknownName, match="capital"):
        Business(capitall=1)
    with pytest.raises(AttributeError, match="risk"):
        _ = business.risk


@pytest.mark.smoke
def test_all_problems_at_once():
    """Unknown, misplaced and wrong values are told together, each with its pointer."""
    assert problems(
        {
            "purpse": "x",
            "purpose": "none",
            "business": {"capitall": 1, "capital": "1", "risk": "rendah", "founded_on": "1/2/2020"},
            "lines": [{"risk": "low"}, 5],
        }
    ) == {
        "/purpse": "unknown-key",
        "/purpose": "not-a-choice",
        "/business/capitall": "unknown-fact",
        "/business/capital": "wrong-type",
        "/business/risk": "misplaced-fact",
        "/business/founded_on": "wrong-type",
        "/lines/0/risk": "not-a-choice",
        "/lines/1": "wrong-shape",
    }


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[" * 100_000, "too-deep"),
        ('{"business": NaN}', "not-a-number"),
        ('{"business": {"capital": Infinity}}', "not-a-number"),
        ('{"business": {}, "business": {}}', "key-twice"),
        ('{"business": {"capital": ' + "9" * 100_000 + "}}", "too-many-digits"),
        ('{"business": {"capital": 0.' + "9" * 100_000 + "}}", "too-many-digits"),
        (b"\xff\xfe", "not-utf-8"),
        ("{", "not-json"),
        ("[]", "wrong-shape"),
        ("{}", "wrong-shape"),
        ('{"business": {}, "lines": {}}', "wrong-shape"),
        (" " * (json_text.MAX_BYTES + 1), "too-large"),
        (json.dumps({"business": {}, "lines": [{}] * (MAX_LINES + 1)}), "too-large"),
        ('{"business": {"nib": "1", "has_nib": false}}', "facts-contradict"),
        ('{"business": {}, "lines": [{"pirt": "1", "has_pirt": false}]}', "facts-contradict"),
    ],
)
def test_hostile_or_wrong(text, code):
    """Each limit has its own code."""
    assert code in problems(text).values()


def test_file_and_mapping_and_case_agree(tmp_path):
    """A file, a mapping of the same shape and the case itself give the same case."""
    data = {"business": {"capital": 5, "founded_on": "2022-03-01"}, "lines": [{"risk": "rendah"}]}
    path = tmp_path / "case.json"
    path.write_text(json.dumps(data), encoding="utf-8-sig")
    case = load_case(data)
    assert load_case(path) == load_case(str(path)) == load_case(case) == case
    assert load_case(dump_case(case)) == case
    assert case.lines[0].risk == "rendah"


def test_a_known_number_implies_its_document():
    """A case with a P-IRT number has a P-IRT."""
    case = load_case({"business": {"nib": "9120001234567"}, "lines": [{"pirt": "2093309010181"}]})
    facts = case.facts_of_line(0)
    assert (facts["has_nib"], facts["has_pirt"], facts["purpose"]) == (True, True, "registration")
    assert Case().facts_of_business() == {"purpose": "registration"}


json_like = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["business", "lines", "capital", "risk", "nib", "founded_on"])
            | st.text(max_size=5),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@settings(deadline=None, max_examples=300)
@given(json_like)
def test_nothing_but_documented_errors(data):
    """Whatever JSON holds, it loads or is a CaseError."""
    if not isinstance(data, dict):
        data = {"business": data, "lines": data}
    with contextlib.suppress(CaseError):
        case = load_case(data)
        assert load_case(dump_case(case)) == case


@settings(deadline=None, max_examples=300)
@given(st.text() | st.binary())
def test_arbitrary_text(text):
    """Text that is no case is a CaseError."""
    with pytest.raises(CaseError):
        load_case_text(text)


@pytest.mark.smoke
def test_what_json_does_not_know_is_told_with_its_place():
    """NaN, endless digits and keys that stand twice do not hide the other problems."""
    text = (
        '{"purpose": NaN, "business": {"capital": 1, "capital": 2, "workers": -Infinity, '
        '"nib": "\\ud800"}, "lines": [{"kbli": ' + "9" * 40 + ', "rsk": 1, "rsk": 2}], "lines": 1}'
    )
    assert problems(text) == {
        "/lines": "wrong-shape",
        "/purpose": "not-a-number",
        "/business/capital": "key-twice",
        "/business/workers": "not-a-number",
        "/business/nib": "not-unicode",
    }
    line = (
        '{"business": {}, "lines": [{"kbli": '
        + "9" * 40
        + ', "rsk": 1, "rsk": 2, " ": 0, " ": 0}]}'
    )
    with pytest.raises(CaseError) as caught:
        load_case_text(line)
    assert [(problem.path, problem.code) for problem in caught.value.problems] == [
        ("/lines/0/rsk", "key-twice"),
        ("/lines/0/ ", "key-twice"),
        ("/lines/0/kbli", "too-many-digits"),
        ("/lines/0/rsk", "unknown-fact"),
        ("/lines/0/ ", "unknown-fact"),
    ]


def test_the_list_of_problems_ends():
    """A file of a hundred thousand wrong keys costs no more than one of two hundred."""
    for entries in (
        {f"capitl{number}": 1 for number in range(50_000)},
        {"capital": 1, **{str(number): 1 for number in range(50_000)}},
    ):
        with pytest.raises(CaseError) as caught:
            load_case_text(json.dumps({"business": entries}))
        assert len(caught.value.problems) == MAX_PROBLEMS + 1
        assert caught.value.problems[-1].code == "too-many-problems"
    many = ",".join('"a":1' for _ in range(100_000))
    assert problems('{"business": {' + many + "}}")["/business/a"] == "unknown-fact"


@pytest.mark.parametrize("source", [None, 3, 1.5, [], b"{}", object()])
def test_a_source_that_is_none(source):
    """What is no path, mapping or case is refused in the same manner."""
    with pytest.raises(CaseError):
        load_case(source)


@pytest.mark.parametrize("path", ["no-such-file.json", "a\0b", "a\ud800", "."])
def test_a_path_that_leads_nowhere(path):
    """A file that cannot be read is an OSError, whatever its name."""
    with pytest.raises(OSError, match=r"\S"):
        load_case(path)


def test_a_large_file_is_not_read_whole(tmp_path):
    """One byte beyond the limit is enough to know."""
    path = tmp_path / "large.json"
    path.write_bytes(b" " * (3 * json_text.MAX_BYTES))
    with pytest.raises(CaseError) as caught:
        load_case(path)
    assert caught.value.problems[0].code == "too-large"


def test_keys_that_are_no_text_or_steer_a_terminal():
    """A key is shown short and harmless, and never makes the reading fail."""
    found = problems({10**5000: 1, "business": {"\x1b[31m/~": 1, 7: 1}})
    assert found == {
        "/<int>": "unknown-key",
        "/business/\ufffd[31m~1~0": "unknown-fact",
        "/business/7": "unknown-fact",
    }


def test_a_case_of_another_format_is_refused():
    """A file of tomorrow is not read as one of today; one without a version is of today."""
    assert dump_case(load_case({"business": {}}))["format"] == 1
    assert load_case({"format": 1, "business": {}}) == load_case({"business": {}})
    for version in (2, "1", None, []):
        with pytest.raises(CaseError) as caught:
            load_case({"format": version, "business": {}})
        assert [p.code for p in caught.value.problems] == ["unknown-format"]
        assert caught.value.problems[0].path == "/format"
