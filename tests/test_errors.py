"""The exception families: they never mix, everything pickles, nothing is lost."""

from __future__ import annotations

import ast
import copy
import pickle
import re
from pathlib import Path

import pytest

from umkstd import errors
from umkstd.errors import (
    CaseError,
    InvalidValue,
    Problem,
    RuleDefinitionError,
    UnknownName,
    nearest,
    unknown_name,
)
from umkstd.text import Text

KIND = Text(id="fakta", en="fact")


def problem(code: str = "wrong-type", path: str = "/a") -> Problem:
    """One thing that is wrong."""
    return Problem(code=code, path=path, message=Text(id=f"{code} salah", en=f"{code} is wrong"))


def again(error):
    """The error after a journey to another process."""
    return pickle.loads(pickle.dumps(error))  # noqa: S301 - our own value


def test_a_problem_says_where_what_and_its_code() -> None:
    """One line for a person; the code leads to the documentation."""
    assert str(problem()) == "/a: wrong-type is wrong [wrong-type]"
    assert str(problem(path="")).startswith("/: ")
    assert problem().url.endswith("#wrong-type")


@pytest.mark.parametrize(
    ("error", "family"),
    [
        (RuleDefinitionError("gap", Text(id="celah", en="gap")), ValueError),
        (RuleDefinitionError(problem()), ValueError),
        (RuleDefinitionError("just words"), ValueError),
        (InvalidValue(problem()), ValueError),
        (UnknownName.of(KIND, "x", ["y"]), LookupError),
    ],
)
def test_an_error_carries_its_problem_everywhere(error, family) -> None:
    """A worker process raises; the service that waits sees the same problem."""
    assert isinstance(error, family)
    assert str(error) == str(error.problem)
    for copied in (again(error), copy.copy(error)):
        assert type(copied) is type(error)
        assert copied.problem == error.problem
        assert str(copied) == str(error)


def test_the_families_do_not_mix() -> None:
    """A caller who catches one never swallows another."""
    families = (RuleDefinitionError, InvalidValue, CaseError, UnknownName)

    assert not any(issubclass(a, b) for a in families for b in families if a is not b)


def test_a_definition_error_may_be_given_as_code_and_text() -> None:
    """The short form for the author of a rule."""
    error = RuleDefinitionError("gap", Text(id="celah", en="a gap"))

    assert (error.problem.code, error.problem.path) == ("gap", "")
    assert error.problem.message.id == "celah"
    assert RuleDefinitionError("just words").problem.message.en == "just words"


def test_a_case_error_holds_every_problem_in_order() -> None:
    """Nothing is lost: a form is corrected in one go."""
    found = [problem("b", "/x"), problem("a", "/y/0")]
    error = CaseError(iter(found))

    assert error.problems == tuple(found)
    assert str(error).splitlines() == [
        "the input has 2 problems",
        "  /x: b is wrong [b]",
        "  /y/0: a is wrong [a]",
    ]
    assert str(CaseError(found[:1])).startswith("the input has 1 problem\n")
    assert error.explain() == "/x: b salah [b]\n/y/0: a salah [a]"
    assert error.explain("en") == "/x: b is wrong [b]\n/y/0: a is wrong [a]"
    assert CaseError([problem(path="")]).explain("en").startswith("/: ")


def test_a_case_error_pickles_and_splits() -> None:
    """It is an exception group: `except*` and another process keep its problems."""
    found = [problem("b", "/x"), problem("a", "/y")]
    error = CaseError(found)

    assert again(error).problems == error.problems
    assert str(again(error)) == str(error)
    one, rest = error.split(lambda e: getattr(e, "problem", None) == found[0])
    assert isinstance(one, CaseError)
    assert isinstance(rest, CaseError)
    assert (one.problems, rest.problems) == ((found[0],), (found[1],))
    seen = []
    try:
        raise error
    except* InvalidValue as group:
        seen += group.exceptions
    assert [item.problem for item in seen] == found


def test_a_case_error_needs_a_problem() -> None:
    """An error that says nothing helps nobody."""
    with pytest.raises(ValueError, match="non-empty"):
        CaseError([])


def test_an_unknown_name_gets_the_nearest_ones() -> None:
    """A slip of the finger is answered with the name that was meant."""
    found = unknown_name(KIND, "captial", ["capital", "capitals", "workers"], "/captial")

    assert "Did you mean capital" in found.message.en
    assert "Mungkin maksudnya: capital" in found.message.id
    assert "fakta bernama “captial”" in found.message.id
    assert "workers" not in found.message.en
    assert (found.code, found.path, found.input) == ("unknown-name", "/captial", "captial")


def test_without_a_near_one_the_names_are_listed_if_they_are_few() -> None:
    """A short list is read; for a long one there is a command."""
    few = [f"n{number}" for number in range(12)]

    assert "Known: n0, n1, n10" in unknown_name(KIND, "zzz", few).message.en
    assert "Yang ada: n0" in unknown_name(KIND, "zzz", few).message.id
    many = unknown_name(KIND, "zzz", [*few, "n12"]).message
    assert "umkstd facts" in many.en
    assert "umkstd facts" in many.id
    assert "n3" not in many.en


@pytest.mark.parametrize("name", [3, None, ("a",), "x" * 500, "{name}", "a\nb"])
def test_any_name_may_be_looked_up(name) -> None:
    """A key of a hostile input is shown, shortened, and never breaks the message."""
    found = unknown_name(KIND, name, ["capital"])

    assert len(found.input) <= 80
    assert found.input == str(name)[:80]
    assert f"“{found.input}”" in found.message.en


def test_nearest_is_at_most_three() -> None:
    """More would be no hint."""
    known = ["name1", "name2", "name3", "name4"]

    assert len(nearest("name", known)) == 3
    assert set(nearest("name", known)) < set(known)
    assert nearest("name", ["quite", "different"]) == ()


def _codes() -> set[str]:
    """Every code that the source gives to a problem as a literal."""
    makers = {"Problem", "RuleDefinitionError", "Refused", "evolve", "unknown_name"}
    makers |= {"_error", "_problem", "_refuse", "_shape", "_wrong", "refused"}
    shape = re.compile(r"[a-z]+(-[a-z0-9]+)+")
    found: set[str] = set()
    for path in Path(errors.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                given = [*node.args, *(k.value for k in node.keywords if k.arg == "code")]
                if name in makers:
                    found |= {
                        a.value
                        for a in given
                        if isinstance(a, ast.Constant) and isinstance(a.value, str)
                    }
    return {code for code in found if shape.fullmatch(code)}


def test_every_code_is_explained():
    """The address in a problem leads to a place on the page that explains it."""
    page = (Path(__file__).parents[1] / "docs" / "errors.md").read_text(encoding="utf-8")
    codes = _codes()
    assert {"unknown-fact", "too-large", "table-cell"} <= codes
    assert sorted(code for code in codes if f"({code})=" not in page) == []
