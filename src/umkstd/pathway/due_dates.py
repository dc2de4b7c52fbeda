"""The facts of a case that are due dates: of the business, and of each of its lines."""

from __future__ import annotations

from umkstd.business import company_deadlines as company
from umkstd.pathway import due_dates_food, due_dates_goods
from umkstd.pathway.dated import Dated
from umkstd.rulebook.final_income_tax_limits import PP_20_START, PP_23_CITE, PP_55_START
from umkstd.rulebook.instruments import PP_28_2025
from umkstd.rulebook.instruments.tax import PP_20_2026, PP_55_2022
from umkstd.text import Text

_PT = ("legal_form", ("pt_perorangan",))
_TAXED = ("legal_form", ("pt", "cv", "firma", "bumdes", "koperasi", "pt_perorangan"))
"""Forms with a period; an individual has none since PP 20/2026, and the rule says so by itself."""

BUSINESS = (
    Dated(
        fact="paid_up_proof_due_on",
        rule="pt-perorangan.capital",
        mode="limit",
        what=Text(
            id="batas menyampaikan bukti penyetoran modal PT perorangan",
            en="last day to file the proof of paid-up capital of the one-person company",
        ),
        do=Text(
            id="Sampaikan bukti penyetoran modal secara elektronik di AHU Online.",
            en="File the proof of payment electronically with AHU Online.",
        ),
        cite=company.PAID_UP_PROOF.cite,
        held=_PT,
        one_of_several=True,
    ),
    Dated(
        fact="final_tax_last_day",
        rule="final-income-tax",
        mode="limit",
        what=Text(
            id="hari terakhir jangka waktu PPh final atas peredaran bruto",
            en="last day of the period of the final income tax on turnover",
        ),
        do=Text(
            id="Siapkan pembukuan; sesudah hari itu berlaku ketentuan umum pajak penghasilan.",
            en="Prepare accounts; after that day the general income-tax regime applies.",
        ),
        cite=PP_23_CITE,
        later=(
            (PP_55_START, PP_55_2022.article(59, 1)),
            (PP_20_START, PP_20_2026.article("II", 1)),
        ),
        held=_TAXED,
    ),
)
REPORT = Dated(
    fact="company_report_due_on",
    rule="pt-perorangan.report",
    mode="limit",
    what=Text(
        id="batas menyampaikan laporan keuangan PT perorangan",
        en="last day to file the financial report of the one-person company",
    ),
    do=Text(
        id="Sampaikan laporan keuangan kepada Menteri melalui AHU Online.",
        en="File the financial report with the Minister through AHU Online.",
    ),
    cite=company.REPORT.cite,
    held=_PT,
    one_of_several=True,
)
"""Due every year; see ``umkstd.pathway.due_reports``."""
LINE = (
    Dated(
        fact="preparation_due_on",
        rule="unverified-certificate",
        mode="limit",
        what=Text(
            id="satu tahun sejak NIB bagi Sertifikat Standar yang belum terverifikasi",
            en="one year from the NIB for a standard certificate that is not verified",
        ),
        do=Text(
            id="Mulai persiapan, simpan buktinya, dan penuhi standarnya; tanpa itu OSS mencabut "
            "Sertifikat Standar.",
            en="Start preparing, keep proof of it, and meet the standard; otherwise OSS revokes the "
            "certificate.",
        ),
        cite=PP_28_2025.article(132, 7, "b"),
    ),
    Dated(
        fact="decision_due_on",
        rule="deemed-approval",
        mode="event",
        what=Text(
            id="batas instansi memberitahukan hasil permohonan",
            en="last day for the authority to notify its result",
        ),
        do=Text(
            id="Bila sesudah hari itu tidak ada kabar, periksa di OSS apakah perizinan terbit otomatis.",
            en="If nothing is heard after that day, see in OSS whether the licence was issued "
            "automatically.",
        ),
        cite=PP_28_2025.article(225, 1),
        held=("decision_notified", (False,)),
    ),
    *due_dates_food.DATED,
    *due_dates_goods.DATED,
)
