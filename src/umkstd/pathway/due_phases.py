"""Due dates that the law sets as calendar days: halal phases, KBLI 2025, old SPP-IRT, cooperatives."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import attrs

from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation, Grade
from umkstd.law.ruling import Ruling
from umkstd.law.verdict import Status, Verdict
from umkstd.pathway.due_date import DueDate, Undated
from umkstd.pathway.due_dates_food import PIRT_LOST
from umkstd.pathway.due_judging import ANSWERED, Subject, day_after, graded, is_lost
from umkstd.rulebook import RULEBOOK
from umkstd.rulebook.final_income_tax_limits import COOPERATIVE_END
from umkstd.rulebook.kbli_version import KBLI_2025_IN_OSS, KBLI_2025_LAST_DAY
from umkstd.rulebook.pirt_adaptation import EARLIEST_END, LATEST_END
from umkstd.text import Text

_HALAL = Text(
    id="hari terakhir sebelum wajib bersertifikat halal",
    en="last day before the product must be certified halal",
)
_HALAL_DO = Text(
    id="Ajukan sertifikat halal melalui SIHALAL. Produk dari bahan yang diharamkan wajib mencantumkan "
    "keterangan tidak halal.",
    en="Apply for the halal certificate in SIHALAL. A product of haram material must carry the "
    "not-halal statement.",
)
_NO_DAY = Text(
    id="Tanggal bagi kelompok produk ini tidak ditemukan.",
    en="No date was found for this product group.",
)
_CONVERT = Text(
    id="Ubah kode KBLI lini ini ke KBLI 2025 melalui oss.go.id/kbli/konversi; kode yang sama dapat "
    "berarti lain.",
    en="Convert the KBLI code of this line to KBLI 2025 at oss.go.id/kbli/konversi; the same code may "
    "mean something else.",
)
_ADAPT = Text(
    id="Sesuaikan SPP-IRT lama dengan PerBPOM 4/2024 melalui OSS. Tanyakan hari pengundangannya pada "
    "Dinas Kesehatan atau BPOM; 30 bulan dihitung dari hari itu.",
    en="Adapt the former SPP-IRT to PerBPOM 4/2024 through OSS. Ask the health office or BPOM for the "
    "day of its promulgation; the 30 months count from it.",
)
_TAX_DO = Text(
    id="Tanyakan pada kantor pajak: jangka waktu PPh final bagi koperasi diperdebatkan.",
    en="Ask the tax office: the period of the final tax for cooperatives is disputed.",
)
_SWITCH = ((KBLI_2025_IN_OSS, False), (KBLI_2025_LAST_DAY, True))
"""Each day, and whether it is told once it is past."""


def halal(subject: Subject) -> Iterator[DueDate | Undated]:
    """The last free day; the law in force on that day itself gives it."""
    facts = subject.facts
    ruling, on = _last_free_day(subject)
    after = subject.as_of if on is None else max(day_after(on), subject.as_of)
    verdict = RULEBOOK.requirements["halal.duty"].evaluate(facts, as_of=after)
    # A certificate that may have lost its force is no news on this day; one that has lost it is.
    if facts.get("has_halal_certificate") is True and verdict.status is not Status.UNMET:
        return
    if on is not None:
        if on <= subject.until and verdict.status not in ANSWERED:
            cite = ruling.citations[0]
            yield _due(
                subject, on, (_HALAL, _HALAL_DO), cite, "halal-last-free-day", verdict=verdict
            )
    elif ruling.in_force and ruling.value != "none":
        yield Undated(
            what=_HALAL,
            ask=ruling.open_facts,
            why=None if ruling.open_facts else _NO_DAY,
            line=subject.line,
            product=subject.product,
            rule="halal.duty",
            source="halal-last-free-day",
        )


def _last_free_day(subject: Subject) -> tuple[Ruling, datetime.date | None]:
    """What the law says today; and what it says on the day that it names, if it was moved."""
    rule = RULEBOOK.determinations["halal-last-free-day"]
    ruling, on = rule.determine(subject.facts, as_of=subject.as_of), None
    for _ in rule.rulings:
        try:
            on = datetime.date.fromisoformat(ruling.value or "")
        except ValueError:
            return ruling, None
        if on <= subject.as_of:
            break
        ruling = rule.determine(subject.facts, as_of=on)
    return ruling, on


def kbli(subject: Subject) -> Iterator[DueDate | Undated]:
    """The switch to KBLI 2025, for a line whose code is of KBLI 2020."""
    facts = subject.facts
    if facts.get("kbli") is None or facts.get("kbli_version") == "2025":
        return
    if facts.get("has_nib") is False:
        return  # there is no code in OSS to convert
    known = facts.get("kbli_version") is not None
    for parameter, told_once_past in _SWITCH:
        day = parameter.dated(subject.as_of)
        past = day.value < subject.as_of
        if day.value > subject.until or (past and not told_once_past):
            continue
        told = (parameter.title, _CONVERT)
        if known or not past:
            ask = () if known else ("kbli_version",)
            yield _due(subject, day.value, told, day.cite, parameter.name, ask=ask)
        else:
            yield Undated(
                what=parameter.title,
                ask=("kbli_version",),
                line=subject.line,
                product=subject.product,
                rule="kbli-version",
                source=parameter.name,
            )


def adaptation(subject: Subject) -> Iterator[DueDate | Undated]:
    """The end of the 30 months to adapt a former SPP-IRT: the earliest and the latest day."""
    facts = subject.facts
    if facts.get("has_pirt") is not True or is_lost(subject, PIRT_LOST):
        return
    rule = RULEBOOK.requirements["pirt.adaptation"]
    for parameter in (EARLIEST_END, LATEST_END):
        day = parameter.values[0]
        after = max(day_after(day.value), subject.as_of)
        verdict = rule.evaluate(facts, as_of=after)
        past = day.value < subject.as_of
        # Once the earliest day is past, the latest one is what is left to keep.
        moot = past and (parameter is EARLIEST_END or verdict.status is not Status.UNMET)
        if verdict.status in ANSWERED or moot or day.value > subject.until:
            continue
        told = (parameter.title, _ADAPT)
        ask = (*VOCABULARY.missing("pirt_under_22_2018", facts), *verdict.open_facts)
        due = _due(subject, day.value, told, day.cite, parameter.name, verdict=verdict)
        if not past:
            due = _doubtful(due, tuple(dict.fromkeys(ask)))
        yield due


def cooperative_tax(subject: Subject) -> Iterator[DueDate | Undated]:
    """The day up to which, by the announcement, a cooperative may use the final income tax."""
    day = COOPERATIVE_END.values[0]
    if subject.facts.get("legal_form") != "koperasi":
        return
    if not subject.as_of <= day.value <= subject.until:
        return
    rule = RULEBOOK.requirements["final-income-tax"]
    if rule.evaluate(subject.facts, as_of=day.value).status is not Status.UNMET:
        verdict = rule.evaluate(subject.facts, as_of=day_after(day.value))
        told = (COOPERATIVE_END.title, _TAX_DO)
        due = _due(subject, day.value, told, day.cite, COOPERATIVE_END.name, verdict=verdict)
        yield _doubtful(due, ())


def _due(
    subject: Subject,
    on: datetime.date,
    told: tuple[Text, Text],
    cite: Citation,
    source: str,
    *,
    verdict: Verdict | None = None,
    ask: tuple[str, ...] = (),
) -> DueDate:
    """A day that the law sets, with the doubts of the rule that asks for it."""
    certain = verdict.status is Status.UNMET if verdict is not None else not ask
    grade: Grade = cite.grade if verdict is None else graded(cite.grade, verdict)
    return DueDate(
        on=on,
        what=told[0],
        do=told[1],
        cite=cite,
        grade=grade,
        line=subject.line,
        product=subject.product,
        rule=verdict.id if verdict is not None else "kbli-version",
        source=source,
        certain=certain,
        ask=() if certain else (verdict.open_facts if verdict is not None else ask),
    )


def _doubtful(due: DueDate, ask: tuple[str, ...]) -> DueDate:
    return attrs.evolve(due, certain=False, ask=due.ask or ask)
