"""Checks a built site: ``python docs/check_site.py HTML``.

Every link within the site leads to a page and a place that are there, also those in pictures; every
page of the law is reached from the start page in four clicks; each says which language it is in; and
the search knows Indonesian words, and the reference every public name.
"""

from __future__ import annotations

import sys
import zlib
from html.parser import HTMLParser
from importlib import import_module
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

MOST_CLICKS = 4
WORDS = ("kewajiban", "perizinan", "usaha", "halal", "pangan", "belum", "standard")
"""Words that readers look for, in both languages."""
INDONESIAN = ("mulai.html", "notebooks/consultant-morning.html")
PACKAGES = ("umkstd", "umkstd.frames", "umkstd.pathway", "umkstd.plut", "umkstd.standards")
OBJECTS = ("rulebook", "CATALOGUE")
"""Names of one object; its class is in the reference."""


class Reader(HTMLParser):
    """The links of a page, its places and its language."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.places: set[str] = set()
        self.language = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what a tag tells."""
        found = dict(attrs)
        if found.get("id"):
            self.places.add(str(found["id"]))
        if tag == "html":
            self.language = found.get("lang") or ""
        if tag == "a" and found.get("href"):
            self.links.append(str(found["href"]))


def read(folder: Path) -> dict[str, Reader]:
    """Every page by its address."""
    found = {}
    for path in folder.rglob("*.html"):
        name = path.relative_to(folder).as_posix()
        if not name.startswith("_"):
            found[name] = Reader()
            found[name].feed(path.read_text(encoding="utf-8"))
    return found


def targets(name: str, page: Reader) -> list[tuple[str, str]]:
    """The pages and places of the site to which a page leads."""
    found = []
    for link in page.links:
        if not urlsplit(link).scheme and not link.startswith("//"):
            to, place = urldefrag(urljoin(name, link))
            found.append((unquote(to), unquote(place)))
    return found


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


def too_far(pages: dict[str, Reader]) -> list[str]:
    """Pages of the law that take more clicks from the start page."""
    reached = {"index.html": 0}
    waiting = ["index.html"]
    while waiting:
        name = waiting.pop(0)
        for to, _ in targets(name, pages[name]):
            if to in pages and to not in reached:
                reached[to] = reached[name] + 1
                waiting.append(to)
    law = [name for name in pages if name.startswith("law/")]
    far = [name for name in law if reached.get(name, MOST_CLICKS + 1) > MOST_CLICKS]
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
