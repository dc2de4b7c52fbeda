"""The exception families, and the one flat record of what went wrong."""

from __future__ import annotations

import datetime
import difflib
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Self

import attrs

from umkstd.text import Language, Text, same

if TYPE_CHECKING:
    from umkstd.law.verdict import Verdict

DOCUMENTATION = "https://umkstd.readthedocs.io/errors#"
MAX_PROBLEMS = 200
"""Problems told at once; an input with more is not worth reading on."""
MAX_SHOWN = 80
"""Characters of an input that are shown."""
_MOST_NAMES = 2_000
_SHORT = (bool, float, Decimal, datetime.date, tuple, type(None))


def brief(value: object, most: int = MAX_SHOWN) -> str:
    """The beginning of any value as text that can be written, whoever made it.

    Example:
        >>> brief("capital" * 100, most=10), brief(10**5000), brief({})
        ('capitalcap', '<int>', '<dict>')
    """
    name = f"<{type(value).__name__}>"
    small = isinstance(value, int) and value.bit_length() < 256
    try:
        text = str(value[:most] if isinstance(value, str) else value)
    except (ValueError, RecursionError):  # a tuple with something endless in it
        text = name
    plain = small or isinstance(value, (str, *_SHORT))
    return writable(text[:most] if plain else name)


def writable(text: str) -> str:
    """A text in which half characters (lone surrogates) are replaced, so that any file takes it."""
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _writable_text(message: Text) -> Text:
    if message.id.isascii() and message.en.isascii():
        return message
    return Text(id=writable(message.id), en=writable(message.en))


def _writable_input(given: str | None) -> str | None:
    return None if given is None else writable(given)


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
    path: str = attrs.field(converter=writable)
    message: Text = attrs.field(converter=_writable_text)
    params: tuple[tuple[str, str], ...] = ()
    input: str | None = attrs.field(default=None, converter=_writable_input)
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


class Problems(list[Problem]):
    """What is wrong with an input so far; full once there is too much of it.

    Raises:
        CaseError: at the problem after ``MAX_PROBLEMS``, with all before it and
            ``too-many-problems``.
    """

    def append(self, problem: Problem) -> None:
        """Add a problem."""
        if len(self) >= MAX_PROBLEMS:
            message = Text(
                id="Ada lebih dari {limit} kesalahan; hanya {limit} yang pertama ditampilkan.",
                en="More than {limit} things are wrong; only the first {limit} are shown.",
            )
            last = Problem(
                code="too-many-problems", path="", message=message.fill(limit=MAX_PROBLEMS)
            )
            raise CaseError([*self, last])
        super().append(problem)

    def extend(self, problems: Iterable[Problem]) -> None:
        """Add several."""
        for problem in problems:
            self.append(problem)

    def __iadd__(self, problems: Iterable[Problem]) -> Self:  # type: ignore[override,misc]
        self.extend(problems)
        return self


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
    """Up to three known names that look like the beginning of the one given.

    None are looked for among thousands: that many are no vocabulary, but an input.
    """
    names = list(known)
    if len(names) > _MOST_NAMES:
        return ()
    return tuple(difflib.get_close_matches(brief(name), names, n=3, cutoff=0.6))


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
        listed = ", ".join(map(brief, names))
        hint = Text(id=f"Yang ada: {listed}.", en=f"Known: {listed}.")
    else:
        hint = see or Text(
            id="Lihat daftarnya dengan umkstd facts atau umkstd rules.",
            en="See the list with umkstd facts or umkstd rules.",
        )
    shown = brief(name)
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
