"""The first pages of the law: one for both languages, and one in each."""

from __future__ import annotations

from law_pages.days import today
from law_pages.lists import GRADE_MEANING
from law_pages.markup import badge, inert, item, table
from law_pages.page import Page, link
from law_pages.sources import instruments
from law_pages.words import LISTS
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Grade
from umkstd.law.verdict import Status
from umkstd.pathway.graph import road
from umkstd.rulebook import RULEBOOK
from umkstd.rulebook.contents import CHAPTERS
from umkstd.standards.catalogue import catalogue
from umkstd.text import Language, Text

_WORDS = {
    "title": Text(id="Hukum bagi usaha mikro dan kecil", en="The law for micro and small enterprises"),
    "intro": Text(
        id="Halaman-halaman ini memuat setiap aturan dalam pustaka ini beserta pasalnya: apa yang diminta, sejak kapan, menurut teks mana, dan seberapa baik teks itu diketahui. Semuanya dihasilkan dari kode program, dan kasusnya dihitung ketika halaman dibuat.",
        en="These pages hold every rule of the library with its article: what it asks, since when, by which text, and how well that text is known. They are made from the code itself, and their cases were run when the pages were made.",
    ),
    "through": Text(
        id="Hukum diperiksa sampai dengan {day}. Halaman ini bukan nasihat hukum.",
        en="The law was looked up through {day}. These pages are no legal advice.",
    ),
    "start": Text(id="Mulai dari sini", en="Where to begin"),
    "subject": Text(id="Pokok", en="Subjects"),
    "grade": Text(id="Seberapa baik hukumnya diketahui", en="How well the law is known"),
    "status": Text(id="Jawaban suatu persyaratan", en="Answers of a requirement"),
}  # fmt: skip
_ABOUT = {
    "subjects": Text(id="{rules} aturan menurut pokok", en="{rules} rules by subject"),
    "pathway/index": Text(
        id="{steps} langkah dari usaha informal sampai SPPT SNI, sebagai gambar",
        en="{steps} steps from informal to the SPPT SNI, as a picture",
    ),
    "standards/index": Text(
        id="{standards} edisi SNI dengan batas-batasnya", en="{standards} editions of SNI with their limits"
    ),
    "facts/index": Text(
        id="{facts} hal yang mungkin ditanyakan", en="{facts} things that may be asked"
    ),
    "figures": Text(id="angka dan tanggal dalam hukum", en="figures and dates of the law"),
    "instruments/index": Text(
        id="{instruments} undang-undang dan peraturan: apa yang ditentukannya di sini?",
        en="{instruments} statutes and regulations: what do they decide here?",
    ),
    "grades": Text(
        id="ketentuan menurut tingkat kepastian teksnya", en="provisions by how well their text is known"
    ),
    "changes": Text(
        id="setiap hari saat hukum berubah", en="every day on which the law changes"
    ),
    "unknown": Text(
        id="hal yang belum pasti, dan dokumen yang akan memastikannya",
        en="what is not settled, and which document would settle it",
    ),
    "glossary": Text(id="arti istilah hukum", en="what the words of the law mean"),
}  # fmt: skip
_BOTH = """# Hukum / The law

Setiap aturan, pasal, standar dan langkah, dalam dua bahasa. Every rule, article, standard and step, in
two languages.

- [Bahasa Indonesia](/law/id/index.md)
- [English](/law/en/index.md)

```{toctree}
:hidden:

Bahasa Indonesia <id/index>
English <en/index>
```
"""


def both() -> str:
    """The page above both languages."""
    return _BOTH


def entrance(language: Language) -> Page:
    """The first page of a language."""

    def said(word: str) -> str:
        return inert(_WORDS[word].fill(day=today()).to(language))

    counts = {
        "rules": len(RULEBOOK),
        "steps": len(road().steps),
        "standards": len(catalogue()),
        "facts": len(tuple(VOCABULARY)),
        "instruments": len(instruments()),
    }
    lists = [
        item(
            f"**{link(title.to(language), language, key)}**: "
            f"{inert(_ABOUT[key].fill(**counts).to(language))}"
        )
        for key, title in LISTS.items()
    ]
    subjects = [
        item(link(one.title.to(language), language, f"#subject-{language}-{one.id}"))
        for one in CHAPTERS
    ]
    grades = [
        [badge(grade, language), inert(GRADE_MEANING[grade.value].to(language))] for grade in Grade
    ]
    statuses = [item(f"**{inert(one.label.to(language))}** (`{one.value}`)") for one in Status]
    tree = "\n".join(f"{LISTS[key].to(language)} <{key}>" for key in LISTS)
    body = [
        f"{said('intro')}\n\n{said('through')}",
        f"## {said('start')}\n\n" + "\n".join(lists),
        f"## {said('subject')}\n\n" + "\n".join(subjects),
        f"## {said('grade')}\n\n" + table(["", ""], grades),
        f"## {said('status')}\n\n" + "\n".join(statuses),
        f"```{{toctree}}\n:hidden:\n\n{tree}\n```",
    ]
    title = _WORDS["title"].to(language)
    return Page(path="index", language=language, title=title, body="\n\n".join(body), listed=True)
