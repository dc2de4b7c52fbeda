"""Conditions compiled to generated Python: the same answers as the traced evaluator, fast."""

from __future__ import annotations

import itertools
import linecache
import weakref
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import attrs

from umkstd.logic.emit import Emitter
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Condition
from umkstd.logic.vocabulary import Derived

Decide = Callable[[int], Any]
Make = Callable[[Any, Any, tuple[Any, ...]], Any]
MAX_KEYS = 4_096
_numbers = itertools.count(1)


@attrs.frozen(eq=False)
class Compiled:
    """A generated function and its source.

    Attributes:
        run: called with facts by name and the as-of date.
        source: the generated Python, also visible to debuggers.
        facts: the facts read, in the order of the snapshot.
    """

    run: Callable[[Mapping[str, Any], Any], Any]
    source: str
    facts: tuple[Fact[Any], ...]


def compile_outcomes(
    members: Sequence[Condition],
    *,
    decide: Decide = lambda key: key,
    make: Make = lambda decision, as_of, values: (decision, values),  # noqa: ARG005
    given: Mapping[str, Any] | None = None,
    derive: Mapping[str, Derived] | None = None,
    checked: bool = True,
    also: Sequence[Fact[Any]] = (),
) -> Compiled:
    """Compile several conditions to one function that answers them all.

    The function returns ``make(decide(key), as_of, values)``. The key has one
    base-3 digit for each condition, the first the least: 0 true, 1 unknown, 2
    false. The values are the snapshot of the facts read.

    Args:
        members: the conditions, with nothing left to fill in.
        decide: what a key decides; asked once for each key that occurs.
        make: builds the result.
        given: facts that are fixed whatever the caller says.
        derive: how to compute a fact that the caller left out.
        checked: the facts are read already; ``False`` reads each on the way,
            which raises ``InvalidValue`` on a wrong one.
        also: further facts for the snapshot.
    """
    emitter = Emitter(given=given or {}, derive=derive or {}, checked=checked)

    def write() -> None:
        emitter.line("k = 0")
        for number, condition in enumerate(members):
            emitter.add_digit(condition, 3**number)
        for fact in also:
            emitter.local(fact)

    emitter.with_reads(write)
    known: dict[int, Any] = {}

    def first_time(key: int) -> Any:
        if len(known) >= MAX_KEYS:
            known.clear()
        known[key] = decide(key)
        return known[key]

    emitter.line("d = known(k)")
    emitter.line("if d is None: d = first_time(k)")
    emitter.line(f"return make(d, as_of, ({emitter.snapshot()}))")
    names = {"known": known.get, "first_time": first_time, "make": make}
    return _build(emitter, "outcomes", names)


def compile_status(
    members: Sequence[Condition],
    results: tuple[Any, Any, Any],
    *,
    given: Mapping[str, Any] | None = None,
    derive: Mapping[str, Derived] | None = None,
    checked: bool = True,
) -> Compiled:
    """Compile a conjunction to a function that stops at the first false member.

    Args:
        members: the conditions that must all hold.
        results: what to return for true, unknown and false.
        given: see ``compile_outcomes``.
        derive: see ``compile_outcomes``.
        checked: see ``compile_outcomes``.
    """
    emitter = Emitter(given=given or {}, derive=derive or {}, checked=checked)
    emitter.line("unknown = False")
    for condition in sorted(members, key=emitter.cost):
        emitter.with_reads(partial(emitter.stop_if_false, condition))
    emitter.line("return when_unknown if unknown else when_true")
    names = ("when_true", "when_unknown", "when_false")
    return _build(emitter, "status", dict(zip(names, results, strict=True)))


def _build(emitter: Emitter, name: str, extra: Mapping[str, Any]) -> Compiled:
    constants = {**emitter.constants, **extra}
    # Constants are default arguments: literals never become program text, and locals are fast.
    defaults = "".join(f", {constant}={constant}" for constant in constants)
    lines = [f"def {name}(facts, as_of{defaults}):", "    get = facts.get"]
    lines += [f"    {line}" for line in emitter.lines]
    source = "\n".join(lines) + "\n"
    filename = f"<umkstd {name} {next(_numbers)}>"
    namespace: dict[str, Any] = dict(constants)
    exec(compile(source, filename, "exec"), namespace)  # noqa: S102 - our own generated text
    function = namespace[name]
    linecache.cache[filename] = (len(source), None, source.splitlines(keepends=True), filename)
    weakref.finalize(function, linecache.cache.pop, filename, None)
    return Compiled(function, source, tuple(emitter.facts))
