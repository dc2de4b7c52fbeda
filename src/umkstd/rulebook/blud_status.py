"""Full, gradual or no BLUD status, where two texts disagree: ``blud.status``."""

from __future__ import annotations

from typing import Any

from umkstd.business.centre_deadlines import BLUD_GRADUAL
from umkstd.business.facts import centre_blud_outcome as o
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Note
from umkstd.law.span import Span
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Condition
from umkstd.logic.table import Row, Table
from umkstd.rulebook.blud_requirements import DAY_NOT_SEEN, UNDER_PP, YEAR_OF_GUIDE
from umkstd.rulebook.blud_score import BLUD_SCORE, UNDER_CIRCULAR
from umkstd.rulebook.centre_members import VERIFIED_THROUGH
from umkstd.rulebook.instruments.service_centres import (
    PERMENDAGRI_79_2018,
    PP_23_2005,
    SE_BLUD_2019,
)
from umkstd.text import Text

_PP_5 = BLUD_GRADUAL.cite
# No text says so in one place: the requirements are in one article, the refusal in another.
_REFUSAL = PP_23_2005.cite("Pasal 4 dan Pasal 5 ayat (2)", grade="derived")
_TESTS = o.blud_tests_met
_DOCUMENTS, _RESULT = o.blud_documents_satisfactory, o.blud_score_result
_BY_DOCUMENTS = (_DOCUMENTS, _DOCUMENTS.is_true(), _DOCUMENTS.is_false())
_BY_SCORE = (_RESULT, _RESULT.one_of("memuaskan"), _RESULT.one_of("tidak_memuaskan"))
_NO = Text(
    id="persyaratan substantif atau teknis tidak terpenuhi",
    en="the substantive or technical requirements are not met",
)
_FULL = Text(id="semua persyaratan terpenuhi", en="all requirements are met")


def _table(
    judged: tuple[Fact[Any], Condition, Condition],
    full: Citation,
    otherwise: tuple[str, Citation, Text],
) -> Table:
    """Refused, full, or what a text gives to a file that does not satisfy."""
    column, satisfactory, unsatisfactory = judged
    return Table(
        (_TESTS, column),
        (
            Row((_TESTS.is_false(), None), "ditolak", _REFUSAL, _NO),
            Row((_TESTS.is_true(), satisfactory), "penuh", full, _FULL),
            Row((_TESTS.is_true(), unsatisfactory), *otherwise),
        ),
    )


_GRADUAL = (
    "bertahap",
    _PP_5,
    Text(
        id="PP 23/2005: dokumen belum memuaskan, status bertahap",
        en="PP 23/2005: the documents do not satisfy yet, gradual status",
    ),
)
_PERHAPS_REFUSED = (
    "ditolak",
    PERMENDAGRI_79_2018.cite(grade="unresolved"),
    Text(
        id="Permendagri 79/2018: dokumen belum memuaskan; bila status bertahap tidak ada lagi, usul "
        "ditolak",
        en="Permendagri 79/2018: the documents do not satisfy yet; if gradual status is gone, the "
        "proposal is rejected",
    ),
)
_REFUSED = (
    "ditolak",
    SE_BLUD_2019.cite(),
    Text(
        id="surat edaran 2019: nilai tidak memuaskan, usul ditolak",
        en="circular of 2019: the score does not satisfy, the proposal is rejected",
    ),
)

BLUD_STATUS = Determination(
    id="blud.status",
    fact=o.blud_status,
    title=Text(id="Status BLUD yang diperoleh", en="BLUD status that is gained"),
    subject="centre",
    rulings=(
        DatedTable(
            span=DAY_NOT_SEEN.span,
            cite=DAY_NOT_SEEN.cite,
            unresolved=DAY_NOT_SEEN.unresolved,
        ),
        DatedTable(span=UNDER_PP, cite=_PP_5, tables=(_table(_BY_DOCUMENTS, _PP_5, _GRADUAL),)),
        DatedTable(
            span=Span(YEAR_OF_GUIDE.start, UNDER_CIRCULAR.start),
            cite=_PP_5,
            tables=(
                _table(_BY_DOCUMENTS, _PP_5, _GRADUAL),
                _table(_BY_DOCUMENTS, _PP_5, _PERHAPS_REFUSED),
            ),
            dispute=Text(
                id="PP 23/2005 memberi status bertahap bila dokumen belum memuaskan; apakah status itu "
                "masih ada menurut Permendagri 79/2018 belum dibaca.",
                en="PP 23/2005 gives gradual status where the documents do not satisfy yet; whether it "
                "still exists under Permendagri 79/2018 was not read.",
            ),
        ),
        DatedTable(
            span=UNDER_CIRCULAR,
            cite=_PP_5,
            tables=(
                _table(_BY_SCORE, _PP_5, _GRADUAL),
                _table(_BY_SCORE, SE_BLUD_2019.cite(), _REFUSED),
            ),
            dispute=Text(
                id="PP 23/2005 memberi status bertahap bila dokumen belum memuaskan; surat edaran 2019 "
                "hanya mengenal diterima atau ditolak.",
                en="PP 23/2005 gives gradual status where the documents do not satisfy yet; the "
                "circular of 2019 knows acceptance and rejection alone.",
            ),
        ),
    ),
    determinations=(BLUD_SCORE,),
    notes=(
        Note(
            code="blud-gradual",
            text=Text(
                id="Status bertahap paling lama {count} tahun, tanpa kelonggaran investasi, utang, dan "
                "pengadaan; bila dokumen tidak dilengkapi, status itu batal.",
                en="Gradual status lasts {count} years at most, without freedom in investment, debt "
                "and procurement; if the documents are not completed it is cancelled.",
            ).fill(count=BLUD_GRADUAL.count),
            cite=_PP_5,
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

DETERMINATIONS = (BLUD_STATUS,)
DEADLINES = (BLUD_GRADUAL,)
