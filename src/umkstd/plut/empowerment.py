"""Which level of government empowers which class of business: a flag, never a block."""

from __future__ import annotations

import datetime
from types import MappingProxyType
from typing import get_args

import attrs

from umkstd.business import facts
from umkstd.errors import UnknownName
from umkstd.law.citation import Citation, Grade
from umkstd.law.span import Span, as_date
from umkstd.plut.centre import Level
from umkstd.rulebook.instruments.service_centres import UU_23_2014
from umkstd.text import Text

_SPAN = Span("2014-10-02")
_CITE = UU_23_2014.cite(
    "Lampiran huruf Q, suburusan 7 dan 8",
    grade=Grade.DERIVED,
    note=Text(
        id="Salinan yang dibaca kehilangan kolom tabelnya; pembagian disimpulkan dari urutan sel.",
        en="The copy that was read has lost the columns of its table; the division is concluded "
        "from the order of the cells.",
    ),
)
_EMPOWERED_BY: MappingProxyType[str, Level] = MappingProxyType(
    {"mikro": "kabupaten_kota", "kecil": "provinsi", "menengah": "pusat"}
)
_LEVELS = MappingProxyType(
    {
        "kabupaten_kota": Text(id="kabupaten/kota", en="the regency or city"),
        "provinsi": Text(id="provinsi", en="the province"),
        "pusat": Text(id="pemerintah pusat", en="the central government"),
    }
)
_CLASSES = MappingProxyType(
    {
        "mikro": Text(id="mikro", en="micro"),
        "kecil": Text(id="kecil", en="small"),
        "menengah": Text(id="menengah", en="medium"),
    }
)
_INSIDE = Text(
    id="Pemberdayaan usaha {scale} adalah urusan {level}, dan pusat layanan ini ada di tingkat itu.",
    en="Empowering {scale} enterprises is a matter of {level}, and this centre is of that level.",
)
_OUTSIDE = Text(
    id="Pemberdayaan usaha {scale} adalah urusan {level}; pusat layanan ini di tingkat {own}. "
    "Layani seperti biasa, dan hubungkan juga dengan instansi {level} yang membidangi UMKM.",
    en="Empowering {scale} enterprises is a matter of {level}; this centre is of the level of "
    "{own}. Serve the business as usual, and also put it in touch with the office of {level} in "
    "charge of MSMEs.",
)
_NO_SCALE = Text(
    id="Skala usaha belum diketahui, jadi tingkat pemerintahannya juga belum. Tanyakan skalanya.",
    en="The size is not known yet, and so neither is the level of government. Ask for the size.",
)
_LARGE = Text(
    id="Pembagian ini hanya mengenal usaha mikro, kecil, dan menengah. Periksa skala usahanya.",
    en="The division knows only micro, small and medium enterprises. Check the size.",
)
_BEFORE = Text(
    id="Pembagian sebelum 2 Oktober 2014 belum dibaca.",
    en="The division before 2 October 2014 was not read.",
)


@attrs.frozen(kw_only=True)
class Competence:
    """What the division of government affairs says of a centre and a business.

    Attributes:
        inside: whether the centre is of the level that empowers the class; ``None`` where that is
            not known. Never a reason to turn a business away.
        empowered_by: that level; ``None`` where it is not known.
        message: the same as a sentence, with what to do.
        cite: by which text, and how well it is known.
    """

    inside: bool | None
    empowered_by: Level | None
    message: Text
    cite: Citation


def competence(level: Level, scale: str | None, *, as_of: datetime.date | str) -> Competence:
    """Whether a centre of a level serves the class that this level empowers.

    Args:
        level: level of government of the centre.
        scale: the scale for the purpose ``support``, as the determination ``scale`` answers it:
            empowering goes by annual sales, registration by capital. ``None`` while unknown.
        as_of: on which day.

    Raises:
        UnknownName: there is no such level or scale.

    Example:
        >>> competence("kabupaten_kota", "menengah", as_of="2026-11-24").inside
        False
    """
    if level not in get_args(Level):
        kind = Text(id="tingkat pemerintahan", en="level of government")
        raise UnknownName.of(kind, level, get_args(Level), "/level")
    if scale is not None and scale not in facts.scale.choices:
        raise UnknownName.of(facts.scale.label, scale, facts.scale.choices, "/scale")
    if as_date(as_of) not in _SPAN:
        unseen = attrs.evolve(_CITE, grade=Grade.UNRESOLVED, note=_BEFORE)
        return Competence(inside=None, empowered_by=None, message=_BEFORE, cite=unseen)
    if scale is None or scale not in _EMPOWERED_BY:
        message = _NO_SCALE if scale is None else _LARGE
        return Competence(inside=None, empowered_by=None, message=message, cite=_CITE)
    by = _EMPOWERED_BY[scale]
    message = (_INSIDE if by == level else _OUTSIDE).fill(
        scale=_CLASSES[scale], level=_LEVELS[by], **({} if by == level else {"own": _LEVELS[level]})
    )
    return Competence(inside=by == level, empowered_by=by, message=message, cite=_CITE)
