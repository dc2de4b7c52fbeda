"""The three months for a BLUD proposal and for its revocation, and what silence means.

On a proposal to revoke, silence is a refusal. On a proposal to become a BLUD, no text that was read says
what silence means: the duty to decide is simply late.
"""

from __future__ import annotations

import attrs

from umkstd.business import facts as f
from umkstd.business.centre_deadlines import BLUD_DECISION, BLUD_REVOCATION
from umkstd.business.facts import centre_blud_outcome as o
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Grade
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, member
from umkstd.rulebook.blud_requirements import DAY_NOT_SEEN, UNDER_PP
from umkstd.rulebook.centre_members import VERIFIED_THROUGH
from umkstd.rulebook.instruments.service_centres import PP_23_2005
from umkstd.text import Text

_IN_FORCE = Span(UNDER_PP.start)
_PROPOSED = member(
    "blud-proposal-received",
    o.blud_proposal_received_on <= f.as_of,
    holds=Text(
        id="Kepala daerah menerima usul BLUD pada {blud_proposal_received_on}.",
        en="The head of region received the BLUD proposal on {blud_proposal_received_on}.",
    ),
    fails=Text(
        id="Usul BLUD baru diterima pada {blud_proposal_received_on}; tenggatnya belum berjalan.",
        en="The BLUD proposal is received only on {blud_proposal_received_on}; no time runs yet.",
    ),
)
_DECIDED = member(
    "blud-decided",
    any_of(
        f.as_of <= o.blud_decision_due_on,
        all_of(o.has_blud_decision.is_true(), o.blud_decided_on <= f.as_of),
    ),
    holds=Text(
        id="Usul sudah diputuskan, atau hari terakhirnya ({blud_decision_due_on}) belum lewat.",
        en="The proposal is decided, or its last day ({blud_decision_due_on}) has not passed.",
    ),
    fails=Text(
        id="Sampai {blud_decision_due_on} usul belum diputuskan. Surati kepala daerah dan mintalah "
        "keputusan tertulis.",
        en="The proposal was not decided by {blud_decision_due_on}. Write to the head of region and ask "
        "for the written decision.",
    ),
)

BLUD_DECISION_IN_TIME = Requirement(
    id="blud.decision",
    title=Text(id="Keputusan tertulis atas usul BLUD", en="Written decision on the BLUD proposal"),
    subject="centre",
    provisions=(
        DAY_NOT_SEEN,
        Provision(span=_IN_FORCE, cite=BLUD_DECISION.cite, scope=_PROPOSED, needs=_DECIDED),
    ),
    notes=(
        Note(
            code="blud-decision-silence",
            text=Text(
                id="Teks yang dibaca tidak mengatakan apa akibatnya bila kepala daerah diam. Jangan "
                "menganggap usul disetujui.",
                en="What was read does not say what follows if the head of region is silent. Do not take "
                "the proposal for approved.",
            ),
            cite=PP_23_2005.article(5, grade="derived"),
            when=all_of(
                f.as_of > o.blud_decision_due_on,
                any_of(o.has_blud_decision.is_false(), o.blud_decided_on > f.as_of),
            ),
        ),
        Note(
            code="blud-decision-late",
            text=Text(
                id="Keputusan bertanggal {blud_decided_on}, sesudah hari terakhirnya "
                "({blud_decision_due_on}).",
                en="The decision is of {blud_decided_on}, after its last day ({blud_decision_due_on}).",
            ),
            cite=BLUD_DECISION.cite,
            when=all_of(o.blud_decided_on <= f.as_of, o.blud_decided_on > o.blud_decision_due_on),
        ),
        Note(
            code="blud-decision-who",
            text=Text(
                id="Kepala SKPD mengusulkan; gubernur, bupati atau wali kota memutuskan secara tertulis, "
                "dibantu tim penilai.",
                en="The head of the SKPD proposes; the governor, bupati or wali kota decides in writing, "
                "helped by an assessment team.",
            ),
            cite=PP_23_2005.cite("Pasal 5 ayat (1), ayat (2) dan ayat (7) serta Pasal 7"),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

_SILENT = member(
    "blud-revocation-silent",
    any_of(
        o.has_blud_revocation_decision.is_false(),
        o.blud_revocation_decided_on > o.blud_revocation_due_on,
    ),
    holds=Text(
        id="Sampai hari terakhirnya usul pencabutan tidak diputuskan.",
        en="The proposal to revoke was not decided by its last day.",
    ),
    fails=Text(
        id="Usul pencabutan diputuskan dalam waktunya. Ikuti keputusan itu.",
        en="The proposal to revoke was decided in time. Follow that decision.",
    ),
)
_OVER = member(
    "blud-revocation-time-over",
    o.blud_revocation_due_on < f.as_of,
    holds=Text(
        id="Waktu tiga bulan berakhir pada {blud_revocation_due_on}.",
        en="The three months ended on {blud_revocation_due_on}.",
    ),
    fails=Text(
        id="Waktu tiga bulan baru berakhir pada {blud_revocation_due_on}. Tunggu sampai hari itu lewat.",
        en="The three months end only on {blud_revocation_due_on}. Wait until that day is over.",
    ),
)

BLUD_REVOCATION_REFUSED = Requirement(
    id="blud.revocation-refused",
    title=Text(
        id="Usul pencabutan status BLUD dianggap ditolak",
        en="Proposal to revoke the BLUD status counts as refused",
    ),
    subject="centre",
    provisions=(
        DAY_NOT_SEEN,
        Provision(span=_IN_FORCE, cite=BLUD_REVOCATION.cite, needs=all_of(_SILENT, _OVER)),
    ),
    notes=(
        Note(
            code="blud-revocation-grounds",
            text=Text(
                id="Status BLUD berakhir bila persyaratan tidak lagi terpenuhi, atau bila unit menjadi badan "
                "hukum dengan kekayaan yang dipisahkan.",
                en="BLUD status ends if the requirements are no longer met, or if the unit becomes a legal "
                "entity with separated assets.",
            ),
            cite=BLUD_REVOCATION.cite,
        ),
        Note(
            code="blud-revocation-again",
            text=Text(
                id="Usul pencabutan dianggap ditolak, jadi status BLUD tetap berlaku; pengusulan kembali "
                "dimungkinkan.",
                en="The proposal to revoke counts as refused, so the BLUD status stays; proposing again "
                "is allowed.",
            ),
            cite=attrs.evolve(BLUD_REVOCATION.cite, grade=Grade.DERIVED),
            when=all_of(_SILENT.condition, _OVER.condition),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (BLUD_DECISION_IN_TIME, BLUD_REVOCATION_REFUSED)
DEADLINES = (BLUD_DECISION, BLUD_REVOCATION)
