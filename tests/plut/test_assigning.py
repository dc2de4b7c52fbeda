"""Which consultant takes which case."""

import itertools
import sys
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from umkstd.errors import InvalidValue, UnknownName
from umkstd.plut import Centre, Consultant, Request, assign
from umkstd.plut.request import REASONS

FIELDS = ("consultation", "production", "marketing")
REGIONS = ("33", "33.22", "33.74", "34.01")
HERE = Centre(id="c1", name="PLUT Kabupaten Semarang", province="33", regency="33.22")


def consultant(code, *fields, capacity=2, regions=()):
    return Consultant(id=code, centre=HERE, fields=fields, capacity=capacity, regions=regions)


def request(code, field="production", region="33.22"):
    return Request(case_id=code, field=field, region=region)


def loads(answer):
    return {load.consultant: load.cases for load in answer.loads}


def numpy_half(found):
    """The solver's answer, halved."""
    return found / 2


def reasons(answer):
    return {item.request.case_id: item.reason for item in answer.unassigned}


def test_nothing_to_assign_needs_no_solver():
    answer = assign([], [consultant("k1", "production")])

    assert (answer.pairs, answer.unassigned) == ((), ())
    assert loads(answer) == {"k1": 0}


def test_it_says_who_cannot_be_helped_and_why():
    staff = [
        consultant("k1", "production", capacity=1),
        consultant("k2", "marketing", regions=["34.01"]),
    ]
    answer = assign(
        [
            request("a"),
            request("b"),
            request("c", "finance"),
            request("d", "production", "51.01"),
            request("e", "marketing"),
        ],
        staff,
    )

    assert [(pair.request.case_id, pair.consultant) for pair in answer.pairs] == [("a", "k1")]
    assert reasons(answer) == {
        "b": "capacity-used",
        "c": "no-field",
        "d": "no-region",
        "e": "no-field-in-region",
    }
    assert [item.why for item in answer.unassigned] == [
        REASONS[r] for r in reasons(answer).values()
    ]


def test_a_consultant_who_is_away_counts_as_used_up():
    answer = assign([request("a")], [consultant("k1", "production", capacity=0)])

    assert reasons(answer) == {"a": "capacity-used"}


def test_as_many_as_possible_comes_before_an_even_load():
    staff = [
        consultant("k1", "production", "marketing", capacity=2),
        consultant("k2", "marketing", capacity=2),
    ]
    asked = [request("a"), request("b"), request("c", "marketing"), request("d", "marketing")]

    assert loads(assign(asked, staff)) == {"k1": 2, "k2": 2}


def test_load_is_even_in_relation_to_capacity():
    staff = [
        consultant("k1", "production", capacity=10),
        consultant("k2", "production", capacity=20),
    ]

    assert loads(assign([request(f"u{n:02}") for n in range(15)], staff)) == {"k1": 5, "k2": 10}


def test_where_all_else_is_equal_the_first_codes_win():
    staff = [consultant(code, "production") for code in ("k2", "k3", "k1")]
    answer = assign([request("b"), request("a")], staff)

    assert [(pair.request.case_id, pair.consultant) for pair in answer.pairs] == [
        ("a", "k1"),
        ("b", "k2"),
    ]


def test_consultants_travel_only_where_it_is_settled_and_only_if_they_must():
    near = consultant("k2", "production", capacity=4, regions=["34.01"])
    far = consultant("k1", "production", capacity=4, regions=["33.22"])
    asked = [request("a", region="34.01"), request("b", region="33.22")]

    answer = assign(asked, [near, far], travel={"33.22": ["34.01"], "34.01": ["33.22"]})
    assert [(p.request.case_id, p.consultant, p.travels) for p in answer.pairs] == [
        ("a", "k2", False),
        ("b", "k1", False),
    ]

    answer = assign(asked, [far], travel={"33.22": ["34.01"]})
    assert [pair.travels for pair in answer.pairs] == [True, False]
    assert reasons(assign(asked, [far])) == {"a": "no-region"}


def test_a_business_may_ask_in_several_fields_but_once_in_each():
    staff = [consultant("k1", "production", "marketing")]

    assert len(assign([request("a"), request("a", "marketing")], staff).pairs) == 2
    with pytest.raises(InvalidValue, match="a / production") as caught:
        assign([request("a"), request("a", region="33.74")], staff)
    assert caught.value.problem.code == "desk-twice"
    with pytest.raises(InvalidValue):
        assign([], [*staff, *staff])


def test_a_request_names_a_field_and_a_region():
    with pytest.raises(UnknownName):
        request("a", "produksi")
    with pytest.raises(InvalidValue):
        request("a", region="")


def test_without_the_extra_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "scipy.optimize", None)

    with pytest.raises(ModuleNotFoundError, match=r"umkstd\[plut\]"):
        assign([request("a")], [consultant("k1", "production")])


@pytest.mark.parametrize("failed", [{"status": 4}, {"x": numpy_half}])
def test_an_answer_that_is_not_whole_is_never_passed_on(monkeypatch, failed):
    optimize = pytest.importorskip("scipy.optimize")
    solve = optimize.linprog

    def broken(*args, **options):
        result = solve(*args, **options)
        for name, value in failed.items():
            result[name] = value(result.x) if callable(value) else value
        return result

    monkeypatch.setattr(optimize, "linprog", broken)
    with pytest.raises(RuntimeError, match="scipy"):
        assign([request("a")], [consultant("k1", "production")])


STAFF = st.lists(
    st.tuples(
        st.sets(st.sampled_from(FIELDS[1:])),
        st.integers(0, 3),
        st.sets(st.sampled_from(REGIONS), max_size=2),
    ),
    max_size=3,
).map(
    lambda rows: [
        consultant(f"k{n}", *fields, capacity=capacity, regions=regions)
        for n, (fields, capacity, regions) in enumerate(rows)
    ]
)
ASKED = st.lists(st.tuples(st.sampled_from(FIELDS), st.sampled_from(REGIONS)), max_size=5).map(
    lambda rows: [request(f"u{n}", field, region) for n, (field, region) in enumerate(rows)]
)
TRAVEL = st.dictionaries(
    st.sampled_from(REGIONS), st.lists(st.sampled_from(REGIONS), max_size=2), max_size=2
)


def may_take(one, asked, travel):
    """Whether a consultant may take a case, and whether it means travel; ``None`` for no."""
    if not one.knows(asked.field):
        return None
    if one.serves(asked.region):
        return False
    further = [region for area in one.areas for region in travel.get(area, ())]
    return (
        True
        if any(asked.region == r or asked.region.startswith(f"{r}.") for r in further)
        else None
    )


def every_assignment(asked, staff, travel):
    """By trying all: how many are taken, how uneven it is, how many travel, how late the codes."""
    choices = [
        [None, *(n for n, one in enumerate(staff) if may_take(one, item, travel) is not None)]
        for item in asked
    ]
    for chosen in itertools.product(*choices):
        counts = [chosen.count(n) for n in range(len(staff))]
        if all(count <= one.capacity for count, one in zip(counts, staff, strict=True)):
            yield worth(
                [(item, n) for item, n in zip(asked, chosen, strict=True) if n is not None],
                staff,
                travel,
            )


def worth(taken, staff, travel):
    counts = [sum(n == place for _, n in taken) for place in range(len(staff))]
    return (
        -len(taken),
        sum(Fraction(c * c, one.capacity) for c, one in zip(counts, staff, strict=True) if c),
        sum(may_take(staff[n], item, travel) for item, n in taken),
        sum(n for _, n in taken),
    )


@settings(deadline=None, max_examples=300)
@given(ASKED, STAFF, TRAVEL, st.randoms(use_true_random=False))
def test_no_way_of_assigning_is_better(asked, staff, travel, chance):
    answer = assign(asked, staff, travel=travel)

    place = {one.id: n for n, one in enumerate(staff)}
    taken = [(pair.request, place[pair.consultant]) for pair in answer.pairs]
    assert all(may_take(staff[n], item, travel) is not None for item, n in taken)
    assert all(load.cases <= load.capacity for load in answer.loads)
    assert all(
        load.cases == sum(n == place[load.consultant] for _, n in taken) for load in answer.loads
    )
    everyone = [*(item for item, _ in taken), *(item.request for item in answer.unassigned)]
    assert sorted(everyone) == sorted(asked)
    for pair in answer.pairs:
        assert pair.travels is may_take(staff[place[pair.consultant]], pair.request, travel)
    assert worth(taken, staff, travel) == min(every_assignment(asked, staff, travel))

    chance.shuffle(asked)
    chance.shuffle(staff)
    assert assign(asked, staff, travel=travel) == answer
