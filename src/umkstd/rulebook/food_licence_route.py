"""Which licence a food product needs: the determination ``food-licence-route``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import food, food_licence
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Note
from umkstd.law.span import Span, as_date
from umkstd.logic.combine import all_of
from umkstd.logic.table import Table
from umkstd.rulebook import food_route_steps as step
from umkstd.rulebook.food_route_steps import Handling
from umkstd.rulebook.instruments.food import (
    KEP_BPOM_2205_2012,
    PERBPOM_4_2024,
    PERBPOM_22_2018,
    PERBPOM_30_2025,
    UU_18_2012,
)
from umkstd.rulebook.licensing import VERIFIED_THROUGH
from umkstd.rulebook.pirt import GUIDE_SEEN
from umkstd.rulebook.pirt_former import HEATED, OLD_DERIVED, RULE_DERIVED
from umkstd.rulebook.pirt_members import CHANGED_2018, CHANGED_2024
from umkstd.text import Text

_THEN_MD = Text(
    id="Yang tidak dapat ber-SPP-IRT memerlukan izin edar (UU 18/2012 Pasal 91).",
    en="What cannot have an SPP-IRT needs a distribution licence (UU 18/2012 Pasal 91).",
)
_THEN_DINKES = Text(
    id="Bahwa pangan itu ditangani Dinas Kesehatan dengan SLHS menurut sumber kedua.",
    en="That the health office handles such food by SLHS is from a secondary source.",
)
_PACKED = UU_18_2012.article(91, 1, grade="secondary")


def _md(article: int, letter: str, grade: str = "secondary") -> Citation:
    """An exclusion of PerBPOM 4/2024, which leads to the distribution licence."""
    return PERBPOM_4_2024.article(article, None, letter, grade=grade, note=_THEN_MD)


def _exempt(letter: str) -> Citation:
    return PERBPOM_4_2024.article(3, 3, letter, grade="secondary", note=_THEN_DINKES)


def _kinds(cite: Citation) -> dict[str, Citation]:
    return dict.fromkeys(food.KINDS, cite)


TABLE_2024: Table = step.route_table(
    {
        "pangan_siap_saji": _exempt("b"),
        "pangan_tidak_diolah": PERBPOM_4_2024.article(3, 3, "c", grade="derived"),
        "bukan_pangan": PERBPOM_4_2024.article(10, None, "i"),
        "btp": _md(10, "a"),
        "bahan_penolong": _md(10, "b"),
        "pkgk": _md(10, "g"),
        "minuman_beralkohol": _md(10, "h"),
    },
    (
        step.shelf_life(_exempt("a")),
        step.packed(_PACKED),
        step.domestic(_md(5, "a")),
    ),
    (
        step.voluntary_sni(_md(10, "c")),
        step.unclaimed(_md(10, "f")),
        *step.home_producer(_md(5, "b"), _md(10, "d"), _md(5, "d")),
        *step.repacked(
            PERBPOM_4_2024.article(6, grade="secondary", note=_THEN_MD),
            PERBPOM_4_2024.article(3, 1),
        ),
    ),
    (
        Handling(("biasa",)),
        Handling(("dingin", "beku", "lain"), _md(10, "e")),
        Handling(HEATED, _md(10, "e", grade="derived")),
    ),
    PERBPOM_4_2024.article(3, 1),
)


def _table_2018(*, exactly: bool) -> Table:
    cite = PERBPOM_22_2018.cite()
    return step.route_table(
        {**_kinds(RULE_DERIVED), "pangan_siap_saji": cite, "pkgk": cite},
        (step.shelf_life(cite, exactly=exactly), step.packed(_PACKED), step.domestic(cite)),
        (
            step.voluntary_sni(RULE_DERIVED),
            step.unclaimed(cite),
            *step.home_producer(cite, cite, cite),
        ),
        (
            Handling(("biasa", "lain")),
            Handling((*HEATED, "beku"), cite),
            Handling(("dingin",), cite, animal=True),
            Handling(("dingin",), animal=False),
        ),
        cite,
    )


def _table_2012() -> Table:
    cite = KEP_BPOM_2205_2012.cite()
    return step.route_table(
        {**_kinds(OLD_DERIVED), "pkgk": cite, "minuman_beralkohol": cite},
        (step.shelf_life(cite), step.packed(_PACKED)),
        (
            step.voluntary_sni(cite),
            *step.home_producer(OLD_DERIVED, OLD_DERIVED, cite),
        ),
        (
            Handling(("biasa", "lain", "dingin", "pasteurisasi", "uht")),
            Handling(("sterilisasi_komersial",), cite),
            Handling(("beku",), cite, animal=True),
            Handling(("beku",), animal=False),
        ),
        cite,
    )


_T2012, _T2018 = _table_2012(), (_table_2018(exactly=True), _table_2018(exactly=False))
_DAY_2018 = Text(
    id="Hari mulai berlakunya PerBPOM 22/2018 pada Agustus 2018 tidak ditemukan.",
    en="The day in August 2018 on which PerBPOM 22/2018 began was not found.",
)
_DAY_2024 = Text(
    id="Hari diundangkannya PerBPOM 4/2024 tidak ditemukan; pada 11 Juni 2024 sudah dipakai.",
    en="The day on which PerBPOM 4/2024 was promulgated was not found; it was in use on 11 June "
    "2024.",
)
_SEVEN_DAYS = Text(
    id="Menurut sumber yang satu cukup 7 hari, menurut yang lain harus lebih dari 7 hari.",
    en="By one source 7 days are enough, by another it must be more than 7 days.",
)

FOOD_LICENCE_ROUTE = Determination(
    id="food-licence-route",
    fact=food_licence.food_licence_route,
    title=Text(id="Jalur izin produk pangan", en="Route of the food licence"),
    subject="line",
    rulings=(
        DatedTable(
            span=Span(None, GUIDE_SEEN),
            cite=KEP_BPOM_2205_2012.cite(grade="unresolved"),
            unresolved=Text(
                id="Aturan sebelum pedoman 2012 tidak ditemukan.",
                en="The rules before the guide of 2012 were not found.",
            ),
        ),
        DatedTable(
            span=Span(GUIDE_SEEN, CHANGED_2018[0]),
            cite=KEP_BPOM_2205_2012.cite(),
            tables=(_T2012,),
        ),
        DatedTable(
            span=Span(*CHANGED_2018),
            cite=PERBPOM_22_2018.cite(grade="unresolved"),
            tables=(_T2012, *_T2018),
            dispute=_DAY_2018,
        ),
        DatedTable(
            span=Span(CHANGED_2018[1], CHANGED_2024[0]),
            cite=PERBPOM_22_2018.cite(grade="disputed"),
            tables=_T2018,
            dispute=_SEVEN_DAYS,
        ),
        DatedTable(
            span=Span(*CHANGED_2024),
            cite=PERBPOM_4_2024.cite(grade="unresolved"),
            tables=(*_T2018, TABLE_2024),
            dispute=_DAY_2024,
        ),
        DatedTable(
            span=Span(CHANGED_2024[1]), cite=PERBPOM_4_2024.article(3), tables=(TABLE_2024,)
        ),
    ),
    notes=(
        Note(
            code="route-unpacked",
            text=Text(
                id="Tanpa kemasan eceran tidak diperlukan izin produk; izin tempat dan higiene tetap "
                "dilihat dari KBLI-nya.",
                en="Without retail packs no product licence is needed; hygiene of the place still "
                "follows its KBLI.",
            ),
            cite=_PACKED,
            when=food.food_retail_packed.is_false(),
        ),
        Note(
            code="route-online",
            text=Text(
                id="Pangan yang dijual secara daring harus memenuhi standar dan memegang izin edarnya.",
                en="Food sold online must meet the standards and hold its distribution licence.",
            ),
            cite=PERBPOM_30_2025.article(5),
            when=f.as_of >= as_date("2025-10-22"),
        ),
        Note(
            code="route-jamu",
            text=Text(
                id="Minuman botanikal dengan khasiat obat (jamu) masuk aturan obat tradisional, bukan "
                "SPP-IRT; hanya minuman serbuk biasa yang masuk daftar.",
                en="A botanical drink with medicinal use (jamu) falls under traditional-medicine rules, "
                "not the SPP-IRT; only plain powder drinks are on the list.",
            ),
            cite=PERBPOM_4_2024.cite("Lampiran I", grade="secondary"),
            when=all_of(f.kbli_version.equals("2020"), f.kbli.one_of("10762", "11040", "11090")),
        ),
        Note(
            code="route-repacked",
            text=Text(
                id="Kemasan ulang curah dalam negeri boleh ber-SPP-IRT dengan persetujuan produsen atau "
                "data keterlacakan.",
                en="Repacked domestic bulk may have an SPP-IRT with the producer's consent or "
                "traceability data.",
            ),
            cite=PERBPOM_4_2024.article(6),
            when=all_of(food.food_repacked.is_true(), food.food_repack_imported.is_false()),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

DETERMINATIONS = (FOOD_LICENCE_ROUTE,)
