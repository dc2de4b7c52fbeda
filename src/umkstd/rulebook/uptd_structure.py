"""The structure that a regional technical unit (UPTD) may have, by class: ``uptd.structure``."""

from __future__ import annotations

from umkstd.business.facts import centre_uptd as u
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, member
from umkstd.logic.nodes import Condition
from umkstd.logic.values import Kind
from umkstd.rulebook.centre_members import VERIFIED_THROUGH, present
from umkstd.rulebook.instruments.service_centres import PP_18_2016, PP_72_2019
from umkstd.rulebook.uptd_class import DAY_NOT_SEEN, UNDER_PP, UPTD_CLASS, YEAR_OF_PP
from umkstd.text import Text

_BODY = PP_18_2016.cite("Pasal 65 dan Pasal 84")
_RANK = PP_18_2016.cite("Pasal 94 ayat (5) dan ayat (6) serta Pasal 95 ayat (5) dan ayat (6)")

SECTIONS = Parameter(
    name="uptd_province_class_a_sections",
    kind=Kind.INTEGER,
    title=Text(
        id="jumlah seksi paling banyak UPTD provinsi kelas A",
        en="most sections of a class A UPTD of a province",
    ),
    values=(DatedValue(Span(YEAR_OF_PP.start), 2, _BODY),),
)


def _kind(level: str, grade: str) -> Condition:
    """A unit of one level and class."""
    return all_of(u.uptd_level.equals(level), u.uptd_class.equals(grade))


_PROVINCE_A, _PROVINCE_B = _kind("provinsi", "A"), _kind("provinsi", "B")
_REGENCY_A, _REGENCY_B = _kind("kabupaten_kota", "A"), _kind("kabupaten_kota", "B")

_SUBSECTION = member(
    "uptd-admin-subsection",
    any_of(
        all_of(
            any_of(u.uptd_level.equals("provinsi"), u.uptd_class.equals("A")),
            u.uptd_admin_subsection.is_true(),
        ),
        all_of(_REGENCY_B, u.uptd_admin_subsection.is_false()),
    ),
    holds=Text(
        id="Subbagian tata usaha sesuai dengan kelasnya.",
        en="The administrative subsection accords with the class.",
    ),
    fails=Text(
        id="Subbagian tata usaha wajib pada setiap kelas, kecuali UPTD kabupaten/kota kelas B yang "
        "hanya mempunyai pelaksana. Sesuaikan rancangan peraturannya.",
        en="Every class has an administrative subsection, except a kabupaten/kota UPTD of class B, "
        "which has implementers (pelaksana) alone. Adjust the draft regulation.",
    ),
    cite=_BODY,
)
_FEW_SECTIONS = member(
    "uptd-sections",
    any_of(
        all_of(_PROVINCE_A, u.uptd_sections <= SECTIONS),
        u.uptd_sections.equals(0),
    ),
    holds=Text(
        id="Jumlah seksi ({uptd_sections}) sesuai dengan kelasnya.",
        en="The number of sections ({uptd_sections}) accords with the class.",
    ),
    fails=Text(
        id="Seksi hanya ada pada UPTD provinsi kelas A, paling banyak "
        "{uptd_province_class_a_sections}; unit ini merencanakan {uptd_sections}. Kurangi seksinya.",
        en="Only a class A UPTD of a province has sections, at most "
        "{uptd_province_class_a_sections}; this unit plans {uptd_sections}. Reduce them.",
    ),
    cite=_BODY,
)
_FUNCTIONAL = present(
    u.uptd_functional_group,
    holds=Text(
        id="Ada kelompok jabatan fungsional.", en="There is a group of functional positions."
    ),
    fails=Text(
        id="Tambahkan kelompok jabatan fungsional ke dalam rancangan.",
        en="Add a group of functional positions to the draft.",
    ),
    cite=_BODY,
)
_HEAD = member(
    "uptd-head-rank",
    any_of(
        all_of(_PROVINCE_A, u.uptd_head_rank.equals("III.b")),
        all_of(any_of(_PROVINCE_B, _REGENCY_A), u.uptd_head_rank.equals("IV.a")),
        all_of(_REGENCY_B, u.uptd_head_rank.equals("IV.b")),
    ),
    holds=Text(
        id="Eselon kepala UPTD ({uptd_head_rank}) sesuai dengan kelasnya.",
        en="The echelon of the head ({uptd_head_rank}) accords with the class.",
    ),
    fails=Text(
        id="Eselon kepala ({uptd_head_rank}) tidak sesuai. Pakai III.b bagi provinsi kelas A, IV.a bagi "
        "provinsi kelas B dan kabupaten/kota kelas A, IV.b bagi kabupaten/kota kelas B.",
        en="The echelon of the head ({uptd_head_rank}) does not accord. Use III.b for class A of a "
        "province, IV.a for its class B and class A of a kabupaten/kota, IV.b for class B of that.",
    ),
    cite=_RANK,
)

UPTD_STRUCTURE = Requirement(
    id="uptd.structure",
    title=Text(id="Susunan UPTD menurut kelasnya", en="Structure of the UPTD by its class"),
    subject="centre",
    provisions=(
        Provision(
            span=YEAR_OF_PP,
            cite=PP_18_2016.cite(grade="unresolved"),
            unresolved=DAY_NOT_SEEN,
        ),
        Provision(
            span=UNDER_PP,
            cite=_BODY,
            needs=all_of(_SUBSECTION, _FEW_SECTIONS, _FUNCTIONAL, _HEAD),
        ),
    ),
    determinations=(UPTD_CLASS,),
    notes=(
        Note(
            code="uptd-structure-elsewhere",
            text=Text(
                id="Susunan ini tidak berlaku bagi sekolah, puskesmas (kabupaten/kota) dan rumah sakit.",
                en="This structure is not for schools, puskesmas (kabupaten/kota) and hospitals.",
            ),
            cite=_BODY,
        ),
        Note(
            code="uptd-ranks-again",
            text=Text(
                id="PP 72/2019 menulis ulang Pasal 94 dan Pasal 95 dengan eselon kepala yang sama.",
                en="PP 72/2019 wrote Pasal 94 and Pasal 95 anew, with the same ranks of heads.",
            ),
            cite=PP_72_2019.cite("Pasal 94 ayat (5) serta Pasal 95 ayat (5) dan ayat (6)"),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (UPTD_STRUCTURE,)
PARAMETERS = (SECTIONS,)
