"""Facts about halal: the product and its certificate, the self-declaration, the supervisor."""

from __future__ import annotations

from typing import Any

from umkstd.business import halal_names, halal_terms
from umkstd.business.facts import halal_product, halal_scheme
from umkstd.business.facts.product import product
from umkstd.logic.facts import Fact
from umkstd.logic.vocabulary import Derived

BUSINESS: tuple[Fact[Any], ...] = halal_scheme.SUPERVISOR_FACTS
LINE: tuple[Fact[Any], ...] = (*halal_product.FACTS, *halal_scheme.FACTS)
DETERMINED_BUSINESS: tuple[Fact[Any], ...] = ()
DETERMINED_LINE: tuple[Fact[Any], ...] = (
    halal_product.halal_last_free_day,
    halal_product.halal_path,
)
DERIVED: tuple[Derived, ...] = (
    Derived(
        halal_product.halal_certificate_term_end,
        (halal_product.halal_certificate_issued_on,),
        halal_terms.certificate_term_end,
    ),
    Derived(
        halal_scheme.halal_production_year_on,
        (halal_scheme.halal_production_started_on,),
        halal_terms.production_year_end,
    ),
    Derived(halal_scheme.halal_name_flagged, (product,), halal_names.name_is_flagged),
)
