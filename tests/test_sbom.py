"""The bill of materials that goes with a release is current, valid, and says what is needed."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
FILE = PROJECT / "umkstd.cdx.json"
BILL = json.loads(FILE.read_text(encoding="utf-8"))
PARTS = {part["bom-ref"]: part for part in BILL["components"]}
DECLARED = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_the_bill_is_current() -> None:
    """A bill of last month's dependencies says that something is safe which nobody looked at."""
    run = subprocess.run(
        [sys.executable, PROJECT / ".ci" / "make_sbom.py", "--check"],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert run.returncode == 0, run.stderr


def test_the_bill_is_valid() -> None:
    """By the schema of CycloneDX: programs that read it refuse what is nearly right."""
    why = "cyclonedx-python-lib comes with the extra lint"
    validation = pytest.importorskip("cyclonedx.validation.json", reason=why)
    schema = pytest.importorskip("cyclonedx.schema", reason=why)
    checker = validation.JsonStrictValidator(schema.SchemaVersion.from_version(BILL["specVersion"]))
    assert checker.validate_str(FILE.read_text(encoding="utf-8")) is None
    assert checker.validate_str(json.dumps({**BILL, "components": [{"name": "x"}]})) is not None


def test_the_bill_names_the_library() -> None:
    """Name, version and licence, as the wheel has them."""
    own = BILL["metadata"]["component"]
    assert (own["name"], own["version"]) == (DECLARED["name"], DECLARED["version"])
    assert own["licenses"] == [{"license": {"id": DECLARED["license"]}}]
    assert "timestamp" not in BILL["metadata"], "two builds of one tree would differ"


@pytest.mark.parametrize(
    ("line", "scope", "extras"),
    [
        ("attrs>=23.2", "required", set()),
        ("narwhals>=2.11", "optional", {"frames", "bulk", "test", "back-ends"}),
        ("tqdm>=4.66", "optional", {"bulk", "test"}),
        ("pydantic>=2.7", "optional", {"pydantic", "guides"}),
        ("pytest>=8", "excluded", {"test"}),
    ],
)
def test_a_dependency_has_its_scope_and_its_extras(line, scope, extras) -> None:
    """An extra may name another extra of ours; what that needs is needed by both."""
    part = PARTS[line]
    assert part["scope"] == scope
    assert {item["value"] for item in part.get("properties", ())} == extras
    assert part["versionRange"] == f"vers:pypi/>={line.partition('>=')[2]}"
    assert (line in BILL["dependencies"][0]["dependsOn"]) is (scope != "excluded")
