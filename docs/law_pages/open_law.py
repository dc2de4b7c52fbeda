"""Open questions of law: what is disputed or was not seen, and which document would settle it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import attrs

from law_pages.days import joined, span_words, today
from law_pages.markup import box, folded, inert, item, source
from law_pages.page import link
from law_pages.sources import cited, instrument_path, instruments
from law_pages.uses import ALWAYS, UNWORDED, Use, uses_of
from umkstd.law.citation import Grade, Instrument
from umkstd.text import Language, Text, same

_TITLE = (
    Text(
        id="Hukumnya belum pasti: satu hal terbuka", en="The law is not settled: one open question"
    ),
    Text(
        id="Hukumnya belum pasti: {count} hal terbuka",
        en="The law is not settled: {count} open questions",
    ),
)
"""For one, and for several; so the others."""
_PAST = (
    Text(
        id="Hukum yang dahulu belum pasti: satu hal terbuka",
        en="Earlier law is not settled: one open question",
    ),
    Text(
        id="Hukum yang dahulu belum pasti: {count} hal terbuka",
        en="Earlier law is not settled: {count} open questions",
    ),
)
_ALSO_PAST = (
    Text(
        id="Tentang hukum yang dahulu: satu hal terbuka lagi",
        en="On earlier law: one more open question",
    ),
    Text(
        id="Tentang hukum yang dahulu: {count} hal terbuka lagi",
        en="On earlier law: {count} more open questions",
    ),
)
_KINDS = {
    "provision": Text(id="Ketentuan", en="Provision"),
    "reading": Text(id="Salah satu bacaan", en="One reading"),
    "condition": Text(id="Syarat", en="Condition"),
    "row": Text(id="Baris tabel", en="Row of the table"),
    "note": Text(id="Catatan", en="Note"),
    "figure": Text(id="Angka", en="Figure"),
    "step": Text(id="Langkah", en="Step"),
}
_SETTLE = {
    "read": Text(
        id="Yang akan memastikannya: naskah {name} tentang {title}, {place}.",
        en="What would settle it: the text of {name} on {title}, {place}.",
    ),
    "day": Text(
        id="Yang akan memastikannya: lembaran atau berita negara yang memuat {name}, dengan hari diundangkannya.",
        en="What would settle it: the state gazette with {name}, and its day of promulgation.",
    ),
    "earlier": Text(
        id="Yang akan memastikannya: naskah peraturan yang berlaku {span} tentang hal ini. Yang terdekat yang diketahui: {name} ({place}).",
        en="What would settle it: the text that governed this matter {span}. The nearest that is known: {name} ({place}).",
    ),
    "further": Text(
        id="Yang akan memastikannya: peraturan pelaksana, lampiran, atau jawaban resmi tentang hal ini. Yang terdekat yang diketahui: {name} ({place}).",
        en="What would settle it: an implementing text, an annex or an official answer on this point. The nearest that is known: {name} ({place}).",
    ),
    "rule": Text(
        id="Yang akan memastikannya: perubahan atau penegasan resmi atas {name} ({place}), atau putusan pengadilan.",
        en="What would settle it: an amendment or official clarification of {name} ({place}), or a judgment.",
    ),
    "other": Text(
        id="Yang akan memastikannya: naskah resmi yang mengatur hal ini; belum ditemukan.",
        en="What would settle it: an official text on this matter; none was found.",
    ),
}
_DAY = re.compile(r"\bday\b.*\bnot (found|known)\b", re.IGNORECASE | re.DOTALL)
_UNREAD = re.compile(r"\bnot (yet )?(read|seen)\b", re.IGNORECASE)
_WHOLE = Text(id="seluruhnya", en="as a whole")
_SEEN = Text(id="Sejauh ini dilihat pada:", en="Seen so far at:")


@attrs.frozen
class Question:
    """One open question, and all places of a rule that rest on it."""

    uses: tuple[Use, ...]

    @property
    def first(self) -> Use:
        """The place where it stands first."""
        return self.uses[0]

    @property
    def counts_now(self) -> bool:
        """Whether it bears on the present or on days to come."""
        return any(use.span.end is None or use.span.end > today() for use in self.uses)


def questions(owner: str) -> tuple[Question, ...]:
    """The open questions of a rule or step: places with the same words and text of law are one."""
    found: dict[object, list[Use]] = {}
    for use in uses_of(owner):
        if use.open:
            key = (use.kind, use.text, use.cite.text)
            found.setdefault(key, []).append(use)
    return tuple(Question(tuple(group)) for group in found.values())


def open_box(owner: str, language: Language) -> str:
    """The box of a rule's open questions; an empty text where there are none.

    Questions about law that no longer counts are folded below those of the present.
    """
    found = questions(owner)
    if not found:
        return ""
    present = [one for one in found if one.counts_now]
    past = [one for one in found if not one.counts_now]
    if not present:
        title = _counted(_PAST, len(past), language)
        return box("warning law-open", title, "\n".join(question_lines(past, language)))
    title = _counted(_TITLE, len(present), language)
    body = "\n".join(question_lines(present, language))
    if past:
        summary = _counted(_ALSO_PAST, len(past), language)
        body += f"\n\n{folded(summary, chr(10).join(question_lines(past, language)))}"
    return box("danger law-open", title, body)


def _counted(said: tuple[Text, Text], count: int, language: Language) -> str:
    one, several = said
    return (one if count == 1 else several.fill(count=count)).to(language)


def question_lines(found: Iterable[Question], language: Language) -> Iterator[str]:
    """Each question as a point, and below those that one document would settle, that document."""
    settled: dict[str, list[Question]] = {}
    for question in found:
        settled.setdefault(settles(question.first, language), []).append(question)
    for said, group in settled.items():
        for question in group:
            yield item(_question(question, language))
        yield item(said, 1)


def _question(question: Question, language: Language) -> str:
    """What it is, by which text, and when."""
    use = question.first
    kind = inert(_KINDS[use.kind].to(language))
    spans = [
        span_words(one, language)
        for one in joined(use.span for use in question.uses)
        if one != ALWAYS
    ]
    when = f" ({inert('; '.join(spans))})" if spans else ""
    return f"**{kind}{when}:** {inert(use.text.to(language))} {cited(use.cite, language)}"


def settles(use: Use, language: Language) -> str:
    """Which document would settle it, and where it was looked for."""
    known = instruments().get(use.cite.instrument)
    if known is None:
        return inert(_SETTLE["other"].to(language))
    filled = _SETTLE[_settled_by(use, known)].fill(
        name=same("{}"),
        title=known.title,
        place=same(use.cite.place) if use.cite.place else _WHOLE,
        span=same(span_words(use.span, language)),
    )
    said = inert(filled.to(language)).replace(
        "{}", link(known.name, language, instrument_path(known.name))
    )
    seen = f" {inert(_SEEN.to(language))} {source(use.cite.address)}" if use.cite.address else ""
    return said + seen


def _settled_by(use: Use, known: Instrument) -> str:
    """What kind of document would settle it."""
    if _DAY.search(use.text.en):
        return "day"
    if use.open is Grade.DISPUTED:
        return "read" if _UNREAD.search(use.text.en) else "rule"
    if known.grade is Grade.UNRESOLVED or (use.text == UNWORDED and use.cite.place):
        return "read"
    return "earlier" if use.span.end is not None else "further"
