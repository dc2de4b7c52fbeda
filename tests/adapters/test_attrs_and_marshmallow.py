"""attrs and marshmallow: values, schemas, and requirements that refuse only what is certain."""

from __future__ import annotations

import datetime
import pickle
import subprocess
import sys
from importlib.util import find_spec

import attrs
import pytest

import umkstd
from umkstd import adapters
from umkstd.adapters import attrs_requirement, attrs_value, objections, refusals
from umkstd.adapters.reading import NUMBERS, ReadNumber, reader
from umkstd.business import facts as f
from umkstd.business.records import Business
from umkstd.business.vocabulary import VOCABULARY
from umkstd.identifiers import nib, nik
from umkstd.logic.facts import Fact
from umkstd.logic.values import Kind
from umkstd.text import same

WHY = "it is not installed; .ci/run installs it beside the source"
DAY = "2026-11-24"
STRANGE = Fact(name="dogs", kind=Kind.INTEGER, label=same("dogs"), question=same("How many dogs?"))


EXTRAS = ("pydantic", "django", "marshmallow")
BLOCKED = """
import sys
sys.modules.update(dict.fromkeys(("pydantic", "pydantic_core", "django", "marshmallow")))
from umkstd import adapters
for name in dir(adapters):
    try:
        getattr(adapters, name)
    except ModuleNotFoundError as error:
        print(name, error.name.partition(".")[0], *error.__notes__)
"""


@pytest.mark.smoke
def test_a_plain_install_has_the_rest_and_is_told_what_is_missing() -> None:
    """Problem documents need no pydantic, and whoever asks for a model reads what to install."""
    run = subprocess.run(
        [sys.executable, "-c", BLOCKED], check=True, capture_output=True, text=True, timeout=60
    )
    told = dict(line.split(" ", 1) for line in run.stdout.splitlines())
    assert set(told) == {
        name for name in adapters.__all__ if name.lower().startswith(("django", "marsh"))
    } | {"FactModel", "PydanticValue", "fact_model", "pydantic_requirement"}
    for name, line in told.items():
        extra = next(one for one in EXTRAS if one in line)
        assert line.endswith(f"Install what {name} needs: pip install 'umkstd[{extra}]'")


@pytest.mark.smoke
def test_every_public_name_is_there() -> None:
    """A name in the list that cannot be had would be found by a user."""
    assert dir(adapters) == sorted(set(adapters.__all__))
    assert len(dir(adapters)) == len(adapters.__all__)
    for name, home in adapters._HOMES.items():
        library = home.rpartition(".")[2].partition("_")[0]
        if library not in EXTRAS or find_spec(library) is not None:
            assert getattr(adapters, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        adapters.nothing  # noqa: B018 - looking is the test
    assert umkstd.adapters is adapters


def test_the_numbers_are_those_that_there_are() -> None:
    """A new module of numbers is offered at once."""
    import pkgutil

    import umkstd.identifiers as package

    found = {one.name for one in pkgutil.iter_modules(package.__path__)}
    assert {name for name in found if not name.startswith("_")} == set(NUMBERS)
    with pytest.raises(umkstd.UnknownName):
        reader(package)


def test_a_fact_of_another_law_is_read_as_well() -> None:
    """The adapters serve whoever writes rules of their own."""
    assert reader(STRANGE)(5.0) == 5
    shop = attrs.make_class("Shop", {"dogs": attrs.field(validator=attrs_value(STRANGE))})
    with pytest.raises(ValueError, match="dogs"):
        shop("many")


def test_attrs_validators_are_values() -> None:
    """Two that do the same are equal, and go to another process."""
    for one in (attrs_value("capital"), attrs_value(nib), attrs_requirement("umk", as_of=DAY)):
        assert pickle.loads(pickle.dumps(one)) == one  # noqa: S301 - our own value
        assert hash(one) == hash(pickle.loads(pickle.dumps(one)))  # noqa: S301 - our own value
    optional = attrs.make_class(
        "Shop", {"nib": attrs.field(validator=attrs.validators.optional(attrs_value(nib)))}
    )
    assert optional(None).nib is None


def test_a_record_is_judged_as_a_mapping_is() -> None:
    """A class may hold our own record."""
    asked = attrs_requirement("umk", as_of=datetime.date(2026, 11, 24))
    shop = attrs.make_class("Shop", {"business": attrs.field(validator=asked)})
    assert shop(Business(capital=5)).business.capital == 5
    for wrong in (Business(capital=60_000_000_000), {"capital": 60_000_000_000}):
        with pytest.raises(umkstd.CaseError) as caught:
            shop(wrong)
        (problem,) = caught.value.problems
        assert (problem.path, problem.code) == ("/business", "scale-umk")
        assert problem.citations
    with pytest.raises(umkstd.CaseError) as caught:
        shop({"capital": "x"})
    assert caught.value.problems[0].path == "/business/capital"


@pytest.mark.parametrize("status", list(umkstd.Status))
def test_only_unmet_is_an_objection(status) -> None:
    """Whatever else a verdict may be, it refuses nobody."""
    verdict = umkstd.rulebook["single-licence"].evaluate({"risk": "tinggi"}, as_of=DAY)
    changed = type(verdict)()
    for name in ("decision", "snapshot", "as_of", "reason_codes"):
        setattr(changed, name, getattr(verdict, name))
    changed.status = status
    assert bool(objections(changed)) is (status is umkstd.Status.UNMET)


def test_a_composition_objects_as_well() -> None:
    """Several rules at once are asked as one."""
    both = umkstd.all_of(umkstd.rulebook["umk"], umkstd.rulebook["single-licence"])
    assert refusals(both, {"risk": "tinggi"}, as_of=DAY)
    assert refusals(both, {"risk": "rendah"}, as_of=DAY) == ()
    assert [one.code for one in refusals("umk", {}, as_of="soon")] == ["not-a-date"]


def test_marshmallow_schema_and_requirement() -> None:
    """A schema of all facts loads typed values; a rule refuses in a method of the schema."""
    marshmallow = pytest.importorskip("marshmallow", reason=WHY)
    from umkstd.adapters import MarshmallowValue, marshmallow_requirement, marshmallow_schema

    schema = marshmallow_schema("Facts")()
    assert set(schema.fields) == {fact.name for fact in VOCABULARY} - {"as_of"}
    told = {"capital": 5, "founded_on": "2022-03-01", "owner_nik": "x", "blud_score": "3.5"}
    loaded = schema.load(told)
    assert loaded["founded_on"] == datetime.date(2022, 3, 1)
    assert schema.dump(loaded) == {k: v for k, v in told.items() if k != "owner_nik"}
    assert schema.load({"licences": ["NIB"], "capital": None}) == {
        "licences": ("NIB",),
        "capital": None,
    }
    assert schema.fields["capital"].metadata["label"] == "modal usaha"

    class Application(marshmallow_schema("Facts", "single-licence")):
        as_of = MarshmallowValue(f.as_of, required=True)

        @marshmallow.validates_schema
        def law(self, data, **_):
            marshmallow_requirement("single-licence", as_of="as_of")(data)

    application = Application()
    assert application.validate({"as_of": DAY}) == {}
    assert application.validate({"as_of": DAY, "risk": "rendah"}) == {}
    found = application.validate({"as_of": DAY, "risk": "tinggi"})
    assert [one["code"] for one in found["_schema"]] == ["risk-low"]
    assert found["_schema"][0]["citations"]
    assert "as_of" in application.validate({})
    number = marshmallow.Schema.from_dict({"nik": MarshmallowValue(nik)})()
    assert number.fields["nik"].load_only
    assert ReadNumber("nik").sensitive
    with pytest.raises(umkstd.UnknownName):
        marshmallow_requirement("ubk", as_of=DAY)
