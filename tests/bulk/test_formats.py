"""Every format may become every other, with the answers that the one-record evaluator gives."""

from __future__ import annotations

import datetime
import json

import polars as pl
import pytest
from tables import COLUMNS, DAY, FORMATS, RULES, SCHEMA, check, read, some_rows, text, write

from frames.random_rows import values_of
from umkstd.bulk import check_file
from umkstd.bulk.typing_texts import TYPES
from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import CaseError
from umkstd.rulebook import RULEBOOK

FACTS = {COLUMNS.get(name, name): name for name in ("annual_sales", "has_nib", "nib", "risk")}
FACTS |= {"modal": "capital", "nib_issued_on": "nib_issued_on", "owner_nik": "owner_nik"}


def answers(row):
    """What the one-record evaluator says to a row; nothing if the reader refuses it."""
    facts = {fact: row[column] for column, fact in FACTS.items()}
    try:
        scale = RULEBOOK["scale"].determine(facts, as_of=DAY).value
        others = [RULEBOOK[rule].evaluate(facts, as_of=DAY) for rule in RULES[1:]]
    except CaseError:
        return None
    found = {"scale__value": scale, "scale__reason": None}
    for one in others:
        found |= {f"{one.id}__status": one.status.value, f"{one.id}__reason": one.reason_codes[0]}
    return found


ROWS = some_rows(300)
GOOD = [(row, found) for row in ROWS if (found := answers(row)) is not None]


@pytest.mark.parametrize("to", FORMATS)
@pytest.mark.parametrize("source", FORMATS)
def test_each_format_becomes_each_other(source, to, tmp_path):
    """The rows keep their order and their columns; the answers are those of single records."""
    output = tmp_path / f"out.{to}"
    done = check(write(ROWS, tmp_path / f"in.{source}"), output, batch=70)
    assert (done.rows, done.written) == (len(ROWS), len(GOOD))
    assert 10 < done.rejected < 60
    written = read(output)
    assert [row["no"] for row in written] == [row["no"] for row, _ in GOOD]
    for row, (was, found) in zip(written, GOOD, strict=True):
        assert list(row) == [*SCHEMA, *found]
        assert {name: row[name] or None for name in found} == found
        assert (row["catatan"] or None) == was["catatan"]
    rejected = read(done.rejects)
    kept = {row["no"] for row, _ in GOOD}
    assert [one["input"]["no"] for one in rejected] == [
        row["no"] for row in ROWS if row["no"] not in kept
    ]


@pytest.mark.parametrize("source", ["csv", "ndjson"])
def test_facts_have_their_types_in_parquet(source, tmp_path):
    """Text formats have no dates and no whole numbers; the output has."""
    output = tmp_path / "out.parquet"
    check(write(ROWS, tmp_path / f"in.{source}"), output)
    schema = pl.read_parquet_schema(output)
    assert list(schema) == [*SCHEMA, *GOOD[0][1]]
    assert {name: schema[name] for name in SCHEMA} == SCHEMA
    assert {type(schema[name]) for name in GOOD[0][1]} == {pl.Enum}


def test_csv_keeps_its_cells_as_they_were_written(tmp_path):
    """Nothing is rounded, no leading zero lost, and the separator is that of the input."""
    source = text(tmp_path, "\ufeffno;modal;has_nib;x\r\n007;45000000.0;YA; a,b \r\n")
    check(source, tmp_path / "out.csv", rules=["scale"])
    assert (tmp_path / "out.csv").read_text() == (
        "no;modal;has_nib;x;scale__value;scale__reason\n007;45000000.0;YA; a,b ;mikro;\n"
    )


def test_json_keeps_its_lines_as_they_were_written(tmp_path):
    """Nested values and odd spaces stay; answers of an earlier run give way."""
    lines = '{"modal": 45000000, "x": {"y": [1, 2.50]} } \n{}\n\n{"scale__value": "besar"}\n'
    source = text(tmp_path, lines, "in.jsonl")
    check(source, tmp_path / "out.ndjson", rules=["scale"])
    assert (tmp_path / "out.ndjson").read_text().splitlines() == [
        '{"modal": 45000000, "x": {"y": [1, 2.50]},"scale__value":"mikro","scale__reason":null}',
        '{"scale__value":null,"scale__reason":null}',
        '{"scale__value":null,"scale__reason":null}',
    ]


def test_json_in_a_table_is_text(tmp_path):
    """A column that is no fact holds texts, and what is none as JSON."""
    source = text(tmp_path, '{"a": {"b": 1}, "c": "d"}\n{"c": null, "a": 7}\n', "in.ndjson")
    check(source, tmp_path / "out.csv", rules=["scale"], columns={})
    assert (tmp_path / "out.csv").read_text().splitlines() == [
        "a,c,scale__value,scale__reason",
        '"{""b"": 1}",d,,',
        "7,,,",
    ]


def test_answers_of_an_earlier_run_give_way(tmp_path):
    """A file that was checked may be checked again, on another day."""
    for format_ in FORMATS:
        source = write(ROWS, tmp_path / f"in.{format_}")
        first, second = tmp_path / f"a.{format_}", tmp_path / f"b.{format_}"
        check(source, first)
        check(first, second)
        assert read(first) == read(second)


def test_the_day_may_be_a_column(tmp_path):
    """History: each row is judged on its own day, and one without a day is rejected."""
    source = text(tmp_path, "has_nib,hari\nfalse,2020-01-01\ntrue,2026-01-01\nfalse,x\nfalse,\n")
    done = check_file(source, tmp_path / "out.csv", as_of="hari", rules=["nib"])
    assert [row["hari"] for row in read(tmp_path / "out.csv")] == ["2020-01-01", "2026-01-01"]
    rejected = read(done.rejects)
    assert [(one["line"], one["problems"][0]["code"]) for one in rejected] == [
        (4, "not-a-date"),
        (5, "not-a-date"),
    ]
    assert {one["problems"][0]["column"] for one in rejected} == {"hari"}
    by_hand = RULEBOOK["nib"].evaluate({"has_nib": False}, as_of="2020-01-01")
    assert read(tmp_path / "out.csv")[0]["nib__status"] == by_hand.status.value


@pytest.mark.parametrize("to", FORMATS)
@pytest.mark.parametrize("source", FORMATS)
def test_a_file_without_rows_is_answered(source, to, tmp_path):
    """No row is no error, and a table still has its columns."""
    output = tmp_path / f"out.{to}"
    done = check(write([], tmp_path / f"in.{source}"), output, columns={})
    assert (done.rows, done.rejected, read(output)) == (0, 0, [])
    if to == "parquet":
        assert "nib__status" in pl.read_parquet_schema(output)


def test_all_rules_are_asked_by_default(tmp_path):
    """Whoever names no rule gets the whole rulebook."""
    source = text(tmp_path, "capital\n45000000\n")
    check_file(source, tmp_path / "out.ndjson", as_of=datetime.date(2026, 11, 24))
    row = json.loads((tmp_path / "out.ndjson").read_text())
    assert len(row) == 1 + 2 * len(RULEBOOK)
    assert row["scale__value"] == "mikro"


SOME = ("scale", "pt-perorangan.report", "trade-mark.renewal", "sni-bina-umk", "pirt.keeps")


def test_answers_have_one_type_whatever_a_batch_holds(tmp_path):
    """A batch in which facts are unknown has fewer answers; all parts must fit together."""
    values = values_of([RULEBOOK[name] for name in SOME])
    known = {name: some[0] for name, some in values.items() if some}
    rows = [
        {name: known[name] if name in names else None for name in known}
        for names in (
            (),
            ("mark_protected_until", "mark_filed_on"),
            ("capital", "has_nib"),
            tuple(known),
        )
    ]
    kinds = {name: TYPES[VOCABULARY[name].kind] for name in known}
    source = tmp_path / "in.parquet"
    pl.DataFrame(rows * 2, schema=kinds).write_parquet(source)
    done = check_file(source, tmp_path / "out.parquet", as_of=DAY, rules=SOME, batch=1)
    assert done.rows == 8
    assert done.written >= 6
    assert len(read(tmp_path / "out.parquet")) == done.written
