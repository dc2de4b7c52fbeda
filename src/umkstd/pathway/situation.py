"""Where a line stands while steps are taken: its facts, and what a rule or a guard says of them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from umkstd.business.records import Case
from umkstd.business.vocabulary import VOCABULARY
from umkstd.calendars import Deadline
from umkstd.law.requirement import Requirement
from umkstd.law.verdict import LegalReason, Reason, Status, Verdict
from umkstd.logic.vocabulary import Facts
from umkstd.pathway.step import AS_OF, Step
from umkstd.rulebook import RULEBOOK
from umkstd.text import Text


@attrs.frozen
class Gate:
    """What the rules say of a step.

    Attributes:
        open: whether it is open; ``None`` while a fact is missing.
        ask: facts to ask before, where that is not known.
        why: why it is closed; also where the route is not known, which keeps a step out of a plan.
        rule: the rule that closes it, or that is still open.
    """

    open: bool | None
    ask: tuple[str, ...] = ()
    why: Text | None = None
    rule: str | None = None


@attrs.frozen
class Answered:
    """What the rules of a goal or of a stage say together.

    Attributes:
        verdicts: what each of them says.
    """

    verdicts: tuple[Verdict, ...]

    @property
    def status(self) -> Status:
        """Unmet if one is; else undetermined if one is; what does not apply asks nothing."""
        found = {verdict.status for verdict in self.verdicts}
        for status in (Status.UNMET, Status.UNDETERMINED, Status.MET):
            if status in found:
                return status
        return self.verdicts[0].status

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The reasons of all."""
        return tuple(reason for verdict in self.verdicts for reason in verdict.reasons)

    @property
    def open_facts(self) -> tuple[str, ...]:
        """The facts that can still matter to one of them."""
        names = (name for verdict in self.verdicts for name in verdict.open_facts)
        return tuple(dict.fromkeys(names))

    @property
    def legal_reasons(self) -> tuple[LegalReason, ...]:
        """Why the law itself leaves one of them open."""
        return tuple(reason for verdict in self.verdicts for reason in verdict.legal_reasons)


@attrs.frozen
class Situation:
    """The facts of a line and its business on a day.

    Attributes:
        stated: the facts as stated, or as steps made them.
        as_of: the day.
    """

    stated: Mapping[str, Any] = attrs.field(hash=False)
    as_of: datetime.date
    facts: Facts = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "facts", VOCABULARY.read(self.stated))

    @classmethod
    def of(cls, case: Case, line: int, as_of: datetime.date) -> Situation:
        """Where a line of a case stands."""
        known = case.lines[line].facts if case.lines else {}
        return cls({"purpose": case.purpose, **case.business.facts, **known}, as_of)

    def having(self, step: Step) -> Situation:
        """Where it stands once a step is taken."""
        achieved = {name: self._value(value) for name, value in step.achieves.items()}
        stated = {**self.stated, **achieved}
        return Situation({k: v for k, v in stated.items() if v is not None}, self.as_of)

    def _value(self, achieved: Any) -> Any:
        """What a step achieves on this day: the day itself, or the end of a term from it."""
        if isinstance(achieved, Deadline):
            return achieved.due(self.as_of)
        return self.as_of if achieved == AS_OF else achieved

    def done(self, step: Step) -> bool:
        """Whether a step is done.

        Its first fact holds, nothing of it has ended, and none of the other facts is known to
        differ.
        """
        if self.facts.get(step.done_by) != step.achieves[step.done_by]:
            return False
        for name, value in step.achieves.items():
            known = self.facts.get(name)
            if value is None or isinstance(value, Deadline):
                if name.endswith("_expires_on") and known is not None and known < self.as_of:
                    return False
            elif value != AS_OF and known not in (None, value):
                return False
        return True

    def answer(self, rules: Iterable[Requirement]) -> Answered:
        """What several requirements say together."""
        return Answered(tuple(self.verdict(rule) for rule in rules))

    def verdict(self, rule: Requirement) -> Verdict:
        """What a requirement says."""
        return rule.evaluate(self.facts, as_of=self.as_of)

    def gate(self, step: Step) -> Gate:
        """Whether a step is open."""
        for name, why in step.unless.items():
            if self.facts.get(name) is True:
                return Gate(open=False, why=why, rule=step.id)
        asked: list[str] = []
        rule = None
        for opens in step.opens:
            if opens.answers:
                ruling = RULEBOOK.determinations[opens.rule].determine(self.facts, as_of=self.as_of)
                if ruling.value in opens.answers:
                    continue
                possible = [one.value for one in ruling.alternatives]
                if not any(value in opens.answers for value in possible):
                    return Gate(open=False, why=opens.why, rule=opens.rule)
                return Gate(open=None, ask=ruling.open_facts, why=opens.why, rule=opens.rule)
            verdict = self.verdict(RULEBOOK.requirements[opens.rule])
            if verdict.status is Status.UNMET:
                return Gate(open=False, why=opens.why, rule=opens.rule)
            if verdict.status is not Status.UNDETERMINED:
                continue
            asked += verdict.open_facts
            rule = opens.rule
        if rule is None:
            return Gate(open=True)
        return Gate(open=None, ask=tuple(dict.fromkeys(asked)), rule=rule)
