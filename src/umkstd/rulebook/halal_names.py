"""The bars on name, shape and packaging in self-declaration, and the advice on a product name."""

from __future__ import annotations

from umkstd.business.facts import halal_scheme as s
from umkstd.business.halal_names import BARRED_WORDS, EXCUSES, BarredWord, barred_words
from umkstd.law.citation import Citation
from umkstd.law.provision import Note
from umkstd.rulebook.halal_criteria import Criterion, yes
from umkstd.rulebook.halal_limits import chapter
from umkstd.text import Text

__all__ = ["BARRED_WORDS", "EXCUSES", "NAME_NOTE", "BarredWord", "barred_words", "names_and_packs"]

_BARS = chapter("Bab III.D")


def names_and_packs(cite: Citation = _BARS) -> tuple[Criterion, ...]:
    """Neither name nor shape nor packaging is barred."""
    return (
        yes(
            "halal-name",
            s.halal_name_barred,
            Text(
                id="Nama, simbol, rasa, dan aroma produk tidak terlarang.",
                en="Name, symbol, flavour and aroma of the product are not barred.",
            ),
            Text(
                id="Nama, simbol, rasa, atau aroma produk terlarang. Ganti namanya sebelum "
                "mengajukan.",
                en="Name, symbol, flavour or aroma of the product is barred. Change the name before "
                "applying.",
            ),
            cite,
            wanted=False,
            trait=False,
        ),
        yes(
            "halal-shape",
            s.halal_shape_barred,
            Text(
                id="Produk tidak berbentuk babi atau anjing.",
                en="The product is not shaped as a pig or dog.",
            ),
            Text(
                id="Produk berbentuk babi atau anjing. Ganti bentuknya sebelum mengajukan.",
                en="The product is shaped as a pig or dog. Change the shape before applying.",
            ),
            cite,
            wanted=False,
            trait=False,
        ),
        yes(
            "halal-packaging",
            s.halal_packaging_barred,
            Text(id="Kemasannya tidak terlarang.", en="The packaging is not barred."),
            Text(
                id="Kemasannya menonjolkan babi atau anjing, atau bersifat erotis. Ganti kemasannya "
                "sebelum mengajukan.",
                en="The packaging puts a pig or dog in its main focus, or is erotic. Change it "
                "before applying.",
            ),
            cite,
            wanted=False,
            trait=False,
        ),
    )


NAME_NOTE = Note(
    code="halal-name-to-look-at",
    text=Text(
        id="Nama produk memuat kata benda atau hewan yang diharamkan. Nama seperti itu hanya boleh "
        "bila: (a) lazim menurut kebiasaan ('urf) dan produknya dipastikan bebas bahan haram; (b) "
        "tidak dikhawatirkan menimbulkan salah paham; atau (c) mempunyai arti lain yang relevan "
        "dan lazim dipakai. Kata yang ditemukan adalah saran, bukan putusan.",
        en="The product name holds a word for a haram thing or animal. Such a name is allowed only "
        "(a) as traditional usage ('urf) of a product surely free of haram material; (b) where "
        "there is no fear of misreading; or (c) where it has another relevant, commonly used "
        "meaning. A word found is advice, no verdict.",
    ),
    cite=_BARS,
    when=s.halal_name_flagged.is_true(),
)
