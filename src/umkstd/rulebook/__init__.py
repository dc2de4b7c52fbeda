"""The law itself: ``umkstd.rulebook["scale"]`` gives a rule, iteration the ids."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

from umkstd import __version__
from umkstd.law.parameter import Parameter
from umkstd.rulebook.book import Rulebook
from umkstd.rulebook.licensing import LICENCES, LICENSING_REGIME, STANDARD_CERTIFICATE
from umkstd.rulebook.mandatory_sni import MANDATORY_SNI
from umkstd.rulebook.nib import NIB
from umkstd.rulebook.scale import SCALE, SCALE_BY_CAPITAL, SCALE_BY_SALES
from umkstd.rulebook.single_licence import SINGLE_LICENCE
from umkstd.rulebook.sni_bina_umk import SNI_BINA_UMK
from umkstd.rulebook.sni_mark import SNI_MARK
from umkstd.rulebook.thresholds import THRESHOLDS
from umkstd.rulebook.umk import UMK

_REQUIREMENTS = (UMK, NIB, SINGLE_LICENCE, SNI_BINA_UMK, SNI_MARK, MANDATORY_SNI)
_DETERMINATIONS = (
    *(SCALE, SCALE_BY_CAPITAL, SCALE_BY_SALES, LICENSING_REGIME),
    *(LICENCES, STANDARD_CERTIFICATE),
)

RULEBOOK = Rulebook(
    requirements={rule.id: rule for rule in _REQUIREMENTS},
    determinations={rule.id: rule for rule in _DETERMINATIONS},
    parameters={item.name: item for item in THRESHOLDS},
    version=__version__,
)
"""Every rule of the library."""


def with_parameters(*parameters: Parameter) -> Rulebook:
    """The rulebook with some parameters replaced. See ``Rulebook.with_parameters``."""
    return RULEBOOK.with_parameters(*parameters)


class _Book(ModuleType):
    """Lets the module itself be asked for a rule, as the front door promises."""

    def __getitem__(self, name: str) -> Any:
        return RULEBOOK[name]

    def __iter__(self) -> Iterator[str]:
        return iter(RULEBOOK)

    def __len__(self) -> int:
        return len(RULEBOOK)

    def __contains__(self, name: object) -> bool:
        return name in tuple(RULEBOOK)


sys.modules[__name__].__class__ = _Book
