"""Readiness for the SPPT SNI: ``sppt-sni-readiness`` and its families product, process, management."""

from __future__ import annotations

from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.provision import Provision, Reading
from umkstd.law.requirement import Requirement
from umkstd.logic.combine import all_of, any_of
from umkstd.logic.nodes import Condition
from umkstd.rulebook import readiness_notes as notes
from umkstd.rulebook.instruments import PP_34_2018
from umkstd.rulebook.licensing import VERIFIED_THROUGH
from umkstd.rulebook.readiness_basis import (
    APPLICANT,
    BEFORE,
    ONE_BATCH,
    SCHEME,
    SCHEMES,
    TYPE_1,
    TYPE_5,
)
from umkstd.rulebook.readiness_file import (
    FILE,
    FILE_OR_RECEIPT,
    REGISTRATION_ASKED,
)
from umkstd.rulebook.readiness_management import (
    COACHING,
    SIMPLE_ACCEPTED,
    SYSTEM,
    SYSTEM_ASKED,
    SYSTEM_OR_SIMPLE,
)
from umkstd.rulebook.readiness_process import PROCESS
from umkstd.rulebook.readiness_product import PRODUCT
from umkstd.rulebook.scale import SCALE
from umkstd.text import Text

_DISPUTED = PP_34_2018.article(41, 3, grade="disputed")


def _one_batch(*readings: Reading) -> Provision:
    """What is asked where one batch alone is certified."""
    return Provision(
        span=SCHEMES, cite=_DISPUTED, rank=1, applies_when=ONE_BATCH, readings=readings
    )


def _audited(family: Condition) -> tuple[Reading, Reading]:
    """Whether a family that only an audit looks at counts for one batch.

    By type 1 the batch alone meets it. The family stands beside it, so that what is met anyway is
    met also while it is unknown what is certified.
    """
    return (
        Reading(TYPE_1, any_of(ONE_BATCH, family), SCHEME),
        Reading(TYPE_5, family, SCHEME),
    )


def _whole(management: Condition, file: Condition) -> Condition:
    return all_of(PRODUCT, PROCESS, management, file)


_LENIENT = Text(
    id="LSPro menerima catatan sederhana dan 5R dari usaha mikro dan kecil, dan tanda terima "
    "permohonan merek.",
    en="The LSPro accepts simple records and 5R from micro and small enterprises, and the receipt of "
    "a brand's application.",
)
_TYPE_1_LENIENT = Text(
    id="Skema SNI ini menyediakan tipe 1, dan tanda terima permohonan merek diterima.",
    en="The scheme of this SNI has type 1, and the receipt of a brand's application is accepted.",
)

PRODUCT_READINESS = Requirement(
    id="sppt-sni-readiness.product",
    title=Text(id="Kesiapan produk untuk SPPT SNI", en="Readiness of the product for the SPPT SNI"),
    provisions=(BEFORE, Provision(span=SCHEMES, cite=SCHEME, needs=PRODUCT)),
    notes=(notes.DERIVED, notes.FOOD_SCHEME),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)
PROCESS_READINESS = Requirement(
    id="sppt-sni-readiness.process",
    title=Text(id="Kesiapan proses untuk SPPT SNI", en="Readiness of the process for the SPPT SNI"),
    provisions=(
        BEFORE,
        Provision(span=SCHEMES, cite=SCHEME, needs=PROCESS),
        _one_batch(*_audited(PROCESS)),
    ),
    notes=(notes.DERIVED, notes.CRITICAL_STEPS, notes.FOOD_SCHEME),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)
MANAGEMENT_READINESS = Requirement(
    id="sppt-sni-readiness.management",
    title=Text(
        id="Kesiapan manajemen untuk SPPT SNI", en="Readiness of the management for the SPPT SNI"
    ),
    provisions=(
        BEFORE,
        Provision(
            span=SCHEMES,
            cite=_DISPUTED,
            readings=(
                Reading(SIMPLE_ACCEPTED, SYSTEM_OR_SIMPLE, COACHING),
                Reading(SYSTEM_ASKED, SYSTEM, SCHEME),
            ),
        ),
        _one_batch(*_audited(SYSTEM)),
    ),
    determinations=(SCALE,),
    given={"purpose": "registration"},
    notes=(notes.DERIVED, notes.SIMPLE_MANAGEMENT, notes.EASING, notes.FOOD_SCHEME),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)
SPPT_SNI_READINESS = Requirement(
    id="sppt-sni-readiness",
    title=Text(id="Siap mengajukan SPPT SNI", en="Ready to apply for the SPPT SNI"),
    provisions=(
        BEFORE,
        Provision(
            span=SCHEMES,
            cite=_DISPUTED,
            readings=(
                Reading(_LENIENT, _whole(SYSTEM_OR_SIMPLE, FILE_OR_RECEIPT), COACHING),
                Reading(SYSTEM_ASKED, _whole(SYSTEM, FILE_OR_RECEIPT), SCHEME),
                Reading(REGISTRATION_ASKED, _whole(SYSTEM_OR_SIMPLE, FILE), APPLICANT),
            ),
        ),
        _one_batch(
            Reading(_TYPE_1_LENIENT, all_of(PRODUCT, FILE_OR_RECEIPT), SCHEME),
            Reading(REGISTRATION_ASKED, all_of(PRODUCT, FILE), APPLICANT),
            Reading(TYPE_5, _whole(SYSTEM, FILE_OR_RECEIPT), SCHEME),
        ),
    ),
    determinations=(SCALE,),
    given={"purpose": "registration"},
    notes=notes.ALL,
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (SPPT_SNI_READINESS, PRODUCT_READINESS, PROCESS_READINESS, MANAGEMENT_READINESS)
