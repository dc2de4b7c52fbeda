"""What is shown beside the halal duty and never votes."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import halal_product as h
from umkstd.law.provision import Note
from umkstd.logic.combine import all_of, not_
from umkstd.rulebook import halal_timetable as t
from umkstd.rulebook.halal_last_free_day import ANIMAL_GOODS, NOT_UMK, UMK
from umkstd.rulebook.halal_sanctions import SANCTION_NOTE
from umkstd.rulebook.instruments.halal import PP_42_2024
from umkstd.text import Text

_FOOD = h.halal_product_group.one_of(*t.FOOD)
_UMK_FOOD = all_of(_FOOD, f.scale.one_of(*UMK))

NOTES = (
    Note(
        code="halal-last-evidence",
        text=Text(
            id="Bukti terakhir yang diperiksa: September 2026, tanpa perpanjangan. Sesudah 17 "
            "Oktober 2026 tidak ditemukan penundaan maupun penegakan.",
            en="Last checked evidence: September 2026, no extension. After 17 October 2026 neither "
            "a postponement nor enforcement was found.",
        ),
        cite=t.FOOD_UMK_42,
        when=all_of(_UMK_FOOD, f.as_of > t.FOOD_UMK),
    ),
    Note(
        code="halal-first-day-disputed",
        text=Text(
            id="BPJPH dan Kementerian Perdagangan menyebut wajib halal UMK mulai 18 Oktober 2026; "
            "satu panduan lembaga pemeriksa halal menyebut mulai 17 Oktober 2026.",
            en="BPJPH and the Ministry of Trade give 18 October 2026 as the first day of the duty "
            "for UMK; one guide of a halal inspection body gives 17 October 2026.",
        ),
        cite=PP_42_2024.article(160, 2, grade="disputed"),
        when=all_of(_UMK_FOOD, f.as_of >= t.PP_42_START),
    ),
    Note(
        code="halal-grown-business",
        text=Text(
            id="Usaha yang tumbuh menjadi menengah atau besar sesudah 17 Oktober 2024 langsung "
            "terkena kewajiban: tidak ditemukan aturan peralihan.",
            en="A business that grew to medium or large after 17 October 2024 is under the duty at "
            "once: no transition rule was found.",
        ),
        cite=PP_42_2024.article(160, 1, grade="derived"),
        when=all_of(_FOOD, f.scale.one_of(*NOT_UMK), f.as_of > t.FOOD_LARGER),
    ),
    Note(
        code="halal-second-phase-umk",
        text=Text(
            id="Bagi penahapan kedua tidak ditemukan tanggal tersendiri bagi UMK; tanggal umum "
            "dipakai juga bagi UMK.",
            en="For the second phase no separate date for UMK was found; the general date is taken "
            "for UMK, too.",
        ),
        cite=t.LATER_UMK_42,
        when=all_of(
            not_(h.halal_product_group.one_of(*t.FOOD, *t.OUTSIDE)),
            f.scale.one_of(*UMK),
            f.as_of >= t.PP_42_START,
        ),
    ),
    Note(
        code="halal-goods-without-animal-material",
        text=Text(
            id="Barang gunaan dan alat kesehatan hanya terkena bila berasal dari atau mengandung "
            "bahan hewan: kerajinan kulit terkena, kain katun dan batik tidak.",
            en="Used goods and medical devices are reached only where they come from or contain "
            "animal material: leather craft is, cotton and batik cloth is not.",
        ),
        cite=ANIMAL_GOODS,
        when=h.halal_product_group.one_of(*t.ANIMAL_ONLY),
    ),
    Note(
        code="halal-statement-before-the-phase",
        text=Text(
            id="Apakah keterangan tidak halal sudah wajib sebelum masa penahapan berakhir belum "
            "dibaca; cantumkan sejak sekarang.",
            en="Whether the not-halal statement is due before the phase ends was not read; put it "
            "on now.",
        ),
        cite=PP_42_2024.article(2, grade="unresolved"),
        when=all_of(h.haram_material.is_true(), h.not_halal_statement.is_false()),
    ),
    SANCTION_NOTE,
)
