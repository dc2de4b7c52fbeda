"""What every test may ask of pytest: `--record` writes golden files anew."""

from __future__ import annotations

import pytest


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
