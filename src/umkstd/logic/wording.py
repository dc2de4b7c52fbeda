"""Sentences for a test that nobody worded, made from the labels of its facts."""

from __future__ import annotations

from typing import Any

from umkstd.logic.facts import Fact, Symbol
from umkstd.logic.nodes import Answer, Compare, Condition, Known, Member, OneOf
from umkstd.text import Text, same

Said = tuple[Text, Text]
"""What is said when a test holds, and when it fails."""
_EQUALS: Said = (
    Text(id="“{label}” sama dengan {shown}.", en="“{label}” is equal to {shown}."),
    Text(id="“{label}” tidak sama dengan {shown}.", en="“{label}” is not equal to {shown}."),
)
_ONE_OF: Said = (
    Text(id="“{label}” termasuk {shown}.", en="“{label}” is one of {shown}."),
    Text(id="“{label}” tidak termasuk {shown}.", en="“{label}” is not one of {shown}."),
)
_COMPARED: dict[str, Said] = {
    "<": (
        Text(id="“{label}” kurang dari {shown}.", en="“{label}” is less than {shown}."),
        Text(id="“{label}” tidak kurang dari {shown}.", en="“{label}” is not less than {shown}."),
    ),
    "<=": (
        Text(id="“{label}” paling banyak {shown}.", en="“{label}” is at most {shown}."),
        Text(id="“{label}” tidak paling banyak {shown}.", en="“{label}” is not at most {shown}."),
    ),
    ">": (
        Text(id="“{label}” lebih dari {shown}.", en="“{label}” is more than {shown}."),
        Text(id="“{label}” tidak lebih dari {shown}.", en="“{label}” is not more than {shown}."),
    ),
    ">=": (
        Text(id="“{label}” paling sedikit {shown}.", en="“{label}” is at least {shown}."),
        Text(id="“{label}” tidak paling sedikit {shown}.", en="“{label}” is not at least {shown}."),
    ),
    "==": _EQUALS,
}


def worded(node: Condition) -> Member:
    """A cited member around a bare test, with sentences made from the labels."""
    match node:
        case Compare(fact, "==", bool() as wanted):
            code = f"{fact.name}-{'yes' if wanted else 'no'}"
            yes = Text(id="“{label}”: ya.", en="“{label}”: yes.").fill(label=fact.label)
            no = Text(id="“{label}”: tidak.", en="“{label}”: no.").fill(label=fact.label)
            return Member(code, node, *((yes, no) if wanted else (no, yes)), fact.question)
        case Compare(fact, operator, other):
            code = f"{fact.name}-{_NAMES[operator]}"
            return _member(code, node, fact, _COMPARED[operator], _shown(other, fact))
        case OneOf(fact, values) | Answer(fact, values):
            each = [_shown(value, fact) for value in values]
            shown = Text(
                id=", ".join(text.id for text in each), en=", ".join(text.en for text in each)
            )
            said = _EQUALS if len(values) == 1 else _ONE_OF
            return _member(f"{fact.name}-one-of", node, fact, said, shown)
        case Known(fact):
            known = Text(id="“{label}” sudah diketahui.", en="“{label}” is known.")
            known = known.fill(label=fact.label)
            return Member(f"{fact.name}-known", node, known, known, fact.question)
        case _:
            raise TypeError(f"not a single test: {node!r}")


_NAMES = {"<": "below", "<=": "at-most", ">": "above", ">=": "at-least", "==": "equals"}


def _shown(other: object, fact: Fact[Any]) -> Text:
    if isinstance(other, Fact):
        return Text(id=f"“{other.label.id}”", en=f"“{other.label.en}”")
    if isinstance(other, Symbol):
        name = other.name.replace("_", " ")
        return other.title or same(name)
    text = fact.shown(other)
    if isinstance(other, str) and not fact.choice_labels:
        # Braces in a literal are no parameters.
        text = Text(id=f"“{text.id}”", en=f"“{text.en}”")
    plain = str.maketrans("{}", "()")
    return Text(id=text.id.translate(plain), en=text.en.translate(plain))


def _member(code: str, node: Condition, fact: Fact[Any], said: Said, shown: Text) -> Member:
    holds, fails = (text.fill(label=fact.label, shown=shown) for text in said)
    return Member(code, node, holds, fails, fact.question)
