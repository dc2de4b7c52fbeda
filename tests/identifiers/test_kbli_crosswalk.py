"""KBLI across its versions: what became of a code, the counts, and a code without its version."""

import pickle

import pytest

from umkstd.errors import InvalidValue
from umkstd.identifiers import kbli
from umkstd.identifiers._kbli_crosswalk import crossings
from umkstd.identifiers._kbli_meanings import MEANINGS
from umkstd.law.citation import Grade

MOVED = {
    "10391": "10307",  # tempeh
    "10392": "10308",  # tofu
    "10763": "10762",  # tea
    "10772": "10779",  # spices
    "11040": "11053",  # soft drinks
    "11090": "11059",  # other drinks
    "13134": "13133",  # batik
    "13912": "13996",  # embroidery
}
KEPT = (
    *("10710", "10722", "10740", "10750", "10761", "10771", "10792", "10794", "10796", "10799"),
    *("11052", "14111", "14120", "15201", "16291", "16292", "16293", "16294", "20232", "21022"),
    *("32112", "32903", "47112", "47242", "47711", "56210", "56290", "56303"),
)
# The code stands for another field now, and where the old field went is not known.
CHANGED = ("10762", "10773", "10793", "13121", "13122", "13133", "47811", "56101", "56102")


@pytest.mark.parametrize(("old", "new"), MOVED.items())
def test_fields_that_moved(old, new):
    """The field has another code in KBLI 2025, and is found from either side."""
    found = kbli.to_2025(old)
    assert (found.kind, found.targets) == ("moved", (new,))
    assert old in kbli.to_2020(new)


@pytest.mark.parametrize("code", KEPT)
def test_fields_that_kept_their_code(code):
    """The frequent codes of micro and small business."""
    found = kbli.to_2025(code)
    assert (found.kind, found.targets, found.new is None) == ("kept", (code,), False)
    assert code in kbli.to_2020(code)


@pytest.mark.parametrize("code", CHANGED)
def test_codes_that_mean_something_else_now(code):
    """No successor is invented: the reader is sent to the conversion of OSS."""
    found = kbli.to_2025(code)
    assert (found.kind, found.targets) == ("changed", ())
    assert "oss.go.id/kbli/konversi" in found.message.id
    assert "oss.go.id/kbli/konversi" in found.message.en
    assert code not in kbli.to_2020(code)


def test_a_code_that_is_gone():
    """Salt processing has no code 10774 any more."""
    found = kbli.to_2025("10774")
    assert (found.kind, found.targets, found.new) == ("gone", (), None)
    assert found.message.en.startswith("In KBLI 2025, code 10774 of KBLI 2020 (salt processing) is")


def test_a_code_that_was_divided():
    """Lighters were taken out of 32909, which keeps the rest."""
    found = kbli.to_2025("32909")
    assert (found.kind, found.targets) == ("split", ("32908", "32909"))
    assert kbli.to_2020("32908") == kbli.to_2020("32909") == ("32909",)


def test_the_trap_of_batik():
    """13133 is cloth printing in 2020 and batik in 2025, which was 13134: never copied over."""
    assert kbli.to_2020("13133") == ("13134",)
    assert kbli.to_2025("13133").targets == ()


def test_messages_are_whole_sentences_in_both_languages():
    """No parameter stays open, and the targets are named."""
    for found in crossings().values():
        for text in (found.message.id, found.message.en):
            assert found.code in text
            assert "{" not in text
            assert text.endswith(".")
            assert all(target in text for target in found.targets)


def test_all_of_it_is_derived():
    """Nothing was read in the conversion table of BPS."""
    assert {found.grade for found in crossings().values()} == {Grade.DERIVED}
    assert set(crossings()) == {*MOVED, *KEPT, *CHANGED, "10774", "32909"}
    assert set(MEANINGS) <= set(crossings())
    found = kbli.to_2025("10391")
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - our own


@pytest.mark.parametrize("code", ["01111", "99999", "10", "C"])
def test_codes_not_in_the_crosswalk(code):
    """Nothing is promised of other codes."""
    assert kbli.to_2025(code) is None
    assert kbli.to_2020(code) == ()


def test_a_category_of_the_other_version_is_refused():
    """V came in 2025, so it has no way from 2020."""
    assert kbli.to_2020("V") == ()
    with pytest.raises(InvalidValue):
        kbli.to_2025("V")


@pytest.mark.parametrize("version", ["2020", "2025"])
def test_with_its_version_nothing_is_warned_of(version):
    """The trap is the missing version."""
    assert kbli.warning("10772", version) is None


def test_without_its_version_a_reused_code_tells_both_meanings():
    """The two meanings, where they are known to differ."""
    assert kbli.warning("10.772") == kbli.reused("10772")


@pytest.mark.parametrize("code", ["10794", "10", "c"])
def test_without_its_version_every_code_is_warned_of(code):
    """The list of reused codes is not complete, so that its silence is no clearance."""
    found = kbli.warning(code)
    assert kbli.compact(code) in found.id
    assert "Sebutkan versinya" in found.id
    assert "State the version" in found.en


def test_warning_refuses_what_is_no_code():
    """A wrong code is an error, not a warning."""
    for code, version in (("1", None), ("10794", "2017")):
        with pytest.raises(InvalidValue):
            kbli.warning(code, version)


def test_counts_of_both_versions():
    """As counted in public copies; the categories are those of the letters."""
    assert list(kbli.COUNTS["2020"].values()) == [21, 88, 245, 567, 1790]
    assert list(kbli.COUNTS["2025"].values()) == [22, 87, 257, 519, 1559]
    for version, counts in kbli.COUNTS.items():
        assert counts["kategori"] == len(kbli.CATEGORIES[version])
        assert list(counts) == list(kbli.LEVELS.values())
