"""The pages of instruments: what a statute or regulation decides here."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from law_pages.days import joined, span_words
from law_pages.markup import badge, inert, item, source, table, told
from law_pages.page import Page, link
from law_pages.sources import instrument_path, instruments
from law_pages.uses import ALWAYS, Use, uses
from law_pages.words import LISTS
from umkstd.law.citation import Instrument
from umkstd.text import LANGUAGES, Language, Text, format_date

_WORDS = {
    "intro": Text(
        id="Peraturan yang menjadi dasar aturan di sini, menurut jenisnya.",
        en="The instruments on which the rules here rest, by kind.",
    ),
    "name": Text(id="Peraturan", en="Instrument"),
    "about": Text(id="Tentang", en="About"),
    "used": Text(id="Tempat", en="Places"),
    "decides": Text(id="Apa yang ditentukannya di sini?", en="What does it decide here?"),
    "nothing": Text(
        id="Tidak ada aturan yang mengutipnya langsung.", en="No rule cites it directly."
    ),
    "part": Text(id="Bagian", en="Place"),
    "whole": Text(id="seluruhnya", en="as a whole"),
    "what": Text(id="Yang ditentukan", en="What it decides"),
    "number": Text(id="{kind} nomor {number} tahun {year}", en="{kind} number {number} of {year}"),
    "in_force": Text(id="Berlaku sejak {day}.", en="In force from {day}."),
    "no_day": Text(
        id="Hari mulai berlakunya tidak tercatat di sini.", en="Its first day is not recorded here."
    ),
    "ended": Text(id="Tidak berlaku lagi sejak {day}.", en="No longer in force from {day}."),
    "revokes": Text(id="Mencabut:", en="Revokes:"),
    "revoked": Text(id="Dicabut oleh:", en="Revoked by:"),
    "gazette": Text(id="Lembaran negara: {text}.", en="State gazette: {text}."),
    "seen": Text(id="Dilihat pada:", en="Seen at:"),
}
_w = partial(told, _WORDS)


def _places(name: str) -> tuple[Use, ...]:
    return tuple(use for use in uses() if use.cite.instrument == name)


def instrument_pages() -> Iterator[Page]:
    """The list of instruments, and the page of each."""
    for language in LANGUAGES:
        yield _index(language)
        for instrument in instruments().values():
            yield _page(instrument, language)


def _index(language: Language) -> Page:
    head = [_w(word, language) for word in ("name", "about", "used")]
    kinds: dict[str, list[Instrument]] = {}
    for one in instruments().values():
        kinds.setdefault(one.kind, []).append(one)
    parts = [_w("intro", language)]
    for kind in sorted(kinds, key=lambda kind: -len(kinds[kind])):
        rows = [
            [
                link(one.name, language, instrument_path(one.name)),
                inert(one.title.to(language)),
                str(len(_places(one.name))),
            ]
            for one in sorted(kinds[kind], key=lambda one: (-one.year, one.name))
        ]
        parts.append(f"## {inert(kind)}\n\n{table(head, rows)}")
    key = "instruments/index"
    title = LISTS[key].to(language)
    return Page(path=key, language=language, title=title, body="\n\n".join(parts), listed=True)


def _page(instrument: Instrument, language: Language) -> Page:
    body = "\n".join(item(line) for line in _about(instrument, language))
    places = _places(instrument.name)
    decides = _table(places, language) if places else _w("nothing", language)
    return Page(
        path=instrument_path(instrument.name),
        language=language,
        title=f"{instrument.name}: {instrument.title.to(language)}",
        body=f"{body}\n\n## {_w('decides', language)}\n\n{decides}",
        crumbs=((LISTS["instruments/index"], "instruments/index"),),
    )


def _about(instrument: Instrument, language: Language) -> Iterator[str]:
    grade = badge(instrument.grade, language)
    named = _w("number", language, kind=instrument.kind, number=instrument.number, year=str(instrument.year))  # fmt: skip
    yield f"{named} {grade}"
    day = instrument.in_force_on
    yield _w("in_force", language, day=day) if day else _w("no_day", language)
    if instrument.ended_on:
        yield _w("ended", language, day=format_date(instrument.ended_on, language))
    revoking = [one.name for one in instruments().values() if instrument.name in one.revokes]
    for word, names in (("revokes", instrument.revokes), ("revoked", revoking)):
        if names:
            yield f"{_w(word, language)} {', '.join(_named(name, language) for name in names)}"
    if instrument.gazette:
        yield _w("gazette", language, text=instrument.gazette)
    if instrument.address:
        yield f"{_w('seen', language)} {source(instrument.address)}"


def _named(name: str, language: Language) -> str:
    return link(name, language, instrument_path(name)) if name in instruments() else inert(name)


def _table(places: tuple[Use, ...], language: Language) -> str:
    """Each place of the text with what it decides, rule by rule."""
    found: dict[tuple[str, str], dict[str, list[Use]]] = {}
    for use in places:
        words = found.setdefault((use.cite.place, use.path), {})
        words.setdefault(use.text.to(language), []).append(use)
    rows = []
    for (place, path), words in sorted(found.items(), key=lambda pair: _order(pair[0][0])):
        first = next(iter(words.values()))[0]
        said = "<br>".join(_said(text, same, first, language) for text, same in words.items())
        shown = link(first.title.to(language), language, path)
        rows.append(
            [inert(place) or _w("whole", language), f"{shown}<br>{said}" if said else shown]
        )
    return table([_w("part", language), _w("what", language)], rows)


def _said(text: str, same: list[Use], first: Use, language: Language) -> str:
    spans = [s for s in joined(use.span for use in same) if s != ALWAYS]
    when = f" ({inert('; '.join(span_words(s, language) for s in spans))})" if spans else ""
    grade = badge(same[0].cite.grade, language)
    told = inert(text) if text != first.title.to(language) else ""
    return f"<small>{told}{when} {grade}</small>"


def _order(place: str) -> tuple[tuple[int, str], ...]:
    """Articles by their numbers."""
    parts = place.replace("(", " ").replace(")", " ").split()
    return tuple((int(p), "") if p.isdigit() else (-1, p) for p in parts)
