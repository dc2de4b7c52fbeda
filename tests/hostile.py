"""A case whose every text is hostile, a law of hostile sentences, and every form that shows them."""

from __future__ import annotations

import attrs

import umkstd
from kernel_strategies import CITE
from umkstd.business.vocabulary import BUSINESS_FACTS, LINE_FACTS
from umkstd.law.citation import Citation
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, member
from umkstd.logic.facts import Fact
from umkstd.logic.values import Kind
from umkstd.render.report_html import report_html
from umkstd.render.report_table import report_table
from umkstd.testing.hostile_texts import RUN, TEXTS
from umkstd.text import same

__all__ = ["RUN", "TEXTS"]

DAY = "2026-11-24"


def fact(name, text):
    """A fact whose label and question are hostile, too."""
    return Fact(name=name, kind=Kind.TEXT, label=same(text), question=same(text))


def law():
    """A requirement, asked over years, of which every sentence and article is hostile."""
    cite = Citation(instrument=TEXTS[2], place=TEXTS[4], grade="article")
    facts = [fact(f"fact_{number}", text) for number, text in enumerate(TEXTS)]
    # Braces of a message are its parameters, so that it cannot hold those of the last text.
    members = [
        member(
            f"m{number}",
            any_of(one.one_of(text), one.one_of("x")),
            holds=same(f"{text.replace('{', '(')} {{{one.name}}}"),
            fails=same(f"{text.replace('{', '(')} {{{one.name}}}"),
            cite=cite,
        )
        for number, (one, text) in enumerate(zip(facts, TEXTS, strict=True))
    ]
    spans = (Span("2000-01-01", "2010-01-01"), Span("2010-01-01"))
    return Requirement(
        id=TEXTS[0],
        title=same(" ".join(text for text in TEXTS if "{" not in text)),
        provisions=(
            Provision(span=spans[0], needs=members[0], cite=CITE),
            Provision(span=spans[1], needs=all_of(*members), cite=cite),
        ),
        notes=(Note(code="n", text=same(TEXTS[0]), cite=cite),),
        verified_through="2026-01-01",
    )


def known():
    """Values for the facts of the law; half of them open."""
    return {f"fact_{number}": text for number, text in enumerate(TEXTS) if number % 2}


def reports():
    """Reports on cases that say something hostile wherever they may say anything."""
    for number in range(0, len(TEXTS), 7):
        said = iter([*TEXTS[number:], *TEXTS[:number]] * 9)
        business, line = (
            {one.name: next(said) for one in facts if one.kind is Kind.TEXT}
            for facts in (BUSINESS_FACTS, LINE_FACTS)
        )
        yield umkstd.check({"business": business, "lines": [line]}, as_of=DAY)


def lab():
    """A laboratory report with a hostile sample, parameter and unit."""
    readings = [{"parameter": "penyerapan air", "value": "12", "unit": "%"}]
    readings += [{"parameter": text, "value": "normal"} for text in TEXTS]
    return umkstd.check_lab({"sample": TEXTS[0], "readings": readings}, "SNI 0096:2007")


def plan():
    """A plan whose every text is hostile."""
    found = umkstd.plan(umkstd.load_case({"business": {"has_nib": False}}), goal="nib", as_of=DAY)
    steps = tuple(
        attrs.evolve(
            one,
            told=same(TEXTS[0]),
            step=attrs.evolve(one.step, title=same(text), why=same(text), where=same(text)),
        )
        for one, text in zip(found.steps, TEXTS, strict=False)
    )
    return attrs.evolve(found, title=same(TEXTS[1]), steps=steps)


def things():
    """Everything that shows itself, each with hostile texts."""
    rule, many = law(), list(reports())
    verdict = rule.evaluate(known(), as_of=DAY)
    yield verdict
    yield umkstd.from_json(umkstd.to_json(umkstd.all_of(rule).evaluate(known(), as_of=DAY)))
    yield rule
    yield umkstd.all_of(rule, rule)
    yield umkstd.timeline(rule, known())
    yield from many
    yield many[0].line(0)
    yield report_table(many, ["umk", "sni-mark"])
    yield lab()
    yield plan()
    yield umkstd.rulebook["scale"].determine({}, as_of=DAY)


def pages(language):
    """Whole pages, which have titles of their own."""
    return [report_html(one, language, full=True) for one in list(reports())[:2]]
