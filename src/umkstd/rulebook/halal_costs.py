"""What halal certification costs, in rupiah: dated parameters with their articles."""

from __future__ import annotations

import datetime

from umkstd.law.citation import Citation
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.span import Span
from umkstd.logic.values import Kind
from umkstd.rulebook.halal_certificate_valid import PERPPU_START
from umkstd.rulebook.halal_eras import STATUTE_START
from umkstd.rulebook.instruments import job_creation
from umkstd.rulebook.instruments.halal import (
    KEPKABAN_1_2026,
    KEPKABAN_80_2024,
    KEPKABAN_141_2021,
    halal_act,
)
from umkstd.text import Text

TARIFF_SEEN = datetime.date(2021, 12, 23)
"""Day of the report of Kepkaban 141/2021; the decree's own first day was not seen."""
PAID_SEEN = datetime.date(2025, 1, 1)
"""Month of the report of Kepkaban 80/2024; the decree's own first day was not seen."""

_TARIFF = KEPKABAN_141_2021.cite()


def _fee(
    name: str, title: Text, *values: tuple[Span, int, Citation], unit: str = "rupiah"
) -> Parameter:
    return Parameter(
        name=name,
        kind=Kind.INTEGER,
        unit=unit,
        title=title,
        values=tuple(DatedValue(*value) for value in values),
    )


SELF_DECLARE_FINANCED = _fee(
    "halal_fee_self_declare_financed",
    Text(
        id="biaya pernyataan pelaku usaha yang dibiayai BPJPH atau pihak lain (SEHATI)",
        en="self-declaration financed by BPJPH or another party (SEHATI)",
    ),
    (Span(STATUTE_START, TARIFF_SEEN), 0, job_creation(48)),
    (Span(TARIFF_SEEN, PERPPU_START), 0, _TARIFF),
    (Span(PERPPU_START), 0, halal_act(44, 2, grade="secondary")),
)
SELF_DECLARE_PAID = _fee(
    "halal_fee_self_declare_paid",
    Text(
        id="biaya pernyataan pelaku usaha yang dibayar UMK sendiri karena mendesak, dengan surat "
        "pernyataan",
        en="urgent self-declaration that the UMK pays itself, with a statement letter",
    ),
    (Span(PAID_SEEN), 230_000, KEPKABAN_80_2024.cite()),
)
REGULAR_UMK_APPLICATION = _fee(
    "halal_fee_regular_umk_application",
    Text(id="biaya permohonan jalur reguler bagi UMK", en="regular application of a UMK"),
    (Span(TARIFF_SEEN), 300_000, _TARIFF),
)
REGULAR_UMK_INSPECTION = _fee(
    "halal_fee_regular_umk_inspection",
    Text(
        id="biaya pemeriksaan LPH bagi UMK, paling banyak",
        en="inspection by an LPH for a UMK, at most",
    ),
    (Span(TARIFF_SEEN), 350_000, _TARIFF),
)
REGULAR_UMK = _fee(
    "halal_fee_regular_umk",
    Text(
        id="biaya jalur reguler bagi UMK, permohonan dan pemeriksaan, paling banyak",
        en="regular path of a UMK, application and inspection, at most",
    ),
    (Span(TARIFF_SEEN), 650_000, _TARIFF),
)
REGULAR_MEDIUM = _fee(
    "halal_fee_regular_medium",
    Text(
        id="biaya permohonan jalur reguler bagi usaha menengah",
        en="regular application of a medium enterprise",
    ),
    (Span(TARIFF_SEEN), 5_000_000, _TARIFF),
)
REGULAR_LARGE = _fee(
    "halal_fee_regular_large",
    Text(
        id="biaya permohonan jalur reguler bagi usaha besar dan luar negeri",
        en="regular application of a large or foreign enterprise",
    ),
    (Span(TARIFF_SEEN), 12_500_000, _TARIFF),
)
FREE_QUOTA = _fee(
    "halal_free_quota",
    Text(
        id="kuota sertifikasi halal gratis (SEHATI) nasional setahun",
        en="national quota of free halal certification (SEHATI) in a year",
    ),
    (Span("2025-01-01", "2026-01-01"), 1_000_000, KEPKABAN_1_2026.cite()),
    (Span("2026-01-01", "2027-01-01"), 1_350_000, KEPKABAN_1_2026.cite()),
    unit="sertifikat",
)
"""Shares of provinces until 30 June 2026, one national pool since 1 July 2026."""

PARAMETERS = (
    *(SELF_DECLARE_FINANCED, SELF_DECLARE_PAID, REGULAR_UMK_APPLICATION, REGULAR_UMK_INSPECTION),
    *(REGULAR_UMK, REGULAR_MEDIUM, REGULAR_LARGE, FREE_QUOTA),
)
