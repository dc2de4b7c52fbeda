"""No message is a fragment: each is a whole sentence, or the name of a thing, in both languages."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping

import attrs
import pytest

import umkstd
from test_house import MODULES, named, text_of
from umkstd.identifiers._kbli_crosswalk import crossings
from umkstd.law.memory import Memory
from umkstd.pathway.stages import stages
from umkstd.standards.catalogue import catalogue
from umkstd.standards.parameters import vocabulary
from umkstd.text import Text

SENTENCES = {
    *("Member.holds", "Member.fails", "Member.open", "Fact.question", "Note.text"),
    *("Provision.unresolved", "Reading.text", "DatedTable.dispute", "DatedTable.unresolved"),
    *("Problem.message", "Criteria.text", "Ground.absent", "Ground.present", "StateDuty.text"),
    *("Step.why", "Step.terms", "Step.unless", "Opens.why", "Dated.do", "CommitmentStage.next"),
    *("CertificationStep.told", "KnownSince.why", "NearMiss.why", "Offer.why", "Sampling.why"),
    *("Term.why", "MandatoryProduct.exempt", "MandatoryProduct.scope", "Penalty.act"),
    *("OfficeRole.role", "SchemeType.covers", "LeftOut.why", "Row.note", "Standard.notes"),
    *("Standard.number_text", "Standard.status_text", "Standard.unseen"),
}
"""What is told on its own."""
NAMES = {
    # titles and labels: of a rule, a fact, a document, a place
    *("Requirement.title", "Determination.title", "Chapter.title", "Instrument.title"),
    *("Parameter.title", "Symbol.title", "Fact.label", "Fact.choice_labels", "Fact.read_off"),
    *("Step.title", "Step.where", "Step.bring", "Document.title", "CertificationStep.title"),
    *("CommitmentStage.title", "Ladder.title", "OfficeRole.title", "SchemeType.title"),
    *("Service.title", "ServiceField.title", "FoodGroup.title", "BarredWord.names"),
    *("Standard.title", "Parameter.name", "Basis.name", "Choice.name", "Division.name"),
    *("Absent.words", "Sensory.words", "Stage.title", "Crossing.old", "Crossing.new"),
    *("Number.name", "Number.shape", "Number.source", "Standard.covers", "ReservedLine.line"),
    # what stands after a colon or in brackets beside a name
    *("Row.basis", "Citation.note", "Take.purpose", "Document.only_if", "FoodType.condition"),
    *("PirtKbli.condition", "Deadline.title", "Deadline.starts", "Dated.what", "Step.ends_when"),
    *("Sanction.act", "Sanction.consequence", "Silence.awaited", "Silence.effect"),
}
"""What stands in a sentence or beside one, as a title, a label, or one entry of a list."""

OPENS = re.compile(r"[A-Z0-9“{(?]|[a-z]+_[a-z]+ ")
"""The beginning of a sentence; a function's name is written as it is."""
CLOSES = re.compile(r"[.?!][”)]?$|[.?!:] \{\w+\}$")
"""The end of a sentence; the last word may be a whole sentence that follows."""
GLUE = re.compile(
    r"^[,;.:)]|[,;(]$|^(dan|atau|yang|tetapi|and|or|but|which)\b"
    r"|\b(dan|atau|yang|untuk|and|or|the|a|an|of|to|is|are)$"
)
"""What begins or ends a piece that was meant to be joined to another."""
POSITIONAL = re.compile(r"%[sdr]|%\(|\{\}|\{\d+\}|\{[^}]*[!:][^}]*\}")


def texts() -> Iterator[tuple[str, Text]]:
    """Every text that a module of the package reaches, with its role: the class and attribute."""
    seen: dict[int, object] = {}

    def visit(thing: object, role: str) -> Iterator[tuple[str, Text]]:
        if isinstance(thing, Text):
            yield role, thing
        elif id(thing) not in seen and not isinstance(thing, type | Memory):
            seen[id(thing)] = thing
            if isinstance(thing, Mapping):
                for key, value in thing.items():
                    yield from visit(key, role)
                    yield from visit(value, role)
            elif isinstance(thing, list | tuple | set | frozenset):
                for one in thing:
                    yield from visit(one, role)
            elif attrs.has(type(thing)):
                for field in attrs.fields(type(thing)):
                    inner = f"{type(thing).__name__}.{field.name}"
                    yield from visit(getattr(thing, field.name, None), inner)

    # What is read from data when it is first asked for.
    yield from visit((catalogue(), vocabulary(), crossings(), stages()), "")
    for module in pkgutil.walk_packages(umkstd.__path__, "umkstd."):
        if not module.name.endswith("__main__") and ".testing" not in module.name:
            try:
                loaded = importlib.import_module(module.name)
            except ModuleNotFoundError as error:
                # An adapter of a library that is not here; beside the source all are.
                if not module.name.startswith("umkstd.adapters.") or "umkstd" in str(error.name):
                    raise
                continue
            for name, value in vars(loaded).items():
                if not name.startswith("__"):
                    yield from visit(value, "")


@pytest.fixture(scope="module")
def reached():
    """The texts with a role, each once."""
    return [(role, text) for role, text in dict.fromkeys(texts()) if role]


def test_every_role_is_known(reached):
    """Who adds an attribute that holds a text says here which of the two it is."""
    assert len(reached) > 3_000
    assert {role for role, _ in reached} - SENTENCES - NAMES == set()
    assert set() == SENTENCES & NAMES


def test_what_is_told_on_its_own_is_a_whole_sentence(reached):
    broken = [
        (role, one)
        for role, text in reached
        if role in SENTENCES
        for one in (text.id, text.en)
        if not (OPENS.match(one) and re.search(r"[.?!][”)]?$", one))
    ]
    assert broken == []


def shape(node: ast.expr) -> str | None:
    """What a literal says, a value that is put in written as a parameter; ``None`` for no literal."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(
            str(part.value) if isinstance(part, ast.Constant) else "{value}" for part in node.values
        )
    return None


def written() -> Iterator[tuple[str, str, str]]:
    """Every text that is written in the source, with where it stands: also those inside functions."""
    for path in MODULES:
        for node in ast.walk(ast.parse(text_of(path))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                given = {k.arg: shape(k.value) for k in node.keywords}
                if node.func.id == "Text" and given.get("id") and given.get("en"):
                    yield f"{named(path)}:{node.lineno}", given["id"] or "", given["en"] or ""


WRITTEN = list(written())


def test_both_languages_say_a_sentence_or_both_a_name():
    """One that ends in one language and goes on in the other would be joined to something."""
    assert len(WRITTEN) > 2_000
    differing = [
        (where, indonesian, english)
        for where, indonesian, english in WRITTEN
        if bool(CLOSES.search(indonesian)) != bool(CLOSES.search(english))
    ]
    assert differing == []


def test_a_sentence_begins_like_one_and_a_name_is_no_piece_of_one():
    broken = []
    for where, *both in WRITTEN:
        for line in both:
            one = line.removeprefix("  – ")  # one line of a list
            whole = OPENS.match(one) if re.search(r"[.?!][”)]?$", one) else not GLUE.search(one)
            if not whole or one != one.strip():
                broken.append((where, one))
    assert broken == []


def test_parameters_have_names():
    """A place for a value is named, so that each language puts it where it belongs."""
    assert [one for one in WRITTEN if any(POSITIONAL.search(text) for text in one[1:])] == []
    for _, text in dict.fromkeys(texts()):
        assert set(re.findall(r"\{(\w+)\}", text.id)) == set(re.findall(r"\{(\w+)\}", text.en))
