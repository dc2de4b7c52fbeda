"""By which route the KKPR is obtained: the determination ``kkpr-route``, since 2018."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import premises as p
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.provision import Note
from umkstd.law.span import Span
from umkstd.logic.combine import all_of
from umkstd.logic.nodes import Condition
from umkstd.logic.table import Row, Table
from umkstd.logic.values import Kind
from umkstd.rulebook.instruments import PP_24_2018, PP_28_2025
from umkstd.rulebook.instruments.premises import PP_21_2021
from umkstd.rulebook.licensing import (
    ADAPTED_BY,
    PP_5_START,
    PP_24_START,
    PP_28_START,
    VERIFIED_THROUGH,
)
from umkstd.rulebook.scale import SCALE
from umkstd.rulebook.shared_complex import SHARED_COMPLEX
from umkstd.text import Text

Cells = tuple[Condition | None, ...]
_OLD_SPAN = Span(PP_24_START, PP_5_START)

LOCATION_PERMIT_AREA = Parameter(
    name="location_permit_area_2018",
    kind=Kind.INTEGER,
    unit="m²",
    title=Text(
        id="luas lahan nonpertanian untuk Izin Lokasi tanpa komitmen",
        en="area of non-farm land for a location permit without commitment",
    ),
    values=(DatedValue(_OLD_SPAN, 10_000, PP_24_2018.article(33, 1, "f")),),
)

_UMK = f.scale.one_of("mikro", "kecil")
_LARGER = f.scale.one_of("menengah", "besar", "bukan_umkm")
_LOW = f.risk.equals("rendah")
_MORE = f.risk.one_of("menengah_rendah", "menengah_tinggi", "tinggi")
_NEEDED = p.shared_complex.equals("ordinary")
_IF_NEEDED = Text(id="bila Izin Lokasi diperlukan", en="where a location permit is needed at all")


def _today() -> Table:
    """PP 28/2025: skipped, declared, or by the plan and the land."""
    special = {
        "lahan_pemegang_kkpr": "27-31",
        "kek_kawasan_industri": "27-31",
        "perluasan_berdampingan": "27-31",
    }
    plans = (
        ("terintegrasi", "confirmation", PP_28_2025.article(17)),
        ("belum_terintegrasi", "approval-without-land-opinion", PP_28_2025.article(25)),
        ("tidak_ada", "approval", PP_28_2025.article("18-22")),
    )
    no_case = p.kkpr_land_case.equals("biasa")
    case = p.kkpr_land_case.one_of(*special)
    rows = [Row((p.shared_complex.equals("skips"), *(None,) * 4), "none", PP_28_2025.article(13))]
    micro, others = (
        f.scale.equals("mikro"),
        f.scale.one_of("kecil", "menengah", "besar", "bukan_umkm"),
    )
    rows.append(Row((_NEEDED, micro, _LOW, None, None), "self-declaration", PP_28_2025.article(32)))
    ways: tuple[Cells, ...] = ((_NEEDED, micro, _MORE), (_NEEDED, others, None))
    for cells in ways:
        rows += [
            Row((*cells, no_case, p.rdtr.equals(plan)), value, cite) for plan, value, cite in plans
        ]
        rows.append(
            Row((*cells, case, None), "approval-without-assessment", PP_28_2025.article("27-31"))
        )
    return Table((p.shared_complex, f.scale, f.risk, p.kkpr_land_case, p.rdtr), tuple(rows))


def _umk_track(*, low_only: bool) -> Table:
    """PP 21/2021: the UMK track, for every risk or for low risk alone."""
    cite = PP_21_2021.article(101, 1, "b", grade="disputed" if low_only else "article")
    ordinary = PP_21_2021.article("108-114")
    if not low_only:
        return Table(
            (f.scale, f.risk),
            (
                Row((_UMK, None), "self-declaration", cite),
                Row((_LARGER, None), "ordinary", ordinary),
            ),
        )
    return Table(
        (f.scale, f.risk),
        (
            Row((_UMK, _LOW), "self-declaration", cite),
            Row((_UMK, _MORE), "ordinary", cite),
            Row((_LARGER, None), "ordinary", ordinary),
        ),
    )


def _location_permit() -> tuple[Table, Table]:
    """PP 24/2018: what was read of the cases without commitment, and the cases not read."""
    land, water = PP_24_2018.article(33, 1, "f"), PP_24_2018.article(34, None, "d")
    rest = PP_24_2018.article("33-34", grade="derived")
    free, bound = "location-permit-no-commitment", "location-permit"
    ashore, afloat = p.at_sea.is_false(), p.at_sea.is_true()
    small, wide = p.land_area_m2 <= LOCATION_PERMIT_AREA, p.land_area_m2 > LOCATION_PERMIT_AREA
    farm, other = p.is_farm_land.is_true(), p.is_farm_land.is_false()
    read = (
        Row((afloat, _UMK, None, None), free, water, _IF_NEEDED),
        Row((afloat, _LARGER, None, None), bound, rest, _IF_NEEDED),
        Row((ashore, None, other, small), free, land, _IF_NEEDED),
        Row((ashore, None, other, wide), bound, rest, _IF_NEEDED),
        Row((ashore, None, farm, None), bound, rest, _IF_NEEDED),
    )
    columns = (p.at_sea, f.scale, p.is_farm_land, p.land_area_m2)
    unread = PP_24_2018.article("33-34", grade="unresolved")
    not_read = (
        Row((afloat, _UMK, None, None), free, water, _IF_NEEDED),
        Row((afloat, _LARGER, None, None), free, unread, _IF_NEEDED),
        Row((ashore, None, other, small), free, land, _IF_NEEDED),
        Row((ashore, None, other, wide), free, unread, _IF_NEEDED),
        Row((ashore, None, farm, None), free, unread, _IF_NEEDED),
    )
    return Table(columns, read), Table(columns, not_read)


KKPR_ROUTE = Determination(
    id="kkpr-route",
    fact=p.kkpr_route,
    title=Text(id="Jalur memperoleh KKPR", en="Route to the KKPR"),
    rulings=(
        DatedTable(
            span=_OLD_SPAN,
            cite=PP_24_2018.article("33-34"),
            tables=_location_permit(),
            dispute=Text(
                id="Huruf lain dalam PP 24/2018 Pasal 33 dan 34 belum dibaca; Izin Lokasi tanpa "
                "komitmen mungkin juga berlaku menurut huruf itu.",
                en="The other letters of PP 24/2018 Pasal 33 and 34 were not read; they may also "
                "give a location permit without commitment.",
            ),
        ),
        DatedTable(
            span=Span(PP_5_START, PP_28_START),
            cite=PP_21_2021.article(101, 1),
            tables=(_umk_track(low_only=False), _umk_track(low_only=True)),
            dispute=Text(
                id="Apakah jalur UMK dalam PP 21/2021 juga mensyaratkan risiko rendah belum dapat "
                "dipastikan: pasal pelaksananya tidak terbaca utuh.",
                en="Whether the UMK track of PP 21/2021 also asked for low risk is not certain: "
                "the operative article could not be read whole.",
            ),
        ),
        DatedTable(span=Span(PP_28_START), cite=PP_28_2025.article(12, 1), tables=(_today(),)),
    ),
    determinations=(SCALE, SHARED_COMPLEX),
    notes=(
        Note(
            code="kkpr-in-process",
            text=Text(
                id="Permohonan yang diajukan sebelum 5 Juni 2025 dan masih diproses mengikuti aturan "
                "lama sampai OSS disesuaikan.",
                en="An application made before 5 June 2025 and still in process follows the old "
                "rules until OSS is adapted.",
            ),
            cite=PP_28_2025.article(547, None, "a"),
            when=all_of(
                f.licence_applied_on < PP_28_START, f.as_of >= PP_28_START, f.as_of < ADAPTED_BY
            ),
        ),
        Note(
            code="kkpr-owned",
            text=Text(
                id="Badan usaha yang dimiliki atau dikuasai usaha menengah atau besar bukan usaha "
                "mikro; pernyataan mandiri tidak terbuka baginya.",
                en="An entity that a medium or large enterprise owns or controls is not micro; "
                "self-declaration is not open to it.",
            ),
            cite=PP_28_2025.article(32, grade="derived"),
            when=all_of(
                f.scale.equals("mikro"),
                f.legal_form.one_of(*f.ENTITY_FORMS),
                f.owned_by_larger.is_true(),
            ),
        ),
    ),
    subject="line",
    verified_through=VERIFIED_THROUGH,
    given={"purpose": "registration"},
    vocabulary=VOCABULARY,
)
