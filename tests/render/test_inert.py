"""Nothing that stands in a case, a report or a law of somebody else becomes markup or runs.

What a browser makes of a page is asked of a browser; what it may hold at all, of a parser.
"""

from __future__ import annotations

import shutil
import subprocess
from html.parser import HTMLParser

import pytest

import hostile
from umkstd.law.timeline import timeline
from umkstd.render.flowchart import Box, flowchart
from umkstd.render.forms import html, markdown, text
from umkstd.render.printable import printable
from umkstd.render.road_mermaid import plan_mermaid
from umkstd.render.timeline_svg import timeline_svg
from umkstd.render.tree_mermaid import rule_mermaid, verdict_mermaid
from umkstd.text import LANGUAGES

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
TAGS = {
    *("div", "style", "h1", "h2", "h3", "h4", "ul", "li", "details", "summary", "strong", "cite"),
    *("span", "table", "caption", "thead", "tbody", "tr", "th", "td"),
    *("svg", "title", "desc", "g", "path", "text"),
}
PAGE = {"html", "head", "meta", "body", "main"}
ATTRIBUTES = {
    *("class", "lang", "open", "role", "tabindex", "scope", "aria-label", "aria-hidden"),
    *("xmlns", "viewbox", "width", "height", "d", "x", "y", "text-anchor"),
    *("stroke-width", "stroke-dasharray"),
}
WRITTEN = {"p", "em", "ul", "ol", "li", "h1", "h2", "h3", "h4", "strong"} | {
    *("table", "thead", "tbody", "tr", "th", "td")
}
"""Tags that Markdown makes of our own marks."""


class Tags(HTMLParser):
    """The tags, attributes and texts of some HTML; every tag is closed in its turn."""

    VOID = frozenset(("meta", "br", "hr", "img"))

    def __init__(self, page):
        super().__init__()
        self.tags, self.attributes, self.open, self.text = set(), set(), [], ""
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        """Note a tag."""
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        """A path closes itself."""
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_endtag(self, tag):
        """Every tag is closed in its turn."""
        assert self.open.pop() == tag

    def handle_data(self, data):
        """Note text."""
        self.text += data


def steering(shown):
    """Letters that move a cursor or turn the reading order."""
    return {c for c in shown if not c.isprintable() and c != "\n"}


@pytest.fixture(scope="module")
def shown():
    """Every HTML fragment and picture, in both languages."""
    things = list(hostile.things())
    found = [html(thing, language) for thing in things for language in LANGUAGES]
    pictured = timeline(hostile.law(), hostile.known())
    return [*found, *(timeline_svg(pictured, language) for language in LANGUAGES)]


@pytest.fixture(scope="module")
def written():
    """Every Markdown text, in both languages."""
    things = list(hostile.things())
    return [markdown(thing, language, full=True) for thing in things for language in LANGUAGES]


def test_html_and_svg_hold_our_own_tags_only(shown):
    for page in shown:
        found = Tags(page)
        assert found.tags <= TAGS
        assert found.attributes <= ATTRIBUTES
        assert not steering(page)
        assert "url(" not in page
    # What was typed is read as it was typed, without what cannot be seen.
    everything = "".join(Tags(page).text for page in shown)
    assert [text for text in hostile.TEXTS if printable(text) not in everything] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_hold_our_own_tags_only(language):
    for page in hostile.pages(language):
        found = Tags(page)
        assert found.tags <= TAGS | PAGE
        assert found.attributes <= ATTRIBUTES | {"charset", "name", "content", "http-equiv"}


def test_markdown_makes_no_tag_that_is_not_ours(written):
    it = pytest.importorskip("markdown_it", reason="markdown-it-py comes with the extra docs")
    reader = it.MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    for page in written:
        found = Tags(reader.render(page))
        assert found.tags <= WRITTEN
        assert found.attributes == set()
        assert not steering(page)


def test_text_and_mermaid_cannot_steer():
    """Each label of Mermaid is one quoted string without a quote, a bracket or a line inside."""
    things = list(hostile.things())
    for language in LANGUAGES:
        for thing in things:
            assert not steering(text(thing, language, full=True))
        charts = [
            verdict_mermaid(things[0], language),
            rule_mermaid(hostile.law(), language, as_of=hostile.DAY),
            plan_mermaid(hostile.plan(), language),
            *(
                flowchart(one, [Box(one), Box(one, "✗", (0,))], towards="TD")
                for one in hostile.TEXTS
            ),
        ]
        for chart in charts:
            assert not steering(chart)
            for line in chart.splitlines()[1:]:
                word, _, rest = line.strip().partition('["')
                if rest:
                    assert word[1:].isdecimal()
                    assert rest.endswith('"]')
                    assert not set(rest[:-2]) & set('"[]<>{}`%&|\\')
                else:
                    assert word.startswith(("accTitle: ", "b", "classDef ", "class "))
                    assert not set(word.partition("accTitle: ")[2]) & set("<>\"'`;:#{}[]%&")


def ran(tmp_path, body):
    """What a real browser has of a page once it was loaded, and whether a script ran in it."""
    page = tmp_path / "page.html"
    page.write_text(
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>t</title></head>{body}</html>',
        encoding="utf-8",
    )
    command = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"]
    command += [f"--user-data-dir={tmp_path / 'profile'}", "--virtual-time-budget=3000"]
    done = subprocess.run(
        [*command, page.as_uri()], check=True, capture_output=True, text=True, timeout=120
    )
    root = done.stdout[done.stdout.index("<html") :].partition(">")[0]
    return "data-ran" in root, done.stdout


browser = pytest.mark.skipif(
    CHROMIUM is None, reason="no Chromium was found: apt-get install chromium"
)


@browser
def test_a_browser_runs_what_is_not_escaped(tmp_path):
    """The other tests would notice: the same texts run where nobody escapes them."""
    for number, raw in enumerate(hostile.TEXTS[:4]):
        where = tmp_path / str(number)
        where.mkdir()
        found, _ = ran(where, f'<div title="{raw}">{raw}</div>')
        assert found, raw


@browser
def test_a_browser_runs_nothing_in_fragments_and_pictures(tmp_path, shown):
    found, page = ran(tmp_path, "".join(shown).replace("<details>", "<details open>"))
    assert not found
    assert "<img" not in page
    assert "<iframe" not in page
    # The browser may close and repair; it has no tag that the page did not have.
    assert Tags(page).tags <= TAGS | PAGE


@browser
def test_a_browser_runs_nothing_in_markdown(tmp_path, written):
    it = pytest.importorskip("markdown_it", reason="markdown-it-py comes with the extra docs")
    reader = it.MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    found, page = ran(tmp_path, "".join(map(reader.render, written)))
    assert not found
    assert Tags(page).tags <= WRITTEN | PAGE | {"title"}
