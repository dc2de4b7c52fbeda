"""Diagrams of conditions, held against the traced evaluator once every fact is known."""

from __future__ import annotations

import datetime
import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kernel_strategies import say
from umkstd.logic import drawing
from umkstd.logic.combine import all_of, any_of, at_least, not_
from umkstd.logic.diagram import LEAF, Diagrams, TooLargeError
from umkstd.logic.drawing import Drawing
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Answer
from umkstd.logic.table import Row, Table
from umkstd.logic.trace import evaluate
from umkstd.logic.values import Kind

DAY = datetime.date(2026, 11, 24)


def fact(name, kind=Kind.BOOLEAN, **options):
    return Fact(name=name, kind=kind, label=say(name), question=say(f"{name}?"), **options)


FLAG, OTHER = fact("flag"), fact("other")
COUNT = fact("count", Kind.INTEGER)
COLOUR = fact("colour", Kind.CHOICE, choices=("red", "green", "blue"))
BORN, AS_OF = fact("born", Kind.DATE), fact("as_of", Kind.DATE)
SIZE = fact("size", Kind.CHOICE, choices=("small", "large"), determined=True)
KIND = fact("kind", Kind.CHOICE, choices=("a", "b"), determined=True)
SIZES = Table(
    (FLAG, COUNT),
    (
        Row((FLAG.is_true(), None), "small"),
        Row((FLAG.is_false(), COUNT <= 1), "small"),
        Row((FLAG.is_false(), COUNT > 1), "large"),
    ),
)
ANYHOW = Table((OTHER,), (Row((OTHER.is_true(),), "small"), Row((OTHER.is_false(),), "large")))
SMALL = Answer(SIZE, ("small",), (SIZES,))
DISPUTED = Answer(SIZE, ("small",), (SIZES, ANYHOW))
UNSEEN = Answer(SIZE, ("small",), (None,))
KINDS = Table(
    (SIZE, OTHER),
    (
        Row((DISPUTED, None), "a"),
        Row((Answer(SIZE, ("large",), DISPUTED.tables), OTHER.is_true()), "b"),
        Row((Answer(SIZE, ("large",), DISPUTED.tables), OTHER.is_false()), "a"),
    ),
)
VALUES = {
    "flag": (True, False),
    "other": (True, False),
    "count": (0, 1, 2, 3),
    "colour": COLOUR.choices,
    "born": (DAY - datetime.timedelta(1), DAY, DAY + datetime.timedelta(1)),
    "size": SIZE.choices,
}
LEAVES = st.sampled_from(
    [
        FLAG.is_true(),
        OTHER.is_false(),
        COUNT <= 1,
        COUNT >= 2,
        COUNT.is_known(),
        COLOUR.one_of("red", "blue"),
        BORN <= AS_OF,
        AS_OF < BORN,
        AS_OF <= DAY,
        SMALL,
        DISPUTED,
        UNSEEN,
        Answer(KIND, ("a",), (KINDS,)),
    ]
)
TREES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: all_of(*parts)),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: any_of(*parts)),
        st.lists(inner, min_size=3, max_size=3).map(lambda parts: at_least(2, *parts)),
        inner.map(not_),
    ),
    max_leaves=8,
)


def drawn(*conditions, supplied=frozenset(), first=None, most=10_000):
    return Drawing(
        conditions, VALUES, {"as_of": DAY}, supplied=supplied, first=first or {}, most=most
    )


def says(paper, root, facts):
    """What a diagram says once every fact is known."""
    known = [paper.class_of(name, facts[name]) for name in paper.names]
    known += [None] * (len(paper.diagrams.sizes) - len(known))
    left = paper.diagrams.restricted(root, known)
    ((variable, said),) = left.nodes
    assert variable == LEAF
    return said


@settings(deadline=None)
@given(TREES)
def test_a_diagram_says_what_the_evaluator_says_once_every_fact_is_known(condition):
    paper = drawn(condition)
    root = paper.draw(condition)
    for picked in itertools.product(*(VALUES[name] for name in paper.names)):
        facts = dict(zip(paper.names, picked, strict=True))
        assert says(paper, root, facts) is evaluate(condition, {**facts, "as_of": DAY})


@settings(deadline=None)
@given(TREES)
def test_a_fact_stands_in_a_diagram_only_if_it_can_matter(condition):
    paper = drawn(condition)
    left = paper.diagrams.restricted(paper.draw(condition), [None] * len(paper.names))
    stand = {paper.names[variable] for variable, _ in left.nodes if variable != LEAF}
    matter = set()
    for name in paper.names:
        others = [one for one in paper.names if one != name]
        for picked in itertools.product(*(VALUES[one] for one in others)):
            facts = {**dict(zip(others, picked, strict=True)), "as_of": DAY}
            ends = {evaluate(condition, {**facts, name: value}) for value in VALUES[name]}
            if len(ends) > 1:
                matter.add(name)
    assert stand == matter


def test_an_answer_that_is_supplied_takes_the_place_of_its_tables():
    paper = drawn(SMALL, Answer(SIZE, ("large",)), supplied=frozenset({"size"}))
    root = paper.draw(SMALL)
    assert paper.names == ("size",)
    assert says(paper, root, {"size": "small"}) is True
    assert says(paper, root, {"size": "large"}) is False


def test_a_cell_on_an_answer_that_is_supplied_is_a_simple_test():
    kind = Answer(KIND, ("a",), (KINDS,))
    paper = drawn(kind, supplied=frozenset({"size"}))
    assert says(paper, paper.draw(kind), {"size": "large", "other": True}) is False


def test_days_part_the_values_of_a_fact_that_nothing_else_tests():
    later = DAY + datetime.timedelta(1)
    paper = drawn(FLAG.is_true(), first={"born": (DAY, later)})
    assert [len(paper.values[name]) for name in paper.names] == [3, 2]


def test_facts_that_are_compared_may_come_out_either_way():
    moved = fact("moved", Kind.DATE)
    condition = all_of(BORN <= moved, FLAG.is_true())
    paper = Drawing([condition], {**VALUES, "moved": VALUES["born"]}, {}, first={}, most=100)
    root = paper.draw(condition)
    assert list(paper.leaves.pairs.values()) == [("born", "moved")]
    left = paper.diagrams.restricted(root, [None, None, 0, None])
    assert {said for variable, said in left.nodes if variable == LEAF} == {True, False}


def test_a_diagram_has_a_bound():
    diagrams = Diagrams([2, 2], most=2)
    yes, no = diagrams.leaf(says=True), diagrams.leaf(says=False)
    assert diagrams.leaf(says=True) == yes
    with pytest.raises(TooLargeError):
        diagrams.node(0, (yes, no))


def test_classes_of_values_are_kept_within_a_bound(monkeypatch):
    monkeypatch.setattr(drawing, "_KEPT", 2)
    paper = drawn(COUNT <= 1)
    assert [paper.class_of("count", n) for n in (0, 1, 2, 7, 0)] == [0, 0, 1, 1, 0]
