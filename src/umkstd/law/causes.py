"""Why a verdict is another on a later day: what starts, what ends, what is reached and what passes."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs

from umkstd.law.binding import Overlay, bind, resolve, tested_determinations
from umkstd.law.citation import Citation
from umkstd.law.determination import Determination
from umkstd.law.explain import GRADES
from umkstd.law.ground import Ground, Held, Standing, changed_members
from umkstd.law.moments import Moment, moments_in, moments_of
from umkstd.law.parameter import Parameter
from umkstd.law.provision import Provision
from umkstd.logic.facts import symbols_of
from umkstd.logic.nodes import walk
from umkstd.text import LANGUAGES, Text, format_value, same

_WORDS = {
    "provision-starts": Text(
        id="{cite} mulai mengatur hal ini.", en="{cite} begins to govern this."
    ),
    "provision-ends": Text(
        id="{cite} berhenti mengatur hal ini.", en="{cite} ceases to govern this."
    ),
    "provision-decides": Text(id="{cite} kini ikut menentukan.", en="{cite} now has a say."),
    "provision-silent": Text(
        id="{cite} tidak lagi ikut menentukan.", en="{cite} no longer has a say."
    ),
    "governing-opens": Text(
        id="Yang mengatur kini bergantung pada {title} ({cite}).",
        en="Which text governs now depends on {title} ({cite}).",
    ),
    "table-starts": Text(
        id="{title}: {cite} mulai menentukan.", en="{title}: {cite} now determines it."
    ),
    "table-ends": Text(
        id="{title}: {cite} tidak menentukan lagi.", en="{title}: {cite} no longer determines it."
    ),
    "parameter": Text(
        id="{title} berubah dari {old} menjadi {new} ({cite}).",
        en="{title} changes from {old} to {new} ({cite}).",
    ),
    "date-reached": Text(
        id="{title} tiba: {day} ({cite}).", en="{title} has come: {day} ({cite})."
    ),
    "date-passed": Text(
        id="{title} sudah lewat: {day} ({cite}).", en="{title} has passed: {day} ({cite})."
    ),
}
_DATE = Text(id="Tanggal menurut aturan", en="A date of the rule")
_WISH = Text(id="syarat tambahan", en="additional condition")
_WITHHELD = Text(id="(dirahasiakan)", en="(withheld)")


@attrs.frozen
class Cause:
    """One thing that is otherwise than before.

    Attributes:
        kind: ``"provision-starts"``, ``"provision-ends"``, ``"provision-decides"`` and
            ``"provision-silent"`` (one in force, whose turn came or is over), ``"governing-opens"``
            (an unknown date now chooses), ``"table-starts"``, ``"table-ends"``, ``"parameter"``, ``"date-reached"`` or ``"date-passed"``.
        message: it, as a sentence with its articles.
        citations: the articles.
        about: the sentence with a place for the articles; ``None`` where they are what it is about.
    """

    kind: str
    message: Text
    citations: tuple[Citation, ...]
    about: Text | None = attrs.field(default=None, eq=False, repr=False)


def causes(before: Standing, after: Standing) -> tuple[Cause, ...]:
    """What makes the difference between two days, each thing once."""
    both = list(zip(before.grounds, after.grounds, strict=True))
    moved = [(one, other) for one, other in both if one.said != other.said]
    heard = [
        (one, other)
        for (one, other), was, now in zip(both, before.heard, after.heard, strict=True)
        if (was or now) and one.said != other.said
    ]
    # What decides comes first; where it stays, what was skipped counts, and then what is open.
    telling = heard or moved or both
    return told_once(cause for one, other in telling for cause in _of_requirement(one, other))


def told_once(found: Iterable[Cause]) -> tuple[Cause, ...]:
    """Causes, each thing once: what several articles say alike is one sentence with all of them."""
    by_thing: dict[tuple[str, Text], Cause] = {}
    for cause in found:
        thing = (cause.kind, cause.about or cause.message)
        before = by_thing.get(thing)
        if before is None:
            by_thing[thing] = cause
        elif cause.about is not None:
            cites = tuple(dict.fromkeys((*before.citations, *cause.citations)))
            message = cause.about.fill(cite=_written(cites))
            by_thing[thing] = attrs.evolve(before, message=message, citations=cites)
    return tuple(by_thing.values())


def _of_requirement(before: Ground, after: Ground) -> Iterator[Cause]:
    first = [*_provisions(before, after), *_parameters(before, after)]
    first += _of_members(before, after, list(changed_members(before, after)))
    if not first:
        # What is open, or not settled, may change although every member comes out as before.
        first += _governing(before, after)
        first += _of_members(before, after, [*before.members, *after.members])
    yield from first


def _cause(kind: str, citations: Iterable[Citation], **values: object) -> Cause:
    cites = tuple(dict.fromkeys(citations))
    about = _WORDS[kind].fill(cite=same("{cite}"), **values) if values else None
    return Cause(kind, _WORDS[kind].fill(cite=_written(cites), **values), cites, about)


def _written(citations: Iterable[Citation]) -> Text:
    written = "; ".join(dict.fromkeys(cite.text for cite in citations if cite.text))
    return same(written) if written else _WISH


def _provisions(before: Ground, after: Ground) -> Iterator[Cause]:
    was = [candidate.provision for candidate in before.tried]
    now = [candidate.provision for candidate in after.tried]
    for provision in (item for item in was if item not in now):
        ended = before.day in provision.span and after.day not in provision.span
        yield _provision("provision-ends" if ended else "provision-silent", provision)
    for provision in (item for item in now if item not in was):
        begun = after.day in provision.span and before.day not in provision.span
        yield _provision("provision-starts" if begun else "provision-decides", provision)


def _provision(kind: str, provision: Provision) -> Cause:
    found = _cause(kind, (provision.cite,))
    if provision.unresolved is None:
        return found
    unseen, name = GRADES["unresolved"], provision.cite.text
    cite = Text(id=f"{name} ({unseen.id})", en=f"{name} ({unseen.en})")
    return attrs.evolve(found, message=_WORDS[kind].fill(cite=cite))


def _governing(before: Ground, after: Ground) -> Iterator[Cause]:
    """Unknown dates that now choose among provisions; once they do, they always do."""
    for fact in after.requirement.governing:
        if fact.name in after.open_facts and fact.name not in before.open_facts:
            governed = [c.provision for c in after.tried if c.provision.governed_by == fact]
            cites = (provision.cite for provision in governed)
            yield _cause("governing-opens", cites, title=fact.label)


# ------------------------------------------------------------------ numbers and dates of the law
def _parameters(before: Ground, after: Ground) -> Iterator[Cause]:
    """Parameters that were filled in on both days, with other values."""
    was = _filled(before)
    for name, (parameter, new) in _filled(after).items():
        old = was[name][1] if name in was else new
        if new.keys() != old.keys():
            fitting = [item for item in parameter.values if item.value in new]
            now = [item for item in fitting if after.day in item.span] or fitting
            shown = {"old": _shown(parameter, old), "new": _shown(parameter, new)}
            cites = (item.cite for item in now)
            yield _cause("parameter", cites, title=parameter.title, **shown)


def _filled(ground: Ground) -> dict[str, tuple[Parameter, dict[Any, None]]]:
    """The parameters of what had a say, each with the values that were filled in for it."""
    found: dict[str, tuple[Parameter, dict[Any, None]]] = {}
    for candidate in ground.tried:
        for condition in candidate.provision.conditions:
            for symbol in symbols_of(condition):
                parameter = resolve(symbol, ground.requirement.overlay)
                value, _ = candidate.parameters[parameter.name]
                found.setdefault(parameter.name, (parameter, {}))[1][value] = None
    return found


def _shown(parameter: Parameter, values: Iterable[Any]) -> Text:
    each = [
        " / ".join(format_value(value, language, parameter.unit) for value in values)
        for language in LANGUAGES
    ]
    return Text(id=each[0], en=each[1])


# ------------------------------------------------------------------------ members and their dates
def _of_members(before: Ground, after: Ground, members: Sequence[Held]) -> Iterator[Cause]:
    by_name = {item.fact.name: item for item in after.requirement.determinations}
    for held in members:
        yield from _dates(before, after, held)
        for name in tested_determinations(held.member.condition):
            if after.facts.get(name) is None:
                overlay = after.requirement.overlay
                yield from table_causes(by_name[name], overlay, before.day, after.day)


def _dates(before: Ground, after: Ground, held: Held) -> Iterator[Cause]:
    known = {**before.facts, **after.facts}
    titles = _dates_among(parameter for parameter, _ in _filled(after).values())
    cite = held.member.cite if held.member.cite is not None else held.candidate.provision.cite
    for node in walk(held.member.condition):
        for moment in moments_of(node, known):
            if moment.crossed(before.day, after.day):
                yield _date_cause(moment, after.day, titles, cite)


def _date_cause(
    moment: Moment, after: datetime.date, titles: Mapping[datetime.date, Text], cite: Citation
) -> Cause:
    kind = "date-reached" if moment.reached(after) else "date-passed"
    fact = moment.fact
    if fact is None:
        return _cause(kind, (cite,), title=titles.get(moment.day, _DATE), day=moment.day)
    day = _WITHHELD if fact.sensitive else moment.day
    return _cause(kind, (cite,), title=fact.label, day=day)


def _dates_among(parameters: Iterable[Parameter]) -> dict[datetime.date, Text]:
    """The title of each parameter that is a date, by each value that it takes."""
    return {
        item.value: parameter.title
        for parameter in parameters
        for item in parameter.values
        if isinstance(item.value, datetime.date)
    }


# -------------------------------------------------------------------------------- determinations
def table_causes(
    determination: Determination, overlay: Overlay, before: datetime.date, after: datetime.date
) -> Iterator[Cause]:
    """What is otherwise in the tables of a determination, and of those that it tests."""
    was, now = determination.rulings_at(before), determination.rulings_at(after)
    ended = [item for item in was if item not in now]
    begun = [item for item in now if item not in was]
    for kind, rulings in (("table-ends", ended), ("table-starts", begun)):
        for ruling in rulings:
            yield _cause(kind, (ruling.cite,), title=determination.title)
    kept = [ruling for ruling in now if ruling in was]
    cells = [
        (cell, row.cite)
        for row in (row for ruling in kept for table in ruling.tables for row in table.rows)
        for cell in row.cells
        if cell is not None
    ]
    found = [resolve(symbol, overlay) for cell, _ in cells for symbol in symbols_of(cell)]
    for parameter in dict.fromkeys(found):
        yield from _dated(parameter, before, after)
    for cell, cite in cells:
        bound = bind(cell, at=after, as_of=after, determinations={}, overlay=overlay)
        for moment in moments_in(bound, {}):
            if moment.crossed(before, after):
                yield _date_cause(moment, after, _dates_among(found), cite)
    for inner in determination.determinations:
        yield from table_causes(inner, overlay, before, after)


def _dated(parameter: Parameter, before: datetime.date, after: datetime.date) -> Iterator[Cause]:
    old, new = parameter.dated(before), parameter.dated(after)
    if old.value != new.value:
        shown = {"old": _shown(parameter, [old.value]), "new": _shown(parameter, [new.value])}
        yield _cause("parameter", (new.cite,), title=parameter.title, **shown)
