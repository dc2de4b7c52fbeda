"""How large a business is in law: the determination ``scale``, from 1996 to today."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.parameter import Parameter
from umkstd.law.provision import Note
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, not_
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Condition
from umkstd.logic.table import Row, Table
from umkstd.rulebook import thresholds as limit
from umkstd.rulebook.instruments import PP_7_2021, UU_9_1995, UU_20_2008, job_creation
from umkstd.text import Text

VERIFIED_THROUGH = "2026-11-24"
GAP = Span("2020-11-02", "2021-02-02")
Limits = tuple[Parameter, Parameter, Parameter]
Cells = tuple[Condition | None, ...]

_MICRO_OWNER = UU_20_2008.article(1, None, None, 1)
_MICRO_FORM = UU_20_2008.article(
    1,
    None,
    None,
    1,
    grade="derived",
    note=Text(
        id="Definisi menyebut milik perorangan atau badan usaha perorangan; batas ukurannya "
        "tetap dipenuhi.",
        en="The definition names natural persons and sole-proprietor entities; the size limit is "
        "met all the same.",
    ),
)
_SMALL_INDEPENDENT = UU_20_2008.article(1, None, None, 2)
_MEDIUM_INDEPENDENT = UU_20_2008.article(1, None, None, 3)
_MEDIUM_PARENT = UU_20_2008.article(1, None, None, 3, grade="disputed")
_LARGE = UU_20_2008.article(1, None, None, 4)


def _size_rows(
    before: Cells, after: int, measure: Fact[int], limits: Limits, cite: Citation
) -> tuple[Row, ...]:
    """Rows by one measure, then form, independence and parent.

    Args:
        before: cells of the columns before the measure.
        after: number of open columns between the measure and the form.
        measure: capital, sales or net assets.
        limits: upper limits of micro, small and medium, inclusive.
        cite: the article that sets the limits.
    """
    micro, small, medium = limits
    gap: Cells = (None,) * after
    personal = f.legal_form.one_of(*f.PERSONAL_FORMS)
    entity = f.legal_form.one_of(*f.ENTITY_FORMS)
    owned, free = f.owned_by_larger.is_true(), f.owned_by_larger.is_false()
    is_micro = measure <= micro
    is_small = all_of(measure > micro, measure <= small)
    is_medium = all_of(measure > small, measure <= medium)
    by_size = Text(id=f"menurut {measure.label.id}", en=f"by {measure.label.en}")
    not_free = Text(
        id=f"ukurannya memenuhi menurut {measure.label.id}, tetapi tidak berdiri sendiri",
        en=f"the size fits by {measure.label.en}, but the business is not independent",
    )
    silent = Text(
        id="bagian dari usaha menengah: bunyi Pasal 1 angka 3 hanya menyebut usaha kecil dan besar",
        en="part of a medium enterprise: Pasal 1 angka 3 names only small and large ones",
    )
    rows: tuple[tuple[Condition, Cells, str, Citation, Text], ...] = (
        (is_micro, (personal, None, None), "mikro", cite, by_size),
        (is_micro, (entity, None, None), "mikro", _MICRO_FORM, by_size),
        (is_small, (None, free, None), "kecil", cite, by_size),
        (is_small, (None, owned, None), "bukan_umkm", _SMALL_INDEPENDENT, not_free),
        (is_medium, (None, free, None), "menengah", cite, by_size),
        (
            is_medium,
            (None, owned, f.parent_scale.equals("besar")),
            "bukan_umkm",
            _MEDIUM_INDEPENDENT,
            not_free,
        ),
        (
            is_medium,
            (None, owned, f.parent_scale.equals("menengah")),
            "bukan_umkm",
            _MEDIUM_PARENT,
            silent,
        ),
        (measure > medium, (None, None, None), "besar", _LARGE, by_size),
    )
    return tuple(
        Row((*before, size, *gap, *rest), value, source, basis)
        for size, rest, value, source, basis in rows
    )


def _by(measure: Fact[int], limits: Limits, cite: Citation) -> Table:
    columns = (measure, f.legal_form, f.owned_by_larger, f.parent_scale)
    return Table(columns, _size_rows((), 0, measure, limits, cite))


def _classes(measure: Fact[int], limits: Limits) -> Table:
    """The plain classes by one measure, without independence."""
    micro, small, medium = limits
    cells = (
        measure <= micro,
        all_of(measure > micro, measure <= small),
        all_of(measure > small, measure <= medium),
        measure > medium,
    )
    names = ("mikro", "kecil", "menengah", "besar")
    return Table((measure,), tuple(Row((c,), n) for c, n in zip(cells, names, strict=True)))


_CAPITAL_LIMITS: Limits = (limit.MICRO_CAPITAL, limit.SMALL_CAPITAL, limit.MEDIUM_CAPITAL)
_SALES_LIMITS: Limits = (limit.MICRO_SALES, limit.SMALL_SALES, limit.MEDIUM_SALES)
_CAPITAL_CITE = PP_7_2021.article(35, 3)
_SALES_CITE = PP_7_2021.article(35, 5)
_PURPOSE_CITE = PP_7_2021.article(35, 4, grade="secondary")

_UU_9 = Table(
    (f.owner_is_citizen, f.owned_by_larger, f.net_assets, f.annual_sales),
    tuple(
        Row(cells, outcome, None, basis)
        for cells, outcome, basis in (
            (
                (f.owner_is_citizen.is_false(), None, None, None),
                "bukan_umkm",
                Text(
                    id="bukan milik warga negara Indonesia", en="not owned by an Indonesian citizen"
                ),
            ),
            (
                (f.owner_is_citizen.is_true(), f.owned_by_larger.is_true(), None, None),
                "bukan_umkm",
                Text(id="tidak berdiri sendiri", en="not independent"),
            ),
            (
                (
                    f.owner_is_citizen.is_true(),
                    f.owned_by_larger.is_false(),
                    f.net_assets <= limit.SMALL_ASSETS_1995,
                    None,
                ),
                "kecil",
                Text(id="menurut kekayaan bersih", en="by net assets"),
            ),
            (
                (
                    f.owner_is_citizen.is_true(),
                    f.owned_by_larger.is_false(),
                    f.net_assets > limit.SMALL_ASSETS_1995,
                    f.annual_sales <= limit.SMALL_SALES_1995,
                ),
                "kecil",
                Text(id="menurut hasil penjualan tahunan", en="by annual sales"),
            ),
            (
                (
                    f.owner_is_citizen.is_true(),
                    f.owned_by_larger.is_false(),
                    f.net_assets > limit.SMALL_ASSETS_1995,
                    f.annual_sales > limit.SMALL_SALES_1995,
                ),
                "bukan_umkm",
                Text(
                    id="melampaui batas usaha kecil; undang-undang ini tidak mengenal usaha mikro",
                    en="above the limits of a small enterprise; this law has no micro class",
                ),
            ),
        )
    ),
)
_PP_7 = Table(
    (
        *(f.purpose, f.has_full_sales_year, f.capital, f.annual_sales),
        *(f.legal_form, f.owned_by_larger, f.parent_scale),
    ),
    (
        *_size_rows(
            (f.purpose.equals("registration"), None), 1, f.capital, _CAPITAL_LIMITS, _CAPITAL_CITE
        ),
        *_size_rows(
            (f.purpose.equals("support"), f.has_full_sales_year.is_false()),
            1,
            f.capital,
            _CAPITAL_LIMITS,
            _PURPOSE_CITE,
        ),
        *_size_rows(
            (f.purpose.equals("support"), f.has_full_sales_year.is_true(), None),
            0,
            f.annual_sales,
            _SALES_LIMITS,
            _SALES_CITE,
        ),
    ),
)
DAY_NOT_SEEN = Text(
    id="UU 9/1995 mulai berlaku pada bulan Desember 1995; harinya tidak ditemukan.",
    en="UU 9/1995 came into force in December 1995; the day was not found.",
)
_NO_LIMITS = Text(
    id="Antara 2 November 2020 dan 1 Februari 2021 tidak ada batas ukuran yang berlaku: UU 11/2020 "
    "menghapusnya, PP 7/2021 belum ada.",
    en="Between 2 November 2020 and 1 February 2021 no size limits were in force: UU 11/2020 had "
    "removed them and PP 7/2021 did not exist yet.",
)

SCALE_BY_CAPITAL = Determination(
    id="scale-by-capital",
    fact=f.scale_by_capital,
    title=Text(id="Golongan menurut modal usaha", en="Class by business capital"),
    rulings=(
        DatedTable(
            span=limit.PP_7_SPAN,
            cite=_CAPITAL_CITE,
            tables=(_classes(f.capital, _CAPITAL_LIMITS),),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)
SCALE_BY_SALES = Determination(
    id="scale-by-sales",
    fact=f.scale_by_sales,
    title=Text(id="Golongan menurut hasil penjualan tahunan", en="Class by annual sales"),
    rulings=(
        DatedTable(
            span=limit.PP_7_SPAN,
            cite=_SALES_CITE,
            tables=(_classes(f.annual_sales, _SALES_LIMITS),),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)


def _classes_differ() -> Condition:
    pairs = [
        all_of(f.scale_by_capital.equals(name), not_(f.scale_by_sales.equals(name)))
        for name in ("mikro", "kecil", "menengah", "besar")
    ]
    return any_of(*pairs)


_NOTES = (
    Note(
        code="scale-classes-differ",
        text=Text(
            id="Golongan menurut modal usaha dan menurut hasil penjualan tahunan berbeda. Tidak ada "
            "aturan pemutus; keperluan permohonan yang menentukan: pendaftaran memakai modal, "
            "kemudahan dan pemberdayaan memakai penjualan.",
            en="The classes by capital and by annual sales differ. No rule breaks the tie; the "
            "purpose of the request decides: registration goes by capital, support by sales.",
        ),
        cite=PP_7_2021.article(35, "2) dan (4", grade="secondary"),
        when=_classes_differ(),
    ),
    Note(
        code="scale-founded-before",
        text=Text(
            id="Sebagian pihak membaca bahwa usaha yang berdiri sebelum 2 Februari 2021 digolongkan "
            "menurut hasil penjualan tahunan, bukan modal. Menurut bacaan itu golongannya lain.",
            en="Some read the law so that a business founded before 2 February 2021 is classed by "
            "annual sales instead of capital. On that reading its class would be another.",
        ),
        cite=PP_7_2021.article(35, grade="disputed"),
        when=all_of(f.founded_on < limit.PP_7_SPAN.borders[0], _classes_differ()),
    ),
    Note(
        code="scale-micro-form",
        text=Text(
            id="Apakah badan usaha selain usaha perorangan dapat disebut usaha mikro masih "
            "diperdebatkan: definisinya menyebut milik perorangan, batas ukurannya tidak "
            "membedakan bentuk. Kedua bacaan tetap di dalam UMK.",
            en="Whether an entity other than a person's own business can be called micro is "
            "disputed: the definition names natural persons, the size limit knows no forms. Both "
            "readings stay within UMK.",
        ),
        cite=UU_20_2008.article(1, None, None, 1, grade="disputed"),
        when=all_of(f.scale.equals("mikro"), f.legal_form.one_of(*f.ENTITY_FORMS)),
    ),
    Note(
        code="scale-large-person",
        text=Text(
            id="Definisi usaha besar menyebut badan usaha; orang perorangan di atas batas usaha "
            "menengah tidak disebut.",
            en="The definition of a large enterprise names entities; a natural person above the "
            "limits of medium is not mentioned.",
        ),
        cite=_LARGE,
        when=all_of(f.scale.equals("besar"), f.legal_form.equals("perseorangan")),
    ),
)

SCALE = Determination(
    id="scale",
    fact=f.scale,
    title=Text(id="Skala usaha", en="Scale of the business"),
    rulings=(
        DatedTable(
            span=limit.UU_9_MONTH,
            cite=UU_9_1995.cite(grade="unresolved"),
            unresolved=DAY_NOT_SEEN,
        ),
        DatedTable(span=limit.UU_9_SPAN, cite=UU_9_1995.article(5), tables=(_UU_9,)),
        DatedTable(
            span=limit.UU_20_SPAN,
            cite=UU_20_2008.article(6),
            tables=(
                _by(
                    f.net_assets,
                    (limit.MICRO_ASSETS_2008, limit.SMALL_ASSETS_2008, limit.MEDIUM_ASSETS_2008),
                    UU_20_2008.article(6),
                ),
                _by(
                    f.annual_sales,
                    (limit.MICRO_SALES_2008, limit.SMALL_SALES_2008, limit.MEDIUM_SALES_2008),
                    UU_20_2008.article(6),
                ),
            ),
            dispute=Text(
                id="Kekayaan bersih dan hasil penjualan dihubungkan dengan “atau”, tanpa aturan "
                "pemutus bila keduanya memberi golongan yang berbeda.",
                en="Net assets and annual sales are joined by “or”, and no rule breaks the tie "
                "where they give different classes.",
            ),
        ),
        DatedTable(span=GAP, cite=job_creation(87, None, 1), unresolved=_NO_LIMITS),
        DatedTable(span=limit.PP_7_SPAN, cite=PP_7_2021.article(35), tables=(_PP_7,)),
    ),
    determinations=(SCALE_BY_CAPITAL, SCALE_BY_SALES),
    notes=_NOTES,
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

DETERMINATIONS = (SCALE, SCALE_BY_CAPITAL, SCALE_BY_SALES)
