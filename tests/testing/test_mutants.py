"""Mutants: each kind of mistake, what kills it, and that the cases of the rulebook kill them all."""

from __future__ import annotations

import pickle
import random

import attrs
import pytest

from kernel_strategies import CITE, COUNT, FLAG, SIGN, SIZE, say
from umkstd import testing
from umkstd.errors import CaseError, RuleDefinitionError
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.provision import Provision, Reading
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, at_least, member
from umkstd.logic.table import Row, Table
from umkstd.logic.values import Kind
from umkstd.rulebook import RULEBOOK
from umkstd.testing.__main__ import main
from umkstd.testing.answering import ask, differences
from umkstd.testing.equivalents import equivalents
from umkstd.testing.judging import Judge, names
from umkstd.testing.survey import survey

OTHER = attrs.evolve(CITE, place="s. 2")
LIMIT = Parameter(
    name="limit",
    kind=Kind.INTEGER,
    title=say("limit"),
    values=(
        DatedValue(Span("2000-01-01", "2020-01-01"), 3, CITE),
        DatedValue(Span("2020-01-01"), 5, CITE),
    ),
)


def rule(needs, **options):
    """A requirement of one provision, in force since 2020."""
    base = Provision(span=Span("2020-01-01"), cite=CITE, needs=needs)
    return Requirement(
        id="dogs",
        title=say("dogs"),
        provisions=(base, *options.pop("more", ())),
        verified_through="2026-01-01",
        **options,
    )


def case(expected, as_of="2021-01-01", article="Dog Act s. 1", **facts):
    """One case of the dogs."""
    one = {"name": "n", "as_of": as_of, "facts": facts, "expected": expected, "article": article}
    return testing.read_cases({"rule": "dogs", "cases": [one]})[0]


def made(one, kind):
    """The mutants of one kind, by place."""
    return {mutant.where: mutant for mutant in testing.mutants(one) if mutant.kind == kind}


def dies(mutant, one, *cases):
    """Whether the cases, all of which the rule answers, tell the mutant from it."""
    assert list(testing.check(one, cases)) == []
    return testing.kill(mutant, one, cases) is not None


def test_a_comparison_is_known_only_by_its_very_limit():
    """Just off the limit nothing is seen."""
    one = rule(COUNT <= 5)
    (mutant,) = made(one, "strictness").values()
    assert not dies(mutant, one, case("met", count=4), case("unmet", count=6))
    assert dies(mutant, one, case("met", count=5))
    more, less = made(one, "threshold").values()
    assert dies(more, one, case("unmet", count=6))
    assert dies(less, one, case("met", count=5))
    assert not dies(more, one, case("met", count=5))


def test_members_are_dropped_negated_and_joined_otherwise():
    """Each kind has a case that tells it, and one that does not."""
    first = member("first", FLAG.is_true(), holds=say("yes"), fails=say("no"))
    one = rule(all_of(first, SIGN.is_true()))
    drop, swap = made(one, "drop"), made(one, "swap")
    assert set(drop) == {"provisions/0/needs/first", "provisions/0/needs/1"}
    alone = case("unmet", flag=False, sign=True)
    assert dies(drop["provisions/0/needs/first"], one, alone)
    assert not dies(drop["provisions/0/needs/1"], one, alone)
    assert dies(swap["provisions/0/needs"], one, alone)
    negate = made(one, "negate")
    assert dies(negate["provisions/0/needs/first"], one, case("met", flag=True, sign=True))
    back = made(rule(any_of(FLAG.is_true(), SIGN.is_true())), "swap")
    assert [mutant.what.en for mutant in back.values()] == ["“any” becomes “all”."]


def test_counts_and_values():
    """At least two of three, and one value of a list."""
    colours = at_least(2, FLAG.is_true(), SIGN.is_true(), COUNT.one_of(1, 2))
    one = rule(colours)
    more, less = made(one, "count").values()
    assert dies(more, one, case("met", flag=True, sign=True, count=3))
    assert dies(less, one, case("unmet", flag=True, sign=False, count=3))
    value = made(one, "drop")["provisions/0/needs/2=2"]
    assert dies(value, one, case("met", flag=True, sign=False, count=2))
    assert not dies(value, one, case("met", flag=True, sign=False, count=1))


def test_parameters_and_the_borders_of_time():
    """A number of the law is moved in the provisions that read it, its days with theirs."""
    one = rule(COUNT <= LIMIT)
    assert set(made(one, "threshold")) == {"parameters/limit/1+1", "parameters/limit/1-1"}
    spans = made(one, "span")
    assert dies(spans["span/2020-01-01+1"], one, case("met", "2020-01-01", count=1))
    assert dies(spans["span/2020-01-01-1"], one, case("not_in_force", "2019-12-31", count=1))
    moved = attrs.evolve(
        one, provisions=(attrs.evolve(one.provisions[0], span=Span("2010-01-01")),)
    )
    assert "span/2020-01-01/parameters+1" in made(moved, "span")
    mutant = made(moved, "span")["span/2020-01-01/parameters+1"]
    assert dies(mutant, moved, case("met", "2020-01-01", count=5))


def test_exceptions_scopes_and_readings():
    """What takes a case out of the rule, or reads it in another way."""
    exception = Provision(
        span=Span("2020-01-01"),
        cite=OTHER,
        needs=SIGN.is_true(),
        rank=1,
        applies_when=COUNT > 3,
        scope=FLAG.is_true(),
    )
    one = rule(FLAG.is_true(), more=(exception,))
    found = made(one, "exception")
    assert set(found) == {f"provisions/1{end}" for end in ("", "/applies_when", "/scope")}
    held = case("unmet", flag=True, sign=False, count=4)
    assert dies(found["provisions/1"], one, held)
    assert dies(
        found["provisions/1/applies_when"], one, case("met", flag=True, sign=False, count=1)
    )
    assert dies(found["provisions/1/scope"], one, case("not_applicable", flag=False, count=4))
    readings = (Reading(say("a"), FLAG.is_true(), CITE), Reading(say("b"), SIGN.is_true(), OTHER))
    disputed = attrs.evolve(
        one, provisions=(Provision(span=Span("2020-01-01"), cite=CITE, readings=readings),)
    )
    open_ = case("undetermined", flag=True, sign=False)
    assert dies(made(disputed, "drop")["provisions/0/readings/0"], disputed, open_)


def test_a_citation_dies_by_a_case_that_names_it():
    """And a border between texts that ask the same is seen by the article alone."""
    second = Provision(span=Span("2025-01-01"), cite=OTHER, needs=FLAG.is_true())
    first = attrs.evolve(second, span=Span("2020-01-01", "2025-01-01"), cite=CITE)
    one = attrs.evolve(rule(FLAG.is_true()), provisions=(first, second))
    found = made(one, "citation")
    named = case("met", flag=True)
    assert set(found) == {"Dog Act s. 1", "Dog Act s. 2"}
    assert dies(found["Dog Act s. 1"], one, named)
    assert not dies(found["Dog Act s. 2"], one, named)
    border = made(one, "span")["span/2025-01-01+1"]
    assert not dies(border, one, named)
    assert dies(border, one, case("met", "2025-01-01", "Dog Act s. 2", flag=True))
    assert not dies(border, one, case("met", "2025-01-01", "Dog Act", flag=True))


def test_an_article_is_named_whole():
    """Article 3 is not named by article 35, nor by a letter of it."""
    assert names("PP 1 Pasal 3 dan Pasal 4", "PP 1 Pasal 3")
    assert names("(PP 1 Pasal 3)", "PP 1 Pasal 3")
    for longer in (
        "PP 1 Pasal 35",
        "PP 1 Pasal 3 ayat (2)",
        "PP 1 Pasal 3 huruf a",
        "PP 1 Pasal 3A",
    ):
        assert not names(longer, "PP 1 Pasal 3")


def sizes():
    """A determination with two criteria."""
    count = Table(
        (COUNT,),
        (Row((COUNT <= 5,), "small"), Row((COUNT > 5,), "large")),
    )
    flag = Table((FLAG,), (Row((FLAG.is_true(),), "large"), Row((FLAG.is_false(),), "small")))
    ruling = DatedTable(
        span=Span("2020-01-01"), cite=CITE, tables=(count, flag), dispute=say("criteria")
    )
    return Determination(
        id="dogs", fact=SIZE, title=say("size"), rulings=(ruling,), verified_through="2026-01-01"
    )


def test_tables():
    """Outcomes, limits in all their cells, criteria; a row left out cannot even be built."""
    one = sizes()
    limit = made(one, "threshold")["rulings/0/tables/0/count=5+1"]
    strict = made(one, "strictness")["rulings/0/tables/0/count=5"]
    on, off = case("small", count=5, flag=False), case("large", count=6, flag=True)
    assert dies(limit, one, off)
    assert not dies(limit, one, on)
    assert dies(strict, one, on)
    assert not dies(strict, one, off)
    assert dies(made(one, "outcome")["rulings/0/tables/1/rows/0"], one, off)
    apart = case({"alternatives": ["small", "large"]}, count=5, flag=True)
    assert dies(made(one, "drop")["rulings/0/tables/0"], one, apart)
    assert dies(made(one, "span")["span/2020-01-01-1"], one, case("not in force", "2019-12-31"))
    assert dies(made(one, "citation")["Dog Act s. 1"], one, on)
    row = made(one, "row")["rulings/0/tables/0/rows/0"]
    assert row.changed is None
    with pytest.raises(ValueError, match="cannot be built"):
        testing.kill(row, one, [on])
    fates = {one.mutant.name: one.fate for one in testing.fates(one, [on, off, apart])}
    assert fates[row.name] == "refused"


def test_mutants_of_something_else_are_refused():
    """A plain condition has no cases and no articles."""
    with pytest.raises(RuleDefinitionError, match="Requirement or a Determination"):
        next(testing.mutants(FLAG.is_true()))


def test_a_listed_mutant_is_equivalent_only_while_no_case_kills_it():
    """The list must not hide what a case would find."""
    one = rule(COUNT <= 5)
    listed = {mutant.name: "for a test" for mutant in testing.mutants(one)}
    found = list(testing.fates(one, [case("met", count=5)], listed))
    assert {fated.fate.value for fated in found} == {"killed", "equivalent"}
    assert all(fated.by for fated in found if fated.fate is testing.Fate.KILLED)
    assert all(fated.reason for fated in found if fated.fate is testing.Fate.EQUIVALENT)


def test_cases_that_cannot_be_read_are_told():
    """A wrong case would kill every mutant."""
    with pytest.raises(CaseError):
        Judge(rule(COUNT <= 5), [case("met", count="five")])


RULES = ("nib", "sni-bina-umk", "scale", "bpom-md", "single-licence", "umk", "halal-last-free-day")


@pytest.mark.parametrize("name", RULES)
def test_ids_stay_apart_and_what_they_say_is_whole(name):
    """The list of equivalent mutants goes by the id."""
    found = list(testing.mutants(RULEBOOK[name]))
    assert len({mutant.name for mutant in found}) == len(found)
    assert all(mutant.what.en.endswith(".") and mutant.what.id.endswith(".") for mutant in found)


@pytest.mark.parametrize("name", RULES)
def test_the_fast_way_agrees_with_asking(name):
    """Mutants are judged without generated code; the library itself must see the same."""
    one, cases = RULEBOOK[name], testing.cases(name)
    judge, rng = Judge(one, cases), random.Random(7)  # noqa: S311 - a test repeats what it drew
    found = [m for m in testing.mutants(one) if m.kind not in ("citation", "span", "exception")]
    for mutant in rng.sample(found, min(12, len(found))):
        if mutant.changed is None:
            continue
        told = False
        for each in cases:
            try:
                told = told or any(True for _ in differences(ask(mutant.changed, each), each))
            except CaseError:
                told = True
        assert (judge.killer(mutant) is not None) == told, mutant.name


SLOW = {
    *("food-licence-route", "halal-path", "halal.duty", "halal.self-declare", "label", "pirt"),
    "sppt-sni-readiness",
}
"""Rules of many mutants and cases; each takes longer than ten seconds."""
EACH = [pytest.param(name, marks=[pytest.mark.long] * (name in SLOW)) for name in RULEBOOK]


@pytest.mark.parametrize("name", EACH)
def test_the_cases_kill_the_mutants(name):
    """Who changes a rule adds the case that tells the change, or says why no case can."""
    assert [fated.mutant.name for fated in survey(name).survivors] == []


@pytest.mark.parametrize("name", sorted(equivalents()))
def test_every_listed_mutant_is_there(name):
    """A list that outlives its rule would hide survivors of the next."""
    ids = {mutant.name for mutant in testing.mutants(RULEBOOK[name])}
    assert set(equivalents()[name]) - ids == set()
    assert all(len(reason) > 20 for reason in equivalents()[name].values())


def test_the_command_counts(capsys):
    """One line a rule, and a status for a script."""
    status = main(["mutants", "bpom-md", "sni-mark", "--survivors", "--lang", "en"])
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["rule", "killed", "refused", "equivalent", "survived"]
    assert [line.split()[0] for line in lines if not line.startswith("  ")] == [
        *("rule", "bpom-md", "sni-mark", "all")
    ]
    assert status == (0 if lines[-1].split()[-1] == "0" else 1)
    assert main(["mutants", "bpom-mdd"]) == 2
    assert "bpom-md" in capsys.readouterr().err


def test_a_mutant_pickles_as_the_rule_that_it_is():
    """A pool of processes may share the work."""
    mutant = next(testing.mutants(RULEBOOK["nib"]))
    assert pickle.loads(pickle.dumps(mutant.what)) == mutant.what  # noqa: S301 - our own value
