"""Every mutant of a rule: each small mistake that can be made in writing it down."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial

import attrs

from umkstd.errors import RuleDefinitionError
from umkstd.law.determination import Determination
from umkstd.testing.answering import Rule
from umkstd.testing.citation_mistakes import citations_of, other_article, with_other_article
from umkstd.testing.determination_mistakes import of_determination
from umkstd.testing.mutant import Mutant, told
from umkstd.testing.requirement_mistakes import of_requirement
from umkstd.text import Text


def mutants(rule: Rule) -> Iterator[Mutant]:
    """Every mutant of a requirement or determination, one mistake each.

    The strictness of a comparison flipped; a limit, parameter or count moved by one unit; a
    member, value, reading or criterion left out; a member negated; all and any swapped; a border
    of time moved by a day; an exception, its condition or a scope left out; an article changed.
    Of a decision table: an outcome changed, a row left out, a limit moved.

    A determination that a requirement tests is not changed in it: it has mutants of its own.

    Args:
        rule: a requirement or determination.

    Raises:
        RuleDefinitionError: it is neither.

    Example:
        >>> import umkstd
        >>> found = list(mutants(umkstd.rulebook["sni-bina-umk"]))
        >>> next(one for one in found if one.kind == "drop").what.en
        'provisions/0/needs/0 is left out.'
    """
    if not hasattr(rule, "verified_through"):
        raise RuleDefinitionError(
            "no-mutants",
            Text(
                id="Mutan hanya dibuat dari Requirement atau Determination.",
                en="Mutants are made of a Requirement or a Determination only.",
            ),
        )
    seen: Counter[str] = Counter()
    for mutant in _every(rule):
        seen[mutant.name] += 1
        again = seen[mutant.name]
        yield mutant if again == 1 else attrs.evolve(mutant, where=f"{mutant.where}~{again}")


def _every(rule: Rule) -> Iterator[Mutant]:
    if isinstance(rule, Determination):
        yield from of_determination(rule)
    else:
        yield from of_requirement(rule)
    for cite in citations_of(rule):
        what = told("citation", cite.text, other_article(cite).text)
        make = partial(with_other_article, rule, cite.text)
        yield Mutant(rule.id, "citation", cite.text, what, make, cite)
