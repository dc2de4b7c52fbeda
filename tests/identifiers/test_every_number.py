"""What holds for each module of numbers: four verbs that never surprise."""

import pickle
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkstd.errors import InvalidValue
from umkstd.identifiers import kbli, nib, nik, npwp

MODULES = {"nib": nib, "nik": nik, "npwp": npwp, "kbli": kbli}
# Published samples (the documentation of python-stdnum) and synthetic numbers only.
SAMPLES = {
    "nib": "9120001234567",
    "nik": "3171011708450001",
    "npwp": "013121660091000",
    "kbli": "10794",
}
each = pytest.mark.parametrize("name", MODULES)
digit_texts = st.text("0123456789 .-", max_size=30)
texts = st.one_of(st.text(), st.text(st.characters(), max_size=80), digit_texts)
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


@each
def test_separators_inside_are_taken_out(name):
    """People group digits as they like."""
    assert MODULES[name].validate(" .-".join(SAMPLES[name])[:64]) == SAMPLES[name]


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
            getattr(MODULES[name], verb)(int(SAMPLES[name]))
        problem = caught.value.problem
        assert problem.code == f"{name}-type"
        assert "harus berupa teks" in problem.message.id
        assert "quotation marks" in problem.message.en
        assert problem.input is None


@each
@given(
    text=st.one_of(texts, st.from_regex(r"[0-9]{2,5}|[A-V]|[0-9]{13}|0[0-9]{15}", fullmatch=True))
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
        "import sys; from umkstd.identifiers import kbli, nib, nik, npwp; "
        "sys.exit('stdnum' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
