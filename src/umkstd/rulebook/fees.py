"""State fees that are known, as dated parameters in rupiah; and what is not known of them."""

from __future__ import annotations

from umkstd.law.citation import Citation
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.provision import Note
from umkstd.law.span import Span
from umkstd.logic.values import Kind
from umkstd.rulebook.instruments import CARRIED, UU_11_2020, UU_20_2008, job_creation
from umkstd.rulebook.instruments.marks import PP_30_2026, PP_45_2024
from umkstd.text import Text

VERIFIED_THROUGH = "2026-11-24"
PP_45_SPAN = Span("2025-01-01", "2026-08-01")
"""PP 45/2024 is of 2024; the day on which it began was not found, so the next year is asserted."""
PP_30_SPAN = Span("2026-08-01")

_BASE_CHANGED = Text(
    id="Jumlahnya dibaca pada halaman tarif DJKI; nomor lampiran tidak terlihat.",
    en="The amount was read on the tariff page of DJKI; the place in the annex was not seen.",
)
_WEAK = Text(
    id="Dilaporkan satu sumber tidak resmi; pastikan pada dgip.go.id sebelum membayar.",
    en="Reported by one unofficial source; confirm at dgip.go.id before paying.",
)
_WAIVER = Text(
    id="Pasal ini membebaskan usaha mikro dari biaya perizinan; penerapannya pada NIB adalah bacaan "
    "kami.",
    en="The article waives licence fees for micro enterprises; that this covers the NIB is our "
    "reading.",
)
_WAIVER_CARRIED = Text(id=f"{_WAIVER.id} {CARRIED.id}", en=f"{_WAIVER.en} {CARRIED.en}")
_PP_45 = PP_45_2024.cite(note=_BASE_CHANGED)
_PP_30 = PP_30_2026.cite(note=_WEAK)


def _fee(name: str, title: Text, *values: tuple[Span, int, Citation]) -> Parameter:
    """A fee in rupiah with its values over time."""
    return Parameter(
        name=name,
        kind=Kind.INTEGER,
        unit="rupiah",
        title=title,
        values=tuple(DatedValue(span, value, cite) for span, value, cite in values),
    )


MARK_FILING_UMK = _fee(
    "mark_filing_fee_umk",
    Text(
        id="tarif permohonan merek per kelas, daring, UMK",
        en="trade mark application per class, online, UMK",
    ),
    (PP_45_SPAN, 500_000, _PP_45),
    (PP_30_SPAN, 500_000, _PP_30),
)
MARK_FILING_GENERAL = _fee(
    "mark_filing_fee_general",
    Text(
        id="tarif permohonan merek per kelas, daring, umum",
        en="trade mark application per class, online, general",
    ),
    (PP_45_SPAN, 1_800_000, _PP_45),
    (PP_30_SPAN, 2_800_000, _PP_30),
)
MARK_RENEWAL_UMK, MARK_RENEWAL_GENERAL, MARK_LATE_RENEWAL_UMK, MARK_LATE_RENEWAL_GENERAL = (
    _fee(name, title, (PP_45_SPAN, value, _PP_45))
    for name, value, title in (
        (
            "mark_renewal_fee_umk",
            1_000_000,
            Text(
                id="tarif perpanjangan merek tepat waktu per kelas, UMK",
                en="trade mark renewal in time per class, UMK",
            ),
        ),
        (
            "mark_renewal_fee_general",
            2_250_000,
            Text(
                id="tarif perpanjangan merek tepat waktu per kelas, umum",
                en="trade mark renewal in time per class, general",
            ),
        ),
        (
            "mark_late_renewal_fee_umk",
            2_000_000,
            Text(
                id="tarif perpanjangan merek terlambat per kelas, UMK",
                en="late trade mark renewal per class, UMK",
            ),
        ),
        (
            "mark_late_renewal_fee_general",
            4_500_000,
            Text(
                id="tarif perpanjangan merek terlambat per kelas, umum",
                en="late trade mark renewal per class, general",
            ),
        ),
    )
)
NIB_FEE_MICRO = _fee(
    "nib_fee_micro",
    Text(id="biaya NIB bagi usaha mikro", en="NIB for a micro enterprise"),
    (
        Span("2018-06-21", "2020-11-02"),
        0,
        UU_20_2008.article(12, 1, "b", grade="derived", note=_WAIVER),
    ),
    (
        Span("2020-11-02"),
        0,
        UU_11_2020.article(87, None, None, 2, grade="derived", note=_WAIVER_CARRIED),
    ),
)

NOT_KNOWN = (
    Note(
        code="fee-nib-small",
        text=Text(
            id="Bagi usaha kecil undang-undang menyebut keringanan biaya perizinan; tidak ada pasal "
            "yang menyatakan NIB usaha kecil tanpa biaya.",
            en="For small enterprises the statute names reduced licence fees; no article says that "
            "their NIB is free.",
        ),
        cite=UU_20_2008.article(12, 1, "b"),
    ),
    Note(
        code="fee-nib-relief",
        text=Text(
            id="UMK yang memohon perizinan berusaha dapat dibebaskan dari biaya atau diberi "
            "keringanan; besarnya tidak ditetapkan di sana.",
            en="UMK that apply for business licensing may be charged nothing or less; the amount is "
            "not set there.",
        ),
        cite=job_creation(92, 2),
    ),
    Note(
        code="fee-mark-renewal-2026",
        text=Text(
            id="Tarif perpanjangan merek menurut PP 30/2026, sejak 1 Agustus 2026, belum terbaca.",
            en="The renewal fees of PP 30/2026, from 1 August 2026, were not read.",
        ),
        cite=PP_30_2026.cite(grade="unresolved"),
    ),
    Note(
        code="fee-companies-before-2026",
        text=Text(
            id="Tarif PT perorangan, PT, dan koperasi sebelum 1 Agustus 2026 tidak ditemukan "
            "sumbernya.",
            en="No source was found for the fees of PT perorangan, PT and cooperatives before "
            "1 August 2026.",
        ),
        cite=PP_45_2024.cite(grade="unresolved"),
    ),
    Note(
        code="fee-mark-before-2025",
        text=Text(
            id="Tarif merek sebelum tahun 2025, dan tarif luring, tidak ada pada halaman tarif "
            "resmi.",
            en="Trade mark fees before 2025, and fees for paper filing, are not on the official "
            "tariff page.",
        ),
        cite=PP_45_2024.cite(grade="unresolved"),
    ),
)
"""What no source gave: shown instead of a number."""

PARAMETERS = (
    *(MARK_FILING_UMK, MARK_FILING_GENERAL, MARK_RENEWAL_UMK, MARK_RENEWAL_GENERAL),
    *(MARK_LATE_RENEWAL_UMK, MARK_LATE_RENEWAL_GENERAL, NIB_FEE_MICRO),
)
