"""The SNI catalogue, laboratory reports, and holding the one against the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from umkstd.loading import public

_HOMES = {
    "CATALOGUE": "umkstd.standards.catalogue",
    "Catalogue": "umkstd.standards.catalogue",
    "LabReport": "umkstd.standards.lab_report",
    "Reading": "umkstd.standards.lab_report",
    "LabVerdict": "umkstd.standards.lab_verdict",
    "ParameterVerdict": "umkstd.standards.lab_verdict",
    "Standard": "umkstd.standards.edition",
    "check_lab": "umkstd.standards.checking",
    "load_lab_report": "umkstd.standards.lab_report",
    "load_standard": "umkstd.standards.standard_file",
    "standard": "umkstd.standards.catalogue",
}

if TYPE_CHECKING:
    from umkstd.standards.catalogue import CATALOGUE, Catalogue, standard
    from umkstd.standards.checking import check_lab
    from umkstd.standards.edition import Standard
    from umkstd.standards.lab_report import LabReport, Reading, load_lab_report
    from umkstd.standards.lab_verdict import LabVerdict, ParameterVerdict
    from umkstd.standards.standard_file import load_standard

__all__ = [
    "CATALOGUE",
    "Catalogue",
    "LabReport",
    "LabVerdict",
    "ParameterVerdict",
    "Reading",
    "Standard",
    "check_lab",
    "load_lab_report",
    "load_standard",
    "standard",
]


def __getattr__(name: str) -> Any:
    """Load a public name when it is first asked for."""
    return public(__name__, _HOMES, name)
