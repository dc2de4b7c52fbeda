"""The rulebook: every requirement and determination by its id, and checking a case with them."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from umkstd.errors import UnknownName
from umkstd.law.determination import Determination
from umkstd.law.parameter import Parameter
from umkstd.law.report import Report, Section
from umkstd.law.requirement import Requirement
from umkstd.law.span import as_date
from umkstd.logic.vocabulary import Facts
from umkstd.text import Text

if TYPE_CHECKING:
    from umkstd.business.records import Case

PARAMETER = Text(id="parameter", en="parameter")


@attrs.frozen(kw_only=True)
class Rulebook:
    """Rules by id, in the order in which a report gives them.

    Attributes:
        requirements: the yes-or-no tests.
        determinations: the other answers.
        parameters: the dated numbers that they read.
        version: version of the library.
    """

    requirements: Mapping[str, Requirement]
    determinations: Mapping[str, Determination]
    parameters: Mapping[str, Parameter]
    version: str

    def __getitem__(self, name: str) -> Any:
        """One requirement or determination.

        Raises:
            UnknownName: there is no such rule.
        """
        given: object = name
        found = None
        if isinstance(given, str):  # data of JSON may hold a list where a name must stand
            found = self.requirements.get(name) or self.determinations.get(name)
        if found is None:
            from umkstd.rulebook.three_smalls import unknown_rule

            raise unknown_rule(name, tuple(self))
        return found

    def __iter__(self) -> Iterator[str]:
        yield from self.determinations
        yield from self.requirements

    def __len__(self) -> int:
        return len(self.determinations) + len(self.requirements)

    @property
    def verified_through(self) -> datetime.date:
        """The earliest day through which some rule was looked up."""
        days = [rule.verified_through for rule in self.requirements.values()]
        days += [rule.verified_through for rule in self.determinations.values()]
        return min(days)

    def with_parameters(self, *parameters: Parameter) -> Rulebook:
        """The same rules with some parameters replaced, when a regulation has changed.

        Args:
            parameters: parameters whose names the rulebook knows.

        Raises:
            UnknownName: a name is not among ``parameters``.
        """
        overlay = {item.name: item for item in parameters}
        for name in overlay:
            if name not in self.parameters:
                raise UnknownName.of(PARAMETER, name, self.parameters)
        changed: dict[str, Determination] = {}
        for determination in self.determinations.values():
            _overlaid(determination, overlay, changed)
        return attrs.evolve(
            self,
            requirements={
                name: attrs.evolve(
                    rule,
                    overlay={**rule.overlay, **overlay},
                    determinations=tuple(
                        _overlaid(item, overlay, changed) for item in rule.determinations
                    ),
                )
                for name, rule in self.requirements.items()
            },
            determinations={name: changed[name] for name in self.determinations},
            parameters={**self.parameters, **overlay},
        )

    def check(self, case: Case, *, as_of: datetime.date | str) -> Report:
        """Every answer about a case, on a day."""
        day = as_date(as_of)
        return Report(
            as_of=day,
            version=self.version,
            verified_through=self.verified_through,
            business=self._section(case.facts_of_business(), "business", day),
            lines=tuple(
                self._section(case.facts_of_line(number), "line", day)
                for number in range(len(case.lines))
            ),
        )

    def _section(self, facts: Facts, subject: str, day: datetime.date) -> Section:
        return Section(
            facts,
            tuple(
                rule.evaluate(facts, as_of=day)
                for rule in self.requirements.values()
                if rule.subject == subject
            ),
            tuple(
                rule.determine(facts, as_of=day)
                for rule in self.determinations.values()
                if rule.subject == subject
            ),
        )


def _overlaid(
    rule: Determination, overlay: Mapping[str, Parameter], changed: dict[str, Determination]
) -> Determination:
    if rule.id not in changed:
        changed[rule.id] = attrs.evolve(
            rule,
            overlay={**rule.overlay, **overlay},
            determinations=tuple(_overlaid(item, overlay, changed) for item in rule.determinations),
        )
    return changed[rule.id]
