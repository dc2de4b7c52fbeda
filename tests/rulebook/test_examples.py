"""The example cases answer what examples/README.md says of them."""

from __future__ import annotations

from pathlib import Path

import pytest

import umkstd

EXAMPLES = Path(__file__).parents[2] / "examples"
TODAY = "2026-11-24"
EXPECTED = {
    "keripik-singkong": ("met", [("met", None)]),
    "air-minum-dalam-kemasan": ("met", [("unmet", "sni-voluntary")]),
    "depot-air-isi-ulang": ("met", [("unmet", "risk-low")]),
    "cv-empat-puluh-lima-juta": ("met", [("met", None)]),
    "batik-belum-lengkap": ("met", [("undetermined", "risk-low")]),
    "kopi-bubuk-nib-2023": ("met", [("met", None), ("unmet", "risk-low")]),
    "anak-perusahaan": ("unmet", [("unmet", "owner-qualifies")]),
}
"""By file: the answer of umk, and for each line that of sni-bina-umk with its reason."""


def test_every_example_is_expected():
    """An example without an expected answer shows nothing."""
    assert {path.stem for path in EXAMPLES.glob("*.json")} == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_answers(name):
    """Size, and SNI Bina UMK line by line."""
    report = umkstd.check(EXAMPLES / f"{name}.json", as_of=TODAY)
    umk, lines = EXPECTED[name]

    assert report.business["umk"].status == umk
    assert len(report.lines) == len(lines)
    for section, (status, code) in zip(report.lines, lines, strict=True):
        verdict = section["sni-bina-umk"]
        assert verdict.status == status
        assert code is None or code in verdict.reason_codes


@pytest.mark.parametrize("name", EXPECTED)
def test_every_example_says_where_it_is_from(name):
    """A situation without a source would be an invention."""
    readme = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    assert f"`{name}.json`" in readme
