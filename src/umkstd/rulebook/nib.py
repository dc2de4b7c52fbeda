"""Holding an NIB: the requirement ``nib``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.rulebook.instruments import PP_5_2021, PP_24_2018, PP_28_2025
from umkstd.rulebook.licensing import PP_5_START, PP_24_START, PP_28_START, VERIFIED_THROUGH
from umkstd.rulebook.members import holds_nib
from umkstd.text import Text

NIB = Requirement(
    id="nib",
    title=Text(id="Nomor Induk Berusaha", en="Business identification number"),
    subject="business",
    provisions=(
        Provision(
            span=Span(PP_24_START, PP_5_START),
            governed_by=f.nib_issued_on,
            cite=PP_24_2018.article(24),
            needs=holds_nib(PP_24_2018.article(24)),
        ),
        Provision(
            span=Span(PP_5_START, PP_28_START),
            governed_by=f.nib_issued_on,
            cite=PP_5_2021.cite(),
            needs=holds_nib(PP_5_2021.cite()),
        ),
        Provision(
            span=Span(PP_28_START),
            governed_by=f.nib_issued_on,
            cite=PP_28_2025.article(206),
            needs=holds_nib(PP_28_2025.article(206)),
        ),
    ),
    notes=(
        Note(
            code="nib-digits",
            text=Text(
                id="NIB terdiri atas 13 digit menurut PP 24/2018; peraturan sesudahnya tidak "
                "menyebut jumlah digit. Nomor tidak pernah ditolak karena nilainya.",
                en="An NIB has 13 digits under PP 24/2018; later law names no digit count. A "
                "number is never refused for its value.",
            ),
            cite=PP_24_2018.article(24, 2),
            when=f.nib.is_known(),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (NIB,)
