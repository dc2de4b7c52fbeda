"""A report on the mutants of many rules: how many the cases kill, and which survive."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

import attrs

from umkstd.testing.killing import Fate, Fated, fates_of
from umkstd.text import Language

_WORDS: dict[Language, tuple[str, ...]] = {
    "id": ("aturan", "mati", "ditolak", "setara", "hidup"),
    "en": ("rule", "killed", "refused", "equivalent", "survived"),
}


@attrs.frozen
class Survey:
    """What became of the mutants of one rule.

    Attributes:
        rule: id of the rule.
        found: each mutant with its fate, in the order in which they were made.
    """

    rule: str
    found: tuple[Fated, ...]

    @property
    def counts(self) -> Counter[Fate]:
        """How many mutants had which fate."""
        return Counter(one.fate for one in self.found)

    @property
    def survivors(self) -> tuple[Fated, ...]:
        """The mutants that no case kills and that are not listed as equivalent."""
        return tuple(one for one in self.found if one.fate is Fate.SURVIVED)

    def line(self) -> str:
        """The counts in one line."""
        counts = self.counts
        return f"{self.rule:<34}" + "".join(f"{counts[fate]:>11}" for fate in Fate)

    def explain(self, language: Language = "id") -> str:
        """The counts, and each survivor with its place and what was changed."""
        lines = [f"  {one.mutant.name}: {one.mutant.what.to(language)}" for one in self.survivors]
        return "\n".join([self.line(), *lines])


def survey(rule: str, rules: Any | None = None) -> Survey:
    """What becomes of the mutants of one rule of the library.

    Args:
        rule: its id.
        rules: what gives a rule by its id; the rulebook by default.

    Raises:
        UnknownName: there is no such rule.

    Example:
        >>> survey("bpom-md").counts[Fate.KILLED] > 10
        True
    """
    return Survey(rule, tuple(fates_of(rule, rules)))


def heading(language: Language = "id") -> str:
    """The words above the columns of :meth:`Survey.line`."""
    first, *rest = _WORDS[language]
    return f"{first:<34}" + "".join(f"{word:>11}" for word in rest)


def total(surveys: Iterable[Survey], language: Language = "id") -> str:
    """The sum of some surveys, in one line."""
    every = tuple(one for survey in surveys for one in survey.found)
    return Survey("semua" if language == "id" else "all", every).line()
