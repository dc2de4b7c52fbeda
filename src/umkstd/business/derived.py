"""Facts that follow from others: capital and net assets, and documents held."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.logic.implied import Implied
from umkstd.logic.vocabulary import Derived


def capital_from(own: int, borrowed: int, premises: int) -> int:
    """Business capital under PP 7/2021: own and borrowed, without the premises, in rupiah.

    A loan raises it, unlike the net assets of UU 20/2008.

    Example:
        >>> capital_from(700_000_000, 500_000_000, 0)
        1200000000
    """
    return own + borrowed - premises


def net_assets_from(assets: int, liabilities: int, premises: int) -> int:
    """Net assets under UU 20/2008 (Penjelasan Pasal 6): assets less liabilities and premises.

    Example:
        >>> net_assets_from(700_000_000, 500_000_000, 0)
        200000000
    """
    return assets - liabilities - premises


def _registration(purpose: str | None) -> str:
    """The purpose is registration unless it is stated otherwise."""
    return purpose or "registration"


DERIVED = (
    Derived(f.purpose, (f.purpose,), _registration, partial=True),
    Derived(f.capital, (f.own_capital, f.borrowed_capital, f.premises_value), capital_from),
    Derived(f.net_assets, (f.total_assets, f.total_liabilities, f.premises_value), net_assets_from),
    # Sales of a full fiscal year are known, so there was one; a known number says that it is held.
    Derived(f.has_full_sales_year, (f.annual_sales,), Implied(value=True)),
    Derived(f.has_nib, (f.nib,), Implied(value=True)),
    Derived(f.has_npwp, (f.npwp,), Implied(value=True)),
    Derived(f.has_pirt, (f.pirt,), Implied(value=True)),
    Derived(f.has_bpom_md, (f.bpom_md,), Implied(value=True)),
    Derived(f.has_halal_certificate, (f.halal_certificate,), Implied(value=True)),
)
