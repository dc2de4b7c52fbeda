"""Django: forms, models and migrations hold the validators, in the language of the reader."""

from __future__ import annotations

import pickle

import pytest

import umkstd
from umkstd.adapters import refusals

WHY = "it is not installed; .ci/run installs it beside the source"
django = pytest.importorskip("django", reason=WHY)
from django.core.exceptions import ValidationError  # noqa: E402
from django.utils import translation  # noqa: E402
from django.utils.functional import empty  # noqa: E402

from umkstd.adapters import (  # noqa: E402
    DjangoFact,
    DjangoNumber,
    DjangoRequirement,
    django_by_field,
    django_errors,
    django_text,
)

DAY = "2026-11-24"
VALIDATORS = [DjangoFact("capital"), DjangoNumber("nik"), DjangoRequirement("umk", DAY)]


@pytest.fixture(autouse=True)
def project():
    """The settings of a project; the guide, run by the same process, makes its own."""
    from django.conf import settings  # among the names of a module, doctest would ask it for one

    ours = not settings.configured
    if ours:
        settings.configure(USE_I18N=True, LANGUAGE_CODE="id", LOGGING_CONFIG=None)
        django.setup()
    yield
    if ours:
        settings._wrapped = empty


@pytest.mark.parametrize("validator", VALIDATORS, ids=lambda v: type(v).__name__)
def test_a_migration_can_write_a_validator_and_read_it_again(validator) -> None:
    """Else `makemigrations` fails, or makes a migration each time it is run."""
    from django.db.migrations.writer import MigrationWriter

    written, imports = MigrationWriter.serialize(validator)
    names: dict = {}
    exec("\n".join([*imports, f"again = {written}"]), names)  # noqa: S102 - our own text
    assert names["again"] == validator
    assert hash(names["again"]) == hash(validator)
    assert pickle.loads(pickle.dumps(validator)) == validator  # noqa: S301 - our own value
    path, arguments, options = validator.deconstruct()
    assert path.startswith("umkstd.adapters.django_validators.")
    assert type(validator)(*arguments, **options) == validator


def test_the_language_is_that_of_the_reader() -> None:
    """An error that is made in one request may be shown in another, or in another process."""
    with pytest.raises(ValidationError) as caught:
        DjangoNumber("nib")("12345")
    again = pickle.loads(pickle.dumps(caught.value.message))  # noqa: S301 - our own value
    for message in (caught.value.message, again):
        with translation.override("id"):
            assert str(message).startswith("NIB harus berupa 13 angka")
        with translation.override("en-gb"):
            assert str(message).startswith("The NIB must be 13 digits")
        with translation.override(None):
            assert str(message).startswith("NIB harus")


def test_a_form_tells_codes_and_sends_what_is_empty_through() -> None:
    """Django asks no validator of an empty field: that is unknown."""
    from django import forms

    class Shop(forms.Form):
        risk = forms.CharField(required=False, validators=[DjangoFact("risk")], empty_value=None)
        nib = forms.CharField(required=False, validators=[DjangoNumber("nib")], empty_value=None)

    assert Shop({}).is_valid()
    wrong = Shop({"risk": "rendh", "nib": "12"})
    found = {name: [one.code for one in told] for name, told in wrong.errors.as_data().items()}
    assert found == {"risk": ["not-a-choice"], "nib": ["nib-length"]}


def test_percent_signs_and_braces_are_shown_as_they_are() -> None:
    """What a person typed is no template."""
    error = django_errors(refusals("umk", {"%(x)s {0}": 1}, as_of=DAY))[0]
    assert "“%(x)s {0}”" in str(ValidationError([error]).messages)


def test_a_requirement_refuses_facts_only_if_that_is_certain() -> None:
    """Each reason is an error of its own."""
    asked = DjangoRequirement("single-licence", DAY)
    asked({})
    asked({"risk": "rendah"})
    with pytest.raises(ValidationError) as caught:
        asked({"risk": "tinggi"})
    verdict = umkstd.rulebook["single-licence"].evaluate({"risk": "tinggi"}, as_of=DAY)
    assert [one.code for one in caught.value.error_list] == [one.code for one in verdict.reasons]
    for wrong, code in (
        ("text", "wrong-shape"),
        ({"risk": 5}, "not-a-choice"),
        ({"x": 5}, "unknown-fact"),
    ):
        with pytest.raises(ValidationError) as caught:
            asked(wrong)
        assert [one.code for one in caught.value.error_list] == [code]


def test_a_validator_of_nothing_is_found_when_it_is_made() -> None:
    """Not when the first form comes in."""
    for build in (
        lambda: DjangoFact("captial"),
        lambda: DjangoNumber("nibb"),
        lambda: DjangoRequirement("scale", DAY),
    ):
        with pytest.raises(umkstd.UnknownName):
            build()


def test_problems_stand_at_their_fields() -> None:
    """What names no field stands above the form."""
    with pytest.raises(umkstd.CaseError) as caught:
        umkstd.load_case({"business": {"capital": "x", "workers": "x"}, "lines": 5})
    found = django_by_field(caught.value.problems, ["capital", "lines"])
    assert {name: [one.code for one in told] for name, told in found.items()} == {
        "capital": ["wrong-type"],
        None: ["wrong-type"],
        "lines": ["wrong-shape"],
    }
    assert str(django_text(caught.value.problems[0].message)).startswith("Isi modal")
