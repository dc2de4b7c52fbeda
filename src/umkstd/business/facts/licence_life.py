"""Facts about the life of a licence: deadlines, silence, changes, reports, supervision."""

from __future__ import annotations

import datetime
from typing import Any

from umkstd import calendars
from umkstd.business.facts.declare import choice, day, yes_no
from umkstd.business.facts.licences import nib_issued_on
from umkstd.logic.facts import Fact
from umkstd.logic.vocabulary import Derived
from umkstd.text import Text

LKPM_PERIODS = {
    "none": Text(id="tidak wajib", en="not required"),
    "half-yearly": Text(id="setiap 6 bulan", en="every 6 months"),
    "quarterly": Text(id="setiap 3 bulan", en="every 3 months"),
}
SUPERVISION_MODES = {
    "coaching": Text(
        id="pembinaan, pendampingan, atau penyuluhan", en="coaching, assistance or counselling"
    ),
    "ordinary": Text(id="pengawasan rutin biasa", en="ordinary routine supervision"),
}
FIELD_INSPECTIONS = {
    "not-needed": Text(id="tidak diperlukan", en="not needed"),
    "possible": Text(id="dapat dilakukan", en="may be made"),
}
TERM_CASES = {
    "biasa": Text(id="tidak ada kekecualian", en="no exception"),
    "perjanjian_internasional": Text(id="perjanjian internasional", en="a treaty"),
    "sumber_daya_alam": Text(id="pemanfaatan sumber daya alam", en="use of natural resources"),
    "barang_berbahaya": Text(id="barang berbahaya", en="hazardous goods"),
    "barang_dibatasi": Text(id="barang yang dibatasi", en="restricted goods"),
}
VALIDITIES = {
    "while-running": Text(
        id="selama menjalankan kegiatan usaha", en="as long as the business runs"
    ),
    "own-term": Text(id="menurut jangka waktunya sendiri", en="for its own term"),
}
CHANGES = {
    "none": Text(id="tidak ada perubahan perizinan", en="no change of licence"),
    "change": Text(
        id="perluasan atau perubahan perizinan", en="an extension or change of the licence"
    ),
    "new-licence": Text(id="perizinan berusaha baru", en="a new licence"),
}
FEES = {
    "free": Text(id="tanpa biaya", en="no fee"),
    "reduced": Text(id="keringanan biaya", en="a reduced fee"),
    "ordinary": Text(id="menurut tarif", en="by the tariff"),
}
PROOFS = {
    "surat_izin_usaha": Text(id="surat izin usaha", en="business licence letter"),
    "tanda_bukti_pendaftaran": Text(id="tanda bukti pendaftaran", en="proof of registration"),
    "tanda_bukti_pendataan": Text(id="tanda bukti pendataan", en="proof of data entry"),
    "izin_sektor": Text(
        id="bukan UMKM: izin sektor", en="no UMKM: licences of the sector (izin sektor)"
    ),
}
_OSS = Text(id="akun OSS", en="the OSS account")
_OWNER = Text(id="keterangan pemilik", en="the owner's word")
_LETTER = Text(id="berita acara pengawasan", en="the minutes of the supervision")
_ANNEX = Text(id="PP 28/2025 Lampiran I dan II", en="PP 28/2025 Lampiran I and II")

in_industrial_estate = yes_no(
    "in_industrial_estate",
    Text(id="berlokasi di kawasan industri", en="located in an industrial estate"),
    Text(id="Apakah lokasinya di kawasan industri?", en="Is it in an industrial estate?"),
    read_off=_OSS,
)
estate_exception = yes_no(
    "estate_exception",
    Text(
        id="kekecualian lain dari wajib kawasan industri",
        en="another exception from the duty to be in an estate",
    ),
    Text(
        id="Apakah ada kekecualian lain menurut PP 28/2025 Pasal 151 ayat (2)? Tanyakan kepada "
        "dinas perindustrian.",
        en="Is there another exception under PP 28/2025 Pasal 151 ayat (2)? Ask the industry "
        "office.",
    ),
    changeable=False,
)
adds_capacity = yes_no(
    "adds_capacity",
    Text(id="menambah kapasitas", en="adds capacity"),
    Text(id="Apakah kapasitasnya ditambah?", en="Is capacity being added?"),
    read_off=_OWNER,
)
adds_location = yes_no(
    "adds_location",
    Text(id="menambah lokasi", en="adds a location"),
    Text(id="Apakah lokasinya ditambah?", en="Is a location being added?"),
    read_off=_OWNER,
)
adds_activity = yes_no(
    "adds_activity",
    Text(id="menambah kegiatan", en="adds an activity"),
    Text(
        id="Apakah ada kegiatan yang ditambah? Untuk industri: kelompok KBLI lima digit yang lain.",
        en="Is an activity being added? For an industry: another five-digit KBLI group.",
    ),
    read_off=_OWNER,
)
industry_integrated = yes_no(
    "industry_integrated",
    Text(
        id="satu kesatuan industri terpadu atau satu kawasan industri",
        en="one integrated industry or one industrial estate",
    ),
    Text(
        id="Apakah semuanya satu rangkaian industri terpadu atau dalam satu kawasan industri?",
        en="Is all of it one integrated chain, or within one industrial estate?",
    ),
    read_off=_OWNER,
)
licence_change = choice(
    "licence_change",
    Text(id="perubahan perizinan berusaha", en="change of the licence"),
    Text(id="Perubahan perizinan apa yang diperlukan?", en="Which change of licence is needed?"),
    CHANGES,
    determined=True,
    changeable=False,
)
licence_term_case = choice(
    "licence_term_case",
    Text(id="kekecualian masa berlaku", en="exception to the term"),
    Text(
        id="Apakah perizinan ini terkait perjanjian internasional, sumber daya alam, barang "
        "berbahaya, atau barang yang dibatasi?",
        en="Does the licence concern a treaty, natural resources, hazardous or restricted goods?",
    ),
    TERM_CASES,
    read_off=_ANNEX,
    changeable=False,
)
licence_validity = choice(
    "licence_validity",
    Text(id="masa berlaku perizinan berusaha", en="term of the licence"),
    Text(id="Berapa lama perizinan itu berlaku?", en="How long is the licence valid?"),
    VALIDITIES,
    determined=True,
    changeable=False,
)
pb_umku_required = yes_no(
    "pb_umku_required",
    Text(id="memerlukan PB UMKU", en="needs a PB UMKU"),
    Text(
        id="Apakah Lampiran PP 28/2025 menyebut PB UMKU untuk kegiatan atau produk ini?",
        en="Do the annexes of PP 28/2025 name a PB UMKU for this activity or product?",
    ),
    read_off=_ANNEX,
    changeable=False,
)
has_pb_umku = yes_no(
    "has_pb_umku",
    Text(id="mempunyai PB UMKU", en="holds its PB UMKU"),
    Text(
        id="Apakah semua PB UMKU yang diperlukan sudah terbit?",
        en="Have all the required PB UMKU been issued?",
    ),
    read_off=_OSS,
)
decision_due_on = day(
    "decision_due_on",
    Text(id="hari terakhir untuk keputusan", en="last day for the decision"),
    Text(
        id="Kapan hari terakhir instansi harus memberitahukan hasilnya? Hitung hari kerja menurut "
        "Lampiran I, tanpa hari libur.",
        en="Which is the last day for the authority to notify the result? Count the working days "
        "of Lampiran I, without holidays.",
    ),
    read_off=_OSS,
    changeable=False,
)
decision_notified = yes_no(
    "decision_notified",
    Text(
        id="hasil diberitahukan dalam jangka waktunya", en="the result was notified within the time"
    ),
    Text(
        id="Apakah instansi memberitahukan hasilnya, termasuk meminta perbaikan, dalam jangka "
        "waktu itu?",
        en="Did the authority notify its result, a request to correct included, within that time?",
    ),
    read_off=_OSS,
    changeable=False,
)
has_unverified_certificate = yes_no(
    "has_unverified_certificate",
    Text(
        id="mempunyai Sertifikat Standar yang belum terverifikasi",
        en="holds an unverified standard certificate",
    ),
    Text(
        id="Apakah Sertifikat Standarnya masih berstatus belum terverifikasi?",
        en="Is the standard certificate still unverified?",
    ),
    read_off=_OSS,
)
reverification_failed = yes_no(
    "reverification_failed",
    Text(id="verifikasi ulang tidak lulus", en="the second verification failed"),
    Text(
        id="Apakah verifikasi ulang tidak lulus dalam jangka waktunya?",
        en="Did the second verification fail within its time?",
    ),
    read_off=_OSS,
    changeable=False,
)
standards_met_in_time = yes_no(
    "standards_met_in_time",
    Text(id="standar dipenuhi dalam jangka waktu NSPK", en="the standards were met in time"),
    Text(
        id="Apakah standar kegiatan usaha dipenuhi dalam jangka waktu NSPK?",
        en="Were the business standards met within the time of the NSPK?",
    ),
    read_off=_OSS,
    changeable=False,
)
preparation_found = yes_no(
    "preparation_found",
    Text(id="ada kegiatan persiapan menurut pengawasan", en="supervision found preparation"),
    Text(
        id="Apakah pengawasan menemukan kegiatan persiapan dalam satu tahun sejak NIB?",
        en="Did supervision find preparation within one year of the NIB?",
    ),
    read_off=_LETTER,
    changeable=False,
)
preparation_due_on = day(
    "preparation_due_on",
    Text(id="satu tahun sejak NIB", en="one year from the NIB"),
    Text(
        id="Kapan genap satu tahun sejak NIB diterbitkan?",
        en="When is it one year since the NIB was issued?",
    ),
    changeable=False,
)
rated_compliant = yes_no(
    "rated_compliant",
    Text(id="dinilai patuh pada pengawasan rutin", en="rated compliant in routine supervision"),
    Text(
        id="Apakah usaha ini dinilai patuh pada pengawasan rutin sebelumnya?",
        en="Was the business rated compliant in an earlier routine supervision?",
    ),
    read_off=_LETTER,
    changeable=False,
)
access_data_updated = yes_no(
    "access_data_updated",
    Text(id="data hak akses OSS sudah diperbarui", en="OSS access data are up to date"),
    Text(
        id="Apakah data hak akses OSS sudah diperbarui sejak 5 Juni 2025?",
        en="Have the OSS access data been updated since 5 June 2025?",
    ),
    read_off=_OSS,
)
touches_public_interest = yes_no(
    "touches_public_interest",
    Text(
        id="menyangkut kepentingan yang dilindungi undang-undang",
        en="touches an interest that a statute protects",
    ),
    Text(
        id="Apakah usaha ini menyangkut kesehatan, moral, kebudayaan, lingkungan, pertahanan, atau "
        "kepentingan nasional lain yang ditetapkan undang-undang?",
        en="Does it touch health, morals, culture, environment, defence or another national "
        "interest set by statute?",
    ),
    changeable=False,
)
lkpm_period = choice(
    "lkpm_period",
    Text(id="masa laporan LKPM", en="period of the investment report (LKPM)"),
    Text(id="Berapa kali LKPM disampaikan?", en="How often is the LKPM filed?"),
    LKPM_PERIODS,
    determined=True,
    changeable=False,
)
supervision_mode = choice(
    "supervision_mode",
    Text(id="cara pengawasan rutin", en="manner of routine supervision"),
    Text(id="Bagaimana pengawasan rutin dilakukan?", en="How is routine supervision carried out?"),
    SUPERVISION_MODES,
    determined=True,
    changeable=False,
)
field_inspection = choice(
    "field_inspection",
    Text(id="inspeksi lapangan", en="field inspection"),
    Text(id="Apakah inspeksi lapangan diperlukan?", en="Is a field inspection needed?"),
    FIELD_INSPECTIONS,
    determined=True,
    changeable=False,
)
licence_fee = choice(
    "licence_fee",
    Text(id="biaya perizinan berusaha", en="fee for business licensing"),
    Text(id="Berapa biaya perizinannya?", en="What is the licence fee?"),
    FEES,
    determined=True,
    changeable=False,
)
legality_proof = choice(
    "legality_proof",
    Text(id="bukti legalitas usaha", en="proof of legality"),
    Text(id="Bukti legalitas usaha apa yang harus ada?", en="Which proof of legality was due?"),
    PROOFS,
    determined=True,
    changeable=False,
)


def one_year_after(issued: datetime.date) -> datetime.date:
    """The last day of the first year of an NIB (PP 28/2025 Pasal 132 ayat (7) huruf b)."""
    return calendars.months_away(issued, 12)


BUSINESS: tuple[Fact[Any], ...] = (rated_compliant, access_data_updated, touches_public_interest)
LINE: tuple[Fact[Any], ...] = (
    *(in_industrial_estate, estate_exception, adds_capacity),
    *(adds_location, adds_activity, industry_integrated, licence_term_case, pb_umku_required),
    *(has_pb_umku, decision_due_on, decision_notified, has_unverified_certificate),
    *(reverification_failed, standards_met_in_time, preparation_found, preparation_due_on),
)
DETERMINED_BUSINESS: tuple[Fact[Any], ...] = (
    *(lkpm_period, supervision_mode, field_inspection, licence_fee, legality_proof),
)
DETERMINED_LINE: tuple[Fact[Any], ...] = (licence_validity, licence_change)
DERIVED: tuple[Derived, ...] = (Derived(preparation_due_on, (nib_issued_on,), one_year_after),)
