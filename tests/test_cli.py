"""The command line as a person uses it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from umkstd.cli import main

ROOT = Path(__file__).parents[1]
EXAMPLES = sorted((ROOT / "examples").glob("*.json"))
pytestmark = pytest.mark.smoke


def run(*arguments: str, text: str | None = None) -> subprocess.CompletedProcess[str]:
    """The command line in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "umkstd", *arguments],
        input=text,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_is_answered(example, language, capsys):
    """Each example gives an answer in each language, in every shape."""
    for shape in ([], ["--json"], ["--markdown"], ["--html"]):
        assert (
            main(["check", str(example), "--as-of", "2026-11-24", "--lang", language, *shape]) == 0
        )
        assert "PP 28/2025" in capsys.readouterr().out


def test_json_has_the_promised_shape(capsys):
    """The keys that other systems read."""
    example = str(ROOT / "examples" / "keripik-singkong.json")
    assert main(["check", example, "--as-of", "2026-11-24", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["as_of"] == data["verified_through"] == "2026-11-24"
    line = data["lines"][0]
    verdict = next(v for v in line["verdicts"] if v["id"] == "sni-bina-umk")
    assert (verdict["status"], verdict["certainty"], verdict["stale"]) == ("met", "derived", False)
    assert set(verdict["reasons"][0]) == {"code", "message", "citations"}
    assert set(verdict["reasons"][0]["message"]) == {"id", "en"}
    assert line["determinations"]["licences"]["value"] == ["NIB"]
    assert data["business"]["determinations"]["scale"]["value"] == "mikro"


def test_bad_input_is_told_at_once_and_nothing_is_printed():
    """Exit status 2, every problem on standard error, nothing on standard output."""
    result = run(
        "check",
        "-",
        "--lang",
        "en",
        text='{"business": {"capitall": 1}, "lines": [{"risk": "low"}]}',
    )
    assert (result.returncode, result.stdout) == (2, "")
    assert "Did you mean capital" in result.stderr
    assert "/lines/0/risk" in result.stderr


def test_standard_input_and_plain_output():
    """Piped output has no colour and names the date used."""
    result = run("check", "-", "--as-of", "2026-11-24", text='{"business": {"capital": 1}}')
    assert result.returncode == 0
    assert "\x1b" not in result.stdout
    assert "24 November 2026" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["id", "nib", "9120001234567"], 0),
        (["id", "nib", "912"], 1),
        (["id", "npwp", "01.312.166.0-091.000"], 0),
        (["id", "nik", "3171011708450001"], 0),
        (["id", "kbli", "10794", "--kbli-version", "2020"], 0),
        (["rules"], 0),
        (["rules", "sni-bina-umk"], 0),
        (["rules", "scale", "--lang", "en"], 0),
        (["rules", "sni-bina"], 2),
        (["facts"], 0),
        (["facts", "capital", "--lang", "en"], 0),
        (["facts", "capitl"], 2),
        (["check", "no-such-file.json"], 2),
    ],
)
def test_exit_status(arguments, status, capsys):
    """0 answered, 1 not valid, 2 bad input or call."""
    assert main(arguments) == status
    output = capsys.readouterr()
    assert bool(output.out) is (status != 2)
    assert bool(output.err) is (status == 2)


def test_bad_date(capsys):
    """A date that is none is a bad call, in words."""
    example = str(EXAMPLES[0])
    assert main(["check", example, "--as-of", "24-11-2026", "--lang", "en"]) == 2
    assert "YYYY-MM-DD" in capsys.readouterr().err


def test_a_call_that_is_no_call():
    """A wrong option is status 2, as everywhere."""
    assert run("check").returncode == 2
    assert run("id", "ktp", "1").returncode == 2
    assert run("--version").stdout.startswith("umkstd 0.1.0")
