"""Proof of legality before OSS (bukti legalitas usaha): the determination ``legality-proof``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import licence_life as life
from umkstd.business.vocabulary import VOCABULARY
from umkstd.calendars import Deadline
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Note
from umkstd.law.span import Span
from umkstd.logic.combine import all_of
from umkstd.logic.nodes import Condition
from umkstd.logic.table import Row, Table
from umkstd.rulebook.instruments.premises import PP_17_2013, UU_3_1982
from umkstd.rulebook.licensing import PP_5_START, PP_24_START, VERIFIED_THROUGH
from umkstd.rulebook.scale import SCALE
from umkstd.text import Text

_START = PP_17_2013.in_force_on
_CITE = PP_17_2013.article(36)
_OTHER_FORMS = tuple(form for form in f.legal_form.choices if form != "perseorangan")
_STATUTE = Text(
    id="undang-undang mewajibkan surat izin untuk kegiatan ini",
    en="a statute asks for a licence letter for this activity",
)
_NOT_LISTED = Text(
    id="bukan UMKM: bukti legalitas UMKM tidak berlaku; izin sektor yang diperlukan",
    en="no UMKM: these proofs do not apply; licences of the sector are needed",
)


def _proofs() -> Table:
    person = f.legal_form.equals("perseorangan")
    entity = f.legal_form.one_of(*_OTHER_FORMS)
    plain = life.touches_public_interest.is_false()
    touches = life.touches_public_interest.is_true()
    micro, small = f.scale.equals("mikro"), f.scale.equals("kecil")
    letter, interest = PP_17_2013.article(36, 2), PP_17_2013.article(36, "5) dan (6")
    larger = PP_17_2013.article(36, grade="derived", note=_NOT_LISTED)

    def row(
        cells: tuple[Condition | None, ...], value: str, cite: object, basis: Text | None = None
    ) -> Row:
        return Row(cells, value, cite, basis)

    return Table(
        (f.scale, f.legal_form, life.touches_public_interest),
        (
            row((micro, None, plain), "tanda_bukti_pendataan", _CITE),
            row((micro, None, touches), "surat_izin_usaha", interest, _STATUTE),
            row((small, person, plain), "tanda_bukti_pendaftaran", _CITE),
            row((small, person, touches), "surat_izin_usaha", interest, _STATUTE),
            row((small, entity, None), "surat_izin_usaha", letter),
            row((f.scale.equals("menengah"), None, None), "surat_izin_usaha", letter),
            row(
                (f.scale.one_of("besar", "bukan_umkm"), None, None),
                "izin_sektor",
                larger,
                _NOT_LISTED,
            ),
        ),
    )


LEGALITY_PROOF = Determination(
    id="legality-proof",
    fact=life.legality_proof,
    title=Text(id="Bukti legalitas usaha (2013-2021)", en="Proof of legality (2013-2021)"),
    rulings=(
        DatedTable(span=Span(_START, PP_24_START), cite=_CITE, tables=(_proofs(),)),
        DatedTable(
            span=Span(PP_24_START, PP_5_START),
            cite=PP_17_2013.article(36, grade="unresolved"),
            unresolved=Text(
                id="Sejak PP 24/2018 perizinan lewat OSS; apakah bukti menurut PP 17/2013 masih "
                "diminta sampai 1 Februari 2021 belum dibaca.",
                en="Since PP 24/2018 licensing runs through OSS; whether the proofs of PP 17/2013 "
                "were still asked for until 1 February 2021 was not read.",
            ),
        ),
    ),
    determinations=(SCALE,),
    notes=(
        Note(
            code="proof-fee",
            text=Text(
                id="Tanpa biaya bagi usaha mikro, dengan keringanan bagi usaha kecil.",
                en="No fee for micro, a reduced fee for small enterprises.",
            ),
            cite=PP_17_2013.article(44, 1),
            when=f.scale.one_of("mikro", "kecil"),
        ),
        Note(
            code="proof-withdrawal",
            text=Text(
                id="Sebelum dicabut: peringatan tertulis, lalu pembekuan, lalu pencabutan.",
                en="Before withdrawal: written warning, then freezing, then withdrawal.",
            ),
            cite=PP_17_2013.article(51),
        ),
        Note(
            code="proof-company-register",
            text=Text(
                id="Perusahaan kecil perorangan yang dijalankan sendiri atau hanya dengan keluarga "
                "terdekat, tanpa kewajiban izin usaha, dikecualikan dari wajib daftar perusahaan.",
                en="A small one-person firm run by the owner alone or with closest family, with no "
                "duty of a licence, was exempt from company registration.",
            ),
            cite=UU_3_1982.article(6, 1, "b"),
            when=all_of(f.legal_form.equals("perseorangan"), f.as_of < PP_24_START),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REFUSAL_TERM = Deadline(
    id="legality-proof-refusal",
    title=Text(
        id="mengembalikan permohonan yang ditolak secara tertulis dengan alasan",
        en="return a refused application in writing with reasons",
    ),
    starts=Text(id="penolakan", en="the refusal"),
    count=15,
    unit="working_days",
    cite=PP_17_2013.article(43),
)

DETERMINATIONS = (LEGALITY_PROOF,)
DEADLINES = (REFUSAL_TERM,)
