"""What those who embed the rules test them with: conformance cases, mutants, Hypothesis strategies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from umkstd.loading import public

_HOMES = {
    "ConformanceCase": "umkstd.testing.case_files",
    "cases": "umkstd.testing.case_files",
    "cases_in": "umkstd.testing.case_files",
    "read_cases": "umkstd.testing.case_files",
    "Failure": "umkstd.testing.running",
    "ConformanceRun": "umkstd.testing.running",
    "check": "umkstd.testing.running",
    "run": "umkstd.testing.running",
    "Mutant": "umkstd.testing.mutant",
    "mutants": "umkstd.testing.mutating",
    "Fate": "umkstd.testing.killing",
    "Fated": "umkstd.testing.killing",
    "fates": "umkstd.testing.killing",
    "kill": "umkstd.testing.killing",
}

if TYPE_CHECKING:
    from umkstd.testing.case_files import ConformanceCase, cases, cases_in, read_cases
    from umkstd.testing.killing import Fate, Fated, fates, kill
    from umkstd.testing.mutant import Mutant
    from umkstd.testing.mutating import mutants
    from umkstd.testing.running import ConformanceRun, Failure, check, run

__all__ = [
    "ConformanceCase",
    "ConformanceRun",
    "Failure",
    "Fate",
    "Fated",
    "Mutant",
    "cases",
    "cases_in",
    "check",
    "fates",
    "kill",
    "mutants",
    "read_cases",
    "run",
]


def __getattr__(name: str) -> Any:
    """Load a public name when it is first asked for."""
    return public(__name__, _HOMES, name)


def __dir__() -> list[str]:
    """Every public name, loaded or not."""
    return [*__all__, "strategies"]
