"""The steps of a producer under mandatory SNI, and the way out of certification."""

from __future__ import annotations

from umkstd.law.citation import Grade
from umkstd.rulebook.mandatory_sni_steps import EXEMPTION, STEPS


def test_the_order_of_the_steps():
    """First the brand and the application, then test and audit, then consent, then the marks."""
    assert [step.id for step in STEPS] == [
        *("own-brand", "apply-in-siinas", "test-and-audit", "mark-consent", "affix-marks"),
    ]


def test_what_was_read_and_what_was_not():
    """Pasal 43 was read; the rest rests on secondary pages or on the rule for foreign producers."""
    grades = {step.id: step.cite.grade for step in STEPS}
    assert grades["mark-consent"] is grades["affix-marks"] is Grade.ARTICLE
    assert grades["apply-in-siinas"] is grades["test-and-audit"] is Grade.SECONDARY
    assert grades["own-brand"] is Grade.DERIVED
    assert STEPS[0].cite.note is not None
    assert str(STEPS[3].cite) == "Permenperin 16/2025 Pasal 43"


def test_exempt_goods_are_not_traded():
    """A letter of exemption opens no way to the market."""
    assert str(EXEMPTION.cite) == "Permenperin 14/2025 Pasal 59"
    assert "may not be sold" in EXEMPTION.told.en
    assert "tidak boleh dijual" in EXEMPTION.told.id


def test_both_languages():
    """Each step is told in both."""
    for step in (*STEPS, EXEMPTION):
        assert step.title.id != step.title.en
        assert step.told.id.endswith(".")
        assert step.told.en.endswith(".")
