"""Paid-up capital of a one-person company and its proof: ``pt-perorangan.capital``.

A proof that is filed late counts as filed, with a note: what follows from that was not found.
"""

from __future__ import annotations

from umkstd.business import company_deadlines as deadline
from umkstd.business import facts as f
from umkstd.business.facts import forms as o
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.logic.combine import all_of, any_of, member
from umkstd.rulebook.instruments.forms import PP_8_2021
from umkstd.rulebook.pt_perorangan import UNDER_PP_8, VERIFIED_THROUGH, number
from umkstd.rulebook.pt_perorangan_conversion import (
    IS_PT_PERORANGAN,
)
from umkstd.text import Text

PAID_UP_SHARE = number(
    "pt_perorangan_paid_up_share",
    Text(
        id="bagian modal dasar yang paling sedikit disetor, dalam persen",
        en="least share of the authorised capital that is paid up, in percent",
    ),
    25,
    UNDER_PP_8,
    PP_8_2021.cite(),
)

_PROOF_FILED = all_of(o.has_paid_up_proof.is_true(), o.paid_up_proof_filed_on <= f.as_of)

PT_PERORANGAN_CAPITAL = Requirement(
    id="pt-perorangan.capital",
    title=Text(id="Modal disetor PT perorangan", en="Paid-up capital of a one-person company"),
    subject="business",
    provisions=(
        Provision(
            span=UNDER_PP_8,
            cite=PP_8_2021.cite(),
            scope=all_of(
                IS_PT_PERORANGAN,
                member(
                    "pt-perorangan-founded",
                    o.company_founded_on <= f.as_of,
                    holds=Text(
                        id="Perseroan didirikan pada {company_founded_on}.",
                        en="The company was founded on {company_founded_on}.",
                    ),
                    fails=Text(
                        id="Perseroan baru didirikan pada {company_founded_on}, sesudah tanggal "
                        "penilaian; kewajiban ini belum ada.",
                        en="The company is founded only on {company_founded_on}, after the as-of "
                        "date; there is no duty yet.",
                    ),
                ),
            ),
            needs=all_of(
                member(
                    "pt-perorangan-paid-up",
                    o.paid_up_percent >= PAID_UP_SHARE,
                    holds=Text(
                        id="Modal dasar telah disetor {paid_up_percent}, tidak kurang dari "
                        "{pt_perorangan_paid_up_share}%.",
                        en="{paid_up_percent} of the authorised capital is paid up, not under "
                        "{pt_perorangan_paid_up_share}%.",
                    ),
                    fails=Text(
                        id="Modal dasar baru disetor {paid_up_percent}, kurang dari "
                        "{pt_perorangan_paid_up_share}%. Setor kekurangannya dan sampaikan buktinya.",
                        en="Only {paid_up_percent} of the authorised capital is paid up, under "
                        "{pt_perorangan_paid_up_share}%. Pay up the rest and file the proof.",
                    ),
                ),
                member(
                    "pt-perorangan-paid-up-proof",
                    any_of(f.as_of <= o.paid_up_proof_due_on, _PROOF_FILED),
                    holds=Text(
                        id="Bukti penyetoran sudah disampaikan, atau batasnya "
                        "({paid_up_proof_due_on}) belum lewat.",
                        en="The proof of payment was filed, or its last day "
                        "({paid_up_proof_due_on}) has not passed.",
                    ),
                    fails=Text(
                        id="Bukti penyetoran tidak disampaikan sampai {paid_up_proof_due_on}. "
                        "Sampaikan segera secara elektronik di AHU Online.",
                        en="The proof of payment was not filed by {paid_up_proof_due_on}. File it "
                        "electronically with AHU Online at once.",
                    ),
                    cite=deadline.PAID_UP_PROOF.cite,
                ),
            ),
        ),
    ),
    notes=(
        Note(
            code="pt-perorangan-sixty-days",
            text=Text(
                id="Ringkasan PP 8/2021 tidak menyebut apakah enam puluh hari itu hari kalender atau "
                "hari kerja; di sini dihitung hari kalender.",
                en="The summaries of PP 8/2021 do not say whether the sixty days are calendar or "
                "working days; calendar days are counted here.",
            ),
            cite=PP_8_2021.cite(grade="unresolved"),
            when=f.legal_form.equals("pt_perorangan"),
        ),
        Note(
            code="pt-perorangan-proof-late",
            text=Text(
                id="Bukti penyetoran disampaikan pada {paid_up_proof_filed_on}, sesudah batasnya "
                "({paid_up_proof_due_on}). Akibatnya tidak ditemukan dalam teks yang dibaca.",
                en="The proof of payment was filed on {paid_up_proof_filed_on}, after its last day "
                "({paid_up_proof_due_on}). What follows from that was not found in the text read.",
            ),
            cite=PP_8_2021.cite(grade="unresolved"),
            when=all_of(_PROOF_FILED, o.paid_up_proof_filed_on > o.paid_up_proof_due_on),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (PT_PERORANGAN_CAPITAL,)
PARAMETERS = (PAID_UP_SHARE,)
DEADLINES = (deadline.PAID_UP_PROOF,)
