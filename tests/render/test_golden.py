"""Each form of each thing, letter by letter, over cases small enough to be read."""

from __future__ import annotations

from pathlib import Path

import pytest

import umkstd
from umkstd.render.blocks_html import STYLE
from umkstd.render.forms import html, markdown, text
from umkstd.render.report_table import report_table
from umkstd.render.road_mermaid import plan_mermaid, road_mermaid
from umkstd.render.timeline_svg import timeline_svg
from umkstd.render.tree_mermaid import rule_mermaid, verdict_mermaid
from umkstd.text import LANGUAGES

FILES = Path(__file__).parent / "golden"
DAY = "2026-11-24"


def case():
    known = {"legal_form": "perseorangan", "capital": 45_000_000, "has_nib": False}
    return umkstd.load_case({"business": known, "lines": [{"risk": "rendah"}]})


def verdict(rule, **facts):
    return umkstd.rulebook[rule].evaluate(facts, as_of=DAY)


def lab():
    readings = [
        {"parameter": "penyerapan air", "value": "12", "unit": "%"},
    ]
    return umkstd.check_lab({"sample": "genteng", "readings": readings}, "SNI 0096:2007")


def small_report():
    """A report with few answers: one rule, one determination."""
    report = umkstd.check({"business": {"name": "Bu Sari", "capital": 45_000_000}}, as_of=DAY)
    section = report.business
    kept = type(section)(section.facts, (section["umk"],), (section.determination("scale"),))
    return type(report)(
        as_of=report.as_of,
        version="0",
        verified_through=report.verified_through,
        business=kept,
        lines=(),
    )


THINGS = {
    "verdict-met": lambda: verdict("sni-mark", sppt_sni=True),
    "verdict-open": lambda: verdict("umk", capital=45_000_000, purpose="registration"),
    "ruling": lambda: umkstd.rulebook["scale"].determine({"capital": 1_000_000_000}, as_of=DAY),
    "report": small_report,
    "section": lambda: small_report().business,
    "timeline": lambda: umkstd.timeline(
        umkstd.rulebook["pirt.keeps"], {"pirt_expires_on": "2026-08-04"}, start="2026-01-01"
    ),
    "requirement": lambda: umkstd.rulebook["sni-mark"],
    "determination": lambda: umkstd.rulebook["field-inspection"],
    "joined": lambda: umkstd.all_of(umkstd.rulebook["umk"], umkstd.rulebook["sni-mark"]),
    "plan": lambda: umkstd.plan(case(), goal="nib", as_of=DAY),
    "lab": lab,
    "table": lambda: report_table([small_report()], ["scale", "umk"]),
}
PICTURES = {
    "timeline.svg": lambda language: timeline_svg(THINGS["timeline"](), language) + "\n",
    "verdict.mmd": lambda language: verdict_mermaid(THINGS["verdict-open"](), language),
    "requirement.mmd": lambda language: rule_mermaid(
        umkstd.rulebook["sni-bina-umk"], language, as_of=DAY
    ),
    "plan.mmd": lambda language: plan_mermaid(THINGS["plan"](), language),
    "road.mmd": lambda language: road_mermaid(language, to=["nib"]),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", THINGS)
def test_each_thing_is_shown_as_recorded(name, language, golden):
    """The style sheet is the same in all and is not repeated in the files."""
    thing = THINGS[name]()
    page = html(thing, language)
    assert page.count(STYLE) == 1
    broken = page.replace(STYLE, "…").replace("><", ">\n<") + "\n"
    golden(FILES / f"{name}.{language}.html", broken)
    golden(FILES / f"{name}.{language}.md", markdown(thing, language, full=True))
    golden(FILES / f"{name}.{language}.txt", text(thing, language, full=True, width=80))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PICTURES)
def test_each_picture_is_drawn_as_recorded(name, language, golden):
    stem, kind = name.split(".")
    golden(FILES / f"{stem}.{language}.{kind}", PICTURES[name](language))


@pytest.mark.parametrize("name", THINGS)
def test_each_thing_shows_itself_in_a_notebook(name):
    """What a notebook asks for, in the language that was chosen."""
    thing = THINGS[name]()
    assert thing._repr_html_() == html(thing, "id")
    assert thing._repr_markdown_() == markdown(thing, "id")
    umkstd.show_in("en")
    try:
        assert thing._repr_html_() == html(thing, "en")
        assert thing._repr_markdown_() == markdown(thing, "en")
    finally:
        umkstd.show_in("id")
