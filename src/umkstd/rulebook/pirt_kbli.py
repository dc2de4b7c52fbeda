"""The KBLI codes under which an SPP-IRT may be asked: PerBPOM 27/2025 Lampiran C.6."""

from __future__ import annotations

import attrs

from umkstd.business import facts as f
from umkstd.law.provision import Note
from umkstd.law.span import as_date
from umkstd.logic.combine import all_of, not_
from umkstd.rulebook.instruments.food import PERBPOM_27_2025
from umkstd.text import Text

CITE = PERBPOM_27_2025.cite("Lampiran C.6")
STANDARDS_START = "2025-10-03"
"""Day on which PerBPOM 27/2025 was set; it is in force since promulgation, whose day was not seen."""


@attrs.frozen
class PirtKbli:
    """A code of KBLI 2020 on the list.

    Attributes:
        code: five digits.
        condition: what the list adds for this code; ``None`` for nothing.
    """

    code: str
    condition: Text | None = None


def _plain(codes: str) -> tuple[PirtKbli, ...]:
    return tuple(PirtKbli(code) for code in codes.split())


def _with(code: str, indonesian: str, english: str) -> PirtKbli:
    return PirtKbli(code, Text(id=indonesian, en=english))


_WEEK = ("tahan 7 hari atau lebih", "keeps 7 days or more")

PIRT_KBLI_2020: tuple[PirtKbli, ...] = tuple(
    sorted(
        (
            _with(
                "10130",
                "daging kering atau asin, tahan 7 hari atau lebih",
                "dried or salted meat that keeps 7 days or more",
            ),
            _with("10215", *_WEEK),
            _with("10219", "tanpa iradiasi", "no irradiation"),
            _with("10298", *_WEEK),
            _with("10330", "hanya bentuk bubuk", "powder only"),
            _with(
                "10393",
                "bukan tempe gembus atau tempe bongkrek",
                "not tempe gembus or tempe bongkrek",
            ),
            _with("10710", *_WEEK),
            _with("10729", "bukan stevia", "not stevia"),
            _with("10740", "bukan yang beku atau kaleng", "not frozen or canned"),
            _with("10761", "bukan yang cair", "not liquid"),
            _with(
                "10772",
                "bukan bahan tunggal dan bukan bahan tambahan pangan",
                "not of a single ingredient and not a food additive",
            ),
            _with(
                "10773",
                "hanya kecap kelapa dan kelapa parut kering",
                "only coconut kecap and desiccated coconut",
            ),
            _with(
                "10779",
                "bukan ekstrak daging atau ikan, cincau, pengembang kue, dan esens",
                "not meat or fish extracts, cincau, baking powder or essence",
            ),
            _with("10793", "bukan protein bertekstur", "not textured protein"),
            _with("11040", "hanya minuman serbuk", "powder drinks only"),
            _with(
                "11090",
                "hanya serbuk sekoteng dan sereal celup",
                "only sekoteng powder and dip cereals",
            ),
            *_plain(
                "10212 10292 10295 10311 10312 10313 10411 10413 10415 10422 10614 10615 10621 10622 "
                "10629 10634 10636 10722 10723 10731 10732 10733 10734 10739 10771 10794 10796"
            ),
        ),
        key=lambda item: item.code,
    )
)
"""Every code of the list, in order, with its condition."""

_SINCE = f.as_of >= as_date(STANDARDS_START)
_ON_LIST = f.kbli.one_of(*(item.code for item in PIRT_KBLI_2020))


def pirt_kbli(code: str) -> PirtKbli | None:
    """The entry of the list for a KBLI 2020 code; ``None`` if the code is not on it.

    Example:
        >>> pirt_kbli("10330").condition.en, pirt_kbli("10391")
        ('powder only', None)
    """
    return next((item for item in PIRT_KBLI_2020 if item.code == code), None)


def _condition_note(item: PirtKbli, condition: Text) -> Note:
    return Note(
        code=f"pirt-kbli-{item.code}",
        text=Text(
            id=f"KBLI {item.code} dalam daftar SPP-IRT dengan syarat: {condition.id}.",
            en=f"KBLI {item.code} is on the SPP-IRT list on this condition: {condition.en}.",
        ),
        cite=CITE,
        when=all_of(_SINCE, f.kbli_version.equals("2020"), f.kbli.equals(item.code)),
    )


KBLI_NOTES: tuple[Note, ...] = (
    *(
        _condition_note(item, item.condition)
        for item in PIRT_KBLI_2020
        if item.condition is not None
    ),
    Note(
        code="pirt-kbli-not-listed",
        text=Text(
            id="Kode KBLI 2020 ini tidak ada dalam daftar SPP-IRT. Periksa apakah kode lain lebih "
            "sesuai; jenis pangan yang menentukan, bukan kodenya saja.",
            en="This KBLI 2020 code is not on the SPP-IRT list. See whether another code fits better; "
            "the food type decides, not the code alone.",
        ),
        cite=CITE,
        when=all_of(_SINCE, f.kbli_version.equals("2020"), not_(_ON_LIST)),
    ),
    Note(
        code="pirt-kbli-2025",
        text=Text(
            id="Daftar SPP-IRT memakai kode KBLI 2020; daftar menurut KBLI 2025 tidak ditemukan. "
            "Konversikan dahulu dengan tabel BPS.",
            en="The SPP-IRT list uses KBLI 2020 codes; one in KBLI 2025 was not found. Convert first "
            "with the BPS table.",
        ),
        cite=PERBPOM_27_2025.cite("Lampiran C.6", grade="derived"),
        when=all_of(_SINCE, f.kbli_version.equals("2025")),
    ),
)
"""Shown beside the requirement ``pirt``: a soft check, never a bar."""
