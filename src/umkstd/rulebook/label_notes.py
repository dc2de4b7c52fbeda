"""Notes on food labels: what is shown beside the requirement ``label`` and never votes."""

from __future__ import annotations

import datetime

from umkstd.business import facts as f
from umkstd.business.facts import labels as la
from umkstd.law.provision import Note
from umkstd.rulebook.instruments.food import PERBPOM_4_2024, PERBPOM_22_2018
from umkstd.rulebook.instruments.labels import (
    PERBPOM_16_2020,
    PERBPOM_20_2021,
    PERBPOM_26_2021,
    PERBPOM_31_2018,
    PP_69_1999,
)
from umkstd.text import Text

_SURELY_AFTER = datetime.date(2022, 1, 1)
_DISTRIBUTED = la.label_sale_form.one_of("eceran", "eceran_kecil")

NOTES = (
    Note(
        code="label-nutrition-umk",
        text=Text(
            id="Tabel informasi nilai gizi bagi UMK hanya wajib untuk jenis pangan tertentu: "
            "PerBPOM 16/2020 dan Keputusan Kepala BPOM HK.02.02.1.2.12.21.494 Tahun 2021.",
            en="A nutrition table is a duty of micro and small enterprises for listed food types "
            "only: PerBPOM 16/2020 and Decree HK.02.02.1.2.12.21.494 of 2021 of the head of BPOM.",
        ),
        cite=PERBPOM_16_2020.cite(),
        when=_DISTRIBUTED,
    ),
    Note(
        code="label-nutrition-others",
        text=Text(
            id="Bagi usaha lain, tabel informasi nilai gizi diatur PerBPOM 26/2021.",
            en="For other businesses PerBPOM 26/2021 rules on the nutrition table.",
        ),
        cite=PERBPOM_26_2021.cite(),
        when=_DISTRIBUTED,
    ),
    Note(
        code="label-pirt-number",
        text=Text(
            id="Nomor P-IRT tercantum pada bagian utama label, menggantikan nomor izin edar MD.",
            en="The P-IRT number stands on the main part of the label, in place of the MD number.",
        ),
        cite=PERBPOM_4_2024.cite("Lampiran II"),
        when=la.label_licence.equals("pirt"),
    ),
    Note(
        code="label-pirt-duty",
        text=Text(
            id="Nomor P-IRT wajib tercantum pada label produk PIRT.",
            en="The P-IRT number must stand on the label of a PIRT product.",
        ),
        cite=PERBPOM_22_2018.article(1, None, None, 14),
        when=la.label_licence.equals("pirt"),
    ),
    Note(
        code="label-list-unchanged",
        text=Text(
            id="Menurut paparan BPOM, PerBPOM 20/2021 tidak mengubah daftar keterangan minimum.",
            en="According to a slide deck of BPOM, PerBPOM 20/2021 left the minimum list as it was.",
        ),
        cite=PERBPOM_20_2021.cite(),
        when=f.as_of >= _SURELY_AFTER,
    ),
    Note(
        code="label-first-days",
        text=Text(
            id="Hari mulai berlakunya PerBPOM 31/2018 dan PerBPOM 20/2021, serta masa peralihannya, "
            "belum ditemukan. Bagi hari sebelum 2022 pastikan dahulu.",
            en="The first days of PerBPOM 31/2018 and PerBPOM 20/2021, and any transition, were "
            "not found. For days before 2022 make sure first.",
        ),
        cite=PERBPOM_31_2018.cite(grade="unresolved"),
        when=f.as_of < _SURELY_AFTER,
    ),
    Note(
        code="label-exceptions",
        text=Text(
            id="PP 69/1999 mengecualikan kemasan yang terlalu kecil, pangan yang dikemas di hadapan "
            "pembeli dalam jumlah kecil, dan pangan curah.",
            en="PP 69/1999 excepts packs that are too small, food packed before the buyer in small "
            "amounts, and bulk food.",
        ),
        cite=PP_69_1999.cite(),
        when=la.label_sale_form.one_of("eceran_kecil", "di_hadapan_pembeli", "curah"),
    ),
)
