"""Facts about holding an SPP-IRT: issue, commitments, supervision, changes, revocation."""

from __future__ import annotations

import datetime
from typing import Any

from umkstd.business import facts as f
from umkstd.business import food_deadlines as limit
from umkstd.business.facts.declare import choice, day, whole, yes_no
from umkstd.logic.facts import Fact
from umkstd.logic.implied import Implied
from umkstd.logic.vocabulary import Derived
from umkstd.text import Text

_CERTIFICATE = Text(id="dokumen SPP-IRT", en="the SPP-IRT document")
_RESULT = Text(id="hasil pengawasan Dinas Kesehatan", en="the health office's supervision result")
LEVELS = {
    level: Text(id=f"level {level}", en=f"level {level}") for level in ("I", "II", "III", "IV")
}
CHANGES = {
    "nama_irtp": Text(id="nama IRTP", en="the name of the producer (IRTP)"),
    "alamat": Text(id="alamat", en="the address"),
    "komposisi": Text(
        id="komposisi yang mengubah jenis, nama jenis atau varian",
        en="composition, changing the type, name of type or variant",
    ),
    "kemasan": Text(id="kemasan", en="the packaging"),
    "lain": Text(id="perubahan lain", en="another change"),
    "tidak_ada": Text(id="tidak ada perubahan", en="no change"),
}
CHANGE_ROUTES = {
    "tidak_ada": Text(id="tidak diperlukan", en="nothing is needed"),
    "permohonan_baru": Text(id="permohonan SPP-IRT baru", en="a new SPP-IRT application"),
    "persetujuan_dinkes": Text(
        id="persetujuan Dinas Kesehatan", en="approval of the health office (Dinas Kesehatan)"
    ),
}


def _due(name: str, indonesian: str, english: str) -> Fact[datetime.date]:
    """A date that follows from another."""
    return day(
        name,
        Text(id=indonesian, en=english),
        Text(id=f"Kapan {indonesian}?", en=f"When is {english}?"),
        changeable=False,
    )


pirt_issued_on = day(
    "pirt_issued_on",
    Text(id="tanggal terbit SPP-IRT", en="date of issue of the SPP-IRT"),
    Text(id="Kapan SPP-IRT diterbitkan?", en="When was the SPP-IRT issued?"),
    read_off=_CERTIFICATE,
    changeable=False,
)
pirt_under_22_2018 = yes_no(
    "pirt_under_22_2018",
    Text(id="SPP-IRT terbit menurut PerBPOM 22/2018", en="the SPP-IRT is under PerBPOM 22/2018"),
    Text(
        id="Apakah SPP-IRT itu diterbitkan menurut PerBPOM 22/2018?",
        en="Was the SPP-IRT issued under PerBPOM 22/2018?",
    ),
    read_off=_CERTIFICATE,
    changeable=False,
)
pirt_adapted = yes_no(
    "pirt_adapted",
    Text(id="SPP-IRT sudah disesuaikan", en="the SPP-IRT has been adapted"),
    Text(
        id="Apakah SPP-IRT lama sudah disesuaikan dengan PerBPOM 4/2024?",
        en="Has the former SPP-IRT been adapted to PerBPOM 4/2024?",
    ),
)
has_pkp_certificate = yes_no(
    "has_pkp_certificate",
    Text(id="mempunyai sertifikat PKP", en="has a food-safety training (PKP) certificate"),
    Text(
        id="Apakah pemilik atau penanggung jawab mempunyai sertifikat penyuluhan keamanan pangan "
        "(PKP)?",
        en="Has the owner or person in charge a food-safety training (PKP) certificate?",
    ),
    read_off=Text(id="sertifikat PKP", en="the PKP certificate"),
)
pkp_score = whole(
    "pkp_score",
    Text(id="nilai PKP", en="PKP mark"),
    Text(id="Berapa nilai akhir penyuluhan PKP?", en="What was the final mark of the PKP course?"),
    read_off=Text(id="sertifikat PKP", en="the PKP certificate"),
)
pkp_person_left = yes_no(
    "pkp_person_left",
    Text(id="pemegang sertifikat PKP sudah keluar", en="the trained person has left"),
    Text(
        id="Apakah orang yang bersertifikat PKP sudah tidak bekerja di usaha ini?",
        en="Has the person with the PKP certificate left this business?",
    ),
)
cppb_irt_level = choice(
    "cppb_irt_level",
    Text(id="level CPPB-IRT", en="CPPB-IRT level"),
    Text(
        id="Level berapa hasil pemeriksaan CPPB-IRT (cara produksi pangan yang baik)?",
        en="Which level did the inspection of good production practice (CPPB-IRT) give?",
    ),
    LEVELS,
    read_off=Text(id="berita acara pemeriksaan sarana", en="the inspection report"),
)
pirt_label_compliant = yes_no(
    "pirt_label_compliant",
    Text(id="label P-IRT memenuhi ketentuan", en="the P-IRT label follows the rules"),
    Text(
        id="Apakah label produk memenuhi ketentuan label pangan?",
        en="Does the product label follow the food-label rules?",
    ),
    read_off=_RESULT,
)
pirt_safety_compliant = yes_no(
    "pirt_safety_compliant",
    Text(
        id="keamanan dan mutu (BTP dan cemaran) terpenuhi",
        en="safety and quality (additives and contaminants) are met",
    ),
    Text(
        id="Apakah produk memenuhi persyaratan keamanan dan mutu, termasuk batas BTP dan cemaran?",
        en="Does the product meet the safety and quality rules, including limits of additives and "
        "contaminants?",
    ),
    read_off=_RESULT,
)
pirt_supervised = yes_no(
    "pirt_supervised",
    Text(id="hasil pengawasan komitmen sudah ada", en="the supervision result is there"),
    Text(
        id="Apakah Dinas Kesehatan sudah mengeluarkan hasil pengawasan pemenuhan komitmen?",
        en="Has the health office given its result on the commitments?",
    ),
    read_off=_RESULT,
)
pirt_supervised_on = day(
    "pirt_supervised_on",
    Text(id="tanggal hasil pengawasan", en="date of the supervision result"),
    Text(id="Tanggal berapa hasil pengawasan itu?", en="What is the date of that result?"),
    read_off=_RESULT,
    changeable=False,
)
pirt_frozen = yes_no(
    "pirt_frozen",
    Text(id="SPP-IRT dibekukan", en="the SPP-IRT is frozen"),
    Text(id="Apakah SPP-IRT sedang dibekukan?", en="Is the SPP-IRT frozen?"),
    read_off=Text(id="akun OSS", en="the OSS account"),
    changeable=False,
)
pirt_frozen_on = day(
    "pirt_frozen_on",
    Text(id="tanggal pembekuan SPP-IRT", en="date of the freeze of the SPP-IRT"),
    Text(id="Kapan SPP-IRT dibekukan?", en="When was the SPP-IRT frozen?"),
    read_off=Text(id="akun OSS", en="the OSS account"),
    changeable=False,
)
pirt_barred = yes_no(
    "pirt_barred",
    Text(id="pernah dilarang mengajukan SPP-IRT", en="was banned from applying for an SPP-IRT"),
    Text(
        id="Apakah pernah dikenai larangan mengajukan permohonan SPP-IRT?",
        en="Was a ban on applying for an SPP-IRT ever imposed?",
    ),
    read_off=Text(id="keputusan sanksi", en="the sanction decision"),
    changeable=False,
)
pirt_barred_on = day(
    "pirt_barred_on",
    Text(id="tanggal larangan mengajukan SPP-IRT", en="date of the ban"),
    Text(id="Kapan larangan itu dikenakan?", en="When was the ban imposed?"),
    read_off=Text(id="keputusan sanksi", en="the sanction decision"),
    changeable=False,
)
pirt_renewal_same_product = yes_no(
    "pirt_renewal_same_product",
    Text(id="perpanjangan untuk produk yang sama", en="renewal for the same product"),
    Text(
        id="Apakah perpanjangan diajukan untuk produk yang sama?",
        en="Is the renewal asked for the same product?",
    ),
)
has_btp_test = yes_no(
    "has_btp_test",
    Text(id="mempunyai hasil uji BTP", en="has an additive (BTP) test result"),
    Text(
        id="Apakah mempunyai hasil uji bahan tambahan pangan (BTP)?",
        en="Is there a test result on food additives (BTP)?",
    ),
)
pirt_change = choice(
    "pirt_change",
    Text(id="perubahan pada SPP-IRT", en="change to the SPP-IRT"),
    Text(id="Apa yang berubah sejak SPP-IRT terbit?", en="What has changed since the issue?"),
    CHANGES,
)
pirt_commitments_due_on = _due(
    "pirt_commitments_due_on",
    "batas akhir pemenuhan komitmen (3 bulan sejak terbit)",
    "the last day for the commitments (3 months from issue)",
)
pirt_extension_due_on = _due(
    "pirt_extension_due_on",
    "batas akhir perpanjangan (3 bulan sejak hasil pengawasan)",
    "the last day of the extension (3 months from the supervision result)",
)
pirt_freeze_due_on = _due(
    "pirt_freeze_due_on",
    "batas akhir pemenuhan selama pembekuan (6 bulan)",
    "the last day for the commitments during a freeze (6 months)",
)
pirt_bar_ends_on = _due(
    "pirt_bar_ends_on",
    "hari terakhir larangan mengajukan SPP-IRT (3 tahun)",
    "the last day of the ban (3 years)",
)
pirt_term_ends_on = _due(
    "pirt_term_ends_on",
    "akhir masa 5 tahun sejak penerbitan SPP-IRT",
    "the end of the 5 years from issue of the SPP-IRT",
)
pirt_renewal_due_on = _due(
    "pirt_renewal_due_on",
    "batas akhir mengajukan perpanjangan (1 bulan sebelum berakhir)",
    "the last day to ask for renewal (1 month before expiry)",
)
pirt_renewal_opens_on = _due(
    "pirt_renewal_opens_on",
    "hari pertama perpanjangan dapat diajukan (6 bulan sebelum berakhir)",
    "the first day to ask for renewal (6 months before expiry)",
)
pirt_change_route = choice(
    "pirt_change_route",
    Text(id="tindak lanjut perubahan SPP-IRT", en="what a change to the SPP-IRT takes"),
    Text(id="Apa yang diperlukan untuk perubahan itu?", en="What does that change take?"),
    CHANGE_ROUTES,
    determined=True,
    changeable=False,
)

LINE: tuple[Fact[Any], ...] = (
    *(pirt_issued_on, pirt_under_22_2018, pirt_adapted, has_pkp_certificate, pkp_score),
    *(pkp_person_left, cppb_irt_level, pirt_label_compliant, pirt_safety_compliant),
    *(pirt_supervised, pirt_supervised_on, pirt_frozen, pirt_frozen_on, pirt_barred),
    *(pirt_barred_on, pirt_renewal_same_product, has_btp_test, pirt_change),
    *(pirt_commitments_due_on, pirt_extension_due_on, pirt_freeze_due_on, pirt_bar_ends_on),
    *(pirt_term_ends_on, pirt_renewal_due_on, pirt_renewal_opens_on),
)
DETERMINED_LINE: tuple[Fact[Any], ...] = (pirt_change_route,)


def _under_former(issued: datetime.date) -> bool | None:
    """Which law a certificate is under; unknown for the months in which the law changed."""
    if issued < limit.FIRST_POSSIBLE_START:
        return True
    return False if issued >= limit.SEEN_IN_USE else None


DERIVED = (
    Derived(pirt_under_22_2018, (pirt_issued_on,), _under_former),
    # What has a date has happened, or will; the rules compare the date with the as-of date.
    Derived(pirt_supervised, (pirt_supervised_on,), Implied(value=True)),
    Derived(pirt_frozen, (pirt_frozen_on,), Implied(value=True)),
    Derived(pirt_barred, (pirt_barred_on,), Implied(value=True)),
    Derived(pirt_commitments_due_on, (pirt_issued_on,), limit.PIRT_COMMITMENTS.due),
    Derived(pirt_extension_due_on, (pirt_supervised_on,), limit.PIRT_EXTENSION.due),
    Derived(pirt_freeze_due_on, (pirt_frozen_on,), limit.PIRT_FREEZE.due),
    Derived(pirt_bar_ends_on, (pirt_barred_on,), limit.PIRT_BAR.due),
    Derived(pirt_term_ends_on, (pirt_issued_on,), limit.PIRT_VALIDITY.due),
    Derived(pirt_renewal_due_on, (f.pirt_expires_on,), limit.PIRT_RENEWAL.latest_before),
    Derived(
        pirt_renewal_opens_on,
        (f.pirt_expires_on,),
        limit.PIRT_RENEWAL_OPENS_2018.latest_before,
    ),
)
