"""For which editions BSN is seen to offer SNI Bina UMK; what was not seen is unknown."""

from __future__ import annotations

import pytest

import umkstd
from umkstd.business.sni_offers import OFFERS, offer_of, offered, offered_by_bsn


@pytest.mark.parametrize(
    ("number", "seen"),
    [
        ("SNI 3144:2015", True),
        ("SNI 01-3144-2015", True),
        ("SNI 3144", True),
        ("SNI 3144:2009", None),
        ("SNI 8302:2016", True),
        ("SNI 4305:2018", None),
        ("abc", None),
    ],
)
def test_an_offer_is_seen_or_unknown_and_never_no(number, seen):
    assert offered_by_bsn(number) is seen


def test_an_offer_is_found_by_its_edition():
    assert offer_of("SNI 8964:2021").edition_named is False
    assert offer_of("SNI 8302:2016").edition_named is True
    assert offer_of("SNI 8302:2015") is None
    assert offer_of("abc") is None


def test_what_the_business_says_comes_first():
    assert offered(False, "SNI 3144:2015") is False
    assert offered(True, None) is True
    assert offered(None, None) is None
    assert offered(None, "SNI 3144:2015") is True


def test_every_offer_has_its_source_and_why():
    for offer in OFFERS:
        assert offer.source
        assert offer.why.id != offer.why.en
    assert len({offer.number for offer in OFFERS}) == len(OFFERS)


def open_facts(line):
    case = {"business": {"has_nib": True}, "lines": [line]}
    return umkstd.check(case, as_of="2026-11-24").line(0)["sni-bina-umk"].open_facts


def test_a_product_of_the_list_is_answered_without_being_asked():
    line = {"product": "tempe", "risk": "rendah", "sni": "SNI 3144:2015"}
    assert "sni_offered" not in open_facts(line)
    assert "sni_offered" in open_facts({**line, "sni": "SNI 4305:2018"})
