"""What the three bindings of CEL share: the decision in CEL, and how it treats what is unknown.

In CEL an absent name is an error, and `&&` and `||` let an error go where the
other side decides. So the status needs no test for null: an error means
undetermined. The reasons do need one for each fact.
"""

from __future__ import annotations

from nine_rules import CUT
from peers.expressions import SMALL_CAPITAL, SMALL_SALES, Dialect

BY_ERROR = "its own: an absent name is an error that && and || absorb"
BY_NULL = "a null test in each rule"
SOURCE = "one number, read from our table"


def status(name: str = "{}") -> str:
    """True, false, or an error where it is open."""
    fact = name.format
    capital, sales = (
        f"{fact('capital')} <= {SMALL_CAPITAL}",
        f"{fact('annual_sales')} <= {SMALL_SALES}",
    )
    day, cut = fact("founded"), CUT.toordinal()
    # The first case decides where the date is unknown and both measures agree.
    small = (
        f"(({capital} && {sales}) || ({day} >= {cut} && {capital}) || ({day} < {cut} && {sales}))"
    )
    return " && ".join(
        (
            f"{fact('risk')} == 'rendah'",
            f"{fact('sni')} == 'sukarela'",
            *(fact(yes) for yes in ("declaration", "has_nib", "coaching", "nib_well_formed")),
            f"!{fact('is_subsidiary')}",
            small,
        )
    )


NUMBER = Dialect().number()
"""The reasons, where null may be compared with anything."""
NUMBER_OF_ABSENT = Dialect(fact="b.{}", missing="!has(b.{})", mixed=False).number()
"""The reasons, where facts that are not known are left out of a map `b`."""
