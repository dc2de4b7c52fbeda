"""How long halal certification may take: each step as a deadline, and their sum."""

from __future__ import annotations

from umkstd.calendars import Deadline, Unit
from umkstd.law.citation import Citation
from umkstd.rulebook.halal_limits import chapter
from umkstd.rulebook.instruments.halal import halal_act
from umkstd.text import Text


def _step(
    name: str, title: Text, starts: Text, count: int, unit: Unit, *, cite: Citation
) -> Deadline:
    return Deadline(id=name, title=title, starts=starts, count=count, unit=unit, cite=cite)


_APPLICATION = Text(id="permohonan diterima", en="the application is received")

VERIFICATION = _step(
    "halal-application-verification",
    Text(id="BPJPH memeriksa kelengkapan permohonan", en="BPJPH verifies the application"),
    _APPLICATION,
    1,
    "working_days",
    cite=halal_act(29, 3),
)
COMPANIONSHIP = _step(
    "halal-companionship",
    Text(
        id="pendamping menyelesaikan pendampingan proses produk halal",
        en="the companion completes the halal process companionship",
    ),
    _APPLICATION,
    10,
    "working_days",
    cite=halal_act("33A", 3),
)
COMMITTEE_DECISION = _step(
    "halal-committee-decision",
    Text(
        id="Komite Fatwa Produk Halal menetapkan kehalalan",
        en="the Committee of Halal Fatwa decides",
    ),
    Text(id="hasil pendampingan diterima", en="the companion's result is received"),
    1,
    "working_days",
    cite=halal_act("33A", 2),
)
CERTIFICATE_ISSUE = _step(
    "halal-certificate-issue",
    Text(id="BPJPH menerbitkan sertifikat halal", en="BPJPH issues the halal certificate"),
    Text(id="ketetapan halal diterima", en="the halal decision is received"),
    1,
    "days",
    cite=chapter("Bab IV.E angka 2"),
)
NOT_HALAL_LETTER = _step(
    "halal-not-halal-letter",
    Text(
        id="BPJPH menerbitkan surat keterangan tidak halal",
        en="BPJPH issues the letter that the product is not halal",
    ),
    Text(id="ketetapan tidak halal diterima", en="the decision of not halal is received"),
    1,
    "days",
    cite=chapter("Bab IV.E angka 3"),
)
SELF_DECLARE_TOTAL = _step(
    "halal-self-declare-total",
    Text(
        id="seluruh proses pernyataan pelaku usaha: pendampingan, ketetapan, penerbitan",
        en="the whole of self-declaration: companionship, decision, issue",
    ),
    _APPLICATION,
    12,
    "working_days",
    cite=halal_act(
        "33A",
        grade="derived",
    ),
)
"""Ten, one and one; one secondary source gives the same sum."""
REGULAR_FATWA = _step(
    "halal-regular-fatwa",
    Text(
        id="MUI menetapkan kehalalan pada jalur reguler; bila lewat, Komite Fatwa yang menetapkan",
        en="MUI decides on the regular path; if it is late, the Committee decides",
    ),
    Text(id="hasil pemeriksaan LPH diterima", en="the LPH's result is received"),
    3,
    "working_days",
    cite=halal_act(33, grade="secondary"),
)
REGULAR_COMMITTEE = _step(
    "halal-regular-committee",
    Text(
        id="Komite Fatwa menetapkan kehalalan bila batas waktu MUI terlewati",
        en="the Committee decides where MUI is late",
    ),
    Text(id="batas waktu MUI terlewati", en="the time limit of MUI has passed"),
    2,
    "working_days",
    cite=halal_act(33),
)

SELF_DECLARE_STEPS = (COMPANIONSHIP, COMMITTEE_DECISION, CERTIFICATE_ISSUE)
"""In their order; their sum is ``SELF_DECLARE_TOTAL``."""
DEADLINES = (
    *(VERIFICATION, COMPANIONSHIP, COMMITTEE_DECISION, CERTIFICATE_ISSUE, NOT_HALAL_LETTER),
    *(SELF_DECLARE_TOTAL, REGULAR_FATWA, REGULAR_COMMITTEE),
)
