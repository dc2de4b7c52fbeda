"""The decision in JsonLogic.

`null <= 5` is true there, since null counts as 0: hence a null test in each rule.
"""

from __future__ import annotations

from typing import Any

from nine_rules import CODES, CUT
from peers.expressions import ALONE as WORDS
from peers.expressions import NO, SMALL_CAPITAL, SMALL_SALES, YES
from peers.way import FAILS, HOLDS, OPEN, UNIT

Logic = Any
ALONE = [(c, n, {YES: True, NO: False}.get(w, w.strip("'"))) for c, n, w in WORDS]


def _is(name: str, value: Any) -> Logic:
    return {"===": [{"var": name}, value]}


def _if(*parts: Logic) -> Logic:
    return {"if": list(parts)}


def _size(*, holds: Logic, fails: Logic, open_: Logic) -> Logic:
    """One of three values, by the size: micro or small, larger, or not known."""
    capital = {"<=": [{"var": "capital"}, SMALL_CAPITAL]}
    sales = {"<=": [{"var": "annual_sales"}, SMALL_SALES]}
    no_capital, no_sales = _is("capital", None), _is("annual_sales", None)
    agreed = _if(capital, _if(sales, holds, open_), sales, open_, fails)
    return _if(
        _is("founded", None),
        _if({"or": [no_capital, no_sales]}, open_, agreed),
        {">=": [{"var": "founded"}, CUT.toordinal()]},
        _if(no_capital, open_, capital, holds, fails),
        _if(no_sales, open_, sales, holds, fails),
    )


def number() -> Logic:
    """All nine outcomes as one number."""
    parts = [
        _if(_is(name, wanted), 0, _is(name, None), OPEN * UNIT[code], FAILS * UNIT[code])
        for code, name, wanted in ALONE
    ]
    exists, voluntary = UNIT["sni-exists"], UNIT["sni-voluntary"]
    wajib, missing = _is("sni", "wajib"), _is("sni", None)
    both = OPEN * (exists + voluntary)
    parts.append(_if(_is("sni", "sukarela"), 0, wajib, voluntary, missing, both, exists))
    unit = UNIT["scale"]
    parts.append(_size(holds=HOLDS * unit, fails=FAILS * unit, open_=OPEN * unit))
    return {"+": parts}


def lists() -> Logic:
    """The codes that failed, and those that are open, as the language collects them."""
    failed = {"scale": _size(holds=[], fails=["scale"], open_=[])}
    open_ = {"scale": _size(holds=[], fails=[], open_=["scale"])}
    for code, state in (("sni-exists", "tidak_ada"), ("sni-voluntary", "wajib")):
        failed[code] = _if(_is("sni", state), [code], [])
        open_[code] = _if(_is("sni", None), [code], [])
    for code, name, wanted in ALONE:
        failed[code] = _if({"or": [_is(name, wanted), _is(name, None)]}, [], [code])
        open_[code] = _if(_is(name, None), [code], [])
    return [{"merge": [found[code] for code in CODES]} for found in (failed, open_)]


def status() -> Logic:
    """The status, likely failures first."""
    failed = [{"!": [{"or": [_is("risk", None), _is("risk", "rendah")]}]}]
    failed += [_is("sni", "wajib"), _is("sni", "tidak_ada")]
    failed += [_is(name, not v) for _, name, v in ALONE if isinstance(v, bool)]
    failed.append(_size(holds=False, fails=True, open_=False))
    met = [_is(name, wanted) for _, name, wanted in ALONE]
    met += [_is("sni", "sukarela"), _size(holds=True, fails=False, open_=False)]
    return _if({"or": failed}, "unmet", {"and": met}, "met", "undetermined")
