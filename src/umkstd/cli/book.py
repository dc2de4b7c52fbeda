"""The commands about the rulebook: check a case, read rules and facts, test a number."""

from __future__ import annotations

import argparse
from typing import Any

from umkstd.cli.terminal import ANSWERED, NOT_VALID, case_of, day_of, requirement_of, terminal

NUMBERS = (
    *("nib", "nik", "npwp", "nitku", "kbli"),
    *("sni", "pirt", "pkp", "bpom", "halal", "cosmetics", "pkrt"),
)


def add(commands: Any) -> tuple[argparse.ArgumentParser, ...]:
    """The commands, added to those of the parser."""
    check = commands.add_parser("check", help="periksa berkas kasus / check a case file")
    check.add_argument("file", help="JSON; - for standard input")
    check.add_argument("--as-of", metavar="DATE", help="YYYY-MM-DD; today by default")
    shape = check.add_mutually_exclusive_group()
    for name in ("json", "markdown", "html", "record"):
        shape.add_argument(f"--{name}", dest="shape", action="store_const", const=name)

    check.add_argument(
        "--all",
        action="store_true",
        help="explain every answer, also those for which much must still be asked",
    )
    check.set_defaults(run=_check)
    rules = commands.add_parser("rules", help="daftar aturan / the rules")
    rules.add_argument("id", nargs="?", help="one rule, e.g. sni-bina-umk")
    rules.add_argument(
        "--lint", action="store_true", help="rules that list a fact that cannot matter"
    )
    rules.add_argument("--as-of", metavar="DATE", help="YYYY-MM-DD; today by default")
    rules.set_defaults(run=_rules)
    facts = commands.add_parser("facts", help="daftar fakta / the facts")
    facts.add_argument("name", nargs="?", help="one fact, e.g. capital")
    facts.set_defaults(run=_facts)
    number = commands.add_parser("id", help="uji nomor / test a number")
    number.add_argument("kind", choices=NUMBERS)
    number.add_argument("value")
    number.add_argument("--kbli-version", choices=("2020", "2025"))
    number.set_defaults(run=_id)
    return check, rules, facts, number


def _check(options: argparse.Namespace) -> tuple[int, str]:
    import json

    from umkstd.rulebook import RULEBOOK

    as_of = day_of(options)
    report = RULEBOOK.check(case_of(options.file), as_of=as_of)
    if options.shape == "json":
        from umkstd.render.report_json import report_data

        return ANSWERED, json.dumps(report_data(report), ensure_ascii=False, indent=1) + "\n"
    if options.shape == "record":
        from umkstd.law.record import record_text

        return ANSWERED, record_text(report.to_record()) + "\n"
    if options.shape == "markdown":
        from umkstd.render.report_markdown import report_markdown

        return ANSWERED, report_markdown(report, options.lang, full=options.all)
    if options.shape == "html":
        from umkstd.render.report_html import report_html

        return ANSWERED, report_html(report, options.lang, full=options.all)
    from umkstd.render.report_text import report_text

    return ANSWERED, report_text(report, options.lang, full=options.all, **terminal())


def _rules(options: argparse.Namespace) -> tuple[int, str]:
    from umkstd.render.rules import rule_text
    from umkstd.rulebook import RULEBOOK
    from umkstd.rulebook.contents import CHAPTERS

    if options.lint:
        return ANSWERED, _blind_spots(options)
    if options.id:
        return ANSWERED, rule_text(RULEBOOK[options.id], options.lang)
    lines: list[str] = []
    for chapter in CHAPTERS:
        lines.append(chapter.title.to(options.lang))
        names = (*chapter.determinations, *chapter.requirements)
        lines += [f"  {name:32}{RULEBOOK[name].title.to(options.lang)}" for name in names]
    return ANSWERED, "\n".join(lines) + "\n"


def _blind_spots(options: argparse.Namespace) -> str:
    from umkstd.law.lint import blind_spots
    from umkstd.render.rules import blind_text
    from umkstd.rulebook import RULEBOOK

    rules = [requirement_of(options.id)] if options.id else RULEBOOK.requirements.values()
    spots = blind_spots(rules, as_of=day_of(options))
    return "".join(f"{blind_text(one, options.lang)}\n" for one in spots)


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
