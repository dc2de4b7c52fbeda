"""Household health supplies: the distribution licence of the health ministry, ``pkrt.licence``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import non_food as n
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.provision import Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, member
from umkstd.rulebook.instruments import PP_28_2025
from umkstd.text import Text

VERIFIED_THROUGH = "2026-11-24"
_CITE = PP_28_2025.cite("Lampiran I", grade="secondary")

PKRT_LICENCE = Requirement(
    id="pkrt.licence",
    title=Text(id="Izin edar PKRT", en="PKRT distribution licence"),
    provisions=(
        Provision(
            span=Span(None, "2025-06-05"),
            cite=PP_28_2025.cite(grade="unresolved"),
            unresolved=Text(
                id="Izin edar PKRT sebelum PP 28/2025 diatur peraturan menteri kesehatan yang belum "
                "dibaca.",
                en="Before PP 28/2025 the PKRT licence stood in rules of the health minister that "
                "were not read.",
            ),
        ),
        Provision(
            span=Span("2025-06-05"),
            cite=_CITE,
            scope=member(
                "is-pkrt",
                n.non_food_kind.equals("pkrt"),
                holds=Text(id="Produk ini PKRT.", en="The product is PKRT."),
                fails=Text(
                    id="Produk ini bukan PKRT; izin edar PKRT tidak diperlukan.",
                    en="The product is no PKRT; no PKRT licence is needed.",
                ),
            ),
            needs=all_of(
                member(
                    "pkrt-held",
                    n.has_pkrt_licence.is_true(),
                    holds=Text(
                        id="Produk ini mempunyai izin edar PKRT.",
                        en="The product has a PKRT licence.",
                    ),
                    fails=Text(
                        id="Produk ini belum mempunyai izin edar PKRT. Jangan dijual dahulu; ajukan "
                        "melalui OSS ke Kementerian Kesehatan. UMK tidak dikecualikan.",
                        en="The product has no PKRT licence. Do not sell it yet; apply through OSS "
                        "to the health ministry. UMK are not exempt.",
                    ),
                ),
                member(
                    "pkrt-issued",
                    n.pkrt_licence_issued_on <= f.as_of,
                    holds=Text(
                        id="Izin edar PKRT terbit pada {pkrt_licence_issued_on}.",
                        en="The PKRT licence was issued on {pkrt_licence_issued_on}.",
                    ),
                    fails=Text(
                        id="Izin edar PKRT baru terbit pada {pkrt_licence_issued_on}, sesudah "
                        "tanggal penilaian. Jangan dijual sebelum hari itu.",
                        en="The PKRT licence was issued only on {pkrt_licence_issued_on}, after the "
                        "as-of date. Do not sell before that day.",
                    ),
                ),
                member(
                    "pkrt-valid",
                    f.as_of <= n.pkrt_licence_expires_on,
                    holds=Text(
                        id="Izin edar PKRT berlaku sampai {pkrt_licence_expires_on}.",
                        en="The PKRT licence is valid until {pkrt_licence_expires_on}.",
                    ),
                    fails=Text(
                        id="Izin edar PKRT berakhir pada {pkrt_licence_expires_on}. Perpanjang "
                        "melalui OSS sebelum menjual lagi.",
                        en="The PKRT licence ended on {pkrt_licence_expires_on}. Renew it through "
                        "OSS before selling again.",
                    ),
                ),
            ),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (PKRT_LICENCE,)
