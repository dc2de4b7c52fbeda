"""The command line: check a case, read the rules and facts, test a number."""

from __future__ import annotations

import argparse
import datetime
import io
import os
import shutil
import sys
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NoReturn, TypedDict

from umkstd import __version__

if TYPE_CHECKING:
    from umkstd.business.records import Case
    from umkstd.text import Language

ANSWERED, NOT_VALID, BAD_INPUT = 0, 1, 2
_REASONS: tuple[tuple[type[OSError], str], ...] = (
    (FileNotFoundError, "berkas tidak ditemukan"),
    (IsADirectoryError, "ini folder, bukan berkas"),
    (PermissionError, "berkas tidak boleh dibaca"),
)
NUMBERS = (
    *("nib", "nik", "npwp", "nitku", "kbli"),
    *("sni", "pirt", "pkp", "bpom", "halal", "cosmetics", "pkrt"),
)


class _Parser(argparse.ArgumentParser):
    """Tells of a bad call in the language that the call asks for."""

    language: Language = "id"

    def error(self, message: str) -> NoReturn:
        """End with status 2; argparse itself speaks English only."""
        self.print_usage(sys.stderr)
        before, after = "Perintah belum benar", f"Lihat {self.prog} --help."
        if self.language == "en":
            before, after = "The call is not right", f"See {self.prog} --help."
        self.exit(BAD_INPUT, f"{before}: {message}. {after}\n")


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    english = "--lang=en" in arguments or ("--lang", "en") in pairwise(arguments)
    _Parser.language = "en" if english else "id"
    parser = _Parser(
        prog="umkstd",
        description="Hukum Indonesia bagi usaha mikro dan kecil. "
        "Indonesian law for micro and small enterprises.",
    )
    parser.add_argument("--version", action="version", version=f"umkstd {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    check = commands.add_parser("check", help="periksa berkas kasus / check a case file")
    check.add_argument("file", help="JSON; - for standard input")
    check.add_argument("--as-of", metavar="DATE", help="YYYY-MM-DD; today by default")
    shape = check.add_mutually_exclusive_group()
    for name in ("json", "markdown", "html"):
        shape.add_argument(f"--{name}", dest="shape", action="store_const", const=name)

    check.add_argument(
        "--all",
        action="store_true",
        help="explain every answer, also those for which much must still be asked",
    )

    rules = commands.add_parser("rules", help="daftar aturan / the rules")
    rules.add_argument("id", nargs="?", help="one rule, e.g. sni-bina-umk")
    facts = commands.add_parser("facts", help="daftar fakta / the facts")
    facts.add_argument("name", nargs="?", help="one fact, e.g. capital")
    number = commands.add_parser("id", help="uji nomor / test a number")
    number.add_argument("kind", choices=NUMBERS)
    number.add_argument("value")
    number.add_argument("--kbli-version", choices=("2020", "2025"))
    lab = commands.add_parser("lab", help="bandingkan laporan uji dengan SNI / a lab report")
    lab.add_argument("file", help="JSON; - for standard input")
    lab.add_argument("--standard", metavar="NUMBER", help="SNI number, or a JSON file of your own")
    lab.add_argument("--json", action="store_true")
    road = _road_commands(commands)
    standards = commands.add_parser("standards", help="katalog SNI / the catalogue of SNI")
    actions = standards.add_subparsers(dest="action", required=True, metavar="ACTION")
    listed = actions.add_parser("list", help="semua edisi, atau menurut produk / by product")
    listed.add_argument("product", nargs="*", help="e.g. keripik singkong")
    show = actions.add_parser("show", help="satu edisi / one edition")
    show.add_argument("number", help="e.g. SNI 3144:2015")
    lint = actions.add_parser("lint", help="periksa berkas edisi / check an edition's file")
    lint.add_argument("file")
    for command in (check, rules, facts, number, lab, *road, listed, show, lint):
        command.add_argument(
            "--lang", choices=("id", "en"), default="id", help="id (default) or en"
        )
    return parser


def _road_commands(commands: Any) -> tuple[argparse.ArgumentParser, ...]:
    """The commands about the road: where a line stands, what comes next, what is due, what is asked."""
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
    ask.add_argument("--goal", default="sni-bina-umk", help="a rule's id")
    ask.add_argument("--line", type=int, default=1, help="which activity line, from 1")
    ask.add_argument("--as-of", metavar="DATE", help="YYYY-MM-DD; today by default")
    return path, triage, ahead, ask


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Returns:
        0 answered, 1 a number is not valid, 2 the input or the call is bad.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    arguments = sys.argv[1:] if arguments is None else arguments
    options = _parser(arguments).parse_args(arguments)
    try:
        status, text = _run(options)
    except BrokenPipeError:
        return ANSWERED
    except Exception as error:
        message = _explained(error, options.lang)
        if message is None:
            raise
        # A file from a stranger may not steer the terminal through its names.
        shown = "".join(c if c.isprintable() or c == "\n" else "\ufffd" for c in message)
        sys.stderr.write(shown + "\n")
        return BAD_INPUT
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader left early; nothing more can be said, and nothing is wrong.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return status


def _explained(error: Exception, language: Language) -> str | None:
    from umkstd.errors import CaseError, InvalidValue, UnknownName

    if isinstance(error, CaseError):
        return error.explain(language)
    if isinstance(error, InvalidValue | UnknownName):
        return error.problem.message.to(language)
    if isinstance(error, ImportError) and "umkstd[" in str(error):
        return str(error)
    if isinstance(error, OSError):
        reason = str(error.strerror or error)
        if language == "id":
            reason = next((words for kind, words in _REASONS if isinstance(error, kind)), reason)
        return f"{error.filename or ''}: {reason}"
    return None


def _run(options: argparse.Namespace) -> tuple[int, str]:
    commands = {"check": _check, "rules": _rules, "facts": _facts, "id": _id, "lab": _lab}
    commands |= {"standards": _standards, "path": _path, "triage": _triage}
    commands |= {"deadlines": _deadlines, "ask": _ask}
    return commands[options.command](options)


def _check(options: argparse.Namespace) -> tuple[int, str]:
    import json

    from umkstd.rulebook import RULEBOOK

    as_of = options.as_of or datetime.datetime.now().astimezone().date()
    report = RULEBOOK.check(_case(options.file), as_of=as_of)
    if options.shape == "json":
        from umkstd.render.report_json import report_data

        return ANSWERED, json.dumps(report_data(report), ensure_ascii=False, indent=1) + "\n"
    if options.shape == "markdown":
        from umkstd.render.report_markdown import report_markdown

        return ANSWERED, report_markdown(report, options.lang, full=options.all)
    if options.shape == "html":
        from umkstd.render.report_html import report_html

        return ANSWERED, report_html(report, options.lang, full=options.all)
    from umkstd.render.report_text import report_text

    return ANSWERED, report_text(report, options.lang, full=options.all, **_terminal())


class _Terminal(TypedDict):
    colour: bool
    width: int


def _terminal() -> _Terminal:
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return {"colour": colour, "width": shutil.get_terminal_size((100, 24)).columns}


def _case(file: str) -> Case:
    from umkstd.business.case_file import load_case, load_case_text
    from umkstd.logic.json_text import MAX_BYTES

    if file == "-":
        return load_case_text(sys.stdin.buffer.read(MAX_BYTES + 1))
    return load_case(file)


def _rules(options: argparse.Namespace) -> tuple[int, str]:
    from umkstd.render.rules import rule_text
    from umkstd.rulebook import RULEBOOK
    from umkstd.rulebook.contents import CHAPTERS

    if options.id:
        return ANSWERED, rule_text(RULEBOOK[options.id], options.lang)
    lines: list[str] = []
    for chapter in CHAPTERS:
        lines.append(chapter.title.to(options.lang))
        names = (*chapter.determinations, *chapter.requirements)
        lines += [f"  {name:32}{RULEBOOK[name].title.to(options.lang)}" for name in names]
    return ANSWERED, "\n".join(lines) + "\n"


def _facts(options: argparse.Namespace) -> tuple[int, str]:
    from umkstd.business.vocabulary import VOCABULARY
    from umkstd.render.rules import fact_text

    if options.name:
        return ANSWERED, fact_text(VOCABULARY[options.name], options.lang) + "\n"
    lines = [f"{fact.name:24}{fact.label.to(options.lang)}" for fact in VOCABULARY]
    return ANSWERED, "\n".join(lines) + "\n"


def _id(options: argparse.Namespace) -> tuple[int, str]:
    from importlib import import_module

    from umkstd.errors import InvalidValue

    module: Any = import_module(f"umkstd.identifiers.{options.kind}")
    more = (options.kbli_version,) if options.kind == "kbli" else ()
    try:
        module.validate(options.value, *more)
    except InvalidValue as error:
        return NOT_VALID, error.problem.message.to(options.lang) + "\n"
    shown = module.format(options.value, *more)
    valid = "benar" if options.lang == "id" else "valid"
    doubt = module.warning(options.value) if hasattr(module, "warning") else None
    doubtful = f"{doubt.to(options.lang)}\n" if doubt else ""
    return ANSWERED, f"{shown}: {valid}\n{doubtful}"


def _lab(options: argparse.Namespace) -> tuple[int, str]:
    import json

    from umkstd.logic.json_text import MAX_BYTES
    from umkstd.standards.checking import check_lab
    from umkstd.standards.edition import Standard
    from umkstd.standards.lab_report import load_lab_report, load_lab_text
    from umkstd.standards.standard_file import load_standard

    if options.file == "-":
        report = load_lab_text(sys.stdin.buffer.read(MAX_BYTES + 1))
    else:
        report = load_lab_report(options.file)
    against: Standard | str | None = options.standard
    if options.standard and options.standard.endswith(".json"):
        against = load_standard(options.standard)
    verdict = check_lab(report, against)
    if options.json:
        from umkstd.render.lab_json import lab_data

        return ANSWERED, json.dumps(lab_data(verdict), ensure_ascii=False, indent=1) + "\n"
    from umkstd.render.lab_text import lab_text

    return ANSWERED, lab_text(verdict, options.lang, **_terminal())


def _standards(options: argparse.Namespace) -> tuple[int, str]:
    from umkstd.render.standard_text import list_text, standard_text

    if options.action == "lint":
        from umkstd.standards.standard_file import load_standard

        edition = load_standard(options.file)
        good = "tidak ada kesalahan" if options.lang == "id" else "no problems"
        return ANSWERED, f"{options.file}: {good}\n" + standard_text(edition, options.lang)
    from umkstd.standards.catalogue import catalogue

    editions = catalogue()
    if options.action == "show":
        return ANSWERED, standard_text(editions[options.number], options.lang)
    if not options.product:
        return ANSWERED, list_text(editions, options.lang)
    return ANSWERED, list_text(editions.named(" ".join(options.product)), options.lang)


def _path(options: argparse.Namespace) -> tuple[int, str]:
    from umkstd.pathway import locate, plan
    from umkstd.render.plan_text import plan_markdown, plan_text

    day = options.as_of or datetime.datetime.now().astimezone().date()
    case = _case(options.file)
    _require_line(case, options.line)
    found = plan(case, options.line - 1, options.goal, as_of=day)
    location = locate(case, options.line - 1, as_of=day)
    if options.markdown:
        return ANSWERED, plan_markdown(found, location, options.lang)
    return ANSWERED, plan_text(found, location, options.lang, width=_terminal()["width"])


def _require_line(case: Case, line: int) -> None:
    """Let the number of a line pass that the case has; a case without lines has a first one."""
    if not 1 <= line <= max(len(case.lines), 1):
        from umkstd.errors import UnknownName
        from umkstd.text import Text

        kind = Text(id="lini usaha", en="activity line")
        raise UnknownName.of(kind, str(line), [str(n + 1) for n in range(len(case.lines))])


def _triage(options: argparse.Namespace) -> tuple[int, str]:
    from pathlib import PurePath

    from umkstd.pathway import locate, plan
    from umkstd.plut import triage
    from umkstd.render.triage_text import triage_text

    day = options.as_of or datetime.datetime.now().astimezone().date()
    found = []
    for file in options.files:
        case = _case(file)
        for line in range(max(len(case.lines), 1)):
            name = PurePath(file).stem + (f" ({line + 1})" if len(case.lines) > 1 else "")
            planned = plan(case, line, options.goal, as_of=day)
            told = triage(planned, case, line, as_of=day, case_id=name)
            found.append((told, locate(case, line, as_of=day)))
    return ANSWERED, triage_text(found, options.lang, width=_terminal()["width"])


def _deadlines(options: argparse.Namespace) -> tuple[int, str]:
    from pathlib import Path

    from umkstd.pathway import calendar_of
    from umkstd.render.deadlines import deadlines_icalendar, deadlines_text

    day = options.as_of or datetime.datetime.now().astimezone().date()
    case = _case(options.file)
    ahead = calendar_of(case, as_of=day, until=options.until)
    text = deadlines_text(ahead, options.lang, width=_terminal()["width"])
    if options.ics:
        name = case.business.name or Path(options.file).stem
        Path(options.ics).write_bytes(deadlines_icalendar(ahead, options.lang, name=name))
    return ANSWERED, text


def _ask(options: argparse.Namespace) -> tuple[int, str]:
    """Ask on the terminal until it is decided, nothing more is known, or the reader has enough."""
    from umkstd.errors import CaseError, UnknownName
    from umkstd.law.interview import interview
    from umkstd.render.question_text import question_text, typed_answer
    from umkstd.rulebook import RULEBOOK

    rule = RULEBOOK.requirements.get(options.goal)
    if rule is None:
        from umkstd.text import Text

        kind = Text(id="persyaratan", en="requirement")
        raise UnknownName.of(kind, options.goal, tuple(RULEBOOK.requirements))
    day = options.as_of or datetime.datetime.now().astimezone().date()
    known: dict[str, Any] = {"purpose": "registration"}
    if options.file:
        case = _case(options.file)
        _require_line(case, options.line)
        known = dict(
            case.facts_of_line(options.line - 1) if case.lines else case.facts_of_business()
        )
    state = interview(rule, known, as_of=day)
    while (fact := state.question) is not None:
        sys.stdout.write(f"\n{question_text(fact, options.lang)}\n> ")
        sys.stdout.flush()
        typed = sys.stdin.readline()
        if typed.strip() in ("q", "") and (typed == "" or typed.strip() == "q"):
            break
        if typed.strip() == "<":
            state = state.back()
            continue
        try:
            state = state.answer(typed_answer(fact, typed))
        except CaseError as error:
            sys.stdout.write(error.explain(options.lang) + "\n")
    return ANSWERED, f"\n{state.verdict.explain(options.lang)}\n"
