"""Verdicts and rulings as lines for people: plain text, Markdown and HTML from one source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import attrs

from umkstd.text import Language, Text, same

if TYPE_CHECKING:
    from umkstd.law.citation import Citation, Grade
    from umkstd.law.ruling import Ruling
    from umkstd.law.verdict import LegalReason, ShownNote, Verdict

GRADES: dict[str, Text] = {
    "article": Text(id="bunyi pasal dibaca", en="the article was read"),
    "secondary": Text(id="menurut sumber kedua", en="from a secondary source"),
    "derived": Text(id="hasil penafsiran gabungan", en="our reading of combined texts"),
    "disputed": Text(id="diperdebatkan", en="disputed"),
    "unresolved": Text(id="isi ketentuan belum terbaca", en="text not seen"),
}
MARKS = {True: "✓", False: "✗", None: "?"}
_ASIDE = "-"
_WORDS: dict[str, Text] = {
    "as_of": Text(id="per {day}", en="as of {day}"),
    "certainty": Text(id="Kepastian hukum: {grade}.", en="Certainty of the law: {grade}."),
    "stale": Text(
        id="Hukum terakhir diperiksa {day}; perubahan sesudahnya belum dihitung.",
        en="The law was last looked up on {day}; later changes are not counted.",
    ),
    "ask": Text(id="Perlu ditanyakan: {facts}.", en="Still to ask: {facts}."),
    "law": Text(id="Belum pasti menurut hukum: {message}", en="Not settled in law: {message}"),
    "note": Text(id="Catatan: {message}", en="Note: {message}"),
    "skipped": Text(id="Dilewati: {members}.", en="Skipped: {members}."),
    "possible": Text(id="masih mungkin: {values}", en="still possible: {values}"),
    "no_text": Text(id="tidak ada aturan pada tanggal itu", en="no rule on that day"),
}


@attrs.frozen
class Line:
    """One line.

    Attributes:
        kind: ``"title"``, ``"chapter"``, ``"reason"``, ``"law"``, ``"note"`` or
            ``"plain"``.
        text: the sentence.
        mark: ``✓``, ``✗`` or ``?`` before a reason.
        source: the citations behind it.
        depth: how deep it stands in a tree.
    """

    kind: str
    text: str
    mark: str = ""
    source: str = ""
    depth: int = 1

    @property
    def plain(self) -> str:
        """The line as plain text."""
        indent = "" if self.kind == "title" else "  " * self.depth
        mark = f"{self.mark} " if self.mark else ""
        source = f" [{self.source}]" if self.source else ""
        return f"{indent}{mark}{self.text}{source}"


def word(name: str, language: Language, **values: object) -> str:
    """One of the fixed phrases, filled in."""
    return _WORDS[name].fill(**values).to(language)


def grade_words(grade: Grade | str, language: Language) -> str:
    """A grade in words."""
    return GRADES[str(grade)].to(language)


def cites(citations: Iterable[Citation]) -> str:
    """Articles in one line."""
    return "; ".join(cite.text for cite in citations)


def verdict_lines(verdict: Verdict, language: Language, *, dated: bool = True) -> tuple[Line, ...]:
    """A verdict, line by line.

    Args:
        verdict: the verdict.
        language: ``"id"`` or ``"en"``.
        dated: whether the title says the day.
    """
    status = verdict.status.label.to(language)
    when = f" ({word('as_of', language, day=verdict.as_of)})" if dated else ""
    lines = [Line("title", f"{verdict.title.to(language)}: {status}{when}")]
    aside = verdict.status.value == "not_applicable"
    for reason in verdict.reasons:
        mark = _ASIDE if aside else MARKS[reason.outcome]
        source = cites(reason.citations)
        lines.append(Line("reason", reason.message.to(language), mark, source))
    lines += _legal_lines(verdict.legal_reasons, language)
    lines += _asking_lines(verdict.open_facts, verdict.findings.open_labels, language)
    if verdict.skipped:
        shown = ", ".join(name for name, _ in verdict.skipped)
        lines.append(Line("plain", word("skipped", language, members=same(shown))))
    if verdict.certainty is not None:
        lines.append(_certainty(verdict.certainty, language))
    lines += _note_lines(verdict.notes, language)
    through = verdict.findings.verified_through
    if verdict.stale and through is not None:
        lines.append(Line("note", word("stale", language, day=through)))
    return tuple(lines)


def ruling_answer(ruling: Ruling, language: Language) -> str:
    """The answer of a determination in a few words."""
    if not ruling.in_force:
        return word("no_text", language)
    if ruling.label is not None:
        return ruling.label.to(language)
    shown = "; ".join(dict.fromkeys(a.label.to(language) for a in ruling.alternatives))
    return word("possible", language, values=same(shown))


def ruling_lines(ruling: Ruling, language: Language, *, dated: bool = True) -> tuple[Line, ...]:
    """A ruling, line by line. Arguments as for ``verdict_lines``."""
    when = f" ({word('as_of', language, day=ruling.as_of)})" if dated else ""
    answer = ruling_answer(ruling, language)
    source = cites(ruling.citations) if ruling.value is not None else ""
    lines = [Line("title", f"{ruling.title.to(language)}: {answer}{when}", source=source)]
    for alternative in ruling.alternatives:
        basis = f": {alternative.basis.to(language)}" if alternative.basis else ""
        text = f"{alternative.label.to(language)}{basis}"
        lines.append(Line("reason", text, "?", cites(alternative.citations)))
    lines += _legal_lines(ruling.legal_reasons, language)
    lines += _asking_lines(ruling.open_facts, ruling.open_labels, language)
    if ruling.certainty is not None:
        lines.append(_certainty(ruling.certainty, language))
    lines += _note_lines(ruling.notes, language)
    return tuple(lines)


def _asking_lines(
    names: Sequence[str], labels: Sequence[Text], language: Language
) -> Iterator[Line]:
    if names:
        each = zip(labels, names, strict=True)
        shown = ", ".join(f"{label.to(language)} ({name})" for label, name in each)
        yield Line("plain", word("ask", language, facts=same(shown)))


def _certainty(grade: Grade, language: Language) -> Line:
    shown = GRADES[grade.value]
    return Line("plain", word("certainty", language, grade=shown))


def _legal_lines(reasons: Sequence[LegalReason], language: Language) -> Iterator[Line]:
    for reason in reasons:
        text = word("law", language, message=reason.message)
        yield Line("law", text, "?", cites(reason.citations))


def _note_lines(notes: Sequence[ShownNote], language: Language) -> Iterator[Line]:
    for note in notes:
        grade = grade_words(note.cite.grade, language)
        source = f"{note.cite.text}, {grade}"
        yield Line("note", word("note", language, message=note.message), source=source)
