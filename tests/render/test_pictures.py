"""Pictures: small enough to be read, said in words too, and true to what they show."""

from __future__ import annotations

import datetime
import re
import xml.etree.ElementTree as ET
from itertools import pairwise

import attrs
import pytest

import umkstd
from kernel_strategies import CITE, FLAG
from timed_law import law
from umkstd.errors import UnknownName
from umkstd.law.provision import Provision
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, at_least, member, not_
from umkstd.pathway.graph import road
from umkstd.render.flowchart import Box, flowchart
from umkstd.render.forms import html, markdown, text
from umkstd.render.report_table import report_table
from umkstd.render.road_mermaid import plan_mermaid, road_mermaid
from umkstd.render.rules import rule_text
from umkstd.render.timeline_svg import timeline_svg
from umkstd.render.tree_mermaid import MOST, rule_mermaid, verdict_mermaid
from umkstd.text import LANGUAGES, same

DAY = "2026-11-24"
SVG = "{http://www.w3.org/2000/svg}"


def boxes(chart):
    """The labels of a flowchart."""
    return re.findall(r'^  b\d+\["(.*)"\]$', chart, re.MULTILINE)


def arrows(chart):
    """The arrows of a flowchart, as pairs of numbers."""
    found = re.findall(r"^  b(\d+) --> b(\d+)$", chart, re.MULTILINE)
    return [(int(before), int(after)) for before, after in found]


def base(**options):
    return Provision(
        **{"span": Span("2000-01-01"), "cite": CITE, "needs": FLAG.is_true(), **options}
    )


def said(code, condition):
    return member(code, condition, holds=same(f"{code} holds."), fails=same(f"{code} fails."))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", list(umkstd.rulebook.RULEBOOK.requirements))
def test_every_rule_can_be_drawn(name, language):
    """Never more than two dozen boxes; what was cut is counted, and each but the first has a parent."""
    rule = umkstd.rulebook[name]
    for chart in (
        verdict_mermaid(rule.evaluate({}, as_of=DAY), language),
        rule_mermaid(rule, language, as_of=DAY),
    ):
        drawn = boxes(chart)
        assert 1 <= len(drawn) <= MOST
        assert sorted(after for _, after in arrows(chart)) == list(range(1, len(drawn)))
        assert all(before < after for before, after in arrows(chart))


def test_a_large_tree_says_what_it_hides():
    chart = verdict_mermaid(umkstd.rulebook["sppt-sni-readiness"].evaluate({}, as_of=DAY), "en")
    hidden = [int(count) for count in re.findall(r"\(and (\d+) more below\)", chart)]
    assert sum(hidden) > 100


def test_outcomes_are_told_by_mark_and_border():
    rule = law(base(needs=all_of(said("a", FLAG.is_true()), said("b", not_(FLAG.is_true())))))
    chart = verdict_mermaid(rule.evaluate({"flag": True}, as_of=DAY), "en")
    assert "✓ a holds. (label flag (en) #61; yes)" in boxes(chart)
    assert "✗ b fails. (label flag (en) #61; yes)" in boxes(chart)
    assert "class b3 met" in chart
    assert "class b0,b2,b4 unmet" in chart
    away = umkstd.rulebook["mandatory-sni"].evaluate({"sni_mandatory": False}, as_of=DAY)
    assert not boxes(verdict_mermaid(away, "en"))[0].startswith(("✓", "✗", "?"))


def test_the_plan_leads_from_step_to_step_to_the_goal():
    case = umkstd.load_case({"business": {"has_nib": False}})
    found = umkstd.plan(case, goal="nib", as_of=DAY)
    chart = plan_mermaid(found, "en")
    assert len(boxes(chart)) == len(found.steps) + 1
    assert boxes(chart)[-1].endswith("Goal: Business identification number")
    drawn = [f"{one.group + 1}. {one.step.title.en}" for one in found.steps]
    assert boxes(chart)[:-1] == [text.replace("'", "#39;") for text in drawn]
    # Every step leads on.
    assert {before for before, _ in arrows(chart)} == set(range(len(found.steps)))


def test_the_road_is_drawn_with_all_its_steps():
    """What comes before a step at a remove needs no arrow of its own."""
    whole = road_mermaid("id")
    assert len(boxes(whole)) == len(road().steps)
    names = list(road().steps)
    for before, after in arrows(whole):
        assert names[before] in road().before(names[after])
    with pytest.raises(UnknownName):
        road_mermaid("id", to=["no-such-step"])


def test_a_title_of_signs_only_is_left_out():
    assert flowchart("<>", [Box("a")], towards="LR") == 'flowchart LR\n  b0["a"]\n'


def test_a_long_sentence_is_cut_in_a_box():
    rule = attrs.evolve(law(base()), title=same("word " * 60))
    assert boxes(rule_mermaid(rule, "en", as_of=DAY))[0].endswith("…")


def drawn(*provisions, **options):
    """A timeline and its picture as a tree of elements."""
    facts = options.pop("facts", {"flag": True})
    found = umkstd.timeline(law(*provisions), facts, **options)
    return found, ET.fromstring(timeline_svg(found, "en"))  # noqa: S314 - our own


def bars(picture):
    """The left and right end of each span."""
    ends = []
    for group in picture.iter(f"{SVG}g"):
        numbers = re.findall(r"[ML]([\d.]+) ", group.find(f"{SVG}path").get("d"))
        ends.append((min(map(float, numbers)), max(map(float, numbers))))
    return ends


@pytest.mark.parametrize(
    ("provisions", "options"),
    [
        ((base(span=Span(None)),), {}),
        ((base(),), {}),
        ((base(), base(span=Span(None, "2000-01-01"))), {"facts": {}}),
        ((base(),), {"start": "1999-12-31", "end": "2000-01-01"}),
        ((base(span=Span("2000-01-01", "2000-01-02")), base(span=Span("2000-01-02"))), {}),
        (
            [
                base(span=Span(f"{year}-01-01", f"{year + 1}-01-01"), cite=attrs.evolve(CITE, place=f"s. {year}"))
                for year in range(1980, 2020)
            ],
            {},
        ),
    ],
)  # fmt: skip
def test_spans_lie_side_by_side_within_the_picture(provisions, options):
    found, picture = drawn(*provisions, **options)
    ends = bars(picture)
    width = float(picture.get("viewBox").split()[2])
    assert len(ends) == len(found.spans)
    assert ends[0][0] >= 0
    assert ends[-1][1] <= width
    for (_, right), (left, _) in pairwise(ends):
        assert right == pytest.approx(left, abs=0.2)
    assert all(right > left for left, right in ends)


def test_statuses_differ_by_pattern():
    """Stripes, dots, lines, nothing, a dashed edge: who sees no colour sees these."""
    scoped = base(scope=FLAG.is_true())
    inks = {}
    for facts in ({}, {"flag": True}, {"flag": False}):
        for provision in (base(), scoped):
            found, picture = drawn(provision, facts=facts)
            for span, group in zip(found.spans, picture.iter(f"{SVG}g"), strict=True):
                fill, *rest = group.findall(f"{SVG}path")
                assert fill.get("class") == span.verdict.status
                inks[span.verdict.status] = tuple(
                    (one.get("class"), one.get("stroke-width"), one.get("stroke-dasharray"))
                    for one in rest
                )
    assert len(inks) == len(set(inks.values())) == 5


def test_a_longer_span_is_wider():
    provisions = [
        base(span=Span("2000-01-01", "2001-01-01")),
        base(span=Span("2001-01-01", "2011-01-01"), cite=attrs.evolve(CITE, place="s. 9")),
    ]
    _, picture = drawn(*provisions, start="2000-01-01", end="2010-12-31")
    (first, second) = [right - left for left, right in bars(picture)]
    assert second > 3 * first


def test_a_reader_who_sees_nothing_is_told_everything():
    found, picture = drawn(base(), facts={})
    assert picture.get("role") == "img"
    assert picture.get("lang") == "en"
    assert picture.find(f"{SVG}title").text == found.title.en
    told = picture.find(f"{SVG}desc").text
    for span in found.spans:
        assert f"{span.when.en}: {span.verdict.status.label.en}." in told
    # What changed is a tooltip, and stands in words below.
    tips = [group.find(f"{SVG}title").text for group in picture.iter(f"{SVG}g")]
    words = " ".join(one.text for one in picture.iter(f"{SVG}text"))
    for span, tip in zip(found.spans, tips, strict=True):
        for why in span.why:
            assert why.en in tip
            assert why.en in words


def test_dates_stand_below_the_bar_where_there_is_room():
    """They never overlap, and no line runs through one."""
    spans = [
        base(span=Span(day, day + datetime.timedelta(days=40)), cite=attrs.evolve(CITE, place=str(day)))
        for day in (datetime.date(2020, 1, 1) + datetime.timedelta(days=40 * n) for n in range(12))
    ]  # fmt: skip
    found = umkstd.timeline(law(*spans), {"flag": True})
    picture = ET.fromstring(timeline_svg(found, "id", listed=False))  # noqa: S314 - our own
    labels = [one for one in picture.findall(f"{SVG}text") if one.get("class") == "small"]
    assert 3 <= len(labels) < len(found.spans)
    rows = {}
    for one in labels:
        rows.setdefault(one.get("y"), []).append((float(one.get("x")), len(one.text) * 6.5))
    for row in rows.values():
        for (left, room), (following, _) in pairwise(sorted(row)):
            assert left + room < following


def test_a_rule_of_every_kind_of_node_can_be_read():
    parts = (said("a", FLAG.is_true()), said("b", FLAG.is_true()))
    rule = law(base(needs=any_of(not_(all_of(*parts)), at_least(2, *parts))))
    told = rule_text(rule, "en")
    for word in ("any of:", "not:", "all of:", "at least 2 of:", "a: a holds."):
        assert word in told


def test_a_table_of_reports():
    """A row for each line, or for a business without one; a rule that no report has is refused."""
    reports = [
        umkstd.check({"business": {"name": "A"}, "lines": [{"product": "x"}, {}]}, as_of=DAY),
        umkstd.check({"business": {"name": "B"}, "lines": []}, as_of="2026-11-25"),
    ]
    found = report_table(reports, ["umk", "scale"])
    page = markdown(found, "en")
    for row in ("| 1\\. A: x | ? undetermined |", "| 1\\. A: unnamed |", "| 2\\. B |"):
        assert row in page
    assert "As of 24 November 2026, 25 November 2026" in page
    assert "2. B" in text(found, "en", width=40)
    # A rule about lines says nothing of a business that has none.
    assert "| 2\\. B | \\- |" in markdown(report_table(reports, ["pirt"]), "en")
    with pytest.raises(UnknownName):
        report_table(reports, ["no-such-rule"])
    assert "(0)" in html(report_table([]), "en")


def test_only_what_the_library_answers_is_shown():
    with pytest.raises(TypeError, match="nothing renders a str"):
        html("text", "id")
    with pytest.raises(ValueError, match="language"):
        umkstd.show_in("fr")
