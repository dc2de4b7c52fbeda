"""Cited members that several requirements share."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.law.citation import Citation
from umkstd.logic.combine import all_of, any_of, member
from umkstd.logic.nodes import Condition
from umkstd.rulebook.instruments import UU_20_2008
from umkstd.text import Text


def in_umk(cite: Citation) -> Condition:
    """The scale is micro or small."""
    return member(
        "scale-umk",
        f.scale.one_of("mikro", "kecil"),
        holds=Text(
            id="Usaha ini termasuk usaha mikro atau usaha kecil.",
            en="The business is a micro or small enterprise.",
        ),
        fails=Text(
            id="Usaha ini bukan usaha mikro dan bukan usaha kecil, jadi yang khusus bagi keduanya tidak "
            "berlaku. Ikuti jalur umum.",
            en="The business is neither a micro nor a small enterprise, so what is special to these "
            "does not apply. Take the general way.",
        ),
        cite=cite,
    )


def own_business() -> Condition:
    """A person's own business, or one that no larger enterprise owns."""
    return member(
        "owner-qualifies",
        any_of(f.legal_form.one_of(*f.PERSONAL_FORMS), f.owned_by_larger.is_false()),
        holds=Text(
            id="Usaha ini milik perorangan, atau bukan bagian dari usaha menengah atau besar.",
            en="The business is a person's own, or no part of a medium or large enterprise.",
        ),
        fails=Text(
            id="Badan usaha ini dimiliki atau dikuasai usaha menengah atau besar, sehingga bukan "
            "usaha mikro (milik perorangan) dan bukan usaha kecil (berdiri sendiri).",
            en="This entity is owned or controlled by a medium or large enterprise, so it is "
            "neither micro (a person's own) nor small (independent).",
        ),
        cite=UU_20_2008.article(1, None, None, "1 dan angka 2"),
    )


def low_risk(cite: Citation) -> Condition:
    """The activity's risk is low."""
    return member(
        "risk-low",
        f.risk.equals("rendah"),
        holds=Text(
            id="Tingkat risiko kegiatan ini rendah.", en="The risk level of this activity is low."
        ),
        fails=Text(
            id="Tingkat risiko kegiatan ini {risk}, bukan rendah. Selain NIB diperlukan Sertifikat "
            "Standar atau Izin melalui OSS.",
            en="The risk level of this activity is {risk}, not low (rendah). Besides the NIB a "
            "standard certificate or permit is needed through OSS.",
        ),
        cite=cite,
    )


def holds_nib(cite: Citation) -> Condition:
    """An NIB is held on the as-of date."""
    return all_of(
        member(
            "nib-held",
            f.has_nib.is_true(),
            holds=Text(id="Usaha ini mempunyai NIB.", en="The business has an NIB."),
            fails=Text(
                id="Usaha ini belum mempunyai NIB. Ajukan melalui OSS; bagi usaha mikro tanpa biaya.",
                en="The business has no NIB yet. Apply through OSS; micro enterprises pay no fee.",
            ),
            cite=cite,
        ),
        member(
            "nib-issued",
            f.nib_issued_on <= f.as_of,
            holds=Text(
                id="NIB diterbitkan pada {nib_issued_on}.",
                en="The NIB was issued on {nib_issued_on}.",
            ),
            fails=Text(
                id="NIB baru terbit pada {nib_issued_on}, sesudah tanggal penilaian.",
                en="The NIB was issued only on {nib_issued_on}, after the as-of date.",
            ),
            cite=cite,
        ),
        member(
            "nib-active",
            f.nib_active.is_true(),
            holds=Text(id="NIB masih berlaku.", en="The NIB is valid."),
            fails=Text(
                id="NIB dibekukan atau dicabut. Pulihkan dahulu melalui OSS.",
                en="The NIB is frozen or revoked. Have it restored through OSS first.",
            ),
            cite=cite,
        ),
    )
