"""``all_of``, ``any_of``, ``not_`` and ``at_least`` over requirements: operators on verdicts."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

import attrs

from umkstd.errors import RuleDefinitionError
from umkstd.law.citation import Citation, Grade, weakest
from umkstd.law.provision import Provision
from umkstd.law.requirement import Requirement
from umkstd.law.showing import as_html, as_markdown
from umkstd.law.span import Span, as_date
from umkstd.law.verdict import Findings, Reason, Status, Verdict, stored
from umkstd.logic import combine
from umkstd.logic.nodes import Condition
from umkstd.text import Text

Operator = Literal["all_of", "any_of", "not_", "at_least"]
_DECIDED = (Status.MET, Status.UNMET)
_SKIPPED = (Status.NOT_APPLICABLE, Status.NOT_IN_FORCE)
_WORDS: dict[Operator, Text] = {
    "all_of": Text(id="Semua dari: {members}", en="All of: {members}"),
    "any_of": Text(id="Salah satu dari: {members}", en="Any of: {members}"),
    "not_": Text(id="Bukan: {members}", en="Not: {members}"),
    "at_least": Text(id="Sedikitnya {count} dari: {members}", en="At least {count} of: {members}"),
}


@attrs.frozen(eq=False)
class Composition:
    """Requirements joined; it evaluates like one and has members instead of provisions."""

    operator: Operator
    members: tuple[Requirement | Composition, ...]
    count: int = 0

    @property
    def id(self) -> str:
        """The operator with the ids of its members."""
        count = f"{self.count}, " if self.operator == "at_least" else ""
        return f"{self.operator}({count}{', '.join(member.id for member in self.members)})"

    @property
    def title(self) -> Text:
        """The operator in words with the titles of its members."""
        listed = Text(
            id="; ".join(member.title.id for member in self.members),
            en="; ".join(member.title.en for member in self.members),
        )
        return _WORDS[self.operator].fill(members=listed, count=self.count)

    def evaluate(self, facts: Mapping[str, Any], *, as_of: datetime.date | str) -> Verdict:
        """The verdict of the whole.

        In ``all_of`` UNMET beats UNDETERMINED beats MET, in ``any_of`` the
        other way round; members that do not apply or are not in force are
        skipped and reported. ``at_least`` counts over all members.
        """
        verdicts = [member.evaluate(facts, as_of=as_of) for member in self.members]
        status = self._status([verdict.status for verdict in verdicts])
        return stored(self.id, status, as_date(as_of), self._findings(status, verdicts))

    def status(self, facts: Mapping[str, Any], *, as_of: datetime.date | str) -> Status:
        """The status alone."""
        return self._status([member.status(facts, as_of=as_of) for member in self.members])

    def _status(self, statuses: Sequence[Status]) -> Status:
        counted = [status for status in statuses if status not in _SKIPPED]
        if self.operator == "not_":
            swap = {Status.MET: Status.UNMET, Status.UNMET: Status.MET}
            return swap.get(statuses[0], statuses[0])
        if not counted:
            return Status.NOT_APPLICABLE
        met = counted.count(Status.MET)
        open_ = counted.count(Status.UNDETERMINED)
        needed = {"all_of": len(counted), "any_of": 1}.get(self.operator, self.count)
        if met >= needed:
            return Status.MET
        return Status.UNDETERMINED if met + open_ >= needed else Status.UNMET

    def _findings(self, status: Status, verdicts: Sequence[Verdict]) -> Findings:
        wanted = status
        if self.operator == "not_" and status in _DECIDED:
            wanted = Status.UNMET if status is Status.MET else Status.MET
        # Where a count is not reached, what does not apply is among the reasons.
        also = _SKIPPED if self.operator == "at_least" and status is Status.UNMET else ()
        deciding = [v for v in verdicts if v.status is wanted or v.status in also]
        facts = dict(pair for verdict in verdicts for pair in verdict.facts)
        asked: dict[str, Text] = {}
        for verdict in deciding:
            asked |= zip(verdict.open_facts, verdict.findings.open_labels, strict=True)
        return Findings(
            title=self.title,
            reasons=tuple(dict.fromkeys(r for v in deciding for r in _reasons(v))),
            open_facts=tuple(asked),
            open_labels=tuple(asked.values()),
            legal_reasons=tuple(dict.fromkeys(r for v in deciding for r in v.legal_reasons)),
            notes=tuple(dict.fromkeys(n for v in verdicts for n in v.notes)),
            certainty=self._certainty(status, deciding),
            stale=any(verdict.stale for verdict in verdicts),
            facts=tuple(facts.items()),
            skipped=tuple((v.id, v.status.value) for v in verdicts if v.status in _SKIPPED),
            verified_through=min(
                (v.findings.verified_through for v in verdicts if v.findings.verified_through),
                default=None,
            ),
        )

    def _certainty(self, status: Status, deciding: Sequence[Verdict]) -> Grade | None:
        if status is Status.UNDETERMINED:
            return None
        best_first = sorted(
            (verdict.certainty for verdict in deciding),
            key=lambda grade: -1 if grade is None else grade.rank,
        )
        one_is_enough = {("all_of", Status.UNMET), ("any_of", Status.MET)}
        needed = 1 if (self.operator, status) in one_is_enough else len(best_first)
        if self.operator == "at_least" and status in _DECIDED:
            needed = self.count if status is Status.MET else len(self.members) - self.count + 1
        return weakest(best_first[:needed])

    def _repr_markdown_(self) -> str:
        return as_markdown(self)

    def _repr_html_(self) -> str:
        return as_html(self)


def _reasons(verdict: Verdict) -> tuple[Reason, ...]:
    """The reasons of a member; that it is not in force is one, too."""
    if verdict.status is not Status.NOT_IN_FORCE:
        return verdict.reasons
    message = Text(id="{title}: {status}.", en="{title}: {status}.")
    filled = message.fill(title=verdict.title, status=verdict.status.label)
    return (Reason(f"{verdict.id}-not-in-force", filled, (), outcome=False),)


Part = Requirement | Composition | Condition


def _stated(condition: Condition) -> Requirement:
    """A bare condition as a requirement of its own: the caller's wish, not law."""
    cite = Citation(instrument="", place="", grade=Grade.ARTICLE)
    return Requirement(
        id="condition",
        title=Text(id="Syarat tambahan", en="Additional condition"),
        provisions=(Provision(span=Span(None), needs=condition, cite=cite),),
        verified_through=datetime.date.max,
    )


def _composed(operator: Operator, parts: Sequence[Part], count: int = 0) -> Composition:
    members = tuple(_stated(p) if isinstance(p, Condition) else p for p in parts)
    for part in members:
        if not isinstance(part, Requirement | Composition):
            raise RuleDefinitionError(
                "composition-member",
                Text(
                    id=f"{operator} menerima persyaratan atau syarat, bukan {type(part).__name__}.",
                    en=f"{operator} takes requirements or conditions, not {type(part).__name__}.",
                ),
            )
    return Composition(operator, members, count)


def _is_law(parts: Sequence[Part]) -> bool:
    return any(isinstance(part, Requirement | Composition) for part in parts)


@overload
def all_of(*parts: Condition) -> Condition: ...  # type: ignore[overload-overlap]
@overload
def all_of(*parts: Part) -> Composition: ...
def all_of(*parts: Part) -> Condition | Composition:
    """Every part holds: conditions give a condition, requirements a composition.

    Args:
        parts: conditions alone, or requirements among them.

    Raises:
        RuleDefinitionError: there is none, or something is neither condition nor requirement.

    Example:
        >>> import umkstd
        >>> from umkstd.business import facts as f
        >>> both = all_of(umkstd.rulebook["umk"], f.has_nib.is_true())
        >>> both.evaluate({"has_nib": False}, as_of="2026-11-24").status.value
        'unmet'
    """
    return _composed("all_of", parts) if _is_law(parts) else combine.all_of(*parts)  # type: ignore[arg-type]


@overload
def any_of(*parts: Condition) -> Condition: ...  # type: ignore[overload-overlap]
@overload
def any_of(*parts: Part) -> Composition: ...
def any_of(*parts: Part) -> Condition | Composition:
    """At least one part holds.

    Args:
        parts: conditions alone, or requirements among them.

    Raises:
        RuleDefinitionError: there is none, or something is neither condition nor requirement.

    Example:
        >>> import umkstd
        >>> from umkstd.business import facts as f
        >>> either = any_of(umkstd.rulebook["umk"], f.has_nib.is_true())
        >>> either.evaluate({"has_nib": True}, as_of="2026-11-24").status.value
        'met'
    """
    return _composed("any_of", parts) if _is_law(parts) else combine.any_of(*parts)  # type: ignore[arg-type]


@overload
def none_of(*parts: Condition) -> Condition: ...  # type: ignore[overload-overlap]
@overload
def none_of(*parts: Part) -> Composition: ...
def none_of(*parts: Part) -> Condition | Composition:
    """No part holds.

    Args:
        parts: conditions alone, or requirements among them.

    Raises:
        RuleDefinitionError: there is none, or something is neither condition nor requirement.

    Example:
        >>> import umkstd
        >>> from umkstd.business import facts as f
        >>> neither = none_of(umkstd.rulebook["umk"], f.has_nib.is_true())
        >>> neither.evaluate({"has_nib": True}, as_of="2026-11-24").status.value
        'unmet'
    """
    if _is_law(parts):
        return _composed("not_", (_composed("any_of", parts),))
    return combine.none_of(*parts)  # type: ignore[arg-type]


@overload
def not_(part: Condition) -> Condition: ...
@overload
def not_(part: Requirement | Composition) -> Composition: ...
def not_(part: Part) -> Condition | Composition:
    """MET and UNMET change places; the rest stays.

    Args:
        part: a condition or a requirement.

    Raises:
        RuleDefinitionError: it is neither.

    Example:
        >>> import umkstd
        >>> without = not_(umkstd.rulebook["nib"])
        >>> without.evaluate({"has_nib": False}, as_of="2026-11-24").status.value
        'met'
    """
    return combine.not_(part) if isinstance(part, Condition) else _composed("not_", (part,))


@overload
def at_least(count: int, *parts: Condition) -> Condition: ...  # type: ignore[overload-overlap]
@overload
def at_least(count: int, *parts: Part) -> Composition: ...
def at_least(count: int, *parts: Part) -> Condition | Composition:
    """At least ``count`` parts hold; a skipped one is no success.

    Args:
        count: how many of them.
        parts: conditions alone, or requirements among them.

    Raises:
        RuleDefinitionError: the count is not between 1 and their number.

    Example:
        >>> from umkstd.business import facts as f
        >>> some = at_least(2, f.has_nib.is_true(), f.has_npwp.is_true(), f.has_pirt.is_true())
        >>> type(some).__name__
        'AtLeast'
    """
    if not _is_law(parts):
        return combine.at_least(count, *parts)  # type: ignore[arg-type]
    if not 1 <= count <= len(parts):
        raise RuleDefinitionError(
            "condition-count",
            Text(
                id=f"at_least memerlukan bilangan 1 sampai {len(parts)}.",
                en=f"at_least needs a count from 1 to {len(parts)}.",
            ),
        )
    return _composed("at_least", parts, count)
