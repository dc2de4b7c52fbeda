"""Put the engine of the page "Try it" into the built site: Pyodide, the wheels, the form's contents.

    python docs/build_try.py SITE [--wheel umkstd.whl]

SITE is the folder that Sphinx wrote. Needs npm, pip and what umkstd needs. Nothing of it is kept in
the repository; a site without it says so on its page.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from npm_package import PYODIDE, fetch_package

DOCS = Path(__file__).parent
ROOT = DOCS.parent
PYTHON = "3.13"
"""The Python in that Pyodide."""
PARTS = (
    *("pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm"),
    *("python_stdlib.zip", "pyodide-lock.json"),
)
"""The parts of the npm package that a browser needs."""


def main() -> None:
    """Build it."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("site", type=Path, help="the folder that Sphinx wrote")
    parser.add_argument("--wheel", type=Path, help="the wheel of umkstd; built here by default")
    options = parser.parse_args()
    static = options.site / "_static"
    if not (static / "try_engine.js").is_file():
        parser.error(f"{options.site} is no site that Sphinx built from docs.")
    engine = static / "try-engine"
    shutil.rmtree(engine, ignore_errors=True)
    engine.mkdir()
    with tempfile.TemporaryDirectory() as folder:
        package = fetch_package("pyodide", PYODIDE, Path(folder))
        for name in PARTS:
            shutil.copy(package / name, engine)
    collect_wheels(engine, options.wheel)
    (engine / "contents.json").write_text(_contents(), encoding="utf-8")
    wheels = sorted(file.name for file in engine.glob("*.whl"))
    # The page and the modules are loaded by the page itself; the rest is counted as it comes in.
    counted = [*wheels, "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json"]
    size = sum((engine / name).stat().st_size for name in counted)
    told = {"pyodide": PYODIDE, "python": PYTHON, "wheels": wheels, "bytes": size}
    (static / "try_engine.js").write_text(
        f"// Written by docs/build_try.py.\nexport default {json.dumps(told, indent=1)};\n",
        encoding="utf-8",
    )
    sys.stdout.write(f"Pyodide {PYODIDE} and {len(wheels)} wheels: {size / 1e6:.1f} MB\n")


def collect_wheels(engine: Path, wheel: Path | None) -> None:
    """The wheel of umkstd and those of what it needs, all of them pure Python."""
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet")
    if wheel is None:
        _run(*pip, "wheel", "--no-deps", f"--wheel-dir={engine}", str(ROOT))
        wheel = next(engine.glob("umkstd-*.whl"))
    elif wheel.parent != engine:
        wheel = Path(shutil.copy(wheel, engine))
    pure = ("--only-binary=:all:", "--platform=any", "--abi=none", "--implementation=py")
    _run(*pip, "download", f"--dest={engine}", *pure, f"--python-version={PYTHON}", str(wheel))


def _contents() -> str:
    sys.path[:0] = [str(ROOT / "src"), str(DOCS)]
    from try_contents import contents

    return json.dumps(contents(), ensure_ascii=False)


def _run(*command: str) -> None:
    subprocess.run(command, check=True)  # noqa: S603 - the commands stand above


if __name__ == "__main__":
    main()
