"""A full KBLI table from a file of the reader: bounded, every problem at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkstd.errors import MAX_PROBLEMS, CaseError, InvalidValue, UnknownName
from umkstd.identifiers import _kbli_table as limits
from umkstd.identifiers import kbli
from umkstd.identifiers.kbli import Kbli

GOOD = """version,code,title,description
2020,C,Industri pengolahan,
2020,10,Industri makanan,
2020,10794,"Industri kerupuk, keripik dan sejenisnya",apa saja

2025,10794,Industri kerupuk,
2025,V,Kategori terakhir,
"""


@pytest.fixture
def table(tmp_path):
    """Writes a file and reads it."""

    def read(content):
        path = tmp_path / "kbli.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return kbli.load_kbli(path)

    return read


def problems_of(table, content):
    """Code and place of each problem."""
    with pytest.raises(CaseError) as caught:
        table(content)
    return [(problem.code, problem.path) for problem in caught.value.problems]


def test_a_good_table(table):
    """Both versions in one file; blank lines hold nothing."""
    found = table(GOOD)
    assert len(found) == 5
    assert next(iter(found)) == Kbli("2020", "C")
    assert Kbli("2025", "10794") in found
    assert Kbli("2025", "10") not in found
    assert "10794" not in found
    assert found.title("2020", "10.794") == "Industri kerupuk, keripik dan sejenisnya"
    assert found.title("2025", "10794") == "Industri kerupuk"
    assert found.counts("2020") == {
        "kategori": 1,
        "golongan pokok": 1,
        "golongan": 0,
        "subgolongan": 0,
        "kelompok": 1,
    }


def test_a_spreadsheet_writes_a_mark_and_capitals(table):
    """A byte-order mark, columns in another order, and Windows line ends."""
    content = "\ufeffTITLE, Code ,Version\r\nKerupuk,10794,2020\r\n"
    assert table(content).title("2020", "10794") == "Kerupuk"


def test_a_code_that_is_not_there(table):
    """The error names the nearest code."""
    found = table(GOOD)
    with pytest.raises(UnknownName) as caught:
        found.title("2020", "10795")
    assert "KBLI 2020 10794" in caught.value.problem.message.en
    with pytest.raises(InvalidValue):
        found.title("2017", "10794")


def test_every_problem_is_told_at_once(table):
    """Each with the line below the header and the column."""
    content = (
        "version,code,title\n"
        "2017,10794,Kerupuk\n"
        "2020,1,Kerupuk\n"
        "2020,10792,\n"
        "2020,V,\n"
        "2020,10710\n"
        "2020,10771,Kecap\n"
        "2020,10771,Kecap\n"
        f"2020,10772,{'x' * 501}\n"
    )
    assert problems_of(table, content) == [
        ("kbli-version", "/0/version"),
        ("kbli-length", "/1/code"),
        ("wrong-shape", "/2/title"),
        ("kbli-category", "/3/code"),
        ("wrong-shape", "/3/title"),
        ("wrong-shape", "/4"),
        ("key-twice", "/6/code"),
        ("wrong-shape", "/7/title"),
    ]


def test_a_title_of_500_characters_is_the_longest(table):
    """One character less than the refused one above."""
    assert len(table(f"version,code,title\n2020,10772,{'x' * 500}\n").title("2020", "10772")) == 500


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("", [("wrong-shape", "")] * 3),
        ("version,code\n", [("wrong-shape", "")]),
        ("version,code,title,titel\n", [("unknown-key", "")]),
        ("version,code,title,title\n", [("unknown-key", "")]),
        ("kode,judul,version\n", [("wrong-shape", "")] * 2 + [("unknown-key", "")] * 2),
    ],
)
def test_the_header(table, header, expected):
    """The columns are named in the first line, each once."""
    assert problems_of(table, header) == expected


def test_a_table_without_lines_is_empty(table):
    """A header alone is no error."""
    assert len(table("version,code,title\n")) == 0


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"version,code,title\n2020,10794,\xff\n", "not-utf-8"),
        (b" " * (limits.MAX_BYTES + 1), "too-large"),
        ("version,code,title\n" + "2020,10794,x\n" * (limits.MAX_ROWS + 1), "too-large"),
        ("version,code,title\n2020,10794," + "x" * 200_000, "wrong-shape"),
    ],
    ids=["not UTF-8", "too many bytes", "too many lines", "a cell too long"],
)
def test_hostile_files_are_refused(table, content, code):
    """Neither the bytes nor the lines nor one cell may fill the memory."""
    assert problems_of(table, content) == [(code, "")]


def test_as_many_lines_as_are_allowed(table):
    """One line fewer is read, and its repetitions are told up to the limit."""
    found = problems_of(table, "version,code,title\n" + "2020,10794,x\n" * limits.MAX_ROWS)
    assert len(found) == MAX_PROBLEMS + 1
    assert found[-1] == ("too-many-problems", "")
    assert found[0] == ("key-twice", "/1/code")


def test_as_many_problems_as_are_told(table):
    """Exactly the limit of problems needs no word of more."""
    found = problems_of(table, "version,code,title\n" + "2020,1,x\n" * MAX_PROBLEMS)
    assert len(found) == MAX_PROBLEMS
    assert {code for code, _ in found} == {"kbli-length"}


def test_a_file_that_is_not_there(tmp_path):
    """It is the error of the operating system, as for every file."""
    with pytest.raises(FileNotFoundError):
        kbli.load_kbli(tmp_path / "none.csv")


@given(st.binary(max_size=300))
def test_whatever_the_bytes_are(tmp_path_factory, content):
    """A table or a CaseError, nothing else."""
    path = tmp_path_factory.mktemp("kbli") / "any.csv"
    path.write_bytes(b"version,code,title\n" + content)
    try:
        told = len(kbli.load_kbli(path)) + 1
    except CaseError as error:
        told = len(error.problems)
    assert told > 0
