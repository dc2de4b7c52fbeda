"""What a provision asks as nested lists: each condition a whole sentence with its article."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from law_pages.markup import inert, item, told
from law_pages.page import link
from law_pages.sources import cited
from law_pages.uses import rule_path
from umkstd.law.citation import Citation
from umkstd.law.provision import Provision
from umkstd.logic.facts import facts_of
from umkstd.logic.members import Skeleton, members_of
from umkstd.logic.nodes import All, Any_, AtLeast, Condition, Member
from umkstd.render.rules import member_sentence
from umkstd.rulebook import RULEBOOK
from umkstd.text import Language, Text

_WORDS = {
    "all": Text(id="Semua syarat berikut:", en="All of these:"),
    "any": Text(id="Salah satu dari berikut:", en="One of these:"),
    "none": Text(id="Tidak boleh:", en="Not:"),
    "least": Text(id="Sedikitnya {count} dari berikut:", en="At least {count} of these:"),
    "applies": Text(
        id="Pengecualian ini hanya berlaku bila:", en="This exception applies only where:"
    ),
    "scope": Text(
        id="Kewajiban ini hanya mengenai usaha atau produk yang memenuhi:",
        en="This duty concerns only a business or product for which:",
    ),
    "needs": Text(id="Yang diminta:", en="What is asked:"),
    "reading": Text(id="Bacaan {number}: {text}", en="Reading {number}: {text}"),
    "unseen": Text(id="Isinya belum terbaca. {text}", en="Its content was not seen. {text}"),
    "governed": Text(
        id="Yang menentukan ketentuan mana yang dipakai ialah {fact}, bukan tanggal pertanyaan.",
        en="Which provision counts goes by the {fact}, not by the day of the question.",
    ),
    "answer": Text(id="lihat {title}", en="see {title}"),
}
_w = partial(told, _WORDS)


def provision_list(provision: Provision, language: Language) -> str:
    """A provision as nested lists."""
    return "\n".join(_lines(provision, language))


def _lines(provision: Provision, language: Language) -> Iterator[str]:
    if provision.governed_by is not None:
        yield item(_w("governed", language, fact=provision.governed_by.label))
    for word, condition in (("applies", provision.applies_when), ("scope", provision.scope)):
        if condition is not None:
            yield item(_w(word, language))
            yield from condition_lines(condition, language, 1)
    headed = provision.applies_when is not None or provision.scope is not None
    if provision.needs is not None:
        if headed:
            yield item(_w("needs", language))
        yield from condition_lines(provision.needs, language, int(headed))
    for number, reading in enumerate(provision.readings, 1):
        said = _w("reading", language, number=number, text=reading.text)
        yield item(f"**{said}** {cited(reading.cite, language)}")
        yield from condition_lines(reading.needs, language, 1)
    if provision.unresolved is not None:
        yield item(f"**{_w('unseen', language, text=provision.unresolved)}**")


def condition_lines(condition: Condition, language: Language, depth: int) -> Iterator[str]:
    """A condition, line by line."""
    skeleton, members = members_of(condition)
    yield from _skeleton(skeleton, members, language, depth)


def _skeleton(
    skeleton: Skeleton, members: tuple[Member, ...], language: Language, depth: int
) -> Iterator[str]:
    match skeleton.node:
        case None:
            yield item(_member(members[skeleton.number], language), depth)
            return
        case All():
            joined = _w("all", language)
        case Any_():
            joined = _w("any", language)
        case AtLeast(count):
            joined = _w("least", language, count=count)
        case _:
            joined = _w("none", language)
    yield item(joined, depth)
    for part in _flat(skeleton):
        yield from _skeleton(part, members, language, depth + 1)


def _flat(skeleton: Skeleton) -> Iterator[Skeleton]:
    """The parts; what is joined in the same manner needs no heading of its own."""
    for part in skeleton.parts:
        alike = isinstance(part.node, All | Any_) and type(part.node) is type(skeleton.node)
        yield from _flat(part) if alike else (part,)


def _member(member: Member, language: Language) -> str:
    """A condition with its article, and the rules whose answers it reads."""
    said = inert(member_sentence(member, language))
    own = cited(member.cite, language) if isinstance(member.cite, Citation) else ""
    answers = {fact.name for fact in facts_of(member.condition) if fact.determined}
    read = [
        link(rule.title.to(language), language, rule_path(rule.id))
        for rule in RULEBOOK.determinations.values()
        if rule.fact.name in answers
    ]
    see = _WORDS["answer"].to(language).replace("{title}", ", ".join(read)) if read else ""
    tail = "; ".join(part for part in (own, see) if part)
    return f"{said} <small>{tail}</small>" if tail else said
