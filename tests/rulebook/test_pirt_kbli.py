"""The KBLI codes under which an SPP-IRT may be asked."""

from __future__ import annotations

import pytest

from umkstd.identifiers import kbli
from umkstd.rulebook.pirt_kbli import PIRT_KBLI_2020, pirt_kbli

LISTED = [
    "10130",
    "10212",
    "10215",
    "10219",
    "10292",
    "10295",
    "10298",
    "10311",
    "10312",
    "10313",
    "10330",
    "10393",
    "10411",
    "10413",
    "10415",
    "10422",
    "10614",
    "10615",
    "10621",
    "10622",
    "10629",
    "10634",
    "10636",
    "10710",
    "10722",
    "10723",
    "10729",
    "10731",
    "10732",
    "10733",
    "10734",
    "10739",
    "10740",
    "10761",
    "10771",
    "10772",
    "10773",
    "10779",
    "10793",
    "10794",
    "10796",
    "11040",
    "11090",
]
CONDITIONED = (
    *("10130", "10215", "10219", "10298", "10330", "10393", "10710", "10729", "10740", "10761"),
    *("10772", "10773", "10779", "10793", "11040", "11090"),
)


def test_the_list():
    """PerBPOM 27/2025 Lampiran C.6, code by code."""
    assert [item.code for item in PIRT_KBLI_2020] == LISTED
    assert all(kbli.is_valid(code, "2020") for code in LISTED)


def test_the_conditions():
    """Some codes come with a condition of their own."""
    assert [i.code for i in PIRT_KBLI_2020 if i.condition is not None] == list(CONDITIONED)


@pytest.mark.parametrize("code", ["10391", "10392", "10750", "10763", "10792", "10799"])
def test_codes_that_are_absent(code):
    """Tempeh, tofu, prepared meals, wet cakes and others are not on it."""
    assert pirt_kbli(code) is None
