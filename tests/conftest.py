"""What every test may ask of pytest: `--record` writes golden files anew.

Examples in adapters whose library is not installed are left out, and the header says so. An import
that fails anywhere else is an error: pytest's own switch for it would hide whole files of tests.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

ADAPTERS = ("django", "marshmallow", "pydantic")
"""Libraries with modules of ours that only they can import, named after them."""
MISSING = tuple(name for name in ADAPTERS if find_spec(name) is None)


class WithoutTheirLibraries:
    """A plugin of its own, since what a conftest says holds for its folder alone."""

    @pytest.hookimpl(tryfirst=True)
    def pytest_ignore_collect(self, collection_path: Path) -> bool | None:
        """Leave out an adapter whose library is missing."""
        library = collection_path.stem.partition("_")[0]
        left_out = collection_path.match("umkstd/adapters/*_*.py") and library in MISSING
        return True if left_out else None


def pytest_configure(config):
    """Adapters are looked for wherever the package lies."""
    config.pluginmanager.register(WithoutTheirLibraries())


def pytest_report_header():
    """What is left out, and why."""
    return [f"examples of adapters left out, {name} is not installed" for name in MISSING]


def pytest_addoption(parser):
    """Add the switch that re-records golden files; the change is then read in the diff."""
    parser.addoption(
        "--record", action="store_true", help="write the golden files anew instead of comparing"
    )


@pytest.fixture
def golden(request):
    """A function that compares a text with a golden file, or records it."""

    def compare(path, text):
        if request.config.getoption("record"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text(encoding="utf-8"), (
            f"{path.name} differs; pytest --record writes it anew"
        )

    return compare
