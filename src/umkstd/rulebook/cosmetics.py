"""Cosmetics: the notification to BPOM, and who may file it."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import non_food as n
from umkstd.business.mark_terms import NOTIFICATION_YEARS
from umkstd.business.vocabulary import VOCABULARY
from umkstd.calendars import Deadline
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, member, not_
from umkstd.logic.values import Kind
from umkstd.rulebook.instruments.marks import PERBPOM_12_2020, PERBPOM_21_2022
from umkstd.text import Text

VERIFIED_THROUGH = "2026-11-24"
_CITE = PERBPOM_21_2022.cite()
PERBPOM_21_SPAN = Span("2023-01-01")
"""PerBPOM 21/2022 is of 2022; its first day was not found, so the next year is asserted."""

NOTIFICATION_TERM = Parameter(
    name="cosmetic_notification_years",
    kind=Kind.INTEGER,
    unit="years",
    title=Text(id="masa berlaku notifikasi kosmetika", en="validity of a cosmetics notification"),
    values=(DatedValue(PERBPOM_21_SPAN, NOTIFICATION_YEARS, _CITE),),
)
_FILED = Text(id="permohonan notifikasi yang lengkap", en="the complete notification")
NOTIFICATION_CHECK = Deadline(
    id="cosmetic-notification-check",
    title=Text(id="BPOM memeriksa notifikasi", en="BPOM checks the notification"),
    starts=_FILED,
    count=14,
    unit="working_days",
    cite=_CITE,
)
PERFUME_CHECK = Deadline(
    id="perfume-notification-check",
    title=Text(id="BPOM memeriksa notifikasi parfum", en="BPOM checks the notification of perfume"),
    starts=_FILED,
    count=3,
    unit="working_days",
    cite=_CITE,
)

_BEFORE = Provision(
    span=Span("2011-01-01", "2023-01-01"),
    cite=PERBPOM_12_2020.cite(),
    unresolved=Text(
        id="Notifikasi sebelum PerBPOM 21/2022 diatur PerBPOM 12/2020 dan peraturan tahun 2010; "
        "isinya belum dibaca.",
        en="Before PerBPOM 21/2022 notification stood in PerBPOM 12/2020 and a regulation of 2010; "
        "their content was not read.",
    ),
)
_SCOPE = all_of(
    member(
        "is-cosmetic",
        n.non_food_kind.equals("kosmetik"),
        holds=Text(id="Produk ini kosmetik.", en="The product is a cosmetic."),
        fails=Text(
            id="Produk ini bukan kosmetik; notifikasi tidak diperlukan.",
            en="The product is no cosmetic; no notification is needed.",
        ),
        cite=_CITE,
    ),
    member(
        "is-traded",
        n.cosmetic_sample.is_false(),
        holds=Text(id="Kosmetik ini diedarkan.", en="The cosmetic is traded."),
        fails=Text(
            id="Kosmetik ini hanya contoh untuk penelitian atau pameran, yang dikecualikan.",
            en="The cosmetic is only a sample for research or exhibition, which is exempt.",
        ),
        cite=_CITE,
    ),
)
COSMETICS_NOTIFICATION = Requirement(
    id="cosmetics.notification",
    title=Text(id="Notifikasi kosmetika", en="Cosmetics notification"),
    provisions=(
        _BEFORE,
        Provision(
            span=PERBPOM_21_SPAN,
            cite=_CITE,
            scope=_SCOPE,
            needs=all_of(
                member(
                    "notification-held",
                    n.has_cosmetic_notification.is_true(),
                    holds=Text(
                        id="Kosmetik ini sudah dinotifikasi.", en="The cosmetic has been notified."
                    ),
                    fails=Text(
                        id="Kosmetik ini belum dinotifikasi. Jangan diedarkan dahulu; ajukan "
                        "notifikasi pada BPOM.",
                        en="The cosmetic has not been notified. Do not sell it yet; file the "
                        "notification with BPOM.",
                    ),
                ),
                member(
                    "notification-issued",
                    n.cosmetic_notified_on <= f.as_of,
                    holds=Text(
                        id="Notifikasi terbit pada {cosmetic_notified_on}.",
                        en="The notification was issued on {cosmetic_notified_on}.",
                    ),
                    fails=Text(
                        id="Notifikasi baru terbit pada {cosmetic_notified_on}, sesudah tanggal "
                        "penilaian. Jangan diedarkan sebelum hari itu.",
                        en="The notification was issued only on {cosmetic_notified_on}, after the "
                        "as-of date. Do not sell before that day.",
                    ),
                ),
                member(
                    "notification-valid",
                    f.as_of <= n.cosmetic_notification_expires_on,
                    holds=Text(
                        id="Notifikasi berlaku sampai {cosmetic_notification_expires_on}.",
                        en="The notification is valid until {cosmetic_notification_expires_on}.",
                    ),
                    fails=Text(
                        id="Notifikasi berakhir pada {cosmetic_notification_expires_on}. Ajukan "
                        "pembaruan pada BPOM sebelum mengedarkan lagi.",
                        en="The notification ended on {cosmetic_notification_expires_on}. Renew it "
                        "with BPOM before selling again.",
                    ),
                ),
            ),
        ),
    ),
    notes=(
        Note(
            code="notification-days",
            text=Text(
                id="Notifikasi berlaku 3 tahun. Pemeriksaan 14 hari kerja, parfum 3 hari kerja.",
                en="A notification is valid for 3 years. The check takes 14 working days, for "
                "perfume 3.",
            ),
            cite=_CITE,
            when=n.non_food_kind.equals("kosmetik"),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

_INDUSTRY = n.cosmetic_applicant.equals("industri")
_GROUP_A = n.cosmetic_industry_group.equals("a")
COSMETICS_APPLICANT = Requirement(
    id="cosmetics.applicant",
    title=Text(id="Pemohon notifikasi kosmetika", en="Applicant for a cosmetics notification"),
    provisions=(
        _BEFORE,
        Provision(
            span=PERBPOM_21_SPAN,
            cite=_CITE,
            needs=all_of(
                member(
                    "applicant-kind",
                    n.cosmetic_applicant.one_of("industri", "kontrak", "importir"),
                    holds=Text(
                        id="Pemohon adalah industri kosmetika, pemegang kontrak produksi, atau "
                        "importir.",
                        en="The applicant is a cosmetics industry, holds a production contract, or "
                        "imports.",
                    ),
                    fails=Text(
                        id="Notifikasi hanya dapat diajukan industri kosmetika, pemegang kontrak "
                        "produksi, atau importir. Buat kontrak dengan industri kosmetika, atau "
                        "dirikan industri golongan B.",
                        en="Only a cosmetics industry, the holder of a production contract or an "
                        "importer may notify. Contract with a cosmetics industry, or set up a "
                        "group B industry.",
                    ),
                ),
                member(
                    "applicant-recommended",
                    any_of(
                        n.cosmetic_applicant.one_of("industri", "bukan_ketiganya"),
                        n.bpom_recommendation.is_true(),
                    ),
                    holds=Text(
                        id="Rekomendasi UPT BPOM ada, atau tidak diperlukan.",
                        en="The recommendation of the BPOM office is there, or not needed.",
                    ),
                    fails=Text(
                        id="Pemohon dengan kontrak produksi dan importir memerlukan rekomendasi UPT "
                        "BPOM. Mintalah dahulu.",
                        en="Holders of a production contract and importers need a recommendation of "
                        "the BPOM office. Ask for it first.",
                    ),
                    cite=PERBPOM_21_2022.cite(
                        note=Text(
                            id="Bunyinya dibaca; nomor pasalnya tidak terlihat.",
                            en="Its text was read; the number of the article was not seen.",
                        )
                    ),
                ),
                member(
                    "production-cpkb",
                    any_of(
                        n.cosmetic_applicant.one_of("importir", "bukan_ketiganya"),
                        n.has_cpkb.is_true(),
                    ),
                    holds=Text(
                        id="Produksi memenuhi CPKB, atau tidak dilakukan di Indonesia.",
                        en="Production meets CPKB, or does not take place in Indonesia.",
                    ),
                    fails=Text(
                        id="Produksi belum mempunyai sertifikat atau surat pemenuhan CPKB. Ajukan "
                        "pada BPOM.",
                        en="Production holds no CPKB certificate or letter of fulfilment. Apply to "
                        "BPOM.",
                    ),
                ),
                member(
                    "responsible-person",
                    any_of(
                        not_(_INDUSTRY),
                        n.has_pharmacist.is_true(),
                        all_of(not_(_GROUP_A), n.has_pharmacy_technician.is_true()),
                    ),
                    holds=Text(
                        id="Penanggung jawab teknis ada, atau tidak diperlukan dari pemohon.",
                        en="A technical person is in charge, or not asked of the applicant.",
                    ),
                    fails=Text(
                        id="Industri golongan A memerlukan apoteker, golongan B sedikitnya tenaga "
                        "teknis kefarmasian. Tunjuk penanggung jawab itu.",
                        en="A group A industry needs a pharmacist, group B at least a pharmacy "
                        "technician. Appoint one.",
                    ),
                ),
            ),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (COSMETICS_NOTIFICATION, COSMETICS_APPLICANT)
PARAMETERS = (NOTIFICATION_TERM,)
DEADLINES = (NOTIFICATION_CHECK, PERFUME_CHECK)
