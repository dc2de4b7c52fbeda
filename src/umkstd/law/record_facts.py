"""Facts in a record: typed, and those that identify a person replaced."""

from __future__ import annotations

import datetime
import json
import unicodedata
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

import attrs

from umkstd.errors import CaseError, InvalidValue, Problem
from umkstd.law.record_text import digest
from umkstd.law.report import Report
from umkstd.law.verdict import Stored
from umkstd.logic.decoding import wrong_shape
from umkstd.logic.encoding import Encoder
from umkstd.logic.facts import Fact
from umkstd.logic.json_text import escaped
from umkstd.logic.values import is_unknown, read
from umkstd.logic.vocabulary import Vocabulary
from umkstd.text import Text

Declared = Mapping[str, Fact[Any]]
WITHHELD, DIGEST = "withheld", "digest"
_ESCAPED = "escaped"
_VALUE = Text(id="nilai fakta yang dikenal", en="a known value of a fact")


@attrs.frozen(kw_only=True)
class Discretion:
    """What a record may tell.

    Attributes:
        declared: the declarations of the facts, by name. A fact without one may
            be sensitive, and is treated so.
        key: for the digests of sensitive facts; without one they are left out.
        sensitive: whether everything is told.
    """

    declared: Declared
    key: bytes | None = None
    sensitive: bool = False

    def facts(self, facts: Mapping[str, Any], path: str) -> dict[str, Any]:
        """The known facts of one subject as plain data.

        Raises:
            CaseError: a value does not fit the declaration of its fact.
        """
        try:
            return {
                name: self._fact(name, value, f"{path}/{escaped(name)}")
                for name, value in facts.items()
                if not is_unknown(value)
            }
        except InvalidValue as error:
            raise CaseError([error.problem]) from None

    def _fact(self, name: str, value: Any, path: str) -> Any:
        fact = self.declared.get(name)
        if fact is not None:
            value = read(fact, value, path)
        told = self.sensitive or (fact is not None and not fact.sensitive)
        try:
            data = plain_fact(value)
        except TypeError:  # no rule reads a value of such a kind
            return {WITHHELD: True}
        if told:
            return data
        return {WITHHELD: True} if self.key is None else {DIGEST: digest(self.key, name, data)}


def declarations(report: Report, vocabulary: Vocabulary | None) -> Declared:
    """The declarations of the facts of a report, from the rules behind its verdicts."""
    sources: dict[int, Iterable[Fact[Any]]] = {}
    if vocabulary is not None:
        sources[id(vocabulary)] = vocabulary
    for section in (report.business, *report.lines):
        for verdict in section.verdicts:
            if not isinstance(verdict.decision, Stored):
                rule = verdict.decision.scenario.requirement
                source = rule.vocabulary
                if source is None:
                    sources.setdefault(id(rule), rule.facts)
                else:
                    sources.setdefault(id(source), source)
    return merged(fact for source in sources.values() for fact in source)


def merged(facts: Iterable[Fact[Any]]) -> Declared:
    """Facts by name; of two of one name the sensitive one counts, else the first."""
    found: dict[str, Fact[Any]] = {}
    for fact in facts:
        if fact.name not in found or (fact.sensitive and not found[fact.name].sensitive):
            found[fact.name] = fact
    return found


def plain_fact(value: Any) -> Any:
    r"""A value as plain data; text that the canonical form would change is escaped.

    Example:
        >>> plain_fact(Decimal("0.10")), plain_fact("e" + chr(0x301))
        ({'decimal': '0.10'}, {'escaped': 'e\\u0301'})
    """
    if isinstance(value, tuple):
        return [plain_fact(item) for item in value]
    if isinstance(value, str):
        text = str(value)
        half = any("\ud800" <= sign <= "\udfff" for sign in text)
        if half or unicodedata.normalize("NFC", text) != text:
            return {_ESCAPED: json.dumps(text)[1:-1]}
        return text
    return Encoder({}).value(value)


def typed_fact(data: object, path: str, problems: list[Problem]) -> Any:
    """The value that plain data stands for; ``None`` and a problem where it is none."""
    if isinstance(data, bool | int | str):
        return data
    if isinstance(data, list) and not any(isinstance(item, list) for item in data):
        return tuple(typed_fact(item, f"{path}/{n}", problems) for n, item in enumerate(data))
    if isinstance(data, Mapping) and len(data) == 1:
        ((kind, text),) = data.items()
        if isinstance(text, str) and kind in _READERS:
            try:
                return _READERS[kind](text)
            except (ValueError, ArithmeticError):
                pass
    problems.append(wrong_shape(path, _VALUE))
    return None


def _unescaped(text: str) -> str:
    found = json.loads(f'"{text}"')
    return str(found)


_READERS: dict[object, Any] = {
    "date": datetime.date.fromisoformat,
    "decimal": Decimal,
    _ESCAPED: _unescaped,
}


def is_replaced(data: object) -> bool:
    """Whether a fact was left out of a record, or stands there as a digest."""
    if not isinstance(data, Mapping) or len(data) != 1:
        return False
    return data.get(WITHHELD) is True or isinstance(data.get(DIGEST), str)
