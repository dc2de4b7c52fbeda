"""The same rules over a data frame: answers as columns, computed by the frame's own library.

Needs the extra ``frames``. Nothing of it is loaded with ``import umkstd``.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from umkstd.frames.asking import Rules
    from umkstd.law.requirement import Requirement

T = TypeVar("T")
__all__ = ["check", "derive", "reasons", "summary"]


def check(
    frame: T,
    requirements: Rules,
    *,
    as_of: datetime.date | str,
    columns: Mapping[str, str] | None = None,
    reasons: bool = True,
) -> T:
    """The frame with the answers to some rules, of the same kind as it came; lazy ones stay lazy.

    A fact is a column of the same name. A missing column is unknown in every row, and so are
    null, NaN and NaT. Each requirement adds ``<id>__status`` (``met``, ``unmet``,
    ``undetermined``, ``not_applicable``, ``not_in_force``) and ``<id>__reason``, the code of the
    first reason; each determination ``<id>__value``, null while several are possible, and
    ``<id>__reason``. A row that the reader of facts would refuse has no status or value, and the
    code of the problem as its reason.

    Args:
        frame: a pandas, Polars, PyArrow, Dask or PySpark frame, or a DuckDB relation. Without any
            of these libraries, a mapping of names to lists of Python values.
        requirements: a rule or its id, or several of them; determinations and compositions, too.
        as_of: the day, a date or ISO text; or the name of a column with the day of each row.
        columns: for facts whose column has another name, that name.
        reasons: whether requirements tell a reason; the status alone is faster.

    Raises:
        CaseError: a column is of a type that cannot hold its fact (``column-type``), a named
            column is not there (``column-missing``), a name is no fact (``unknown-fact``), or
            the back end cannot compute a fact that follows from others (``fact-computed``).
        UnknownName: there is no rule of an id.
        ModuleNotFoundError: the extra is not installed.

    Example:
        >>> import polars as pl
        >>> frame = pl.DataFrame({"capital": [45_000_000, None, 60_000_000_000]})
        >>> check(frame, "scale", as_of="2026-11-24")["scale__value"].to_list()
        ['mikro', None, 'besar']
    """
    if isinstance(frame, Mapping):
        from umkstd.frames.loop import checked_columns

        plain: Any = checked_columns(frame, requirements, as_of, columns or {}, reasons=reasons)
        return plain  # type: ignore[no-any-return]
    from umkstd.frames.checking import checked

    found: T = checked(frame, requirements, as_of, columns or {}, reasons=reasons)
    return found


def derive(frame: T, *, columns: Mapping[str, str] | None = None) -> T:
    """The frame with a column ``<fact>__derived`` for each fact that only Python can compute.

    Dates that depend on the calendar, for example, or what a product name tells. Each is worked
    out once for every combination of what it rests on. ``check`` does so itself where it can;
    with DuckDB call this first, since it runs a query for those combinations.

    Args:
        frame: as for ``check``.
        columns: as for ``check``.

    Raises:
        CaseError: the back end cannot do it (``fact-computed``).
        ModuleNotFoundError: the extra is not installed.

    Example:
        >>> import datetime
        >>> import polars as pl
        >>> frame = pl.DataFrame({"slhs_expires_on": [datetime.date(2027, 3, 1), None]})
        >>> derive(frame)["slhs_renewal_due_on__derived"].to_list()
        [datetime.date(2026, 12, 1), None]
    """
    from umkstd.frames.checking import derived

    found: T = derived(frame, columns or {})
    return found


def reasons(
    frame: T,
    requirement: Requirement | str,
    *,
    as_of: datetime.date | str,
    columns: Mapping[str, str] | None = None,
) -> T:
    """The frame with a column ``<id>__reasons``: lists of all the codes that a verdict would give.

    Null for a row that the reader of facts would refuse. Each list is made once for all rows that
    come out alike. For frames in memory.

    Args:
        frame: a pandas, Polars or PyArrow frame.
        requirement: one requirement or its id.
        as_of: the day, a date or ISO text.
        columns: as for ``check``.

    Raises:
        CaseError: as for ``check``, and for a frame that is not in memory or a requirement with
            too many tests (``no-reason-lists``).
        UnknownName: there is no requirement of this id.
        ModuleNotFoundError: the extra is not installed.

    Example:
        >>> import polars as pl
        >>> frame = pl.DataFrame({"risk": ["tinggi"], "sni_mandatory": [True]})
        >>> reasons(frame, "sni-bina-umk", as_of="2026-11-24")["sni-bina-umk__reasons"].to_list()
        [['risk-low', 'sni-voluntary']]
    """
    from umkstd.frames.listing import listed

    found: T = listed(frame, requirement, as_of, columns or {})
    return found


def summary(frame: T, requirements: Rules, *, by: str | None = None) -> T:
    """How many rows have which answer and reason, counted by the frame's own library.

    Args:
        frame: what ``check`` gave.
        requirements: the rules that were checked.
        by: a column to count separately by, such as ``"regency"``.

    Returns:
        A frame of the same kind with the columns ``rule``, that of ``by``, ``answer``,
        ``reason`` and ``rows``.

    Raises:
        CaseError: the frame has no answers of a rule, or no such column (``column-missing``).

    Example:
        >>> import polars as pl
        >>> frame = pl.DataFrame({"capital": [45_000_000, 1, 60_000_000_000]})
        >>> counted = summary(check(frame, "scale", as_of="2026-11-24"), "scale")
        >>> dict(zip(counted["answer"], counted["rows"]))
        {'besar': 1, 'mikro': 2}
    """
    from umkstd.frames.summarising import summarised

    found: T = summarised(frame, requirements, by)
    return found
