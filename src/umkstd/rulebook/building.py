"""Which building documents a place of business needs: the determination ``building-documents``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import premises as p
from umkstd.business.vocabulary import VOCABULARY
from umkstd.calendars import Deadline
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Note
from umkstd.law.span import Span
from umkstd.logic.combine import all_of
from umkstd.logic.table import Row, Table
from umkstd.rulebook.instruments import PP_28_2025, job_creation
from umkstd.rulebook.licensing import PP_28_START, STATUTE_START, VERIFIED_THROUGH
from umkstd.rulebook.shared_complex import SHARED_COMPLEX
from umkstd.text import Text

_BUILDS = PP_28_2025.article(106)
_NO_BUILDING = PP_28_2025.article(
    106,
    grade="derived",
    note=Text(
        id="Tanpa bangunan dan tanpa rencana mendirikannya tidak ada yang dimohonkan.",
        en="With no building and none to be erected there is nothing to apply for.",
    ),
)
_LATER = PP_28_2025.article(
    123,
    grade="derived",
    note=Text(
        id="Pasal 123 meringankan bangunan yang ada sebelum 5 Juni 2025; bangunan sesudahnya "
        "mengikuti Pasal 106.",
        en="Pasal 123 relieves buildings from before 5 June 2025; later ones follow Pasal 106.",
    ),
)


def _today() -> Table:
    needed = p.shared_complex.equals("ordinary")
    builds, keeps = p.builds_premises.is_true(), p.builds_premises.is_false()
    uses, uses_none = p.uses_building.is_true(), p.uses_building.is_false()
    old, new = p.building_finished_on < PP_28_START, p.building_finished_on >= PP_28_START
    permit, no_permit = p.has_building_permit.is_true(), p.has_building_permit.is_false()
    return Table(
        (
            *(p.shared_complex, p.builds_premises, p.uses_building),
            *(p.building_finished_on, p.has_building_permit),
        ),
        (
            Row(
                (p.shared_complex.equals("skips"), *(None,) * 4),
                "none",
                PP_28_2025.article(13),
            ),
            Row((needed, builds, None, None, None), "pbg-slf", _BUILDS),
            Row((needed, keeps, uses_none, None, None), "none", _NO_BUILDING),
            Row((needed, keeps, uses, old, no_permit), "slf", PP_28_2025.article(123, 1)),
            Row((needed, keeps, uses, None, permit), "slf", PP_28_2025.article(123, 2)),
            Row((needed, keeps, uses, new, no_permit), "pbg-slf", _LATER),
        ),
    )


BUILDING_DOCUMENTS = Determination(
    id="building-documents",
    fact=p.building_documents,
    title=Text(id="Dokumen bangunan gedung yang diperlukan", en="Building documents required"),
    rulings=(
        DatedTable(
            span=Span(STATUTE_START, PP_28_START),
            cite=job_creation(13),
            unresolved=Text(
                id="PBG dan SLF termasuk persyaratan dasar sejak UU 11/2020; kapan keduanya "
                "diperlukan sebelum 5 Juni 2025 belum dibaca.",
                en="PBG and SLF are basic requirements since UU 11/2020; when they were needed "
                "before 5 June 2025 was not read.",
            ),
        ),
        DatedTable(span=Span(PP_28_START), cite=PP_28_2025.article(106), tables=(_today(),)),
    ),
    determinations=(SHARED_COMPLEX,),
    notes=(
        Note(
            code="building-ability-to-pay",
            text=Text(
                id="Konsultasi rancangan tanpa biaya, dan daerah memperhatikan kemampuan membayar "
                "ketika menetapkan retribusi.",
                en="Consultation on the design is free, and the region weighs the ability to pay "
                "when it sets the charge.",
            ),
            cite=PP_28_2025.cite("Pasal 109 ayat (2) dan Pasal 120 ayat (3)"),
            when=all_of(f.as_of >= PP_28_START, p.building_documents.equals("pbg-slf")),
        ),
        Note(
            code="building-when-to-apply",
            text=Text(
                id="SLF bangunan yang sudah ada dimohonkan ketika mengajukan atau memperpanjang "
                "perizinan berusaha atau PB UMKU.",
                en="The SLF of an existing building is applied for when a licence or PB UMKU is "
                "applied for or extended.",
            ),
            cite=PP_28_2025.article(123),
            when=all_of(f.as_of >= PP_28_START, p.building_documents.equals("slf")),
        ),
    ),
    subject="line",
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

PBG_STATEMENT = Deadline(
    id="pbg-statement",
    title=Text(id="menerbitkan surat pernyataan", en="issue the statement"),
    starts=Text(id="tahap sebelumnya selesai", en="the end of the stage before"),
    count=1,
    unit="working_days",
    cite=PP_28_2025.article(116),
)
PBG_CHARGE = Deadline(
    id="pbg-charge",
    title=Text(
        id="menetapkan retribusi; bila tidak, OSS yang menetapkan",
        en="set the charge; otherwise OSS sets it",
    ),
    starts=Text(id="tahap sebelumnya selesai", en="the end of the stage before"),
    count=1,
    unit="working_days",
    cite=PP_28_2025.article(119),
)

DETERMINATIONS = (BUILDING_DOCUMENTS,)
DEADLINES = (PBG_STATEMENT, PBG_CHARGE)
