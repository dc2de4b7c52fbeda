"""The commands about the road: where a line stands, what comes next, what is due, an interview."""

from __future__ import annotations

import argparse
from typing import Any

from umkstd.cli.terminal import ANSWERED, case_of, day_of, facts_of_file, require_line, terminal


def add(commands: Any) -> tuple[argparse.ArgumentParser, ...]:
    """The commands, added to those of the parser."""
    path = commands.add_parser("path", help="tahap dan rencana / the stage and the plan")
    path.add_argument("file", help="JSON; - for standard input")
    path.add_argument("--goal", default="sni-bina-umk", help="sni-bina-umk, sppt-sni, a rule's id")
    path.add_argument("--line", type=int, default=1, help="which activity line, from 1")
    path.add_argument("--markdown", action="store_true", help="to hand to the business")
    path.add_argument("--as-of", metavar="DATE", help="YYYY-MM-DD; today by default")
    triage = commands.add_parser("triage", help="bagi kasus menurut bidang / by service field")
    triage.add_argument("files", nargs="+", help="JSON case files")
    triage.add_argument(
        "--goal", default="sni-bina-umk", help="sni-bina-umk, sppt-sni, a rule's id"
    )
    triage.add_argument("--as-of", metavar="DATE", help="YYYY-MM-DD; today by default")
    ahead = commands.add_parser("deadlines", help="tanggal yang harus dijaga / what is due when")
    ahead.add_argument("file", help="JSON; - for standard input")
    ahead.add_argument("--until", metavar="DATE", required=True, help="YYYY-MM-DD")
    ahead.add_argument("--as-of", metavar="DATE", help="YYYY-MM-DD; today by default")
    ahead.add_argument("--ics", metavar="OUT", help="also write an iCalendar file")
    ask = commands.add_parser("ask", help="wawancara / an interview")
    ask.add_argument(
        "file", nargs="?", help="JSON case file with what is known; none to begin anew"
    )
    ask.add_argument("--goal", default="sni-bina-umk", help="sni-bina-umk, sppt-sni, a rule's id")
    ask.add_argument("--line", type=int, default=1, help="which activity line, from 1")
    ask.add_argument("--as-of", metavar="DATE", help="YYYY-MM-DD; today by default")
    ask.add_argument(
        "--plain", action="store_true", help="without the prompts of the extra umkstd[ask]"
    )
    path.set_defaults(run=_path)
    triage.set_defaults(run=_triage)
    ahead.set_defaults(run=_deadlines)
    ask.set_defaults(run=_ask)
    return path, triage, ahead, ask


def _path(options: argparse.Namespace) -> tuple[int, str]:
    from umkstd.pathway import locate, plan
    from umkstd.render.plan_text import plan_markdown, plan_text

    day = day_of(options)
    case = case_of(options.file)
    require_line(case, options.line)
    found = plan(case, options.line - 1, options.goal, as_of=day)
    location = locate(case, options.line - 1, as_of=day)
    if options.markdown:
        return ANSWERED, plan_markdown(found, location, options.lang)
    return ANSWERED, plan_text(found, location, options.lang, width=terminal()["width"])


def _triage(options: argparse.Namespace) -> tuple[int, str]:
    from pathlib import PurePath

    from umkstd.pathway import locate, plan
    from umkstd.plut import triage
    from umkstd.render.triage_text import triage_text

    day = day_of(options)
    found = []
    for file in options.files:
        case = case_of(file)
        for line in range(max(len(case.lines), 1)):
            name = PurePath(file).stem + (f" ({line + 1})" if len(case.lines) > 1 else "")
            planned = plan(case, line, options.goal, as_of=day)
            told = triage(planned, case, line, as_of=day, case_id=name)
            found.append((told, locate(case, line, as_of=day)))
    return ANSWERED, triage_text(found, options.lang, width=terminal()["width"])


def _deadlines(options: argparse.Namespace) -> tuple[int, str]:
    from pathlib import Path

    from umkstd.pathway import calendar_of
    from umkstd.render.deadlines import deadlines_icalendar, deadlines_text

    day = day_of(options)
    case = case_of(options.file)
    ahead = calendar_of(case, as_of=day, until=options.until)
    text = deadlines_text(ahead, options.lang, width=terminal()["width"])
    if options.ics:
        name = case.business.name or Path(options.file).stem
        Path(options.ics).write_bytes(deadlines_icalendar(ahead, options.lang, name=name))
    return ANSWERED, text


def _ask(options: argparse.Namespace) -> tuple[int, str]:
    from umkstd.cli.asking import ask_until_decided, reader
    from umkstd.pathway.asking import interview

    day = day_of(options)
    known: dict[str, Any] = {"purpose": "registration"}
    if options.file:
        known = dict(facts_of_file(options.file, options.line))
    return ANSWERED, ask_until_decided(
        interview(options.goal, known, as_of=day), options.lang, reader(plain=options.plain)
    )
