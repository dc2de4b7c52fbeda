"""The time limits of home-food and food-licence law, in one place for facts and rules."""

from __future__ import annotations

import datetime

from umkstd.calendars import Deadline, Unit
from umkstd.law.citation import Citation, Grade
from umkstd.text import Text

FIRST_POSSIBLE_START = datetime.date(2024, 1, 1)
"""First day on which PerBPOM 4/2024, a regulation of 2024, can have been promulgated."""
SEEN_IN_USE = datetime.date(2024, 6, 11)
"""Day on which PerBPOM 4/2024 was reported as in use; the day of promulgation was not found."""

_ISSUE = Text(id="penerbitan SPP-IRT", en="issue of the SPP-IRT")
_COMPLETE = Text(id="permohonan lengkap dan benar", en="a complete and correct application")
_REQUEST = Text(id="permohonan", en="the application")
_EXPIRY = Text(id="sebelum masa berlaku berakhir", en="before the end of validity")


def _deadline(
    name: str,
    title: tuple[str, str],
    starts: Text,
    *,
    count: int,
    unit: Unit,
    place: tuple[str, str],
    grade: Grade = Grade.ARTICLE,
) -> Deadline:
    return Deadline(
        id=name,
        title=Text(id=title[0], en=title[1]),
        starts=starts,
        count=count,
        unit=unit,
        cite=Citation(instrument=place[0], place=place[1], grade=grade),
    )


_4, _27 = "PerBPOM 4/2024", "PerBPOM 27/2025"

# PerBPOM 4/2024 counts in calendar days (Pasal 1 angka 14); months are months in either law.
PIRT_ISSUE = _deadline(
    "pirt-issue",
    ("menerbitkan SPP-IRT", "issue the SPP-IRT"),
    _COMPLETE,
    count=1,
    unit="days",
    place=(_4, "Pasal 13"),
)
PIRT_REFUSAL = _deadline(
    "pirt-refusal",
    ("menolak pangan yang tidak boleh didaftarkan", "refuse food that may not be registered"),
    _REQUEST,
    count=1,
    unit="days",
    place=(_4, "Pasal 13"),
)
PIRT_LABEL_SUSPENSION = _deadline(
    "pirt-label-suspension",
    ("menunda permohonan karena data label", "suspend the application for its label data"),
    _REQUEST,
    count=1,
    unit="days",
    place=(_4, "Pasal 14"),
)
PIRT_LABEL_COMPLETION = _deadline(
    "pirt-label-completion",
    ("melengkapi data label", "complete the label data"),
    Text(id="penundaan permohonan", en="suspension of the application"),
    count=3,
    unit="months",
    place=(_4, "Pasal 14"),
)
PIRT_COMMITMENTS = _deadline(
    "pirt-commitments",
    ("memenuhi komitmen", "meet the commitments"),
    _ISSUE,
    count=3,
    unit="months",
    place=(_4, "Pasal 20 ayat (1)"),
)
PIRT_EXTENSION = _deadline(
    "pirt-extension",
    ("memenuhi komitmen dalam perpanjangan", "meet the commitments in the extension"),
    Text(id="hasil pengawasan", en="the supervision result"),
    count=3,
    unit="months",
    place=(_4, "Pasal 20 ayat (3)"),
)
PIRT_FREEZE = _deadline(
    "pirt-freeze",
    ("memenuhi komitmen selama pembekuan", "meet the commitments during the freeze"),
    Text(id="pembekuan SPP-IRT", en="the freeze of the SPP-IRT"),
    count=6,
    unit="months",
    place=(_4, "Pasal 26 ayat (5)"),
)
PIRT_VALIDITY = _deadline(
    "pirt-validity",
    ("masa berlaku SPP-IRT", "validity of the SPP-IRT"),
    _ISSUE,
    count=5,
    unit="years",
    place=(_4, "Pasal 22"),
)
PIRT_RENEWAL = _deadline(
    "pirt-renewal",
    ("mengajukan perpanjangan SPP-IRT", "ask for renewal of the SPP-IRT"),
    _EXPIRY,
    count=1,
    unit="months",
    place=(_4, "Pasal 23"),
)
PIRT_RENEWAL_OPENS_2018 = _deadline(
    "pirt-renewal-opens-2018",
    ("mulai dapat mengajukan perpanjangan", "renewal may first be asked for"),
    _EXPIRY,
    count=6,
    unit="months",
    place=("PerBPOM 22/2018", ""),
    grade=Grade.SECONDARY,
)
PIRT_BAR = _deadline(
    "pirt-bar",
    ("larangan mengajukan SPP-IRT", "ban on applying for an SPP-IRT"),
    Text(id="pengenaan larangan", en="the imposition of the ban"),
    count=3,
    unit="years",
    place=(_4, "Pasal 26 ayat (2) huruf g"),
)
PIRT_ADAPTATION = _deadline(
    "pirt-adaptation",
    ("menyesuaikan SPP-IRT lama", "adapt an SPP-IRT of the former rule"),
    Text(id="pengundangan PerBPOM 4/2024", en="promulgation of PerBPOM 4/2024"),
    count=30,
    unit="months",
    place=(_4, "Pasal 31"),
)
PKP_COACHING = _deadline(
    "pkp-coaching",
    ("pembinaan peserta PKP yang tidak lulus", "coaching of a participant who failed PKP"),
    Text(id="hasil penyuluhan", en="the result of the training"),
    count=1,
    unit="months",
    place=(_4, "Lampiran V"),
)
# PerBPOM 27/2025 counts in working days.
PIRT_CHANGE = _deadline(
    "pirt-change",
    ("memproses perubahan SPP-IRT", "process a change of the SPP-IRT"),
    _REQUEST,
    count=5,
    unit="working_days",
    place=(_27, "Lampiran C.6"),
)
IPP_IRT = _deadline(
    "ipp-irt",
    (
        "memproses IPP-IRT (baru, perubahan, perpanjangan)",
        "process an IPP-IRT (new, change, renewal)",
    ),
    _REQUEST,
    count=5,
    unit="working_days",
    place=(_27, "Lampiran C.7"),
)
CPPOB_NEW = _deadline(
    "cppob-new",
    ("memproses izin CPPOB baru", "process a new CPPOB licence"),
    _REQUEST,
    count=60,
    unit="working_days",
    place=(_27, "Lampiran C.8"),
)
CPPOB_TECHNICAL_CHANGE = _deadline(
    "cppob-technical-change",
    ("memproses perubahan teknis izin CPPOB", "process a technical change of a CPPOB licence"),
    _REQUEST,
    count=60,
    unit="working_days",
    place=(_27, "Lampiran C.8"),
)
CPPOB_ADMINISTRATIVE_CHANGE = _deadline(
    "cppob-administrative-change",
    (
        "memproses perubahan administratif izin CPPOB",
        "process an administrative change of a CPPOB licence",
    ),
    _REQUEST,
    count=10,
    unit="working_days",
    place=(_27, "Lampiran C.8"),
)
CPPOB_RENEWAL = _deadline(
    "cppob-renewal",
    ("memproses perpanjangan izin CPPOB", "process a renewal of a CPPOB licence"),
    _REQUEST,
    count=60,
    unit="working_days",
    place=(_27, "Lampiran C.8"),
)
PMR_STAGE = _deadline(
    "pmr-stage",
    ("memproses satu tahap PMR", "process one stage of PMR"),
    _REQUEST,
    count=40,
    unit="working_days",
    place=(_27, "Lampiran C.9"),
)
MD_COMMITMENTS = _deadline(
    "bpom-md-commitments",
    (
        "memenuhi komitmen izin edar risiko menengah rendah",
        "meet the commitments of a medium-low-risk distribution licence",
    ),
    Text(id="penerbitan izin edar", en="issue of the distribution licence"),
    count=12,
    unit="months",
    place=("PerBPOM 23/2023", ""),
    grade=Grade.SECONDARY,
)
SLHS_RENEWAL = _deadline(
    "slhs-renewal",
    ("mengajukan perpanjangan SLHS", "ask for renewal of the SLHS"),
    _EXPIRY,
    count=3,
    unit="months",
    place=("Permenkes 11/2025", "Lampiran F.1"),
    grade=Grade.SECONDARY,
)

DEADLINES = (
    *(PIRT_ISSUE, PIRT_REFUSAL, PIRT_LABEL_SUSPENSION, PIRT_LABEL_COMPLETION, PIRT_COMMITMENTS),
    *(PIRT_EXTENSION, PIRT_FREEZE, PIRT_VALIDITY, PIRT_RENEWAL, PIRT_RENEWAL_OPENS_2018, PIRT_BAR),
    *(PIRT_ADAPTATION, PKP_COACHING, PIRT_CHANGE, IPP_IRT, CPPOB_NEW, CPPOB_TECHNICAL_CHANGE),
    *(CPPOB_ADMINISTRATIVE_CHANGE, CPPOB_RENEWAL, PMR_STAGE, MD_COMMITMENTS, SLHS_RENEWAL),
)
"""Every time limit on food."""
