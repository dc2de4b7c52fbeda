"""The nine rules: the decision that peers were measured on, with its reference and its F."""

from __future__ import annotations

import datetime
import random
from typing import Any

from umkstd.law.citation import Instrument
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, member
from umkstd.logic.facts import Fact
from umkstd.logic.table import Row, Table
from umkstd.logic.values import Kind
from umkstd.logic.vocabulary import Facts
from umkstd.text import Text

BN = 1_000_000_000
CUT = datetime.date(2021, 2, 2)
TODAY = datetime.date(2026, 11, 24)
RISKS = ("rendah", "menengah_rendah", "menengah_tinggi", "tinggi")
CODES = (
    *("independent", "scale", "has-nib", "nib-format", "risk-low"),
    *("sni-exists", "sni-voluntary", "declaration", "coaching"),
)


# ------------------------------------------------------------ the nine rules
def fact(
    name: str, kind: Kind, choices: tuple[str, ...] = (), *, determined: bool = False
) -> Fact[Any]:
    """A fact whose texts do not matter here."""
    text = Text(id=name, en=name)
    return Fact(
        name=name, kind=kind, label=text, question=text, choices=choices, determined=determined
    )


founded = fact("founded", Kind.DATE)
capital = fact("capital", Kind.INTEGER)
sales = fact("annual_sales", Kind.INTEGER)
subsidiary = fact("is_subsidiary", Kind.BOOLEAN)
risk = fact("risk", Kind.CHOICE, RISKS)
has_nib = fact("has_nib", Kind.BOOLEAN)
well_formed = fact("nib_well_formed", Kind.BOOLEAN)
sni = fact("sni", Kind.CHOICE, ("sukarela", "wajib", "tidak_ada"))
declaration = fact("declaration", Kind.BOOLEAN)
coaching = fact("coaching", Kind.BOOLEAN)
size = fact("size", Kind.CHOICE, ("micro", "small", "medium", "large"), determined=True)
ACT = Instrument(name="Act", kind="Act", number="1", year=2021, title=Text(id="Uji", en="Test"))


def bands(measure: Fact[int], limits: tuple[int, int, int]) -> tuple[Any, ...]:
    """The four classes of one measure, upper limits included."""
    low, middle, high = limits
    return (
        measure <= low,
        all_of(measure > low, measure <= middle),
        all_of(measure > middle, measure <= high),
        measure > high,
    )


TABLE = Table(
    (founded, capital, sales),
    (
        *(
            Row((founded >= CUT, cell, None), name)
            for cell, name in zip(bands(capital, (BN, 5 * BN, 10 * BN)), size.choices, strict=True)
        ),
        *(
            Row((founded < CUT, None, cell), name)
            for cell, name in zip(
                bands(sales, (2 * BN, 15 * BN, 50 * BN)), size.choices, strict=True
            )
        ),
    ),
)
SIZE = Determination(
    id="size",
    fact=size,
    title=Text(id="Ukuran", en="Size"),
    verified_through=TODAY,
    rulings=(DatedTable(span=Span(None), cite=ACT.article(1), tables=(TABLE,)),),
)
TESTS = (
    *(
        subsidiary.is_false(),
        size.one_of("micro", "small"),
        has_nib.is_true(),
        well_formed.is_true(),
    ),
    *(risk.equals("rendah"), sni.one_of("sukarela", "wajib"), sni.one_of("sukarela", "tidak_ada")),
    *(declaration.is_true(), coaching.is_true()),
)
RULE = Requirement(
    id="nine-rules",
    title=Text(id="Sembilan", en="Nine"),
    determinations=(SIZE,),
    verified_through=TODAY,
    provisions=(
        Provision(
            span=Span("2021-02-02"),
            cite=ACT.article(2),
            needs=all_of(
                *(
                    member(code, test, holds=Text(id=code, en=code), fails=Text(id=code, en=code))
                    for code, test in zip(CODES, TESTS, strict=True)
                )
            ),
        ),
    ),
)


def businesses(count: int, seed: int = 20210202) -> list[dict[str, Any]]:
    """Made-up businesses; each fact is missing with probability 0.15."""
    rng = random.Random(seed)

    def maybe(value: Any) -> Any:
        return None if rng.random() < 0.15 else value

    def money(top: float) -> int:
        edge = rng.choice((BN, 2 * BN, 5 * BN, 10 * BN, 15 * BN, 50 * BN))
        return edge + rng.choice((0, 1)) if rng.random() < 0.03 else int(10 ** rng.uniform(6, top))

    found = []
    for _ in range(count):
        number = f"{rng.randrange(10**13):013d}"
        if rng.random() < 0.04:
            number = rng.choice((number[:12], number + "0", number + "\n", number[:12] + "\u0663"))
        day = datetime.date(1995, 1, 1) + datetime.timedelta(days=rng.randrange(11_500))
        nib = maybe(number)
        found.append(
            {
                "founded": maybe(
                    rng.choice((day, CUT, CUT - datetime.timedelta(days=1)))
                    if rng.random() < 0.02
                    else day
                ),
                "capital": maybe(money(10.3)),
                "annual_sales": maybe(money(11)),
                "is_subsidiary": maybe(rng.random() < 0.04),
                "risk": maybe(rng.choices(RISKS, (72, 15, 9, 4))[0]),
                "has_nib": maybe(rng.random() < 0.92),
                "nib_well_formed": None if nib is None else well_formed_nib(nib),
                "sni": maybe(rng.choices(sni.choices, (75, 8, 17))[0]),
                "declaration": maybe(rng.random() < 0.88),
                "coaching": maybe(rng.random() < 0.92),
            }
        )
    return found


def read(records: list[dict[str, Any]]) -> list[Facts]:
    """The records as facts that were read before."""
    return [Facts(record) for record in records]


def well_formed_nib(number: str) -> bool:
    """Thirteen ASCII digits."""
    return len(number) == 13 and number.isascii() and number.isdigit()


def reference(r: dict[str, Any]) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Written to be read: status, failed codes, open codes."""

    def band(amount: int | None, limits: tuple[int, int, int]) -> set[str]:
        if amount is None:
            return set(size.choices)
        return {
            next(
                (n for n, top in zip(size.choices, limits, strict=False) if amount <= top), "large"
            )
        }

    by_capital = band(r["capital"], (BN, 5 * BN, 10 * BN))
    by_sales = band(r["annual_sales"], (2 * BN, 15 * BN, 50 * BN))
    day = r["founded"]
    possible = by_capital | by_sales if day is None else by_capital if day >= CUT else by_sales
    small = {"micro", "small"}
    in_size = True if possible <= small else None if possible & small else False

    def known(value: Any, *, wanted: Any) -> bool | None:
        return None if value is None else value in wanted

    outcomes = (
        known(r["is_subsidiary"], wanted=(False,)),
        in_size,
        known(r["has_nib"], wanted=(True,)),
        known(r["nib_well_formed"], wanted=(True,)),
        known(r["risk"], wanted=("rendah",)),
        known(r["sni"], wanted=("sukarela", "wajib")),
        known(r["sni"], wanted=("sukarela", "tidak_ada")),
        known(r["declaration"], wanted=(True,)),
        known(r["coaching"], wanted=(True,)),
    )
    failed = tuple(c for c, o in zip(CODES, outcomes, strict=True) if o is False)
    open_ = tuple(c for c, o in zip(CODES, outcomes, strict=True) if o is None)
    return ("unmet" if failed else "undetermined" if open_ else "met"), failed, open_


def by_hand(r: dict[str, Any]) -> tuple[str, tuple[str, ...], tuple[str, ...]]:  # noqa: C901, PLR0912, PLR0915
    """F: what a good programmer would write for one record, tuned a little."""
    failed = []
    unknown = []
    x = r["is_subsidiary"]
    if x is None:
        unknown.append("independent")
    elif x:
        failed.append("independent")
    day = r["founded"]
    if day is None:
        a, b = r["capital"], r["annual_sales"]
        if a is None or b is None:
            unknown.append("scale")
        elif a > 5_000_000_000:
            (failed if b > 15_000_000_000 else unknown).append("scale")
        elif b > 15_000_000_000:
            unknown.append("scale")
    elif day >= CUT:
        a = r["capital"]
        if a is None:
            unknown.append("scale")
        elif a > 5_000_000_000:
            failed.append("scale")
    else:
        b = r["annual_sales"]
        if b is None:
            unknown.append("scale")
        elif b > 15_000_000_000:
            failed.append("scale")
    x = r["has_nib"]
    if x is None:
        unknown.append("has-nib")
    elif not x:
        failed.append("has-nib")
    x = r["nib_well_formed"]
    if x is None:
        unknown.append("nib-format")
    elif not x:
        failed.append("nib-format")
    x = r["risk"]
    if x is None:
        unknown.append("risk-low")
    elif x != "rendah":
        failed.append("risk-low")
    x = r["sni"]
    if x is None:
        unknown.append("sni-exists")
        unknown.append("sni-voluntary")
    elif x == "tidak_ada":
        failed.append("sni-exists")
    elif x == "wajib":
        failed.append("sni-voluntary")
    x = r["declaration"]
    if x is None:
        unknown.append("declaration")
    elif not x:
        failed.append("declaration")
    x = r["coaching"]
    if x is None:
        unknown.append("coaching")
    elif not x:
        failed.append("coaching")
    status = "unmet" if failed else "undetermined" if unknown else "met"
    return status, tuple(failed), tuple(unknown)
