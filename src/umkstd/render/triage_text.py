"""Triage on a terminal: case by case, field by field, with the offices that it is a matter of."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from umkstd.business.vocabulary import VOCABULARY
from umkstd.pathway.locating import Location
from umkstd.plut.bsn import BsnInformation
from umkstd.plut.service_field import FIELDS_NOT_LAW
from umkstd.plut.triaging import FieldWork, Triage
from umkstd.render.printable import printable
from umkstd.text import Language, Text, same

_CASE = Text(id="{case} - tahap: {stage}", en="{case} - stage: {stage}")
_NOTHING = Text(id="Tidak ada langkah yang terbuka.", en="No step is open.")
_SNI = Text(id="{number} ({offered})", en="{number} ({offered})")
_OFFERED = {
    True: Text(id="SNI Bina UMK ditawarkan BSN", en="BSN offers SNI Bina UMK"),
    None: Text(
        id="penawaran SNI Bina UMK belum diketahui", en="whether it is offered is not known"
    ),
    False: Text(id="SNI Bina UMK tidak ditawarkan", en="SNI Bina UMK is not offered"),
}
_PERHAPS = Text(
    id="SNI belum dipilih. Yang sesuai dengan nama produknya: {numbers}.",
    en="No SNI is chosen. Those that go by the product's name: {numbers}.",
)
_NO_SNI = Text(
    id="SNI belum dipilih dan tidak ditemukan menurut nama produknya; tanyakan kepada BSN.",
    en="No SNI is chosen and none goes by the product's name; ask BSN.",
)
_ROUTE = Text(id="Sertifikasi: {route}", en="Certification: {route}")
_ROUTE_OPEN = Text(
    id="Tipe sertifikasi belum diketahui. {asked}",
    en="The type of certification is not known. {asked}",
)
_OFFICE = Text(id="Kantor", en="Office")


def triage_text(
    found: Iterable[tuple[Triage, Location]], language: Language, *, width: int = 100
) -> str:
    """Several cases as text; where service fields are named, with what is known of their list."""
    told = tuple(found)
    parts = [_one(triage, location, language, width) for triage, location in told]
    if any(triage.fields for triage, _ in told):
        parts.append("\n".join(_wrapped(FIELDS_NOT_LAW.text.to(language), 0, width)))
    return "\n\n".join(parts) + "\n"


def _one(triage: Triage, location: Location, language: Language, width: int) -> str:
    name = Text(id=triage.case_id, en=triage.case_id)
    head = _CASE.fill(case=name, stage=location.stage.title).to(language)
    lines = [printable(head)]
    if not triage.fields:
        lines.append(f"  {_NOTHING.to(language)}")
    for work in triage.fields:
        lines += _field(work, language, width)
    told = next((work.bsn for work in triage.fields if work.bsn is not None), None)
    if told is not None:
        lines += _standard(told, language, width)
    return "\n".join(lines)


def _field(work: FieldWork, language: Language, width: int) -> list[str]:
    lines = [f"  {work.title.to(language)}"]
    for one in work.steps:
        lines += _wrapped(f"{one.group + 1}. {one.step.title.to(language)}", 4, width)
        if one.offices:
            names = "; ".join(role.title.to(language) for role in one.offices)
            lines += _wrapped(f"{_OFFICE.to(language)}: {names}", 7, width)
    return lines


def _standard(told: BsnInformation, language: Language, width: int) -> list[str]:
    """Which SNI, whether it is offered, and which route; or what must be asked to know."""
    lines: list[str] = []
    if told.sni is not None:
        number = Text(id=told.sni, en=told.sni)
        lines.append(_SNI.fill(number=number, offered=_OFFERED[told.offered]).to(language))
    elif told.candidates:
        named = "; ".join(
            f"{one.edition.number} {one.edition.title.to(language)}" for one in told.candidates
        )
        lines.append(_PERHAPS.fill(numbers=same(named)).to(language))
    else:
        lines.append(_NO_SNI.to(language))
    if told.route.label is not None:
        lines.append(_ROUTE.fill(route=told.route.label).to(language))
    elif told.route.open_facts:
        asked = " ".join(VOCABULARY[name].question.to(language) for name in told.route.open_facts)
        lines.append(_ROUTE_OPEN.fill(asked=same(asked)).to(language))
    return [piece for line in lines for piece in _wrapped(printable(line), 2, width)]


def _wrapped(text: str, indent: int, width: int) -> list[str]:
    return textwrap.wrap(
        text, width, initial_indent=" " * indent, subsequent_indent=" " * (indent + 2)
    )
