"""The source runs nothing that it was handed, loads no pickle, knows no network and takes no path from data."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from fuzz.patterns import SOURCE

FILES = sorted(SOURCE.rglob("*.py"))
RUN = {"eval", "exec", "compile", "__import__", "breakpoint", "input"}
RUNS = {("logic/compile.py", "exec"), ("logic/compile.py", "compile")}
"""Conditions are made into Python, of our own words alone: literals go in as constants."""
REFUSED = {
    *("pickle", "marshal", "shelve", "dill", "cloudpickle", "ctypes", "code", "runpy", "pty"),
    *("socket", "ssl", "http", "urllib", "ftplib", "smtplib", "asyncio", "socketserver", "xmlrpc"),
    *("requests", "httpx", "aiohttp", "webbrowser", "subprocess", "multiprocessing", "xml", "yaml"),
}
ADDRESSES = {("adapters/problem_json.py", "urllib.parse")}
"""Writes a pointer as part of an address; it opens none."""
OPENS = {"open", "read_text", "read_bytes", "write_text", "write_bytes", "unlink", "mkdir", "rmdir"}
OPENS |= {"rename", "replace_file", "glob", "rglob", "iterdir", "scan_parquet", "sink_parquet"}
OPENED = {
    "bulk/csv_source.py": "the input that the caller names",
    "bulk/durable.py": "the output, and the files beside it",
    "bulk/journal.py": "the journal in the working folder",
    "bulk/ndjson_source.py": "the input that the caller names",
    "bulk/parquet_source.py": "the input that the caller names",
    "bulk/running.py": "the working folder",
    "bulk/sinks.py": "the output",
    "bulk/text_blocks.py": "the input that the caller names",
    "cli/__init__.py": "nothing: the null device, once a reader has left",
    "cli/road.py": "the calendar that the caller names",
    "identifiers/_kbli_crosswalk.py": "our own data",
    "identifiers/_kbli_table.py": "the table that the caller names",
    "logic/json_text.py": "the file that the caller names",
    "rulebook/food_types.py": "our own data",
    "rulebook/mandatory_sni_products.py": "our own data",
    "rulebook/risk.py": "our own data",
    "rulebook/risk_file.py": "the table that the caller names",
    "standards/catalogue.py": "our own data",
    "standards/parameters.py": "our own data",
    "testing/case_files.py": "the folder of cases that the caller names, and our own",
    "testing/equivalents.py": "our own data",
}
"""The files that open others, and whose path it is; no field of an input is ever one."""


def calls(path) -> Iterator[str]:
    """The name of everything that a file calls."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            function = node.func
            if isinstance(function, ast.Name):
                yield function.id
            elif isinstance(function, ast.Attribute):
                whole = ast.unparse(function)
                yield whole if whole.startswith("re.") else function.attr


def imports(path) -> Iterator[str]:
    """The modules that a file imports, also within functions."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("import_module"):
            first = node.args[0]
            yield ast.literal_eval(first) if isinstance(first, ast.Constant) else "?"


def named(path):
    return path.relative_to(SOURCE).as_posix()


def test_nothing_is_run_that_was_handed_over():
    """Only the generator of code runs what it wrote."""
    found = {(named(path), call) for path in FILES for call in calls(path) if call in RUN}
    assert found == RUNS


def test_no_pickle_no_network_no_process():
    """Not even an import of them, at whatever depth."""
    found = {
        (named(path), module)
        for path in FILES
        for module in imports(path)
        if module.partition(".")[0] in REFUSED
    }
    assert found == ADDRESSES


def test_a_module_is_never_named_by_an_input():
    """Where a module's name is put together, it is chosen from a list of ours."""
    found = {named(path) for path in FILES if "?" in set(imports(path))}
    assert found == {
        "adapters/reading.py",  # NUMBERS, tested when the reader is built
        "cli/book.py",  # NUMBERS, tested by argparse
        "law/report_frame.py",  # pandas or polars
        "law/showing.py",  # a constant
        "loading.py",  # names of the package's own tables
    }


def test_every_file_that_is_opened_is_named_by_the_caller_or_ours():
    """A new place that opens a file must say here whose path it is."""
    found = {named(path) for path in FILES if OPENS & set(calls(path))}
    assert found == set(OPENED)
