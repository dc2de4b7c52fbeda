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
from umkstd.rulebook.blud_requirements import UNDER_PP, YEAR_OF_PP
from umkstd.rulebook.blud_score import BLUD_SCORE, UNDER_CIRCULAR
from umkstd.rulebook.centre_members import VERIFIED_THROUGH
from umkstd.rulebook.instruments.service_centres import PP_23_2005, SE_BLUD_2019
from umkstd.text import Text

_PP_5 = PP_23_2005.cite("Pasal 5 ayat (3) sampai ayat (6)")
_TESTS = o.blud_tests_met
_NO = Text(
    id="persyaratan substantif atau teknis tidak terpenuhi",
    en="the substantive or technical requirements are not met",
)
_FULL = Text(id="semua persyaratan terpenuhi", en="all requirements are met")


def _table(
    column: Fact[Any],
    satisfactory: Condition,
    unsatisfactory: Condition,
    otherwise: tuple[str, Text],
    cite: Citation,
) -> Table:
    """Refused, full, or what a text gives to a file that does not satisfy."""
    return Table(
        (_TESTS, column),
        (
            Row((_TESTS.is_false(), None), "ditolak", cite, _NO),
            Row((_TESTS.is_true(), satisfactory), "penuh", cite, _FULL),
            Row((_TESTS.is_true(), unsatisfactory), otherwise[0], cite, otherwise[1]),
        ),
    )


_GRADUAL = (
    "bertahap",
    Text(
        id="PP 23/2005: dokumen belum memuaskan, status bertahap",
        en="PP 23/2005: the documents do not satisfy yet, gradual status",
    ),
)
_REFUSED = (
    "ditolak",
    Text(
        id="surat edaran 2019: nilai tidak memuaskan, usul ditolak",
        en="circular of 2019: the score does not satisfy, the proposal is rejected",
    ),
)
_RESULT = o.blud_score_result

BLUD_STATUS = Determination(
    id="blud.status",
    fact=o.blud_status,
    title=Text(id="Status BLUD yang diperoleh", en="BLUD status that is gained"),
    subject="centre",
    rulings=(
        DatedTable(
            span=YEAR_OF_PP,
            cite=PP_23_2005.cite(grade="unresolved"),
            unresolved=Text(
                id="PP 23/2005 berasal dari tahun 2005; hari mulai berlakunya tidak ditemukan.",
                en="PP 23/2005 is of the year 2005; the day on which it came into force was not "
                "found.",
            ),
        ),
        DatedTable(
            span=Span(UNDER_PP.start, UNDER_CIRCULAR.start),
            cite=_PP_5,
            tables=(
                _table(
                    o.blud_documents_satisfactory,
                    o.blud_documents_satisfactory.is_true(),
                    o.blud_documents_satisfactory.is_false(),
                    _GRADUAL,
                    _PP_5,
                ),
            ),
        ),
        DatedTable(
            span=UNDER_CIRCULAR,
            cite=_PP_5,
            tables=(
                _table(
                    _RESULT,
                    _RESULT.one_of("memuaskan"),
                    _RESULT.one_of("tidak_memuaskan"),
                    _GRADUAL,
                    _PP_5,
                ),
                _table(
                    _RESULT,
                    _RESULT.one_of("memuaskan"),
                    _RESULT.one_of("tidak_memuaskan"),
                    _REFUSED,
                    SE_BLUD_2019.cite(),
                ),
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
                id="Status bertahap paling lama 3 tahun, tanpa kelonggaran investasi, utang, dan "
                "pengadaan; bila dokumen tidak dilengkapi, status itu batal.",
                en="Gradual status lasts 3 years at most, without freedom in investment, debt and "
                "procurement; if the documents are not completed it is cancelled.",
            ),
            cite=BLUD_GRADUAL.cite,
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

DETERMINATIONS = (BLUD_STATUS,)
DEADLINES = (BLUD_GRADUAL,)
