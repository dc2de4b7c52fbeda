"""What laboratories measure: the parameters, the bases they refer to, and finding one by name."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, Literal

import attrs

from umkstd.errors import Problem, unknown_name
from umkstd.text import Text

Statistic = Literal["average", "each"]
PARAMETER = Text(id="parameter uji", en="test parameter")
_LEADING = re.compile(r"^(?:kadar|kandungan|jumlah|content of|nilai)\s+")
_BRACKETS = re.compile(r"\(([^()]*)\)")
_NOT_WORD = re.compile(r"[^\w.,%°]+|_+|[.,](?!\d)")
_LINKS = re.compile(
    r"\b(?:sebagai|dihitung|atas|dasar|terhadap|on|as|calculated|basis|dari|of|maks|min)\b"
)
_STATISTICS: tuple[tuple[Statistic, re.Pattern[str]], ...] = (
    ("average", re.compile(r"\b(?:rata rata|rerata|average|mean)\b")),
    ("each", re.compile(r"\b(?:minimum|terendah|masing masing|tiap|each|individual|individu)\b")),
)


@attrs.frozen
class Parameter:
    """Something that is measured or judged.

    Attributes:
        key: its stable name, such as ``"crude-fibre"``.
        name: how people call it.
        group: ``"metal"``, ``"microbe"`` or ``"other"``.
        parts: keys of the parameters of which a joint judgement consists.
        within: key of the wider parameter of which it is one member, as lead is of the dangerous
            metals; a result of the member does not answer for the whole.
    """

    key: str
    name: Text
    group: str
    parts: tuple[str, ...] = ()
    within: str | None = None


@attrs.frozen
class Basis:
    """What a result refers to, such as dry matter or a protein factor.

    Attributes:
        key: its stable name, such as ``"dry"``.
        name: how people write it.
        nitrogen_factor: what the nitrogen was multiplied by, for a protein factor.
    """

    key: str
    name: Text
    nitrogen_factor: str | None = None


@attrs.frozen
class Named:
    """What the name in a report may mean.

    Attributes:
        candidates: keys of the parameters it may be; the standard decides which.
        basis: keys of the bases that the name states.
        statistic: whether it names the average or each unit.
    """

    candidates: tuple[str, ...]
    basis: frozenset[str] = frozenset()
    statistic: Statistic | None = None


@attrs.frozen
class ParameterNames:
    """All parameters and bases with the names that lead to them."""

    parameters: Mapping[str, Parameter]
    bases: Mapping[str, Basis]
    names: Mapping[str, tuple[str, ...]]
    basis_names: tuple[tuple[str, str], ...]


def plain(text: str) -> str:
    """A name as it is compared: small letters, words only, without a leading "kadar".

    Example:
        >>> plain("Kadar  Serat_Kasar (b/b)"), plain("N x 6,25")
        ('serat kasar b b', 'n x 6,25')
    """
    words = " ".join(_NOT_WORD.sub(" ", text.casefold()).split())
    return _LEADING.sub("", words)


@cache
def vocabulary() -> ParameterNames:
    """The packaged vocabulary, read once."""
    source = files("umkstd.data") / "laboratory-parameters.json"
    data = json.loads(source.read_text(encoding="utf-8"))
    parameters: dict[str, Parameter] = {}
    names: dict[str, tuple[str, ...]] = {}
    for row in data["parameters"]:
        found = Parameter(
            row["key"],
            Text(**row["name"]),
            row.get("group", "other"),
            tuple(row.get("parts", ())),
            row.get("within"),
        )
        parameters[found.key] = found
        for name in (found.key, *row["name"].values(), *row["synonyms"]):
            known = names.get(plain(name), ())
            names[plain(name)] = known if found.key in known else (*known, found.key)
    bases = {
        row["key"]: Basis(row["key"], Text(**row["name"]), row.get("nitrogen_factor"))
        for row in data["bases"]
    }
    return ParameterNames(parameters, bases, names, tuple(_longest_first(data["bases"])))


def _longest_first(rows: list[Any]) -> Iterator[tuple[str, str]]:
    pairs = {
        plain(n): row["key"] for row in rows for n in (*row["name"].values(), *row["synonyms"])
    }
    yield from sorted(pairs.items(), key=lambda pair: -len(pair[0]))


@lru_cache(maxsize=4096)
def find(text: str) -> Named | None:
    """What a name may mean; ``None`` if no parameter is called so.

    Example:
        >>> find("Kadar air"), find("Protein (N x 6,25)").basis
        (Named(candidates=('moisture', 'water-and-volatile-matter'), ...
    """
    known = vocabulary()
    whole = plain(text)
    if whole in known.names:
        return Named(known.names[whole])
    statistic, name = _statistic(whole)
    outside = plain(_BRACKETS.sub(" ", text))
    inside = " ".join(_BRACKETS.findall(text.casefold()))
    for attempt in dict.fromkeys((name, _statistic(outside)[1])):
        if attempt in known.names:
            return Named(known.names[attempt], frozenset(basis(inside)), statistic)
    bases, rest = _without_bases(name)
    rest = " ".join(_LINKS.sub(" ", rest).split())
    if rest in known.names:
        return Named(known.names[rest], frozenset(bases), statistic)
    return None


def basis(text: str) -> tuple[str, ...]:
    """Keys of the bases that a text states; empty for none.

    Example:
        >>> basis("dry basis"), basis("% b/b")
        (('dry',), ())
    """
    return _without_bases(plain(text))[0]


def protein_factor(keys: frozenset[str]) -> tuple[Decimal | None, frozenset[str]]:
    """By what the nitrogen was multiplied, among some bases, and the other bases.

    Example:
        >>> protein_factor(frozenset({"n-5.71", "dry"}))
        (Decimal('5.71'), frozenset({'dry'}))
    """
    if not keys:
        return None, keys
    bases = vocabulary().bases
    factors = [factor for key in keys if (factor := bases[key].nitrogen_factor)]
    rest = frozenset(key for key in keys if not bases[key].nitrogen_factor)
    return (Decimal(factors[0]) if factors else None), rest


def unknown(text: str, path: str) -> Problem:
    """The problem of a name that no parameter has, with a did-you-mean."""
    return unknown_name(PARAMETER, text, vocabulary().names, path, "unknown-parameter", see=_CHECK)


_CHECK = Text(id="Periksa penulisannya.", en="Check how it is written.")


def _statistic(text: str) -> tuple[Statistic | None, str]:
    for statistic, pattern in _STATISTICS:
        rest, count = pattern.subn(" ", text)
        if count:
            return statistic, " ".join(rest.split())
    return None, text


def _without_bases(text: str) -> tuple[tuple[str, ...], str]:
    found: list[str] = []
    rest = f" {text} "
    for name, key in vocabulary().basis_names:
        if f" {name} " in rest:
            found.append(key)
            rest = rest.replace(f" {name} ", " ")
    return tuple(dict.fromkeys(found)), rest.strip()
