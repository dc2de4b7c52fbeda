"""The question for known weaknesses: what counts as an answer, and what as none."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def audit():
    """The script of `.ci`."""
    place = Path(__file__).parents[1] / ".ci" / "audit.py"
    spec = importlib.util.spec_from_file_location("audit", place)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


GOOD = {"name": "attrs", "version": "26.1.0", "vulns": []}
WEAK = {**GOOD, "vulns": [{"id": "X-2026-1", "fix_versions": ["26.2.0"]}]}
UNFIXED = {**GOOD, "vulns": [{"id": "X-2026-2", "fix_versions": []}]}
UNKNOWN = {"name": "polars", "skip_reason": "not found"}
OURS = {"name": "umkstd", "skip_reason": "not found"}


@pytest.mark.parametrize(
    ("packages", "why", "well", "said"),
    [
        ([GOOD, OURS], "", True, "1 of 1 packages were looked up, 0 weaknesses"),
        ([GOOD, UNKNOWN], "", True, "1 of 2 packages"),
        ([WEAK, UNKNOWN], "", False, "attrs 26.1.0: X-2026-1, mended in 26.2.0"),
        ([UNFIXED], "", False, "no version yet"),
        ([UNKNOWN, OURS], "", True, "Skipped, nothing was checked: not found"),
        ([], "no route", True, "Skipped, nothing was checked: no route"),
        ([], "", True, "Skipped, nothing was checked: no package"),
    ],
)
def test_only_a_weakness_that_is_known_fails(audit, packages, why, well, said) -> None:
    """No service is no failure, and no success either: that nothing was checked is said."""
    found, lines = audit.judged(packages, why)
    assert found is well
    assert said in "\n".join(lines)


def test_a_program_that_is_not_there_says_why(audit, tmp_path) -> None:
    """This Python need not have pip-audit; what it then says is the reason."""
    broken = tmp_path / "pip_audit.py"
    broken.write_text("raise SystemExit('no service')\n", encoding="utf-8")
    run = audit.subprocess.run

    def here(command, **others):
        return run(command, **others, cwd=tmp_path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(audit.subprocess, "run", here)
        assert audit.asked(sys.executable, str(tmp_path)) == ([], "no service")
