"""umkstd on Polars with expressions made by narwhals, as it makes them for other libraries."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

import narwhals as nw
from bulk_peers.bulk_way import Way
from nine_rules import RULE, TODAY

from umkstd import frames
from umkstd.frames.plan import Plan
from umkstd.law.memory import Memory

PLANS = Memory()


def _run(plan: Plan, frame: Any, kept: Any) -> Any:
    lazy = plan._run(frame.lazy(), kept)  # noqa: SLF001 - the same steps, made by narwhals
    return lazy.collect() if isinstance(frame, nw.DataFrame) else lazy


@contextmanager
def _only_narwhals() -> Iterator[None]:
    with (
        patch("umkstd.frames.plan._PLANS", PLANS),
        patch("umkstd.frames.plan.api_of", lambda _: nw),
        patch("umkstd.frames.wording.api_of", lambda _: nw),
        patch.object(Plan, "run", _run),
    ):
        yield


def ways(frame: Any, library: str) -> list[Way]:
    """The same frame, asked in the other way."""

    def asker(*, reasons: bool) -> Any:
        def ask() -> Any:
            with _only_narwhals():
                return frames.check(frame, RULE, as_of=TODAY, reasons=reasons)

        return ask

    return [
        Way(
            library=library,
            who="umkstd through narwhals",
            reasons=reasons,
            ask=asker(reasons=reasons),
            read=lambda found, name: found[name].to_arrow(),
        )
        for reasons in (False, True)
    ]
