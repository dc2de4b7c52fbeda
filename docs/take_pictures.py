"""Takes a picture of one page of each kind: ``python docs/take_pictures.py SITE FOLDER [KIND...]``.

Each in the width of a desk and of a telephone, light and dark, for a person to look at. SITE is the
folder that Sphinx wrote. Needs Playwright and Chromium.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from page_kinds import KINDS, READY
from site_browser import chromium, served

WIDTHS = {"desk": 1280, "phone": 390}
SCHEMES = ("light", "dark")
HIGHEST = 2600
"""Points of a picture from top to bottom; what is below is more of the same."""


def main() -> None:
    """Take them."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("site", type=Path, help="the folder that Sphinx wrote")
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument("kinds", nargs="*", help="some kinds only: " + ", ".join(KINDS))
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    kinds = options.kinds or list(KINDS)
    with served(options.site) as base, chromium() as browser:
        for place, width in WIDTHS.items():
            for scheme in SCHEMES:
                shape = {"width": width, "height": 844}
                page = browser.new_page(viewport=shape, color_scheme=scheme)
                for kind in kinds:
                    path = options.folder / f"{kind}-{place}-{scheme}.png"
                    _take(page, f"{base}/{KINDS[kind]}", READY.get(kind), path)
                page.close()


def _take(page: Any, address: str, ready: str | None, path: Path) -> None:
    page.goto("about:blank")  # a mere change of what stands after # would load nothing
    page.goto(address)
    if ready:
        page.wait_for_selector(ready)
    wide, high = page.evaluate("[innerWidth, document.documentElement.scrollHeight]")
    area = {"x": 0, "y": 0, "width": wide, "height": min(high, HIGHEST)}
    page.screenshot(path=path, full_page=True, clip=area)
    inner = page.evaluate("document.documentElement.scrollWidth")
    wider = f", {inner - wide} points wider than the window" if inner > wide else ""
    sys.stdout.write(f"{path.stem}{wider}\n")


if __name__ == "__main__":
    main()
