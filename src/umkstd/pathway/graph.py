"""The road as a graph: every step after those that come before it, checked when it is built."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from graphlib import CycleError, TopologicalSorter

import attrs

from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import RuleDefinitionError
from umkstd.pathway.corrections import CORRECTIONS
from umkstd.pathway.step import Opens, Step
from umkstd.pathway.steps_food import STEPS as FOOD
from umkstd.pathway.steps_goods import STEPS as GOODS
from umkstd.pathway.steps_halal import STEPS as HALAL
from umkstd.pathway.steps_premises import STEPS as PREMISES
from umkstd.pathway.steps_registration import STEPS as REGISTRATION
from umkstd.pathway.steps_sni import STEPS as SNI
from umkstd.rulebook import RULEBOOK
from umkstd.text import Text, same


@attrs.frozen
class Road:
    """Steps by id, in an order in which they can be taken.

    Attributes:
        steps: the steps; each stands after those it comes after.
        achieving: for each fact, the ids of the steps that achieve it.
    """

    steps: Mapping[str, Step]
    achieving: Mapping[str, tuple[str, ...]]

    def before(self, step: str) -> tuple[str, ...]:
        """Ids of all steps that come before one, at once or at a remove, in their order."""
        found: set[str] = set()
        waiting = list(self.steps[step].after)
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting += self.steps[name].after
        return tuple(name for name in self.steps if name in found)


def make_road(steps: Iterable[Step]) -> Road:
    """The road of some steps.

    Raises:
        RuleDefinitionError: a step stands twice (``step-twice``), comes after one that does not
            exist (``step-unknown``), achieves a fact or asks a rule that does not exist
            (``step-orphan``), or comes before itself (``step-cycle``).
    """
    by_id: dict[str, Step] = {}
    for step in steps:
        if step.id in by_id:
            raise _wrong("step-twice", step.id)
        by_id[step.id] = step
    for step in by_id.values():
        if any(name not in by_id for name in step.after):
            raise _wrong("step-unknown", step.id)
        rules = all(one.rule in set(RULEBOOK) for one in _ways(step))
        if not rules or not step.achieves or not set(step.achieves) <= VOCABULARY.names:
            raise _wrong("step-orphan", step.id)
    try:
        order = TopologicalSorter({s.id: sorted(s.after) for s in by_id.values()}).static_order()
        found = {name: by_id[name] for name in order}
    except CycleError as error:
        raise _wrong("step-cycle", error.args[1][0]) from None
    achieving: dict[str, tuple[str, ...]] = {}
    for step in found.values():
        for name in (key for key, value in step.achieves.items() if value is not None):
            achieving[name] = (*achieving.get(name, ()), step.id)
    return Road(found, achieving)


@cache
def road() -> Road:
    """The road of the packaged steps.

    Example:
        >>> road().achieving["has_nib"]
        ('nib',)
    """
    return make_road((*REGISTRATION, *PREMISES, *FOOD, *HALAL, *GOODS, *SNI, *CORRECTIONS))


def _ways(step: Step) -> Iterator[Opens]:
    """Every way in that some rule opens."""
    for opens in step.opens:
        way: Opens | None = opens
        while way is not None:
            yield way
            way = way.other


def _wrong(code: str, step: str) -> RuleDefinitionError:
    message = Text(
        id="Langkah {step} tidak dapat ditempatkan dalam jalan ({code}).",
        en="The step {step} has no place on the road ({code}).",
    )
    return RuleDefinitionError(code, message.fill(step=same(step), code=same(code)))
