"""The pages of the pathway: the whole road with its stages, and a page for each step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from law_pages.days import today
from law_pages.facts import fact_link
from law_pages.markup import anchor, inert, item, told
from law_pages.open_law import open_box
from law_pages.page import Page, link
from law_pages.road_narrow_svg import narrow_road_svg
from law_pages.road_svg import road_svg
from law_pages.sources import cited
from law_pages.tree import provision_list
from law_pages.uses import rule_path, shown_value, step_path
from law_pages.words import LISTS, UNITS
from umkstd.business.vocabulary import VOCABULARY
from umkstd.calendars import Deadline
from umkstd.pathway.graph import road
from umkstd.pathway.stages import OURS, Stage, stages
from umkstd.pathway.step import AS_OF, Opens, Step
from umkstd.plut.service_field import service_fields
from umkstd.rulebook import RULEBOOK
from umkstd.text import LANGUAGES, Language, Text

_WORDS = {
    "intro": Text(
        id="Setiap kotak ialah satu langkah dan membuka halamannya. Anak panah menuju langkah yang menyusul; langkah dari baris lain yang harus mendahului disebut di dalam kotak. Garis putus-putus: dikerjakan sendiri, tanpa dokumen dari pihak lain.",
        en="Each box is one step and leads to its page. An arrow leads to the step that follows; what comes before from another row is named in the box. A dashed edge: done by the business itself, with no document from anybody else.",
    ),
    "steps": Text(id="Langkah satu per satu", en="The steps one by one"),
    "stages": Text(id="Tahap", en="Stages"),
    "stage_after": Text(id="Sesudah tahap:", en="After the stage:"),
    "shown": Text(id="Ditunjukkan oleh:", en="Shown by:"),
    "also": Text(id="Juga tidak boleh gagal:", en="Nor may these be unmet:"),
    "start": Text(id="Titik awal; tidak ada yang diminta.", en="The beginning; nothing is asked."),
    "why": Text(id="Untuk apa", en="What for"),
    "where": Text(id="Di mana", en="Where"),
    "bring": Text(id="Yang dibawa", en="What to bring"),
    "achieves": Text(id="Yang dicapai", en="What it achieves"),
    "before": Text(id="Sesudah langkah", en="After these steps"),
    "next": Text(id="Langkah berikutnya", en="Steps that follow"),
    "opens": Text(id="Kapan langkah ini terbuka", en="When it is open"),
    "always": Text(id="Terbuka bagi siapa saja.", en="Open to everyone."),
    "unless": Text(id="Tertutup bila {label}: {text}", en="Closed where {label}: {text}"),
    "answer": Text(id="jawabannya {answers}", en="the answer is {answers}"),
    "not_unmet": Text(id="tidak gagal dipenuhi", en="it is not unmet"),
    "else": Text(id="Bila tidak:", en="If not:"),
    "or": Text(id="atau", en="or"),
    "time": Text(id="Waktu menurut hukum", en="Time by law"),
    "no_time": Text(id="Tidak ada teks yang menyebut batas waktunya.", en="No text names a time limit."),
    "term": Text(id="{title}: {count} {unit}; mulai dihitung: {starts}", en="{title}: {count} {unit}; it runs from: {starts}"),
    "fee": Text(id="Biaya", en="Fee"),
    "no_fee": Text(id="Tidak ada teks yang menyebut biayanya.", en="No text names a fee."),
    "fee_for": Text(id="dibaca untuk: {scales}", en="read for: {scales}"),
    "terms": Text(id="Yang lain tentang waktu, biaya dan masa berlaku", en="Else on time, cost and validity"),
    "cite": Text(id="Dasar hukum", en="By which text"),
    "by_rule": Text(id="Menurut aturan yang tidak dipenuhi.", en="By the rule that is not met."),
    "field": Text(id="Bidang layanan PLUT", en="Service field of the PLUT"),
    "code": Text(id="Nama dalam program", en="Name in the code"),
    "today": Text(id="hari langkah itu diambil", en="the day on which the step is taken"),
    "end_of": Text(id="akhir {title}", en="the end of: {title}"),
    "lost": Text(id="belum diketahui lagi", en="not known any more"),
}  # fmt: skip
_w = partial(told, _WORDS)


def step_link(name: str, language: Language) -> str:
    """A link to the page of a step."""
    return link(road().steps[name].title.to(language), language, step_path(name))


def step_pages() -> Iterator[Page]:
    """The road, and the page of each step."""
    for language in LANGUAGES:
        yield _road(language)
        for step in road().steps.values():
            yield Page(
                path=step_path(step.id),
                language=language,
                title=step.title.to(language),
                body="\n\n".join(part for part in _parts(step, language) if part),
                crumbs=((LISTS["pathway/index"], "pathway/index"),),
            )


def _road(language: Language) -> Page:
    key = "pathway/index"
    drawn = "".join(
        f'<figure class="law-picture {size}">{draw(language)}</figure>'
        for size, draw in (("wide", road_svg), ("narrow", narrow_road_svg))
    )
    listed = "\n".join(item(step_link(name, language)) for name in road().steps)
    parts = [
        f"{_w('intro', language)}\n\n{drawn}",
        f"## {_w('stages', language)}\n\n{inert(OURS.to(language))}",
        *(_stage(stage, language) for stage in stages()),
        f"## {_w('steps', language)}\n\n{listed}",
    ]
    title = LISTS[key].to(language)
    return Page(path=key, language=language, title=title, body="\n\n".join(parts), listed=True)


def _stage(stage: Stage, language: Language) -> str:
    title = inert(stage.title.to(language))
    lines = [f"{anchor(f'stage-{language}-{stage.key}')}### {title}", ""]
    titles = {one.key: one.title for one in stages()}
    if stage.after:
        each = (
            link(titles[k].to(language), language, f"#stage-{language}-{k}") for k in stage.after
        )
        lines.append(item(f"{_w('stage_after', language)} {', '.join(each)}"))
    rule = stage.requires
    if rule is None:
        lines.append(item(_w("start", language)))
    elif rule.id in RULEBOOK.requirements:
        shown = link(rule.title.to(language), language, rule_path(rule.id))
        lines.append(item(f"{_w('shown', language)} {shown}"))
    else:
        lines.append(item(_w("shown", language)))
        asked = provision_list(rule.provisions[0], language)
        lines += [f"  {line}" for line in asked.splitlines()]
    if stage.also:
        each = (link(RULEBOOK[n].title.to(language), language, rule_path(n)) for n in stage.also)
        lines.append(item(f"{_w('also', language)} {', '.join(each)}"))
    return "\n".join(lines)


def _parts(step: Step, language: Language) -> Iterator[str]:
    yield open_box(step.id, language)
    for word, lines in _sections(step, language):
        if lines:
            yield f"## {_w(word, language)}\n\n" + "\n".join(item(line) for line in lines)


def _sections(step: Step, language: Language) -> Iterator[tuple[str, list[str]]]:
    yield "why", [inert(step.why.to(language))]
    yield "where", [inert(step.where.to(language))]
    yield "bring", [inert(one.to(language)) for one in step.bring]
    yield "before", [step_link(name, language) for name in step.after]
    yield "opens", [*_opens(step, language)] or [_w("always", language)]
    yield "achieves", [*_achieved(step.achieves, language)]
    following = [one.id for one in road().steps.values() if step.id in one.after]
    yield "next", [step_link(name, language) for name in following]
    yield "time", [_term(one, language) for one in step.takes] or [_w("no_time", language)]
    yield "fee", [*_fee(step, language)] or [_w("no_fee", language)]
    yield "terms", [inert(step.terms.to(language))] if step.terms else []
    cite = cited(step.cite, language) if step.cite else _w("by_rule", language)
    yield "cite", [cite]
    fields = {one.key: one.title for one in service_fields(today())}
    if step.field in fields:
        yield "field", [inert(fields[step.field].to(language))]
    yield "code", [f"`{step.id}`"]


def _opens(step: Step, language: Language) -> Iterator[str]:
    for opens in step.opens:
        ways: list[str] = []
        way: Opens | None = opens
        while way is not None:
            ways.append(_way(way, language))
            way = way.other
        why = inert(opens.why.to(language))
        yield f" {_w('or', language)} ".join(ways) + f". {_w('else', language)} {why}"
    for name, text in step.unless.items():
        yield _w("unless", language, label=VOCABULARY[name].label, text=text)


def _way(way: Opens, language: Language) -> str:
    rule = RULEBOOK[way.rule]
    shown = link(rule.title.to(language), language, rule_path(rule.id))
    if not way.answers:
        return f"{shown}: {_w('not_unmet', language)}"
    answers = " / ".join(rule.fact.shown(one).to(language) for one in way.answers)
    return f"{shown}: {_w('answer', language, answers=answers)}"


def _achieved(achieves: Mapping[str, Any], language: Language) -> Iterator[str]:
    for name, value in achieves.items():
        fact = VOCABULARY[name]
        if value == AS_OF:
            shown = _w("today", language)
        elif isinstance(value, Deadline):
            shown = _w("end_of", language, title=value.title)
        elif value is None:
            shown = _w("lost", language)
        else:
            shown = inert(fact.shown(value).to(language))
        yield f"{fact_link(fact, language)}: {shown}"


def _term(one: Deadline, language: Language) -> str:
    said = _w(
        "term", language, title=one.title, count=one.count, unit=UNITS[one.unit], starts=one.starts
    )
    return f"{said} <small>{cited(one.cite, language)}</small>"


def _fee(step: Step, language: Language) -> Iterator[str]:
    if step.fee is None:
        return
    title = step.fee.title.to(language)
    shown = link(title, language, f"#figure-{language}-{step.fee.name.replace('_', '-')}")
    value = step.fee.values[-1]
    said = inert(shown_value(step.fee, value.value).to(language))
    shown_scales = ", ".join(VOCABULARY["scale"].shown(one).to(language) for one in step.fee_for)
    scales = f" ({_w('fee_for', language, scales=shown_scales)})" if step.fee_for else ""
    yield f"{shown}: {said}{scales} <small>{cited(value.cite, language)}</small>"
