"""Vocabularies: reading a plain mapping, all problems at once, and facts that follow from others."""

from __future__ import annotations

import pickle

import pytest

from kernel_strategies import BASE, BORN, COUNT, FLAG, LIMIT, NAME, SIGN
from umkstd.errors import CaseError, InvalidValue, RuleDefinitionError, UnknownName
from umkstd.logic.vocabulary import Derived, Facts, Vocabulary

NAMED = Derived(FLAG, (NAME,), lambda name: True if name else None)
SUM = Derived(COUNT, (LIMIT, SIGN), lambda limit, sign: None if None in (limit, sign) else limit)
WORDS = Vocabulary(BASE, (NAMED, SUM))


def problems(mapping, path="") -> list[tuple[str, str]]:
    """Code and place of everything that is wrong."""
    with pytest.raises(CaseError) as caught:
        WORDS.read(mapping, path)
    return [(problem.code, problem.path) for problem in caught.value.problems]


def test_a_plain_mapping_is_read() -> None:
    """Typed values by name; absent, null and the gaps of a frame mean unknown."""
    found = WORDS.read({"born": "2020-01-01", "count": 3.0, "sign": None, "share": float("nan")})

    assert isinstance(found, Facts)
    assert dict(found) == {"born": BORN.kind.python_type(2020, 1, 1), "count": 3}


def test_all_problems_come_at_once_each_with_its_place() -> None:
    """A form is corrected in one go."""
    assert problems({"cuont": 1, "flag": "ya", "count": "x"}, "/lines/2") == [
        ("unknown-fact", "/lines/2/cuont"),
        ("wrong-type", "/lines/2/flag"),
        ("wrong-type", "/lines/2/count"),
    ]


def test_an_unknown_name_gets_a_did_you_mean() -> None:
    """A slip in a name would otherwise be a fact that stays unknown for ever."""
    with pytest.raises(CaseError) as caught:
        WORDS.read({"cuont": 1})
    (problem,) = caught.value.problems
    assert "count" in problem.message.en
    assert "count" in problem.message.id


@pytest.mark.parametrize(
    ("key", "place"),
    [("a/b", "/a~1b"), ("~", "/~0"), ("x" * 100, "/" + "x" * 80), (3, "/3"), ("", "/")],
)
def test_the_place_is_a_json_pointer(key, place) -> None:
    """A program that follows the pointer finds the key, whatever it holds."""
    assert problems({key: 1}) == [("unknown-fact", place)]


def test_a_fact_follows_from_others() -> None:
    """A known number implies that there is one; a fact that is stated may agree."""
    assert WORDS.read({"name": "x"})["flag"] is True
    assert "flag" not in WORDS.read({"name": ""})
    assert WORDS.read({"name": "x", "flag": True})["flag"] is True
    assert WORDS.read({"limit": 3, "sign": False}) == {"limit": 3, "sign": False, "count": 3}
    assert "count" not in WORDS.read({"limit": 3})


def test_facts_that_contradict_each_other_are_named() -> None:
    """Neither is preferred silently: the message names both sides."""
    assert problems({"name": "x", "flag": False}) == [("facts-contradict", "/flag")]
    assert problems({"limit": 3, "sign": True, "count": 4}, "/business") == [
        ("facts-contradict", "/business/count")
    ]
    with pytest.raises(CaseError) as caught:
        WORDS.read({"limit": 3, "sign": True, "count": 4})
    assert "limit, sign" in caught.value.problems[0].message.en
    assert "limit, sign" in caught.value.problems[0].message.id


def test_nothing_is_derived_from_an_input_with_problems() -> None:
    """One slip is one problem, not two."""
    assert problems({"name": 3, "flag": False}) == [("wrong-type", "/name")]


def test_a_single_derived_fact_agrees_or_says_so() -> None:
    """The same rule where a requirement reads a plain mapping on the way."""
    assert NAMED.agree(None, {"name": "x"}) is True
    assert NAMED.agree(None, {}) is None
    assert NAMED.agree(False, {}) is False
    assert NAMED.agree(True, {"name": "x"}) is True
    with pytest.raises(InvalidValue) as caught:
        NAMED.agree(False, {"name": "x"})
    assert caught.value.problem.path == "/flag"


def test_facts_are_found_by_name() -> None:
    """Looking up a name that does not exist says which were meant."""
    assert WORDS["count"] is COUNT
    assert tuple(WORDS) == BASE
    assert WORDS.names == {item.name for item in BASE}
    with pytest.raises(UnknownName, match="limit"):
        WORDS["limti"]


def test_two_facts_of_one_name_are_a_slip() -> None:
    """One of them would be read as the other."""
    with pytest.raises(RuleDefinitionError) as caught:
        Vocabulary((FLAG, COUNT, FLAG))
    assert caught.value.problem.code == "fact-twice"


def test_read_facts_do_not_change() -> None:
    """They are passed from rule to rule; each must see the same."""
    found = WORDS.read({"count": 3})

    with pytest.raises(TypeError):
        found["count"] = 4
    assert not hasattr(found, "update")
    assert (len(found), repr(found)) == (1, "Facts({'count': 3})")
    with pytest.raises(KeyError):
        Facts(count=None)["count"]
    assert hash(found) == hash(Facts(count=3))
    copy = pickle.loads(pickle.dumps(found))  # noqa: S301 - our own value
    assert (copy, type(copy)) == (found, Facts)
