"""How many questions an interview asks, next to the best order that trying out orders finds."""

from __future__ import annotations

import datetime
import random
import statistics
from collections.abc import Callable, Iterator, Sequence

import umkstd
from umkstd.law.chart import Chart, chart, variables
from umkstd.law.verdict import Status
from umkstd.law.weight import by_weight
from umkstd.logic.diagram import LEAF, Diagrams
from umkstd.rulebook import RULEBOOK

TODAY = datetime.date(2026, 11, 24)
RULES = ("sni-bina-umk", "pirt", "halal.self-declare")
ENDS = (Status.MET, Status.UNMET, Status.UNDETERMINED)
CASES, STEPS, STARTS = 200, 300, 2
Answers = dict[int, int | None]
"""For each variable of a chart the number of its value; ``None`` where nobody knows."""
Order = Callable[[int, set[int]], int | None]


class Course:
    """What is left of a chart after each answer; every state is worked out once."""

    def __init__(self, drawn: Chart) -> None:
        self.drawn = drawn
        self.lefts: list[Diagrams] = []
        self._number: dict[tuple[object, ...], int] = {}
        self._after: dict[tuple[int, int, int], int] = {}
        self.waiting: list[tuple[int, ...]] = []
        self.begin = self._add(drawn.diagrams)

    def _add(self, left: Diagrams) -> int:
        key = tuple(left.nodes)
        if key not in self._number:
            self._number[key] = len(self.lefts)
            self.lefts.append(left)
            names = by_weight(self.drawn, left)
            self.waiting.append(tuple(self.drawn.names.index(name) for name in names))
        return self._number[key]

    def after(self, state: int, variable: int, value: int) -> int:
        """The state once one more answer is known."""
        key = (state, variable, value)
        if key not in self._after:
            left = self.lefts[state]
            known: list[int | None] = [None] * len(left.sizes)
            known[variable] = value
            self._after[key] = self._add(left.restricted(len(left.nodes) - 1, known))
        return self._after[key]

    def ours(self, state: int, asked: set[int]) -> int | None:
        """The next question of an interview."""
        return next((one for one in self.waiting[state] if one not in asked), None)

    def fixed(self, order: Sequence[int]) -> Order:
        """The next question of an order that is always the same; what cannot matter is skipped."""

        def following(state: int, asked: set[int]) -> int | None:
            matter = self.waiting[state]
            return next((one for one in order if one in matter and one not in asked), None)

        return following

    def questions(self, answers: Answers, order: Order) -> int:
        """How many questions are asked until it is decided, or nobody knows more."""
        state, asked = self.begin, set[int]()
        while (variable := order(state, asked)) is not None:
            asked.add(variable)
            value = answers[variable]
            if value is not None:
                state = self.after(state, variable, value)
        return len(asked)

    def mean(self, cases: Sequence[Answers], order: Order) -> float:
        """The mean number of questions."""
        return statistics.mean(self.questions(answers, order) for answers in cases)


def cases(drawn: Chart, end: Status, rng: random.Random) -> Iterator[Answers]:
    """Random cases with one end: a business that qualifies, with up to three answers changed."""
    nodes, sizes = drawn.diagrams.nodes, drawn.diagrams.sizes
    good: list[bool] = []
    for variable, below in nodes:
        found = below is Status.MET if variable == LEAF else any(good[one] for one in below)
        good.append(found)
    read = variables(drawn.diagrams)
    while True:
        answers: Answers = {variable: rng.randrange(sizes[variable]) for variable in read}
        variable, below = nodes[-1]
        while variable != LEAF:
            value = rng.choice([n for n, one in enumerate(below) if good[one]])
            answers[variable] = value
            variable, below = nodes[below[value]]
        for other in rng.sample(read, rng.choice((1, 2, 3))) if end is not Status.MET else ():
            unknown = end is Status.UNDETERMINED
            answers[other] = None if unknown else rng.randrange(sizes[other])
        known = [answers.get(number) for number in range(len(sizes))]
        left = drawn.diagrams.restricted(len(nodes) - 1, known)
        variable, says = left.nodes[-1]
        if end is (says if variable == LEAF else Status.UNDETERMINED):
            yield answers


def best(course: Course, sample: Sequence[Answers], rng: random.Random) -> list[int]:
    """The order with the fewest questions on a sample that moving single facts about leads to."""
    found: list[tuple[float, list[int]]] = []
    for start in range(STARTS):
        order = list(course.waiting[course.begin])
        if start:
            rng.shuffle(order)
        score = course.mean(sample, course.fixed(order))
        for _ in range(STEPS):
            tried = order.copy()
            moved = tried.pop(rng.randrange(len(tried)))
            tried.insert(rng.randrange(len(tried) + 1), moved)
            reached = course.mean(sample, course.fixed(tried))
            if reached <= score:
                order, score = tried, reached
        found.append((score, order))
    return min(found)[1]


def main() -> None:
    """The best order is found on one sample; both are counted on another."""
    print(f"umkstd {umkstd.__version__}: questions until it is decided, mean of {CASES} cases")
    print(f"  {'':22}{'ends':14}{'ours':>8}{'best':>8}{'ratio':>8}")
    for name in RULES:
        drawn = chart(RULEBOOK[name], TODAY, frozenset())
        for end in ENDS:
            rng = random.Random(f"{name} {end}")
            course, drawing = Course(drawn), cases(drawn, end, rng)
            sample, counted = ([next(drawing) for _ in range(CASES)] for _ in range(2))
            order = best(course, sample, rng)
            ours = course.mean(counted, course.ours)
            least = course.mean(counted, course.fixed(order))
            print(
                f"  {name:22}{end.value:14}{ours:8.2f}{least:8.2f}{ours / least:8.3f}", flush=True
            )


if __name__ == "__main__":
    main()
