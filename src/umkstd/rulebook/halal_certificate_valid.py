"""Whether a halal certificate is still valid: the requirement ``halal.certificate-valid``."""

from __future__ import annotations

import datetime

from umkstd.business import facts as f
from umkstd.business.facts import halal_product as h
from umkstd.business.halal_terms import CERTIFICATE_TERM
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.provision import Note, Provision, Reading
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, member
from umkstd.logic.nodes import Condition
from umkstd.logic.values import Kind
from umkstd.rulebook.instruments.halal import (
    KEPKABAN_40_2022,
    PP_42_2024,
    UU_33_2014,
    halal_act,
)
from umkstd.rulebook.licensing import VERIFIED_THROUGH
from umkstd.text import Text

PROMULGATED = datetime.date(2014, 10, 17)
PERPPU_START = datetime.date(2022, 12, 30)
"""First day of Perppu 2/2022, which changed Pasal 42; UU 6/2023 carries it."""
SURELY_UU_6 = datetime.date(2024, 1, 1)
"""UU 6/2023 began on a day of 2023 that our sources do not give."""

FOUR_YEARS = UU_33_2014.article(42, grade="secondary")
NO_TERM = halal_act(42, grade="secondary")
KEPT_ALIVE = halal_act("63B")
ALIVE_CITE = halal_act(
    "63B",
    grade="derived",
)

OLDEST_ALIVE = Parameter(
    name="halal_oldest_living_certificate",
    kind=Kind.DATE,
    title=Text(
        id="hari terbit tertua sertifikat yang masa empat tahunnya belum habis pada 30 Desember 2022",
        en="oldest day of issue whose four years had not run out on 30 December 2022",
    ),
    values=(DatedValue(Span(PROMULGATED), datetime.date(2018, 12, 30), ALIVE_CITE),),
)

CERTIFICATE_HELD = member(
    "halal-certificate-held",
    f.has_halal_certificate.is_true(),
    holds=Text(
        id="Produk ini mempunyai sertifikat halal.", en="The product has a halal certificate."
    ),
    fails=Text(
        id="Produk ini belum mempunyai sertifikat halal. Ajukan melalui SIHALAL: dengan pernyataan "
        "pelaku usaha bila memenuhi kriterianya, selain itu melalui jalur reguler.",
        en="The product has no halal certificate. Apply through SIHALAL: by self-declaration where "
        "its criteria are met, otherwise by the regular path.",
    ),
    cite=UU_33_2014.article(4, grade="secondary"),
)
CERTIFICATE_ISSUED = member(
    "halal-certificate-issued",
    h.halal_certificate_issued_on <= f.as_of,
    holds=Text(
        id="Sertifikat halal terbit pada {halal_certificate_issued_on}.",
        en="The halal certificate was issued on {halal_certificate_issued_on}.",
    ),
    fails=Text(
        id="Sertifikat halal baru terbit pada {halal_certificate_issued_on}, sesudah tanggal "
        "penilaian. Tunggu penerbitannya.",
        en="The halal certificate was issued only on {halal_certificate_issued_on}, after the "
        "as-of date. Wait for it to be issued.",
    ),
    cite=UU_33_2014.article(4, grade="secondary"),
)
BY_BPJPH = member(
    "halal-certificate-bpjph",
    h.halal_certificate_issuer.equals("bpjph"),
    holds=Text(
        id="Sertifikat halal ini diterbitkan BPJPH.", en="BPJPH issued the halal certificate."
    ),
    fails=Text(
        id="Sertifikat ini diterbitkan MUI sebelum masa BPJPH dan tidak dipertahankan Pasal 63B. "
        "Ajukan sertifikat halal BPJPH.",
        en="MUI issued this certificate before the time of BPJPH, and Pasal 63B does not keep it "
        "alive. Apply for a certificate of BPJPH.",
    ),
    cite=ALIVE_CITE,
)


def unchanged(cite: Citation) -> Condition:
    """Neither composition nor process has changed since the certificate."""
    return member(
        "halal-unchanged",
        h.halal_changed.is_false(),
        holds=Text(
            id="Komposisi bahan dan proses produk halal tidak berubah sejak sertifikat terbit atau "
            "diperbarui.",
            en="Composition and halal process have not changed since the certificate was issued or "
            "renewed.",
        ),
        fails=Text(
            id="Komposisi bahan atau proses produk halal sudah berubah. Laporkan kepada BPJPH dan "
            "perbarui sertifikatnya.",
            en="The composition or the halal process has changed. Report it to BPJPH and have the "
            "certificate renewed.",
        ),
        cite=cite,
    )


NOT_RUN_OUT = member(
    "halal-certificate-alive",
    h.halal_certificate_issued_on >= OLDEST_ALIVE,
    holds=Text(
        id="Masa empat tahun sertifikat ini belum habis ketika aturan tanpa batas waktu mulai "
        "berlaku.",
        en="The four years of this certificate had not run out when the rule without a term began.",
    ),
    fails=Text(
        id="Sertifikat ini terbit pada {halal_certificate_issued_on}; masa empat tahunnya sudah "
        "habis sebelum aturan tanpa batas waktu berlaku. Ajukan sertifikat baru.",
        en="This certificate was issued on {halal_certificate_issued_on}; its four years had run "
        "out before the rule without a term began. Apply for a new one.",
    ),
    cite=ALIVE_CITE,
)
WITHIN_FOUR_YEARS = member(
    "halal-four-years",
    f.as_of <= h.halal_certificate_term_end,
    holds=Text(
        id="Masa empat tahun sertifikat halal berlangsung sampai dengan "
        "{halal_certificate_term_end}.",
        en="The four years of the halal certificate last until {halal_certificate_term_end}.",
    ),
    fails=Text(
        id="Masa empat tahun sertifikat halal berakhir pada {halal_certificate_term_end}. Ajukan "
        "pembaruan.",
        en="The four years of the halal certificate ended on {halal_certificate_term_end}. Apply "
        "for renewal.",
    ),
    cite=FOUR_YEARS,
)
BPJPH_ONLY = member(
    "halal-certificate-bpjph",
    h.halal_certificate_issuer.equals("bpjph"),
    holds=BY_BPJPH.holds,
    fails=Text(
        id="Sertifikat ini diterbitkan MUI, bukan BPJPH, dan tidak diatur di sini. Ajukan "
        "sertifikat halal BPJPH.",
        en="MUI issued this certificate, not BPJPH, and it is not governed here. Apply for a "
        "certificate of BPJPH.",
    ),
    cite=FOUR_YEARS,
)
HELD = all_of(CERTIFICATE_HELD, CERTIFICATE_ISSUED, BY_BPJPH)
_FIRST_LAW = all_of(CERTIFICATE_HELD, CERTIFICATE_ISSUED, BPJPH_ONLY, WITHIN_FOUR_YEARS)
CERTIFIED = all_of(HELD, NOT_RUN_OUT, unchanged(NO_TERM))
"""A certificate of BPJPH that is held and valid, as the law stands since 30 December 2022."""
_OLDER = member(
    "halal-certificate-older",
    all_of(
        h.halal_certificate_issued_on < PERPPU_START, h.halal_certificate_issued_on >= OLDEST_ALIVE
    ),
    holds=Text(
        id="Sertifikat ini terbit sebelum 30 Desember 2022, dan masa empat tahunnya belum habis "
        "pada hari itu.",
        en="This certificate was issued before 30 December 2022, and its four years had not run "
        "out on that day.",
    ),
    fails=Text(
        id="Sertifikat ini terbit sejak 30 Desember 2022, atau masa empat tahunnya sudah habis "
        "sebelum hari itu.",
        en="This certificate was issued since 30 December 2022, or its four years had run out "
        "before that day.",
    ),
    cite=ALIVE_CITE,
)

HALAL_CERTIFICATE_VALID = Requirement(
    id="halal.certificate-valid",
    title=Text(id="Sertifikat halal masih berlaku", en="The halal certificate is valid"),
    provisions=(
        Provision(
            span=Span(PROMULGATED, PERPPU_START),
            governed_by=h.halal_certificate_issued_on,
            cite=FOUR_YEARS,
            needs=_FIRST_LAW,
        ),
        Provision(
            span=Span(PERPPU_START),
            governed_by=h.halal_certificate_issued_on,
            cite=NO_TERM,
            needs=all_of(HELD, unchanged(NO_TERM)),
        ),
        Provision(
            span=Span(PERPPU_START, SURELY_UU_6),
            rank=1,
            applies_when=_OLDER,
            cite=halal_act("63B", grade="disputed"),
            readings=(
                Reading(
                    Text(
                        id="UU 6/2023 belum berlaku pada hari itu: masa empat tahun tetap dihitung.",
                        en="UU 6/2023 was not in force on that day: the four years still count.",
                    ),
                    _FIRST_LAW,
                    FOUR_YEARS,
                ),
                Reading(
                    Text(
                        id="Sertifikat yang terbit sebelumnya tetap berlaku selama tidak ada "
                        "perubahan.",
                        en="Certificates issued before stay valid while nothing changes.",
                    ),
                    all_of(HELD, unchanged(KEPT_ALIVE)),
                    KEPT_ALIVE,
                ),
            ),
        ),
        Provision(
            span=Span(SURELY_UU_6),
            rank=1,
            applies_when=_OLDER,
            cite=KEPT_ALIVE,
            needs=all_of(HELD, unchanged(KEPT_ALIVE)),
        ),
    ),
    notes=(
        Note(
            code="halal-printed-expiry",
            text=Text(
                id="Tanggal berakhir yang tercetak pada sertifikat empat tahun tidak lagi "
                "menentukan.",
                en="The expiry date printed on a four-year certificate no longer decides.",
            ),
            cite=ALIVE_CITE,
            when=all_of(_OLDER.condition, f.as_of >= PERPPU_START),
        ),
        Note(
            code="halal-change-duty",
            text=Text(
                id="Bila komposisi bahan atau proses produk halal berubah, sertifikat wajib "
                "diperbarui dan perubahannya dilaporkan kepada BPJPH.",
                en="When the composition or the halal process changes, the certificate must be "
                "renewed and the change reported to BPJPH.",
            ),
            cite=PP_42_2024.article(51),
            when=h.halal_changed.is_true(),
        ),
        Note(
            code="halal-number-on-label",
            text=Text(
                id="Nomor di bawah label “Halal Indonesia” adalah nomor sertifikat halal. Nomor "
                "ketetapan (KH) saja berarti prosesnya belum selesai.",
                en="The number under the mark “Halal Indonesia” is that of the certificate. A "
                "fatwa (KH) number alone means that the process is not finished.",
            ),
            cite=KEPKABAN_40_2022.cite(),
            when=f.has_halal_certificate.is_true(),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (HALAL_CERTIFICATE_VALID,)
PARAMETERS = (OLDEST_ALIVE,)
DEADLINES = (CERTIFICATE_TERM,)
