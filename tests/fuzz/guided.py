"""One entry point guided by the branches that inputs reach: ``python -m fuzz.guided NAME COUNT FOLDER``.

atheris (libFuzzer) keeps what reaches a new branch, and changes it further. It is chosen since it is
the only guide that costs less than the library itself: tracing in Python is some thirty times slower.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import random
import sys
from pathlib import Path

LARGEST = 8_000
"""Bytes of an input before its repeats are written out."""
_OWN = 0.85
"""How often our own changes are made, and not those of libFuzzer."""


def _instrumented() -> None:
    """Load the whole library, so that no module is loaded later without being watched."""
    import atheris

    with atheris.instrument_imports(include=["umkstd"], enable_loader_override=False):
        import umkstd

        for found in pkgutil.walk_packages(umkstd.__path__, "umkstd."):
            if not found.name.endswith("__main__"):
                importlib.import_module(found.name)


def main(name: str, count: int, folder: Path) -> None:
    """Run until so many executions are done; what came of it lies in the folder."""
    import atheris

    _instrumented()
    from fuzz.doors import DOORS, seeds_of
    from fuzz.entry import EVERY
    from fuzz.hunting import Hunt
    from fuzz.mutating import Mutator

    EVERY[0] = 4
    entry = DOORS[name]
    seeds = seeds_of(entry)
    pool = folder / "pool"
    pool.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds):
        (pool / f"{number:04}").write_bytes(seed)
    mutator = Mutator(seeds, odd=entry.odd)
    hunt = Hunt(entry)

    def one(data: bytes) -> None:
        known = len(hunt.findings)
        hunt.run(data)
        if hunt.runs % 500 == 0 or hunt.runs >= count or len(hunt.findings) > known:
            told = {
                "runs": hunt.runs,
                "refused": hunt.refused,
                "slowest": round(hunt.slowest[0], 3),
                "slowest_input": hunt.slowest[1][:2_000].decode(errors="backslashreplace"),
                "findings": {key: list(found) for key, found in hunt.findings.items()},
            }
            (folder / "told.json").write_text(json.dumps(told))

    def changed(data: bytes, largest: int, seed: int) -> bytes:
        mutator.random = random.Random(seed)  # noqa: S311 - tests need no secrecy
        if mutator.random.random() < _OWN:
            return mutator.changed(data, largest)
        return bytes(atheris.Mutate(data, largest))

    options = [f"-runs={count}", f"-max_len={LARGEST}", "-timeout=60", "-rss_limit_mb=3072"]
    options += ["-len_control=0", "-print_final_stats=1", "-use_value_profile=0", str(pool)]
    atheris.Setup(["fuzz", *options], one, custom_mutator=changed)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
