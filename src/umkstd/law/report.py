"""Reports: the verdicts and determinations of one case, in a fixed order."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from umkstd.errors import UnknownName
from umkstd.law.ruling import Ruling
from umkstd.law.showing import as_html, as_markdown
from umkstd.law.verdict import Verdict
from umkstd.text import Language, Text

if TYPE_CHECKING:
    from umkstd.logic.vocabulary import Vocabulary

ANSWER = Text(id="jawaban", en="answer")


@attrs.frozen
class Section:
    """The answers about one subject: the business, or one of its lines.

    Attributes:
        facts: the facts it was asked with; ``repr`` tells their names alone.
        verdicts: verdicts in the order of the rulebook.
        rulings: answers of the determinations, in that order.
    """

    # A value may identify a person, and this module does not know which.
    facts: Mapping[str, Any] = attrs.field(hash=False, repr=lambda facts: repr(list(facts)))
    verdicts: tuple[Verdict, ...]
    rulings: tuple[Ruling, ...]

    def __getitem__(self, name: str) -> Verdict:
        """The verdict of one requirement.

        Raises:
            UnknownName: the report holds no such verdict.
        """
        for verdict in self.verdicts:
            if verdict.id == name:
                return verdict
        raise UnknownName.of(ANSWER, name, [verdict.id for verdict in self.verdicts])

    def determination(self, name: str) -> Ruling:
        """The answer of one determination.

        Raises:
            UnknownName: the report holds no such answer.
        """
        for ruling in self.rulings:
            if ruling.id == name:
                return ruling
        raise UnknownName.of(ANSWER, name, [ruling.id for ruling in self.rulings])

    def explain(self, language: Language = "id") -> str:
        """Every answer in plain text."""
        parts: list[Ruling | Verdict] = [*self.rulings, *self.verdicts]
        return "\n\n".join(part.explain(language) for part in parts)

    def _repr_markdown_(self) -> str:
        return as_markdown(self)

    def _repr_html_(self) -> str:
        return as_html(self)


@attrs.frozen(kw_only=True)
class Report:
    """What the rules answer about a business and its lines on a day.

    Attributes:
        as_of: the day.
        version: version of the library.
        verified_through: last day for which the law was looked up.
        business: the answers about the business.
        lines: the answers about each activity line.
    """

    as_of: datetime.date
    version: str
    verified_through: datetime.date
    business: Section
    lines: tuple[Section, ...]

    def line(self, number: int) -> Section:
        """The answers about one activity line, counted from 0.

        Raises:
            UnknownName: there is no such line.
        """
        if not 0 <= number < len(self.lines):
            kind = Text(id="lini usaha", en="activity line")
            raise UnknownName.of(kind, str(number), [str(n) for n in range(len(self.lines))])
        return self.lines[number]

    def to_record(
        self,
        *,
        key: bytes | None = None,
        sensitive: bool = False,
        vocabulary: Vocabulary | None = None,
    ) -> dict[str, Any]:
        """An audit record: the same facts and law give the same document.

        Arguments and errors as for ``umkstd.law.record.to_record``; ``umkstd.verify_record`` asks
        it again.
        """
        from umkstd.law.record import to_record

        return to_record(self, key=key, sensitive=sensitive, vocabulary=vocabulary)

    def to_frame(self, language: Language = "id", *, library: str | None = None) -> Any:
        """The answers as a data frame of pandas or polars, one row each.

        Columns, arguments and errors as for ``umkstd.law.report_frame.report_frame``.
        """
        from umkstd.law.report_frame import report_frame

        return report_frame(self, language, library=library)

    def explain(self, language: Language = "id") -> str:
        """Every answer in plain text."""
        return "\n\n".join(s.explain(language) for s in (self.business, *self.lines))

    def _repr_markdown_(self) -> str:
        return as_markdown(self)

    def _repr_html_(self) -> str:
        return as_html(self)
