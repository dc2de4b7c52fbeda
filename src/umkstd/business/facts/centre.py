"""Facts about a service centre as an institution: the PLUT, the UPTD and the BLUD.

They are facts of the business as a whole: the centre stands in its place in a case.
"""

from __future__ import annotations

from typing import Any

from umkstd.business.facts import centre_blud, centre_blud_outcome, centre_plut, centre_uptd
from umkstd.logic.facts import Fact
from umkstd.logic.vocabulary import Derived

BUSINESS: tuple[Fact[Any], ...] = (
    *(*centre_plut.BUSINESS, *centre_uptd.BUSINESS),
    *(*centre_blud.BUSINESS, *centre_blud_outcome.BUSINESS),
)
LINE: tuple[Fact[Any], ...] = ()
DETERMINED_BUSINESS: tuple[Fact[Any], ...] = (
    *(centre_uptd.uptd_class, centre_blud_outcome.blud_score_result),
    centre_blud_outcome.blud_status,
)
DETERMINED_LINE: tuple[Fact[Any], ...] = ()
DERIVED: tuple[Derived, ...] = centre_blud_outcome.DERIVED
