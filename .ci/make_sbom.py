"""Makes the bill of materials: `python .ci/make_sbom.py [--check]`, from pyproject.toml alone.

`umkstd.cdx.json` says in the words of CycloneDX what the library is and what it needs: each dependency with
the range that is asked for, and of which extra it is. It is kept in the repository, so that two builds of
one tree hold the same. A dependency of a dependency is in none of our files, and so not in this one.

1.7 is the first version of CycloneDX in which a part may have a range instead of a version.
"""

from __future__ import annotations

import json
import sys
import tomllib
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
FILE = ROOT / "umkstd.cdx.json"
FOR_DEVELOPERS = frozenset(
    {"test", "back-ends", "guides", "notebooks", "lint", "types", "docs", "browser"}
)
"""Extras that no user needs: what is only in these is `excluded`."""


def needed(project: dict[str, Any]) -> dict[str, set[str]]:
    """The extras of each requirement, all followed to their end; none for one that is always needed."""
    extras: dict[str, list[str]] = project["optional-dependencies"]

    def of(lines: list[str]) -> Iterator[str]:
        for line in lines:
            asked = Requirement(line)
            if asked.name == project["name"]:
                for extra in asked.extras:
                    yield from of(extras[extra])
            else:
                yield str(asked)

    found: dict[str, set[str]] = {line: set() for line in of(project["dependencies"])}
    for extra, lines in extras.items():
        for line in of(lines):
            found.setdefault(line, set()).add(extra)
    return found


def component(line: str, extras: set[str], *, always: bool) -> dict[str, Any]:
    """A dependency in the words of CycloneDX."""
    asked = Requirement(line)
    made: dict[str, Any] = {
        "type": "library",
        "bom-ref": line,
        "name": asked.name,
        "purl": f"pkg:pypi/{asked.name.lower().replace('_', '-')}",
        "scope": "required" if always else "optional" if extras - FOR_DEVELOPERS else "excluded",
    }
    parts = sorted(str(part) for part in asked.specifier)
    if len(parts) == 1 and parts[0].startswith("=="):
        made["version"] = parts[0][2:]
        made["purl"] += f"@{parts[0][2:]}"
    else:
        made["isExternal"] = True
        if parts:
            made["versionRange"] = f"vers:pypi/{'|'.join(parts)}"
    if extras:
        made["properties"] = [{"name": "umkstd:extra", "value": extra} for extra in sorted(extras)]
    return made


def bill(project: dict[str, Any]) -> dict[str, Any]:
    """The whole document."""
    lines = needed(project)
    always = {line for line in project["dependencies"] if line in lines}
    parts = [component(line, lines[line], always=line in always) for line in sorted(lines)]
    name, version = project["name"], project["version"]
    extras = project["optional-dependencies"].items()
    whole: dict[str, Any] = {
        "$schema": "http://cyclonedx.org/schema/bom-1.7.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.7",
        "version": 1,
        "metadata": {
            "lifecycles": [{"phase": "pre-build"}],
            "component": {
                "type": "library",
                "bom-ref": name,
                "name": name,
                "version": version,
                "description": project["description"],
                "authors": project["authors"],
                "licenses": [{"license": {"id": project["license"]}}],
                "purl": f"pkg:pypi/{name}@{version}",
                "properties": [
                    {"name": "umkstd:requires-python", "value": project["requires-python"]},
                    *(
                        {"name": f"umkstd:extra:{extra}", "value": ", ".join(lines)}
                        for extra, lines in extras
                    ),
                ],
            },
        },
        "components": parts,
        "dependencies": [
            {
                "ref": name,
                "dependsOn": [p["bom-ref"] for p in parts if p["scope"] != "excluded"],
            }
        ],
        "compositions": [
            {"aggregate": "complete", "dependencies": [name]},
            {"aggregate": "unknown", "dependencies": [part["bom-ref"] for part in parts]},
        ],
    }
    # The same content has the same serial number, without a clock and without chance.
    serial = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(whole, sort_keys=True))
    return {**whole, "serialNumber": serial.urn}


def main() -> int:
    """Write the file, or say that it is not current."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    text = json.dumps(bill(project), indent=2, ensure_ascii=False) + "\n"
    if "--check" not in sys.argv[1:]:
        FILE.write_text(text, encoding="utf-8")
        return 0
    if FILE.is_file() and FILE.read_text(encoding="utf-8") == text:
        return 0
    sys.stderr.write(f"{FILE.name} is not what pyproject.toml says. Run: python .ci/make_sbom.py\n")
    return 1


if __name__ == "__main__":
    raise SystemExit(main())
