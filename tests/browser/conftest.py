"""The built site on a plain static server, in Chromium with the network cut off but for localhost.

Say where the site is: `UMKSTD_SITE=html python -m pytest tests/browser`. Without it, without
Playwright or without Chromium, these tests are skipped and say so.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "docs"))

from npm_package import AXE, fetch_package
from site_browser import CHROMIUM, chromium, served


@pytest.fixture(scope="session")
def site():
    folder = os.environ.get("UMKSTD_SITE")
    if not folder:
        pytest.skip("no built site: UMKSTD_SITE says where Sphinx wrote it")
    if not (Path(folder) / "_static/try-engine").is_dir():
        pytest.skip("the site was built without the engine: docs/build_try.py adds it (npm)")
    return Path(folder)


@pytest.fixture(scope="session")
def base(site):
    """The address of the site."""
    with served(site) as address:
        yield address


@pytest.fixture(scope="session")
def browser(site):
    pytest.importorskip("playwright.sync_api", reason="pip install playwright")
    if CHROMIUM is None:
        pytest.skip("no Chromium was found: apt-get install chromium")
    with chromium() as found:
        yield found


@pytest.fixture
def opened(browser, base):
    """A function that opens a page of the site; at the end no request has left or failed."""
    contexts, wrong = [], []

    def open_page(address, **context):
        contexts.append(browser.new_context(**{"locale": "en-GB", **context}))
        page = contexts[-1].new_page()
        page.set_default_timeout(30_000)
        page.on("request", lambda one: one.url.startswith(base) or wrong.append(one.url))
        page.on("requestfailed", lambda one: wrong.append(f"failed: {one.url}"))
        page.on("response", lambda one: one.ok or wrong.append(f"{one.status}: {one.url}"))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda said: said.type != "error" or wrong.append(said.text))
        page.on("dialog", lambda dialog: wrong.append(dialog.message))
        page.goto(f"{base}/{address}")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert wrong == []


@pytest.fixture(scope="session")
def axe(tmp_path_factory):
    """The source of axe-core."""
    try:
        package = fetch_package("axe-core", AXE, tmp_path_factory.mktemp("axe"))
    except (FileNotFoundError, subprocess.CalledProcessError) as error:
        pytest.skip(str(error))
    return (package / "axe.min.js").read_text(encoding="utf-8")
