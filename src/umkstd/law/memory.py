"""A bounded memory that forgets itself when its owner is copied or pickled."""

from __future__ import annotations

from typing import Any


class Memory(dict[Any, Any]):
    """Results kept by key; when full it starts anew. Safe between threads for pure results."""

    __slots__ = ()
    bound = 4_096

    def __setitem__(self, key: Any, value: Any) -> None:
        if len(self) >= self.bound:
            self.clear()
        super().__setitem__(key, value)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), ()
