"""One rule, or the catalogue of rules and facts, as plain text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.binding import parameters_of
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.explain import grade_words
from umkstd.law.lint import Blind
from umkstd.law.provision import Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.facts import Fact, facts_of
from umkstd.logic.members import Skeleton, members_of
from umkstd.logic.nodes import All, Any_, AtLeast, Condition, Member
from umkstd.text import Language, Text, format_value

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
    "blind_known": Text(
        id="{rule}: bila diketahui {known}, ditanyakan pula {names}, padahal tidak menentukan.",
        en="{rule}: where {known} is known, {names} is asked for, too, and cannot matter.",
    ),
    "blind": Text(
        id="{rule}: ditanyakan pula {names}, padahal tidak menentukan.",
        en="{rule}: {names} is asked for, too, and cannot matter.",
    ),
    "note": Text(id="catatan: {text}", en="note: {text}"),
}


def _w(word: str, language: Language, **values: object) -> str:
    return _WORDS[word].fill(**values).to(language)


def blind_text(spot: Blind, language: Language) -> str:
    """A rule that lists a fact that cannot matter, with the facts for which it does."""
    known = ", ".join(f"{name} = {value}" for name, value in spot.known.items())
    word = "blind_known" if known else "blind"
    return _w(word, language, rule=spot.requirement, known=known, names=", ".join(spot.needless))


def rule_text(rule: Requirement | Determination, language: Language) -> str:
    """A rule with its spans, conditions, citations and notes."""
    lines = [f"{rule.id}: {rule.title.to(language)}"]
    lines.append(_w("through", language, day=rule.verified_through))
    for part in rule.provisions if isinstance(rule, Requirement) else rule.rulings:
        grade = grade_words(part.cite.grade, language)
        lines += ["", f"{_span(part.span, language)} [{part.cite.text}; {grade}]"]
        if isinstance(part, Provision):
            lines += _provision(part, language)
        elif isinstance(rule, Determination):
            lines += _tables(part, rule.fact, language)
    for note in rule.notes:
        labels = {
            name: Text(id="({label})", en="({label})").fill(label=VOCABULARY[name].label)
            for name in note.text.parameters
            if name in VOCABULARY.names
        }
        text = note.text.fill(**labels)
        lines += ["", _w("note", language, text=text) + f" [{note.cite.text}]"]
    return "\n".join(lines) + "\n"


def _span(span: Span, language: Language) -> str:
    parts: list[str] = []
    if span.start:
        parts.append(_w("from", language, day=span.start))
    if span.end:
        parts.append(_w("until", language, day=span.end))
    return ", ".join(parts) or _w("always", language)


def _provision(provision: Provision, language: Language) -> Iterator[str]:
    if provision.governed_by is not None:
        yield "  " + _w("governed", language, fact=provision.governed_by.label)
    if provision.applies_when is not None:
        yield "  " + _w("applies", language)
        yield from _tree(provision.applies_when, language, 2)
    if provision.scope is not None:
        yield "  " + _w("scope", language)
        yield from _tree(provision.scope, language, 2)
    if provision.needs is not None:
        yield from _tree(provision.needs, language, 1)
    for reading in provision.readings:
        yield "  " + _w("reading", language, text=reading.text) + f" [{reading.cite.text}]"
        yield from _tree(reading.needs, language, 2)
    if provision.unresolved is not None:
        yield "  " + _w("unresolved", language, text=provision.unresolved)


def _tree(condition: Condition, language: Language, depth: int) -> Iterator[str]:
    skeleton, members = members_of(condition)
    yield from _skeleton(skeleton, members, language, depth)
    for parameter in parameters_of(condition):
        for value in parameter.values:
            shown = format_value(value.value, language, parameter.unit)
            yield f"{'  ' * depth}{parameter.title.to(language)}: {shown} [{value.cite.text}]"


def _skeleton(
    skeleton: Skeleton, members: tuple[Member, ...], language: Language, depth: int
) -> Iterator[str]:
    indent = "  " * depth
    match skeleton.node:
        case None:
            member = members[skeleton.number]
            cite = f" [{member.cite}]" if member.cite is not None else ""
            yield f"{indent}{member.code}: {_sentence(member, language)}{cite}"
            return
        case All():
            yield indent + _w("all", language)
        case Any_():
            yield indent + _w("any", language)
        case AtLeast(count):
            yield f"{indent}≥ {count}:"
        case _:
            yield indent + _w("not", language)
    for part in skeleton.parts:
        yield from _skeleton(part, members, language, depth + 1)


def _sentence(member: Member, language: Language) -> str:
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


def _tables(ruling: DatedTable, fact: Fact[Any], language: Language) -> Iterator[str]:
    if ruling.unresolved is not None:
        yield "  " + _w("unresolved", language, text=ruling.unresolved)
    for table in ruling.tables:
        for row in table.rows:
            cells = [cell for cell in row.cells if cell is not None]
            whens = [_sentence(m, language) for cell in cells for m in members_of(cell)[1]]
            cite = row.cite or ruling.cite
            outcome = fact.shown(row.outcome).to(language)
            yield f"  {outcome} ← {' '.join(whens)} [{cite}]"
        found = dict.fromkeys(
            p
            for row in table.rows
            for cell in row.cells
            if cell is not None
            for p in parameters_of(cell)
        )
        for parameter in found:
            for value in parameter.values:
                shown = format_value(value.value, language, parameter.unit)
                yield f"  {parameter.title.to(language)}: {shown} [{value.cite.text}]"


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
