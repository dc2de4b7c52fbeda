"""Days on which some law of the rulebook changes, made by hand from the laws."""

from __future__ import annotations

import datetime

SIZE = (
    "1995-12-01",  # UU 9/1995, in force from a day of this month
    "1996-01-01",  # the first day on which it was surely in force
    "2008-07-04",  # UU 20/2008
    "2020-11-02",  # UU 11/2020
    "2021-02-02",  # PP 7/2021
)
LICENSING = (
    "2009-01-01",  # Perka BKPM 13/2009, of this year
    "2013-03-01",  # letters and registration by class
    "2018-06-21",  # PP 24/2018
    "2020-11-02",  # UU 11/2020
    "2021-02-02",  # PP 5/2021, PP 21/2021, PP 22/2021
    "2025-06-05",  # PP 28/2025
    "2025-10-05",  # OSS adapted to it
    "2025-10-01",  # Permen Investasi dan Hilirisasi/BKPM 5/2025, from a day of this month
    "2025-11-01",
)
FOOD = (
    "2018-08-01",  # PerBPOM 22/2018, from a day of this month
    "2018-09-01",
    "2023-09-11",  # PerBPOM 23/2023
    "2024-01-01",  # PerBPOM 4/2024, from a day of this year,
    "2024-06-11",  # by which it was in use
    "2025-10-03",  # PerBPOM 27/2025, Permenkes 11/2025
    "2026-07-02",  # 30 months after the first day on which 4/2024 may have been promulgated,
    "2026-12-12",  # and after the last one
)
SNI = (
    "2014-09-17",  # UU 20/2014
    "2018-07-20",  # PP 34/2018
    "2020-01-01",  # Perban BSN 6/2019, of the year before
    "2021-09-15",  # the oldest scheme read that names types 1 and 5
    "2025-11-30",  # the page on which their meaning was read
    "2020-11-11",  # first days on which a source shows a product as mandatory
    "2023-11-01",
    "2026-11-24",
    "2026-01-02",  # fines of criminal law adjusted
)
LABEL = (
    "1999-01-01",  # PP 69/1999, of this year
    "2018-01-01",  # PerBPOM 31/2018, of this year
    "2019-01-01",
    "2022-01-01",  # the letter size of PerBPOM 20/2021
    "2022-03-01",  # the halal label
    "2023-01-01",  # Perbapanas 1/2023, of this year
    "2024-01-01",
    "2024-06-11",  # PerBPOM 4/2024 in use
    "2024-10-17",  # PP 42/2024
    "2024-10-18",
    "2026-10-18",
)
HALAL = (
    "2014-10-17",  # UU 33/2014
    "2019-10-17",  # the duty, in phases
    "2021-09-01",  # Permenag 20/2021, from a day of the following months
    "2022-01-01",
    "2022-03-01",  # Kepkaban 33/2022, from a day of this month
    "2022-04-01",
    "2022-10-01",  # Kepkaban 150/2022, from a day of the following months
    "2022-12-30",  # Perppu 2/2022
    "2023-01-01",
    "2023-04-27",  # letter on stalls
    "2024-01-01",  # UU 6/2023 surely in force
    "2024-10-17",
    "2024-10-18",
    "2025-06-01",  # Kepkaban 146/2025, from a day of the following weeks
    "2025-07-29",
    "2026-10-18",
    "2029-10-18",
    "2034-10-18",
)
FORMS = (
    "1992-01-01",  # UU 25/1992, of this year
    "1993-01-01",
    "2016-01-01",  # Permenperin 64/2016, of this year
    "2017-01-01",
    "2021-01-01",  # KBLI 2020
    "2025-12-18",  # KBLI 2025
    "2026-06-15",  # OSS
    "2026-06-18",
    "2026-01-01",  # Permenkum 49/2025
    "2026-08-01",  # PP 30/2026
)
MARKS_AND_TAX = (
    "2007-01-01",  # Permenperin 74/2007, of this year
    "2008-01-01",
    "2011-01-01",  # cosmetics
    "2013-01-01",  # PP 46/2013, of this year
    "2014-01-01",
    "2017-01-01",  # UU 20/2016
    "2018-07-01",  # PP 23/2018
    "2022-12-20",  # PP 55/2022
    "2023-01-01",
    "2025-01-01",
    "2026-04-22",  # PP 20/2026
    "2026-08-01",
    "2030-01-01",  # the day after the last one for cooperatives that was announced
)

CENTRES = (
    "2005-01-01",  # PP 23/2005, of this year
    "2006-01-01",
    "2013-01-01",  # Permenkop UKM 9/2013, of this year
    "2016-01-01",  # PP 18/2016, of this year
    "2017-01-01",
    "2017-06-12",  # Permendagri 12/2017 surely in force
    "2018-01-01",  # Permendagri 79/2018, of this year
    "2019-01-01",
    "2019-02-06",  # the circular on the score of BLUD proposals
    "2023-01-01",  # Permenkop UKM 9/2023, of this year
    "2024-01-01",
)

LAW_DAYS = tuple(
    sorted(
        datetime.date.fromisoformat(day)
        for day in {
            *SIZE,
            *LICENSING,
            *FOOD,
            *SNI,
            *LABEL,
            *HALAL,
            *FORMS,
            *MARKS_AND_TAX,
            *CENTRES,
        }
    )
)
