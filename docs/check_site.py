"""Checks a built site: ``python docs/check_site.py HTML``.

Every link within the site leads to a page and a place that are there, also those in pictures; what a
page is made of lies in the site; every rule, standard, step, fact and instrument has its page in both
languages; every page is reached from the start page in four clicks; each says which language it is in;
and the search knows Indonesian words, and the reference every public name.
"""

from __future__ import annotations

import sys
import zlib
from importlib import import_module
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from site_pages import Reader, parts, read, targets

MOST_CLICKS = 4
FROM_EVERYWHERE = {"search.html", "genindex.html", "py-modindex.html"}
"""Pages for which every page has a field or a key of its own, or that hold names of the code alone."""
WORDS = ("kewajiban", "perizinan", "usaha", "halal", "pangan", "belum", "standard")
"""Words that readers look for, in both languages."""
INDONESIAN = ("mulai.html", "notebooks/consultant-morning.html")
PACKAGES = ("umkstd", "umkstd.frames", "umkstd.pathway", "umkstd.plut", "umkstd.standards")
OBJECTS = ("rulebook", "CATALOGUE")
"""Names of one object; its class is in the reference."""


def wrong_links(folder: Path, pages: dict[str, Reader]) -> list[str]:
    """Links that lead nowhere."""
    found = []
    for name, page in pages.items():
        for to, place in targets(name, page):
            there = pages.get(to)
            if there is None and not (folder / to).is_file():
                found.append(f"{name}: {to} is not there")
            elif there is not None and place and place not in there.places:
                found.append(f"{name}: {to} has no place {place}")
    return found


def wrong_parts(folder: Path, pages: dict[str, Reader]) -> list[str]:
    """What a browser would fetch from another host, or not find; readers may be offline."""
    found = []
    for name, part in parts(folder, pages):
        to = urlsplit(urljoin(name, part))
        if to.scheme == "data":
            continue
        if to.scheme or to.netloc:
            found.append(f"{name}: {part} lies on another host")
        elif to.path and not (folder / unquote(to.path)).is_file():
            found.append(f"{name}: {part} is not there")
    return found


def missing_pages(pages: dict[str, Reader]) -> list[str]:
    """What the library knows and the site does not show, in each language."""
    from law_pages.sources import instrument_path
    from law_pages.standard_pages import standard_path

    from umkstd.business.vocabulary import VOCABULARY
    from umkstd.pathway.graph import road
    from umkstd.rulebook import RULEBOOK
    from umkstd.rulebook.instruments import INSTRUMENTS
    from umkstd.standards.catalogue import catalogue
    from umkstd.text import LANGUAGES

    paths = [
        *RULEBOOK,
        *(f"steps/{name}" for name in road().steps),
        *(standard_path(edition.number) for edition in catalogue()),
        *(instrument_path(one.name) for one in INSTRUMENTS),
    ]
    wanted = {f"law/{language}/{path}.html" for language in LANGUAGES for path in paths}
    places = {place for page in pages.values() for place in page.places}
    facts = {f"fact-{one}-{f.name.replace('_', '-')}" for one in LANGUAGES for f in VOCABULARY}
    return [f"{name} is not there" for name in sorted((wanted - set(pages)) | (facts - places))]


def too_far(pages: dict[str, Reader]) -> list[str]:
    """Pages that take more clicks from the start page."""
    reached = {"index.html": 0}
    waiting = ["index.html"]
    while waiting:
        name = waiting.pop(0)
        for to, _ in targets(name, pages[name]):
            if to in pages and to not in reached:
                reached[to] = reached[name] + 1
                waiting.append(to)
    wanted = [name for name in pages if name not in FROM_EVERYWHERE]
    far = [name for name in wanted if reached.get(name, MOST_CLICKS + 1) > MOST_CLICKS]
    return [f"{name} is more than {MOST_CLICKS} clicks away" for name in far]


def wrong_languages(pages: dict[str, Reader]) -> list[str]:
    """Pages of the law, and Indonesian ones, that do not say which language they are in."""
    wanted = {name: name.split("/")[1] for name in pages if name.startswith(("law/id/", "law/en/"))}
    wanted |= dict.fromkeys(INDONESIAN, "id")
    return [
        f"{name} says its language is {pages[name].language!r}"
        for name, language in wanted.items()
        if pages[name].language != language
    ]


def missing_words(folder: Path) -> list[str]:
    """Words that the search does not know."""
    index = (folder / "searchindex.js").read_text(encoding="utf-8")
    return [f"the search does not know {word}" for word in WORDS if f'"{word}":' not in index]


def missing_names(folder: Path) -> list[str]:
    """Public names that the built reference does not describe."""
    kept = (folder / "objects.inv").read_bytes().split(b"\n", 4)[4]  # below four lines of heading
    described = {line.split(" ")[0] for line in zlib.decompress(kept).decode().splitlines()}
    found = []
    for package in map(import_module, PACKAGES):
        for name in set(package.__all__) - set(OBJECTS):
            value = getattr(package, name)
            names = {f"{package.__name__}.{name}", f"{value.__module__}.{value.__qualname__}"}
            if not names & described:
                found.append(f"the reference does not describe {package.__name__}.{name}")
    return found


def main() -> int:
    """Check, and say what is wrong."""
    folder = Path(sys.argv[1])
    pages = read(folder)
    found = [
        *wrong_links(folder, pages),
        *wrong_parts(folder, pages),
        *missing_pages(pages),
        *too_far(pages),
        *wrong_languages(pages),
        *missing_words(folder),
        *missing_names(folder),
    ]
    sys.stderr.write("".join(f"{line}\n" for line in found[:60]))
    sys.stdout.write(f"{len(pages)} pages, {len(found)} faults\n")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
