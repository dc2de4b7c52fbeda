"""Reports as text, Markdown and HTML: everything is said, and nothing in a case becomes markup."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

import pytest

import umkstd
from umkstd.business.vocabulary import BUSINESS_FACTS, LINE_FACTS, VOCABULARY
from umkstd.logic.values import Kind
from umkstd.render.report_blocks import MANY
from umkstd.render.report_html import report_html
from umkstd.render.report_markdown import report_markdown
from umkstd.render.report_text import report_text

DAY = "2026-11-24"
HOSTILE = (
    "<script>alert(1)</script>\"' onload=x <img src=//evil>\n\n# head\n- item [a](b) `c` \x1b[31m"
)
ALLOWED = {
    *("html", "head", "meta", "title", "style", "body", "main"),
    *("h1", "h2", "h3", "ul", "li", "cite", "strong", "div", "span", "details", "summary"),
}
FORMATS = (report_text, report_markdown, report_html)


def hostile_report():
    """Every text of the case holds markup."""
    texts = [
        {fact.name: HOSTILE for fact in facts if fact.kind is Kind.TEXT}
        for facts in (BUSINESS_FACTS, LINE_FACTS)
    ]
    return umkstd.check({"business": texts[0], "lines": [texts[1]]}, as_of=DAY)


class Tags(HTMLParser):
    """Gathers the tags and attributes of a page, and the text outside the style sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag, attrs):
        """Note a tag."""
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        """Every tag is closed in its turn."""
        assert self.open.pop() == tag

    def handle_data(self, data):
        """Note text."""
        self.text += data


@pytest.mark.parametrize("language", ["id", "en"])
def test_markup_in_a_case_is_inert_in_html(language):
    """The page has our own tags only, and shows the hostile text as text."""
    parser = Tags()
    parser.feed(report_html(hostile_report(), language))
    parser.close()
    assert parser.tags <= ALLOWED
    assert parser.attributes <= {
        *("lang", "charset", "name", "content", "http-equiv"),
        *("class", "role", "aria-label", "aria-hidden", "open"),
    }
    assert parser.open == []
    assert "<script>alert(1)</script>" in parser.text


def test_the_page_loads_nothing_and_suits_dark_and_light():
    """One file is the whole page; a phone and a dark screen are served as well."""
    page = report_html(hostile_report(), "id")
    assert page.startswith('<!DOCTYPE html>\n<html lang="id">')
    style = page[page.index("<style>") : page.index("</style>")]
    assert "color-scheme:light dark" in style
    assert not re.search(r"url\(|@import", style)
    assert "default-src 'none'" in page
    assert "width=device-width" in page
    assert page.count("<h1>") == 1


def test_markup_in_a_case_is_inert_in_markdown():
    """No line of the case begins a block, and no tag, link or code stands unescaped."""
    page = report_markdown(hostile_report(), "en")
    headings = [line for line in page.splitlines() if line.startswith("#")]
    assert all("head" not in line or "\\# head" in line for line in headings)
    assert "<" not in page
    assert not re.search(r"(?<!\\)[\[`]", page.replace("\\\\", ""))
    assert "\n- item" not in page


@pytest.mark.parametrize("colour", [True, False])
def test_text_cannot_steer_the_terminal(colour):
    """The only control codes are our own."""
    text = report_text(hostile_report(), "en", colour=colour)
    ours = re.sub(r"\x1b\[1;\d\dm|\x1b\[0m", "", text)
    assert "\x1b" not in ours
    assert (ours != text) is colour


@pytest.mark.parametrize("width", [40, 60, 100])
def test_text_is_wrapped_at_the_width(width):
    """No line is longer than the terminal is wide."""
    report = umkstd.check({"business": {"capital": 1}, "lines": [{"risk": "rendah"}]}, as_of=DAY)
    assert max(map(len, report_text(report, "id", width=width).splitlines())) <= width


@pytest.mark.parametrize("render", FORMATS)
@pytest.mark.parametrize("language", ["id", "en"])
def test_every_format_says_the_same(render, language):
    """The day, the version of the law, each answer, its article and what to ask."""
    report = umkstd.check(
        {"business": {"capital": 5}, "lines": [{}, {"product": "kopi"}]}, as_of=DAY
    )
    shown = " ".join(html.unescape(render(report, language, full=True)).replace("\\", "").split())
    assert "24 November 2026" in shown
    assert "PP 7/2021 Pasal 35" in shown
    assert "kopi" in shown
    for section in (report.business, *report.lines):
        for answer in (*section.verdicts, *section.rulings):
            assert answer.title.to(language) in shown
            for name in answer.open_facts:
                assert VOCABULARY[name].question.to(language) in shown


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_answer_stands_in_the_overview_before_the_reasons(language):
    """Six people wait: the answers come first, each with its mark, and the day is said once."""
    case = {"business": {"capital": 1}, "lines": [{"sni_mandatory": False, "sppt_sni": False}]}
    report = umkstd.check(case, as_of=DAY)
    text = report_text(report, language, width=200)
    marks = {"met": "✓", "unmet": "✗", "undetermined": "?"}

    for section in (report.business, *report.lines):
        for verdict in section.verdicts:
            mark = marks.get(verdict.status.value, "-")
            status = verdict.status.label.to(language)
            line = f"  {mark} {verdict.title.to(language)}: {status}"
            assert line in text
            aside = verdict.status in ("not_applicable", "not_in_force")
            if len(verdict.open_facts) <= MANY and not aside:
                assert text.index(line) < text.index(f"\n{verdict.title.to(language)}: {status}\n")
            else:
                assert f"\n{verdict.title.to(language)}: {status}" not in text
        for ruling in section.rulings:
            mark = "·" if ruling.label or not ruling.in_force else "?"
            assert f"  {mark} {ruling.title.to(language)}: " in text
    headings = [line for line in text.splitlines() if line and not line.startswith(" ")]
    assert sum("24 November 2026" in line for line in headings) == 1


def test_a_reason_for_not_asking_is_no_failure():
    """Where a duty does not apply, its reason carries no cross."""
    report = umkstd.check({"business": {}, "lines": [{"sni_mandatory": False}]}, as_of=DAY)
    shown = report.line(0)["mandatory-sni"].explain("id")

    assert "✗" not in shown
    assert "\n  - " in shown
