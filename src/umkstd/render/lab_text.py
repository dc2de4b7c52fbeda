"""The verdict on a laboratory report as a table for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from itertools import zip_longest

from umkstd.law.verdict import Status
from umkstd.render.printable import printable
from umkstd.standards.edition import KNOWLEDGE
from umkstd.standards.lab_verdict import LabVerdict, ParameterVerdict
from umkstd.standards.lab_wording import margin_text, summary
from umkstd.text import Language, Text

_MARKS = {
    Status.MET: "✓",
    Status.UNMET: "✗",
    Status.UNDETERMINED: "?",
    Status.NOT_APPLICABLE: "-",
}
_COLOURS = {Status.MET: "32", Status.UNMET: "31", Status.UNDETERMINED: "33"}
_HEADS = (
    Text(id="parameter", en="parameter"),
    Text(id="hasil", en="result"),
    Text(id="batas", en="limit"),
    Text(id="jarak ke batas", en="from the limit"),
)
_SHARES = (0.3, 0.2, 0.32, 0.18)
"""How the columns share the width."""
_CLOSE = Text(id="hampir", en="close")
_SAMPLE = Text(id="Contoh: {sample}", en="Sample: {sample}")
_CLASS = Text(id="Kelas yang tercapai: {name}", en="Class reached: {name}")
_CLASSES = Text(
    id="Menurut kelas, dari baris yang terbaca: {classes}",
    en="By class, on the rows that were seen: {classes}",
)
_NEXT = Text(id="Yang perlu dilakukan", en="What to do")
_GRADE = Text(
    id="Dasar pengetahuan atas batas yang menentukan: {grade}.",
    en="How well the deciding limits are known: {grade}.",
)
_NOTES = Text(id="Catatan", en="Notes")
_ASIDE = ("within", "no-limit")


def lab_text(
    verdict: LabVerdict, language: Language, *, colour: bool = False, width: int = 100
) -> str:
    """The verdict as text.

    Args:
        verdict: the verdict.
        language: ``"id"`` or ``"en"``.
        colour: whether to write ANSI colour; the marks say the same without it.
        width: columns of the terminal.
    """
    width = max(width, 60)
    parts = [_head(verdict, language, colour=colour, width=width)]
    if verdict.parameters:
        parts.append(_table(verdict.parameters, language, colour=colour, width=width))
    to_do = [v for v in verdict.parameters if v.code not in _ASIDE]
    if to_do:
        lines = [_NEXT.to(language)]
        lines += [
            _wrapped(f"{_MARKS[v.status]} {v.name.to(language)}: {v.message.to(language)}", width)
            for v in to_do
        ]
        parts.append("\n".join(lines))
    if verdict.notes:
        lines = [_wrapped(f"- {note.to(language)}", width) for note in verdict.notes]
        parts.append("\n".join([_NOTES.to(language), *lines]))
    return "\n\n".join(parts) + "\n"


def _head(verdict: LabVerdict, language: Language, *, colour: bool, width: int) -> str:
    title = textwrap.fill(f"{verdict.standard.number} {verdict.standard.title.to(language)}", width)
    answer = textwrap.fill(summary(verdict).to(language), width)
    if colour:
        title = f"\x1b[1m{title}\x1b[0m"
        answer = f"\x1b[1;{_COLOURS.get(verdict.status, '39')}m{answer}\x1b[0m"
    lines = []
    if verdict.report.sample:
        lines.append(printable(_SAMPLE.fill(sample=verdict.report.sample).to(language)))
    grading = verdict.standard.grading
    if verdict.class_reached and grading:
        names = {choice.key: choice.name for choice in grading.choices}
        lines.append(_CLASS.fill(name=names[verdict.class_reached]).to(language))
    if len(verdict.classes) > 1:
        listed = "; ".join(f"{k} {s.label.to(language)}" for k, s in verdict.classes.items())
        lines.append(_CLASSES.fill(classes=listed).to(language))
    if verdict.certainty:
        grade = KNOWLEDGE[verdict.certainty].to(language)
        lines.append(_GRADE.fill(grade=grade).to(language))
    return "\n".join([title, answer, *(textwrap.fill(line, width) for line in lines)])


def _table(
    verdicts: Sequence[ParameterVerdict], language: Language, *, colour: bool, width: int
) -> str:
    columns = [int((width - 8) * share) for share in _SHARES]
    lines = [_row("  ", [head.to(language) for head in _HEADS], columns)]
    lines.append("  " + "-" * (sum(columns) + 6))
    for verdict in verdicts:
        limit, margin = verdict.limit, margin_text(verdict)
        distance = margin.to(language) if margin else ""
        if verdict.close:
            distance += f" ({_CLOSE.to(language)})"
        cells = [
            verdict.name.to(language),
            verdict.reading or "",
            limit.to(language) if limit else "",
            distance,
        ]
        row = _row(f"{_MARKS[verdict.status]} ", cells, columns)
        if colour:
            row = f"\x1b[{_COLOURS.get(verdict.status, '39')}m{row}\x1b[0m"
        lines.append(row)
    return "\n".join(lines)


def _row(mark: str, cells: Sequence[str], columns: Sequence[int]) -> str:
    """One row; a long cell runs on below itself."""
    wrapped = [
        textwrap.wrap(printable(cell), size) for cell, size in zip(cells, columns, strict=True)
    ]
    lines = []
    for number, pieces in enumerate(zip_longest(*wrapped, fillvalue="")):
        line = "  ".join(f"{piece:{size}}" for piece, size in zip(pieces, columns, strict=True))
        lines.append(((mark if number == 0 else "  ") + line).rstrip())
    return "\n".join(lines)


def _wrapped(text: str, width: int) -> str:
    return textwrap.fill(printable(text), width, initial_indent="  ", subsequent_indent="    ")
