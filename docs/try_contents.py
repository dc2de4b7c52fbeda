"""What the form of the page "Try it" is made from: the vocabulary, the goals, the examples."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import umkstd
from umkstd.business.vocabulary import BUSINESS_FACTS, DETERMINED_FACTS, LINE_FACTS, VOCABULARY
from umkstd.logic.facts import Fact
from umkstd.logic.values import plain
from umkstd.pathway.goals import GOALS, goal_rules
from umkstd.render.forms import html
from umkstd.rulebook import RULEBOOK
from umkstd.rulebook.contents import CHAPTERS
from umkstd.text import LANGUAGES, Text

ROOT = Path(__file__).parents[1]
_FIRST = Text(id="Yang paling sering ditanyakan", en="Asked most")
_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)


def contents() -> dict[str, Any]:
    """Facts in their groups, goals by chapter, examples, the style of what the library shows."""
    purpose = (VOCABULARY["purpose"],)
    groups = {
        "business": (*purpose, *BUSINESS_FACTS),
        "line": LINE_FACTS,
        "answer": DETERMINED_FACTS,
    }
    return {
        "version": umkstd.__version__,
        "through": RULEBOOK.verified_through.isoformat(),
        "facts": [_fact(fact, group) for group, facts in groups.items() for fact in facts],
        "goals": [
            {"title": _both(_FIRST), "goals": [_goal(key, goal_rules(key)[0]) for key in GOALS]},
            *(
                {
                    "title": _both(chapter.title),
                    "goals": [
                        _goal(name, RULEBOOK[name].title)
                        for name in (*chapter.determinations, *chapter.requirements)
                        if name not in GOALS
                    ],
                }
                for chapter in CHAPTERS
            ),
        ],
        "examples": [_example(**one) for one in _written(ROOT / "docs/try/examples.json")],
        "style": _style(),
    }


def _fact(fact: Fact[Any], group: str) -> dict[str, Any]:
    choices = [{"value": plain(one), "label": _both(fact.shown(one))} for one in fact.choices]
    return {
        "name": fact.name,
        "group": group,
        "kind": fact.kind.value,
        "label": _both(fact.label),
        "question": _both(fact.question),
        "unit": fact.unit,
        "read_off": fact.read_off and _both(fact.read_off),
        "sensitive": fact.sensitive,
        "choices": choices,
    }


def _goal(name: str, title: Text) -> dict[str, Any]:
    return {"name": name, "title": _both(title)}


def _example(
    title: dict[str, str], goal: str, file: str = "", case: dict[str, Any] | None = None
) -> dict[str, Any]:
    found = case or _written(ROOT / "examples" / file)
    facts = {"purpose": found["purpose"], **found["business"], **found["lines"][0]}
    return {"title": title, "goal": goal, "facts": facts}


def _style() -> str:
    """The style of fragments and pictures, which the page takes up once."""
    rule = umkstd.rulebook["sni-mark"]
    shown = html(umkstd.timeline(rule, {}), "en")
    return "".join(dict.fromkeys(_STYLE.findall(shown)))


def _both(text: Text) -> dict[str, str]:
    return {language: text.to(language) for language in LANGUAGES}


def _written(file: Path) -> Any:
    return json.loads(file.read_text(encoding="utf-8"))
