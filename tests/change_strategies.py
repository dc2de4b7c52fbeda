"""Random rules, and what trying out everything says of them."""

from __future__ import annotations

import datetime
import itertools

from hypothesis import strategies as st

from kernel_strategies import CITE, say
from umkstd.law.cells import cells
from umkstd.law.provision import Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.law.verdict import Status
from umkstd.logic.combine import all_of, any_of, at_least, member, not_
from umkstd.logic.facts import Fact
from umkstd.logic.values import Kind

DAY = datetime.date(2026, 11, 24)


def fact(name, kind=Kind.BOOLEAN, **options):
    return Fact(name=name, kind=kind, label=say(name), question=say(f"{name}?"), **options)


FLAGS = tuple(fact(f"flag{n}") for n in range(4))
AGE = fact("age", changeable=False)
MONEY = fact("money", Kind.INTEGER, unit="rupiah")
COUNT = fact("count", Kind.INTEGER)
COLOUR = fact("colour", Kind.CHOICE, choices=("red", "green", "blue"))
POOL = (*FLAGS, AGE, MONEY, COUNT, COLOUR)

LEAVES = st.one_of(
    st.sampled_from(FLAGS).map(lambda f: f.is_true()),
    st.sampled_from(FLAGS).map(lambda f: f.is_false()),
    st.just(AGE.is_true()),
    st.integers(0, 3).map(lambda n: n <= MONEY),
    st.integers(0, 3).map(lambda n: MONEY <= n),
    st.integers(0, 2).map(lambda n: COUNT <= n),
    st.just(COLOUR.one_of("red", "blue")),
    st.just(COLOUR.one_of("green")),
)
TREES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: all_of(*parts)),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: any_of(*parts)),
        st.lists(inner, min_size=3, max_size=3).map(lambda parts: at_least(2, *parts)),
        inner.map(not_),
    ),
    max_leaves=6,
)


def rule(*conditions):
    parts = [
        member(f"m{n}", condition, holds=say("holds"), fails=say("fails"), cite=CITE)
        for n, condition in enumerate(conditions)
    ]
    needs = all_of(*parts) if len(parts) > 1 else parts[0]
    return Requirement(
        id="rule",
        title=say("rule"),
        provisions=(Provision(span=Span("2000-01-01"), cite=CITE, needs=needs),),
        verified_through="2026-11-24",
    )


RULES = st.lists(TREES, min_size=1, max_size=3).map(lambda found: rule(*found))


@st.composite
def asked(draw):
    found = draw(RULES)
    known = {}
    for item in found.facts:
        if draw(st.booleans()):
            if item.kind is Kind.BOOLEAN:
                known[item.name] = draw(st.booleans())
            elif item.kind is Kind.CHOICE:
                known[item.name] = draw(st.sampled_from(item.choices))
            else:
                known[item.name] = draw(st.integers(0, 4))
    return found, known


def everything(found, known):
    """Every way in which the unknown facts may fall, with its status."""
    values = cells(found, DAY, known)
    names = [item.name for item in found.facts if item.name not in known]
    for picked in itertools.product(*(values[name] for name in names)):
        facts = {**known, **dict(zip(names, picked, strict=True))}
        yield facts, found.status(facts, as_of=DAY)


def best(found, known, most):
    """Smallest sets of changes by trying every one."""
    values = cells(found, DAY, known)
    names = [item.name for item in found.facts if item.changeable]
    sets = []
    for size in range(1, most + 1):
        for chosen in itertools.combinations(names, size):
            if any(one <= set(chosen) for one in sets):
                continue
            options = [
                [
                    value
                    for value in values[name]
                    if value != known.get(name)
                    and not (name == "money" and name in known and value < known[name])
                ]
                for name in chosen
            ]
            for picked in itertools.product(*options):
                facts = {**known, **dict(zip(chosen, picked, strict=True))}
                if found.status(facts, as_of=DAY) is Status.MET:
                    sets.append(set(chosen))
                    break
    return sets
