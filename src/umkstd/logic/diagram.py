"""Decision diagrams: functions of a few variables as one graph in which equal parts stand once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

Unary = Callable[[Any], Any]
Binary = Callable[[Any, Any], Any]
LEAF = 1 << 30
"""Stands for the variable of a leaf: it comes after all others."""


class TooLargeError(Exception):
    """A function needs more nodes than a diagram may have."""


class Diagrams:
    """Functions over the same variables in the same order, each named by the number of its root.

    A node tests one variable and has one node below for each of its values, by their numbers. Two
    functions that are equal have the same root, so that a variable stands below a root only if the
    function depends on it.

    Attributes:
        sizes: how many values each variable has.
        most: how many nodes there may be.
        nodes: for each node, its variable and the nodes below; for a leaf, ``LEAF`` and what it
            says.
    """

    def __init__(self, sizes: Sequence[int], *, most: int) -> None:
        self.sizes = tuple(sizes)
        self.most = most
        self.nodes: list[tuple[int, Any]] = []
        self._found: dict[Any, int] = {}
        self._joined: dict[Any, int] = {}

    def leaf(self, says: Any) -> int:
        """The function that always says the same."""
        return self._add((LEAF, says))

    def node(self, variable: int, below: Sequence[int]) -> int:
        """The function that looks at one variable first."""
        first = below[0]
        if all(one == first for one in below):
            return first
        return self._add((variable, tuple(below)))

    def _add(self, node: tuple[int, Any]) -> int:
        found = self._found.get(node)
        if found is None:
            found = self._found[node] = len(self.nodes)
            if found >= self.most:
                raise TooLargeError
            self.nodes.append(node)
        return found

    def told(self, say: Unary, root: int) -> int:
        """The function that says something else in place of each leaf."""
        key = (say, root)
        found = self._joined.get(key)
        if found is None:
            variable, below = self.nodes[root]
            if variable == LEAF:
                found = self.leaf(say(below))
            else:
                found = self.node(variable, [self.told(say, one) for one in below])
            self._joined[key] = found
        return found

    def joined(self, say: Binary, one: int, other: int) -> int:
        """The function that says what joins the leaves of two functions."""
        key = (say, one, other)
        found = self._joined.get(key)
        if found is not None:
            return found
        (mine, left), (theirs, right) = self.nodes[one], self.nodes[other]
        variable = min(mine, theirs)
        if variable == LEAF:
            found = self.leaf(say(left, right))
        else:
            size = self.sizes[variable]
            below = zip(
                left if mine == variable else (one,) * size,
                right if theirs == variable else (other,) * size,
                strict=True,
            )
            found = self.node(variable, [self.joined(say, *pair) for pair in below])
        self._joined[key] = found
        return found

    def restricted(self, root: int, known: Sequence[int | None]) -> Diagrams:
        """What is left of a function once the values of some variables are known.

        Args:
            root: the function.
            known: for each variable the number of its value; ``None`` for unknown.

        Returns:
            Diagrams with the nodes of this one function alone, its root last.
        """
        nodes = self.nodes
        found: dict[int, int] = {}
        left = Diagrams(self.sizes, most=self.most)
        add = left.node

        def go(number: int) -> int:
            mine: int | None = found.get(number)
            if mine is not None:
                return mine
            variable, below = nodes[number]
            if variable == LEAF:
                mine = left.leaf(below)
            elif (value := known[variable]) is not None:
                mine = go(below[value])
            else:
                mine = add(variable, [go(one) for one in below])
            found[number] = mine
            return mine

        go(root)
        return left
