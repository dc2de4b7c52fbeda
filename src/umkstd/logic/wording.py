"""Sentences for a test that nobody worded, made from the labels of its facts."""

from __future__ import annotations

from typing import Any

from umkstd.logic.facts import Fact, Symbol
from umkstd.logic.nodes import Answer, Compare, Condition, Known, Member, OneOf
from umkstd.text import Text, same

_RELATIONS = {
    "<": Text(id="kurang dari", en="less than"),
    "<=": Text(id="paling banyak", en="at most"),
    ">": Text(id="lebih dari", en="more than"),
    ">=": Text(id="paling sedikit", en="at least"),
    "==": Text(id="sama dengan", en="equal to"),
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
            return _member(code, node, fact, _RELATIONS[operator], _shown(other, fact))
        case OneOf(fact, values) | Answer(fact, values):
            each = [_shown(value, fact) for value in values]
            shown = Text(
                id=", ".join(text.id for text in each), en=", ".join(text.en for text in each)
            )
            relation = Text(id="termasuk", en="one of")
            if len(values) == 1:
                relation = _RELATIONS["=="]
            return _member(f"{fact.name}-one-of", node, fact, relation, shown)
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


def _member(code: str, node: Condition, fact: Fact[Any], relation: Text, shown: Text) -> Member:
    holds = Text(id="“{label}” {relation} {shown}.", en="“{label}” is {relation} {shown}.")
    fails = Text(
        id="“{label}” tidak {relation} {shown}.", en="“{label}” is not {relation} {shown}."
    )
    values = {"label": fact.label, "relation": relation, "shown": shown}
    return Member(code, node, holds.fill(**values), fails.fill(**values), fact.question)
