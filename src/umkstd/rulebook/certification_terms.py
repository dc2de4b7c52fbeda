"""Terms of certificates that no text of general force gives: each is unknown, with the reason."""

from __future__ import annotations

import attrs

from umkstd.law.citation import Citation
from umkstd.rulebook.instruments import PP_34_2018
from umkstd.rulebook.instruments.certification import (
    IGS_MAINTENANCE,
    PERMENPERIN_54_2024,
    PERMENPERIN_75_2024,
)
from umkstd.text import Text


@attrs.frozen(kw_only=True)
class Term:
    """A length of time that the scheme of each SNI sets.

    Attributes:
        id: stable name.
        value: months; ``None`` where no text gives one for every scheme.
        why: why it is not known, and what to do.
        cite: what leaves it to the scheme.
        examples: rules of other products and practice of one body; never the value.
    """

    id: str
    value: int | None = None
    why: Text
    cite: Citation
    examples: tuple[Citation, ...] = ()


_SCHEME = PP_34_2018.article(41, 3, grade="unresolved")

CERTIFICATE_TERM = Term(
    id="certificate_term",
    why=Text(
        id="Masa berlaku sertifikat ditetapkan skema SNI masing-masing; angka umumnya tidak ditemukan. "
        "Baca tanggal pada sertifikat. Contoh produk lain: batang tembaga 5 tahun; pemohon yang semula "
        "hanya menyatakan sistem mutunya harus memegang SNI ISO 9001:2015 dan sertifikat merek pada "
        "surveilans kedua.",
        en="The scheme of each SNI sets the term of the certificate; no general number was found. "
        "Read the date on the certificate. Of another product: copper bus bars, 5 years; who had only "
        "stated the quality system must hold SNI ISO 9001:2015 and a trade-mark certificate by the "
        "second surveillance.",
    ),
    cite=_SCHEME,
    examples=(PERMENPERIN_54_2024.article(9, 4), PERMENPERIN_54_2024.article(39)),
)
SPPT_TERM = Term(
    id="sppt_term",
    why=Text(
        id="Masa berlaku SPPT SNI tidak ditemukan untuk skema BSN. Baca tanggal pada suratnya. Contoh "
        "produk lain: batang tembaga 1 tahun, diperpanjang tiap tahun selama sertifikat berlaku.",
        en="The term of the SPPT SNI was not found for the schemes of BSN. Read the date on the "
        "letter. Of another product: copper bus bars, 1 year, renewed yearly while the certificate "
        "runs.",
    ),
    cite=_SCHEME,
    examples=(PERMENPERIN_54_2024.cite("Pasal 26 ayat (2) dan ayat (3)"),),
)
SURVEILLANCE_INTERVAL = Term(
    id="surveillance_interval",
    why=Text(
        id="Selang surveilans ditetapkan skema SNI masing-masing. Tanyakan pada LSPro. Contoh: satu "
        "LSPro menyebut paling sedikit sekali setahun; dua peraturan menteri untuk produk lain juga "
        "sekali setahun.",
        en="The scheme of each SNI sets the interval of surveillance. Ask the LSPro. Examples: one "
        "LSPro says at least once a year; two ministry regulations for other products also say once "
        "a year.",
    ),
    cite=_SCHEME,
    examples=(
        IGS_MAINTENANCE.cite(),
        PERMENPERIN_54_2024.article(34, 3),
        PERMENPERIN_75_2024.article(43, 3),
    ),
)
RECERTIFICATION_LEAD = Term(
    id="recertification_lead",
    why=Text(
        id="Kapan sertifikasi ulang diajukan ditetapkan skema SNI masing-masing. Tanyakan pada LSPro. "
        "Contoh: satu LSPro memulainya 6 bulan sebelum sertifikat berakhir.",
        en="The scheme of each SNI sets when to apply for certification again. Ask the LSPro. Of "
        "one LSPro: it begins 6 months before the certificate ends.",
    ),
    cite=_SCHEME,
    examples=(IGS_MAINTENANCE.cite(),),
)
TERMS = (CERTIFICATE_TERM, SPPT_TERM, SURVEILLANCE_INTERVAL, RECERTIFICATION_LEAD)
"""All of them."""
