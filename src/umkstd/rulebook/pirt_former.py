"""What the former rules of 2012 and 2018 asked for a home-food certificate."""

from __future__ import annotations

from umkstd.business.facts import food, food_pirt
from umkstd.law.citation import Citation
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, member, not_
from umkstd.logic.nodes import Condition
from umkstd.logic.values import Kind
from umkstd.rulebook import pirt_members as m
from umkstd.rulebook.instruments.food import (
    KEP_BPOM_2205_2012,
    KEP_BPOM_2206_2012,
    PERBPOM_4_2024,
    PERBPOM_10_2021,
    PERBPOM_22_2018,
)
from umkstd.rulebook.members import holds_nib
from umkstd.text import Text

OLD = KEP_BPOM_2205_2012.cite()
RULE = PERBPOM_22_2018.cite()
_COMBINED = Text(
    id="Disimpulkan dari pengertian industri rumah tangga pangan dan daftar kelompok pangan.",
    en="Follows from what a home food industry is and from the list of food groups.",
)
OLD_DERIVED = KEP_BPOM_2205_2012.cite(grade="derived", note=_COMBINED)
RULE_DERIVED = PERBPOM_22_2018.cite(grade="derived", note=_COMBINED)
HEATED = ("pasteurisasi", "sterilisasi_komersial", "uht")
HEATED_WORDS = (
    "dipasteurisasi, disterilisasi atau diproses UHT",
    "pasteurised, sterilised or UHT-treated",
)
OLD_COURSE = KEP_BPOM_2205_2012.cite(
    grade="derived",
    note=Text(
        id="Nilai lulus 60 dan level I atau II berasal dari standar pelayanan daerah yang lebih baru; "
        "untuk masa pedoman 2012 itu kesimpulan kami.",
        en="The pass mark of 60 and level I or II come from a later regional service standard; for the "
        "time of the guide of 2012 that is our inference.",
    ),
)
REPACKED_2018 = PERBPOM_22_2018.cite(
    note=Text(
        id="Menurut tanya jawab BBPOM Yogyakarta tahun 2020, mengemas ulang produk ber-SPP-IRT boleh; "
        "satu daftar lain yang rusak terbaca sebaliknya.",
        en="An answer of BBPOM Yogyakarta of 2020 allows repacking of SPP-IRT products; another, "
        "garbled list reads the other way.",
    )
)
PASS_MARK = Parameter(
    name="pkp_pass_mark",
    kind=Kind.INTEGER,
    title=Text(id="nilai kelulusan PKP", en="pass mark of the PKP course"),
    values=(
        DatedValue(Span(None, m.CHANGED_2018[0]), 60, OLD_COURSE),
        DatedValue(Span(m.CHANGED_2018[0], m.CHANGED_2024[0]), 60, RULE),
        DatedValue(Span(m.CHANGED_2024[0]), 60, PERBPOM_4_2024.article(16)),
    ),
)


def trained(cite: Citation) -> Condition:
    """The course was passed, and the trained person is still there."""
    return all_of(
        member(
            "pkp-passed",
            all_of(food_pirt.has_pkp_certificate.is_true(), food_pirt.pkp_score >= PASS_MARK),
            holds=Text(
                id="Penyuluhan keamanan pangan (PKP) sudah diikuti dengan nilai {pkp_score}.",
                en="The food-safety course (PKP) was passed with {pkp_score}.",
            ),
            fails=Text(
                id="Belum ada sertifikat PKP dengan nilai sekurang-kurangnya {pkp_pass_mark}. Ikuti "
                "penyuluhan keamanan pangan pada Dinas Kesehatan.",
                en="There is no PKP certificate with at least {pkp_pass_mark}. Take the food-safety "
                "course at the health office.",
            ),
            cite=cite,
        ),
        member(
            "pkp-person-stays",
            food_pirt.pkp_person_left.is_false(),
            holds=Text(
                id="Orang yang bersertifikat PKP masih bekerja di usaha ini.",
                en="The trained person still works in this business.",
            ),
            fails=Text(
                id="Orang yang bersertifikat PKP sudah keluar. Orang lain harus mengikuti penyuluhan "
                "keamanan pangan.",
                en="The trained person has left. Somebody else must take the food-safety course.",
            ),
            cite=cite,
        ),
    )


def good_practice(cite: Citation) -> Condition:
    """Good production practice was inspected at level I or II."""
    return member(
        "cppb-irt-level",
        food_pirt.cppb_irt_level.one_of("I", "II"),
        holds=Text(
            id="Hasil pemeriksaan CPPB-IRT: {cppb_irt_level}.",
            en="Result of the CPPB-IRT inspection: {cppb_irt_level}.",
        ),
        fails=Text(
            id="Hasil pemeriksaan CPPB-IRT: {cppb_irt_level}, padahal harus level I atau II. Perbaiki "
            "sarana, higiene, sanitasi dan dokumentasi, lalu minta pemeriksaan ulang.",
            en="Result of the CPPB-IRT inspection: {cppb_irt_level}, but level I or II is needed. "
            "Improve premises, hygiene, sanitation and records, then ask for a new inspection.",
        ),
        cite=cite,
    )


def inspected(cite: Citation) -> Condition:
    """Until 2021 the certificate came after the course and the inspection."""
    return all_of(trained(cite), good_practice(KEP_BPOM_2206_2012.cite()))


def _chilled_animal(cite: Citation) -> Condition:
    return member(
        "no-chilled-animal-food",
        any_of(not_(food.food_handling.equals("dingin")), food.food_animal_origin.is_false()),
        holds=Text(
            id="Produk bukan pangan asal hewan yang disimpan dingin.",
            en="The product is no chilled food of animal origin.",
        ),
        fails=Text(
            id="Produk ini pangan asal hewan yang disimpan dingin. Jalurnya izin edar BPOM (MD).",
            en="The product is chilled food of animal origin. Its route is the BPOM distribution "
            "licence (MD).",
        ),
        cite=cite,
    )


def _frozen_animal(cite: Citation) -> Condition:
    return member(
        "no-frozen-animal-food",
        any_of(not_(food.food_handling.equals("beku")), food.food_animal_origin.is_false()),
        holds=Text(
            id="Produk bukan daging, ikan atau unggas beku.",
            en="The product is no frozen meat, fish or poultry.",
        ),
        fails=Text(
            id="Produk ini daging, ikan atau unggas beku. Jalurnya izin edar BPOM (MD).",
            en="The product is frozen meat, fish or poultry. Its route is the BPOM distribution "
            "licence (MD).",
        ),
        cite=cite,
    )


def not_ready_to_eat(cite: Citation) -> Condition:
    """Ready-to-eat food goes to the health office."""
    return m.is_not(
        "not-ready-to-eat",
        "pangan_siap_saji",
        "pangan siap saji",
        "ready-to-eat food",
        cite,
        following=Text(
            id="Urus sertifikat higiene (SLHS atau Label HSP) pada Dinas Kesehatan.",
            en="Ask the health office for a hygiene certificate (SLHS or Label HSP).",
        ),
    )


def not_unprocessed(cite: Citation) -> Condition:
    """Unprocessed food is outside."""
    return m.is_not(
        "not-unprocessed",
        "pangan_tidak_diolah",
        "pangan yang tidak diolah",
        "unprocessed food",
        cite,
        following=Text(
            id="Tanyakan aturan pangan segar pada dinas yang membidangi pangan.",
            en="Ask the food office about the rules on fresh food.",
        ),
    )


_NOT_FOOD = Text(
    id="Periksa izin lain untuk barang itu.", en="See which other licence such goods need."
)


def other_kinds(additive: Citation, aid: Citation, not_food: Citation) -> Condition:
    """Not a food additive, no processing aid, and food at all."""
    return all_of(
        m.is_not("not-additive", "btp", "bahan tambahan pangan (BTP)", "a food additive", additive),
        m.is_not("not-processing-aid", "bahan_penolong", "bahan penolong", "a processing aid", aid),
        member(
            "is-food",
            not_(food.food_kind.equals("bukan_pangan")),
            holds=Text(id="Produk ini pangan.", en="The product is food."),
            fails=Text(
                id=f"Produk ini bukan pangan. {_NOT_FOOD.id}",
                en=f"The product is not food. {_NOT_FOOD.en}",
            ),
            cite=not_food,
        ),
    )


def special_needs(cite: Citation) -> Condition:
    """Not food for special nutrition needs."""
    return m.is_not(
        "not-special-nutrition",
        "pkgk",
        "pangan untuk keperluan gizi khusus (PKGK)",
        "food for special nutrition needs (PKGK)",
        cite,
    )


def not_alcoholic(cite: Citation) -> Condition:
    """Not an alcoholic drink."""
    return m.is_not(
        "not-alcoholic", "minuman_beralkohol", "minuman beralkohol", "an alcoholic drink", cite
    )


def needs_2012() -> Condition:
    """Kep. BPOM 2205/2012."""
    return all_of(
        m.home_premises(OLD_DERIVED),
        m.simple_equipment(OLD_DERIVED),
        m.retail_packed(OLD_DERIVED),
        m.listed_type(OLD, OLD_DERIVED),
        m.keeps_long_enough(OLD),
        not_ready_to_eat(OLD_DERIVED),
        not_unprocessed(OLD_DERIVED),
        other_kinds(OLD_DERIVED, OLD_DERIVED, OLD_DERIVED),
        special_needs(OLD),
        not_alcoholic(OLD),
        m.without_mandatory_sni(OLD),
        m.handled(
            "not-canned",
            ("sterilisasi_komersial",),
            "disterilisasi komersial",
            "commercially sterilised",
            OLD,
        ),
        _frozen_animal(OLD),
        inspected(OLD_COURSE),
    )


def needs_2018(*, exactly: bool, on_commitment: bool) -> Condition:
    """PerBPOM 22/2018.

    Args:
        exactly: whether a shelf life of exactly seven days is enough (sources differ).
        on_commitment: whether the certificate is issued on commitments, as since 2021, and not
            after the course and an inspection.
    """
    before_issue = holds_nib(PERBPOM_10_2021.cite()) if on_commitment else inspected(RULE)
    return all_of(
        m.made_in_indonesia(RULE),
        m.home_premises(RULE),
        m.simple_equipment(RULE),
        m.retail_packed(RULE),
        m.listed_type(RULE, RULE),
        m.keeps_long_enough(RULE, exactly=exactly),
        not_ready_to_eat(RULE),
        not_unprocessed(RULE_DERIVED),
        other_kinds(RULE_DERIVED, RULE_DERIVED, RULE_DERIVED),
        special_needs(RULE),
        not_alcoholic(RULE_DERIVED),
        m.without_mandatory_sni(RULE_DERIVED),
        m.handled("no-heat-treatment", HEATED, *HEATED_WORDS, RULE),
        m.handled("not-frozen", ("beku",), "dibekukan", "frozen", RULE),
        _chilled_animal(RULE),
        m.without_claim(RULE),
        before_issue,
    )
