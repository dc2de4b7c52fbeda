"""Random facts, conditions, tables and requirements of an invented law, for Hypothesis."""

from __future__ import annotations

import datetime
import itertools
from decimal import Decimal

import attrs
from hypothesis import strategies as st

from umkstd.law.citation import Citation
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.provision import Provision, Reading
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, at_least, member, none_of, not_
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Answer
from umkstd.logic.table import Row, Table
from umkstd.logic.values import Kind
from umkstd.text import Text

HOSTILE = (
    'say "hi"',
    "it's",
    "two\nlines",
    "{capital}",
    "}{%s\\n{0!r}",
    "'''\"\"\"\\",
    "ünï — 🦀 \u202e",
    "__import__('os')",
    "",
)


def say(words: str) -> Text:
    """A text that is told apart by its words, the same in both languages but for a mark."""
    return Text(id=f"{words} (id)", en=f"{words} (en)")


def fact(name: str, kind: Kind, **options: object) -> Fact:
    """A fact of the invented law."""
    return Fact(
        name=name,
        kind=kind,
        label=say(f"label {name}"),
        question=say(f"what is {name}?"),
        **options,
    )


FLAG = fact("flag", Kind.BOOLEAN)
SIGN = fact("sign", Kind.BOOLEAN)
COUNT = fact("count", Kind.INTEGER)
LIMIT = fact("limit", Kind.INTEGER)
SHARE = fact("share", Kind.DECIMAL)
BORN = fact("born", Kind.DATE)
MOVED = fact("moved", Kind.DATE)
NAME = fact("name", Kind.TEXT)
COLOUR = fact("colour", Kind.CHOICE, choices=("red", 'gr"een', "bl\nue", "{grey}"))
AS_OF = fact("as_of", Kind.DATE)
SIZE = fact("size", Kind.CHOICE, choices=("small", "middle", "large"), determined=True)
TIER = fact("tier", Kind.CHOICE, choices=(("x",), ("x", "y"), ()), determined=True)

BASE = (FLAG, SIGN, COUNT, LIMIT, SHARE, BORN, MOVED, NAME, COLOUR)
HUGE = 10**29

DAYS = tuple(datetime.date(2019 + n, 7, 1) for n in range(6))
DAY = datetime.timedelta(days=1)


def values_of(item: Fact) -> st.SearchStrategy:
    """Values of a fact: few, so that they meet, and some that are hostile."""
    if item.kind is Kind.BOOLEAN:
        return st.booleans()
    if item.kind is Kind.CHOICE:
        return st.sampled_from(item.choices)
    if item.kind is Kind.INTEGER:
        return st.integers(-1, 4) | st.sampled_from([HUGE, -HUGE])
    if item.kind is Kind.DECIMAL:
        few = [Decimal("0.1"), Decimal("0.10"), Decimal(1), Decimal("-1E+30"), Decimal("1E-25")]
        return st.sampled_from([*few, Decimal(999999999999999999999999999999)])
    if item.kind is Kind.DATE:
        days = [day + move * DAY for day in DAYS for move in (-1, 0, 1)]
        return st.sampled_from([*days, datetime.date.min, datetime.date.max])
    return st.sampled_from(HOSTILE) | st.text(max_size=3)


def facts(pool: tuple[Fact, ...] = BASE) -> st.SearchStrategy[dict]:
    """Every fact of the pool, known."""
    return st.fixed_dictionaries({item.name: values_of(item) for item in pool})


@st.composite
def partial_facts(draw: st.DrawFn, pool: tuple[Fact, ...] = BASE) -> dict:
    """Facts of which some are absent, and some are given as None."""
    known = draw(facts(pool))
    for name in list(known):
        fate = draw(st.sampled_from(("keep", "keep", "drop", "none")))
        if fate == "drop":
            del known[name]
        elif fate == "none":
            known[name] = None
    return known


def unknown_in(known: dict, pool: tuple[Fact, ...] = BASE) -> tuple[Fact, ...]:
    """The facts of the pool that these facts leave unknown."""
    return tuple(item for item in pool if known.get(item.name) is None)


# ----------------------------------------------------------------- conditions
@st.composite
def tests_of(draw: st.DrawFn, item: Fact, symbols: tuple[Parameter, ...] = ()):
    """A single test on one fact, of each form that its type allows."""
    if item.determined:
        chosen = draw(st.lists(st.sampled_from(item.choices), min_size=1, unique=True))
        return item.one_of(*chosen)
    forms = ["equals", "one_of", "known"]
    if item.kind is Kind.BOOLEAN:
        forms = ["is_true", "is_false", "known"]
    if item.kind.ordered:
        forms += ["<", "<=", ">", ">=", "between", "fact"]
        if item.kind is Kind.INTEGER and symbols:
            forms += ["symbol", "symbol"]
    form = draw(st.sampled_from(forms))
    if form == "known":
        return item.is_known()
    if form in ("is_true", "is_false"):
        return getattr(item, form)()
    if form == "fact":
        others = [o for o in (*BASE, AS_OF) if o.kind is item.kind and o != item]
        other = draw(st.sampled_from(others or [item]))
        return draw(st.sampled_from((item < other, item <= other, item.equals(other))))
    if form == "symbol":
        symbol = draw(st.sampled_from(symbols))
        return draw(st.sampled_from((item < symbol, item <= symbol, item > symbol)))
    if form == "one_of":
        return item.one_of(*draw(st.lists(values_of(item), min_size=1, max_size=3)))
    if form == "between":
        low, high = sorted(draw(st.tuples(values_of(item), values_of(item))))
        return item.between(low, high)
    value = draw(values_of(item))
    if form == "equals":
        return item.equals(value)
    return {"<": item < value, "<=": item <= value, ">": item > value, ">=": item >= value}[form]


def joined(parts: st.SearchStrategy) -> st.SearchStrategy:
    """Conditions joined in each way that there is."""
    several = st.lists(parts, min_size=1, max_size=4)
    counted = several.flatmap(
        lambda found: st.integers(1, len(found)).map(lambda n: at_least(n, *found))
    )
    return st.one_of(
        several.map(lambda found: all_of(*found)),
        several.map(lambda found: any_of(*found)),
        several.map(lambda found: none_of(*found)),
        parts.map(not_),
        counted,
    )


def trees(leaves: st.SearchStrategy, *, members: bool = True, size: int = 8) -> st.SearchStrategy:
    """Trees over the leaves; some subtrees are named members, which never nest."""
    inner = st.recursive(leaves, joined, max_leaves=4)
    tops = inner
    if members:
        cite = st.none() | citations()
        named = st.builds(named_member, inner, cite)
        tops = leaves | named
    return st.recursive(tops, joined, max_leaves=size)


_numbers = itertools.count()


def named_member(condition, cite=None):
    """A member around a condition, with a code of its own."""
    number = next(_numbers)
    return member(
        f"m{number}",
        condition,
        holds=say(f"m{number} holds"),
        fails=say(f"m{number} fails"),
        cite=cite,
    )


@st.composite
def citations(draw: st.DrawFn) -> Citation:
    """A place in the invented law, of any grade that a provision with a text may have."""
    grade = draw(st.sampled_from(("article", "secondary", "derived")))
    return Citation(instrument="Dog Act", place=f"s. {draw(st.integers(1, 9))}", grade=grade)


# --------------------------------------------------------------------- tables
@st.composite
def blocks(draw: st.DrawFn, item: Fact) -> tuple:
    """Cells on one fact that cover its values, each value once."""
    if item.kind is Kind.BOOLEAN:
        return draw(st.sampled_from(((None,), (item.is_true(), item.is_false()))))
    if item.kind is Kind.CHOICE:
        place = {choice: draw(st.integers(0, 2)) for choice in item.choices}
        groups = [[c for c in item.choices if place[c] == n] for n in range(3)]
        cells = [item.one_of(*group) for group in groups if group]
        if len(cells) == 1:
            return (None,)
        if draw(st.booleans()):
            cells[-1] = not_(any_of(*cells[:-1]))
        return tuple(cells)
    if not item.kind.ordered:
        chosen = draw(st.lists(values_of(item), min_size=1, max_size=2, unique=True))
        return (item.one_of(*chosen), not_(item.one_of(*chosen)))
    cuts = sorted(set(draw(st.lists(values_of(item), max_size=2))))
    if not cuts or (item.kind is Kind.DATE and {datetime.date.min, datetime.date.max} & {*cuts}):
        return (None,)
    if draw(st.booleans()):
        cells = [item <= cuts[0]]
        cells += [all_of(item > low, item <= high) for low, high in itertools.pairwise(cuts)]
        # Two whole numbers next to each other leave room for the upper one, so no row is empty.
        return (*cells, item > cuts[-1])
    cells = [item < cuts[0]]
    cells += [all_of(item >= low, item < high) for low, high in itertools.pairwise(cuts)]
    return (*cells, item >= cuts[-1])


@st.composite
def tables(draw: st.DrawFn, answer: Fact, pool: tuple[Fact, ...], columns: int = 2) -> Table:
    """A table on some columns whose rows cover every case once, in any order."""
    chosen = draw(
        st.lists(st.sampled_from(pool), min_size=1, max_size=columns, unique_by=lambda f: f.name)
    )
    every = [draw(blocks(column)) for column in chosen]
    rows = []
    for cells in itertools.product(*every):
        outcome = draw(st.sampled_from(answer.choices))
        rows.append(Row(cells, outcome, draw(st.none() | citations())))
    return Table(tuple(chosen), tuple(draw(st.permutations(rows))))


TABLE_POOL = (FLAG, COUNT, SHARE, BORN, NAME, COLOUR)


def bound_cell(cell, bound: dict):
    """A cell with the tables of the determinations that it tests."""
    if cell is None or not bound:
        return cell
    if isinstance(cell, Answer):
        return attrs.evolve(cell, tables=bound[cell.fact.name])
    if cell.parts and hasattr(cell, "conditions"):
        return attrs.evolve(cell, conditions=tuple(bound_cell(p, bound) for p in cell.parts))
    if cell.parts:
        return attrs.evolve(cell, condition=bound_cell(cell.parts[0], bound))
    return cell


def bound_table(table: Table, bound: dict) -> Table:
    """A table whose cells on determinations carry the tables of these."""
    rows = (attrs.evolve(r, cells=tuple(bound_cell(c, bound) for c in r.cells)) for r in table.rows)
    return attrs.evolve(table, rows=tuple(rows))


@st.composite
def answers(draw: st.DrawFn):
    """A strategy of tests on two determinations with tables, the second resting on the first."""
    kinds = st.lists(st.none() | tables(SIZE, TABLE_POOL), max_size=2)
    of_size = tuple(draw(kinds))
    outer = draw(st.lists(st.none() | tables(TIER, (SIZE, FLAG, COLOUR)), max_size=2))
    of_tier = tuple(
        table if table is None else bound_table(table, {"size": of_size}) for table in outer
    )
    found = {"size": of_size, "tier": of_tier}
    return st.sampled_from((SIZE, TIER)).flatmap(
        lambda item: tests_of(item).map(lambda a: attrs.evolve(a, tables=found[item.name]))
    )


def base_tests(symbols: tuple[Parameter, ...] = ()) -> st.SearchStrategy:
    """A single test on any base fact, or on the as-of date."""
    return st.sampled_from((*BASE, AS_OF)).flatmap(lambda item: tests_of(item, symbols))


@st.composite
def conditions(draw: st.DrawFn, *, members: bool = True, size: int = 8):
    """Any tree, with tests on determinations that have tables, one or two or none."""
    leaves = base_tests() | draw(answers())
    return draw(trees(leaves, members=members, size=size))


# --------------------------------------------------------------- requirements
CITE = Citation(instrument="Dog Act", place="s. 1", grade="article")


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """A span between days of the invented law, open at either end or not."""
    first = draw(st.none() | st.integers(0, len(DAYS) - 1))
    last = draw(st.none() | st.integers(0 if first is None else first + 1, len(DAYS)))
    return Span(
        None if first is None else DAYS[first],
        None if last is None or last == len(DAYS) else DAYS[last],
    )


@st.composite
def parameters(draw: st.DrawFn, name: str = "threshold") -> Parameter:
    """A number of the law that may change on one of its days."""
    change = draw(st.none() | st.sampled_from(DAYS))
    values = [DatedValue(Span(None, change), draw(st.integers(0, 3)), CITE)]
    if change is not None:
        values.append(DatedValue(Span(change), draw(st.integers(0, 3)), CITE))
    return Parameter(name=name, kind=Kind.INTEGER, title=say(name), values=tuple(values))


@st.composite
def determinations(draw: st.DrawFn, answer: Fact, pool, inner=(), *, settled=False):
    """A determination with one or two texts, each with one table, two, or content not seen."""
    change = draw(st.none() | st.sampled_from(DAYS))
    texts = [Span(None, change)] if change is None else [Span(None, change), Span(change)]
    rulings = []
    for span in texts:
        # A text without a table was not seen.
        most = 1 if settled else 2
        found = tuple(draw(st.lists(tables(answer, pool), min_size=int(settled), max_size=most)))
        rulings.append(
            DatedTable(
                span=span,
                cite=draw(citations()),
                tables=found,
                dispute=say("criteria") if len(found) > 1 else None,
                unresolved=None if found else say("not seen"),
            )
        )
    return Determination(
        id=answer.name,
        fact=answer,
        title=say(answer.name),
        rulings=tuple(rulings),
        verified_through="2024-01-01",
        determinations=inner,
    )


@st.composite
def provisions(draw: st.DrawFn, needs: st.SearchStrategy, rank: int, governing, *, settled=False):
    """A provision of one rank: with needs, with readings, or with content not seen."""
    span = draw(spans())
    options: dict = {"span": span, "cite": draw(citations()), "rank": rank}
    kind = draw(
        st.sampled_from(("needs", "needs") if settled else ("needs", "needs", "readings", "unseen"))
    )
    if kind == "needs":
        options["needs"] = draw(needs)
    elif kind == "readings":
        readings = [Reading(say(f"reading {n}"), draw(needs), CITE) for n in range(2)]
        options["readings"] = tuple(readings)
    else:
        options["unresolved"] = say("not seen")
    options["governed_by"] = draw(st.sampled_from(governing))
    if rank and draw(st.booleans()):
        options["applies_when"] = draw(needs)
    if draw(st.integers(0, 4)) == 0:
        options["scope"] = draw(needs)
    return Provision(**options)


@st.composite
def requirements(draw: st.DrawFn, *, settled: bool = False, size: int = 4) -> Requirement:
    """A requirement with several provisions of every kind.

    Args:
        draw: given by Hypothesis.
        settled: without disputes and texts not seen.
        size: most single tests in one condition.
    """
    of_size = draw(determinations(SIZE, (FLAG, COUNT, COLOUR), settled=settled))
    of_tier = draw(determinations(TIER, (SIZE, FLAG), (of_size,), settled=settled))
    threshold = draw(parameters())
    single = [base_tests((threshold,)), st.sampled_from((SIZE, TIER)).flatmap(tests_of)]
    needs = trees(st.one_of(*single), size=size)
    governing = draw(st.sampled_from(((None,), (None, BORN), (BORN,), (None, BORN, MOVED))))
    ranks = draw(st.lists(st.sampled_from((0, 0, 1, 2)), min_size=0, max_size=3))
    found = [draw(provisions(needs, rank, governing, settled=settled)) for rank in [0, *ranks]]
    return Requirement(
        id="licence",
        title=say("licence"),
        provisions=tuple(found),
        verified_through="2024-01-01",
        determinations=(of_size, of_tier),
    )


def as_of_days() -> st.SearchStrategy[datetime.date]:
    """Days at and around the days of the invented law."""
    return st.sampled_from([day + move * DAY for day in DAYS for move in (-1, 0, 1)])
