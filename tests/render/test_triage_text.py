"""Triage on a terminal: what is known of the list of service fields is said once, at the end."""

from __future__ import annotations

import pytest

import umkstd
from umkstd.pathway import locate, plan
from umkstd.plut import Triage, triage
from umkstd.render.triage_text import triage_text

TODAY = "2026-11-24"
CASE = umkstd.load_case({"business": {"regency": "33.22"}, "lines": [{"product": "tempe"}]})
PLACE = locate(CASE, as_of=TODAY)
OPEN = triage(plan(CASE, goal="sppt-sni", as_of=TODAY), CASE, as_of=TODAY, case_id="u1")
DONE = Triage(case_id="u2", region=None, goal="sppt-sni", fields=())
END = {
    "id": "Daftar bidang layanan dalam peraturan belum dibaca; daftar ini adalah praktik yang "
    "dilaporkan. Tanyakan pada pengelola PLUT bidang mana yang dilayani.\n",
    "en": "The list of fields in the regulation was not read; this one is practice as reported. Ask "
    "the centre which fields it serves.\n",
}


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_reader_is_told_once_that_the_fields_are_no_law(language):
    """After the last case, however many there are."""
    text = triage_text([(OPEN, PLACE), (OPEN, PLACE)], language, width=300)

    assert text.endswith("\n\n" + END[language])
    assert text.count(END[language]) == 1
    assert text.count("u1 - ") == 2


def test_where_no_step_is_open_no_field_is_named():
    """And nothing is said of their list."""
    text = triage_text(iter([(DONE, PLACE)]), "id")

    assert "Tidak ada langkah yang terbuka." in text
    assert "bidang layanan" not in text


def test_it_keeps_to_the_width():
    """The closing sentences, too."""
    lines = triage_text([(OPEN, PLACE)], "id", width=60).splitlines()

    assert max(len(line) for line in lines[-4:]) <= 60
