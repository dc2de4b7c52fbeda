"""Whether an industry may lie outside an industrial estate: ``industry-location``."""

from __future__ import annotations

from umkstd.business.facts import activity as a
from umkstd.business.facts import licence_life as life
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import any_of, member
from umkstd.rulebook.industry_size import INDUSTRY_SIZE
from umkstd.rulebook.instruments import PP_28_2025
from umkstd.rulebook.licensing import PP_28_START, VERIFIED_THROUGH
from umkstd.text import Text

INDUSTRY_LOCATION = Requirement(
    id="industry-location",
    title=Text(id="Lokasi kegiatan industri", en="Location of an industrial activity"),
    provisions=(
        Provision(
            span=Span(PP_28_START),
            cite=PP_28_2025.article(151, 1),
            scope=member(
                "location-industry",
                a.is_industry.is_true(),
                holds=Text(id="Kegiatan ini kegiatan industri.", en="The activity is an industry."),
                fails=Text(
                    id="Kegiatan ini bukan kegiatan industri; lokasinya tidak diatur pasal ini.",
                    en="The activity is no industry; this article does not rule its location.",
                ),
            ),
            needs=any_of(
                member(
                    "location-estate",
                    life.in_industrial_estate.is_true(),
                    holds=Text(
                        id="Lokasinya di kawasan industri.", en="It lies in an industrial estate."
                    ),
                    fails=Text(
                        id="Lokasinya di luar kawasan industri. Pindah ke kawasan industri, atau "
                        "tunjukkan kekecualiannya.",
                        en="It lies outside an industrial estate. Move into one, or show an "
                        "exception.",
                    ),
                ),
                member(
                    "location-small-industry",
                    a.industry_size.equals("industri_kecil"),
                    holds=Text(
                        id="Kegiatan ini industri kecil, yang boleh di luar kawasan industri.",
                        en="It is a small industry (industri kecil), which may lie outside.",
                    ),
                    fails=Text(
                        id="Kegiatan ini bukan industri kecil, sehingga kekecualian itu tidak berlaku. "
                        "Periksa kekecualian lain.",
                        en="It is no small industry (industri kecil), so that exception does not "
                        "apply. Look at the other exceptions.",
                    ),
                    cite=PP_28_2025.article(151, 2, "c"),
                ),
                member(
                    "location-other-exception",
                    life.estate_exception.is_true(),
                    holds=Text(
                        id="Ada kekecualian lain menurut Pasal 151 ayat (2).",
                        en="There is another exception under Pasal 151 ayat (2).",
                    ),
                    fails=Text(
                        id="Tidak ada kekecualian lain. Tanyakan kepada dinas perindustrian sebelum "
                        "pindah.",
                        en="There is no other exception. Ask the industry office before moving.",
                    ),
                    cite=PP_28_2025.article(151, 2),
                ),
            ),
        ),
    ),
    determinations=(INDUSTRY_SIZE,),
    notes=(
        Note(
            code="location-not-scale",
            text=Text(
                id="Industri kecil bukan usaha kecil: ukurannya menurut aturan perindustrian.",
                en="A small industry is not a small enterprise: its measure is that of the law of "
                "industry.",
            ),
            cite=PP_28_2025.article(151, 2, "c"),
            when=a.is_industry.is_true(),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (INDUSTRY_LOCATION,)
