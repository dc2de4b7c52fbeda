"""Every way the world may still be, written out by hand, against what the library decides."""

from __future__ import annotations

import itertools
import random

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from kernel_strategies import (
    BASE,
    SIZE,
    TIER,
    as_of_days,
    facts,
    partial_facts,
    requirements,
    unknown_in,
    values_of,
)
from umkstd.errors import CaseError
from umkstd.law.parameter import Parameter
from umkstd.law.requirement import Requirement
from umkstd.law.verdict import Status
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import All, Answer, Any_, AtLeast, Compare, Known, Member, Not, OneOf

RELAXED = settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
DECIDED = {Status.MET, Status.UNMET, Status.NOT_APPLICABLE, Status.NOT_IN_FORCE}


# ------------------------------------------------------------- the reference
def truth(node, world, at) -> bool:
    """Plain two-valued truth; ``world`` knows every fact and every legal answer."""
    match node:
        case Compare(fact, operator, other):
            left, right = world[fact.name], other
            if isinstance(other, Fact):
                right = world[other.name]
            elif isinstance(other, Parameter):
                (right,) = [item.value for item in other.values if at in item.span]
            outcomes = {"<": left < right, "<=": left <= right, "==": left == right}
            return (outcomes | {">": left > right, ">=": left >= right})[operator]
        case OneOf(fact, values) | Answer(fact, values):
            return world[fact.name] in values
        case Known():
            return True
        case Not(inner):
            return not truth(inner, world, at)
        case Member(condition=inner):
            return truth(inner, world, at)
        case All(parts):
            return all(truth(part, world, at) for part in parts)
        case Any_(parts):
            return any(truth(part, world, at) for part in parts)
        case AtLeast(count, parts):
            return [truth(part, world, at) for part in parts].count(True) >= count


def answers(determination, world, day) -> set:
    """What a determination may answer: each text in force that day may be the one that counts."""
    found = set()
    for ruling in determination.rulings:
        if day not in ruling.span:
            continue
        for table in ruling.tables:
            (row,) = [
                row
                for row in table.rows
                if all(cell is None or truth(cell, world, day) for cell in row.cells)
            ]
            found.add(row.outcome)
        if not ruling.tables:
            found.update(determination.fact.choices)
    stated = world.get(determination.fact.name)
    return found if stated is None else found & {stated}


def statuses(requirement: Requirement, world, day) -> set:
    """What the provisions may answer in one world, by the words of the design."""
    if not any(p.rank == 0 and day in p.span for p in requirement.provisions):
        return {Status.NOT_IN_FORCE}

    def governing(provision):
        if provision.governed_by is None:
            return day
        return min(world[provision.governed_by.name], day)

    chosen = [(p, governing(p)) for p in requirement.provisions if governing(p) in p.span]
    if not any(p.rank == 0 for p, _ in chosen):
        chosen += [(p, day) for p in requirement.provisions if p.rank == 0 and day in p.span]
    applying = [
        (p, at) for p, at in chosen if p.applies_when is None or truth(p.applies_when, world, at)
    ]
    highest = max(p.rank for p, _ in applying)
    found = set()
    for provision, at in applying:
        if provision.rank < highest:
            continue
        needs = [r.needs for r in provision.readings] or [provision.needs]
        if provision.scope is not None and not truth(provision.scope, world, at):
            found.add(Status.NOT_APPLICABLE)
        elif provision.unresolved is not None:
            found |= {Status.MET, Status.UNMET}
        else:
            found |= {Status.MET if truth(n, world, at) else Status.UNMET for n in needs}
    return found


def possible(requirement: Requirement, known, day) -> tuple[set, bool]:
    """What may come out when every fact is known, and whether the answers are settled."""
    of_size, of_tier = requirement.determinations
    known = {**known, "as_of": day}
    found, settled = set(), True
    sizes = answers(of_size, known, day)
    for size in sizes:
        tiers = answers(of_tier, {**known, "size": size}, day)
        settled = settled and len(sizes) == len(tiers) == 1
        for tier in tiers:
            found |= statuses(requirement, {**known, "size": size, "tier": tier}, day)
    return found, settled


def asked(requirement, known, day):
    """The verdict, which must be the status asked for alone; contradictions are no case."""
    try:
        verdict = requirement.evaluate(known, as_of=day)
    except CaseError:
        assume(False)
    assert requirement.status(known, as_of=day) is verdict.status
    return verdict


# -------------------------------------------------------------------- the tests
@RELAXED
@given(requirements(), facts(), as_of_days())
def test_with_every_fact_known_the_verdict_is_that_of_the_law(requirement, known, day) -> None:
    """Decided where every reading, text and criterion agrees; open where two worlds differ."""
    verdict = asked(requirement, known, day)
    wanted, settled = possible(requirement, known, day)

    if len(wanted) > 1:
        assert verdict.status is Status.UNDETERMINED
    elif settled:
        assert {verdict.status} == wanted
    else:
        # Two tests on one open answer may together be certain; asking more is allowed.
        assert verdict.status in {Status.UNDETERMINED, *wanted}
    assert verdict.open_facts == ()
    if verdict.status is Status.UNDETERMINED:
        assert verdict.legal_reasons


@RELAXED
@given(
    requirements(),
    facts(),
    st.lists(st.sampled_from(BASE), min_size=1, max_size=3, unique=True),
    st.data(),
    as_of_days(),
)
def test_a_decided_verdict_holds_in_every_world(requirement, known, hidden, data, day) -> None:
    """All completions over a small domain, in all legal worlds, give what was decided."""
    partial = {name: v for name, v in known.items() if name not in {f.name for f in hidden}}
    if data.draw(st.booleans()):
        partial["size"] = data.draw(values_of(SIZE))
    verdict = asked(requirement, partial, day)
    domains = [data.draw(st.lists(values_of(f), min_size=1, max_size=4)) for f in hidden]

    for values in itertools.product(*domains):
        world = partial | {f.name: v for f, v in zip(hidden, values, strict=True)}
        wanted, _ = possible(requirement, world, day)
        if len(wanted) > 1:
            assert verdict.status is Status.UNDETERMINED
        # No outcome at all: the stated answer contradicts this completion.
        assert verdict.status is Status.UNDETERMINED or wanted <= {verdict.status}


@RELAXED
@given(requirements(), partial_facts(), as_of_days(), st.data())
def test_more_facts_never_flip_a_decided_verdict(requirement, known, day, data) -> None:
    """Facts arrive one by one, stated answers too; once decided, the verdict stays."""
    missing = data.draw(st.permutations([*unknown_in(known), SIZE, TIER]))
    before = asked(requirement, known, day)

    for item in missing:
        known = {**known, item.name: data.draw(values_of(item))}
        after = asked(requirement, known, day)
        if before.status in DECIDED:
            assert after.status is before.status
            assert after.open_facts == ()
        before = after


POOLS = st.fixed_dictionaries(
    {item.name: st.lists(values_of(item), min_size=2, max_size=5) for item in BASE}
)


@settings(RELAXED, max_examples=40)
@given(requirements(), partial_facts(), as_of_days(), POOLS, st.integers(0, 2**32))
def test_a_decided_verdict_is_the_same_for_200_random_completions(
    requirement, known, day, pools, seed
) -> None:
    """A caller may act on a verdict before the last question is answered."""
    verdict = asked(requirement, known, day)
    stated = {name: value for name, value in known.items() if value is not None}
    rng = random.Random(seed)  # noqa: S311 - a test repeats what it drew

    for _ in range(200):
        completion = {name: rng.choice(pool) for name, pool in pools.items()}
        after = requirement.status(completion | stated, as_of=day)
        assert verdict.status is Status.UNDETERMINED or after is verdict.status


@RELAXED
@given(requirements(), partial_facts(), as_of_days(), st.lists(facts(), min_size=4, max_size=4))
def test_nothing_beside_the_open_facts_can_matter(requirement, known, day, completions) -> None:
    """Once all open facts are filled in, no filling of the others changes the status."""
    verdict = asked(requirement, known, day)
    assert set(verdict.open_facts) <= {item.name for item in unknown_in(known)}
    if verdict.status in DECIDED:
        assert verdict.open_facts == ()
        return
    assert verdict.open_facts or verdict.legal_reasons
    others = [item.name for item in unknown_in(known) if item.name not in verdict.open_facts]
    filled = known | {name: completions[0][name] for name in verdict.open_facts}
    after = asked(requirement, filled, day)

    assert after.open_facts == ()
    for completion in completions:
        rest = {name: completion[name] for name in others}
        assert requirement.status(filled | rest, as_of=day) is after.status


@RELAXED
@given(requirements(), partial_facts(), as_of_days())
def test_a_decided_verdict_says_why(requirement, known, day) -> None:
    """MET and UNMET carry reasons and a grade; an open verdict or one not in force has none."""
    verdict = asked(requirement, known, day)

    if verdict.status in (Status.MET, Status.UNMET):
        assert verdict.reasons
        assert all(reason.outcome is not None for reason in verdict.reasons)
        assert all(reason.citations for reason in verdict.reasons)
    if verdict.status in (Status.UNDETERMINED, Status.NOT_IN_FORCE):
        assert verdict.certainty is None
    else:
        assert verdict.certainty is not None
    assert verdict.status is Status.UNDETERMINED or verdict.legal_reasons == ()
    if verdict.reasons:
        assert verdict.reason_codes[0] == verdict.reasons[0].code


@RELAXED
@given(requirements(), facts(), as_of_days())
def test_facts_read_before_and_a_plain_mapping_answer_alike(requirement, known, day) -> None:
    """A service that reads its facts once gets the verdict that a notebook gets."""
    from umkstd.logic.vocabulary import Vocabulary

    read = Vocabulary(BASE).read(known)
    plain = {n: v.isoformat() if hasattr(v, "isoformat") else v for n, v in known.items()}

    assert asked(requirement, read, day) == asked(requirement, plain, day.isoformat())
