"""Conditions compiled to generated Python: the same answers as the traced evaluator, fast."""

from __future__ import annotations

import itertools
import linecache
import weakref
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import attrs

from umkstd.logic.emit import Emitter
from umkstd.logic.emit_facts import Writer
from umkstd.logic.facts import Fact, facts_of
from umkstd.logic.nodes import Compare, Condition
from umkstd.logic.vocabulary import Vocabulary

Decide = Callable[[int], Any]
Make = Callable[[Any, Any, Any], Any]
MAX_KEYS = 4_096
_numbers = itertools.count(1)


@attrs.frozen
class Blank:
    """A class whose instances generated code fills itself: a call costs more than many a rule.

    Attributes:
        type: the class; it has no ``__init__``.
        attributes: for each attribute, where its value is found: ``d`` is what
            was decided, beside it there are ``as_of`` and ``snapshot``.
    """

    type: type
    attributes: Mapping[str, str]


@attrs.frozen
class Place:
    """Among which days a date falls: a further digit of the key.

    Attributes:
        fact: the date.
        days: the days that part the places, in order; a day belongs to the
            place after it.
        matters: for each digit, numbers of the members that matter there; by
            default all do everywhere.
    """

    fact: Fact[Any]
    days: tuple[Any, ...]
    matters: tuple[frozenset[int], ...] = ()

    @property
    def size(self) -> int:
        """The number of digits: one for each place, and one for unknown."""
        return len(self.days) + 2

    def place(self, digit: int) -> int | None:
        """The number of days up to the date; ``None`` for unknown. Digit 0 is the last place."""
        return None if digit > len(self.days) else len(self.days) - digit


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
    places: Sequence[Place] = (),
    decide: Decide = lambda key: key,
    make: Make | Blank | None = lambda decision, as_of, snapshot: (decision, snapshot),  # noqa: ARG005
    given: Mapping[str, Any] | None = None,
    vocabulary: Vocabulary | None = None,
    checked: bool = True,
    also: Sequence[Fact[Any]] = (),
) -> Compiled:
    """Compile several conditions to one function that answers them all.

    The function returns ``make(decide(key), as_of, snapshot)``. The key has one
    base-3 digit for each condition, the first the least: 0 true, 1 unknown, 2
    false; then one digit for each place. The snapshot is the ``Facts``
    themselves, or where the facts are read on the way, the tuple of their values.

    Args:
        members: the conditions, with nothing left to fill in.
        places: dates whose place among some days belongs to the key.
        decide: what a key decides; asked once for each key that occurs.
        make: builds the result, or the class of the result; ``None`` to return
            what was decided.
        given: facts that are fixed whatever the caller says.
        vocabulary: the names that a mapping may have, and the facts that follow
            from others.
        checked: the facts are ``Facts``, read already; ``False`` takes any
            mapping and reads each on the way, which raises ``InvalidValue`` on
            a wrong one.
        also: further facts for the snapshot.
    """
    writer = Writer(given=given or {}, vocabulary=vocabulary, checked=checked)
    emitter = Emitter(writer, members)

    def write() -> None:
        if not checked:
            everywhere = [condition for _, condition in _everywhere(members, places)]
            writer.read_at_test = _asked_once(members, everywhere, writer)
        write_key(emitter, writer, members, places)
        for fact in also:
            writer.also(fact)

    writer.with_reads(write, at_once=True)
    names = write_decision(writer, decide, MAX_KEYS)
    if make is None:
        writer.line("return d")
    elif isinstance(make, Blank):
        names["made"] = make.type
        writer.line("made_now = made()")
        for attribute, source in make.attributes.items():
            value = writer.snapshot() if source == "snapshot" else source
            writer.line(f"made_now.{attribute} = {value}")
        writer.line("return made_now")
    else:
        names["make"] = make
        writer.line(f"return make(d, as_of, {writer.snapshot()})")
    return _build(writer, "outcomes", names)


def write_key(
    emitter: Emitter, writer: Writer, members: Sequence[Condition], places: Sequence[Place]
) -> None:
    """Lines that leave in ``k`` the key of all members and places."""
    writer.line("k = 0")
    everywhere = _everywhere(members, places)
    emitter.add_digits(everywhere)
    unit = 3 ** len(members)
    for place in places:
        here = [
            [item for item in enumerate(members) if item not in everywhere and item[0] in numbers]
            for numbers in place.matters
        ]
        emitter.add_place(place.fact, place.days, unit, here)
        unit *= place.size


def write_decision(writer: Writer, decide: Decide, bound: int) -> dict[str, Any]:
    """Lines that leave in ``d`` what the key decides, asked once; the names that they use."""
    known: dict[int, Any] = {}

    def first_time(key: int) -> Any:
        if len(known) >= bound:
            known.clear()
        known[key] = decide(key)
        return known[key]

    writer.line("try: d = known[k]")
    writer.line("except KeyError: d = first_time(k)")
    return {"known": known, "first_time": first_time}


def _everywhere(
    members: Sequence[Condition], places: Sequence[Place]
) -> list[tuple[int, Condition]]:
    """The members that matter wherever a date falls, numbered."""
    return [
        (number, condition)
        for number, condition in enumerate(members)
        if all(number in here for place in places for here in place.matters)
    ]


def _asked_once(
    members: Sequence[Condition], everywhere: Sequence[Condition], writer: Writer
) -> set[str]:
    """Names of yes-or-no facts that one simple test reads, in every place, and nothing else."""
    uses = Counter(fact.name for condition in members for fact in facts_of(condition))
    derived = writer.vocabulary.derive if writer.vocabulary is not None else {}
    found: set[str] = set()
    for condition in everywhere:
        match condition:
            case Compare(fact, "==", bool()) if uses[fact.name] == 1:
                found.add(fact.name)
            case _:
                pass
    return found.difference(derived, writer.given)


def compile_status(
    members: Sequence[Condition],
    results: tuple[Any, Any, Any],
    *,
    given: Mapping[str, Any] | None = None,
    vocabulary: Vocabulary | None = None,
    checked: bool = True,
) -> Compiled:
    """Compile a conjunction to a function that stops at the first false member.

    Args:
        members: the conditions that must all hold.
        results: what to return for true, unknown and false.
        given: see ``compile_outcomes``.
        vocabulary: see ``compile_outcomes``.
        checked: see ``compile_outcomes``.
    """
    writer = Writer(given=given or {}, vocabulary=vocabulary, checked=checked)
    emitter = Emitter(writer, members)
    writer.line("unknown = False")
    for stop in emitter.stops(members):
        writer.with_reads(stop)
    writer.line("return when_unknown if unknown else when_true")
    names = ("when_true", "when_unknown", "when_false")
    return _build(writer, "status", dict(zip(names, results, strict=True)))


def _build(writer: Writer, name: str, extra: Mapping[str, Any]) -> Compiled:
    # Constants are globals of the function: literals never become program text.
    namespace: dict[str, Any] = {**writer.constants, **extra}
    lines = [f"def {name}(facts, as_of):"]
    if writer.checked:
        # A fact that nobody entered is unknown: enter it as such, once, and begin again.
        read = (fact.name for fact in writer.facts if fact.name != "as_of")
        namespace["names"] = tuple(name for name in read if name not in writer.given)
        lines += ["    entries = facts.entries", "    try:"]
        lines += [f"        {line}" for line in writer.lines]
        lines += ["    except KeyError:", "        if not facts.admit(names): raise"]
        lines += [f"        return {name}(facts, as_of)"]
    else:
        if writer.vocabulary is not None:
            names = writer.vocabulary.names
            namespace["all_known"] = names.issuperset
            namespace["all_common"] = (names - writer.rare_names).issuperset
            namespace["refuse"] = writer.vocabulary.refuse
            lines += ["    rare = not all_common(facts)"]
            lines += ["    if rare and not all_known(facts): refuse(facts)"]
        lines += ["    get = facts.get"]
        lines += [f"    {line}" for line in writer.lines]
    function, source = run_source(name, lines, namespace)
    return Compiled(function, source, tuple(writer.facts))


def run_source(
    name: str, lines: Sequence[str], namespace: dict[str, Any]
) -> tuple[Callable[..., Any], str]:
    """The function that some lines define, and its source, which debuggers find, too."""
    source = "\n".join(lines) + "\n"
    filename = f"<umkstd {name} {next(_numbers)}>"
    exec(compile(source, filename, "exec"), namespace)  # noqa: S102 - our own generated text
    function: Callable[..., Any] = namespace[name]
    linecache.cache[filename] = (len(source), None, source.splitlines(keepends=True), filename)
    weakref.finalize(function, linecache.cache.pop, filename, None)
    return function, source
