"""The weighted score of a BLUD proposal, in exact decimals."""

from __future__ import annotations

from decimal import Context, Decimal, localcontext

WEIGHTS = {
    "statement": Decimal(5),
    "governance": Decimal(20),
    "plan": Decimal(30),
    "service_standard": Decimal(20),
    "financial_report": Decimal(20),
    "audit": Decimal(5),
}
"""Weight of each document in SE Mendagri 981/1011/SJ, in per cent; together 100."""

FULL_MARK = Decimal(100)
# More digits than a fact may have: 60.00…01 is above 60 and must not be rounded to it.
_EXACT = Context(prec=80)


def blud_score_from(*marks: Decimal) -> Decimal:
    """The score of a proposal from the marks of its six documents, 0 to 100 each.

    Args:
        marks: in the order of ``WEIGHTS``.

    Returns:
        The weighted score, 0 to 100. That each mark is within that range is seen to where it is read.

    Example:
        >>> blud_score_from(*[Decimal(60)] * 5, Decimal("60.2"))
        Decimal('60.01')
    """
    with localcontext(_EXACT):
        weighted = (weight * mark for weight, mark in zip(WEIGHTS.values(), marks, strict=True))
        return (sum(weighted, Decimal(0)) / FULL_MARK).normalize() + Decimal(0)
