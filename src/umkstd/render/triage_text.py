"""Triage on a terminal: case by case, field by field, with the offices that it is a matter of."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from umkstd.pathway.locating import Location
from umkstd.plut.triaging import FieldWork, Triage
from umkstd.text import Language, Text

_CASE = Text(id="{case} - tahap: {stage}", en="{case} - stage: {stage}")
_NOTHING = Text(id="Tidak ada langkah yang terbuka.", en="No step is open.")
_SNI = Text(id="SNI: {number} ({offered})", en="SNI: {number} ({offered})")
_OFFERED = {
    True: Text(id="SNI Bina UMK ditawarkan BSN", en="BSN offers SNI Bina UMK"),
    None: Text(
        id="penawaran SNI Bina UMK belum diketahui", en="whether it is offered is not known"
    ),
    False: Text(id="SNI Bina UMK tidak ditawarkan", en="SNI Bina UMK is not offered"),
}
_OFFICE = Text(id="Kantor", en="Office")


def triage_text(
    found: Iterable[tuple[Triage, Location]], language: Language, *, width: int = 100
) -> str:
    """Several cases as text."""
    parts = [_one(triage, location, language, width) for triage, location in found]
    return "\n\n".join(parts) + "\n"


def _one(triage: Triage, location: Location, language: Language, width: int) -> str:
    name = Text(id=triage.case_id, en=triage.case_id)
    head = _CASE.fill(case=name, stage=location.stage.title).to(language)
    lines = [_clean(head)]
    if not triage.fields:
        lines.append(f"  {_NOTHING.to(language)}")
    for work in triage.fields:
        lines += _field(work, language, width)
    return "\n".join(lines)


def _field(work: FieldWork, language: Language, width: int) -> list[str]:
    lines = [f"  {work.title.to(language)}"]
    for one in work.steps:
        lines += textwrap.wrap(
            f"{one.group + 1}. {one.step.title.to(language)}",
            width,
            initial_indent="    ",
            subsequent_indent="       ",
        )
        for role in one.offices:
            lines += textwrap.wrap(
                f"{_OFFICE.to(language)}: {role.title.to(language)}",
                width,
                initial_indent="       ",
                subsequent_indent="         ",
            )
    if work.bsn is not None and work.bsn.sni is not None:
        number = Text(id=work.bsn.sni, en=work.bsn.sni)
        told = _SNI.fill(number=number, offered=_OFFERED[work.bsn.offered]).to(language)
        lines += textwrap.wrap(told, width, initial_indent="    ", subsequent_indent="      ")
    return lines


def _clean(text: str) -> str:
    """The name of a file may not steer the terminal."""
    return "".join(c for c in text if c.isprintable())
