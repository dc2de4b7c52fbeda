"""Readiness of the applicant's file: licence, deed, NPWP, people, brand and product information."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import marks as m
from umkstd.business.facts import readiness as r
from umkstd.logic.combine import all_of, any_of, member
from umkstd.logic.nodes import Condition
from umkstd.rulebook.members import holds_nib
from umkstd.rulebook.readiness_basis import APPLICANT, fulfilled
from umkstd.text import Text

_LICENCE = any_of(
    holds_nib(APPLICANT),
    fulfilled(
        "other-licence-held",
        r.has_other_licence,
        Text(id="Izin usaha lain masih berlaku.", en="Another business licence is valid."),
        Text(
            id="Izin usaha lain juga tidak ada. Ajukan NIB melalui OSS.",
            en="There is no other business licence, either. Apply for an NIB through OSS.",
        ),
        APPLICANT,
    ),
)
_DEED = member(
    "deed-there",
    any_of(f.legal_form.equals("perseorangan"), r.has_deed.is_true()),
    holds=Text(
        id="Dokumen pendirian ada, atau usahanya milik orang perseorangan.",
        en="The founding document is there, or the business is a natural person's.",
    ),
    fails=Text(
        id="Dokumen pendirian badan usaha belum ada. Minta salinannya dari notaris atau AHU Online.",
        en="The entity's founding document is missing. Get a copy from the notary or AHU Online.",
    ),
    cite=APPLICANT,
)
_NPWP = fulfilled(
    "npwp-there",
    f.has_npwp,
    Text(id="Usaha ini mempunyai NPWP.", en="The business has an NPWP."),
    Text(
        id="Usaha ini belum mempunyai NPWP. Daftarkan pada kantor pajak.",
        en="The business has no NPWP. Register with the tax office.",
    ),
    APPLICANT,
)
_CHART = fulfilled(
    "organisation-chart-there",
    r.has_organisation_chart,
    Text(id="Bagan organisasi ada.", en="The organisation chart is there."),
    Text(
        id="Bagan organisasi belum ada. Buat satu halaman: siapa memimpin, membeli, memproduksi, "
        "memeriksa, dan menjual.",
        en="There is no organisation chart. Make one page: who leads, buys, produces, checks and "
        "sells.",
    ),
    APPLICANT,
)
_PERSON = fulfilled(
    "responsible-person-named",
    r.has_responsible_person,
    Text(id="Penanggung jawab sudah ditunjuk.", en="A responsible person is named."),
    Text(
        id="Penanggung jawab belum ditunjuk. Tunjuk satu orang secara tertulis; pemilik pun boleh.",
        en="No responsible person is named. Name one in writing; it may be the owner.",
    ),
    APPLICANT,
)
_PRODUCT = fulfilled(
    "product-information-written",
    r.has_product_information,
    Text(id="Informasi produk sudah ditulis.", en="The product information is written."),
    Text(
        id="Informasi produk belum ditulis. Tulis jenis, tipe, bahan, proses, dan kemasannya.",
        en="The product information is not written. Write down kind, type, materials, process and "
        "packaging.",
    ),
    APPLICANT,
)
_LICENSED = member(
    "brand-licensed",
    any_of(r.brand_is_own.is_true(), r.brand_licence_agreement.is_true()),
    holds=Text(
        id="Mereknya milik sendiri, atau ada perjanjian lisensi dengan pemiliknya.",
        en="The brand is the business's own, or its owner has granted a licence by agreement.",
    ),
    fails=Text(
        id="Mereknya milik orang lain dan belum ada perjanjian lisensi. Buat perjanjian dengan "
        "pemiliknya, atau pakai merek sendiri.",
        en="The brand is somebody else's and there is no licence agreement. Conclude one with its "
        "owner, or use a brand of your own.",
    ),
    cite=APPLICANT,
)
_IN_FORCE = all_of(
    m.mark_status.equals("terdaftar"),
    m.mark_registered_on <= f.as_of,
    f.as_of <= m.mark_expires_on,
)
_FILED = all_of(m.mark_status.equals("dimohonkan"), m.mark_filed_on <= f.as_of)
_REGISTERED = member(
    "brand-registered",
    any_of(r.brand_is_own.is_false(), _IN_FORCE),
    holds=Text(
        id="Mereknya terdaftar dan masih dilindungi, atau milik orang lain.",
        en="The brand is registered and protected, or belongs to somebody else.",
    ),
    fails=Text(
        id="Mereknya belum terdaftar, atau pelindungannya sudah berakhir. Ajukan pendaftaran atau "
        "perpanjangan kepada DJKI.",
        en="The brand is not registered, or its protection has ended. File for registration or "
        "renewal with DJKI.",
    ),
    cite=APPLICANT,
)
_REGISTERED_OR_FILED = member(
    "brand-registered-or-filed",
    any_of(r.brand_is_own.is_false(), _IN_FORCE, _FILED),
    holds=Text(
        id="Mereknya terdaftar atau sedang dimohonkan, atau milik orang lain.",
        en="The brand is registered or applied for, or belongs to somebody else.",
    ),
    fails=Text(
        id="Mereknya tidak sedang dilindungi dan tidak sedang dimohonkan. Ajukan pendaftaran, atau "
        "perpanjangan bila pelindungannya berakhir, kepada DJKI dan simpan tanda terimanya.",
        en="The brand is neither protected nor applied for. File for registration, or for renewal if "
        "its protection ended, with DJKI and keep the receipt.",
    ),
    cite=APPLICANT,
)


def _file(brand: Condition) -> Condition:
    return all_of(_LICENCE, _DEED, _NPWP, _CHART, _PERSON, brand, _LICENSED, _PRODUCT)


FILE = _file(_REGISTERED)
"""The file with a brand that is registered."""
FILE_OR_RECEIPT = _file(_REGISTERED_OR_FILED)
"""The file where the receipt of a brand's application will do."""
REGISTRATION_ASKED = Text(
    id="Merek harus sudah terdaftar; tanda terima permohonan belum cukup.",
    en="The brand must be registered; the receipt of an application is not enough.",
)
