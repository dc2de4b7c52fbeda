"""Lines reserved for cooperatives and UMKM, as far as a source named them."""

from __future__ import annotations

import pytest

from umkstd.identifiers import kbli
from umkstd.rulebook.reserved_lines import (
    NAMED_LINE_CITE,
    NAMED_LINE_ONLY,
    RESERVED_LINES,
    SCREENED,
    reserved_lines,
)


def test_codes_are_codes_of_their_version():
    """Each is a five-digit code."""
    for line in RESERVED_LINES:
        assert kbli.level(kbli.validate(line.kbli, line.version)) == "kelompok"
        assert line.cite.grade == "secondary"


@pytest.mark.parametrize(
    ("code", "version", "expected"),
    [
        ("10391", "2020", ["tempe"]),
        ("10391", "2025", []),
        ("10307", "2025", ["tempe"]),
        ("13134", "2020", ["hand-drawn batik"]),
        ("13133", "2020", []),
        ("13133", "2025", ["hand-drawn and combination batik", "stamped batik"]),
        ("47111", "2020", []),
    ],
)
def test_code_and_version(code, version, expected):
    """13133 is cloth printing in 2020 and batik in 2025."""
    assert [line.line.en for line in reserved_lines(code, version)] == expected


def test_only_the_named_line_is_reserved():
    """Perpres 49/2021 Pasal 5 ayat (5), and the screening of PP 28/2025."""
    assert "alone" in NAMED_LINE_ONLY.en
    assert NAMED_LINE_CITE.text == "Perpres 49/2021 Pasal 5 ayat (5)"
    assert SCREENED.text == "PP 28/2025 Pasal 208 ayat (1) huruf b"


def test_partnership_is_not_reservation():
    """Stamped batik is open in partnership."""
    assert [line.line.en for line in RESERVED_LINES if line.partnership] == ["stamped batik"]
