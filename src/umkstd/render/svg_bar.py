"""One bar of a picture in SVG: its outline, its colour, and the pattern that tells its status."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from umkstd.law.verdict import Status

BAR = 48
_POINT = 12
"""How far the point of an open end stands out."""
_STEP = 9


@attrs.frozen
class Bar:
    """Where a bar lies.

    Attributes:
        left, top, right: its place; every bar is of one height.
        from_open, to_open: whether its beginning, or its end, is open.
    """

    left: float
    top: int
    right: float
    from_open: bool = False
    to_open: bool = False

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.right - self.left

    @property
    def middle(self) -> float:
        """The middle between its ends."""
        return (self.left + self.right) / 2


def bar_drawn(bar: Bar, status: Status) -> str:
    """A bar of a status."""
    left, right = bar.left, bar.right
    inner_left = left + _POINT if bar.from_open else left
    inner_right = right - _POINT if bar.to_open else right
    top, bottom, half = bar.top, bar.top + BAR, bar.top + BAR / 2
    start = (
        f"{inner_left:.1f} {bottom}L{left:.1f} {half}L"
        if bar.from_open
        else f"{left:.1f} {bottom}L"
    )
    end = f"L{right:.1f} {half}" if bar.to_open else ""
    outline = (
        f"M{start}{inner_left:.1f} {top}L{inner_right:.1f} {top}{end}L{inner_right:.1f} {bottom}Z"
    )
    edge = "edge dashed" if status is Status.NOT_IN_FORCE else "edge"
    pattern = _pattern(status, (inner_left, top, inner_right, bottom))
    return f'<path class="{status}" d="{outline}"/>{pattern}<path class="{edge}" d="{outline}"/>'


Box = tuple[float, float, float, float]


def _pattern(status: Status, box: Box) -> str:
    """Stripes for unmet, dots for open, lines for what does not apply; else nothing."""
    if status is Status.UNMET:
        return _ink(_stripes(box), "1.2")
    if status is Status.UNDETERMINED:
        return _ink(_dots(box), "2.2", dashes=f".01 {_STEP}")
    if status is Status.NOT_APPLICABLE:
        return _ink(_rules(box), "0.8")
    return ""


def _ink(strokes: Iterator[str], width: str, dashes: str = "none") -> str:
    style = f'stroke-width="{width}" stroke-dasharray="{dashes}"'
    return f'<path class="ink" {style} d="{"".join(strokes)}"/>'


def _stripes(box: Box) -> Iterator[str]:
    left, top, right, bottom = box
    along = left + top + _STEP
    while along < right + bottom:
        low, high = max(left, along - bottom), min(right, along - top)
        yield f"M{low:.1f} {along - low:.1f}L{high:.1f} {along - high:.1f}"
        along += _STEP


def _dots(box: Box) -> Iterator[str]:
    # Lines of dashes without length: their round ends are the dots.
    left, top, right, bottom = box
    down = top + 6.0
    while down < bottom:
        yield f"M{left + 6:.1f} {down:.1f}H{right - 3:.1f}"
        down += _STEP


def _rules(box: Box) -> Iterator[str]:
    left, top, right, bottom = box
    down = top + 6
    while down < bottom:
        yield f"M{left:.1f} {down:.1f}H{right:.1f}"
        down += 6
