"""What the requirements after the licence say: a sentence that fails tells what to do next."""

from __future__ import annotations

import re

import pytest

from umkstd.logic.nodes import Member, walk
from umkstd.rulebook import (
    access_data,
    basic_requirements,
    deemed_approval,
    industry_location,
    kkpr,
    pb_umku,
    unverified_certificate,
)

MODULES = (
    *(access_data, basic_requirements, deemed_approval, industry_location, kkpr, pb_umku),
    unverified_certificate,
)
NEXT = {
    "id": r"ajukan|isi |periksa|perbarui|tunggu|ikuti|penuhi|pindah|tanyakan|mulai",
    "en": r"apply|fill in|see |update|wait|follow|meet|move|ask|start|look at",
}
OWN = {"scale-umk", "owner-qualifies"}
"""Members that other rules share; their sentences are tested there."""


def needed():
    """Every member that a requirement needs, with its requirement."""
    for module in MODULES:
        for rule in module.REQUIREMENTS:
            for provision in rule.provisions:
                found = [provision.needs, *(reading.needs for reading in provision.readings)]
                for condition in (item for item in found if item is not None):
                    yield from (node for node in walk(condition) if isinstance(node, Member))


@pytest.mark.parametrize("member", {m.code: m for m in needed()}.values(), ids=lambda m: m.code)
def test_a_failing_sentence_says_what_next(member):
    """In both languages."""
    if member.code in OWN:
        return
    for language, words in NEXT.items():
        assert re.search(words, member.fails.to(language), re.IGNORECASE), member.fails.to(language)
        assert member.fails.to(language).endswith(".")
