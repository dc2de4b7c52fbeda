"""Documents: conditions and answers as JSON, audit records, laboratory reports, standards, cases of a test."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import umkstd
from fuzz.entry import Entry
from fuzz.entry_cases import DAY, EXAMPLES
from fuzz.inputs import SKIP, text_of, tree_of
from umkstd.business import facts as f
from umkstd.law.ruling import Ruling
from umkstd.law.verdict import Verdict
from umkstd.logic.json_text import parse
from umkstd.logic.nodes import Condition
from umkstd.render.lab_json import lab_data
from umkstd.render.lab_text import lab_text
from umkstd.render.standard_text import standard_text
from umkstd.standards.lab_report import load_lab_text
from umkstd.testing.case_files import read_cases
from umkstd.testing.running import failures_of

DATA = Path(umkstd.__file__).parent / "data"
LAB = {"readings": [{"parameter": "kadar air", "value": "3", "unit": "%"}]}


def _document(data: bytes) -> None:
    """A condition is asked, compiled and written again; an answer explains itself."""
    found = umkstd.from_json(data if len(data) % 2 else text_of(data))
    if isinstance(found, Condition):
        assert umkstd.from_json(umkstd.to_json(found)) == found
        rule = umkstd.all_of(umkstd.rulebook["umk"], found)
        rule.evaluate({}, as_of=DAY).explain("id").encode()
        rule.status({"capital": 5, "has_nib": True, "risk": "rendah"}, as_of=DAY)
        return
    assert umkstd.from_json(umkstd.to_json(found)) == found
    if isinstance(found, Verdict):
        found.explain("id").encode()
        found._repr_html_().encode()
    elif isinstance(found, Ruling):
        found.explain("en").encode()


def _record(data: bytes) -> None:
    umkstd.verify_record(parse(data)).explain("id").encode()


def _lab(data: bytes) -> None:
    report = load_lab_text(data)
    verdict = umkstd.check_lab(report, None if report.standard else "SNI 3144:2015")
    lab_text(verdict, "id", width=len(data) % 90 + 1).encode()
    json.dumps(lab_data(verdict), ensure_ascii=False).encode()


def _lab_mapping(data: bytes) -> None:
    tree = tree_of(data)
    if isinstance(tree, dict):
        umkstd.check_lab(tree, "SNI 3144:2015").status  # noqa: B018 - it is asked for


def _standard(data: bytes) -> None:
    tree = tree_of(data)
    if tree is SKIP or isinstance(tree, str):
        return
    edition = umkstd.load_standard(tree)
    standard_text(edition, "id", width=len(data) % 90 + 1).encode()
    lab_text(umkstd.check_lab(LAB, edition), "en").encode()


def _cases(data: bytes) -> None:
    tree = tree_of(data)
    if tree is SKIP or isinstance(tree, str):
        return
    for case in read_cases(tree)[:3]:
        for failure in failures_of(case, umkstd.rulebook):
            failure.explain("id").encode()


def _conditions() -> Iterator[bytes]:
    low = f.capital <= 5
    yield umkstd.to_json(low).encode()
    yield umkstd.to_json((f.has_nib.is_true() & ~f.risk.one_of("rendah", "tinggi")) | low).encode()
    yield umkstd.to_json(f.nib_issued_on <= f.as_of).encode()
    for name in ("sni-bina-umk", "pirt", "umk"):
        for provision in umkstd.rulebook[name].provisions:
            text = umkstd.to_json(provision.needs) if provision.needs is not None else ""
            yield text.encode()[:8_000]
    for facts in ({}, {"risk": "rendah"}, {"has_nib": True, "capital": 5}):
        yield umkstd.to_json(umkstd.rulebook["umk"].evaluate(facts, as_of=DAY)).encode()
        yield umkstd.to_json(umkstd.rulebook["scale"].determine(facts, as_of=DAY)).encode()


def _records() -> Iterator[bytes]:
    record: dict[str, Any] = umkstd.check({"business": {"capital": 5}}, as_of=DAY).to_record()
    for part in ("verdicts", "determinations"):
        record["business"][part] = record["business"][part][:2]
    yield json.dumps(record, ensure_ascii=False).encode()


def _files(folder: Path, most: int = 12_000) -> Callable[[], Iterator[bytes]]:
    """Files of a folder that are short enough to be changed quickly."""
    return lambda: (
        p.read_bytes() for p in sorted(folder.glob("*.json")) if p.stat().st_size < most
    )


def _few_cases() -> Iterator[bytes]:
    for path in sorted((DATA / "cases").glob("*.json"))[::6]:
        file = json.loads(path.read_bytes())
        yield json.dumps({**file, "cases": file["cases"][:2]}, ensure_ascii=False).encode()


ENTRIES = (
    Entry(name="document", run=_document, share=50, seeds=_conditions),
    Entry(name="record", run=_record, share=20, seeds=_records),
    Entry(name="lab", run=_lab, share=30, seeds=_files(EXAMPLES / "lab")),
    Entry(name="lab-mapping", run=_lab_mapping, share=20, odd=True, seeds=_files(EXAMPLES / "lab")),
    Entry(
        name="standard", run=_standard, share=20, odd=True, seeds=_files(DATA / "standards", 5_000)
    ),
    Entry(name="test-cases", run=_cases, share=20, odd=True, seeds=_few_cases),
)
