"""The ten grounds on which an SPP-IRT is revoked: PerBPOM 4/2024 Pasal 27 ayat (1)."""

from __future__ import annotations

import attrs

from umkstd.business import facts as f
from umkstd.business.facts import food, food_revocation
from umkstd.law.citation import Citation
from umkstd.logic.combine import all_of, not_
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Condition
from umkstd.rulebook.instruments.food import PERBPOM_4_2024
from umkstd.rulebook.pirt_former import HEATED
from umkstd.text import Text


@attrs.frozen
class Ground:
    """One ground of revocation.

    Attributes:
        letter: letter of Pasal 27 ayat (1).
        code: code of its member.
        holds: the condition under which the ground is absent.
        absent: the sentence while it is absent.
        present: the sentence when it is there, with what to do.
    """

    letter: str
    code: str
    holds: Condition
    absent: Text
    present: Text

    @property
    def cite(self) -> Citation:
        """Its letter in the article."""
        return PERBPOM_4_2024.article(27, 1, self.letter)


def _ground(letter: str, code: str, fact: Fact[bool], absent: Text, present: Text) -> Ground:
    return Ground(letter, code, fact.is_false(), absent, present)


GROUNDS: tuple[Ground, ...] = (
    _ground(
        "a",
        "no-safety-breach",
        food_revocation.pirt_safety_breach,
        Text(id="Keamanan dan mutu produk tidak dilanggar.", en="Safety and quality are kept."),
        Text(
            id="Produk tidak memenuhi keamanan dan mutu; SPP-IRT dapat dicabut. Hentikan peredaran dan "
            "tarik produknya.",
            en="The product fails safety or quality; the SPP-IRT may be revoked. Stop selling and recall "
            "it.",
        ),
    ),
    Ground(
        "b",
        "not-excluded",
        all_of(
            f.sni_mandatory.is_false(),
            food.food_has_claim.is_false(),
            not_(food.food_handling.one_of("dingin", "beku", "lain", *HEATED)),
            food.food_equipment.one_of("manual", "semi_otomatis"),
            not_(
                food.food_kind.one_of(
                    "btp", "bahan_penolong", "pkgk", "minuman_beralkohol", "bukan_pangan"
                )
            ),
        ),
        Text(
            id="Produk tidak termasuk yang dikecualikan Pasal 10.",
            en="The product is not among those excluded by Pasal 10.",
        ),
        Text(
            id="Produk termasuk yang dikecualikan Pasal 10 (SNI wajib, klaim, penanganan khusus, "
            "peralatan, atau golongannya); SPP-IRT dapat dicabut. Urus izin edar BPOM (MD).",
            en="The product is among those excluded by Pasal 10 (mandatory SNI, claim, special handling, "
            "equipment, or its kind); the SPP-IRT may be revoked. Apply for a BPOM licence (MD).",
        ),
    ),
    _ground(
        "c",
        "no-outbreak",
        food_revocation.pirt_outbreak,
        Text(
            id="Produk bukan penyebab keracunan pangan.", en="The product caused no food poisoning."
        ),
        Text(
            id="Produk terbukti menyebabkan kejadian luar biasa keracunan pangan; SPP-IRT dapat dicabut. "
            "Tarik produk dan ikuti petunjuk Dinas Kesehatan.",
            en="The product is proven to have caused a food-poisoning outbreak; the SPP-IRT may be revoked. "
            "Recall it and follow the health office.",
        ),
    ),
    _ground(
        "d",
        "no-forbidden-material",
        food_revocation.pirt_forbidden_material,
        Text(id="Tidak ada bahan terlarang.", en="No forbidden material is used."),
        Text(
            id="Ada bahan baku atau bahan tambahan terlarang; SPP-IRT dapat dicabut. Hentikan pemakaiannya.",
            en="A forbidden raw material or additive is used; the SPP-IRT may be revoked. Stop using it.",
        ),
    ),
    _ground(
        "e",
        "same-place",
        food_revocation.pirt_place_differs,
        Text(
            id="Tempat produksi sesuai dengan permohonan.",
            en="The place of production is that of the application.",
        ),
        Text(
            id="Tempat produksi berbeda dari permohonan; SPP-IRT dapat dicabut. Ajukan permohonan baru "
            "untuk tempat itu.",
            en="The place differs from the application; the SPP-IRT may be revoked. File a new application "
            "for that place.",
        ),
    ),
    _ground(
        "f",
        "same-product",
        food_revocation.pirt_product_differs,
        Text(id="Produk sesuai dengan permohonan.", en="The product is that of the application."),
        Text(
            id="Produk berbeda dari permohonan; SPP-IRT dapat dicabut. Ajukan permohonan baru untuk produk "
            "itu.",
            en="The product differs from the application; the SPP-IRT may be revoked. File a new "
            "application for it.",
        ),
    ),
    _ground(
        "g",
        "true-data",
        food_revocation.pirt_false_data,
        Text(id="Data dan dokumennya benar.", en="Data and documents are true."),
        Text(
            id="Data atau dokumen permohonan palsu; SPP-IRT dicabut dan permohonan baru dilarang 3 tahun. "
            "Ajukan lagi sesudah larangan berakhir.",
            en="Data or documents are false; the SPP-IRT is revoked and new applications are barred for 3 "
            "years. Apply again when the ban ends.",
        ),
    ),
    _ground(
        "h",
        "no-offence",
        food_revocation.pirt_offence,
        Text(
            id="Tidak ada pelanggaran dalam produksi atau peredaran.",
            en="There is no offence in production or distribution.",
        ),
        Text(
            id="Ada pelanggaran dalam produksi atau peredaran; SPP-IRT dapat dicabut. Selesaikan dengan "
            "Dinas Kesehatan.",
            en="There is an offence in production or distribution; the SPP-IRT may be revoked. Settle it "
            "with the health office.",
        ),
    ),
    _ground(
        "i",
        "nib-not-revoked",
        food_revocation.pirt_nib_revoked,
        Text(id="NIB tidak dicabut.", en="The NIB is not revoked."),
        Text(
            id="NIB dicabut, sehingga SPP-IRT ikut dicabut. Urus NIB lagi, lalu ajukan SPP-IRT.",
            en="The NIB is revoked, and the SPP-IRT with it. Obtain an NIB again, then apply for an SPP-IRT.",
        ),
    ),
    _ground(
        "j",
        "no-food-rule-breach",
        food_revocation.pirt_food_rule_breach,
        Text(
            id="Tidak ada pelanggaran peraturan pangan lain.",
            en="There is no other breach of food rules.",
        ),
        Text(
            id="Ada pelanggaran peraturan pangan lain; SPP-IRT dapat dicabut. Perbaiki dan laporkan.",
            en="There is another breach of food rules; the SPP-IRT may be revoked. Mend it and report.",
        ),
    ),
)
"""The ten grounds of PerBPOM 4/2024 Pasal 27 ayat (1)."""
