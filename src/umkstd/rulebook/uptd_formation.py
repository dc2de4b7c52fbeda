"""Forming a regional technical unit (UPTD): criteria, procedure and instrument: ``uptd.formation``."""

from __future__ import annotations

import datetime

from umkstd.business import facts as f
from umkstd.business.facts import centre_uptd as u
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, member
from umkstd.logic.nodes import Condition
from umkstd.rulebook.centre_members import VERIFIED_THROUGH, present
from umkstd.rulebook.instruments.service_centres import (
    PERMENDAGRI_12_2017,
    PP_18_2016,
    SE_UPTD_2017,
)
from umkstd.rulebook.uptd_class import DAY_NOT_SEEN, UNDER_PP, YEAR_OF_PP
from umkstd.rulebook.uptd_criteria import CRITERIA
from umkstd.text import Text

IN_USE = datetime.date(2017, 6, 12)
"""Permendagri 12/2017 began earlier that year on a day that no source gave; a circular followed it up."""
_PROCEDURE = PERMENDAGRI_12_2017.cite(
    note=Text(
        id="Urutannya dibaca dari bahan paparan kementerian (id.scribd.com/document/581813820).",
        en="The order was read in the ministry's slides (id.scribd.com/document/581813820).",
    )
)


def _articles(paragraph: int, *articles: int) -> Citation:
    return PP_18_2016.cite(" dan ".join(f"Pasal {a} ayat ({paragraph})" for a in articles))


def _parent(cite: Citation) -> Condition:
    return member(
        "uptd-parent",
        u.uptd_parent.one_of("dinas", "badan"),
        holds=Text(
            id="Unit dibentuk di bawah {uptd_parent}.",
            en="The unit is formed under a {uptd_parent}.",
        ),
        fails=Text(
            id="UPTD hanya dapat dibentuk pada dinas atau badan. Tempatkan unit itu di bawah salah "
            "satunya.",
            en="A UPTD can be formed only under a dinas or a badan. Place the unit under one.",
        ),
        cite=cite,
    )


_STUDY = (
    present(
        u.uptd_studied,
        holds=Text(id="Kajian akademis sudah dibuat.", en="The academic study has been made."),
        fails=Text(
            id="Buat kajian akademis pembentukan UPTD.",
            en="Make the academic study on forming the UPTD.",
        ),
        cite=_PROCEDURE,
    ),
    present(
        u.uptd_staff_cost_ratio,
        holds=Text(
            id="Rasio belanja pegawai sudah dihitung.",
            en="The personnel-cost ratio has been worked out.",
        ),
        fails=Text(
            id="Hitung rasio belanja pegawai dan lampirkan pada kajian.",
            en="Work out the personnel-cost ratio and attach it to the study.",
        ),
        cite=_PROCEDURE,
    ),
)
_FACILITATED = present(
    u.uptd_facilitated,
    holds=Text(
        id="Rancangan peraturan sudah difasilitasi.", en="The draft regulation was facilitated."
    ),
    fails=Text(
        id="Ajukan rancangan peraturan kepala daerah untuk difasilitasi sebelum ditetapkan.",
        en="File the draft regulation for facilitation (fasilitasi) before it is made.",
    ),
    cite=_PROCEDURE,
)


def _consulted_minister(cite: Citation) -> Condition:
    return present(
        u.uptd_minister_consulted,
        holds=Text(
            id="Menteri Dalam Negeri sudah dimintai konsultasi tertulis.",
            en="The Minister of Home Affairs was consulted in writing.",
        ),
        fails=Text(
            id="Kirim surat konsultasi kepada Menteri Dalam Negeri sebelum peraturan gubernur "
            "ditetapkan.",
            en="Send a letter of consultation to the Minister of Home Affairs before the governor's "
            "regulation is made.",
        ),
        cite=cite,
    )


def _consulted_governor(cite: Citation) -> Condition:
    return present(
        u.uptd_governor_consulted,
        holds=Text(
            id="Gubernur sudah dimintai konsultasi tertulis.",
            en="The governor was consulted in writing.",
        ),
        fails=Text(
            id="Kirim surat konsultasi kepada gubernur sebagai wakil pemerintah pusat sebelum "
            "peraturan bupati atau wali kota ditetapkan.",
            en="Send a letter of consultation to the governor, as representative of central "
            "government, before the regulation of the bupati or wali kota is made.",
        ),
        cite=cite,
    )


def _instrument(regulation: str, named: Text, cite: Citation) -> tuple[Condition, ...]:
    fails = Text(
        id="UPTD belum dibentuk dengan {named}. Buat dan tetapkan peraturan itu.",
        en="The UPTD is not formed by a {named} yet. Draw up that regulation and have it made.",
    )
    return (
        member(
            "uptd-regulation",
            u.uptd_regulation.equals(regulation),
            holds=Text(
                id="UPTD dibentuk dengan {uptd_regulation}.",
                en="The UPTD is formed by {uptd_regulation}.",
            ),
            fails=fails.fill(named=named),
            cite=cite,
        ),
        member(
            "uptd-regulation-made",
            u.uptd_regulation_on <= f.as_of,
            holds=Text(
                id="Peraturannya ditetapkan pada {uptd_regulation_on}.",
                en="The regulation was made on {uptd_regulation_on}.",
            ),
            fails=Text(
                id="Peraturannya baru ditetapkan pada {uptd_regulation_on}. Tunggu sampai hari itu.",
                en="The regulation is made only on {uptd_regulation_on}. Wait until that day.",
            ),
            cite=cite,
        ),
    )


_REGENCY = all_of(
    _parent(_articles(1, 41, 49)),
    *CRITERIA,
    *_STUDY,
    _consulted_governor(_articles(4, 41, 49)),
    _FACILITATED,
    *_instrument(
        "peraturan_bupati_wali_kota",
        Text(id="peraturan bupati/wali kota", en="regulation of the bupati or wali kota"),
        _articles(4, 41, 49),
    ),
)
_PROVINCE = all_of(
    _parent(_articles(1, 19, 28)),
    *CRITERIA,
    *_STUDY,
    _consulted_minister(_articles(4, 19, 28)),
    _FACILITATED,
    *_instrument(
        "peraturan_gubernur",
        Text(id="peraturan gubernur", en="regulation of the governor"),
        _articles(4, 19, 28),
    ),
)
_IS_PROVINCE = member(
    "uptd-of-province",
    u.uptd_level.equals("provinsi"),
    holds=Text(id="UPTD ini milik provinsi.", en="The UPTD is a province's."),
    fails=Text(id="UPTD ini milik kabupaten/kota.", en="The UPTD is a kabupaten/kota's."),
    cite=_articles(1, 19, 28),
)
_A_PLUT = Text(
    id="Bila unit ini PLUT: tunjukkan bukti bahwa tidak ada BUMN, BUMD atau swasta yang memberi layanan "
    "itu, pakai komitmen APBD sebagai bukti pembiayaan, dan jangan memberinya tugas membina UPTD lain.",
    en="If the unit is a PLUT: show proof that no state, regional or private company gives the service, "
    "use the APBD commitment as proof of funding, and give it no task of guiding other UPTDs.",
)

UPTD_FORMATION = Requirement(
    id="uptd.formation",
    title=Text(
        id="Pembentukan unit pelaksana teknis daerah (UPTD)",
        en="Forming a regional technical unit (UPTD)",
    ),
    subject="centre",
    provisions=(
        Provision(
            span=YEAR_OF_PP,
            cite=PP_18_2016.cite(grade="unresolved"),
            unresolved=DAY_NOT_SEEN,
        ),
        Provision(
            span=Span(UNDER_PP.start, IN_USE),
            cite=PERMENDAGRI_12_2017.cite(grade="unresolved"),
            unresolved=Text(
                id="Permendagri 12/2017 mulai berlaku pada tahun ini; harinya tidak ditemukan, jadi "
                "belum jelas apakah kriterianya sudah berlaku.",
                en="Permendagri 12/2017 came into force this year; the day was not found, so it is "
                "not clear whether its criteria applied yet.",
            ),
        ),
        Provision(span=Span(IN_USE), cite=_articles(4, 41, 49), needs=_REGENCY),
        # Provinces have articles of their own, with another adviser and another instrument.
        Provision(
            span=Span(IN_USE),
            cite=_articles(4, 19, 28),
            rank=1,
            applies_when=_IS_PROVINCE,
            needs=_PROVINCE,
        ),
    ),
    notes=(
        Note(
            code="uptd-of-plut",
            text=_A_PLUT,
            cite=PERMENDAGRI_12_2017.cite(grade="derived"),
            when=f.as_of >= IN_USE,
        ),
        Note(
            code="uptd-without-consultation",
            text=Text(
                id="Konsultasi tertulis adalah syarat tata cara; akibat hukum bila dilewati tidak "
                "disebut dalam teks yang dibaca.",
                en="The written consultation is a rule of procedure; what follows in law if it is "
                "left out is not said in what was read.",
            ),
            cite=PP_18_2016.cite(
                "Pasal 19 ayat (4), Pasal 28 ayat (4), Pasal 41 ayat (4), Pasal 49 ayat (4)",
                grade="derived",
            ),
            when=any_of(
                all_of(u.uptd_level.equals("provinsi"), u.uptd_minister_consulted.is_false()),
                all_of(u.uptd_level.equals("kabupaten_kota"), u.uptd_governor_consulted.is_false()),
            ),
        ),
        Note(
            code="uptd-re-evaluation",
            text=Text(
                id="UPTD yang ada dievaluasi kembali, kecuali rumah sakit, puskesmas dan sekolah; yang "
                "tidak memenuhi kriteria digabung atau dihapus.",
                en="Existing UPTDs are evaluated again, except hospitals, puskesmas and schools; one "
                "that fails the criteria is merged or abolished.",
            ),
            # The circular was read on re-evaluation; what becomes of a unit that fails, in material.
            cite=SE_UPTD_2017.cite(grade="secondary"),
            when=f.as_of >= IN_USE,
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (UPTD_FORMATION,)
