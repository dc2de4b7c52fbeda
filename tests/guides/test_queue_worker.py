"""The worker of the guide, saved as the page says, answers in processes of its own."""

from __future__ import annotations

import json
import subprocess
import sys

from guide_page import GUIDES, blocks_of

PAGE = GUIDES / "queue-worker.md"


def test_the_program_with_processes_answers_every_line(tmp_path) -> None:
    """Only run as a program does it show whether a job can be handed to another process."""
    job, worker, *_, main = (block.code for block in blocks_of(PAGE))
    names = {}
    exec(compile(job, PAGE.name, "exec"), names)  # noqa: S102 - a page of our own
    (tmp_path / "worker.py").write_text(worker, encoding="utf-8")
    (tmp_path / "main.py").write_text(main, encoding="utf-8")
    (tmp_path / "jobs.ndjson").write_text(f"{names['job']}\nno job\n", encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "main.py"], cwd=tmp_path, check=True, capture_output=True, text=True
    )
    good, bad = map(json.loads, run.stdout.splitlines())
    assert good["record"]["as_of"] == json.loads(names["job"])["as_of"]
    assert [problem["code"] for problem in bad["problems"]] == ["not-json"]
