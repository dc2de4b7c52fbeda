"""The pathway as one picture: a lane for each subject, a box for each step, each box a link.

Within a lane an arrow leads from a step to the one that comes after it. What comes before from
another lane, such as the NIB, is named in the box: arrows to every lane would hide all others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from law_pages.road_box import LANES, Place, picture, step_box, step_lines
from umkstd.pathway.step import Step
from umkstd.render.inert import html_text
from umkstd.text import Language, Text

_WIDE, _HIGH, _GAP_X, _GAP_Y = 166, 82, 20, 12
_LINES, _COLUMNS, _HEAD, _EDGE = 4, 4, 34, 2
WIDTH = _COLUMNS * (_WIDE + _GAP_X) - _GAP_X + 2 * _EDGE


@attrs.frozen
class _Lane:
    """A lane with the places of its steps; a place is the number of a column and of a row."""

    title: Text
    steps: Mapping[str, Step]
    places: Mapping[str, tuple[int, int]]
    top: int

    @property
    def bottom(self) -> int:
        """Where it ends."""
        rows = 1 + max(row for _, row in self.places.values())
        return self.top + _HEAD + rows * (_HIGH + _GAP_Y) + 8

    def at(self, name: str) -> tuple[int, int]:
        """The upper left corner of a step."""
        column, row = self.places[name]
        return _EDGE + column * (_WIDE + _GAP_X), self.top + _HEAD + row * (_HIGH + _GAP_Y)


def road_svg(language: Language, *, page: str = "pathway/index") -> str:
    """The picture.

    Args:
        language: the language.
        page: the page on which it stands, for its links.
    """
    lanes = list(_lanes())
    height = lanes[-1].bottom
    drawn = "".join(part for lane in lanes for part in _drawn(lane, page, language))
    return picture(WIDTH, height, drawn, language)


def _lanes() -> Iterator[_Lane]:
    top = 0
    for title, steps in LANES:
        by_id = {step.id: step for step in steps}
        lane = _Lane(title, by_id, _places(by_id), top)
        yield lane
        top = lane.bottom


def _places(steps: Mapping[str, Step]) -> dict[str, tuple[int, int]]:
    """Chains of steps first, each to the right of what it comes after; then those that stand alone."""
    inner = {name: [a for a in step.after if a in steps] for name, step in steps.items()}
    joined = {name for name in steps if inner[name] or any(name in a for a in inner.values())}
    found: dict[str, tuple[int, int]] = {}
    rows = [0] * _COLUMNS

    def depth(name: str) -> int:
        return 1 + max((depth(one) for one in inner[name]), default=-1)

    for name in sorted(joined, key=list(steps).index):
        column = depth(name)
        found[name] = column, rows[column]
        rows[column] += 1
    base = max(rows)
    alone = [name for name in steps if name not in joined]
    for number, name in enumerate(alone):
        found[name] = number % _COLUMNS, base + number // _COLUMNS
    return found


def _drawn(lane: _Lane, page: str, language: Language) -> Iterator[str]:
    title = html_text(lane.title.to(language))
    if lane.top:
        yield f'<path class="rule" d="M0 {lane.top}H{WIDTH}"/>'
    yield f'<text class="part" x="{_EDGE}" y="{lane.top + 24}">{title}</text>'
    for name, step in lane.steps.items():
        for before in step.after:
            if before in lane.steps:
                yield _arrow(lane.at(before), lane.at(name))
    for name, step in lane.steps.items():
        lines = step_lines(step, lane.steps, _WIDE, _LINES, language)
        yield step_box(step, Place(*lane.at(name), _WIDE, _HIGH), lines, language, page)


def _arrow(before: tuple[int, int], after: tuple[int, int]) -> str:
    start, end = before[0] + _WIDE, after[0] - 6
    middle = (start + end) / 2
    from_y, to_y = before[1] + _HIGH / 2, after[1] + _HIGH / 2
    return (
        f'<path class="arrow" d="M{start} {from_y:g}C{middle:g} {from_y:g} {middle:g} {to_y:g} '
        f'{end} {to_y:g}"/><path class="tip" d="M{end + 6} {to_y:g}l-8 -4v8Z"/>'
    )
