"""The proposal to form a service centre (PLUT-KUMKM) with state funds: ``plut.formation``."""

from __future__ import annotations

import datetime

from umkstd.business import facts as f
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of
from umkstd.rulebook import plut_members as part
from umkstd.rulebook.centre_members import VERIFIED_THROUGH
from umkstd.rulebook.instruments import UU_20_2008
from umkstd.rulebook.instruments.service_centres import (
    PERMENDAGRI_79_2018,
    PERMENKOP_9_2013,
    PERMENKOP_9_2023,
)
from umkstd.text import Text

EARLIER = Span("2013-01-01", "2023-01-01")
"""Permenkop UKM 9/2013 and what was issued under it; none of their articles was read."""
SURELY_IN_FORCE = datetime.date(2024, 1, 1)
PLUT_FORMATION = Requirement(
    id="plut.formation",
    title=Text(
        id="Usulan pembentukan PLUT dengan dana APBN",
        en="Proposal to form a service centre (PLUT) with state funds",
    ),
    subject="centre",
    provisions=(
        Provision(
            span=EARLIER,
            cite=PERMENKOP_9_2013.cite(grade="unresolved"),
            unresolved=Text(
                id="PLUT dibentuk melalui tugas pembantuan menurut Permenkop UKM 9/2013 dan petunjuk "
                "teknis tahun 2014 dan 2019; petunjuk tahun 2019 juga menyebut PLUT Mandiri dan "
                "dekonsentrasi. Syaratnya belum dibaca.",
                en="A PLUT was formed by tugas pembantuan under Permenkop UKM 9/2013 and technical "
                "instructions of 2014 and 2019; those of 2019 also name the PLUT Mandiri and "
                "deconcentration (dekonsentrasi). What they asked was not read.",
            ),
        ),
        Provision(
            span=part.YEAR_OF_ISSUE,
            cite=PERMENKOP_9_2023.cite(grade="unresolved"),
            unresolved=Text(
                id="Permenkop UKM 9/2023 berasal dari tahun 2023; hari mulai berlakunya tidak "
                "ditemukan.",
                en="Permenkop UKM 9/2023 is of the year 2023; the day on which it came into force "
                "was not found.",
            ),
        ),
        Provision(
            span=Span(SURELY_IN_FORCE),
            cite=PERMENKOP_9_2023.article(25, 5),
            needs=all_of(*part.ASKED, *part.SITE, *part.BUDGET),
        ),
        # The other kind of state funds has annexes of its own, in place of those above.
        Provision(
            span=Span(SURELY_IN_FORCE),
            cite=part.REQUEST,
            rank=1,
            applies_when=part.DAK,
            needs=all_of(*part.ASKED, part.DAK_ANNEXES),
        ),
    ),
    notes=(
        Note(
            code="plut-later-rule",
            text=Text(
                id="Peraturan Kementerian UMKM tentang PLUT tahun 2025-2026 tidak ditemukan. Tanyakan "
                "kepada kementerian apakah Permenkop UKM 9/2023 sudah diganti.",
                en="No rule of the Ministry of UMKM on PLUT of 2025-2026 was found. Ask the ministry "
                "whether Permenkop UKM 9/2023 has been replaced.",
            ),
            cite=PERMENKOP_9_2023.cite(grade="unresolved"),
        ),
        Note(
            code="plut-what-it-is",
            text=Text(
                id="PLUT adalah unit teknis yang memberi pendampingan usaha dan pemberdayaan secara "
                "terpadu kepada koperasi, UMKM dan wirausaha.",
                en="A PLUT is a technical unit that gives cooperatives, MSMEs and entrepreneurs "
                "integrated assistance and other empowerment.",
            ),
            cite=PERMENKOP_9_2023.cite(
                grade="secondary",
                note=Text(
                    id="Menurut berita (gpriority.co.id, validnews.id); pasalnya tidak terlihat.",
                    en="From the press (gpriority.co.id, validnews.id); the article was not seen.",
                ),
            ),
        ),
        Note(
            code="plut-root",
            text=Text(
                id="PLUT termasuk lembaga layanan pengembangan usaha yang wajib dikembangkan pemerintah, "
                "di bidang produksi, pemasaran, sumber daya manusia, serta desain dan teknologi.",
                en="A PLUT counts as a business development service that government must develop, in "
                "production, marketing, human resources, and design and technology.",
            ),
            cite=UU_20_2008.cite("Pasal 15 dan Pasal 16 ayat (1)"),
        ),
        Note(
            code="plut-way-to-blud",
            text=Text(
                id="Jalan ke BLUD: menurut ringkasan Permendagri 79/2018, PLUT dibentuk sebagai UPTD "
                "dahulu; teks lain cukup menyebut unit kerja. Paling aman bentuk UPTD dahulu.",
                en="The way to BLUD: by a summary of Permendagri 79/2018 a PLUT is formed as a UPTD "
                "first; other texts name a work unit only. It is safest to form the UPTD first.",
            ),
            cite=PERMENDAGRI_79_2018.cite(),
            when=f.as_of >= SURELY_IN_FORCE,
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (PLUT_FORMATION,)
PARAMETERS = (part.LAND_AREA,)
