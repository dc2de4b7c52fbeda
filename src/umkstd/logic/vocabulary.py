"""A vocabulary: the facts of one field of law, and reading them all at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NoReturn

import attrs

from umkstd.errors import (
    CaseError,
    InvalidValue,
    Problem,
    Problems,
    RuleDefinitionError,
    UnknownName,
    unknown_name,
)
from umkstd.logic.facts import Fact
from umkstd.logic.json_text import escaped
from umkstd.logic.values import is_unknown, read
from umkstd.text import Text, same

FACT = Text(id="fakta", en="fact")


class Facts(Mapping[str, Any]):
    """Facts that were read and checked: an immutable mapping of what is known.

    Rules take a plain mapping too, and then check the facts that they read.

    Attributes:
        entries: the known values; and, as ``None``, facts that a rule asked for
            in vain, so that generated code may read them without a test.

    Example:
        >>> facts = Facts({"capital": 45_000_000, "risk": None})
        >>> len(facts), facts.get("risk")
        (1, None)
    """

    __slots__ = ("entries",)
    entries: dict[str, Any]

    def __init__(self, values: Mapping[str, Any] | None = None, **named: Any) -> None:
        self.entries = {**values, **named} if values else named

    def __getitem__(self, name: str) -> Any:
        value = self.entries[name]
        if value is None:
            raise KeyError(name)
        return value

    def __iter__(self) -> Iterator[str]:
        # The list is taken at once: another thread may be admitting names.
        return (name for name, value in list(self.entries.items()) if value is not None)

    def __len__(self) -> int:
        return sum(value is not None for value in list(self.entries.values()))

    def __hash__(self) -> int:
        return hash(frozenset(self.items()))

    def __repr__(self) -> str:
        return f"Facts({dict(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return Facts, (dict(self),)

    def admit(self, names: Iterable[str]) -> bool:
        """Enter as ``None`` the names that have no entry; whether there was one."""
        before = len(self.entries)
        for name in names:
            self.entries.setdefault(name)
        return len(self.entries) > before


@attrs.frozen
class Derived:
    """How a fact follows from others when the caller left it out.

    Attributes:
        fact: the fact that follows.
        inputs: the facts it follows from.
        compute: called with their values in this order; returns the value, or
            ``None`` where it cannot tell.
        partial: whether it is called with unknown inputs, too, as ``None``.
    """

    fact: Fact[Any]
    inputs: tuple[Fact[Any], ...]
    compute: Callable[..., Any]
    partial: bool = False

    def __call__(self, facts: Mapping[str, Any]) -> Any:
        """The derived value from facts by name."""
        values = [read(fact, facts.get(fact.name)) for fact in self.inputs]
        return self.compute(*values) if self.partial or None not in values else None

    def agree(self, value: Any, facts: Mapping[str, Any]) -> Any:
        """The stated value, or the derived one where none is stated.

        Raises:
            InvalidValue: both are known and differ.
        """
        follows = self(facts)
        if value is None or follows is None or value == follows:
            return follows if value is None else value
        raise InvalidValue(_contradiction(self, f"/{self.fact.name}"))


@attrs.frozen(eq=False)
class Vocabulary:
    """All facts that a body of rules knows.

    Attributes:
        facts: every fact, in the order in which people read them.
        derived: the facts that follow from others.
    """

    facts: tuple[Fact[Any], ...]
    derived: tuple[Derived, ...] = ()
    names: frozenset[str] = attrs.field(init=False)
    by_name: Mapping[str, Fact[Any]] = attrs.field(init=False, repr=False)
    derive: Mapping[str, Derived] = attrs.field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        by_name = {fact.name: fact for fact in self.facts}
        if len(by_name) != len(self.facts):
            raise RuleDefinitionError(
                "fact-twice",
                Text(id="Dua fakta bernama sama.", en="Two facts have the same name."),
            )
        object.__setattr__(self, "by_name", by_name)
        object.__setattr__(self, "names", frozenset(by_name))
        object.__setattr__(self, "derive", {item.fact.name: item for item in self.derived})

    def __iter__(self) -> Iterator[Fact[Any]]:
        return iter(self.facts)

    def __getitem__(self, name: str) -> Fact[Any]:
        """One fact by name.

        Raises:
            UnknownName: there is no such fact.
        """
        try:
            return self.by_name[name]
        except (KeyError, TypeError):  # a list is no name either
            raise UnknownName.of(FACT, name, self.names) from None

    def missing(self, name: str, facts: Mapping[str, Any]) -> tuple[str, ...]:
        """The facts to ask for in place of an unknown one: what it follows from, as far as unknown."""
        item = self.derive.get(name)
        if item is None or item.fact in item.inputs:
            return (name,)
        wanted = (fact.name for fact in item.inputs if facts.get(fact.name) is None)
        return tuple(dict.fromkeys(base for one in wanted for base in self.missing(one, facts)))

    def unknown_names(self, mapping: Mapping[str, Any], path: str = "") -> list[Problem]:
        """A problem for each key that is not a fact."""
        problems = Problems()
        problems.extend(
            unknown_name(FACT, key, self.names, f"{path}/{escaped(key)}", "unknown-fact")
            for key in mapping
            if key not in self.names
        )
        return problems

    def refuse(self, mapping: Mapping[str, Any]) -> NoReturn:
        """Raise for the keys that are no facts.

        Raises:
            CaseError: each of them, with the names that may be meant.
        """
        raise CaseError(self.unknown_names(mapping))

    def read(self, mapping: Mapping[str, Any], path: str = "") -> Facts:
        """Typed facts from a plain mapping, derived ones included.

        Raises:
            CaseError: all unknown names, wrong values and contradictions at once.
        """
        problems = self.unknown_names(mapping, path)
        values: dict[str, Any] = {}
        for name, value in mapping.items():
            if name not in self.names or is_unknown(value):
                continue
            try:
                values[name] = read(self.by_name[name], value, f"{path}/{name}")
            except InvalidValue as error:
                problems.append(error.problem)
        for item in self.derived if not problems else ():
            name = item.fact.name
            follows = item(values)
            if follows is None:
                continue
            if values.setdefault(name, follows) != follows:
                problems.append(_contradiction(item, f"{path}/{name}"))
        if problems:
            raise CaseError(problems)
        return Facts(values)


def _contradiction(item: Derived, path: str) -> Problem:
    names = ", ".join(fact.name for fact in item.inputs)
    message = Text(
        id="{label} ({name}) tidak cocok dengan {names}. Perbaiki salah satunya.",
        en="{label} ({name}) does not agree with {names}. Correct one of them.",
    )
    return Problem(
        code="facts-contradict",
        path=path,
        params=(("fact", item.fact.name),),
        message=message.fill(
            label=item.fact.label,
            name=Text(id=item.fact.name, en=item.fact.name),
            names=same(names),
        ),
    )
