"""One part of the tree of a verdict, and a tree as lines for people."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from umkstd.law.citation import Citation
from umkstd.law.explain import MARKS, Line, cites, grade_words
from umkstd.logic.nodes import Outcome
from umkstd.text import Language, Text

_VALUE = Text(id="{label} = {value}", en="{label} = {value}")


@attrs.frozen(kw_only=True)
class Branch:
    """One part of what was asked, and how it came out.

    Attributes:
        kind: ``"rule"``, ``"provision"``, ``"unseen"`` (a text that was not seen), ``"part"``
            (a heading over conditions), ``"group"``, ``"member"`` or ``"test"``.
        text: it, as a sentence.
        outcome: whether it holds; ``None`` while that is open.
        decides: whether it is among the reasons of the verdict.
        citations: the articles behind it.
        values: of a member, each fact that it read with its value, in words; while it is open
            those that are missing, too.
        branches: what it consists of.
    """

    kind: str
    text: Text
    outcome: Outcome = None
    decides: bool = False
    citations: tuple[Citation, ...] = ()
    values: tuple[tuple[Text, Text], ...] = ()
    branches: tuple[Branch, ...] = ()

    def walk(self) -> Iterator[Branch]:
        """This part and all below it, each before what it consists of."""
        yield self
        for branch in self.branches:
            yield from branch.walk()


def tree_lines(branch: Branch, language: Language, depth: int = 0) -> Iterator[Line]:
    """A tree, line by line, each part indented below what it belongs to."""
    values = "; ".join(
        _VALUE.fill(label=label, value=value).to(language) for label, value in branch.values
    )
    text = branch.text.to(language)
    kind = "title" if depth == 0 else "reason"
    mark = "" if depth == 0 or branch.kind == "provision" else MARKS[branch.outcome]
    source = cites(branch.citations) if branch.kind in ("member", "part", "unseen") else ""
    weak = [
        c.grade for c in branch.citations if branch.kind == "provision" and c.grade != "article"
    ]
    if weak:
        source = grade_words(weak[0], language)
    yield Line(kind, f"{text} ({values})" if values else text, mark, source, depth)
    for inner in branch.branches:
        yield from tree_lines(inner, language, depth + 1)
