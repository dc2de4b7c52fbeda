"""Cited members of the SPP-IRT rules that need more than one fact: repacking, and the ban."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import food, food_pirt
from umkstd.law.citation import Citation
from umkstd.logic.combine import all_of, any_of, member
from umkstd.logic.nodes import Condition
from umkstd.rulebook.instruments.food import PERBPOM_4_2024
from umkstd.text import Text


def repacking(cite: Citation) -> Condition:
    """Not repacked; or customary bulk, not imported, with consent or traceability data."""
    place = PERBPOM_4_2024.article(6)
    return any_of(
        member(
            "not-repacked",
            food.food_repacked.is_false(),
            holds=Text(
                id="Produk dibuat sendiri, bukan kemasan ulang.",
                en="The product is the producer's own, not repacked.",
            ),
            fails=Text(
                id="Produk ini kemasan ulang; syarat pengemasan ulang harus dipenuhi.",
                en="The product is repacked; the conditions of repacking must be met.",
            ),
            cite=cite,
        ),
        all_of(
            member(
                "repack-customary",
                food.food_repack_customary.is_true(),
                holds=Text(
                    id="Produk curahnya lazim dikemas ulang dalam ukuran kecil.",
                    en="The bulk product is customarily repacked small.",
                ),
                fails=Text(
                    id="Produk curahnya tidak lazim dikemas ulang dalam ukuran kecil. Jalurnya izin edar "
                    "BPOM (MD).",
                    en="The bulk product is not customarily repacked small. Its route is the BPOM "
                    "distribution licence (MD).",
                ),
                cite=place,
            ),
            member(
                "repack-not-imported",
                food.food_repack_imported.is_false(),
                holds=Text(
                    id="Produk curahnya bukan impor.", en="The bulk product is not imported."
                ),
                fails=Text(
                    id="Produk curahnya impor; kemasan ulang pangan impor tidak mendapat SPP-IRT. Pakai "
                    "produk dalam negeri.",
                    en="The bulk product is imported; repacked imported food gets no SPP-IRT. Use a "
                    "domestic product.",
                ),
                cite=place,
            ),
            member(
                "repack-papers",
                any_of(
                    all_of(
                        food.food_repack_source.equals("produsen"),
                        food.food_repack_consent.is_true(),
                    ),
                    all_of(
                        food.food_repack_source.equals("peredaran"),
                        food.food_repack_traced.is_true(),
                    ),
                ),
                holds=Text(
                    id="Dokumen untuk produk dari {food_repack_source} ada.",
                    en="The papers for a product from {food_repack_source} are there.",
                ),
                fails=Text(
                    id="Dokumen kemasan ulang belum ada. Dari produsen: minta persetujuan tertulisnya; "
                    "dari peredaran: siapkan data keterlacakan.",
                    en="The repacking papers are missing. From the producer: ask for written consent; "
                    "from distribution: prepare traceability data.",
                ),
                cite=place,
            ),
        ),
    )


def not_barred(cite: Citation) -> Condition:
    """No three-year ban on applying is running."""
    return member(
        "not-barred",
        any_of(food_pirt.pirt_barred.is_false(), food_pirt.pirt_bar_ends_on < f.as_of),
        holds=Text(
            id="Tidak ada larangan mengajukan SPP-IRT yang masih berjalan.",
            en="No ban on applying for an SPP-IRT is running.",
        ),
        fails=Text(
            id="Larangan mengajukan SPP-IRT berjalan sampai dengan {pirt_bar_ends_on}. Ajukan "
            "sesudahnya.",
            en="A ban on applying for an SPP-IRT runs through {pirt_bar_ends_on}. Apply after that.",
        ),
        open=Text(
            id="Apakah pernah dikenai larangan mengajukan SPP-IRT, dan kapan?",
            en="Was a ban on applying for an SPP-IRT ever imposed, and when?",
        ),
        cite=cite,
    )
