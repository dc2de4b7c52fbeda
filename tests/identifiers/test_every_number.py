"""What holds for each module of numbers: four verbs that never surprise."""

import pickle
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkstd.errors import InvalidValue
from umkstd.identifiers import (
    bpom,
    cosmetics,
    halal,
    kbli,
    nib,
    nik,
    nitku,
    npwp,
    pirt,
    pkp,
    pkrt,
    sni,
)

MODULES = {
    "nib": nib,
    "nik": nik,
    "npwp": npwp,
    "nitku": nitku,
    "kbli": kbli,
    "sni": sni,
    "pirt": pirt,
    "pkp": pkp,
    "bpom": bpom,
    "halal": halal,
    "cosmetics": cosmetics,
    "pkrt": pkrt,
}
# Published samples (the documentation of python-stdnum; labels) and synthetic numbers only.
SAMPLES = {
    "nib": "9120001234567",
    "nik": "3171011708450001",
    "npwp": "013121660091000",
    "nitku": "0013121660091000000001",
    "kbli": "10794",
    "sni": "SNI 3144:2015",
    "pirt": "206351001024326",
    "pkp": "3510/0001/05/2025/DINKES",
    "bpom": "MD867028042317",
    "halal": "ID33110018517710724",
    "cosmetics": "NA18260500350",
    "pkrt": "PKD20301210064",
}
each = pytest.mark.parametrize("name", MODULES)
# In an SNI number dots, hyphens and colons have a meaning.
each_without_separators = pytest.mark.parametrize(
    "name", [name for name in MODULES if name != "sni"]
)
digit_texts = st.text("0123456789 .-", max_size=30)
# Words that labels and numbers are made of, put together at random.
words = st.sampled_from(
    [
        *[
            "SNI",
            "sni ",
            "No. ",
            "NOMOR",
            "P-IRT",
            "SPP-IRT ",
            "SP",
            "BPOM RI ",
            "MD",
            "ER",
            "KH",
            "ID",
        ],
        *["NA", "KEMENKES ", "RI", "PKD", "PKP ", "ISO", "/IEC ", "EN", "TAHUN ", "/Amd", "DINKES"],
        *["01-", "3144", "2015", "123456789012", "206351001024326", "05", "0", "C06", "{name}"],
        *[":", ".", "-", "/", " ", "\n", "\t", "\u2013", "\u00a0", "\ufeff", "\uff10", ",", "x"],
    ]
)
mixtures = st.lists(words, max_size=12).map("".join)
texts = st.one_of(st.text(), st.text(st.characters(), max_size=80), digit_texts, mixtures)
anything = st.one_of(
    texts,
    st.none(),
    st.integers(),
    st.floats(),
    st.binary(),
    st.lists(st.integers()),
    st.dictionaries(st.text(), st.integers()),
)


class ClaimsToBeText:
    """Passes `isinstance` as a str, as a mock does."""

    __class__ = str


class RaisesOnEverything:
    """Cannot even be asked for its class."""

    @property
    def __class__(self):
        raise RuntimeError

    def __getattr__(self, name):
        raise RuntimeError

    __str__ = __repr__ = __len__ = __eq__ = __hash__ = __getattr__


class HostileText(str):
    """A str whose own methods all fail."""

    __slots__ = ()

    def _fail(self, *_):
        raise RuntimeError

    strip = isascii = upper = translate = __len__ = __str__ = __eq__ = _fail
    __hash__ = None


def refusal(validate, value):
    """The error of a value, if it is refused."""
    try:
        validate(value)
    except InvalidValue as error:
        return error
    return None


@each
@given(value=anything)
def test_is_valid_never_raises(name, value):
    """A form calls it on every key stroke, a frame on every cell."""
    assert MODULES[name].is_valid(value) in (True, False)


@each
@pytest.mark.parametrize(
    "value",
    [
        None,
        b"9120001234567",
        9120001234567,
        10**5000,
        ["9120001234567"],
        object,
        "",
        " ",
        "\ud800",
        "\ud800" * 13,
        "9" * 10_000_000,
        " " * 10_000_000,
    ],
    ids=lambda value: type(value).__name__,
)
def test_is_valid_refuses_what_is_no_number(name, value):
    """Neither the wrong type nor millions of characters may slow it down or pass."""
    assert MODULES[name].is_valid(value) is False


@each
@pytest.mark.parametrize("hostile", [ClaimsToBeText, RaisesOnEverything])
def test_is_valid_does_not_trust_the_object(name, hostile):
    """An object may lie about its class or raise when it is looked at."""
    assert MODULES[name].is_valid(hostile()) is False


@each
def test_a_subclass_of_str_is_read_as_its_text_and_its_methods_are_not_called(name):
    """Libraries hand over their own kinds of str; what comes back is plain text."""
    result = MODULES[name].validate(HostileText(SAMPLES[name]))
    assert result == SAMPLES[name]
    assert type(result) is str


@each
@pytest.mark.parametrize("digits", ["٠١٢٣٤٥٦٧٨٩", "０１２３４５６７８９", "०१२३४५६७८९"])
def test_only_ascii_digits_are_digits(name, digits):
    """`str.isdigit` and `int` take other scripts; registers do not."""
    foreign = SAMPLES[name].translate(str.maketrans("0123456789", digits))
    with pytest.raises(InvalidValue) as caught:
        MODULES[name].validate(foreign)
    assert caught.value.problem.code == f"{name}-format"


@each
@pytest.mark.parametrize("tail", ["\n-", "\n.", "\x00", "\N{NO-BREAK SPACE}.", "x"])
def test_nothing_else_may_stand_inside(name, tail):
    """A line break before a last separator must not hide from the end of the pattern."""
    with pytest.raises(InvalidValue) as caught:
        MODULES[name].validate(SAMPLES[name] + tail)
    assert caught.value.problem.code == f"{name}-format"


@each
@pytest.mark.parametrize("wrapped", ["\n{}\n", "\t {} ", "{}\N{NO-BREAK SPACE}", ".{}-"])
def test_outer_white_space_and_separators_are_taken_out(name, wrapped):
    """Numbers come from copied cells and printed cards."""
    assert MODULES[name].compact(wrapped.format(SAMPLES[name])) == SAMPLES[name]
    assert MODULES[name].validate(wrapped.format(SAMPLES[name])) == SAMPLES[name]


@each_without_separators
@pytest.mark.parametrize("separator", [" ", ".", "-", "\u2013", "\u2011"])
def test_separators_inside_are_taken_out(name, separator):
    """People group digits as they like, and printed numbers have dashes."""
    assert MODULES[name].validate(separator.join(SAMPLES[name])) == SAMPLES[name]


@each
@given(text=texts)
def test_compact_is_idempotent(name, text):
    """What was cleaned is clean."""
    if len(text) > 64:
        return
    compact = MODULES[name].compact
    assert compact(compact(text)) == compact(text)


@each
def test_a_line_break_inside_is_left_for_validate_to_refuse(name):
    """Two cells that were pasted as one are not joined to one number."""
    sample = SAMPLES[name]
    broken = f"{sample[:3]}\n{sample[3:]}"
    assert MODULES[name].compact(broken) == broken
    assert MODULES[name].is_valid(broken) is False


@each
def test_sixty_four_characters_are_read_and_sixty_five_are_not(name):
    """The bound is checked before anything else is done with the text."""
    sample = SAMPLES[name]
    assert MODULES[name].validate(sample.ljust(64)) == sample
    with pytest.raises(InvalidValue) as caught:
        MODULES[name].validate(sample.ljust(65))
    problem = caught.value.problem
    assert problem.code == f"{name}-length"
    assert "lebih dari 64 tanda" in problem.message.id
    assert "more than 64 characters" in problem.message.en
    assert problem.params == (("count", ">64"),)


@each
def test_a_value_that_is_no_text_is_told_to_become_text(name):
    """JSON without quotation marks loses leading zeros, so a number is not guessed at."""
    for verb in ("compact", "validate", "format"):
        with pytest.raises(InvalidValue) as caught:
            getattr(MODULES[name], verb)(206351001024326)
        problem = caught.value.problem
        assert problem.code == f"{name}-type"
        assert "harus berupa teks" in problem.message.id
        assert "quotation marks" in problem.message.en
        assert problem.input is None


@each
@given(
    text=st.one_of(
        texts,
        st.from_regex(r"[0-9]{2,5}|[A-V]|[0-9]{13}|0[0-9]{15}", fullmatch=True),
        st.from_regex(
            r"[1-8](0[1-9]|1[0-6])[0-9]{12,17}|[0-9]{4}/[0-9]{4}/[01][0-9]/2025/BPOM",
            fullmatch=True,
        ),
        st.from_regex(
            r"(MD|ML)[0-9]{12}|ID[0-9]{17}|N[A-E][0-9]{11}|PK[DL][0-9]{11}", fullmatch=True
        ),
        st.from_regex(
            r"SNI ([0-9]{2}-)?[0-9]{4}(\.[0-9])?([:-](19|20)[0-9]{2})?(/Amd[1-9])?", fullmatch=True
        ),
        st.from_regex(r"SNI (ISO|IEC|ISO/IEC|EN) [0-9]{1,5}(-[0-9])?:20[0-9]{2}", fullmatch=True),
    )
)
def test_format_is_undone_by_validate(name, text):
    """What is printed can be read back to the same number."""
    module = MODULES[name]
    if not module.is_valid(text):
        return
    valid = module.validate(text)
    assert module.validate(valid) == valid
    assert module.validate(module.format(valid)) == valid
    assert module.format(module.format(valid)) == module.format(valid)


@each
@given(value=anything)
def test_every_refusal_is_a_whole_problem_that_pickles(name, value):
    """Errors cross processes, and no parameter of a sentence stays open."""
    error = refusal(MODULES[name].validate, value)
    if error is not None:
        problem = error.problem
        assert problem.code.startswith(f"{name}-")
        assert problem.path == ""
        assert problem.message.parameters == frozenset()
        assert "belum diketahui" not in problem.message.id
        assert "not known yet" not in problem.message.en
        (problem.input or "").encode("utf-8")
        assert pickle.loads(pickle.dumps(error)).problem == problem  # noqa: S301 - our own
        assert error.__context__ is None
        assert error.__cause__ is None


def test_importing_the_modules_does_not_load_stdnum():
    """Stdnum is loaded by the first NIK or NPWP, not by the import."""
    code = (
        f"import sys; from umkstd.identifiers import {', '.join(MODULES)}; "
        "sys.exit('stdnum' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
