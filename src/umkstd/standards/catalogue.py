"""The packaged editions: finding one by its number, or the editions of a product by its name."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from importlib.resources import files
from typing import Any

import attrs

from umkstd.business.sni_offers import offered_by_bsn
from umkstd.errors import InvalidValue, Problem, UnknownName, unknown_name
from umkstd.identifiers import sni
from umkstd.standards.edition import Standard
from umkstd.standards.parameters import plain
from umkstd.standards.standard_file import load_standard
from umkstd.text import Text, same

_LIST = Text(
    id="Lihat daftarnya dengan umkstd standards list.", en="See the list: umkstd standards list."
)
_PRODUCT = Text(id="produk dalam katalog SNI", en="product in the catalogue of SNI")


@attrs.frozen(eq=False, repr=False)
class Catalogue:
    """Editions by their number.

    Attributes:
        editions: every edition, sorted by number and then from old to new.
    """

    editions: tuple[Standard, ...]

    def __repr__(self) -> str:
        return f"Catalogue(editions={len(self.editions)})"

    def __iter__(self) -> Iterator[Standard]:
        return iter(self.editions)

    def __len__(self) -> int:
        return len(self.editions)

    @cached_property
    def _by_key(self) -> Mapping[tuple[Any, ...], Standard]:
        found = {}
        for edition in self.editions:
            for number in (edition.number, *edition.also_numbered):
                found[sni.parts(number).key, sni.parts(number).year] = edition
        return found

    def __getitem__(self, number: str) -> Standard:
        """The edition with a number, in whatever way it is written.

        A number without a year finds the standard only if one edition of it is here.

        Raises:
            UnknownName: there is no such edition; the message names those of the same standard.
        """
        try:
            asked = sni.parts(number)
        except InvalidValue as error:
            problem = error.problem
            raise UnknownName(attrs.evolve(problem, code="unknown-standard")) from None
        if asked.year is None:
            same = self.of_standard(number)
            if len(same) == 1:
                return same[0]
            raise UnknownName(_which(number, same))
        found = self._by_key.get((asked.key, asked.year))
        if found is None:
            raise UnknownName(_which(number, self.of_standard(number)))
        return found

    def of_standard(self, number: str) -> tuple[Standard, ...]:
        """Every edition of the standard that a number names, from old to new."""
        return tuple(e for e in self.editions if sni.same_standard(e.number, number))

    def search(self, text: str) -> tuple[Standard, ...]:
        """Editions whose product is called so, or whose title has all the words.

        Example:
            >>> [found.number for found in catalogue().search("keripik singkong")]
            ['SNI 01-4305-1996', 'SNI 4305:2018']
        """
        asked = plain(text)
        if not asked:
            return ()
        exact = tuple(e for e in self.editions if asked in {plain(name) for name in _names(e)})
        if exact:
            return exact
        words = set(asked.split())
        return tuple(
            e for e in self.editions if any(words <= set(plain(n).split()) for n in _names(e))
        )

    def named(self, text: str) -> tuple[Standard, ...]:
        """As :meth:`search`, and at least one edition.

        Raises:
            UnknownName: no product is called so; the message names the nearest.
        """
        found = self.search(text)
        if not found:
            names = {plain(name) for edition in self.editions for name in _names(edition)}
            raise UnknownName(unknown_name(_PRODUCT, text, names, see=_LIST))
        return found


def _names(edition: Standard) -> tuple[str, ...]:
    return (edition.title.id, edition.title.en, *edition.names)


@cache
def catalogue() -> Catalogue:
    """The packaged catalogue, read when it is first asked for."""
    folder = files("umkstd.data") / "standards"
    found = []
    for file in folder.iterdir():
        edition = load_standard(json.loads(file.read_text(encoding="utf-8")))
        offered = offered_by_bsn(edition.number)
        found.append(attrs.evolve(edition, bina_umk=offered))
    found.sort(key=lambda edition: sni.order_key(edition.number))
    return Catalogue(tuple(found))


def standard(number: str) -> Standard:
    """One packaged edition.

    Args:
        number: its number, as somebody wrote it.

    Raises:
        UnknownName: there is no such edition.

    Example:
        >>> standard("SNI 01-3144-2009").title.id
        'Tempe kedelai'
    """
    return catalogue()[number]


def _which(number: str, editions: tuple[Standard, ...]) -> Problem:
    """The problem of a number that names no edition here."""
    listed = ", ".join(edition.number for edition in editions)
    shown = sni.format(number)
    if editions:
        message = Text(
            id="{shown} tidak ada dalam katalog. Edisi standar itu yang ada: {listed}. Sebutkan "
            "salah satu; batasnya dapat berbeda antaredisi.",
            en="{shown} is not in the catalogue. Editions of that standard that are: {listed}. Name "
            "one of them; limits may differ between editions.",
        )
    else:
        message = Text(
            id="{shown} tidak ada dalam katalog. Cari menurut produk dengan umkstd standards list, "
            "atau muat naskah sendiri dengan load_standard.{listed}",
            en="{shown} is not in the catalogue. Search by product with umkstd standards list, or "
            "load your own text with load_standard.{listed}",
        )
    filled = message.fill(shown=same(shown), listed=listed)
    return Problem(code="unknown-standard", path="", message=filled, input=shown)


def __getattr__(name: str) -> Any:
    """The catalogue is read only when someone asks for it."""
    if name == "CATALOGUE":
        return catalogue()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
