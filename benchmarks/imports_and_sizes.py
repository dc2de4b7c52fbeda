"""Import time over a bare interpreter, and installed size: umkstd and its peers, each alone."""

from __future__ import annotations

import argparse
import random
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from importlib.metadata import distributions
from pathlib import Path

import attrs
from machine import machine
from peers.registry import PEERS

HERE = Path(__file__).parent
BARE = "pass"
FIRST = (
    "import umkstd; umkstd.rulebook['single-licence']"
    ".evaluate({'risk': 'tinggi'}, as_of='2026-11-24')"
)


@attrs.frozen
class Room:
    """A virtual environment with one package and what it needs, and nothing else.

    Attributes:
        package: what is installed in it.
        wanted: what pip is asked for.
        loads: the statements that are timed.
        folder: where it stands.
    """

    package: str
    wanted: str
    loads: tuple[str, ...]
    folder: Path

    @property
    def python(self) -> str:
        """Its interpreter."""
        return str(self.folder / "bin" / "python")

    @property
    def site(self) -> Path:
        """Where its packages stand; a new environment without pip has nothing there."""
        paths = {"base": str(self.folder), "platbase": str(self.folder)}
        return Path(sysconfig.get_path("purelib", "venv", paths))

    def make(self) -> None:
        """Make it, with bytecode; a failure is told by pip itself."""
        if self.folder.exists():
            return
        _run(sys.executable, "-m", "venv", "--without-pip", str(self.folder))
        pip = (sys.executable, "-m", "pip", "--python", self.python, "--no-input", "--quiet")
        _run(*pip, "install", "--compile", "--disable-pip-version-check", self.wanted)

    def seconds(self, statement: str) -> float:
        """The time of a whole process that runs a statement."""
        begin = time.perf_counter()
        _run(self.python, "-I", "-c", statement)
        return time.perf_counter() - begin

    @property
    def sizes(self) -> tuple[float, float, int]:
        """Megabytes with bytecode, megabytes without it, and the number of distributions."""
        files = [file for file in self.site.rglob("*") if file.is_file() and not file.is_symlink()]
        whole = sum(file.stat().st_size for file in files)
        compiled = sum(file.stat().st_size for file in files if file.suffix == ".pyc")
        parts = len(list(distributions(path=[str(self.site)])))
        return whole / 1e6, (whole - compiled) / 1e6, parts

    @property
    def version(self) -> str:
        """The version that pip chose."""
        names = {d.name.lower(): d.version for d in distributions(path=[str(self.site)])}
        return names[self.package.lower()]


def _run(*command: str) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - our own words


def rooms(folder: Path) -> list[Room]:
    """Umkstd from this tree, and each peer in the version of `requirements.txt`."""
    lines = (HERE / "requirements.txt").read_text(encoding="utf-8").splitlines()
    pinned = {line.partition("==")[0]: line for line in lines if "==" in line}
    ours = Room("umkstd", str(HERE.parent), ("import umkstd", FIRST), folder / "umkstd")
    peers = (Room(p.package, pinned[p.package], (p.loads,), folder / p.package) for p in PEERS)
    return [ours, *peers]


def import_times(made: list[Room], rounds: int) -> dict[tuple[str, str], list[float]]:
    """Milliseconds over the bare interpreter of the same environment, in interleaved rounds."""
    every = [(room, statement) for room in made for statement in room.loads]
    for room, statement in every:
        room.seconds(statement)  # writes what bytecode pip did not
    found: dict[tuple[str, str], list[float]] = {(r.package, s): [] for r, s in every}
    order = random.Random(1)
    for _ in range(rounds):
        for room, statement in order.sample(every, len(every)):
            bare = room.seconds(BARE)
            found[room.package, statement].append((room.seconds(statement) - bare) * 1000)
    return found


def measure(folder: Path, rounds: int) -> None:
    """Make every environment, then measure all of them in one run."""
    made = rooms(folder)
    for room in made:
        room.make()
    took = import_times(made, rounds)
    ours = statistics.median(took["umkstd", "import umkstd"])
    print(f"{rounds} interleaved rounds; medians (middle half)\n")
    print("| statement | package | times umkstd's | ms over bare |")
    print("|---|---|---|---|")
    by_package = {room.package: room for room in made}
    for (package, statement), times in sorted(took.items(), key=lambda p: statistics.median(p[1])):
        low, middle, high = statistics.quantiles(times, n=4)
        told = f"{middle / ours:.2f} | {middle:.1f} ({low:.1f}-{high:.1f})"
        print(f"| `{statement}` | {package} {by_package[package].version} | {told} |")
    print("\n| package | MB with bytecode | MB without | distributions |\n|---|---|---|---|")
    for room in sorted(made, key=lambda room: room.sizes):
        whole, plain, parts = room.sizes
        print(f"| {room.package} {room.version} | {whole:.2f} | {plain:.2f} | {parts} |")


def main() -> None:
    """Read the options."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=41)
    options.add_argument("--folder", type=Path, help="keep the environments here and reuse them")
    chosen = options.parse_args()
    print(machine())
    if chosen.folder is not None:
        measure(chosen.folder, chosen.rounds)
        return
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder), chosen.rounds)


if __name__ == "__main__":
    main()
