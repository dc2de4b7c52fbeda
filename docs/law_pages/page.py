"""One page in one language: where it lies, what stands above its text, and its links."""

from __future__ import annotations

import posixpath

import attrs

from umkstd.render.inert import markdown_text
from umkstd.text import LANGUAGES, Language, Text

NAMES = {"id": "Bahasa Indonesia", "en": "English"}
_LAW = Text(id="Hukum", en="The law")
_SWITCH = Text(id="Halaman ini dalam bahasa lain", en="This page in the other language")
Crumb = tuple[Text, str]


@attrs.frozen(kw_only=True)
class Page:
    """One page.

    Attributes:
        path: its place below the folder of its language, without an ending, e.g. ``"steps/nib"``.
        language: its language.
        title: its title, as plain text.
        body: its text in Markdown.
        crumbs: the pages above it, from the top, each with its name.
        listed: whether it stands in the side bar; the others are found from the pages of lists.
    """

    path: str
    language: Language
    title: str
    body: str
    crumbs: tuple[Crumb, ...] = ()
    listed: bool = False

    @property
    def file(self) -> str:
        """Its file below the folder of the documentation."""
        return f"law/{self.language}/{self.path}.md"

    @property
    def text(self) -> str:
        """The whole file."""
        front = "" if self.listed else "---\norphan: true\n---\n"
        return f"{front}# {markdown_text(self.title)}\n\n{self._head()}\n\n{self.body.strip()}\n"

    def _head(self) -> str:
        """The way back, and the same page in the other language."""
        above = [] if self.path == "index" else [(_LAW, "index"), *self.crumbs]
        way = " / ".join(link(name.to(self.language), self.language, to) for name, to in above)
        switch = " · ".join(
            f'<strong aria-current="page">{NAMES[one]}</strong>'
            if one == self.language
            else link(NAMES[one], one, self.path)
            for one in LANGUAGES
        )
        label = _SWITCH.to(self.language)
        return (
            f'<div class="law-head">\n<nav class="law-way">\n\n{way}\n\n</nav>\n'
            f'<nav class="law-switch" aria-label="{label}">\n\n{switch}\n\n</nav>\n</div>'
        )


def link(shown: str, language: Language, path: str) -> str:
    """A link to another page of the law; a path may end in ``#`` and an anchor."""
    place, _, anchor = path.partition("#")
    to = f"#{anchor}" if anchor else f"/law/{language}/{place}.md"
    return f"[{markdown_text(shown)}]({to})"


def address_between(start: str, to: str) -> str:
    """The address of a page in HTML as seen from another page of the same language."""
    place, mark, anchor = to.partition("#")
    return f"{posixpath.relpath(place, posixpath.dirname(start) or '.')}.html{mark}{anchor}"
