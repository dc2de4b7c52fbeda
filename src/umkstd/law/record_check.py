"""Verifying a record: the same facts are asked again, and what differs is named."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import Any, Protocol

import attrs

from umkstd.errors import CaseError
from umkstd.law.composition import Composition
from umkstd.law.determination import Determination
from umkstd.law.record_again import Again, Recorded, reads
from umkstd.law.record_answers import ruling_record, verdict_record
from umkstd.law.record_shape import Part, Shape
from umkstd.law.record_supply import Supplied
from umkstd.law.record_text import HASH, canonical_text, content_hash
from umkstd.law.requirement import Requirement
from umkstd.law.verification import Difference, Verification


class Rules(Protocol):
    """Rules by id: a rulebook, or a mapping."""

    def __getitem__(self, name: str, /) -> Any: ...


def verify_record(
    record: Mapping[str, Any],
    rulebook: Rules,
    *,
    key: bytes | None = None,
    facts: Mapping[str, Any] | None = None,
) -> Verification:
    """Whether a record is whole, and whether these rules still answer as it says.

    The recorded facts are asked again on the recorded day. Answers that rest on
    facts which were left out are told as unchecked, unless the facts are supplied.

    Args:
        record: what ``to_record`` made, or its JSON once parsed.
        rulebook: the rules by id.
        key: the key of the digests in it.
        facts: values of facts that were left out: by name, or by JSON Pointer
            (``"/lines/0/facts/owner_nik"``) where subjects differ.

    Raises:
        CaseError: it is no record of a known format, a supplied fact was not
            left out or has a wrong value, or its digest needs the key.

    Example:
        >>> import umkstd
        >>> from umkstd.law.record import to_record
        >>> report = umkstd.check({"business": {"capital": 5}}, as_of="2026-11-24")
        >>> verify_record(to_record(report), umkstd.rulebook).agreement
        <Agreement.SAME: 'same'>
    """
    given: object = record
    if not isinstance(given, Mapping):
        Shape.of(given)  # raises; what is no object at all is no changed record either
    try:
        intact = record.get(HASH) == content_hash(record)
    except (TypeError, ValueError, RecursionError):
        return Verification(intact=False)  # what has no canonical text was never hashed
    try:
        shape = Shape.of(record)
        supplied = Supplied.of(shape.parts, key, facts or {})
        found = [item for part in shape.parts for item in _part(part, shape, rulebook, supplied)]
    except CaseError:
        if intact:
            raise
        return Verification(intact=False)
    version = getattr(rulebook, "version", None)
    return Verification(
        intact=intact,
        differences=tuple(item for item in found if isinstance(item, Difference)),
        unchecked=tuple(item for item in found if isinstance(item, str)),
        recorded_version=shape.version,
        recorded_through=shape.verified_through,
        version=version,
        verified_through=None if version is None else getattr(rulebook, "verified_through", None),
    )


@attrs.frozen
class _Answer:
    """An answer in the record with the rule that gives it now."""

    path: str
    recorded: Mapping[str, Any]
    rule: Recorded


def _part(
    part: Part, shape: Shape, rulebook: Rules, supplied: Supplied
) -> Iterator[Difference | str]:
    """What differs for one subject, and the paths of what could not be checked."""
    answers: list[_Answer] = []
    for path, recorded, kinds in _recorded(part):
        rule = _rule(rulebook, recorded["id"], kinds)
        if rule is None:
            yield Difference(path=path, rule=recorded["id"], part="rule")
        else:
            answers.append(_Answer(path, recorded, rule))
    again = Again.of(part, supplied, [answer.rule for answer in answers])
    yield from again.differences
    for answer in answers:
        told = list(_differences(answer, again, shape.as_of))
        rests_on = reads(answer.rule, shape.as_of) | _named(answer.recorded)
        if told and again.missing & rests_on:
            yield answer.path
        else:
            yield from told


def _recorded(part: Part) -> Iterator[tuple[str, Mapping[str, Any], tuple[type[Any], ...]]]:
    for number, item in enumerate(part.determinations):
        yield f"{part.path}/determinations/{number}", item, (Determination,)
    for number, item in enumerate(part.verdicts):
        yield f"{part.path}/verdicts/{number}", item, (Requirement, Composition)


def _rule(rulebook: Rules, name: str, kinds: tuple[type[Any], ...]) -> Recorded | None:
    try:
        rule: Recorded = rulebook[name]
    except LookupError:
        return None
    return rule if isinstance(rule, kinds) else None


def _differences(answer: _Answer, again: Again, day: datetime.date) -> Iterator[Difference]:
    rule = answer.rule
    facts = again.facts(rule)
    try:
        if isinstance(rule, Determination):
            found = ruling_record(rule.determine(facts, as_of=day))
        else:
            found = verdict_record(rule.evaluate(facts, as_of=day))
    except CaseError as error:
        codes = ", ".join(dict.fromkeys(problem.code for problem in error.problems))
        yield Difference(path=answer.path, rule=rule.id, part="refused", found=codes)
    else:
        yield from _compared(answer, found)


def _compared(answer: _Answer, found: dict[str, Any]) -> Iterator[Difference]:
    recorded = answer.recorded
    for name in (*found, *(name for name in recorded if name not in found)):
        before, now = recorded.get(name), found.get(name)
        if name == "provisions" and before is None and name in recorded:
            continue  # it was not known which provisions decided
        if name in recorded and name in found and canonical_text(before) == canonical_text(now):
            continue
        yield Difference(
            path=answer.path, rule=answer.rule.id, part=name, recorded=before, found=now
        )


def _named(recorded: Mapping[str, Any]) -> frozenset[str]:
    """The facts that the recorded verdict read."""
    names = recorded.get("facts")
    each = names if isinstance(names, list | tuple) else ()
    return frozenset(name for name in each if isinstance(name, str))
