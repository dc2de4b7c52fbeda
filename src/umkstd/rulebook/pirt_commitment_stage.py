"""Where an SPP-IRT holder stands with the commitments on a day, from issue to cancellation.

A decision table tests each fact against fixed values; here dates are compared with one another
and with the as-of day, so the stages are conditions that exclude each other.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import attrs

from umkstd.business import facts as f
from umkstd.business.facts import food_pirt
from umkstd.business.food_deadlines import SEEN_IN_USE
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.binding import bind
from umkstd.law.citation import Citation
from umkstd.law.span import as_date
from umkstd.logic.combine import all_of, any_of, not_
from umkstd.logic.nodes import Condition
from umkstd.logic.trace import evaluate
from umkstd.rulebook.instruments.food import PERBPOM_4_2024
from umkstd.rulebook.pirt_duties import COMMITMENTS, EXTENSION, FIRST_PERIOD
from umkstd.text import Text


@attrs.frozen
class CommitmentStage:
    """One stage.

    Attributes:
        id: stable name.
        title: what it is.
        next: what follows from it, or what to do.
        when: when the holder stands there.
        cite: its article.
    """

    id: str
    title: Text
    next: Text
    when: Condition
    cite: Citation


_HOLDER = all_of(f.has_pirt.is_true(), food_pirt.pirt_issued_on <= f.as_of)
_THIS_LAW = food_pirt.pirt_issued_on >= SEEN_IN_USE
_OPEN = all_of(_HOLDER, _THIS_LAW, not_(COMMITMENTS))
_FROZEN = all_of(food_pirt.pirt_frozen.is_true(), food_pirt.pirt_frozen_on <= f.as_of)
_LATE = all_of(_OPEN, not_(_FROZEN), not_(FIRST_PERIOD))
_SUPERVISED = all_of(food_pirt.pirt_supervised.is_true(), food_pirt.pirt_supervised_on <= f.as_of)
_SANCTIONS = PERBPOM_4_2024.cite("Pasal 26 ayat (4) dan ayat (5)")

STAGES: tuple[CommitmentStage, ...] = (
    CommitmentStage(
        "not-a-holder",
        Text(id="belum memegang SPP-IRT", en="no SPP-IRT is held"),
        Text(id="Ajukan SPP-IRT melalui OSS.", en="Apply for an SPP-IRT through OSS."),
        not_(_HOLDER),
        PERBPOM_4_2024.article(3, 1),
    ),
    CommitmentStage(
        "former-law",
        Text(
            id="SPP-IRT yang mungkin terbit menurut aturan lama",
            en="an SPP-IRT that may be under the former rule",
        ),
        Text(
            id="Lihat kewajiban menyesuaikan SPP-IRT lama.",
            en="See the duty to adapt a former SPP-IRT.",
        ),
        all_of(_HOLDER, not_(_THIS_LAW)),
        PERBPOM_4_2024.article(31),
    ),
    CommitmentStage(
        "fulfilled",
        Text(id="komitmen terpenuhi", en="the commitments are met"),
        Text(
            id="Pertahankan, dan perpanjang sebelum masa berlaku berakhir.",
            en="Keep it so, and renew before the validity ends.",
        ),
        all_of(_HOLDER, _THIS_LAW, COMMITMENTS),
        PERBPOM_4_2024.article(15),
    ),
    CommitmentStage(
        "first-period",
        Text(
            id="jangka waktu pertama (3 bulan sejak terbit)",
            en="first period (3 months from issue)",
        ),
        Text(
            id="Penuhi keempat komitmen sebelum jangka waktu ini berakhir.",
            en="Meet the four commitments before this period ends.",
        ),
        all_of(_OPEN, not_(_FROZEN), FIRST_PERIOD),
        PERBPOM_4_2024.article(20, 1),
    ),
    CommitmentStage(
        "awaiting-supervision",
        Text(
            id="jangka waktu pertama lewat, hasil pengawasan belum ada",
            en="first period over, no supervision result yet",
        ),
        Text(
            id="Penuhi komitmen sekarang. Perpanjangan baru terhitung sejak hasil pengawasan.",
            en="Meet the commitments now. An extension counts from the supervision result only.",
        ),
        all_of(_LATE, not_(_SUPERVISED)),
        PERBPOM_4_2024.article(20, 2),
    ),
    CommitmentStage(
        "extension",
        Text(
            id="perpanjangan (3 bulan sejak hasil pengawasan)",
            en="extension (3 months from the supervision result)",
        ),
        Text(
            id="Penuhi komitmen sebelum perpanjangan berakhir; sesudah itu SPP-IRT dibekukan.",
            en="Meet the commitments before the extension ends; after it the SPP-IRT is frozen.",
        ),
        all_of(_LATE, EXTENSION),
        PERBPOM_4_2024.article(20, 3),
    ),
    CommitmentStage(
        "overdue",
        Text(id="perpanjangan lewat, dapat dibekukan", en="extension over, may be frozen"),
        Text(
            id="Penuhi komitmen dan laporkan pada Dinas Kesehatan sebelum SPP-IRT dibekukan.",
            en="Meet the commitments and report to the health office before the freeze.",
        ),
        all_of(_LATE, _SUPERVISED, not_(EXTENSION)),
        PERBPOM_4_2024.article(26, 4),
    ),
    CommitmentStage(
        "frozen",
        Text(id="SPP-IRT dibekukan (6 bulan)", en="the SPP-IRT is frozen (6 months)"),
        Text(
            id="Hentikan peredaran dan penuhi komitmen dalam 6 bulan sejak pembekuan.",
            en="Stop distribution and meet the commitments within 6 months of the freeze.",
        ),
        all_of(_OPEN, _FROZEN, f.as_of <= food_pirt.pirt_freeze_due_on),
        _SANCTIONS,
    ),
    CommitmentStage(
        "cancellation",
        Text(id="masa pembekuan lewat, SPP-IRT dibatalkan", en="freeze over, to be cancelled"),
        Text(
            id="SPP-IRT dibatalkan melalui OSS. Ajukan yang baru sesudah siap.",
            en="The SPP-IRT is cancelled through OSS. Apply anew when ready.",
        ),
        all_of(_OPEN, _FROZEN, not_(f.as_of <= food_pirt.pirt_freeze_due_on)),
        PERBPOM_4_2024.article(26, 6),
    ),
)
"""Every stage, in order; exactly one holds where all facts are known."""
ANY_STAGE: Condition = any_of(*(stage.when for stage in STAGES))


def commitment_stages(
    facts: Mapping[str, Any], *, as_of: datetime.date | str
) -> tuple[CommitmentStage, ...]:
    """The stages in which a holder may stand; one when it is decided.

    Args:
        facts: facts of the line by name; absent means unknown.
        as_of: the day on which it is asked.

    Raises:
        CaseError: a fact has a wrong value, or a name is not known.

    Example:
        >>> found = commitment_stages(
        ...     {"has_pirt": True, "pirt_issued_on": "2026-03-31", "pirt_frozen": False,
        ...      "pirt_label_compliant": False},
        ...     as_of="2026-06-30",
        ... )
        >>> [stage.id for stage in found]
        ['first-period']
    """
    day = as_date(as_of)
    known = {**VOCABULARY.read(facts), "as_of": day}
    return tuple(
        stage
        for stage in STAGES
        if evaluate(bind(stage.when, at=day, as_of=day, determinations={}, overlay={}), known)
        is not False
    )
