"""The long hunt: ``cd tests && python -m fuzz [--runs 1000000] [NAME ...]``, in a process for each entry."""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from fuzz.blind import tried
from fuzz.doors import DOORS

_REACHED = re.compile(r"cov: (\d+)")


def _guided(name: str, count: int, folder: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "fuzz.guided", name, str(count), str(folder)]
    done = subprocess.run(command, capture_output=True, check=False, cwd=Path(__file__).parents[1])
    said = done.stderr.decode(errors="replace")
    told = folder / "told.json"
    found: dict[str, Any] = json.loads(told.read_text()) if told.exists() else {"runs": 0}
    found.setdefault("findings", {})
    if done.returncode or not told.exists():
        found["findings"][f"the process ended with {done.returncode}: {said[-1500:]}"] = []
    found["reached"] = max(map(int, _REACHED.findall(said)), default=0)
    return found


def _blind(name: str, count: int) -> dict[str, Any]:
    hunt = tried(DOORS[name], count)
    findings = {place: list(data) for place, data in hunt.findings.items()}
    told = {"runs": hunt.runs, "refused": hunt.refused, "slowest": hunt.slowest[0]}
    return {**told, "findings": findings, "reached": 0}


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> int:
    """Every entry point after the other; a line for each, and each finding with its input."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(DOORS)}")
    parser.add_argument("--runs", type=int, default=1_000_000, help="executions in all")
    parser.add_argument("--blind", action="store_true", help="without atheris")
    options = parser.parse_args()
    blind = options.blind or find_spec("atheris") is None
    names = options.names or list(DOORS)
    shares = sum(DOORS[name].share for name in names)
    _say(f"{'blind' if blind else 'guided by atheris'}, {options.runs} executions")
    total = found = 0
    for name in names:
        count = max(500, round(options.runs * DOORS[name].share / shares))
        begun = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            told = _blind(name, count) if blind else _guided(name, count, Path(folder))
        seconds = time.monotonic() - begun
        total += told["runs"]
        found += len(told["findings"])
        _say(
            f"| {name} | {told['runs']} | {told.get('refused', 0)} | {told['reached']} "
            f"| {seconds:.0f} | {told.get('slowest', 0):.2f} | {len(told['findings'])} |",
        )
        for place, data in told["findings"].items():
            _say(f"    {place}\n      {bytes(data)[:400]!r}")
    _say(f"{total} executions, {found} findings")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
