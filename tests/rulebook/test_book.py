"""The rulebook as a whole: its names, citations, languages, parameters and order."""

from __future__ import annotations

import pickle

import pytest

import umkstd
from umkstd.law.citation import Citation, Grade
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.span import Span
from umkstd.logic.nodes import Member, walk
from umkstd.rulebook import RULEBOOK
from umkstd.rulebook.instruments import INSTRUMENTS, PP_7_2021
from umkstd.text import Text

TODAY = "2026-11-24"
BN = 1_000_000_000
FREE = {"legal_form": "perseorangan", "owned_by_larger": False}
CASE = {
    "business": {**FREE, "capital": 45_000_000, "has_nib": True, "nib_issued_on": "2025-11-04"},
    "lines": [{"risk": "rendah", "sni_mandatory": False}, {"risk": "tinggi"}, {}],
}
BY_NAME = {instrument.name: instrument for instrument in INSTRUMENTS}
REQUIREMENTS = list(RULEBOOK.requirements.values())
DETERMINATIONS = list(RULEBOOK.determinations.values())


def identity(rule):
    """Names a rule in the list of tests."""
    return rule.id


def members():
    """Every cited member, with the provision and the requirement where it stands."""
    return [
        (rule, provision, node)
        for rule in REQUIREMENTS
        for provision in rule.provisions
        for condition in provision.conditions
        for node in walk(condition)
        if isinstance(node, Member)
    ]


def citations_of_requirements():
    """Every citation of the yes-or-no tests, with the place where it stands."""
    for rule in REQUIREMENTS:
        for provision in rule.provisions:
            yield f"{rule.id} from {provision.span.start}", provision.cite
            for reading in provision.readings:
                yield f"{rule.id}, a reading", reading.cite
    for rule, _, node in members():
        if node.cite is not None:
            yield f"{rule.id}, {node.code}", node.cite


def rows():
    """Every row of the determinations, with its rule and its dated table."""
    return [
        (rule, ruling, row)
        for rule in DETERMINATIONS
        for ruling in rule.rulings
        for table in ruling.tables
        for row in table.rows
    ]


def citations_of_determinations():
    """Every citation of the other answers and their numbers, with the place where it stands."""
    for rule in DETERMINATIONS:
        for ruling in rule.rulings:
            yield f"{rule.id} from {ruling.span.start}", ruling.cite
    for rule, ruling, row in rows():
        yield f"{rule.id}, {row.outcome}", row.cite or ruling.cite
    for parameter in RULEBOOK.parameters.values():
        for value in parameter.values:
            yield parameter.name, value.cite


def citations_of_notes():
    """Every citation of what is shown and never votes, with the place where it stands."""
    for rule in (*REQUIREMENTS, *DETERMINATIONS):
        for note in rule.notes:
            yield f"{rule.id}, {note.code}", note.cite


CITATIONS = [
    *citations_of_requirements(),
    *citations_of_determinations(),
    *citations_of_notes(),
]


NO_INSTRUMENT = {
    "Klasifikasi BPS menurut jumlah tenaga kerja",  # a classification in statistics
    "Rancangan PP, November 2020",  # a draft that never became law
}


def base(cite):
    """The instrument that is cited; "A jo. B" cites A as changed by B."""
    return cite.instrument.split(" jo. ")[0]


@pytest.mark.smoke
def test_the_fixed_names_exist():
    """Other people's code knows these names."""
    assert {
        *("umk", "nib", "single-licence", "sni-bina-umk", "sni-mark", "mandatory-sni"),
        *("halal.duty", "halal.self-declare", "pirt", "slhs", "bpom-md", "label"),
        "kkpr.self-declaration",
    } <= set(RULEBOOK.requirements)
    assert {
        *("scale", "licensing-regime", "licences", "standard-certificate", "food-licence-route"),
        *("kkpr-route", "environment-document", "lkpm-period"),
    } <= set(RULEBOOK.determinations)


def test_the_module_is_the_book():
    """`umkstd.rulebook` can be asked like a mapping, and knows what it holds."""
    book = umkstd.rulebook
    assert book["scale"] is RULEBOOK.determinations["scale"]
    assert book["umk"] is RULEBOOK.requirements["umk"]
    assert list(book) == list(RULEBOOK)
    assert len(book) == len(RULEBOOK) == len(REQUIREMENTS) + len(DETERMINATIONS)
    assert "umk" in book
    assert "halal.duties" not in book


def test_an_unknown_rule_brings_a_hint():
    """A slip of the finger is answered with the name that was meant."""
    with pytest.raises(umkstd.UnknownName) as caught:
        umkstd.rulebook["sni-bina-umkm"]
    message = caught.value.problem.message
    assert "Did you mean sni-bina-umk?" in message.en
    assert "Mungkin maksudnya: sni-bina-umk?" in message.id
    assert isinstance(caught.value, LookupError)


def test_the_wrong_small_is_told_from_the_right_one():
    """Who asks for the small of industry or of statistics under another name learns which is which."""
    for name, meant in (
        ("industri kecil", "industry-size"),
        ("usaha kecil BPS", "statistical-class"),
    ):
        with pytest.raises(umkstd.UnknownName) as caught:
            umkstd.rulebook[name]
        message = caught.value.problem.message
        assert meant in message.en
        assert meant in message.id


def test_every_rule_is_named_once_by_its_id():
    """The key in the book is the id that the rule says of itself."""
    for name in RULEBOOK:
        assert RULEBOOK[name].id == name
    assert not set(RULEBOOK.requirements) & set(RULEBOOK.determinations)


def test_every_citation_has_an_instrument_a_grade_and_an_address():
    """A reader can go and look, and knows how well we read it."""
    assert len(CITATIONS) > 100
    for where, cite in CITATIONS:
        assert isinstance(cite, Citation), where
        assert base(cite) in BY_NAME or cite.instrument in NO_INSTRUMENT, where
        assert isinstance(cite.grade, Grade), where
        # What was not seen has no place where it was seen.
        assert cite.address or cite.grade is Grade.UNRESOLVED, where


def test_no_rule_rests_on_a_missing_text():
    """A text that nobody read is a note or an unresolved provision, and decides nothing."""
    for rule in REQUIREMENTS:
        for provision in rule.provisions:
            # Between two readings neither is taken for seen.
            if provision.unresolved is None and not provision.readings:
                assert provision.cite.grade is not Grade.UNRESOLVED, rule.id
    for rule, _, node in members():
        assert node.cite is None or node.cite.grade is not Grade.UNRESOLVED, (rule.id, node.code)
    for rule, ruling, row in rows():
        cite = row.cite or ruling.cite
        # Between two tables neither is taken for seen; a row that points to a rule which nobody
        # read says so, and its answer is of that certainty.
        if len(ruling.tables) == 1 and cite.grade is Grade.UNRESOLVED:
            assert row.basis or cite.note, rule.id


def test_no_citation_is_graded_better_than_its_instrument():
    """An article quoted in a secondary source was not read."""
    for where, cite in CITATIONS:
        if cite.instrument in NO_INSTRUMENT:
            continue
        assert cite.grade.rank >= BY_NAME[base(cite)].grade.rank, where


@pytest.mark.parametrize("rule", REQUIREMENTS, ids=identity)
def test_no_provision_is_older_than_its_instrument(rule):
    """A provision begins on the day of its instrument or later."""
    for provision in rule.provisions:
        if provision.unresolved is not None:
            continue  # what was there before a text that was seen
        began = BY_NAME[base(provision.cite)].in_force_on
        assert began is None or (provision.span.start and provision.span.start >= began)


def test_what_was_carried_into_a_later_law_says_so():
    """UU 11/2020 was replaced; every citation of it says that UU 6/2023 carries the article."""
    carried = [cite for _, cite in CITATIONS if cite.instrument == "UU 11/2020"]
    assert carried
    assert all(cite.note is not None and "UU 6/2023" in cite.note.en for cite in carried)


def test_revoked_instruments_know_their_last_day():
    """What a later instrument revokes ended on the day that one began."""
    for later in INSTRUMENTS:
        for name in later.revokes:
            if name in BY_NAME and BY_NAME[name].ended_on is not None:
                assert BY_NAME[name].ended_on == later.in_force_on
    assert BY_NAME["PP 5/2021"].ended_on == BY_NAME["PP 28/2025"].in_force_on
    assert BY_NAME["UU 9/1995"].ended_on == BY_NAME["UU 20/2008"].in_force_on


def test_sentences_exist_in_both_languages():
    """A sentence that is the same in both languages was not translated."""
    sentences = [text for _, _, node in members() for text in (node.holds, node.fails)]
    sentences += [note.text for rule in (*REQUIREMENTS, *DETERMINATIONS) for note in rule.notes]
    sentences += [
        text
        for rule in REQUIREMENTS
        for provision in rule.provisions
        for text in (provision.unresolved, *(reading.text for reading in provision.readings))
        if text is not None
    ]
    assert len(sentences) > 50
    for text in sentences:
        assert isinstance(text, Text)
        assert text.id != text.en
        assert text.id.endswith(".")
        assert text.en.endswith(".")


@pytest.mark.parametrize(
    ("name", "day", "value"),
    [
        ("micro_capital_limit", "2021-02-02", BN),
        ("small_capital_limit", "2021-02-02", 5 * BN),
        ("medium_capital_limit", "2021-02-02", 10 * BN),
        ("micro_sales_limit", "2021-02-02", 2 * BN),
        ("small_sales_limit", "2021-02-02", 15 * BN),
        ("medium_sales_limit", "2021-02-02", 50 * BN),
        ("micro_net_assets_limit_2008", "2008-07-04", 50_000_000),
        ("small_net_assets_limit_2008", "2008-07-04", 500_000_000),
        ("medium_net_assets_limit_2008", "2020-11-01", 10 * BN),
        ("micro_sales_limit_2008", "2008-07-04", 300_000_000),
        ("small_sales_limit_2008", "2008-07-04", 2_500_000_000),
        ("medium_sales_limit_2008", "2020-11-01", 50 * BN),
        ("small_net_assets_limit_1995", "2008-07-03", 200_000_000),
        ("small_sales_limit_1995", "2008-07-03", BN),
    ],
)
def test_parameters(name, day, value):
    """The limits of UU 9/1995 Pasal 5, UU 20/2008 Pasal 6 and PP 7/2021 Pasal 35, in rupiah."""
    parameter = RULEBOOK.parameters[name]
    assert parameter.at(umkstd.Span(day).start) == value
    assert parameter.unit == "rupiah"


def raised(limit, since):
    """The small capital limit, changed from a day on by an invented regulation."""
    old = RULEBOOK.parameters["small_capital_limit"]
    cite = PP_7_2021.article(35, 3)
    return Parameter(
        name=old.name,
        kind=old.kind,
        unit=old.unit,
        title=old.title,
        values=(
            DatedValue(Span("2021-02-02", since), 5 * BN, cite),
            DatedValue(Span(since), limit, cite),
        ),
    )


def test_an_overlay_changes_the_answers_from_its_day():
    """A new limit counts from its first day, in the determination and where it is tested."""
    book = RULEBOOK.with_parameters(raised(6 * BN, "2026-01-01"))
    facts = {"capital": 6 * BN, **FREE}

    def answers(day):
        scale = book["scale"].determine(facts, as_of=day).value
        by_capital = book["scale-by-capital"].determine(facts, as_of=day).value
        return scale, by_capital, book["umk"].status(facts, as_of=day)

    assert answers("2025-12-31") == ("menengah", "menengah", "unmet")
    assert answers("2026-01-01") == ("kecil", "kecil", "met")
    assert book["scale"].determine({**facts, "capital": 6 * BN + 1}, as_of=TODAY).value == (
        "menengah"
    )


def test_an_overlay_leaves_the_original_alone():
    """Another part of the same program goes on asking the law as it was released."""
    RULEBOOK.with_parameters(raised(6 * BN, "2026-01-01"))
    facts = {"capital": 6 * BN, **FREE}

    assert RULEBOOK["scale"].determine(facts, as_of=TODAY).value == "menengah"
    assert RULEBOOK["umk"].status(facts, as_of=TODAY) == "unmet"
    assert RULEBOOK.parameters["small_capital_limit"].at(umkstd.Span(TODAY).start) == 5 * BN


def test_an_overlay_of_an_unknown_parameter_brings_a_hint():
    """A limit that no rule reads would change nothing and mislead."""
    new = raised(6 * BN, "2026-01-01")
    wrong = Parameter(
        name="smal_capital_limit",
        kind=new.kind,
        unit=new.unit,
        title=new.title,
        values=new.values,
    )
    with pytest.raises(umkstd.UnknownName, match="small_capital_limit"):
        RULEBOOK.with_parameters(wrong)


def test_the_order_of_a_report_is_fixed():
    """Readers compare reports; the order is that of the rulebook, never of a set."""
    report = umkstd.check(CASE, as_of=TODAY)
    assert len(report.lines) == 3
    for subject, section in (("business", report.business), *(("line", s) for s in report.lines)):
        assert [ruling.id for ruling in section.rulings] == [
            rule.id for rule in DETERMINATIONS if rule.subject == subject
        ]
        assert [verdict.id for verdict in section.verdicts] == [
            rule.id for rule in REQUIREMENTS if rule.subject == subject
        ]


def test_answers_pickle():
    """An answer can be sent to another process and says the same there."""
    report = umkstd.check(CASE, as_of=TODAY)
    for section in (report.business, *report.lines):
        for answer in (*section.verdicts, *section.rulings):
            again = pickle.loads(pickle.dumps(answer))  # noqa: S301 - our own bytes
            assert again == answer
            for language in ("id", "en"):
                assert again.explain(language) == answer.explain(language)


@pytest.mark.parametrize("rule", REQUIREMENTS, ids=identity)
def test_an_answer_beyond_what_was_looked_up_is_stale(rule):
    """The day after the last look at the law still answers, and says that it may be old."""
    day, after = rule.verified_through.isoformat(), "2026-11-25"
    assert day == TODAY
    assert rule.evaluate({}, as_of=day).stale is False
    assert rule.evaluate({}, as_of=after).stale is True
    assert rule.evaluate({}, as_of=day).status == rule.evaluate({}, as_of=after).status


def test_the_book_is_as_fresh_as_its_oldest_rule():
    """One rule that was not looked up again makes the whole report as old as it."""
    assert RULEBOOK.verified_through.isoformat() == TODAY
