"""One page of each kind that the site has: what the pictures show and what axe-core looks at."""

from __future__ import annotations

from collections.abc import Mapping

TRY = "try/index.html#lang=id&goal=sni-bina-umk&date=2026-11-24&facts=%7B%22has_nib%22%3Atrue%7D"
"""The page "Try it" with an answer."""
KINDS: Mapping[str, str] = {
    "start": "index.html",
    "five-minutes": "start.html",
    "guide": "guides/frames.html",
    "bulk": "bulk.html",
    "reference": "reference/rules.html",
    "decision": "decisions/size-of-micro.html",
    "notes": "notes/index.html",
    "errors": "errors.html",
    "performance": "performance.html",
    "changelog": "changelog.html",
    "search": "search.html?q=perizinan",
    "try": TRY,
    "law": "law/index.html",
    "law-id": "law/id/index.html",
    "requirement-id": "law/id/sni-bina-umk.html",
    "requirement-en": "law/en/sni-bina-umk.html",
    "determination": "law/en/food-licence-route.html",
    "scale": "law/id/scale.html",
    "standard": "law/id/standards/sni-0096-2007.html",
    "standards": "law/en/standards/index.html",
    "step": "law/en/steps/bpom-md.html",
    "pathway": "law/id/pathway/index.html",
    "facts": "law/id/facts/food.html",
    "instrument": "law/en/instruments/bkpm-5-2021.html",
    "instruments": "law/id/instruments/index.html",
    "subjects": "law/en/subjects.html",
    "figures": "law/id/figures.html",
    "grades": "law/en/grades.html",
    "changes": "law/en/changes.html",
    "glossary": "law/id/glossary.html",
    "unknown": "law/id/unknown.html",
}
"""The address of each, by a short name."""
READY: Mapping[str, str] = {
    "search": ".search-summary:not(:empty)",
    "try": "#umkstd-try[data-answered]",
}
"""What is there when a page that a script fills has been filled, as a selector."""
