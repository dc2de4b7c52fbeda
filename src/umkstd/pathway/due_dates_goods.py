"""Due dates of goods: cosmetics, PKRT, halal certificate, trade mark, SPPT SNI."""

from __future__ import annotations

from umkstd.business.halal_terms import CERTIFICATE_TERM
from umkstd.pathway.dated import Dated
from umkstd.rulebook.instruments import PP_28_2025, UU_20_2014
from umkstd.rulebook.instruments.marks import PERBPOM_21_2022
from umkstd.rulebook.trade_mark import MARK_LATE_RENEWAL, MARK_TERM
from umkstd.text import Text

_MARK = ("mark_status", ("terdaftar",))

DATED = (
    Dated(
        fact="cosmetic_notification_expires_on",
        rule="cosmetics.notification",
        mode="document",
        what=Text(id="notifikasi kosmetika berakhir", en="the cosmetics notification ends"),
        do=Text(
            id="Ajukan pembaruan pada BPOM; sesudah hari itu kosmetik tidak boleh diedarkan.",
            en="Renew it with BPOM; after that day the cosmetic may not be sold.",
        ),
        cite=PERBPOM_21_2022.cite(),
        held=("has_cosmetic_notification", (True,)),
    ),
    Dated(
        fact="pkrt_licence_expires_on",
        rule="pkrt.licence",
        mode="document",
        what=Text(id="izin edar PKRT berakhir", en="the PKRT distribution licence ends"),
        do=Text(
            id="Perpanjang melalui OSS sebelum hari itu.",
            en="Renew it through OSS before that day.",
        ),
        cite=PP_28_2025.cite("Lampiran I", grade="secondary"),
        held=("has_pkrt_licence", (True,)),
    ),
    Dated(
        fact="halal_certificate_term_end",
        rule="halal.certificate-valid",
        mode="limit",
        what=Text(
            id="hari terakhir masa empat tahun sertifikat halal",
            en="last day of the four years of the halal certificate",
        ),
        do=Text(
            id="Perpanjang sertifikat halal melalui SIHALAL.",
            en="Renew the halal certificate in SIHALAL.",
        ),
        cite=CERTIFICATE_TERM.cite,
        held=("has_halal_certificate", (True,)),
    ),
    Dated(
        fact="mark_renewal_opens_on",
        rule="trade-mark.renewal",
        mode="opening",
        what=Text(
            id="perpanjangan merek mulai dapat dimohonkan",
            en="renewal of the trade mark may be asked for from this day",
        ),
        do=Text(
            id="Mohonkan perpanjangan kepada DJKI, dengan tarif biasa, sebelum pelindungan berakhir.",
            en="Ask DJKI for renewal, at the ordinary fee, before the protection ends.",
        ),
        cite=MARK_TERM.cite,
        held=_MARK,
    ),
    Dated(
        fact="mark_expires_on",
        rule="trade-mark.in-force",
        mode="document",
        what=Text(id="pelindungan merek berakhir", en="the protection of the trade mark ends"),
        do=Text(
            id="Mohonkan perpanjangan kepada DJKI sebelum hari itu; sesudahnya dengan denda.",
            en="Ask DJKI for renewal before that day; after it a surcharge is due.",
        ),
        cite=MARK_TERM.cite,
        held=_MARK,
    ),
    Dated(
        fact="mark_renewal_closes_on",
        rule="trade-mark.renewal",
        mode="limit",
        what=Text(
            id="hari terakhir memohon perpanjangan merek yang terlambat, dengan denda",
            en="last day for a late renewal of the trade mark, with surcharge",
        ),
        do=Text(
            id="Sesudah hari itu ajukan permohonan merek baru kepada DJKI.",
            en="After that day file a new application with DJKI.",
        ),
        cite=MARK_LATE_RENEWAL.cite,
        held=_MARK,
    ),
    Dated(
        fact="sppt_sni_expires_on",
        rule="sni-mark.duties",
        mode="document",
        what=Text(id="SPPT SNI berakhir", en="the SPPT SNI ends"),
        do=Text(
            id="Tanyakan pada LSPro kapan sertifikasi ulang diajukan (satu LSPro memulainya 6 bulan "
            "sebelumnya); sesudah hari itu Tanda SNI tidak boleh dibubuhkan.",
            en="Ask the LSPro when to apply for certification again (one LSPro begins 6 months "
            "before); after that day the SNI mark may not be affixed.",
        ),
        cite=UU_20_2014.article(22, 3),
        held=("sppt_sni", (True,)),
        none_if=("sppt_sni_has_last_day", False),
    ),
)
