"""The worked examples for contributors are carried out, step by step, on a copy of the repository."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

import umkstd

PROJECT = Path(__file__).parents[1]
PAGES = PROJECT / "docs" / "contributing"
PACKAGE = Path(umkstd.__file__).parent
NAMES = ("rule", "parameter", "standard", "identifier")
STEP = re.compile(
    r"^(?P<how>New file|In) `(?P<path>[^`]+)`(?:, [^\n]*)?:\n\n```(?:python|json|diff)\n(?P<text>.*?)^```$"
    r"|^```sh\n(?P<commands>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
LATER = ("python docs/",)
"""What takes long and is done once at the end; `test_law_pages` and others look at its outcome."""


class Step(NamedTuple):
    """A file to write, a file to change, or commands."""

    path: str
    new: bool
    text: str
    commands: list[str]


def steps(name: str) -> list[Step]:
    """What a page tells the reader to do, in order."""
    page = (PAGES / f"{name}.md").read_text(encoding="utf-8")
    return [
        Step(
            path=found["path"] or "",
            new=found["how"] == "New file",
            text=found["text"] or "",
            commands=(found["commands"] or "").splitlines(),
        )
        for found in STEP.finditer(page)
    ]


@pytest.fixture
def copy(tmp_path):
    """What the steps touch, with the package as it is tested here."""
    leave = shutil.ignore_patterns("__pycache__", "law", "notebooks", "_build", ".*")
    for name in ("docs", "tests", "examples"):
        shutil.copytree(PROJECT / name, tmp_path / name, ignore=leave)
    for name in ("pyproject.toml", "CHANGELOG.md", "README.md"):
        shutil.copy(PROJECT / name, tmp_path / name)
    shutil.copytree(
        PACKAGE, tmp_path / "src" / "umkstd", ignore=shutil.ignore_patterns("__pycache__")
    )
    return tmp_path


def write(folder: Path, step: Step) -> None:
    """A new file, or the lines of a difference put in place of what they stand for."""
    file = folder / step.path
    if step.new:
        assert not file.exists(), step.path
        file.write_text(step.text, encoding="utf-8")
        return
    lines = step.text.splitlines(keepends=True)
    old = "".join(line[1:] or "\n" for line in lines if line[0] != "+")
    new = "".join(line[1:] or "\n" for line in lines if line[0] != "-")
    text = file.read_text(encoding="utf-8")
    if not old:  # the first entry of the list
        old = "\n### Law\n\n"
        new = old + new
        text = text.replace(old, "\0", 1).replace("\0", new, 1)
    else:
        assert text.count(old) == 1, f"{step.path}: {text.count(old)} places for\n{old}"
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_the_steps_lead_where_the_page_says(name, copy) -> None:
    """Who follows the page from the top has a change that its tests accept."""
    before = {"PYTEST_ADDOPTS": "-p no:cacheprovider -q", "PYTHONDONTWRITEBYTECODE": "1"}
    environment = {**os.environ, **before, "PYTHONPATH": str(copy / "src")}
    run = 0
    for step in steps(name):
        if step.path:
            write(copy, step)
        for command in step.commands:
            if command.startswith(LATER):
                continue
            assert command.startswith("python "), command
            done = subprocess.run(
                [sys.executable, *shlex.split(command)[1:]],
                cwd=copy,
                env=environment,
                check=False,
                capture_output=True,
                text=True,
                timeout=300,
            )
            assert done.returncode == 0, f"{command}\n{done.stdout[-4000:]}{done.stderr[-2000:]}"
            run += 1
    assert run > 0


@pytest.mark.parametrize("name", NAMES)
def test_every_block_of_a_page_is_a_step(name) -> None:
    """A block without the name of its file would not be carried out, and might be wrong."""
    page = (PAGES / f"{name}.md").read_text(encoding="utf-8")
    assert len(steps(name)) == len(re.findall(r"^```(?!text)\w", page, re.MULTILINE))
