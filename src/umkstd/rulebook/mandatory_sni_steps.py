"""What a producer does to certify a product under mandatory SNI, step by step, with the articles.

The steps are those of the ministerial regulations of 2025, read for salt (Permenperin 16/2025) and
glazed ceramics (14/2025); secondary sources describe the same for others of that year. Before, the
certification body itself issued the SPPT SNI.
"""

from __future__ import annotations

from umkstd.rulebook.certification_steps import CertificationStep
from umkstd.rulebook.instruments.standards import (
    PERMENPERIN_4_2025,
    PERMENPERIN_14_2025,
    PERMENPERIN_16_2025,
)
from umkstd.text import Text

_FOREIGN = Text(
    id="Dibaca untuk produsen luar negeri (garam: kelas 30); untuk produsen dalam negeri belum "
    "dibaca.",
    en="Read for foreign producers (salt: class 30); for domestic ones it was not read.",
)

STEPS = (
    CertificationStep(
        id="own-brand",
        title=Text(id="Daftarkan merek sendiri", en="Register a brand of your own"),
        told=Text(
            id="Siapkan NIB dengan KBLI yang sesuai dan merek sendiri di kelas barang itu.",
            en="Have an NIB with the fitting KBLI and a brand of your own in the class of the "
            "goods.",
        ),
        cite=PERMENPERIN_16_2025.article(12, 1, "b", grade="derived", note=_FOREIGN),
    ),
    CertificationStep(
        id="apply-in-siinas",
        title=Text(id="Ajukan melalui SIINas", en="Apply through SIINas"),
        told=Text(
            id="Ajukan permohonan sertifikasi secara elektronik melalui SIINas kepada lembaga "
            "sertifikasi produk (LSPro) yang ditunjuk.",
            en="Apply for certification electronically, through SIINas, to a designated product "
            "certification body (LSPro).",
        ),
        cite=PERMENPERIN_4_2025.cite(),
    ),
    CertificationStep(
        id="test-and-audit",
        title=Text(id="Jalani pengujian dan audit", en="Undergo test and audit"),
        told=Text(
            id="LSPro menguji produk dan mengaudit produksi, lalu menerbitkan sertifikat SNI.",
            en="The LSPro tests the product and audits production, then issues the SNI "
            "certificate.",
        ),
        cite=PERMENPERIN_4_2025.cite(),
    ),
    CertificationStep(
        id="mark-consent",
        title=Text(id="Minta persetujuan penggunaan tanda", en="Ask for consent to use the mark"),
        told=Text(
            id="Minta SPPT SNI, persetujuan penggunaan Tanda SNI, dari Kepala BSKJI.",
            en="Ask the Head of BSKJI for the SPPT SNI, the consent to use the SNI mark.",
        ),
        cite=PERMENPERIN_16_2025.article(43),
    ),
    CertificationStep(
        id="affix-marks",
        title=Text(id="Bubuhkan kedua tanda", en="Affix both marks"),
        told=Text(
            id="Sesudah SPPT SNI terbit, bubuhkan Tanda SNI dan tanda elektronik.",
            en="Once the SPPT SNI is issued, affix the SNI mark and the electronic mark.",
        ),
        cite=PERMENPERIN_16_2025.article(43),
    ),
)
"""The steps, in order."""

EXEMPTION = CertificationStep(
    id="exemption-letter",
    title=Text(
        id="Atau minta surat keterangan pengecualian", en="Or ask for a letter of exemption"
    ),
    told=Text(
        id="Bagi barang dengan standar atau ruang lingkup lain, contoh uji, dan penelitian, mintalah "
        "surat keterangan melalui SIINas. Barang itu tidak boleh dijual atau dipakai untuk uji "
        "pasar.",
        en="For goods of another standard or scope, test samples and research, ask for a letter of "
        "exemption through SIINas. Such goods may not be sold or used for market tests.",
    ),
    cite=PERMENPERIN_14_2025.article(59, grade="secondary"),
)
"""The way out of certification, for goods that are not traded."""
