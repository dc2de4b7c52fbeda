"""Pages in a browser: nothing is asked of another host, nothing is missing, no error is told.

Each page of the law is opened in one of its languages, by turns; `docs/check_site.py` looks at what
all pages are made of without a browser.
"""

from __future__ import annotations

import pytest

TABS = 4
SECONDS = 60


def names(site):
    """Every page but for the other language; what lies in _static is part of one."""
    every = (path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    found = sorted(name for name in every if not name.startswith("_"))
    law = [name for name in found if name.startswith("law/id/")]
    turns = {
        name.replace("law/id/", f"law/{('id', 'en')[turn % 2]}/") for turn, name in enumerate(law)
    }
    return [name for name in found if not name.startswith(("law/id/", "law/en/")) or name in turns]


def left(request):
    """A picture of the tab for a page that was left before it came: no fault of the page."""
    return request.failure == "net::ERR_ABORTED" and request.url.endswith("favicon.svg")


def watched(page, base, wrong):
    """A page that notes what it should not have asked, did not get or complained about."""

    def note(what):
        wrong.append(f"{page.url.removeprefix(base)}: {what}")

    page.on("request", lambda one: one.url.startswith(base) or note(one.url))
    page.on("requestfailed", lambda one: left(one) or note(f"{one.failure}: {one.url}"))
    page.on("response", lambda one: one.status < 400 or note(f"{one.status}: {one.url}"))
    page.on("pageerror", lambda error: note(str(error)))
    page.on("console", lambda said: said.type != "error" or note(said.text))
    return page


def visit(browser, base, addresses):
    """What is wrong on these pages, which are opened four at a time."""
    wrong = []
    context = browser.new_context()
    context.set_default_timeout(SECONDS * 1000)
    tabs = [watched(context.new_page(), base, wrong) for _ in range(TABS)]
    for start in range(0, len(addresses), TABS):
        used = list(zip(tabs, addresses[start : start + TABS], strict=False))
        for tab, name in used:
            tab.goto(f"{base}/{name}", wait_until="commit")
        for tab, _ in used:
            tab.wait_for_load_state("load")
    context.close()
    return wrong


def test_pages_load_from_here_alone_and_tell_no_error(browser, base, site):
    addresses = names(site)
    assert len(addresses) > 440
    assert visit(browser, base, addresses) == []


@pytest.mark.parametrize(
    "fault",
    [
        '<img src="https://example.org/x.png">',
        '<link rel="stylesheet" href="missing.css">',
        "<script>console.error('wrong')</script>",
        "<script>throw new Error('wrong')</script>",
    ],
)
def test_the_check_would_notice(browser, base, site, fault):
    page = site / "check-of-the-check.html"
    page.write_text(f"<!doctype html><title>x</title>{fault}", encoding="utf-8")
    try:
        assert visit(browser, base, [page.name])
    finally:
        page.unlink()
