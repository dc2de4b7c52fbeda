"""axe-core finds no serious barrier on one page of each kind, light on a telephone and dark at a desk."""

from __future__ import annotations

import pytest
from page_kinds import KINDS, READY

SHAPES = {"light": (390, {}), "dark": (1280, {"runOnly": ["color-contrast", "link-in-text-block"]})}
OPEN = """() => {
  document.querySelectorAll('details').forEach((one) => { one.open = true });
  // Rows of a long table are alike, and so are parts of a long page: the first stand for all.
  const more = 'tbody tr:nth-child(n+20), article section > section:nth-of-type(n+12), li:nth-child(n+20)';
  document.querySelectorAll(more).forEach((one) => one.remove());
}"""


def barriers(page, axe, options):
    """What axe-core calls serious or critical."""
    page.evaluate(axe)
    run = "options => axe.run(document, {resultTypes: ['violations'], ...options})"
    found = page.evaluate(run, options)
    assert found["passes"]
    return [
        (one["id"], len(one["nodes"]), one["nodes"][0]["html"])
        for one in found["violations"]
        if one["impact"] in {"serious", "critical"}
    ]


@pytest.mark.parametrize("scheme", SHAPES)
@pytest.mark.parametrize("kind", KINDS)
def test_no_page_has_a_serious_barrier_or_is_wider_than_the_window(opened, axe, kind, scheme):
    width, options = SHAPES[scheme]
    shape = {"viewport": {"width": width, "height": 844}, "color_scheme": scheme}
    page = opened(KINDS[kind], **shape)
    if kind in READY:
        page.wait_for_selector(READY[kind])
    page.evaluate(OPEN)
    assert barriers(page, axe, options) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_whole_of_a_page_at_a_desk_has_no_barrier(opened, axe):
    """The side bar is hidden on a telephone."""
    page = opened(KINDS["requirement-id"])
    assert barriers(page, axe, {}) == []


def test_the_check_would_notice(opened, axe):
    page = opened(KINDS["law"])
    page.evaluate("document.querySelector('article p').style.color = '#eee'")
    page.evaluate("document.querySelector('article li a').replaceChildren()")
    assert {one[0] for one in barriers(page, axe, {})} == {"color-contrast", "link-name"}
