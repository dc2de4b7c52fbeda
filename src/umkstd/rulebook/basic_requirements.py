"""The basic requirements (persyaratan dasar) before licensing: ``basic-requirements``."""

from __future__ import annotations

from umkstd.business.facts import premises as p
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, member
from umkstd.rulebook.building import BUILDING_DOCUMENTS
from umkstd.rulebook.environment import ENVIRONMENT_DOCUMENT
from umkstd.rulebook.instruments import PP_28_2025
from umkstd.rulebook.kkpr_route import KKPR_ROUTE
from umkstd.rulebook.licensing import PP_28_START, VERIFIED_THROUGH
from umkstd.text import Text

_SET = PP_28_2025.article(12, 1)

BASIC_REQUIREMENTS = Requirement(
    id="basic-requirements",
    title=Text(
        id="Persyaratan dasar perizinan berusaha", en="Basic requirements of business licensing"
    ),
    provisions=(
        Provision(
            span=Span(PP_28_START),
            cite=_SET,
            needs=all_of(
                member(
                    "basic-kkpr",
                    any_of(p.kkpr_route.equals("none"), p.has_kkpr.is_true()),
                    holds=Text(
                        id="KKPR sudah ada, atau tidak diperlukan di lokasi ini.",
                        en="The KKPR is there, or is not needed at this location.",
                    ),
                    fails=Text(
                        id="KKPR belum ada. Ajukan melalui OSS dengan jalur yang sesuai.",
                        en="There is no KKPR yet. Apply through OSS by the route that fits.",
                    ),
                    cite=_SET,
                ),
                member(
                    "basic-environment",
                    any_of(
                        p.environment_document.one_of("none", "sppl-in-nib"),
                        p.has_environment_document.is_true(),
                    ),
                    holds=Text(
                        id="Dokumen lingkungan sudah ada, menyatu dengan NIB, atau tidak diperlukan.",
                        en="The environmental document is there, in the NIB, or not needed.",
                    ),
                    fails=Text(
                        id="Dokumen lingkungan belum ada. Isi SPPL atau UKL-UPL, atau susun Amdal, "
                        "melalui OSS.",
                        en="There is no environmental document yet. Fill in the SPPL or UKL-UPL, "
                        "or prepare the Amdal, through OSS.",
                    ),
                    cite=PP_28_2025.article(78),
                ),
                member(
                    "basic-building",
                    any_of(p.building_documents.equals("none"), p.has_building_documents.is_true()),
                    holds=Text(
                        id="Dokumen bangunan sudah ada, atau tidak diperlukan.",
                        en="The building documents are there, or not needed.",
                    ),
                    fails=Text(
                        id="Dokumen bangunan belum ada. Ajukan SLF, dan PBG bila mendirikan bangunan.",
                        en="The building documents are missing. Apply for the SLF, and for the PBG "
                        "if it builds.",
                    ),
                    cite=PP_28_2025.article(106),
                ),
            ),
        ),
    ),
    determinations=(KKPR_ROUTE, ENVIRONMENT_DOCUMENT, BUILDING_DOCUMENTS),
    given={"purpose": "registration"},
    notes=(
        Note(
            code="basic-order",
            text=Text(
                id="Urutannya: legalitas usaha, persyaratan dasar, lalu perizinan berusaha; PB UMKU "
                "menyusul pada tahap operasional bila diperlukan.",
                en="The order: legality of the enterprise, basic requirements, then business "
                "licensing; a PB UMKU follows at the stage of operation where required.",
            ),
            cite=PP_28_2025.cite("Pasal 4, 7, 8, 9, dan 10"),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (BASIC_REQUIREMENTS,)
