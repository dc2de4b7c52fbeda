"""A built site on a plain static server, and Chromium with the network cut off but for that server."""

from __future__ import annotations

import contextlib
import functools
import http.server
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
"""Chromium of the system; ``None`` where there is none."""
FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)


class _Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files over connections that stay open, and says nothing."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_: Any) -> None:
        """Nothing."""


class _Server(http.server.ThreadingHTTPServer):
    """A browser may go away before it has read all."""

    def handle_error(self, *_: Any) -> None:
        """Nothing: what a page lacks, the browser tells."""


@contextlib.contextmanager
def served(site: Path) -> Iterator[str]:
    """The address at which the site is served meanwhile."""
    handler = functools.partial(_Quiet, directory=str(site))
    with _Server(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@contextlib.contextmanager
def chromium() -> Iterator[Any]:
    """The browser, as Playwright knows it."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield found
        found.close()
