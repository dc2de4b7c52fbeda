"""The whole tree of a verdict: every provision that had a say, its conditions and the values read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from umkstd.law.branch import Branch
from umkstd.law.candidate import Candidate, Numbered
from umkstd.law.certainty import member_citations
from umkstd.law.citation import Citation
from umkstd.law.findings import sentence
from umkstd.law.scenario import Decision
from umkstd.law.verdict import Status, Stored, Verdict
from umkstd.logic.facts import Fact, facts_of
from umkstd.logic.members import Skeleton
from umkstd.logic.nodes import All, Any_, AtLeast, Condition, Member, Not, Outcome
from umkstd.logic.trace import Step, trace
from umkstd.logic.wording import worded
from umkstd.text import Text

_TITLE = Text(id="{title}: {status}.", en="{title}: {status}.")
_WORDS = {
    "provision": Text(id="Menurut {cite}.", en="By {cite}."),
    "applies": Text(id="Ketentuan ini berlaku dalam hal ini:", en="This provision applies if:"),
    "scope": Text(id="Kewajiban ini mengenai:", en="The duty is on those of whom this holds:"),
    "needs": Text(id="Yang diminta:", en="What is asked:"),
    "reading": Text(id="Menurut satu bacaan: {text}", en="On one reading: {text}"),
    "all": Text(id="Semua berikut ini:", en="All of these:"),
    "any": Text(id="Salah satu berikut ini:", en="One of these:"),
    "at-least": Text(id="Sedikitnya {count} dari berikut ini:", en="At least {count} of these:"),
    "not": Text(id="Bukan berikut ini:", en="Not this:"),
}
_JOINED: dict[type[Condition], str] = {All: "all", Any_: "any", AtLeast: "at-least", Not: "not"}
_WITHHELD = Text(id="(dirahasiakan)", en="(withheld)")


def tree(verdict: Verdict) -> Branch:
    """Everything that was asked for a verdict, with the values read.

    The values of sensitive facts are withheld. A verdict that was stored, and one of several rules
    joined, kept its reasons only; they are its branches then.

    Example:
        >>> import umkstd
        >>> verdict = umkstd.rulebook["sni-mark"].evaluate({"sppt_sni": True}, as_of="2026-11-24")
        >>> [branch.text.en for branch in tree(verdict).walk()][:3]
        ['Use of the SNI mark: met.', 'By UU 20/2014 Pasal 46.', 'What is asked:']
    """
    outcome = {Status.MET: True, Status.UNMET: False}.get(verdict.status)
    text = _TITLE.fill(title=verdict.title, status=verdict.status.label)
    decision = verdict.decision
    if isinstance(decision, Stored):
        found: Iterator[Branch] = _stored(verdict)
    else:
        period = decision.scenario.period
        facts = period.facts_read(decision.scenario, verdict.snapshot, verdict.as_of)
        found = (_Provision(decision, one, facts).branch() for one in decision.tried)
    return Branch(kind="rule", text=text, outcome=outcome, decides=True, branches=tuple(found))


def _stored(verdict: Verdict) -> Iterator[Branch]:
    for reason in verdict.reasons:
        yield Branch(
            kind="member",
            text=reason.message,
            outcome=reason.outcome,
            decides=True,
            citations=reason.citations,
        )


@attrs.frozen
class _Provision:
    """One provision that had a say, with the facts that it read."""

    decision: Decision
    candidate: Candidate
    facts: Mapping[str, Any]

    def branch(self) -> Branch:
        provision, candidate = self.candidate.provision, self.candidate
        shown = Text(id=provision.cite.text or "-", en=provision.cite.text or "-")
        text = _WORDS["provision"].fill(cite=shown)
        cite = (provision.cite,)
        headed = [("applies", candidate.applies), ("scope", candidate.scope)]
        parts = [self._part(_WORDS[name], part) for name, part in headed if part is not None]
        if provision.unresolved is not None:
            parts.append(Branch(kind="unseen", text=provision.unresolved, citations=cite))
        elif provision.readings:
            for reading, part in zip(provision.readings, candidate.readings, strict=True):
                heading = _WORDS["reading"].fill(text=reading.text)
                parts.append(self._part(heading, part, (reading.cite,)))
        else:
            parts += [self._part(_WORDS["needs"], part) for part in candidate.readings]
        return Branch(kind="provision", text=text, citations=cite, branches=tuple(parts))

    def _part(self, heading: Text, part: Numbered, cite: tuple[Citation, ...] = ()) -> Branch:
        outcome = part.outcome(self.decision.outcomes)
        inner = self._joined(part.skeleton, part)
        # A heading over a conjunction needs no second one.
        below = inner.branches if isinstance(part.skeleton.node, All) else (inner,)
        return Branch(kind="part", text=heading, outcome=outcome, citations=cite, branches=below)

    def _joined(self, skeleton: Skeleton, part: Numbered) -> Branch:
        """How members are joined, down to each of them."""
        if skeleton.node is None:
            return self._member(part.members[skeleton.number])
        outcome = skeleton.outcome(part.mine(self.decision.outcomes))
        below = tuple(self._joined(inner, part) for inner in skeleton.parts)
        return _group(skeleton.node, outcome, below)

    def _member(self, number: int) -> Branch:
        member = self.decision.scenario.members[number]
        outcome = self.decision.outcomes[number]
        inner = trace(member.condition, self.facts)
        single = inner.steps[0] if isinstance(inner.node, Not) else inner
        return Branch(
            kind="member",
            text=sentence(member, self.candidate, outcome, self.facts),
            outcome=outcome,
            decides=any(
                number == deciding and one is self.candidate
                for deciding, one in self.decision.numbers
            ),
            citations=member_citations(member, self.candidate, self.facts),
            values=tuple(self._values(member, outcome)),
            # What a member says is enough where it makes a single test.
            branches=(self._step(inner),) if single.steps else (),
        )

    def _step(self, step: Step) -> Branch:
        """What a member tests, node by node."""
        if step.steps:
            return _group(step.node, step.outcome, tuple(self._step(one) for one in step.steps))
        # While it is open, what is tested says more than the question does, which the member asks.
        said = step.outcome is not False
        text = sentence(worded(step.node), self.candidate, said, self.facts)
        return Branch(kind="test", text=text, outcome=step.outcome)

    def _values(self, member: Member, outcome: Outcome) -> Iterator[tuple[Text, Text]]:
        """What was read; while the member is open also what is missing."""
        for fact in facts_of(member.condition):
            known = self.facts.get(fact.name) is not None
            if fact.name != "as_of" and (known or outcome is None):
                yield fact.label, self._value(fact)

    def _value(self, fact: Fact[Any]) -> Text:
        value = self.facts.get(fact.name)
        return _WITHHELD if fact.sensitive and value is not None else fact.shown(value)


def _group(node: Condition, outcome: Outcome, below: tuple[Branch, ...]) -> Branch:
    count = node.count if isinstance(node, AtLeast) else None
    text = _WORDS[_JOINED[type(node)]].fill(count=count)
    return Branch(kind="group", text=text, outcome=outcome, branches=below)
