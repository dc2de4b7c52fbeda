"""Rows that cannot be judged: each is told with its line and its problems, and nothing is lost."""

from __future__ import annotations

import json

import polars as pl
import pytest
from tables import FORMATS, check, read, some_rows, text, write

from umkstd.bulk import check_file, text_blocks
from umkstd.errors import CaseError
from umkstd.rulebook import RULEBOOK

DAY = "2026-11-24"


def rejected(folder, content, rules=("scale",), name="in.csv", **more):
    """The rejects of a file with some content, and what was written."""
    source = text(folder, content, name)
    done = check_file(source, folder / "out.ndjson", as_of=DAY, rules=rules, **more)
    written = read(folder / "out.ndjson")
    found = read(done.rejects)
    assert (done.written, done.rejected) == (len(written), len(found))
    return found, written


def brief(found):
    """Line, codes and facts."""
    return [(one["line"], [(p["code"], p["fact"]) for p in one["problems"]]) for one in found]


def test_a_row_is_told_with_every_problem(tmp_path):
    """Line of the file, fact, column, code, both languages, and the row as it stood."""
    content = "modal,annual_sales,nama\n1,1,a\nbanyak,-,b\n"
    found, written = rejected(tmp_path, content, columns={"capital": "modal"})
    assert len(written) == 1
    (one,) = found
    assert one["line"] == 3
    assert one["input"] == {"modal": "banyak", "annual_sales": "-", "nama": "b"}
    first, second = one["problems"]
    assert (first["code"], first["fact"], first["column"]) == ("wrong-type", "capital", "modal")
    assert "whole number" in first["message"]["en"]
    assert "bilangan bulat" in first["message"]["id"]
    assert second["column"] == "annual_sales"


def test_malformed_lines_of_csv(tmp_path):
    """Each costs its own row; lines are counted as an editor counts them."""
    content = (
        "capital,x\n"
        "1,a\n"
        "2\n"  # 3: too short
        "3,b,c\n"  # 4: too long
        "\n"
        '4,"dua\n\nbaris"\n'  # 6 to 8
        '5,"tak ditutup\n'  # 9: never closed
        '6,b\r\n7,"a"b\n'  # 11: something behind the quote
        '8,5" pipa\n'  # a quote within a cell is a character
        '9,"a, ""b"""\n'
        '10,"p","q"\n'  # 14: too long, with quotes
        "x,y"  # 15: the last line has no end
    )
    found, written = rejected(tmp_path, content)
    assert brief(found) == [
        (3, [("row-length", None)]),
        (4, [("row-length", None)]),
        (9, [("not-csv", None)]),
        (11, [("not-csv", None)]),
        (14, [("row-length", None)]),
        (15, [("wrong-type", "capital")]),
    ]
    assert [one["input"] for one in found][:3] == ["2", "3,b,c", '5,"tak ditutup']
    assert "Line 9" in found[2]["problems"][0]["message"]["en"]
    cells = [(row["capital"], row["x"]) for row in written]
    assert cells == [(1, "a"), (4, "dua\n\nbaris"), (6, "b"), (8, '5" pipa'), (9, 'a, "b"')]


def test_lines_that_are_no_text(tmp_path):
    """One line in another encoding does not end the file; within a record it spoils the record."""
    content = b'capital,x\n1,a\n2,caf\xe9\n3,"b\n\xff"\n4,c\n'
    found, written = rejected(tmp_path, content)
    assert brief(found) == [(3, [("not-utf-8", None)]), (4, [("not-utf-8", None)])]
    assert [row["capital"] for row in written] == [1, 4]


def test_a_line_without_end_is_stepped_over(tmp_path, monkeypatch):
    """Memory is bounded: a line longer than a block is refused, and the next one read."""
    monkeypatch.setattr(text_blocks, "BLOCK", 64)
    content = "capital,x\n1,a\n2," + "b" * 500 + "\n3,c\n"
    found, written = rejected(tmp_path, content)
    assert brief(found) == [(3, [("line-too-long", None)])]
    assert found[0]["input"] is None
    assert [row["capital"] for row in written] == [1, 3]
    with pytest.raises(CaseError):
        rejected(tmp_path, content)
    found, _ = rejected(tmp_path, "capital,x\n1," + "b" * 500, overwrite=True)
    assert brief(found) == [(2, [("line-too-long", None)])]


BAD_JSON = [
    ('{"capital": 1,}', "not-json"),
    ("capital", "not-json"),
    ("[1]", "wrong-shape"),
    ("null", "wrong-shape"),
    ('{"capital": 1, "capital": 2}', "key-twice"),
    ('{"x": {"y": 1, "y": 2}}', "key-twice"),
    ('{"capital": NaN}', "not-a-number"),
    ('{"capital": -Infinity}', "not-a-number"),
    ('{"x": "\\ud800"}', "not-unicode"),
    ('{"x": ' + "[" * 100_000 + "]" * 100_000 + "}", "too-deep"),
    ('{"capital": ' + "9" * 5_000 + "}", "not-json"),
    ('{"capital": "banyak"}', "wrong-type"),
    ('{"capital": true}', "wrong-type"),
    ('{"capital": {"a": 1}}', "wrong-type"),
    ('{"capital": 1e400}', "wrong-type"),
    ('{"capital": 9223372036854775808}', "out-of-range"),
    ('{"capital": ' + "9" * 40 + "}", "too-many-digits"),
]


def test_bad_lines_of_json(tmp_path):
    """Whatever stands in a line, it is one bad row, and its neighbours are judged."""
    lines = ['{"capital": 1}', *(line for bad, _ in BAD_JSON for line in (bad, '{"capital": 2}'))]
    found, written = rejected(tmp_path, "\n".join(lines), name="in.ndjson")
    assert [(one["line"], one["problems"][0]["code"]) for one in found] == [
        (2 + 2 * number, code) for number, (_, code) in enumerate(BAD_JSON)
    ]
    assert len(written) == 1 + len(BAD_JSON)
    assert {row["scale__value"] for row in written} == {"mikro"}


def test_a_key_that_comes_late_has_no_column(tmp_path, monkeypatch):
    """A table has the keys of the first rows; a later one is told and not dropped."""
    monkeypatch.setattr("umkstd.bulk.ndjson_source.HEAD", 2)
    lines = '{"capital": 1}\n{"a": 1}\n{"b": 1, "capital": 5}\n{"capital": 2}\n'
    source = text(tmp_path, lines, "in.ndjson")
    done = check_file(source, tmp_path / "out.csv", as_of=DAY, rules=["scale"])
    (one,) = read(done.rejects)
    assert (one["line"], one["problems"][0]["code"]) == (3, "column-unknown")
    assert one["input"] == '{"b": 1, "capital": 5}'
    _, written = rejected(tmp_path, lines, name="in.ndjson")
    assert len(written) == 4


@pytest.mark.parametrize("source", FORMATS)
def test_sensitive_facts_never_stand_in_the_rejects(source, tmp_path):
    """Neither where a row is refused for them nor where it cannot be read; whatever the column."""
    hidden = "3209876543210001"
    rows = [{**row, "owner_nik": hidden, "no": hidden[::-1]} for row in some_rows(300)]
    path = write(rows, tmp_path / f"in.{source}")
    if source != "parquet":
        cut = "9" * 5 + "," if source == "csv" else "{"
        path.write_bytes(path.read_bytes() + f"{cut}{hidden}\n".encode() + hidden.encode())
    done = check(path, tmp_path / "out.csv", columns={"capital": "modal", "npwp": "no"})
    content = done.rejects.read_text(encoding="utf-8")
    assert done.rejected > 10
    assert hidden not in content
    assert hidden[::-1] not in content
    assert '"risk"' in content


def test_a_column_of_a_sensitive_name_is_hidden_in_letters_of_any_size(tmp_path):
    """Tables write NPWP as they like."""
    found, _ = rejected(tmp_path, "capital,NPWP\nx,091234567890123\n")
    assert found[0]["input"] == {"capital": "x"}


@pytest.mark.parametrize("source", FORMATS)
def test_the_problems_are_those_of_the_reader(source, tmp_path):
    """A contradiction, a supplied answer that is ruled out, no choice: told as for one record."""
    rows = [
        {"has_nib": False, "nib": "9120001234567"},
        {"risk": "low"},
        {"modal": 20_000_000_000, "catatan": "mikro"},
        {"modal": 1},
    ]
    done = check(
        write(rows, tmp_path / f"in.{source}"),
        tmp_path / "out.csv",
        columns={"capital": "modal", "scale": "catatan"},
    )
    found = read(done.rejects)
    assert [one["problems"][0]["code"] for one in found] == [
        "facts-contradict",
        "not-a-choice",
        "supplied-answer-disagrees",
    ]
    assert found[2]["problems"][0]["column"] == "catatan"
    facts = {"capital": 20_000_000_000, "scale": "mikro"}
    with pytest.raises(CaseError) as raised:
        RULEBOOK["scale"].determine(facts, as_of=DAY)
    assert found[2]["problems"][0]["message"]["id"] == raised.value.problems[0].message.id


def test_rejects_are_json_whatever_stands_in_a_row(tmp_path):
    """NaN, bytes, lists and days of Parquet are told as JSON can."""
    frame = pl.DataFrame(
        {"risk": ["low"], "a": [float("nan")], "b": [b"\xff"], "c": [[float("inf")]]}
    )
    frame.write_parquet(tmp_path / "in.parquet")
    done = check_file(tmp_path / "in.parquet", tmp_path / "o.parquet", as_of=DAY, rules=["nib"])
    assert done.rejected == 0
    done = check_file(
        tmp_path / "in.parquet", tmp_path / "p.parquet", as_of=DAY, rules=["single-licence"]
    )
    (line,) = done.rejects.read_text().splitlines()
    row = json.loads(line, parse_constant=pytest.fail)["input"]
    assert row["risk"] == "low"
    assert row["a"] == "NaN"
