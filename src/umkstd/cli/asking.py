"""An interview on the terminal: with the prompts of an extra where they are there, else plainly."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib.util import find_spec
from typing import Any

from umkstd.errors import CaseError, InvalidValue
from umkstd.law.interview import Asking
from umkstd.logic.facts import Fact
from umkstd.render.question_text import question_text, typed_answer
from umkstd.text import Language

BACK, QUIT = "<", "q"
Reader = Callable[[Fact[Any], Language], str]
"""Asks one question and gives what was typed; empty for "don't know"."""


def reader(*, plain: bool) -> Reader:
    """How questions are asked here: plainly if so wished, or if nobody sits at a terminal."""
    at_terminal = sys.stdin.isatty() and sys.stdout.isatty()
    if plain or not at_terminal or find_spec("questionary") is None:
        return typed_plainly
    from umkstd.cli.prompting import prompted

    return prompted


def typed_plainly(fact: Fact[Any], language: Language) -> str:
    """A question on a line of its own and what is typed below it; the end of input is enough."""
    sys.stdout.write(f"\n{question_text(fact, language)}\n> ")
    sys.stdout.flush()
    typed = sys.stdin.readline()
    return typed.strip() if typed else QUIT


def ask_until_decided(state: Asking, language: Language, read: Reader) -> str:
    """Ask until it is decided, nothing more is known, or the reader has enough; then the verdict."""
    while (fact := state.question) is not None:
        typed = read(fact, language)
        if typed == QUIT:
            break
        if typed == BACK:
            state = state.back()
            continue
        try:
            state = state.answer(typed_answer(fact, typed))
        except CaseError as error:
            sys.stdout.write(error.explain(language) + "\n")
        except InvalidValue as error:
            sys.stdout.write(error.problem.message.to(language) + "\n")
    return f"\n{state.verdict.explain(language)}\n"
