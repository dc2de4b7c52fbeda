"""Records of a case: the business, its activity lines, and what is asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Self

import attrs

from umkstd.business.vocabulary import (
    BUSINESS_FACTS,
    DETERMINED_BUSINESS_FACTS,
    DETERMINED_LINE_FACTS,
    LINE_FACTS,
    VOCABULARY,
)
from umkstd.errors import UnknownName
from umkstd.logic.facts import Fact
from umkstd.logic.vocabulary import FACT, Facts


def _discreet(facts: Facts) -> str:
    """The facts for logs and tracebacks: what identifies a person is withheld."""
    told = {k: "(withheld)" if VOCABULARY[k].sensitive else v for k, v in facts.items()}
    return repr(Facts(told))


@attrs.frozen(init=False)
class Record:
    """Facts about one subject; each fact of the subject is an attribute, ``None`` is unknown.

    Attributes:
        facts: the facts that are known; in ``repr`` the sensitive ones are withheld.

    Raises:
        UnknownName: a name is not a fact of the subject.
    """

    facts: Facts = attrs.field(repr=_discreet)
    names: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, **facts: Any) -> None:
        for name in facts:
            if name not in self.names:
                raise UnknownName.of(FACT, name, self.names)
        self.__attrs_init__(Facts({k: v for k, v in facts.items() if v is not None}))

    def __getattr__(self, name: str) -> Any:
        if name in self.names:
            return self.facts.get(name)
        raise AttributeError(f"{type(self).__name__} has no fact {name!r}")

    def __dir__(self) -> Iterable[str]:
        return sorted({*super().__dir__(), *self.names})

    def having(self, **changes: Any) -> Self:
        """The same record with some facts changed; ``None`` makes a fact unknown."""
        return type(self)(**{**self.facts, **changes})


def _names(*facts: Fact[Any]) -> frozenset[str]:
    return frozenset(fact.name for fact in facts)


class Business(Record):
    """The business as a whole. Money is in whole rupiah.

    Example:
        >>> Business(capital=45_000_000).capital
        45000000
    """

    __slots__ = ()
    names = _names(*BUSINESS_FACTS, *DETERMINED_BUSINESS_FACTS)


class ActivityLine(Record):
    """One activity line: KBLI, place and product, the unit that licensing law judges."""

    __slots__ = ()
    names = _names(*LINE_FACTS, *DETERMINED_LINE_FACTS)


@attrs.frozen(kw_only=True)
class Case:
    """What is asked about: a business with its lines, for a purpose.

    Attributes:
        purpose: ``"registration"`` (licensing and SNI) or ``"support"``.
        business: the business.
        lines: its activity lines; one risky line does not taint the others.
    """

    business: Business = attrs.field(factory=Business)
    lines: tuple[ActivityLine, ...] = ()
    purpose: str = "registration"

    def facts_of_business(self) -> Facts:
        """Typed facts about the business, derived ones included.

        Raises:
            CaseError: facts have wrong values or contradict each other.
        """
        facts: Mapping[str, Any] = {"purpose": self.purpose, **self.business.facts}
        return VOCABULARY.read(facts, "/business")

    def facts_of_line(self, number: int) -> Facts:
        """Typed facts about one line and its business.

        Raises:
            CaseError: facts have wrong values or contradict each other.
            IndexError: there is no such line.
        """
        line = self.lines[number].facts
        facts = {"purpose": self.purpose, **self.business.facts, **line}
        return VOCABULARY.read(facts, f"/lines/{number}")
