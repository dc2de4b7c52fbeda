"""The four commitments of an SPP-IRT holder, within three months: ``pirt.commitments``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import food_pirt
from umkstd.business.food_deadlines import (
    PIRT_COMMITMENTS,
    PIRT_EXTENSION,
    PIRT_FREEZE,
    PKP_COACHING,
    SEEN_IN_USE,
)
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span, as_date
from umkstd.logic.combine import all_of, any_of, member
from umkstd.logic.nodes import Condition
from umkstd.rulebook.instruments.food import PERBPOM_4_2024, PERBPOM_10_2021, PERBPOM_27_2025
from umkstd.rulebook.licensing import PP_5_START, VERIFIED_THROUGH
from umkstd.rulebook.pirt_former import good_practice, trained
from umkstd.rulebook.pirt_kbli import STANDARDS_START
from umkstd.text import Text


def _commitment(letter: str) -> Citation:
    return PERBPOM_4_2024.article(15, None, letter)


def holds_pirt(cite: Citation) -> Condition:
    """An SPP-IRT is held on the as-of date."""
    return all_of(
        member(
            "pirt-held",
            f.has_pirt.is_true(),
            holds=Text(id="Produk ini mempunyai SPP-IRT.", en="The product has an SPP-IRT."),
            fails=Text(
                id="Produk ini tidak mempunyai SPP-IRT. Ajukan melalui OSS.",
                en="The product has no SPP-IRT. Apply through OSS.",
            ),
            cite=cite,
        ),
        member(
            "pirt-issued",
            food_pirt.pirt_issued_on <= f.as_of,
            holds=Text(
                id="SPP-IRT terbit pada {pirt_issued_on}.",
                en="The SPP-IRT was issued on {pirt_issued_on}.",
            ),
            fails=Text(
                id="SPP-IRT baru terbit pada {pirt_issued_on}; tunggu sampai terbit.",
                en="The SPP-IRT is issued only on {pirt_issued_on}; wait for it.",
            ),
            cite=cite,
        ),
    )


COMMITMENTS: Condition = all_of(
    trained(_commitment("a")),
    good_practice(PERBPOM_4_2024.article(15, None, "b", grade="secondary")),
    member(
        "label-compliant",
        food_pirt.pirt_label_compliant.is_true(),
        holds=Text(
            id="Label produk memenuhi ketentuan.", en="The product label follows the rules."
        ),
        fails=Text(
            id="Label produk belum memenuhi ketentuan. Perbaiki label menurut catatan Dinas "
            "Kesehatan.",
            en="The product label does not follow the rules yet. Mend it as the health office notes.",
        ),
        cite=_commitment("c"),
    ),
    member(
        "safety-compliant",
        food_pirt.pirt_safety_compliant.is_true(),
        holds=Text(
            id="Keamanan dan mutu, termasuk batas BTP dan cemaran, terpenuhi.",
            en="Safety and quality, including limits of additives and contaminants, are met.",
        ),
        fails=Text(
            id="Keamanan dan mutu belum terpenuhi. Perbaiki pemakaian BTP dan sumber cemaran, lalu "
            "ujikan produk.",
            en="Safety and quality are not met yet. Mend the use of additives and sources of "
            "contamination, then have the product tested.",
        ),
        cite=_commitment("d"),
    ),
)
"""The four commitments of PerBPOM 4/2024 Pasal 15."""
FIRST_PERIOD: Condition = member(
    "first-period",
    f.as_of <= food_pirt.pirt_commitments_due_on,
    holds=Text(
        id="Jangka waktu pertama masih berjalan sampai {pirt_commitments_due_on}.",
        en="The first period runs to {pirt_commitments_due_on}.",
    ),
    fails=Text(
        id="Jangka waktu 3 bulan berakhir pada {pirt_commitments_due_on}. Penuhi komitmen sekarang.",
        en="The period of 3 months ended on {pirt_commitments_due_on}. Meet the commitments now.",
    ),
    cite=PERBPOM_4_2024.article(20, 1),
)
EXTENSION: Condition = member(
    "extension",
    all_of(
        food_pirt.pirt_supervised.is_true(),
        food_pirt.pirt_supervised_on <= f.as_of,
        f.as_of <= food_pirt.pirt_extension_due_on,
    ),
    holds=Text(
        id="Perpanjangan berjalan sampai {pirt_extension_due_on}, 3 bulan sejak hasil pengawasan "
        "{pirt_supervised_on}.",
        en="The extension runs to {pirt_extension_due_on}, 3 months from the supervision result of "
        "{pirt_supervised_on}.",
    ),
    fails=Text(
        id="Tidak ada perpanjangan yang berjalan. Perpanjangan paling lama 3 bulan, terhitung sejak "
        "hasil pengawasan Dinas Kesehatan; mintalah pengawasan itu, atau penuhi komitmen.",
        en="No extension is running. It lasts at most 3 months from the health office's supervision "
        "result; ask for that supervision, or meet the commitments.",
    ),
    open=Text(
        id="Apakah hasil pengawasan Dinas Kesehatan sudah ada, dan tanggal berapa?",
        en="Is the health office's supervision result there, and of which date?",
    ),
    cite=PERBPOM_4_2024.article(20, 3),
)
_ON_COMMITMENT = member(
    "issued-on-commitment",
    food_pirt.pirt_issued_on >= PP_5_START,
    holds=Text(
        id="SPP-IRT ini terbit atas komitmen.", en="This SPP-IRT was issued on commitments."
    ),
    fails=Text(
        id="SPP-IRT ini terbit sebelum 2021, sesudah penyuluhan dan pemeriksaan, bukan atas komitmen.",
        en="This SPP-IRT was issued before 2021, after a course and an inspection, not on commitments.",
    ),
    cite=PERBPOM_10_2021.cite(),
)

PIRT_COMMITMENTS_MET = Requirement(
    id="pirt.commitments",
    title=Text(id="Komitmen pemegang SPP-IRT", en="Commitments of an SPP-IRT holder"),
    provisions=(
        Provision(
            span=Span(None, PP_5_START),
            governed_by=food_pirt.pirt_issued_on,
            cite=PERBPOM_10_2021.cite(),
            # Shuts out all who are governed by this span, so that no commitment is asked of them.
            scope=all_of(holds_pirt(PERBPOM_10_2021.cite()), _ON_COMMITMENT),
            needs=_ON_COMMITMENT,
        ),
        Provision(
            span=Span(PP_5_START, SEEN_IN_USE),
            governed_by=food_pirt.pirt_issued_on,
            cite=PERBPOM_10_2021.cite(grade="unresolved"),
            scope=holds_pirt(PERBPOM_10_2021.cite()),
            unresolved=Text(
                id="Jangka waktu komitmen menurut PerBPOM 10/2021 tidak dibaca, dan hari diundangkannya "
                "PerBPOM 4/2024 tidak ditemukan.",
                en="The time limit of the commitments under PerBPOM 10/2021 was not read, and the day on "
                "which PerBPOM 4/2024 was promulgated was not found.",
            ),
        ),
        Provision(
            span=Span(SEEN_IN_USE),
            governed_by=food_pirt.pirt_issued_on,
            cite=PERBPOM_4_2024.article(20),
            scope=holds_pirt(PERBPOM_4_2024.article(15)),
            needs=any_of(COMMITMENTS, FIRST_PERIOD, EXTENSION),
        ),
    ),
    notes=(
        Note(
            code="pirt-freeze",
            text=Text(
                id="Sesudah perpanjangan lewat, SPP-IRT dibekukan; komitmen harus dipenuhi dalam 6 bulan "
                "sejak pembekuan, bila tidak SPP-IRT dibatalkan. Semua melalui OSS.",
                en="After the extension the SPP-IRT is frozen; the commitments must be met within 6 months "
                "of the freeze, else it is cancelled. All through OSS.",
            ),
            cite=PERBPOM_4_2024.cite("Pasal 26 ayat (4) sampai ayat (7)"),
            when=food_pirt.pirt_commitments_due_on < f.as_of,
        ),
        Note(
            code="pirt-proof",
            text=Text(
                id="Pemenuhan dibuktikan dengan kunjungan Dinas Kesehatan, pemeriksaan label, dan data BTP "
                "serta cemaran.",
                en="Fulfilment is shown by a visit of the health office, a label check, and data on "
                "additives and contaminants.",
            ),
            cite=PERBPOM_4_2024.cite("Pasal 17 sampai Pasal 19"),
        ),
        Note(
            code="pirt-ipp-irt-later",
            text=Text(
                id="PerBPOM 27/2025 mengenal izin lanjutan IPP-IRT; kapan izin itu wajib tidak ditemukan, "
                "jadi bukan penghalang.",
                en="PerBPOM 27/2025 has a further licence, the IPP-IRT; when it is compulsory was not "
                "found, so it is no bar.",
            ),
            cite=PERBPOM_27_2025.cite("Lampiran C.7", grade="unresolved"),
            when=f.as_of >= as_date(STANDARDS_START),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (PIRT_COMMITMENTS_MET,)
DEADLINES = (PIRT_COMMITMENTS, PIRT_EXTENSION, PIRT_FREEZE, PKP_COACHING)
