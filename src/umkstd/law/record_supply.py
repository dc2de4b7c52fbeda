"""Facts that a record left out, supplied by whoever verifies it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from umkstd.errors import CaseError, InvalidValue, Problem, unknown_name
from umkstd.law.record_facts import DIGEST, is_replaced, plain_fact
from umkstd.law.record_shape import Part
from umkstd.law.record_text import digest, same_digest
from umkstd.logic.facts import Fact
from umkstd.logic.json_text import escaped
from umkstd.logic.values import is_unknown, read
from umkstd.logic.vocabulary import FACT
from umkstd.text import Text

_NEEDS_KEY = Text(
    id="Catatan memuat sidik dari fakta ini. Berikan key untuk memeriksanya.",
    en="The record holds a digest of this fact. Give the key to check it.",
)


@attrs.frozen
class Supplied:
    """Values by name or by JSON Pointer, and the key of the digests."""

    key: bytes | None
    facts: Mapping[str, Any]

    @classmethod
    def of(cls, parts: Sequence[Part], key: bytes | None, facts: Mapping[str, Any]) -> Supplied:
        """Supplied facts, each of which was left out somewhere.

        Raises:
            CaseError: a fact was not left out.
        """
        places = {
            place: None
            for part in parts
            for name, data in part.facts.items()
            if is_replaced(data)
            for place in (name, pointer(part, name))
        }
        problems = [
            unknown_name(FACT, name, places, "", "not-left-out")
            for name in facts
            if name not in places
        ]
        if problems:
            raise CaseError(problems)
        return cls(key, facts)

    def value(self, part: Part, name: str, fact: Fact[Any] | None) -> Any:
        """The value supplied for a fact that was left out; ``None`` for none.

        Raises:
            CaseError: it has a wrong value, or its digest cannot be checked.
            WrongValue: it is not the value of which the record holds the digest.
        """
        path = pointer(part, name)
        value = self.facts.get(path, self.facts.get(name))
        if is_unknown(value):
            return None
        if fact is not None:
            try:
                value = read(fact, value, path)
            except InvalidValue as error:
                raise CaseError([error.problem]) from None
        recorded = part.facts[name].get(DIGEST)
        if recorded is None:
            return value
        if self.key is None:
            raise CaseError([Problem(code="key-needed", path=path, message=_NEEDS_KEY)])
        if not same_digest(digest(self.key, name, plain_fact(value)), recorded):
            raise WrongValue(name)
        return value


class WrongValue(Exception):  # noqa: N818 - an answer to the auditor, told as a difference
    """A supplied value is not the one on record."""


def pointer(part: Part, name: str) -> str:
    """JSON Pointer to a fact in the record."""
    return f"{part.path}/facts/{escaped(name)}"
