"""The commands about time: a verdict over the years, and whether an audit record still holds."""

from __future__ import annotations

import argparse
from typing import Any

from umkstd.cli.terminal import ANSWERED, NOT_VALID, facts_of_file, requirement_of, typed_in


def add(commands: Any) -> tuple[argparse.ArgumentParser, ...]:
    """The commands, added to those of the parser."""
    over = commands.add_parser("timeline", help="jawaban dari waktu ke waktu / an answer over time")
    over.add_argument("file", help="JSON; - for standard input")
    over.add_argument("--rule", default="sni-bina-umk", help="a rule's id")
    over.add_argument("--line", type=int, default=1, help="which activity line, from 1")
    over.add_argument("--since", metavar="DATE", help="YYYY-MM-DD; no beginning by default")
    over.add_argument("--until", metavar="DATE", help="YYYY-MM-DD; no end by default")
    over.set_defaults(run=_timeline)
    verify = commands.add_parser("verify", help="uji catatan audit / test an audit record")
    verify.add_argument("file", help="JSON that check --record wrote; - for standard input")
    verify.set_defaults(run=_verify)
    return over, verify


def _timeline(options: argparse.Namespace) -> tuple[int, str]:
    from umkstd.law.timeline import timeline

    facts = facts_of_file(options.file, options.line)
    found = timeline(requirement_of(options.rule), facts, start=options.since, end=options.until)
    return ANSWERED, found.explain(options.lang) + "\n"


def _verify(options: argparse.Namespace) -> tuple[int, str]:
    """Ended with 1 where a record was changed or is answered otherwise now."""
    from umkstd.law.verification import Agreement
    from umkstd.logic.json_text import parse, parse_file
    from umkstd.rulebook.checking import verify_record

    found = verify_record(parse(typed_in()) if options.file == "-" else parse_file(options.file))
    holds = found.agreement in (Agreement.SAME, Agreement.INCOMPLETE)
    return ANSWERED if holds else NOT_VALID, found.explain(options.lang) + "\n"
