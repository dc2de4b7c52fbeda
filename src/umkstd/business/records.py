"""Records of a case: the business, its activity lines, and what is asked."""

from __future__ import annotations

import datetime
from typing import Any

import attrs

from umkstd.business.vocabulary import VOCABULARY
from umkstd.logic.vocabulary import Facts


@attrs.frozen(kw_only=True)
class Business:
    """The business as a whole; each attribute is the fact of its name, ``None`` is unknown.

    Money is in whole rupiah. The last four are answers of determinations that
    may be stated where their inputs are unknown.
    """

    name: str | None = None
    legal_form: str | None = None
    founded_on: datetime.date | None = None
    capital: int | None = None
    own_capital: int | None = None
    borrowed_capital: int | None = None
    premises_value: int | None = None
    annual_sales: int | None = None
    has_full_sales_year: bool | None = None
    net_assets: int | None = None
    total_assets: int | None = None
    total_liabilities: int | None = None
    owned_by_larger: bool | None = None
    parent_scale: str | None = None
    owner_nik: str | None = None
    owner_is_citizen: bool | None = None
    has_npwp: bool | None = None
    npwp: str | None = None
    has_nib: bool | None = None
    nib: str | None = None
    nib_issued_on: datetime.date | None = None
    nib_active: bool | None = None
    licence_applied_on: datetime.date | None = None
    regency: str | None = None
    workers: int | None = None
    scale: str | None = None
    scale_by_capital: str | None = None
    scale_by_sales: str | None = None
    licensing_regime: str | None = None


@attrs.frozen(kw_only=True)
class ActivityLine:
    """One activity line: KBLI, place and product, the unit that licensing law judges."""

    kbli: str | None = None
    kbli_version: str | None = None
    risk: str | None = None
    product: str | None = None
    sni: str | None = None
    sni_mandatory: bool | None = None
    sni_offered: bool | None = None
    sni_commitment: bool | None = None
    sppt_sni: bool | None = None
    coached: bool | None = None
    has_pirt: bool | None = None
    pirt: str | None = None
    pirt_expires_on: datetime.date | None = None
    has_bpom_md: bool | None = None
    bpom_md: str | None = None
    has_halal_certificate: bool | None = None
    halal_certificate: str | None = None
    licences: tuple[str, ...] | None = None
    standard_certificate: str | None = None


@attrs.frozen(kw_only=True)
class Case:
    """What is asked about: a business with its lines, for a purpose.

    Attributes:
        purpose: ``"registration"`` (licensing and SNI) or ``"support"``.
        business: the business.
        lines: its activity lines; one risky line does not taint the others.
    """

    business: Business = attrs.field(factory=Business)
    lines: tuple[ActivityLine, ...] = ()
    purpose: str = "registration"

    def facts_of_business(self) -> Facts:
        """Typed facts about the business, derived ones included.

        Raises:
            CaseError: facts have wrong values or contradict each other.
        """
        return VOCABULARY.read({"purpose": self.purpose, **known(self.business)}, "/business")

    def facts_of_line(self, number: int) -> Facts:
        """Typed facts about one line and its business.

        Raises:
            CaseError: facts have wrong values or contradict each other.
            IndexError: there is no such line.
        """
        line = known(self.lines[number])
        facts = {"purpose": self.purpose, **known(self.business), **line}
        return VOCABULARY.read(facts, f"/lines/{number}")


def known(record: Business | ActivityLine) -> dict[str, Any]:
    """The known facts of a record, by name."""
    values = ((name, getattr(record, name)) for name in attrs.fields_dict(type(record)))
    return {name: value for name, value in values if value is not None}
