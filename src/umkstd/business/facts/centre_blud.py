"""Facts about a unit that proposes BLUD status: its service, its potential and its documents."""

from __future__ import annotations

from typing import Any

from umkstd.business.facts.declare import choice, yes_no
from umkstd.logic.facts import Fact
from umkstd.text import Text

_PROPOSAL = Text(id="berkas usul BLUD", en="the file of the BLUD proposal")


def _yes_no(name: str, label: Text, question: Text) -> Fact[bool]:
    return yes_no(name, label, question, read_off=_PROPOSAL)


def _document(name: str, label: Text) -> Fact[bool]:
    """A document that the file of the proposal may hold."""
    question = Text(
        id="Apakah berkas usul memuat {label}?",
        en="Does the file of the proposal hold the {label}?",
    ).fill(label=label)
    return _yes_no(name, label, question)


blud_applicant = choice(
    "blud_applicant",
    Text(id="bentuk unit yang mengusulkan", en="form of the unit that proposes"),
    Text(
        id="Unit apa yang akan menerapkan BLUD?",
        en="What kind of unit is to apply the BLUD system?",
    ),
    {
        "uptd": Text(id="UPTD", en="regional technical unit (UPTD)"),
        "badan": Text(id="badan daerah", en="regional agency (badan)"),
        "skpd_lain": Text(id="SKPD lain", en="another regional office (SKPD)"),
        "unit_kerja_lain": Text(
            id="unit kerja SKPD yang bukan UPTD", en="work unit of an SKPD that is no UPTD"
        ),
        "bukan_unit_daerah": Text(
            id="bukan SKPD dan bukan unit kerjanya", en="neither an SKPD nor its work unit"
        ),
    },
)
blud_service_kind = choice(
    "blud_service_kind",
    Text(id="layanan umum yang diselenggarakan", en="public service that is given"),
    Text(
        id="Layanan umum apa yang terutama diselenggarakan unit itu?",
        en="Which public service does the unit mainly give?",
    ),
    {
        "barang_jasa": Text(
            id="penyediaan barang atau jasa layanan umum", en="public goods or services"
        ),
        "wilayah": Text(
            id="pengelolaan wilayah atau kawasan untuk perekonomian atau layanan umum",
            en="managing an area to improve the economy or public service",
        ),
        "dana_khusus": Text(
            id="pengelolaan dana khusus, misalnya dana bergulir UMKM",
            en="managing special funds, such as a revolving fund for MSMEs",
        ),
        "lain": Text(id="bukan salah satunya", en="none of these"),
    },
    read_off=_PROPOSAL,
)
blud_quasi_public = _yes_no(
    "blud_quasi_public",
    Text(
        id="layanan operasional yang menghasilkan barang/jasa semi publik",
        en="operational service with quasi-public goods",
    ),
    Text(
        id="Apakah layanannya bersifat operasional dan menghasilkan barang atau jasa semi publik "
        "(quasi-public goods)?",
        en="Is the service operational, and are its goods or services quasi-public?",
    ),
)
blud_recommended = _yes_no(
    "blud_recommended",
    Text(id="rekomendasi kepala SKPD", en="recommendation of the head of the SKPD"),
    Text(
        id="Apakah kepala SKPD merekomendasikan bahwa kinerja layanannya layak dikelola dan "
        "ditingkatkan melalui BLUD?",
        en="Does the head of the SKPD recommend that the service is worth managing and improving "
        "as a BLUD?",
    ),
)
blud_finances_healthy = _yes_no(
    "blud_finances_healthy",
    Text(id="kinerja keuangan sehat", en="healthy finances"),
    Text(
        id="Apakah usulnya menunjukkan kinerja keuangan yang sehat?",
        en="Does the proposal show healthy finances?",
    ),
)
blud_service_potential = _yes_no(
    "blud_service_potential",
    Text(id="potensi layanan lebih baik", en="potential for better service"),
    Text(
        id="Apakah usulnya menunjukkan potensi layanan yang lebih efektif, efisien dan produktif?",
        en="Does the proposal show the potential for a more effective, efficient and productive "
        "service?",
    ),
)
blud_financial_potential = _yes_no(
    "blud_financial_potential",
    Text(id="potensi atau proyeksi keuangan", en="financial potential or forecast"),
    Text(
        id="Apakah usulnya menunjukkan potensi atau proyeksi keuangan yang lebih baik?",
        en="Does the proposal show a better financial potential or forecast?",
    ),
)
blud_statement = _document(
    "blud_statement", Text(id="surat pernyataan kesanggupan", en="statement of commitment")
)
blud_governance = _document("blud_governance", Text(id="pola tata kelola", en="governance rules"))
blud_plan = _document(
    "blud_plan", Text(id="rencana strategis (Renstra)", en="strategic plan (Renstra)")
)
blud_service_standard = _document(
    "blud_service_standard",
    Text(id="standar pelayanan minimal (SPM)", en="minimum service standard (SPM)"),
)
blud_financial_report = _document(
    "blud_financial_report", Text(id="laporan keuangan", en="financial report")
)
blud_prognosis = _document(
    "blud_prognosis", Text(id="prognosis keuangan", en="financial prognosis")
)
blud_audit_report = _document(
    "blud_audit_report", Text(id="laporan audit terakhir", en="last audit report")
)
blud_audit_statement = _document(
    "blud_audit_statement",
    Text(id="pernyataan bersedia diaudit", en="statement of willingness to be audited"),
)
blud_documents_approved = _yes_no(
    "blud_documents_approved",
    Text(id="dokumen disetujui kepala SKPD", en="documents approved by the head of the SKPD"),
    Text(
        id="Apakah semua dokumen itu sudah disetujui kepala SKPD?",
        en="Has the head of the SKPD approved all of these documents?",
    ),
)

BUSINESS: tuple[Fact[Any], ...] = (
    *(blud_applicant, blud_service_kind, blud_quasi_public, blud_recommended),
    *(blud_finances_healthy, blud_service_potential, blud_financial_potential, blud_statement),
    *(blud_governance, blud_plan, blud_service_standard, blud_financial_report, blud_prognosis),
    *(blud_audit_report, blud_audit_statement, blud_documents_approved),
)
"""What is known about the proposal, in the order in which people read it."""
