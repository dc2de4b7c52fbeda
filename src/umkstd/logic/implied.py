"""The plainest way in which a fact follows from another: that one is given, whatever it says."""

from __future__ import annotations

from typing import Any

import attrs


@attrs.frozen
class Implied:
    """Computes a yes-or-no fact that is settled once another is given.

    Given means known, and neither "no" nor an empty text: a number that is
    written down says that the document is held, a day that something happened.

    Attributes:
        value: what then follows.

    Example:
        >>> held = Implied(value=True)
        >>> held("9120001234567"), held("")
        (True, None)
    """

    value: bool

    def __call__(self, given: Any) -> bool | None:
        """What follows; ``None`` where nothing does."""
        return None if given is False or given == "" else self.value
