"""What the page "Try it" asks of the library, without a browser: `docs/try/assets/try_page.py`."""

from __future__ import annotations

import contextlib
import importlib.util
import io
import json
import re
from html import unescape
from pathlib import Path

import pytest

import umkstd
from umkstd.business.vocabulary import VOCABULARY
from umkstd.rulebook import RULEBOOK
from umkstd.text import LANGUAGES

PROJECT = Path(__file__).parents[1]
DAY = "2026-11-24"
CHIPS = json.loads((PROJECT / "examples/keripik-singkong.json").read_text(encoding="utf-8"))
FACTS = {**CHIPS["business"], **CHIPS["lines"][0]}


def loaded(path):
    """A module of the documentation, which is no package."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def page():
    return loaded(PROJECT / "docs/try/assets/try_page.py")


@pytest.fixture(scope="module")
def contents():
    return loaded(PROJECT / "docs/try_contents.py").contents()


def asked(page, goal, facts, skipped=(), as_of=DAY):
    request = {"goal": goal, "as_of": as_of, "facts": facts, "skipped": skipped}
    return json.loads(page.answer(json.dumps(request)))


def test_the_answer_is_that_of_the_library_in_both_languages(page):
    told = asked(page, "sni-bina-umk", FACTS)
    verdict = umkstd.check(CHIPS, as_of=DAY).line(0)["sni-bina-umk"]
    assert told["status"] == verdict.status.value == "met"
    for language in LANGUAGES:
        assert told["status_label"][language] == verdict.status.label.to(language)
        for reason in verdict.reasons:
            assert reason.message.to(language) in unescape(told["verdicts"][0][language])
    assert told["waiting"] == []


def test_the_next_question_is_that_of_the_interview_and_skipped_ones_are_not_asked_again(page):
    first = asked(page, "sni-bina-umk", {})["waiting"]
    assert first[0] == umkstd.interview("sni-bina-umk", {}, as_of=DAY).question.name
    then = asked(page, "sni-bina-umk", {}, skipped=[first[0]])["waiting"]
    assert first[0] not in then
    assert then[0] == first[1]


def test_a_determination_has_an_answer_and_questions_but_no_plan(page):
    frozen = {
        "food_kind": "pangan_olahan",
        "food_handling": "beku",
        "food_retail_packed": True,
        "food_made_in_indonesia": True,
        "shelf_life_days": "90",
    }
    told = asked(page, "food-licence-route", frozen)
    assert told["status_label"]["en"] == "BPOM distribution licence (izin edar)"
    assert told["plan"] is None
    assert told["timelines"] == []
    del frozen["food_handling"]
    assert "food_handling" in asked(page, "food-licence-route", frozen)["waiting"]


def test_numbers_are_read_as_people_type_them_and_everything_wrong_is_told_at_its_field(page):
    told = asked(page, "umk", {"capital": "Rp45.000.000"})
    assert told["known"] == [
        {"name": "capital", "shown": {"id": "Rp45.000.000", "en": "Rp45,000,000"}}
    ]
    wrong = asked(page, "umk", {"capital": "much", "risk": "none", "nib_issued_on": "x"})
    assert {one["fact"] for one in wrong["problems"]} == {"capital", "risk", "nib_issued_on"}
    assert asked(page, "umk", {}, as_of="")["problems"][0]["fact"] == "as_of"
    assert asked(page, "no-such-goal", {})["problems"][0]["code"] == "unknown-name"
    assert asked(page, "umk", {"no_such_fact": 1})["problems"][0]["fact"] is None


@pytest.mark.parametrize("goal", ["sni-bina-umk", "product-legal", "food-licence-route"])
def test_the_copied_python_runs_and_leaves_out_what_identifies_a_person(page, goal):
    number = "3273014505900001"
    code = asked(page, goal, {**FACTS, "owner_nik": number, "name": 'Bu "Sari"\n\\'})["python"]
    assert number not in code
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(code, "copied", "exec"), {})  # noqa: S102 - that it runs is the promise
    title = "SNI Bina UMK: met" if goal == "sni-bina-umk" else "Route of the food licence"
    assert title in out.getvalue() or goal == "product-legal"


def test_the_report_holds_every_answer(page):
    told = json.loads(page.report(json.dumps({"facts": FACTS, "as_of": DAY})))["report"]
    for language in LANGUAGES:
        assert RULEBOOK["food-licence-route"].title.to(language) in told[language]
    wrong = json.loads(page.report(json.dumps({"facts": {"capital": "much"}, "as_of": DAY})))
    assert wrong["problems"][0]["fact"] == "capital"


def test_the_form_offers_every_fact_and_every_rule(contents, page):
    names = [fact["name"] for fact in contents["facts"]]
    assert sorted(names) == sorted(VOCABULARY.names - {"as_of"})
    goals = [one["name"] for chapter in contents["goals"] for one in chapter["goals"]]
    assert len(goals) == len(set(goals))
    assert set(RULEBOOK) <= set(goals)
    for example in contents["examples"]:
        told = asked(page, example["goal"], example["facts"])
        assert "problems" not in told, example["title"]


def test_the_style_covers_every_class_of_the_pictures(contents):
    assert ".umkstd-timeline" in contents["style"]
    assert ".umkstd .met" in contents["style"]
    assert "<" not in contents["style"]


def test_both_languages_of_the_page_have_the_same_words():
    text = (PROJECT / "docs/try/assets/try_words.js").read_text(encoding="utf-8")
    indonesian, english = text.split("\n  en: {")
    keys = re.compile(r"(?:^|[,{] )\s*(\w+): (?=[\"(\x7b])", re.MULTILINE)
    found = keys.findall(indonesian.partition("id: {")[2])
    assert len(found) > 30
    assert found == keys.findall(english)


def test_the_committed_engine_is_empty():
    """Nothing of others is kept in the repository; `docs/build_try.py` fills it in in a site."""
    text = (PROJECT / "docs/try/assets/try_engine.js").read_text(encoding="utf-8")
    assert text.endswith("export default null;\n")
    assert not list((PROJECT / "docs/try").rglob("*.wasm"))
    assert not list((PROJECT / "docs/try").rglob("*.whl"))
