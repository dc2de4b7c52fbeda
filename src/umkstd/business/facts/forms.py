"""Facts about legal forms: founders, the one-person company, cooperatives, registration."""

from __future__ import annotations

import datetime
from typing import Any

import attrs

from umkstd.business import company_deadlines as deadline
from umkstd.business.facts.declare import choice, day, rupiah, whole, yes_no
from umkstd.calendars import Deadline
from umkstd.logic.facts import Fact
from umkstd.logic.implied import Implied
from umkstd.logic.vocabulary import Derived
from umkstd.text import Text

_STATEMENT = Text(id="pernyataan pendirian", en="the statement of founding")
_AHU = Text(id="AHU Online", en="AHU Online")

founder_count = whole(
    "founder_count",
    Text(id="jumlah pendiri", en="number of founders"),
    Text(id="Berapa orang pendirinya?", en="How many founders are there?"),
    read_off=Text(id="akta atau pernyataan pendirian", en="the deed or statement of founding"),
)
founder_age = whole(
    "founder_age",
    Text(id="umur pendiri ketika mendirikan", en="age of the founder at the founding"),
    Text(
        id="Berapa umur pendiri, dalam tahun penuh, ketika mendirikan?",
        en="How old, in full years, is the founder at the founding?",
    ),
    read_off=Text(id="KTP-el", en="the electronic identity card (KTP-el)"),
    changeable=False,
)
founder_is_capable = yes_no(
    "founder_is_capable",
    Text(id="pendiri cakap hukum", en="the founder has legal capacity"),
    Text(
        id="Apakah pendirinya cakap melakukan perbuatan hukum?",
        en="Does the founder have the capacity to perform legal acts?",
    ),
    changeable=False,
)
founder_founded_other_this_year = yes_no(
    "founder_founded_other_this_year",
    Text(
        id="pendiri sudah mendirikan PT perorangan lain dalam satu tahun",
        en="the founder has founded another one-person company within one year",
    ),
    Text(
        id="Apakah pendirinya sudah mendirikan PT perorangan lain dalam satu tahun ini?",
        en="Has the founder founded another one-person company (PT perorangan) within this year?",
    ),
    read_off=_AHU,
    changeable=False,
)
company_founded_on = day(
    "company_founded_on",
    Text(id="tanggal pendirian perseroan", en="date of founding of the company"),
    Text(
        id="Kapan perseroannya didirikan (bukan kapan usahanya mulai)?",
        en="When was the company founded (not when the business began)?",
    ),
    read_off=_STATEMENT,
    changeable=False,
)
shareholder_count = whole(
    "shareholder_count",
    Text(id="jumlah pemegang saham", en="number of shareholders"),
    Text(id="Berapa pemegang sahamnya?", en="How many shareholders are there?"),
    read_off=_AHU,
    changeable=False,
)
converted_to_company = yes_no(
    "converted_to_company",
    Text(
        id="sudah diubah menjadi perseroan terbatas biasa",
        en="has been changed into an ordinary limited company",
    ),
    Text(
        id="Apakah PT perorangan itu sudah diubah menjadi perseroan terbatas biasa?",
        en="Has the one-person company been changed into an ordinary limited company?",
    ),
    read_off=Text(id="akta notaris dan AHU Online", en="the notarial deed and AHU Online"),
)
authorised_capital = rupiah(
    "authorised_capital",
    Text(id="modal dasar perseroan", en="authorised capital of the company"),
    Text(id="Berapa modal dasar perseroannya?", en="What is its authorised capital?"),
    read_off=_STATEMENT,
)
paid_up_capital = rupiah(
    "paid_up_capital",
    Text(id="modal yang disetor", en="paid-up capital"),
    Text(
        id="Berapa modal yang sudah ditempatkan dan disetor?",
        en="How much capital has been subscribed and paid up?",
    ),
    read_off=Text(id="bukti penyetoran", en="the proof of payment"),
)
paid_up_percent = whole(
    "paid_up_percent",
    Text(id="bagian modal dasar yang disetor", en="share of the authorised capital paid up"),
    Text(
        id="Berapa persen modal dasar yang sudah disetor, dibulatkan ke bawah?",
        en="What percentage of the authorised capital is paid up, rounded down?",
    ),
    unit="%",
)
has_paid_up_proof = yes_no(
    "has_paid_up_proof",
    Text(id="bukti penyetoran modal disampaikan", en="proof of paid-up capital is filed"),
    Text(
        id="Apakah bukti penyetoran modal sudah disampaikan secara elektronik?",
        en="Has the proof of paid-up capital been filed electronically?",
    ),
    read_off=_AHU,
)
paid_up_proof_filed_on = day(
    "paid_up_proof_filed_on",
    Text(id="tanggal penyampaian bukti penyetoran", en="day on which the proof was filed"),
    Text(
        id="Kapan bukti penyetoran modal disampaikan?",
        en="When was the proof of paid-up capital filed?",
    ),
    read_off=_AHU,
    changeable=False,
)
paid_up_proof_due_on = day(
    "paid_up_proof_due_on",
    Text(id="batas penyampaian bukti penyetoran", en="last day for the proof of payment"),
    Text(
        id="Kapan batas penyampaian bukti penyetoran modal?",
        en="When is the last day for the proof of paid-up capital?",
    ),
    changeable=False,
)
company_period_ended_on = day(
    "company_period_ended_on",
    Text(
        id="akhir periode akuntansi yang dilaporkan",
        en="end of the accounting period reported on",
    ),
    Text(
        id="Kapan periode akuntansi terakhir perseroan berakhir?",
        en="When did the last accounting period of the company end?",
    ),
    read_off=Text(id="laporan keuangan", en="the financial report"),
    changeable=False,
)
has_company_report = yes_no(
    "has_company_report",
    Text(id="laporan keuangan disampaikan", en="the financial report is filed"),
    Text(
        id="Apakah laporan keuangan periode itu sudah disampaikan kepada Menteri?",
        en="Has the financial report of that period been filed with the Minister?",
    ),
    read_off=_AHU,
)
company_report_filed_on = day(
    "company_report_filed_on",
    Text(id="tanggal penyampaian laporan keuangan", en="day on which the report was filed"),
    Text(id="Kapan laporan keuangan disampaikan?", en="When was the financial report filed?"),
    read_off=_AHU,
    changeable=False,
)


def _due(name: str, indonesian: str, english: str) -> Fact[datetime.date]:
    """A day that follows from the end of the accounting period."""
    return day(
        name,
        Text(id=indonesian, en=english),
        Text(
            id=f"Kapan {indonesian}, dihitung dari akhir periode akuntansi?",
            en=f"When is the {english}, counted from the end of the accounting period?",
        ),
        changeable=False,
    )


company_report_due_on = _due(
    "company_report_due_on", "batas penyampaian laporan keuangan", "last day for the report"
)
company_first_warning_after = _due(
    "company_first_warning_after",
    "hari terakhir sebelum teguran tertulis pertama",
    "last day before the first written warning",
)
company_second_warning_after = _due(
    "company_second_warning_after",
    "hari terakhir sebelum teguran tertulis kedua",
    "last day before the second written warning",
)
company_access_stopped_after = _due(
    "company_access_stopped_after",
    "hari terakhir sebelum akses SABH dihentikan",
    "last day before access to SABH is stopped",
)
company_status_revoked_by = _due(
    "company_status_revoked_by",
    "batas akhir pencabutan status badan hukum",
    "latest day for the revocation of the status of legal entity",
)
cooperative_kind = choice(
    "cooperative_kind",
    Text(id="jenis koperasi", en="kind of cooperative"),
    Text(
        id="Apakah koperasi primer (anggotanya orang) atau sekunder (anggotanya koperasi)?",
        en="Is it a primary cooperative (of persons) or a secondary one (of cooperatives)?",
    ),
    {
        "primer": Text(id="koperasi primer", en="primary cooperative (primer)"),
        "sekunder": Text(id="koperasi sekunder", en="secondary cooperative (sekunder)"),
    },
    read_off=Text(id="akta pendirian", en="the deed of founding"),
    changeable=False,
)
registered_at_law_ministry = yes_no(
    "registered_at_law_ministry",
    Text(
        id="terdaftar atau disahkan di kementerian bidang hukum",
        en="registered with or approved by the law ministry",
    ),
    Text(
        id="Apakah badan usahanya sudah didaftarkan atau disahkan di kementerian bidang hukum?",
        en="Has the entity been registered with, or approved by, the law ministry?",
    ),
    read_off=_AHU,
)
law_ministry_registered_on = day(
    "law_ministry_registered_on",
    Text(
        id="tanggal pendaftaran atau pengesahan di kementerian bidang hukum",
        en="date of registration with, or approval by, the law ministry",
    ),
    Text(
        id="Kapan badan usahanya didaftarkan atau disahkan di kementerian bidang hukum?",
        en="When was the entity registered with, or approved by, the law ministry?",
    ),
    read_off=_AHU,
    changeable=False,
)


def percent_paid_up(authorised: int, paid: int) -> int | None:
    """Share of the authorised capital that is paid up, in full percent.

    Example:
        >>> percent_paid_up(100_000_000, 24_999_999), percent_paid_up(100_000_000, 25_000_000)
        (24, 25)
    """
    return paid * 100 // authorised if authorised > 0 else None


@attrs.frozen
class _After:
    """The last day of some time limits, each of which begins when the one before has ended."""

    steps: tuple[Deadline, ...]

    def __call__(self, start: datetime.date) -> datetime.date:
        for step in self.steps:
            start = step.due(start)
        return start


_LADDER = (
    *(deadline.REPORT, deadline.FIRST_WARNING, deadline.SECOND_WARNING),
    *(deadline.ACCESS_STOPPED, deadline.STATUS_REVOKED),
)
_LADDER_FACTS = (
    *(company_report_due_on, company_first_warning_after, company_second_warning_after),
    *(company_access_stopped_after, company_status_revoked_by),
)


BUSINESS: tuple[Fact[Any], ...] = (
    *(founder_count, founder_age, founder_is_capable, founder_founded_other_this_year),
    *(company_founded_on, shareholder_count, converted_to_company),
    *(authorised_capital, paid_up_capital, paid_up_percent, has_paid_up_proof),
    *(paid_up_proof_filed_on, paid_up_proof_due_on, company_period_ended_on),
    *(has_company_report, company_report_filed_on, company_report_due_on),
    *(company_first_warning_after, company_second_warning_after, company_access_stopped_after),
    *(company_status_revoked_by, cooperative_kind, registered_at_law_ministry),
    law_ministry_registered_on,
)
LINE: tuple[Fact[Any], ...] = ()
DETERMINED_BUSINESS: tuple[Fact[Any], ...] = ()
DETERMINED_LINE: tuple[Fact[Any], ...] = ()
DERIVED: tuple[Derived, ...] = (
    Derived(paid_up_percent, (authorised_capital, paid_up_capital), percent_paid_up),
    Derived(has_paid_up_proof, (paid_up_proof_filed_on,), Implied(value=True)),
    Derived(paid_up_proof_due_on, (company_founded_on,), deadline.PAID_UP_PROOF.due),
    Derived(has_company_report, (company_report_filed_on,), Implied(value=True)),
    *(
        Derived(fact, (company_period_ended_on,), _After(_LADDER[:number]))
        for number, fact in enumerate(_LADDER_FACTS, 1)
    ),
    Derived(registered_at_law_ministry, (law_ministry_registered_on,), Implied(value=True)),
)
