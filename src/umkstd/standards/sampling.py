"""How many units a laboratory needs, for the few standards whose sampling rule was read."""

from __future__ import annotations

import math

import attrs

from umkstd.errors import InvalidValue, Problem
from umkstd.identifiers import sni
from umkstd.law.citation import Citation
from umkstd.rulebook.instruments.certification import (
    SNI_PAVING_BLOCK,
    SNI_RICE_BRAN,
    SNI_SOLIDS_SAMPLING,
)
from umkstd.text import Text

SACKS_PER_SAMPLE = 1000
SACKS_OPENED_AT_MOST = 30


@attrs.frozen
class Take:
    """Units to take for one purpose, as many times over as there are parts of the lot."""

    units: int
    purpose: Text
    times: int = 1


@attrs.frozen(kw_only=True)
class Sampling:
    """What to take from a lot.

    Attributes:
        takes: the units by purpose; ``None`` where no rule was read, or the lot is not known.
        why: how it was reached, or why it is not known and whom to ask.
        cite: the rule, or the standard to look into.
    """

    takes: tuple[Take, ...] | None
    why: Text
    cite: Citation


_RICE_BRAN = SNI_RICE_BRAN.cite("butir 5")
_PAVING = SNI_PAVING_BLOCK.cite()
_OTHER = Sampling(
    takes=None,
    why=Text(
        id="Aturan pengambilan contoh SNI ini belum dibaca. Lihat bab pengambilan contoh pada SNI itu; "
        "SNI lama menunjuk SNI 19-0428-1998 untuk padatan dan SNI 2326 untuk ikan. Tanyakan jumlahnya "
        "pada laboratorium.",
        en="The sampling rule of this SNI was not read. See its chapter on sampling; older SNI point "
        "to SNI 19-0428-1998 for solids and SNI 2326 for fish. Ask the laboratory for the number.",
    ),
    cite=SNI_SOLIDS_SAMPLING.cite(),
)


def sampling_rule(sni_number: str, lot: int | None = None) -> Sampling:
    """How many units to take for the test by one standard.

    Args:
        sni_number: the standard; without a year, the edition that was read.
        lot: units in the lot (for rice bran: sacks), where the rule needs it.

    Raises:
        InvalidValue: the number is no SNI number, or the lot has no unit.

    Example:
        >>> [take.units for take in sampling_rule("SNI 01-4439-1998", 100).takes]
        [10]
        >>> sampling_rule("SNI 3144:2015").takes is None
        True
    """
    if lot is not None and lot < 1:
        raise InvalidValue(_no_lot(lot))
    if _is(sni_number, SNI_RICE_BRAN.name):
        return _rice_bran(lot)
    if _is(sni_number, SNI_PAVING_BLOCK.name):
        return _PAVING_BLOCK
    return _OTHER


def _is(number: str, edition: str) -> bool:
    return sni.same_standard(number, edition) and sni.same_edition(number, edition) is not False


_PAVING_BLOCK = Sampling(
    takes=(
        Take(5, Text(id="penyerapan air", en="water absorption")),
        Take(10, Text(id="kuat tekan", en="compressive strength")),
        Take(2, Text(id="ketahanan terhadap natrium sulfat", en="resistance to sodium sulphate")),
    ),
    why=Text(
        id="Siapkan bata beton utuh: 5 untuk penyerapan air, 10 untuk kuat tekan, 2 untuk natrium "
        "sulfat. Jumlah untuk uji lain, dan boleh tidaknya satu bata dipakai untuk dua uji, belum "
        "dibaca; tanyakan pada laboratorium.",
        en="Have whole blocks ready: 5 for absorption, 10 for strength, 2 for sulphate. How many the "
        "other tests need, and whether one block may serve two tests, was not read; ask the "
        "laboratory.",
    ),
    cite=_PAVING,
)


def _rice_bran(sacks: int | None) -> Sampling:
    if sacks is None:
        return Sampling(
            takes=None,
            why=Text(
                id="Jumlah karung dalam lot belum disebut. Hitung karungnya dahulu.",
                en="The number of sacks in the lot is not told. Count the sacks first.",
            ),
            cite=_RICE_BRAN,
        )
    full, rest = divmod(sacks, SACKS_PER_SAMPLE)
    whole = Text(
        id="karung yang diambil dari tiap 1000 karung", en="sacks to take from each 1000 sacks"
    )
    last = Text(id=f"karung yang diambil dari {rest} karung", en=f"sacks to take from {rest} sacks")
    most = min(_root_up(SACKS_PER_SAMPLE), SACKS_OPENED_AT_MOST)
    takes = (
        *((Take(most, whole, full),) if full else ()),
        *((Take(min(_root_up(rest), SACKS_OPENED_AT_MOST), last),) if rest else ()),
    )
    return Sampling(
        takes=takes,
        why=Text(
            id="Satu contoh mewakili paling banyak 1000 karung; ambil akar jumlah karungnya, paling "
            "banyak 30, campurkan, lalu bagi empat sampai tersisa lebih dari 1 kg. Pembulatan akar ke "
            "atas dan pembagian lot per 1000 karung adalah bacaan kami.",
            en="One sample stands for at most 1000 sacks; take the square root of their number, at "
            "most 30, pool them, and quarter down to more than 1 kg. Rounding the root up, and "
            "splitting a lot by 1000 sacks, is our reading.",
        ),
        cite=_RICE_BRAN,
    )


def _root_up(number: int) -> int:
    return math.isqrt(number - 1) + 1


def _no_lot(lot: int) -> Problem:
    return Problem(
        code="lot-size",
        path="",
        params=(("lot", str(lot)),),
        message=Text(
            id="Lot berisi sedikitnya satu satuan. Perbaiki jumlahnya.",
            en="A lot holds at least one unit. Correct the number.",
        ),
        input=str(lot),
    )
