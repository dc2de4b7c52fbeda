"""``python -m umkstd.testing``: run conformance cases, and count the mutants that they kill."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from umkstd.errors import CaseError, UnknownName

PASSED, FAILED, BAD_INPUT = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Returns:
        0 if every case passed, or no mutant survived; 1 if not; 2 if the input or the call is bad.

    Example:
        >>> main(["run", "/nowhere", "--lang", "en"])
        2
    """
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
    except CaseError as error:
        return _refuse(error.explain(options.lang))
    except UnknownName as error:
        return _refuse(error.problem.message.to(options.lang))
    except OSError as error:
        return _refuse(f"{error.filename or ''}: {error.strerror or error}")
    return status


def _refuse(message: str) -> int:
    sys.stderr.write(message + "\n")
    return BAD_INPUT


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m umkstd.testing",
        description="Kasus uji dan mutan aturan. Conformance cases and mutants of rules.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    run = commands.add_parser("run", help="jalankan kasus uji / run conformance cases")
    run.add_argument("folder", nargs="?", help="of *.json; those of the library by default")
    run.set_defaults(run=_run)
    mutants = commands.add_parser(
        "mutants", help="hitung mutan / count mutants killed by the cases"
    )
    mutants.add_argument("rules", nargs="*", metavar="RULE", help="ids; every rule by default")
    mutants.add_argument("--survivors", action="store_true", help="list each survivor")
    mutants.set_defaults(run=_mutants)
    for command in (run, mutants):
        command.add_argument(
            "--lang", choices=("id", "en"), default="id", help="id (default) or en"
        )
    return parser


def _run(options: argparse.Namespace) -> int:
    from umkstd.testing.running import run

    outcome = run(options.folder)
    sys.stdout.write(outcome.explain(options.lang) + "\n")
    return PASSED if outcome.passed else FAILED


def _mutants(options: argparse.Namespace) -> int:
    from umkstd.rulebook import RULEBOOK
    from umkstd.testing.survey import heading, survey, total

    sys.stdout.write(heading(options.lang) + "\n")
    found = []
    for rule in options.rules or RULEBOOK:
        one = survey(rule)
        found.append(one)
        text = one.explain(options.lang) if options.survivors else one.line()
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
    sys.stdout.write(total(found, options.lang) + "\n")
    return FAILED if any(one.survivors for one in found) else PASSED


if __name__ == "__main__":
    raise SystemExit(main())
