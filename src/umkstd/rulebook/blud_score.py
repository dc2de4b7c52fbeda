"""The score of a BLUD proposal and its result, satisfactory or not: ``blud.score``."""

from __future__ import annotations

from decimal import Decimal

from umkstd.business.blud_score import WEIGHTS
from umkstd.business.facts import centre_blud as b
from umkstd.business.facts import centre_blud_outcome as o
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.provision import Note
from umkstd.law.span import Span
from umkstd.logic.table import Row, Table
from umkstd.logic.values import Kind
from umkstd.rulebook.centre_members import VERIFIED_THROUGH
from umkstd.rulebook.instruments.service_centres import SE_BLUD_2019
from umkstd.text import Language, Text

UNDER_CIRCULAR = Span("2019-02-06")
_CITE = SE_BLUD_2019.cite()


PASS_SCORE = Parameter(
    name="blud_pass_score",
    kind=Kind.DECIMAL,
    title=Text(
        id="nilai yang harus dilampaui usul BLUD", en="score that a BLUD proposal must exceed"
    ),
    values=(DatedValue(UNDER_CIRCULAR, Decimal(60), _CITE),),
)
_DOCUMENTS = {
    "statement": b.blud_statement.label,
    "governance": b.blud_governance.label,
    "plan": b.blud_plan.label,
    "service_standard": b.blud_service_standard.label,
    "financial_report": Text(
        id="laporan keuangan atau prognosis", en="financial report or prognosis"
    ),
    "audit": Text(id="laporan audit atau pernyataan", en="audit report or statement"),
}


def _weights(language: Language) -> str:
    return ", ".join(f"{_DOCUMENTS[name].to(language)} {WEIGHTS[name]}" for name in WEIGHTS)


BLUD_SCORE = Determination(
    id="blud.score",
    fact=o.blud_score_result,
    title=Text(id="Hasil penilaian usul BLUD", en="Result of assessing the BLUD proposal"),
    subject="centre",
    rulings=(
        DatedTable(
            span=UNDER_CIRCULAR,
            cite=_CITE,
            tables=(
                Table(
                    (o.blud_score,),
                    (
                        Row(
                            (o.blud_score > PASS_SCORE,),
                            "memuaskan",
                            None,
                            Text(
                                id="nilainya di atas batas: diterima",
                                en="the score is above the limit: accepted",
                            ),
                        ),
                        Row(
                            (o.blud_score <= PASS_SCORE,),
                            "tidak_memuaskan",
                            None,
                            Text(
                                id="nilainya tidak melampaui batas: ditolak",
                                en="the score does not exceed the limit: rejected",
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    notes=(
        Note(
            code="blud-score-team",
            text=Text(
                id="Tim penilai: sekretaris daerah (ketua), PPKD (sekretaris), kepala SKPD terkait, "
                "perencanaan, inspektorat, dan ahli bila perlu. Tim bermufakat, atau memutuskan dengan "
                "suara sedikitnya setengah yang hadir ditambah satu; yang tidak hadir tanpa wakil "
                "dianggap setuju. Yang memutuskan kepala daerah.",
                en="Assessment team: regional secretary (chair), PPKD (secretary), head of the SKPD "
                "concerned, planning, inspectorate, and experts if needed. It decides by consensus, or "
                "by at least half of those present plus one; who is absent without a substitute "
                "counts as agreeing. The head of region decides.",
            ),
            cite=_CITE,
        ),
        Note(
            code="blud-score-weights",
            text=Text(
                id=f"Bobot dokumen dalam persen: {_weights('id')}.",
                en=f"Weights of the documents in per cent: {_weights('en')}.",
            ),
            cite=_CITE,
        ),
        Note(
            code="blud-score-weighting",
            text=Text(
                id="Nilai akhir adalah jumlah nilai dokumen (0 sampai 100) kali bobotnya. Bila lembar tim "
                "menghitung lain, isikan nilai akhirnya saja.",
                en="The score is the sum of the marks (0 to 100) times their weights. If the team's sheet "
                "reckons otherwise, give its final score alone.",
            ),
            cite=SE_BLUD_2019.cite(grade="derived"),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

DETERMINATIONS = (BLUD_SCORE,)
PARAMETERS = (PASS_SCORE,)
