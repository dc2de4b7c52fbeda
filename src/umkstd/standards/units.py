"""Units of test results: what each spelling means, and exact conversion between kindred units."""

from __future__ import annotations

import re
from decimal import Context, Decimal
from functools import lru_cache

import attrs

from umkstd.errors import UnknownName
from umkstd.text import Language, Text

UNIT = Text(id="satuan", en="unit")
EXACT = Context(prec=120)
"""Products of results and factors are whole here. Nothing is rounded before it is compared."""
_SPACE = re.compile(r"\s+")
_MARKS = str.maketrans({"²": "2", "³": "3", "μ": "µ", "·": "", "^": "", "–": "-"})


@attrs.frozen
class Unit:
    """A unit of measurement.

    Attributes:
        name: how we write it.
        dimension: units of one dimension convert, others never do.
        factor: what one of it is in the base unit of the dimension.
    """

    name: str
    dimension: str
    factor: Decimal = Decimal(1)

    @property
    def counts_life(self) -> bool:
        """Whether it counts colonies or most probable numbers of organisms."""
        return self.dimension.startswith(("koloni", "APM"))

    @property
    def signed(self) -> bool:
        """Whether a result in it may lie below zero."""
        return self.dimension == "derajat"


# Spellings part by "|"; the first is how we write the unit. One line, one factor.
# A mass fraction is counted in mg/kg. Colonies (koloni) and most probable numbers (APM) are
# results of different methods, and a gram is not a millilitre: none converts to another.
_TABLE: dict[str, tuple[tuple[str, str], ...]] = {
    "mass fraction": (
        (
            "10000",
            (
                "%|% fraksi massa|% b/b|% (b/b)|% bb|%b/b|% w/w|% (w/w)|% m/m|% massa|persen|percent|"
                "g/100 g|g/100g|gram/100 gram|% fraksi massa (b/b)"
            ),
        ),
        ("1000", "g/kg|mg/g"),
        ("10", "mg/100 g|mg/100g|mg/100 gram"),
        ("1", "mg/kg|ppm|µg/g|ug/g|mcg/g|bpj"),
        ("0.001", "µg/kg|ug/kg|mcg/kg|ppb|ng/g"),
    ),
    "volume fraction": (("1", "% v/v|% (v/v)|% vol|% fraksi volume"),),
    "mass by volume": (
        ("1", "g/L|g/l|gram/liter|kg/m3|mg/mL|mg/ml"),
        ("0.001", "mg/L|mg/l|µg/mL|µg/ml"),
        ("1000", "g/mL|g/ml|g/cm3|kg/L|kg/l"),
    ),
    "pressure": (
        ("1", "MPa|N/mm2|N/mm²|mpa"),
        ("0.0980665", "kgf/cm2|kg/cm2|kgf/cm²|kg/cm²|kgf/sq cm"),
        ("0.001", "kPa|kN/m2"),
    ),
    "force": (("9.80665", "kgf|kg gaya"), ("1", "N|newton"), ("1000", "kN")),
    "koloni per g": (("1", "koloni/g|koloni/gram|cfu/g|CFU/gram|kol/g"),),
    "koloni per ml": (("1", "koloni/mL|koloni/ml|cfu/ml|koloni/mililiter|kol/ml"),),
    "APM per g": (
        ("1", "APM/g|MPN/g|APM/gram|MPN/gram"),
        ("0.25", "MPN/4 g|APM/4 g|MPN/4g"),
        ("0.01", "APM/100 g|MPN/100 g"),
    ),
    "APM per ml": (("1", "APM/mL|APM/ml|MPN/ml"), ("0.01", "APM/100 mL|APM/100 ml|MPN/100 ml")),
    "length": (("1", "mm|milimeter"), ("10", "cm"), ("1000", "m|meter"), ("0.001", "µm|mikron|um")),
    "wear": (("1", "mm/menit|mm/min|mm/mnt"),),
    "time": (("1", "detik|s|sekon|second|seconds|sec"), ("60", "menit|min|minute|minutes")),
    "°Brix": (("1", "°Brix|derajat brix|brix|% brix|obrix|° brix"),),
    "diastase": (("1", "DN|unit DN|schade"),),
    # The older food standards print "kal" for the kilocalorie of a food label.
    "food energy": (("1", "kal/100 g|kkal/100 g|kcal/100 g|kal/100g|kkal/100g|kalori/100 g"),),
    "heating value": (("1", "kal/g|cal/g|kalori/g|kkal/kg|kcal/kg"),),
    "acid value": (
        ("1", "mg KOH/g|mgKOH/g|mg KOH/g minyak|mg KOH/gram"),
        ("0.01", "mg KOH/100 g|mgKOH/100 g|mg KOH/100g"),
    ),
    "peroxide": (("1", "mg ek/kg|mek/kg|meq/kg|mek O2/kg|meq O2/kg|meq peroksida/kg|mgek/kg"),),
    "iodine value": (("1", "g iod/100 g|g I2/100 g|g iodin/100 g|g iodium/100 g|gr iod/100 gr"),),
    # The normality of "ml NaOH" is not said, so that it does not convert to the next one.
    "acidity in NaOH": (("1", "mL NaOH/kg|ml NaOH/kg"),),
    "acidity in N NaOH": (
        (
            "1",
            (
                "mL N NaOH/100 g|ml N NaOH/100 g|ml 1N NaOH/100 g|ml NaOH 1 N/100 g|ml 1 N NaOH/100 g|"
                "ml N NaOH/100 gram"
            ),
        ),
        ("0.1", "mL N NaOH/kg|ml N NaOH/kg|ml 1N NaOH/kg|ml NaOH 1 N/kg|ml 1 N NaOH/kg"),
    ),
    "derajat": (("1", "derajat|°|deg|degree|degrees"),),
    "number": (("1", "-|tanpa satuan|rasio|none"),),
    "score": (("1", "skor|score|score 1-9|skor 1-9|nilai"),),
}


def _plain(text: str) -> str:
    return _SPACE.sub(" ", text.translate(_MARKS).strip().casefold())


def _spellings() -> dict[str, Unit]:
    found: dict[str, Unit] = {}
    for dimension, rows in _TABLE.items():
        for factor, spellings in rows:
            names = spellings.split("|")
            unit = Unit(names[0], dimension, Decimal(factor))
            for name in names:
                found[_plain(name)] = unit
    return found


_UNITS = _spellings()
NUMBER = _UNITS["-"]
"""The unit of a bare number, such as a pH."""


@lru_cache(maxsize=1024)
def unit(text: str) -> Unit:
    """The unit that a text means.

    Raises:
        UnknownName: no unit is written so.

    Example:
        >>> unit("CFU/g").name, unit("% fraksi massa").name, unit("N/mm²").name
        ('koloni/g', '%', 'MPa')
    """
    found = _UNITS.get(_plain(text)) or _UNITS.get(_plain(text).replace(" ", ""))
    if found is None:
        raise UnknownName.of(UNIT, text, {item.name for item in _UNITS.values()})
    return found


def in_base(value: Decimal, of: Unit) -> Decimal:
    """The value in the base unit of its dimension, exactly."""
    return EXACT.multiply(value, of.factor)


_ENGLISH = (
    ("fraksi massa", "mass fraction"),
    ("b/b", "w/w"),
    ("koloni", "colonies"),
    ("APM", "MPN"),
    ("menit", "min"),
    ("detik", "s"),
    ("derajat", "°"),
    ("mg ek", "mEq"),
    ("minyak", "oil"),
    ("kal", "cal"),
)


def written(name: str, language: Language) -> str:
    """A unit as it is written in a language.

    Example:
        >>> written("koloni/g", "en"), written("% fraksi massa", "id")
        ('colonies/g', '% fraksi massa')
    """
    if language == "en":
        for indonesian, english in _ENGLISH:
            name = name.replace(indonesian, english)
    return name


def convert(value: Decimal, of: Unit, to: Unit) -> Decimal | None:
    """The value in another unit; ``None`` if the two do not convert.

    The result is exact wherever it can be written so; a quotient without end,
    as from MPa to kgf/cm2, is kept to 50 digits.

    Example:
        >>> convert(Decimal("0.5"), unit("%"), unit("mg/kg"))
        Decimal('5000.0')
        >>> convert(Decimal(400), unit("kgf/cm2"), unit("MPa"))
        Decimal('39.2266000')
        >>> convert(Decimal(3), unit("APM/g"), unit("koloni/g")) is None
        True
    """
    if of.dimension != to.dimension:
        return None
    return _QUOTIENT.divide(in_base(value, of), to.factor)


_QUOTIENT = Context(prec=50)
