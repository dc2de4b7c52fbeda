"""A plan as a checklist: for a terminal, or as Markdown to hand to the business."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from umkstd.business.vocabulary import VOCABULARY
from umkstd.pathway.graph import road
from umkstd.pathway.locating import Location
from umkstd.pathway.plan_record import Block, Plan, PlannedStep, days_of, fee_of
from umkstd.pathway.planning import goal_rule
from umkstd.pathway.stages import OURS
from umkstd.text import Language, Text, format_number

_STAGE = Text(id="Tahap sekarang: {stage}", en="Stage today: {stage}")
_LACKING = Text(id="Yang belum tampak di tahap sebelumnya: {names}", en="Not shown so far: {names}")
_PLAN = Text(id="Rencana menuju {goal}", en="The way to {goal}")
_DONE = Text(id="Tujuan ini sudah terpenuhi.", en="This goal is met already.")
_NOT_ASKED = Text(
    id="Persyaratan ini tidak berlaku baginya; tidak ada yang perlu dilakukan.",
    en="This does not apply; there is nothing to do.",
)
_NO_WAY = Text(id="Tujuan ini tidak dapat dicapai sekarang.", en="This goal cannot be reached now.")
_INSTEAD = Text(
    id="Tujuan terdekat yang dapat dicapai: {goal} (--goal {key}).",
    en="The nearest goal that can be reached: {goal} (--goal {key}).",
)
_WHERE = Text(id="Di mana", en="Where")
_WHY = Text(id="Untuk apa", en="What for")
_BRING = Text(id="Bawa", en="Bring")
_TERMS = Text(id="Waktu dan biaya", en="Time and cost")
_BY = Text(id="Dasar", en="By")
_ASK = Text(id="Tanyakan dahulu", en="Ask first")
_SIDE = Text(id="Langkah-langkah dengan angka yang sama dapat berjalan bersamaan.",
             en="Steps with the same number can go side by side.")  # fmt: skip
_DAYS = Text(
    id="Paling lama {days} hari kerja pada instansi", en="At most {days} working days there"
)
_FEE = Text(id="Rp{fee}", en="Rp{fee}")
_FREE = Text(id="Tanpa biaya", en="Free of charge")
_SILENT = Text(
    id="Lama dan biayanya tidak disebut peraturan yang dibaca.",
    en="The law that was read names neither time nor cost.",
)
_TOTAL = Text(id="Seluruhnya", en="In all")
_AT_LEAST = Text(
    id="sekurangnya {days} hari kerja menurut batas waktu yang disebut peraturan",
    en="at least {days} working days by the limits that the law names",
)
_COST = Text(id="biaya yang disebut peraturan Rp{fee}", en="fees that the law names: Rp{fee}")
_OPEN = Text(id="Masih perlu ditanyakan", en="Still to be asked")
_BLOCKED = Text(id="Yang menghalangi, atau jalan yang tertutup", en="What is in the way, or closed")


def plan_text(plan: Plan, location: Location, language: Language, *, width: int = 100) -> str:
    """A plan as text, a step a paragraph."""
    lines: list[str] = []
    for mark, text in _lines(plan, location, language):
        if mark == "title":
            lines += ["", *textwrap.wrap(text, width)]
        elif mark == "step":
            lines += ["", *textwrap.wrap(f"[ ] {text}", width, subsequent_indent="       ")]
        elif mark == "detail":
            lines += textwrap.wrap(
                text, width, initial_indent="       ", subsequent_indent="         "
            )
        else:
            lines += textwrap.wrap(text, width, subsequent_indent="  ")
    return "\n".join(lines).lstrip("\n") + "\n"


def plan_markdown(plan: Plan, location: Location, language: Language) -> str:
    """A plan as Markdown that can be handed to the business."""
    lines: list[str] = []
    for mark, text in _lines(plan, location, language):
        safe = _plain(text)
        if mark == "title":
            lines += ["", f"## {safe}", ""]
        elif mark == "step":
            lines += ["", f"- [ ] **{safe}**"]
        elif mark == "detail":
            lines.append(f"  - {safe}")
        else:
            lines += [safe, ""]
    return "\n".join(lines).strip() + "\n"


def _plain(text: str) -> str:
    """Text in which nothing is markup."""
    for character in "\\`*_[]<>|#":
        text = text.replace(character, f"\\{character}")
    return text


def _lines(plan: Plan, location: Location, language: Language) -> Iterator[tuple[str, str]]:
    title = location.stage.title.to(language)
    yield "text", _STAGE.fill(stage=Text(id=title, en=title)).to(language)
    yield "text", OURS.to(language)
    if location.not_shown:
        names = ", ".join(stage.title.to(language) for stage in location.not_shown)
        yield "text", _LACKING.fill(names=Text(id=names, en=names)).to(language)
    yield "title", _PLAN.fill(goal=plan.verdict.title).to(language)
    if plan.verdict.status.value == "met":
        yield "text", _DONE.to(language)
        return
    if plan.verdict.status.value == "not_applicable":
        yield "text", _NOT_ASKED.to(language)
        return
    yield from _way(plan, language)


def _way(plan: Plan, language: Language) -> Iterator[tuple[str, str]]:
    if not plan.reachable:
        yield "text", _NO_WAY.to(language)
        if plan.instead:
            key = Text(id=plan.instead, en=plan.instead)
            goal = goal_rule(plan.instead).title
            yield "text", _INSTEAD.fill(goal=goal, key=key).to(language)
    for one in plan.steps:
        yield from _step(one, plan, language)
    if len({one.group for one in plan.steps}) < len(plan.steps):
        yield "text", ""
        yield "text", _SIDE.to(language)
    yield from _total(plan, language)
    if plan.open_facts:
        yield "title", _OPEN.to(language)
        for name in plan.open_facts:
            yield "text", f"? {VOCABULARY[name].question.to(language)} ({name})"
    if plan.blocked:
        yield "title", _BLOCKED.to(language)
        for block in plan.blocked:
            yield "text", _block(block, language)


def _step(one: PlannedStep, plan: Plan, language: Language) -> Iterator[tuple[str, str]]:
    step = one.step
    yield "step", f"{one.group + 1}. {step.title.to(language)}"
    if one.told:
        yield "detail", one.told.to(language)
    yield "detail", f"{_WHY.to(language)}: {step.why.to(language)}"
    yield "detail", f"{_WHERE.to(language)}: {step.where.to(language)}"
    if step.bring:
        listed = "; ".join(thing.to(language) for thing in step.bring)
        yield "detail", f"{_BRING.to(language)}: {listed}"
    yield "detail", f"{_TERMS.to(language)}: {_terms(one, plan, language)}"
    if one.ask:
        asked = " ".join(VOCABULARY[name].question.to(language) for name in one.ask[:3])
        more = f" (+{len(one.ask) - 3})" if len(one.ask) > 3 else ""
        yield "detail", f"{_ASK.to(language)}: {asked}{more}"
    yield "detail", f"{_BY.to(language)}: {step.cite.text}"


def _terms(one: PlannedStep, plan: Plan, language: Language) -> str:
    parts = []
    days, fee = days_of(one.step), fee_of(one.step, plan.start)
    if days is not None:
        parts.append(f"{_DAYS.fill(days=days).to(language)}.")
    if fee is not None:
        shown = format_number(fee, language)
        told = _FREE if fee == 0 else _FEE.fill(fee=Text(id=shown, en=shown))
        parts.append(f"{told.to(language)}.")
    if one.step.terms:
        parts.append(one.step.terms.to(language))
    return " ".join(parts) if parts else _SILENT.to(language)


def _total(plan: Plan, language: Language) -> Iterator[tuple[str, str]]:
    parts = []
    if plan.working_days is not None:
        parts.append(_AT_LEAST.fill(days=plan.working_days).to(language))
    if plan.rupiah is not None:
        shown = format_number(plan.rupiah, language)
        parts.append(_COST.fill(fee=Text(id=shown, en=shown)).to(language))
    if parts:
        yield "title", f"{_TOTAL.to(language)}: {'; '.join(parts)}."


def _block(block: Block, language: Language) -> str:
    name = ""
    if block.step is not None:
        name = f"{road().steps[block.step].title.to(language)}: "
    asked = ""
    if block.facts and block.step is not None:
        labels = [VOCABULARY[fact].label.to(language) for fact in block.facts[:6]]
        asked = f" ({', '.join(labels)})"
    return f"x {name}{block.why.to(language)}{asked}"
