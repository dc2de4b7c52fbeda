"""Questions on a terminal, and what a typed answer means."""

from __future__ import annotations

from decimal import Decimal

import pytest

from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import InvalidValue
from umkstd.render.question_text import question_text, typed_answer


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        *(("has_nib", word, True) for word in ("ya", "Y", " yes ", "iya")),
        *(("has_nib", word, False) for word in ("tidak", "T", "no", "bukan")),
        ("has_nib", "mungkin", "mungkin"),
        ("has_nib", "  ", None),
        ("risk", "1", "rendah"),
        ("risk", "4", "tinggi"),
        ("risk", "5", "5"),
        ("risk", "rendah", "rendah"),
        ("capital", "Rp45.000.000", 45_000_000),
        ("capital", "45000000", 45_000_000),
        ("capital", "45,5 juta", "45,5 juta"),
        ("nib_issued_on", "2025-11-04", "2025-11-04"),
        ("label_letter_height", "1,5", Decimal("1.5")),
        ("label_letter_height", "1.5", Decimal("1.5")),
        ("label_letter_height", "2000", Decimal(2000)),
        ("product", "keripik", "keripik"),
    ],
)
def test_what_a_typed_answer_means(name, typed, value):
    assert typed_answer(VOCABULARY[name], typed) == value


@pytest.mark.parametrize(
    ("typed", "code"),
    [("2.000", "number-ambiguous"), ("2,000", "number-ambiguous"), ("dua", "number-format")],
)
def test_a_number_that_may_be_another_is_asked_again(typed, code):
    with pytest.raises(InvalidValue) as error:
        typed_answer(VOCABULARY["label_letter_height"], typed)
    assert error.value.problem.code == code


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_fact_can_be_asked(language):
    for fact in VOCABULARY:
        text = question_text(fact, language)
        assert text.startswith(fact.question.to(language))
        for choice in fact.choices:
            assert fact.shown(choice).to(language) in text
