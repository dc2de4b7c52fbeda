"""A timeline as a self-contained SVG: one bar of spans in order, and below it each span in words.

Statuses differ by pattern, mark and word; lines and letters take the colour of the text around the
picture, or of the viewer where it stands alone. Nothing in it has an id, so that any number of
pictures can stand on one page.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

import attrs

from umkstd.law.timeline import Timeline, VerdictSpan
from umkstd.render.block import MARKS
from umkstd.render.inert import html_text
from umkstd.render.svg_bar import BAR, Bar, bar_drawn
from umkstd.text import Language, Text, format_date

WIDTH = 420
_MARGIN = 8
_OPEN = 56
"""Room of a span without a beginning or an end."""
_LEAST = 30
"""Room that a short span takes at least, so that its number can be read."""
_LINE = 20
_TITLE, _WIDE, _SMALL = 10.0, 8.6, 7.3
"""About how wide a letter is: of the title, of 15 and of 13 pixels."""
_ROWS = 3
"""Rows for the first days below the bar; what finds no room stands in the list below only."""
_DESCRIPTION = Text(
    id="{title}: {count} rentang waktu. {spans}", en="{title}: {count} spans of time. {spans}"
)
_SPAN = Text(id="{number}. {when}: {status}.", en="{number}. {when}: {status}.")
_STYLE = (
    # Alone in a window there is no text around it.
    ":root.umkstd-timeline{color-scheme:light dark;color:CanvasText}"
    ".umkstd-timeline text{font:15px/1.3 system-ui,sans-serif;fill:currentColor}"
    ".umkstd-timeline .small{font-size:13px}.umkstd-timeline .strong{font-weight:600}.umkstd-timeline .title{font-size:17px;font-weight:600}"
    ".umkstd-timeline .edge{stroke:currentColor;stroke-width:1.5;fill:none}"
    ".umkstd-timeline .dashed{stroke-dasharray:4 4}"
    ".umkstd-timeline .ink{stroke:currentColor;stroke-opacity:.4;stroke-linecap:round;fill:none}"
    ".umkstd-timeline .met{fill:#15a34a;fill-opacity:.32}"
    ".umkstd-timeline .unmet{fill:#e0342b;fill-opacity:.28}"
    ".umkstd-timeline .undetermined{fill:#e9a100;fill-opacity:.3}"
    ".umkstd-timeline .not_applicable,.umkstd-timeline .not_in_force{fill:none}"
)


@attrs.frozen
class _Piece:
    """One span in the picture."""

    number: int
    span: VerdictSpan
    bar: Bar

    def words(self, language: Language) -> str:
        """The span in a sentence."""
        status = self.span.verdict.status.label
        return _SPAN.fill(number=self.number, when=self.span.when, status=status).to(language)


def timeline_svg(timeline: Timeline, language: Language, *, listed: bool = True) -> str:
    """A timeline as an SVG.

    The widths of spans go with their length, as far as each can still be read. A beginning or an
    end that is open is drawn as a point. What changed on the first day of a span is its tooltip.

    Args:
        timeline: the timeline.
        language: ``"id"`` or ``"en"``.
        listed: whether each span stands in words below the bar with what changed; if not, only
            the first days stand there.
    """
    title = timeline.title.to(language)
    heading, top = _heading(title) if listed else ("", _MARGIN)
    pieces = tuple(_pieces(timeline.spans, top))
    if listed:
        below, height = _listed(timeline, pieces, language, top + BAR + 10)
    else:
        below, height = _first_days(pieces, language, top + BAR)
    drawn = "".join(_drawn(piece, language) for piece in pieces)
    each = " ".join(piece.words(language) for piece in pieces)
    described = _DESCRIPTION.fill(title=timeline.title, count=len(pieces), spans=each).to(language)
    size = f'viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}"'
    named = html_text(title)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="umkstd-timeline" {size} role="img" '
        f'lang="{language}" aria-label="{named}"><title>{named}</title>'
        f"<desc>{html_text(described)}</desc><style>{_STYLE}</style>{heading}{drawn}{below}</svg>"
    )


def _heading(title: str) -> tuple[str, int]:
    """The title above the bar, and where the bar begins."""
    lines = [(line, "title", 0) for line in _wrapped(title, _TITLE, 0)]
    drawn, foot = _written(lines, _MARGIN)
    return drawn, foot + 10


def _pieces(spans: Sequence[VerdictSpan], top: int) -> Iterator[_Piece]:
    """The spans side by side: those that are closed share the room by their length."""
    days = [
        None if span.first is None or span.last is None else (span.last - span.first).days + 1
        for span in spans
    ]
    closed = [count for count in days if count is not None]
    open_ends = len(days) - len(closed)
    whole = WIDTH - 2 * _MARGIN
    # Where nothing is closed, the open ones share what there is.
    open_room = _OPEN if closed else whole / open_ends
    least = min(_LEAST, (whole - open_ends * open_room) / max(len(closed), 1))
    free = whole - open_ends * open_room - least * len(closed)
    left = float(_MARGIN)
    for number, (span, count) in enumerate(zip(spans, days, strict=True), 1):
        room = open_room if count is None else least + free * count / sum(closed)
        bar = Bar(left, top, left + room, from_open=span.first is None, to_open=span.last is None)
        yield _Piece(number, span, bar)
        left += room


def _drawn(piece: _Piece, language: Language) -> str:
    """The bar of a span with its number, its mark and, where there is room, its status."""
    status = piece.span.verdict.status
    words = f"{MARKS[status]} {status.label.to(language)}"
    if len(words) * _WIDE > piece.bar.width - 8:
        words = MARKS[status]
    told = [piece.words(language), *(why.to(language) for why in piece.span.why)]
    middle, top = f"{piece.bar.middle:.1f}", piece.bar.top
    return (
        f"<g><title>{html_text(' '.join(told))}</title>{bar_drawn(piece.bar, status)}"
        f'<text class="strong" x="{middle}" y="{top + 19}" text-anchor="middle">{piece.number}</text>'
        f'<text x="{middle}" y="{top + 38}" text-anchor="middle">{html_text(words)}</text></g>'
    )


def _first_days(pieces: Sequence[_Piece], language: Language, bottom: int) -> tuple[str, int]:
    """The first day of each span below its left end, where there is room.

    From right to left, each in the highest row that is free, so that no line crosses a date.
    """
    drawn: list[str] = []
    free = [float(WIDTH)] * _ROWS
    for piece in reversed(pieces):
        if piece.span.first is None:
            continue
        day = format_date(piece.span.first, language)
        room = len(day) * _SMALL + 3
        left = min(piece.bar.left, WIDTH - room)
        row = next((n for n in range(_ROWS) if left + room <= free[n]), None)
        if row is None or any(end <= piece.bar.left for end in free[:row]):
            continue
        free[row] = left - 8
        foot = bottom + 18 + row * 17
        # At the edge it ends where the picture does, however wide the letters of the reader are.
        at_edge = left < piece.bar.left
        place = f'x="{WIDTH}" text-anchor="end"' if at_edge else f'x="{left + 3:.1f}"'
        drawn.append(
            f'<path class="edge" d="M{piece.bar.left:.1f} {bottom}V{foot - 10}"/>'
            f'<text class="small" {place} y="{foot}">{html_text(day)}</text>'
        )
    rows = sum(end < WIDTH for end in free)
    return "".join(drawn), bottom + 8 + rows * 17


def _listed(
    timeline: Timeline, pieces: Sequence[_Piece], language: Language, top: int
) -> tuple[str, int]:
    """Each span in words, what changed on its first day, and how far the law was looked up."""
    found: list[_Row] = []
    for piece in pieces:
        found.append(_GAP)
        found += [(line, "strong", 0) for line in _wrapped(piece.words(language), _WIDE, 0)]
        for why in piece.span.why:
            found += [(line, "small", 18) for line in _wrapped(why.to(language), _SMALL, 18)]
    notes = [line.text for line in timeline.lines(language) if line.kind == "note"]
    found.append(_GAP)
    found += [(line, "small", 0) for note in notes for line in _wrapped(note, _SMALL, 0)]
    drawn, foot = _written(found, top)
    return drawn, foot + _MARGIN


_Row = tuple[str, str, int]
_GAP: _Row = ("", "gap", 0)


def _written(rows: Sequence[_Row], top: int) -> tuple[str, int]:
    """Rows of text one below another, each with its class and indent; and where the last stands."""
    drawn: list[str] = []
    foot = top
    for text, kind, indent in rows:
        if not text:
            foot += 6
            continue
        foot += _LINE
        drawn.append(
            f'<text class="{kind}" x="{_MARGIN + indent}" y="{foot}">{html_text(text)}</text>'
        )
    return "".join(drawn), foot


def _wrapped(text: str, letter: float, indent: int) -> list[str]:
    return textwrap.wrap(text, int((WIDTH - 2 * _MARGIN - indent) / letter))
