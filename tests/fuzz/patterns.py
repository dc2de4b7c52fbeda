"""Every regular expression of the source: what it says, and whether it is searched for or must fit at once."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from pathlib import Path

import attrs

import umkstd

SOURCE = Path(umkstd.__file__).parent
ANCHORED = {"match", "fullmatch"}
USES = ANCHORED | {"search", "sub", "subn", "split", "findall", "finditer"}
DYNAMIC = {
    # Made of a word at run time; here with one of those words.
    ("rulebook/three_smalls.py", "search"): r"\b(?:usaha kecil|small business)\b",
    ("testing/judging.py", "search"): r"Pasal\ 234(?![0-9])",
}


@attrs.frozen
class Found:
    """One regular expression.

    Attributes:
        place: file and name.
        pattern: its text.
        flags: of it.
        anchored: whether it is only asked for from the beginning on.
        whole: whether the whole text must fit, at least somewhere.
    """

    place: str
    pattern: str
    flags: int
    anchored: bool
    whole: bool


def patterns() -> Iterator[Found]:
    """All of them: those that have a name, and those that are used where they stand."""
    for path in sorted(SOURCE.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if "re." in text:
            yield from _in_file(path.relative_to(SOURCE), ast.parse(text))


def _in_file(path: Path, tree: ast.Module) -> Iterator[Found]:
    named = _uses(tree)
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for call in calls:
        verb = _verb(call)
        if verb == "compile":
            pattern, flags = _said(path, call)
            name = _name(tree, call)
            uses = named.get(name, {"search"})
            yield Found(f"{path}:{name}", pattern, flags, uses <= ANCHORED, "fullmatch" in uses)
        elif verb in USES:
            pattern = DYNAMIC.get((path.as_posix(), verb)) or _said(path, call)[0]
            yield Found(
                f"{path}:{verb} {pattern}", pattern, 0, verb in ANCHORED, verb == "fullmatch"
            )


def _verb(call: ast.Call) -> str:
    """What is asked of the module ``re``; empty for another call."""
    function = call.func
    of_re = isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name)
    return function.attr if of_re and function.value.id == "re" else ""


def _said(path: Path, call: ast.Call) -> tuple[str, int]:
    """Pattern and flags, evaluated in the module where they stand."""
    dotted = ".".join(("umkstd", *path.with_suffix("").parts)).removesuffix(".__init__")
    module = vars(importlib.import_module(dotted))
    flags = call.args[1:2] + [word.value for word in call.keywords if word.arg == "flags"]
    if _verb(call) != "compile":
        flags = []
    values = [
        eval(compile(ast.Expression(part), str(path), "eval"), dict(module))  # noqa: S307 - our source
        for part in [call.args[0], *flags]
    ]
    return str(values[0]), int(values[1]) if flags else 0


def _name(tree: ast.Module, call: ast.Call) -> str:
    """To what name it is given; for one within a table, the line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and node.value is call:
            return ast.unparse(node.targets[0])
    return f"line {call.lineno}"


def _uses(tree: ast.Module) -> dict[str, set[str]]:
    """The verbs by which each name is asked."""
    found: dict[str, set[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in USES:
            found.setdefault(ast.unparse(node.value), set()).add(node.attr)
    return found


def compiled(found: Found) -> re.Pattern[str]:
    """The expression as the library compiles it."""
    return re.compile(found.pattern, found.flags)
