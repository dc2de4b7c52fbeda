"""``python -m umkstd`` is the command line."""

from umkstd.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
