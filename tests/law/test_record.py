"""Audit records: the same bytes everywhere, nothing secret, and every change is found."""

from __future__ import annotations

import copy
import datetime
import json
import os
import subprocess
import sys
import unicodedata
from importlib.resources import files
from pathlib import Path

import attrs
import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import umkstd
from kernel_strategies import (
    BASE,
    BORN,
    CITE,
    COUNT,
    FLAG,
    HOSTILE,
    NAME,
    SHARE,
    SIGN,
    SIZE,
    TIER,
    as_of_days,
    fact,
    partial_facts,
    requirements,
    say,
)
from umkstd.errors import CaseError
from umkstd.law.codec import from_json, to_json
from umkstd.law.composition import all_of
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.provision import Note, Provision
from umkstd.law.record import Agreement, record_text, to_record, verify_record
from umkstd.law.record_text import content_hash
from umkstd.law.report import Report, Section
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.law.verification import Difference
from umkstd.logic.combine import member
from umkstd.logic.table import Row, Table
from umkstd.logic.values import Kind
from umkstd.logic.vocabulary import Derived, Facts, Vocabulary
from umkstd.rulebook import RULEBOOK

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.json"))
SCHEMA = json.loads(
    (files("umkstd.data") / "schemas" / "record.schema.json").read_text(encoding="utf-8")
)
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
RELAXED = settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
TODAY = datetime.date(2024, 1, 1)
DAY = "2026-11-24"
KEY = b"0123456789abcdef0123456789abcdef"
SECRET = fact("secret", Kind.TEXT, sensitive=True)
SECRET_DAY = fact("secret_day", Kind.DATE, sensitive=True)
HAS_SECRET = fact("has_secret", Kind.BOOLEAN)
ALL_FACTS = (FLAG, SIGN, COUNT, SHARE, BORN, NAME, SECRET, SECRET_DAY, HAS_SECRET, SIZE)
VOCABULARY = Vocabulary(ALL_FACTS, (Derived(HAS_SECRET, (SECRET,), bool),))
MOST = Parameter(
    name="most", kind=Kind.INTEGER, title=say("most"), values=(DatedValue(Span(None), 3, CITE),)
)


def rule(name, needs, vocabulary=VOCABULARY, **options) -> Requirement:
    """A requirement of the invented law with one provision."""
    return Requirement(
        id=name,
        title=say(name),
        provisions=(Provision(span=Span("2020-01-01"), cite=CITE, needs=needs),),
        verified_through=TODAY,
        vocabulary=vocabulary,
        **options,
    )


def sizes(vocabulary=VOCABULARY, **options) -> Determination:
    """A determination of the invented law."""
    table = Table((FLAG,), (Row((FLAG.is_true(),), "small"), Row((FLAG.is_false(),), "large")))
    return Determination(
        id="size",
        fact=SIZE,
        title=say("size"),
        rulings=(DatedTable(span=Span(None), cite=CITE, tables=(table,)),),
        verified_through=TODAY,
        vocabulary=vocabulary,
        **options,
    )


FLAGGED = rule("flagged", FLAG.is_true())
FEW = rule("few", COUNT <= MOST)
KEPT = rule("kept", SECRET.equals("x"))
HELD = rule("held", HAS_SECRET.is_true())
LATER = rule("later", SECRET_DAY > datetime.date(2000, 1, 1))
SIZED = sizes()
BOOK = {item.id: item for item in (FLAGGED, FEW, KEPT, HELD, LATER, SIZED)}


def report_of(known, rules=BOOK, lines=(), day=TODAY) -> Report:
    """The answers of some rules about facts; each line has its own."""
    sections = [
        Section(
            facts,
            tuple(r.evaluate(facts, as_of=day) for r in rules.values() if hasattr(r, "evaluate")),
            tuple(r.determine(facts, as_of=day) for r in rules.values() if r.id == "size"),
        )
        for facts in (known, *lines)
    ]
    return Report(
        as_of=day,
        version="1",
        verified_through=TODAY,
        business=sections[0],
        lines=tuple(sections[1:]),
    )


def rehashed(record):
    """A record whose hash was made anew, as by somebody who may write it."""
    return {**record, "hash": content_hash(record)}


# ------------------------------------------------------------- the examples
PROGRAM = """
import glob, sys, umkstd
from umkstd.law.record import record_text, to_record
for path in sys.argv[1:]:
    report = umkstd.check(path, as_of="2026-11-24")
    sys.stdout.buffer.write(record_text(to_record(report, key=b"k" * 32)).encode() + b"\\n")
"""


def test_the_records_of_the_examples_are_the_same_bytes_whatever_the_hash_seed() -> None:
    found = []
    for seed in ("1", "4242"):
        paths = [str(path) for path in EXAMPLES]
        result = subprocess.run(
            [sys.executable, "-c", PROGRAM, *paths],
            check=True,
            capture_output=True,
            timeout=300,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        found.append(result.stdout)

    assert len(found[0].splitlines()) == len(EXAMPLES) > 0
    assert found[0] == found[1]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_record_of_an_example_keeps_the_schema_and_verifies(path) -> None:
    record = to_record(umkstd.check(path, as_of=DAY))

    VALIDATOR.validate(record)
    text = record_text(record)
    assert json.loads(text) == record
    assert record_text(json.loads(json.dumps(record, indent=2))) == text
    found = verify_record(json.loads(text), RULEBOOK)
    assert found.agreement is Agreement.SAME
    assert found.same
    assert found.same_library is True
    assert found.explain("en") == "The record is whole and the answers are equal."


def test_a_record_says_what_was_asked_and_by_what_law() -> None:
    path = next(path for path in EXAMPLES if path.stem == "keripik-singkong")
    record = to_record(umkstd.check(path, as_of=DAY))

    assert (record["umkstd"], record["format"], record["as_of"]) == ("record", 1, DAY)
    assert record["version"] == umkstd.__version__
    assert record["verified_through"] == RULEBOOK.verified_through.isoformat()
    assert record["purpose"] == "registration"
    assert record["business"]["facts"]["founded_on"] == {"date": "2022-03-01"}
    assert record["business"]["facts"]["capital"] == 45_000_000
    verdict = next(v for v in record["lines"][0]["verdicts"] if v["id"] == "single-licence")
    assert verdict["status"] == "met"
    assert verdict["facts"]
    assert {item["citation"] for item in verdict["provisions"]} == {"PP 28/2025 Pasal 234 ayat (1)"}
    assert all(reason["outcome"] is True for reason in verdict["reasons"])


# ------------------------------------------------------------- any law
@RELAXED
@given(requirements(), partial_facts(), as_of_days())
def test_the_record_of_any_law_verifies(requirement, known, day) -> None:
    rules = {item.id: item for item in (requirement, *requirement.determinations)}
    try:
        verdict = requirement.evaluate(known, as_of=day)
        rulings = tuple(item.determine(known, as_of=day) for item in requirement.determinations)
    except CaseError:
        return
    section = Section(Facts(known), (verdict,), rulings)
    report = Report(
        as_of=day, version="1", verified_through=day, business=section, lines=(section,)
    )
    for options in ({}, {"sensitive": True}):
        record = to_record(report, vocabulary=Vocabulary(WITH_ANSWERS), **options)
        VALIDATOR.validate(record)
        text = record_text(record).encode()
        found = verify_record(json.loads(text), rules)
        assert found.same, found.explain("en")
        assert found.same_library is None


WITH_ANSWERS = (*BASE, SIZE, TIER)


def places(data, path=()):
    """Every place in plain data, with the path to it."""
    yield path
    if not isinstance(data, dict | list):
        return
    for key, value in data.items() if isinstance(data, dict) else enumerate(data):
        yield from places(value, (*path, key))


WHOLE = to_record(
    report_of({"flag": True, "count": 9, "secret": "x"}, lines=[{"born": TODAY}]), key=KEY
)
PLACES = [path for path in places(WHOLE) if path]


@settings(deadline=None, max_examples=300)
@given(st.sampled_from(PLACES), st.data())
def test_a_change_of_any_place_is_found(path, data) -> None:
    record = copy.deepcopy(WHOLE)
    target = record
    for key in path[:-1]:
        target = target[key]
    old = target[path[-1]]
    kind = data.draw(st.sampled_from(("replace", "remove", "add")))
    if kind == "replace":
        new = data.draw(
            st.none()
            | st.booleans()
            | st.integers()
            | st.floats()
            | st.text(st.characters(codec=None), max_size=4)
            | st.sampled_from([[], {}, {"date": "x"}, object(), {1: 2}, ["met"], "met", {"a": []}])
        )
        if type(new) is type(old) and new == old:
            return
        target[path[-1]] = new
    elif kind == "remove":
        del target[path[-1]]
    elif isinstance(old, dict):
        old["more"] = None
    elif isinstance(old, list):
        old.append(None)
    else:
        return

    found = verify_record(record, BOOK, key=KEY, facts=None)

    assert found.agreement is Agreement.ALTERED
    assert not found.same
    assert found.explain("en").startswith("The record does not match its content hash")
    assert found.explain("id").startswith("Isi catatan tidak cocok")


def test_a_changed_record_still_says_which_answer_was_changed() -> None:
    record = copy.deepcopy(WHOLE)
    verdict = next(v for v in record["business"]["verdicts"] if v["id"] == "flagged")
    verdict["status"] = "unmet"

    found = verify_record(record, BOOK)

    assert found.agreement is Agreement.ALTERED
    (only,) = found.differences
    assert (only.rule, only.part, only.recorded, only.found) == (
        "flagged",
        "status",
        "unmet",
        "met",
    )
    assert only.message.en == "The answer of “flagged” on record: unmet; now: met."
    assert "Jawaban dari “flagged” tercatat: tidak terpenuhi" in found.explain()


@pytest.mark.parametrize(
    ("change", "part"),
    [
        ({"status": "undetermined"}, "status"),
        ({"provisions": "hand"}, "provisions"),
        ({"provisions": [{"citation": 3}, "x"]}, "provisions"),
        ({"provisions": []}, "provisions"),
        ({"skipped": 5}, "skipped"),
        ({"more": {"x": [1]}}, "more"),
        ({"": "  "}, ""),
        ({"reasons": None}, "reasons"),
        ({"facts": 7}, "facts"),
    ],
)
def test_a_forged_answer_with_a_new_hash_is_found_by_asking_again(change, part) -> None:
    record = copy.deepcopy(WHOLE)
    verdict = next(v for v in record["business"]["verdicts"] if v["id"] == "flagged")
    verdict |= change

    found = verify_record(rehashed(record), BOOK)

    assert found.intact
    assert found.agreement is Agreement.DIFFERENT
    assert [item.part for item in found.differences] == [part]
    assert "flagged" in found.explain("en")
    assert hash(found.differences[0])


def test_a_removed_key_of_an_answer_is_a_difference() -> None:
    record = copy.deepcopy(WHOLE)
    for verdict in record["business"]["verdicts"]:
        if verdict["id"] == "flagged":
            del verdict["provisions"]

    found = verify_record(rehashed(record), BOOK)

    assert [item.part for item in found.differences] == ["provisions"]


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"format": 2}, "/format"),
        ({"umkstd": "report"}, "/"),
        ({"version": 1}, "/version"),
        ({"as_of": "1 May"}, "/as_of"),
        ({"as_of": 5}, "/as_of"),
        ({"verified_through": None}, "/verified_through"),
        ({"lines": {}}, "/lines"),
        ({"business": []}, "/business"),
        ({"business": {"facts": [], "verdicts": [], "determinations": []}}, "/business/facts"),
        (
            {"business": {"facts": {}, "verdicts": [3], "determinations": []}},
            "/business/verdicts/0",
        ),
        (
            {"business": {"facts": {}, "verdicts": [{}], "determinations": []}},
            "/business/verdicts/0/id",
        ),
        *(
            (
                {"business": {"facts": {"a/b": bad}, "verdicts": [], "determinations": []}},
                "/business/facts/a~1b",
            )
            for bad in (
                None,
                1.5,
                {},
                {"date": "x"},
                {"date": 1},
                {"decimal": "x"},
                {"escaped": '"'},
                {"digest": 1},
                {"withheld": False},
                {"more": "x"},
                [1.5],
                [["x"]],
            )
        ),
    ],
)
def test_what_is_no_record_of_this_format_says_where(change, path) -> None:
    with pytest.raises(CaseError) as caught:
        verify_record(rehashed({**WHOLE, **change}), BOOK)
    assert any((p.path or "/").startswith(path) for p in caught.value.problems)


@pytest.mark.parametrize("data", [None, [], "record", 3])
def test_what_is_no_object_is_no_record(data) -> None:
    with pytest.raises(CaseError):
        verify_record(data, BOOK)


# ------------------------------------------------------------- sensitive facts
def test_sensitive_facts_stay_out_of_a_record_unless_asked_for() -> None:
    report = umkstd.check({"business": {"owner_nik": "3171234567890123"}}, as_of=DAY)

    bare, keyed, full = (
        to_record(report),
        to_record(report, key=KEY),
        to_record(report, sensitive=True, key=KEY),
    )

    assert bare["business"]["facts"]["owner_nik"] == {"withheld": True}
    assert len(keyed["business"]["facts"]["owner_nik"]["digest"]) == 64
    assert full["business"]["facts"]["owner_nik"] == "3171234567890123"
    for record in (bare, keyed):
        assert "3171234567890123" not in record_text(record)
    for record in (bare, keyed, full):
        VALIDATOR.validate(record)
        assert verify_record(record, RULEBOOK).agreement in (Agreement.SAME, Agreement.INCOMPLETE)


def test_a_digest_tells_facts_and_keys_apart_and_is_the_same_each_time() -> None:
    def digests(key):
        known = {"secret": "2020-01-01", "secret_day": datetime.date(2020, 1, 1)}
        found = to_record(report_of(known), key=key)["business"]["facts"]
        return found["secret"]["digest"], found["secret_day"]["digest"]

    one, other = digests(KEY), digests(b"another key")
    assert digests(KEY) == one
    assert len({*one, *other}) == 4


@pytest.mark.parametrize(("key", "error"), [("text", TypeError), (b"", ValueError)])
def test_a_key_is_bytes_and_not_empty(key, error) -> None:
    with pytest.raises(error, match="token_bytes"):
        to_record(report_of({}), key=key)


def test_answers_that_rest_on_facts_left_out_are_told_as_unchecked() -> None:
    record = to_record(report_of({"flag": True, "secret": "x", "secret_day": TODAY}), key=KEY)

    found = verify_record(record, BOOK)

    assert found.agreement is Agreement.INCOMPLETE
    ids = [v["id"] for v in record["business"]["verdicts"]]
    wanted = [f"/business/verdicts/{ids.index(name)}" for name in ("kept", "later")]
    assert list(found.unchecked) == wanted
    assert wanted[0] in found.explain("en")


@pytest.mark.parametrize("key", [KEY, None])
def test_facts_left_out_can_be_supplied(key) -> None:
    lines = [{"secret": "y"}]
    record = to_record(report_of({"secret": "x", "secret_day": TODAY}, lines=lines), key=key)
    supplied = {"secret": "x", "/lines/0/facts/secret": "y", "secret_day": "2024-01-01"}

    assert verify_record(record, BOOK, key=key, facts=supplied).agreement is Agreement.SAME


def test_a_supplied_fact_that_is_not_the_one_on_record_is_told() -> None:
    record = to_record(report_of({"secret": "x"}), key=KEY)

    found = verify_record(record, BOOK, key=KEY, facts={"secret": "z"})

    assert [(d.path, d.part) for d in found.differences] == [("/business/facts/secret", "digest")]
    assert found.unchecked
    assert "The value supplied for “secret” is not the one on record." in found.explain("en")


@pytest.mark.parametrize(
    ("key", "facts", "code"),
    [
        (None, {"secret": "x"}, "key-needed"),
        (KEY, {"secret": 5}, "wrong-type"),
        (KEY, {"secrets": "x"}, "not-left-out"),
        (KEY, {"flag": True}, "not-left-out"),
    ],
)
def test_facts_supplied_wrongly_are_refused(key, facts, code) -> None:
    record = to_record(report_of({"flag": True, "secret": "x"}), key=KEY)

    with pytest.raises(CaseError) as caught:
        verify_record(record, BOOK, key=key, facts=facts)
    assert [problem.code for problem in caught.value.problems] == [code]


def test_a_fact_supplied_as_unknown_is_not_supplied() -> None:
    record = to_record(report_of({"secret": "x"}), key=KEY)
    assert verify_record(record, BOOK, facts={"secret": None}).agreement is Agreement.INCOMPLETE


def test_a_supplied_fact_that_no_rule_declares_is_taken_as_it_is() -> None:
    report = report_of(
        {"flag": True, "other": "x"}, {"flagged": rule("flagged", FLAG.is_true(), None)}
    )
    record = to_record(report, key=KEY)

    assert record["business"]["facts"]["other"]["digest"]
    found = verify_record(
        record, {"flagged": rule("flagged", FLAG.is_true(), None)}, key=KEY, facts={"other": "x"}
    )
    assert found.same


def test_facts_of_which_nothing_is_declared_are_left_out() -> None:
    report = from_json(to_json(report_of({"flag": True, "secret": "x"})))

    bare, declared = to_record(report), to_record(report, vocabulary=VOCABULARY)

    assert set(map(str, bare["business"]["facts"].values())) == {"{'withheld': True}"}
    assert declared["business"]["facts"]["flag"] is True
    assert declared["business"]["facts"]["secret"] == {"withheld": True}
    assert all(v["provisions"] is None for v in declared["business"]["verdicts"])
    VALIDATOR.validate(declared)
    assert verify_record(declared, BOOK, facts={"secret": "x"}).same


def test_of_two_declarations_the_sensitive_one_counts() -> None:
    plain = attrs.evolve(SECRET, sensitive=False)
    rules = {
        "one": rule("one", plain.equals("x"), None),
        "two": rule("two", SECRET.equals("x"), None),
        "three": rule("three", plain.equals("x"), None),
    }
    record = to_record(report_of({"secret": "x"}, rules))
    assert record["business"]["facts"]["secret"] == {"withheld": True}


def test_a_value_that_no_rule_reads_is_left_out_or_refused() -> None:
    section = Section({"odd": object(), "gone": float("nan")}, (), ())
    report = Report(as_of=TODAY, version="1", verified_through=TODAY, business=section, lines=())
    assert to_record(report, sensitive=True)["business"]["facts"] == {"odd": {"withheld": True}}

    wrong = attrs.evolve(report, business=Section({"flag": "yes"}, (), ()))
    with pytest.raises(CaseError) as caught:
        to_record(wrong, vocabulary=VOCABULARY)
    assert [problem.path for problem in caught.value.problems] == ["/business/facts/flag"]


# ------------------------------------------------------------- changed law
def test_a_changed_parameter_is_named_with_its_provision() -> None:
    record = to_record(report_of({"count": 2}))
    now = attrs.evolve(MOST, values=(DatedValue(Span(None), 1, CITE),))
    changed = {**BOOK, "few": attrs.evolve(FEW, overlay={"most": now})}

    found = verify_record(record, changed)

    assert found.agreement is Agreement.DIFFERENT
    assert {d.rule for d in found.differences} == {"few"}
    assert [d.part for d in found.differences] == ["status", "reasons", "provisions"]
    text = found.explain("en")
    assert "Dog Act s. 1 [2020-01-01 - …, article, most = 3]" in text
    assert "most = 1]" in text


def test_a_changed_rulebook_is_named() -> None:
    path = next(path for path in EXAMPLES if path.stem == "keripik-singkong")
    record = to_record(umkstd.check(path, as_of=DAY))
    old = RULEBOOK.parameters["micro_capital_limit"]
    lower = attrs.evolve(old, values=tuple(attrs.evolve(v, value=1_000_000) for v in old.values))

    found = verify_record(record, RULEBOOK.with_parameters(lower))

    assert found.agreement is Agreement.DIFFERENT
    assert "scale" in {d.rule for d in found.differences}
    assert "“scale”" in found.explain("id")


def test_a_rule_that_is_gone_or_of_another_kind_is_named() -> None:
    record = to_record(report_of({"flag": True}))
    book = {**BOOK, "few": SIZED}
    del book["flagged"]

    found = verify_record(record, book)

    assert [(d.rule, d.part) for d in found.differences] == [("flagged", "rule"), ("few", "rule")]
    assert "This rulebook has no rule “flagged”." in found.explain("en")


def test_facts_that_are_refused_now_are_named_and_the_rest_is_asked() -> None:
    record = to_record(report_of({"flag": True, "name": "a", "count": 1}))
    words = fact("name", Kind.INTEGER)
    other = Vocabulary(tuple(words if f is NAME else f for f in ALL_FACTS))
    book = {name: attrs.evolve(item, vocabulary=other) for name, item in BOOK.items()}

    found = verify_record(record, book)

    assert [(d.rule, d.part) for d in found.differences] == [("", "refused")]
    assert "/business/facts/name wrong-type" in found.explain("en")


def test_a_rule_that_refuses_its_facts_now_is_named() -> None:
    rules = {"flagged": rule("flagged", FLAG.is_true(), None)}
    record = to_record(report_of({"flag": True}, rules))
    number = fact("flag", Kind.INTEGER)

    found = verify_record(record, {"flagged": rule("flagged", number > 2, None)})

    assert [(d.rule, d.part, d.found) for d in found.differences] == [
        ("flagged", "refused", "wrong-type")
    ]


def test_what_follows_from_a_fact_left_out_is_no_contradiction() -> None:
    def follows(secret, flag):
        return flag if secret is None else True

    derived = Derived(HAS_SECRET, (SECRET, FLAG), follows, partial=True)
    vocabulary = Vocabulary(ALL_FACTS, (derived,))
    rules = {"held": rule("held", HAS_SECRET.is_true(), vocabulary)}
    record = to_record(report_of({"secret": "x", "flag": False}, rules))

    assert record["business"]["facts"]["has_secret"] is True
    assert verify_record(record, rules).same


def test_notes_on_facts_left_out_are_unchecked_and_not_different() -> None:
    note = Note(code="told", text=say("told"), cite=CITE, when=SECRET.is_known())
    rules = {
        "flagged": rule(
            "flagged", FLAG.is_true(), notes=(note, Note(code="all", text=say("all"), cite=CITE))
        ),
        "size": sizes(notes=(note,)),
    }
    record = to_record(report_of({"flag": True, "secret": "x"}, rules))

    assert record["business"]["determinations"][0]["notes"] == ["told"]
    found = verify_record(record, rules)
    assert found.agreement is Agreement.INCOMPLETE
    assert len(found.unchecked) == 2
    assert verify_record(record, rules, facts={"secret": "x"}).same


def test_compositions_and_law_that_is_not_in_force_are_recorded() -> None:
    joined = all_of(all_of(FLAGGED, KEPT), FEW)
    bare = all_of(rule("flagged", FLAG.is_true(), None), FEW)
    rules = {joined.id: joined, bare.id: bare, "flagged": FLAGGED}
    record = to_record(report_of({"flag": True, "secret": "x"}, rules))
    verdict = record["business"]["verdicts"][0]

    VALIDATOR.validate(record)
    assert verdict["provisions"] is None
    assert verify_record(record, rules, facts={"secret": "x"}).same
    assert verify_record(record, rules).unchecked == ("/business/verdicts/0",)

    old = to_record(report_of({"flag": True}, day=datetime.date(2019, 1, 1)))
    assert {v["status"] for v in old["business"]["verdicts"]} == {"not_in_force"}
    assert all(v["provisions"] == [] for v in old["business"]["verdicts"])
    assert old["business"]["facts"] == {"flag": {"withheld": True}}
    assert verify_record(old, BOOK, facts={"flag": True}).same


def test_a_composition_of_bare_conditions_has_no_vocabulary() -> None:
    bare = all_of(rule("flagged", FLAG.is_true(), None), SIGN.is_true())
    record = to_record(report_of({"flag": True, "sign": True}, {bare.id: bare}), sensitive=True)
    assert verify_record(record, {bare.id: bare}).same


# ------------------------------------------------------------- hostile text
NASTY = (
    *HOSTILE,
    "e\u0301",
    "\u0301",
    "\n\u0303",
    "\ud800",
    "\u2028",
    "\x00",
    '\\"}],',
    "</script>",
    "{'withheld': True}",
    unicodedata.normalize("NFD", "Dé Việt"),
    "\u212b",
)


@pytest.mark.parametrize("words", NASTY)
def test_hostile_text_survives(words) -> None:
    rules = {"named": rule("named", NAME.equals(words))}
    record = to_record(report_of({"name": words}, rules))

    VALIDATOR.validate(record)
    again = json.loads(record_text(record).encode("utf-8"))
    assert again == record
    found = verify_record(again, rules)
    assert found.same
    assert record["business"]["verdicts"][0]["status"] == "met"


@RELAXED
@given(st.text(st.characters(codec=None), max_size=8), st.text(st.characters(codec=None)))
def test_a_text_is_never_taken_for_another(one, other) -> None:
    rules = {"named": rule("named", NAME.equals(one))}
    first = to_record(report_of({"name": one}, rules))
    second = to_record(report_of({"name": other}, rules))

    assert (record_text(first) == record_text(second)) == (one == other)
    assert verify_record(first, rules).same
    assert verify_record(second, rules).same


@RELAXED
@given(st.text(max_size=9), st.text(max_size=5))
def test_a_difference_is_told_whatever_stands_in_it(words, part) -> None:
    record = copy.deepcopy(WHOLE)
    verdict = record["business"]["verdicts"][0]
    verdict |= {"id": words, "notes": [words], part or "x": words}

    found = verify_record(rehashed(record), {**BOOK, words: FLAGGED})

    for language in ("id", "en"):
        assert found.explain(language)


def test_rules_with_hostile_names_have_a_record() -> None:
    hostile = rule(
        'e\u0301 "x"\n\u0303',
        member("{capital}\u0301", FLAG.is_true(), holds=say("yes"), fails=say("no")),
    )
    record = to_record(report_of({"flag": True}, {hostile.id: hostile}))
    composed = unicodedata.normalize("NFC", hostile.id)

    assert json.loads(record_text(record)) == record
    assert verify_record(record, {composed: hostile}).same


# ------------------------------------------------------------- canonical text
def test_the_canonical_text_has_sorted_keys_no_spaces_and_composed_letters() -> None:
    assert record_text({"b": ("e\u0301", 1), "a": {"z": None, "y": True}}) == (
        '{"a":{"y":true,"z":null},"b":["é",1]}'
    )
    assert record_text({"a": "\n\u0303"}) == '{"a":"\\n\u0303"}'


@pytest.mark.parametrize(
    ("data", "error"),
    [
        ({1: 2}, TypeError),
        ({"a": object()}, TypeError),
        ({"a": float("nan")}, ValueError),
        ({"é": 1, "e\u0301": 2}, ValueError),
    ],
)
def test_what_is_no_json_has_no_canonical_text(data, error) -> None:
    with pytest.raises(error):
        record_text(data)


def test_a_record_nested_without_end_is_no_whole_record() -> None:
    endless: list = []
    endless.append(endless)
    assert verify_record({**WHOLE, "more": endless}, BOOK).agreement is Agreement.ALTERED


def test_a_verification_is_no_yes_or_no_and_tells_of_another_library() -> None:
    path = EXAMPLES[0]
    record = rehashed({**to_record(umkstd.check(path, as_of=DAY)), "version": "0.0.1"})

    found = verify_record(record, RULEBOOK)

    assert found.same
    assert found.same_library is False
    assert "version 0.0.1 (2026-11-24)" in found.explain("en")
    with pytest.raises(TypeError, match="agreement"):
        bool(found)


def test_a_part_that_is_a_word_stands_in_the_sentence_as_it_is() -> None:
    found = Difference(path="/x", rule="x", part="certainty", recorded="article", found="derived")
    assert found.message.en == "The certainty of the law of “x” on record: article; now: derived."


def test_an_answer_that_was_open_is_told_as_such() -> None:
    found = Difference(path="/x", rule="scale", part="value", recorded=None, found="mikro")
    assert found.message.en == "The answer of “scale” on record: undetermined; now: mikro."
