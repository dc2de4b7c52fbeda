"""Decision tables of a determination: a column for each fact, or a list where they are many."""

from __future__ import annotations

from law_pages.days import today
from law_pages.decision_lists import FROM_TOP, DecisionList
from law_pages.facts import fact_link
from law_pages.markup import inert, table
from law_pages.sources import cited
from umkstd.law.citation import Citation
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.parameter import Parameter
from umkstd.logic.facts import Fact
from umkstd.logic.members import members_of
from umkstd.logic.nodes import All, Answer, Any_, Compare, Condition, Member, Not, OneOf
from umkstd.logic.table import Row, Table
from umkstd.render.rules import member_sentence
from umkstd.text import Language, Text, format_value

MOST_COLUMNS = 4
_NOT = Text(id="bukan", en="not")
_ANSWER = Text(id="Jawaban", en="Answer")
_BY = Text(id="Menurut", en="By")
_SEVERAL = Text(
    id="Ukuran {number} dari {count}. Kedua-duanya sederajat: bila jawabannya berbeda, masing-masing tetap mungkin.",
    en="Criterion {number} of {count}. They stand side by side: where their answers differ, each remains possible.",
)
_SIGNS = {"==": "=", "<=": "≤", ">=": "≥", "<": "<", ">": ">"}


def ruling_tables(ruling: DatedTable, rule: Determination, language: Language) -> str:
    """Every table of one span."""
    parts = []
    for number, one in enumerate(ruling.tables, 1):
        if len(ruling.tables) > 1:
            said = _SEVERAL.fill(number=number, count=len(ruling.tables))
            parts.append(f"*{inert(said.to(language))}*")
        parts.append(_table(one, ruling, rule, language))
    return "\n\n".join(parts)


def _table(one: Table, ruling: DatedTable, rule: Determination, language: Language) -> str:
    answer, by = _ANSWER.to(language), _BY.to(language)
    used = [n for n in range(len(one.columns)) if any(row.cells[n] is not None for row in one.rows)]
    if len(used) > MOST_COLUMNS:
        lines = DecisionList(
            one,
            lambda n, cell: _named(one.columns[n], cell, language),
            lambda row: (
                f"{_outcome(row, rule, language)} <small>{_cite(row, ruling, language)}</small>"
            ),
            language,
        ).lines()
        return "\n".join([inert(FROM_TOP.to(language)), "", *lines])
    rows = [
        [
            *(_cell(one.columns[n], row.cells[n], language) for n in used),
            _outcome(row, rule, language),
            _cite(row, ruling, language),
        ]
        for row in one.rows
    ]
    return table([*(fact_link(one.columns[n], language) for n in used), answer, by], rows)


def _outcome(row: Row, rule: Determination, language: Language) -> str:
    shown = f"**{inert(rule.fact.shown(row.outcome).to(language))}**"
    return shown if row.basis is None else f"{shown}: {inert(row.basis.to(language))}"


def _cite(row: Row, ruling: DatedTable, language: Language) -> str:
    return cited(row.cite if isinstance(row.cite, Citation) else ruling.cite, language)


def _named(column: Fact[object], cell: Condition, language: Language) -> str:
    return f"“{inert(column.label.to(language))}” {_cell(column, cell, language)}"


def _cell(column: Fact[object], cell: Condition | None, language: Language) -> str:
    """What a cell asks of the fact of its column, as short as it can be said."""
    match cell:
        case None:
            return ""
        case Compare(_, "==", bool() as wanted):
            return inert(format_value(wanted, language))
        case Compare(_, operator, other):
            return inert(f"{_SIGNS[operator]} {_other(other, column, language)}")
        case OneOf(_, values) | Answer(_, values):
            return inert(" / ".join(column.shown(value).to(language) for value in values))
        case Member():
            return _cell(column, cell.condition, language)
        case All(parts):
            return ", ".join(_cell(column, part, language) for part in parts)
        case Any_(parts):
            return " / ".join(_cell(column, part, language) for part in parts)
        case Not(inner):
            return f"{inert(_NOT.to(language))} {_cell(column, inner, language)}"
        case _:
            sentences = [member_sentence(m, language) for m in members_of(cell)[1]]
            return inert(" ".join(sentences))


def _other(other: object, column: Fact[object], language: Language) -> str:
    if isinstance(other, Parameter):
        value = next((v.value for v in other.values if today() in v.span), other.values[-1].value)
        shown = format_value(value, language, other.unit)
        return shown if len(other.values) == 1 else f"{other.title.to(language)} ({shown})"
    if isinstance(other, Fact):
        return other.label.to(language)
    return column.shown(other).to(language)
