"""The command line as a person uses it."""

from __future__ import annotations

import datetime
import json
import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest

from umkstd.cli import main

ROOT = Path(__file__).parents[1]
EXAMPLES = sorted((ROOT / "examples").glob("*.json"))
pytestmark = pytest.mark.smoke


def run(*arguments: str, text: str | None = None) -> subprocess.CompletedProcess[str]:
    """The command line in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "umkstd", *arguments],
        input=text,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_is_answered(example, language, capsys):
    """Each example gives an answer in each language, in every shape."""
    for shape in ([], ["--json"], ["--markdown"], ["--html"]):
        assert (
            main(["check", str(example), "--as-of", "2026-11-24", "--lang", language, *shape]) == 0
        )
        assert "PP 28/2025" in capsys.readouterr().out


def test_json_has_the_promised_shape(capsys):
    """The keys that other systems read."""
    example = str(ROOT / "examples" / "keripik-singkong.json")
    assert main(["check", example, "--as-of", "2026-11-24", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["as_of"] == data["verified_through"] == "2026-11-24"
    line = data["lines"][0]
    verdict = next(v for v in line["verdicts"] if v["id"] == "sni-bina-umk")
    assert (verdict["status"], verdict["certainty"], verdict["stale"]) == ("met", "derived", False)
    assert set(verdict["reasons"][0]) == {"code", "message", "citations"}
    assert set(verdict["reasons"][0]["message"]) == {"id", "en"}
    assert line["determinations"]["licences"]["value"] == ["NIB"]
    assert data["business"]["determinations"]["scale"]["value"] == "mikro"


def test_bad_input_is_told_at_once_and_nothing_is_printed():
    """Exit status 2, every problem on standard error, nothing on standard output."""
    result = run(
        "check",
        "-",
        "--lang",
        "en",
        text='{"business": {"capitall": 1}, "lines": [{"risk": "low"}]}',
    )
    assert (result.returncode, result.stdout) == (2, "")
    assert "Did you mean capital" in result.stderr
    assert "/lines/0/risk" in result.stderr


def test_standard_input_and_plain_output():
    """Piped output has no colour and names the date used."""
    result = run("check", "-", "--as-of", "2026-11-24", text='{"business": {"capital": 1}}')
    assert result.returncode == 0
    assert "\x1b" not in result.stdout
    assert "24 November 2026" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["id", "nib", "9120001234567"], 0),
        (["id", "nib", "912"], 1),
        (["id", "npwp", "01.312.166.0-091.000"], 0),
        (["id", "nik", "3171011708450001"], 0),
        (["id", "kbli", "10794", "--kbli-version", "2020"], 0),
        (["id", "sni", "sni 01-3556:2000"], 0),
        (["id", "sni", "SNI 96:2007"], 1),
        (["id", "pirt", "P-IRT No. 2063510010243-26"], 0),
        (["id", "pirt", "1234567890123-45"], 1),
        (["id", "pkp", "3510/0001/05/2025/DINKES"], 0),
        (["id", "bpom", "MD 867028042317"], 0),
        (["id", "halal", "KH-123"], 1),
        (["id", "nitku", "0013121660091000000001"], 0),
        (["id", "cosmetics", "NA18260500350"], 0),
        (["id", "pkrt", "PKD 20301210064"], 0),
        (["rules"], 0),
        (["rules", "sni-bina-umk"], 0),
        (["rules", "scale", "--lang", "en"], 0),
        (["rules", "sni-bina"], 2),
        (["rules", "sni-bina-umk", "--lint"], 0),
        (["rules", "umk", "--lint", "--lang", "en"], 0),
        (["rules", "sni-bina", "--lint"], 2),
        (["facts"], 0),
        (["facts", "capital", "--lang", "en"], 0),
        (["facts", "capitl"], 2),
        (["check", "no-such-file.json"], 2),
    ],
)
def test_exit_status(arguments, status, capsys):
    """0 answered, 1 not valid, 2 bad input or call."""
    assert main(arguments) == status
    output = capsys.readouterr()
    assert bool(output.out) is (status != 2)
    assert bool(output.err) is (status == 2)


@pytest.mark.parametrize(
    ("number", "language", "words"),
    [
        ("ID33110018517711324", "id", ["ID33110018517711324: benar", "di sini 13."]),
        ("ID33110018517711324", "en", ["ID33110018517711324: valid", "here they are 13."]),
        ("ID33110018517710724", "en", ["ID33110018517710724: valid"]),
    ],
)
def test_a_doubt_is_told_and_the_number_stays_valid(number, language, words, capsys):
    """A soft check gives one line more and changes no exit status."""
    assert main(["id", "halal", number, "--lang", language]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(words)
    assert all(word in line for word, line in zip(words, lines, strict=True))


def test_bad_date(capsys):
    """A date that is none is a bad call, in words."""
    example = str(EXAMPLES[0])
    assert main(["check", example, "--as-of", "24-11-2026", "--lang", "en"]) == 2
    assert "YYYY-MM-DD" in capsys.readouterr().err


def test_a_call_that_is_no_call():
    """A wrong option is status 2, as everywhere."""
    assert run("check").returncode == 2
    assert run("id", "ktp", "1").returncode == 2
    assert run("--version").stdout.startswith("umkstd 0.1.0")


def test_a_bad_call_is_told_in_the_language_asked_for(capsys):
    """Wrong options are answered as wrong files are: in words, with status 2."""
    for arguments, words in (
        (["check"], "Perintah belum benar"),
        (["check", "--lang", "en"], "The call is not right"),
        (["check", "--lang=en"], "The call is not right"),
    ):
        with pytest.raises(SystemExit) as caught:
            main(arguments)
        output = capsys.readouterr()
        assert (caught.value.code, output.out) == (2, "")
        assert words in output.err


@pytest.mark.parametrize(
    ("language", "file", "words"),
    [
        ("id", "no-such-file.json", "berkas tidak ditemukan"),
        ("en", "no-such-file.json", "No such file"),
        ("id", "a\0b", "berkas tidak ditemukan"),
    ],
)
def test_a_file_that_cannot_be_read(language, file, words, capsys):
    """The reason is told in the language asked for, and nothing is printed."""
    assert main(["check", file, "--lang", language]) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert words in output.err


def test_a_hostile_file_does_not_steer_the_terminal():
    """Neither an error nor a report passes control characters on."""
    wrong = run("check", "-", text='{"business": {"\\u001b[31m": 1}}')
    named = run("check", "-", text='{"business": {"name": "\\u001b[31m\\u202e"}}')
    assert (wrong.returncode, named.returncode) == (2, 0)
    assert not {"\x1b", "\u202e"} & set(wrong.stderr + named.stdout)


@pytest.mark.parametrize("no_color", [None, "1"])
def test_colour_is_for_terminals_that_want_it(no_color, capsys, monkeypatch):
    """Colour on a terminal, and none with NO_COLOR."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    if no_color:
        monkeypatch.setenv("NO_COLOR", no_color)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    assert main(["check", str(EXAMPLES[0]), "--as-of", "2026-11-24"]) == 0
    assert ("\x1b[" in capsys.readouterr().out) is (no_color is None)


def test_a_reader_who_leaves_early_hears_nothing():
    """`umkstd rules sni-bina-umk | head -1` ends quietly."""
    process = subprocess.Popen(
        [sys.executable, "-m", "umkstd", "rules", "sni-bina-umk"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    message = process.stderr.read()
    process.stderr.close()
    assert (process.wait(), message) == (0, b"")


def test_without_a_date_the_output_says_which_day_it_took():
    """Today is the default here alone, and it is said."""
    result = run("check", "-", "--json", text='{"business": {}}')
    today = datetime.datetime.now().astimezone().date()
    assert abs((today - datetime.date.fromisoformat(json.loads(result.stdout)["as_of"])).days) <= 1


LABS = sorted((ROOT / "examples" / "lab").glob("*.json"))


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("example", LABS, ids=lambda path: path.stem)
def test_every_laboratory_example_is_answered(example, language, capsys):
    """As a table, and as data."""
    assert main(["lab", str(example), "--lang", language]) == 0
    assert {"id": "hasil", "en": "result"}[language] in capsys.readouterr().out
    assert main(["lab", str(example), "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["standard"].startswith("SNI ")
    assert data["overall"] in ("unmet", "undetermined")


def test_a_laboratory_report_by_another_standard_and_from_standard_input(tmp_path, capsys):
    """The standard on the command line counts; a file of one's own is a standard, too."""
    example = ROOT / "examples" / "lab" / "tempe.json"
    assert main(["lab", str(example), "--standard", "SNI 3144:2009"]) == 0
    assert "SNI 3144:2009" in capsys.readouterr().out
    own = tmp_path / "own.json"
    own.write_text(
        json.dumps(
            {
                "number": "SNI 9999:2026",
                "title": {"id": "Tempe sendiri", "en": "My tempeh"},
                "limits": [
                    {
                        "parameter": "moisture",
                        "unit": "%",
                        "grade": "article",
                        "limit": {"kind": "max", "value": 65},
                    }
                ],
            }
        ),
        encoding="utf-8",
    )
    assert main(["standards", "lint", str(own)]) == 0
    assert "tidak ada kesalahan" in capsys.readouterr().out
    result = run(
        *("lab", "-", "--standard", str(own), "--lang", "en"),
        text='{"readings": [{"parameter": "air", "value": "64,9", "unit": "%"}]}',
    )
    assert result.returncode == 0
    assert "Every requirement of SNI 9999:2026 on record is met." in result.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["lab", "{lab}", "--standard", "SNI 3144:2022"], "SNI 3144:2009, SNI 3144:2015"),
        (["standards", "show", "SNI 3144"], "SNI 3144:2009, SNI 3144:2015"),
        (["standards", "list", "kripik singkon"], "keripik singkong"),
        (["standards", "lint", "{lab}"], "/number"),
    ],
)
def test_a_standard_that_is_not_here_is_asked_about(arguments, words, capsys):
    """Exit status 2, and the message says what there is."""
    lab = str(ROOT / "examples" / "lab" / "tempe.json")
    assert main([one.replace("{lab}", lab) for one in arguments]) == 2
    assert words in capsys.readouterr().err


def test_the_catalogue_is_listed_and_searched(capsys):
    """All editions, then those of a product."""
    assert main(["standards", "list"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 103
    assert main(["standards", "list", "keripik", "singkong"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2
    assert main(["standards", "list", "keripik singkong", "--lang", "en"]) == 0
    assert "superseded" in capsys.readouterr().out
    assert main(["standards", "show", "SNI 8664:2018"]) == 0
    assert "gula pereduksi" in capsys.readouterr().out


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_has_a_stage_a_plan_and_due_dates(example, language, capsys):
    """In each language, as text and as Markdown, for each goal."""
    for goal in ("sni-bina-umk", "sppt-sni", "product-legal"):
        call = ["path", str(example), "--goal", goal, "--as-of", "2026-11-24", "--lang", language]
        assert main(call) == 0
        text = capsys.readouterr().out
        assert {"id": "bukan ketentuan hukum", "en": "they are not law"}[language] in text
        assert main([*call, "--markdown"]) == 0
        assert capsys.readouterr().out.count("## ") >= 1
    dates = ["deadlines", str(example), "--as-of", "2026-11-24", "--until", "2028-12-31"]
    assert main([*dates, "--lang", language]) == 0
    assert capsys.readouterr().out


def test_a_plan_reads_like_a_checklist(tmp_path, capsys):
    """A keripik maker without anything: what, what for, where, with what, by what."""
    case = json.loads((ROOT / "examples" / "keripik-singkong.json").read_text(encoding="utf-8"))
    for name in ("nib", "nib_issued_on", "nib_active"):
        del case["business"][name]
    case["business"]["has_nib"] = False
    case["lines"][0]["sni_commitment"] = False
    file = tmp_path / "case.json"
    file.write_text(json.dumps(case), encoding="utf-8")
    assert main(["path", str(file), "--as-of", "2026-11-24"]) == 0
    text = capsys.readouterr().out
    order = [text.index(words) for words in ("Urus KTP-el", "Buat akun OSS", "Ajukan nomor induk")]
    assert order == sorted(order)
    for words in (
        "[ ] 3. Ajukan nomor induk berusaha (NIB)",
        "Untuk apa:",
        "Di mana:",
        "Bawa:",
        "Dasar hukum: PP 28/2025",
    ):
        assert words in text


def test_triage_goes_by_field_and_names_the_offices(capsys):
    """Several files at once; each with the offices and the SNI."""
    files = [str(path) for path in EXAMPLES]
    assert main(["triage", *files, "--goal", "sppt-sni", "--as-of", "2026-11-24"]) == 0
    text = capsys.readouterr().out
    for words in ("produksi", "kelembagaan", "LSPro terakreditasi KAN", "SNI 8302:2016"):
        assert words in text


def test_due_dates_become_a_calendar_file(tmp_path, capsys):
    """The file is written and the list is printed."""
    out = tmp_path / "out.ics"
    example = str(ROOT / "examples" / "keripik-singkong.json")
    assert main(["deadlines", example, "--as-of", "2026-11-24", "--until", "2027-12-31",
                 "--ics", str(out)]) == 0  # fmt: skip
    assert out.read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["path", "{file}", "--goal", "sni-bina-umkm"], "sni-bina-umk"),
        (["path", "{file}", "--line", "2"], "1"),
        (["path", "{file}", "--line", "0"], "1"),
        (["deadlines", "{file}", "--until", "2020-01-01", "--as-of", "2026-11-24"], "Tukar"),
        (["deadlines", "{file}", "--until", "besok"], "TTTT-BB-HH"),
    ],
)
def test_a_wrong_question_about_the_road_is_answered_with_what_there_is(arguments, words, capsys):
    """Exit status 2 and a message."""
    file = str(ROOT / "examples" / "keripik-singkong.json")
    assert main([one.replace("{file}", file) for one in arguments]) == 2
    assert words in capsys.readouterr().err


def test_an_interview_asks_goes_back_and_ends_with_the_verdict():
    """A wrong answer is told and asked again; nothing is "don't know"; q has enough."""
    typed = "yy\n4\n"
    result = run("ask", "--goal", "sni-bina-umk", "--as-of", "2026-11-24", text=typed)
    assert result.returncode == 0
    assert "Isi tingkat risiko" in result.stdout
    assert "SNI Bina UMK: tidak terpenuhi" in result.stdout
    result = run("ask", "--goal", "sni-mark", "--lang", "en", text="\n")
    assert "Use of the SNI mark: undetermined" in result.stdout
    result = run("ask", "--goal", "sni-bina-umk", "--as-of", "2026-11-24", text="1\n<\n4\n")
    assert "SNI Bina UMK: tidak terpenuhi" in result.stdout
    result = run("ask", "--goal", "sni-bina-umk", text="q\n")
    assert "belum dapat ditentukan" in result.stdout


def test_an_interview_asks_again_for_a_number_that_may_be_another(tmp_path):
    """Of a complete label only the height of its letters is open; 2.000 mm may be 2 or 2,000."""
    cases = json.loads((files("umkstd") / "data/cases/label.json").read_text("utf-8"))["cases"]
    label = cases[0]["facts"]
    business = {name: label.pop(name) for name in ("capital", "legal_form", "owned_by_larger")}
    del label["label_letter_height"]
    file = tmp_path / "case.json"
    file.write_text(json.dumps({"business": business, "lines": [label]}))
    asked = ("ask", str(file), "--goal", "label", "--as-of", "2026-11-24")
    result = run(*asked, text="2.000\n2,5\n")
    assert "“2.000” dapat berarti 2 atau 2.000" in result.stdout
    assert result.stdout.count("> ") == 2
    assert ": terpenuhi" in result.stdout


def test_an_interview_begins_with_what_is_known(capsys, monkeypatch):
    """A case that is decided is asked nothing."""
    example = str(ROOT / "examples" / "keripik-singkong.json")
    assert main(["ask", example, "--as-of", "2026-11-24"]) == 0
    assert "SNI Bina UMK: terpenuhi" in capsys.readouterr().out
    assert main(["ask", example, "--goal", "sni-bina-umkm"]) == 2
    assert "sni-bina-umk" in capsys.readouterr().err
    assert main(["ask", example, "--line", "9"]) == 2


def test_an_audit_record_is_written_and_tested_again(tmp_path):
    """A record that was changed by hand is told, and ends with status 1."""
    example = str(ROOT / "examples" / "keripik-singkong.json")
    written = run("check", example, "--as-of", "2026-11-24", "--record").stdout
    file = tmp_path / "record.json"
    file.write_text(written, encoding="utf-8")
    assert run("verify", str(file)).stdout == "Catatan utuh dan jawabannya sama.\n"
    assert run("verify", "-", text=written).returncode == 0
    file.write_text(written.replace('"status":"met"', '"status":"unmet"', 1), encoding="utf-8")
    changed = run("verify", str(file), "--lang", "en")
    assert changed.returncode == 1
    assert "does not match its content hash" in changed.stdout
    file.write_text("[]", encoding="utf-8")
    assert run("verify", str(file)).returncode == 2


def test_an_answer_is_told_over_time(capsys):
    """The commitment can be made since 2 November 2020 (UU 11/2020)."""
    example = str(ROOT / "examples" / "keripik-singkong.json")
    assert main(["timeline", example, "--since", "2020-01-01", "--lang", "en"]) == 0
    told = capsys.readouterr().out
    assert "1 January 2020 – 1 November 2020: not in force" in told
    assert main(["timeline", example, "--rule", "sni-bina-umkm"]) == 2
    assert "sni-bina-umk" in capsys.readouterr().err
    assert main(["timeline", example, "--line", "9"]) == 2
    assert main(["timeline", example, "--since", "2027-01-01", "--until", "2026-01-01"]) == 2
