"""The fees that are known, day by day, and what is said of the others."""

from __future__ import annotations

import datetime

import pytest

from umkstd.errors import RuleDefinitionError
from umkstd.rulebook import fees

JULY, AUGUST = datetime.date(2026, 7, 31), datetime.date(2026, 8, 1)


@pytest.mark.parametrize(
    ("parameter", "before", "after"),
    [
        (fees.MARK_FILING_UMK, 500_000, 500_000),
        (fees.MARK_FILING_GENERAL, 1_800_000, 2_800_000),
        (fees.MARK_RENEWAL_UMK, 1_000_000, None),
        (fees.MARK_RENEWAL_GENERAL, 2_250_000, None),
        (fees.MARK_LATE_RENEWAL_UMK, 2_000_000, None),
        (fees.MARK_LATE_RENEWAL_GENERAL, 4_500_000, None),
        (fees.NIB_FEE_MICRO, 0, 0),
    ],
    ids=lambda value: getattr(value, "name", None),
)
def test_the_last_day_of_the_old_tariff_and_the_first_of_the_new(parameter, before, after):
    """PP 45/2024 to 31 July 2026, PP 30/2026 from 1 August 2026; what no source gave has no value."""
    for day, amount in ((JULY, before), (AUGUST, after)):
        if amount is None:
            with pytest.raises(RuleDefinitionError):
                parameter.at(day)
        else:
            assert parameter.at(day) == amount


@pytest.mark.parametrize(
    ("day", "law"),
    [
        ("2018-06-21", "UU 20/2008"),
        ("2020-11-01", "UU 20/2008"),
        ("2020-11-02", "UU 11/2020"),
        ("2026-11-24", "UU 11/2020"),
    ],
)
def test_the_nib_is_free_for_micro_by_statute(day, law):
    """The waiver of licence fees moved from UU 20/2008 into UU 11/2020."""
    item = fees.NIB_FEE_MICRO.dated(datetime.date.fromisoformat(day))
    assert (item.value, item.cite.instrument, item.cite.grade) == (0, law, "derived")


def test_there_was_no_nib_before_oss():
    """NIB came with PP 24/2018."""
    with pytest.raises(RuleDefinitionError):
        fees.NIB_FEE_MICRO.at(datetime.date(2018, 6, 20))


def test_the_new_tariff_is_weak_and_says_so():
    """Rp2,800,000 was reported by one unofficial source."""
    cite = fees.MARK_FILING_GENERAL.dated(AUGUST).cite
    assert cite.grade == "secondary"
    assert "dgip.go.id" in cite.note.en


def test_what_is_not_known_is_written_down():
    """A missing number is a sentence, never a zero."""
    assert [note.code for note in fees.NOT_KNOWN] == [
        "fee-nib-small",
        "fee-nib-relief",
        "fee-mark-renewal-2026",
        "fee-companies-before-2026",
        "fee-mark-before-2025",
    ]


def test_every_fee_is_in_rupiah_and_listed():
    """Each amount is money, and named once."""
    assert {item.unit for item in fees.PARAMETERS} == {"rupiah"}
    assert len({item.name for item in fees.PARAMETERS}) == len(fees.PARAMETERS) == 7
