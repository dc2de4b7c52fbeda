"""The yearly report of a one-person company, and what follows without it: ``pt-perorangan.report``.

A report that is filed late counts as filed, with a note: the sanctions are for one that is missing.
"""

from __future__ import annotations

import datetime

from umkstd.business import company_deadlines as deadline
from umkstd.business import facts as f
from umkstd.business.facts import forms as o
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.logic.combine import all_of, any_of, member
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Condition
from umkstd.rulebook.instruments.forms import PERMENKUM_49_2025
from umkstd.rulebook.pt_perorangan import VERIFIED_THROUGH, statute
from umkstd.rulebook.pt_perorangan_conversion import (
    BEFORE_PERMENKUM,
    IS_PT_PERORANGAN,
    PERMENKUM_START,
    UNDER_PERMENKUM,
)
from umkstd.text import Text

_REPORT_FILED = all_of(o.has_company_report.is_true(), o.company_report_filed_on <= f.as_of)
_IN_YEAR_OF_REPORT = all_of(
    IS_PT_PERORANGAN,
    member(
        "pt-perorangan-period-ended",
        o.company_period_ended_on <= f.as_of,
        holds=Text(
            id="Periode akuntansinya berakhir pada {company_period_ended_on}.",
            en="Its accounting period ended on {company_period_ended_on}.",
        ),
        fails=Text(
            id="Periode akuntansinya baru berakhir pada {company_period_ended_on}; laporan belum "
            "diminta.",
            en="Its accounting period ends only on {company_period_ended_on}; no report is asked yet.",
        ),
    ),
)
_REPORT = member(
    "pt-perorangan-report-filed",
    any_of(f.as_of <= o.company_report_due_on, _REPORT_FILED),
    holds=Text(
        id="Laporan keuangan sudah disampaikan, atau batasnya ({company_report_due_on}) belum lewat.",
        en="The financial report was filed, or its last day ({company_report_due_on}) has not passed.",
    ),
    fails=Text(
        id="Laporan keuangan tidak disampaikan sampai {company_report_due_on}. Sampaikan segera kepada "
        "Menteri melalui AHU Online.",
        en="The financial report was not filed by {company_report_due_on}. File it with the Minister "
        "through AHU Online at once.",
    ),
    cite=deadline.REPORT.cite,
)


def _step(name: str, after: Fact[datetime.date], step: Text, step_comes: Text) -> Condition:
    """One step of the ladder that a missing report climbs.

    Args:
        name: of the step.
        after: the last day before it.
        step: the step, as the start of a sentence.
        step_comes: what it does, and what to do next.
    """
    day = f"{{{after.name}}}"
    return member(
        f"pt-perorangan-{name}",
        any_of(f.as_of <= after, _REPORT_FILED),
        holds=Text(
            id=f"{step.id}: belum, sebab laporan sudah ada atau {day} belum lewat.",
            en=f"{step.en}: not so far, since the report is there or {day} has not passed.",
        ),
        fails=Text(
            id=f"{step.id}: laporan masih belum ada sesudah {day}. {step_comes.id}",
            en=f"{step.en}: the report is still missing after {day}. {step_comes.en}",
        ),
        cite=PERMENKUM_49_2025.article(28),
    )


_LADDER = (
    _step(
        "first-warning",
        o.company_first_warning_after,
        Text(id="Teguran tertulis pertama", en="First written warning"),
        Text(
            id="Sampaikan laporan sebelum teguran kedua.",
            en="File the report before the second warning.",
        ),
    ),
    _step(
        "second-warning",
        o.company_second_warning_after,
        Text(id="Teguran tertulis kedua", en="Second written warning"),
        Text(
            id="Sampaikan laporan sebelum akses SABH dihentikan.",
            en="File the report before access to SABH is stopped.",
        ),
    ),
    _step(
        "access-stopped",
        o.company_access_stopped_after,
        Text(id="Penghentian akses SABH", en="Stop of access to SABH"),
        Text(
            id="Status badan hukum dapat dicabut dalam lima tahun. Sampaikan laporan dan mintakan "
            "pembukaan aksesnya.",
            en="The status of legal entity may be revoked within five years. File the report and ask "
            "for the access to be opened.",
        ),
    ),
    _step(
        "status-revoked",
        o.company_status_revoked_by,
        Text(id="Pencabutan status badan hukum", en="Revocation of the status of legal entity"),
        Text(
            id="Periksa status badan hukumnya di AHU Online.",
            en="Check the status of the company with AHU Online.",
        ),
    ),
)

PT_PERORANGAN_REPORT = Requirement(
    id="pt-perorangan.report",
    title=Text(
        id="Laporan keuangan tahunan PT perorangan",
        en="Yearly financial report of a one-person company",
    ),
    subject="business",
    provisions=(
        Provision(
            span=BEFORE_PERMENKUM,
            cite=deadline.REPORT.cite,
            scope=_IN_YEAR_OF_REPORT,
            needs=_REPORT,
        ),
        Provision(
            span=UNDER_PERMENKUM,
            cite=deadline.REPORT.cite,
            scope=_IN_YEAR_OF_REPORT,
            needs=all_of(_REPORT, *_LADDER),
        ),
    ),
    notes=(
        Note(
            code="pt-perorangan-director-reports",
            text=Text(
                id="Laporan keuangan dibuat oleh direksi PT perorangan.",
                en="The director of the one-person company makes the financial report.",
            ),
            cite=statute("153F"),
            when=f.legal_form.equals("pt_perorangan"),
        ),
        Note(
            code="pt-perorangan-report-late",
            text=Text(
                id="Laporan disampaikan pada {company_report_filed_on}, sesudah batasnya "
                "({company_report_due_on}). Sanksi hanya dikenakan selama laporan belum ada.",
                en="The report was filed on {company_report_filed_on}, after its last day "
                "({company_report_due_on}). Sanctions follow only while the report is missing.",
            ),
            cite=PERMENKUM_49_2025.article(28, grade="derived"),
            when=all_of(_REPORT_FILED, o.company_report_filed_on > o.company_report_due_on),
        ),
        Note(
            code="pt-perorangan-ladder-dates",
            text=Text(
                id="Tanggal tiap tahap dihitung dari batas laporan, seolah-olah setiap teguran terbit "
                "pada hari pertama yang mungkin. Teguran yang sesungguhnya dapat terbit kemudian.",
                en="The day of each step is counted from the last day for the report, as if each warning "
                "came on the first day possible. The warnings themselves may come later.",
            ),
            cite=PERMENKUM_49_2025.article(28, grade="derived"),
            when=all_of(
                f.legal_form.equals("pt_perorangan"),
                o.has_company_report.is_false(),
                f.as_of >= PERMENKUM_START,
            ),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (PT_PERORANGAN_REPORT,)
DEADLINES = (
    *(deadline.REPORT, deadline.FIRST_WARNING, deadline.SECOND_WARNING),
    *(deadline.ACCESS_STOPPED, deadline.STATUS_REVOKED),
)
