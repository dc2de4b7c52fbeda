"""The determination mandatory-sni-status: mandatory, voluntary, or both while it is not settled."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.rulebook.mandatory_sni_products import PRODUCTS
from umkstd.rulebook.mandatory_sni_status import MANDATORY_SNI_STATUS, known_on

TODAY = "2026-11-24"
RULE = MANDATORY_SNI_STATUS


@pytest.mark.parametrize("case", cases(RULE.id), ids=lambda case: case["name"])
def test_cases(case):
    """Expected values come from the law notes, never from running the code."""
    check(RULE, case)


def determine(product, as_of=TODAY, **facts):
    """The answer for one product."""
    return RULE.determine({"sni_product": product, **facts}, as_of=as_of)


def test_both_readings_of_biscuits_are_told():
    """Each reading comes with what it says and the text that it rests on."""
    answer = determine("biskuit")
    assert [(a.value, str(a.citations[0])) for a in answer.alternatives] == [
        ("wajib", "Permenperin 60/2015"),
        ("sukarela", "SE Dirjen Industri Agro 500/M-IND/7/2016"),
    ]
    assert all(a.basis is not None for a in answer.alternatives)
    (reason,) = answer.legal_reasons
    assert (reason.kind, reason.would_decide) == ("disputed", ("wajib", "sukarela"))
    assert [note.code for note in answer.notes] == ["mandatory-sni-biscuit"]


def test_an_unlisted_product_is_not_voluntary():
    """The person is asked, and told that the list is not whole."""
    answer = determine("lainnya")
    assert answer.value is None
    assert answer.open_facts == ("sni_mandatory",)
    assert [note.code for note in answer.notes] == ["mandatory-sni-other-product"]


@pytest.mark.parametrize(
    "product", [p for p in PRODUCTS if p.status == "in_force"], ids=lambda p: p.key
)
def test_history_of_each_product(product):
    """Settled from the first day that a source shows; before it both answers stay possible."""
    first = known_on(product)
    assert determine(product.key, max(first, "2014-09-17")).value == "wajib"
    assert determine(product.key).value == "wajib"
    if first > "2014-09-17":
        earlier = determine(product.key, "2014-09-17")
        assert {a.value for a in earlier.alternatives} == {"wajib", "sukarela"}
        assert "mandatory-sni-first-day" in [note.code for note in earlier.notes]


def test_a_near_miss_says_why():
    """The reader sees which regulation comes close, and why it does not reach the product."""
    row = next(
        row
        for row in RULE.rulings[0].tables[0].rows
        if row.cells[0] is not None and "kopi_bubuk" in str(row.cells[0].other)
    )
    assert row.outcome == "sukarela"
    assert "pure instant coffee" in row.basis.en


def test_beyond_the_day_of_the_list_it_is_stale():
    """A regulation of tomorrow is not in it."""
    assert determine("kopi_instan", "2026-11-25").stale
