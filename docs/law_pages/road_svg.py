"""The pathway as one picture: a box for each step, an arrow from each step to those after it.

Steps stand in columns, each to the right of those it comes after. Corrections follow no other step:
they stand below, in rows. Every box leads to the page of its step.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence

from law_pages.page import address_between
from law_pages.uses import step_path
from umkstd.pathway.graph import road
from umkstd.pathway.step import Step
from umkstd.render.inert import html_text
from umkstd.text import Language, Text

_WIDE, _HIGH, _GAP_X, _GAP_Y = 186, 58, 46, 12
_LETTERS, _LINES = 27, 3
_COLUMNS = 5
_HEAD = 34
_TITLE = Text(
    id="Perjalanan dari usaha informal sampai SPPT SNI", en="The road from informal to the SPPT SNI"
)
_RIGHT = Text(id="Membetulkan yang salah", en="Putting right what is wrong")
Place = tuple[float, float]


def road_svg(language: Language, *, page: str = "pathway/index") -> str:
    """The picture.

    Args:
        language: the language.
        page: the page on which it stands, for its links.
    """
    steps = road().steps
    main = [step for step in steps.values() if step.kind != "correction"]
    corrections = [step for step in steps.values() if step.kind == "correction"]
    places = _columns(main)
    foot = max(y for _, y in places.values()) + _HIGH + 24
    rows = {
        step.id: _cell(n % _COLUMNS, n // _COLUMNS, foot + _HEAD)
        for n, step in enumerate(corrections)
    }
    width = _COLUMNS * (_WIDE + _GAP_X) - _GAP_X + 16
    height = int(max(y for _, y in rows.values()) + _HIGH + 10)
    boxes = "".join(
        _box(steps[name], place, page, language) for name, place in {**places, **rows}.items()
    )
    title = html_text(_TITLE.to(language))
    right = html_text(_RIGHT.to(language))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="law-road" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="group" aria-label="{title}"><title>{title}</title>'
        f"{''.join(_arrows(main, places))}{boxes}"
        f'<text class="part" x="8" y="{foot + 18}">{right}</text></svg>'
    )


def _columns(steps: Sequence[Step]) -> Mapping[str, Place]:
    """Where each step stands: its column is the longest way to it."""
    depths: dict[str, int] = {}
    for step in steps:
        depths[step.id] = 1 + max((depths[name] for name in step.after), default=-1)
    # A step that nothing comes before stands just left of the first that needs it.
    for step in steps:
        after = [depths[other.id] for other in steps if step.id in other.after]
        if not step.after and after:
            depths[step.id] = min(after) - 1
    rows = [0] * (max(depths.values()) + 1)
    places: dict[str, Place] = {}
    for step in steps:
        column = depths[step.id]
        places[step.id] = _cell(column, rows[column], 10)
        rows[column] += 1
    return places


def _cell(column: int, row: int, top: float) -> Place:
    return 8 + column * (_WIDE + _GAP_X), top + row * (_HIGH + _GAP_Y)


def _arrows(steps: Sequence[Step], places: Mapping[str, Place]) -> Iterator[str]:
    for step in steps:
        x, y = places[step.id]
        for name in step.after:
            left, top = places[name]
            start, end = left + _WIDE, x - 5
            middle = (start + end) / 2
            from_y, to_y = top + _HIGH / 2, y + _HIGH / 2
            yield (
                f'<path class="arrow" d="M{start} {from_y}C{middle} {from_y} {middle} {to_y} '
                f'{end} {to_y}"/><path class="tip" d="M{end + 5} {to_y}l-8 -4v8Z"/>'
            )


def _box(step: Step, place: Place, page: str, language: Language) -> str:
    x, y = place
    text = step.title.to(language)
    lines = textwrap.wrap(text, _LETTERS, max_lines=_LINES, placeholder=" …")
    first = y + _HIGH / 2 - (len(lines) - 1) * 8 + 4
    words = "".join(
        f'<text x="{x + _WIDE / 2}" y="{first + n * 16:.0f}" text-anchor="middle">{html_text(line)}</text>'
        for n, line in enumerate(lines)
    )
    to = html_text(address_between(page, step_path(step.id)))
    return (
        f'<a href="{to}"><title>{html_text(text)}</title>'
        f'<rect class="box {step.kind}" x="{x}" y="{y}" width="{_WIDE}" height="{_HIGH}" rx="6"/>'
        f"{words}</a>"
    )
