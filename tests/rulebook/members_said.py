"""The cited members of a requirement, to look at what they say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from umkstd.law.requirement import Requirement
from umkstd.logic.nodes import Member, walk

NEXT = {
    "id": (
        *("ajukan", "tunggu", "mintalah", "tunjuk", "pakai", "teruskan", "hitung", "perpanjang"),
        *("ujikan", "lengkapi", "mohonkan", "buat", "jangan", "mulai", "mengikuti", "hanya bagi"),
        *(
            "tidak diperlukan",
            "tidak dapat lagi",
            "dikecualikan",
            "bukan koperasi",
            "memakai",
            "bagi batik",
        ),
    ),
    "en": (
        *("file", "wait", "ask", "appoint", "use", "continue", "assess", "renew", "test", "obtain"),
        *("apply", "make", "do not", "only from", "go by", "only", "no notification", "exempt"),
        *("no longer", "no pkrt licence is needed", "no cooperative"),
    ),
}


def members_of(rule: Requirement) -> Iterator[Member]:
    """Every member of every provision."""
    for provision in rule.provisions:
        for condition in provision.conditions:
            yield from (node for node in walk(condition) if isinstance(node, Member))


def says_what_next(member: Member) -> bool:
    """Whether the failing sentence tells what to do, or that nothing is asked, in both."""
    return all(
        re.search(rf"\b({'|'.join(words)})\b", member.fails.to(language).lower())
        for language, words in (("id", NEXT["id"]), ("en", NEXT["en"]))
    )
