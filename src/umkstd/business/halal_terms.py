"""The time limits of halal law from which facts follow: the four-year term, the year of production."""

from __future__ import annotations

import datetime

from umkstd.calendars import Deadline
from umkstd.law.citation import Citation
from umkstd.text import Text

CERTIFICATE_TERM = Deadline(
    id="halal-certificate-term",
    title=Text(
        id="masa berlaku sertifikat halal menurut undang-undang asli",
        en="term of a halal certificate under the original law",
    ),
    starts=Text(id="penerbitan sertifikat", en="the issue of the certificate"),
    count=4,
    unit="years",
    cite=Citation(
        instrument="UU 33/2014",
        place="Pasal 42",
        grade="secondary",
        address="pdfcoffee.com/faq-bpjph-pdf-free.html",
    ),
)
PRODUCTION_YEAR = Deadline(
    id="halal-production-year",
    title=Text(
        id="berproduksi secara aktif selama satu tahun",
        en="one year of active production",
    ),
    starts=Text(id="mulai berproduksi", en="the start of production"),
    count=1,
    unit="years",
    cite=Citation(
        instrument="Kepkaban BPJPH 33/2022",
        place="",
        grade="secondary",
        address="m.tribunnews.com/amp/nasional/2022/08/15",
    ),
)


def certificate_term_end(issued_on: datetime.date) -> datetime.date:
    """The last day of the four years of the original law.

    Example:
        >>> certificate_term_end(datetime.date(2020, 5, 1))
        datetime.date(2024, 5, 1)
    """
    return CERTIFICATE_TERM.due(issued_on)


def production_year_end(started_on: datetime.date) -> datetime.date:
    """The day on which one year of production is complete.

    Example:
        >>> production_year_end(datetime.date(2021, 6, 1))
        datetime.date(2022, 6, 1)
    """
    return PRODUCTION_YEAR.due(started_on)
