"""Numbers of authorities, results of laboratories, days, units and names: one text each."""

from __future__ import annotations

import datetime
import importlib
from collections.abc import Callable, Iterator

from fuzz.entry import DOCUMENTED, Entry, tell
from fuzz.inputs import text_of
from umkstd.business.halal_names import barred_words
from umkstd.identifiers import bpom, kbli, nik, nitku, npwp, pirt, pkrt, sni
from umkstd.law.span import Span, as_date
from umkstd.rulebook.food_types import food_type, food_types
from umkstd.rulebook.mandatory_sni_products import mandatory_sni_product
from umkstd.rulebook.three_smalls import meant_by
from umkstd.standards.catalogue import catalogue
from umkstd.standards.lab_report import reading
from umkstd.standards.lab_value import read_amount, read_value
from umkstd.standards.parameters import basis, find, plain
from umkstd.standards.units import unit
from umkstd.standards.written_number import read_number
from umkstd.text import Text

DAY = datetime.date(2026, 11, 24)
NAMES = (
    *("nib", "nik", "npwp", "nitku", "kbli", "sni"),
    *("pirt", "pkp", "bpom", "halal", "cosmetics", "pkrt"),
)
MODULES = [importlib.import_module(f"umkstd.identifiers.{name}") for name in NAMES]
MORE: tuple[Callable[[str], object], ...] = (
    *(module.parts for module in MODULES if hasattr(module, "parts")),
    *(module.warning for module in MODULES if hasattr(module, "warning")),
    *(kbli.level, kbli.reused, kbli.to_2025, kbli.to_2020, npwp.to_16, npwp.from_nik),
    *(nik.gender, nik.region, lambda text: nik.birth_date(text, as_of=DAY)),
    *(pirt.is_label, lambda text: pirt.is_expired(text, as_of=DAY)),
    *(sni.order_key, lambda text: sni.is_newer(text, than="SNI 3144:2015")),
    *(lambda text: kbli.validate(text, "2020"), lambda text: kbli.validate("10794", text)),
    *(bpom.is_imported, pkrt.is_imported, nitku.of_head_office),
    lambda text: sni.same_edition("SNI 3144:2015", text),
)


def _each(calls: tuple[Callable[[str], object], ...], text: str) -> None:
    for call in calls:
        try:
            call(text)
        except DOCUMENTED as error:
            tell(error)


def _identifier(data: bytes) -> None:
    """The four verbs of the modules that take it, or of one; and some of what else they offer."""
    text = text_of(data)
    takes = [one for one in MODULES[len(data) % 3 :: 3] if one.is_valid(text)]
    for module in takes or [MODULES[len(data) % len(MODULES)]]:
        _each((module.compact, module.validate, module.format), text)
    for module in takes:
        valid = module.validate(text)
        assert module.validate(module.format(valid)) == module.validate(valid) == valid
        assert valid.isascii()
    _each(MORE[len(data) % 8 :: 8], text)


def _lab_value(data: bytes) -> None:
    text = text_of(data)
    _each((read_number, read_value, read_amount, unit, find, basis, plain), text)
    value, _, with_unit = text.partition("|")
    _each((lambda one: reading("kadar air", (one, "5 %"), with_unit or None),), value)


def _day(data: bytes) -> None:
    text = text_of(data)
    first, _, second = text.partition("|")
    _each((as_date, lambda one: Span(one, second or None)), first)


def _name(data: bytes) -> None:
    """What people call foods, goods, rules and standards."""
    text = text_of(data)
    looked_up = (food_types, food_type, mandatory_sni_product, barred_words, meant_by)
    _each((*looked_up, catalogue().named, lambda one: catalogue()[one]), text)


def _template(data: bytes) -> None:
    """A sentence with whatever in its braces is a sentence; only an empty one is none."""
    text = text_of(data)
    if text.strip():
        sentence = Text(id=text, en=text)
        assert sentence.fill(a=sentence, capital=5).id.strip()


def _texts(*texts: str) -> Callable[[], Iterator[bytes]]:
    return lambda: iter(text.encode() for text in texts)


_NUMBERS = _texts(
    *("9120001234567", "3171011708450001", "013121660091000", "0013121660091000000001", "10794"),
    *("SNI 3144:2015", "SNI ISO/IEC 17025:2017/Amd.1:2018", "206351001024326", "MD867028042317"),
    *("P-IRT No. 2063510010243-26", "3510/0001/05/2025/DINKES", "ID33110018517710724"),
    *("NA18260500350", "KEMENKES RI PKD 20301210064", "SNI 01-2346-2006", "C 10"),
)
_RESULTS = _texts(
    *("64,2", "1.000,5", "2 x 10^3", "<0,003", "negatif/25 g", "ND (<0,01)", "3,1 - 4,2 %|%"),
    *("1,0 × 10³ koloni/g", "maks. 5|mg/kg", "tidak terdeteksi", "Protein (N x 6,25)", "kadar air"),
)
_NAMES = _texts("keripik singkong", "Tahu/Tempe", "helm", "es krim", "setan", "izin edar md", "UMK")

ENTRIES = (
    Entry(name="identifier", run=_identifier, share=210, seeds=_NUMBERS),
    Entry(name="lab-value", run=_lab_value, share=100, seeds=_RESULTS),
    Entry(name="day", run=_day, share=50, seeds=_texts("2026-11-24", "2021-02-02|2025-06-05")),
    Entry(name="name", run=_name, share=4, seeds=_NAMES),
    Entry(name="template", run=_template, share=30, seeds=_texts("{capital} a {a} {{b}}")),
)
