"""Text in two languages, and numbers, money and dates as each language writes them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal

import attrs

Language = Literal["id", "en"]
LANGUAGES: tuple[Language, Language] = ("id", "en")

_PARAMETER = re.compile(r"\{([a-z_][a-z0-9_]*)\}")
_MONTHS: dict[Language, tuple[str, ...]] = {
    "id": (
        *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
        *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}
_WORDS: dict[Language, dict[str, str]] = {
    "id": {"true": "ya", "false": "tidak", "unknown": "belum diketahui"},
    "en": {"true": "yes", "false": "no", "unknown": "not known yet"},
}


def parameters_in(template: str) -> frozenset[str]:
    """The named parameters of a template such as ``"Modal {capital}"``."""
    return frozenset(_PARAMETER.findall(template))


@attrs.frozen(kw_only=True)
class Text:
    """One message in both languages; it cannot exist in one language only.

    Named parameters in braces must be the same in both. Anything else in
    braces is plain text.

    Attributes:
        id: the message in Indonesian.
        en: the message in English.

    Raises:
        ValueError: a language is empty, or the parameters differ.

    Example:
        >>> Text(id="Modal usaha {capital}.", en="Business capital {capital}.").fill(
        ...     capital="Rp45.000.000"
        ... ).id
        'Modal usaha Rp45.000.000.'
    """

    id: str
    en: str

    def __attrs_post_init__(self) -> None:
        for language in LANGUAGES:
            value = getattr(self, language)
            if not isinstance(value, str) or not value.strip():
                raise ValueError(f"Text needs a sentence in {language!r}; give both id= and en=.")
        if parameters_in(self.id) != parameters_in(self.en):
            raise ValueError(
                f"Text parameters differ between the languages: id has "
                f"{sorted(parameters_in(self.id))}, en has {sorted(parameters_in(self.en))}."
            )

    @property
    def parameters(self) -> frozenset[str]:
        """Names of the parameters still to fill."""
        return parameters_in(self.id)

    def to(self, language: Language) -> str:
        """The message in one language.

        Raises:
            ValueError: the language is neither ``"id"`` nor ``"en"``.
        """
        if language not in LANGUAGES:
            raise ValueError(f"language must be 'id' or 'en', not {language!r}.")
        return self.id if language == "id" else self.en

    def fill(self, **values: object) -> Text:
        """The text with parameters replaced; each value is formatted for its language.

        A parameter without a value is written as unknown, so that a message is
        always a whole sentence.
        """
        if not self.parameters:
            return self
        return Text(
            id=_fill(self.id, values, "id"),
            en=_fill(self.en, values, "en"),
        )


def same(text: str) -> Text:
    """A name, a number or an article: what is written alike in both languages.

    A blank one is shown as quotes around nothing.

    Example:
        >>> same("PP 28/2025").en
        'PP 28/2025'
    """
    shown = text if text.strip() else "“”"
    return Text(id=shown, en=shown)


def _fill(template: str, values: Mapping[str, object], language: Language) -> str:
    def one(match: re.Match[str]) -> str:
        value = values.get(match.group(1))
        if isinstance(value, Text):
            return value.to(language)
        return format_value(value, language)

    return _PARAMETER.sub(one, template)


def format_number(value: int | Decimal, language: Language) -> str:
    """A number with the language's separators.

    Example:
        >>> format_number(Decimal("1234567.5"), "id"), format_number(1234567, "en")
        ('1.234.567,5', '1,234,567')
    """
    english = f"{value:,f}" if isinstance(value, Decimal) else f"{value:,}"
    if language == "en":
        return english
    return english.translate(str.maketrans(",.", ".,"))


def format_rupiah(value: int, language: Language) -> str:
    """An amount of rupiah.

    Example:
        >>> format_rupiah(1_000_000_000, "id"), format_rupiah(1_000_000_000, "en")
        ('Rp1.000.000.000', 'Rp1,000,000,000')
    """
    return f"{'-' if value < 0 else ''}Rp{format_number(abs(value), language)}"


def format_date(value: datetime.date, language: Language) -> str:
    """A date in words.

    Example:
        >>> format_date(datetime.date(2026, 5, 4), "id")
        '4 Mei 2026'
    """
    return f"{value.day} {_MONTHS[language][value.month - 1]} {value.year}"


UNITS: Mapping[str, Text] = {
    "days": Text(id="hari", en="days"),
    "working_days": Text(id="hari kerja", en="working days"),
    "months": Text(id="bulan", en="months"),
    "years": Text(id="tahun", en="years"),
    "tax years": Text(id="tahun pajak", en="tax years"),
    "of gross turnover": Text(id="dari peredaran bruto", en="of gross turnover"),
    "sertifikat": Text(id="sertifikat", en="certificates"),
}
"""Units that are words; others, such as mm, are the same in both languages."""


def format_value(value: Any, language: Language, unit: str | None = None) -> str:
    """Any value of a fact, as a person would write it."""
    if value is None:
        return _WORDS[language]["unknown"]
    if isinstance(value, bool):
        return _WORDS[language]["true" if value else "false"]
    if isinstance(value, datetime.date):
        return format_date(value, language)
    if isinstance(value, tuple | list | frozenset):
        return ", ".join(format_value(item, language) for item in value) or "-"
    if isinstance(value, int | Decimal):
        if unit == "rupiah" and isinstance(value, int):
            return format_rupiah(value, language)
        number = format_number(value, language)
        word = UNITS.get(unit or "")
        unit = word.to(language) if word is not None else unit
        return f"{number} {unit}" if unit else number
    return str(value).replace("_", " ")
