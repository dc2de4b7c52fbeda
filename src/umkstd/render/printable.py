"""Text of strangers, made safe to show."""

from __future__ import annotations


def printable(text: str, *, keep: str = "") -> str:
    r"""Text that cannot move the cursor, change the terminal or turn the reading order.

    Args:
        text: text of a case, a report or a file name.
        keep: characters that stay although they print nothing, such as line breaks.

    Example:
        >>> printable("dodol\x1b[31m nanas\t1")
        'dodol[31m nanas 1'
    """
    return "".join(c if c.isprintable() or c in keep else " " if c.isspace() else "" for c in text)
