"""One rule as blocks and as plain text, and one fact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.binding import parameters_of
from umkstd.law.composition import Composition
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.explain import Line, grade_words
from umkstd.law.lint import Blind
from umkstd.law.parameter import Parameter
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.facts import Fact, facts_of
from umkstd.logic.members import Skeleton, members_of
from umkstd.logic.nodes import All, Any_, AtLeast, Condition, Member
from umkstd.render.block import Block
from umkstd.text import Language, Text, format_value, same

_WORDS = {
    "all": Text(id="semua:", en="all of:"),
    "any": Text(id="salah satu:", en="any of:"),
    "not": Text(id="bukan:", en="not:"),
    "from": Text(id="sejak {day}", en="from {day}"),
    "until": Text(id="sebelum {day}", en="before {day}"),
    "always": Text(id="tanpa batas waktu", en="at all times"),
    "governed": Text(id="menurut tanggal: {fact}", en="by the date: {fact}"),
    "applies": Text(id="berlaku bila:", en="applies when:"),
    "scope": Text(id="ruang lingkup:", en="scope:"),
    "reading": Text(id="bacaan: {text}", en="reading: {text}"),
    "unresolved": Text(id="belum terbaca: {text}", en="not seen: {text}"),
    "through": Text(
        id="Hukum diperiksa sampai dengan {day}.", en="The law was looked up through {day}."
    ),
    "determined": Text(
        id="jawaban aturan; dapat dinyatakan bila faktanya tidak lengkap",
        en="answered by a rule; it may be stated where the facts are incomplete",
    ),
    "fixed": Text(id="tidak dapat diubah oleh pelaku usaha", en="the business cannot change it"),
    "sensitive": Text(
        id="data pribadi; tidak ditampilkan dalam pesan", en="personal; kept out of messages"
    ),
    "notes": Text(id="Catatan", en="Notes"),
    "at-least": Text(id="sedikitnya {count} dari:", en="at least {count} of:"),
    "blind_known": Text(
        id="{rule}: bila diketahui {known}, ditanyakan pula {names}, padahal tidak menentukan.",
        en="{rule}: where {known} is known, {names} is asked for, too, and cannot matter.",
    ),
    "blind_decided": Text(
        id="Jawabannya sudah pasti: {status}.", en="The answer is settled: {status}."
    ),
    "blind": Text(
        id="{rule}: ditanyakan pula {names}, padahal tidak menentukan.",
        en="{rule}: {names} is asked for, too, and cannot matter.",
    ),
}


def _w(word: str, language: Language, **values: object) -> str:
    return _WORDS[word].fill(**values).to(language)


def blind_text(spot: Blind, language: Language) -> str:
    """A rule that lists a fact that cannot matter, with the facts for which it does."""
    known = ", ".join(f"{name} = {value}" for name, value in spot.known.items())
    # Names of rules and facts stand as a program writes them.
    rule, names = same(spot.requirement), same(", ".join(spot.needless))
    told = ""
    if spot.decided:
        (status,) = spot.exact.statuses
        told = " " + _w("blind_decided", language, status=status.label)
    if not known:
        return _w("blind", language, rule=rule, names=names) + told
    return _w("blind_known", language, rule=rule, known=same(known), names=names) + told


def rule_text(rule: Requirement | Determination, language: Language) -> str:
    """A rule with its spans, conditions, citations and notes."""
    head, *parts = rule_blocks(rule, language)
    paragraphs = ["\n".join([head.heading, *(line.text for line in head.lines)])]
    for part in parts:
        lines = ["  " * line.depth + line.plain.lstrip() for line in part.lines]
        paragraphs.append("\n".join([part.heading, *lines]))
    return "\n\n".join(paragraphs) + "\n"


def rule_blocks(rule: Requirement | Determination, language: Language) -> tuple[Block, ...]:
    """A rule, block by block: each provision with its span, then the notes; what has ended is folded."""
    through = _w("through", language, day=rule.verified_through)
    found = [Block(f"{rule.title.to(language)} ({rule.id})", (Line("plain", through),))]
    if isinstance(rule, Requirement):
        parts = [(p.span, p.cite, tuple(provision_lines(p, language))) for p in rule.provisions]
    else:
        parts = [(r.span, r.cite, tuple(_tables(r, rule.fact, language))) for r in rule.rulings]
    for span, cite, lines in parts:
        heading = f"{_span(span, language)} [{cite.text}; {grade_words(cite.grade, language)}]"
        past = span.end is not None and span.end <= rule.verified_through
        found.append(Block(heading, lines, level=4, folded=past))
    if rule.notes:
        lines = tuple(
            Line("note", _note(note, language), source=note.cite.text) for note in rule.notes
        )
        found.append(Block(_w("notes", language), lines, level=4))
    return tuple(found)


def composition_blocks(rule: Composition, language: Language) -> tuple[Block, ...]:
    """Rules joined: what joins them, and each with its title."""
    lines = tuple(
        Line("plain", f"{member.title.to(language)} ({member.id})") for member in rule.members
    )
    return (Block(rule.title.to(language), lines),)


def _note(note: Note, language: Language) -> str:
    labels = {
        name: Text(id="({label})", en="({label})").fill(label=VOCABULARY[name].label)
        for name in note.text.parameters
        if name in VOCABULARY.names
    }
    return note.text.fill(**labels).to(language)


def _span(span: Span, language: Language) -> str:
    parts: list[str] = []
    if span.start:
        parts.append(_w("from", language, day=span.start))
    if span.end:
        parts.append(_w("until", language, day=span.end))
    return ", ".join(parts) or _w("always", language)


def provision_lines(provision: Provision, language: Language) -> Iterator[Line]:
    """What one provision asks, line by line, each condition with its sentence for when it holds."""
    if provision.governed_by is not None:
        yield Line("plain", _w("governed", language, fact=provision.governed_by.label))
    if provision.applies_when is not None:
        yield Line("plain", _w("applies", language))
        yield from _tree(provision.applies_when, language, 2)
    if provision.scope is not None:
        yield Line("plain", _w("scope", language))
        yield from _tree(provision.scope, language, 2)
    if provision.needs is not None:
        yield from _tree(provision.needs, language, 1)
    for reading in provision.readings:
        text = _w("reading", language, text=reading.text)
        yield Line("law", text, source=reading.cite.text)
        yield from _tree(reading.needs, language, 2)
    if provision.unresolved is not None:
        yield Line("law", _w("unresolved", language, text=provision.unresolved))


def _tree(condition: Condition, language: Language, depth: int) -> Iterator[Line]:
    skeleton, members = members_of(condition)
    yield from _skeleton(skeleton, members, language, depth)
    yield from _figures(parameters_of(condition), language, depth)


def _figures(parameters: Iterable[Parameter], language: Language, depth: int) -> Iterator[Line]:
    for parameter in parameters:
        for value in parameter.values:
            shown = format_value(value.value, language, parameter.unit)
            text = f"{parameter.title.to(language)}: {shown}"
            yield Line("plain", text, source=value.cite.text, depth=depth)


def _skeleton(
    skeleton: Skeleton, members: tuple[Member, ...], language: Language, depth: int
) -> Iterator[Line]:
    match skeleton.node:
        case None:
            member = members[skeleton.number]
            cite = str(member.cite) if member.cite is not None else ""
            text = f"{member.code}: {member_sentence(member, language)}"
            yield Line("reason", text, source=cite, depth=depth)
            return
        case All():
            joined = _w("all", language)
        case Any_():
            joined = _w("any", language)
        case AtLeast(count):
            joined = _w("at-least", language, count=count)
        case _:
            joined = _w("not", language)
    yield Line("plain", joined, depth=depth)
    for part in skeleton.parts:
        yield from _skeleton(part, members, language, depth + 1)


def member_sentence(member: Member, language: Language) -> str:
    """The sentence for when the member holds, with names in place of the values of a case."""
    values: dict[str, Text] = {}
    for fact in facts_of(member.condition):
        values[fact.name] = Text(id="({label})", en="({label})").fill(label=fact.label)
    text = member.holds.to(language)
    for parameter in parameters_of(member.condition):
        values[parameter.name] = parameter.title
    for name, label in values.items():
        text = text.replace(f"{{{name}}}", label.to(language))
    return text


def _tables(ruling: DatedTable, fact: Fact[Any], language: Language) -> Iterator[Line]:
    if ruling.unresolved is not None:
        yield Line("law", _w("unresolved", language, text=ruling.unresolved))
    for table in ruling.tables:
        for row in table.rows:
            cells = [cell for cell in row.cells if cell is not None]
            whens = [member_sentence(m, language) for cell in cells for m in members_of(cell)[1]]
            outcome = fact.shown(row.outcome).to(language)
            cite = str(row.cite or ruling.cite)
            yield Line("reason", f"{outcome} ← {' '.join(whens)}", source=cite)
        found = dict.fromkeys(
            p
            for row in table.rows
            for cell in row.cells
            if cell is not None
            for p in parameters_of(cell)
        )
        yield from _figures(found, language, 1)


def fact_text(fact: Fact[Any], language: Language) -> str:
    """One fact with everything that is said of it."""
    lines = [f"{fact.name} ({fact.kind.value}): {fact.label.to(language)}"]
    lines.append(f"  {fact.question.to(language)}")
    if fact.unit:
        lines.append(f"  {fact.unit}")
    for choice in fact.choices:
        written = ", ".join(choice) if isinstance(choice, tuple) else choice
        lines.append(f"  {written}: {fact.shown(choice).to(language)}")
    if fact.read_off is not None:
        lines.append(f"  ← {fact.read_off.to(language)}")
    for holds, word in (
        (fact.determined, "determined"),
        (not fact.changeable and not fact.determined, "fixed"),
        (fact.sensitive, "sensitive"),
    ):
        if holds:
            lines.append("  " + _w(word, language))
    return "\n".join(lines)
