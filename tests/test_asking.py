"""An interview on the terminal, with the prompts of the extra and without them."""

from __future__ import annotations

import io
import sys
from decimal import Decimal

import attrs
import pytest

import umkstd
from change_strategies import rule
from umkstd.business import facts as f
from umkstd.cli import main
from umkstd.cli.asking import ask_until_decided, reader, typed_plainly
from umkstd.law.interview import interview
from umkstd.logic.values import Kind

pytest.importorskip("questionary")
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from umkstd.cli.prompting import prompted

DAY = "2026-11-24"
DOWN, ENTER = "\x1b[B", "\r"


def keys(pressed, ask):
    """What comes of keys that are pressed one after another."""
    with create_pipe_input() as pipe, create_app_session(input=pipe, output=DummyOutput()):
        pipe.send_text(pressed)
        return ask()


@pytest.mark.parametrize(
    ("fact", "pressed", "typed"),
    [
        (f.has_nib, ENTER, "ya"),
        (f.has_nib, DOWN + ENTER, "tidak"),
        (f.has_nib, DOWN * 2 + ENTER, ""),
        (f.has_nib, DOWN * 3 + ENTER, "<"),
        (f.has_nib, DOWN * 4 + ENTER, "q"),
        (f.risk, DOWN + ENTER, "2"),
        (f.capital, "Rp45.000.000" + ENTER, "Rp45.000.000"),
        (f.capital, ENTER, ""),
        (f.capital, "\x03", "q"),  # control and C
        (f.capital, "\x04", "q"),  # the end of input
    ],
)
@pytest.mark.parametrize("language", ["id", "en"])
def test_a_prompt_gives_what_would_have_been_typed(fact, pressed, typed, language):
    assert keys(pressed, lambda: prompted(fact, language)) == typed


def test_an_interview_with_prompts_ends_with_the_verdict():
    state = interview(umkstd.rulebook["sni-mark"], as_of=DAY)
    told = keys(DOWN + ENTER, lambda: ask_until_decided(state, "en", prompted))
    assert "unmet" in told


class Terminal(io.StringIO):
    """Somebody sits at it."""

    def isatty(self):
        """Yes."""
        return True


def test_plainly_a_wrong_answer_is_told_and_asked_again(monkeypatch, capsys):
    state = interview(umkstd.rulebook["pkrt.licence"], {"non_food_kind": "pkrt"}, as_of=DAY)
    typed = iter(["mungkin", "", "<", "ya", *[""] * 40])
    told = ask_until_decided(state, "id", lambda *_: next(typed))
    assert "PKRT" in capsys.readouterr().out
    assert told.strip()
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    assert ask_until_decided(state, "id", typed_plainly).strip()


def test_plainly_a_number_that_may_be_another_is_told_and_asked_again(capsys):
    share = attrs.evolve(f.capital, kind=Kind.DECIMAL, name="share", unit=None)
    rule_ = rule(share >= Decimal(2))
    typed = iter(["1.234", "1,5"])
    told = ask_until_decided(interview(rule_, as_of=DAY), "en", lambda *_: next(typed))
    assert capsys.readouterr().out.strip()
    assert "unmet" in told


def test_prompts_are_for_somebody_at_a_terminal_who_has_the_extra(monkeypatch):
    assert reader(plain=False) is typed_plainly
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(sys, "stdout", Terminal())
    assert reader(plain=False) is prompted
    assert reader(plain=True) is typed_plainly
    monkeypatch.setattr("umkstd.cli.asking.find_spec", lambda _: None)
    assert reader(plain=False) is typed_plainly


def test_the_command_uses_them(monkeypatch, capsys):
    monkeypatch.setattr("umkstd.cli.asking.reader", lambda **_: prompted)
    assert keys(DOWN + ENTER, lambda: main(["ask", "--goal", "sni-mark", "--as-of", DAY])) == 0
    assert "tidak terpenuhi" in capsys.readouterr().out
    monkeypatch.undo()
    monkeypatch.setattr(sys, "stdin", io.StringIO("ya\n"))
    assert main(["ask", "--goal", "sni-mark", "--as-of", DAY, "--plain"]) == 0
    assert "terpenuhi" in capsys.readouterr().out
