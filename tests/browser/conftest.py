"""The built site on a plain static server, in Chromium with the network cut off but for localhost.

Say where the site is: `UMKSTD_SITE=html python -m pytest tests/browser`. Without it, without
Playwright or without Chromium, these tests are skipped and say so.
"""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import subprocess
import threading
from pathlib import Path

import pytest

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
AXE = "axe-core@4.11.1"
FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *_):
        """Nothing."""


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
    handler = functools.partial(Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def browser(site):
    api = pytest.importorskip("playwright.sync_api", reason="pip install playwright")
    if CHROMIUM is None:
        pytest.skip("no Chromium was found: apt-get install chromium")
    with api.sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield found
        found.close()


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
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("no npm was found: apt-get install npm")
    folder = tmp_path_factory.mktemp("axe")
    done = subprocess.run([npm, "pack", "--silent", AXE], cwd=folder, check=False)
    if done.returncode:
        pytest.skip(f"npm could not fetch {AXE}")
    shutil.unpack_archive(next(folder.glob("*.tgz")), folder, "gztar")
    return (folder / "package/axe.min.js").read_text(encoding="utf-8")
