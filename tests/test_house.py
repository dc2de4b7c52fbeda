"""The house rules: small files that say what they hold, a light front door, one version."""

from __future__ import annotations

import ast
import importlib.metadata
import importlib.util
import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
LONGEST_FILE = 500
EXTRAS = (
    *("dask", "django", "duckdb", "holidays", "hypothesis", "icalendar", "narwhals", "numpy"),
    *("pandas", "polars", "prompt_toolkit", "pyarrow", "pyspark", "questionary", "tqdm"),
    *("marshmallow", "pydantic", "rich", "scipy"),
)
HEAVY = ("attr", "attrs", "cattr", "cattrs", "dateutil", "stdnum")
# Folders that exist only where the library was written; a reader could not follow them.
PRIVATE_PATHS = ("../shared", f"{PROJECT.parent}/")


def source_folder() -> Path:
    """The package's files: beside the tests, or installed where the tests run on a wheel."""
    beside = PROJECT / "src" / "umkstd"
    if beside.is_dir():
        return beside
    spec = importlib.util.find_spec("umkstd")
    assert spec is not None
    assert spec.submodule_search_locations
    return Path(spec.submodule_search_locations[0])


SOURCE = source_folder()
MODULES = sorted(SOURCE.rglob("*.py"))


def text_of(path: Path) -> str:
    """The file as text; what is not text reads as nonsense and hides nothing."""
    return path.read_text(encoding="utf-8", errors="replace")


def imported_by(statement: str) -> set[str]:
    """Top-level packages that a statement loads into a bare interpreter."""
    code = (
        "import json, sys; before = set(sys.modules)\n"
        f"{statement}\n"
        "print(json.dumps(sorted(set(sys.modules) - before)))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=60
    )
    return {name.partition(".")[0] for name in json.loads(result.stdout.splitlines()[-1])}


def named(path: Path) -> str:
    """The file's name within the package, for a failure that can be read."""
    return path.relative_to(SOURCE).as_posix()


@pytest.mark.smoke
def test_there_is_source_to_check() -> None:
    """The other tests loop over files: with none found they would pass and check nothing."""
    assert SOURCE / "__init__.py" in MODULES


def test_no_file_passes_500_lines() -> None:
    """A file that one person cannot read in one sitting hides the law. Data may be long."""
    long = {
        named(path): lines
        for path in SOURCE.rglob("*")
        if path.is_file() and path.suffix not in {".json", ".pyc"}
        if (lines := len(text_of(path).splitlines())) > LONGEST_FILE
    }

    assert long == {}


def test_every_module_says_what_lives_in_it() -> None:
    """A newcomer finds the way by first lines; so each is a sentence about the content."""
    silent = []
    for path in MODULES:
        docstring = ast.get_docstring(ast.parse(text_of(path))) or ""
        first = docstring.partition("\n")[0]
        speaks = len(first.split()) >= 3 and not first.lower().startswith(("this ", "module "))
        if not (speaks and first.endswith(".")):
            silent.append(named(path))

    assert silent == []


@pytest.mark.smoke
def test_the_front_door_loads_nothing_heavy() -> None:
    """`import umkstd` costs next to nothing until a name is used: no attrs, and no extras."""
    loaded = imported_by("import umkstd")

    assert "umkstd" in loaded
    assert loaded & {*HEAVY, *EXTRAS} == set()


@pytest.mark.smoke
def test_the_command_line_loads_no_extras() -> None:
    """The command works after a plain `pip install umkstd`, which brings no extras."""
    loaded = imported_by("import umkstd.cli")

    assert loaded & set(EXTRAS) == set()


@pytest.mark.smoke
def test_one_version_everywhere() -> None:
    """What a report says of its version must be what was released and described."""
    import umkstd

    project = tomllib.loads(text_of(PROJECT / "pyproject.toml"))["project"]
    released = re.search(r"^## \[(\d[^\]]*)\]", text_of(PROJECT / "CHANGELOG.md"), re.MULTILINE)

    assert released is not None
    assert project["version"] == umkstd.__version__
    assert project["version"] == released.group(1)
    assert project["version"] == importlib.metadata.version("umkstd")


def test_the_oldest_python_is_the_same_everywhere() -> None:
    """What installers allow, what readers see, and what types and tests look at."""
    whole = tomllib.loads(text_of(PROJECT / "pyproject.toml"))
    named = re.findall(r":: Python :: 3\.(\d+)", "\n".join(whole["project"]["classifiers"]))
    oldest = f"3.{min(map(int, named))}"

    assert whole["project"]["requires-python"] == f">={oldest}"
    assert whole["tool"]["mypy"]["python_version"] == oldest
    assert whole["tool"]["basedpyright"]["pythonVersion"] == oldest


@pytest.mark.smoke
def test_the_package_is_typed() -> None:
    """Without the marker file type checkers ignore all our annotations, in the wheel as well."""
    assert (SOURCE / "py.typed").is_file()


def test_no_source_file_names_a_private_folder() -> None:
    """A path of the machine where a file was written helps nobody and breaks elsewhere."""
    naming = [
        named(path)
        for path in SOURCE.rglob("*")
        if path.is_file() and path.suffix != ".pyc"
        if any(private in text_of(path) for private in PRIVATE_PATHS)
    ]

    assert naming == []


def test_no_page_or_example_names_a_private_folder() -> None:
    """Readers of the documentation and the examples have only this repository."""
    pages = [
        *PROJECT.glob("*.md"),
        *(PROJECT / "docs").rglob("*.md"),
        *(PROJECT / "examples").rglob("*.json"),
    ]
    naming = [
        path.relative_to(PROJECT).as_posix()
        for path in pages
        if any(private in text_of(path) for private in PRIVATE_PATHS)
    ]

    assert pages
    assert naming == []


README = text_of(PROJECT / "README.md")


@pytest.mark.parametrize(
    "command",
    [
        (
            "python3 -m venv .venv && .venv/bin/pip install -q . "
            "&& .venv/bin/umkstd check examples/keripik-singkong.json"
        ),
        (
            "python3 -m venv .venv && .venv/bin/pip install -q -e '.[test]' "
            "&& .venv/bin/python -m pytest"
        ),
    ],
    ids=["run", "test"],
)
def test_the_readme_has_the_two_commands(command: str) -> None:
    """A newcomer copies one line and is done; a changed letter would break that."""
    assert command in README.splitlines()


def test_the_example_of_the_readme_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first code that a newcomer copies must work, and give what the page promises."""
    monkeypatch.chdir(PROJECT)
    names: dict[str, object] = {}
    blocks = re.findall(r"^```python\n(.*?)^```", README, re.MULTILINE | re.DOTALL)

    for block in blocks:
        exec(compile(block, "README.md", "exec"), names)  # noqa: S102 - our own page

    assert blocks
    assert names["scale"] == "mikro"
