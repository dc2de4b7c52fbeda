"""The kernel states a foreign law without knowing Indonesia."""

from __future__ import annotations

import subprocess
import sys

import pytest

from umkstd.law.citation import Instrument
from umkstd.law.composition import all_of
from umkstd.law.provision import Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.facts import Fact
from umkstd.logic.values import Kind
from umkstd.text import Text

AGE = Fact(
    name="age",
    kind=Kind.INTEGER,
    label=Text(id="usia anjing", en="age of the dog"),
    question=Text(id="Berapa bulan usianya?", en="How many months old is it?"),
)
CHIPPED = Fact(
    name="chipped",
    kind=Kind.BOOLEAN,
    label=Text(id="bercip", en="chipped"),
    question=Text(id="Apakah bercip?", en="Does it have a chip?"),
)
ACT = Instrument(
    name="Dog Act 1999", kind="Act", number="12", year=1999, title=Text(id="Anjing", en="Dogs")
)
LICENCE = Requirement(
    id="dog-licence",
    title=Text(id="Izin anjing", en="Dog licence"),
    verified_through="2026-01-01",
    provisions=(
        Provision(span=Span("2000-01-01", "2010-01-01"), cite=ACT.article(3), needs=AGE >= 6),
        Provision(
            span=Span("2010-01-01"),
            cite=ACT.article(3, 2),
            needs=all_of(AGE >= 3, CHIPPED.is_true()),
        ),
    ),
)


@pytest.mark.parametrize(
    ("facts", "as_of", "status", "cited"),
    [
        ({"age": 6}, "2009-12-31", "met", "Dog Act 1999 Article 3"),
        ({"age": 5}, "2009-12-31", "unmet", "Dog Act 1999 Article 3"),
        ({"age": 3, "chipped": True}, "2010-01-01", "met", "Dog Act 1999 Article 3 (2)"),
        ({"age": 2}, "2010-01-01", "unmet", "Dog Act 1999 Article 3 (2)"),
        ({"age": 3}, "2010-01-01", "undetermined", "Dog Act 1999 Article 3 (2)"),
        ({}, "1999-12-31", "not_in_force", None),
    ],
)
def test_dogs(facts, as_of, status, cited):
    """Spans, thresholds, unknowns and citations work for any country."""
    verdict = LICENCE.evaluate(facts, as_of=as_of)
    assert verdict.status == status
    assert [str(cite) for cite in verdict.citations] == ([cited] if cited else [])


def test_the_kernel_imports_nothing_of_indonesia():
    """Loading every module of logic and law loads no other part of the library."""
    program = (
        "import sys, pkgutil, importlib, umkstd.logic, umkstd.law\n"
        "for p in (umkstd.logic, umkstd.law):\n"
        "    for m in pkgutil.iter_modules(p.__path__, p.__name__ + '.'):\n"
        "        importlib.import_module(m.name)\n"
        "print([m for m in sys.modules if m.startswith('umkstd.')\n"
        "       and m.split('.')[1] not in ('logic', 'law', 'text', 'errors', 'loading')])"
    )
    result = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "[]"
