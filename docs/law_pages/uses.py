"""Every place in which the library cites the law, with what it says there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import attrs

from law_pages.words import UNITS
from umkstd.law.binding import parameters_of
from umkstd.law.citation import Citation, Grade
from umkstd.law.determination import Determination
from umkstd.law.parameter import Parameter
from umkstd.law.provision import Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.members import members_of
from umkstd.logic.nodes import Condition
from umkstd.pathway.graph import road
from umkstd.render.rules import member_sentence
from umkstd.rulebook import RULEBOOK
from umkstd.text import LANGUAGES, Text, format_value, same

Rule = Requirement | Determination
ALWAYS = Span(None)
_STATED = Text(id="{title}: {value}", en="{title}: {value}")
_WAYS = Text(
    id="Dapat dibaca dengan {count} cara. {readings}",
    en="It can be read in {count} ways. {readings}",
)
_READING = Text(id="({number}) {text} [{cite}]", en="({number}) {text} [{cite}]")
UNWORDED = Text(id="Bunyi ketentuan ini.", en="The wording of this provision.")


@attrs.frozen(kw_only=True)
class Use:
    """One place in which a text of law is cited.

    Attributes:
        kind: ``"provision"``, ``"reading"``, ``"condition"``, ``"row"``, ``"note"``,
            ``"figure"`` or ``"step"``.
        owner: id of the rule or of the step.
        path: the page on which it stands.
        title: what that page is about.
        text: what is said there.
        cite: the citation.
        span: from when to when.
        open: ``disputed`` or ``unresolved`` where the law is not settled there.
    """

    kind: str
    owner: str
    path: str
    title: Text
    text: Text
    cite: Citation
    span: Span = ALWAYS
    open: Grade | None = None


def rule_path(rule_id: str) -> str:
    """Where the page of a rule lies."""
    return rule_id


def step_path(step_id: str) -> str:
    """Where the page of a step lies."""
    return f"steps/{step_id}"


def unsettled(grade: Grade) -> Grade | None:
    """A grade that leaves the law unsettled; ``None`` for another."""
    return grade if grade in {Grade.DISPUTED, Grade.UNRESOLVED} else None


@cache
def uses() -> tuple[Use, ...]:
    """Every use: rule by rule, then step by step."""
    found = [use for name in RULEBOOK for use in _of_rule(RULEBOOK[name])]
    return (*found, *_of_steps())


@cache
def uses_of(owner: str) -> tuple[Use, ...]:
    """The uses of one rule or step."""
    return tuple(use for use in uses() if use.owner == owner)


def conditions_of(rule: Rule) -> tuple[Condition, ...]:
    """Every condition of a rule: what it asks, or the cells of its tables."""
    if isinstance(rule, Requirement):
        return tuple(one for provision in rule.provisions for one in provision.conditions)
    rows = (row for ruling in rule.rulings for table in ruling.tables for row in table.rows)
    return tuple(cell for row in rows for cell in row.cells if cell is not None)


def parameters(rule: Rule) -> tuple[Parameter, ...]:
    """The figures that a rule reads."""
    return tuple(dict.fromkeys(p for one in conditions_of(rule) for p in parameters_of(one)))


def _of_rule(rule: Rule) -> Iterator[Use]:
    base = Use(
        kind="provision",
        owner=rule.id,
        path=rule_path(rule.id),
        title=rule.title,
        text=rule.title,
        cite=Citation(instrument="", place="", grade="article"),
    )
    if isinstance(rule, Requirement):
        for provision in rule.provisions:
            yield from _of_provision(provision, attrs.evolve(base, span=provision.span))
    else:
        yield from _of_rulings(rule, base)
    for note in rule.notes:
        open_ = unsettled(note.cite.grade)
        yield attrs.evolve(base, kind="note", text=_labelled(note.text, rule), cite=note.cite, open=open_)  # fmt: skip
    for parameter in parameters(rule):
        for value in parameter.values:
            text = _STATED.fill(title=parameter.title, value=shown_value(parameter, value.value))
            yield attrs.evolve(base, kind="figure", text=text, cite=value.cite, span=value.span, open=unsettled(value.cite.grade))  # fmt: skip


def _of_provision(provision: Provision, base: Use) -> Iterator[Use]:
    said, open_ = base.title, unsettled(provision.cite.grade)
    if provision.unresolved is not None:
        said, open_ = provision.unresolved, Grade.UNRESOLVED
    elif provision.readings:
        said, open_ = _readings(provision), Grade.DISPUTED
    elif open_:
        said = UNWORDED
    yield attrs.evolve(base, text=said, cite=provision.cite, open=open_)
    for reading in provision.readings:
        yield attrs.evolve(base, kind="reading", text=reading.text, cite=reading.cite)
    for condition in provision.conditions:
        for member in members_of(condition)[1]:
            if isinstance(member.cite, Citation):
                text = Text(**{one: member_sentence(member, one) for one in LANGUAGES})
                open_ = unsettled(member.cite.grade)
                yield attrs.evolve(base, kind="condition", text=text, cite=member.cite, open=open_)


def _readings(provision: Provision) -> Text:
    """The ways to read a disputed text, in one sentence each."""
    each = [
        _READING.fill(number=number, text=reading.text, cite=same(reading.cite.text))
        for number, reading in enumerate(provision.readings, 1)
    ]
    listed = Text(**{one: " ".join(text.to(one) for text in each) for one in LANGUAGES})
    return _WAYS.fill(count=len(each), readings=listed)


def _of_rulings(rule: Determination, base: Use) -> Iterator[Use]:
    for ruling in rule.rulings:
        here = attrs.evolve(base, span=ruling.span)
        said = ruling.unresolved or ruling.dispute
        open_ = unsettled(ruling.cite.grade)
        if said is not None:
            open_ = Grade.UNRESOLVED if ruling.unresolved else Grade.DISPUTED
        text = said or (UNWORDED if open_ else rule.title)
        yield attrs.evolve(here, text=text, cite=ruling.cite, open=open_)
        rows = (row for table in ruling.tables for row in table.rows)
        for row in rows:
            if isinstance(row.cite, Citation):
                shown = rule.fact.shown(row.outcome)
                text = shown if row.basis is None else _STATED.fill(title=shown, value=row.basis)
                open_ = unsettled(row.cite.grade)
                yield attrs.evolve(here, kind="row", text=text, cite=row.cite, open=open_)


def _of_steps() -> Iterator[Use]:
    for step in road().steps.values():
        cites = [] if step.cite is None else [(step.cite, step.why)]
        cites += [(one.cite, one.title) for one in step.takes]
        for cite, text in cites:
            yield Use(
                kind="step", owner=step.id, path=step_path(step.id), title=step.title,
                text=text, cite=cite, open=unsettled(cite.grade),
            )  # fmt: skip


def _labelled(text: Text, rule: Rule) -> Text:
    """A note with the names of facts in place of the values of a case."""
    known = rule.vocabulary.by_name if rule.vocabulary is not None else {}
    labels = {
        name: Text(id="({label})", en="({label})").fill(label=known[name].label)
        for name in text.parameters
        if name in known
    }
    return text.fill(**labels)


def shown_value(parameter: Parameter, value: object) -> Text:
    """A figure as people write it, in each language with its own word for the unit."""
    units = UNITS.get(parameter.unit or "")
    return Text(
        **{
            one: format_value(value, one, units.to(one) if units else parameter.unit)
            for one in LANGUAGES
        }
    )
