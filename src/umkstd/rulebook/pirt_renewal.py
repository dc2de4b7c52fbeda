"""Renewing an SPP-IRT before it ends: the requirement ``pirt.renewal``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import food_pirt
from umkstd.business.food_deadlines import PIRT_RENEWAL, PIRT_RENEWAL_OPENS_2018
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.provision import Note, Provision, Reading
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, member
from umkstd.logic.nodes import Condition
from umkstd.rulebook.instruments.food import (
    PERBPOM_4_2024,
    PERBPOM_22_2018,
    PERBPOM_27_2025,
)
from umkstd.rulebook.licensing import VERIFIED_THROUGH
from umkstd.rulebook.pirt_duties import holds_pirt
from umkstd.rulebook.pirt_kbli import STANDARDS_START
from umkstd.rulebook.pirt_keeps import not_expired
from umkstd.rulebook.pirt_members import CHANGED_2018, CHANGED_2024
from umkstd.text import Text

_TERM = PERBPOM_22_2018.article(4)
_SEEN_2018 = PERBPOM_22_2018.cite()
_ARTICLE = PERBPOM_4_2024.article(23)


def _same_product(cite: Citation) -> Condition:
    return member(
        "same-product",
        food_pirt.pirt_renewal_same_product.is_true(),
        holds=Text(
            id="Perpanjangan diajukan untuk produk yang sama.",
            en="The renewal is for the same product.",
        ),
        fails=Text(
            id="Produknya tidak sama. Ajukan permohonan SPP-IRT baru, bukan perpanjangan.",
            en="The product is another. File a new application instead of a renewal.",
        ),
        cite=cite,
    )


def _in_time(cite: Citation) -> Condition:
    return member(
        "in-time",
        f.as_of <= food_pirt.pirt_renewal_due_on,
        holds=Text(
            id="Batas mengajukan perpanjangan, {pirt_renewal_due_on}, belum lewat.",
            en="The last day to ask for renewal, {pirt_renewal_due_on}, has not passed.",
        ),
        fails=Text(
            id="Batas mengajukan perpanjangan, {pirt_renewal_due_on} (1 bulan sebelum berakhir), sudah "
            "lewat. Tanyakan pada Dinas Kesehatan, atau ajukan permohonan baru.",
            en="The last day to ask for renewal, {pirt_renewal_due_on} (1 month before expiry), has "
            "passed. Ask the health office, or file a new application.",
        ),
        cite=cite,
    )


_OPENED = member(
    "renewal-open",
    food_pirt.pirt_renewal_opens_on <= f.as_of,
    holds=Text(
        id="Perpanjangan sudah dapat diajukan sejak {pirt_renewal_opens_on}.",
        en="Renewal may be asked for since {pirt_renewal_opens_on}.",
    ),
    fails=Text(
        id="Perpanjangan baru dapat diajukan mulai {pirt_renewal_opens_on}. Tunggu sampai hari itu.",
        en="Renewal may be asked for only from {pirt_renewal_opens_on}. Wait until then.",
    ),
    cite=_SEEN_2018,
)
_BEFORE = all_of(holds_pirt(_TERM), not_expired(_TERM), _OPENED)
_MONTH_BEFORE = all_of(
    holds_pirt(_ARTICLE),
    not_expired(PERBPOM_4_2024.article(22)),
    _same_product(_ARTICLE),
    _in_time(_ARTICLE),
)
_AUTOMATIC_CITE = PERBPOM_27_2025.cite("Lampiran C.6")
_UNTIL_EXPIRY = all_of(
    holds_pirt(_ARTICLE), not_expired(PERBPOM_4_2024.article(22)), _same_product(_ARTICLE)
)

PIRT_RENEWAL_ASKED = Requirement(
    id="pirt.renewal",
    title=Text(id="Perpanjangan SPP-IRT", en="Renewal of the SPP-IRT"),
    provisions=(
        Provision(span=Span(CHANGED_2018[1], CHANGED_2024[0]), cite=_SEEN_2018, needs=_BEFORE),
        Provision(
            span=Span(*CHANGED_2024),
            cite=PERBPOM_4_2024.cite(grade="unresolved"),
            readings=(
                Reading(
                    Text(
                        id="Masih PerBPOM 22/2018: dapat diajukan sejak 6 bulan sebelum berakhir.",
                        en="Still PerBPOM 22/2018: from 6 months before expiry.",
                    ),
                    _BEFORE,
                    _SEEN_2018,
                ),
                Reading(
                    Text(
                        id="Sudah PerBPOM 4/2024: paling lambat 1 bulan sebelum berakhir.",
                        en="Already PerBPOM 4/2024: at the latest 1 month before expiry.",
                    ),
                    _MONTH_BEFORE,
                    _ARTICLE,
                ),
            ),
        ),
        Provision(span=Span(CHANGED_2024[1], STANDARDS_START), cite=_ARTICLE, needs=_MONTH_BEFORE),
        Provision(
            span=Span(STANDARDS_START),
            cite=PERBPOM_27_2025.cite("Lampiran C.6", grade="disputed"),
            readings=(
                Reading(
                    Text(
                        id="Perpanjangan kini otomatis; batas 1 bulan sebelum berakhir tidak lagi menentukan.",
                        en="Renewal is now automatic; the limit of 1 month before expiry no longer decides.",
                    ),
                    _UNTIL_EXPIRY,
                    _AUTOMATIC_CITE,
                ),
                Reading(
                    Text(
                        id="Hanya prosesnya yang otomatis; batas 1 bulan sebelum berakhir tetap berlaku.",
                        en="Only the processing is automatic; the limit of 1 month before expiry stands.",
                    ),
                    _MONTH_BEFORE,
                    _ARTICLE,
                ),
            ),
        ),
    ),
    notes=(
        Note(
            code="pirt-expired-goods",
            text=Text(
                id="Sesudah masa berlaku berakhir, produk tidak boleh diedarkan.",
                en="After expiry the product may not be distributed.",
            ),
            cite=PERBPOM_4_2024.article(22),
            when=f.pirt_expires_on < f.as_of,
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (PIRT_RENEWAL_ASKED,)
DEADLINES = (PIRT_RENEWAL, PIRT_RENEWAL_OPENS_2018)
