"""The whole answer of a laboratory verdict in words, and what must be told beside it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from umkstd.law.citation import Grade
from umkstd.law.verdict import Status
from umkstd.standards.parameters import protein_factor
from umkstd.standards.units import EXACT, written
from umkstd.text import Text, format_number, same

if TYPE_CHECKING:
    from umkstd.standards.lab_verdict import LabVerdict, ParameterVerdict


def summary(verdict: LabVerdict) -> Text:
    """The whole answer in a sentence."""
    standard = verdict.standard
    if not standard.rows:
        return _NO_TABLE.fill(number=same(standard.number))
    unmet = [v.name for v in verdict.parameters if v.status is Status.UNMET]
    if verdict.status is Status.MET:
        return _MET.fill(number=same(standard.number))
    if verdict.status is Status.UNMET:
        return _UNMET.fill(number=same(standard.number), names=_listed(unmet))
    names = [v.name for v in verdict.parameters if v.status is Status.UNDETERMINED]
    if not names:
        return _UNSEEN.fill(number=same(standard.number))
    return _OPEN.fill(number=same(standard.number), names=_listed(names))


def _listed(names: Sequence[Text]) -> Text:
    """The first names, and how many more there are."""
    shown, more = names[:_SHOWN], len(names) - _SHOWN
    listed = Text(id="; ".join(n.id for n in shown), en="; ".join(n.en for n in shown))
    return _AND_MORE.fill(names=listed, count=more) if more > 0 else listed


def notes(verdict: LabVerdict) -> tuple[Text, ...]:
    """What must be told beside the answer."""
    standard = verdict.standard
    found: list[Text] = []
    for edition in standard.superseded_by:
        template = _MAYBE_LATER if edition.grade is Grade.UNRESOLVED else _LATER
        found.append(template.fill(number=same(standard.number), later=same(edition.number)))
    if standard.number_text is not None:
        found.append(standard.number_text)
    if standard.unseen is not None:
        found.append(standard.unseen)
    if verdict.report.accredited is False:
        found.append(_NOT_ACCREDITED)
    elif verdict.report.accredited is None:
        found.append(_ACCREDITED_UNKNOWN)
    assumed = [v.name for v in verdict.parameters if _assumes(v)]
    if assumed:
        listed = Text(id="; ".join(n.id for n in assumed), en="; ".join(n.en for n in assumed))
        found.append(_ASSUMED.fill(names=listed))
    return (*found, *standard.notes)


def _assumes(verdict: ParameterVerdict) -> bool:
    row = verdict.row
    if row is None or not row.basis or verdict.status not in (Status.MET, Status.UNMET):
        return False
    ours, rest = protein_factor(row.basis)
    for reading in verdict.readings:
        theirs, stated = protein_factor(reading.basis)
        if rest - stated or (ours is not None and theirs is None):
            return True
    return False


_MILLIONTH = Decimal("0.000001")


def margin_text(verdict: ParameterVerdict) -> Text | None:
    """The distance from the limit with its sign and unit; ``None`` without one."""
    margin, row = verdict.margin, verdict.row
    if margin is None or row is None or row.unit is None:
        return None
    name = "" if row.unit.name == "-" else row.unit.name
    sign = "+" if margin >= 0 else "\u2212"
    # Python's own precision is less than what a laboratory may write.
    shown = margin.copy_abs().quantize(_MILLIONTH, context=EXACT).normalize(EXACT)
    if shown == shown.to_integral_value():
        shown = shown.quantize(1, context=EXACT)
    return Text(
        id=f"{sign}{format_number(shown, 'id')} {name}".rstrip(),
        en=f"{sign}{format_number(shown, 'en')} {written(name, 'en')}".rstrip(),
    )


_MET = Text(
    id="Seluruh syarat mutu {number} yang tercatat terpenuhi.",
    en="Every requirement of {number} on record is met.",
)
_UNMET = Text(id="Tidak memenuhi {number}: {names}.", en="Does not meet {number}: {names}.")
_OPEN = Text(
    id="Belum dapat ditentukan menurut {number}. Masih terbuka: {names}.",
    en="Not decided under {number}. Still open: {names}.",
)
_SHOWN = 4
_AND_MORE = Text(id="{names}; dan {count} lainnya", en="{names}; and {count} more")
_UNSEEN = Text(
    id="Yang terbaca dari {number} terpenuhi, tetapi tabelnya tidak terbaca utuh; jangan anggap "
    "memenuhi seluruhnya.",
    en="What was seen of {number} is met, but its table was not seen in full; do not take the whole "
    "as met.",
)
_NO_TABLE = Text(
    id="Belum dapat ditentukan: tabel syarat mutu {number} tidak terbaca. Yang memiliki naskahnya "
    "dapat menuliskan batasnya dan memuatnya dengan load_standard.",
    en="Not decided: the table of {number} was not seen. Who owns the text can write its limits "
    "down and load them with load_standard.",
)
_LATER = Text(
    id="{number} sudah digantikan oleh {later}. Batas edisi baru dapat berbeda; sertifikasi memakai "
    "edisi yang berlaku.",
    en="{number} was replaced by {later}. The limits of the later edition may differ; certification "
    "goes by the edition in force.",
)
_MAYBE_LATER = Text(
    id="{number} mungkin sudah digantikan (disebut-sebut {later}, belum terbukti dari sumber). Tanyakan "
    "edisi yang berlaku pada BSN.",
    en="{number} may have been replaced ({later} is named, and no source seen shows it). Ask BSN "
    "for the edition in force.",
)
_NOT_ACCREDITED = Text(
    id="Laboratorium tidak diakreditasi KAN untuk pengujian ini. Lembaga sertifikasi meminta "
    "laporan dari laboratorium terakreditasi.",
    en="The laboratory is not accredited by KAN for these tests. A certification body asks for a "
    "report of an accredited one.",
)
_ACCREDITED_UNKNOWN = Text(
    id="Belum diketahui apakah laboratorium diakreditasi KAN untuk pengujian ini.",
    en="Whether KAN accredited the laboratory for these tests is not known.",
)
_ASSUMED = Text(
    id="Laporan tidak menyebut dasar hitung; dianggap sama dengan standar bagi: {names}.",
    en="The report does not state the basis; it is taken to be that of the standard for: {names}.",
)
