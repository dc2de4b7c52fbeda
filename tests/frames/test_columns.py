"""What columns of which types mean, and what is refused, row by row or at once."""

from __future__ import annotations

import datetime
import math

import pytest

from umkstd import CaseError, UnknownName

pytest.importorskip("narwhals", reason="the extra frames is not installed")
pl = pytest.importorskip("polars")
pd = pytest.importorskip("pandas")

from umkstd import frames  # noqa: E402 - after the skip

pytestmark = pytest.mark.usefixtures("whoever_answers")
DAY = "2026-11-24"
MIDNIGHT = datetime.datetime(2025, 8, 4)  # noqa: DTZ001 - columns of days have no zone


def statuses(frame: object, rule: str = "umk") -> list[str | None]:
    """The statuses of a rule as a list."""
    found = frames.check(frame, rule, as_of=DAY)[f"{rule}__status"]
    return [None if value is None or value != value else value for value in found.to_list()]  # noqa: PLR0124


def reasons(frame: object, rule: str = "umk") -> list[str | None]:
    """The reason codes of a rule as a list."""
    return list(frames.check(frame, rule, as_of=DAY)[f"{rule}__reason"])


def test_the_frame_keeps_its_kind_and_its_columns() -> None:
    frame = pl.DataFrame({"capital": [1], "note": ["as it came"]})
    found = frames.check(frame, ["umk", "scale"], as_of=DAY)
    assert found.columns == [
        *("capital", "note", "umk__status", "umk__reason", "scale__value", "scale__reason")
    ]
    assert frame.columns == ["capital", "note"]
    assert isinstance(frames.check(frame.lazy(), "umk", as_of=DAY), pl.LazyFrame)
    assert isinstance(frames.check(frame.to_pandas(), "umk", as_of=DAY), pd.DataFrame)


def test_the_index_of_pandas_stays() -> None:
    frame = pd.DataFrame({"capital": [1, 2], "has_nib": [False, None]}, index=["a", "b"])
    found = frames.check(frame, ["umk", "nib"], as_of=DAY)
    assert found["nib__status"].to_dict() == {"a": "unmet", "b": "undetermined"}


def test_a_missing_column_is_unknown_everywhere() -> None:
    frame = pl.DataFrame({"capital": [45_000_000, 20_000_000_000]})
    assert statuses(frame) == ["undetermined", "unmet"]
    assert statuses(pl.DataFrame({"other": [1]})) == ["undetermined"]


@pytest.mark.parametrize("nothing", [None, math.nan])
def test_null_and_nan_are_unknown(nothing: float | None) -> None:
    frame = pl.DataFrame({"capital": [nothing, 1.0]}, schema={"capital": pl.Float64})
    scale = frames.check(frame, "scale", as_of=DAY)["scale__value"]
    assert scale.to_list() == [None, "mikro"]
    default = pd.DataFrame({"capital": [nothing, 1.0]})
    assert frames.check(default, "scale", as_of=DAY)["scale__value"].isna().to_list() == [
        True,
        False,
    ]


def test_a_column_that_holds_nothing_has_no_type() -> None:
    assert statuses(pl.DataFrame({"capital": [None], "owned_by_larger": [None]})) == [
        "undetermined"
    ]
    assert statuses(pd.DataFrame({"capital": [None], "nib_issued_on": [None]})) == ["undetermined"]


@pytest.mark.parametrize("amount", [0.5, math.inf, -math.inf, 1e30])
def test_an_amount_that_is_no_whole_number_is_refused(amount: float) -> None:
    frame = pl.DataFrame({"capital": [amount, 5e9]})
    assert statuses(frame)[0] is None
    assert reasons(frame)[0] == "wrong-type"
    assert statuses(frame)[1] == "undetermined"


def test_a_moment_is_a_day_at_midnight_alone() -> None:
    noon = MIDNIGHT.replace(hour=12)
    for make in (pl.DataFrame, pd.DataFrame):
        frame = make({"has_nib": [True] * 3, "nib_issued_on": [MIDNIGHT, noon, None]})
        assert [status is None for status in statuses(frame, "nib")] == [False, True, False]
        assert list(frames.check(frame, "nib", as_of=DAY)["nib__reason"])[1] == "wrong-type"


def test_texts_may_be_enumerated() -> None:
    risks = ["rendah", "tinggi", None]
    plain = pl.DataFrame({"risk": risks}, schema={"risk": pl.String})
    wanted = statuses(plain, "single-licence")
    assert wanted[1] == "unmet"
    for type_ in (
        pl.Categorical,
        pl.Enum(["tinggi", "rendah"]),
        pl.Enum(["tinggi", "rendah", "x"]),
    ):
        assert statuses(plain.with_columns(pl.col("risk").cast(type_)), "single-licence") == wanted
    frame = pd.DataFrame({"risk": pd.Categorical(risks)})
    assert statuses(frame, "single-licence") == wanted


def test_what_is_no_choice_is_refused() -> None:
    frame = pl.DataFrame({"risk": ["rendah", "Rendah", "none"]})
    for some in (
        frame,
        frame.with_columns(pl.col("risk").cast(pl.Enum(["none", "Rendah", "rendah"]))),
    ):
        assert statuses(some, "single-licence")[1:] == [None, None]
        assert reasons(some, "single-licence")[1:] == ["not-a-choice", "not-a-choice"]


def test_a_text_that_is_too_long_is_refused() -> None:
    frame = pl.DataFrame({"nib": ["9120001234567", "9" * 2_001]})
    assert reasons(frame, "nib")[1] == "text-too-long"
    assert statuses(frame, "nib") == ["undetermined", None]


def test_python_objects_of_pandas_are_read_one_by_one() -> None:
    frame = pd.DataFrame(
        {
            "has_nib": pd.Series([True, "yes", None, 1], dtype=object),
            "nib_issued_on": pd.Series(["2025-08-04", MIDNIGHT.date(), None, "soon"], dtype=object),
        }
    )
    wanted = ["met", None, "undetermined", None]
    assert [s is None for s in statuses(frame, "nib")] == [s is None for s in wanted]
    assert list(frames.check(frame, "nib", as_of=DAY)["nib__reason"])[1] == "wrong-type"


def test_facts_that_contradict_each_other_are_refused() -> None:
    frame = pl.DataFrame({"nib": ["9120001234567"] * 2, "has_nib": [False, None]})
    assert reasons(frame, "nib")[0] == "facts-contradict"
    assert statuses(frame, "nib")[1] is not None


def test_a_supplied_answer_that_disagrees_is_refused() -> None:
    frame = pl.DataFrame({"capital": [45_000_000, 45_000_000], "scale": ["besar", "mikro"]})
    assert reasons(frame)[0] == "supplied-answer-disagrees"
    assert statuses(frame)[1] is not None


def test_columns_may_have_other_names() -> None:
    frame = pl.DataFrame({"modal": [45_000_000]})
    found = frames.check(frame, "scale", as_of=DAY, columns={"capital": "modal"})
    assert found["scale__value"].to_list() == ["mikro"]


@pytest.mark.parametrize(
    ("column", "fact"),
    [
        (pl.Series("capital", ["45000000"]), "capital"),
        (pl.Series("has_nib", [1]), "has_nib"),
        (pl.Series("risk", [3]), "risk"),
        (pl.Series("nib_issued_on", ["2025-08-04"]), "nib_issued_on"),
        (
            pl.Series("nib_issued_on", [MIDNIGHT]).dt.replace_time_zone("Asia/Jakarta"),
            "nib_issued_on",
        ),
        (pl.Series("nib", [9120001234567]), "nib"),
    ],
)
def test_a_type_that_cannot_hold_the_fact_is_an_error(column: object, fact: str) -> None:
    with pytest.raises(CaseError) as caught:
        frames.check(pl.DataFrame([column]), "sni-bina-umk", as_of=DAY)
    (problem,) = caught.value.problems
    assert problem.code == "column-type"
    assert problem.path == f"/{fact}"
    assert fact in problem.message.en
    assert fact in problem.message.id


def test_a_column_cannot_hold_several_answers_at_once() -> None:
    with pytest.raises(CaseError) as caught:
        frames.check(pl.DataFrame({"licences": ["NIB"]}), "licences", as_of=DAY)
    (problem,) = caught.value.problems
    assert (problem.code, problem.path) == ("column-type", "/licences")
    assert "Drop the column licences" in problem.message.en
    assert "Hapus kolom licences" in problem.message.id


def test_everything_that_is_wrong_with_columns_is_told_at_once() -> None:
    frame = pl.DataFrame({"capital": ["1"], "risk": [1]})
    with pytest.raises(CaseError) as caught:
        frames.check(frame, "sni-bina-umk", as_of=DAY)
    assert {problem.path for problem in caught.value.problems} == {"/capital", "/risk"}


def test_names_of_columns_are_held_against_the_frame_and_the_facts() -> None:
    frame = pl.DataFrame({"modal": [1]})
    with pytest.raises(CaseError) as caught:
        frames.check(frame, "umk", as_of=DAY, columns={"capital": "model", "capitol": "modal"})
    assert [problem.code for problem in caught.value.problems] == ["column-missing", "unknown-fact"]


def test_a_rule_that_does_not_exist() -> None:
    with pytest.raises(UnknownName, match="umk"):
        frames.check(pl.DataFrame({"capital": [1]}), "umkk", as_of=DAY)


def test_a_day_that_is_none() -> None:
    with pytest.raises(CaseError) as caught:
        frames.check(pl.DataFrame({"capital": [1]}), "umk", as_of="tomorrow")
    assert caught.value.problems[0].code == "not-a-date"


def test_a_column_of_that_name_is_not_harmed() -> None:
    frame = pl.DataFrame({"umkstd_0": [1], "capital": [1], "umk__status": ["before"]})
    found = frames.check(frame, "umk", as_of=DAY)
    assert found["umkstd_0"].to_list() == [1]
    assert found["umk__status"].to_list() == ["undetermined"]


def test_no_rows_are_no_trouble() -> None:
    frame = pl.DataFrame(
        {"capital": [], "risk": []}, schema={"capital": pl.Int64, "risk": pl.String}
    )
    assert frames.check(frame, ["umk", "sni-bina-umk"], as_of=DAY).height == 0
    assert len(frames.check(frame.to_pandas(), ["umk", "scale"], as_of=DAY)) == 0


def test_without_reasons_there_is_the_status_alone() -> None:
    found = frames.check(pl.DataFrame({"capital": [1]}), "umk", as_of=DAY, reasons=False)
    assert found.columns == ["capital", "umk__status"]
