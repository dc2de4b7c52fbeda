"""The same rules over a data frame: answers as columns, computed by the frame's own library."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from umkstd.frames.checking import Rules

T = TypeVar("T")


def check(
    frame: T,
    requirements: Rules,
    *,
    as_of: datetime.date | str,
    columns: Mapping[str, str] | None = None,
) -> T:
    """X."""
    import narwhals as nw

    from umkstd.frames.checking import check_narwhals, rules_of

    return check_narwhals(nw.from_native(frame), rules_of(requirements), as_of, columns or {})
