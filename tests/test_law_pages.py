"""The pages of the law: complete, linked, current, and true to the rules they show."""

from __future__ import annotations

import datetime
import random
import re
import sys
from pathlib import Path

import pytest

from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.binding import bind_table
from umkstd.law.citation import Grade
from umkstd.logic.trace import evaluate
from umkstd.logic.values import Kind
from umkstd.pathway.graph import road
from umkstd.rulebook import RULEBOOK
from umkstd.rulebook.contents import CHAPTERS
from umkstd.rulebook.instruments import INSTRUMENTS
from umkstd.standards.catalogue import catalogue
from umkstd.text import LANGUAGES, UNITS

DOCS = Path(__file__).parents[1] / "docs"
sys.path.insert(0, str(DOCS))

from law_pages import pages as made  # noqa: E402
from law_pages.changes import law_changes  # noqa: E402
from law_pages.decision_lists import DecisionList  # noqa: E402
from law_pages.open_law import questions  # noqa: E402
from law_pages.rule_pages import rule_texts, text_grade  # noqa: E402
from law_pages.sources import instrument_path  # noqa: E402
from law_pages.standard_pages import standard_path  # noqa: E402

LINK = re.compile(r"\]\(/(law/[^)#]+)\)|\]\(#([\w.-]+)\)|href=\"([^\"#]*)(?:#([\w.-]+))?\"")
ANCHOR = re.compile(r"^\(([\w.-]+)\)=$|<details id=\"([\w.-]+)\"", re.MULTILINE)
TREE = re.compile(r"```\{toctree\}\n(.*?)```", re.DOTALL)
MOST_CLICKS = 4


def places(text):
    """The places of a page that links may lead to."""
    return ["".join(found) for found in ANCHOR.findall(text)]


@pytest.fixture(scope="module")
def files():
    """Every page, made once."""
    return made.texts()


@pytest.fixture(scope="module")
def anchors(files):
    """For each place within a page, the page."""
    return {name: file for file, text in files.items() for name in places(text)}


def below(file, text):
    """The pages that a page lists for the side bar."""
    for entries in TREE.findall(text):
        for line in entries.splitlines():
            name = line.rpartition("<")[2].rstrip(">").strip()
            if name and not name.startswith(":"):
                yield (Path(file).parent / f"{name}.md").as_posix()


def links(file, text, anchors):
    """The pages to which a page leads; ``None`` for a link that leads nowhere."""
    for page, place, address, anchor in LINK.findall(text):
        if page:
            yield page
        elif address.startswith("http"):
            continue
        elif address:
            parts = (Path(file).parent / address).with_suffix(".md").parts
            yield "/".join(
                p for n, p in enumerate(parts) if p != ".." and parts[n + 1 : n + 2] != ("..",)
            )
        else:
            yield anchors.get(place or anchor)
    yield from below(file, text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_has_its_page(files, anchors, language) -> None:
    """A rule, standard, step or instrument that is added gets its page by itself."""
    paths = [
        *RULEBOOK,
        *(f"steps/{name}" for name in road().steps),
        *(standard_path(edition.number) for edition in catalogue()),
        *(instrument_path(one.name) for one in INSTRUMENTS),
    ]

    assert len(set(paths)) == len(paths)
    assert [p for p in paths if f"law/{language}/{p}.md" not in files] == []
    facts = [f"fact-{language}-{fact.name.replace('_', '-')}" for fact in VOCABULARY]
    assert [p for p in facts if p not in anchors] == []


def test_every_page_is_reached_in_four_clicks(files, anchors) -> None:
    """From the start page of the documentation."""
    start = DOCS / "index.md"
    reached = {f"{name}.md": 1 for name in ("law/index",)}
    assert "law/index" in start.read_text(encoding="utf-8")
    waiting = list(reached)
    while waiting:
        file = waiting.pop(0)
        for to in links(file, files[file], anchors):
            if to in files and to not in reached:
                reached[to] = reached[file] + 1
                waiting.append(to)

    assert set(files) - set(reached) == set()
    assert max(reached.values()) <= MOST_CLICKS


def test_every_link_leads_somewhere(files, anchors) -> None:
    """Also those in pictures, which the builder does not look at."""
    wrong = {
        file: [to for to in links(file, text, anchors) if to not in files]
        for file, text in files.items()
    }

    assert {file: found for file, found in wrong.items() if found} == {}
    names = [name for text in files.values() for name in places(text)]
    assert len(names) == len(set(names))


def test_every_page_leads_to_the_same_page_in_the_other_language(files) -> None:
    """On top, before anything else."""
    for file, text in files.items():
        for one, other in zip(LANGUAGES, reversed(LANGUAGES), strict=True):
            if file.startswith(f"law/{one}/"):
                switch = text.partition('class="law-switch"')[2].partition("</nav>")[0]
                assert f"(/{file.replace(f'law/{one}/', f'law/{other}/', 1)})" in switch


def test_the_index_in_the_repository_is_current(files) -> None:
    """Who changes a rule sees which pages change: python docs/build_law.py."""
    assert made.drift(files) == []


def test_every_text_that_is_not_settled_stands_in_a_box_and_on_the_list(files) -> None:
    """Nobody reads a disputed rule without being told."""
    for name in RULEBOOK:
        grades = {text_grade(part) for part in rule_texts(RULEBOOK[name])}
        if grades & {Grade.DISPUTED, Grade.UNRESOLVED}:
            assert questions(name)
        for language in LANGUAGES:
            boxed = "law-open" in files[f"law/{language}/{name}.md"]
            listed = f"(/law/{language}/{name}.md)" in files[f"law/{language}/unknown.md"]
            assert boxed == listed == bool(questions(name))


def test_every_unit_that_is_a_word_has_one_in_each_language() -> None:
    """Else an Indonesian text says "3 years"."""
    units = {one.unit for one in RULEBOOK.parameters.values() if one.unit}
    units |= {fact.unit for fact in VOCABULARY if fact.unit}

    assert units - set(UNITS) == {"rupiah", "%", "mm", "m²", "cm²"}


def test_every_entry_on_the_law_in_the_changelog_names_its_subjects() -> None:
    """By a comment at its end; else nobody finds it on the page of the rule."""
    known = {*RULEBOOK, *(chapter.id for chapter in CHAPTERS), "standards"}

    assert law_changes()
    for change in law_changes():
        assert change.about, change.text
        assert change.about <= known, change.text


def drawn(fact, generator):
    """Some value of a fact."""
    if fact.kind is Kind.CHOICE:
        return generator.choice(fact.choices)
    if fact.kind is Kind.BOOLEAN:
        return generator.choice([True, False])
    if fact.kind is Kind.DATE:
        return datetime.date(2018, 1, 1) + datetime.timedelta(days=generator.randrange(4000))
    return generator.choice([0, 1, 5, 7, 50, 10**6, 5 * 10**8, 10**9, 2 * 10**10])


def first_that_fits(lines, facts, cells, depth=0):
    """The answer that a reader of the list finds, from the top."""
    while lines:
        line = lines.pop(0)
        head, _, answer = line.strip().removeprefix("- ").partition(":")
        inner = []
        while lines and len(lines[0]) - len(lines[0].lstrip()) > 2 * depth:
            inner.append(lines.pop(0))
        names = re.findall(r"c\d+x\d+", head)
        if all(evaluate(cells[name], facts) is True for name in names):
            found = first_that_fits(inner, facts, cells, depth + 1) if inner else answer.strip()
            if found:
                return found
    return None


def tables():
    """Every decision table of every period, with the figures of its first day filled in."""
    for rule in RULEBOOK.determinations.values():
        for stretch in range(len(rule.borders.days) + 1):
            day = rule.borders.first_day(stretch)
            for ruling in rule.rulings_at(day):
                for table in ruling.tables:
                    # Without the tables behind them, any answer of another rule may be stated.
                    yield bind_table(table, as_of=day, determinations={}, overlay={})


def test_a_list_answers_as_its_table_does() -> None:
    """A wide table is shown as a list that is read from the top: the answer must be the same."""
    generator = random.Random(8)  # noqa: S311 - made-up cases need no secrecy
    for table in dict.fromkeys(tables()):
        cells = {}

        def said(number, cell, cells=cells):
            name = f"c{number}x{len(cells)}"
            cells[name] = cell
            return name

        rows = {f"r{number}": row for number, row in enumerate(table.rows)}
        names = {id(row): name for name, row in rows.items()}
        lines = list(DecisionList(table, said, lambda row, n=names: n[id(row)], "en").lines())
        for _ in range(30):
            facts = {fact.name: drawn(fact, generator) for fact in table.columns}
            right = [
                name
                for name, row in rows.items()
                if row.when() is None or evaluate(row.when(), facts) is True
            ]
            if len(right) == 1:
                assert first_that_fits(list(lines), facts, cells) == right[0]
