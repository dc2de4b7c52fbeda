"""Each kind of limit against each kind of result, on and off the limit, and monotone."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkstd.standards.lab_value import Found, Measured, Words, read_value
from umkstd.standards.limits import Absent, Bounds, Plan, Sensory
from umkstd.standards.units import unit
from umkstd.text import Text

D = Decimal
MASS, COUNT, TURN = unit("mg/kg"), unit("koloni/g"), unit("derajat")
AT_MOST = Bounds(None, D(3))
BELOW = Bounds(None, D(3), high_strict=True)
AT_LEAST = Bounds(D(3), None)
ABOVE = Bounds(D(3), None, low_strict=True)
BETWEEN = Bounds(D("4.1"), D(11))
NEGATIVE = Absent(Text(id="negatif/25 g", en="negative/25 g"), D(25), "g")
NOT_THERE = Absent(Text(id="tidak boleh ada", en="must not be there"))
SMELL = Sensory(Text(id="normal, khas tempe", en="normal, of tempeh"))
FIBRE = Sensory(Text(id="positif", en="positive"))


def says(limit, written, of=MASS):
    """What a written result says of a limit."""
    return limit.judge(read_value(written), of)


@pytest.mark.parametrize(
    ("limit", "written", "expected"),
    [
        (AT_MOST, "3", (True, "within")),
        (AT_MOST, "2,99", (True, "within")),
        (AT_MOST, "3,01", (False, "outside")),
        (AT_MOST, "<3", (True, "within")),
        (AT_MOST, "<3,5", (None, "censored")),
        (AT_MOST, ">3", (False, "outside")),
        (AT_MOST, "≥3", (None, "censored")),
        (AT_MOST, ">2", (None, "censored")),
        (AT_MOST, "2 - 3", (True, "within")),
        (AT_MOST, "2 - 4", (None, "censored")),
        (AT_MOST, "4 - 5", (False, "outside")),
        (BELOW, "3", (False, "outside")),
        (BELOW, "2,99", (True, "within")),
        (BELOW, "<3", (True, "within")),
        (BELOW, "≤3", (None, "censored")),
        (BELOW, "<4", (None, "censored")),
        (BELOW, "≥3", (False, "outside")),
        (AT_LEAST, "3", (True, "within")),
        (AT_LEAST, "2,99", (False, "outside")),
        (AT_LEAST, "<3", (False, "outside")),
        (AT_LEAST, "≤3", (None, "censored")),
        (AT_LEAST, ">3", (True, "within")),
        (AT_LEAST, ">2", (None, "censored")),
        (ABOVE, "3", (False, "outside")),
        (ABOVE, ">3", (True, "within")),
        (ABOVE, "3,01", (True, "within")),
        (BETWEEN, "4,1", (True, "within")),
        (BETWEEN, "11", (True, "within")),
        (BETWEEN, "4,09", (False, "outside")),
        (BETWEEN, "11,01", (False, "outside")),
        (BETWEEN, "4,1 - 11", (True, "within")),
        (BETWEEN, "<5", (None, "censored")),
        (AT_MOST, "normal", (None, "no-figure")),
        (AT_MOST, "positif", (None, "no-figure")),
        (AT_MOST, "ND", (None, "detection-limit")),
        (AT_MOST, "ND (<0,01)", (True, "within")),
        (Bounds(None, D("0.3")), "<0,5", (None, "censored")),
        (Bounds(None, D(1)), "<0,5", (True, "within")),
    ],
)
@pytest.mark.smoke
def test_figures(limit, written, expected):
    """On, just on and just off the limit; censored results decide only where they can."""
    assert says(limit, written) == expected


def test_nothing_grew():
    """A count in which nothing was found is none; a metal not detected needs its detection limit."""
    assert says(AT_MOST, "negatif", COUNT) == (True, "within")
    assert says(BELOW, "ND", unit("APM/g")) == (True, "within")
    assert says(AT_LEAST, "negatif", COUNT) == (False, "outside")


@pytest.mark.parametrize(
    ("written", "of", "expected"),
    [
        ("negatif/25 g", COUNT, (True, "within")),
        ("negatif/g", unit("APM/g"), (True, "within")),
        ("negatif/0,1 g", COUNT, (None, "censored")),
        ("negatif/25 mL", COUNT, (None, "amount")),
        ("negatif/25 mL", unit("koloni/mL"), (True, "within")),
    ],
)
def test_nothing_in_an_amount_is_less_than_one_in_it(written, of, expected):
    """None in 0.1 g may be up to ten in a gram, where three are allowed."""
    assert says(AT_MOST, written, of) == expected


def test_the_lower_end_printed_as_not_detected():
    """Printed "ND - 0,7": not detected is within; elsewhere the range is as any other."""
    limit = Bounds(D(0), D("0.7"), low_not_detected=True)
    assert says(limit, "ND") == (True, "within")
    assert says(limit, "<0,1") == (True, "within")
    assert says(limit, "0,71") == (False, "outside")


def test_a_turn_may_lie_below_zero():
    """An optical rotation is signed; a concentration is not, so that "<5" starts at zero."""
    turn = Bounds(D(-65), D(-48))
    assert says(turn, "-50", TURN) == (True, "within")
    assert says(turn, "-66", TURN) == (False, "outside")
    assert says(Bounds(D(-65), None), "<5", TURN) == (None, "censored")
    assert says(Bounds(D(0), D(5)), "<5") == (True, "within")


@pytest.mark.parametrize(
    ("limit", "written", "expected"),
    [
        (NEGATIVE, "negatif/25 g", (True, "within")),
        (NEGATIVE, "negatif/50 g", (True, "within")),
        (NEGATIVE, "negatif/1 g", (None, "amount")),
        (NEGATIVE, "negatif", (None, "amount")),
        (NEGATIVE, "negatif/25 mL", (None, "amount")),
        (NEGATIVE, "positif/25 g", (False, "outside")),
        (NEGATIVE, "positif/g", (False, "outside")),
        (NEGATIVE, "positif/100 g", (None, "amount")),
        (NEGATIVE, "<3", (None, "censored")),
        (NEGATIVE, "5", (False, "outside")),
        (NEGATIVE, "0", (None, "amount")),
        (NEGATIVE, "memenuhi", (True, "within")),
        (NEGATIVE, "ya", (None, "words")),
        (NEGATIVE, "tidak", (None, "words")),
        (NOT_THERE, "tidak ada", (True, "within")),
        (NOT_THERE, "ND", (True, "within")),
        (NOT_THERE, "<0,5", (True, "within")),
        (NOT_THERE, "≤0,5", (None, "censored")),
        (NOT_THERE, "maks. 3", (None, "censored")),
        (NOT_THERE, "0", (True, "within")),
        (NOT_THERE, "ya", (None, "words")),
        (NOT_THERE, "Tidak", (None, "words")),
        (NOT_THERE, "tidak memenuhi", (False, "outside")),
        (NOT_THERE, "0,1", (False, "outside")),
        (NOT_THERE, ">0", (False, "outside")),
        (NOT_THERE, "positif", (False, "outside")),
        (NOT_THERE, "negatif/10 g", (True, "within")),
        (NOT_THERE, "0 - 2", (None, "censored")),
        (NOT_THERE, "jernih", (None, "words")),
    ],
)
def test_absence(limit, written, expected):
    """Found in less is found in more; not found in more is not found in less."""
    assert says(limit, written) == expected


@pytest.mark.parametrize(
    ("limit", "written", "expected"),
    [
        (SMELL, "normal, khas tempe", (True, "within")),
        (SMELL, "Khas tempe, normal", (True, "within")),
        (SMELL, "normal, of tempeh", (True, "within")),
        (SMELL, "normal, khas tempe, agak asam", (None, "words")),
        (SMELL, "ya", (True, "within")),
        (SMELL, "tidak", (False, "outside")),
        (SMELL, "memenuhi", (True, "within")),
        (SMELL, "tidak memenuhi", (False, "outside")),
        (SMELL, "tidak normal", (False, "outside")),
        (SMELL, "abnormal", (False, "outside")),
        (SMELL, "normal", (None, "words")),
        (SMELL, "agak asam", (None, "words")),
        (SMELL, "8,07", (None, "score")),
        (SMELL, "negatif", (None, "words")),
        (FIBRE, "positif", (True, "within")),
        (FIBRE, "negatif", (False, "outside")),
    ],
)
def test_senses(limit, written, expected):
    """A judgement in other words is asked about, never guessed."""
    assert says(limit, written) == expected


def _plan(*written, n=5, c=2, m="100", most="1000"):
    plan = Plan(n, c, D(m), D(most))
    return plan.judge_all(tuple(read_value(value) for value in written), COUNT)


def test_sampling_plan():
    """At most c of n between m and M, none above M."""
    assert _plan("10", "100", "1000", "1000", "50") == (True, "within")
    assert _plan("10", "101", "200", "300", "50") == (False, "outside")
    assert _plan("10", "20", "1001", "30", "50") == (False, "outside")
    assert _plan("10", "20", "30", "40") == (None, "plan-samples")
    assert _plan("10", "20", "<200", "<200", "<200") == (None, "censored")
    assert _plan("10", "20", "<200", "<200", "30") == (True, "within")
    assert _plan("10", n=None, c=None) == (None, "plan-unseen")
    assert _plan("1001", n=None, c=None) == (False, "outside")
    assert _plan("0", "0", "0", "0", "0", c=0, most="100") == (True, "within")


numbers = st.decimals(min_value=0, max_value=1000, places=2)
GOOD = {True: 2, None: 1, False: 0}


@given(numbers, numbers, numbers, st.booleans())
def test_less_is_never_worse_for_a_highest_figure(limit, a, b, strict):
    """Lowering a reading never turns a kept highest figure into a broken one."""
    bounds = Bounds(None, limit, high_strict=strict)
    low, high = sorted((a, b))
    results = [bounds.judge(Measured(x, x), MASS)[0] for x in (low, high)]
    assert GOOD[results[0]] >= GOOD[results[1]]


@given(numbers, numbers, numbers, st.booleans())
def test_more_is_never_worse_for_a_lowest_figure(limit, a, b, strict):
    """Raising a reading never turns a kept lowest figure into a broken one."""
    bounds = Bounds(limit, None, low_strict=strict)
    low, high = sorted((a, b))
    results = [bounds.judge(Measured(x, x), MASS)[0] for x in (low, high)]
    assert GOOD[results[1]] >= GOOD[results[0]]


@given(st.lists(numbers, min_size=5, max_size=5))
def test_towards_the_middle_is_never_worse_for_a_range(points):
    """Moving a kept reading towards another kept one stays inside."""
    low, a, b, between, high = sorted(points)
    bounds = Bounds(low, high)
    assert bounds.judge(Measured(a, a), MASS)[0] is True
    assert bounds.judge(Measured(between, between), MASS)[0] is True
    assert bounds.judge(Measured(a, b), MASS)[0] is True


@given(numbers, numbers, st.sampled_from(["g", "mL"]))
def test_absence_in_more_is_never_worse(a, b, kind):
    """Not found in a larger amount never says less than not found in a smaller one."""
    small, large = sorted((a, b))
    outcomes = [NEGATIVE.judge(Found(False, x, kind), COUNT)[0] for x in (small, large)]
    assert GOOD[outcomes[1]] >= GOOD[outcomes[0]]
    outcomes = [NEGATIVE.judge(Found(True, x, kind), COUNT)[0] for x in (small, large)]
    assert GOOD[outcomes[0]] <= GOOD[outcomes[1]]


@given(st.lists(numbers, min_size=5, max_size=5), st.integers(0, 4), numbers)
def test_less_is_never_worse_for_a_plan(values, place, less):
    """Lowering one sample never turns a kept plan into a broken one."""
    plan = Plan(5, 2, D(100), D(500))
    lower = list(values)
    lower[place] = min(less, values[place])
    before, after = (
        plan.judge_all(tuple(Measured(x, x) for x in some), COUNT)[0] for some in (values, lower)
    )
    assert GOOD[after] >= GOOD[before]


@given(numbers, numbers, numbers, numbers, st.booleans(), st.booleans())
def test_a_censored_result_never_flips(low, high, at, limit, strict, lower):
    """What an interval decides, every figure inside it decides in the same way."""
    a, b = sorted((low, high))
    inside = min(max(at, a), b)
    bounds = (
        Bounds(limit, None, low_strict=strict) if lower else Bounds(None, limit, high_strict=strict)
    )
    whole = bounds.judge(Measured(a, b), MASS)[0]
    one = bounds.judge(Measured(inside, inside), MASS)[0]
    assert whole is None or whole is one


def test_words_are_compared_plainly():
    """Capitals, points and spaces do not count."""
    assert Words("Normal.  Khas").plain == "normal khas"
