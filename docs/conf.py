"""How Sphinx builds the documentation."""

import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "docs"))

project = "umkstd"
author = "The umkstd founders"
copyright = "2026, The umkstd founders"  # noqa: A001 - Sphinx reads this name
with (ROOT / "pyproject.toml").open("rb") as file:
    release = version = tomllib.load(file)["project"]["version"]

extensions = [
    "myst_nb",  # myst_parser, and notebooks
    "sphinx.ext.autodoc",
    "sphinx.ext.doctest",
    "sphinx.ext.napoleon",
    "notes_table",
    "law_pages.extension",
    "notebooks_copied",
]
exclude_patterns = ["_build"]

# Pages
html_theme = "furo"
html_title = f"umkstd {release}"
html_favicon = "_static/favicon.svg"
html_copy_source = False
html_static_path = [
    "_static",
    "try/assets",
]  # in the site: _static/law.css, _static/try.js and so on
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
# What a notebook shows is stored in it, and a test compares: the build runs nothing.
nb_execution_mode = "off"
nb_merge_streams = True

# Reference
autodoc_default_options = {"members": True, "show-inheritance": True}
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
autodoc_preserve_defaults = True
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True  # an attrs field is listed once, with its class

# Every reference to our own names must resolve. Names of other projects do not: their inventories
# lie on other hosts, and the documentation builds offline.
nitpicky = True
# Names with an underscore have no page of their own. Some modules know each other only by name,
# and type variables and aliases are no classes.
nitpick_ignore_regex = [
    ("py:class", r"(.*\.)?_\w+"),
    (
        "py:class",
        r"umkstd\.logic\.compile_loop\.Loop|Verdict|Condition|Member|Kind|Crossing|KbliTable|PathLike",
    ),
    (
        "py:(class|obj)",
        r"(.*\.)?(Rules?|Line|Composition|Standing)|(.*\.)?[MTV]|Language|Outcome|Operator|Overlay|Tags|umkstd\.law\.period\.Period|umkstd\.logic\.compile_loop\.Loop|Progress|umkstd\.bulk\.batches\.Position",
    ),
    ("py:.*", r"(attr|attrs|cattr|cattrs|dateutil|django|marshmallow|pydantic|stdnum)\..*"),
    (
        "py:.*",
        r"(collections|datetime|decimal|enum|hypothesis|os|pathlib|random|re|types|typing)\..*",
    ),
]
