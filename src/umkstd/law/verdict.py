"""Verdicts: immutable answers that explain themselves when asked."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal, NoReturn

import attrs

from umkstd.errors import RequirementNotMet
from umkstd.law.citation import Citation, Grade
from umkstd.law.showing import as_html, as_markdown
from umkstd.logic.facts import facts_of
from umkstd.logic.vocabulary import Facts
from umkstd.text import Language, Text

if TYPE_CHECKING:
    from umkstd.law.contrast import Contrast
    from umkstd.law.exact import Exact
    from umkstd.law.remedies import Remedy
    from umkstd.law.scenario import Decision
    from umkstd.logic.nodes import Member, Outcome


class Status(StrEnum):
    """What a requirement answers."""

    MET = "met"
    UNMET = "unmet"
    UNDETERMINED = "undetermined"
    NOT_APPLICABLE = "not_applicable"
    NOT_IN_FORCE = "not_in_force"

    @property
    def label(self) -> Text:
        """The status in words."""
        return _LABELS[self]


_LABELS = {
    Status.MET: Text(id="terpenuhi", en="met"),
    Status.UNMET: Text(id="tidak terpenuhi", en="unmet"),
    Status.UNDETERMINED: Text(id="belum dapat ditentukan", en="undetermined"),
    Status.NOT_APPLICABLE: Text(id="tidak berlaku baginya", en="not applicable"),
    Status.NOT_IN_FORCE: Text(id="belum atau tidak lagi berlaku", en="not in force"),
}


@attrs.frozen
class Reason:
    """One cited member that decided, or that keeps a verdict open.

    Attributes:
        code: stable name of the member.
        message: a whole sentence with the values read.
        citations: the articles behind it.
        facts: names of the facts it reads.
        outcome: whether the member holds; ``None`` while open.
        grade: how well the law behind it is known.
    """

    code: str
    message: Text
    citations: tuple[Citation, ...]
    facts: tuple[str, ...] = ()
    outcome: bool | None = None
    grade: Grade | None = None


@attrs.frozen
class LegalReason:
    """Why the law itself leaves the answer open.

    Attributes:
        kind: ``"disputed"``, ``"unresolved"`` or ``"conflict"``.
        code: stable name.
        message: what is not settled.
        citations: the texts concerned.
        would_decide: for each reading or text, what it alone would answer.
    """

    kind: str
    code: str
    message: Text
    citations: tuple[Citation, ...]
    would_decide: tuple[str, ...] = ()


@attrs.frozen
class ShownNote:
    """A fact about the law that is shown and never votes."""

    code: str
    message: Text
    cite: Citation


class Tested:
    """A cited member with an outcome, shared by all verdicts in which it came out so."""

    __slots__ = ("code", "given", "names", "outcome")

    def __init__(self, member: Member, outcome: Outcome, given: Mapping[str, Any]) -> None:
        self.code = member.code
        self.outcome = outcome
        self.given = given
        names = (fact.name for fact in facts_of(member.condition))
        self.names = tuple(name for name in names if name != "as_of")


class MemberOutcome:
    """A cited member with its outcome and what it read; by convention it does not change."""

    __slots__ = ("known", "tested")
    # No __init__, for the reason given at Verdict.
    tested: Tested
    known: Facts

    @property
    def code(self) -> str:
        """Code of the member."""
        return self.tested.code

    @property
    def outcome(self) -> Outcome:
        """Whether it holds; ``None`` while open."""
        return self.tested.outcome

    @property
    def facts(self) -> tuple[tuple[str, Any], ...]:
        """The facts it reads, with the values read; ``None`` for unknown."""
        known, given = self.known.entries, self.tested.given
        return tuple((name, given.get(name, known.get(name))) for name in self.tested.names)


@attrs.frozen(kw_only=True)
class Findings:
    """Everything a verdict can say beyond its status."""

    title: Text
    reasons: tuple[Reason, ...] = ()
    open_facts: tuple[str, ...] = ()
    open_labels: tuple[Text, ...] = ()
    legal_reasons: tuple[LegalReason, ...] = ()
    notes: tuple[ShownNote, ...] = ()
    certainty: Grade | None = None
    stale: bool = False
    facts: tuple[tuple[str, Any], ...] = ()
    skipped: tuple[tuple[str, str], ...] = ()
    verified_through: datetime.date | None = None


@attrs.frozen
class Stored:
    """What takes the place of a decision in a verdict with findings at hand."""

    id: str
    findings: Findings


Snapshot = Facts | tuple[Any, ...]
"""The facts on which a verdict was decided, or the values that generated code read."""


class Verdict:
    """The answer of a requirement for some facts on a day.

    Cheap to make: the status is at hand, the rest is worked out from the
    snapshot of the facts when first asked for. Immutable, hashable, picklable.
    """

    __slots__ = ("_findings", "as_of", "decision", "reason_codes", "snapshot", "status")

    status: Status
    as_of: datetime.date
    reason_codes: tuple[str, ...]
    """Codes of the deciding members, the first being the frame's reason code."""
    # There is no __init__: an empty instance is filled in place, which is the cheapest way.
    decision: Decision | Stored
    snapshot: Snapshot

    @property
    def id(self) -> str:
        """Id of the requirement."""
        decision = self.decision
        return decision.id if isinstance(decision, Stored) else decision.scenario.requirement.id

    @property
    def findings(self) -> Findings:
        """Everything else, worked out once."""
        decision = self.decision
        if isinstance(decision, Stored):
            return decision.findings
        try:
            return self._findings
        except AttributeError:
            from umkstd.law.findings import findings

            self._findings: Findings = findings(decision, self.snapshot, self.as_of)
            return self._findings

    @property
    def title(self) -> Text:
        """Title of the requirement."""
        return self.findings.title

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The deciding members in written order; for an open verdict, the open ones."""
        return self.findings.reasons

    @property
    def open_facts(self) -> tuple[str, ...]:
        """Base facts that can still change the verdict; empty once it is decided."""
        return self.findings.open_facts

    @property
    def legal_reasons(self) -> tuple[LegalReason, ...]:
        """Disputes, texts not seen and conflicts that keep it open."""
        return self.findings.legal_reasons

    @property
    def notes(self) -> tuple[ShownNote, ...]:
        """Facts about the law that are shown and never vote."""
        return self.findings.notes

    @property
    def certainty(self) -> Grade | None:
        """How well the law is known that decided; ``None`` when nothing decided."""
        return self.findings.certainty

    @property
    def stale(self) -> bool:
        """Whether the day asked for is later than the day the law was looked up."""
        return self.findings.stale

    @property
    def facts(self) -> tuple[tuple[str, Any], ...]:
        """The known facts that were read, with their values."""
        return self.findings.facts

    @property
    def skipped(self) -> tuple[tuple[str, str], ...]:
        """Members of a composition that did not apply, with their status."""
        return self.findings.skipped

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The articles that decided, each once."""
        return tuple(dict.fromkeys(c for reason in self.reasons for c in reason.citations))

    @property
    def trace(self) -> tuple[MemberOutcome, ...]:
        """Every cited member with its outcome; empty for a verdict that was stored."""
        decision = self.decision
        if isinstance(decision, Stored):
            return ()
        facts, found = self._known(decision), []
        for tested in decision.tested:
            outcome = MemberOutcome()
            outcome.tested = tested
            outcome.known = facts
            found.append(outcome)
        return tuple(found)

    @property
    def known(self) -> Mapping[str, Any]:
        """The known facts on which it was decided; of a verdict that was stored those it read."""
        decision = self.decision
        if isinstance(decision, Stored):
            return dict(self.facts)
        known = self._known(decision)
        return {k: v for k, v in known.items() if k != "as_of" and v is not None}

    def _known(self, decision: Decision) -> Facts:
        facts = self.snapshot
        return facts if isinstance(facts, Facts) else decision.scenario.period.by_name(facts)

    def remedies(self) -> tuple[Remedy, ...]:
        """The smallest sets of lawful changes that would make it met, fewest changes first.

        Empty for a verdict that is met or does not apply, and for one that was stored.
        """
        from umkstd.law.remedies import remedies

        decision = self.decision
        if isinstance(decision, Stored):
            return ()
        return remedies(decision.scenario.requirement, self.known, as_of=self.as_of)

    def contrast(self, other: Verdict) -> Contrast:
        """Which provisions or facts make the difference to another verdict of the same rule.

        Raises:
            InvalidValue: the other is of another rule (``contrast-two-rules``).
        """
        from umkstd.law.contrast import contrast

        return contrast(self, other)

    def exact(self) -> Exact:
        """Which statuses can still come once every fact is known, and on which facts that depends.

        Beyond ``open_facts``: facts that the rule mentions but that can change nothing are left out,
        and what strong Kleene logic leaves open because a fact stands twice is decided.
        """
        from umkstd.law.exact import exact_of

        return exact_of(self)

    def ensure(self) -> Verdict:
        """The verdict itself if it is met.

        Raises:
            RequirementNotMet: in every other case; it carries the verdict.
        """
        if self.status is not Status.MET:
            raise RequirementNotMet(self)
        return self

    def explain(
        self, language: Language = "id", *, detail: Literal["reasons", "full"] = "reasons"
    ) -> str:
        """Why, in plain text.

        Args:
            language: ``"id"`` or ``"en"``.
            detail: ``"reasons"`` for the status, what decided and what is open; ``"full"`` for that
                and the whole tree of what was asked, with the values read.

        Raises:
            ValueError: ``detail`` is neither.
        """
        from umkstd.law.explain import verdict_lines

        if detail not in ("reasons", "full"):
            raise ValueError(f"detail must be 'reasons' or 'full', not {detail!r}.")
        told = "\n".join(line.plain for line in verdict_lines(self, language))
        if detail == "reasons":
            return told
        from umkstd.law.branch import tree_lines
        from umkstd.law.tree import tree

        return "\n".join([told, "", *(line.plain for line in tree_lines(tree(self), language))])

    def _repr_markdown_(self) -> str:
        return as_markdown(self)

    def _repr_html_(self) -> str:
        return as_html(self)

    def _record(self) -> tuple[Any, ...]:
        return (self.id, self.status, self.as_of, self.findings)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Verdict):
            return NotImplemented
        return self._record() == other._record()

    def __hash__(self) -> int:
        return hash((self.id, self.status, self.as_of))

    def __repr__(self) -> str:
        return f"Verdict({self.id!r}, {self.status.value}, as_of={self.as_of})"

    def __bool__(self) -> NoReturn:
        raise TypeError(
            "A verdict has more than two outcomes. Compare verdict.status with Status.MET, "
            "or call verdict.ensure()."
        )

    def __reduce__(self) -> tuple[Any, ...]:
        return stored, self._record()


def stored(
    requirement_id: str, status: Status, as_of: datetime.date, findings: Findings
) -> Verdict:
    """A verdict whose findings are at hand: one that was kept, or that has no scenario."""
    verdict = Verdict()
    verdict.status = status
    verdict.as_of = as_of
    verdict.reason_codes = tuple(reason.code for reason in findings.reasons)
    verdict.decision = Stored(requirement_id, findings)
    verdict.snapshot = ()
    return verdict
