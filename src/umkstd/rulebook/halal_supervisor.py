"""The halal supervisor (penyelia halal): the requirement ``halal.supervisor``."""

from __future__ import annotations

from umkstd.business.facts import halal_scheme as s
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, member
from umkstd.rulebook.halal_certificate_valid import PROMULGATED, SURELY_UU_6
from umkstd.rulebook.halal_limits import SURELY_146, chapter
from umkstd.rulebook.instruments.halal import KEPKABAN_146_2025, UU_33_2014, halal_act
from umkstd.rulebook.licensing import VERIFIED_THROUGH
from umkstd.text import Text

_ACT = halal_act(28, "2)-(4")
_DECREE = chapter("Bab II.B angka 2")

_TRAINING = KEPKABAN_146_2025.cite(
    _DECREE.place,
    grade="derived",
    note=Text(
        id="Keputusan ini membebaskan pernyataan pelaku usaha dari sertifikat; bagi jalur reguler "
        "kewajibannya ditarik dari padanya.",
        en="The decree frees self-declaration from the certificate; that the regular path needs it "
        "is drawn from this.",
    ),
)

_APPOINTED = all_of(
    member(
        "halal-supervisor-appointed",
        s.has_halal_supervisor.is_true(),
        holds=Text(
            id="Pimpinan usaha sudah menetapkan penyelia halal.",
            en="The management has appointed a halal supervisor.",
        ),
        fails=Text(
            id="Penyelia halal belum ditetapkan. Tetapkan dahulu; pada pernyataan pelaku usaha "
            "pemilik UMK dapat menjadi penyelia sendiri.",
            en="No halal supervisor is appointed. Appoint one; under self-declaration the owner of "
            "a UMK may be the supervisor.",
        ),
        cite=_ACT,
    ),
    member(
        "halal-supervisor-reported",
        s.halal_supervisor_reported.is_true(),
        holds=Text(
            id="Penyelia halal sudah dilaporkan kepada BPJPH.",
            en="The halal supervisor has been reported to BPJPH.",
        ),
        fails=Text(
            id="Penyelia halal belum dilaporkan kepada BPJPH. Laporkan melalui SIHALAL.",
            en="The halal supervisor has not been reported to BPJPH. Report it through SIHALAL.",
        ),
        cite=_ACT,
    ),
)
_PERSON = all_of(
    member(
        "halal-supervisor-muslim",
        s.halal_supervisor_muslim.is_true(),
        holds=Text(
            id="Penyelia halal memenuhi syarat agama.",
            en="The halal supervisor meets the condition of religion.",
        ),
        fails=Text(
            id="Penyelia halal harus beragama Islam. Tetapkan orang lain.",
            en="The halal supervisor must be a Muslim. Appoint another person.",
        ),
        cite=_DECREE,
    ),
    member(
        "halal-supervisor-versed",
        s.halal_supervisor_versed.is_true(),
        holds=Text(
            id="Penyelia halal memahami syariat tentang kehalalan.",
            en="The halal supervisor knows the rules of religion on halal.",
        ),
        fails=Text(
            id="Penyelia halal harus memahami syariat tentang kehalalan. Ikuti pelatihan, atau "
            "tetapkan orang lain.",
            en="The halal supervisor must know the rules of religion on halal. Take a course, or "
            "appoint another person.",
        ),
        cite=_DECREE,
    ),
)
_TRAINED = member(
    "halal-supervisor-trained",
    any_of(s.halal_scheme.equals("self-declare"), s.halal_supervisor_trained.is_true()),
    holds=Text(
        id="Penyelia halal bersertifikat pelatihan atau kompetensi, atau dibebaskan dari sertifikat "
        "itu karena memakai pernyataan pelaku usaha.",
        en="The halal supervisor holds a certificate of training or competence, or is free of it "
        "under self-declaration.",
    ),
    fails=Text(
        id="Pada jalur reguler penyelia halal memerlukan sertifikat pelatihan atau kompetensi. "
        "Ikuti pelatihan penyelia halal.",
        en="On the regular path the halal supervisor needs a certificate of training or competence. "
        "Take the training for halal supervisors.",
    ),
    cite=_TRAINING,
)
_QUALITIES_UNREAD = Text(
    id="Syarat orang penyelia halal sebelum Kepkaban BPJPH 146/2025 belum dibaca.",
    en="What the person had to be before Kepkaban BPJPH 146/2025 was not read.",
)

HALAL_SUPERVISOR = Requirement(
    id="halal.supervisor",
    title=Text(id="Penyelia halal", en="Halal supervisor"),
    provisions=(
        Provision(
            span=Span(PROMULGATED, SURELY_UU_6),
            cite=UU_33_2014.article(28, grade="unresolved"),
            unresolved=Text(
                id="Bunyi Pasal 28 sebelum perubahan belum dibaca.",
                en="The wording of Pasal 28 before its amendment was not read.",
            ),
        ),
        Provision(span=Span(SURELY_UU_6, SURELY_146), cite=_ACT, needs=_APPOINTED),
        Provision(
            span=Span(SURELY_UU_6, SURELY_146),
            rank=1,
            applies_when=_APPOINTED,
            cite=_ACT,
            unresolved=_QUALITIES_UNREAD,
        ),
        Provision(span=Span(SURELY_146), cite=_DECREE, needs=all_of(_APPOINTED, _PERSON, _TRAINED)),
    ),
    notes=(
        Note(
            code="halal-supervisor-owner",
            text=Text(
                id="Pada pernyataan pelaku usaha, pemilik UMK dapat menjadi penyelia halal.",
                en="Under self-declaration the owner of a UMK may be the halal supervisor.",
            ),
            cite=_DECREE,
            when=s.halal_scheme.equals("self-declare"),
        ),
        Note(
            code="halal-supervisor-organisation",
            text=Text(
                id="Bagi UMK, penyelia halal dapat berasal dari organisasi kemasyarakatan Islam.",
                en="For a UMK the halal supervisor may come from an Islamic mass organisation.",
            ),
            cite=_ACT,
            when=s.has_halal_supervisor.is_false(),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (HALAL_SUPERVISOR,)
