"""A bounded memory that forgets itself when its owner is copied or pickled."""

from __future__ import annotations

from typing import Any


class _Nothing:
    as_of = object()


class Memory(dict[Any, Any]):
    """Results kept by key; when full it starts anew. Safe between threads for pure results.

    Attributes:
        bound: how many results it keeps at most.
        recent: what was asked for last, for those who ask again and again.
    """

    __slots__ = ("bound", "recent")

    def __init__(self, bound: int = 4_096) -> None:
        super().__init__()
        self.bound = bound
        self.recent: Any = _Nothing

    def __setitem__(self, key: Any, value: Any) -> None:
        if len(self) >= self.bound:
            self.clear()
        super().__setitem__(key, value)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.bound,)
