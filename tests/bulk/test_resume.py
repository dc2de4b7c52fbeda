"""An interrupted run goes on: no row twice, none lost, wherever it was stopped."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import attrs
import pytest
from tables import COLUMNS, DAY, RULES, check, codes, some_rows, write

from umkstd.bulk import durable, journal
from umkstd.errors import CaseError

ROWS = some_rows(45)
BATCH = 25


class Killed(BaseException):
    """The process ends here."""


def files(folder: Path) -> dict[str, bytes]:
    """What lies in a folder, folders told by their names."""
    return {path.name: path.read_bytes() if path.is_file() else b"" for path in folder.iterdir()}


def runs(folder, to, **more):
    """One run in a folder of its own, over the common input."""
    given = {"rules": ["nib", "single-licence"], "batch": BATCH, **more}
    return check(folder.parent / "in.csv", folder / f"out.{to}", **given)


@pytest.fixture
def uninterrupted(tmp_path):
    """Both files of a run that nobody stopped, by format."""
    write(ROWS, tmp_path / "in.csv")

    def run(to):
        folder = tmp_path / f"whole-{to}"
        folder.mkdir()
        done = runs(folder, to)
        assert done.resumed == 0
        assert 0 < done.rejected < done.rows == len(ROWS)
        return done, files(folder)

    return run


@pytest.mark.parametrize("to", ["csv", "parquet"])
def test_a_stop_at_any_step_loses_nothing(to, uninterrupted, tmp_path, monkeypatch):
    """Stopped before and after every single write to the disk, and each time resumed."""
    whole, meant = uninterrupted(to)
    real = {name: getattr(os, name) for name in ("fsync", "replace", "unlink")}
    step = left = 0

    def stopping(name):
        def call(*arguments, **more):
            nonlocal left
            left -= 1
            if left == 0:
                raise Killed
            result = real[name](*arguments, **more)
            left -= 1
            if left == 0:
                raise Killed
            return result

        return call

    for name in real:
        monkeypatch.setattr(os, name, stopping(name))
    finished = False
    while not finished:
        step += 1
        folder = tmp_path / f"{to}-{step}"
        folder.mkdir()
        left = step
        try:
            runs(folder, to)
            finished = True
        except Killed:
            left = 0  # nobody stops the second run
            try:
                again = runs(folder, to)
            except CaseError as error:  # it was stopped when everything was in its place
                assert [one.code for one in error.problems] == ["bulk-exists"]
            else:
                assert (again.rows, again.rejected) == (whole.rows, whole.rejected)
        found = files(folder)
        left_over = found.pop(f"out.{to}.work", None)
        assert found == meant
        assert left_over is None or not (folder / f"out.{to}.work" / "journal.json").exists()
    assert step > 30


def start(source, output, *more):
    """The command in a process of its own."""
    columns = [f"{fact}={column}" for fact, column in COLUMNS.items()]
    call = ["bulk", str(source), str(output), "--as-of", DAY, "--rules", *RULES]
    call += ["--columns", *columns, "--batch", "150", *more]
    return subprocess.Popen(
        [sys.executable, "-m", "umkstd", *call],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize(("source", "to"), [("csv", "parquet")])
def test_killed_ten_times_it_ends_as_if_never_killed(source, to, tmp_path):
    """SIGKILL at ten random points: a random row, and a random moment after it was recorded."""
    rng = random.Random(7)  # noqa: S311 - made-up moments
    rows = 9_000
    path = write(some_rows(rows), tmp_path / f"in.{source}")
    (tmp_path / "whole").mkdir()
    (tmp_path / "killed").mkdir()
    whole = check(path, tmp_path / "whole" / f"out.{to}", batch=150)
    output = tmp_path / "killed" / f"out.{to}"
    record = tmp_path / "killed" / f"out.{to}.work" / "journal.json"
    seen = []
    for point in sorted(rng.sample(range(rows - 2_000), 10)):
        process = start(path, output)
        while process.poll() is None:
            if record.exists() and json.loads(record.read_text())["state"]["rows"] >= point:
                time.sleep(rng.random() * 0.05)
                process.kill()
                process.wait()
        process.communicate()
        assert process.returncode == -signal.SIGKILL
        assert not output.exists()
        seen.append(json.loads(record.read_text())["state"]["rows"])
    assert seen == sorted(seen)
    assert seen[-1] < rows
    last = start(path, output, "--lang", "en")
    told, error = last.communicate()
    assert (last.returncode, error) == (0, "")
    assert f"{seen[-1]:,} of them by an earlier run" in told
    assert files(tmp_path / "killed") == files(tmp_path / "whole")
    assert f"{whole.rejected:,} rejected" in told


def stopped(folder, **more):
    """A run that ended after a batch."""

    def stop(state, _):
        if state.rows >= BATCH / 2:
            raise Killed

    with pytest.raises(Killed):
        runs(folder, "csv", progress=stop, **more)


def test_only_the_same_call_goes_on(tmp_path):
    """Other rules, day, columns or input would give a file of two minds."""
    source = write(ROWS, tmp_path / "in.csv")
    folder = tmp_path / "one"
    folder.mkdir()
    stopped(folder)
    others = [
        ({"rules": ["scale"]}, "rules"),
        ({"as_of": "2026-11-25"}, "as_of"),
        ({"columns": {"capital": "annual_sales"}}, "columns"),
    ]
    for more, named in others:
        with pytest.raises(CaseError) as raised:
            runs(folder, "csv", **more)
        (problem,) = raised.value.problems
        assert problem.code == "bulk-resume"
        assert f"({named})" in problem.message.en
        assert "out.csv.work" in problem.message.id
    source.write_bytes(source.read_bytes().replace(b"tinggi", b"rendah", 1))
    with pytest.raises(CaseError) as raised:
        runs(folder, "csv")
    assert "otherwise (input)" in raised.value.problems[0].message.en


def test_a_journal_that_is_none_is_refused(tmp_path):
    """Garbage, or a later version: nothing is guessed."""
    write(ROWS, tmp_path / "in.csv")
    folder = tmp_path / "one"
    (folder / "out.csv.work").mkdir(parents=True)
    for content in ("", "[]", '{"format": 99}', '{"format": 1, "state": {"x": 1}, "identity": {}}'):
        (folder / "out.csv.work" / "journal.json").write_text(content)
        with pytest.raises(CaseError) as raised:
            runs(folder, "csv")
        assert codes(raised) == ["bulk-journal"]


def test_two_runs_do_not_write_one_output(tmp_path):
    """The second is told of the first, and does not disturb it."""
    write(ROWS, tmp_path / "in.csv")
    folder = tmp_path / "one"
    folder.mkdir()
    told = []

    def meanwhile(state, _):
        if not told and state.rows:
            with pytest.raises(CaseError) as raised:
                runs(folder, "csv")
            told.extend(problem.code for problem in raised.value.problems)

    assert runs(folder, "csv", progress=meanwhile).rows == len(ROWS)
    assert told == ["bulk-running"]


def test_an_input_that_changes_under_way_is_told(tmp_path):
    """Half of the one and half of the other file is no answer."""
    source = write(ROWS, tmp_path / "in.csv")
    folder = tmp_path / "one"
    folder.mkdir()

    told = []

    def change(state, _):
        if not told and state.rows:
            told.append(state.rows)
            with source.open("ab") as file:
                file.write(b"\n")

    with pytest.raises(CaseError) as raised:
        runs(folder, "csv", progress=change)
    assert codes(raised) == ["bulk-input-changed"]
    assert not (folder / "out.csv").exists()


def test_another_disk_is_reached_by_a_copy(tmp_path, monkeypatch):
    """A rename does not cross disks; the rejects may lie on another."""
    source, target = tmp_path / "a", tmp_path / "b"
    source.write_text("x")
    real = Path.replace

    def replace(self, other):
        if self == source:
            raise OSError(18, "Invalid cross-device link")
        return real(self, other)

    monkeypatch.setattr(Path, "replace", replace)
    durable.move(source, target)
    assert files(tmp_path) == {"b": b"x"}


def test_a_state_counts_what_was_written():
    """Rows in are rows out and rejects."""
    state = attrs.evolve(journal.State(done=0, line=1), rows=10, rejected=3)
    assert (state.written, state.at.line) == (7, 1)
