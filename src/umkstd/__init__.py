"""Indonesian law for micro and small enterprises (UMK): the front door, loaded on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from umkstd.loading import load, public

__version__ = "0.1.0"

_HOMES = {
    "Status": "umkstd.law.verdict",
    "Verdict": "umkstd.law.verdict",
    "Text": "umkstd.text",
    "CaseError": "umkstd.errors",
    "RequirementNotMet": "umkstd.errors",
    "RuleDefinitionError": "umkstd.errors",
    "UnknownName": "umkstd.errors",
    "all_of": "umkstd.law.composition",
    "any_of": "umkstd.law.composition",
    "none_of": "umkstd.law.composition",
    "not_": "umkstd.law.composition",
    "at_least": "umkstd.law.composition",
    "member": "umkstd.logic.combine",
    "Requirement": "umkstd.law.requirement",
    "Provision": "umkstd.law.provision",
    "Span": "umkstd.law.span",
    "load_case": "umkstd.business.case_file",
    "to_json": "umkstd.law.codec",
    "from_json": "umkstd.law.codec",
    "check": "umkstd.rulebook.checking",
    "verify_record": "umkstd.rulebook.checking",
    "check_lab": "umkstd.standards.checking",
    "load_standard": "umkstd.standards.standard_file",
    "interview": "umkstd.pathway.asking",
    "timeline": "umkstd.law.timeline",
    "compare_law": "umkstd.law.comparing",
    "show_in": "umkstd.law.showing",
    "report_table": "umkstd.render.report_table",
    "locate": "umkstd.pathway.locating",
    "plan": "umkstd.pathway.planning",
    "remedies": "umkstd.pathway.remedies",
}
_MODULES = (
    *("rulebook", "business", "identifiers", "standards", "pathway", "plut"),
    *("frames", "adapters", "testing"),
)

if TYPE_CHECKING:
    from umkstd.business.case_file import load_case
    from umkstd.errors import CaseError, RequirementNotMet, RuleDefinitionError, UnknownName
    from umkstd.law.codec import from_json, to_json
    from umkstd.law.comparing import compare_law
    from umkstd.law.composition import all_of, any_of, at_least, none_of, not_
    from umkstd.law.provision import Provision
    from umkstd.law.requirement import Requirement
    from umkstd.law.showing import show_in
    from umkstd.law.span import Span
    from umkstd.law.timeline import timeline
    from umkstd.law.verdict import Status, Verdict
    from umkstd.logic.combine import member
    from umkstd.pathway.asking import interview
    from umkstd.pathway.locating import locate
    from umkstd.pathway.planning import plan
    from umkstd.pathway.remedies import remedies
    from umkstd.render.report_table import report_table
    from umkstd.rulebook.book import Rulebook
    from umkstd.rulebook.checking import check, verify_record
    from umkstd.standards.checking import check_lab
    from umkstd.standards.standard_file import load_standard
    from umkstd.text import Text

    rulebook: Rulebook

__all__ = [
    "CaseError",
    "Provision",
    "Requirement",
    "RequirementNotMet",
    "RuleDefinitionError",
    "Span",
    "Status",
    "Text",
    "UnknownName",
    "Verdict",
    "all_of",
    "any_of",
    "at_least",
    "check",
    "check_lab",
    "compare_law",
    "from_json",
    "interview",
    "load_case",
    "load_standard",
    "locate",
    "member",
    "none_of",
    "not_",
    "plan",
    "remedies",
    "report_table",
    "rulebook",
    "show_in",
    "timeline",
    "to_json",
    "verify_record",
]


def __getattr__(name: str) -> Any:
    """Load a public name when it is first asked for."""
    if name in _MODULES:
        return load(f"umkstd.{name}")
    return public(__name__, _HOMES, name)


def __dir__() -> list[str]:
    """Every public name, loaded or not."""
    return [*__all__, "__version__"]
