"""Cited members on yes-or-no facts of a service centre, each named after its fact."""

from __future__ import annotations

from typing import Any

from umkstd.law.citation import Citation
from umkstd.logic.combine import member
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Member
from umkstd.text import Text

VERIFIED_THROUGH = "2026-11-24"


def code_of(fact: Fact[Any]) -> str:
    """The name of a fact, as codes are written."""
    return fact.name.replace("_", "-")


def present(fact: Fact[bool], *, holds: Text, fails: Text, cite: Citation | None = None) -> Member:
    """The fact is yes."""
    return member(code_of(fact), fact.is_true(), holds=holds, fails=fails, cite=cite)


def absent(fact: Fact[bool], *, holds: Text, fails: Text, cite: Citation | None = None) -> Member:
    """The fact is no."""
    return member(code_of(fact), fact.is_false(), holds=holds, fails=fails, cite=cite)
