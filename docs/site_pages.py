"""The pages of a built site as a reader finds them: links, places, language, and parts in other files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

_NAMED_ONLY = {"canonical", "index", "next", "prev", "search", "up"}
"""Links of the head that a browser does not follow by itself."""
_PART_OF_STYLE = re.compile(r"url\(\s*['\"]?([^'\")]+)|@import\s+['\"]([^'\"]+)")


class Reader(HTMLParser):
    """The links of a page, its parts that lie in other files, its places and its language."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.parts: list[str] = []
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
        if tag == "link" and found.get("href") and found.get("rel") not in _NAMED_ONLY:
            self.parts.append(str(found["href"]))
        if found.get("src"):
            self.parts.append(str(found["src"]))


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


def parts(folder: Path, pages: dict[str, Reader]) -> Iterator[tuple[str, str]]:
    """What a browser fetches by itself, each after the file that asks for it."""
    for name, page in pages.items():
        yield from ((name, part) for part in page.parts)
    for path in folder.rglob("*.css"):
        name = path.relative_to(folder).as_posix()
        for found in _PART_OF_STYLE.findall(path.read_text(encoding="utf-8")):
            yield name, found[0] or found[1]
