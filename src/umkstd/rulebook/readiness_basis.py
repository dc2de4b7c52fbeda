"""What the tests of readiness for the SPPT SNI share: first days, citations, food, one batch."""

from __future__ import annotations

import datetime

from umkstd.business.facts import food
from umkstd.business.facts.sni_certificate import certified_population
from umkstd.law.citation import Citation
from umkstd.law.provision import Provision
from umkstd.law.span import Span
from umkstd.logic.combine import member
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Condition
from umkstd.rulebook.instruments import PP_34_2018, UU_20_2014
from umkstd.rulebook.instruments.certification import (
    BBSPJIA_2025,
    CCQC_2021,
    FOOD_SCHEMES_2019,
)
from umkstd.text import Text

STATUTE_START = "2014-09-17"
SCHEMES_START = "2020-01-01"
"""The oldest scheme that was read is of a day of 2019; from here on it surely counts."""
SCHEMES = Span(SCHEMES_START)
PP_34_START = datetime.date(2018, 7, 20)
SURELY_2021, SURELY_2023 = datetime.date(2022, 1, 1), datetime.date(2024, 1, 1)
"""A regulation of 2021, or of 2023, was there by this day; its first day was not found."""

SCHEME = PP_34_2018.article(
    41,
    3,
    grade="derived",
    note=Text(
        id="Disimpulkan dari lampiran dan skema yang terbaca, antara lain Perban BSN 6/2019 Lampiran "
        "LXXXVIII, Perban BSN 5/2021 Lampiran XIII, dan skema beberapa LSPro.",
        en="Drawn from the annexes and schemes that were read, among them Perban BSN 6/2019 Lampiran "
        "LXXXVIII, Perban BSN 5/2021 Lampiran XIII, and schemes of some LSPro.",
    ),
)
"""What a scheme holds: its reference requirements, procedure and assessment."""
PRACTICE = PP_34_2018.article(
    41,
    3,
    grade="derived",
    note=Text(
        id="Butir periksa yang lazim, tetapi tidak terbaca dalam lampiran mana pun. Yang terbaca: cara "
        "produksi pangan yang baik mencakupnya.",
        en="A usual point of checklists, but not read in any annex. What was read: good manufacturing "
        "practice for food covers it.",
    ),
)
"""A head that an auditor usually looks at; no annex that was read names it."""
FOOD_ANNEX = FOOD_SCHEMES_2019.cite(
    "Lampiran LXXXVIII",
    grade="derived",
    note=Text(
        id="Lampiran satu produk pangan (udang berlapis tepung), dipakai bagi pangan lain.",
        en="The annex of one food product (breaded shrimp), taken for other food.",
    ),
)
APPLICANT = CCQC_2021.cite(
    grade="derived",
    note=Text(
        id="Skema kakao ini dan skema PSP Alsintan (2024) dipakai bagi produk lain.",
        en="This scheme of cocoa and that of PSP Alsintan (2024) are taken for other products.",
    ),
)

NOT_FOOD = food.food_kind.equals("bukan_pangan")
ONE_BATCH = member(
    "one-batch",
    certified_population.equals("satu_lot"),
    holds=Text(
        id="Yang disertifikasi hanya satu lot atau satu pengiriman (tipe 1).",
        en="Only one batch or shipment is to be certified (type 1).",
    ),
    fails=Text(
        id="Yang disertifikasi produksi yang berjalan terus; siapkan juga audit produksi dan sistem "
        "manajemennya (tipe 5).",
        en="Continuous production is to be certified; prepare for the audit of production and "
        "management system, too (type 5).",
    ),
    cite=BBSPJIA_2025.cite(grade="derived"),
)
TYPE_1 = Text(
    id="Skema SNI ini menyediakan tipe 1: hanya contoh dan hasil uji lot itu yang dinilai.",
    en="The scheme of this SNI has type 1: only samples and test results of the batch are assessed.",
)
TYPE_5 = Text(
    id="Skema SNI ini hanya menyediakan tipe 5: produksi dan sistem manajemen ikut diaudit.",
    en="The scheme of this SNI has type 5 only: production and management system are audited, too.",
)

BEFORE = Provision(
    span=Span(STATUTE_START, SCHEMES_START),
    cite=UU_20_2014.cite(grade="unresolved"),
    unresolved=Text(
        id="Skema sertifikasi sebelum Perban BSN 6/2019 tidak terbaca; hari mulai berlakunya dalam "
        "tahun 2019 tidak ditemukan.",
        en="The certification schemes before Perban BSN 6/2019 were not read; the day of 2019 on "
        "which it began was not found.",
    ),
)


def fulfilled(code: str, fact: Fact[bool], holds: Text, fails: Text, cite: Citation) -> Condition:
    """A point of a checklist that is asked of every product."""
    return member(code, fact.is_true(), holds=holds, fails=fails, cite=cite)
