"""Rulings: the answers of determinations, or what is still possible."""

from __future__ import annotations

import datetime
from typing import Any

import attrs

from umkstd.law.citation import Citation, Grade
from umkstd.law.showing import as_html, as_markdown
from umkstd.law.verdict import LegalReason, ShownNote
from umkstd.text import Language, Text


@attrs.frozen
class Alternative:
    """One answer that is still possible.

    Attributes:
        value: the answer.
        label: the answer as people write it.
        basis: what it rests on, as a sentence, if the rule says so.
        citations: its articles.
        grade: how well they are known.
    """

    value: Any
    label: Text
    basis: Text | None
    citations: tuple[Citation, ...]
    grade: Grade | None


@attrs.frozen(kw_only=True)
class Ruling:
    """The answer of a determination.

    Attributes:
        id, title: of the determination.
        as_of: the day asked for.
        value: the one answer left; ``None`` while several are possible.
        label: that answer as people write it.
        alternatives: the answers still possible; empty once one is left.
        certainty: how well the law is known that decided.
        citations: its articles.
        open_facts: base facts that can still narrow it.
        open_labels: what people call them.
        legal_reasons: why the law itself leaves it open.
        notes: shown, never voting.
        in_force: whether any text answers on that day.
        stale: whether the day is later than the day the law was looked up.
    """

    id: str
    title: Text
    as_of: datetime.date
    value: Any = None
    label: Text | None = None
    alternatives: tuple[Alternative, ...] = ()
    certainty: Grade | None = None
    citations: tuple[Citation, ...] = ()
    open_facts: tuple[str, ...] = ()
    open_labels: tuple[Text, ...] = ()
    legal_reasons: tuple[LegalReason, ...] = ()
    notes: tuple[ShownNote, ...] = ()
    in_force: bool = True
    stale: bool = False

    def explain(self, language: Language = "id") -> str:
        """The answer and what it rests on, in plain text."""
        from umkstd.law.explain import ruling_lines

        return "\n".join(line.plain for line in ruling_lines(self, language))

    def _repr_markdown_(self) -> str:
        return as_markdown(self)

    def _repr_html_(self) -> str:
        return as_html(self)
