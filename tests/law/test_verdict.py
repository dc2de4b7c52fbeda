"""Verdicts: immutable values that explain themselves in two languages."""

from __future__ import annotations

import copy
import datetime
import pickle

import pytest

from kernel_strategies import AS_OF, BORN, CITE, COUNT, FLAG, NAME, SIGN, fact, say
from umkstd.errors import RequirementNotMet
from umkstd.law.citation import Citation, Grade
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.law.verdict import Status
from umkstd.logic.combine import all_of, any_of, member, not_
from umkstd.logic.values import Kind
from umkstd.logic.vocabulary import Facts
from umkstd.text import Text

TODAY = "2025-01-01"
SECRET = fact("nik", Kind.TEXT, sensitive=True)
MONEY = fact("money", Kind.INTEGER, unit="rupiah")


def law(needs, **options) -> Requirement:
    """A requirement of one provision."""
    return Requirement(
        id="dog-licence",
        title=Text(id="Izin anjing", en="Dog licence"),
        provisions=(Provision(span=Span("2020-01-01"), cite=CITE, needs=needs),),
        verified_through="2025-06-01",
        **options,
    )


def named(code, condition, words="", **options):
    """A member whose sentences tell its outcome."""
    return member(
        code,
        condition,
        holds=say(f"{code} holds{words}"),
        fails=say(f"{code} fails{words}"),
        **options,
    )


RULE = law(all_of(named("a", FLAG.is_true()), named("b", any_of(SIGN.is_true(), COUNT > 3))))


def test_the_words_of_each_status() -> None:
    """The values are those of JSON and frames; the labels are for people."""
    assert [status.value for status in Status] == [
        "met",
        "unmet",
        "undetermined",
        "not_applicable",
        "not_in_force",
    ]
    assert len({status.label.id for status in Status}) == len({s.label.en for s in Status}) == 5


@pytest.mark.parametrize(
    ("known", "status", "reasons", "asked"),
    [
        ({"flag": True, "sign": True}, "met", [("a", True), ("b", True)], ()),
        ({"flag": False, "sign": True}, "unmet", [("a", False)], ()),
        ({"flag": False, "sign": False, "count": 1}, "unmet", [("a", False), ("b", False)], ()),
        ({"flag": True}, "undetermined", [("b", None)], ("sign", "count")),
        ({}, "undetermined", [("a", None), ("b", None)], ("flag", "sign", "count")),
        ({"sign": True}, "undetermined", [("a", None)], ("flag",)),
    ],
)
def test_what_a_verdict_says(known, status, reasons, asked) -> None:
    """The deciding members in written order, and the facts that can still matter."""
    verdict = RULE.evaluate(known, as_of=TODAY)

    assert verdict.status == status
    assert [(r.code, r.outcome) for r in verdict.reasons] == reasons
    assert verdict.reason_codes == tuple(code for code, _ in reasons)
    assert verdict.open_facts == asked
    assert dict(verdict.facts) == known
    assert (verdict.id, verdict.title) == ("dog-licence", RULE.title)
    assert verdict.as_of == datetime.date(2025, 1, 1)


def test_a_reason_has_its_facts_and_its_article() -> None:
    """Never the as-of date, which is no fact of the case."""
    own = Citation(instrument="Dog Act", place="s. 7", grade="secondary")
    rule = law(named("held", all_of(BORN <= AS_OF, FLAG.is_true()), cite=own))
    (reason,) = rule.evaluate({"born": "2020-01-01", "flag": True}, as_of=TODAY).reasons

    assert (reason.facts, reason.citations, reason.grade) == (
        ("born", "flag"),
        (own,),
        Grade.SECONDARY,
    )
    assert rule.evaluate({"flag": True}, as_of=TODAY).open_facts == ("born",)


def test_one_reason_is_given_once() -> None:
    """A member that stands in two places of a rule is read once by a person."""
    twice = named("a", FLAG.is_true())
    verdict = law(all_of(twice, not_(all_of(twice, SIGN.is_true())))).evaluate(
        {"flag": True, "sign": False}, as_of=TODAY
    )

    assert [r.code for r in verdict.reasons] == ["a", "sign-yes"]


def test_the_trace_shows_every_member_with_what_it_read() -> None:
    """Also those that did not decide."""
    trace = RULE.evaluate({"flag": False, "count": 4}, as_of=TODAY).trace

    assert [(step.code, step.outcome) for step in trace] == [("a", False), ("b", True)]
    assert trace[0].facts == (("flag", False),)
    assert dict(trace[1].facts) == {"sign": None, "count": 4}
    assert [step.facts for step in trace] == [
        step.facts for step in RULE.evaluate(Facts(flag=False, count=4), as_of=TODAY).trace
    ]
    again = RULE.evaluate({"flag": False, "count": 5}, as_of=TODAY).trace
    assert [step.outcome for step in again] == [False, True]
    assert dict(again[1].facts) == {"sign": None, "count": 5}
    assert [s.outcome for s in RULE.evaluate({}, as_of=TODAY).trace] == [None, None]


def test_values_are_shown_as_people_write_them() -> None:
    """With units, in each language; a sensitive value is withheld."""
    words = Text(id="{money} milik {nik} per {as_of}", en="{money} of {nik} as of {as_of}")
    condition = all_of(MONEY > 0, SECRET.is_known())
    rule = law(member("m", condition, holds=words, fails=words))
    (reason,) = rule.evaluate({"money": 5_000, "nik": "3171000000000001"}, as_of=TODAY).reasons

    assert reason.message.id == "Rp5.000 milik (dirahasiakan) per 1 Januari 2025"
    assert reason.message.en == "Rp5,000 of (withheld) as of 1 January 2025"


def test_an_open_reason_asks() -> None:
    """Its own words, or else the question of the fact that is missing."""
    own = named("own", FLAG.is_true(), open=say("please say"))
    rule = law(all_of(own, named("q", all_of(SIGN.is_true(), COUNT > 3))))
    reasons = rule.evaluate({"sign": True}, as_of=TODAY).reasons

    assert [r.message for r in reasons] == [say("please say"), COUNT.question]
    assert rule.evaluate({}, as_of=TODAY).reasons[1].message == SIGN.question


def test_an_open_sentence_shows_what_is_not_known() -> None:
    """A value that is missing is called so, and the sentence stays whole."""
    words = Text(id="modal {count}", en="capital {count}")
    rule = law(member("m", COUNT > 3, holds=words, fails=words, open=words))
    (reason,) = rule.evaluate({}, as_of=TODAY).reasons

    assert reason.message == Text(id="modal belum diketahui", en="capital not known yet")


def test_explain_in_both_languages() -> None:
    """The status, each reason with its article, what to ask, and how certain the law is."""
    verdict = RULE.evaluate({"flag": False, "sign": False, "count": 1}, as_of=TODAY)

    assert verdict.explain("en").splitlines() == [
        "Dog licence: unmet (as of 1 January 2025)",
        "  ✗ a fails (en) [Dog Act s. 1]",
        "  ✗ b fails (en) [Dog Act s. 1]",
        "  Certainty of the law: the article was read.",
    ]
    assert verdict.explain() == verdict.explain("id")
    assert verdict.explain().splitlines()[0] == (
        "Izin anjing: tidak terpenuhi (per 1 Januari 2025)"
    )
    opened = RULE.evaluate({"flag": True}, as_of=TODAY)
    assert opened.explain("en").splitlines()[1:] == [
        "  ? what is sign? (en) [Dog Act s. 1]",
        "  Still to ask: label sign (en) (sign), label count (en) (count).",
    ]
    assert "Perlu ditanyakan: label sign (id) (sign), " in opened.explain("id")
    assert "✓ a holds" in RULE.evaluate({"flag": True, "sign": True}, as_of=TODAY).explain("en")
    with pytest.raises(ValueError, match="'id' or 'en'"):
        verdict.explain("fr")


def test_an_answer_for_a_day_beyond_the_look_up_is_stale() -> None:
    """It still answers, and says so."""
    fresh, stale = (RULE.evaluate({}, as_of=day) for day in ("2025-06-01", "2025-06-02"))

    assert (fresh.stale, stale.stale) == (False, True)
    assert "last looked up on 1 June 2025" in stale.explain("en")
    assert "looked up" not in fresh.explain("en")
    assert "terakhir diperiksa 1 Juni 2025" in stale.explain("id")


def test_notes_are_explained_with_their_grade() -> None:
    """A reader sees that they do not vote."""
    note = Note(code="n", text=say("mind the dog"), cite=CITE)
    verdict = law(FLAG.is_true(), notes=(note,)).evaluate({}, as_of=TODAY)

    assert "  Note: mind the dog (en) [Dog Act s. 1, the article was read]" in (
        verdict.explain("en").splitlines()
    )
    assert "Catatan: mind the dog (id)" in verdict.explain("id")


def test_a_verdict_is_neither_true_nor_false() -> None:
    """`if verdict` would take UNDETERMINED for a yes."""
    verdict = RULE.evaluate({}, as_of=TODAY)
    with pytest.raises(TypeError, match=r"Status\.MET"):
        bool(verdict)
    with pytest.raises(TypeError):
        assert not verdict


def test_ensure() -> None:
    """The verdict itself when it is met; else an error that carries it and explains."""
    met = RULE.evaluate({"flag": True, "sign": True}, as_of=TODAY)
    assert met.ensure() is met
    for known, day in (({"flag": False}, TODAY), ({}, TODAY), ({}, "2019-01-01")):
        verdict = RULE.evaluate(known, as_of=day)
        with pytest.raises(RequirementNotMet) as caught:
            verdict.ensure()
        assert caught.value.verdict is verdict
        assert str(caught.value) == verdict.explain("en")
        again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own value
        assert again.verdict == verdict


@pytest.mark.parametrize(
    ("known", "day"),
    [
        ({"flag": True, "sign": True}, TODAY),
        ({"flag": False}, TODAY),
        ({}, TODAY),
        ({}, "2019-01-01"),
    ],
)
def test_a_verdict_is_a_value(known, day) -> None:
    """Equal when it says the same; it travels to another process with all that it says."""
    verdict, other = (RULE.evaluate(known, as_of=day) for _ in range(2))

    assert verdict == other
    assert hash(verdict) == hash(other)
    assert verdict != RULE.evaluate({"count": 99}, as_of=TODAY)
    assert verdict != verdict.status
    for again in (pickle.loads(pickle.dumps(verdict)), copy.deepcopy(verdict)):  # noqa: S301 - ours
        assert again == verdict
        assert hash(again) == hash(verdict)
        assert again.explain("en") == verdict.explain("en")
        assert (again.id, again.status, again.as_of) == (verdict.id, verdict.status, verdict.as_of)
        assert again.reason_codes == tuple(r.code for r in verdict.reasons)
        assert again.trace == ()
    assert repr(verdict) == f"Verdict('dog-licence', {verdict.status.value}, as_of={day})"


def test_the_snapshot_does_not_follow_the_callers_mapping() -> None:
    """A caller may go on with his dictionary; the verdict says what it was asked."""
    known = {"flag": True, "sign": True}
    verdict = RULE.evaluate(known, as_of=TODAY)
    known["flag"] = False

    assert dict(verdict.facts) == {"flag": True, "sign": True}
    assert verdict.reason_codes == ("a", "b")


@pytest.mark.parametrize(
    "evil", ["<script>alert(1)</script>", "a & b", "\"x\" 'y'", "[x](http://y)", "*b* _i_ `c`"]
)
def test_markup_in_a_fact_stays_text(evil) -> None:
    """In a notebook, HTML and Markdown show what was typed and run nothing."""
    words = Text(id="nama {name}", en="name {name}")
    verdict = law(member("m", NAME.is_known(), holds=words, fails=words)).evaluate(
        {"name": evil}, as_of=TODAY
    )

    page, markdown = verdict._repr_html_(), verdict._repr_markdown_()
    assert "<script" not in page
    assert "<script" not in markdown
    assert "[x](" not in markdown
    assert " *b*" not in markdown
    assert '<h3><span class="met" aria-hidden="true">✓</span>&nbsp;Izin anjing: terpenuhi' in page
    assert markdown.startswith("### Izin anjing: terpenuhi")
    assert markdown.count("\n- ") == 2
    if evil == "a & b":
        assert "nama a &amp; b" in page
    assert "Dog Act s. 1" in page
    assert "Dog Act s. 1" in markdown
