"""How Indonesian law writes the parts of a citation."""

from __future__ import annotations

from umkstd.law.citation import CitationStyle
from umkstd.text import Text

INDONESIAN = CitationStyle(
    article="Pasal {}",
    paragraph="ayat ({})",
    letter="huruf {}",
    number="angka {}",
    elucidation="Penjelasan {}",
)
CARRIED = Text(
    id="Diteruskan ke dalam UU 6/2023; bunyi pasal dalam undang-undang itu belum dibaca.",
    en="Carried into UU 6/2023; the wording there was not read.",
)
