"""Spans of time as a picture: a row for each text of law, its bar marked by how well it is known.

Grades differ by pattern and by the number of lines around the bar, not by colour alone. The picture
takes its colours from the page and has no text that the table below it does not have.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

import attrs

from umkstd.law.citation import Grade
from umkstd.law.span import Span
from umkstd.render.inert import html_text
from umkstd.text import Language, Text

WIDTH = 560
_LEFT, _RIGHT, _ROW, _BAR = 34, 14, 30, 20
_POINT = 8
_YEARS = 8
"""Years that are named on the line below, at most."""
_SAID = Text(id="Rentang waktu {count} ketentuan", en="Spans of time of {count} provisions")
_TODAY = Text(id="diperiksa sampai {day}", en="looked up through {day}")


@attrs.frozen
class SpanRow:
    """One row: a span, how well its text is known, what a pointer shows, and where it leads."""

    span: Span
    grade: Grade
    words: str
    to: str


@attrs.frozen
class _Scale:
    first: datetime.date
    last: datetime.date

    def at(self, day: datetime.date) -> float:
        whole = (self.last - self.first).days
        room = WIDTH - _LEFT - _RIGHT
        return _LEFT + room * (day - self.first).days / whole


def spans_svg(rows: Sequence[SpanRow], present: datetime.date, language: Language) -> str:
    """The picture."""
    scale = _scale(rows, present)
    height = len(rows) * _ROW + 34
    said = html_text(_SAID.fill(count=len(rows)).to(language))
    years = "".join(_years(scale, len(rows) * _ROW + 4))
    now = _now(scale, present, len(rows) * _ROW + 4, language)
    bars = "".join(_bar(number, row, scale) for number, row in enumerate(rows))
    size = f'viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="law-spans" {size} role="group" '
        f'aria-label="{said}"><title>{said}</title>{years}{bars}{now}</svg>'
    )


def _scale(rows: Sequence[SpanRow], present: datetime.date) -> _Scale:
    days = [day for row in rows for day in row.span.borders]
    first, last = min([*days, present]), max([*days, present])
    margin = max((last - first) // 12, datetime.timedelta(days=200))
    return _Scale(first - margin, last + margin)


def _years(scale: _Scale, foot: int) -> Iterator[str]:
    found = range(scale.first.year + 1, scale.last.year + 1)
    step = -(-len(found) // _YEARS) or 1
    for year in found[::step]:
        x = scale.at(datetime.date(year, 1, 1))
        yield f'<path class="year" d="M{x:.1f} 0V{foot}"/>'
        yield f'<text class="year-name" x="{x:.1f}" y="{foot + 18}" text-anchor="middle">{year}</text>'


def _now(scale: _Scale, present: datetime.date, foot: int, language: Language) -> str:
    x = scale.at(present)
    said = html_text(_TODAY.fill(day=present).to(language))
    return f'<g><title>{said}</title><path class="now" d="M{x:.1f} 0V{foot}"/></g>'


def _bar(number: int, row: SpanRow, scale: _Scale) -> str:
    top = number * _ROW + 5
    start = scale.at(row.span.start or scale.first)
    end = scale.at(row.span.end or scale.last)
    # A span of a few days is still seen.
    end = max(end, start + 4)
    middle, bottom = top + _BAR / 2, top + _BAR
    left = f"L{start:.1f} {middle}" if row.span.start is None else ""
    right = f"L{end:.1f} {middle}" if row.span.end is None else ""
    inner_left = start + _POINT if row.span.start is None else start
    inner_right = end - _POINT if row.span.end is None else end
    shape = (
        f"M{inner_left:.1f} {top}H{inner_right:.1f}{right}L{inner_right:.1f} {bottom}"
        f"H{inner_left:.1f}{left}Z"
    )
    stripes = _stripes(row.grade, inner_left, inner_right, top)
    return (
        f'<a href="{html_text(row.to)}"><title>{html_text(row.words)}</title>'
        f'<text class="number" x="{_LEFT - 10}" y="{top + 15}" text-anchor="end">{number + 1}</text>'
        f'<path class="bar {row.grade.value}" d="{shape}"/>{stripes}</a>'
    )


def _stripes(grade: Grade, left: float, right: float, top: int) -> str:
    """Slanted lines on what is disputed or was not seen."""
    if grade not in {Grade.DISPUTED, Grade.UNRESOLVED} or right - left < _BAR:
        return ""
    strokes = []
    along = left
    while along + _BAR / 2 < right:
        strokes.append(f"M{along:.1f} {top + _BAR}l{_BAR / 2} -{_BAR}")
        along += 9
    return f'<path class="stripes" d="{"".join(strokes)}"/>'
