"""Instruments of law, citations into them, and how well each is known."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from enum import StrEnum

import attrs

from umkstd.law.span import optional_date
from umkstd.text import Text


class Grade(StrEnum):
    """How well a text of law is known, best first."""

    ARTICLE = "article"
    SECONDARY = "secondary"
    DERIVED = "derived"
    DISPUTED = "disputed"
    UNRESOLVED = "unresolved"

    @property
    def rank(self) -> int:
        """0 for the best."""
        return _ORDER[self]


_ORDER = {grade: place for place, grade in enumerate(Grade)}


def weakest(grades: Iterable[Grade | None]) -> Grade | None:
    """The least certain grade; ``None`` (no law involved) does not count."""
    return max((grade for grade in grades if grade), key=lambda grade: grade.rank, default=None)


@attrs.frozen
class CitationStyle:
    """How a legal order writes the parts of a citation; each holds one ``{}``."""

    article: str = "Article {}"
    paragraph: str = "({})"
    letter: str = "letter {}"
    number: str = "number {}"
    elucidation: str = "Elucidation of {}"


@attrs.frozen(kw_only=True)
class Instrument:
    """A statute or regulation.

    Attributes:
        name: how it is cited, e.g. ``"PP 28/2025"``.
        kind: what it is, e.g. ``"PP"``.
        number: its number.
        year: its year.
        title: its subject.
        in_force_on: first day in force; ``None`` when no source gives it.
        ended_on: first day no longer in force; ``None`` while in force.
        revokes: names of the instruments that it ended.
        gazette: place in the state gazette.
        address: where its text, or the source about it, was seen.
        grade: how well the text was seen; the default of its citations.
        style: how its parts are written.
    """

    name: str
    kind: str
    number: str
    year: int
    title: Text
    in_force_on: datetime.date | None = attrs.field(default=None, converter=optional_date)
    ended_on: datetime.date | None = attrs.field(default=None, converter=optional_date)
    revokes: tuple[str, ...] = ()
    gazette: str | None = None
    address: str | None = None
    grade: Grade = attrs.field(default=Grade.ARTICLE, converter=Grade)
    style: CitationStyle = CitationStyle()

    def article(
        self,
        article: int | str,
        paragraph: int | str | None = None,
        letter: str | None = None,
        number: int | str | None = None,
        *,
        grade: Grade | str | None = None,
        note: Text | None = None,
    ) -> Citation:
        """A citation of one article or a part of it.

        Example:
            >>> Instrument(
            ...     name="Act 1", kind="Act", number="1", year=2000, title=Text(id="Uji", en="Test")
            ... ).article(3, 2).text
            'Act 1 Article 3 (2)'
        """
        parts = [self.style.article.format(article)]
        for value, style in (
            (paragraph, self.style.paragraph),
            (letter, self.style.letter),
            (number, self.style.number),
        ):
            if value is not None:
                parts.append(style.format(value))
        return self.cite(" ".join(parts), grade=grade, note=note)

    def elucidation(
        self, article: int | str, *, grade: Grade | str | None = None, note: Text | None = None
    ) -> Citation:
        """A citation of the official elucidation of an article."""
        place = self.style.elucidation.format(self.style.article.format(article))
        return self.cite(place, grade=grade, note=note)

    def cite(
        self,
        place: str = "",
        *,
        grade: Grade | str | None = None,
        note: Text | None = None,
    ) -> Citation:
        """A citation of any place; an empty one cites the instrument as a whole."""
        return Citation(
            instrument=self.name,
            place=place,
            grade=self.grade if grade is None else Grade(grade),
            address=self.address,
            note=note,
        )


@attrs.frozen(kw_only=True, cache_hash=True)
class Citation:
    """A place in an instrument, with how well it is known.

    Attributes:
        instrument: name of the instrument.
        place: article and parts, as its legal order writes them.
        grade: how well the place is known.
        address: where it was read.
        note: what a careful reader should know of this citation.
    """

    instrument: str
    place: str
    grade: Grade = attrs.field(converter=Grade)
    address: str | None = None
    note: Text | None = None

    @property
    def text(self) -> str:
        """The citation as lawyers write it."""
        return f"{self.instrument} {self.place}".strip()

    def __str__(self) -> str:
        return self.text
