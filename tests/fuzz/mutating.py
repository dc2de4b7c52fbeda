"""Changing an input: its JSON as a tree, a table by its cells, any text by hostile pieces."""

from __future__ import annotations

import json
import random
from typing import Any

from fuzz.hostile_pieces import PIECES, REPEATS, Written, written
from fuzz.inputs import ODD, shortened

_ODD = tuple({"$": name} for name in ODD)


class Mutator:
    """Changes inputs by chance, with words and values that stand in good ones.

    Attributes:
        random: the chance; one seed gives one run.
        odd: whether values may be put in that only Python can say.
    """

    def __init__(self, seeds: list[bytes], *, odd: bool) -> None:
        self.random = random.Random(0)  # noqa: S311 - tests need no secrecy
        self.odd = odd
        self.trees = [seed for seed in seeds if _tree(seed) is not None]
        self.words = sorted({w for seed in seeds for w in _words(_tree(seed))})[:4_000] or ["a"]

    def changed(self, data: bytes, largest: int) -> bytes:
        """Another input, at most so long."""
        rnd = self.random
        if rnd.random() < 0.8:
            data = shortened(
                data
            )  # what is long is slow, and tells little new after the first time
        tree = _tree(data)
        if tree is None and self.trees and rnd.random() < 0.8:
            tree = _tree(rnd.choice(self.trees))  # text that is no JSON is soon refused
        if tree is None or rnd.random() < 0.1:
            return self._spliced(data)[:largest]
        for _ in range(rnd.choice((1, 1, 1, 2, 4))):
            tree = self._step(tree)
        found = written(tree)
        return found if len(found) <= largest else data[:largest]

    def _piece(self) -> str:
        return self.random.choice(REPEATS if self.random.random() < 0.02 else PIECES)

    def _spliced(self, data: bytes) -> bytes:
        """A piece put in, cut out, doubled or changed anywhere."""
        rnd = self.random
        at, to = sorted((rnd.randint(0, len(data)), rnd.randint(0, len(data))))
        to = min(to, at + rnd.choice((1, 1, 4, 20, 200)))
        match rnd.randrange(5):
            case 0:
                return data[:at] + data[to:]
            case 1:
                return data[:to] + data[at:]
            case 2:
                return data[:at] + rnd.randbytes(rnd.choice((1, 1, 2))) + data[to:]
            case 3:
                word = rnd.choice(self.words).encode("utf-8", "surrogatepass")
                return data[:at] + word + data[to:]
            case _:
                return data[:at] + self._piece().encode("utf-8", "surrogatepass") + data[to:]

    def _step(self, tree: Any) -> Any:
        """One change somewhere in a tree."""
        rnd = self.random
        if isinstance(tree, list) and tree and rnd.random() < 0.8:
            at = rnd.randrange(len(tree))
            match rnd.randrange(8):
                case 0:
                    return tree[:at] + tree[at + 1 :]
                case 1:
                    return [*tree, *tree[at : at + 1] * rnd.choice((1, 2, 30))]
                case _:
                    return [*tree[:at], self._step(tree[at]), *tree[at + 1 :]]
        if isinstance(tree, dict) and tree and rnd.random() < 0.85:
            key = rnd.choice(list(tree))
            match rnd.randrange(10):
                case 0:
                    return {name: value for name, value in tree.items() if name != key}
                case 1:
                    return {**tree, self._word(): self._value()}
                case 2:
                    return {**tree, self._word(): tree[key]}
                case 3:
                    return {**tree, Written(key): self._value()}  # the key stands twice
                case _:
                    return {**tree, key: self._step(tree[key])}
        return self._value(tree)

    def _word(self) -> str:
        rnd = self.random
        word = rnd.choice(self.words) if rnd.random() < 0.85 else self._piece()
        return word + self._piece() if rnd.random() < 0.05 else word

    def _value(self, old: Any = None) -> Any:
        """A value in place of another, near to it or far off."""
        rnd = self.random
        if isinstance(old, int | float) and not isinstance(old, bool) and rnd.random() < 0.4:
            return rnd.choice((old + 1, -old, old * 1_000, float(old), str(old), old / 7))
        if isinstance(old, str) and rnd.random() < 0.4:
            at = rnd.randint(0, len(old))
            return old[:at] + self._piece() + old[at + rnd.choice((0, 1)) :]
        match rnd.randrange(12 if self.odd else 10):
            case 0:
                return rnd.choice((None, True, False, [], {}, "", 0))
            case 1:
                return rnd.choice((-1, 1, 2**31, 2**63, 10**30, 1e308, 0.1, -0.0, 45_000_000))
            case 2:
                return Written(rnd.choice(("NaN", "Infinity", "-Infinity", "1e400", "9" * 40)))
            case 3:
                return [old] * rnd.choice((1, 2, 40))
            case 4:
                return {self._word(): old}
            case 5:
                deep = rnd.choice((3, 3, 3, 30, 40, 1_000))
                return Written(f"@[*{deep}@@]*{deep}@")
            case 6:
                return self._piece()
            case 7:
                return f"{rnd.choice((1, 1900, 2021, 2026, 9999)):04}-{rnd.randint(0, 13):02}-01"
            case 8 | 9:
                return self._word()
            case _:
                return rnd.choice(_ODD)


def _tree(data: bytes) -> Any:
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return None


def _words(tree: Any) -> set[str]:
    """The keys and the short texts of a tree."""
    if isinstance(tree, str):
        return {tree} if 0 < len(tree) < 60 else set()
    if isinstance(tree, list):
        return {word for item in tree for word in _words(item)}
    if isinstance(tree, dict):
        return {word for pair in tree.items() for item in pair for word in _words(item)}
    return set()
