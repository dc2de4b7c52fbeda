"""The editions for which BSN is seen to offer SNI Bina UMK; the list itself was never found."""

from __future__ import annotations

import attrs

from umkstd.errors import InvalidValue
from umkstd.identifiers import sni
from umkstd.text import Text


@attrs.frozen
class Offer:
    """One edition that BSN offers under SNI Bina UMK.

    Attributes:
        number: the edition.
        source: address where BSN, or a holder, says so.
        edition_named: whether the source names the edition, and not only the product.
        why: what the source says.
    """

    number: str
    source: str
    edition_named: bool
    why: Text


_BATIK = "binaumk.bsn.go.id/info/lihat/CB0-2glZ9xbDGckiDnxV8wBdw2jtRRMLU-kSB4ui7r8"
_FOOD = (
    "bsn.go.id/main/berita/detail/16405/tingkatkan-daya-saing-tempe-tahu-dan-telur-asin-dengan-sni-"
)


def _batik(number: str) -> Offer:
    why = Text(
        id="BSN menyebut nomor ini bagi pemegang SNI Bina UMK batik (Agustus 2022).",
        en="BSN names this number to holders of SNI Bina UMK for batik (August 2022).",
    )
    return Offer(number, _BATIK, edition_named=True, why=why)


def _webinar(number: str, *, edition_named: bool) -> Offer:
    why = Text(
        id="BSN membina pelaku produk ini yang terdaftar pada SNI Bina UMK (Februari 2023).",
        en="BSN coaches makers of this product that are registered in SNI Bina UMK (February 2023).",
    )
    return Offer(number, _FOOD, edition_named, why)


OFFERS = (
    _webinar("SNI 3144:2015", edition_named=True),
    _webinar("SNI 3142:2018", edition_named=False),
    _webinar("SNI 01-4277-1996", edition_named=False),
    _batik("SNI 8302:2016"),
    _batik("SNI 8303:2016"),
    _batik("SNI 8304:2016"),
    Offer(
        "SNI 8964:2021",
        "a public newsletter on GitHub of August 2025, address not recorded",
        edition_named=False,
        why=Text(
            id="Satu kelompok perhutanan sosial memegang SNI Bina UMK bagi kopinya (Agustus 2025).",
            en="A social-forestry group holds SNI Bina UMK for its coffee (August 2025).",
        ),
    ),
)
"""What was found; a product that is not here may be offered all the same."""


def offer_of(number: str) -> Offer | None:
    """The offer that was found for an edition; ``None`` where none was, which is not "no".

    A number without a year is read as the edition that BSN means.

    Example:
        >>> offer_of("SNI 3142:2018").edition_named, offer_of("SNI 4305:2018")
        (False, None)
    """
    try:
        return next(
            (
                offer
                for offer in OFFERS
                if sni.same_standard(number, offer.number)
                and sni.same_edition(number, offer.number) is not False
            ),
            None,
        )
    except InvalidValue:
        return None


def offered_by_bsn(number: str) -> bool | None:
    """Whether BSN is seen to offer SNI Bina UMK for an edition.

    What is not among the offers is unknown, never "no".

    Example:
        >>> offered_by_bsn("SNI 3144:2015"), offered_by_bsn("SNI 4305:2018")
        (True, None)
    """
    return True if offer_of(number) is not None else None


def offered(stated: bool | None, number: str | None) -> bool | None:  # noqa: FBT001 - a fact's value
    """What the business says of the offer, or else what BSN is seen to say."""
    if stated is not None or number is None:
        return stated
    return offered_by_bsn(number)
