"""What a unit needs to become a BLUD: ``blud.requirements`` and its three parts.

A BLUD is a way of managing money, not a legal entity.
"""

from __future__ import annotations

import datetime

from umkstd.business import facts as f
from umkstd.business.facts import centre_blud as b
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.provision import Note, Provision, Reading
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, member
from umkstd.logic.nodes import Condition
from umkstd.rulebook import blud_members as part
from umkstd.rulebook.centre_members import VERIFIED_THROUGH
from umkstd.rulebook.instruments.service_centres import (
    PERMENDAGRI_79_2018,
    PP_23_2005,
    UU_23_2014,
    blu_amended,
)
from umkstd.text import Text

YEAR_OF_PP = Span("2005-01-01", "2006-01-01")
"""PP 23/2005 began on a day that no source gave."""
UNDER_PP = Span("2006-01-01", "2018-01-01")
YEAR_OF_GUIDE = Span("2018-01-01", "2019-01-01")
"""Permendagri 79/2018 began on a day that no source gave."""
GUIDE_IN_FORCE = datetime.date(2019, 1, 1)
UNDER_GUIDE = Span(GUIDE_IN_FORCE)
DAY_NOT_SEEN = Provision(
    span=YEAR_OF_PP,
    cite=PP_23_2005.cite(grade="unresolved"),
    unresolved=Text(
        id="PP 23/2005 berasal dari tahun 2005; hari mulai berlakunya tidak ditemukan.",
        en="PP 23/2005 is of the year 2005; the day on which it came into force was not found.",
    ),
)
_CHANGING = Provision(
    span=YEAR_OF_GUIDE,
    cite=PERMENDAGRI_79_2018.cite(grade="unresolved"),
    unresolved=Text(
        id="Permendagri 79/2018 mulai berlaku pada tahun ini; harinya tidak ditemukan.",
        en="Permendagri 79/2018 came into force this year; the day was not found.",
    ),
)


def _part(name: str, title: Text, before: Condition, since: Condition) -> Requirement:
    """One of the three parts, under the government regulation and under the ministry's guide."""
    return Requirement(
        id=f"blud.requirements.{name}",
        title=title,
        subject="centre",
        provisions=(
            DAY_NOT_SEEN,
            Provision(span=UNDER_PP, cite=part.PP_4, needs=before),
            _CHANGING,
            Provision(span=UNDER_GUIDE, cite=part.GUIDE, needs=since),
        ),
        verified_through=VERIFIED_THROUGH,
        vocabulary=VOCABULARY,
    )


SUBSTANTIVE = _part(
    "substantive",
    Text(id="Persyaratan substantif BLUD", en="Substantive requirements of a BLUD"),
    part.SUBSTANTIVE_PP,
    part.SUBSTANTIVE,
)
TECHNICAL = _part(
    "technical",
    Text(id="Persyaratan teknis BLUD", en="Technical requirements of a BLUD"),
    part.TECHNICAL_PP,
    part.TECHNICAL,
)
ADMINISTRATIVE = _part(
    "administrative",
    Text(id="Persyaratan administratif BLUD", en="Administrative requirements of a BLUD"),
    part.ADMINISTRATIVE_PP,
    part.ADMINISTRATIVE,
)


def _applicant(forms: tuple[str, ...], fails: Text, cite: Citation) -> Condition:
    return member(
        "blud-applicant",
        b.blud_applicant.one_of(*forms),
        holds=Text(
            id="Unit yang mengusulkan: {blud_applicant}.",
            en="The unit that proposes: {blud_applicant}.",
        ),
        fails=fails,
        cite=cite,
    )


_WORK_UNIT = _applicant(
    ("uptd", "badan", "skpd_lain", "unit_kerja_lain"),
    Text(
        id="Hanya SKPD atau unit kerjanya yang dapat menerapkan BLUD. Bentuk unit itu sebagai UPTD "
        "dahulu.",
        en="Only an SKPD or its work unit can apply the BLUD system. Form the unit as a UPTD first.",
    ),
    PP_23_2005.article(1),
)
_UPTD_FIRST = _applicant(
    ("uptd", "badan"),
    Text(
        id="Unit ini belum berbentuk UPTD atau badan. Bentuk sebagai UPTD dahulu.",
        en="The unit is no UPTD or badan yet. Form it as a UPTD first.",
    ),
    part.GUIDE,
)
_PARTS = (part.SUBSTANTIVE, part.TECHNICAL, part.ADMINISTRATIVE)

BLUD_REQUIREMENTS = Requirement(
    id="blud.requirements",
    title=Text(id="Persyaratan menjadi BLUD", en="Requirements of becoming a BLUD"),
    subject="centre",
    provisions=(
        DAY_NOT_SEEN,
        Provision(
            span=UNDER_PP,
            cite=part.PP_4,
            needs=all_of(
                _WORK_UNIT, part.SUBSTANTIVE_PP, part.TECHNICAL_PP, part.ADMINISTRATIVE_PP
            ),
        ),
        _CHANGING,
        Provision(
            span=UNDER_GUIDE,
            cite=part.GUIDE,
            readings=(
                Reading(
                    Text(
                        id="Unit kerja SKPD mana pun dapat menjadi BLUD.",
                        en="Any work unit of an SKPD can become a BLUD.",
                    ),
                    all_of(_WORK_UNIT, *_PARTS),
                    UU_23_2014.elucidation(346),
                ),
                Reading(
                    Text(
                        id="Unit itu harus UPTD atau badan lebih dahulu.",
                        en="The unit must be a UPTD or badan first.",
                    ),
                    all_of(_UPTD_FIRST, *_PARTS),
                    part.GUIDE,
                ),
            ),
        ),
    ),
    notes=(
        Note(
            code="blud-may",
            text=Text(
                id="Daerah dapat, tetapi tidak wajib, membentuk BLUD untuk meningkatkan layanan. BLUD "
                "adalah sistem keuangan yang lentur, bukan badan hukum.",
                en="A region may, and need not, form a BLUD to improve its service. A BLUD is a system "
                "of flexible finance, not a legal entity.",
            ),
            cite=UU_23_2014.article(346),
            when=f.as_of >= datetime.date(2014, 10, 2),
        ),
        Note(
            code="blud-auditor",
            text=Text(
                id="Pernyataan bersedia diaudit menyebut auditor independen menurut PP 23/2005, dan "
                "pemeriksa eksternal pemerintah menurut Permendagri 79/2018. Sebut keduanya.",
                en="The statement on audit names an independent auditor under PP 23/2005, and the "
                "government's external auditor under Permendagri 79/2018. Name both.",
            ),
            cite=part.GUIDE,
            when=f.as_of >= GUIDE_IN_FORCE,
        ),
        Note(
            code="blud-after",
            text=Text(
                id="Sesudah menjadi BLUD: tarif layanan dengan peraturan kepala daerah, rencana strategis "
                "bisnis lima tahun, serta rencana bisnis dan anggaran (RBA).",
                en="Once it is a BLUD: service tariffs by regulation of the head of region, a five-year "
                "business plan, and a business and budget plan (RBA).",
            ),
            cite=blu_amended("Pasal 9 dan Pasal 10"),
            # PP 74/2012 is of the year 2012; its day was not found.
            when=f.as_of >= datetime.date(2013, 1, 1),
        ),
        Note(
            code="blud-board",
            text=Text(
                id="Dewan pengawas BLUD dapat dibentuk, dengan syarat.",
                en="A supervisory board of the BLUD may be formed, under conditions.",
            ),
            cite=PERMENDAGRI_79_2018.article(16),
            when=f.as_of >= GUIDE_IN_FORCE,
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (BLUD_REQUIREMENTS, SUBSTANTIVE, TECHNICAL, ADMINISTRATIVE)
