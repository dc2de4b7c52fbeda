"""Writes down what is public: ``python docs/build_api.py [--check]``.

``docs/public-names.txt`` holds, one in a line, every public name with its parameters and their types, and
every attribute of a public class. Public is what ``docs/reference/stability.md`` says: what a package lists
in ``__all__``, and what a page of the reference shows. griffe reads it all off the source.

``docs/public-ids.txt`` holds what stands in other people's data: names of facts and their choices, ids of
rules, stages, steps and service fields, codes of reasons, notes and problems.

``--check`` writes nothing and fails where a list is not current.
"""

from __future__ import annotations

import argparse
import difflib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import griffe

ROOT = Path(__file__).parents[1]
NAMES = ROOT / "docs" / "public-names.txt"
IDS = ROOT / "docs" / "public-ids.txt"
REFERENCE = ROOT / "docs" / "reference"
NEXT = """
If that is meant, announce it:
1. Run: python docs/build_api.py
2. Write an entry in CHANGELOG.md: under Added what is new, under Changed what takes or gives something else,
   under Deprecated what will go, under Removed what is gone.
3. What is taken away or renamed lives on as docs/reference/stability.md promises.
"""
DIRECTIVE = re.compile(
    r"^\.\. auto(?P<kind>module|function|class|data):: (?P<name>[\w.]+)\n(?P<options>(?:   :.*\n)*)"
    r"(?P<below>(?:\n|   .*\n)*)",
    re.MULTILINE,
)
SAID_BY_ITSELF = re.compile(
    r"__(attrs_\w+|repr|str|hash|eq|ne|reduce|getstate|setstate|post_init|slots|match_args|all|doc)__"
)
"""What every value has, or what serves attrs and pickle."""
LONG = 100
CODE = re.compile(r"^\(([\w.-]+)\)=$", re.MULTILINE)


def public(found: griffe.Object | griffe.Alias) -> bool:
    """Whether a member of a module or class is no business of ours alone."""
    name = found.name
    special = name.startswith("__") and name.endswith("__")
    return not SAID_BY_ITSELF.fullmatch(name) if special else not name.startswith("_")


def shown() -> Iterator[tuple[str, bool, frozenset[str]]]:
    """What the pages of the reference show: full name, whether whole, and else which members."""
    for path in (*sorted(REFERENCE.glob("*.md")), ROOT / "docs" / "errors.md"):
        for match in DIRECTIVE.finditer(path.read_text(encoding="utf-8")):
            some = re.search(r":members: (.+)", match["options"])
            named = some[1].replace(",", " ").split() if some else []
            named += re.findall(r"\.\. auto(?:method|attribute|property):: (\w+)", match["below"])
            whole = not some and ":no-members:" not in match["options"]
            yield match["name"], whole, frozenset(named)


def lines_of(
    found: griffe.Object | griffe.Alias, members: frozenset[str] | None
) -> Iterator[tuple[str, str]]:
    """A name and what it has, each with the class that it is inherited from, if it is.

    Of members, ``None`` is all that are public.
    """
    if found.is_alias:
        found = found.final_target
    path = found.path
    if found.is_function:
        yield f"{path}{signature(found)}", ""
    elif found.is_class:
        bases = ", ".join(str(base) for base in found.bases)
        by = "".join(f" by {decorator.value}" for decorator in found.decorators)
        yield f"{path}: class({bases}){by}", ""
        for name, member in found.all_members.items():
            if (member.is_alias and not member.inherited) or member.is_class:
                continue
            if name in members if members is not None else public(member):
                target = member.final_target if member.is_alias else member
                said = signature(target) if target.is_function else value(target)
                yield f"{path}.{name}{said}", target.parent.path if member.is_alias else ""
    else:
        yield f"{path}{': module' if found.is_module else value(found)}", ""


def signature(found: griffe.Function) -> str:
    """Parameters and result, without self."""
    parts: list[str] = []
    before = None
    for parameter in found.parameters:
        kind = parameter.kind
        if before is griffe.ParameterKind.positional_only and kind is not before:
            parts.append("/")
        if kind is griffe.ParameterKind.keyword_only and before not in {
            kind,
            griffe.ParameterKind.var_positional,
        }:
            parts.append("*")
        before = kind
        if found.parent is not None and found.parent.is_class and parameter.name in {"self", "cls"}:
            continue
        stars = {"variadic positional": "*", "variadic keyword": "**"}.get(kind.value, "")
        kept = f": {parameter.annotation}" if parameter.annotation is not None else ""
        if parameter.default is not None and not stars:
            kept += f" = {parameter.default}"
        parts.append(f"{stars}{parameter.name}{kept}")
    if before is griffe.ParameterKind.positional_only:
        parts.append("/")
    returns = f" -> {found.returns}" if found.returns is not None else ""
    return f"({', '.join(parts)}){returns}"


def value(found: griffe.Attribute) -> str:
    """The type of an attribute and what it is if nothing is given; of a property its result."""
    if "property" in found.labels:
        return f" -> {found.annotation}"
    kept = f": {found.annotation}" if found.annotation is not None else ""
    given = found.value
    if isinstance(given, griffe.ExprCall) and str(given.function).endswith("field"):
        words = {a.name: a.value for a in given.arguments if isinstance(a, griffe.ExprKeyword)}
        given = words.get("default", words.get("factory"))
        if str(words.get("init")) == "False":
            return f"{kept}, not given"
    short = given is not None and (kept or len(str(given)) <= LONG)
    return f"{kept} = {given}" if short else kept


def names() -> list[str]:
    """The list of names."""
    package = griffe.load("umkstd", search_paths=[str(ROOT / "src")], resolve_aliases=True)
    lines: dict[str, str] = {}
    modules = [package, *(m for m in package.modules.values() if m.is_init_module)]
    for module in modules:
        for name in map(str, module.exports or ()):
            if name not in module.members:
                lines[f"{module.path}.{name}"] = ""
                continue
            found = module.members[name]
            try:
                lines.update(lines_of(found, None))
            except griffe.AliasResolutionError:  # made when it is first asked for
                lines[f"{module.path}.{name} is {found.target_path}"] = ""
                continue
            if found.is_alias:
                lines[f"{module.path}.{name} is {found.final_target.path}"] = ""
    for name, whole, members in shown():
        found = package[name.removeprefix("umkstd.")] if name != "umkstd" else package
        if not found.is_module:
            lines.update(lines_of(found, None if whole else members))
        else:
            own = found.members
            for inner in own if whole else members:
                if not own[inner].is_alias and public(own[inner]) and own[inner].has_docstring:
                    lines.update(lines_of(own[inner], None))
    # What a class inherits stands with the class that it is from, if that one is public as well.
    classes = {line.partition(":")[0] for line in lines if ": class(" in line}
    return sorted(line for line, origin in lines.items() if origin not in classes)


def ids() -> list[str]:
    """The list of ids."""
    from umkstd.business.vocabulary import VOCABULARY
    from umkstd.logic.nodes import Member, walk
    from umkstd.pathway.graph import road
    from umkstd.pathway.stages import stages
    from umkstd.plut.service_field import FIELDS
    from umkstd.rulebook import RULEBOOK

    lines: set[str] = set()
    for fact in VOCABULARY.facts:
        choices = f": {', '.join(map(str, fact.choices))}" if fact.choices else ""
        lines.add(f"fact {fact.name} ({fact.kind.value}){choices}")
    for key, rule in (*RULEBOOK.requirements.items(), *RULEBOOK.determinations.items()):
        lines |= {f"rule {key}", *(f"note {key}: {note.code}" for note in rule.notes)}
    for key, rule in RULEBOOK.requirements.items():
        for provision in rule.provisions:
            for condition in provision.conditions:
                found = (node for node in walk(condition) if isinstance(node, Member))
                lines |= {f"reason {key}: {member.code}" for member in found}
    lines |= {f"parameter {name}" for name in RULEBOOK.parameters}
    lines |= {f"stage {stage.key}" for stage in stages()}
    lines |= {f"step {key}" for key in road().steps}
    lines |= {f"service field {key}" for key in FIELDS}
    page = (ROOT / "docs" / "errors.md").read_text(encoding="utf-8")
    return sorted(lines | {f"problem {code}" for code in CODE.findall(page)})


def drift(file: Path, now: list[str]) -> list[str]:
    """The lines by which a list differs from what is there now."""
    before = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    shown = difflib.unified_diff(before, now, file.name, "now", lineterm="", n=0)
    return [line for line in shown if not line.startswith("@@")]


def main() -> int:
    """Write the lists, or compare with them."""
    parser = argparse.ArgumentParser(description="Write down what is public.")
    parser.add_argument("--check", action="store_true", help="only compare with the lists")
    options = parser.parse_args()
    now = {NAMES: names(), IDS: ids()}
    if options.check:
        differ = [line for file, lines in now.items() for line in drift(file, lines)]
        if differ:
            sys.stderr.write("What is public has changed:\n" + "\n".join(differ) + "\n" + NEXT)
        return 1 if differ else 0
    for file, lines in now.items():
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        sys.stdout.write(f"{file.name}: {len(lines)} lines\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
