"""One verdict or one ruling as blocks, with the tree of what was asked."""

from __future__ import annotations

from umkstd.law.branch import tree_lines
from umkstd.law.explain import ruling_lines, verdict_lines
from umkstd.law.ruling import Ruling
from umkstd.law.tree import tree
from umkstd.law.verdict import Verdict
from umkstd.render.block import Block
from umkstd.text import Language, Text

_TREE = Text(
    id="Semua yang ditanyakan, dengan nilai yang dibaca",
    en="Everything that was asked, with the values read",
)


def verdict_blocks(
    verdict: Verdict, language: Language, *, dated: bool = True
) -> tuple[Block, ...]:
    """A verdict with its reasons, and its tree to unfold.

    Args:
        verdict: the verdict.
        language: ``"id"`` or ``"en"``.
        dated: whether the heading says the day.
    """
    first, *rest = verdict_lines(verdict, language, dated=dated)
    told = Block(first.text, tuple(rest), verdict.status.value)
    whole = tree(verdict)
    if all(branch.kind != "provision" for branch in whole.branches):
        # One that was stored, or that joins several, kept its reasons only: they stand there.
        return (told,)
    _, *lines = tree_lines(whole, language)
    return told, Block(_TREE.to(language), tuple(lines), level=4, folded=True)


def ruling_blocks(ruling: Ruling, language: Language, *, dated: bool = True) -> tuple[Block, ...]:
    """The answer of a determination. Arguments as for ``verdict_blocks``."""
    first, *rest = ruling_lines(ruling, language, dated=dated)
    source = f" [{first.source}]" if first.source else ""
    return (Block(first.text + source, tuple(rest)),)
