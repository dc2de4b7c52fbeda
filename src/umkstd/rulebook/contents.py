"""The table of contents: where each rule lives, in the order in which a report gives them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Generic, TypeVar

import attrs

from umkstd.law.determination import Determination
from umkstd.law.parameter import Parameter
from umkstd.law.requirement import Requirement
from umkstd.loading import load
from umkstd.text import Text

R = TypeVar("R", Requirement, Determination)


@attrs.frozen
class Chapter:
    """One subject of the law.

    Attributes:
        id: stable name.
        title: what it is about.
        determinations: module of each determination, by id.
        requirements: module of each requirement, by id.
    """

    id: str
    title: Text
    determinations: Mapping[str, str]
    requirements: Mapping[str, str]


CHAPTERS = (
    Chapter(
        id="size",
        title=Text(id="Ukuran usaha", en="Size of the business"),
        determinations={
            "scale": "scale",
            "scale-by-capital": "scale",
            "scale-by-sales": "scale",
            "foreign-investment-class": "foreign_investment",
            "industry-size": "industry_size",
            "statistical-class": "statistical_class",
        },
        requirements={
            "umk": "umk",
        },
    ),
    Chapter(
        id="forms",
        title=Text(id="Bentuk usaha", en="Legal form"),
        determinations={},
        requirements={
            "koperasi-founders": "legal_forms",
            "registration-first": "legal_forms",
            "pt-perorangan": "pt_perorangan",
            "pt-perorangan.capital": "pt_perorangan_capital",
            "pt-perorangan.report": "pt_perorangan_report",
            "pt-perorangan.conversion": "pt_perorangan_conversion",
        },
    ),
    Chapter(
        id="licensing",
        title=Text(id="Perizinan berusaha", en="Business licensing"),
        determinations={
            "licensing-regime": "licensing",
            "licences": "licensing",
            "standard-certificate": "licensing",
            "kbli-version": "kbli_version",
            "shared-complex": "shared_complex",
            "kkpr-route": "kkpr",
            "environment-document": "environment",
            "building-documents": "building",
            "legality-proof": "legality_proof",
            "licence-fee": "licence_fee",
            "licence-validity": "licence_validity",
            "licence-change": "licence_change",
        },
        requirements={
            "nib": "nib",
            "single-licence": "single_licence",
            "basic-requirements": "basic_requirements",
            "kkpr.self-declaration": "kkpr",
            "industry-location": "industry_location",
            "unverified-certificate": "unverified_certificate",
            "deemed-approval": "deemed_approval",
            "pb-umku": "pb_umku",
            "access-data": "access_data",
        },
    ),
    Chapter(
        id="duties",
        title=Text(id="Kewajiban sesudah izin", en="Duties after the licence"),
        determinations={
            "lkpm-period": "lkpm",
            "supervision-mode": "supervision",
            "field-inspection": "supervision",
        },
        requirements={},
    ),
    Chapter(
        id="sni",
        title=Text(id="SNI", en="SNI"),
        determinations={
            "mandatory-sni-status": "mandatory_sni_status",
            "certification-route": "certification_route",
        },
        requirements={
            "sni-bina-umk": "sni_bina_umk",
            "sni-mark": "sni_mark",
            "sni-mark.duties": "sni_mark_duties",
            "sppt-sni-readiness": "sppt_sni_readiness",
            "sppt-sni-readiness.product": "sppt_sni_readiness",
            "sppt-sni-readiness.process": "sppt_sni_readiness",
            "sppt-sni-readiness.management": "sppt_sni_readiness",
            "mandatory-sni": "mandatory_sni",
            "mandatory-sni.by-single-licence": "mandatory_sni_by_single_licence",
        },
    ),
    Chapter(
        id="food",
        title=Text(id="Pangan", en="Food"),
        determinations={
            "food-licence-route": "food_licence_route",
            "food-hygiene-document": "food_hygiene_document",
            "pirt-change-route": "pirt_change_route",
        },
        requirements={
            "pirt": "pirt",
            "pirt.pkp": "pirt_training",
            "pirt.ipp-irt": "pirt_training",
            "pirt.commitments": "pirt_duties",
            "pirt.keeps": "pirt_keeps",
            "pirt.renewal": "pirt_renewal",
            "pirt.adaptation": "pirt_adaptation",
            "slhs": "slhs",
            "slhs.inspection": "slhs",
            "bpom-md": "bpom_md",
            "bpom-md.registration": "bpom_md",
            "cppob": "cppob",
            "pmr.stage-1-renewal": "cppob",
        },
    ),
    Chapter(
        id="halal",
        title=Text(id="Halal", en="Halal"),
        determinations={
            "halal-last-free-day": "halal_last_free_day",
            "halal-path": "halal_path",
        },
        requirements={
            "halal.duty": "halal_duty",
            "halal.self-declare": "halal_self_declare",
            "halal.supervisor": "halal_supervisor",
            "halal.certificate-valid": "halal_certificate_valid",
        },
    ),
    Chapter(
        id="label",
        title=Text(id="Label", en="Label"),
        determinations={
            "label-halal": "label_halal",
        },
        requirements={
            "label": "label",
            "label.fresh-food": "label_fresh_food",
        },
    ),
    Chapter(
        id="marks",
        title=Text(id="Merek", en="Trade mark"),
        determinations={
            "trade-mark-fee-class": "trade_mark",
        },
        requirements={
            "trade-mark.in-force": "trade_mark",
            "trade-mark.renewal": "trade_mark",
        },
    ),
    Chapter(
        id="non-food",
        title=Text(id="Produk bukan pangan", en="Non-food products"),
        determinations={
            "non-food-route": "non_food",
        },
        requirements={
            "cosmetics.notification": "cosmetics",
            "cosmetics.applicant": "cosmetics",
            "pkrt.licence": "pkrt",
            "batikmark": "batikmark",
        },
    ),
    Chapter(
        id="tax",
        title=Text(id="Pajak", en="Tax"),
        determinations={
            "untaxed-turnover": "untaxed_turnover",
        },
        requirements={
            "final-income-tax": "final_income_tax",
        },
    ),
    Chapter(
        id="service-centre",
        title=Text(id="Pusat layanan", en="Service centre"),
        determinations={
            "uptd-class": "uptd_class",
            "blud.score": "blud_score",
            "blud.status": "blud_status",
        },
        requirements={
            "plut.formation": "plut_formation",
            "uptd.formation": "uptd_formation",
            "uptd.structure": "uptd_structure",
            "blud.requirements": "blud_requirements",
            "blud.requirements.substantive": "blud_requirements",
            "blud.requirements.technical": "blud_requirements",
            "blud.requirements.administrative": "blud_requirements",
            "blud.decision": "blud_clocks",
            "blud.revocation-refused": "blud_clocks",
        },
    ),
)
"""The subjects, in the order in which people read them."""

DETERMINATIONS = {k: v for chapter in CHAPTERS for k, v in chapter.determinations.items()}
"""Module of each determination."""

REQUIREMENTS = {k: v for chapter in CHAPTERS for k, v in chapter.requirements.items()}
"""Module of each requirement."""

PARAMETERS = (
    "blud_score",
    "cosmetics",
    "cppob",
    "fees",
    "final_income_tax_limits",
    "halal_certificate_valid",
    "halal_costs",
    "halal_limits",
    "halal_timetable",
    "industry_size",
    "kbli_version",
    "kkpr",
    "label_letters",
    "legal_form_fees",
    "legal_forms",
    "lkpm",
    "pirt",
    "pirt_adaptation",
    "plut_formation",
    "pt_perorangan",
    "pt_perorangan_capital",
    "pt_perorangan_conversion",
    "slhs",
    "statistical_class",
    "thresholds",
    "uptd_structure",
)
"""Modules with parameters."""


class Chapters(Mapping[str, R], Generic[R]):
    """Rules by id; a chapter is opened when one of its rules is first asked for."""

    def __init__(self, homes: Mapping[str, str], name: str) -> None:
        self._homes = homes
        self._name = name
        self._found: dict[str, R] = {}

    def __getitem__(self, rule_id: str) -> R:
        found = self._found.get(rule_id)
        if found is None:
            module = _chapter(self._homes[rule_id])
            rules: tuple[R, ...] = getattr(module, self._name)
            self._found.update({rule.id: rule for rule in rules})
            found = self._found[rule_id]
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._homes)

    def __len__(self) -> int:
        return len(self._homes)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._homes, self._name)


class Parameters(Mapping[str, Parameter]):
    """Every parameter by name; all chapters that have some are opened together."""

    def __init__(self) -> None:
        self._found: dict[str, Parameter] = {}

    def _all(self) -> dict[str, Parameter]:
        if not self._found:
            every = [one for name in PARAMETERS for one in _chapter(name).PARAMETERS]
            self._found = {one.name: one for one in every}  # at once, for other threads
        return self._found

    def __getitem__(self, name: str) -> Parameter:
        return self._all()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), ()


def _chapter(name: str) -> Any:
    return load(f"umkstd.rulebook.{name}")
