"""Reports held against standards: each way in which a row comes out, and the whole."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest

from umkstd.errors import CaseError, UnknownName
from umkstd.law.verdict import Status
from umkstd.standards.catalogue import standard
from umkstd.standards.checking import check_lab
from umkstd.standards.lab_report import LabReport
from umkstd.standards.standard_file import load_standard

OWN = load_standard(
    {
        "number": "SNI 9999:2026",
        "title": {"id": "Keripik contoh", "en": "Example chips"},
        "divisions": [
            {
                "key": "mutu",
                "graded": True,
                "name": {"id": "mutu", "en": "grade"},
                "choices": [{"key": "I", "names": ["Mutu I"]}, {"key": "II", "names": ["Mutu II"]}],
            },
        ],
        "limits": [
            {
                "parameter": "moisture",
                "limit": {"kind": "max", "value": "4"},
                "unit": "%",
                "grade": "article",
                "for": {"mutu": "I"},
            },
            {
                "parameter": "moisture",
                "limit": {"kind": "max", "value": "6"},
                "unit": "%",
                "grade": "article",
                "for": {"mutu": "II"},
            },
            {
                "parameter": "lead",
                "limit": {"kind": "max", "value": "0.25"},
                "unit": "mg/kg",
                "grade": "secondary",
            },
        ],
    }
)


def check(number, *readings, **report):
    """Readings are written ``(parameter, value, unit[, basis or statistic])``."""
    written = []
    for parameter, value, unit, *more in readings:
        one = {"parameter": parameter, "value": value, "unit": unit}
        for word in more:
            one["statistic" if word in ("average", "each") else "basis"] = word
        written.append({key: value for key, value in one.items() if value is not None})
    return check_lab({"readings": written, **report}, number)


def found(verdict, parameter):
    one = verdict[parameter]
    return one.status.value, one.code


# ------------------------------------------------------------------------------- the whole
GOOD = (("air", "3,9", "%"), ("Pb", "<0,1", "mg/kg"))


def test_met_only_if_every_row_is_decided_and_kept():
    verdict = check(OWN, *GOOD)
    assert (verdict.status, verdict.on_tested) == (Status.MET, Status.MET)
    assert verdict.class_reached == "I"
    assert verdict.classes == {"I": Status.MET, "II": Status.MET}
    assert verdict.certainty.value == "secondary"


def test_a_row_that_was_not_tested_keeps_the_whole_open():
    verdict = check(OWN, GOOD[0])
    assert verdict.status is Status.UNDETERMINED
    assert verdict.on_tested is Status.MET
    assert [one.key for one in verdict.untested] == ["lead"]
    assert verdict.certainty is None


def test_an_empty_report_says_nothing():
    verdict = check(OWN)
    assert (verdict.status, verdict.on_tested) == (Status.UNDETERMINED, None)
    assert {one.code for one in verdict.parameters} == {"not-tested"}


def test_one_unmet_row_decides():
    verdict = check(OWN, ("Pb", "0,26", "mg/kg"))
    assert verdict.status is Status.UNMET
    assert verdict["Pb"].margin == Decimal("-0.01")


def test_the_second_grade_is_reached_where_the_first_is_not():
    verdict = check(OWN, ("air", "4,1", "%"), GOOD[1])
    assert verdict.status is Status.MET
    assert verdict.class_reached == "II"
    assert verdict.classes == {"I": Status.UNMET, "II": Status.MET}
    assert verdict["air"].row.applies == {"mutu": "II"}


def test_a_stated_grade_is_the_one_that_counts():
    verdict = check(OWN, ("air", "4,1", "%"), GOOD[1], **{"class": "Mutu I"})
    assert verdict.status is Status.UNMET
    assert verdict.class_reached is None


def test_a_grade_that_the_standard_does_not_have_is_refused():
    with pytest.raises(CaseError) as error:
        check(OWN, *GOOD, **{"class": "Mutu Z"})
    problem = error.value.problems[0]
    assert (problem.code, problem.path) == ("unknown-class", "/class")


def test_an_edition_of_which_no_row_was_seen_is_never_passed():
    verdict = check("SNI 4305:2018", *GOOD)
    assert (verdict.status, verdict.on_tested) == (Status.UNDETERMINED, Status.UNDETERMINED)
    assert {one.code for one in verdict.parameters} == {"maybe-unseen"}
    assert all(one.legal for one in verdict.parameters)
    assert "tidak terbaca" in verdict.summary.id
    assert "load_standard" in verdict.summary.en


@pytest.mark.parametrize("edition", ["SNI 3144:2015", "SNI 8664:2018", "SNI 03-0691-1996"])
def test_a_table_seen_in_part_is_never_met(edition):
    """Even a report that keeps every row that was seen."""
    known = standard(edition)
    readings = []
    for row in known.rows:
        low = getattr(row.limit, "low", None)
        high = getattr(row.limit, "high", None)
        value = "memenuhi" if row.unit is None else str(high if low is None else low)
        readings.append((row.parameter, value, row.unit_text))
    verdict = check(edition, *readings)
    assert verdict.status is not Status.MET


def test_an_old_edition_says_so():
    notes = " ".join(note.id for note in check("SNI 01-4305-1996").notes)
    assert "SNI 4305:2018" in notes
    assert "dapat berbeda" in notes
    doubtful = " ".join(note.id for note in check("SNI 01-2986-1992").notes)
    assert "mungkin sudah digantikan" in doubtful


def test_an_edition_that_is_not_here_names_those_that_are():
    with pytest.raises(UnknownName) as error:
        check("SNI 3144:2022", *GOOD)
    assert error.value.problem.code == "unknown-standard"
    assert "SNI 3144:2009, SNI 3144:2015" in error.value.problem.message.id
    with pytest.raises(UnknownName, match="load_standard"):
        check("SNI 1234:1999")
    with pytest.raises(UnknownName):
        check("not a number")


def test_a_report_may_name_its_standard_and_must_name_one():
    assert check(None, *GOOD, standard="SNI 3144:2015").standard.number == "SNI 3144:2015"
    with pytest.raises(CaseError) as error:
        check(None, *GOOD)
    assert (error.value.problems[0].code, error.value.problems[0].path) == (
        "missing-key",
        "/standard",
    )


# ------------------------------------------------------------------------------- each reading
@pytest.mark.parametrize(
    ("value", "outcome"),
    [
        ("0,25", ("met", "within")),
        ("0,2500001", ("unmet", "outside")),
        ("<0,25", ("met", "within")),
        ("<0,3", ("undetermined", "censored")),
        ("<0,5", ("undetermined", "censored")),
        (">0,25", ("unmet", "outside")),
        (">0,1", ("undetermined", "censored")),
        ("ND", ("undetermined", "detection-limit")),
        ("tidak terdeteksi", ("undetermined", "detection-limit")),
        ("ND (<0,01)", ("met", "within")),
        ("normal", ("undetermined", "no-figure")),
    ],
)
def test_a_value_against_the_most_that_is_allowed(value, outcome):
    assert found(check(OWN, ("Pb", value, "mg/kg")), "Pb") == outcome


@pytest.mark.parametrize(
    ("value", "unit", "outcome"),
    [
        ("0,0000250", "%", ("met", "within")),
        ("0,00025", "g/kg", ("met", "within")),
        ("250", "µg/kg", ("met", "within")),
        ("0,25", "ppm", ("met", "within")),
        ("0,1", None, ("undetermined", "unit-missing")),
        ("0,1", "koloni/g", ("undetermined", "unit-differs")),
        ("0,1", "zorkmid", ("undetermined", "unit-unknown")),
    ],
)
def test_units_convert_or_keep_the_row_open(value, unit, outcome):
    assert found(check(OWN, ("Pb", value, unit)), "Pb") == outcome


def test_colonies_and_most_probable_numbers_are_not_the_same():
    verdict = check("SNI 01-2986-1992", ("E. coli", "2", "koloni/g"))
    assert found(verdict, "E. coli") == ("undetermined", "unit-differs")
    assert found(check("SNI 01-2986-1992", ("E. coli", "2", "APM/g")), "E. coli")[0] == "met"
    # "< 3" is strict: 3 itself is too much.
    assert found(check("SNI 01-2986-1992", ("E. coli", "3", "APM/g")), "E. coli")[0] == "unmet"
    assert found(check("SNI 01-2986-1992", ("E. coli", "<3", "APM/g")), "E. coli")[0] == "met"


def test_a_parameter_without_a_limit_is_no_pass():
    verdict = check(OWN, *GOOD, ("kafein", "1", "%"))
    assert found(verdict, "kafein") == ("not_applicable", "no-limit")
    assert verdict.status is Status.MET


def test_a_name_that_nobody_knows_is_told_and_not_dropped():
    verdict = check(OWN, *GOOD, ("kadar protien", "1", "%"))
    assert found(verdict, "kadar protien") == ("undetermined", "unknown-parameter")
    assert verdict.problems[0].path == "/readings/2/parameter"
    assert "protein" in verdict.problems[0].message.id


def test_results_that_disagree_keep_the_row_open():
    verdict = check(OWN, ("Pb", "0,1", "mg/kg"), ("timbal", "0,9", "mg/kg"))
    assert found(verdict, "Pb") == ("undetermined", "readings-disagree")


def test_several_results_of_one_reading_are_each_held_against_the_limit():
    verdict = check(OWN, ("Pb", ["0,1", "0,2"], "mg/kg"))
    assert found(verdict, "Pb") == ("met", "within")
    assert verdict["Pb"].margin == Decimal("0.05")


# ------------------------------------------------------------------------------ the protein factor
def test_a_protein_on_another_factor_is_converted_and_said_so():
    """15.4 % at 6.25 is 15.4 x 5.71 / 6.25 = 14.06944 % at 5.71: below 15 %."""
    verdict = check("SNI 3144:2015", ("protein", "15,4", "%", "N x 6,25"))
    one = verdict["protein"]
    assert found(verdict, "protein") == ("unmet", "outside")
    assert one.converted == Decimal("14.06944")
    assert one.margin == Decimal("-0.93056")
    assert "14,07 %" in one.message.id
    assert "14.07 %" in one.message.en
    enough = check("SNI 3144:2015", ("protein (N x 6,25)", "16,42", "%"))
    assert found(enough, "protein")[0] == "met"
    just_not = check("SNI 3144:2015", ("protein (N x 6,25)", "16,41", "%"))
    assert found(just_not, "protein")[0] == "unmet"


def test_a_factor_that_is_not_stated_is_taken_as_the_standards_own_and_said_so():
    verdict = check("SNI 3144:2015", ("protein", "15,0", "%"))
    assert found(verdict, "protein") == ("met", "within")
    assert verdict["protein"].converted is None
    assert any("dianggap sama" in note.id for note in verdict.notes)
    stated = check("SNI 3144:2015", ("protein", "15,0", "%", "N x 5,71"))
    assert not any("dianggap sama" in note.id for note in stated.notes)


def test_another_basis_cannot_be_compared():
    verdict = check("SNI 3144:2015", ("lemak", "7,5", "%", "bk"))
    assert found(verdict, "lemak") == ("undetermined", "basis-differs")


# ------------------------------------------------------------------------------------- average, each
STRONG = ("kuat tekan", ["21,5", "19,8", "18,1"], "MPa")


def test_one_set_of_results_answers_for_the_average_and_for_each():
    """Grade B: average at least 20 MPa, each at least 17; the mean of these is 19.8."""
    verdict = check("SNI 03-0691-1996", STRONG, **{"class": "B"})
    average, each = verdict.parameters[0], verdict.parameters[1]
    assert (average.row.statistic, average.status) == ("average", Status.UNMET)
    assert average.margin == Decimal("-0.2")
    assert (each.row.statistic, each.status) == ("each", Status.MET)
    assert each.margin == Decimal("1.1")


def test_units_of_strength_convert():
    """400 kgf/cm2 is 39.2266 MPa: enough for grade B, and below the 40 MPa of grade A."""
    for value, unit, met in (("20", "N/mm²", True), ("400", "kg/cm2", True)):
        verdict = check("SNI 03-0691-1996", ("kuat tekan rata-rata", value, unit), **{"class": "B"})
        assert (verdict["kuat tekan"].status is Status.MET) is met
    grade_a = check(
        "SNI 03-0691-1996", ("kuat tekan rata-rata", "400", "kgf/cm2"), **{"class": "A"}
    )
    assert grade_a["kuat tekan"].status is Status.UNMET


def test_one_figure_says_nothing_of_each_unit():
    verdict = check("SNI 03-0691-1996", ("kuat tekan", "30", "MPa"), **{"class": "B"})
    assert verdict.parameters[1].code == "each-missing"


# ------------------------------------------------------------------------- disputed, kinds, left out
@pytest.mark.parametrize(
    ("number", "classes", "parameter", "value", "unit", "outcome"),
    [
        # 1. reducing sugar: at most 6 by most, at least 6 by one print: only 6 itself keeps both.
        ("SNI 01-3743-1995", "granula", "gula pereduksi", "5", "%", "disputed"),
        ("SNI 01-3743-1995", "granula", "gula pereduksi", "6", "%", "within"),
        ("SNI 01-3743-1995", "cetak", "gula total", "80", "%", "disputed"),
        # 2. protein at least 9, 6 or 8; ash at most 1.6 or 2.
        ("SNI 01-2973-1992", None, "protein", "9", "%", "within"),
        ("SNI 01-2973-1992", None, "protein", "7", "%", "disputed"),
        ("SNI 01-2973-1992", None, "protein", "5,9", "%", "outside"),
        ("SNI 01-2973-1992", None, "abu", "1,8", "%", "disputed"),
        ("SNI 01-2973-1992", None, "abu", "2,1", "%", "outside"),
        # 3. total fatty acids "> 10", which may be "> 70".
        ("SNI 06-3532-1994", "Tipe I", "jumlah asam lemak", "71", "%", "within"),
        ("SNI 06-3532-1994", "Tipe I", "jumlah asam lemak", "65", "%", "disputed"),
        ("SNI 06-3532-1994", "Tipe I", "jumlah asam lemak", "10", "%", "outside"),
        # 7. protein at least 13 or at most 13.
        ("SNI 01-3820-1995", None, "protein", "14", "%", "disputed"),
        # 11. wear with slips of the pen: 0.09 or 0.009; 0.13 or 0.0160 is another grade.
        ("SNI 03-0691-1996", "A", "ketahanan aus rata-rata", "0,05", "mm/menit", "disputed"),
        ("SNI 03-0691-1996", "A", "ketahanan aus rata-rata", "0,009", "mm/menit", "within"),
    ],
)
def test_sources_that_disagree_keep_the_row_open_unless_all_say_the_same(
    number, classes, parameter, value, unit, outcome
):
    stated = {} if classes is None else {"class": classes}
    one = check(number, (parameter, value, unit), **stated)[parameter]
    assert one.code == outcome
    assert one.legal is (outcome == "disputed")
    assert one.row.certainty.value == "disputed"


@pytest.mark.parametrize(
    ("number", "parameter"),
    [
        ("SNI 01-4320-1996", "moisture"),  # 4. "Maks. 30" of a powder
        ("SNI 3144:2009", "lead"),  # 5. "Maks. 2"
        ("SNI 01-3818-1995", "protein"),  # 6. "min 6 %"
        ("SNI 8664:2018", "hmf"),  # 8. the page that does not fit
        ("SNI 8664:2018", "ash"),
        ("SNI 8664:2018", "tin"),
    ],
)
def test_a_figure_that_could_not_be_relied_on_is_left_out_and_said_so(number, parameter):
    verdict = check(number, (parameter, "1", "mg/kg"))
    assert found(verdict, parameter) == ("undetermined", "figure-unseen")
    assert verdict[parameter].left_out.why.id in verdict[parameter].message.id
    assert verdict[parameter].legal


@pytest.mark.parametrize(
    ("number", "other"),
    [
        ("SNI 01-4317-1996", "2881"),  # 9. nata
        ("SNI 01-3830-1995", "3810"),  # 10. soy milk
        ("SNI 01-4439-1998", "roti"),  # 12. rice bran, or bread
    ],
)
def test_a_number_in_dispute_is_said_so(number, other):
    edition = standard(number)
    assert other in edition.number_text.id
    assert edition.number_grade.value in ("disputed", "unresolved")
    assert edition.number_text in check(number).notes


def test_a_number_in_dispute_weakens_the_certainty():
    verdict = check("SNI 01-4439-1998", ("kadar air", "99", "%"))
    assert verdict.status is Status.UNMET
    assert verdict.certainty.value == "disputed"


def test_the_kind_of_product_decides_where_the_limits_differ():
    """Honey: reducing sugar at least 65 % by two kinds and 55 % by one."""
    open_ = check("SNI 8664:2018", ("gula pereduksi", "60", "%"))
    assert found(open_, "gula pereduksi") == ("undetermined", "kind-unknown")
    trigona = check("SNI 8664:2018", ("gula pereduksi", "60", "%"), **{"class": "trigona"})
    assert found(trigona, "gula pereduksi") == ("met", "within")
    forest = check("SNI 8664:2018", ("gula pereduksi", "60", "%"), **{"class": "madu hutan"})
    assert found(forest, "gula pereduksi") == ("unmet", "outside")
    low = check("SNI 8664:2018", ("gula pereduksi", "54", "%"))
    assert found(low, "gula pereduksi") == ("unmet", "outside")
    high = check("SNI 8664:2018", ("gula pereduksi", "66", "%"))
    assert found(high, "gula pereduksi") == ("met", "within")


def test_a_row_of_kinds_that_nobody_named_is_open():
    verdict = check("SNI 8664:2018", ("kadar air", "12", "%"), **{"class": "madu hutan"})
    assert found(verdict, "kadar air") == ("undetermined", "scope-unknown")


# --------------------------------------------------------------------------------------------- senses
@pytest.mark.parametrize(
    ("value", "outcome"),
    [
        ("memenuhi", "within"),
        ("putih merata pada seluruh permukaan", "within"),
        ("tidak memenuhi", "outside"),
        ("putih", "words"),
        ("8", "score"),
    ],
)
def test_a_judgement_of_the_senses(value, outcome):
    one = check("SNI 3144:2015", ("warna", value, None))["warna"]
    assert one.code == outcome
    assert value in one.message.id


def test_parts_of_a_joint_judgement_are_put_together():
    whole = check(
        "SNI 3144:2009", ("bau", "normal, khas tempe", None), ("warna", "normal, khas tempe", None)
    )
    joint = whole.parameters[0]
    assert (joint.status.value, joint.code) == ("undetermined", "parts-missing")
    full = check("SNI 3144:2009", *((p, "memenuhi", None) for p in ("bau", "warna", "rasa")))
    assert full.parameters[0].status is Status.MET
    bad = check("SNI 3144:2009", ("bau", "tidak memenuhi", None))
    assert bad.parameters[0].status is Status.UNMET


@pytest.mark.parametrize(
    ("value", "unit", "outcome"),
    [
        ("negatif", "/25 g", ("met", "within")),
        ("negatif/25 g", None, ("met", "within")),
        ("negatif", "/50 g", ("met", "within")),
        ("negatif", "/10 g", ("undetermined", "amount")),
        ("negatif", None, ("undetermined", "amount")),
        ("positif", "/25 g", ("unmet", "outside")),
        ("positif", "/10 g", ("unmet", "outside")),
        ("positif", "/50 g", ("undetermined", "amount")),
    ],
)
def test_something_that_must_not_be_there_in_an_amount(value, unit, outcome):
    assert found(check("SNI 3144:2009", ("Salmonella", value, unit)), "Salmonella") == outcome


# ------------------------------------------------------------------------------------- what it answers
def test_what_a_report_answers_for_readiness():
    facts = check(OWN, *GOOD, accredited=True).facts()
    assert facts == {"sni": "SNI 9999:2026", "lab_result": "memenuhi", "lab_accredited": True}
    assert check(OWN, ("Pb", "9", "mg/kg")).facts()["lab_result"] == "tidak_memenuhi"
    assert check(OWN).facts() == {"sni": "SNI 9999:2026"}


def test_accreditation_is_told():
    said = {
        stated: " ".join(n.id for n in check(OWN, *GOOD, accredited=stated).notes)
        for stated in (True, False, None)
    }
    assert "akreditasi" not in said[True]
    assert "tidak diakreditasi" in said[False]
    assert "Belum diketahui" in said[None]


def test_every_verdict_says_something_in_both_languages():
    for edition in ("SNI 01-2986-1992", "SNI 8664:2018", "SNI 03-0691-1996", "SNI 2973:2022"):
        verdict = check(edition, ("kadar air", "3", "%"), ("asing", "1", "%"))
        for one in verdict.parameters:
            assert one.message.id.strip()
            assert one.message.en.strip()
            assert one.message.id != one.message.en
        assert verdict.standard.number in verdict.explain("id")
        assert verdict.explain("id") != verdict.explain("en")


def test_looking_up_a_parameter_that_nobody_speaks_of():
    with pytest.raises(UnknownName):
        check(OWN, *GOOD)["warna"]
    with pytest.raises(UnknownName):
        check(OWN, *GOOD)["tidak ada yang begini"]


def test_a_report_can_be_built_and_reused():
    report = LabReport(date=datetime.date(2026, 1, 2))
    assert check_lab(report, OWN).report is report
