"""Makes the pages of the law: ``python docs/build_law.py [--check]``.

The pages themselves are written below ``docs/law``, which git does not keep: they are many, and a
small change in a rule would change dozens. What git keeps is ``docs/law-index.txt`` with the title
and a hash of each page. ``--check`` writes nothing and fails where that index is not current.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from law_pages.pages import INDEX, drift, index_lines, texts, write


def main() -> int:
    """Make the pages, or check the index."""
    parser = argparse.ArgumentParser(description="Make the pages of the law.")
    parser.add_argument("--check", action="store_true", help="only compare with the index")
    options = parser.parse_args()
    files = texts()
    found = drift(files)
    if options.check:
        if found:
            shown = "\n".join(found[:40])
            more = f"\nand {len(found) - 40} more" if len(found) > 40 else ""
            sys.stderr.write(
                f"The pages of the law have changed:\n{shown}{more}\n"
                "If that is meant, run: python docs/build_law.py\n"
            )
        return 1 if found else 0
    write(files)
    INDEX.write_text("\n".join(index_lines(files)) + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(files)} pages, {len(found)} lines of the index changed.\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
