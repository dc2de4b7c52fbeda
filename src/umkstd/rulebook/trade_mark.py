"""Trade marks: whether one is in force, when it may be renewed, and which fee applies."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business import mark_terms as term
from umkstd.business.facts import marks as m
from umkstd.business.facts import non_food as n
from umkstd.business.vocabulary import VOCABULARY
from umkstd.calendars import Deadline
from umkstd.law.citation import Citation
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, member
from umkstd.logic.table import Row, Table
from umkstd.rulebook.fees import PP_30_SPAN, PP_45_SPAN
from umkstd.rulebook.instruments import PP_28_2025, UU_20_2014
from umkstd.rulebook.instruments.marks import PP_30_2026, PP_45_2024, UU_20_2016
from umkstd.rulebook.scale import SCALE
from umkstd.text import Text

VERIFIED_THROUGH = "2026-11-24"
_TERM = UU_20_2016.article(35)
_LAST_DAY = UU_20_2016.article(
    35,
    grade="derived",
    note=Text(
        id="Dihitung dari tanggal penerimaan; hari bertanggal sama sepuluh tahun kemudian dihitung "
        "sebagai hari terakhir.",
        en="Counted from the filing date; the day of the same number ten years later is taken as "
        "the last one.",
    ),
)
_USE = UU_20_2016.article(36)
_BEFORE = Provision(
    span=Span(None, "2017-01-01"),
    cite=UU_20_2016.cite(grade="unresolved"),
    unresolved=Text(
        id="UU 20/2016 dibuat pada tahun 2016; hari mulai berlakunya dan undang-undang sebelumnya "
        "belum dibaca.",
        en="UU 20/2016 was made in 2016; the day on which it began and the earlier statute were not "
        "read.",
    ),
)

MARK_TERM = Deadline(
    id="trade-mark-term",
    title=Text(id="pelindungan merek berakhir", en="the protection of the trade mark ends"),
    starts=Text(id="tanggal penerimaan permohonan", en="the filing date"),
    count=term.MARK_YEARS,
    unit="years",
    cite=_TERM,
)
MARK_LATE_RENEWAL = Deadline(
    id="trade-mark-late-renewal",
    title=Text(
        id="memohon perpanjangan merek yang terlambat, dengan denda",
        en="ask for a late renewal of the trade mark, with surcharge",
    ),
    starts=Text(id="hari terakhir pelindungan", en="the last day of protection"),
    count=term.RENEWAL_MONTHS_AFTER,
    unit="months",
    cite=_TERM,
)

REGISTERED = member(
    "mark-registered",
    m.mark_status.equals("terdaftar"),
    holds=Text(id="Merek produk ini terdaftar.", en="The product's trade mark is registered."),
    fails=Text(
        id="Merek produk ini belum terdaftar. Ajukan permohonan kepada DJKI, atau tunggu keputusan "
        "bila sudah diajukan.",
        en="The product's trade mark is not registered. File an application with DJKI, or await the "
        "decision if one is filed.",
    ),
    cite=_TERM,
)
REGISTERED_BY_NOW = member(
    "mark-registered-on",
    m.mark_registered_on <= f.as_of,
    holds=Text(
        id="Merek itu didaftar pada {mark_registered_on}.",
        en="The trade mark was registered on {mark_registered_on}.",
    ),
    fails=Text(
        id="Merek itu baru didaftar pada {mark_registered_on}, sesudah tanggal penilaian. Tunggu "
        "sampai hari itu.",
        en="The trade mark was registered only on {mark_registered_on}, after the as-of date. Wait "
        "until that day.",
    ),
    cite=_TERM,
)
NOT_EXPIRED = member(
    "mark-not-expired",
    f.as_of <= m.mark_expires_on,
    holds=Text(
        id="Pelindungan merek berlaku sampai {mark_expires_on}.",
        en="The trade mark is protected until {mark_expires_on}.",
    ),
    fails=Text(
        id="Pelindungan merek berakhir pada {mark_expires_on}. Mohonkan perpanjangan dalam 6 bulan "
        "sesudahnya dengan denda, atau ajukan permohonan baru.",
        en="The protection of the trade mark ended on {mark_expires_on}. Ask for renewal within 6 "
        "months after it, with surcharge, or file a new application.",
    ),
    cite=_LAST_DAY,
)
TRADE_MARK_IN_FORCE = Requirement(
    id="trade-mark.in-force",
    title=Text(id="Merek terdaftar yang berlaku", en="Registered trade mark in force"),
    provisions=(
        _BEFORE,
        Provision(
            span=Span("2017-01-01"),
            cite=_TERM,
            needs=all_of(REGISTERED, REGISTERED_BY_NOW, NOT_EXPIRED),
        ),
    ),
    notes=(
        Note(
            code="mark-is-no-licence",
            text=Text(
                id="Merek bukan perizinan berusaha dan bukan PB UMKU: tidak diajukan melalui OSS.",
                en="A trade mark is no business licence and no PB UMKU: it is not filed through "
                "OSS.",
            ),
            cite=PP_28_2025.cite(grade="derived"),
        ),
        Note(
            code="mark-and-batikmark",
            text=Text(
                id="Batikmark memerlukan merek yang terdaftar atau sedang dimohonkan.",
                en="Batikmark needs a trade mark that is registered or applied for.",
            ),
            cite=_TERM,
            when=n.non_food_kind.equals("batik"),
        ),
        Note(
            code="mark-and-mandatory-sni",
            text=Text(
                id="Produsen barang ber-SNI wajib harus mempunyai merek sendiri.",
                en="A producer of goods under mandatory SNI must have an own brand.",
            ),
            cite=UU_20_2014.cite(
                grade="derived",
                note=Text(
                    id="Syarat itu ada dalam peraturan menteri perindustrian tiap produk.",
                    en="The condition stands in the industry ministry's rule for each product.",
                ),
            ),
            when=f.sni_mandatory.is_true(),
        ),
        Note(
            code="mark-and-bpom-names",
            text=Text(
                id="BPOM menolak nama dagang yang sudah terdaftar sebagai merek orang lain untuk "
                "pangan sejenis.",
                en="BPOM refuses a trade name that is already certified as a trade mark of somebody "
                "else for similar food.",
            ),
            cite=UU_20_2016.cite(
                note=Text(
                    id="Menurut satu halaman penyedia jasa, bukan dari undang-undang ini.",
                    en="By one service provider's page, not from this statute.",
                )
            ),
            when=n.non_food_kind.equals("pangan"),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

OPENED = member(
    "mark-renewal-opened",
    m.mark_renewal_opens_on <= f.as_of,
    holds=Text(
        id="Perpanjangan dapat dimohonkan sejak {mark_renewal_opens_on}.",
        en="Renewal may be asked for since {mark_renewal_opens_on}.",
    ),
    fails=Text(
        id="Terlalu awal: perpanjangan baru dapat dimohonkan mulai {mark_renewal_opens_on}.",
        en="Too early: renewal may be asked for only from {mark_renewal_opens_on}.",
    ),
    cite=_TERM,
)
IN_TIME = member(
    "mark-renewal-in-time",
    f.as_of <= m.mark_expires_on,
    holds=Text(
        id="Permohonan pada hari ini tepat waktu: pelindungan berakhir pada {mark_expires_on}. Pakai "
        "tarif perpanjangan biasa.",
        en="An application today is in time: protection ends on {mark_expires_on}. The ordinary "
        "renewal fee applies.",
    ),
    fails=Text(
        id="Pelindungan sudah berakhir pada {mark_expires_on}; perpanjangan tepat waktu tidak dapat "
        "lagi dimohonkan.",
        en="Protection ended on {mark_expires_on}; renewal in time can no longer be asked for.",
    ),
    cite=_LAST_DAY,
)
LATE = member(
    "mark-renewal-late",
    all_of(f.as_of > m.mark_expires_on, f.as_of <= m.mark_renewal_closes_on),
    holds=Text(
        id="Terlambat, tetapi masih dapat diperpanjang sampai {mark_renewal_closes_on} dengan tarif "
        "perpanjangan terlambat.",
        en="Late, but renewal is still possible until {mark_renewal_closes_on} at the fee for late "
        "renewal.",
    ),
    fails=Text(
        id="Perpanjangan terlambat hanya dapat dimohonkan sesudah {mark_expires_on} sampai "
        "{mark_renewal_closes_on}. Sesudah itu ajukan permohonan merek baru.",
        en="Late renewal can be asked for only after {mark_expires_on} and until "
        "{mark_renewal_closes_on}. After that file a new trade mark application.",
    ),
    cite=_TERM,
)
IN_USE = member(
    "mark-in-use",
    m.mark_in_use.is_true(),
    holds=Text(
        id="Merek masih dipakai, dan pemilik dapat menyatakannya.",
        en="The trade mark is in use, and the owner can state so.",
    ),
    fails=Text(
        id="Merek tidak dipakai lagi, padahal perpanjangan memerlukan pernyataan pemakaian. Pakai "
        "kembali mereknya dahulu.",
        en="The trade mark is no longer used, while renewal needs a statement of use. Use the mark "
        "again first.",
    ),
    cite=_USE,
)
TRADE_MARK_RENEWAL = Requirement(
    id="trade-mark.renewal",
    title=Text(id="Perpanjangan merek", en="Renewal of the trade mark"),
    provisions=(
        _BEFORE,
        Provision(
            span=Span("2017-01-01"),
            cite=_TERM,
            needs=all_of(REGISTERED, OPENED, any_of(IN_TIME, LATE), IN_USE),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)


def _fee_classes(span: Span, cite: Citation) -> DatedTable:
    return DatedTable(
        span=span,
        cite=cite,
        tables=(
            Table(
                (f.scale,),
                (
                    Row((f.scale.one_of("mikro", "kecil"),), "umk"),
                    Row((f.scale.one_of("menengah", "besar", "bukan_umkm"),), "umum"),
                ),
            ),
        ),
    )


TRADE_MARK_FEE_CLASS = Determination(
    id="trade-mark-fee-class",
    fact=m.trade_mark_fee_class,
    title=Text(id="Golongan tarif merek", en="Fee class of trade marks"),
    rulings=(
        _fee_classes(PP_45_SPAN, PP_45_2024.cite()),
        _fee_classes(PP_30_SPAN, PP_30_2026.cite()),
    ),
    determinations=(SCALE,),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (TRADE_MARK_IN_FORCE, TRADE_MARK_RENEWAL)
DETERMINATIONS = (TRADE_MARK_FEE_CLASS,)
DEADLINES = (MARK_TERM, MARK_LATE_RENEWAL)
