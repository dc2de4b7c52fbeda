"""Businesses of the tests of due dates, and how to ask for theirs."""

from __future__ import annotations

import datetime

from umkstd.business.records import ActivityLine, Business, Case
from umkstd.pathway.deadlines import calendar_of

DAY = datetime.timedelta(days=1)
PIRT = {"has_pirt": True, "pirt_issued_on": "2026-10-01", "pirt_expires_on": "2031-09-30"}
MET = {
    "has_pkp_certificate": True,
    "pkp_score": 80,
    "pkp_person_left": False,
    "cppb_irt_level": "I",
    "pirt_label_compliant": True,
    "pirt_safety_compliant": True,
}
MARK = {"mark_status": "terdaftar", "mark_filed_on": "2018-08-31", "mark_renewals": 0}
FOOD = {
    "halal_product_group": "makanan_minuman",
    "haram_material": False,
    "foreign_product": False,
}
MICRO = {"capital": 45_000_000, "owned_by_larger": False, "legal_form": "perseorangan"}
SMALL = {**MICRO, "capital": 2_000_000_000}
COMPANY = {"legal_form": "pt_perorangan", "owned_by_larger": False}


def case(line=None, **business):
    lines = () if line is None else (ActivityLine(**line),)
    return Case(business=Business(**business), lines=lines)


def ahead(one, as_of="2026-11-24", until="2040-12-31"):
    return calendar_of(one, as_of=as_of, until=until)


def days(found, source):
    return [due.on.isoformat() for due in found if due.source == source]


def due(found, source):
    (one,) = (item for item in found if item.source == source)
    return one
