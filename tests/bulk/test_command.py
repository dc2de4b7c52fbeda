"""The command `umkstd bulk` as a person uses it."""

from __future__ import annotations

import os
import select
import shlex
import sys
from pathlib import Path

import pytest
from tables import DAY, read, some_rows, text, write

from umkstd.cli import bulk, main


def call(*arguments, language="en"):
    """Run the command in this process."""
    return main(["bulk", *map(str, arguments), "--as-of", DAY, "--lang", language])


def test_it_tells_where_the_rows_went(tmp_path, capsys):
    """Counts and files on standard output; nothing on standard error without a terminal."""
    source = text(tmp_path, "modal\n45000000\nbanyak\n60000000000\n")
    output = tmp_path / "out.csv"
    assert call(source, output, "--rules", "scale", "umk", "--columns", "capital=modal") == 0
    told = capsys.readouterr()
    assert told.out == (
        f"3 rows read: 2 written to {output}, 1 rejected to {output}.rejects.ndjson.\n"
    )
    assert told.err == ""
    assert [row["scale__value"] for row in read(output)] == ["mikro", "besar"]
    assert call(source, output, "--rules", "umk", "--overwrite", language="id") == 0
    assert capsys.readouterr().out.startswith("3 baris dibaca: 3 ditulis ke ")


def test_what_is_wrong_is_told_with_status_2(tmp_path, capsys):
    """In the language asked for, and with what to do."""
    source = text(tmp_path, "capital\n1\n")
    assert call(source, source, language="id") == 2
    assert "disebut dua kali" in capsys.readouterr().err
    assert call(source, tmp_path / "out.csv", "--columns", "capital") == 2
    assert "FACT=COLUMN" in capsys.readouterr().err
    assert call(tmp_path / "x.csv", tmp_path / "out.csv", language="id") == 2
    assert "berkas tidak ditemukan" in capsys.readouterr().err
    assert call(source, tmp_path / "out.csv", "--rules", "scael") == 2
    assert "scale" in capsys.readouterr().err
    with pytest.raises(SystemExit) as raised:
        main(["bulk", str(source), "out.csv"])
    assert raised.value.code == 2


def test_ctrl_c_says_how_to_go_on(tmp_path, capsys, monkeypatch):
    """Status 130, as shells have it; and the same call goes on."""
    source = write(some_rows(200), tmp_path / "in.ndjson")
    calls = []

    def stopping(state, _):
        calls.append(state.rows)
        if state.rows:
            raise KeyboardInterrupt

    class Bar:
        def __enter__(self):
            return stopping

        def __exit__(self, *_):
            pass

    with monkeypatch.context() as patched:
        patched.setattr(bulk, "_bar", Bar)
        assert call(source, tmp_path / "out.csv", "--batch", 50, "--rules", "nib") == 130
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", "Interrupted. Give the same command to go on.\n")
    assert call(source, tmp_path / "out.csv", "--batch", 50, "--rules", "nib") == 0
    assert capsys.readouterr().out.endswith(" 50 of them by an earlier run.\n")
    assert len(calls) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_a_bar_is_shown_on_a_terminal(tmp_path, monkeypatch):
    """It counts the input and tells the rows; a pipe sees nothing of it."""
    import fcntl
    import pty
    import struct
    import termios

    pytest.importorskip("tqdm")
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 100, 0, 0))
    with os.fdopen(theirs, "w") as terminal:
        monkeypatch.setattr(sys, "stderr", terminal)
        source = write(some_rows(200), tmp_path / "in.csv")
        assert call(source, tmp_path / "out.parquet", "--batch", 60, "--rules", "nib") == 0
        terminal.flush()
        shown = ""
        while "rows=200" not in shown and select.select([ours], [], [], 5)[0]:
            shown += os.read(ours, 65_536).decode()
    os.close(ours)
    assert "100%" in shown
    assert "rows=200" in shown


def test_without_the_package_of_the_bar_nothing_is_shown(tmp_path, monkeypatch):
    """The bar is a comfort; the work does not wait for it."""
    monkeypatch.setattr(sys, "stderr", type("Terminal", (), {"isatty": lambda _: True})())
    monkeypatch.setattr(bulk, "find_spec", lambda _: None)
    with bulk._bar() as progress:
        assert progress is None


def test_the_example_of_the_guide_runs(tmp_path, monkeypatch, capsys):
    """Its input, its command, and all that it shows of what comes out."""
    guide = (Path(__file__).parents[2] / "docs" / "bulk.md").read_text(encoding="utf-8")
    blocks = [block.partition("\n")[2] for block in guide.split("```")[1::2]]
    source, shell, told, output, rejects = blocks[1:6]
    monkeypatch.chdir(tmp_path)
    Path("usaha.csv").write_text(source, encoding="utf-8")
    program, *arguments = shlex.split(shell)
    assert program == "umkstd"
    assert main(arguments) == 0
    assert capsys.readouterr().out == told
    assert Path("hasil.csv").read_text(encoding="utf-8") == output
    assert Path("hasil.csv.rejects.ndjson").read_text(encoding="utf-8") == rejects
