"""What is asked of a frame: rules by their ids, columns by the names of their facts."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from umkstd.business import facts as f
from umkstd.errors import Problem, unknown_name
from umkstd.frames.reading import Rule, facts_read, vocabulary_of
from umkstd.law.composition import Composition
from umkstd.law.determination import Determination
from umkstd.law.requirement import Requirement
from umkstd.logic.vocabulary import FACT
from umkstd.rulebook import RULEBOOK
from umkstd.text import Text, same

Rules = str | Rule | Iterable[str | Rule]
_MISSING = Text(
    id="Tabel ini tidak memuat kolom {column}, yang disebut untuk fakta {fact}. Perbaiki namanya.",
    en="The frame has no column {column}, which is named for the fact {fact}. Correct the name.",
)


def rules_of(rules: Rules) -> tuple[Rule, ...]:
    """Rules, some of them by their id.

    Raises:
        UnknownName: there is no rule of an id.
    """
    if isinstance(rules, str | Requirement | Composition | Determination):
        rules = (rules,)
    return tuple(RULEBOOK[rule] if isinstance(rule, str) else rule for rule in rules)


def by_id(rules: Sequence[Rule]) -> tuple[str | Rule, ...]:
    """The rules of the rulebook by their ids, as another process finds its own."""
    return tuple(
        rule.id if rule.id in RULEBOOK and RULEBOOK[rule.id] is rule else rule for rule in rules
    )


def misnamed(
    rules: Sequence[Rule], names: Mapping[str, str], columns: Collection[str]
) -> Iterator[Problem]:
    """What is wrong with the names of columns that were given."""
    known = {fact.name for rule in rules for fact in facts_read(rule)} | {f.as_of.name}
    known |= {name for rule in rules if (v := vocabulary_of(rule)) for name in v.names}
    for name, column in names.items():
        if name not in known:
            yield unknown_name(FACT, name, known, f"/{name}", "unknown-fact")
        elif column not in columns:
            message = _MISSING.fill(column=same(column), fact=same(name))
            yield Problem(code="column-missing", path=f"/{column}", message=message)
