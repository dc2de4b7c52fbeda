"""The table of contents: where each rule lives, in the order in which a report gives them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any, Generic, TypeVar

from umkstd.law.determination import Determination
from umkstd.law.parameter import Parameter
from umkstd.law.requirement import Requirement

R = TypeVar("R", Requirement, Determination)

DETERMINATIONS = {
    "scale": "scale",
    "scale-by-capital": "scale",
    "scale-by-sales": "scale",
    "licensing-regime": "licensing",
    "licences": "licensing",
    "standard-certificate": "licensing",
}
"""Module of each determination."""

REQUIREMENTS = {
    "umk": "umk",
    "nib": "nib",
    "single-licence": "single_licence",
    "sni-bina-umk": "sni_bina_umk",
    "sni-mark": "sni_mark",
    "mandatory-sni": "mandatory_sni",
}
"""Module of each requirement."""

PARAMETERS = ("thresholds",)
"""Modules with parameters."""


class Chapters(Mapping[str, R], Generic[R]):
    """Rules by id; a chapter is opened when one of its rules is first asked for."""

    def __init__(self, homes: Mapping[str, str], name: str) -> None:
        self._homes = homes
        self._name = name
        self._found: dict[str, R] = {}

    def __getitem__(self, rule_id: str) -> R:
        found = self._found.get(rule_id)
        if found is None:
            module = _chapter(self._homes[rule_id])
            rules: tuple[R, ...] = getattr(module, self._name)
            self._found.update({rule.id: rule for rule in rules})
            found = self._found[rule_id]
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._homes)

    def __len__(self) -> int:
        return len(self._homes)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._homes, self._name)


class Parameters(Mapping[str, Parameter]):
    """Every parameter by name; all chapters that have some are opened together."""

    def __init__(self) -> None:
        self._found: dict[str, Parameter] = {}

    def _all(self) -> dict[str, Parameter]:
        if not self._found:
            for name in PARAMETERS:
                for parameter in _chapter(name).PARAMETERS:
                    self._found[parameter.name] = parameter
        return self._found

    def __getitem__(self, name: str) -> Parameter:
        return self._all()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), ()


def _chapter(name: str) -> Any:
    return import_module(f"umkstd.rulebook.{name}")
