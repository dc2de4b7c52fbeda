"""Pieces of text that break readers, and JSON that may be written wrongly on purpose."""

from __future__ import annotations

import json
from typing import Any

from umkstd.testing.hostile_texts import TEXTS

_CHARACTERS = (
    "\u202e\u2066\u2069\u200b\u200d\ufeff\u00ad\u2028\x00\x1b\x85\u00a0\u3000\t\n\ud800\udfff"
    "\U0010ffff\U000e0041\u0663\uff11\u0969\u00b2\u2075\u00bd\u2167\u4e94\U0001d7d8"
    "\u0130\u0131\u00df\ufb01\u0345\u1e9e09-+.,'\"\\/%{}[]()<=eEx\u00d7"
)
_WORDS = (
    "1e9 1e-400 NaN sNaN Infinity -0 0x10 1_000 1.000 1.000,5 10^3 <0,01 negatif/25 0000-00-00 "
    "2026-11-24 2026-02-30 0001-01-01 9999-12-31 20261124 2026-W48-2 2026-1-1 ../../etc/passwd "
    "C:\\con file:///etc/passwd - --help =1+1 $(id) %00 __class__ {0.__class__} ${x} null true"
)
PIECES = (
    *TEXTS,
    *_CHARACTERS,
    *_WORDS.split(),
    *("\r\n", "e\u0301", "\u0300" * 30, "1 x 10^-5", "ND (<0,01)", "3 s/d 5"),
)
"""Controls, directions, widths, other scripts' digits, cases that grow, numbers, dates, paths."""
REPEATS = (
    "@9*100000@",
    "@a*70000@",
    "@(*5000@",
    "@\u0300*3000@",
    "@\u202e*500@",
    "@,*9000@",
    "@[*100000@",
    '@{"a":*5000@',
    "@a,*9000@",
    '@"*901@',
    "@1.*3000@",
    *("@ *90000@", "@1 *9000@", "@\n*9000@"),
)
"""What is long, as a mark that is written out before it is read."""


class Written(str):
    """A key that may stand twice, or a value that is written as it is, right or wrong."""

    __slots__ = ()
    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        return self is other


def written(tree: Any) -> bytes:
    """A tree as JSON."""
    return _text(tree).encode("utf-8", "surrogatepass")


def _text(tree: Any) -> str:
    if type(tree) is Written:
        return str.__str__(tree)
    if isinstance(tree, dict):
        pairs = ", ".join(f"{_scalar(str.__str__(k))}: {_text(v)}" for k, v in tree.items())
        return "{" + pairs + "}"
    if isinstance(tree, list):
        return "[" + ", ".join(map(_text, tree)) + "]"
    return _scalar(tree)


def _scalar(value: Any) -> str:
    """A text without its half characters escaped would be no UTF-8, which is tried elsewhere."""
    plain = isinstance(value, str) and value.isprintable()
    return json.dumps(value, ensure_ascii=not plain)
