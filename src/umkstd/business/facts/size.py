"""Facts about size: capital and sales of PP 7/2021, net assets of UU 20/2008."""

from __future__ import annotations

from umkstd.business.facts.declare import choice, rupiah, yes_no
from umkstd.text import Text

_CLASSES = {
    "mikro": Text(id="mikro", en="micro (mikro)"),
    "kecil": Text(id="kecil", en="small (kecil)"),
    "menengah": Text(id="menengah", en="medium (menengah)"),
    "besar": Text(id="besar", en="large (besar)"),
}
_SCALES = {**_CLASSES, "bukan_umkm": Text(id="bukan UMKM", en="not an MSME (bukan UMKM)")}
_BOOKS = Text(id="pembukuan atau pernyataan pemilik", en="the books or the owner's statement")

capital = rupiah(
    "capital",
    Text(id="modal usaha", en="business capital"),
    Text(
        id="Berapa modal usaha (modal sendiri ditambah pinjaman), di luar tanah dan bangunan "
        "tempat usaha?",
        en="What is the business capital (own and borrowed), without land and buildings of the "
        "premises?",
    ),
    read_off=_BOOKS,
)
own_capital = rupiah(
    "own_capital",
    Text(id="modal sendiri", en="own capital"),
    Text(id="Berapa modal sendiri yang dipakai?", en="How much own capital is used?"),
    read_off=_BOOKS,
)
borrowed_capital = rupiah(
    "borrowed_capital",
    Text(id="modal pinjaman", en="borrowed capital"),
    Text(id="Berapa modal pinjaman yang dipakai?", en="How much borrowed capital is used?"),
    read_off=_BOOKS,
)
premises_value = rupiah(
    "premises_value",
    Text(id="nilai tanah dan bangunan tempat usaha", en="value of land and buildings"),
    Text(
        id="Berapa nilai tanah dan bangunan tempat usaha yang termasuk di dalamnya?",
        en="How much of it is land and buildings of the premises?",
    ),
    read_off=_BOOKS,
)
annual_sales = rupiah(
    "annual_sales",
    Text(id="hasil penjualan tahunan", en="annual sales"),
    Text(
        id="Berapa hasil penjualan bersih dalam satu tahun buku?",
        en="What were the net sales in one fiscal year?",
    ),
    read_off=_BOOKS,
)
has_full_sales_year = yes_no(
    "has_full_sales_year",
    Text(id="sudah berjalan satu tahun buku", en="has completed a fiscal year"),
    Text(
        id="Apakah usaha sudah melewati satu tahun buku penuh?",
        en="Has the business completed one full fiscal year?",
    ),
    changeable=False,
)
net_assets = rupiah(
    "net_assets",
    Text(id="kekayaan bersih", en="net assets"),
    Text(
        id="Berapa kekayaan bersih (aset dikurangi kewajiban), di luar tanah dan bangunan tempat "
        "usaha?",
        en="What are the net assets (assets less liabilities), without land and buildings of the "
        "premises?",
    ),
    read_off=_BOOKS,
)
total_assets = rupiah(
    "total_assets",
    Text(id="jumlah aset", en="total assets"),
    Text(id="Berapa seluruh aset usaha?", en="What are the total business assets?"),
    read_off=_BOOKS,
)
total_liabilities = rupiah(
    "total_liabilities",
    Text(id="jumlah kewajiban", en="total liabilities"),
    Text(id="Berapa seluruh kewajiban usaha?", en="What are the total liabilities?"),
    read_off=_BOOKS,
)
scale = choice(
    "scale",
    Text(id="skala usaha", en="scale of the business"),
    Text(id="Apa skala usahanya?", en="What is the scale of the business?"),
    _SCALES,
    determined=True,
    changeable=False,
)
scale_by_capital = choice(
    "scale_by_capital",
    Text(id="golongan menurut modal usaha", en="class by capital"),
    Text(id="Apa golongannya menurut modal usaha?", en="What is its class by capital?"),
    _CLASSES,
    determined=True,
    changeable=False,
)
scale_by_sales = choice(
    "scale_by_sales",
    Text(id="golongan menurut hasil penjualan", en="class by annual sales"),
    Text(id="Apa golongannya menurut penjualan?", en="What is its class by annual sales?"),
    _CLASSES,
    determined=True,
    changeable=False,
)
