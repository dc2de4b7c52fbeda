"""``sni-bina-umk`` itself, as of 2026: made-up records, a reference, and its F."""

from __future__ import annotations

import datetime
import random
from typing import Any

import umkstd
from umkstd.business.facts import ENTITY_FORMS, PERSONAL_FORMS
from umkstd.business.vocabulary import VOCABULARY
from umkstd.logic.vocabulary import Facts

RULE = umkstd.rulebook["sni-bina-umk"]
BN = 1_000_000_000
TODAY = datetime.date(2026, 11, 24)
PP_28, ADAPTED = datetime.date(2025, 6, 5), datetime.date(2025, 10, 5)
RISKS = ("rendah", "menengah_rendah", "menengah_tinggi", "tinggi")
FORMS = (*PERSONAL_FORMS, *ENTITY_FORMS)
PERSONAL = frozenset(PERSONAL_FORMS)


def businesses(count: int, seed: int = 20250605) -> list[dict[str, Any]]:
    """Made-up lines; each fact is missing with probability 0.1."""
    rng = random.Random(seed)

    def maybe(value: Any) -> Any:
        return None if rng.random() < 0.1 else value

    def day(first: datetime.date, days: int) -> datetime.date:
        return first + datetime.timedelta(days=rng.randrange(days))

    found = []
    for _ in range(count):
        amount = int(10 ** rng.uniform(6, 10.3))
        if rng.random() < 0.05:
            amount = rng.choice((BN, 5 * BN)) + rng.choice((0, 1))
        issued = day(datetime.date(2018, 1, 1), 3_300)
        if rng.random() < 0.1:
            issued = day(PP_28 - datetime.timedelta(days=2), 126)
        applied = issued - datetime.timedelta(days=rng.randrange(60))
        found.append(
            {
                "capital": maybe(amount),
                "annual_sales": maybe(int(10 ** rng.uniform(6, 11))),
                "legal_form": maybe(rng.choice(FORMS)),
                "owned_by_larger": maybe(rng.random() < 0.05),
                "risk": maybe(rng.choices(RISKS, (80, 10, 6, 4))[0]),
                "has_nib": maybe(rng.random() < 0.95),
                "nib_issued_on": maybe(issued),
                "licence_applied_on": maybe(applied),
                "nib_active": maybe(rng.random() < 0.97),
                "sni_offered": maybe(rng.random() < 0.9),
                "sni_mandatory": maybe(rng.random() < 0.1),
                "sni_commitment": maybe(rng.random() < 0.9),
                "sppt_sni": maybe(rng.random() < 0.03),
            }
        )
    return found


def read(records: list[dict[str, Any]]) -> list[Facts]:
    """The records as a case file would be read."""
    return [VOCABULARY.read(record) for record in records]


def reference(r: dict[str, Any]) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Written to be read: status, failed codes, open codes.

    Every law since 2020 asks the same of a line, so that the law which governs
    an NIB changes the articles and not the answer. Whether the transition of
    PP 28/2025 (Pasal 547) applies is among the open questions of an open one.
    """

    def is_(value: Any, wanted: Any) -> bool | None:
        return None if value is None else value == wanted

    def either(*parts: bool | None) -> bool | None:
        return True if True in parts else None if None in parts else False

    capital, owned = r["capital"], r["owned_by_larger"]
    size = None
    if capital is not None:
        small = None if owned is None else not owned
        size = True if capital <= BN else small if capital <= 5 * BN else False
    form = r["legal_form"]
    personal = None if form is None else form in PERSONAL_FORMS
    issued, applied = r["nib_issued_on"], r["licence_applied_on"]
    outcomes = {
        "scale-umk": size,
        "owner-qualifies": either(personal, is_(owned, wanted=False)),
        "risk-low": is_(r["risk"], "rendah"),
        "nib-held": is_(r["has_nib"], wanted=True),
        "nib-issued": None if issued is None else issued <= TODAY,
        "nib-active": is_(r["nib_active"], wanted=True),
        "sni-offered": is_(r["sni_offered"], wanted=True),
        "sni-voluntary": is_(r["sni_mandatory"], wanted=False),
        "sni-commitment": is_(r["sni_commitment"], wanted=True),
        "sni-not-certified": is_(r["sppt_sni"], wanted=False),
    }
    failed = tuple(code for code, outcome in outcomes.items() if outcome is False)
    open_ = tuple(code for code, outcome in outcomes.items() if outcome is None)
    if failed:
        return "unmet", _with_transition(failed, issued, shown=_before(applied)), open_
    if open_:
        return "undetermined", (), _with_transition(open_, issued, shown=applied is None)
    return "met", (), ()


def _before(applied: datetime.date | None) -> bool:
    return applied is not None and applied < PP_28


def _with_transition(
    codes: tuple[str, ...], issued: datetime.date | None, *, shown: bool
) -> tuple[str, ...]:
    """The codes with that of the transition, which comes first where it governs by its date."""
    if not shown or (issued is not None and not PP_28 <= issued < ADAPTED):
        return codes
    return (*codes, "applied-before") if issued is None else ("applied-before", *codes)


def by_hand(r: dict[str, Any]) -> tuple[str, tuple[str, ...], tuple[str, ...]]:  # noqa: C901, PLR0912, PLR0915
    """F: what a good programmer would write for one record, tuned a little."""
    failed = []
    unknown = []
    owned = r["owned_by_larger"]
    x = r["capital"]
    if x is None:
        unknown.append("scale-umk")
    elif x > 1_000_000_000:
        if x > 5_000_000_000:
            failed.append("scale-umk")
        elif owned is None:
            unknown.append("scale-umk")
        elif owned:
            failed.append("scale-umk")
    if owned is not False:
        x = r["legal_form"]
        if x is None:
            unknown.append("owner-qualifies")
        elif x not in PERSONAL:
            (unknown if owned is None else failed).append("owner-qualifies")
    x = r["risk"]
    if x is None:
        unknown.append("risk-low")
    elif x != "rendah":
        failed.append("risk-low")
    x = r["has_nib"]
    if x is None:
        unknown.append("nib-held")
    elif not x:
        failed.append("nib-held")
    issued = r["nib_issued_on"]
    if issued is None:
        unknown.append("nib-issued")
    elif issued > TODAY:
        failed.append("nib-issued")
    x = r["nib_active"]
    if x is None:
        unknown.append("nib-active")
    elif not x:
        failed.append("nib-active")
    x = r["sni_offered"]
    if x is None:
        unknown.append("sni-offered")
    elif not x:
        failed.append("sni-offered")
    x = r["sni_mandatory"]
    if x is None:
        unknown.append("sni-voluntary")
    elif x:
        failed.append("sni-voluntary")
    x = r["sni_commitment"]
    if x is None:
        unknown.append("sni-commitment")
    elif not x:
        failed.append("sni-commitment")
    x = r["sppt_sni"]
    if x is None:
        unknown.append("sni-not-certified")
    elif x:
        failed.append("sni-not-certified")
    if not failed and not unknown:
        return "met", (), ()
    if issued is None or PP_28 <= issued < ADAPTED:
        x = r["licence_applied_on"]
        if failed:
            if x is not None and x < PP_28:
                failed.insert(len(failed) if issued is None else 0, "applied-before")
        elif x is None:
            unknown.insert(len(unknown) if issued is None else 0, "applied-before")
    return "unmet" if failed else "undetermined", tuple(failed), tuple(unknown)
