"""A report as headings and lines, the common source of text, Markdown and HTML."""

from __future__ import annotations

from collections.abc import Iterator

from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.explain import Line, ruling_answer
from umkstd.law.report import Report, Section
from umkstd.law.ruling import Ruling
from umkstd.law.verdict import Status, Verdict
from umkstd.render.answer_blocks import ruling_blocks, verdict_blocks
from umkstd.render.block import MARKS, Block
from umkstd.rulebook.contents import CHAPTERS
from umkstd.text import Language, Text, format_date, same

_TITLE = Text(id="Hasil pemeriksaan per {day}", en="Answers as of {day}")
_THROUGH = Text(
    id="Hukum diperiksa sampai dengan {day}. umkstd {version}.",
    en="The law was looked up through {day}. umkstd {version}.",
)
_BUSINESS = Text(id="Usaha: {name}", en="Business: {name}")
_LINE = Text(id="Lini usaha {number}: {name}", en="Activity line {number}: {name}")
_ONE_LINE = Text(id="Lini usaha: {name}", en="Activity line: {name}")
_UNNAMED = Text(id="tanpa nama", en="unnamed")
_ASIDE = (Status.NOT_APPLICABLE, Status.NOT_IN_FORCE)
_QUESTIONS = Text(id="Yang perlu ditanyakan", en="What to ask next")
_COUNT = Text(id="{status}, {count} hal perlu ditanyakan", en="{status}, {count} things to ask")
MANY = 6
"""An answer for which more than this must be asked is in the overview alone, unless all is wanted."""


def report_blocks(report: Report, language: Language, *, full: bool = False) -> tuple[Block, ...]:
    """A report, block by block.

    Args:
        report: the report.
        language: ``"id"`` or ``"en"``.
        full: whether answers are explained for which much must still be asked.
    """
    day = format_date(report.as_of, language)
    title = _TITLE.fill(day=same(day)).to(language)
    through = _THROUGH.fill(
        day=same(format_date(report.verified_through, language)), version=same(report.version)
    )
    blocks = [Block(title, (Line("plain", through.to(language)),), level=1)]
    heading = _BUSINESS.fill(name=business_name(report)).to(language)
    blocks += _section(report.business, heading, language, full=full)
    for number, section in enumerate(report.lines, 1):
        name = line_name(section)
        line = _LINE.fill(number=same(str(number)), name=name).to(language)
        blocks += _section(section, line, language, full=full)
    return tuple(blocks)


def section_blocks(
    section: Section, language: Language, *, full: bool = False
) -> tuple[Block, ...]:
    """The answers about the business alone, or about one line, block by block."""
    facts = section.facts
    template = _ONE_LINE if "product" in facts or "kbli" in facts else _BUSINESS
    name = line_name(section) if template is _ONE_LINE else _named(facts.get("name"))
    return tuple(_section(section, template.fill(name=name).to(language), language, full=full))


def business_name(report: Report) -> Text:
    """What the business of a report is called."""
    return _named(report.business.facts.get("name"))


def line_name(section: Section) -> Text:
    """What an activity line is called: by its product, or else by its KBLI."""
    return _named(section.facts.get("product") or section.facts.get("kbli"))


def _named(name: object) -> Text:
    return same(str(name)) if name else _UNNAMED


def _section(section: Section, heading: str, language: Language, *, full: bool) -> Iterator[Block]:
    yield Block(heading, tuple(_overview(section, language)), level=2)
    parts: list[Verdict | Ruling] = [*section.rulings, *section.verdicts]
    told = [part for part in parts if full or _is_told(part)]
    for part in told:
        yield from _part(part, language)
    askers = [*(p for p in told if isinstance(p, Verdict)), *told]
    asked = dict.fromkeys(name for part in askers for name in part.open_facts)
    questions = tuple(
        Line("plain", f"{VOCABULARY[name].question.to(language)} [{name}]") for name in asked
    )
    if questions:
        yield Block(_QUESTIONS.to(language), questions)


def _is_told(part: Verdict | Ruling) -> bool:
    """Whether an answer is explained below the overview when not everything is wanted."""
    if isinstance(part, Verdict) and part.status in _ASIDE:
        return False
    if isinstance(part, Ruling) and not part.in_force:
        return False
    return len(part.open_facts) <= MANY


def _overview(section: Section, language: Language) -> Iterator[Line]:
    """Every answer in one line, subject by subject, before the reasons."""
    parts: list[Verdict | Ruling] = [*section.rulings, *section.verdicts]
    by_id = {part.id: part for part in parts}
    for chapter in CHAPTERS:
        mine = [by_id[n] for n in (*chapter.determinations, *chapter.requirements) if n in by_id]
        if mine:
            yield Line("chapter", f"{chapter.title.to(language)}:")
        for part in mine:
            yield _answer(part, language)


def _answer(part: Verdict | Ruling, language: Language) -> Line:
    if isinstance(part, Verdict):
        answer, mark = part.status.label.to(language), MARKS[part.status]
    else:
        answer, mark = (
            ruling_answer(part, language),
            "·" if part.label or not part.in_force else "?",
        )
    if len(part.open_facts) > MANY:
        answer = _COUNT.fill(status=same(answer), count=len(part.open_facts)).to(language)
    return Line("plain", f"{part.title.to(language)}: {answer}", mark, depth=2)


def _part(part: Verdict | Ruling, language: Language) -> Iterator[Block]:
    if isinstance(part, Verdict):
        yield from verdict_blocks(part, language, dated=False)
    else:
        yield from ruling_blocks(part, language, dated=False)
