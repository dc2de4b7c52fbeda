"""Which hygiene document a KBLI asks for, SLHS or Label HSP: ``food-hygiene-document``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import food_licence
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Note
from umkstd.law.span import Span
from umkstd.logic.combine import not_
from umkstd.logic.table import Row, Table
from umkstd.rulebook.food_licence_route import FOOD_LICENCE_ROUTE
from umkstd.rulebook.instruments.food import PERMENKES_11_2025, PERMENKES_14_2021
from umkstd.rulebook.licensing import VERIFIED_THROUGH
from umkstd.text import Text

HYGIENE_START = "2025-10-03"
"""First day of Permenkes 11/2025."""
SLHS_KBLI_2020 = ("11052", "56101", "56103", "56210", "56290", "56303", "68120")
"""Annex F.1 of Permenkes 11/2025, codes of KBLI 2020."""
HSP_KBLI_2020 = ("10391", "10392")
"""Tempe and tofu, moved to the label of annex F.3; the rest of that annex was not listed."""
WARUNG_KBLI_2020 = "56102"
"""Food stalls (warung makan); that this code is meant by annex F.3 is our reading."""
TOFU_KBLI_2025, TEMPE_KBLI_2025 = "10308", "10307"

_SLHS, _HSP = PERMENKES_11_2025.cite("Lampiran F.1"), PERMENKES_11_2025.cite("Lampiran F.3")
_READ: Citation = PERMENKES_11_2025.cite("Lampiran F", grade="derived")
_LISTED = {
    "2020": (*SLHS_KBLI_2020, *HSP_KBLI_2020, WARUNG_KBLI_2020),
    "2025": (TEMPE_KBLI_2025, TOFU_KBLI_2025),
}


def _table(*, unlisted: str, converted: str) -> Table:
    """One reading of the lists.

    Args:
        unlisted: the answer for short-lived or ready-to-eat food whose 2020 code was not listed.
        converted: the answer for such food, and for food without a product licence, whose 2025
            code nobody has converted.
    """
    version, code, route = f.kbli_version, f.kbli, food_licence.food_licence_route
    old, new = version.equals("2020"), version.equals("2025")
    other_old = not_(code.one_of(*_LISTED["2020"]))
    other_new = not_(code.one_of(*_LISTED["2025"]))
    return Table(
        (version, code, route),
        (
            Row((old, code.one_of(*SLHS_KBLI_2020), None), "slhs", _SLHS),
            Row((old, code.one_of(*HSP_KBLI_2020), None), "hsp", _HSP),
            Row((old, code.equals(WARUNG_KBLI_2020), None), "hsp", _READ),
            Row((old, other_old, route.one_of("none", "pirt", "bpom-md")), "not-listed", _READ),
            Row((old, other_old, route.equals("slhs")), unlisted, _READ),
            Row((new, code.one_of(*_LISTED["2025"]), None), "hsp", _READ),
            Row((new, other_new, route.one_of("pirt", "bpom-md")), "not-listed", _READ),
            Row((new, other_new, route.one_of("none", "slhs")), converted, _READ),
        ),
    )


FOOD_HYGIENE_DOCUMENT = Determination(
    id="food-hygiene-document",
    fact=food_licence.food_hygiene_document,
    title=Text(id="Dokumen higiene menurut KBLI", en="Hygiene document by KBLI"),
    subject="line",
    rulings=(
        DatedTable(
            span=Span(None, HYGIENE_START),
            cite=PERMENKES_14_2021.cite(grade="unresolved"),
            unresolved=Text(
                id="Daftar KBLI untuk SLHS menurut Permenkes 14/2021 dan aturan sebelumnya tidak dibaca.",
                en="The KBLI list for the SLHS under Permenkes 14/2021 and earlier was not read.",
            ),
        ),
        DatedTable(
            span=Span(HYGIENE_START),
            cite=PERMENKES_11_2025.cite("Lampiran F"),
            tables=(
                _table(unlisted="not-listed", converted="not-listed"),
                _table(unlisted="hsp", converted="hsp"),
                _table(unlisted="hsp", converted="slhs"),
            ),
            dispute=Text(
                id="Daftar Label HSP tidak terbaca lengkap, dan daftar menurut KBLI 2025 tidak ditemukan. "
                "Tanyakan pada Dinas Kesehatan.",
                en="The list for the Label HSP was not read in full, and none in KBLI 2025 was found. Ask "
                "the health office.",
            ),
        ),
    ),
    determinations=(FOOD_LICENCE_ROUTE,),
    notes=(
        Note(
            code="hygiene-old-rule",
            text=Text(
                id="Permohonan yang sedang berjalan tetap memakai aturan lama sampai OSS disesuaikan.",
                en="Applications in process keep the old rule until OSS is adapted.",
            ),
            cite=PERMENKES_11_2025.article(37),
        ),
        Note(
            code="hygiene-hsp-lighter",
            text=Text(
                id="Label HSP adalah bentuk yang lebih ringan daripada SLHS; tempe dan tahu dipindahkan ke "
                "sana.",
                en="The Label HSP is the lighter form beside the SLHS; tempeh and tofu were moved there.",
            ),
            cite=_HSP,
            when=food_licence.food_hygiene_document.equals("hsp"),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

DETERMINATIONS = (FOOD_HYGIENE_DOCUMENT,)
