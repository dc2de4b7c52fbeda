"""OpenFisca: one variable a rule, one simulation a business.

It is made for whole tables; this is its price for one record. Its integers have
32 bits and its floats 24, so sums are handed over in thousands of rupiah,
rounded up, which leaves every limit where it is. It has no unknown value: -1
stands for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import numpy as np
from nine_rules import CODES, CUT, RISKS
from openfisca_core.entities import build_entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable
from peers.expressions import SMALL_CAPITAL, SMALL_SALES
from peers.way import FAILS, HOLDS, OPEN, READY, UNIT, Record, Way, reasons, status

DAY = "2026-11-24"
SNI = ("sukarela", "wajib", "tidak_ada")
UNKNOWN = -1
STATUS = ("met", "undetermined", "unmet")
Formula = Callable[[Any, Any], Any]
BUSINESS = build_entity(key="business", plural="businesses", label="A business", is_person=True)
SYSTEM = TaxBenefitSystem([BUSINESS])


def _variable(name: str, formula: Formula | None = None) -> None:
    day = {"value_type": int, "entity": BUSINESS, "definition_period": DateUnit.DAY}
    own = {"formula": formula} if formula is not None else {}
    SYSTEM.add_variable(type(name, (Variable,), {**day, "label": name, **own}))


def _digit(name: str, wanted: Callable[[Any], Any]) -> Formula:
    def formula(business: Any, period: Any) -> Any:
        value = business(name, period)
        return np.where(value == UNKNOWN, OPEN, np.where(wanted(value), HOLDS, FAILS))

    return formula


def _size(business: Any, period: Any) -> Any:
    capital, sales = business("by_capital", period), business("by_sales", period)
    founded = business("founded", period)
    agreed = np.where(capital == sales, capital, OPEN)
    dated = np.where(founded >= CUT.toordinal(), capital, sales)
    return np.where(founded == UNKNOWN, agreed, dated)


TESTS: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "independent": ("is_subsidiary", lambda value: value == 0),
    "has-nib": ("has_nib", lambda value: value == 1),
    "nib-format": ("nib_well_formed", lambda value: value == 1),
    "risk-low": ("risk", lambda value: value == RISKS.index("rendah")),
    "sni-exists": ("sni", lambda value: value != SNI.index("tidak_ada")),
    "sni-voluntary": ("sni", lambda value: value != SNI.index("wajib")),
    "declaration": ("declaration", lambda value: value == 1),
    "coaching": ("coaching", lambda value: value == 1),
}
RULE = {code: f"rule_{place}" for place, code in enumerate(CODES)}


def _number(business: Any, period: Any) -> Any:
    return sum(business(RULE[code], period) * UNIT[code] for code in CODES)


def _worst(business: Any, period: Any) -> Any:
    digits = np.stack([business(RULE[code], period) for code in CODES])
    return np.where((digits == FAILS).any(0), 2, np.where((digits == OPEN).any(0), 1, 0))


INPUTS = ("founded", "capital", "annual_sales", *dict.fromkeys(n for n, _ in TESTS.values()))
for each in INPUTS:
    _variable(each)
for each, (read, wanted) in TESTS.items():
    _variable(RULE[each], _digit(read, wanted))
_variable("by_capital", _digit("capital", lambda value: value <= SMALL_CAPITAL // 1000))
_variable("by_sales", _digit("annual_sales", lambda value: value <= SMALL_SALES // 1000))
_variable(RULE["scale"], _size)
_variable("number", _number)
_variable("status", _worst)


def prepare(record: Record) -> dict[str, Any]:
    """An array of one for each fact."""

    def coded(name: str, value: Any) -> int:
        if value is None:
            return UNKNOWN
        if name == "founded":
            return int(value.toordinal())
        if name in {"capital", "annual_sales"}:
            return -(-value // 1000)
        named = {"risk": RISKS, "sni": SNI}.get(name)
        return int(value) if named is None else named.index(value)

    return {name: np.array([coded(name, record[name])], dtype=np.int32) for name in INPUTS}


def _asker(name: str, told: tuple[Any, ...], *, trace: bool = False) -> Any:
    def ask(records: Iterable[Any]) -> Iterator[Any]:
        for arrays in records:
            simulation = SimulationBuilder().build_default_simulation(SYSTEM, count=1)
            simulation.trace = trace
            for variable, array in arrays.items():
                simulation.set_input(variable, DAY, array)
            yield told[int(simulation.calculate(name, DAY)[0])]

    return ask


def ways() -> list[Way]:
    """The status, the reasons, and with its trace."""
    same = {"prepare": prepare, "ready": "arrays of one", "unknowns": "-1 stands for it"}
    source = "one variable a rule"
    return [
        Way(name="OpenFisca", shape=status, level="status", ask=_asker("status", STATUS), **same),
        Way(
            name="OpenFisca",
            shape=reasons,
            level="reasons",
            ask=_asker("number", READY),
            source=source,
            **same,
        ),
        Way(
            name="OpenFisca with its trace",
            shape=reasons,
            level="trace",
            ask=_asker("number", READY, trace=True),
            source=source,
            **same,
        ),
    ]
