"""Many reports in one table: a row for each business or line, a column for each rule asked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from umkstd.errors import UnknownName
from umkstd.law.explain import ruling_answer
from umkstd.law.report import ANSWER, Report, Section
from umkstd.law.ruling import Ruling
from umkstd.law.showing import as_html, as_markdown
from umkstd.law.verdict import Verdict
from umkstd.render.block import Block, Grid
from umkstd.render.report_blocks import business_name, line_name
from umkstd.text import Language, Text, format_date, same

RULES = ("scale", "nib", "single-licence", "sni-bina-umk", "pirt", "halal.self-declare")
_TITLE = Text(id="Hasil pemeriksaan per usaha ({count})", en="Answers by business ({count})")
_DAYS = Text(id="Per {days}.", en="As of {days}.")
_CASE = Text(id="Usaha dan lini", en="Business and line")
_ROW = Text(id="{number}. {business}: {line}", en="{number}. {business}: {line}")
_ALONE = Text(id="{number}. {business}", en="{number}. {business}")


@attrs.frozen
class ReportTable:
    """Many reports side by side.

    Attributes:
        reports: the reports, in their order.
        rules: ids of the requirements and determinations that are shown.
    """

    reports: tuple[Report, ...] = attrs.field(repr=lambda reports: f"<{len(reports)}>")
    rules: tuple[str, ...] = RULES

    def _repr_markdown_(self) -> str:
        return as_markdown(self)

    def _repr_html_(self) -> str:
        return as_html(self)


def report_table(reports: Iterable[Report], rules: Sequence[str] = RULES) -> ReportTable:
    """Many reports as a table that shows itself in a notebook.

    Args:
        reports: the reports.
        rules: ids of the requirements and determinations to show.

    Raises:
        UnknownName: no report holds such an answer.

    Example:
        >>> import umkstd
        >>> files = ("examples/keripik-singkong.json", "examples/kopi-bubuk-nib-2023.json")
        >>> reports = [umkstd.check(file, as_of="2026-11-24") for file in files]
        >>> len(report_table(reports, ["scale", "sni-bina-umk"]).reports)
        2
    """
    found = ReportTable(tuple(reports), tuple(rules))
    sections = [one for report in found.reports for one in (report.business, *report.lines)]
    known = dict.fromkeys(part.id for section in sections for part in _parts(section))
    for rule in found.rules if known else ():
        if rule not in known:
            raise UnknownName.of(ANSWER, rule, list(known))
    return found


def table_blocks(table: ReportTable, language: Language) -> tuple[Block, ...]:
    """The table, with a row for each activity line; a business without lines has one."""
    titles: dict[str, Text] = {}
    rows: list[tuple[str, ...]] = []
    statuses: list[tuple[str, ...]] = []
    for number, report in enumerate(table.reports, 1):
        for section in report.lines or (None,):
            parts = {part.id: part for part in _parts(report.business)}
            if section is not None:
                parts |= {part.id: part for part in _parts(section)}
            shown = [parts.get(rule) for rule in table.rules]
            titles |= {part.id: part.title for part in shown if part is not None}
            named = _ALONE if section is None else _ROW
            line = line_name(section) if section is not None else same("-")
            name = named.fill(number=number, business=business_name(report), line=line)
            rows.append((name.to(language), *(_answer(part, language) for part in shown)))
            statuses.append(("", *(_status(part) for part in shown)))
    heads = [titles[rule].to(language) if rule in titles else rule for rule in table.rules]
    title = _TITLE.fill(count=len(table.reports)).to(language)
    days = dict.fromkeys(format_date(report.as_of, language) for report in table.reports)
    caption = _DAYS.fill(days=", ".join(days)).to(language) if days else title
    grid = Grid(caption, (_CASE.to(language), *heads), tuple(rows), tuple(statuses))
    return (Block(title, grid=grid),)


Part = Verdict | Ruling


def _parts(section: Section) -> tuple[Part, ...]:
    return (*section.rulings, *section.verdicts)


def _answer(part: Part | None, language: Language) -> str:
    if part is None:
        return "-"
    return (
        part.status.label.to(language)
        if isinstance(part, Verdict)
        else ruling_answer(part, language)
    )


def _status(part: Part | None) -> str:
    return part.status.value if isinstance(part, Verdict) else ""
