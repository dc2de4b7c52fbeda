"""Reads an SNI number as people type it, and writes it as BSN does."""

from __future__ import annotations

import re

import attrs

from umkstd.identifiers._digits import DASHES, has_odd_space
from umkstd.identifiers._sni_wording import (
    SNI,
    SNI_AMENDMENT,
    SNI_BODY,
    SNI_FORMAT,
    SNI_LABEL,
    SNI_SERIAL,
    SNI_YEAR,
)

_AROUND = re.compile(r" *([:./-]) *")
_SPACES = re.compile(r" +")
_LABEL = re.compile(r"(?:SNI(?![A-Z])|NOMOR(?![A-Z])|NO(?![A-Z])|[ :.,;/-])+")
_BODY = re.compile(
    r"(ISO/IEC|ISO/ASTM|ISO|IEC|CISPR|EN|CAC/RCP|CAC/GL|ASTM)"
    r"(?:[/ ](TS|TR|GUIDE))?[ -]?(?=[A-Z]?[0-9])"
)
_LETTERS = re.compile(r"[A-Z][A-Z/ ]*")
_PARTS = r"((?:[.-][A-Z]?[0-9]{1,3}(?![0-9])){0,4})"
_NATIONAL = re.compile(r"(?:([0-9]{2})[-. ])?([0-9]+)" + _PARTS)
_ADOPTED = re.compile(r"()([A-Z]?[0-9]{1,6})" + _PARTS)
_SHORT_YEAR = re.compile(r"-[0-9]{2}\Z")
_AMENDED = ("/", " AMD", " AMA", " AME")
_YEAR = re.compile(r"(?:[:. -]| TAHUN )((?:19|20)[0-9]{2})(?![0-9])")
_AMENDMENT = re.compile(
    r"[/ ](?:AMD|AMANDEMEN|AMENDEMEN)[. -]?([1-9][0-9]?)(?:[:-]((?:19|20)[0-9]{2}))?"
)


@attrs.frozen
class Sni:
    """The parts of an SNI number.

    Attributes:
        serial: the number itself, as text with its leading zeros.
        part: the parts of a standard in several parts, from the outside in.
        year: year of the edition; ``None`` where no edition is named.
        sector: the two digits that numbers had in front until about 2007; they tell the field
            and do not make another standard.
        body: whose standard was adopted, such as "ISO/IEC"; ``None`` for a national one.
        amendment: number of the amendment.
        amendment_year: year of the amendment.
    """

    serial: str
    part: tuple[str, ...] = ()
    year: int | None = None
    sector: str | None = None
    body: str | None = None
    amendment: int | None = None
    amendment_year: int | None = None

    @property
    def standard(self) -> str:
        """The standard without edition and amendment, such as "SNI 3140.3"."""
        return str(attrs.evolve(self, year=None, amendment=None, amendment_year=None))

    @property
    def key(self) -> tuple[str, str, tuple[str, ...]]:
        """The body, serial and part that make it this standard and no other."""
        return self.body or "", self.serial, self.part

    def __str__(self) -> str:
        between = "-" if self.body else "."
        name = between.join((self.serial, *self.part))
        if self.sector:
            name = f"{self.sector}-{name}"
        if self.body:
            name = f"{self.body} {name}"
        if self.year:
            name += f"{'-' if self.sector else ':'}{self.year}"
        if self.amendment:
            name += f"/Amd{self.amendment}"
        if self.amendment_year:
            name += f":{self.amendment_year}"
        return f"SNI {name}"


def tidy(number: object) -> str:
    """The text in capitals, with one label, and without needless spaces; not checked any further.

    Text with a line break inside or with foreign characters comes back as it is, to be refused.
    """
    text = SNI.text(number)
    plain = text.translate(DASHES)
    if has_odd_space(plain) or not plain.isascii():
        return text
    plain = _SPACES.sub(" ", _AROUND.sub(r"\1", plain.upper())).rstrip(" .,:;-")
    label = _LABEL.match(plain)
    if label is None:
        return plain
    return f"{'SNI ' if 'SNI' in label[0] else ''}{plain[label.end() :]}".strip()


def read(number: object) -> Sni:
    """The parts of a number, or the reason why it is none."""
    text = tidy(number)
    rest = text.removeprefix("SNI ")
    labelled = rest != text
    body = _BODY.match(rest)
    name = _ADOPTED.match(rest, body.end()) if body else _NATIONAL.match(rest)
    if name is None:
        letters = _LETTERS.match(rest)
        if labelled and letters:
            raise SNI.refuse("body", SNI_BODY, given=text, code=letters[0].strip())
        raise SNI.refuse("format", SNI_FORMAT, given=text)
    sector, serial, part = name.groups()
    year, rest = _year(text, rest[name.end() :])
    if body is None:
        _check_national(text, serial, part, year)
    if not labelled and (body or not year):
        raise SNI.refuse("label", SNI_LABEL, given=text)
    amendment, amendment_year = _amendment(text, rest)
    return Sni(
        serial=serial,
        part=tuple(re.split(r"[.-]", part)[1:]),
        year=year,
        sector=sector or None,
        body=_name_of(body) if body else None,
        amendment=amendment,
        amendment_year=amendment_year,
    )


def _check_national(text: str, serial: str, part: str, year: int | None) -> None:
    if len(serial) not in (4, 5):
        raise SNI.refuse("serial", SNI_SERIAL, given=text, code=serial)
    if year is None and _SHORT_YEAR.search(part):  # SNI 01-3556-94 has no part 94
        raise SNI.refuse("year", SNI_YEAR, given=text)


def _year(text: str, rest: str) -> tuple[int | None, str]:
    """The year of the edition, if the rest begins with one, and what comes after it."""
    year = _YEAR.match(rest)
    if year:
        return int(year[1]), rest[year.end() :]
    if rest.startswith((":", ".", "-", " TAHUN")):
        raise SNI.refuse("year", SNI_YEAR, given=text)
    return None, rest


def _amendment(text: str, rest: str) -> tuple[int | None, int | None]:
    """Number and year of the amendment; nothing else may stand behind the edition."""
    if not rest:
        return None, None
    amendment = _AMENDMENT.fullmatch(rest)
    if amendment:
        return int(amendment[1]), int(amendment[2]) if amendment[2] else None
    if rest.startswith(_AMENDED):
        raise SNI.refuse("amendment", SNI_AMENDMENT, given=text)
    raise SNI.refuse("format", SNI_FORMAT, given=text)


def _name_of(body: re.Match[str]) -> str:
    """The body as BSN writes it: "ISO/TS", but "ISO/IEC TS" and "ISO Guide"."""
    name, kind = body.groups()
    if kind is None:
        return name
    if kind == "GUIDE":
        return f"{name} Guide"
    return f"{name}{' ' if '/' in name else '/'}{kind}"
