"""Determinations: the answers still possible, what they rest on, and stated answers."""

from __future__ import annotations

import pickle

import pytest

from kernel_strategies import BORN, CITE, COLOUR, COUNT, FLAG, LIMIT, NAME, SIZE, TIER, say
from umkstd.errors import CaseError, RuleDefinitionError
from umkstd.law.citation import Citation, Grade
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.law.verdict import Status
from umkstd.logic.combine import member, not_
from umkstd.logic.table import Row, Table
from umkstd.logic.vocabulary import Vocabulary

TODAY = "2025-01-01"


def cite(place, grade="article") -> Citation:
    """A place in the Size Act."""
    return Citation(instrument="Size Act", place=place, grade=grade)


def bands(fact, *, cites=(None, None, None), basis=None) -> Table:
    """Small up to 1, middle up to 3, large above."""
    cells = (fact <= 1, fact.between(2, 3), fact > 3)
    return Table(
        (fact,),
        tuple(
            Row((cell,), name, where, basis)
            for cell, name, where in zip(cells, SIZE.choices, cites, strict=True)
        ),
    )


def text(*tables, span=None, place="s. 1", grade="article", **options) -> DatedTable:
    """One text with these tables."""
    return DatedTable(
        span=span or Span("2020-01-01"), cite=cite(place, grade), tables=tables, **options
    )


def size(*rulings, **options) -> Determination:
    """The determination of a size."""
    return Determination(
        id="size",
        fact=SIZE,
        title=say("size"),
        rulings=rulings,
        verified_through="2026-01-01",
        **options,
    )


BY_COUNT = size(text(bands(COUNT)))
BOTH = size(text(bands(COUNT), bands(LIMIT), dispute=say("two criteria")))


def law(needs, *determinations) -> Requirement:
    """A right that rests on a determination."""
    return Requirement(
        id="r",
        title=say("r"),
        provisions=(Provision(span=Span("2000-01-01"), cite=CITE, needs=needs),),
        determinations=determinations,
        verified_through="2026-01-01",
    )


@pytest.mark.parametrize(
    ("count", "value"), [(1, "small"), (2, "middle"), (3, "middle"), (4, "large")]
)
def test_one_answer_left_is_the_answer(count, value) -> None:
    """Just on and just off each border."""
    ruling = BY_COUNT.determine({"count": count}, as_of=TODAY)

    assert (ruling.value, ruling.alternatives, ruling.open_facts) == (value, (), ())
    assert (ruling.certainty, ruling.citations) == (Grade.ARTICLE, (cite("s. 1"),))
    assert (ruling.legal_reasons, ruling.in_force, ruling.stale) == ((), True, False)


def test_with_nothing_known_every_answer_is_possible() -> None:
    """No value, no grade; the alternatives with what each rests on, and what to ask."""
    ruling = BY_COUNT.determine({}, as_of=TODAY)

    assert (ruling.value, ruling.certainty, ruling.open_facts) == (None, None, ("count",))
    assert [a.value for a in ruling.alternatives] == list(SIZE.choices)
    assert ruling.legal_reasons == ()


def test_two_criteria_that_disagree_are_two_alternatives() -> None:
    """Both are reported with their basis and citation; nothing is chosen silently."""
    count = bands(COUNT, cites=(cite("by count"),) * 3, basis=say("by count"))
    limit = bands(LIMIT, cites=(cite("by limit"),) * 3, basis=say("by limit"))
    both = size(text(count, limit, dispute=say("two criteria")))
    ruling = both.determine({"count": 1, "limit": 3}, as_of=TODAY)

    assert (ruling.value, ruling.open_facts, ruling.certainty) == (None, (), None)
    assert [(a.value, a.basis, a.citations) for a in ruling.alternatives] == [
        ("small", say("by count"), (cite("by count"),)),
        ("middle", say("by limit"), (cite("by limit"),)),
    ]
    (reason,) = ruling.legal_reasons
    assert (reason.kind, reason.code) == ("disputed", "size-criteria-differ")
    assert (reason.message, reason.would_decide) == (say("two criteria"), ("small", "middle"))
    agreed = both.determine({"count": 1, "limit": 0}, as_of=TODAY)
    assert (agreed.value, agreed.legal_reasons) == ("small", ())
    assert set(agreed.citations) == {cite("by count"), cite("by limit")}


def test_one_criterion_unknown_leaves_what_it_may_say() -> None:
    """The known one is not taken for the answer."""
    ruling = BOTH.determine({"count": 1}, as_of=TODAY)

    assert {a.value for a in ruling.alternatives} == set(SIZE.choices)
    assert ruling.open_facts == ("limit",)


def test_is_it_small_or_middle_is_true_wherever_every_row_lies_inside() -> None:
    """Although the exact size is open: one criterion unknown, or two that disagree."""
    either = law(SIZE.one_of("small", "middle"), BOTH)
    small = law(SIZE.equals("small"), BOTH)
    known = {"count": 1, "limit": 3}

    assert either.status(known, as_of=TODAY) is Status.MET
    verdict = small.evaluate(known, as_of=TODAY)
    assert (verdict.status, verdict.open_facts) == (Status.UNDETERMINED, ())
    assert [r.code for r in verdict.legal_reasons] == ["size-criteria-differ"]
    assert law(SIZE.equals("large"), BOTH).status(known, as_of=TODAY) is Status.UNMET
    assert either.status({"count": 1}, as_of=TODAY) is Status.UNDETERMINED
    assert either.evaluate({"count": 1}, as_of=TODAY).open_facts == ("limit",)


def test_criteria_without_a_sentence_are_explained_all_the_same() -> None:
    """So are two texts in force at once: an open verdict always says why."""
    for found in (
        size(text(bands(COUNT), bands(LIMIT))),
        size(text(bands(COUNT)), text(bands(LIMIT), place="s. 2")),
    ):
        known = {"count": 1, "limit": 9}
        (reason,) = found.determine(known, as_of=TODAY).legal_reasons
        assert reason.kind == "disputed"
        assert reason.would_decide == ("small", "large")
        assert cite("s. 1") in reason.citations
        (again,) = law(SIZE.equals("small"), found).evaluate(known, as_of=TODAY).legal_reasons
        assert again == reason


def test_a_text_not_seen_leaves_every_answer() -> None:
    """Beside a text that was seen, the other may still say anything."""
    unseen = text(unresolved=say("not seen"), place="s. 2", grade="unresolved")
    ruling = size(text(bands(COUNT)), unseen).determine({"count": 1}, as_of=TODAY)

    assert ruling.value is None
    assert {a.value for a in ruling.alternatives} == set(SIZE.choices)
    assert {a.grade for a in ruling.alternatives if a.value != "small"} == {Grade.UNRESOLVED}
    assert [(r.kind, r.code) for r in ruling.legal_reasons] == [("unresolved", "size-unresolved")]
    assert ruling.open_facts == ()
    verdict = law(SIZE.equals("small"), size(unseen)).evaluate({}, as_of=TODAY)
    assert (verdict.status, verdict.open_facts) == (Status.UNDETERMINED, ())
    assert [r.message for r in verdict.legal_reasons] == [say("not seen")]


def test_a_stated_answer_is_used_where_the_facts_do_not_decide() -> None:
    """It carries no grade: it is the caller's word, not the law's."""
    for found in (BY_COUNT, BOTH, size(text(unresolved=say("not seen")))):
        ruling = found.determine({"size": "middle"}, as_of=TODAY)
        assert (ruling.value, ruling.certainty, ruling.alternatives) == ("middle", None, ())
        assert (ruling.open_facts, ruling.legal_reasons) == ((), ())
        assert (
            law(SIZE.equals("middle"), found).status({"size": "middle"}, as_of=TODAY) is Status.MET
        )
    ruling = BOTH.determine({"size": "middle", "count": 1, "limit": 3}, as_of=TODAY)
    assert ruling.value == "middle"


def test_a_stated_answer_that_the_facts_rule_out_is_a_case_error() -> None:
    """Never silently the one or the other; the message names both."""
    rule = law(SIZE.equals("large"), BY_COUNT)
    known = {"size": "large", "count": 1}
    for ask in (BY_COUNT.determine, rule.evaluate, rule.status):
        with pytest.raises(CaseError) as caught:
            ask(known, as_of=TODAY)
        (problem,) = caught.value.problems
        assert (problem.code, problem.path) == ("supplied-answer-disagrees", "/size")
        assert problem.params == (("fact", "size"), ("supplied", "large"))
        assert "small" in problem.message.en


def test_a_stated_answer_that_agrees_changes_nothing() -> None:
    """The value is the same; but it is now the caller's word."""
    assert BY_COUNT.determine({"size": "small", "count": 1}, as_of=TODAY).value == "small"


NESTED = Determination(
    id="tier",
    fact=TIER,
    title=say("tier"),
    rulings=(
        text(
            Table(
                (SIZE, FLAG),
                (
                    Row((SIZE.equals("small"), None), ("x",), cite("s. 5")),
                    Row((SIZE.one_of("middle", "large"), FLAG.is_true()), ("x", "y"), cite("s. 6")),
                    Row((SIZE.one_of("middle", "large"), FLAG.is_false()), (), cite("s. 7")),
                ),
            )
        ),
    ),
    determinations=(BOTH,),
    verified_through="2026-01-01",
)


@pytest.mark.parametrize(
    ("known", "values", "asked"),
    [
        ({"count": 1, "limit": 1}, [("x",)], ()),
        ({"count": 2, "limit": 9, "flag": False}, [()], ()),  # middle or large: the same row
        ({"count": 1, "limit": 9, "flag": True}, [("x",), ("x", "y")], ()),
        ({"count": 2, "flag": True}, [("x",), ("x", "y")], ("limit",)),
        ({"count": 2, "limit": 2}, [("x", "y"), ()], ("flag",)),
        ({"size": "large", "flag": True}, [("x", "y")], ()),
    ],
)
def test_a_determination_that_tests_another(known, values, asked) -> None:
    """The answers still possible below decide the rows still possible above."""
    ruling = NESTED.determine(known, as_of=TODAY)

    found = [ruling.value] if ruling.value is not None else [a.value for a in ruling.alternatives]
    assert found == values
    assert ruling.open_facts == asked


def test_a_dispute_below_is_a_legal_reason_above() -> None:
    """With every fact known, the reader sees which law leaves the answer open."""
    known = {"count": 1, "limit": 9, "flag": True}
    expected = ["size-criteria-differ"]

    assert [r.code for r in NESTED.determine(known, as_of=TODAY).legal_reasons] == expected
    rule = law(TIER.equals(("x",)), NESTED)
    assert [r.code for r in rule.evaluate(known, as_of=TODAY).legal_reasons] == expected
    # Middle or large: the dispute below does not matter, and is not given as a reason.
    settled = NESTED.determine({"count": 2, "limit": 9, "flag": True}, as_of=TODAY)
    assert (settled.value, settled.legal_reasons) == (("x", "y"), ())


def test_texts_follow_each_other_in_time() -> None:
    """Each text from its first day; before the first and after the last there is no answer."""
    found = size(
        text(bands(COUNT), span=Span("2020-01-01", "2022-01-01"), place="old", grade="secondary"),
        text(bands(LIMIT), span=Span("2022-01-01", "2024-01-01"), place="new"),
    )
    known = {"count": 1, "limit": 9}
    rulings = [
        found.determine(known, as_of=day)
        for day in ("2019-12-31", "2020-01-01", "2021-12-31", "2022-01-01", "2024-01-01")
    ]

    assert [r.value for r in rulings] == [None, "small", "small", "large", None]
    assert [r.in_force for r in rulings] == [False, True, True, True, False]
    assert rulings[1].certainty is Grade.SECONDARY
    assert not rulings[0].explain("en").endswith("small")
    assert "no rule on that day" in rulings[0].explain("en")


def test_a_test_on_an_answer_that_no_law_gives_is_open() -> None:
    """Nobody can say; only a stated answer, such as that of an office, decides."""
    rule = law(SIZE.equals("small"), size(text(bands(COUNT))))
    verdict = rule.evaluate({"count": 1}, as_of="2010-01-01")

    assert (verdict.status, verdict.open_facts) == (Status.UNDETERMINED, ("size",))
    assert rule.status({"size": "small"}, as_of="2010-01-01") is Status.MET
    assert rule.status({"size": "large"}, as_of="2010-01-01") is Status.UNMET


def test_rows_without_a_citation_take_that_of_their_text() -> None:
    """So a verdict that rests on the table carries its grade, too."""
    weak = size(text(bands(COUNT, cites=(cite("s. 9"), None, None)), place="s. 1", grade="derived"))

    assert weak.determine({"count": 1}, as_of=TODAY).citations == (cite("s. 9"),)
    assert weak.determine({"count": 2}, as_of=TODAY).certainty is Grade.DERIVED
    rule = law(SIZE.one_of("small", "middle"), weak)
    assert rule.evaluate({"count": 1}, as_of=TODAY).certainty is Grade.ARTICLE
    verdict = rule.evaluate({"count": 2}, as_of=TODAY)
    assert verdict.certainty is Grade.DERIVED
    assert cite("s. 1", "derived") in verdict.citations


def test_an_old_answer_is_marked_stale() -> None:
    """It still answers, and says that the law was not looked up so far."""
    assert [BY_COUNT.determine({}, as_of=d).stale for d in ("2026-01-01", "2026-01-02")] == [
        False,
        True,
    ]


def test_notes_are_shown_when_they_hold() -> None:
    """On base facts, and on the answer itself; while unknown they are not shown."""
    notes = (
        Note(code="always", text=say("note on {count}"), cite=CITE),
        Note(code="small", text=say("note"), cite=CITE, when=SIZE.equals("small")),
        Note(code="born", text=say("note"), cite=CITE, when=BORN.is_known()),
    )
    found = size(text(bands(COUNT)), notes=notes)

    def codes(known) -> list[str]:
        return [note.code for note in found.determine(known, as_of=TODAY).notes]

    assert codes({}) == codes({"count": 9}) == ["always"]
    assert codes({"count": 1}) == ["always", "small"]
    assert codes({"born": "2020-01-01"}) == ["always", "born"]
    assert found.determine({"count": 7}, as_of=TODAY).notes[0].message.en == "note on 7 (en)"


@pytest.mark.parametrize("vocabulary", [None, Vocabulary((COUNT, LIMIT, SIZE, FLAG, COLOUR))])
def test_a_plain_mapping_is_read(vocabulary) -> None:
    """Gaps of a frame are unknown; wrong values are errors with their place."""
    found = size(text(bands(COUNT)), vocabulary=vocabulary)

    assert found.determine({"count": 3.0}, as_of=TODAY).value == "middle"
    assert found.determine({"count": float("nan")}, as_of=TODAY).open_facts == ("count",)
    for wrong in ("3", True, 1.5):
        with pytest.raises(CaseError) as caught:
            found.determine({"count": wrong}, as_of=TODAY)
        assert [p.path for p in caught.value.problems] == ["/count"]
    with pytest.raises(CaseError) as caught:
        found.determine({}, as_of="today")
    assert caught.value.problems[0].code == "not-a-date"


def test_a_name_is_checked_where_there_is_a_vocabulary() -> None:
    """Without one, a service may hand over all that it knows."""
    strict = size(text(bands(COUNT)), vocabulary=Vocabulary((COUNT, SIZE)))
    with pytest.raises(CaseError) as caught:
        strict.determine({"cuont": 1}, as_of=TODAY)
    assert [p.code for p in caught.value.problems] == ["unknown-fact"]
    assert BY_COUNT.determine({"cuont": 1, "count": 1}, as_of=TODAY).value == "small"


def test_facts_that_were_read_are_taken_as_they_are() -> None:
    """A report reads its facts once for all rules."""
    read = Vocabulary((COUNT, SIZE, FLAG)).read({"count": 2})

    assert BY_COUNT.determine(read, as_of=TODAY).value == "middle"


@pytest.mark.parametrize("options", [{}, {"tables": (bands(COUNT),), "unresolved": say("u")}])
def test_a_text_has_tables_or_was_not_seen(options) -> None:
    """Neither would leave no answer, both would contradict."""
    with pytest.raises(RuleDefinitionError) as caught:
        DatedTable(span=Span(None), cite=CITE, **options)
    assert caught.value.problem.code == "dated-table-content"


def test_every_outcome_is_a_choice_of_the_fact() -> None:
    """An answer that the fact does not know could not be tested, stated or shown."""
    with pytest.raises(RuleDefinitionError) as caught:
        size(
            text(Table((FLAG,), (Row((FLAG.is_true(),), "small"), Row((FLAG.is_false(),), "tiny"))))
        )
    assert caught.value.problem.code == "determination-outcome"
    assert "'tiny'" in caught.value.problem.message.en


def test_a_determination_that_a_table_tests_must_be_given() -> None:
    """As for a requirement."""
    table = Table(
        (SIZE,), (Row((SIZE.equals("small"),), ("x",)), Row((SIZE.one_of("middle", "large"),), ()))
    )
    with pytest.raises(RuleDefinitionError) as caught:
        Determination(
            id="tier",
            fact=TIER,
            title=say("tier"),
            rulings=(text(table),),
            verified_through="2026-01-01",
        )
    assert caught.value.problem.code == "determination-missing"
    assert "tier tests size" in caught.value.problem.message.en


def test_a_ruling_is_a_value() -> None:
    """It travels, compares and shows itself in both languages, escaped."""
    basis = say("by <b>count</b>")
    found = size(
        text(
            bands(COUNT, basis=basis),
            bands(LIMIT),
            dispute=say("two"),
            grade="secondary",
        ),
        notes=(Note(code="n", text=say("a note"), cite=CITE),),
    )
    one, other = (found.determine({"count": 1}, as_of=TODAY) for _ in range(2))

    assert one == other
    assert hash(one) == hash(other)
    assert pickle.loads(pickle.dumps(one)) == one  # noqa: S301 - our own value
    shown = one.explain("en")
    for piece in (
        "still possible: small; middle; large",
        "as of 1 January 2025",
        "Still to ask: label limit (en) (limit).",
        "two (en)",
        "a note (en)",
        "by <b>count</b> (en)",
        "[Size Act s. 1]",
    ):
        assert piece in shown
    assert "masih mungkin" in one.explain("id")
    assert "&lt;b&gt;" in one._repr_html_()
    assert "<b>" not in one._repr_html_()
    assert "<b>" not in one._repr_markdown_()
    decided = found.determine({"count": 1, "limit": 0}, as_of=TODAY)
    assert decided.explain("en").splitlines()[0] == (
        "size (en): small (as of 1 January 2025) [Size Act s. 1]"
    )
    assert "from a secondary source" in decided.explain("en")


def test_what_only_the_law_leaves_open_is_not_said_to_fail() -> None:
    """Every fact is known, so there is no question to put; the sentence claims nothing."""
    named = member("small", SIZE.equals("small"), holds=say("it is small"), fails=say("it is big"))
    verdict = law(named, BOTH).evaluate({"count": 1, "limit": 9}, as_of=TODAY)
    (reason,) = verdict.reasons

    assert reason.outcome is None
    assert reason.message.en == "Not settled in law: it is small (en)"
    assert reason.message.id == "Belum pasti menurut hukum: it is small (id)"


def test_answers_are_kept_by_what_can_be_told() -> None:
    """Asked again with other values on the same side of every limit, it answers from memory."""
    named = Table(
        (NAME, COUNT),
        (
            Row((NAME.equals("x"), COUNT <= 3), "small"),
            Row((NAME.equals("x"), COUNT > 3), "middle"),
            Row((not_(NAME.equals("x")), None), "large"),
        ),
    )
    later = Note(code="later", text=say("{count} {limit}"), cite=CITE, when=COUNT < LIMIT)
    rule = Determination(
        id="size",
        fact=SIZE,
        title=say("size"),
        rulings=(DatedTable(span=Span(None), cite=CITE, tables=(named,)),),
        notes=(later,),
        verified_through="2024-01-01",
    )

    def asked(**facts):
        found = rule.determine(facts, as_of="2023-01-01")
        return found.value, [note.message.en for note in found.notes]

    assert asked(name="x", count=1, limit=2) == ("small", ["1 2 (en)"])
    assert asked(name="x", count=2, limit=9) == ("small", ["2 9 (en)"])
    assert asked(name="x", count=2, limit=2) == ("small", [])
    assert asked(name="x", count=4) == ("middle", [])
    assert [asked(name=name)[0] for name in ("y", "z", "y")] == ["large"] * 3


def test_an_empty_text_that_a_law_names_is_no_other_text():
    """An answer is kept by what can be told apart; a text not named is not the empty one."""
    unnamed = NAME.equals("")
    by_name = size(text(Table((NAME,), (Row((unnamed,), "small"), Row((not_(unnamed),), "large")))))
    for name, value in (("", "small"), ("Rex", "large"), ("", "small")):
        assert by_name.determine({"name": name}, as_of=TODAY).value == value
