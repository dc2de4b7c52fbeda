"""A laboratory verdict and an edition as people and machines read them."""

from __future__ import annotations

import json

import pytest

from umkstd.render.lab_json import lab_data
from umkstd.render.lab_text import lab_text
from umkstd.render.standard_text import list_text, standard_text
from umkstd.standards.catalogue import catalogue, standard
from umkstd.standards.checking import check_lab

REPORT = {
    "standard": "SNI 01-2986-1992",
    "sample": "dodol \x1b[31mnanas\x07",
    "readings": [
        {"parameter": "kadar air", "value": "19,5", "unit": "%"},
        {"parameter": "lemak", "value": "6,9", "unit": "%"},
        {"parameter": "abu", "value": "1,4", "unit": "%"},
    ],
}


def lines_of(language, **more):
    return lab_text(check_lab(REPORT), language, **more).splitlines()


@pytest.mark.parametrize(
    ("language", "row"),
    [("id", "✓ kadar air|19,5 %|maks. 20 % b/b|+0,5 % (hampir)"),
     ("en", "✓ moisture|19,5 %|max. 20 % w/w|+0.5 % (close)")],
)  # fmt: skip
def test_a_row_shows_result_limit_and_distance(language, row):
    found = next(line for line in lines_of(language) if line.startswith(row.partition("|")[0]))
    assert [cell.strip() for cell in found.split("  ") if cell.strip()] == row.split("|")


def test_what_is_outside_shows_how_far_and_what_to_do():
    text = "\n".join(lines_of("id"))
    assert "−0,1 %" in text
    assert "Perbaiki proses, lalu uji ulang" in text
    assert "- kadar abu" in text


def test_what_a_report_says_cannot_steer_the_terminal():
    text = "\n".join(lines_of("id"))
    assert "\x1b" not in text
    assert "\x07" not in text
    assert "dodol" in text


@pytest.mark.parametrize("width", [20, 60, 80, 120])
def test_no_line_is_wider_than_the_terminal(width):
    assert max(map(len, lines_of("id", width=width))) <= max(width, 60)


def test_colour_says_nothing_that_the_marks_do_not():
    coloured = lab_text(check_lab(REPORT), "id", colour=True)
    assert "\x1b[31m✗" in coloured
    plain = coloured
    for code in (
        "\x1b[0m",
        "\x1b[1m",
        "\x1b[31m",
        "\x1b[32m",
        "\x1b[33m",
        "\x1b[39m",
        "\x1b[1;31m",
    ):
        plain = plain.replace(code, "")
    assert plain == lab_text(check_lab(REPORT), "id")


def test_json_says_what_the_verdict_says():
    verdict = check_lab(REPORT)
    data = json.loads(json.dumps(lab_data(verdict)))
    assert (data["overall"], data["overall_on_tested"]) == ("unmet", "unmet")
    assert data["standard"] == "SNI 01-2986-1992"
    rows = {row["parameter"]: row for row in data["parameters"]}
    assert (rows["moisture"]["status"], rows["moisture"]["margin"]) == ("met", "0.5")
    assert (rows["fat"]["status"], rows["fat"]["code"]) == ("unmet", "outside")
    assert rows["ash"]["status"] == "not_applicable"
    for row, one in zip(data["parameters"], verdict.parameters, strict=True):
        assert row["status"] == one.status.value
        assert row["message"] == {"id": one.message.id, "en": one.message.en}
    assert [note["id"] for note in data["notes"]] == [note.id for note in verdict.notes]


def test_grades_are_shown_class_by_class():
    verdict = check_lab(
        {"readings": [{"parameter": "kuat tekan rata-rata", "value": "21", "unit": "MPa"}]},
        "SNI 03-0691-1996",
    )
    assert "Menurut kelas, dari baris yang terbaca: A tidak terpenuhi; B" in lab_text(verdict, "id")
    met = check_lab(
        {
            "class": "D",
            "readings": [{"parameter": "kuat tekan rata-rata", "value": "21", "unit": "MPa"}],
        },
        "SNI 03-0691-1996",
    )
    assert "By class" not in lab_text(met, "en")


def test_json_tells_the_class_that_is_reached_from_the_one_that_is_stated():
    reading = {"parameter": "kuat tekan rata-rata", "value": "21", "unit": "MPa"}
    report = {"class": "A", "readings": [reading]}
    data = lab_data(check_lab(report, "SNI 03-0691-1996"))
    assert (data["class_reached"], data["class_stated"]) == (None, ["A"])
    best = lab_data(check_lab({"readings": []}, "SNI 03-0691-1996"))
    assert (best["class_reached"], best["class_stated"]) == (None, [])


@pytest.mark.parametrize(
    ("number", "shown", "later"),
    [
        ("SNI 01-2986-1992", None, [("SNI 2986:2013", "unresolved")]),
        ("SNI 01-4305-1996", "SNI 4305:2018", [("SNI 4305:2018", "secondary")]),
        (
            "SNI 01-3751-2006",
            "SNI 3751:2009",
            [("SNI 3751:2009", "secondary"), ("SNI 3751:2018", "unresolved")],
        ),
        ("SNI 8664:2018", None, []),
    ],
)
def test_json_names_as_the_later_edition_only_one_that_a_source_shows(number, shown, later):
    data = lab_data(check_lab({"readings": []}, number))
    assert data["superseded_by"] == shown
    assert [(one["number"], one["certainty"]) for one in data["later_editions"]] == later


@pytest.mark.parametrize(
    ("number", "says", "inferred"),
    [
        ("SNI 3144:2015", "Februari 2023", False),
        ("SNI 3142:2018", "Februari 2023", True),
        ("SNI 8302:2016", "Agustus 2022", False),
        ("SNI 8964:2021", "perhutanan sosial", True),
    ],
)
def test_an_offer_says_who_tells_of_it_and_whether_the_edition_is_inferred(number, says, inferred):
    text = " ".join(standard_text(standard(number), "id").split())
    assert says in text
    assert ("edisi disimpulkan" in text) is inferred
    english = " ".join(standard_text(standard(number), "en").split())
    assert ("the edition is inferred" in english) is inferred


def test_an_edition_whose_replacement_no_source_shows_may_have_been_superseded():
    listed = list_text([standard("SNI 01-3542-2004"), standard("SNI 01-4305-1996")], "id")
    shown = standard_text(standard("SNI 01-3542-2004"), "id")
    assert "Mungkin sudah digantikan oleh: SNI 8964:2021" in shown
    assert "\nDigantikan oleh" not in shown
    assert "\nDigantikan oleh: SNI 4305:2018." in standard_text(standard("SNI 01-4305-1996"), "id")
    first, second = listed.splitlines()
    assert "mungkin sudah digantikan" in first
    assert "(sudah digantikan" in second


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_edition_is_shown_with_every_row_and_source(language):
    listed = list_text(catalogue(), language)
    assert len(listed.splitlines()) == len(catalogue())
    for edition in catalogue():
        text = standard_text(edition, language)
        flat = " ".join(text.split())
        assert flat.startswith(f"{edition.number} {edition.title.to(language)}")
        assert all(source in text for source in edition.sources)
        for row in edition.rows:
            assert " ".join(row.shown.to(language).split()) in flat, (edition.number, row.term)
        for left in edition.left_out:
            assert " ".join(left.why.to(language).split()) in flat


def test_a_figure_that_no_source_prints_is_not_shown_as_a_dash():
    text = standard_text(standard("SNI 2983:2014"), "id")
    assert "maks 85 %, tidak dipakai" in " ".join(text.split())
    text = standard_text(standard("SNI 6683:2014"), "en")
    assert "—" not in text
