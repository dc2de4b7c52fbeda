"""Desks and tables: what a service centre types about its work, and columns of facts with their days."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import umkstd
from fuzz.entry import Entry
from fuzz.inputs import tree_of
from umkstd import plut
from umkstd.frames.loop import check_columns
from umkstd.plut import Centre, Consultant, Consultation, Request, Standing
from umkstd.render.deadlines import deadlines_icalendar

DAY = "2026-11-24"
_RULES = tuple(umkstd.rulebook[name] for name in ("scale", "nib", "umk", "single-licence"))


def _texts(tree: Any, *names: str) -> dict[str, str]:
    """The fields of an object that are texts, as a form gives them."""
    found = tree if isinstance(tree, dict) else {}
    return {name: value if isinstance(value := found.get(name), str) else "" for name in names}


def _desk(data: bytes) -> None:
    tree = tree_of(data)
    if not isinstance(tree, dict):
        return
    day = tree.get("day", DAY)
    level, scale = tree.get("level", "provinsi"), tree.get("scale")
    match len(data) % 5:
        case 0:
            plut.service_fields(day)
            plut.competence(level, scale, as_of=day)
        case 1:
            standings = [Standing(**_texts(tree, "case_id", "stage"))]
            plut.summary(standings, on=day)
            plut.movement(standings, standings)
        case 2:
            texts = _texts(tree, "case_id", "consultant", "field")
            Consultation(**texts, day=day)
        case 3:
            requests = [Request(**_texts(tree, "case_id", "field", "region"))]
            centre = Centre(**_texts(tree, "id", "name", "province"))
            fields = (_texts(tree, "field")["field"],)
            consultant = Consultant(
                id="k", centre=centre, fields=fields, capacity=tree.get("capacity", 1)
            )
            plut.assign(requests, [consultant])
        case _:
            facts = tree.get("facts") if isinstance(tree.get("facts"), dict) else {}
            umkstd.compare_law(tree.get("before", DAY), day, umkstd.rulebook["scale"], [facts])


def _columns(data: bytes) -> None:
    """Every row is answered as the rule answers it alone, or told of."""
    tree = tree_of(data)
    if not isinstance(tree, dict):
        return
    columns = {k: v for k, v in tree.items() if isinstance(v, list) and k != "as_of"}
    found = check_columns(columns, _RULES, as_of=tree.get("as_of", DAY))
    json.dumps(found)
    if columns and all(isinstance(name, str) for name in columns):
        row = {name: values[0] for name, values in columns.items() if values}
        said = found["umk__status"][:1]
        if said and said[0] is not None and not isinstance(tree.get("as_of", DAY), list):
            known = {name: row[name] for name in row if name in _KNOWN}
            asked = umkstd.rulebook["umk"].status(known, as_of=tree.get("as_of", DAY))
            assert asked.value == said[0]


_KNOWN = {fact.name for rule in _RULES for fact in rule.facts}


def _calendar(data: bytes) -> None:
    """What comes of two states of one case, and its deadlines for a calendar."""
    tree = tree_of(data)
    if not isinstance(tree, dict) or not isinstance(tree.get("before"), dict):
        return
    before = umkstd.load_case(tree["before"])
    after = umkstd.load_case(
        tree["after"] if isinstance(tree.get("after"), dict) else tree["before"]
    )
    umkstd.pathway.compare(before, after, as_of=tree.get("as_of", DAY))
    ahead = umkstd.pathway.calendar_of(before, as_of=tree.get("as_of", DAY), until="2027-06-30")
    deadlines_icalendar(ahead, "id", name=str(before.business.name or "-"))
    report = umkstd.check(before, as_of=tree.get("as_of", DAY))
    umkstd.report_table([report])._repr_html_().encode()
    for verdict in report.business.verdicts[:3]:
        umkstd.remedies(verdict)


def _desks() -> Iterator[bytes]:
    told = {
        "day": DAY,
        "level": "kabupaten_kota",
        "scale": "kecil",
        "case_id": "u1",
        "stage": "registered",
        "consultant": "k1",
        "field": "production",
        "region": "33.22",
        "id": "c1",
        "name": "PLUT",
        "province": "33",
        "capacity": 2,
        "before": "2020-11-01",
        "facts": {"capital": 400_000_000, "annual_sales": 200_000_000},
    }
    for number in range(5):
        yield json.dumps({**told, "name": "P" * (number + 1)}).encode()


def _tables() -> Iterator[bytes]:
    rows = {"capital": [5, None, "x"], "annual_sales": [1.0, 2, 3], "has_nib": [True, False, "ya"]}
    yield json.dumps({**rows, "risk": ["rendah", "tinggi", 5]}).encode()
    yield json.dumps(
        {**rows, "as_of": [DAY, None, "x"], "nib_issued_on": [DAY, "x", None]}
    ).encode()


def _pairs() -> Iterator[bytes]:
    case = {"business": {"capital": 5, "has_nib": False}, "lines": [{"risk": "rendah"}]}
    later = {"business": {"capital": 5, "has_nib": True}, "lines": [{"risk": "rendah"}]}
    yield json.dumps({"before": case, "after": later, "as_of": DAY}).encode()


ENTRIES = (
    Entry(name="desk", run=_desk, share=10, odd=True, seeds=_desks),
    Entry(name="columns", run=_columns, share=10, odd=True, seeds=_tables),
    Entry(name="calendar", run=_calendar, share=1, seeds=_pairs),
)
