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
from umkstd.pathway.step import AS_OF, Opens, Step
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
        """Where a line of a case stands.

        What is said to be some kind of food needs no question whether it is a cosmetic. An SPPT SNI
        whose last day has passed is not held; the rules themselves take the answer for the day asked.
        """
        known = case.lines[line].facts if case.lines else {}
        stated = {"purpose": case.purpose, **case.business.facts, **known}
        kind = stated.get("food_kind")
        if kind not in (None, "bukan_pangan") and stated.get("soap_use") is None:
            stated.setdefault("non_food_kind", "pangan")
        if stated.get("sppt_sni") is True:
            last_day = VOCABULARY.read(stated).get("sppt_sni_expires_on")
            if last_day is not None and last_day < as_of:
                stated |= {"sppt_sni": False, "sppt_sni_granted": True}
        return cls(stated, as_of)

    def having(self, *steps: Step) -> Situation:
        """Where it stands once steps are taken, one after the other."""
        stated = dict(self.stated)
        for step in steps:
            stated |= {name: self._value(value) for name, value in step.achieves.items()}
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
            found = self._way(opens)
            if found.open is False or found.why is not None:
                return found
            if found.open is None:
                asked += found.ask
                rule = found.rule
        if rule is None:
            return Gate(open=True)
        return Gate(open=None, ask=tuple(dict.fromkeys(asked)), rule=rule)

    def _way(self, opens: Opens) -> Gate:
        """Whether one way in is open, or the other way, if there is one."""
        found = self._by_answer(opens) if opens.answers else self._by_requirement(opens)
        if found.open is True or opens.other is None:
            return found
        other = self._way(opens.other)
        if other.open is True or found.open is False:
            return other
        return found if other.open is False else attrs.evolve(found, ask=(*found.ask, *other.ask))

    def _by_answer(self, opens: Opens) -> Gate:
        """Where the route is not known, the step stays out of a plan: another route may be meant."""
        rule = RULEBOOK.determinations[opens.rule]
        ruling = rule.determine(self.facts, as_of=self.as_of)
        if ruling.value in opens.answers:
            return Gate(open=True)
        possible = any(one.value in opens.answers for one in ruling.alternatives)
        ask = ruling.open_facts if possible else ()
        return Gate(open=None if possible else False, ask=ask, why=opens.why, rule=opens.rule)

    def _by_requirement(self, opens: Opens) -> Gate:
        """A requirement that is open leaves the step in, with what is to be asked before."""
        verdict = self.verdict(RULEBOOK.requirements[opens.rule])
        if verdict.status is Status.UNMET:
            return Gate(open=False, why=opens.why, rule=opens.rule)
        if verdict.status is Status.UNDETERMINED:
            return Gate(open=None, ask=verdict.open_facts, rule=opens.rule)
        return Gate(open=True)
