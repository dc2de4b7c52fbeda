"""The search for the steps of a plan: which bring a rule nearer, what comes before them, what is needless."""

from __future__ import annotations

from collections.abc import Iterable

from umkstd.law.verdict import Status
from umkstd.pathway.goals import Rules
from umkstd.pathway.graph import road
from umkstd.pathway.plan_record import Block
from umkstd.pathway.situation import Answered, Situation
from umkstd.pathway.step import Step
from umkstd.rulebook import RULEBOOK
from umkstd.text import Text

ENOUGH = (Status.MET, Status.NOT_APPLICABLE, Status.NOT_IN_FORCE)
_UNKNOWN = Text(
    id="Belum diketahui apakah langkah ini terbuka. Jawab dahulu pertanyaannya.",
    en="Whether this step is open is not known. Answer the questions first.",
)
_MOST = 60
"""Steps that a plan may try before it gives up."""


def after(start: Situation, taken: Iterable[Step]) -> Situation:
    """Where a line stands once some steps are taken, in the order of the road."""
    return start.having(*in_order(taken))


def in_order(taken: Iterable[Step]) -> list[Step]:
    """Steps in an order in which they can be taken."""
    ids = {step.id for step in taken}
    return [step for name, step in road().steps.items() if name in ids]


def _measure(verdict: Answered) -> tuple[int, int, int]:
    """How far a goal is away: smaller is nearer."""
    if verdict.status in ENOUGH:
        return (0, 0, 0)
    failing = sum(reason.outcome is False for reason in verdict.reasons)
    far = 2 if verdict.status is Status.UNMET else 1
    return (far, failing, len(verdict.open_facts) + sum(r.outcome is None for r in verdict.reasons))


def search(rules: Rules, start: Situation, asked: frozenset[str]) -> tuple[list[Step], list[Block]]:
    """Steps that bring a rule nearer, one after another, each with what comes before it."""
    taken: list[Step] = []
    blocked: list[Block] = []
    now = start
    for _ in range(_MOST):
        verdict = now.answer(rules)
        if verdict.status in ENOUGH:
            break
        best: tuple[tuple[int, int, int], int, list[Step]] | None = None
        for step in _candidates(verdict, now, taken):
            added, block = _opened(step, now, taken, asked | {rule.id for rule in rules})
            if added is None:
                if block is not None and block not in blocked:
                    blocked.append(block)
                continue
            measure = _measure(after(start, [*taken, *added]).answer(rules))
            if measure < _measure(verdict) and (best is None or (measure, len(added)) < best[:2]):
                best = (measure, len(added), added)
        if best is None:
            break
        taken += best[2]
        now = after(start, taken)
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
        gate = after(now, added).gate(one)
        guard = RULEBOOK.requirements.get(gate.rule or "")
        if gate.open is False and guard is not None and guard.id not in asked:
            # The guard is a requirement of its own: what it asks is done first.
            more, _ = search((guard,), after(now, added), asked)
            trial = [*added, *(step for step in more if step not in added)]
            gate = after(now, trial).gate(one)
            if gate.open is not False:
                added = trial
        if gate.open is not True and gate.why is not None:
            if gate.open is None:
                return None, Block(why=_UNKNOWN, rule=gate.rule or "", step=one.id, facts=gate.ask)
            return None, Block(why=gate.why, rule=gate.rule or "", step=one.id)
        added.append(one)
    return added, None


def without_needless(rules: Rules, start: Situation, taken: list[Step]) -> list[Step]:
    """The steps without those that could be dropped: the answer stays as good, every gate open."""
    kept = in_order(taken)
    wanted = after(start, kept).answer(rules)
    dropped = True
    while dropped:
        dropped = False
        for step in reversed(kept):
            fewer = [one for one in kept if one is not step]
            if not sound(start, fewer):
                continue
            without = after(start, fewer).answer(rules)
            if _as_good(without, wanted):
                kept, wanted, dropped = fewer, without, True
                break
    return kept


def _as_good(found: Answered, wanted: Answered) -> bool:
    """Whether an answer is as good as another: nothing more fails, nothing more is open."""
    if wanted.status in ENOUGH:
        return found.status in ENOUGH
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
    for step in in_order(steps):
        for name in step.after:
            if not now.done(road().steps[name]):
                return False
        gate = now.gate(step)
        if gate.open is not True and gate.why is not None:
            return False
        now = now.having(step)
    return True
