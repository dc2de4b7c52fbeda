"""Whether the SNI of a listed product is mandatory: the determination ``mandatory-sni-status``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import standards as s
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Note
from umkstd.law.span import Span, as_date
from umkstd.logic.combine import all_of, any_of
from umkstd.logic.nodes import Condition
from umkstd.logic.table import Row, Table
from umkstd.rulebook.instruments import UU_20_2014
from umkstd.rulebook.instruments.standards import INSTRUMENTS, PERMENPERIN_60_2015, SE_500_2016
from umkstd.rulebook.licensing import VERIFIED_THROUGH
from umkstd.rulebook.mandatory_sni_products import (
    NEAR_MISSES,
    PRODUCTS,
    MandatoryProduct,
    NearMiss,
)
from umkstd.text import Text

UU_20_START = as_date("2014-09-17")
MANDATORY, VOLUNTARY = "wajib", "sukarela"
_BY_NAME = {item.name: item for item in INSTRUMENTS}
_NOT_READ = Text(
    id="Nomor peraturan yang mewajibkannya belum ditemukan.",
    en="The number of the regulation that makes it mandatory was not found.",
)


def regulation_of(product: MandatoryProduct) -> Citation:
    """The regulation behind a row of the list, or the statute where it was not found."""
    if product.regulation is not None:
        return _BY_NAME[product.regulation].cite(grade=product.grade)
    return UU_20_2014.article(24, 1, grade=product.grade, note=_NOT_READ)


def known_on(product: MandatoryProduct) -> str:
    """The first day on which the list can say that the SNI was mandatory, as ISO text."""
    return product.known_since.day.isoformat() if product.known_since else VERIFIED_THROUGH


def not_shown(product: MandatoryProduct) -> Condition | None:
    """The product, asked about before the first day on which a source shows the duty."""
    day = as_date(known_on(product))
    if product.status == "disputed" or day <= UU_20_START:
        return None
    return all_of(s.sni_product.equals(product.key), f.as_of < day)


_BEFORE = Text(
    id="Hari mulai wajibnya tidak ditemukan; pada hari yang ditanyakan mungkin masih sukarela.",
    en="The first day of the duty was not found; on the day asked about it may still have been "
    "voluntary.",
)
_POSTPONED = Text(
    id="Pemberlakuannya ditunda tanpa batas waktu melalui surat edaran.",
    en="Its enforcement was postponed without an end date by a circular.",
)
_IN_FORCE = Text(
    id="BPOM mencantumkannya sebagai SNI wajib, dan halaman konsultan tahun 2025 memandangnya "
    "berlaku.",
    en="BPOM lists the SNI as mandatory, and a consultant's page of 2025 treats it as in force.",
)


def _covered_rows(product: MandatoryProduct, *, strict: bool) -> tuple[Row, ...]:
    """Rows of a listed product; on the other reading, voluntary until the duty is shown."""
    named, cite = s.sni_product.equals(product.key), regulation_of(product)
    if product.status == "disputed":
        if strict:
            return (Row((named, None, None), MANDATORY, cite, _IN_FORCE),)
        cite = SE_500_2016.cite(grade=product.grade)
        return (Row((named, None, None), VOLUNTARY, cite, _POSTPONED),)
    day = as_date(known_on(product))
    if strict or day <= UU_20_START:
        return (Row((named, None, None), MANDATORY, cite),)
    default = UU_20_2014.article(20, 2, grade="derived")
    return (
        Row((named, None, f.as_of < day), VOLUNTARY, default, _BEFORE),
        Row((named, None, f.as_of >= day), MANDATORY, cite),
    )


def _near_row(item: NearMiss) -> Row:
    cite = UU_20_2014.article(20, 2, grade=item.grade)
    return Row((s.sni_product.equals(item.key), None, None), VOLUNTARY, cite, item.why)


def _table(*, strict: bool) -> Table:
    other = s.sni_product.one_of(*s.OTHER)
    stated = UU_20_2014.article(24, 1)
    return Table(
        (s.sni_product, f.sni_mandatory, f.as_of),
        (
            *(row for item in PRODUCTS for row in _covered_rows(item, strict=strict)),
            *(_near_row(item) for item in NEAR_MISSES),
            Row((other, f.sni_mandatory.is_true(), None), MANDATORY, stated),
            Row((other, f.sni_mandatory.is_false(), None), VOLUNTARY, UU_20_2014.article(20, 2)),
        ),
    )


UNSHOWN = any_of(*(c for item in PRODUCTS if (c := not_shown(item)) is not None))
"""A listed product asked about on a day before a source shows the duty."""
BISCUIT_NOTE = Note(
    code="mandatory-sni-biscuit",
    text=Text(
        id="Biskuit: Permenperin 60/2015 mewajibkan SNI, sedangkan surat edaran tahun 2016 menunda "
        "pemberlakuannya karena usaha kecil belum siap. Mana yang berlaku belum pasti; tanyakan "
        "pada Kementerian Perindustrian.",
        en="Biscuits: Permenperin 60/2015 makes the SNI mandatory, while a circular of 2016 "
        "postponed its enforcement because small firms were not ready. Which of them holds is not "
        "settled; ask the Ministry of Industry.",
    ),
    cite=PERMENPERIN_60_2015.cite(grade="disputed"),
    when=s.sni_product.equals("biskuit"),
)
UNSHOWN_NOTE = Note(
    code="mandatory-sni-first-day",
    text=Text(
        id="Daftar SNI wajib memuat keadaan pada hari hukum diperiksa. Sejak kapan SNI produk ini "
        "wajib tidak ditemukan; pastikan dahulu untuk hari yang ditanyakan.",
        en="The list of mandatory SNI shows the day on which the law was looked up. Since when the "
        "SNI of this product has been mandatory was not found; make sure of the day asked about.",
    ),
    cite=UU_20_2014.article(24, 1, grade="unresolved"),
    when=UNSHOWN,
)
FROM_LIST_NOTE = Note(
    code="mandatory-sni-from-list",
    text=Text(
        id="Wajib tidaknya SNI produk ini diambil dari daftar produk; seberapa pasti, lihat "
        "mandatory-sni-status.",
        en="Whether the SNI of this product is mandatory is taken from the list of products; for "
        "how sure that is, see mandatory-sni-status.",
    ),
    cite=UU_20_2014.article(24, 1, grade="secondary"),
    when=s.sni_product.one_of(*s.COVERED, *s.NEAR_MISSES),
)

MANDATORY_SNI_STATUS = Determination(
    id="mandatory-sni-status",
    fact=s.mandatory_sni_status,
    title=Text(id="Status SNI produk", en="Status of the product's SNI"),
    rulings=(
        DatedTable(
            span=Span(UU_20_START),
            cite=UU_20_2014.article(24, 1),
            tables=(_table(strict=True), _table(strict=False)),
            dispute=Text(
                id="Sumber-sumber berbeda tentang wajibnya SNI produk ini, atau hari mulai wajibnya "
                "tidak ditemukan.",
                en="The sources disagree on whether the SNI of this product is mandatory, or the "
                "first day of the duty was not found.",
            ),
        ),
    ),
    notes=(
        BISCUIT_NOTE,
        UNSHOWN_NOTE,
        Note(
            code="mandatory-sni-other-product",
            text=Text(
                id="Daftar ini tidak lengkap. Produk yang tidak tercantum belum tentu sukarela; "
                "tanyakan pada BSN atau kementerian teknisnya.",
                en="This list is not whole. A product that is not on it is not voluntary for that; "
                "ask BSN or the ministry in charge.",
            ),
            cite=UU_20_2014.article(24, 1),
            when=s.sni_product.one_of(*s.OTHER),
        ),
    ),
    subject="line",
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)
DETERMINATIONS = (MANDATORY_SNI_STATUS,)
