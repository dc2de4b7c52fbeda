"""KBLI codes, the Indonesian classification of business fields, always with their version.

Two versions are in use: KBLI 2020 (Peraturan BPS 2/2020), on which PP 28/2025 Lampiran I is keyed,
and KBLI 2025 (Peraturan BPS 7/2025), in force since 18 December 2025. Codes were
reused with a new meaning, so a code is only meant with its version: :class:`Kbli`.
The shape of a code is judged here, not whether a version lists it.

Example:
    >>> from umkstd.identifiers import kbli
    >>> kbli.validate("10794", version="2020"), kbli.level("10794")
    ('10794', 'kelompok')
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from os import PathLike
from typing import TYPE_CHECKING, Literal

import attrs

from umkstd.identifiers._digits import is_text, passes
from umkstd.identifiers._wording import KBLI, KBLI_CATEGORY, KBLI_REUSED, KBLI_VERSION
from umkstd.text import Text

if TYPE_CHECKING:
    from umkstd.identifiers._kbli_crosswalk import Crossing
    from umkstd.identifiers._kbli_table import KbliTable

Level = Literal["kategori", "golongan pokok", "golongan", "subgolongan", "kelompok"]

CATEGORIES: Mapping[str, str] = {"2020": "ABCDEFGHIJKLMNOPQRSTU", "2025": "ABCDEFGHIJKLMNOPQRSTUV"}
LEVELS: Mapping[int, Level] = {
    1: "kategori",
    2: "golongan pokok",
    3: "golongan",
    4: "subgolongan",
    5: "kelompok",
}
COUNTS: Mapping[str, Mapping[Level, int]] = {
    "2020": {
        "kategori": 21,
        "golongan pokok": 88,
        "golongan": 245,
        "subgolongan": 567,
        "kelompok": 1790,
    },
    "2025": {
        "kategori": 22,
        "golongan pokok": 87,
        "golongan": 257,
        "subgolongan": 519,
        "kelompok": 1559,
    },
}
"""How many codes each version has at each level.

The categories of KBLI 2025 stand in its Pasal 3; the rest was counted in public copies of the tables,
and other copies differ a little: 1,789 kelompok for 2020, 1,563 for 2025. 1,052 codes of five digits
stand in both versions, of which 128 to 212 by two rough comparisons of their titles changed in meaning.
"""
_SOURCES = {"2020": "Peraturan BPS 2/2020", "2025": "Peraturan BPS 7/2025 Pasal 3"}
_LETTER = re.compile(r"[A-Z]")
_WITHOUT_VERSION = Text(
    id="Kode {code} tidak disertai versi KBLI, padahal kode yang sama dapat berarti lain dalam KBLI "
    "2020 dan KBLI 2025. Sebutkan versinya.",
    en="Code {code} came without its KBLI version, and the same code may mean something else in KBLI "
    "2020 and KBLI 2025. State the version.",
)


def compact(code: str) -> str:
    """The code without outer white space and separators, a letter in capitals; not checked.

    Args:
        code: the KBLI code as somebody wrote it.

    Raises:
        InvalidValue: the value is not text (``kbli-type``) or absurdly long (``kbli-length``).

    Example:
        >>> compact(" 10.794 "), compact("c")
        ('10794', 'C')
    """
    text = KBLI.compact(code)
    return text.upper() if text.isascii() else text


def validate(code: str, version: str | None = None) -> str:
    """The code in its canonical form: a category letter, or 2 to 5 digits.

    Legal source: Peraturan BPS 2/2020 (categories A to U); Peraturan BPS 7/2025 Pasal 3 (A to V).

    Args:
        code: the code.
        version: ``"2020"`` or ``"2025"``; without it, a code of either will do.

    Raises:
        InvalidValue: ``kbli-version``, ``kbli-type``, ``kbli-format``, ``kbli-length`` or
            ``kbli-category``.

    Example:
        >>> validate("v", "2025")
        'V'
        >>> validate("V", "2020")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
            ...
        umkstd.errors.InvalidValue: /: This letter is no KBLI category. ...
    """
    if version is not None:
        version = _known_version(version)
    return _checked(compact(code), version)


def is_valid(code: object, version: object = None) -> bool:
    """Whether this can be a KBLI code (of that version). Never raises, whatever the values are.

    Args:
        code: any value.
        version: any value; ``None`` for either version.

    Example:
        >>> is_valid("10794"), is_valid("V", "2020"), is_valid(10794)
        (True, False, False)
    """
    return passes(validate, code, version)


def format(code: str, version: str | None = None) -> str:
    """The code as it is printed, without separators; see :class:`Kbli` for code and version.

    Args:
        code: the KBLI code as somebody wrote it.
        version: ``"2020"`` or ``"2025"``; ``None`` where nobody said.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> format("10.794")
        '10794'
    """
    return validate(code, version)


def level(code: str) -> Level:
    """What the code names: a kategori, golongan pokok, golongan, subgolongan or kelompok.

    Only a kelompok (5 digits) is licensed. Legal source: the tables of both versions.

    Args:
        code: the KBLI code as somebody wrote it.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> level("C"), level("10"), level("10794")
        ('kategori', 'golongan pokok', 'kelompok')
    """
    return LEVELS[len(validate(code))]


def reused(code: str) -> Text | None:
    """The two meanings of a code known to differ between the versions, else ``None``.

    To be shown when a code comes without its version. The list is of examples that matter to
    micro and small business, not complete: ``None`` promises nothing.

    Args:
        code: the KBLI code as somebody wrote it.

    Raises:
        InvalidValue: as :func:`compact`.

    Example:
        >>> reused("10772").en
        'Code 10772: in KBLI 2020 cooking spices and seasoning; in KBLI 2025 iodized table salt. \
State the KBLI version.'
        >>> reused("10794")
    """
    from umkstd.identifiers._kbli_meanings import MEANINGS

    text = compact(code)
    if text not in MEANINGS:
        return None
    old, new = (Text(id=indonesian, en=english) for indonesian, english in MEANINGS[text])
    return KBLI_REUSED.fill(code=text, old=old, new=new)


def warning(code: str, version: str | None = None) -> Text | None:
    """What to tell of a code that came without its version; ``None`` if it came with one.

    Args:
        code: the KBLI code as somebody wrote it.
        version: ``"2020"`` or ``"2025"``; ``None`` where nobody said.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> warning("10794").en
        'Code 10794 came without its KBLI version, and the same code may mean something else in \
KBLI 2020 and KBLI 2025. State the version.'
        >>> warning("10794", "2020")
    """
    text = validate(code, version)
    if version is not None:
        return None
    return reused(text) or _WITHOUT_VERSION.fill(code=text)


def to_2025(code: str) -> Crossing | None:
    """What became of a code of KBLI 2020, as far as we know; ``None`` where we do not.

    The list holds codes that micro and small businesses use often. It was derived from the tables of
    both versions; the conversion at oss.go.id/kbli/konversi decides.

    Args:
        code: a code of KBLI 2020.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> to_2025("10391").targets, to_2025("10794").kind, to_2025("01111")
        (('10307',), 'kept', None)
    """
    from umkstd.identifiers._kbli_crosswalk import crossings

    return crossings().get(validate(code, "2020"))


def to_2020(code: str) -> tuple[str, ...]:
    """The codes of KBLI 2020 that became a code of KBLI 2025, as far as we know.

    PP 28/2025 Lampiran I is keyed on KBLI 2020 while OSS asks for KBLI 2025, so that a risk level
    is looked up this way.

    Args:
        code: a code of KBLI 2025.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> to_2020("13133"), to_2020("10794"), to_2020("01111")
        (('13134',), ('10794',), ())
    """
    from umkstd.identifiers._kbli_crosswalk import crossings

    text = validate(code, "2025")
    return tuple(found.code for found in crossings().values() if text in found.targets)


def load_kbli(path: str | PathLike[str]) -> KbliTable:
    r"""A full KBLI table from a CSV file, since the table itself is not ours to hand out.

    The file is UTF-8 with a header and the columns ``version`` (2020 or 2025), ``code`` (a letter or
    2 to 5 digits), ``title`` (up to 500 characters) and, if wanted, ``description`` (not kept). It
    holds at most 10,000 lines and 8 MiB; both versions may stand in one file.

    Args:
        path: the CSV file.

    Raises:
        CaseError: everything that is wrong, each with the line (from 0, below the header) and the
            column as a JSON Pointer, such as ``/12/code``.
        OSError: the file cannot be read.

    Example:
        >>> import tempfile
        >>> with tempfile.NamedTemporaryFile("w", suffix=".csv") as file:
        ...     _ = file.write("version,code,title\n2020,10794,Contoh\n")
        ...     file.flush()
        ...     load_kbli(file.name).title("2020", "10794")
        'Contoh'
    """
    from umkstd.identifiers._kbli_table import read_table

    return read_table(path)


@attrs.frozen
class Kbli:
    """A KBLI code with its version, the only way in which a code has a meaning.

    Attributes:
        version: ``"2020"`` or ``"2025"``.
        code: the code; separators are taken out.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> str(Kbli("2020", "10.794"))
        'KBLI 2020 10794'
        >>> Kbli("2020", "10772") == Kbli("2025", "10772")
        False
    """

    version: str
    code: str = attrs.field(converter=compact)

    def __attrs_post_init__(self) -> None:
        _checked(self.code, _known_version(self.version))

    def __str__(self) -> str:
        return f"KBLI {self.version} {self.code}"


def _known_version(version: object) -> str:
    text = str.__str__(version) if is_text(version) else None
    if text is None or text not in CATEGORIES:
        raise KBLI.refuse("version", KBLI_VERSION, given=text)
    return text


def _checked(text: str, version: str | None) -> str:
    if _LETTER.fullmatch(text):
        version = version or "2025"  # its categories include those of 2020
        if text not in CATEGORIES[version]:
            raise KBLI.refuse("category", KBLI_CATEGORY, given=text, citations=(_SOURCES[version],))
        return text
    KBLI.only_digits(text)
    if not 2 <= len(text) <= 5:
        raise KBLI.refuse_length(text, len(text))
    return text
