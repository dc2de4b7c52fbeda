"""Which licensing law governs, and which licences a risk level asks for."""

from __future__ import annotations

import datetime

from umkstd.business import facts as f
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Note
from umkstd.law.span import Span
from umkstd.logic.combine import all_of
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Condition
from umkstd.logic.table import Row, Table
from umkstd.rulebook.instruments import PP_5_2021, PP_24_2018, PP_28_2025, job_creation
from umkstd.text import Text

VERIFIED_THROUGH = "2026-11-24"
PP_24_START = datetime.date(2018, 6, 21)
STATUTE_START = datetime.date(2020, 11, 2)
PP_5_START = datetime.date(2021, 2, 2)
PP_28_START = datetime.date(2025, 6, 5)
ADAPTED_BY = datetime.date(2025, 10, 5)
"""Day by which OSS had to be adapted (PP 28/2025 Pasal 551: four months from promulgation)."""

_PP_5 = PP_5_2021.cite()
_TRANSITION = PP_28_2025.article(547, None, "a")
_ISSUED = PP_28_2025.article(549, None, "a")


def _bands(fact: Fact[datetime.date]) -> tuple[tuple[Condition, str, Citation], ...]:
    return (
        (fact < PP_24_START, "pra_oss", PP_24_2018.article(107)),
        (
            all_of(fact >= PP_24_START, fact < PP_5_START),
            "pp_24_2018",
            PP_24_2018.article(107),
        ),
        (all_of(fact >= PP_5_START, fact < PP_28_START), "pp_5_2021", _PP_5),
        (fact >= PP_28_START, "pp_28_2025", PP_28_2025.article(552)),
    )


def _regime_rows() -> tuple[Row, ...]:
    """Rows over has_nib, as_of, nib_issued_on and licence_applied_on.

    An NIB that is issued only under a later law than that of the as-of date is
    not held then, so the law of the as-of date answers.
    """
    held = f.has_nib.is_true()
    asked, issued = _bands(f.as_of), _bands(f.nib_issued_on)
    rows = [Row((f.has_nib.is_false(), day, None, None), value, cite) for day, value, cite in asked]
    (before_oss, oldest, oldest_cite), *later = asked
    rows.append(Row((held, before_oss, None, None), oldest, oldest_cite))
    for number, (today, value, cite) in enumerate(later[:2], 1):
        rows += [Row((held, today, day, None), old, by) for day, old, by in issued[:number]]
        start = PP_24_START if number == 1 else PP_5_START
        rows.append(Row((held, today, f.nib_issued_on >= start, None), value, cite))
    today = f.as_of >= PP_28_START
    rows += [
        Row((held, today, day, None), value, _ISSUED if value == "pp_5_2021" else cite)
        for day, value, cite in issued[:3]
    ]
    between = all_of(f.nib_issued_on >= PP_28_START, f.nib_issued_on < ADAPTED_BY)
    before, after = f.licence_applied_on < PP_28_START, f.licence_applied_on >= PP_28_START
    adapted = PP_28_2025.article(551, grade="secondary")
    rows += [
        Row((held, today, between, before), "pp_5_2021", _TRANSITION),
        Row((held, today, between, after), "pp_28_2025", PP_28_2025.article(552)),
        Row((held, today, f.nib_issued_on >= ADAPTED_BY, None), "pp_28_2025", adapted),
    ]
    return tuple(rows)


LICENSING_REGIME = Determination(
    id="licensing-regime",
    fact=f.licensing_regime,
    title=Text(id="Rezim perizinan berusaha", en="Licensing regime"),
    rulings=(
        DatedTable(
            span=Span(None),
            cite=PP_28_2025.article(552),
            tables=(
                Table((f.has_nib, f.as_of, f.nib_issued_on, f.licence_applied_on), _regime_rows()),
            ),
        ),
    ),
    notes=(
        Note(
            code="regime-more-favourable",
            text=Text(
                id="Perizinan yang terbit sebelum 5 Juni 2025 dikecualikan dari aturan baru, kecuali "
                "aturan baru lebih menguntungkan pelaku usaha.",
                en="Licences issued before 5 June 2025 are exempt from the new rules, unless these "
                "favour the business.",
            ),
            cite=_ISSUED,
            when=all_of(f.nib_issued_on < PP_28_START, f.as_of >= PP_28_START),
        ),
        Note(
            code="regime-adaptation-day",
            text=Text(
                id="Permohonan yang sedang diproses tetap menurut PP 5/2021 sampai OSS disesuaikan; "
                "hari penyesuaian itu menurut praktik 5 Oktober 2025, belum dibaca dari peraturan.",
                en="Applications in process stay under PP 5/2021 until OSS is adapted; in practice "
                "that day was 5 October 2025, which was not read in a regulation.",
            ),
            cite=PP_28_2025.article(551, grade="secondary"),
            when=all_of(f.licence_applied_on < PP_28_START, f.nib_issued_on >= PP_28_START),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

_NIB, _STANDARD, _PERMIT = ("NIB",), ("NIB", "Sertifikat Standar"), ("NIB", "Izin")


def _by_risk(*cites: Citation) -> Table:
    """Licences by risk; one citation for each of the four levels."""
    levels = (
        ("rendah", _NIB),
        ("menengah_rendah", _STANDARD),
        ("menengah_tinggi", _STANDARD),
        ("tinggi", _PERMIT),
    )
    return Table(
        (f.risk,),
        tuple(
            Row((f.risk.equals(level),), value, cite)
            for (level, value), cite in zip(levels, cites, strict=True)
        ),
    )


LICENCES = Determination(
    id="licences",
    fact=f.licences,
    title=Text(id="Perizinan berusaha yang diperlukan", en="Licences required"),
    rulings=(
        DatedTable(
            span=Span(STATUTE_START, PP_5_START),
            cite=job_creation(7),
            tables=(_by_risk(job_creation(8), job_creation(9), job_creation(9), job_creation(10)),),
        ),
        DatedTable(
            span=Span(PP_5_START, PP_28_START),
            cite=_PP_5,
            tables=(_by_risk(_PP_5, _PP_5, _PP_5, _PP_5),),
        ),
        DatedTable(
            span=Span(PP_28_START),
            cite=PP_28_2025.article(128),
            tables=(_by_risk(*(PP_28_2025.article(n) for n in (130, 131, 132, 133))),),
        ),
    ),
    notes=(
        Note(
            code="licences-verified",
            text=Text(
                id="Risiko menengah tinggi: Sertifikat Standar harus terverifikasi sebelum kegiatan "
                "operasional; yang belum terverifikasi hanya untuk persiapan.",
                en="Medium-high risk: the standard certificate must be verified before operation; "
                "an unverified one allows preparation only.",
            ),
            cite=PP_28_2025.article(132),
            when=f.risk.equals("menengah_tinggi"),
        ),
    ),
    subject="line",
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)


def _certificate(low: Citation, high: Citation) -> Table:
    none = f.risk.one_of("rendah", "tinggi")
    return Table(
        (f.risk,),
        (
            Row((none,), "none"),
            Row((f.risk.equals("menengah_rendah"),), "self-declared", low),
            Row((f.risk.equals("menengah_tinggi"),), "verified", high),
        ),
    )


STANDARD_CERTIFICATE = Determination(
    id="standard-certificate",
    fact=f.standard_certificate,
    title=Text(id="Jenis Sertifikat Standar", en="Kind of standard certificate"),
    rulings=(
        DatedTable(
            span=Span(STATUTE_START, PP_5_START),
            cite=job_creation(9),
            tables=(_certificate(job_creation(9), job_creation(9)),),
        ),
        DatedTable(
            span=Span(PP_5_START, PP_28_START), cite=_PP_5, tables=(_certificate(_PP_5, _PP_5),)
        ),
        DatedTable(
            span=Span(PP_28_START),
            cite=PP_28_2025.article(128),
            tables=(_certificate(PP_28_2025.article(131), PP_28_2025.article(132)),),
        ),
    ),
    subject="line",
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

DETERMINATIONS = (LICENSING_REGIME, LICENCES, STANDARD_CERTIFICATE)
