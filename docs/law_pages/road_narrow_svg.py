"""The pathway for a narrow window: one box below the other, what comes after moved to the right.

An arrow leads down from a step to the one that comes after it, as in a tree of folders.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from law_pages.road_box import LANES, LINE, Place, picture, step_box, step_lines
from umkstd.pathway.step import Step
from umkstd.render.inert import html_text
from umkstd.text import Language

WIDTH = 344
_GAP, _STEP, _HEAD, _EDGE, _LINES, _MARGIN = 8, 20, 34, 2, 4, 22


def narrow_road_svg(language: Language, *, page: str = "pathway/index") -> str:
    """The picture.

    Args:
        language: the language.
        page: the page on which it stands, for its links.
    """
    drawn: list[str] = []
    top = 0.0
    for title, steps in LANES:
        by_id = {step.id: step for step in steps}
        if top:
            drawn.append(f'<path class="rule" d="M0 {top:g}H{WIDTH}"/>')
        said = html_text(title.to(language))
        drawn.append(f'<text class="part" x="{_EDGE}" y="{top + 24:g}">{said}</text>')
        top += _HEAD
        places: dict[str, Place] = {}
        boxes = []
        for name, depth in _depths(by_id).items():
            x = _EDGE + depth * _STEP
            wide = WIDTH - _EDGE - x
            lines = step_lines(by_id[name], by_id, wide, _LINES, language)
            places[name] = Place(x, top, wide, LINE * len(lines) + _MARGIN)
            boxes.append(step_box(by_id[name], places[name], lines, language, page))
            top += places[name].high + _GAP
        drawn += [*_arrows(by_id, places), *boxes]
        top += 8
    return picture(WIDTH, int(top), "".join(drawn), language)


def _depths(steps: Mapping[str, Step]) -> dict[str, int]:
    """How far each stands to the right, from the top; a step is below all that come before it."""
    found: dict[str, int] = {}

    def stand(name: str, depth: int) -> None:
        found[name] = depth
        for after in steps:
            before = [one for one in steps[after].after if one in steps]
            if name in before and after not in found and all(one in found for one in before):
                stand(after, depth + 1)

    for name, step in steps.items():
        if not any(one in steps for one in step.after):
            stand(name, 0)
    return found


def _arrows(steps: Mapping[str, Step], places: Mapping[str, Place]) -> Iterator[str]:
    for name, place in places.items():
        for before in steps[name].after:
            if before in places:
                start = places[before]
                x, y = start.x + _STEP / 2, place.y + place.high / 2
                foot = start.y + start.high
                yield f'<path class="arrow" d="M{x:g} {foot:g}V{y:g}H{place.x - 6:g}"/>'
                yield f'<path class="tip" d="M{place.x:g} {y:g}l-8 -4v8Z"/>'
