"""The lines of generated Python that read facts; literals become constants."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from umkstd.logic.facts import Fact
from umkstd.logic.values import MAX_DIGITS, MAX_TEXT, Kind, read
from umkstd.logic.vocabulary import Derived, Vocabulary

MAX_BITS = (10**MAX_DIGITS).bit_length()


class Writer:
    """Collects lines, the facts that they read and the constants that they name."""

    def __init__(
        self,
        *,
        given: Mapping[str, Any],
        vocabulary: Vocabulary | None,
        checked: bool,
    ) -> None:
        self.facts: dict[Fact[Any], None] = {}
        self.given = given
        self.vocabulary = vocabulary
        self.checked = checked
        self.read_at_test: set[str] = set()
        """Names of facts whose one test looks at their value, so that reading need not."""
        self.lines: list[str] = []
        self.constants: dict[str, Any] = {}
        self.indent = 0
        self._constant_of: dict[tuple[type, Any], str] = {}
        self.rare_names: set[str] = set()
        self._used: dict[Fact[Any], None] = {}
        self._read: set[str] = set()
        self._count = 0

    # ------------------------------------------------------------ text
    def line(self, text: str) -> None:
        """Add one line at the present depth."""
        self.lines.append("    " * self.indent + text)

    def name(self) -> str:
        """A fresh local name."""
        self._count += 1
        return f"r{self._count}"

    def constant(self, value: Any) -> str:
        """The name under which a literal stands; equal values of one type share it."""
        key = (type(value), value)
        if key not in self._constant_of:
            self._constant_of[key] = f"c{len(self._constant_of)}"
            self.constants[self._constant_of[key]] = value
        return self._constant_of[key]

    def bind(self, prefix: str, value: Any) -> str:
        """A fresh constant, for functions and tables of our own."""
        name = f"{prefix}{len(self.constants)}"
        self.constants[name] = value
        return name

    def begin(self, header: str) -> None:
        """Add a header such as ``else:``, and go one level deeper."""
        self.line(header)
        self.indent += 1

    def end(self) -> None:
        """Come back from a block."""
        self.indent -= 1

    # ----------------------------------------------------------- facts
    def also(self, fact: Fact[Any]) -> None:
        """Count a fact as read, since a verdict tells about it."""
        self.facts[fact] = None

    def local(self, fact: Fact[Any]) -> str:
        """The local that holds a fact's value; the fact counts as read."""
        self.facts[fact] = None
        self._used[fact] = None
        return "as_of" if fact.name == "as_of" else f"v_{fact.name}"

    def snapshot(self) -> str:
        """What a verdict keeps: the facts as they are, or the tuple of those read, in order."""
        if self.checked:
            return "facts"
        return f"({''.join(f'{self.local(fact)}, ' for fact in self.facts)})"

    def with_reads(self, write: Callable[[], None], *, at_once: bool = False) -> None:
        """Write lines, and before them the reading of the facts that they use.

        Args:
            write: writes the lines.
            at_once: whether these are all the lines there will be.
        """
        before, self.lines = self.lines, []
        write()
        body, self.lines = self.lines, before
        # Facts that were read before are kept as they are; others are part of the snapshot.
        facts = list(self._used if self.checked else self.facts)
        rare: list[Fact[Any]] = []
        if at_once and not self.checked and self.vocabulary is not None:
            rare = self._rare(facts)
        for fact in facts:
            if fact not in rare:
                self.read(fact, derive=not rare)
        if rare:
            self._read_rare(facts, rare)
        self.lines += body

    def _rare(self, facts: Sequence[Fact[Any]]) -> list[Fact[Any]]:
        """Facts that few callers state: answers of determinations, and what only tells more."""
        found = [fact for fact in facts if fact.determined or fact not in self._used]
        found = [f for f in found if f.name not in self.given and f.name != "as_of"]
        return [fact for fact in found if self._derived(fact) is None]

    def _read_rare(self, facts: Sequence[Fact[Any]], rare: Sequence[Fact[Any]]) -> None:
        """Read the rare facts and derive others, where the mapping has any such name."""
        self.rare_names = {fact.name for fact in rare}
        common = {fact.name for fact in facts} - self.rare_names
        later: list[Fact[Any]] = []
        for fact in facts:
            derived = self._derived(fact)
            inputs = [i.name for i in derived.inputs if i.name not in common] if derived else []
            if derived is not None and not derived.partial and inputs:
                self.rare_names.add(inputs[0])
                later.append(fact)
            else:
                self._derive(fact)
        self.line(f"{' = '.join(self.local(fact) for fact in rare)} = None")
        self.begin("if rare:")
        for fact in rare:
            self.read(fact, derive=False)
        for fact in later:
            self._derive(fact)
        self.end()

    def read(self, fact: Fact[Any], *, derive: bool = True) -> None:
        """Read a fact into its local, unless that was done."""
        if fact.name == "as_of" or fact.name in self._read:
            return
        self._read.add(fact.name)
        local = self.local(fact)
        if fact.name in self.given:
            self.line(f"{local} = {self.constant(self.given[fact.name])}")
            return
        if self.checked:
            self.line(f"{local} = entries[{fact.name!r}]")
            return
        self.line(f"{local} = get({fact.name!r})")
        if fact.name not in self.read_at_test:
            self.line(f"if {self._wrong(fact, local)}: {self.reading(fact)}")
        if derive:
            self._derive(fact)

    def _derived(self, fact: Fact[Any]) -> Derived | None:
        if self.vocabulary is None or fact.name in self.given:
            return None
        return self.vocabulary.derive.get(fact.name)

    def _derive(self, fact: Fact[Any]) -> None:
        """Derive a fact when it is not stated; check it when both are there to disagree."""
        derived = self._derived(fact)
        if derived is None:
            return
        local = self.local(fact)
        test = " and ".join(f"get({item.name!r}) is not None" for item in derived.inputs)
        if derived.partial:
            test = f"{local} is None or {test}"
        self.line(f"if {test}:")
        self.line(f"    {local} = {self.bind('derive', derived)}.agree({local}, facts)")

    def reading(self, fact: Fact[Any]) -> str:
        """A statement that reads a value closely: it raises, or gives the typed value."""
        local = self.local(fact)
        return f"{local} = {self.bind('read', lambda value: read(fact, value))}({local})"

    def _wrong(self, fact: Fact[Any], local: str) -> str:
        """An expression for "this value must be looked at closely"."""
        if fact.kind is Kind.BOOLEAN:
            return f"{local} is not True and {local} is not False and {local} is not None"
        wrong = f"type({local}) is not {self.constant(fact.kind.python_type)}"
        if fact.kind is Kind.CHOICE:
            wrong = f"({wrong} or {local} not in {self.constant(frozenset(fact.choices))})"
        elif fact.kind is Kind.INTEGER:
            wrong = f"({wrong} or {local}.bit_length() >= {MAX_BITS})"
        elif fact.kind is Kind.TEXT:
            wrong = f"({wrong} or len({local}) > {MAX_TEXT})"
        elif fact.kind is Kind.DECIMAL:
            wrong = "True"
        return f"{local} is not None and {wrong}"
