"""Whether an unverified standard certificate stands: ``unverified-certificate``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import licence_life as life
from umkstd.business.vocabulary import VOCABULARY
from umkstd.calendars import Deadline
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, member
from umkstd.rulebook.instruments import PP_28_2025
from umkstd.rulebook.licensing import PP_28_START, VERIFIED_THROUGH
from umkstd.text import Text

_CANCELLED = PP_28_2025.article(224, 4)
_REVOKED = PP_28_2025.article(132, 7)

_HELD = member(
    "unverified-held",
    all_of(f.risk.equals("menengah_tinggi"), life.has_unverified_certificate.is_true()),
    holds=Text(
        id="Sertifikat Standar untuk risiko menengah tinggi ini belum terverifikasi.",
        en="The standard certificate for this medium-high risk is not verified yet.",
    ),
    fails=Text(
        id="Tidak ada Sertifikat Standar yang belum terverifikasi untuk kegiatan ini.",
        en="There is no unverified standard certificate for this activity.",
    ),
    cite=PP_28_2025.article(132),
)
_NOT_FAILED = member(
    "unverified-not-cancelled",
    life.reverification_failed.is_false(),
    holds=Text(
        id="Verifikasi ulang tidak gagal dalam jangka waktunya.",
        en="The second verification did not fail within its time.",
    ),
    fails=Text(
        id="Verifikasi ulang tidak lulus dalam jangka waktu NSPK, sehingga OSS membatalkan "
        "Sertifikat Standar. Penuhi standarnya, lalu ajukan kembali.",
        en="The second verification failed within the time of the NSPK, so OSS cancels the "
        "standard certificate. Meet the standard, then apply again.",
    ),
    cite=_CANCELLED,
)
_STANDARDS = member(
    "unverified-standards",
    life.standards_met_in_time.is_true(),
    holds=Text(
        id="Standar dipenuhi dalam jangka waktu NSPK.",
        en="The standards were met within the time of the NSPK.",
    ),
    fails=Text(
        id="Standar tidak dipenuhi dalam jangka waktu NSPK. Penuhi, lalu ajukan kembali.",
        en="The standards were not met within the time of the NSPK. Meet them, then apply again.",
    ),
    cite=PP_28_2025.article(132, 7, "a"),
)
_PREPARATION = member(
    "unverified-preparation",
    life.preparation_found.is_true(),
    holds=Text(id="Pengawasan menemukan kegiatan persiapan.", en="Supervision found preparation."),
    fails=Text(
        id="Pengawasan tidak menemukan kegiatan persiapan. Mulai persiapan dan simpan buktinya.",
        en="Supervision found no preparation. Start preparing and keep proof of it.",
    ),
    cite=PP_28_2025.article(132, 7, "b"),
)
_YEAR = member(
    "unverified-year",
    f.as_of <= life.preparation_due_on,
    holds=Text(
        id="Tahun pertama sejak NIB belum lewat; berakhir pada {preparation_due_on}.",
        en="The first year from the NIB is not over; it ends on {preparation_due_on}.",
    ),
    fails=Text(
        id="Tahun pertama sejak NIB berakhir pada {preparation_due_on}; OSS mencabut Sertifikat "
        "Standar. Ajukan kembali.",
        en="The first year from the NIB ended on {preparation_due_on}; OSS revokes the standard "
        "certificate. Apply again.",
    ),
    cite=PP_28_2025.article(132, 7, "b"),
)

UNVERIFIED_CERTIFICATE = Requirement(
    id="unverified-certificate",
    title=Text(
        id="Sertifikat Standar yang belum terverifikasi tetap berlaku",
        en="The unverified standard certificate stands",
    ),
    provisions=(
        Provision(
            span=Span(PP_28_START),
            cite=_REVOKED,
            scope=_HELD,
            needs=all_of(_NOT_FAILED, any_of(_STANDARDS, _PREPARATION, _YEAR)),
        ),
    ),
    notes=(
        Note(
            code="unverified-cumulative",
            text=Text(
                id="Pasal 132 ayat (7) menghubungkan kedua huruf dengan “dan”: keduanya harus "
                "terjadi. Mungkin ini kekeliruan penyusunan; bacalah hati-hati.",
                en="Pasal 132 ayat (7) joins its two letters by “and”: both must happen. That may "
                "be a slip of drafting; read with care.",
            ),
            cite=_REVOKED,
        ),
        Note(
            code="unverified-preparation-only",
            text=Text(
                id="Selama belum terverifikasi hanya kegiatan persiapan yang boleh dilakukan.",
                en="While it is not verified, only preparation is allowed.",
            ),
            cite=PP_28_2025.article(132),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

PREPARATION_YEAR = Deadline(
    id="unverified-preparation",
    title=Text(
        id="memulai persiapan yang terlihat pengawasan", en="start preparation that is visible"
    ),
    starts=Text(id="terbitnya NIB", en="the issue of the NIB"),
    count=1,
    unit="years",
    cite=PP_28_2025.article(132, 7, "b"),
)

REQUIREMENTS = (UNVERIFIED_CERTIFICATE,)
DEADLINES = (PREPARATION_YEAR,)
