"""Facts about the label: what stands on it and where, its letters, and how the food is sold."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from umkstd.business.facts.declare import choice, yes_no
from umkstd.logic.facts import Fact
from umkstd.logic.values import Kind
from umkstd.logic.vocabulary import Derived
from umkstd.text import Text

MAIN, ELSEWHERE, ABSENT = "bagian_utama", "bagian_lain", "tidak_ada"
PLACES = {
    MAIN: Text(
        id="ada, di bagian yang paling mudah dilihat", en="yes, on the part that is easiest to see"
    ),
    ELSEWHERE: Text(id="ada, di bagian lain", en="yes, on another part"),
    ABSENT: Text(id="tidak ada", en="no"),
}
_LABEL = Text(id="label produk, atau rancangannya", en="the product's label, or its draft")


def _place(name: str, label: Text, question: Text) -> Fact[Any]:
    """Whether something stands on the label, and where."""
    return choice(name, label, question, PLACES, read_off=_LABEL)


def _printed(name: str, label: Text, question: Text) -> Fact[bool]:
    return yes_no(name, label, question, read_off=_LABEL)


def _warning(name: str, matter: Text) -> Fact[Any]:
    label = Text(id="peringatan tentang {matter}", en="warning about {matter}").fill(matter=matter)
    question = Text(
        id="Bagaimana peringatan tentang {matter} pada label?",
        en="How does the label warn about {matter}?",
    ).fill(matter=matter)
    choices = {
        "tercantum": Text(id="perlu, dan tercantum", en="relevant, and printed"),
        "tidak_tercantum": Text(id="perlu, tetapi tidak tercantum", en="relevant, but not printed"),
        "tidak_perlu": Text(id="tidak perlu: tidak ada pada produk", en="not relevant: not in it"),
    }
    return choice(name, label, question, choices, read_off=_LABEL)


def _decimal(name: str, label: Text, question: Text, unit: str) -> Fact[Decimal]:
    return Fact(
        name=name, kind=Kind.DECIMAL, label=label, question=question, unit=unit, read_off=_LABEL
    )


label_sale_form = choice(
    "label_sale_form",
    Text(id="cara pangan dijual", en="how the food is sold"),
    Text(
        id="Bagaimana pangan ini dijual: dalam kemasan eceran, dikemas di hadapan pembeli, curah, "
        "atau kepada usaha untuk diolah lagi?",
        en="How is this food sold: in retail packs, packed before the buyer, in bulk, or to a "
        "business for further processing?",
    ),
    {
        "eceran": Text(id="dalam kemasan eceran", en="in retail packs"),
        "eceran_kecil": Text(
            id="dalam kemasan eceran yang terlalu kecil untuk semua keterangan",
            en="in retail packs too small for all particulars",
        ),
        "di_hadapan_pembeli": Text(
            id="dikemas di hadapan pembeli dalam jumlah kecil",
            en="packed before the buyer in small amounts",
        ),
        "curah": Text(id="curah", en="in bulk"),
        "diolah_lagi": Text(
            id="kepada usaha lain untuk diolah lagi", en="to a business for further processing"
        ),
    },
)
label_name = _place(
    "label_name",
    Text(id="nama produk pada label", en="name of the product on the label"),
    Text(id="Apakah nama produk ada pada label?", en="Is the name of the product on the label?"),
)
label_ingredients = _printed(
    "label_ingredients",
    Text(id="daftar bahan pada label", en="list of ingredients on the label"),
    Text(id="Apakah daftar bahan ada pada label?", en="Is the list of ingredients on the label?"),
)
label_net_content = _place(
    "label_net_content",
    Text(id="berat atau isi bersih pada label", en="net weight or content on the label"),
    Text(
        id="Apakah berat bersih atau isi bersih ada pada label?",
        en="Is the net weight or net content on the label?",
    ),
)
label_producer = _place(
    "label_producer",
    Text(id="nama dan alamat produsen pada label", en="producer's name and address on the label"),
    Text(
        id="Apakah nama dan alamat yang memproduksi atau mengimpor ada pada label?",
        en="Are the name and address of the producer or importer on the label?",
    ),
)
label_halal_mark = _place(
    "label_halal_mark",
    Text(id="label halal", en="halal mark on the label"),
    Text(
        id="Apakah label halal (Halal Indonesia) ada pada label produk?",
        en="Is the halal mark (Halal Indonesia) on the product's label?",
    ),
)
label_halal_number = choice(
    "label_halal_number",
    Text(id="nomor di bawah label halal", en="number under the halal mark"),
    Text(
        id="Nomor apa yang tercetak di bawah label halal?",
        en="Which number is printed under the halal mark?",
    ),
    {
        "nomor_sertifikat": Text(
            id="nomor sertifikat halal (ID…)", en="the halal certificate number (ID…)"
        ),
        "nomor_ketetapan": Text(
            id="nomor ketetapan halal (KH…)", en="the number of the halal fatwa (KH…)"
        ),
        "tidak_ada": Text(id="tidak ada nomor", en="none"),
    },
    read_off=_LABEL,
)
label_halal_required = yes_no(
    "label_halal_required",
    Text(id="keterangan halal dipersyaratkan bagi pangan segar ini", en="halal needed, fresh food"),
    Text(
        id="Apakah keterangan halal dipersyaratkan bagi pangan segar ini?",
        en="Is the halal particular required for this fresh food?",
    ),
    changeable=False,
)
label_production_code = _printed(
    "label_production_code",
    Text(id="tanggal dan kode produksi pada label", en="production date and code on the label"),
    Text(
        id="Apakah tanggal dan kode produksi ada pada label?",
        en="Are the production date and code on the label?",
    ),
)
label_expiry = _place(
    "label_expiry",
    Text(id="keterangan kedaluwarsa pada label", en="expiry date on the label"),
    Text(id="Apakah keterangan kedaluwarsa ada pada label?", en="Is the expiry date on the label?"),
)
label_licence = choice(
    "label_licence",
    Text(id="izin yang nomornya harus tercantum", en="licence whose number must stand on it"),
    Text(
        id="Nomor izin mana yang berlaku bagi produk ini: P-IRT, izin edar BPOM, atau tidak perlu?",
        en="Which licence number belongs to this product: P-IRT, BPOM's licence, or none needed?",
    ),
    {
        "pirt": Text(id="nomor P-IRT", en="the P-IRT number"),
        "izin_edar": Text(id="nomor izin edar BPOM", en="the number of BPOM's licence (izin edar)"),
        "tidak_perlu": Text(
            id="tidak perlu izin (misalnya umur simpan kurang dari 7 hari)",
            en="no licence is needed (such as a shelf life of less than 7 days)",
        ),
    },
    changeable=False,
)
label_licence_number = _place(
    "label_licence_number",
    Text(id="nomor izin pada label", en="licence number on the label"),
    Text(
        id="Apakah nomor izin edar atau nomor P-IRT ada pada label?",
        en="Is the licence number or the P-IRT number on the label?",
    ),
)
label_origin = choice(
    "label_origin",
    Text(id="asal usul bahan tertentu pada label", en="origin of certain ingredients on it"),
    Text(
        id="Bagaimana asal usul bahan pangan tertentu pada label?",
        en="How does the label give the origin of certain ingredients?",
    ),
    {
        "tercantum": Text(id="tercantum", en="printed"),
        "tidak_tercantum": Text(id="tidak tercantum", en="not printed"),
        "tidak_perlu": Text(
            id="tidak perlu: tidak ada bahan yang asalnya harus disebut",
            en="not relevant: no ingredient whose origin must be told",
        ),
    },
    read_off=_LABEL,
)
label_language = choice(
    "label_language",
    Text(id="bahasa label", en="language of the label"),
    Text(id="Dalam bahasa apa keterangan label?", en="In which language is the label?"),
    {
        "indonesia": Text(id="bahasa Indonesia", en="Indonesian"),
        "indonesia_dan_lain": Text(
            id="bahasa Indonesia, dengan bahasa asing atau daerah di sampingnya",
            en="Indonesian, with a foreign or regional language beside it",
        ),
        "istilah_tanpa_padanan": Text(
            id="bahasa Indonesia, dengan istilah asing yang tidak ada padanannya",
            en="Indonesian, with foreign terms that have no equivalent",
        ),
        "bukan_indonesia": Text(
            id="ada keterangan yang hanya dalam bahasa lain",
            en="some particulars in another language only",
        ),
    },
    read_off=_LABEL,
)
label_letter_height = _decimal(
    "label_letter_height",
    Text(id="tinggi huruf terkecil (huruf “o”)", en="height of the smallest letter (“o”)"),
    Text(
        id="Berapa milimeter tinggi huruf terkecil pada label (huruf “o”)?",
        en="How many millimetres high is the smallest letter on the label (its “o”)?",
    ),
    "mm",
)
label_surface = _decimal(
    "label_surface",
    Text(id="luas permukaan kemasan", en="surface of the pack"),
    Text(
        id="Berapa sentimeter persegi luas permukaan kemasan?",
        en="How many square centimetres is the surface of the pack?",
    ),
    "cm²",
)
label_sni_mark = _printed(
    "label_sni_mark",
    Text(id="Tanda SNI pada label", en="SNI mark on the label"),
    Text(
        id="Apakah Tanda SNI tercetak pada label atau kemasan?",
        en="Is the SNI mark printed on the label or the pack?",
    ),
)
label_sweetener = _warning("label_sweetener", Text(id="pemanis buatan", en="artificial sweetener"))
label_pork_facility = _warning(
    "label_pork_facility",
    Text(id="sarana produksi bersama bahan babi", en="a production facility shared with pork"),
)
label_allergen = _warning("label_allergen", Text(id="alergen", en="allergens"))
label_condensed_milk = _warning("label_condensed_milk", Text(id="susu kental", en="condensed milk"))
label_alcohol = _warning("label_alcohol", Text(id="alkohol", en="alcohol"))
label_halal_statement = choice(
    "label_halal_statement",
    Text(id="keterangan halal yang diminta pada label", en="halal particular that it must carry"),
    Text(
        id="Keterangan halal mana yang harus tercantum?",
        en="Which halal particular must it carry?",
    ),
    {
        "label_halal": Text(id="label halal", en="the halal mark"),
        "keterangan_tidak_halal": Text(id="keterangan tidak halal", en="the not-halal statement"),
        "boleh_kosong": Text(id="boleh tanpa keterangan", en="none: the label may stay silent"),
    },
    determined=True,
    changeable=False,
)

BUSINESS: tuple[Fact[Any], ...] = ()
LINE: tuple[Fact[Any], ...] = (
    *(label_sale_form, label_name, label_ingredients, label_net_content, label_producer),
    *(label_halal_mark, label_halal_number, label_halal_required, label_production_code),
    *(label_expiry, label_licence, label_licence_number, label_origin, label_language),
    *(label_letter_height, label_surface, label_sni_mark, label_sweetener, label_pork_facility),
    *(label_allergen, label_condensed_milk, label_alcohol),
)
DETERMINED_BUSINESS: tuple[Fact[Any], ...] = ()
DETERMINED_LINE: tuple[Fact[Any], ...] = (label_halal_statement,)
DERIVED: tuple[Derived, ...] = ()
