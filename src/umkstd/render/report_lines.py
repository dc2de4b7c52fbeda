"""A report as headings and lines, the common source of text, Markdown and HTML."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.explain import Line, ruling_answer, ruling_lines, verdict_lines
from umkstd.law.report import Report, Section
from umkstd.law.ruling import Ruling
from umkstd.law.verdict import Status, Verdict
from umkstd.text import Language, Text, format_date

_TITLE = Text(id="Hasil pemeriksaan per {day}", en="Answers as of {day}")
_THROUGH = Text(
    id="Hukum diperiksa sampai dengan {day}. umkstd {version}.",
    en="The law was looked up through {day}. umkstd {version}.",
)
_BUSINESS = Text(id="Usaha: {name}", en="Business: {name}")
_LINE = Text(id="Lini usaha {number}: {name}", en="Activity line {number}: {name}")
_UNNAMED = Text(id="tanpa nama", en="unnamed")
_MARKS = {
    Status.MET: "✓",
    Status.UNMET: "✗",
    Status.UNDETERMINED: "?",
    Status.NOT_APPLICABLE: "-",
    Status.NOT_IN_FORCE: "-",
}
_QUESTIONS = Text(id="Yang perlu ditanyakan", en="What to ask next")


@attrs.frozen
class Block:
    """One heading with the lines below it.

    Attributes:
        heading: the heading.
        status: the status of a verdict, for colour; empty otherwise.
        lines: the lines.
        level: depth of the heading, from 1.
    """

    heading: str
    lines: tuple[Line, ...] = ()
    status: str = ""
    level: int = 3


def report_blocks(report: Report, language: Language) -> tuple[Block, ...]:
    """A report, block by block."""
    day = format_date(report.as_of, language)
    title = _TITLE.fill(day=_same(day)).to(language)
    through = _THROUGH.fill(
        day=_same(format_date(report.verified_through, language)), version=_same(report.version)
    )
    blocks = [Block(title, (Line("plain", through.to(language)),), level=1)]
    name = report.business.facts.get("name") or _UNNAMED.to(language)
    heading = _BUSINESS.fill(name=_same(str(name))).to(language)
    blocks += _section(report.business, heading, language)
    for number, section in enumerate(report.lines, 1):
        product = section.facts.get("product") or section.facts.get("kbli")
        shown = str(product or _UNNAMED.to(language))
        line = _LINE.fill(number=_same(str(number)), name=_same(shown)).to(language)
        blocks += _section(section, line, language)
    return tuple(blocks)


def _section(section: Section, heading: str, language: Language) -> Iterator[Block]:
    yield Block(heading, tuple(_overview(section, language)), level=2)
    parts: list[Verdict | Ruling] = [*section.rulings, *section.verdicts]
    for part in parts:
        yield _part(part, language)
    askers: list[Verdict | Ruling] = [*section.verdicts, *section.rulings]
    asked = dict.fromkeys(name for part in askers for name in part.open_facts)
    questions = tuple(
        Line("plain", f"{VOCABULARY[name].question.to(language)} [{name}]") for name in asked
    )
    if questions:
        yield Block(_QUESTIONS.to(language), questions)


def _overview(section: Section, language: Language) -> Iterator[Line]:
    """Every answer in one line, before the reasons."""
    for ruling in section.rulings:
        yield Line("plain", f"{ruling.title.to(language)}: {ruling_answer(ruling, language)}", "·")
    for verdict in section.verdicts:
        status = verdict.status.label.to(language)
        yield Line("plain", f"{verdict.title.to(language)}: {status}", _MARKS[verdict.status])


def _part(part: Verdict | Ruling, language: Language) -> Block:
    if isinstance(part, Verdict):
        first, *rest = verdict_lines(part, language, dated=False)
        return Block(first.text, tuple(rest), part.status.value)
    first, *rest = ruling_lines(part, language, dated=False)
    source = f" [{first.source}]" if first.source else ""
    return Block(first.text + source, tuple(rest))


def _same(text: str) -> Text:
    return Text(id=text, en=text)
