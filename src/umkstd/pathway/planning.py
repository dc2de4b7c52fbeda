"""The smallest ordered list of steps that leads a line to a goal, and what blocks it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping

import attrs

from umkstd.business.records import Case
from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import UnknownName
from umkstd.law.citation import Citation
from umkstd.law.requirement import Requirement
from umkstd.law.span import as_date
from umkstd.law.verdict import Reason, Status
from umkstd.pathway.corrections import NO_STEP
from umkstd.pathway.graph import road
from umkstd.pathway.plan_record import Block, Plan, PlannedStep
from umkstd.pathway.situation import Answered, Situation
from umkstd.pathway.stages import BESIDE, stages
from umkstd.pathway.step import Step
from umkstd.rulebook import RULEBOOK
from umkstd.text import Text

GOAL = Text(id="tujuan", en="goal")
_UNKNOWN = Text(
    id="Belum diketahui apakah langkah ini terbuka. Jawab dahulu pertanyaannya.",
    en="Whether this step is open is not known. Answer the questions first.",
)
GOALS = ("product-legal", "sni-bina-umk", "sppt-sni")
"""The goals that a consultant names most, nearest first; they are offered where another is closed."""
_ENOUGH = (Status.MET, Status.NOT_APPLICABLE, Status.NOT_IN_FORCE)
Rules = tuple[Requirement, ...]
_MOST = 60
"""Steps that a plan may try before it gives up."""


def goal_rules(goal: str) -> tuple[Text, Rules]:
    """The title and the requirements behind a goal.

    Args:
        goal: a stage's key, such as ``"sppt-sni"``, or a rule's id.

    Raises:
        UnknownName: there is no such goal.
    """
    own = {s.key: s for s in stages() if s.requires is not None and s.key not in BESIDE}
    stage = own.get(goal)
    if stage is not None:
        return stage.title, stage.rules
    rule = RULEBOOK.requirements.get(goal)
    if rule is None:
        raise UnknownName.of(GOAL, goal, (*GOALS, *own, *RULEBOOK.requirements))
    return rule.title, (rule,)


def plan(
    case: Case, line: int = 0, goal: str = "sni-bina-umk", *, as_of: datetime.date | str
) -> Plan:
    """The steps from where a line stands to a goal.

    Args:
        case: the business with its lines.
        line: which line, counted from 0.
        goal: ``"sni-bina-umk"``, ``"sppt-sni"``, a stage such as ``"product-legal"``, or the id of
            any requirement.
        as_of: the day.

    Raises:
        UnknownName: there is no such goal.
        CaseError: the facts are wrong.

    Example:
        >>> from umkstd.business.records import Business, Case, ActivityLine
        >>> case = Case(
        ...     business=Business(capital=45_000_000, has_nib=False, has_oss_access=False),
        ...     lines=(ActivityLine(risk="rendah", sni="SNI 3144:2015", sni_mandatory=False),),
        ... )
        >>> [one.step.id for one in plan(case, as_of="2026-11-24").steps][:3]
        ['nik', 'oss-access', 'nib']
    """
    day = as_date(as_of)
    found = _plan(Situation.of(case, line, day), goal)
    if found.reachable:
        return found
    for other in GOALS:
        if other != goal:
            tried = _plan(found.start, other)
            if tried.reachable:
                return attrs.evolve(found, instead=other)
    return found


def _plan(start: Situation, goal: str) -> Plan:
    title, rules = goal_rules(goal)
    taken, blocked = _search(rules, start, frozenset())
    taken = _without_needless(rules, start, taken)
    reached = _after(start, taken).answer(rules)
    if reached.status in _ENOUGH:
        blocked = []
    blocks = (*blocked, *_blocks(reached))
    return Plan(
        goal=goal,
        title=title,
        as_of=start.as_of,
        verdict=start.answer(rules),
        reached=reached,
        steps=_planned(rules, start, taken),
        open_facts=reached.open_facts,
        blocked=tuple(dict.fromkeys(blocks)),
        start=start,
    )


def _after(start: Situation, taken: Iterable[Step]) -> Situation:
    """Where a line stands once some steps are taken, in the order of the road."""
    found = start
    for step in _in_order(taken):
        found = found.having(step)
    return found


def _in_order(taken: Iterable[Step]) -> list[Step]:
    ids = {step.id for step in taken}
    return [step for name, step in road().steps.items() if name in ids]


def _measure(verdict: Answered) -> tuple[int, int, int]:
    """How far a goal is away: smaller is nearer."""
    if verdict.status in _ENOUGH:
        return (0, 0, 0)
    failing = sum(reason.outcome is False for reason in verdict.reasons)
    far = 2 if verdict.status is Status.UNMET else 1
    return (far, failing, len(verdict.open_facts) + sum(r.outcome is None for r in verdict.reasons))


def _search(
    rules: Rules, start: Situation, asked: frozenset[str]
) -> tuple[list[Step], list[Block]]:
    """Steps that bring a rule nearer, one after another, each with what comes before it."""
    taken: list[Step] = []
    blocked: list[Block] = []
    now = start
    for _ in range(_MOST):
        verdict = now.answer(rules)
        if verdict.status in _ENOUGH:
            break
        best: tuple[tuple[int, int, int], int, list[Step]] | None = None
        for step in _candidates(verdict, now, taken):
            added, block = _opened(step, now, taken, asked | {rule.id for rule in rules})
            if added is None:
                if block is not None and block not in blocked:
                    blocked.append(block)
                continue
            measure = _measure(_after(start, [*taken, *added]).answer(rules))
            if measure < _measure(verdict) and (best is None or (measure, len(added)) < best[:2]):
                best = (measure, len(added), added)
        if best is None:
            break
        taken += best[2]
        now = _after(start, taken)
    return taken, blocked


def _candidates(verdict: Answered, now: Situation, taken: list[Step]) -> list[Step]:
    """Steps that achieve a fact on which the verdict fails or is open."""
    facts = dict.fromkeys(
        name for reason in verdict.reasons if reason.outcome is not True for name in reason.facts
    )
    facts |= dict.fromkeys(verdict.open_facts)
    known = road()
    names = dict.fromkeys(step for fact in facts for step in known.achieving.get(fact, ()))
    return [
        step
        for name in names
        if (step := known.steps[name]) not in taken
        and not now.done(step)
        and (step.kind != "correction" or _stated(step, now))
    ]


def _stated(step: Step, now: Situation) -> bool:
    """Whether what a correction puts right is known; what is unknown is asked, not corrected."""
    return all(now.facts.get(name) is not None for name in step.achieves)


def _opened(
    step: Step, now: Situation, taken: list[Step], asked: frozenset[str]
) -> tuple[list[Step] | None, Block | None]:
    """A step with what must come before it; or why it is closed."""
    added: list[Step] = []
    for name in (*road().before(step.id), step.id):
        one = road().steps[name]
        if one in taken or one in added or (one is not step and now.done(one)):
            continue
        gate = _after(now, added).gate(one)
        guard = RULEBOOK.requirements.get(gate.rule or "")
        if gate.open is False and guard is not None and guard.id not in asked:
            # The guard is a requirement of its own: what it asks is done first.
            more, _ = _search((guard,), _after(now, added), asked)
            trial = [*added, *(step for step in more if step not in added)]
            gate = _after(now, trial).gate(one)
            if gate.open is not False:
                added = trial
        if gate.open is not True and gate.why is not None:
            if gate.open is None:
                return None, Block(why=_UNKNOWN, rule=gate.rule or "", step=one.id, facts=gate.ask)
            return None, Block(why=gate.why, rule=gate.rule or "", step=one.id)
        added.append(one)
    return added, None


def _without_needless(rules: Rules, start: Situation, taken: list[Step]) -> list[Step]:
    """The steps without those that could be dropped: the answer stays as good, every gate open."""
    kept = _in_order(taken)
    wanted = _after(start, kept).answer(rules)
    dropped = True
    while dropped:
        dropped = False
        for step in reversed(kept):
            fewer = [one for one in kept if one is not step]
            if not sound(start, fewer):
                continue
            without = _after(start, fewer).answer(rules)
            if _as_good(without, wanted):
                kept, wanted, dropped = fewer, without, True
                break
    return kept


def _as_good(found: Answered, wanted: Answered) -> bool:
    """Whether an answer is as good as another: nothing more fails, nothing more is open."""
    if wanted.status in _ENOUGH:
        return found.status in _ENOUGH
    return (
        found.status is wanted.status
        and set(found.open_facts) <= set(wanted.open_facts)
        and set(_failing(found)) <= set(_failing(wanted))
    )


def _failing(verdict: Answered) -> tuple[str, ...]:
    return tuple(reason.code for reason in verdict.reasons if reason.outcome is False)


def sound(start: Situation, steps: Iterable[Step]) -> bool:
    """Whether each step is open when its turn comes, and what it comes after is done by then."""
    now = start
    for step in _in_order(steps):
        for name in step.after:
            if not now.done(road().steps[name]):
                return False
        gate = now.gate(step)
        if gate.open is not True and gate.why is not None:
            return False
        now = now.having(step)
    return True


def _planned(rules: Rules, start: Situation, taken: list[Step]) -> tuple[PlannedStep, ...]:
    """The steps with their groups, what to ask before, and what the rule says of each."""
    told = {name: reason for reason in start.answer(rules).reasons for name in reason.facts}
    groups: dict[str, int] = {}
    found: list[PlannedStep] = []
    now = start
    for step in _in_order(taken):
        earlier = [groups[name] + 1 for name in road().before(step.id) if name in groups]
        gate = now.gate(step)
        if step.opens:
            # What a guard asks is done before, so that the step stands in a later group.
            earlier += [groups[one.step.id] + 1 for one in found if _feeds(one.step, step)]
        groups[step.id] = max(earlier, default=0)
        unknown = () if start.facts.get(step.done_by) is not None else (step.done_by,)
        reason = _reason(step, start, told)
        found.append(
            PlannedStep(
                step=step,
                group=groups[step.id],
                ask=tuple(dict.fromkeys((*unknown, *gate.ask))),
                told=None if reason is None else reason.message,
                cites=_cites(step, reason),
            )
        )
        now = now.having(step)
    return tuple(sorted(found, key=lambda one: one.group))


def _feeds(earlier: Step, later: Step) -> bool:
    """Whether a step achieves a fact that a guard of a later one reads."""
    for opens in later.opens:
        rule = RULEBOOK.requirements.get(opens.rule)
        if rule is not None and {fact.name for fact in rule.facts} & set(earlier.achieves):
            return True
    return False


def _reason(step: Step, start: Situation, told: Mapping[str, Reason]) -> Reason | None:
    """What the rule says today of what a step puts right; nothing of a document that is missing."""
    name = next((name for name in step.achieves if name in told), None)
    if name is None or told[name].outcome is not False:
        return None
    missing = step.kind == "document" and start.facts.get(step.done_by) in (None, False)
    return None if missing else told[name]


def _cites(step: Step, reason: Reason | None) -> tuple[Citation, ...]:
    """By which texts: the step's own, or for a correction those of the rule that it fails."""
    if step.cite is not None:
        return (step.cite,)
    return () if reason is None else reason.citations


def _blocks(verdict: Answered) -> list[Block]:
    """What fails in the end, and why no step helps."""
    found = []
    unmet = [one for one in verdict.verdicts if one.status is Status.UNMET]
    for rule, reason in ((one.id, reason) for one in unmet for reason in one.reasons):
        if reason.outcome is False:
            fixed = [
                name for name in reason.facts if name in NO_STEP or not VOCABULARY[name].changeable
            ]
            found.append(Block(why=reason.message, rule=rule, facts=tuple(fixed or reason.facts)))
    return found
