"""Whether a shared complex already meets the basic requirements: ``shared-complex``."""

from __future__ import annotations

from umkstd.business.facts import premises as p
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.span import Span
from umkstd.logic.table import Row, Table
from umkstd.rulebook.instruments import PP_28_2025
from umkstd.rulebook.licensing import PP_28_START, VERIFIED_THROUGH
from umkstd.text import Text

_CITE = PP_28_2025.article(13)

SHARED_COMPLEX = Determination(
    id="shared-complex",
    fact=p.shared_complex,
    title=Text(
        id="Persyaratan dasar di gedung atau kawasan bersama",
        en="Basic requirements in a shared building or complex",
    ),
    rulings=(
        DatedTable(
            span=Span(PP_28_START),
            cite=_CITE,
            tables=(
                Table(
                    (p.trade_or_service, p.in_shared_complex, p.complex_manager_compliant),
                    (
                        Row(
                            (
                                p.trade_or_service.is_true(),
                                p.in_shared_complex.is_true(),
                                p.complex_manager_compliant.is_true(),
                            ),
                            "skips",
                            None,
                            Text(
                                id="usaha perdagangan atau jasa di gedung atau kawasan bersama yang "
                                "pengelolanya sudah memenuhi persyaratan dasar",
                                en="a trade or service business in a shared complex whose manager "
                                "meets the basic requirements",
                            ),
                        ),
                        Row(
                            (
                                p.trade_or_service.is_true(),
                                p.in_shared_complex.is_true(),
                                p.complex_manager_compliant.is_false(),
                            ),
                            "ordinary",
                            None,
                            Text(
                                id="pengelolanya belum memenuhi persyaratan dasar",
                                en="the manager does not meet the basic requirements",
                            ),
                        ),
                        Row(
                            (
                                p.trade_or_service.is_true(),
                                p.in_shared_complex.is_false(),
                                None,
                            ),
                            "ordinary",
                            None,
                            Text(
                                id="tidak di gedung atau kawasan bersama",
                                en="not in a shared building or complex",
                            ),
                        ),
                        Row(
                            (p.trade_or_service.is_false(), None, None),
                            "ordinary",
                            None,
                            Text(
                                id="bukan usaha perdagangan atau jasa",
                                en="no trade or service business",
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    subject="line",
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

DETERMINATIONS = (SHARED_COMPLEX,)
