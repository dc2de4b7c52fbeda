"""Who may pay the final income tax on turnover: the requirement ``final-income-tax``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.provision import Provision, Reading
from umkstd.law.requirement import Requirement
from umkstd.logic.combine import all_of, any_of, member
from umkstd.rulebook import final_income_tax_limits as limit
from umkstd.rulebook import final_income_tax_members as m
from umkstd.rulebook.final_income_tax_notes import NOTES, REOPENED
from umkstd.rulebook.instruments.tax import (
    PP_20_2026,
    PP_46_2013,
    PP_55_2022,
    amended,
)
from umkstd.text import Text

VERIFIED_THROUGH = "2026-11-24"

# ------------------------------------------------------- PP 46/2013 and PP 23/2018
_READ_BACK = PP_55_2022.article(
    56,
    3,
    grade="derived",
    note=Text(
        id="Pengecualian ini dibaca dalam PP 55/2022; bunyinya dalam peraturan sebelumnya belum "
        "dibaca.",
        en="This exclusion was read in PP 55/2022; its wording in the earlier regulation was not.",
    ),
)
_INDIVIDUALS = Text(id="orang pribadi", en="individuals")
_PARTNERSHIPS = Text(id="CV atau firma para ahli", en="a CV or firma of professionals")
_COMPANIES = Text(id="PT perorangan seorang ahli", en="the PT perorangan of a professional")
_NO_EXCLUSION = all_of(
    m.no_free_profession(("perseorangan",), _INDIVIDUALS, "no-free-profession", _READ_BACK),
    m.no_free_profession(("cv", "firma"), _PARTNERSHIPS, "no-professional-partnership", _READ_BACK),
    m.not_taxed_otherwise(_READ_BACK),
    m.not_general(_READ_BACK),
    m.no_facility(_READ_BACK),
)
_PLAIN = Text(
    id="Hanya syarat yang terbaca dari peraturan ini yang berlaku.",
    en="Only the conditions that were read in this regulation apply.",
)
_EXCLUDED = Text(
    id="Pengecualian yang kemudian ditulis dalam PP 55/2022 sudah berlaku juga.",
    en="The exclusions that PP 55/2022 later wrote down applied already.",
)
_PP_46_NEEDS = m.within_ceiling(limit.PP_46_CITE)
_PP_23_NEEDS = all_of(
    m.form_named(
        ("perseorangan", "koperasi", "cv", "firma", "pt", "pt_perorangan"),
        Text(
            id="orang pribadi, koperasi, CV, firma, dan PT",
            en="individuals, cooperatives, CV, firma and PT",
        ),
        limit.PP_23_CITE,
    ),
    m.within_ceiling(limit.PP_23_CITE),
    m.within_period(limit.PP_23_CITE),
)

# ------------------------------------------------------------------- PP 55/2022
_PP_55_FORMS = ("perseorangan", "pt_perorangan", "koperasi", "cv", "firma", "pt", "bumdes")
_PP_55_NEEDS = all_of(
    m.form_named(
        _PP_55_FORMS,
        Text(
            id="orang pribadi, koperasi, CV, firma, PT, perseroan perorangan, dan BUM Desa",
            en="individuals, cooperatives, CV, firma, PT, one-person companies and BUM Desa",
        ),
        PP_55_2022.article(57, 1),
    ),
    m.within_ceiling(PP_55_2022.article(58, 1)),
    m.with_spouse_within_ceiling(PP_55_2022.article(58, 2)),
    any_of(m.within_period(PP_55_2022.article(59)), m.reopened(REOPENED)),
    m.not_general(PP_55_2022.article(57, 2, "a")),
    m.no_free_profession(
        ("perseorangan",), _INDIVIDUALS, "no-free-profession", PP_55_2022.article(56, 3)
    ),
    m.no_free_profession(
        ("cv", "firma"),
        _PARTNERSHIPS,
        "no-professional-partnership",
        PP_55_2022.article(57, 2, "b"),
    ),
    m.not_taxed_otherwise(PP_55_2022.article(56, 3)),
    m.no_facility(PP_55_2022.article(57, 2, "c")),
    m.not_lost(PP_55_2022.article(69)),
)

# ---------------------------------------------------- PP 55/2022 as of PP 20/2026
_KEPT = Text(
    id="Bunyi ini dibaca dalam PP 55/2022 sebelum diubah; kami membacanya tetap berlaku.",
    en="This wording was read in PP 55/2022 before its amendment; we read it as kept.",
)
_TRANSITION = PP_20_2026.article("II", 1)
_TURNOVER = m.within_ceiling(amended(58, 1, "a"))
_REGIME = m.not_general(amended(57, 2, "a"))
_OTHERWISE = m.not_taxed_otherwise(PP_55_2022.article(56, 3, grade="derived", note=_KEPT))
_FACILITY = m.no_facility(PP_55_2022.article(57, 2, "c", grade="derived", note=_KEPT))
_COMMON = all_of(
    _TURNOVER,
    m.together_within_ceiling(amended(57, 2, "e")),
    _REGIME,
    m.no_free_profession(
        ("perseorangan",), _INDIVIDUALS, "no-free-profession", amended(56, 3, "a")
    ),
    m.no_free_profession(
        ("pt_perorangan",),
        _COMPANIES,
        "no-professional-company",
        amended(56, "4) dan Pasal 57 ayat (2"),
    ),
    m.no_free_profession(
        ("cv", "firma"),
        _PARTNERSHIPS,
        "no-professional-partnership",
        PP_55_2022.article(57, 2, "b", grade="derived", note=_KEPT),
    ),
    _OTHERWISE,
    _FACILITY,
)
_OF_COOPERATIVES = all_of(_TURNOVER, _REGIME, _OTHERWISE, _FACILITY)
"""Turnover that is added up, and the bars on free professions, concern other forms."""
_PP_20_NEEDS = all_of(
    any_of(
        m.form_named(
            ("perseorangan", "pt_perorangan", "koperasi"),
            Text(
                id="orang pribadi, perseroan perorangan dengan satu pendiri, dan koperasi",
                en="individuals, one-person companies with one founder, and cooperatives",
            ),
            amended(57, 1),
        ),
        all_of(
            m.began_before_2026(_TRANSITION),
            m.within_period(_TRANSITION),
            m.not_lost(PP_55_2022.article(69)),
        ),
    ),
    _COMMON,
)
_IS_COOPERATIVE = member(
    "is-cooperative",
    f.legal_form.equals("koperasi"),
    holds=Text(id="Wajib Pajak ini koperasi.", en="The taxpayer is a cooperative."),
    fails=Text(id="Wajib Pajak ini bukan koperasi.", en="The taxpayer is no cooperative."),
    cite=amended(57, 1),
)
_DISPUTED = amended(59, grade="disputed")
_COOPERATIVE_READINGS = (
    Reading(
        Text(
            id="Koperasi tetap terikat pada jangka waktu empat tahun pajak.",
            en="Cooperatives stay bound to the period of four tax years.",
        ),
        all_of(m.within_period(_DISPUTED), _OF_COOPERATIVES),
        _DISPUTED,
    ),
    Reading(
        Text(
            id="Menurut pengumuman pemerintah, koperasi boleh memakainya sampai tahun pajak 2029.",
            en="By the government's announcement cooperatives may use it up to tax year 2029.",
        ),
        all_of(m.cooperative_until_announced(PP_20_2026.cite(grade="disputed")), _OF_COOPERATIVES),
        PP_20_2026.cite(grade="disputed"),
    ),
)

FINAL_INCOME_TAX = Requirement(
    id="final-income-tax",
    title=Text(
        id="PPh final atas peredaran bruto tertentu", en="Final income tax on small turnover"
    ),
    subject="business",
    provisions=(
        Provision(
            span=limit.PP_46_YEAR,
            cite=PP_46_2013.cite(grade="unresolved"),
            unresolved=Text(
                id="PP 46/2013 mulai berlaku pada tahun 2013; harinya tidak ditemukan.",
                en="PP 46/2013 came into force in 2013; the day was not found.",
            ),
        ),
        Provision(
            span=limit.PP_46_SPAN,
            cite=limit.PP_46_CITE,
            readings=(
                Reading(_PLAIN, _PP_46_NEEDS, limit.PP_46_CITE),
                Reading(_EXCLUDED, all_of(_PP_46_NEEDS, _NO_EXCLUSION), _READ_BACK),
            ),
        ),
        Provision(
            span=limit.PP_23_SPAN,
            cite=limit.PP_23_CITE,
            readings=(
                Reading(_PLAIN, _PP_23_NEEDS, limit.PP_23_CITE),
                Reading(_EXCLUDED, all_of(_PP_23_NEEDS, _NO_EXCLUSION), _READ_BACK),
            ),
        ),
        Provision(span=limit.PP_55_SPAN, cite=PP_55_2022.article(57, 1), needs=_PP_55_NEEDS),
        Provision(span=limit.PP_20_SPAN, cite=amended(57, 1), needs=_PP_20_NEEDS),
        Provision(
            span=limit.PP_20_SPAN,
            cite=_DISPUTED,
            rank=1,
            applies_when=_IS_COOPERATIVE,
            readings=_COOPERATIVE_READINGS,
        ),
    ),
    notes=NOTES,
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (FINAL_INCOME_TAX,)
