"""The tree of a verdict, or of what a requirement asks, as a flowchart in Mermaid.

A picture of more boxes than a person can follow helps nobody. A tree is cut at the depth at which it
still has fewer than 25, and each box below which something was cut says how much.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import attrs

from umkstd.law.branch import tree_lines
from umkstd.law.explain import Line
from umkstd.law.requirement import Requirement
from umkstd.law.span import as_date
from umkstd.law.tree import tree
from umkstd.law.verdict import Status, Verdict
from umkstd.render.block import MARKS, Twig, outline
from umkstd.render.flowchart import Box, flowchart
from umkstd.render.rules import provision_lines
from umkstd.text import Language, Text, same

MOST = 24
"""Boxes of a picture."""
_MORE = Text(id="{text} (dan {count} lagi di bawahnya)", en="{text} (and {count} more below)")


def verdict_mermaid(verdict: Verdict, language: Language = "id") -> str:
    """The tree of a verdict, each box with how it came out.

    Example:
        >>> import umkstd
        >>> verdict = umkstd.rulebook["sni-mark"].evaluate({"sppt_sni": True}, as_of="2026-11-24")
        >>> verdict_mermaid(verdict, "en").splitlines()[2].strip()
        'b0["✓ Use of the SNI mark: met."]'
    """
    root, *lines = tree_lines(tree(verdict), language)
    aside = verdict.status in (Status.NOT_APPLICABLE, Status.NOT_IN_FORCE)
    mark = "" if aside else MARKS[verdict.status]
    whole = Twig(attrs.evolve(root, mark=mark), outline(lines))
    return _drawn(verdict.title.to(language), whole, language)


def rule_mermaid(
    rule: Requirement, language: Language = "id", *, as_of: datetime.date | str
) -> str:
    """What a requirement asks by the provisions that are in force on a day.

    Args:
        rule: the requirement.
        language: ``"id"`` or ``"en"``.
        as_of: the day, a date or ISO text.

    Raises:
        InvalidValue: the day is none.
    """
    day, title = as_date(as_of), rule.title.to(language)
    lines: list[Line] = []
    for provision in rule.provisions:
        if day in provision.span:
            lines.append(Line("chapter", provision.cite.text))
            lines += (
                attrs.evolve(line, depth=line.depth + 1)
                for line in provision_lines(provision, language)
            )
    return _drawn(title, Twig(Line("title", title), outline(lines)), language)


def _drawn(title: str, whole: Twig, language: Language) -> str:
    depth = 0
    while depth < _depth(whole) and _count(whole, depth + 1) <= MOST:
        depth += 1
    boxes: list[Box] = []
    for twig, before, shown in _walk(whole, depth):
        text = twig.line.text
        if not shown and twig.twigs:
            text = _MORE.fill(text=same(text), count=twig.size - 1).to(language)
        after = () if before is None else (before,)
        boxes.append(Box(text, twig.line.mark, after))
    return flowchart(title, boxes, towards="LR")


def _depth(twig: Twig) -> int:
    return max((1 + _depth(inner) for inner in twig.twigs), default=0)


def _count(twig: Twig, depth: int) -> int:
    """How many there are down to a depth."""
    return 1 + sum(_count(inner, depth - 1) for inner in twig.twigs) if depth else 1


def _walk(whole: Twig, depth: int) -> Iterator[tuple[Twig, int | None, bool]]:
    """Each that is drawn, with the number of the one above it, and whether those below are drawn."""
    waiting: list[tuple[Twig, int | None, int]] = [(whole, None, depth)]
    number = 0
    while waiting:
        twig, before, left = waiting.pop()
        yield twig, before, left > 0
        if left:
            waiting += [(inner, number, left - 1) for inner in reversed(twig.twigs)]
        number += 1
