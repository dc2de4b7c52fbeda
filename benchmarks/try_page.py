"""How long the page "Try it" takes in a browser that has nothing of it yet.

    UMKSTD_SITE=html python benchmarks/try_page.py [ROUNDS]

Needs Playwright, Chromium and a site with the engine, see docs/build_try.py. A plain static server
on this machine serves it; each round is a new browser profile without a cache.
"""

from __future__ import annotations

import functools
import http.server
import os
import statistics
import sys
import threading
import time

from playwright.sync_api import sync_playwright

PARTS = {
    "the form can be filled in": "#try-goal",
    "the library runs": "[data-stage=ready]",
    "the first answer": "[data-answered]",
}


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *_: object) -> None:
        """Nothing."""


def main() -> None:
    """Measure, and print the median and the range of each part."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    handler = functools.partial(Quiet, directory=os.environ["UMKSTD_SITE"])
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    found: dict[str, list[float]] = {name: [] for name in (*PARTS, "another fact, answered")}
    with sync_playwright() as playwright:
        for _ in range(rounds):
            browser = playwright.chromium.launch(
                executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
            )
            page = browser.new_page()
            begun = time.perf_counter()
            page.goto(f"http://127.0.0.1:{server.server_port}/try/index.html")
            for name, selector in PARTS.items():
                page.wait_for_selector(f"#umkstd-try{selector}, #umkstd-try {selector}")
                found[name].append(time.perf_counter() - begun)
            told = page.get_attribute("#umkstd-try", "data-told")
            begun = time.perf_counter()
            page.get_by_role("button", name="I don't know").click()
            page.wait_for_selector(f"#umkstd-try:not([data-told='{told}'])")
            found["another fact, answered"].append(time.perf_counter() - begun)
            browser.close()
    for name, seconds in found.items():
        low, high = min(seconds), max(seconds)
        print(f"{name}: {statistics.median(seconds):.2f} s ({low:.2f}-{high:.2f})")


if __name__ == "__main__":
    main()
