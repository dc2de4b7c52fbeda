"""The vocabulary: all facts in order, and those that follow from others."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.derived import DERIVED
from umkstd.business.facts import (
    activity,
    centre,
    food,
    forms,
    halal,
    labels,
    marks,
    premises,
    readiness,
    road,
    standards,
    tax,
)
from umkstd.logic.vocabulary import Vocabulary

_SUBJECTS = (
    premises,
    activity,
    forms,
    halal,
    food,
    standards,
    readiness,
    labels,
    marks,
    tax,
    road,
    centre,
)

BUSINESS_FACTS = (
    *(f.name, f.legal_form, f.founded_on, f.capital, f.own_capital, f.borrowed_capital),
    *(f.premises_value, f.annual_sales, f.has_full_sales_year, f.net_assets, f.total_assets),
    *(f.total_liabilities, f.owned_by_larger, f.parent_scale, f.owner_nik, f.owner_is_citizen),
    *(f.has_npwp, f.npwp, f.has_nib, f.nib, f.nib_issued_on, f.nib_active),
    *(f.licence_applied_on, f.regency, f.workers),
    *(fact for subject in _SUBJECTS for fact in subject.BUSINESS),
)
"""What is known about the business as a whole, in the order in which people read it."""

LINE_FACTS = (
    *(f.kbli, f.kbli_version, f.risk, f.product, f.sni, f.sni_mandatory, f.sni_offered),
    *(f.sni_commitment, f.sppt_sni, f.coached, f.has_pirt, f.pirt, f.pirt_expires_on),
    *(f.has_bpom_md, f.bpom_md, f.has_halal_certificate, f.halal_certificate),
    *(fact for subject in _SUBJECTS for fact in subject.LINE),
)
"""What is known about one activity line and its documents."""

DETERMINED_BUSINESS_FACTS = (
    *(f.scale, f.scale_by_capital, f.scale_by_sales, f.licensing_regime),
    *(fact for subject in _SUBJECTS for fact in subject.DETERMINED_BUSINESS),
)
DETERMINED_LINE_FACTS = (
    *(f.licences, f.standard_certificate),
    *(fact for subject in _SUBJECTS for fact in subject.DETERMINED_LINE),
)
DETERMINED_FACTS = (*DETERMINED_BUSINESS_FACTS, *DETERMINED_LINE_FACTS)
"""Answers of determinations, which a caller may state where their inputs are unknown."""

VOCABULARY = Vocabulary(
    (f.as_of, f.purpose, *BUSINESS_FACTS, *LINE_FACTS, *DETERMINED_FACTS),
    (*DERIVED, *(item for subject in _SUBJECTS for item in subject.DERIVED)),
)
