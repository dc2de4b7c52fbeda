"""HTML, Markdown and plain text of whatever the library answers, in either language."""

from __future__ import annotations

from collections.abc import Callable

from umkstd.loading import load
from umkstd.render.block import Block
from umkstd.render.blocks_html import fragment
from umkstd.render.blocks_markdown import markdown_of
from umkstd.render.blocks_text import text_of
from umkstd.text import Language

Blocks = Callable[[object, Language], tuple[Block, ...]]
# By name, so that showing a verdict loads neither the road nor the standards.
_HOMES = {
    "umkstd.law.verdict.Verdict": "answer_blocks.verdict_blocks",
    "umkstd.law.ruling.Ruling": "answer_blocks.ruling_blocks",
    "umkstd.law.report.Report": "report_blocks.report_blocks",
    "umkstd.law.report.Section": "report_blocks.section_blocks",
    "umkstd.law.timeline.Timeline": "timeline_blocks.timeline_blocks",
    "umkstd.law.requirement.Requirement": "rules.rule_blocks",
    "umkstd.law.determination.Determination": "rules.rule_blocks",
    "umkstd.law.composition.Composition": "rules.composition_blocks",
    "umkstd.pathway.plan_record.Plan": "plan_text.plan_blocks",
    "umkstd.standards.lab_verdict.LabVerdict": "lab_blocks.lab_blocks",
    "umkstd.render.report_table.ReportTable": "report_table.table_blocks",
}


def html(thing: object, language: Language = "id") -> str:
    """A thing as one self-contained HTML fragment.

    Args:
        thing: a verdict, ruling, report or section of one, timeline, requirement, determination,
            composition, plan, verdict on a laboratory report, or table of reports.
        language: ``"id"`` or ``"en"``.

    Raises:
        TypeError: it is none of these.

    Example:
        >>> import umkstd
        >>> rule = umkstd.rulebook["sni-mark"]
        >>> verdict = rule.evaluate({"sppt_sni": True}, as_of="2026-11-24")
        >>> html(verdict, "en").startswith('<div class="umkstd')
        True
    """
    return fragment(blocks_of(thing, language), language)


def markdown(thing: object, language: Language = "id", *, full: bool = False) -> str:
    """A thing as Markdown.

    Args:
        thing: as for ``html``.
        language: ``"id"`` or ``"en"``.
        full: whether the tree of what was asked is written, too.

    Raises:
        TypeError: there is no such rendering.
    """
    return markdown_of(blocks_of(thing, language), folded=full)


def text(
    thing: object,
    language: Language = "id",
    *,
    full: bool = False,
    colour: bool = False,
    width: int = 100,
) -> str:
    """A thing as plain text for a terminal. Arguments and errors as for ``markdown``.

    Args:
        thing: as for ``html``.
        language: ``"id"`` or ``"en"``.
        full: whether the tree of what was asked is written, too.
        colour: whether to write ANSI colour; the marks say the same without it.
        width: columns of the terminal.
    """
    return text_of(blocks_of(thing, language), folded=full, colour=colour, width=width)


def blocks_of(thing: object, language: Language) -> tuple[Block, ...]:
    """A thing as headings with what stands below them.

    Raises:
        TypeError: there is no such rendering.
    """
    for kind in type(thing).__mro__:
        home = _HOMES.get(f"{kind.__module__}.{kind.__qualname__}")
        if home is not None:
            module, name = home.split(".")
            blocks: Blocks = getattr(load(f"umkstd.render.{module}"), name)
            return blocks(thing, language)
    raise TypeError(f"nothing renders a {type(thing).__name__}.")
