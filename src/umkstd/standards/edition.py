"""One edition of a standard: what it covers, which edition it is, and its table of limits."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Literal

import attrs

from umkstd.identifiers import sni
from umkstd.law.citation import Grade, weakest
from umkstd.standards.limits import Absent, Bounds, Limit, Plan, Sensory
from umkstd.standards.parameters import Statistic, plain, vocabulary
from umkstd.standards.units import Unit, written
from umkstd.text import Language, Text, format_number

if TYPE_CHECKING:
    from umkstd.standards.sheet import Sheet

Known = Literal["in_force", "superseded", "unknown"]


@attrs.frozen
class Edition:
    """Another edition that this one replaces, or that replaces it.

    Attributes:
        number: its number.
        grade: how well the replacement is known; ``unresolved`` for one that no source shows.
    """

    number: str
    grade: Grade


@attrs.frozen
class Choice:
    """One class of a division, such as "Mutu I" or "kaleng"."""

    key: str
    name: Text
    names: tuple[str, ...] = ()


@attrs.frozen
class Division:
    """A way in which a standard divides its products.

    Attributes:
        key: its name in the rows.
        graded: whether its classes are grades to reach (best first), not kinds of product.
        name: what it is called.
        choices: its classes.
    """

    key: str
    graded: bool
    name: Text
    choices: tuple[Choice, ...]

    def find(self, text: str) -> str | None:
        """The key of the class that a text means; ``None`` for none of them."""
        asked = plain(text)
        for choice in self.choices:
            if asked in (plain(name) for name in (choice.key, *_both(choice.name), *choice.names)):
                return choice.key
        return None


@attrs.frozen(kw_only=True)
class Row:
    """One row of a standard's table.

    Attributes:
        parameter: key of what is tested.
        term: how the standard calls it, in Indonesian.
        limit: what it must keep.
        unit: unit of the figures; ``None`` for judgements.
        basis: keys of what the figure refers to.
        statistic: whether it holds for the average or for each unit.
        applies: the classes for which it holds, by division.
        grade: how well the figure is known.
        inferred: whether a sign, digit or direction was restored by sense.
        scope_unknown: whether it holds for some kinds only, and the sources do not say which.
        readings: other readings of the same row, where the sources disagree.
        as_printed: how a source prints it, where that differs.
        note: what else is to be known of it.
        sources: addresses where it was read.
    """

    parameter: str
    term: str
    limit: Limit
    unit: Unit | None = None
    unit_text: str | None = None
    basis: frozenset[str] = frozenset()
    statistic: Statistic | None = None
    applies: Mapping[str, str] = attrs.field(factory=dict, hash=False)
    grade: Grade
    inferred: bool = False
    scope_unknown: bool = False
    readings: tuple[Limit, ...] = ()
    as_printed: str | None = None
    note: Text | None = None
    sources: tuple[str, ...] = ()

    @property
    def certainty(self) -> Grade:
        """How well the row is known, with what was restored or is in dispute."""
        if self.readings or self.scope_unknown:
            return Grade.DISPUTED
        return weakest((self.grade, Grade.DERIVED)) or self.grade if self.inferred else self.grade

    @property
    def name(self) -> Text:
        """What is tested, with its basis and statistic."""
        known = vocabulary()
        parts = [known.parameters[self.parameter].name]
        parts += [known.bases[key].name for key in sorted(self.basis)]
        if self.statistic:
            parts.append(_STATISTIC[self.statistic])
        return Text(id=", ".join(p.id for p in parts), en=", ".join(p.en for p in parts))

    @property
    def shown(self) -> Text:
        """The limit in words; of a disputed row every reading."""
        each = [limit_text(limit, self.unit_text) for limit in (self.limit, *self.readings)]
        return Text(id=" / ".join(t.id for t in each), en=" / ".join(t.en for t in each))


@attrs.frozen(kw_only=True)
class LeftOut:
    """A row that exists, or may, and whose figure could not be relied on.

    Attributes:
        parameter: key of what is tested.
        printed: how a source prints it.
        why: why it was left out.
    """

    parameter: str
    printed: str
    why: Text

    @property
    def figure_printed(self) -> bool:
        """Whether some source prints a figure; the notes write a dash where none does."""
        return self.printed not in ("-", "—")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Standard:
    """One edition of an SNI, as far as sources show it.

    Attributes:
        number: number with the year of the edition.
        title: its title.
        names: how people call the product.
        status: whether it is in force: ``"in_force"``, ``"superseded"`` or ``"unknown"``.
        status_grade: how well that is known.
        status_text: what the sources say of it.
        number_grade: how well the number itself is known; ``None`` where nothing speaks against it.
        number_text: what is doubtful about the number.
        also_numbered: other numbers under which sources print the same table.
        replaces: earlier editions.
        superseded_by: later editions.
        scheme: the certification scheme, if a source names one.
        kbli: KBLI codes that a rule pairs with it.
        bina_umk: whether BSN offers SNI Bina UMK for it; ``None`` while unknown, which is not "no".
        divisions: how it divides products.
        rows: its table.
        complete: whether the whole table was seen.
        unseen: what was not seen.
        unseen_groups: groups of parameters (``"metal"``, ``"microbe"``, ``"other"``) with rows that
            were not seen.
        left_out: rows without a reliable figure.
        notes: what else is to be known.
        sources: addresses where it was read.
    """

    number: str
    title: Text
    names: tuple[str, ...] = ()
    status: Known = "unknown"
    status_grade: Grade = Grade.SECONDARY
    status_text: Text | None = None
    number_grade: Grade | None = None
    number_text: Text | None = None
    also_numbered: tuple[str, ...] = ()
    replaces: tuple[Edition, ...] = ()
    superseded_by: tuple[Edition, ...] = ()
    scheme: str | None = None
    kbli: tuple[str, ...] = ()
    bina_umk: bool | None = None
    divisions: tuple[Division, ...] = ()
    rows: tuple[Row, ...] = ()
    complete: bool = True
    unseen: Text | None = None
    unseen_groups: frozenset[str] = frozenset()
    left_out: tuple[LeftOut, ...] = ()
    notes: tuple[Text, ...] = ()
    sources: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Standard({self.number!r}, {self.title.id!r}, rows={len(self.rows)})"

    @property
    def year(self) -> int | None:
        """Year of the edition."""
        return sni.parts(self.number).year

    @property
    def part(self) -> tuple[str, ...]:
        """Part numbers, such as ``("1",)`` of SNI 3543.1:2013."""
        return sni.parts(self.number).part

    @cached_property
    def sheet(self) -> Sheet:
        """The table made ready for testing."""
        from umkstd.standards.sheet import make_sheet

        return make_sheet(self)

    @property
    def grading(self) -> Division | None:
        """The division whose classes are grades to reach; ``None`` if there is none."""
        return next((division for division in self.divisions if division.graded), None)


def limit_text(limit: Limit, unit: str | None = None) -> Text:
    """A limit in words.

    Example:
        >>> from decimal import Decimal
        >>> limit_text(Bounds(None, Decimal("0.25")), "mg/kg").id
        'maks. 0,25 mg/kg'
    """
    if isinstance(limit, Absent | Sensory):
        return limit.words
    return Text(id=_figures(limit, unit, "id"), en=_figures(limit, unit, "en"))


def _figures(limit: Bounds | Plan, unit: str | None, language: Language) -> str:
    tail = f" {written(unit, language)}" if unit and unit != "-" else ""
    if isinstance(limit, Plan):
        n, c = ("?" if number is None else str(number) for number in (limit.n, limit.c))
        m, most = (format_number(number, language) for number in (limit.m, limit.M))
        return f"n = {n}, c = {c}, m = {m}, M = {most}{tail}"
    low, high = (None if x is None else format_number(x, language) for x in (limit.low, limit.high))
    if limit.low_not_detected:
        low = "ND"
    if low is not None and high is not None:
        return f"{low} – {high}{tail}"
    if low is None:
        least = {"id": "maks.", "en": "max."}[language]
        return f"< {high}{tail}" if limit.high_strict else f"{least} {high}{tail}"
    return f"> {low}{tail}" if limit.low_strict else f"min. {low}{tail}"


_STATISTIC = {
    "average": Text(id="rata-rata", en="average"),
    "each": Text(id="tiap contoh", en="each unit"),
}


def _both(text: Text) -> tuple[str, str]:
    return text.id, text.en


KNOWLEDGE = {
    Grade.ARTICLE: Text(
        id="naskahnya dibaca, atau dua sumber sepakat", en="its text was read, or two sources agree"
    ),
    Grade.SECONDARY: Text(id="satu sumber", en="one source"),
    Grade.DERIVED: Text(id="disimpulkan", en="derived"),
    Grade.DISPUTED: Text(id="sumber berbeda", en="sources disagree"),
    Grade.UNRESOLVED: Text(id="belum diketahui", en="not known"),
}
"""What the grade of a row says, in words."""
