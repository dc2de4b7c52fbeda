"""Which office does what on the way to SNI Bina UMK and the SPPT SNI, and for which steps."""

from __future__ import annotations

import datetime

import attrs

from umkstd.business.facts import sni_certificate
from umkstd.law.citation import Citation, Grade
from umkstd.law.span import Span
from umkstd.pathway.step import Step
from umkstd.rulebook.instruments import PP_28_2025, PP_34_2018, UU_20_2014
from umkstd.text import Text


@attrs.frozen(kw_only=True)
class OfficeRole:
    """What one office does for a business.

    Attributes:
        office: key of the office.
        title: the office.
        role: what it does, as a sentence.
        achieves: a step is its matter if it achieves one of these facts.
        cite: by which text, or who reports it.
        span: when it is so.
    """

    office: str
    title: Text
    role: Text
    achieves: frozenset[str]
    cite: Citation
    span: Span

    def concerns(self, step: Step) -> bool:
        """Whether a step is a matter of the office."""
        return not self.achieves.isdisjoint(step.achieves)


_CERTIFICATE = frozenset({"certification_applied", "has_conformity_certificate"})
_APPROVAL = frozenset({"sppt_sni", *(fact.name for fact in sni_certificate.LINE)})
_LABORATORY = frozenset(
    {"lab_result", "lab_accredited", "additives_within_limits", "contaminants_within_limits"}
)
_READY = _LABORATORY | {
    *("raw_material_controlled", "critical_steps_controlled", "equipment_suitable"),
    *("hygiene_practised", "packing_controlled", "marking_controlled", "management_system"),
    *("production_records_kept", "five_r_practised", "has_organisation_chart"),
    *("has_responsible_person", "has_product_information"),
}
"""Facts of readiness that only certification asks; labels and trade marks have offices of their own."""
_CHOICE = frozenset({"sni", "sni_offered", "sni_commitment"})
_COACHING = frozenset({"coached"})
_STATUTE, _COOPERATION = "2014-09-17", "2023-09-26"

OFFICE_ROLES = (
    OfficeRole(
        office="plut",
        title=Text(id="PLUT-KUMKM", en="the service centre (PLUT-KUMKM)"),
        role=Text(
            id="Pusat layanan memberi informasi BSN: nomor SNI produk, jalur, dan berkasnya; "
            "konsultannya mendampingi.",
            en="The centre gives BSN's information: the product's SNI number, the route and the "
            "documents; its consultants accompany the business.",
        ),
        achieves=_CHOICE | _COACHING | _READY | _CERTIFICATE,
        cite=Citation(
            instrument="Pernyataan KemenKopUKM dan BSN 26 September 2023",
            place="",
            grade=Grade.SECONDARY,
            address="voi.id/en/economy/314783",
            note=Text(
                id="Naskah kerja samanya tidak ditemukan; kelanjutannya sesudah kementerian dipecah "
                "(Oktober 2024) tidak diketahui.",
                en="The agreement itself was not found; what became of it after the ministry was "
                "split (October 2024) is not known.",
            ),
        ),
        span=Span(_COOPERATION),
    ),
    OfficeRole(
        office="oss",
        title=Text(id="OSS", en="OSS"),
        role=Text(
            id="Bagi risiko rendah, pernyataan SNI dibuat di OSS bersama NIB.",
            en="At low risk the statement on the SNI is made in OSS, together with the NIB.",
        ),
        achieves=_CHOICE,
        cite=PP_28_2025.article(234, 2, "a"),
        span=Span("2025-06-05"),
    ),
    OfficeRole(
        office="klt-bsn",
        title=Text(id="Kantor Layanan Teknis (KLT) BSN", en="BSN's technical service office (KLT)"),
        role=Text(
            id="KLT melatih, membimbing, dan mendampingi sampai sertifikasi. Yang ditemukan: Makassar, "
            "Palembang, Surabaya, Bandung; tanyakan BSN mana yang terdekat.",
            en="A KLT trains, guides and accompanies up to certification. Those found: Makassar, "
            "Palembang, Surabaya, Bandung; ask BSN which is the nearest.",
        ),
        achieves=_COACHING | _READY,
        cite=Citation(
            instrument="Berita BSN tentang KLT",
            place="",
            grade=Grade.SECONDARY,
            address="pembimbingansni.bsn.go.id/article/bsn-resmikan-klt-surabaya-pelaku-usaha-bisa-"
            "dapat-layanan-pendampingan-hingga-raih-sertifikasi-sni",
        ),
        span=Span("2019-07-01"),
    ),
    OfficeRole(
        office="laboratory",
        title=Text(id="laboratorium terakreditasi KAN", en="a laboratory accredited by KAN"),
        role=Text(
            id="Laboratorium menguji produk terhadap SNI-nya.",
            en="The laboratory tests the product against its SNI.",
        ),
        achieves=_LABORATORY,
        cite=PP_34_2018.article(21, 2),
        span=Span("2018-07-20"),
    ),
    OfficeRole(
        office="lspro",
        title=Text(id="LSPro terakreditasi KAN", en="a certification body (LSPro)"),
        role=Text(
            id="LSPro menilai permohonan dan menerbitkan sertifikat bila produk memenuhi SNI.",
            en="The LSPro judges the application and issues the certificate if the product meets "
            "the SNI.",
        ),
        achieves=_CERTIFICATE,
        cite=UU_20_2014.article(46, 1),
        span=Span(_STATUTE),
    ),
    OfficeRole(
        office="bsn",
        title=Text(id="BSN", en="BSN"),
        role=Text(
            id="BSN menyetujui penggunaan Tanda SNI (SPPT SNI).",
            en="BSN approves the use of the SNI mark (SPPT SNI).",
        ),
        achieves=_APPROVAL,
        cite=UU_20_2014.article(46, 3),
        span=Span(_STATUTE),
    ),
)
"""The offices in the order in which a business meets them."""


def roles_for(step: Step, on: datetime.date) -> tuple[OfficeRole, ...]:
    """The offices whose matter a step is; empty for one that has nothing to do with standards."""
    return tuple(role for role in OFFICE_ROLES if on in role.span and role.concerns(step))
