"""The page of a requirement or determination."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from law_pages import rule_parts as parts
from law_pages.cases import worked
from law_pages.days import span_words, today
from law_pages.decision_tables import ruling_tables
from law_pages.facts import fact_link
from law_pages.markup import anchor, badge, code, figure, folded, inert, told
from law_pages.open_law import open_box
from law_pages.page import Page
from law_pages.sources import cited
from law_pages.spans_svg import SpanRow, spans_svg
from law_pages.tree import provision_list
from law_pages.uses import Rule, rule_path, unsettled
from law_pages.words import SUBJECT_KINDS, TODAY, h2
from umkstd.law.citation import Grade
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Provision
from umkstd.law.requirement import Requirement
from umkstd.rulebook import RULEBOOK
from umkstd.rulebook.contents import CHAPTERS, DETERMINATIONS, REQUIREMENTS, Chapter
from umkstd.text import LANGUAGES, Language, Text

_WORDS = {
    "requirement": Text(id="Persyaratan", en="Requirement"),
    "determination": Text(id="Penentuan", en="Determination"),
    "asked": Text(id="ditanyakan tentang {subject}", en="asked about {subject}"),
    "through": Text(id="hukum diperiksa sampai {day}", en="law looked up through {day}"),
    "meaning": Text(
        id="Persyaratan ini terpenuhi bila hal-hal berikut ini berlaku, menurut hukum per {day}.",
        en="This requirement is met when what follows holds, by the law of {day}.",
    ),
    "several": Text(
        id="Ada beberapa teks yang mungkin menentukan, masing-masing dengan nomornya menurut waktu. Pengecualian yang berlaku baginya mendahului teks lain.",
        en="Several texts may decide, each with its number in order of time. An exception that applies goes before the others.",
    ),
    "answers": Text(
        id="Penentuan ini memberi satu jawaban menurut tabel berikut, menurut hukum per {day}. Jawabannya ialah fakta",
        en="This determination gives one answer by the tables below, by the law of {day}. Its answer is the fact",
    ),
    "none": Text(
        id="Pada {day} tidak ada ketentuan yang berlaku.", en="On {day} no provision is in force."
    ),
    "exception": Text(id="Pengecualian", en="Exception"),
    "other": Text(id="Hukum sebelum dan sesudahnya", en="The law before and after"),
    "spans": Text(
        id="Setiap ketentuan satu baris; garis tegak menunjukkan {day}. Batang bergaris miring: isinya belum terbaca atau diperdebatkan. Ujung runcing: tanpa awal atau akhir yang diketahui.",
        en="One row for each provision; the upright line is {day}. Slanted lines: not seen, or disputed. A pointed end: no beginning or end is known.",
    ),
    "code": Text(id="Aturan ini ditulis dalam", en="This rule is written in"),
    "cases": Text(id="Kasus ujinya ada dalam", en="Its test cases are in"),
}  # fmt: skip
REPOSITORY = "src/umkstd"
_w = partial(told, _WORDS)


def rule_pages() -> Iterator[Page]:
    """A page for each rule in each language."""
    for chapter in CHAPTERS:
        for name in (*chapter.determinations, *chapter.requirements):
            for language in LANGUAGES:
                yield rule_page(RULEBOOK[name], chapter, language)


def rule_page(rule: Rule, chapter: Chapter, language: Language) -> Page:
    """The page of one rule."""
    subjects = Text(id="Menurut pokok", en="By subject")
    return Page(
        path=rule_path(rule.id),
        language=language,
        title=rule.title.to(language),
        body="\n\n".join(part for part in _parts(rule, chapter, language) if part),
        crumbs=((subjects, "subjects"), (chapter.title, f"#subject-{language}-{chapter.id}")),
    )


def _parts(rule: Rule, chapter: Chapter, language: Language) -> Iterator[str]:
    yield _facts_of_page(rule, language)
    yield open_box(rule.id, language)
    yield h2("asks", language)
    yield from _now(rule, language)
    yield h2("spans", language)
    yield _picture(rule, language)
    yield h2("cases", language)
    yield worked(rule, language)
    for word, body in (
        ("figures", parts.figure_table(rule, language)),
        ("notes", parts.note_list(rule, language)),
        ("facts", parts.fact_table(rule, language)),
        ("used", parts.users(rule, language)),
        ("cites", parts.citation_table(rule, language)),
        ("changes", parts.change_list(rule, chapter.id, language)),
    ):
        if body:
            yield h2(word, language)
            yield body
    yield h2("code", language)
    yield _code(rule, language)


def _facts_of_page(rule: Rule, language: Language) -> str:
    kind = "requirement" if isinstance(rule, Requirement) else "determination"
    asked = _w("asked", language, subject=SUBJECT_KINDS[rule.subject])
    through = _w("through", language, day=rule.verified_through)
    return f'<div class="law-facts">\n\n{_w(kind, language)} {code(rule.id)} · {asked} · {through}\n\n</div>'


Part = Provision | DatedTable


def rule_texts(rule: Rule) -> tuple[Part, ...]:
    """The provisions or dated tables of a rule."""
    return rule.provisions if isinstance(rule, Requirement) else rule.rulings


def text_grade(part: Part) -> Grade:
    """How well a provision is known, readings and what was not seen among it."""
    if part.unresolved is not None:
        return Grade.UNRESOLVED
    if isinstance(part, Provision) and part.readings:
        return Grade.DISPUTED
    if (
        isinstance(part, DatedTable)
        and part.dispute is not None
        and unsettled(part.cite.grade) is None
    ):
        return Grade.DISPUTED
    return part.cite.grade


def _counts_now(part: Part) -> bool:
    """Whether a text decides something on the present day: also by an earlier governing date."""
    governed = isinstance(part, Provision) and part.governed_by is not None
    begun = part.span.start is None or part.span.start <= TODAY
    return today() in part.span or (governed and begun)


def _rank_and_age(numbered: tuple[int, Part]) -> tuple[bool, int, int]:
    """What governs on the present day stands first, an exception before what it overrides."""
    number, part = numbered
    rank = part.rank if isinstance(part, Provision) else 0
    return today() in part.span, rank, number


def _now(rule: Rule, language: Language) -> Iterator[str]:
    texts = list(enumerate(rule_texts(rule), 1))
    present = sorted(
        ((n, one) for n, one in texts if _counts_now(one)), key=_rank_and_age, reverse=True
    )
    if not present:
        yield _w("none", language, day=today())
    elif isinstance(rule, Determination):
        yield f"{_w('answers', language, day=today())} {fact_link(rule.fact, language)}."
    else:
        yield _w("meaning", language, day=today())
    if len(present) > 1:
        yield _w("several", language)
    for number, one in present:
        place = anchor(text_anchor(rule.id, number, language))
        yield f"{place}### {_heading(number, one, language)}"
        yield _content(rule, one, language)
    others = [(n, one) for n, one in texts if not _counts_now(one)]
    if others:
        yield h2("other", language)
    for number, one in others:
        summary = f"{number}. {one.cite.text}, {span_words(one.span, language)}"
        body = f"{_heading(number, one, language)}\n\n{_content(rule, one, language)}"
        yield folded(summary, body, text_anchor(rule.id, number, language))


def text_anchor(rule_id: str, number: int, language: Language) -> str:
    """The place of one provision."""
    return f"{language}-{rule_id.replace('.', '-')}-text-{number}"


def _heading(number: int, part: Part, language: Language) -> str:
    rank = isinstance(part, Provision) and part.rank > 0
    exception = f" · {_w('exception', language)}" if rank else ""
    grade = badge(text_grade(part), language)
    when = inert(span_words(part.span, language))
    return f"{number}\\. {cited(part.cite, language, graded=False)}, {when}{exception} {grade}"


def _content(rule: Rule, part: Part, language: Language) -> str:
    if isinstance(part, Provision):
        return provision_list(part, language)
    said = part.unresolved or part.dispute
    told = f"**{inert(said.to(language))}**" if said else ""
    tables = ruling_tables(part, rule, language) if isinstance(rule, Determination) else ""
    return "\n\n".join(one for one in (told, tables) if one)


def _picture(rule: Rule, language: Language) -> str:
    rows = [
        SpanRow(
            part.span,
            text_grade(part),
            f"{number}. {part.cite.text}: {span_words(part.span, language)}",
            f"#{text_anchor(rule.id, number, language)}",
        )
        for number, part in enumerate(rule_texts(rule), 1)
    ]
    return f"{_w('spans', language, day=today())}\n\n{figure(spans_svg(rows, today(), language))}"


def _code(rule: Rule, language: Language) -> str:
    module = {**DETERMINATIONS, **REQUIREMENTS}[rule.id]
    file, cases = f"{REPOSITORY}/rulebook/{module}.py", f"{REPOSITORY}/data/cases/{rule.id}.json"
    return f"{_w('code', language)} {code(file)}. {_w('cases', language)} {code(cases)}."
