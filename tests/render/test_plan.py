"""A plan in every form: each step, question and obstacle is told, and in both languages."""

from __future__ import annotations

import html as escaping

import pytest

from road_cases import HOME_FOOD, KERIPIK, TODAY, case
from umkstd.business.vocabulary import VOCABULARY
from umkstd.pathway import locate, plan
from umkstd.render.forms import html, markdown, text
from umkstd.render.plan_text import plan_markdown, plan_text
from umkstd.text import LANGUAGES

CASES = {
    "nothing known": (case(has_nib=False), "sni-bina-umk"),
    "on the way": (case(KERIPIK, has_nib=True, nib_active=True), "sppt-sni"),
    "home food": (case(HOME_FOOD, has_nib=True), "product-legal"),
    "closed": (case({**KERIPIK, "risk": "tinggi"}, has_nib=True), "sni-bina-umk"),
    "done": (case({**KERIPIK, "sppt_sni": True}), "sni-mark"),
    "not asked": (case({"sni_mandatory": False}), "mandatory-sni"),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CASES)
def test_every_form_of_a_plan_tells_all_of_it(name, language):
    whose, goal = CASES[name]
    found, location = plan(whose, goal=goal, as_of=TODAY), locate(whose, as_of=TODAY)
    new = {n for one in found.steps for n, value in one.step.achieves.items() if value is None}
    told = [one.step.title for one in found.steps]
    told += [one.step.why for one in found.steps]
    told += [VOCABULARY[fact].question for fact in found.open_facts if fact not in new]
    told += [block.why for block in found.blocked if block.step is None]
    forms = {
        "html": escaping.unescape(html(found, language)),
        "markdown": escaping.unescape(markdown(found, language)).replace("\\", ""),
        "text": text(found, language, width=10_000),
        "plan_text": plan_text(found, location, language, width=10_000),
        "plan_markdown": escaping.unescape(plan_markdown(found, location, language)).replace(
            "\\", ""
        ),
    }
    for form, shown in forms.items():
        flat = " ".join(shown.split())
        for one in told:
            assert one.to(language) in flat, form


def test_the_cases_cover_what_a_plan_can_be():
    found = {name: plan(whose, goal=goal, as_of=TODAY) for name, (whose, goal) in CASES.items()}
    assert found["nothing known"].steps
    assert found["on the way"].open_facts or found["on the way"].steps
    assert not found["closed"].reachable
    assert found["closed"].blocked
    assert found["done"].verdict.status == "met"
    assert found["not asked"].verdict.status == "not_applicable"
    assert any(plan_.steps and plan_.open_facts for plan_ in found.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plan_in_a_notebook_folds_its_steps(language):
    """Titles first; what a step takes is unfolded by who wants it."""
    whose, goal = CASES["nothing known"]
    found = plan(whose, goal=goal, as_of=TODAY)
    page = html(found, language)
    assert page.count("<details>") == len(found.steps)
    assert "<details open>" not in page
