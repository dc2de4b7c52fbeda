"""What must change for a condition to come out otherwise: at least how much, and one of which facts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from umkstd.logic.layout import Layout, Outcomes

NEVER = 1_000
"""More changes than anybody makes."""
Need = tuple[int, frozenset[str]]
"""At least so many facts must change, one of these among them."""
NOTHING: Need = (0, frozenset())
IMPOSSIBLE: Need = (NEVER, frozenset())


class Needs:
    """What conditions need to come out as wanted, for some facts.

    Attributes:
        layout: where the conditions are.
    """

    def __init__(
        self,
        layout: Layout,
        outcomes: Outcomes,
        able: Callable[[int, bool], frozenset[str]],
        feeding: Mapping[str, frozenset[str]],
    ) -> None:
        """Needs where conditions come out in some way.

        Args:
            layout: where they are.
            outcomes: how they come out.
            able: the facts that may yet change so that a simple test comes out as wanted, by the
                number of the test.
            feeding: for each fact the others from which it follows: a change of one serves both.
        """
        self.layout = layout
        self._places = layout.places
        self._outcomes = outcomes
        self._able = able
        self._feeding = {name: others for name, others in feeding.items() if others}
        self._found: dict[tuple[int, bool], Need] = {}

    def of(self, number: int, wanted: bool) -> Need:  # noqa: FBT001 - an outcome
        """What one condition needs."""
        if self._outcomes[number] is wanted:
            return NOTHING
        key = (number, wanted)
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = self._of(number, wanted)
        return found

    def _of(self, number: int, wanted: bool) -> Need:  # noqa: FBT001
        place = self._places[number]
        if not place.parts:
            able = self._able(number, wanted)
            return (1, able) if able else IMPOSSIBLE
        if place.swaps:
            return self.of(place.parts[0], not wanted)
        missing = place.counts[not wanted]
        needs: list[tuple[Need, frozenset[str]]] = []
        for part in place.parts:
            need = self.of(part, wanted)
            if need is NOTHING:
                missing -= 1
            elif need[0] < NEVER:
                needs.append((need, self._serving(part)))
        if len(needs) < missing:
            return IMPOSSIBLE
        if len(needs) == missing:
            return together(needs)
        costs = sorted(need[0] for need, _ in needs)
        apart = place.apart and self._feeding.keys().isdisjoint(place.names)
        cost = sum(costs[:missing]) if apart else costs[missing - 1]
        return cost, frozenset().union(*(need[1] for need, _ in needs))

    def all_of(self, wanted: Sequence[tuple[int, bool]]) -> Need:
        """What several conditions need together, each with the outcome it shall have."""
        needs = [(self.of(*one), self._serving(one[0])) for one in wanted]
        if any(need is IMPOSSIBLE for need, _ in needs):
            return IMPOSSIBLE
        open_ = [one for one in needs if one[0] is not NOTHING]
        return together(open_) if open_ else NOTHING

    def _serving(self, number: int) -> frozenset[str]:
        """The facts of which a change may serve a condition."""
        names = self._places[number].names
        return names.union(*(self._feeding[name] for name in names if name in self._feeding))


def together(needs: Sequence[tuple[Need, frozenset[str]]]) -> Need:
    """What several needs come to, each with the names of the facts that may serve it.

    Where two share no fact, no change serves both. All must be served, so that one of them says
    among which facts to begin: the one that leaves the fewest.
    """
    cost, taken = 0, frozenset[str]()
    for need, names in sorted(needs, key=lambda one: -one[0][0]):
        if taken.isdisjoint(names):
            cost += need[0]
            taken |= names
        else:
            cost = max(cost, need[0])
    return cost, min((need[1] for need, _ in needs), key=len)


def either(needs: Sequence[Need], most: int) -> Need:
    """What the least of several needs comes to; of those that need more than ``most``, none."""
    cost = min(need[0] for need in needs)
    return cost, frozenset().union(*(need[1] for need in needs if need[0] <= most))
