"""Questions as prompts: choices to move through and lines to edit (extra ``ask``, questionary)."""

from __future__ import annotations

from typing import Any

import questionary

from umkstd.cli.asking import BACK, QUIT
from umkstd.logic.facts import Fact
from umkstd.logic.values import Kind
from umkstd.render.question_text import how_to_answer
from umkstd.text import Language, Text

_YES, _NO = Text(id="Ya", en="Yes"), Text(id="Tidak", en="No")
_ELSE = {
    "": Text(id="Tidak tahu", en="I don't know"),
    BACK: Text(id="Mundur satu pertanyaan", en="Back by one question"),
    QUIT: Text(id="Selesai", en="That is enough"),
}
_MOVE = Text(id="(pilih dengan panah)", en="(choose with the arrow keys)")


def prompted(fact: Fact[Any], language: Language) -> str:
    """Ask one question; whoever breaks off has had enough."""
    question = fact.question.to(language)
    try:
        if fact.kind in (Kind.BOOLEAN, Kind.CHOICE):
            asked = questionary.select(
                question, choices=_choices(fact, language), instruction=_MOVE.to(language)
            )
        else:
            asked = questionary.text(question, instruction=f"({how_to_answer(fact, language)}) ")
        return str(asked.unsafe_ask()).strip()
    except (KeyboardInterrupt, EOFError):
        return QUIT


def _choices(fact: Fact[Any], language: Language) -> list[questionary.Choice]:
    """The answers by what would be typed for them, then what is no answer."""
    if fact.kind is Kind.BOOLEAN:
        shown = {"ya": _YES, "tidak": _NO}
    else:
        shown = {str(n): fact.shown(choice) for n, choice in enumerate(fact.choices, 1)}
    return [
        questionary.Choice(text.to(language), value=typed)
        for typed, text in {**shown, **_ELSE}.items()
    ]
