"""Who answers for a small frame: its own library, or the generated loop."""

from __future__ import annotations

import pytest


@pytest.fixture
def by_the_back_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """No frame is small."""
    monkeypatch.setattr("umkstd.frames.small.most_rows", lambda _: -1)


@pytest.fixture(params=["by the back end", "by the loop"])
def whoever_answers(request: pytest.FixtureRequest) -> None:
    """Both ways."""
    if request.param == "by the back end":
        request.getfixturevalue("by_the_back_end")
