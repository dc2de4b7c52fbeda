"""Administrative sanctions of PP 28/2025: the ladders by sector, as data, and the grounds."""

from __future__ import annotations

from typing import Literal

import attrs

from umkstd.calendars import Deadline
from umkstd.law.citation import Citation
from umkstd.law.span import Span
from umkstd.rulebook.instruments import PP_28_2025
from umkstd.rulebook.licensing import PP_28_START
from umkstd.text import Text

Sector = Literal[
    "umum", "perindustrian", "perdagangan", "obat_makanan", "pangan_segar", "kesehatan"
]
Finding = Literal["pelanggaran", "tanpa_pb", "tidak_beroperasi_3_tahun", "pelanggaran_pb_umku"]
Order = Literal["in-order", "as-chosen", "by-compliance"]
IN_FORCE = Span(PP_28_START)


@attrs.frozen(kw_only=True)
class Step:
    """One step of a ladder.

    Attributes:
        code: stable name, e.g. ``"peringatan-tertulis"``.
        title: what it is.
        times: how often it may come; ``None`` where the law does not say.
        wait: how long each lasts before the next, or is payable or may last at most.
        fine_percent: upper limit of a fine, in percent of the investment value.
        ends_when: what ends it.
    """

    code: str
    title: Text
    times: int | None = None
    wait: Deadline | None = None
    fine_percent: int | None = None
    ends_when: Text | None = None


@attrs.frozen(kw_only=True)
class Ladder:
    """The sanctions that answer one finding in one sector.

    Attributes:
        id: stable name.
        sector: the law's own word for the sector.
        finding: what was found.
        title: the finding in words.
        steps: in written order.
        order: ``"in-order"`` (each after the last), ``"as-chosen"`` (cumulative, gradual or
            not), ``"by-compliance"`` (by the grade of compliance).
        cite: the articles.
        span: when it is in force.
    """

    id: str
    sector: Sector
    finding: Finding
    title: Text
    steps: tuple[Step, ...]
    order: Order
    cite: Citation
    span: Span = IN_FORCE


_INDUSTRY = PP_28_2025.article("416-418")
_IDLE = PP_28_2025.article(415)
_WARNED = Text(id="peringatan diterima", en="receipt of the warning")
WARNING_TERM = Deadline(
    id="sanction-warning",
    title=Text(id="memenuhi peringatan tertulis", en="comply with the written warning"),
    starts=_WARNED,
    count=30,
    unit="working_days",
    cite=_INDUSTRY,
)
IDLE_WARNING_TERM = attrs.evolve(WARNING_TERM, id="sanction-idle-warning", cite=_IDLE)
FINE_TERM = Deadline(
    id="sanction-fine",
    title=Text(id="membayar denda administratif", en="pay the administrative fine"),
    starts=Text(id="denda ditetapkan", en="the fine being set"),
    count=30,
    unit="working_days",
    cite=_INDUSTRY,
)
TRADE_STOP_TERM = Deadline(
    id="sanction-trade-stop",
    title=Text(
        id="penghentian sementara berakhir paling lama", en="a temporary stop ends at the latest"
    ),
    starts=Text(id="penghentian sementara dimulai", en="the start of the stop"),
    count=6,
    unit="months",
    cite=PP_28_2025.article("424-428"),
)

_WARNING = Step(
    code="peringatan-tertulis", title=Text(id="peringatan tertulis", en="written warning")
)
_STOP = Step(
    code="penghentian-sementara",
    title=Text(id="penghentian sementara kegiatan usaha", en="temporary stop of the business"),
)
_FINE = Step(code="denda", title=Text(id="denda administratif", en="administrative fine"))
_FORCE = Step(
    code="daya-paksa-polisional",
    title=Text(
        id="pengenaan daya paksa polisional (penarikan, pemusnahan, pemblokiran)",
        en="police-like force (recall, destruction, blocking)",
    ),
)
_FREEZE = Step(code="pembekuan", title=Text(id="pembekuan", en="freezing"))
_CANCEL = Step(code="pembatalan", title=Text(id="pembatalan", en="cancellation"))
_REVOKE = Step(code="pencabutan", title=Text(id="pencabutan", en="revocation"))

GENERAL = Ladder(
    id="umum",
    sector="umum",
    finding="pelanggaran",
    title=Text(id="pelanggaran ketentuan perizinan", en="breach of the licensing rules"),
    steps=(
        _WARNING,
        _STOP,
        _FINE,
        attrs.evolve(
            _FORCE,
            title=Text(id="pengenaan daya paksa polisional", en="police-like force"),
        ),
        Step(
            code="pencabutan-lisensi",
            title=Text(
                id="pencabutan lisensi, sertifikasi, atau persetujuan",
                en="withdrawal of a licence, certification or approval",
            ),
        ),
        attrs.evolve(
            _REVOKE,
            title=Text(
                id="pencabutan persyaratan dasar, PB, dan/atau PB UMKU",
                en="revocation of basic requirements, PB and/or PB UMKU",
            ),
        ),
    ),
    order="by-compliance",
    cite=PP_28_2025.article(355, "2) dan (3"),
)
INDUSTRY_WITHOUT_LICENCE = Ladder(
    id="perindustrian-tanpa-pb",
    sector="perindustrian",
    finding="tanpa_pb",
    title=Text(
        id="kegiatan industri tanpa perizinan berusaha", en="industry without business licensing"
    ),
    steps=(
        attrs.evolve(_WARNING, times=3, wait=WARNING_TERM),
        attrs.evolve(_FINE, wait=FINE_TERM, fine_percent=1),
        Step(
            code="penutupan-sementara",
            title=Text(id="penutupan sementara", en="temporary closure"),
            ends_when=Text(
                id="perizinan berusaha diperoleh", en="the business licence is obtained"
            ),
        ),
    ),
    order="in-order",
    cite=_INDUSTRY,
)
INDUSTRY_IDLE = Ladder(
    id="perindustrian-tidak-beroperasi",
    sector="perindustrian",
    finding="tidak_beroperasi_3_tahun",
    title=Text(
        id="mempunyai PB industri tetapi tidak beroperasi 3 tahun berturut-turut",
        en="holding an industry licence but idle for 3 consecutive years",
    ),
    steps=(attrs.evolve(_WARNING, times=3, wait=IDLE_WARNING_TERM), _REVOKE),
    order="in-order",
    cite=_IDLE,
)
TRADE_WITHOUT_LICENCE = Ladder(
    id="perdagangan-tanpa-pb",
    sector="perdagangan",
    finding="tanpa_pb",
    title=Text(id="perdagangan tanpa perizinan berusaha", en="trade without business licensing"),
    steps=(
        Step(
            code="teguran-tertulis",
            title=Text(
                id="teguran tertulis, dengan jangka waktu yang wajar menurut kemampuan",
                en="written reprimand, with a reasonable term that considers ability",
            ),
        ),
        attrs.evolve(_STOP, wait=TRADE_STOP_TERM),
        Step(code="paksaan-pemerintah", title=Text(id="paksaan pemerintah", en="government force")),
        _FINE,
    ),
    order="as-chosen",
    cite=PP_28_2025.article("424-428"),
)
FOOD_AND_DRUG = Ladder(
    id="obat-makanan-pb-umku",
    sector="obat_makanan",
    finding="pelanggaran_pb_umku",
    title=Text(id="pelanggaran PB UMKU obat dan makanan", en="breach of a drug or food PB UMKU"),
    steps=(
        attrs.evolve(_WARNING, code="peringatan", title=Text(id="peringatan", en="warning")),
        *(_FREEZE, _FINE, _FORCE, _CANCEL, _REVOKE),
    ),
    order="by-compliance",
    cite=PP_28_2025.article("458-460", grade="derived"),
)

LADDERS = (GENERAL, INDUSTRY_WITHOUT_LICENCE, INDUSTRY_IDLE, TRADE_WITHOUT_LICENCE, FOOD_AND_DRUG)
"""The ladders whose steps were read. Fresh food and health facilities have only their places."""

PLACES_ONLY: tuple[tuple[Sector, Citation], ...] = (
    ("kesehatan", PP_28_2025.article("452-456")),
    ("pangan_segar", PP_28_2025.article("461-463")),
)
"""Sectors whose ladders exist and whose steps were not written down."""

REVOCATION_GROUNDS: tuple[Text, ...] = (
    Text(id="permohonan sendiri", en="own request"),
    Text(id="pembubaran", en="dissolution"),
    Text(id="pelanggaran", en="violation"),
    Text(id="putusan pengadilan yang berkekuatan tetap", en="a final court ruling"),
    Text(id="berakhirnya hak atas tanah atau alokasi", en="end of the land right or allocation"),
)
"""Why a licence may be revoked (PP 28/2025 Pasal 256 ayat (1))."""
REVOCATION_CITE = PP_28_2025.article(256, 1)

ADMINISTRATIVE_ONLY = Text(
    id="PP 28/2025 sendiri hanya memuat sanksi administratif bagi usaha tanpa perizinan; ketentuan "
    "pidana dalam undang-undang sektor tidak diperiksa.",
    en="PP 28/2025 itself has only administrative sanctions for a business without a licence; penal "
    "clauses in sector statutes were not checked.",
)
"""What the ladders do not tell."""


def ladder(sector: Sector, finding: Finding) -> Ladder | None:
    """The ladder for a finding in a sector; ``None`` where none was read.

    ``None`` does not mean that there is no sanction. The general kinds of sanction
    (``GENERAL``) apply to every sector.

    Example:
        >>> [step.code for step in ladder("perindustrian", "tanpa_pb").steps]
        ['peringatan-tertulis', 'denda', 'penutupan-sementara']
        >>> ladder("kesehatan", "tanpa_pb") is None
        True
    """
    return next(
        (item for item in LADDERS if (item.sector, item.finding) == (sector, finding)), None
    )


DEADLINES = (WARNING_TERM, IDLE_WARNING_TERM, FINE_TERM, TRADE_STOP_TERM)
