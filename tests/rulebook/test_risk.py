"""The risk rows: what is known is given, and what is not is never low."""

from __future__ import annotations

import json
from decimal import Decimal
from importlib.resources import files

import pytest

from umkstd.errors import MAX_PROBLEMS, CaseError, InvalidValue, UnknownName
from umkstd.identifiers import kbli
from umkstd.rulebook.risk import (
    COLUMNS,
    QUALITIES,
    RISKS,
    SCALES,
    load_risk_table,
    risk_of,
    risk_table,
)
from umkstd.rulebook.risk_file import MAX_BYTES

TODAY = "2026-11-24"
HEADER = "kbli,kbli_version,scale,risk"


def level(code, version, scale, as_of=TODAY, **options):
    """The level, or None."""
    return risk_of(code, version, scale, as_of=as_of, **options).risk


@pytest.mark.parametrize(
    ("code", "version", "small", "medium", "large"),
    [
        ("10710", "2020", "rendah", "rendah", "tinggi"),
        ("10750", "2020", "menengah_rendah", "menengah_rendah", "tinggi"),
        ("10761", "2020", "rendah", "rendah", None),
        ("10792", "2020", "rendah", "rendah", "menengah_rendah"),
        ("10794", "2020", "rendah", "rendah", "menengah_tinggi"),
        ("10796", "2020", "rendah", "rendah", "menengah_tinggi"),
        ("10635", "2020", "menengah_rendah", "menengah_rendah", "tinggi"),
        ("10721", "2020", "tinggi", "tinggi", None),
        ("13122", "2020", "rendah", "menengah_rendah", "menengah_rendah"),
        ("13131", "2020", "rendah", "menengah_tinggi", "tinggi"),
        ("47712", "2020", "rendah", "rendah", "rendah"),
        ("56101", "2020", None, "menengah_tinggi", "menengah_tinggi"),
        ("56210", "2020", "menengah_rendah", "menengah_tinggi", "menengah_tinggi"),
        ("14111", "2025", "rendah", "menengah_rendah", "menengah_tinggi"),
        ("10308", "2025", "rendah", "rendah", None),
        ("10309", "2025", "menengah_rendah", "menengah_rendah", None),
        ("20231", "2025", "rendah", "rendah", "menengah_rendah"),
        ("20232", "2025", "tinggi", "tinggi", "tinggi"),
        ("32903", "2025", "rendah", "rendah", "rendah"),
        ("32905", "2025", "rendah", None, None),
        ("32908", "2025", "menengah_rendah", "menengah_rendah", "menengah_tinggi"),
        ("13911", "2025", "rendah", "menengah_rendah", "menengah_tinggi"),
    ],
)
def test_rows(code, version, small, medium, large):
    """As the sources gave them, by code, version and scale."""
    found = [level(code, version, scale) for scale in ("kecil", "menengah", "besar")]
    assert found == [small, medium, large]


def test_a_micro_firm_in_industry_has_the_small_row():
    """Industry rows start at Kecil: given, derived, and said."""
    finding = risk_of("14111", "2025", "mikro", as_of=TODAY)
    assert (finding.risk, finding.certainty) == ("rendah", "derived")
    assert [row.taken_from for row in finding.rows] == ["kecil"]
    assert any("our reading" in note.en for note in finding.notes)
    assert finding.possible == ("rendah",)
    small = risk_of("14111", "2025", "kecil", as_of=TODAY)
    assert (small.risk, small.certainty) == ("rendah", "secondary")
    assert small.rows[0].taken_from is None


def test_elsewhere_micro_has_its_own_row_or_none():
    """Fishery and food service have Mikro; a small row of another sector is not lent."""
    fish = risk_of("10293", "2025", "mikro", as_of=TODAY)
    assert (fish.risk, fish.certainty) == ("menengah_rendah", "secondary")
    assert level("56101", "2020", "mikro") == "menengah_rendah"
    assert level("56101", "2020", "kecil") is None


@pytest.mark.parametrize("scale", SCALES)
def test_an_unknown_activity_is_never_low(scale):
    """No row: unknown, and every level is possible."""
    finding = risk_of("01111", "2020", scale, as_of=TODAY)
    assert (finding.risk, finding.probable, finding.certainty) == (None, None, None)
    assert finding.possible == RISKS


def test_tempe_is_probable_and_not_decided():
    """10307 was mapped wrongly by its source: low is only probable."""
    finding = risk_of("10307", "2025", "mikro", as_of=TODAY)
    assert (finding.risk, finding.probable) == (None, "rendah")
    assert finding.possible == RISKS
    assert any("probable" in note.en for note in finding.notes)
    assert level("10391", "2020", "mikro") is None


def test_batik_is_unknown():
    """13133 of 2025 copies cloth printing of 2020; 13134 of 2020 was not seen."""
    finding = risk_of("13133", "2025", "mikro", as_of=TODAY)
    assert (finding.risk, finding.probable) == (None, None)
    assert finding.rows
    assert any("batik" in note.id for note in finding.notes)
    assert level("13134", "2020", "mikro") is None


def test_two_levels_without_telling_apart_decide_nothing():
    """25991 and 25992, large: medium-high or high."""
    finding = risk_of("25991", "2025", "besar", as_of=TODAY)
    assert (finding.risk, finding.probable) == (None, None)
    assert {row.risk for row in finding.rows} == {"menengah_tinggi", "tinggi"}


@pytest.mark.parametrize(
    ("scale", "area", "expected"),
    [
        ("kecil", "24.999999", "rendah"),
        ("kecil", "25", None),
        ("menengah", "25", "menengah_rendah"),
        ("menengah", "24.999999", None),
        ("besar", "30", "menengah_rendah"),
        ("kecil", None, None),
    ],
)
def test_rows_by_area(scale, area, expected):
    """Feed crops under PP 5/2021: small below 25 hectares low, larger medium-low."""
    hectares = None if area is None else Decimal(area)
    assert level("01191", "2020", scale, "2025-06-04", area_ha=hectares) == expected


def test_an_unknown_area_leaves_every_level():
    """A row that may not apply rules nothing out."""
    assert risk_of("01191", "2020", "kecil", as_of="2025-06-04").possible == RISKS


def test_rows_have_their_time():
    """PP 5/2021 ended, PP 28/2025 and KBLI 2025 began."""
    hectares = Decimal(20)
    assert level("01191", "2020", "kecil", "2021-02-02", area_ha=hectares) == "rendah"
    assert level("01191", "2020", "kecil", "2021-02-01", area_ha=hectares) is None
    assert level("01191", "2020", "kecil", "2025-06-05", area_ha=hectares) is None
    assert level("10794", "2020", "kecil", "2025-06-04") is None
    assert level("10794", "2020", "kecil", "2025-06-05") == "rendah"
    assert level("10794", "2025", "kecil", "2025-12-17") is None
    assert level("10794", "2025", "kecil", "2025-12-18") == "rendah"


def test_a_code_needs_its_version():
    """14111 of 2025 is known; the same code of 2020 was not seen."""
    assert level("14111", "2025", "kecil") == "rendah"
    assert level("14111", "2020", "kecil") is None


@pytest.mark.parametrize(
    ("code", "version", "problem"),
    [
        ("1079", "2020", "kbli-length"),
        ("C", "2020", "kbli-length"),
        ("10794", "2017", "kbli-version"),
        ("1079x", "2020", "kbli-format"),
    ],
)
def test_no_code(code, version, problem):
    """Risk is set for five-digit groups of a known version."""
    with pytest.raises(InvalidValue) as caught:
        risk_of(code, version, "mikro", as_of=TODAY)
    assert caught.value.problem.code == problem


def test_no_scale():
    """A wrong word is an error; a business that is no UMKM has no row."""
    with pytest.raises(UnknownName):
        risk_of("10794", "2020", "micro", as_of=TODAY)
    assert level("10794", "2020", "bukan_umkm") is None


def test_the_data_are_whole():
    """Each row of the file is a code of its version with known words, and stands once."""
    rows = json.loads(files("umkstd").joinpath("data", "risk-rows.json").read_text("utf-8"))["rows"]
    assert len(rows) == len(risk_table().rows) == 136
    seen = set()
    for row in rows:
        assert kbli.level(kbli.validate(row["kbli"], row["version"])) == "kelompok"
        assert row["scale"] in SCALES
        assert row["risk"] in (*RISKS, None)
        assert row["quality"] in QUALITIES
        assert set(row.get("note", {"id": 1, "en": 1})) == {"id", "en"}
        key = (row["kbli"], row["version"], row["scale"], row["risk"])
        assert key not in seen
        seen.add(key)
    assert {row.cite.grade for row in risk_table().rows} == {"secondary"}


# ------------------------------------------------------------------ the embedder's own table
def write(path, text):
    """A file with some text."""
    path.write_text(text, encoding="utf-8")
    return path


def problems(path, **options):
    """What is wrong with a file: code and place."""
    with pytest.raises(CaseError) as caught:
        load_risk_table(path, **options)
    return [(problem.code, problem.path) for problem in caught.value.problems]


@pytest.fixture
def file(tmp_path):
    """Where a table is written."""
    return tmp_path / "risk.csv"


def test_a_table_is_read(file):
    """All columns, in another order, with spaces, capitals and an empty line."""
    text = (
        "RISK,kbli,scale,kbli_version,annex,days,scope,area_from_ha,area_below_ha\n"
        "Menengah tinggi,10391,Kecil,2020,I.F,7,,,\n\n"
        "rendah,01111,kecil,2020,,,benih,,2.5\n"
        'tinggi,01111,kecil,2020,,,"benih",2.5,\n'
    )
    table = load_risk_table(write(file, text))
    assert level("10391", "2020", "kecil", table=table) == "menengah_tinggi"
    assert level("10391", "2020", "mikro", table=table) == "menengah_tinggi"
    assert level("01111", "2020", "kecil", table=table, area_ha=Decimal("2.4")) == "rendah"
    assert level("01111", "2020", "kecil", table=table, area_ha=Decimal("2.5")) == "tinggi"
    assert level("01111", "2020", "mikro", table=table, area_ha=Decimal(1)) is None
    row = table.rows[0]
    assert (row.days, row.quality, row.cite.text) == (7, "official", "PP 28/2025 Lampiran I.F")


def test_a_sheet_in_the_indonesian_manner(file):
    """Semicolons, decimal commas and a byte order mark, as spreadsheets here write them."""
    text = "﻿kbli;kbli_version;scale;risk;area_below_ha\n01111;2020;kecil;rendah;2,5\n"
    table = load_risk_table(write(file, text))
    assert table.rows[0].area_below_ha == Decimal("2.5")


def test_everything_wrong_is_told_at_once(file):
    """One bad row does not hide the others."""
    text = (
        f"{HEADER},days,area_from_ha,area_below_ha\n"
        "1079,2020,kecil,rendah,,,\n"
        "10794,2017,kecil,rendah,,,\n"
        "10794,2020,micro,low,,,\n"
        "10794,2020,kecil,rendah,x,-1,\n"
        "10794,2020,kecil,rendah,,5,5\n"
        "10794,2020,kecil,rendah,,,\n"
        "10794,2020,kecil,tinggi,,,\n"
        "10794,2020,kecil\n"
    )
    assert problems(write(file, text)) == [
        ("kbli-length", "/0/kbli"),
        ("kbli-version", "/1/kbli_version"),
        ("not-a-choice", "/2/scale"),
        ("not-a-choice", "/2/risk"),
        ("wrong-type", "/3/area_from_ha"),
        ("wrong-type", "/3/days"),
        ("area-band", "/4/area_below_ha"),
        ("row-twice", "/6"),
        ("row-length", "/7"),
    ]


def test_the_version_can_be_asked_for(file):
    """The annex is keyed on KBLI 2020: a row of 2025 among them is a mistake."""
    text = f"{HEADER}\n10794,2025,kecil,rendah\n"
    assert problems(write(file, text), version="2020") == [("other-version", "/0/kbli_version")]
    assert len(load_risk_table(file).rows) == 1


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("kbli,scale,risk", ["column-missing"]),
        ("", [*["column-missing"] * 4, "column-unknown"]),
        (f"{HEADER},riks", ["column-unknown"]),
        (f"{HEADER},risk", ["column-unknown"]),
    ],
)
def test_headers(file, header, expected):
    """A missing, misspelt or doubled column is told before any row."""
    assert [code for code, _ in problems(write(file, f"{header}\nx\n"))] == expected


def test_broken_files(file):
    """Empty, neither CSV nor UTF-8, nor bounded."""
    assert [code for code, _ in problems(write(file, ""))] == ["column-missing"] * 4
    assert problems(write(file, f'{HEADER}\n"10794,2020\n'))[0][0] == "not-csv"
    assert problems(write(file, f'"{HEADER}')) == [("not-csv", "")]
    file.write_bytes(HEADER.encode() + b"\n\xff\xfe\n")
    assert problems(file) == [("not-utf-8", "")]
    file.write_bytes(b"x" * (MAX_BYTES + 1))
    assert problems(file) == [("too-large", "")]
    with pytest.raises(FileNotFoundError):
        load_risk_table(file.with_name("none.csv"))


def test_problems_are_bounded(file, monkeypatch):
    """A file of nonsense is not read to its end, and neither is one of too many rows."""
    text = HEADER + "\n" + "x,2020,kecil,rendah\n" * 500
    found = problems(write(file, text))
    assert len(found) == MAX_PROBLEMS + 1
    assert found[-1] == ("too-many-problems", "")
    monkeypatch.setattr("umkstd.rulebook.risk_file.MAX_ROWS", 2)
    text = HEADER + "\n10794,2020,kecil,rendah\n10794,2020,besar,tinggi\n10792,2020,besar,tinggi\n"
    assert problems(write(file, text)) == [("too-large", "")]


def test_a_table_over_the_library_s_own(file):
    """A code that the embedder has comes from there, every other one from here."""
    text = f"{HEADER},annex\n10307,2025,kecil,rendah,I.F\n"
    table = risk_table().replaced_by(load_risk_table(write(file, text)))
    assert level("10307", "2025", "mikro", table=table) == "rendah"
    assert level("10307", "2025", "besar", table=table) is None
    assert level("14111", "2025", "mikro", table=table) == "rendah"


def test_the_columns_are_described():
    """In both languages, the required ones first."""
    assert tuple(COLUMNS)[:4] == ("kbli", "kbli_version", "scale", "risk")
