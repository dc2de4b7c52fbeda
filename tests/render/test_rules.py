"""Rules and facts as text: spans, articles and sentences, without the inside of the code."""

from __future__ import annotations

import re

import pytest

from umkstd.business.vocabulary import VOCABULARY
from umkstd.render.rules import fact_text, rule_text
from umkstd.rulebook import RULEBOOK
from umkstd.rulebook.instruments import INSTRUMENTS


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("rule", list(RULEBOOK))
def test_every_rule_can_be_read(rule, language):
    """Each rule names its title and articles, and leaves no placeholder unfilled."""
    text = rule_text(RULEBOOK[rule], language)
    assert RULEBOOK[rule].title.to(language) in text
    assert any(instrument.name in text for instrument in INSTRUMENTS)
    assert "24 November 2026" in text
    assert not re.search(r"\{[a-z_]+\}", text)
    for name, parameter in RULEBOOK.parameters.items():
        if name.replace("_", " ") not in parameter.title.en:
            assert name.replace("_", " ") not in text


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_fact_can_be_read(language):
    """Each fact tells its name, label and question."""
    for fact in VOCABULARY:
        text = fact_text(fact, language)
        assert text.startswith(fact.name)
        assert fact.label.to(language) in text
        assert fact.question.to(language) in text
