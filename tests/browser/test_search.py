"""The search of the site finds words of both languages, in their forms, on pages that hold them."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from page_kinds import READY


@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("perizinan", "law/id/licence-fee.html"),
        ("pangan", "law/id/facts/food.html"),
        ("halal", "law/id/halal.duty.html"),
        ("genteng", "law/id/standards/sni-0096-2007.html"),
        ("BELUM diketahui", "law/id/unknown.html"),
        ("self declare halal", "law/id/halal.self-declare.html"),
        ("food licence", "law/en/food-licence-route.html"),
        ("RequirementNotMet", "reference/text-and-errors.html"),
    ],
)
def test_a_word_leads_to_the_page_that_is_about_it(opened, base, words, page):
    seen = opened(f"search.html?q={quote(words)}")
    seen.wait_for_selector(READY["search"])
    links = seen.locator("#search-results li > a")
    addresses = links.evaluate_all("all => all.map((one) => one.href)")
    found = [one.removeprefix(f"{base}/").partition("?")[0].partition("#")[0] for one in addresses]
    assert page in found, found[:10]
