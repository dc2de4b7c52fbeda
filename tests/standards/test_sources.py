"""Every row of the notes is in the catalogue with its figures and its grade, or is named here."""

from __future__ import annotations

import json
from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

from umkstd.identifiers import sni
from umkstd.law.citation import Grade
from umkstd.standards.catalogue import catalogue
from umkstd.standards.limits import Absent, Bounds, Plan, Sensory

LAW = Path(__file__).parents[2].parent / "shared" / "law"
EDITIONS, ROWS = 103, 651
# What the second file puts in the place of a row of the first.
WHOLE = {"SNI 2973:2011", "SNI 2973:2022", "SNI 3543.1:2013", "SNI 3945:2016", "SNI 7763:2018"}
DROPPED = {
    ("SNI 2973:2011", "moisture", "the second file has the whole edition, with this row at [A]"),
    ("SNI 2973:2011", "protein", "the second file has the whole edition"),
    ("SNI 3543.1:2013", "total sugar", "the second file has the whole edition"),
    ("SNI 8664:2018", "moisture", "replaced by the row with the warning about kinds"),
    ("SNI 8664:2018", "reducing sugar", "replaced by three rows, one a kind of honey"),
    ("SNI 8664:2018", "diastase activity", "replaced by the row with the warning about kinds"),
}
needs_notes = pytest.mark.skipif(not LAW.is_dir(), reason="the law notes are not in this clone")


def source(name):
    return json.loads((LAW / name).read_text(encoding="utf-8"))


def key(entry):
    parts = sni.parts(f"{entry['number']}:{entry['year']}")
    return parts.key, parts.year


def grades(entries):
    return Counter(row["confidence"] for entry in entries for row in entry["requirements"])


def test_the_catalogue_has_its_editions_and_rows():
    rows = [row for edition in catalogue() for row in edition.rows]
    assert (len(catalogue()), len(rows)) == (EDITIONS, ROWS)
    assert Counter(row.grade for row in rows) == {Grade.ARTICLE: 190, Grade.SECONDARY: 461}


@needs_notes
def test_the_notes_have_the_totals_that_they_state():
    first, second = source("sni-products.json"), source("sni-products-2.json")
    assert (len(first), grades(first)) == (76, {"A": 183, "B": 428})
    assert (len(second), grades(second)) == (33, {"A": 7, "B": 39})
    assert len({key(e) for e in first} & {key(e) for e in second}) == 6


def merged():
    """Both files together, as the head of the second one says, and the rows that this drops."""
    first, second = source("sni-products.json"), source("sni-products-2.json")
    whole = {(sni.parts(n).key, sni.parts(n).year) for n in WHOLE}
    found, dropped = {key(e): (e, list(e["requirements"])) for e in first}, []
    for entry in second:
        old = found.get(key(entry), (None, []))[1]
        fresh = {(row["parameter"], row["class"]) for row in entry["requirements"]}
        # "reducing sugar" of the first file became a row for each kind of honey in the second.
        stems = {name.split(" (")[0] for name, _ in fresh}
        kept = []
        for row in old:
            replaced = row["parameter"].split(" (")[0] in stems
            if key(entry) in whole or replaced:
                dropped.append((f"{entry['number']}:{entry['year']}", row["parameter"]))
            else:
                kept.append(row)
        found[key(entry)] = (entry, kept + entry["requirements"])
    return found, dropped


@needs_notes
def test_rows_that_the_second_file_replaces_are_these():
    _, dropped = merged()
    assert len(dropped) == len(DROPPED) == 611 + 46 - ROWS
    assert set(dropped) == {(edition, parameter) for edition, parameter, _ in DROPPED}


def shown(row):
    """A row of the notes: kind, figures and sign, unit, grade, whether a sign was restored."""
    figures = tuple(
        None if row[name] is None else Decimal(str(row[name])) for name in ("low", "high")
    )
    kind = row["limit_kind"]
    if kind == "max":
        figures = (None, Decimal(str(row["value"])))
    elif kind == "min":
        figures = (Decimal(str(row["value"])), None)
    elif kind == "plan":
        figures = (Decimal(str(row["plan"]["m"])), Decimal(str(row["plan"]["M"])))
    elif kind in ("absent", "sensory"):
        figures = ()
    grade = {"A": "article", "B": "secondary"}[row["confidence"]]
    return kind, figures, bool(row["strict"]), grade, bool(row["inferred"]), len(row["sources"])


def ours(row):
    limit, strict, figures = row.limit, False, ()
    if isinstance(limit, Bounds):
        figures, strict = (limit.low, limit.high), limit.low_strict or limit.high_strict
    elif isinstance(limit, Plan):
        figures = (limit.m, limit.M)
    else:
        assert isinstance(limit, Absent | Sensory)
    return limit.kind, figures, strict, str(row.grade), row.inferred, len(set(row.sources))


def loose(row):
    """Without the sign, where the notes say in words what the sign is."""
    return row[:2] + row[3:5]


@needs_notes
def test_every_row_is_there_with_its_figures_and_grade():
    found, _ = merged()
    assert {(sni.parts(e.number).key, e.year) for e in catalogue()} == set(found)
    for edition in catalogue():
        entry, rows = found[sni.parts(edition.number).key, edition.year]
        theirs = [shown(row) for row in rows]
        mine = [ours(row) for row in edition.rows]
        assert Counter(map(loose, theirs)) == Counter(map(loose, mine)), edition.number
        assert sum(row[2] for row in mine) >= sum(row[2] for row in theirs), edition.number
        assert Counter(row[5] for row in theirs) == Counter(row[5] for row in mine), edition.number
        assert len(edition.sources) >= len({s for row in rows for s in row["sources"]})
        assert entry["title_id"].split(" (")[0] in edition.title.id


@needs_notes
def test_what_the_notes_say_of_the_offer_is_told_in_the_same_way():
    found, _ = merged()
    for edition in catalogue():
        entry, _ = found[sni.parts(edition.number).key, edition.year]
        if entry["bina_umk"] is not None:
            assert edition.bina_umk is entry["bina_umk"], edition.number
