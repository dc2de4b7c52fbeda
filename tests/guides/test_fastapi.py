"""The service of the guide is described as it behaves, and tells nobody's number."""

from __future__ import annotations

import json
import logging
import sys
from pathlib import Path
from types import ModuleType

import jsonschema
import pytest

from guide_page import GUIDES, blocks_of

WHY = "it is not installed; .ci/run installs it beside the source"
pytest.importorskip("fastapi", reason=WHY)
pytest.importorskip("httpx2", reason=WHY)
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.json"))
NIK = "3171011708450001"  # published in the documentation of python-stdnum
ASKED = "/report?as_of=2026-11-24"


@pytest.fixture(scope="module")
def client():
    """A client of the service, made from the page."""
    from fastapi.testclient import TestClient

    page = GUIDES / "fastapi.md"
    service = ModuleType("service_of_the_guide")
    sys.modules[service.__name__] = service
    exec(compile(blocks_of(page)[0].code, page.name, "exec"), service.__dict__)  # noqa: S102
    yield TestClient(service.app)
    del sys.modules[service.__name__]


def described(client, status=None):
    """The schema of a case, or of the answer with a status."""
    operation = client.get("/openapi.json").json()["paths"]["/report"]["post"]
    if status is None:
        return operation["requestBody"]["content"]["application/json"]["schema"]
    return operation["responses"][status]["content"]["application/problem+json"]["schema"]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_fits_the_description_and_is_answered(client, path) -> None:
    """A client made from the description must be able to send what the library reads."""
    case = json.loads(path.read_text(encoding="utf-8"))

    jsonschema.validate(case, described(client))
    assert client.post(ASKED, json=case).status_code == 200


@pytest.mark.parametrize(
    ("address", "body"),
    [
        (ASKED, "{"),
        (ASKED, "5"),
        (ASKED, '"/etc/hostname"'),
        (ASKED, '{"business": {"capital": "much", "risk": "rendah"}}'),
        ("/report", "{}"),
        ("/report?as_of=yesterday", "{}"),
    ],
)
def test_every_refusal_fits_the_description(client, address, body) -> None:
    """One form for all, so that a client reads one form."""
    answer = client.post(address, content=body)

    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    jsonschema.validate(answer.json(), described(client, "422"))


@pytest.mark.parametrize("place", ["owner_nik", "capital", NIK])
def test_a_nik_is_in_no_log_wherever_it_was_typed(client, caplog, place) -> None:
    """People paste a number into the wrong field, or where a key should stand."""
    caplog.set_level(logging.DEBUG)

    client.post(ASKED, json={"business": {place: NIK}, "lines": []})
    client.post(f"/verdicts/nib?as_of={NIK}", json={"business": {place: NIK}})

    assert NIK not in "".join(
        record.getMessage() for record in caplog.records if record.name == "service"
    )
