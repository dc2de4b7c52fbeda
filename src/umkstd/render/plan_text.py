"""A plan as a checklist: for a terminal, as Markdown to hand to the business, or as blocks."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

import attrs

from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.explain import Line
from umkstd.pathway.goals import goal_rules
from umkstd.pathway.graph import road
from umkstd.pathway.locating import Location
from umkstd.pathway.plan_record import Plan, PlannedStep, days_of, fee_of
from umkstd.pathway.stages import OURS
from umkstd.render.block import Block
from umkstd.render.inert import markdown_text
from umkstd.text import Language, Text, format_number, same

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
_BY = Text(id="Dasar hukum", en="Legal basis")
_ASK = Text(id="Tanyakan dahulu", en="Ask first")
_SIDE = Text(id="Langkah-langkah dengan angka yang sama dapat berjalan bersamaan.",
             en="Steps with the same number can go side by side.")  # fmt: skip
_DAYS = Text(
    id="Paling lama {days} hari kerja pada instansi", en="At most {days} working days there"
)
_FEE = Text(id="Rp{fee}", en="Rp{fee}")
_FREE = Text(id="Tanpa biaya", en="Free of charge")
_SILENT = Text(
    id="Kami tidak menemukan ketentuan lama dan biayanya; tanyakan kepada petugasnya.",
    en="We found no rule on time or fee; ask the office.",
)
_KNOWN_DAYS = Text(
    id="Batas waktu yang disebut peraturan: paling lama {days} hari kerja pada instansi.",
    en="Limits that the law names: at most {days} working days at the offices.",
)
_KNOWN_FEES = Text(
    id="Biaya yang disebut peraturan: Rp{fee}.", en="Fees that the law names: Rp{fee}."
)
_UNKNOWN = Text(
    id="Langkah lain dapat makan waktu dan biaya; tanyakan sebelum mengajukan.",
    en="Other steps may take time and money; ask before applying.",
)
_OPEN = Text(id="Masih perlu ditanyakan", en="Still to be asked")
_NOTED = Text(
    id="Catat dari dokumen yang baru: {names}.", en="Note down from the new document: {names}."
)
_CLOSED = Text(id="Tidak terbuka: {step}. {why}", en="Not open: {step}. {why}")
_ASK_FIRST = Text(
    id="Belum diketahui mana yang terbuka: {steps}. Yang perlu diketahui lebih dahulu: {names}.",
    en="Not known which is open: {steps}. To be known first: {names}.",
)
_SHOWN = 8
_AND_MORE = Text(id="{names}; dan {count} hal lain", en="{names}; and {count} more")
_NO_LICENCE = Text(
    id="SNI Bina UMK bukan izin edar dan bukan sertifikat halal. Untuk menjual produk, lihat juga "
    "rencana dengan --goal product-legal.",
    en="SNI Bina UMK is no licence to sell and no halal certificate. To sell the product see the plan "
    "with --goal product-legal, too.",
)
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
        elif mark == "question":
            question, _, name = text.rpartition("|")
            lines += textwrap.wrap(f"{question} ({name})", width, subsequent_indent="  ")
        else:
            lines += textwrap.wrap(text, width, subsequent_indent="  ") or [""]
    return "\n".join(lines).lstrip("\n") + "\n"


def plan_markdown(plan: Plan, location: Location, language: Language) -> str:
    """A plan as Markdown that can be handed to the business."""
    lines: list[str] = []
    for mark, text in _lines(plan, location, language):
        safe = markdown_text(text)
        if mark == "title":
            lines += ["", f"## {safe}", ""]
        elif mark == "step":
            lines += ["", f"- [ ] **{safe}**"]
        elif mark == "detail":
            lines.append(f"  - {safe}")
        elif mark == "question":
            lines.append(f"- {markdown_text(text.rpartition('|')[0].lstrip('? '))}")
        else:
            lines += [safe, ""]
    return "\n".join(lines).strip() + "\n"


def plan_blocks(plan: Plan, language: Language) -> tuple[Block, ...]:
    """A plan as headings with what stands below them; each step is folded with what it takes."""
    blocks: list[Block] = []
    lines: list[Line] = []
    for mark, text in _goal(plan, language):
        if mark == "title":
            lines = []
            blocks.append(Block(text, level=4 if blocks else 3))
        elif text:
            lines.append(_line(mark, text))
            blocks[-1] = attrs.evolve(blocks[-1], lines=tuple(lines))
    return tuple(blocks)


def _line(mark: str, text: str) -> Line:
    if mark == "step":
        return Line("step", text)
    if mark == "question":
        question, _, name = text.rpartition("|")
        return Line("plain", f"{question.lstrip('? ')} ({name})", "?")
    if text.startswith("x "):
        return Line("plain", text[2:], "✗")
    return Line("plain", text.removeprefix("- "), depth=2 if mark == "detail" else 1)


def _lines(plan: Plan, location: Location, language: Language) -> Iterator[tuple[str, str]]:
    title = location.stage.title.to(language)
    yield "text", _STAGE.fill(stage=same(title)).to(language)
    yield "text", OURS.to(language)
    if location.not_shown:
        names = ", ".join(stage.title.to(language) for stage in location.not_shown)
        yield "text", _LACKING.fill(names=same(names)).to(language)
    yield from _goal(plan, language)


def _goal(plan: Plan, language: Language) -> Iterator[tuple[str, str]]:
    yield "title", _PLAN.fill(goal=plan.title).to(language)
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
            goal = goal_rules(plan.instead)[0]
            yield "text", _INSTEAD.fill(goal=goal, key=key).to(language)
    for one in plan.steps:
        yield from _step(one, plan, language)
    if len({one.group for one in plan.steps}) < len(plan.steps):
        yield "text", ""
        yield "text", _SIDE.to(language)
    yield from _total(plan, language)
    yield from _questions(plan, language)
    if plan.blocked:
        yield "title", _BLOCKED.to(language)
        for line in _blocks(plan, language):
            yield "text", line


def _questions(plan: Plan, language: Language) -> Iterator[tuple[str, str]]:
    """What is still to be asked; what only the new documents will say is not asked."""
    told = {n for one in plan.steps for n, value in one.step.achieves.items() if value is None}
    open_ = [name for name in plan.open_facts if name not in told]
    if open_:
        yield "title", _OPEN.to(language)
        for name in open_:
            yield "question", f"? {VOCABULARY[name].question.to(language)}|{name}"
    noted = [VOCABULARY[name].label for name in plan.open_facts if name in told]
    if noted:
        names = Text(id="; ".join(n.id for n in noted), en="; ".join(n.en for n in noted))
        yield "text", _NOTED.fill(names=names).to(language)
    if plan.goal == "sni-bina-umk" and plan.reachable:
        yield "text", ""
        yield "text", _NO_LICENCE.to(language)


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
        asked = " ".join(VOCABULARY[name].question.to(language) for name in one.ask)
        yield "detail", f"{_ASK.to(language)}: {asked}"
    if one.cites:
        yield "detail", f"{_BY.to(language)}: {'; '.join(cite.text for cite in one.cites)}"


def _terms(one: PlannedStep, plan: Plan, language: Language) -> str:
    parts = []
    days, fee = days_of(one.step), fee_of(one.step, plan.start)
    if days is not None:
        parts.append(f"{_DAYS.fill(days=days).to(language)}.")
    if fee is not None:
        shown = format_number(fee, language)
        told = _FREE if fee == 0 else _FEE.fill(fee=same(shown))
        parts.append(f"{told.to(language)}.")
    if one.step.terms:
        parts.append(one.step.terms.to(language))
    return " ".join(parts) if parts else _SILENT.to(language)


def _total(plan: Plan, language: Language) -> Iterator[tuple[str, str]]:
    """What is known of time and fees, and that it is not all."""
    parts = []
    if plan.working_days is not None:
        parts.append(_KNOWN_DAYS.fill(days=plan.working_days).to(language))
    if plan.rupiah:
        shown = format_number(plan.rupiah, language)
        parts.append(_KNOWN_FEES.fill(fee=same(shown)).to(language))
    if plan.steps:
        yield "text", ""
        yield "text", " ".join([*parts, _UNKNOWN.to(language)])


def _blocks(plan: Plan, language: Language) -> Iterator[str]:
    """What is closed, one by one; what is not known together, where the same is to be asked."""
    unknown: dict[tuple[str, ...], list[Text]] = {}
    for block in plan.blocked:
        if block.step is None:
            yield f"x {block.why.to(language)}"
        elif block.facts:
            unknown.setdefault(block.facts, []).append(road().steps[block.step].title)
        else:
            name = road().steps[block.step].title
            yield f"- {_CLOSED.fill(step=name, why=block.why).to(language)}"
    for facts, titles in unknown.items():
        steps = Text(id="; ".join(t.id for t in titles), en="; ".join(t.en for t in titles))
        labels = [VOCABULARY[fact].label for fact in facts[:_SHOWN]]
        names = Text(id="; ".join(t.id for t in labels), en="; ".join(t.en for t in labels))
        if len(facts) > _SHOWN:
            names = _AND_MORE.fill(names=names, count=len(facts) - _SHOWN)
        yield f"- {_ASK_FIRST.fill(steps=steps, names=names).to(language)}"
