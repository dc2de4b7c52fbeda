"""The commands about standards: hold a laboratory report against one, list, show and lint them."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from umkstd.cli.terminal import ANSWERED, terminal, typed_in

if TYPE_CHECKING:
    from umkstd.standards.edition import Standard


def add(commands: Any) -> tuple[argparse.ArgumentParser, ...]:
    """The commands, added to those of the parser."""
    lab = commands.add_parser("lab", help="bandingkan laporan uji dengan SNI / a lab report")
    lab.add_argument("file", help="JSON; - for standard input")
    lab.add_argument("--standard", metavar="NUMBER", help="SNI number, or a JSON file of your own")
    lab.add_argument("--json", action="store_true")
    lab.set_defaults(run=_lab)
    standards = commands.add_parser("standards", help="katalog SNI / the catalogue of SNI")
    actions = standards.add_subparsers(dest="action", required=True, metavar="ACTION")
    listed = actions.add_parser("list", help="semua edisi, atau menurut produk / by product")
    listed.add_argument("product", nargs="*", help="e.g. keripik singkong")
    show = actions.add_parser("show", help="satu edisi / one edition")
    show.add_argument("number", help="e.g. SNI 3144:2015")
    lint = actions.add_parser("lint", help="periksa berkas edisi / check an edition's file")
    lint.add_argument("file")
    for action in (listed, show, lint):
        action.set_defaults(run=_standards)
    return lab, listed, show, lint


def _lab(options: argparse.Namespace) -> tuple[int, str]:
    import json

    from umkstd.standards.checking import check_lab
    from umkstd.standards.lab_report import load_lab_report, load_lab_text
    from umkstd.standards.standard_file import load_standard

    report = load_lab_text(typed_in()) if options.file == "-" else load_lab_report(options.file)
    against: Standard | str | None = options.standard
    if options.standard and options.standard.endswith(".json"):
        against = load_standard(options.standard)
    verdict = check_lab(report, against)
    if options.json:
        from umkstd.render.lab_json import lab_data

        return ANSWERED, json.dumps(lab_data(verdict), ensure_ascii=False, indent=1) + "\n"
    from umkstd.render.lab_text import lab_text

    return ANSWERED, lab_text(verdict, options.lang, **terminal())


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
