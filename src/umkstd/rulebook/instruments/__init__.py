"""The instruments of Indonesian law that the rulebook rests on, by subject."""

from __future__ import annotations

from umkstd.rulebook.instruments import (
    certification,
    food,
    forms,
    halal,
    kbli,
    labels,
    licensing,
    marks,
    numbers,
    premises,
    readiness,
    service_centres,
    standards,
    tax,
)
from umkstd.rulebook.instruments.licensing import (
    PERBAN_BSN_28_2021,
    PERPPU_2_2022,
    PP_5_2021,
    PP_7_2021,
    PP_24_2018,
    PP_28_2025,
    PP_34_2018,
    UU_9_1995,
    UU_11_2020,
    UU_20_2008,
    UU_20_2014,
    job_creation,
)
from umkstd.rulebook.instruments.style import CARRIED, INDONESIAN

INSTRUMENTS = tuple(
    instrument
    for subject in (
        *(licensing, premises, kbli, forms, halal, food),
        *(standards, certification, readiness, labels, marks, tax, numbers, service_centres),
    )
    for instrument in subject.INSTRUMENTS
)
"""All of them, subject by subject."""

__all__ = [
    "CARRIED",
    "INDONESIAN",
    "INSTRUMENTS",
    "PERBAN_BSN_28_2021",
    "PERPPU_2_2022",
    "PP_5_2021",
    "PP_7_2021",
    "PP_24_2018",
    "PP_28_2025",
    "PP_34_2018",
    "UU_9_1995",
    "UU_11_2020",
    "UU_20_2008",
    "UU_20_2014",
    "job_creation",
]
