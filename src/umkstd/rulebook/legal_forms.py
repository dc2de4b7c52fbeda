"""Founders of a cooperative, and registration before OSS: ``koperasi-founders``, ``registration-first``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import forms as o
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, member
from umkstd.logic.nodes import Condition
from umkstd.logic.values import Kind
from umkstd.rulebook.instruments import PP_28_2025, job_creation
from umkstd.rulebook.instruments.forms import UU_25_1992
from umkstd.text import Text

VERIFIED_THROUGH = "2026-11-24"
YEAR_OF_ISSUE = Span("1992-01-01", "1993-01-01")
"""UU 25/1992 began on a day that no source gave."""
TWENTY = Span("1993-01-01", "2020-11-02")
NINE = Span("2020-11-02")
_UU_25 = UU_25_1992.article(6, 1)
_JOB_CREATION = job_creation(86, None, 1)

COOPERATIVE_FOUNDERS = Parameter(
    name="cooperative_founders",
    kind=Kind.INTEGER,
    title=Text(
        id="jumlah pendiri koperasi primer paling sedikit",
        en="least number of founders of a primary cooperative",
    ),
    values=(DatedValue(TWENTY, 20, _UU_25), DatedValue(NINE, 9, _JOB_CREATION)),
)

_PRIMARY = all_of(
    member(
        "is-cooperative",
        f.legal_form.equals("koperasi"),
        holds=Text(id="Usaha ini koperasi.", en="The business is a cooperative."),
        fails=Text(
            id="Usaha ini bukan koperasi, sehingga syarat ini tidak berlaku.",
            en="The business is no cooperative, so that this does not apply.",
        ),
    ),
    member(
        "is-primary-cooperative",
        o.cooperative_kind.equals("primer"),
        holds=Text(id="Koperasi ini koperasi primer.", en="The cooperative is a primary one."),
        fails=Text(
            id="Koperasi ini koperasi sekunder; syarat pendirinya lain.",
            en="The cooperative is a secondary one; its founders are another matter.",
        ),
    ),
)
_ENOUGH_FOUNDERS = member(
    "cooperative-founders",
    o.founder_count >= COOPERATIVE_FOUNDERS,
    holds=Text(
        id="Pendirinya {founder_count} orang, tidak kurang dari {cooperative_founders}.",
        en="It has {founder_count} founders, not fewer than {cooperative_founders}.",
    ),
    fails=Text(
        id="Pendirinya {founder_count} orang, kurang dari {cooperative_founders}. Cari pendiri lagi "
        "sampai jumlah itu.",
        en="It has {founder_count} founders, fewer than {cooperative_founders}. Find more founders to "
        "reach that number.",
    ),
)

KOPERASI_FOUNDERS = Requirement(
    id="koperasi-founders",
    title=Text(id="Jumlah pendiri koperasi primer", en="Founders of a primary cooperative"),
    subject="business",
    provisions=(
        Provision(
            span=YEAR_OF_ISSUE,
            cite=UU_25_1992.article(6, 1, grade="unresolved"),
            scope=_PRIMARY,
            unresolved=Text(
                id="UU 25/1992 berasal dari tahun 1992; hari mulai berlakunya tidak ditemukan.",
                en="UU 25/1992 is of the year 1992; the day on which it came into force was not found.",
            ),
        ),
        Provision(span=TWENTY, cite=_UU_25, scope=_PRIMARY, needs=_ENOUGH_FOUNDERS),
        Provision(span=NINE, cite=_JOB_CREATION, scope=_PRIMARY, needs=_ENOUGH_FOUNDERS),
    ),
    notes=(
        Note(
            code="koperasi-founding-day",
            text=Text(
                id="Jumlah pendiri diukur menurut hukum pada tanggal penilaian. Untuk koperasi yang "
                "sudah berdiri, tanyakan per tanggal pendiriannya.",
                en="The number of founders is measured by the law of the as-of date. For a cooperative "
                "that exists, ask as of the day of its founding.",
            ),
            cite=_JOB_CREATION,
            when=f.legal_form.equals("koperasi"),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

_PARTNERSHIPS = ("cv", "firma", "persekutuan_perdata")
_PARTNERSHIP_CITE = PP_28_2025.cite("Pasal 191 sampai Pasal 193")
_COOPERATIVE_CITE = PP_28_2025.cite("Pasal 190 sampai Pasal 200")


def _recorded(indonesian: str, english: str, cite: Citation) -> Condition:
    """Recorded with the law ministry by the as-of date."""
    return all_of(
        member(
            "law-ministry-recorded",
            o.registered_at_law_ministry.is_true(),
            holds=Text(
                id=f"Badan usaha ini sudah {indonesian} di kementerian bidang hukum.",
                en=f"The entity has been {english} the law ministry.",
            ),
            fails=Text(
                id=f"Badan usaha ini belum {indonesian} di kementerian bidang hukum. Lakukan itu dahulu; "
                "hak akses OSS meminta nomornya.",
                en=f"The entity has not been {english} the law ministry yet. Do that first; OSS access "
                "asks for the number.",
            ),
            cite=cite,
        ),
        member(
            "law-ministry-recorded-on",
            o.law_ministry_registered_on <= f.as_of,
            holds=Text(
                id="Tanggalnya {law_ministry_registered_on}.",
                en="The date is {law_ministry_registered_on}.",
            ),
            fails=Text(
                id="Tanggalnya {law_ministry_registered_on}, sesudah tanggal penilaian. Ajukan hak akses "
                "OSS sesudah tanggal itu.",
                en="The date is {law_ministry_registered_on}, after the as-of date. Apply for OSS access "
                "after it.",
            ),
            cite=cite,
        ),
    )


REGISTRATION_FIRST = Requirement(
    id="registration-first",
    title=Text(
        id="Pendaftaran badan usaha sebelum hak akses OSS",
        en="Registration of the entity before OSS access",
    ),
    subject="business",
    provisions=(
        Provision(
            span=Span("2025-06-05"),
            cite=_PARTNERSHIP_CITE,
            scope=member(
                "is-partnership",
                f.legal_form.one_of(*_PARTNERSHIPS),
                holds=Text(
                    id="Usaha ini CV, firma atau persekutuan perdata.",
                    en="The business is a CV, firma or persekutuan perdata.",
                ),
                fails=Text(
                    id="Usaha ini bukan CV, firma, atau persekutuan perdata, sehingga kewajiban ini "
                    "tidak berlaku.",
                    en="The business is no CV, firma or persekutuan perdata, so that this duty does not "
                    "apply.",
                ),
            ),
            needs=_recorded("didaftarkan", "registered with", _PARTNERSHIP_CITE),
        ),
        Provision(
            span=Span("2025-06-05"),
            cite=_COOPERATIVE_CITE,
            rank=1,
            applies_when=member(
                "is-cooperative",
                f.legal_form.equals("koperasi"),
                holds=Text(
                    id="Usaha ini koperasi, yang disahkan dan tidak sekadar didaftarkan.",
                    en="The business is a cooperative, which is approved and not just registered.",
                ),
                fails=Text(id="Usaha ini bukan koperasi.", en="The business is no cooperative."),
            ),
            needs=_recorded("disahkan", "approved by", _COOPERATIVE_CITE),
        ),
    ),
    notes=(
        Note(
            code="registration-first-number",
            text=Text(
                id="Untuk hak akses OSS, badan usaha memasukkan nomor pengesahan atau pendaftarannya; "
                "orang perseorangan memasukkan NIK.",
                en="For OSS access an entity enters its approval or registration number; a natural "
                "person enters the NIK.",
            ),
            cite=PP_28_2025.article(204, None, "a dan huruf b"),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (KOPERASI_FOUNDERS, REGISTRATION_FIRST)
PARAMETERS = (COOPERATIVE_FOUNDERS,)
