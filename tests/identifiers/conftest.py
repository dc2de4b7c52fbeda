"""Loads the table of python-stdnum once, so that no single Hypothesis example pays for it."""

import pytest

from umkstd.identifiers import nik


@pytest.fixture(scope="session", autouse=True)
def _stdnum_is_loaded():
    assert nik.is_valid("3171011708450001")  # published in the documentation of python-stdnum
