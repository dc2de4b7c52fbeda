"""The stages of the road, and what a line must show to be there. The ladder is ours, not law."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import attrs

from umkstd.business import facts as f
from umkstd.business.facts import food_licence, food_pirt, road
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.provision import Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, member
from umkstd.logic.nodes import Condition
from umkstd.rulebook import RULEBOOK
from umkstd.rulebook.instruments import PP_28_2025, UU_20_2014
from umkstd.rulebook.instruments.food import PERBPOM_4_2024
from umkstd.text import Text

if TYPE_CHECKING:
    from umkstd.law.citation import Citation

VERIFIED_THROUGH = "2026-11-24"
OURS = Text(
    id="Tahap-tahap ini susunan kami untuk pendampingan, bukan ketentuan hukum.",
    en="These stages are our own, made for coaching; they are not law.",
)


PRODUCT_LICENCES = ("slhs", "bpom-md", "cosmetics.notification", "pkrt.licence", "halal.duty")
"""Duties to hold a licence for the product, each with its own scope and term."""


@attrs.frozen(kw_only=True)
class Stage:
    """A stage of the road.

    Attributes:
        key: stable name.
        title: what it is called.
        requires: what a line must meet to be there; ``None`` for the first one.
        after: keys of stages that are passed before it.
        also: ids of duties that may not be unmet or open.
    """

    key: str
    title: Text
    requires: Requirement | None
    after: tuple[str, ...] = ()
    also: tuple[str, ...] = ()

    @property
    def rules(self) -> tuple[Requirement, ...]:
        """All requirements of the stage."""
        own = () if self.requires is None else (self.requires,)
        return (*own, *(RULEBOOK.requirements[name] for name in self.also))


def _requires(key: str, title: Text, needs: Condition, cite: Citation, *rules: str) -> Requirement:
    return Requirement(
        id=f"stage.{key}",
        title=title,
        provisions=(Provision(span=Span("2014-09-17"), cite=cite, needs=needs),),
        determinations=tuple(RULEBOOK.determinations[rule] for rule in rules),
        given={"purpose": "registration"},
        verified_through=VERIFIED_THROUGH,
        vocabulary=VOCABULARY,
    )


def _has(code: str, condition: Condition, what: Text, what_not: Text, cite: Citation) -> Condition:
    return member(code, condition, holds=what, fails=what_not, cite=cite)


_OURS = PP_28_2025.cite(grade="derived", note=OURS)
_MARK = UU_20_2014.article(46, grade="derived", note=OURS)
NIK = _has(
    "nik-held",
    any_of(road.has_nik.is_true(), f.has_npwp.is_true(), f.has_nib.is_true()),
    Text(id="Pemilik dikenal dengan NIK atau NPWP.", en="The owner is known by a NIK or NPWP."),
    Text(
        id="NIK belum ada. Urus KTP-el di dinas kependudukan dan pencatatan sipil.",
        en="There is no NIK. Apply for an identity card at the population office.",
    ),
    PP_28_2025.article(207, grade="derived", note=OURS),
)
ACCESS = _has(
    "oss-access-held",
    road.has_oss_access.is_true(),
    Text(id="Hak akses OSS ada.", en="There is an access right to OSS."),
    Text(
        id="Hak akses OSS belum ada. Daftarkan akun di oss.go.id dengan NIK.",
        en="There is no access right to OSS. Register at oss.go.id with the NIK.",
    ),
    PP_28_2025.article(203, grade="derived", note=OURS),
)
REGISTERED = _has(
    "nib-active-held",
    all_of(f.has_nib.is_true(), f.nib_active.is_true()),
    Text(id="NIB terbit dan aktif.", en="The NIB is issued and active."),
    Text(
        id="NIB belum ada atau tidak aktif. Ajukan, atau pulihkan, di oss.go.id.",
        en="There is no NIB, or it is not active. Apply for it, or restore it, at oss.go.id.",
    ),
    PP_28_2025.article(206, grade="derived", note=OURS),
)
LICENSED = _has(
    "licence-for-risk-held",
    any_of(f.licences.one_of(("NIB",)), road.has_risk_licence.is_true()),
    Text(
        id="Perizinan berusaha menurut risikonya lengkap.",
        en="The licence that the risk asks for is complete.",
    ),
    Text(
        id="Sertifikat Standar atau Izin belum terbit. Penuhi standarnya di oss.go.id.",
        en="The standard certificate or licence is not issued. Meet the standard at oss.go.id.",
    ),
    PP_28_2025.article(220, grade="derived", note=OURS),
)


def _home_food() -> Condition:
    """The one product licence without a requirement of its own for holding it."""
    return _has(
        "pirt-held",
        any_of(
            food_licence.food_licence_route.one_of("none", "slhs", "bpom-md"),
            all_of(
                f.has_pirt.is_true(),
                f.pirt_expires_on >= f.as_of,
                food_pirt.pirt_frozen.is_false(),
            ),
        ),
        Text(
            id="SPP-IRT ada, masih berlaku, dan tidak dibekukan, atau bukan itu izin produknya.",
            en="The SPP-IRT is there, valid and not frozen, or it is not the product's licence.",
        ),
        Text(
            id="SPP-IRT belum ada, sudah berakhir, atau dibekukan. Ajukan, perpanjang, atau penuhi "
            "komitmennya.",
            en="The SPP-IRT is missing, has ended or is frozen. Apply for it, renew it, or meet its "
            "commitments.",
        ),
        PERBPOM_4_2024.article(22, grade="derived", note=OURS),
    )


def _certificate() -> Condition:
    return _has(
        "conformity-certificate-held",
        any_of(road.has_conformity_certificate.is_true(), f.sppt_sni.is_true()),
        Text(id="Sertifikat kesesuaian ada.", en="There is a certificate of conformity."),
        Text(
            id="Sertifikat kesesuaian belum ada. Ajukan ke LSPro yang diakreditasi KAN.",
            en="There is no certificate of conformity. Apply to a body accredited by KAN.",
        ),
        _MARK,
    )


def _coached() -> Condition:
    return _has(
        "coaching-received",
        f.coached.is_true(),
        Text(id="Pembinaan sudah diterima.", en="Coaching has been received."),
        Text(
            id="Pembinaan belum diterima. Pemerintah yang wajib membina; ini bukan kekurangan usahanya.",
            en="No coaching yet. The government owes it; it is no fault of the business.",
        ),
        UU_20_2014.article(53, grade="derived", note=OURS),
    )


def _suspended() -> Condition:
    return _has(
        "nib-suspended",
        all_of(f.has_nib.is_true(), f.nib_active.is_false()),
        Text(id="NIB tidak aktif.", en="The NIB is not active."),
        Text(id="NIB aktif.", en="The NIB is active."),
        _OURS,
    )


def _ended() -> Condition:
    return _has(
        "nib-revoked",
        road.nib_revoked.is_true(),
        Text(id="NIB dicabut.", en="The NIB is revoked."),
        Text(id="NIB tidak dicabut.", en="The NIB is not revoked."),
        _OURS,
    )


_TITLES = {
    "informal": Text(
        id="informal, belum dikenal perizinan", en="informal, not known to any register"
    ),
    "identified": Text(id="pemilik ber-NIK", en="the owner is identified"),
    "oss-access": Text(id="memiliki akun OSS", en="has an OSS account"),
    "registered": Text(id="ber-NIB", en="registered, has an NIB"),
    "licensed": Text(id="usaha berizin", en="the business is licensed"),
    "product-legal": Text(id="produk boleh dijual", en="the product may be sold"),
    "sni-bina-umk": Text(id="SNI Bina UMK", en="SNI Bina UMK"),
    "coached": Text(id="dibina menuju SPPT SNI", en="coached towards the SPPT SNI"),
    "certified": Text(id="bersertifikat kesesuaian", en="holds a certificate of conformity"),
    "sppt-sni": Text(id="SPPT SNI", en="SPPT SNI"),
    "suspended": Text(id="NIB dibekukan", en="the NIB is suspended"),
    "ended": Text(id="NIB dicabut", en="the NIB is revoked"),
}


def _stage(
    key: str, *after: str, requires: Requirement | None, also: tuple[str, ...] = ()
) -> Stage:
    return Stage(key=key, title=_TITLES[key], requires=requires, after=after, also=also)


@cache
def stages() -> tuple[Stage, ...]:
    """The stages from the first to the last, then the two beside the road."""

    def own(key: str, needs: Condition, *rules: str, cite: Citation = _OURS) -> Requirement:
        return _requires(key, _TITLES[key], needs, cite, *rules)

    rules = RULEBOOK.requirements
    return (
        _stage("informal", requires=None),
        _stage("identified", requires=own("identified", NIK)),
        _stage("oss-access", "identified", requires=own("oss-access", ACCESS)),
        _stage("registered", "oss-access", requires=own("registered", REGISTERED)),
        _stage("licensed", "registered", requires=own("licensed", LICENSED, "licences")),
        _stage(
            "product-legal",
            "licensed",
            requires=own("product-legal", _home_food(), "food-licence-route"),
            also=PRODUCT_LICENCES,
        ),
        _stage("sni-bina-umk", "licensed", requires=rules["sni-bina-umk"]),
        _stage("coached", "sni-bina-umk", requires=own("coached", _coached())),
        _stage("certified", "licensed", requires=own("certified", _certificate(), cite=_MARK)),
        _stage("sppt-sni", "certified", requires=rules["sni-mark"]),
        _stage("suspended", requires=own("suspended", _suspended())),
        _stage("ended", requires=own("ended", _ended())),
    )


ROAD = ("informal", "identified", "oss-access", "registered", "licensed", "product-legal",
        "sni-bina-umk", "coached", "certified", "sppt-sni")  # fmt: skip
BESIDE = ("ended", "suspended")
