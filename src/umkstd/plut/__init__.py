"""The desk of a service centre (PLUT-KUMKM): triage, who takes which case, and its reports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from umkstd.loading import public

_HOMES = {
    "Assignment": "umkstd.plut.request",
    "Centre": "umkstd.plut.centre",
    "Competence": "umkstd.plut.empowerment",
    "Consultant": "umkstd.plut.consultant",
    "Consultation": "umkstd.plut.consultation",
    "Request": "umkstd.plut.request",
    "ServiceField": "umkstd.plut.service_field",
    "Standing": "umkstd.plut.summarising",
    "Triage": "umkstd.plut.triaging",
    "assign": "umkstd.plut.assigning",
    "competence": "umkstd.plut.empowerment",
    "movement": "umkstd.plut.summarising",
    "service_fields": "umkstd.plut.service_field",
    "summary": "umkstd.plut.summarising",
    "triage": "umkstd.plut.triaging",
}

if TYPE_CHECKING:
    from umkstd.plut.assigning import assign
    from umkstd.plut.centre import Centre
    from umkstd.plut.consultant import Consultant
    from umkstd.plut.consultation import Consultation
    from umkstd.plut.empowerment import Competence, competence
    from umkstd.plut.request import Assignment, Request
    from umkstd.plut.service_field import ServiceField, service_fields
    from umkstd.plut.summarising import Standing, movement, summary
    from umkstd.plut.triaging import Triage, triage

__all__ = [
    "Assignment",
    "Centre",
    "Competence",
    "Consultant",
    "Consultation",
    "Request",
    "ServiceField",
    "Standing",
    "Triage",
    "assign",
    "competence",
    "movement",
    "service_fields",
    "summary",
    "triage",
]


def __getattr__(name: str) -> Any:
    """Load a public name when it is first asked for."""
    return public(__name__, _HOMES, name)
