"""Facts about what becomes of a BLUD proposal: its marks, its score, its status and its days."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

from umkstd.business.blud_score import FULL_MARK, blud_score_from
from umkstd.business.centre_deadlines import BLUD_DECISION, BLUD_REVOCATION
from umkstd.business.facts import centre_blud as blud
from umkstd.business.facts.declare import choice, day, yes_no
from umkstd.logic.facts import Fact
from umkstd.logic.implied import Implied
from umkstd.logic.values import Kind
from umkstd.logic.vocabulary import Derived
from umkstd.text import Text

_SHEET = Text(id="lembar penilaian tim penilai", en="the sheet of the assessment team")
_DECISION = Text(id="keputusan kepala daerah", en="the decision of the head of region")
_RECEIPT = Text(id="tanda terima", en="the receipt")
_REVOCATION = Text(id="surat usul pencabutan", en="the letter proposing the revocation")
_MARKS_WITHIN = (Decimal(0), FULL_MARK)


def _mark(name: str, document: Text) -> Fact[Decimal]:
    """What the assessment team gave one document."""
    return Fact(
        name=name,
        kind=Kind.DECIMAL,
        label=Text(id="nilai {document}", en="mark of the {document}").fill(document=document),
        question=Text(
            id="Berapa nilai {document} sebelum dibobot (0 sampai 100)?",
            en="What mark did the {document} get before weighting (0 to 100)?",
        ).fill(document=document),
        within=_MARKS_WITHIN,
        read_off=_SHEET,
    )


blud_mark_statement = _mark("blud_mark_statement", blud.blud_statement.label)
blud_mark_governance = _mark("blud_mark_governance", blud.blud_governance.label)
blud_mark_plan = _mark("blud_mark_plan", blud.blud_plan.label)
blud_mark_service_standard = _mark("blud_mark_service_standard", blud.blud_service_standard.label)
blud_mark_financial_report = _mark(
    "blud_mark_financial_report",
    Text(id="laporan keuangan atau prognosis", en="financial report or prognosis"),
)
blud_mark_audit = _mark(
    "blud_mark_audit",
    Text(id="laporan audit atau pernyataan bersedia diaudit", en="audit report or statement"),
)
MARKS = (
    *(blud_mark_statement, blud_mark_governance, blud_mark_plan),
    *(blud_mark_service_standard, blud_mark_financial_report, blud_mark_audit),
)
"""The mark of each document, in the order of the weights."""
blud_score: Fact[Decimal] = Fact(
    name="blud_score",
    kind=Kind.DECIMAL,
    label=Text(id="nilai usul BLUD", en="score of the BLUD proposal"),
    question=Text(
        id="Berapa nilai akhir usul BLUD menurut tim penilai (0 sampai 100)?",
        en="What is the final score of the BLUD proposal by the assessment team (0 to 100)?",
    ),
    within=_MARKS_WITHIN,
    read_off=_SHEET,
)
blud_score_result = choice(
    "blud_score_result",
    Text(id="hasil penilaian usul BLUD", en="result of assessing the BLUD proposal"),
    Text(id="Apa hasil penilaian usul BLUD?", en="What is the result of the assessment?"),
    {
        "memuaskan": Text(id="memuaskan: diterima", en="satisfactory (memuaskan): accepted"),
        "tidak_memuaskan": Text(id="tidak memuaskan: ditolak", en="not satisfactory: rejected"),
    },
    read_off=_SHEET,
    determined=True,
    changeable=False,
)
blud_tests_met = yes_no(
    "blud_tests_met",
    Text(
        id="persyaratan substantif dan teknis terpenuhi",
        en="substantive and technical requirements met",
    ),
    Text(
        id="Apakah persyaratan substantif dan teknis dinilai terpenuhi?",
        en="Were the substantive and technical requirements found to be met?",
    ),
    read_off=_DECISION,
)
blud_documents_satisfactory = yes_no(
    "blud_documents_satisfactory",
    Text(id="persyaratan administratif memuaskan", en="administrative requirements satisfactory"),
    Text(
        id="Apakah persyaratan administratif dinilai memuaskan?",
        en="Were the administrative requirements found satisfactory?",
    ),
    read_off=_DECISION,
)
blud_status = choice(
    "blud_status",
    Text(id="status BLUD", en="BLUD status"),
    Text(id="Status BLUD mana yang diperoleh?", en="Which BLUD status is gained?"),
    {
        "penuh": Text(id="penuh", en="full (penuh)"),
        "bertahap": Text(id="bertahap", en="gradual (bertahap)"),
        "ditolak": Text(id="ditolak", en="refused (ditolak)"),
    },
    read_off=_DECISION,
    determined=True,
    changeable=False,
)


def _day(name: str, label: Text, question: Text, read_off: Text) -> Fact[datetime.date]:
    return day(name, label, question, read_off=read_off, changeable=False)


blud_proposal_received_on = _day(
    "blud_proposal_received_on",
    Text(id="tanggal usul BLUD diterima", en="day on which the BLUD proposal was received"),
    Text(
        id="Kapan kepala daerah menerima usul BLUD dari kepala SKPD?",
        en="When did the head of region receive the BLUD proposal of the head of the SKPD?",
    ),
    _RECEIPT,
)
blud_decision_due_on = _day(
    "blud_decision_due_on",
    Text(id="hari terakhir keputusan usul BLUD", en="last day for deciding the BLUD proposal"),
    Text(
        id="Kapan hari terakhir kepala daerah memutuskan usul BLUD?",
        en="What is the last day on which the head of region decides the BLUD proposal?",
    ),
    _RECEIPT,
)
has_blud_decision = yes_no(
    "has_blud_decision",
    Text(id="usul BLUD diputuskan tertulis", en="BLUD proposal decided in writing"),
    Text(
        id="Apakah kepala daerah sudah menetapkan atau menolak usul BLUD secara tertulis?",
        en="Has the head of region granted or refused the BLUD proposal in writing?",
    ),
    read_off=_DECISION,
    changeable=False,
)
blud_decided_on = _day(
    "blud_decided_on",
    Text(id="tanggal keputusan usul BLUD", en="day of the decision on the BLUD proposal"),
    Text(
        id="Kapan usul BLUD ditetapkan atau ditolak?",
        en="When was the BLUD proposal granted or refused?",
    ),
    _DECISION,
)
blud_revocation_proposed_on = _day(
    "blud_revocation_proposed_on",
    Text(id="tanggal usul pencabutan diajukan", en="day on which the revocation was proposed"),
    Text(
        id="Kapan SKPD mengajukan usul pencabutan status BLUD?",
        en="When did the SKPD propose to revoke the BLUD status?",
    ),
    _REVOCATION,
)
blud_revocation_due_on = _day(
    "blud_revocation_due_on",
    Text(id="hari terakhir keputusan pencabutan", en="last day for deciding the revocation"),
    Text(
        id="Kapan hari terakhir untuk memutuskan usul pencabutan status BLUD?",
        en="What is the last day for deciding the proposal to revoke the BLUD status?",
    ),
    _REVOCATION,
)
has_blud_revocation_decision = yes_no(
    "has_blud_revocation_decision",
    Text(id="usul pencabutan diputuskan", en="revocation proposal decided"),
    Text(
        id="Apakah usul pencabutan status BLUD sudah diputuskan?",
        en="Has the proposal to revoke the BLUD status been decided?",
    ),
    read_off=_DECISION,
    changeable=False,
)
blud_revocation_decided_on = _day(
    "blud_revocation_decided_on",
    Text(id="tanggal keputusan pencabutan", en="day of the decision on the revocation"),
    Text(
        id="Kapan usul pencabutan status BLUD diputuskan?",
        en="When was the proposal to revoke the BLUD status decided?",
    ),
    _DECISION,
)


BUSINESS: tuple[Fact[Any], ...] = (
    *(*MARKS, blud_score, blud_tests_met, blud_documents_satisfactory),
    *(blud_proposal_received_on, blud_decision_due_on, has_blud_decision, blud_decided_on),
    *(blud_revocation_proposed_on, blud_revocation_due_on),
    *(has_blud_revocation_decision, blud_revocation_decided_on),
)
"""What is known about the outcome, in the order in which people read it."""
DERIVED: tuple[Derived, ...] = (
    Derived(blud_score, MARKS, blud_score_from),
    Derived(blud_decision_due_on, (blud_proposal_received_on,), BLUD_DECISION.due),
    Derived(has_blud_decision, (blud_decided_on,), Implied(value=True)),
    Derived(blud_revocation_due_on, (blud_revocation_proposed_on,), BLUD_REVOCATION.due),
    Derived(has_blud_revocation_decision, (blud_revocation_decided_on,), Implied(value=True)),
)
