"""How long a taxpayer may use the final income tax on turnover: the clock of PP 23/2018 and 55/2022."""

from __future__ import annotations

import datetime

PERIOD_YEARS = {
    "perseorangan": 7,
    "pt_perorangan": 4,
    "koperasi": 4,
    "cv": 4,
    "firma": 4,
    "bumdes": 4,
    "pt": 3,
}
"""Tax years by legal form, the first one counted."""
FIRST_YEAR = 2018
"""Who registered earlier counts from this tax year."""
FIRST_YEAR_OF_NEW_FORMS = 2022
"""BUM Desa and PT perorangan were named only by PP 55/2022 and count from this tax year."""
_NEW_FORMS = ("pt_perorangan", "bumdes")


def final_tax_last_day(legal_form: str, registered: datetime.date) -> datetime.date | None:
    """The last day of the last tax year, a calendar year, in which it may be used.

    Args:
        legal_form: the form of the taxpayer.
        registered: the day of registration as a taxpayer.

    Returns:
        The day, or ``None`` for a form that has no period.

    Example:
        >>> final_tax_last_day("perseorangan", datetime.date(2022, 12, 27))
        datetime.date(2028, 12, 31)
    """
    years = PERIOD_YEARS.get(legal_form)
    if years is None:
        return None
    first = FIRST_YEAR_OF_NEW_FORMS if legal_form in _NEW_FORMS else FIRST_YEAR
    last = max(registered.year, first) + years - 1
    return datetime.date(min(last, datetime.MAXYEAR), 12, 31)


def turnover_with_spouse(own: int, spouse: int) -> int:
    """Gross turnover of a taxpayer and of the spouse who files apart, in rupiah."""
    return own + spouse


def turnover_together(own: int, spouse: int, sisters: int) -> int:
    """Gross turnover of a person, the spouse and the person's PT perorangan, in rupiah.

    Example:
        >>> turnover_together(3_000_000_000, 0, 1_800_000_000)
        4800000000
    """
    return own + spouse + sisters
