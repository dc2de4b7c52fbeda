"""A regular expression as an automaton without memory: states, and the characters that lead on."""

from __future__ import annotations

import re

# The parser of the module `re` itself, so that nothing is read otherwise than it is run.
import re._constants as said
import re._parser as parser
from collections.abc import Callable
from typing import Any

SAMPLE = sorted(
    {
        *map(chr, range(32, 127)),
        *"\n\t\u00a0\u2009\u202f\u2010\u2013\u2014\u2212\u00d7\u00b0\u00b5\u00df\u0130\u0663\uff11",
        *"\u207b\u2070\u00b9\u00b2\u2265\u2264\u4e94\u0300\u2028",
    }
)
"""Characters that stand for all others."""
MOST_COPIES = 6
"""A repeat with an end is written out so often; more tells nothing new."""


class Automaton:
    """States are numbers; ``steps`` lead on by a character, ``free`` without one."""

    def __init__(self, pattern: str, flags: int, *, anchored: bool) -> None:
        self.steps: list[tuple[frozenset[str], int] | None] = []
        self.free: list[list[int]] = []
        self.guarded: set[int] = set()
        tree = parser.parse(pattern, flags)
        self.flags = tree.state.flags
        start = self._state()
        if not anchored:  # a search begins anew behind every character
            self.steps[start] = (frozenset(SAMPLE), self._state())
            self.free[self.steps[start][1]].append(start)
            start = self._after(start)
        self.last = self._sequence(list(tree), start)

    def _state(self) -> int:
        self.steps.append(None)
        self.free.append([])
        return len(self.free) - 1

    def _sequence(self, items: list[Any], at: int) -> int:
        for kind, argument in items:
            at = self._item(kind, argument, at)
        return at

    def _item(self, kind: Any, argument: Any, at: int) -> int:
        if kind in (said.MAX_REPEAT, said.MIN_REPEAT):
            return self._repeat(*argument, at)
        if kind is said.SUBPATTERN:
            if argument[1] or argument[2]:
                raise NotImplementedError("flags for a part of an expression")
            return self._sequence(list(argument[3]), at)
        if kind is said.BRANCH:
            end = self._state()
            for branch in argument[1]:
                begin = self._state()
                self.free[at].append(begin)
                self.free[self._sequence(list(branch), begin)].append(end)
            return end
        if kind is said.AT and argument in (said.AT_BEGINNING, said.AT_BEGINNING_STRING):
            return self._state()  # no character before it was read
        if kind in (said.AT, said.ASSERT, said.ASSERT_NOT):
            guarded = self._after(at)  # may fail; what is linear if it never does is linear
            self.guarded.add(guarded)
            return guarded
        if kind is said.GROUPREF:
            return self._repeat(1, 1, [(said.IN, [(said.CATEGORY, said.CATEGORY_NOT_SPACE)])], at)
        end = self._state()
        self.steps[at] = (self._characters(kind, argument), end)
        onward = self._state()
        self.free[end].append(onward)
        return onward

    def _repeat(self, low: int, high: Any, body: Any, at: int) -> int:
        endless = high is said.MAXREPEAT
        for _ in range(min(low, MOST_COPIES)):
            at = self._sequence(list(body), self._after(at))
        if endless:
            loop, end = self._after(at), self._state()
            self.free[loop].append(end)
            begin = self._after(loop)
            self.free[self._sequence(list(body), begin)].append(loop)
            return end
        end = self._state()
        for _ in range(min(high - low, MOST_COPIES)):
            self.free[at].append(end)
            at = self._sequence(list(body), self._after(at))
        self.free[at].append(end)
        return end

    def _after(self, at: int) -> int:
        new = self._state()
        self.free[at].append(new)
        return new

    def _characters(self, kind: Any, argument: Any) -> frozenset[str]:
        return frozenset(c for c in SAMPLE if self._takes(kind, argument)(c))

    def _takes(self, kind: Any, argument: Any) -> Callable[[str], bool]:
        """Whether a single character fits one item; small and capital letters are one if so told."""
        if kind is said.ANY:
            return lambda c: c != "\n"
        if kind is said.IN:
            negated = argument[0][0] is said.NEGATE
            parts = [self._takes(*part) for part in argument if part[0] is not said.NEGATE]
            return lambda c: any(part(c) for part in parts) is not negated
        if kind is said.LITERAL:
            return lambda c: self._folded(c) == self._folded(chr(argument))
        if kind is said.NOT_LITERAL:
            return lambda c: self._folded(c) != self._folded(chr(argument))
        if kind is said.RANGE:
            return lambda c: argument[0] <= ord(c) <= argument[1]
        if kind is said.CATEGORY:
            name = str(argument).removeprefix("CATEGORY_")
            letter = {"DIGIT": "d", "SPACE": "s", "WORD": "w"}[name.removeprefix("NOT_")]
            wanted = re.compile("\\" + (letter.upper() if name.startswith("NOT_") else letter))
            return lambda c: wanted.fullmatch(c) is not None
        raise NotImplementedError(kind)

    def _folded(self, character: str) -> str:
        return character.casefold() if self.flags & re.IGNORECASE else character
