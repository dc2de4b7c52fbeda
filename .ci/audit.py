"""Asks whether known weaknesses are in what is installed: `python audit.py PIP_AUDIT FOLDER`.

PIP_AUDIT is a Python that has pip-audit, FOLDER the packages to look at. Where the service that knows of
weaknesses cannot be reached, or knows none of the packages (a mirror often keeps the files alone),
nothing was checked: that is said, and is no failure. A weakness that is found is one.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from typing import Any

SECONDS = 120
NOT_OURS = {"pip", "setuptools", "umkstd"}
"""What every environment has, and the library itself, which is not published."""


def asked(python: str, folder: str) -> tuple[list[dict[str, Any]], str]:
    """What pip-audit says of each package; and if it says nothing, why."""
    command = [python, "-m", "pip_audit", "--path", folder, "--format", "json"]
    command += ["--progress-spinner", "off", "--timeout", "10"]
    try:
        run = subprocess.run(  # noqa: S603 - our own command
            command, check=False, capture_output=True, text=True, timeout=SECONDS
        )
    except subprocess.TimeoutExpired:
        return [], f"no answer within {SECONDS} s"
    try:
        return json.loads(run.stdout)["dependencies"], ""
    except ValueError:
        return [], (run.stderr.strip().splitlines() or ["pip-audit said nothing"])[-1]


def judged(packages: Iterable[dict[str, Any]], why: str) -> tuple[bool, list[str]]:
    """Whether all is well, and what to say."""
    ours = [package for package in packages if package["name"].lower() not in NOT_OURS]
    known = [package for package in ours if "skip_reason" not in package]
    if not known:
        reasons = [why] if why else [package["skip_reason"] for package in ours[:1]]
        return True, [f"Skipped, nothing was checked: {'; '.join(reasons) or 'no package'}"]
    weak = [
        f"{package['name']} {package['version']}: {found['id']}, "
        f"mended in {', '.join(found['fix_versions']) or 'no version yet'}"
        for package in known
        for found in package["vulns"]
    ]
    said = f"{len(known)} of {len(ours)} packages were looked up, {len(weak)} weaknesses are known."
    return not weak, [*weak, said]


def main() -> int:
    """Ask, say, and end with 1 where a weakness is known."""
    well, said = judged(*asked(*sys.argv[1:3]))
    sys.stdout.write("".join(f"{line}\n" for line in said))
    return 0 if well else 1


if __name__ == "__main__":
    raise SystemExit(main())
