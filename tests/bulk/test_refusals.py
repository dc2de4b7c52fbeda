"""What is refused before anything is written, and that nothing is written over."""

from __future__ import annotations

import pathlib
import subprocess
import sys

import polars as pl
import pytest
from tables import FORMATS, check, codes, read, some_rows, text, write

from umkstd import bulk
from umkstd.bulk import check_file
from umkstd.errors import CaseError, UnknownName

DAY = "2026-11-24"


def refused(source, output, **more):
    """The codes with which a call is refused; it leaves nothing behind."""
    before = {path: path.is_dir() or path.read_bytes() for path in output.parent.iterdir()}
    with pytest.raises(CaseError) as raised:
        check_file(source, output, **{"as_of": DAY, "rules": ["scale"], **more})
    assert {path: path.is_dir() or path.read_bytes() for path in output.parent.iterdir()} == before
    return codes(raised)


def test_the_format_must_be_told_by_the_name(tmp_path):
    """Nothing is guessed from the content."""
    source = text(tmp_path, "capital\n1\n", "in.txt")
    assert refused(source, tmp_path / "out.csv") == ["bulk-format"]
    source = text(tmp_path, "capital\n1\n")
    assert refused(source, tmp_path / "out") == ["bulk-format"]
    assert refused(source, tmp_path / "out.csv", batch=0) == ["bulk-batch"]


@pytest.mark.parametrize("to", FORMATS)
def test_nothing_is_overwritten_unless_told(to, tmp_path):
    """Neither the output nor the rejects; and with the word both."""
    source = write(some_rows(60), tmp_path / "in.csv")
    output, rejects = tmp_path / f"out.{to}", tmp_path / "bad.ndjson"
    for kept in (output, rejects):
        kept.write_text("mine")
        assert refused(source, output, rejects=rejects) == ["bulk-exists"]
        kept.unlink()
    output.write_text("mine")
    rejects.write_text("mine")
    done = check(source, output, rejects=rejects, overwrite=True)
    assert len(read(output)) == done.written
    assert len(read(rejects)) == done.rejected
    with pytest.raises(CaseError) as raised:
        check(source, output, rejects=rejects)
    assert codes(raised) == ["bulk-exists"]


def test_a_file_that_appears_under_way_is_kept(tmp_path):
    """The work is kept, too: with another word it is finished and not done again."""
    source = write(some_rows(60), tmp_path / "in.csv")
    output = tmp_path / "out.csv"

    def appear(state, _):
        if state.rows:
            output.write_text("mine")

    with pytest.raises(CaseError) as raised:
        check(source, output, progress=appear)
    assert codes(raised) == ["bulk-exists"]
    assert output.read_text() == "mine"
    done = check(source, output, overwrite=True)
    assert (done.rows, done.resumed) == (60, 60)
    assert len(read(output)) == done.written


def test_what_lies_in_the_working_folder_is_kept(tmp_path):
    """The folder may have been there before; only what the run has made is removed."""
    source = write(some_rows(60), tmp_path / "in.csv")
    folder = tmp_path / "out.parquet.work"
    folder.mkdir()
    text(folder, "mine", "notes.txt")
    check(source, tmp_path / "out.parquet", batch=20)
    assert [path.name for path in folder.iterdir()] == ["notes.txt"]


def test_three_files_are_three(tmp_path):
    """Also under another spelling of the path, and through a link."""
    source = text(tmp_path, "capital\n1\n")
    for output, rejects in [
        (source, None),
        (tmp_path / "." / "in.csv", None),
        (tmp_path / "out.csv", source),
        (tmp_path / "out.csv", tmp_path / "out.csv"),
    ]:
        assert refused(source, output, rejects=rejects, overwrite=True) == ["bulk-same-file"]
    (tmp_path / "link.csv").symlink_to(source)
    assert refused(source, tmp_path / "link.csv", overwrite=True) == ["bulk-same-file"]


@pytest.mark.parametrize(
    "content", ["", "\ncapital\n1\n", "a,,b\n", "a,a\n", '"a\n', b"caf\xe9\n1\n"]
)
def test_a_csv_needs_a_header(content, tmp_path):
    """Columns without a name, twice the same, or no text."""
    assert refused(text(tmp_path, content), tmp_path / "out.csv") == ["bulk-header"]


def test_what_is_no_parquet(tmp_path):
    """The engine's error is told as ours."""
    source = text(tmp_path, "capital\n1\n", "in.parquet")
    assert refused(source, tmp_path / "out.csv") == ["bulk-unreadable"]


def test_a_parquet_that_is_broken_in_the_middle(tmp_path):
    """What was done is kept; the error names the file."""
    source = write(some_rows(200), tmp_path / "in.parquet")
    content = bytearray(source.read_bytes())
    content[200:2_000] = bytes(1_800)
    source.write_bytes(content)
    with pytest.raises(CaseError) as raised:
        check(source, tmp_path / "out.csv", batch=64)
    assert codes(raised) == ["bulk-unreadable"]
    assert not (tmp_path / "out.csv").exists()


def test_columns_must_fit_their_facts(tmp_path):
    """A column that is named and not there, no fact, or of another type: told before any row."""
    source = tmp_path / "in.parquet"
    pl.DataFrame({"capital": ["1"], "x": [[1]]}).write_parquet(source)
    assert refused(source, tmp_path / "out.parquet") == ["column-type"]
    source = write(some_rows(3), tmp_path / "in.csv")
    assert refused(source, tmp_path / "o.csv", columns={"capital": "y"}) == ["column-missing"]
    assert refused(source, tmp_path / "o.csv", columns={"kapital": "no"}) == ["unknown-fact"]


def test_columns_must_fit_the_output(tmp_path):
    """CSV has no lists; JSON has no bytes."""
    source = tmp_path / "in.parquet"
    pl.DataFrame({"capital": [1], "x": [[1]]}).write_parquet(source)
    assert refused(source, tmp_path / "out.csv") == ["bulk-column-type"]
    assert check_file(source, tmp_path / "out.ndjson", as_of=DAY, rules=["scale"]).written == 1
    pl.DataFrame({"capital": [1], "x": [b"1"]}).write_parquet(source)
    assert refused(source, tmp_path / "out.ndjson", overwrite=True) == ["bulk-column-type"]


def test_rules_and_days_are_tested_first(tmp_path):
    """The nearest rule is suggested; a day is a day or a column."""
    source = text(tmp_path, "capital\n1\n")
    with pytest.raises(UnknownName, match="scale"):
        check_file(source, tmp_path / "out.csv", as_of=DAY, rules=["scael"])
    assert refused(source, tmp_path / "out.csv", as_of="hari") == ["not-a-date"]
    assert not (tmp_path / "out.csv.work").exists()


def test_a_file_that_is_not_there_is_an_error_of_the_system(tmp_path):
    """As for every other reader."""
    for format_ in FORMATS:
        with pytest.raises(FileNotFoundError):
            check_file(tmp_path / f"in.{format_}", tmp_path / "out.csv", as_of=DAY)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_engine_says_what_to_install(monkeypatch):
    """In both languages, since nobody knows yet which is asked for."""
    monkeypatch.setattr(bulk, "find_spec", lambda name: None if name == "polars" else "there")
    with pytest.raises(ModuleNotFoundError, match=r"umkstd\[bulk\].*needs the package “polars”"):
        check_file("in.csv", "out.csv", as_of=DAY)


def test_the_package_loads_no_engine():
    """Who only imports it pays nothing."""
    code = (
        "import sys, umkstd.bulk, umkstd.cli.bulk; print([m for m in sys.modules if m in sys.argv])"
    )
    call = [sys.executable, "-c", code, "polars", "narwhals", "tqdm", "pyarrow"]
    found = subprocess.run(call, capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
    assert pathlib.Path(bulk.__file__).name == "__init__.py"
