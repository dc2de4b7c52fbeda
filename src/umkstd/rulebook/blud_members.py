"""The substantive, technical and administrative requirements of a BLUD, as conditions by period."""

from __future__ import annotations

from umkstd.business.facts import centre_blud as b
from umkstd.law.citation import Citation
from umkstd.logic.combine import all_of, any_of, member
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Condition
from umkstd.rulebook.centre_members import code_of, present
from umkstd.rulebook.instruments.service_centres import PERMENDAGRI_79_2018, PP_23_2005
from umkstd.text import Text

PP_4 = PP_23_2005.article(4)
_APPROVAL = PP_23_2005.article(4, 5)
GUIDE = PERMENDAGRI_79_2018.cite(
    note=Text(
        id="Dibaca dari ringkasan; nomor pasalnya belum diperiksa.",
        en="Read in a summary; the numbers of its articles were not checked.",
    )
)

_SERVICE = member(
    "blud-service-kind",
    b.blud_service_kind.one_of("barang_jasa", "wilayah", "dana_khusus"),
    holds=Text(
        id="Layanan umumnya: {blud_service_kind}.", en="Its public service: {blud_service_kind}."
    ),
    fails=Text(
        id="Unit ini tidak menyediakan barang atau jasa layanan umum, tidak mengelola wilayah, dan tidak "
        "mengelola dana khusus. Jangan ajukan BLUD untuk unit ini.",
        en="The unit gives no public goods or services, manages no area and no special funds. Do not "
        "propose it as a BLUD.",
    ),
    cite=PP_4,
)
_QUASI_PUBLIC = present(
    b.blud_quasi_public,
    holds=Text(
        id="Layanannya operasional dengan barang atau jasa semi publik.",
        en="The service is operational, with quasi-public goods or services.",
    ),
    fails=Text(
        id="Layanannya bukan layanan operasional dengan barang atau jasa semi publik. Pisahkan layanan "
        "yang dapat dikenai tarif, lalu usulkan itu.",
        en="The service is not operational with quasi-public goods or services. Set apart the services "
        "that can bear a tariff and propose those.",
    ),
    cite=GUIDE,
)
_RECOMMENDED = present(
    b.blud_recommended,
    holds=Text(
        id="Kepala SKPD merekomendasikan kinerja layanannya.",
        en="The head of the SKPD recommends the performance of its service.",
    ),
    fails=Text(
        id="Rekomendasi kepala SKPD belum ada. Mintalah rekomendasi tertulis bahwa layanannya layak "
        "dikelola sebagai BLUD.",
        en="The recommendation of the head of the SKPD is missing. Ask for it in writing: that the "
        "service is worth managing as a BLUD.",
    ),
    cite=PP_4,
)
_FINANCES = present(
    b.blud_finances_healthy,
    holds=Text(
        id="Usul menunjukkan keuangan yang sehat.", en="The proposal shows healthy finances."
    ),
    fails=Text(
        id="Usul belum menunjukkan keuangan yang sehat. Lengkapi dengan angka pendapatan dan biaya.",
        en="The proposal does not show healthy finances. Add the figures of income and cost.",
    ),
    cite=PP_4,
)
_POTENTIALS = (
    present(
        b.blud_service_potential,
        holds=Text(
            id="Usul menunjukkan potensi layanan yang lebih baik.",
            en="The proposal shows the potential for better service.",
        ),
        fails=Text(
            id="Potensi layanan belum ditunjukkan. Uraikan layanan yang menjadi lebih efektif, efisien "
            "dan produktif.",
            en="The potential of the service is not shown. Set out which service becomes more "
            "effective, efficient and productive.",
        ),
        cite=GUIDE,
    ),
    present(
        b.blud_financial_potential,
        holds=Text(
            id="Usul menunjukkan potensi atau proyeksi keuangan.",
            en="The proposal shows a financial potential or forecast.",
        ),
        fails=Text(
            id="Potensi keuangan belum ditunjukkan. Buat proyeksi pendapatan dan belanja.",
            en="The financial potential is not shown. Make a forecast of income and spending.",
        ),
        cite=GUIDE,
    ),
)


def _document(fact: Fact[bool], cite: Citation = PP_4) -> Condition:
    """A document is in the file of the proposal."""
    texts = {
        "holds": Text(id="Berkas memuat {document}.", en="The file holds the {document}."),
        "fails": Text(
            id="Buat {document} dan lampirkan pada berkas usul.",
            en="Draw up the {document} and attach it to the proposal.",
        ),
    }
    filled = {key: text.fill(document=fact.label) for key, text in texts.items()}
    return present(fact, holds=filled["holds"], fails=filled["fails"], cite=cite)


_AUDIT = member(
    "blud-audit",
    any_of(b.blud_audit_report.is_true(), b.blud_audit_statement.is_true()),
    holds=Text(
        id="Berkas memuat laporan audit terakhir atau pernyataan bersedia diaudit.",
        en="The file holds the last audit report or a statement of willingness to be audited.",
    ),
    fails=Text(
        id="Lampirkan laporan audit terakhir, atau buat pernyataan bersedia diaudit.",
        en="Attach the last audit report, or make a statement of willingness to be audited.",
    ),
    cite=PP_4,
)
_REPORT_OR_PROGNOSIS = member(
    code_of(b.blud_financial_report),
    any_of(b.blud_financial_report.is_true(), b.blud_prognosis.is_true()),
    holds=Text(
        id="Berkas memuat laporan keuangan atau prognosis.",
        en="The file holds the financial report or a prognosis.",
    ),
    fails=Text(
        id="Lampirkan laporan keuangan; unit baru membuat prognosis.",
        en="Attach the financial report; a new unit makes a prognosis.",
    ),
    cite=GUIDE,
)
_APPROVED = present(
    b.blud_documents_approved,
    holds=Text(
        id="Kepala SKPD sudah menyetujui semua dokumen.",
        en="The head of the SKPD approved all documents.",
    ),
    fails=Text(
        id="Mintalah persetujuan kepala SKPD atas semua dokumen sebelum diajukan.",
        en="Ask the head of the SKPD to approve all documents before they are filed.",
    ),
    cite=_APPROVAL,
)


def _administrative(financial: Condition) -> Condition:
    return all_of(
        *(_document(fact) for fact in (b.blud_statement, b.blud_governance, b.blud_plan)),
        _document(b.blud_service_standard),
        financial,
        _AUDIT,
        _APPROVED,
    )


SUBSTANTIVE_PP = _SERVICE
SUBSTANTIVE = all_of(_SERVICE, _QUASI_PUBLIC)
TECHNICAL_PP = all_of(_RECOMMENDED, _FINANCES)
TECHNICAL = all_of(_RECOMMENDED, _FINANCES, *_POTENTIALS)
ADMINISTRATIVE_PP = _administrative(_document(b.blud_financial_report))
ADMINISTRATIVE = _administrative(_REPORT_OR_PROGNOSIS)
