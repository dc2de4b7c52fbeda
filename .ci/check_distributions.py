"""Checks what is built: `python check_distributions.py FOLDER FOLDER`, of two builds of one tree.

Both builds must be the same, byte for byte. The wheel holds the package with its data, licence and bill
of materials and nothing else, nothing compiled, and is small; the archive of the source holds no built page.
"""

from __future__ import annotations

import hashlib
import sys
import tarfile
import zipfile
from pathlib import Path

MOST_BYTES = 1_500_000
IN_WHEEL = {".py", ".json", ".typed"}
BILL = "umkstd.cdx.json"
IN_DIST_INFO = {
    "METADATA",
    "WHEEL",
    "RECORD",
    "entry_points.txt",
    "licenses/LICENSE",
    f"sboms/{BILL}",
}
BUILT = ("docs/law/", "docs/_build/", "src/umkstd/__pycache__/")


def digests(folder: Path) -> dict[str, str]:
    """The hash of each file of a build."""
    files = (file for file in folder.iterdir() if file.suffix in {".whl", ".gz"})
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def faults_of_wheel(wheel: Path) -> list[str]:
    """What a wheel should not be."""
    found = []
    size = wheel.stat().st_size
    if size > MOST_BYTES:
        found.append(f"{wheel.name} has {size:,} bytes, more than {MOST_BYTES:,}")
    if not wheel.name.endswith("-py3-none-any.whl"):
        found.append(f"{wheel.name} is not for every Python 3")
    names = zipfile.ZipFile(wheel).namelist()
    if not any(name.endswith(f".dist-info/sboms/{BILL}") for name in names):
        found.append(f"{wheel.name} lacks {BILL}")
    for name in names:
        top, _, rest = name.partition("/")
        fits = top == "umkstd" and Path(rest).suffix in IN_WHEEL
        if not fits and not (top.endswith(".dist-info") and rest in IN_DIST_INFO):
            found.append(f"{wheel.name} holds {name}")
    return found


def faults_of_source(archive: Path) -> list[str]:
    """What an archive of the source should not hold, or lacks."""
    with tarfile.open(archive) as opened:
        names = [name.partition("/")[2] for name in opened.getnames()]
    wrong = [f"{archive.name} holds {name}" for name in names if name.startswith(BUILT)]
    needed = (
        "pyproject.toml",
        "LICENSE",
        "CHANGELOG.md",
        "README.md",
        BILL,
        "src/umkstd/__init__.py",
    )
    return wrong + [f"{archive.name} lacks {name}" for name in needed if name not in names]


def main() -> int:
    """Check, and say what is wrong."""
    first, second = (Path(name) for name in sys.argv[1:])
    one, other = digests(first), digests(second)
    found = [] if one == other else [f"two builds differ: {one} and {other}"]
    found += [fault for wheel in first.glob("*.whl") for fault in faults_of_wheel(wheel)]
    found += [fault for file in first.glob("*.tar.gz") for fault in faults_of_source(file)]
    if len(one) != len(("wheel", "source")):
        found.append(f"{first} holds {sorted(one)}")
    for name, digest in one.items():
        sys.stdout.write(f"{digest}  {name}, {(first / name).stat().st_size:,} bytes\n")
    sys.stderr.write("".join(f"{fault}\n" for fault in found))
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
