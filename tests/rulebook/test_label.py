"""The requirement label: each item that a label of processed food must have, by its name."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.logic.nodes import Member, walk
from umkstd.rulebook.label import LABEL, STARTS

TODAY = "2026-11-24"
RULE = LABEL
CASES = cases(RULE.id)
FACTS = CASES[0]["facts"]


def evaluate(as_of=TODAY, **changes):
    """The verdict for a complete P-IRT label, with some facts changed."""
    return RULE.evaluate({**FACTS, **changes}, as_of=as_of)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_cases(case):
    """Expected values come from the law notes, never from running the code."""
    check(RULE, case)


def members(provision):
    """The cited members of a provision, by code."""
    return {
        node.code: node
        for condition in provision.conditions
        for node in walk(condition)
        if isinstance(node, Member)
    }


@pytest.mark.parametrize(
    ("code", "letter"),
    [
        ("name-given", "a"),
        ("ingredients-given", "b"),
        ("net-content-given", "c"),
        ("producer-given", "d"),
        ("halal-mark-given", "e"),
        ("production-code-given", "f"),
        ("expiry-given", "g"),
        ("licence-number-given", "h"),
        ("origin-given", "i"),
    ],
)
def test_one_member_for_each_letter(code, letter):
    """PerBPOM 31/2018 Pasal 5 ayat (1) has nine letters, and each is a member of its own."""
    today = next(p for p in RULE.provisions if p.span.start.isoformat() == STARTS[-1])
    assert str(members(today)[code].cite) == f"PerBPOM 31/2018 Pasal 5 ayat (1) huruf {letter}"


def test_six_letters_must_be_easiest_to_see():
    """Pasal 5 ayat (2): a, c, d, e, g and h; ingredients and production code may be elsewhere."""
    today = next(p for p in RULE.provisions if p.span.start.isoformat() == STARTS[-1])
    placed = {code for code in members(today) if code.endswith("-placed")}
    assert placed == {
        *("name-placed", "net-content-placed", "producer-placed", "halal-mark-placed"),
        *("expiry-placed", "licence-number-placed"),
    }


def test_an_empty_label_names_everything():
    """A person who starts from nothing gets the whole list at once, in the law's order."""
    absent = dict.fromkeys(
        ("label_name", "label_net_content", "label_producer", "label_expiry"), "tidak_ada"
    )
    verdict = evaluate(
        **absent,
        label_halal_mark="tidak_ada",
        label_licence_number="tidak_ada",
        label_ingredients=False,
        label_production_code=False,
        label_origin="tidak_tercantum",
    )
    assert verdict.reason_codes == (
        *("processed-food", "sold-packed", "name-given", "ingredients-given"),
        *("net-content-given", "producer-given", "production-code-given", "expiry-given"),
        *("licence-number-given", "origin-given", "halal-mark-given"),
    )


@pytest.mark.parametrize(
    ("as_of", "halal", "expected"),
    [
        ("2026-10-17", "tidak_ada", "met"),
        ("2026-10-18", "tidak_ada", "unmet"),
        ("2026-10-18", "bagian_utama", "met"),
    ],
)
def test_halal_before_and_after_the_day_of_umk(as_of, halal, expected):
    """An uncertified micro enterprise may stay silent until 17 October 2026, and no longer."""
    certified = halal != "tidak_ada"
    verdict = evaluate(
        as_of,
        has_halal_certificate=certified,
        label_halal_mark=halal,
        label_halal_number="nomor_sertifikat" if certified else "tidak_ada",
    )
    assert verdict.status == expected


def test_a_pack_that_is_too_small_has_two_readings():
    """Which particulars stay on it was not read, so nothing is decided where some are missing."""
    verdict = evaluate(label_sale_form="eceran_kecil", label_ingredients=False)
    (reason,) = verdict.legal_reasons
    assert (verdict.status, reason.kind) == ("undetermined", "disputed")
    assert reason.would_decide == ("met", "unmet")


@pytest.mark.parametrize(
    ("form", "shown"),
    [("eceran", False), ("eceran_kecil", True), ("curah", True), ("di_hadapan_pembeli", True)],
)
def test_notes_on_exceptions(form, shown):
    """The exceptions of PP 69/1999 are told where one of them is at hand."""
    codes = [note.code for note in evaluate(label_sale_form=form).notes]
    assert ("label-exceptions" in codes) is shown
    assert ("label-nutrition-umk" in codes) is form.startswith("eceran")


def test_notes_on_the_p_irt_number():
    """Where it stands, and that it stands in place of the MD number."""
    codes = [note.code for note in evaluate().notes]
    assert {"label-pirt-number", "label-pirt-duty"} <= set(codes)
    other = evaluate(label_licence="tidak_perlu")
    assert "label-pirt-number" not in [note.code for note in other.notes]


@pytest.mark.parametrize(("as_of", "early"), [("2021-12-31", True), ("2022-01-01", False)])
def test_days_whose_law_is_less_well_known(as_of, early):
    """Before 2022 the reader is told to make sure."""
    codes = [note.code for note in evaluate(as_of).notes]
    assert ("label-first-days" in codes) is early
    assert ("label-list-unchanged" in codes) is not early


@pytest.mark.parametrize("provision", RULE.provisions, ids=lambda p: f"{p.span.start} {p.rank}")
def test_every_failing_sentence_says_what_to_do(provision):
    """The words of doing, in both languages."""
    indonesian = (
        *("Cantumkan", "cantumkan", "Pindahkan", "Perbesar", "Tulis", "Urus", "Hapus", "Label"),
        *("aturan", "kewajiban", "berlaku"),
    )
    for code, node in members(provision).items():
        assert node.holds.id != node.holds.en, code
        assert node.fails.id != node.fails.en, code
        assert any(word in node.fails.id for word in indonesian), code


def test_what_is_asked_grows_from_span_to_span():
    """Letter size in 2022, the halal number in March 2022; nothing is taken away."""
    seen = set()
    for start in STARTS:
        base = next(p for p in RULE.provisions if p.span.start.isoformat() == start and p.rank == 0)
        codes = set(members(base))
        assert seen <= codes
        seen = codes
    assert "letter-size" in seen
    assert "halal-number-given" in seen
