"""Supervision of micro and small enterprises: ``supervision-mode``, ``field-inspection``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import licence_life as life
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Note
from umkstd.law.span import Span
from umkstd.logic.table import Row, Table
from umkstd.rulebook.instruments import PP_28_2025
from umkstd.rulebook.licensing import PP_28_START, VERIFIED_THROUGH
from umkstd.rulebook.scale import SCALE
from umkstd.text import Text

_UMK = f.scale.one_of("mikro", "kecil")
_LARGER = f.scale.one_of("menengah", "besar", "bukan_umkm")
_COACHED = PP_28_2025.article(255, 2, "b")
_COMPLIANT = PP_28_2025.article(255, 2, "c")
_RELIEF = PP_28_2025.article(
    255,
    2,
    grade="derived",
    note=Text(
        id="Keringanan ini hanya bagi usaha mikro dan kecil; bagi yang lain berlaku pengawasan biasa.",
        en="The relief is for micro and small enterprises; others are supervised ordinarily.",
    ),
)
_RATED = PP_28_2025.article(
    255,
    2,
    "c",
    grade="derived",
    note=Text(
        id="Inspeksi tidak diperlukan bila dinilai patuh; selain itu dapat dilakukan.",
        en="No inspection is needed when rated compliant; otherwise one may be made.",
    ),
)

SUPERVISION_MODE = Determination(
    id="supervision-mode",
    fact=life.supervision_mode,
    title=Text(id="Cara pengawasan rutin", en="Manner of routine supervision"),
    rulings=(
        DatedTable(
            span=Span(PP_28_START),
            cite=_COACHED,
            tables=(
                Table(
                    (f.scale,),
                    (Row((_UMK,), "coaching", _COACHED), Row((_LARGER,), "ordinary", _RELIEF)),
                ),
            ),
        ),
    ),
    determinations=(SCALE,),
    notes=(
        Note(
            code="supervision-single-licence",
            text=Text(
                id="Pembinaan itu mencakup pemenuhan perizinan tunggal. Membina adalah kewajiban "
                "pemerintah; bila belum dilakukan, usaha tidak dirugikan karenanya.",
                en="The coaching covers fulfilment of the single licence. To coach is the state's "
                "duty; where it was not done, nothing counts against the business.",
            ),
            cite=PP_28_2025.elucidation(255),
            when=_UMK,
        ),
        Note(
            code="supervision-profile",
            text=Text(
                id="Hasil pengawasan dinilai sangat baik, baik, kurang baik, atau tidak baik; "
                "tindak lanjutnya pembinaan, sanksi, atau inspeksi.",
                en="The result is graded very good, good, less good or not good; coaching, "
                "a sanction or an inspection may follow.",
            ),
            cite=PP_28_2025.cite("Pasal 241 ayat (3) dan Pasal 242"),
        ),
        Note(
            code="supervision-halal",
            text=Text(
                id="Pengawasan perizinan dapat dipadukan dengan pengawasan jaminan produk halal.",
                en="Supervision of licences may be combined with that of halal assurance.",
            ),
            cite=PP_28_2025.article(257),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    given={"purpose": "registration"},
    vocabulary=VOCABULARY,
)

FIELD_INSPECTION = Determination(
    id="field-inspection",
    fact=life.field_inspection,
    title=Text(id="Inspeksi lapangan", en="Field inspection"),
    rulings=(
        DatedTable(
            span=Span(PP_28_START),
            cite=_COMPLIANT,
            tables=(
                Table(
                    (f.scale, life.rated_compliant),
                    (
                        Row((_UMK, life.rated_compliant.is_true()), "not-needed", _COMPLIANT),
                        Row((_UMK, life.rated_compliant.is_false()), "possible", _RATED),
                        Row((_LARGER, None), "possible", _RELIEF),
                    ),
                ),
            ),
        ),
    ),
    determinations=(SCALE,),
    verified_through=VERIFIED_THROUGH,
    given={"purpose": "registration"},
    vocabulary=VOCABULARY,
)

DETERMINATIONS = (SUPERVISION_MODE, FIELD_INSPECTION)
