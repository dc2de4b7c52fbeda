"""The exception families, and the one flat record of what went wrong."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Self

import attrs

from umkstd.text import Language, Text, same

if TYPE_CHECKING:
    from umkstd.law.verdict import Verdict

DOCUMENTATION = "https://umkstd.readthedocs.io/errors#"


@attrs.frozen(kw_only=True)
class Problem:
    """One thing that is wrong, for machines and people.

    Attributes:
        code: stable name of the kind of problem; text is never a key.
        path: JSON Pointer to the place (``""`` is the whole input).
        params: the values that the message speaks of.
        message: what is wrong, why, and what to do next, in both languages.
        input: the offending value as text; ``None`` for sensitive facts.
        citations: articles behind the rule, if it is a legal one.
    """

    code: str
    path: str
    message: Text
    params: tuple[tuple[str, str], ...] = ()
    input: str | None = None
    citations: tuple[str, ...] = ()

    @property
    def url(self) -> str:
        """Where the documentation explains this code."""
        return DOCUMENTATION + self.code

    def __str__(self) -> str:
        return f"{self.path or '/'}: {self.message.en} [{self.code}]"


class _Carrier:
    """Pickles an exception by its problem."""

    problem: Problem

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.problem,)


class RuleDefinitionError(_Carrier, ValueError):
    """A rule was built wrongly. Raised when it is built, never when it is asked."""

    def __init__(self, problem: Problem | str, message: Text | None = None) -> None:
        if isinstance(problem, str):
            if message is None:
                message = same(problem)
            problem = Problem(code=problem, path="", message=message)
        self.problem = problem
        super().__init__(str(problem))


class InvalidValue(_Carrier, ValueError):  # noqa: N818 - a value is invalid; "Error" adds nothing
    """One value of the input is not what it must be."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(str(problem))


class CaseError(ExceptionGroup[InvalidValue]):
    """Everything that is wrong with an input, at once.

    Example:
        >>> import umkstd
        >>> try:
        ...     umkstd.load_case({"business": {"capitall": 1}, "lines": []})
        ... except CaseError as error:
        ...     [problem.path for problem in error.problems]
        ['/business/capitall']
    """

    def __new__(cls, problems: Iterable[Problem] | str, causes: Sequence[Any] = ()) -> Self:
        """Build from problems; the two-argument form is what unpickling calls."""
        if not isinstance(problems, str):
            causes = [InvalidValue(problem) for problem in problems]
            count = len(causes)
            problems = f"the input has {count} problem{'' if count == 1 else 's'}"
        return super().__new__(cls, problems, list(causes))

    def __init__(self, problems: Iterable[Problem] | str, causes: Sequence[Any] = ()) -> None:
        """Nothing is left to do: ``__new__`` built the group."""

    def derive(self, excs: Sequence[Any], /) -> CaseError:  # type: ignore[override]
        """Keep the family when the group is split."""
        return CaseError(self.message, excs)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The flat records, in the order in which they stand in the input."""
        return tuple(error.problem for error in self.exceptions if isinstance(error, InvalidValue))

    def __str__(self) -> str:
        return "\n".join([self.message, *(f"  {problem}" for problem in self.problems)])

    def explain(self, language: Language = "id") -> str:
        """All problems as lines of one language."""
        return "\n".join(
            f"{problem.path or '/'}: {problem.message.to(language)} [{problem.code}]"
            for problem in self.problems
        )


class RequirementNotMet(Exception):  # noqa: N818 - named for the outcome
    """``verdict.ensure()`` was asked of a verdict that is not met."""

    def __init__(self, verdict: Verdict) -> None:
        self.verdict = verdict
        super().__init__(verdict.explain("en"))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.verdict,)


class UnknownName(_Carrier, LookupError):  # noqa: N818 - as the builtin LookupError family
    """A name was looked up that does not exist."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(str(problem))

    @classmethod
    def of(cls, kind: Text, name: object, known: Iterable[str], path: str = "") -> Self:
        """The error for one name, with the nearest known names in the message."""
        return cls(unknown_name(kind, name, known, path))


def nearest(name: object, known: Iterable[str]) -> tuple[str, ...]:
    """Up to three known names that look like the one given."""
    return tuple(difflib.get_close_matches(str(name), list(known), n=3, cutoff=0.6))


def unknown_name(
    kind: Text,
    name: object,
    known: Iterable[str],
    path: str = "",
    code: str = "unknown-name",
    *,
    see: Text | None = None,
) -> Problem:
    """The problem of a name that does not exist, with a did-you-mean.

    Args:
        kind: what sort of name it is, e.g. ``Text(id="fakta", en="fact")``.
        name: the name as given.
        known: every name that exists.
        path: JSON Pointer to it.
        code: stable code of the problem.
        see: where the names are listed, told if none of them looks like the one given.
    """
    names = sorted(known)
    close = nearest(name, names)
    if close:
        hint = Text(
            id=f"Mungkin maksudnya: {', '.join(close)}?", en=f"Did you mean {', '.join(close)}?"
        )
    elif len(names) <= 12:
        hint = Text(id=f"Yang ada: {', '.join(names)}.", en=f"Known: {', '.join(names)}.")
    else:
        hint = see or Text(
            id="Lihat daftarnya dengan umkstd facts atau umkstd rules.",
            en="See the list with umkstd facts or umkstd rules.",
        )
    shown = str(name)[:80]
    message = Text(
        id="Tidak ada {kind} bernama {name}. {hint}", en="There is no {kind} named {name}. {hint}"
    )
    return Problem(
        code=code,
        path=path,
        params=(("name", shown),),
        message=message.fill(kind=kind, name=Text(id=f"“{shown}”", en=f"“{shown}”"), hint=hint),
        input=shown,
    )
