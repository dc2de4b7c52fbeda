"""What those who embed the rules test them with: conformance cases, mutants, Hypothesis strategies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from umkstd.loading import load

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
    if name not in _HOMES:
        raise AttributeError(f"module 'umkstd.testing' has no attribute {name!r}")
    value = getattr(load(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Every public name, loaded or not."""
    return [*__all__, "strategies"]
