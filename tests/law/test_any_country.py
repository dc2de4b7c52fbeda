"""The kernel names no institution of any one country."""

from __future__ import annotations

import ast
import importlib.util
import re
from pathlib import Path

import pytest

FOLDERS = [
    Path(importlib.util.find_spec(f"umkstd.{name}").submodule_search_locations[0])
    for name in ("logic", "law")
]
MODULES = sorted(path for folder in FOLDERS for path in folder.glob("*.py"))
# Institutions of one country; with a capital, "Pasal" is a citation and not the word "article".
NATIONAL = re.compile(
    r"\b(?:(?i:nib|oss|umk|umkm|kbli|sni|halal|pirt|bpom|nik|npwp|bsn|plut|perban)|Pasal|PP \d)\b"
)


def test_there_are_modules_to_read() -> None:
    """The next test loops over files: with none found it would check nothing."""
    assert {path.name for path in MODULES} >= {"requirement.py", "compile.py"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_word_of_one_country(path) -> None:
    """Names, messages and comments serve any law; examples in docstrings may be of one."""
    source = path.read_text(encoding="utf-8")
    lines = source.splitlines()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            first = node.body[0] if node.body else None
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
                for number in range(first.lineno - 1, first.end_lineno):
                    lines[number] = ""
    found = [
        (number, word.group())
        for number, line in enumerate(lines, 1)
        for word in NATIONAL.finditer(line)
    ]

    assert found == []
