"""The decision as one expression, for engines whose languages differ in a few words."""

from __future__ import annotations

import attrs
from nine_rules import BN, CUT
from peers.way import FAILS, HOLDS, OPEN, UNIT

SMALL_CAPITAL, SMALL_SALES = 5 * BN, 15 * BN
YES, NO = "true", "false"
ALONE = (
    ("independent", "is_subsidiary", NO),
    ("has-nib", "has_nib", YES),
    ("nib-format", "nib_well_formed", YES),
    ("risk-low", "risk", "'rendah'"),
    ("declaration", "declaration", YES),
    ("coaching", "coaching", YES),
)
"""The rules that read one fact and want one value of it."""


@attrs.frozen(kw_only=True)
class Dialect:
    """The words of one language.

    Attributes:
        both, either: and, or.
        fact: how a fact is named.
        missing: the test for a fact that is not known.
        cut: the date on which the rule for size changes.
        mixed: whether an unknown value may be compared with any other.
    """

    both: str = "&&"
    either: str = "||"
    fact: str = "{}"
    missing: str = "({} == null)"
    cut: str = str(CUT.toordinal())
    mixed: bool = True

    def alone(self, code: str, name: str, wanted: str) -> str:
        """The digit of a rule that reads one fact."""
        holds, fails, open_ = (str(digit * UNIT[code]) for digit in (HOLDS, FAILS, OPEN))
        fact, missing = self.fact.format(name), self.missing.format(name)
        if self.mixed:
            return f"({fact} == {wanted} ? {holds} : {missing} ? {open_} : {fails})"
        return f"({missing} ? {open_} : ({fact} == {wanted} ? {holds} : {fails}))"

    def sni(self) -> str:
        """The digits of the two rules that read the standard's state."""
        fact, missing = self.fact.format("sni"), self.missing.format("sni")
        exists, voluntary = UNIT["sni-exists"], UNIT["sni-voluntary"]
        other = f"({fact} == 'wajib' ? {voluntary} : {exists})"
        both = OPEN * (exists + voluntary)
        if self.mixed:
            return f"({fact} == 'sukarela' ? 0 : {missing} ? {both} : {other})"
        return f"({missing} ? {both} : ({fact} == 'sukarela' ? 0 : {other}))"

    def size(self, holds: str, fails: str, open_: str) -> str:
        """One of three texts, by the size: micro or small, larger, or not known."""
        name, no = self.fact.format, self.missing.format
        capital = f"{name('capital')} <= {SMALL_CAPITAL}"
        sales = f"{name('annual_sales')} <= {SMALL_SALES}"
        by_capital = f"({no('capital')} ? {open_} : ({capital} ? {holds} : {fails}))"
        by_sales = f"({no('annual_sales')} ? {open_} : ({sales} ? {holds} : {fails}))"
        agreed = f"({capital} ? ({sales} ? {holds} : {open_}) : ({sales} ? {open_} : {fails}))"
        undated = f"(({no('capital')} {self.either} {no('annual_sales')}) ? {open_} : {agreed})"
        dated = f"({name('founded')} >= {self.cut} ? {by_capital} : {by_sales})"
        return f"({no('founded')} ? {undated} : {dated})"

    def number(self) -> str:
        """All nine outcomes as one number."""
        unit = UNIT["scale"]
        size = self.size(*(str(digit * unit) for digit in (HOLDS, FAILS, OPEN)))
        return " + ".join([*(self.alone(*rule) for rule in ALONE), self.sni(), size])

    def status(self) -> str:
        """The status, likely failures first."""
        failed = [f"(risk != null {self.both} risk != 'rendah')"]
        failed += ["sni == 'wajib'", "sni == 'tidak_ada'"]
        opposite = {YES: NO, NO: YES}
        failed += [f"{name} == {opposite[v]}" for _, name, v in ALONE if v in opposite]
        failed.append(self.size(NO, YES, NO))
        met = [f"{name} == {wanted}" for _, name, wanted in ALONE]
        met += ["sni == 'sukarela'", self.size(YES, NO, NO)]
        any_failed, all_met = f" {self.either} ".join(failed), f" {self.both} ".join(met)
        return f"({any_failed}) ? 'unmet' : (({all_met}) ? 'met' : 'undetermined')"
