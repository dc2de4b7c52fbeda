"""Which criteria of self-declaration counted when: spans, and the sets that may count in each."""

from __future__ import annotations

import datetime

import attrs

from umkstd.law.citation import Citation
from umkstd.law.span import Span
from umkstd.rulebook import halal_criteria_earlier as earlier
from umkstd.rulebook import halal_limits as limit
from umkstd.rulebook.halal_criteria import Criterion
from umkstd.rulebook.halal_criteria_146 import CRITERIA
from umkstd.rulebook.instruments.halal import (
    KEPKABAN_33_2022,
    KEPKABAN_146_2025,
    KEPKABAN_150_2022,
    PERMENAG_20_2021,
    PP_39_2021,
    SURAT_1361_2023,
)
from umkstd.text import Text

STATUTE_START = datetime.date(2020, 11, 2)
"""UU 11/2020 brought the statement of the business itself (Pasal 4A of UU 33/2014)."""
PP_39_START = datetime.date(2021, 2, 2)


@attrs.frozen
class Criteria:
    """One set of criteria, with the text that says when it counts."""

    text: Text
    criteria: tuple[Criterion, ...]
    cite: Citation


PP_39 = Criteria(
    Text(id="PP 39/2021 Pasal 79 saja yang berlaku.", en="PP 39/2021 Pasal 79 alone applies."),
    earlier.PP_39,
    PP_39_2021.article(79),
)
PERMENAG_20 = Criteria(
    Text(id="Permenag 20/2021 sudah berlaku.", en="Permenag 20/2021 applies already."),
    earlier.PERMENAG_20,
    PERMENAG_20_2021.cite(),
)
KEPKABAN_33 = Criteria(
    Text(id="Kepkaban BPJPH 33/2022 yang berlaku.", en="Kepkaban BPJPH 33/2022 applies."),
    earlier.KEPKABAN_33,
    KEPKABAN_33_2022.cite(),
)
_NO_CAPITAL = Text(
    id="Kepkaban BPJPH 150/2022 yang berlaku, tanpa batas modal usaha.",
    en="Kepkaban BPJPH 150/2022 applies, without a limit of capital.",
)
_WITH_CAPITAL = Text(
    id="Kepkaban BPJPH 150/2022 yang berlaku, dengan batas modal usaha Rp2.000.000.000.",
    en="Kepkaban BPJPH 150/2022 applies, with a limit of capital of Rp2,000,000,000.",
)
_CITE_150 = KEPKABAN_150_2022.cite()
_DISPUTED_150 = KEPKABAN_150_2022.cite(grade="disputed")
KEPKABAN_150 = (
    Criteria(_NO_CAPITAL, earlier.KEPKABAN_150, _CITE_150),
    Criteria(_WITH_CAPITAL, (*earlier.KEPKABAN_150, earlier.CAPITAL), _DISPUTED_150),
)
KEPKABAN_150_STALLS = (
    Criteria(_NO_CAPITAL, earlier.KEPKABAN_150_STALLS, SURAT_1361_2023.cite()),
    Criteria(_WITH_CAPITAL, (*earlier.KEPKABAN_150_STALLS, earlier.CAPITAL), _DISPUTED_150),
)
KEPKABAN_146 = Criteria(
    Text(
        id="Kepkaban BPJPH 146/2025 sudah berlaku; tanggal penandatanganannya kosong dalam salinan "
        "yang dibaca.",
        en="Kepkaban BPJPH 146/2025 applies already; its day of signing is blank in the copy read.",
    ),
    CRITERIA,
    KEPKABAN_146_2025.cite("Lampiran I Bab II.A"),
)

ERAS: tuple[tuple[Span, tuple[Criteria, ...]], ...] = (
    (Span(PP_39_START, limit.SURELY_BEFORE_PERMENAG), (PP_39,)),
    (Span(limit.SURELY_BEFORE_PERMENAG, limit.SURELY_PERMENAG), (PP_39, PERMENAG_20)),
    (Span(limit.SURELY_PERMENAG, limit.SURELY_BEFORE_33), (PERMENAG_20,)),
    (Span(limit.SURELY_BEFORE_33, limit.SURELY_33), (PERMENAG_20, KEPKABAN_33)),
    (Span(limit.SURELY_33, limit.SURELY_BEFORE_150), (KEPKABAN_33,)),
    (Span(limit.SURELY_BEFORE_150, limit.SURELY_150), (KEPKABAN_33, *KEPKABAN_150)),
    (Span(limit.SURELY_150, limit.LETTER_1361), KEPKABAN_150),
    (Span(limit.LETTER_1361, limit.SURELY_BEFORE_146), KEPKABAN_150_STALLS),
    (Span(limit.SURELY_BEFORE_146, limit.SURELY_146), (*KEPKABAN_150_STALLS, KEPKABAN_146)),
    (Span(limit.SURELY_146), (KEPKABAN_146,)),
)
"""In order of time; where several sets stand, each may be the one that counted."""
NOT_READ = Text(
    id="Standar halal BPJPH untuk pernyataan pelaku usaha sebelum PP 39/2021 belum dibaca.",
    en="The halal standard of BPJPH for self-declaration before PP 39/2021 was not read.",
)
