"""The decision by hand in plain Python: F with reasons, the status alone, and a full trace."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from nine_rules import CUT, by_hand
from peers.way import Record, Way, outcomes, reasons, status


def decide(r: Record) -> str:  # noqa: C901, PLR0912 - as long as the decision
    """The status alone; it stops at the first rule that fails, the likeliest first."""
    unknown = False
    x = r["risk"]
    if x is None:
        unknown = True
    elif x != "rendah":
        return "unmet"
    x = r["sni"]
    if x is None:
        unknown = True
    elif x != "sukarela":
        return "unmet"
    x = r["declaration"]
    if x is None:
        unknown = True
    elif not x:
        return "unmet"
    x = r["has_nib"]
    if x is None:
        unknown = True
    elif not x:
        return "unmet"
    x = r["coaching"]
    if x is None:
        unknown = True
    elif not x:
        return "unmet"
    x = r["is_subsidiary"]
    if x is None:
        unknown = True
    elif x:
        return "unmet"
    x = r["nib_well_formed"]
    if x is None:
        unknown = True
    elif not x:
        return "unmet"
    small = _small(r)
    if small is None:
        unknown = True
    elif not small:
        return "unmet"
    return "undetermined" if unknown else "met"


def _small(r: Record) -> bool | None:
    """Micro or small, by capital or by sales; an unknown date leaves what both agree on."""
    day = r["founded"]
    if day is None:
        a, b = r["capital"], r["annual_sales"]
        if a is None or b is None:
            return None
        large = (a > 5_000_000_000) + (b > 15_000_000_000)
        return None if large == 1 else large == 0
    if day >= CUT:
        a = r["capital"]
        return None if a is None else a <= 5_000_000_000
    b = r["annual_sales"]
    return None if b is None else b <= 15_000_000_000


def traced(r: Record) -> tuple[tuple[str, bool | None, Any], ...]:
    """Each rule with its outcome and the facts that it read."""
    sub, nib, formed, risk = r["is_subsidiary"], r["has_nib"], r["nib_well_formed"], r["risk"]
    sni, said, coached = r["sni"], r["declaration"], r["coaching"]
    day, capital, sales = r["founded"], r["capital"], r["annual_sales"]
    of_sni = (("sni", sni),)
    return (
        ("independent", None if sub is None else not sub, (("is_subsidiary", sub),)),
        (
            "scale",
            _small(r),
            (("founded", day), ("capital", capital), ("annual_sales", sales)),
        ),
        ("has-nib", nib, (("has_nib", nib),)),
        ("nib-format", formed, (("nib_well_formed", formed),)),
        ("risk-low", None if risk is None else risk == "rendah", (("risk", risk),)),
        ("sni-exists", None if sni is None else sni != "tidak_ada", of_sni),
        ("sni-voluntary", None if sni is None else sni != "wajib", of_sni),
        ("declaration", said, (("declaration", said),)),
        ("coaching", coached, (("coaching", coached),)),
    )


def floor(records: Iterable[Record]) -> Iterator[Any]:
    """F."""
    for record in records:
        yield by_hand(record)


def statuses(records: Iterable[Record]) -> Iterator[str]:
    """The status alone."""
    for record in records:
        yield decide(record)


def traces(records: Iterable[Record]) -> Iterator[Any]:
    """The full trace."""
    for record in records:
        yield traced(record)


def ways() -> list[Way]:
    """F first: every other way is held against it."""
    by = {"unknowns": "by hand", "source": "by hand"}
    return [
        Way(name="by hand (F)", shape=reasons, level="reasons", ask=floor, **by),
        Way(name="by hand", shape=status, level="status", ask=statuses, **by),
        Way(
            name="by hand",
            shape=outcomes,
            level="trace",
            ask=traces,
            read=lambda steps: tuple(outcome for _, outcome, _ in steps),
            **by,
        ),
    ]
