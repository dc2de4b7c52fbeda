"""The food-safety course and the later licence IPP-IRT: ``pirt.pkp`` and ``pirt.ipp-irt``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import food_pirt
from umkstd.business.food_deadlines import IPP_IRT
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span, as_date
from umkstd.logic.combine import all_of, member
from umkstd.rulebook.instruments.food import (
    KEP_BPOM_2205_2012,
    PERBPOM_4_2024,
    PERBPOM_22_2018,
    PERBPOM_27_2025,
)
from umkstd.rulebook.licensing import VERIFIED_THROUGH
from umkstd.rulebook.pirt import GUIDE_SEEN
from umkstd.rulebook.pirt_duties import COMMITMENTS, holds_pirt
from umkstd.rulebook.pirt_former import OLD_COURSE, trained
from umkstd.rulebook.pirt_kbli import STANDARDS_START
from umkstd.rulebook.pirt_members import CHANGED_2018, CHANGED_2024
from umkstd.text import Text

PKP_SUBJECTS: tuple[Text, ...] = (
    Text(id="keamanan, mutu dan peraturan pangan", en="food safety, quality and regulation"),
    Text(id="teknologi proses", en="process technology"),
    Text(id="CPPB-IRT", en="good production practice (CPPB-IRT)"),
    Text(id="bahan tambahan pangan", en="food additives"),
    Text(id="kemasan, label dan iklan", en="packaging, label and advertising"),
    Text(id="halal", en="halal"),
)
"""The six compulsory subjects of the course; two supporting ones come with them."""
_COURSE = PERBPOM_4_2024.cite("Pasal 16 dan Lampiran V")
_LATER = PERBPOM_27_2025.cite("Lampiran C.7")

PIRT_PKP = Requirement(
    id="pirt.pkp",
    title=Text(id="Sertifikat penyuluhan keamanan pangan (PKP)", en="Food-safety course (PKP)"),
    provisions=(
        Provision(
            span=Span(None, GUIDE_SEEN),
            cite=KEP_BPOM_2205_2012.cite(grade="unresolved"),
            unresolved=Text(
                id="Aturan penyuluhan sebelum pedoman 2012 tidak ditemukan.",
                en="The rules on the course before the guide of 2012 were not found.",
            ),
        ),
        Provision(
            span=Span(GUIDE_SEEN, CHANGED_2018[0]), cite=OLD_COURSE, needs=trained(OLD_COURSE)
        ),
        Provision(
            span=Span(CHANGED_2018[0], CHANGED_2024[1]),
            cite=PERBPOM_22_2018.cite(),
            needs=trained(PERBPOM_22_2018.cite()),
        ),
        Provision(span=Span(CHANGED_2024[1]), cite=_COURSE, needs=trained(_COURSE)),
    ),
    notes=(
        Note(
            code="pkp-life-long",
            text=Text(
                id="Sertifikat PKP berlaku untuk satu usaha dan seumur hidup, kecuali orangnya keluar; peserta "
                "harus sudah mempunyai nomor SPP-IRT. Yang tidak lulus dibina dalam 1 bulan.",
                en="A PKP certificate is for one business and for life, unless the person leaves; the "
                "participant must already have an SPP-IRT number. Who fails is coached within 1 month.",
            ),
            cite=_COURSE,
            when=f.as_of >= as_date(CHANGED_2024[1]),
        ),
        Note(
            code="pkp-number",
            text=Text(
                id="Nomor sertifikat: kode wilayah, nomor urut, bulan, tahun, lalu BPOM atau DINKES.",
                en="Number of the certificate: region code, serial, month, year, then BPOM or DINKES.",
            ),
            cite=PERBPOM_4_2024.cite("Lampiran V"),
            when=f.as_of >= as_date(CHANGED_2024[1]),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

PIRT_IPP_IRT = Requirement(
    id="pirt.ipp-irt",
    title=Text(id="Siap mengajukan IPP-IRT", en="Ready to apply for an IPP-IRT"),
    provisions=(
        Provision(
            span=Span(STANDARDS_START),
            cite=_LATER,
            needs=all_of(
                holds_pirt(_LATER),
                COMMITMENTS,
                member(
                    "btp-test",
                    food_pirt.has_btp_test.is_true(),
                    holds=Text(id="Hasil uji BTP ada.", en="The additive test result is there."),
                    fails=Text(
                        id="Hasil uji bahan tambahan pangan belum ada. Ujikan produk pada laboratorium.",
                        en="There is no test result on additives. Have a laboratory test the product.",
                    ),
                    cite=_LATER,
                ),
            ),
        ),
    ),
    notes=(
        Note(
            code="ipp-irt-meaning",
            text=Text(
                id="IPP-IRT dibaca sebagai izin yang menyatakan komitmen telah dipenuhi; kapan wajib tidak "
                "ditemukan.",
                en="The IPP-IRT is read as the licence confirming that the commitments are met; when it is "
                "compulsory was not found.",
            ),
            cite=PERBPOM_27_2025.cite("Lampiran C.7", grade="derived"),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (PIRT_PKP, PIRT_IPP_IRT)
DEADLINES = (IPP_IRT,)
