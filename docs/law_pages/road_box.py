"""What both pictures of the pathway share: the lanes, and the box of a step, which is a link."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence

import attrs

from law_pages.page import address_between
from law_pages.uses import step_path
from umkstd.pathway.corrections import CORRECTIONS
from umkstd.pathway.step import Step
from umkstd.pathway.steps_food import STEPS as FOOD
from umkstd.pathway.steps_goods import STEPS as GOODS
from umkstd.pathway.steps_halal import STEPS as HALAL
from umkstd.pathway.steps_premises import STEPS as PREMISES
from umkstd.pathway.steps_registration import STEPS as REGISTRATION
from umkstd.pathway.steps_sni import STEPS as SNI
from umkstd.render.inert import html_text
from umkstd.text import Language, Text

TITLE = Text(
    id="Perjalanan dari usaha informal sampai SPPT SNI", en="The road from informal to the SPPT SNI"
)
_AFTER = Text(id="sesudah {names}", en="after {names}")
LINE = 16
"""The height of a line."""
_LETTER, _MARGIN = 7.6, 8
LANES: tuple[tuple[Text, Sequence[Step]], ...] = (
    (Text(id="Pendaftaran", en="Registration"), REGISTRATION),
    (Text(id="Izin dan tempat usaha", en="Licences and premises"), PREMISES),
    (Text(id="Pangan", en="Food"), FOOD),
    (Text(id="Halal", en="Halal"), HALAL),
    (Text(id="Merek dan produk bukan pangan", en="Trade mark and non-food products"), GOODS),
    (Text(id="SNI", en="SNI"), SNI),
    (Text(id="Membetulkan yang salah", en="Putting right what is wrong"), CORRECTIONS),
)


@attrs.frozen
class Place:
    """Where a box stands and how large it is."""

    x: float
    y: float
    wide: float
    high: float


def step_lines(
    step: Step, steps: Mapping[str, Step], wide: float, most: int, language: Language
) -> list[tuple[str, str]]:
    """The lines in the box of a step, each after its kind.

    Args:
        step: the step.
        steps: those of its lane; what comes before from another lane is named in small letters.
        wide: how wide the box is.
        most: lines that there is room for.
        language: the language.
    """
    text = step.title.to(language)
    # The heading of the lane of corrections says what each of them begins with.
    shown = text.partition(": ")[2] if step.kind == "correction" and ": " in text else text
    outside = ", ".join(one.upper() for one in step.after if one not in steps)
    small = [("small", _AFTER.to(language).replace("{names}", outside))] if outside else []
    letters = int((wide - 2 * _MARGIN) // _LETTER)
    lines = textwrap.wrap(shown, letters, max_lines=most - len(small), placeholder=" …")
    return [*(("", line) for line in lines), *small]


def step_box(
    step: Step, place: Place, lines: Sequence[tuple[str, str]], language: Language, page: str
) -> str:
    """The box of a step, which leads from the page of the picture to that of the step."""
    middle = place.x + place.wide / 2
    first = place.y + place.high / 2 - (len(lines) - 1) * LINE / 2 + 4
    words = "".join(
        f'<text class="{kind}" x="{middle:g}" y="{first + n * LINE:g}" '
        f'text-anchor="middle">{html_text(line)}</text>'
        for n, (kind, line) in enumerate(lines)
    )
    to = html_text(address_between(page, step_path(step.id)))
    return (
        f'<a href="{to}"><title>{html_text(step.title.to(language))}</title>'
        f'<rect class="box {step.kind}" x="{place.x:g}" y="{place.y:g}" width="{place.wide:g}" '
        f'height="{place.high:g}" rx="6"/>{words}</a>'
    )


def picture(width: int, height: int, drawn: str, language: Language) -> str:
    """The picture around what was drawn."""
    title = html_text(TITLE.to(language))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="law-road" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="group" aria-label="{title}">'
        f"<title>{title}</title>{drawn}</svg>"
    )
