"""The facts and the actions of business-rules.

A variable has one type and no unknown value. So each fact is handed over as a
text, empty where it is not known, and a sum has a second variable that says
whether it is known.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from business_rules.actions import BaseActions, rule_action
from business_rules.fields import FIELD_TEXT
from business_rules.variables import BaseVariables, numeric_rule_variable, string_rule_variable
from nine_rules import CUT
from peers.way import Record

TEXT = {None: "", True: "true", False: "false"}


def _text(name: str) -> Callable[[Any], str]:
    def read(self: Any) -> str:
        value = self.record[name]
        return TEXT[value] if type(value) is bool else value or ""

    return string_rule_variable()(read)


class Business(BaseVariables):
    """The facts; the engine asks for each where a condition names it."""

    def __init__(self, record: Record) -> None:
        self.record = record

    is_subsidiary, has_nib, nib_well_formed = (
        _text(name) for name in ("is_subsidiary", "has_nib", "nib_well_formed")
    )
    risk, sni, declaration, coaching = (
        _text(name) for name in ("risk", "sni", "declaration", "coaching")
    )

    @string_rule_variable()
    def era(self) -> str:
        """New or old; empty where the date is not known."""
        day = self.record["founded"]
        return "" if day is None else "new" if day >= CUT else "old"

    @numeric_rule_variable()
    def capital(self) -> int:
        """Capital; none for an unknown one."""
        return self.record["capital"] or 0

    @numeric_rule_variable()
    def annual_sales(self) -> int:
        """Sales; none for unknown ones."""
        return self.record["annual_sales"] or 0

    @string_rule_variable()
    def capital_known(self) -> str:
        """Empty where it is not known."""
        return "" if self.record["capital"] is None else "known"

    @string_rule_variable()
    def sales_known(self) -> str:
        """Empty where they are not known."""
        return "" if self.record["annual_sales"] is None else "known"


class Actions(BaseActions):
    """What the rules do: they note a code."""

    def __init__(self) -> None:
        self.failed: list[str] = []
        self.open: list[str] = []

    @rule_action(params={"code": FIELD_TEXT})
    def fail(self, code: str) -> None:
        """Note what failed."""
        self.failed.append(code)

    @rule_action(params={"code": FIELD_TEXT})
    def miss(self, code: str) -> None:
        """Note what is open."""
        self.open.append(code)
