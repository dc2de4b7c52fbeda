"""Whether an expression may take more than linear time: two ways through it for one text that repeats.

A backtracking matcher tries every way. If a loop can read a text in two ways, there are exponentially
many (``(a+)+``); if two loops, one behind the other, can read the same text, there are polynomially many
(``a*a*``). Both are found in products of the automaton with itself, over sampled characters.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from fuzz.automaton import Automaton

Step = tuple[frozenset[str], int]


class Ways:
    """The steps between the states of an automaton at which a character is read."""

    def __init__(self, automaton: Automaton) -> None:
        self.automaton = automaton
        self.states = [n for n, step in enumerate(automaton.steps) if step is not None]
        self.onward: dict[int, list[Step]] = {}
        for state in self.states:
            taken, to = automaton.steps[state]
            self.onward[state] = [(taken, next_) for next_ in self._reading(to)]

    def _reading(self, state: int, gone: frozenset[tuple[int, int]] = frozenset()) -> list[int]:
        """The states that read a character and are reached without one; twice if in two ways."""
        found = [state] if self.automaton.steps[state] is not None else []
        for to in self.automaton.free[state]:
            if (state, to) not in gone:
                found += self._reading(to, gone | {(state, to)})
        return found

    def accepts_behind(self, state: int) -> bool:
        """Whether all is matched once the state has read: then nothing can fail, and none is tried again."""
        waiting, seen = [self.automaton.steps[state][1]], set()
        while waiting:
            at = waiting.pop()
            if at == self.automaton.last:
                return True
            free = [to for to in self.automaton.free[at] if to not in self.automaton.guarded]
            waiting += [to for to in free if to not in seen]
            seen.update(free)
        return False

    @cached_property
    def loops(self) -> dict[int, frozenset[int]]:
        """For each state that can come back to itself, the states on the ways."""
        reach = {state: self._reach(state) for state in self.states}
        return {
            state: frozenset(other for other in reach[state] if state in reach[other])
            for state in self.states
            if state in reach[state]
        }

    def _reach(self, state: int) -> set[int]:
        found: set[int] = set()
        waiting = [state]
        while waiting:
            for _, to in self.onward[waiting.pop()]:
                if to not in found:
                    found.add(to)
                    waiting.append(to)
        return found

    def exponential(self) -> int | None:
        """A state that comes back to itself in two ways with one text."""
        for state, loop in self.loops.items():
            start, apart = (state, state, False), (state, state, True)
            if apart in self._pairs(start, loop):
                return state
        return None

    def _pairs(
        self, start: tuple[int, int, bool], loop: frozenset[int]
    ) -> set[tuple[int, int, bool]]:
        found: set[tuple[int, int, bool]] = set()
        waiting = [start]
        while waiting:
            one, other, apart = waiting.pop()
            for way, (taken, to) in enumerate(self.onward[one]):
                for other_way, (also, to_other) in enumerate(self.onward[other]):
                    if to in loop and to_other in loop and taken & also:
                        parted = one != other or way != other_way
                        next_ = (to, to_other, apart or parted)
                        if next_ not in found:
                            found.add(next_)
                            waiting.append(next_)
        return found

    def polynomial(self, *, whole: bool) -> tuple[int, int] | None:
        """Two states, the other behind the one, that both come back to themselves with a text which also leads over."""
        for first, loop in self.loops.items():
            for second, other in self.loops.items():
                if second in loop or (not whole and any(map(self.accepts_behind, other))):
                    continue
                if self._over(first, loop, second, other):
                    return first, second
        return None

    def _over(self, first: int, loop: frozenset[int], second: int, other: frozenset[int]) -> bool:
        start, end = (first, first, second), (first, second, second)
        found: set[tuple[int, int, int]] = set()
        waiting = [start]
        while waiting:
            a, b, c = waiting.pop()
            for one, to_a in self._within(a, loop):
                for two, to_c in self._within(c, other):
                    both = one & two
                    if not both:
                        continue
                    for three, to_b in self.onward[b]:
                        next_ = (to_a, to_b, to_c)
                        if both & three and next_ not in found:
                            if next_ == end:
                                return True
                            found.add(next_)
                            waiting.append(next_)
        return False

    def _within(self, state: int, loop: Iterable[int]) -> list[Step]:
        return [step for step in self.onward[state] if step[1] in loop]


def verdict(pattern: str, flags: int = 0, *, anchored: bool, whole: bool) -> str:
    """``"linear"``, ``"polynomial"`` or ``"exponential"``.

    Args:
        pattern: the expression.
        flags: its flags.
        anchored: whether it is only asked for from the beginning on.
        whole: whether the whole text must fit.
    """
    ways = Ways(Automaton(pattern, flags, anchored=anchored))
    if ways.exponential() is not None:
        return "exponential"
    return "linear" if ways.polynomial(whole=whole) is None else "polynomial"
