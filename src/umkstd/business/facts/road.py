"""Facts of the road from informal to certified that no rule asks and a stage needs."""

from __future__ import annotations

from typing import Any

from umkstd.business.facts.declare import yes_no
from umkstd.business.facts.identity import owner_nik
from umkstd.business.facts.licences import has_nib
from umkstd.logic.facts import Fact
from umkstd.logic.implied import Implied
from umkstd.logic.vocabulary import Derived
from umkstd.text import Text

_OSS = Text(id="akun OSS", en="the OSS account")

has_nik = yes_no(
    "has_nik",
    Text(id="memiliki NIK", en="has a NIK"),
    Text(
        id="Apakah pemilik memiliki KTP-el dengan NIK?",
        en="Does the owner have an electronic identity card with a NIK?",
    ),
    read_off=Text(id="KTP-el", en="the identity card"),
)
has_oss_access = yes_no(
    "has_oss_access",
    Text(id="memiliki hak akses OSS", en="has an access right to OSS"),
    Text(
        id="Apakah usaha ini sudah memiliki akun OSS?", en="Does the business have an OSS account?"
    ),
    read_off=_OSS,
)
nib_revoked = yes_no(
    "nib_revoked",
    Text(id="NIB dicabut", en="the NIB is revoked"),
    Text(id="Apakah NIB-nya sudah dicabut?", en="Has the NIB been revoked?"),
    read_off=_OSS,
    changeable=False,
)
has_risk_licence = yes_no(
    "has_risk_licence",
    Text(
        id="memegang Sertifikat Standar atau Izin", en="holds the standard certificate or licence"
    ),
    Text(
        id="Apakah Sertifikat Standar atau Izin bagi kegiatan ini sudah terbit di OSS?",
        en="Has OSS issued the standard certificate or licence (Izin) for this activity?",
    ),
    read_off=_OSS,
)
certification_applied = yes_no(
    "certification_applied",
    Text(id="sertifikasi SNI sudah diajukan", en="SNI certification is applied for"),
    Text(
        id="Apakah permohonan sertifikasi sudah diajukan ke LSPro?",
        en="Has certification been applied for at a certification body (LSPro)?",
    ),
)
has_conformity_certificate = yes_no(
    "has_conformity_certificate",
    Text(id="memegang sertifikat kesesuaian", en="holds a certificate of conformity"),
    Text(
        id="Apakah LSPro sudah menerbitkan sertifikat kesesuaian bagi produk ini?",
        en="Has the certification body issued a certificate of conformity for this product?",
    ),
)

BUSINESS: tuple[Fact[Any], ...] = (has_nik, has_oss_access, nib_revoked)
LINE: tuple[Fact[Any], ...] = (has_risk_licence, certification_applied, has_conformity_certificate)
DETERMINED_BUSINESS: tuple[Fact[Any], ...] = ()
DETERMINED_LINE: tuple[Fact[Any], ...] = ()


def _known(number: str | None, registered: bool | None) -> bool | None:  # noqa: FBT001
    """Whose NIK is told has one, and so has whoever holds an NIB."""
    return True if number or registered else None


DERIVED: tuple[Derived, ...] = (
    Derived(has_nik, (owner_nik, has_nib), _known, partial=True),
    # Who has an NIB has entered OSS.
    Derived(has_oss_access, (has_nib,), Implied(value=True)),
)
