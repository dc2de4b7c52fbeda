"""Fetches one npm package of an exact version and unpacks it: nothing of npm is in the repository."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

PYODIDE = "0.29.5"
"""What runs Python in the page "Try it"."""
AXE = "4.11.1"
"""What looks for barriers to readers, axe-core."""


def fetch_package(name: str, version: str, folder: Path) -> Path:
    """The folder of its files.

    Args:
        name: its name at npm.
        version: the exact version.
        folder: an empty folder to unpack it in.

    Raises:
        FileNotFoundError: there is no npm here.
        subprocess.CalledProcessError: npm could not fetch it; it has said why.
    """
    npm = shutil.which("npm")
    if npm is None:
        raise FileNotFoundError("No npm was found: apt-get install npm")
    command = [npm, "pack", "--silent", f"--pack-destination={folder}", f"{name}@{version}"]
    subprocess.run(command, check=True)  # noqa: S603 - the names stand in our own files
    shutil.unpack_archive(next(folder.glob("*.tgz")), folder, "gztar", filter="data")
    return folder / "package"
