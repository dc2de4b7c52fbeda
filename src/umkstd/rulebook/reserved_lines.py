"""Business lines reserved for cooperatives and UMKM, or open in partnership with them only."""

from __future__ import annotations

from typing import Literal

import attrs

from umkstd.law.citation import Citation
from umkstd.rulebook.instruments import PP_28_2025
from umkstd.rulebook.instruments.premises import PERPRES_49_2021
from umkstd.text import Text

Version = Literal["2020", "2025"]
_RESERVED = PERPRES_49_2021.cite("Lampiran II")
_PARTNERED = PERPRES_49_2021.cite("Lampiran III")
_CONVERTED = PERPRES_49_2021.cite(
    "Lampiran II",
    note=Text(
        id="Kode KBLI 2025 dikonversi oleh sumbernya; Lampirannya memakai kode lama.",
        en="The KBLI 2025 code was converted by the source; the annex has the old codes.",
    ),
)
SCREENED = PP_28_2025.article(208, 1, "b")
"""OSS screens the lines when a KBLI is entered."""
NAMED_LINE_ONLY = Text(
    id="Pencadangan hanya meliputi bidang usaha yang disebut, bukan seluruh kode KBLI-nya.",
    en="The reservation covers the named line alone, not the whole KBLI code.",
)
NAMED_LINE_CITE = PERPRES_49_2021.article(5, 5)


@attrs.frozen(kw_only=True)
class ReservedLine:
    """A line of business that is reserved, or open in partnership.

    Attributes:
        kbli: the five-digit code.
        version: of KBLI.
        line: what is reserved; other lines of the code are not.
        partnership: ``True`` where larger enterprises may enter with a partner.
        cite: the annex.
    """

    kbli: str
    version: Version
    line: Text
    partnership: bool = False
    cite: Citation = _RESERVED


def _same(kbli: str, indonesian: str, english: str) -> ReservedLine:
    return ReservedLine(kbli=kbli, version="2020", line=Text(id=indonesian, en=english))


def _new(kbli: str, indonesian: str, english: str) -> ReservedLine:
    return ReservedLine(
        kbli=kbli, version="2025", line=Text(id=indonesian, en=english), cite=_CONVERTED
    )


_CRACKERS = ("kerupuk, keripik, peyek, dan sejenisnya", "crackers, crisps and the like")
_RATTAN = ("anyaman rotan atau bambu", "woven goods of rattan or bamboo")
_CARVED = ("ukiran kayu", "carved wood")

RESERVED_LINES = (
    _same("10391", "tempe", "tempe"),
    _same("10392", "tahu", "tofu"),
    _same("10722", "gula merah", "brown sugar"),
    _same("10750", "rendang", "rendang"),
    _same("10774", "garam Amed", "salt of Amed"),
    _same("10794", *_CRACKERS),
    _same("13122", "tenun ikat", "ikat weaving"),
    _same("13134", "batik tulis", "hand-drawn batik"),
    _same("13912", "bordir bukan mesin", "embroidery not by machine"),
    _same("14111", "peci, mukena, dan sejenisnya", "caps, prayer gowns and the like"),
    _same("14131", "peci, mukena, dan sejenisnya", "caps, prayer gowns and the like"),
    _same("16291", *_RATTAN),
    _same("16292", "anyaman tanaman lain", "woven goods of other plants"),
    _same("16293", *_CARVED),
    _same("16294", "peralatan dapur", "kitchen tools"),
    _same("21022", "usaha mikro dan kecil obat tradisional (UMOT/UKOT)", "UMOT/UKOT"),
    _same("23932", "gerabah", "pottery"),
    _same("32201", "alat musik tradisional", "traditional instruments"),
    _same("47242", "roti dan kue eceran", "retail of bread and cake"),
    _new("10307", "tempe", "tempe"),
    _new("10308", "tahu", "tofu"),
    _new("10722", "gula merah", "brown sugar"),
    _new("10794", *_CRACKERS),
    _new("13133", "batik tulis dan kombinasi", "hand-drawn and combination batik"),
    ReservedLine(
        kbli="13133",
        version="2025",
        line=Text(id="batik cap", en="stamped batik"),
        partnership=True,
        cite=_PARTNERED,
    ),
    _new("16291", *_RATTAN),
    _new("16293", *_CARVED),
    _new("32201", "alat musik tradisional", "traditional instruments"),
)
"""The examples that a source named: far from all of the 124 reserved and 57 partnership lines."""


def reserved_lines(kbli: str, version: Version) -> tuple[ReservedLine, ...]:
    """The reserved lines known within a code.

    An empty answer does not say that nothing is reserved: the list is of examples.

    Example:
        >>> [line.line.en for line in reserved_lines("10391", "2020")]
        ['tempe']
        >>> [line.partnership for line in reserved_lines("13133", "2025")]
        [False, True]
    """
    return tuple(x for x in RESERVED_LINES if (x.kbli, x.version) == (kbli, version))
