"""One meaning: the traced evaluator, the generated code and the skeleton agree on every tree."""

from __future__ import annotations

import ast
import datetime
import itertools
import linecache
import re
from unittest import mock

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kernel_strategies import (
    AS_OF,
    BASE,
    COLOUR,
    COUNT,
    FLAG,
    HOSTILE,
    NAME,
    SIGN,
    SIZE,
    TIER,
    as_of_days,
    conditions,
    fact,
    partial_facts,
    say,
)
from umkstd.errors import InvalidValue
from umkstd.logic.combine import all_of, any_of, at_least, member, not_
from umkstd.logic.compile import compile_outcomes, compile_status
from umkstd.logic.facts import facts_of
from umkstd.logic.members import members_of
from umkstd.logic.nodes import Answer
from umkstd.logic.table import Row, Table
from umkstd.logic.trace import evaluate
from umkstd.logic.values import Kind
from umkstd.logic.vocabulary import Derived, Facts, Vocabulary

RELAXED = settings(
    deadline=None,
    max_examples=100,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
OUTCOMES = (True, None, False)


def digits(key, count):
    """The outcomes in a key of the generated code."""
    found = []
    for _ in range(count):
        key, digit = divmod(key, 3)
        found.append(OUTCOMES[digit])
    assert key == 0
    return found


def traced(members, known):
    """The outcome of each by the traced evaluator, or the code of the error."""
    try:
        return [evaluate(condition, known) for condition in members]
    except InvalidValue as error:
        return error.problem.code


def ran(compiled, known, day):
    """The key and the snapshot by name that generated code answers, or the code of the error."""
    try:
        key, snapshot = compiled.run(known, day)
    except InvalidValue as error:
        return error.problem.code
    names = [item.name for item in compiled.facts]
    if isinstance(snapshot, tuple):
        return key, dict(zip(names, snapshot, strict=True))
    return key, {name: day if name == "as_of" else snapshot.get(name) for name in names}


def key_of(compiled, known, day=None):
    """The key alone, for facts that were read before."""
    return compiled.run(Facts(known), day)[0]


@RELAXED
@given(
    st.lists(conditions(), min_size=1, max_size=3), partial_facts((*BASE, SIZE, TIER)), as_of_days()
)
def test_generated_code_answers_as_the_traced_evaluator(members, known, day) -> None:
    """The fast answer is the defined answer, with facts read before and read on the way."""
    wanted = traced(members, {**known, "as_of": day})

    # A narrow table is written as a tree of branches, a wide one as rows left by each column.
    for checked, branches in itertools.product((True, False), (200, 0)):
        with mock.patch("umkstd.logic.emit_answers._MAX_BRANCHES", branches):
            compiled = compile_outcomes(members, checked=checked)
        found = ran(compiled, Facts(known) if checked else known, day)
        if isinstance(wanted, str) or isinstance(found, str):
            assert found == wanted
            continue
        key, read = found
        assert digits(key, len(members)) == wanted
        everything = {**known, "as_of": day}
        assert read == {item.name: everything.get(item.name) for item in compiled.facts}


@RELAXED
@given(st.lists(conditions(), min_size=1, max_size=3), partial_facts(), as_of_days())
def test_the_status_of_a_conjunction_is_that_of_its_parts(members, known, day) -> None:
    """The code that stops at the first false member answers what the whole conjunction does."""
    outcome = evaluate(all_of(*members), {**known, "as_of": day})
    wanted = {True: "yes", None: "open", False: "no"}[outcome]

    for checked in (True, False):
        compiled = compile_status(members, ("yes", "open", "no"), checked=checked)
        assert compiled.run(Facts(known) if checked else known, day) == wanted


def test_tests_of_one_choice_are_one_test() -> None:
    """Members that ask for different colours can hold together, or never."""
    first, second, third, _ = COLOUR.choices
    either = [COLOUR.one_of(first, second), COLOUR.one_of(second, third)]
    never = [COLOUR.equals(first), COLOUR.equals(second)]
    wide = [COLOUR.one_of(first, second)]

    for members, passing in ((either, {second}), (never, set()), (wide, {first, second})):
        status = compile_status(members, ("yes", "open", "no"))
        assert status.run(Facts(), None) == "open"
        for colour in COLOUR.choices:
            wanted = "yes" if colour in passing else "no"
            assert status.run(Facts(colour=colour), None) == wanted


@RELAXED
@given(conditions(), partial_facts(), as_of_days())
def test_the_skeleton_joins_the_members_to_the_whole(condition, known, day) -> None:
    """A verdict joins the outcomes of members; that is the outcome of the condition itself."""
    known = {**known, "as_of": day}
    skeleton, members = members_of(condition)
    outcomes = [evaluate(item, known) for item in members]

    assert skeleton.outcome(outcomes) is evaluate(condition, known)
    deciding = list(skeleton.deciding(outcomes))
    assert deciding
    # Only members on the way to the outcome decide: an open one keeps a tree open, and no other.
    if skeleton.outcome(outcomes) is None:
        assert all(outcomes[number] is None for number in deciding)
    else:
        assert all(outcomes[number] is not None for number in deciding)


@RELAXED
@given(conditions())
def test_the_source_can_be_read_and_debugged(condition) -> None:
    """A debugger shows the generated lines; no literal is program text, however hostile."""
    compiled = compile_outcomes([condition])

    tree = ast.parse(compiled.source)
    texts = [
        n.value for n in ast.walk(tree) if isinstance(n, ast.Constant) if isinstance(n.value, str)
    ]
    assert set(texts) <= {item.name for item in facts_of(condition)}
    filename = compiled.run.__code__.co_filename
    assert "".join(linecache.getlines(filename)) == compiled.source
    linecache.checkcache()
    assert linecache.getlines(filename)


def test_the_source_is_forgotten_with_its_function() -> None:
    """A process that builds many rules does not keep the text of dead ones."""
    import gc

    compiled = compile_outcomes([COUNT > 1])
    filename = compiled.run.__code__.co_filename
    del compiled
    gc.collect()

    assert filename not in linecache.cache


@pytest.mark.parametrize("join", [all_of, any_of, lambda *parts: at_least(500, *parts)])
def test_a_thousand_parts(join) -> None:
    """Python stops at 100 indents; a wide rule must compile all the same."""
    parts = [COUNT.equals(number) for number in range(999)]
    tree = join(*parts, FLAG.is_true())
    known = {"count": 998}

    for facts in ({}, known, {**known, "flag": True}, {"count": -1, "flag": False}):
        wanted = evaluate(tree, facts)
        assert digits(key_of(compile_outcomes([tree]), facts), 1) == [wanted]


def test_a_thousand_members() -> None:
    """A requirement of a thousand members has a key of a thousand digits."""
    members = [COUNT > number for number in range(1_000)]
    compiled = compile_outcomes(members)

    key = key_of(compiled, {"count": 400})
    assert digits(key, 1_000) == [True] * 400 + [False] * 600
    key = key_of(compiled, {})
    assert digits(key, 1_000) == [None] * 1_000
    status = compile_status(members, (1, 2, 3))
    assert [status.run(Facts(count=n), None) for n in (999, 1_000, None)] == [3, 1, 2]


def test_depth_200() -> None:
    """A deep rule compiles, evaluates, and comes apart into members."""
    tree = FLAG.is_true()
    for level in range(200):
        tree = (all_of, any_of)[level % 2](not_(tree) if level % 3 else tree, COUNT > level)

    for facts in ({"flag": True, "count": 100}, {"count": 100}, {"flag": False}, {}):
        wanted = evaluate(tree, facts)
        assert digits(key_of(compile_outcomes([tree]), facts), 1) == [wanted]
        skeleton, members = members_of(tree)
        assert skeleton.outcome([evaluate(item, facts) for item in members]) is wanted


def test_one_and_true_do_not_share_a_constant() -> None:
    """`1 == True` in Python; a yes-or-no fact and a number must not be confused."""
    members = [COUNT.one_of(1), FLAG.is_true(), COUNT.one_of(0), FLAG.is_false(), COUNT.equals(1)]
    compiled = compile_outcomes(members)
    constants = [v for k, v in compiled.run.__globals__.items() if re.fullmatch(r"c\d+", k)]

    assert digits(key_of(compiled, {"count": 1, "flag": True}), 5) == [
        *(True, True, False, False, True)
    ]
    assert not any(value is True for value in constants)
    assert [type(value) for value in constants if value == 1] == [int]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_literal_is_data(text) -> None:
    """Quotes, newlines, braces and code in a literal are compared, never run or shown wrongly."""
    compiled = compile_outcomes([NAME.equals(text), NAME.one_of(text, "x")])

    assert key_of(compiled, {"name": text}) == 0
    assert key_of(compiled, {"name": text + "."}) == 2 + 6
    assert text == "" or repr(text) not in compiled.source


def test_given_facts_are_fixed() -> None:
    """What the law fixes holds whatever the caller says, in tests and in tables."""
    table = Table(
        (COUNT, FLAG),
        (
            Row((COUNT <= 3, FLAG.is_true()), "small"),
            Row((COUNT <= 3, FLAG.is_false()), "middle"),
            Row((COUNT > 3, None), "large"),
        ),
    )
    tests = [COUNT.equals(2), Answer(SIZE, ("middle",), (table,))]

    compiled = compile_outcomes(tests, given={"count": 2})
    assert key_of(compiled, {"count": 9, "flag": False}) == 0
    assert key_of(compiled, {"flag": True}) == 6
    compiled = compile_outcomes(tests, given={"count": 2}, checked=False)
    found = ran(compiled, {"count": 9, "flag": False}, None)
    assert found == (0, {"count": 2, "flag": False, SIZE.name: None})
    compiled = compile_outcomes(tests[1:], given={"count": 2, "flag": False}, checked=False)
    assert compiled.run({}, None)[0] == 0


def test_a_derived_fact_is_computed_when_left_out() -> None:
    """A caller who gives the number itself has said that there is one."""
    compiled = compile_outcomes(
        [FLAG.is_true()],
        vocabulary=Vocabulary(
            (FLAG, NAME), (Derived(FLAG, (NAME,), lambda name: True if name else None),)
        ),
        checked=False,
    )

    assert compiled.run({"name": "x"}, None)[0] == 0
    assert compiled.run({"flag": False}, None)[0] == 2
    assert compiled.run({}, None)[0] == 1
    with pytest.raises(InvalidValue) as caught:
        compiled.run({"name": "x", "flag": False}, None)
    assert caught.value.problem.code == "facts-contradict"
    partial = Derived(FLAG, (NAME,), lambda name: name is not None, partial=True)
    compiled = compile_outcomes(
        [FLAG.is_true()], vocabulary=Vocabulary((FLAG, NAME), (partial,)), checked=False
    )
    assert [compiled.run(facts, None)[0] for facts in ({}, {"name": "x"})] == [2, 0]


def test_a_wide_table_keeps_the_law_of_its_rows(monkeypatch) -> None:
    """What the law fixes, the day of asking, an answer of another table; and it forgets in bounds."""
    monkeypatch.setattr("umkstd.logic.emit_answers._MAX_BRANCHES", 0)
    monkeypatch.setattr("umkstd.logic.emit_answers._MAX_KEPT", 1)
    change = datetime.date(2022, 1, 1)
    inner = Answer(
        SIZE,
        ("small",),
        (Table((FLAG,), (Row((FLAG.is_true(),), "small"), Row((FLAG.is_false(),), "large"))),),
    )
    table = Table(
        (AS_OF, COUNT, SIZE),
        (
            Row((AS_OF < change, None, None), ("x",)),
            Row((AS_OF >= change, COUNT <= 3, inner), ("x", "y")),
            Row((AS_OF >= change, COUNT <= 3, not_(inner)), ()),
            Row((AS_OF >= change, COUNT > 3, None), ("x",)),
        ),
    )
    tests = [Answer(TIER, (value,), (table,)) for value in TIER.choices]

    for fixed in ({}, {"count": 2}):
        compiled = compile_outcomes(tests, given=fixed)
        for known in ({}, {"count": 2, "flag": True}, {"count": 2}, {"count": 9}, {"flag": False}):
            for day in (datetime.date(2021, 12, 31), change):
                everything = {**known, **fixed, "as_of": day}
                assert digits(key_of(compiled, known, day), 3) == traced(tests, everything)


def test_a_derived_fact_that_only_tells_more_is_derived_all_the_same() -> None:
    """A note may speak of a fact that no test reads, and that follows from one that is tested."""
    compiled = compile_outcomes(
        [NAME.is_known()],
        vocabulary=Vocabulary((FLAG, NAME, SIGN), (Derived(FLAG, (NAME,), bool),)),
        checked=False,
        also=(FLAG, SIGN),
    )

    assert ran(compiled, {"name": "x"}, None) == (0, {"name": "x", "flag": True, "sign": None})
    assert ran(compiled, {}, None) == (1, {"name": None, "flag": None, "sign": None})


def test_a_yes_or_no_fact_is_read_where_it_is_tested() -> None:
    """What is neither yes nor no is refused there, and what stands for unknown is unknown."""
    compiled = compile_outcomes([FLAG.is_true(), SIGN.is_false()], checked=False)

    for value, digit in ((True, 0), (False, 2), (None, 1), (float("nan"), 1)):
        assert compiled.run({"flag": value, "sign": False}, None) == (
            digit,
            (None if digit == 1 else value, False),
        )
    for wrong in (1, 0, "yes", []):
        with pytest.raises(InvalidValue):
            compiled.run({"flag": wrong}, None)
        with pytest.raises(InvalidValue):
            compiled.run({"sign": wrong}, None)


@pytest.mark.parametrize(
    ("item", "value"),
    [
        (FLAG, 1),
        (COUNT, True),
        (COUNT, "3"),
        (COUNT, 10**30),
        (COUNT, 1.5),
        (COLOUR, "purple"),
        (COLOUR, ["red"]),
        (NAME, 3),
        (NAME, "x" * 2_001),
        (fact("share", Kind.DECIMAL), "much"),
        (fact("born", Kind.DATE), "1 May"),
        (fact("born", Kind.DATE), datetime.datetime(2020, 1, 1, 12, 0)),  # noqa: DTZ001
    ],
)
def test_a_wrong_value_is_named_on_the_way(item, value) -> None:
    """A plain mapping is checked while it is read; a wrong value never decides anything."""
    condition = item.is_known()

    with pytest.raises(InvalidValue) as caught:
        compile_outcomes([condition], checked=False).run({item.name: value}, None)
    assert caught.value.problem.path == f"/{item.name}"
    with pytest.raises(InvalidValue):
        compile_status([condition], (1, 2, 3), checked=False).run({item.name: value}, None)


def test_values_are_read_on_the_way() -> None:
    """ISO dates, whole floats and NaN of a data frame mean what they mean when read before."""
    born = fact("born", Kind.DATE)
    members = [born < datetime.date(2020, 1, 2), COUNT.equals(3), SIGN.is_known(), AS_OF.is_known()]
    compiled = compile_outcomes(members, checked=False)

    key, values = compiled.run({"born": "2020-01-01", "count": 3.0, "sign": float("nan")}, "day")
    assert digits(key, 4) == [True, True, None, True]
    assert values == (datetime.date(2020, 1, 1), 3, None, "day")


def test_a_fact_that_nobody_entered_is_unknown() -> None:
    """Facts built by hand need not name every fact; what is missing is entered once."""
    facts = Facts(flag=True)
    compiled = compile_outcomes([FLAG.is_true(), COUNT > 3])

    assert [compiled.run(facts, None)[0] for _ in range(2)] == [3, 3]
    assert facts == {"flag": True}
    assert "count" in facts.entries


def test_a_key_error_of_ones_own_is_not_taken_for_a_missing_fact() -> None:
    """What a caller's function raises comes through, and nothing is tried for ever."""

    def broken(key):
        raise KeyError(key)

    with pytest.raises(KeyError):
        compile_outcomes([FLAG.is_true()], decide=broken).run(Facts(), None)


def test_what_is_no_condition_is_refused() -> None:
    """A foreign object in a tree is an error, in the definition and in the generated code."""
    from umkstd.logic.nodes import All, Condition

    for tree in (
        Condition(),
        All((Condition(),)),
        All((Condition(),) * 30),  # too wide for the two-valued form
        member("m", Condition(), holds=say("h"), fails=say("f")),
    ):
        with pytest.raises(TypeError):
            evaluate(tree, {})
        with pytest.raises(TypeError):
            compile_outcomes([tree])


def test_decisions_are_kept_within_bounds(monkeypatch) -> None:
    """Few keys occur; a service that meets many forgets the old ones and answers the same."""
    asked = []
    monkeypatch.setattr("umkstd.logic.compile.MAX_KEYS", 2)
    run = compile_outcomes(
        [FLAG.is_true(), SIGN.is_true()], decide=lambda key: asked.append(key) or key
    )
    known = [{"flag": True, "sign": True}, {}, {"flag": False}, {}, {"flag": True, "sign": True}]

    assert [key_of(run, facts) for facts in known] == [0, 4, 5, 4, 0]
    # The third key made room for itself: two are kept, so the others are decided anew.
    assert asked == [0, 4, 5, 4, 0]
