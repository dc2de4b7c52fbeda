"""The kinds of limits that a standard sets, and what a result says against each of them."""

from __future__ import annotations

from decimal import Decimal

import attrs

from umkstd.standards.lab_value import Found, LabValue, Measured, Words
from umkstd.standards.units import EXACT, Unit
from umkstd.text import Text

Judged = tuple[bool | None, str]
"""Whether a limit is kept (``None`` while open), and the code of why."""

WITHIN: Judged = (True, "within")
OUTSIDE: Judged = (False, "outside")
_ZERO, _ONE = Decimal(0), Decimal(1)
_NONE_FOUND = Measured(_ZERO, _ZERO)
_GOOD = frozenset(
    ("memenuhi", "memenuhi syarat", "sesuai", "ya", "lulus", "baik", "pass", "complies")
)
_BAD = frozenset(
    ("tidak memenuhi", "tidak memenuhi syarat", "tidak sesuai", "tidak", "gagal", "fail")
)
_YES_OR_NO = frozenset(("ya", "tidak"))


@attrs.frozen
class Bounds:
    """A highest or a lowest figure, or both, in the unit of the row.

    Attributes:
        low: lowest figure allowed.
        high: highest figure allowed.
        low_strict: whether the lowest figure itself is too low (``>``).
        high_strict: whether the highest figure itself is too high (``<``).
        low_not_detected: whether the lower end is printed as "not detected".
    """

    low: Decimal | None
    high: Decimal | None
    low_strict: bool = False
    high_strict: bool = False
    low_not_detected: bool = False

    @property
    def kind(self) -> str:
        """``"max"``, ``"min"`` or ``"range"``."""
        if self.low is None:
            return "max"
        return "min" if self.high is None else "range"

    def scaled(self, factor: Decimal) -> Bounds:
        """The same bounds in the base unit of their dimension."""
        if factor == 1:
            return self
        low = None if self.low is None else EXACT.multiply(self.low, factor)
        high = None if self.high is None else EXACT.multiply(self.high, factor)
        return attrs.evolve(self, low=low, high=high)

    def judge(self, value: LabValue, unit: Unit) -> Judged:
        """What a result says; it and the bounds are in the base unit."""
        if isinstance(value, Found):
            if value.found:
                return None, "no-figure"
            if self.low_not_detected:
                return WITHIN
            if not unit.counts_life:
                return None, "detection-limit"
            counted = _counted(value, unit)
            if counted is None:
                return None, "amount"
            value = counted
        if isinstance(value, Words):
            return None, "no-figure"
        low, high = value.low, value.high
        if low is None and not unit.signed:
            low = _ZERO
        if self._above(low, open_=value.low_open) or self._below(high, open_=value.high_open):
            return OUTSIDE
        if self._keeps_low(low, open_=value.low_open) and self._keeps_high(
            high, open_=value.high_open
        ):
            return WITHIN
        return None, "censored"

    def _above(self, low: Decimal | None, *, open_: bool) -> bool:
        """Whether even the lower end of a result is too high."""
        if self.high is None or low is None:
            return False
        return low > self.high or (low == self.high and (open_ or self.high_strict))

    def _below(self, high: Decimal | None, *, open_: bool) -> bool:
        if self.low is None or high is None:
            return False
        return high < self.low or (high == self.low and (open_ or self.low_strict))

    def _keeps_high(self, high: Decimal | None, *, open_: bool) -> bool:
        if self.high is None:
            return True
        if high is None:
            return False
        return high < self.high or (high == self.high and (open_ or not self.high_strict))

    def _keeps_low(self, low: Decimal | None, *, open_: bool) -> bool:
        if self.low is None:
            return True
        if low is None:
            return False
        return low > self.low or (low == self.low and (open_ or not self.low_strict))


@attrs.frozen
class Absent:
    """Nothing of it may be found.

    Attributes:
        words: how the standard says so.
        amount: in how much it is looked for; ``None`` where the standard does not say.
        amount_unit: ``"g"`` or ``"mL"`` with an amount.
    """

    words: Text
    amount: Decimal | None = None
    amount_unit: str | None = None
    kind = "absent"

    def judge(self, value: LabValue, unit: Unit) -> Judged:  # noqa: ARG002 - as the other kinds
        """What a result says."""
        if isinstance(value, Words):
            # "ya" may mean that it is there, or that the limit is kept.
            return (None, "words") if value.plain in _YES_OR_NO else _stated(value)
        if isinstance(value, Measured):
            return self._figure(value)
        if self.amount is None or value.amount is None:
            if value.found:
                return OUTSIDE if self.amount is None else (None, "amount")
            return WITHIN if self.amount is None else (None, "amount")
        if value.amount_unit != self.amount_unit:
            return None, "amount"
        # Found in less is found in more; not found in more is not found in less.
        if value.found:
            return OUTSIDE if value.amount <= self.amount else (None, "amount")
        return WITHIN if value.amount >= self.amount else (None, "amount")

    def _figure(self, value: Measured) -> Judged:
        if value.low is not None and (value.low > 0 or (value.low == 0 and value.low_open)):
            return OUTSIDE
        # None in what was counted: in 25 g there might still be some.
        if value.high == 0:
            return WITHIN if self.amount is None else (None, "amount")
        # "<3" is below what the method sees, "≤3" may be 3.
        if value.low is None and value.high_open and self.amount is None:
            return WITHIN
        return None, "censored"


@attrs.frozen
class Sensory:
    """A judgement of the senses.

    Attributes:
        words: what the product must be like.
    """

    words: Text
    kind = "sensory"

    def judge(self, value: LabValue, unit: Unit) -> Judged:  # noqa: ARG002 - as the other kinds
        """What a result says."""
        wanted = Words(self.words.id).plain
        if isinstance(value, Found):
            if "positif" in wanted:
                return WITHIN if value.found else OUTSIDE
            return None, "words"
        if isinstance(value, Measured):
            return None, "score"
        stated = _stated(value)
        if stated[0] is not None:
            return stated
        terms, said = _terms(wanted), _terms(value.plain)
        # What is said beside the words asked for may be a fault: "normal, agak asam".
        if said in (terms, _terms(Words(self.words.en).plain)):
            return WITHIN
        if said & {f"tidak {term}" for term in terms} or "abnormal" in said:
            return OUTSIDE
        return None, "words"


@attrs.frozen
class Plan:
    """Attribute sampling: of n samples at most c between m and M, none above M.

    Attributes:
        n: samples to test; ``None`` where it was not read.
        c: samples that may lie above m; ``None`` where it was not read.
        m: what every sample may reach.
        M: what no sample may pass.
    """

    n: int | None
    c: int | None
    m: Decimal
    M: Decimal
    kind = "plan"

    def scaled(self, factor: Decimal) -> Plan:
        """The same plan in the base unit of its dimension."""
        return attrs.evolve(
            self, m=EXACT.multiply(self.m, factor), M=EXACT.multiply(self.M, factor)
        )

    def judge_all(self, values: tuple[LabValue, ...], unit: Unit) -> Judged:
        """What the results of all samples say together.

        Each result counts as one sample.
        """
        marks = [Bounds(None, self.M).judge(value, unit)[0] for value in values]
        if False in marks:
            return OUTSIDE
        at_m = [Bounds(None, self.m).judge(value, unit)[0] for value in values]
        if self.c is not None and at_m.count(False) > self.c:
            return OUTSIDE
        if self.n is None or self.c is None:
            return None, "plan-unseen"
        if len(values) < self.n:
            return None, "plan-samples"
        if None in marks or at_m.count(True) < len(values) - self.c:
            return None, "censored"
        return WITHIN


Limit = Bounds | Absent | Sensory | Plan


def _counted(nothing: Found, unit: Unit) -> Measured | None:
    """How many there are where none were found; ``None`` if the amount is of another kind."""
    if nothing.amount is None:
        return _NONE_FOUND
    if not unit.dimension.endswith(f"per {nothing.amount_unit}".lower()):
        return None
    # None in 25 g is less than one in 25 g.
    return Measured(None, EXACT.divide(_ONE, nothing.amount), high_open=True)


def _terms(text: str) -> set[str]:
    return {term.strip() for term in text.split(",")}


def _stated(value: Words) -> Judged:
    """A laboratory's own word that something meets the standard, or does not."""
    if value.plain in _GOOD:
        return WITHIN
    return OUTSIDE if value.plain in _BAD else (None, "words")
