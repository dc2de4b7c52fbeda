"""The verdict on a laboratory report as blocks: the answer, the table of results, what to do."""

from __future__ import annotations

from collections.abc import Iterator

from umkstd.law.explain import Line
from umkstd.render.block import MARKS, Block, Grid
from umkstd.standards.edition import KNOWLEDGE
from umkstd.standards.lab_verdict import LabVerdict, ParameterVerdict
from umkstd.standards.lab_wording import margin_text, summary
from umkstd.text import Language, Text

HEADS = (
    Text(id="parameter", en="parameter"),
    Text(id="hasil", en="result"),
    Text(id="batas", en="limit"),
    Text(id="jarak ke batas", en="from the limit"),
)
NEXT = Text(id="Yang perlu dilakukan", en="What to do")
NOTES = Text(id="Catatan", en="Notes")
_JUDGED = Text(id="penilaian", en="judged")
_TABLE = Text(id="Hasil uji terhadap {number}", en="Results against {number}")
_CLOSE = Text(id="hampir", en="close")
_SAMPLE = Text(id="Contoh: {sample}", en="Sample: {sample}")
_CLASS = Text(id="Kelas yang tercapai: {name}", en="Class reached: {name}")
_CLASSES = Text(
    id="Menurut kelas, dari baris yang terbaca: {classes}",
    en="By class, on the rows that were seen: {classes}",
)
_GRADE = Text(
    id="Dasar pengetahuan atas batas yang menentukan: {grade}.",
    en="How well the deciding limits are known: {grade}.",
)
_ASIDE = ("within", "no-limit")


def lab_blocks(verdict: LabVerdict, language: Language) -> tuple[Block, ...]:
    """A verdict on a report, block by block."""
    told = (summary(verdict).to(language), *particulars(verdict, language))
    lines = tuple(Line("plain", text) for text in told)
    grid = _grid(verdict, language) if verdict.parameters else None
    blocks = [Block(title(verdict, language), lines, verdict.status.value, grid=grid)]
    to_do = [
        Line("reason", f"{one.name.to(language)}: {one.message.to(language)}", MARKS[one.status])
        for one in to_be_done(verdict)
    ]
    if to_do:
        blocks.append(Block(NEXT.to(language), tuple(to_do), level=4))
    if verdict.notes:
        notes = tuple(Line("note", note.to(language)) for note in verdict.notes)
        blocks.append(Block(NOTES.to(language), notes, level=4))
    return tuple(blocks)


def title(verdict: LabVerdict, language: Language) -> str:
    """The standard with its title."""
    return f"{verdict.standard.number} {verdict.standard.title.to(language)}"


def particulars(verdict: LabVerdict, language: Language) -> Iterator[str]:
    """The sample, the classes, and how well the limits are known."""
    if verdict.report.sample:
        yield _SAMPLE.fill(sample=verdict.report.sample).to(language)
    grading = verdict.standard.grading
    if verdict.class_reached and grading:
        names = {choice.key: choice.name for choice in grading.choices}
        yield _CLASS.fill(name=names[verdict.class_reached]).to(language)
    if len(verdict.classes) > 1:
        listed = "; ".join(f"{k} {s.label.to(language)}" for k, s in verdict.classes.items())
        yield _CLASSES.fill(classes=listed).to(language)
    if verdict.certainty:
        grade = KNOWLEDGE[verdict.certainty].to(language)
        yield _GRADE.fill(grade=grade).to(language)


def to_be_done(verdict: LabVerdict) -> list[ParameterVerdict]:
    """The parameters of which something is left to do."""
    return [one for one in verdict.parameters if one.code not in _ASIDE]


def cells(verdict: ParameterVerdict, language: Language) -> tuple[str, str, str, str]:
    """One row: what was tested, the result, the limit, and the distance between them."""
    limit, margin = verdict.limit, margin_text(verdict)
    distance = margin.to(language) if margin else ""
    if verdict.close:
        distance += f" ({_CLOSE.to(language)})"
    return (
        verdict.name.to(language),
        verdict.reading or "",
        limit.to(language) if limit else "",
        distance,
    )


def _grid(verdict: LabVerdict, language: Language) -> Grid:
    return Grid(
        caption=_TABLE.fill(number=verdict.standard.number).to(language),
        head=tuple(head.to(language) for head in (*HEADS, _JUDGED)),
        rows=tuple(
            (*cells(one, language), one.status.label.to(language)) for one in verdict.parameters
        ),
        statuses=tuple(("", "", "", "", one.status.value) for one in verdict.parameters),
    )
