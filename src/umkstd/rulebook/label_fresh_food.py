"""What the label of packed fresh food must say: the requirement ``label.fresh-food``."""

from __future__ import annotations

from umkstd.business.facts import food
from umkstd.business.facts import labels as la
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, member
from umkstd.rulebook import label_content as content
from umkstd.rulebook.instruments.food import PERBPOM_4_2024
from umkstd.rulebook.instruments.labels import BAPANAS_1_2023
from umkstd.rulebook.label_statements import sni_mark_with_sppt
from umkstd.rulebook.licensing import VERIFIED_THROUGH
from umkstd.text import Text

FRESH_YEAR, FRESH_START = "2023-01-01", "2024-01-01"
"""Perbapanas 1/2023 began on a day that was not found; in 2024 it was in force."""
_LIST = BAPANAS_1_2023.article(6, 1)
_ON = content.ON_LABEL

SCOPE = all_of(
    member(
        "fresh-food",
        food.food_kind.equals("pangan_tidak_diolah"),
        holds=Text(id="Produk ini pangan segar.", en="The product is fresh food."),
        fails=Text(
            id="Produk ini bukan pangan segar. Bagi pangan olahan berlaku aturan label BPOM.",
            en="The product is not fresh food. For processed food the label rules of BPOM apply.",
        ),
    ),
    member(
        "fresh-food-packed",
        la.label_sale_form.one_of("eceran", "eceran_kecil"),
        holds=Text(
            id="Pangan segar ini dijual dalam kemasan eceran.",
            en="The fresh food is sold in retail packs.",
        ),
        fails=Text(
            id="Pangan segar ini tidak dijual dalam kemasan eceran; aturan label ini tidak berlaku.",
            en="The fresh food is not sold in retail packs; these label rules do not apply.",
        ),
    ),
)
_NEEDS = all_of(
    content.name_given(_LIST),
    content.ingredients_given(_LIST),
    content.net_content_given(_LIST),
    content.producer_given(_LIST),
    member(
        "fresh-halal-given",
        any_of(la.label_halal_required.is_false(), la.label_halal_mark.one_of(*_ON)),
        holds=Text(
            id="Keterangan halal tercantum, atau tidak dipersyaratkan.",
            en="The halal particular is there, or is not required.",
        ),
        fails=Text(
            id="Keterangan halal dipersyaratkan dan belum tercantum. Cantumkan pada label.",
            en="The halal particular is required and is not there. Add it to the label.",
        ),
    ),
    member(
        "fresh-dates-given",
        any_of(la.label_production_code.is_true(), la.label_expiry.one_of(*_ON)),
        holds=Text(
            id="Tanggal dan kode produksi dan/atau kedaluwarsa tercantum.",
            en="The production date and code and/or the expiry date are there.",
        ),
        fails=Text(
            id="Tanggal dan kode produksi maupun kedaluwarsa belum tercantum. Cantumkan salah "
            "satunya.",
            en="Neither the production date and code nor the expiry date is there. Add one of "
            "them.",
        ),
    ),
    content.origin_given(_LIST),
    member(
        "fresh-licence-number-given",
        la.label_licence_number.one_of(*_ON),
        holds=Text(
            id="Nomor izin pangan segar (PD, PDUK, NKV, dan sejenisnya) tercantum.",
            en="The licence number of fresh food (PD, PDUK, NKV and the like) is there.",
        ),
        fails=Text(
            id="Nomor izin pangan segar (PD, PDUK, NKV, dan sejenisnya) belum tercantum. Urus "
            "izinnya, lalu cantumkan nomornya.",
            en="The licence number of fresh food (PD, PDUK, NKV and the like) is not there. Obtain "
            "the licence, then print its number.",
        ),
        cite=BAPANAS_1_2023.article(7, None, "a", grade="derived"),
    ),
    sni_mark_with_sppt(),
)

LABEL_FRESH_FOOD = Requirement(
    id="label.fresh-food",
    title=Text(id="Label pangan segar dalam kemasan", en="Label of packed fresh food"),
    provisions=(
        Provision(
            span=Span(FRESH_YEAR, FRESH_START),
            cite=BAPANAS_1_2023.cite(grade="unresolved"),
            scope=SCOPE,
            unresolved=Text(
                id="Hari mulai berlakunya Perbapanas 1/2023 belum ditemukan.",
                en="The day on which Perbapanas 1/2023 began was not found.",
            ),
        ),
        Provision(span=Span(FRESH_START), cite=_LIST, scope=SCOPE, needs=_NEEDS),
    ),
    notes=(
        Note(
            code="label-honey-and-salted-eggs",
            text=Text(
                id="Madu murni dan telur asin mentah dihitung sebagai pangan segar asal hewan dalam "
                "bahan BPOM tahun 2021, sedangkan daftar SPP-IRT tahun 2018 memuat madu dan telur "
                "asin. Tanyakan pada dinas yang berwenang.",
                en="Pure honey and raw salted eggs count as fresh food of animal origin in a deck "
                "of BPOM of 2021, while the SPP-IRT list of 2018 has honey and salted eggs. Ask "
                "the office in charge.",
            ),
            cite=PERBPOM_4_2024.cite("Lampiran I", grade="disputed"),
            when=food.food_animal_origin.is_true(),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)
REQUIREMENTS = (LABEL_FRESH_FOOD,)
