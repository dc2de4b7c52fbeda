"""Which change of licence a change of the business asks for: ``licence-change``."""

from __future__ import annotations

from umkstd.business.facts import activity as a
from umkstd.business.facts import licence_life as life
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Note
from umkstd.law.span import Span
from umkstd.logic.table import Row, Table
from umkstd.rulebook.instruments import PP_28_2025
from umkstd.rulebook.licensing import PP_28_START, VERIFIED_THROUGH
from umkstd.text import Text

_EXTENDED = PP_28_2025.article(219, "1) dan (2")
_INDUSTRY = PP_28_2025.article(153)
_NOTHING = PP_28_2025.article(219, 1, grade="derived")


def _changes() -> Table:
    industry, other = a.is_industry.is_true(), a.is_industry.is_false()
    activity, same = life.adds_activity.is_true(), life.adds_activity.is_false()
    site, there = life.adds_location.is_true(), life.adds_location.is_false()
    one, apart = life.industry_integrated.is_true(), life.industry_integrated.is_false()
    more, as_it_was = life.adds_capacity.is_true(), life.adds_capacity.is_false()
    return Table(
        (
            *(a.is_industry, life.adds_activity, life.adds_location),
            *(life.industry_integrated, life.adds_capacity),
        ),
        (
            Row((industry, activity, None, apart, None), "new-licence", _INDUSTRY),
            Row((industry, activity, None, one, None), "change", _EXTENDED),
            Row((industry, same, site, apart, None), "new-licence", _INDUSTRY),
            Row((industry, same, site, one, None), "change", _EXTENDED),
            Row((other, activity, None, None, None), "change", _EXTENDED),
            Row((other, same, site, None, None), "change", _EXTENDED),
            Row((None, same, there, None, more), "change", _EXTENDED),
            Row((None, same, there, None, as_it_was), "none", _NOTHING),
        ),
    )


LICENCE_CHANGE = Determination(
    id="licence-change",
    fact=life.licence_change,
    title=Text(id="Perubahan perizinan berusaha", en="Change of the business licence"),
    rulings=(DatedTable(span=Span(PP_28_START), cite=_EXTENDED, tables=(_changes(),)),),
    notes=(
        Note(
            code="change-scale",
            text=Text(
                id="Perubahan skala usaha mengubah baris risiko dalam Lampiran I: periksa kembali "
                "tingkat risiko dan perizinannya.",
                en="A change of scale changes the risk row of Lampiran I: check the risk level and "
                "the licences again.",
            ),
            cite=PP_28_2025.article(127, 2, grade="derived"),
        ),
    ),
    subject="line",
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

DETERMINATIONS = (LICENCE_CHANGE,)
