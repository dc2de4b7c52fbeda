"""Adapting an SPP-IRT of the former rule within 30 months: ``pirt.adaptation``."""

from __future__ import annotations

import datetime

from umkstd.business import facts as f
from umkstd.business.facts import food_pirt
from umkstd.business.food_deadlines import FIRST_POSSIBLE_START, PIRT_ADAPTATION, SEEN_IN_USE
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.provision import Note, Provision, Reading
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, member
from umkstd.logic.nodes import Condition
from umkstd.logic.values import Kind
from umkstd.rulebook.instruments.food import PERBPOM_4_2024
from umkstd.rulebook.licensing import VERIFIED_THROUGH
from umkstd.rulebook.pirt_duties import holds_pirt
from umkstd.text import Text

_CITE = PERBPOM_4_2024.article(31)
_COUNTED = PERBPOM_4_2024.article(
    31,
    grade="derived",
    note=Text(
        id="Hari diundangkannya tidak ditemukan: paling awal 1 Januari 2024, paling lambat 11 Juni 2024.",
        en="The day of promulgation was not found: 1 January 2024 at the earliest, 11 June 2024 at the "
        "latest.",
    ),
)
_NEXT_DAY = datetime.timedelta(days=1)


def _end(name: str, start: datetime.date, indonesian: str, english: str) -> Parameter:
    return Parameter(
        name=name,
        kind=Kind.DATE,
        title=Text(id=indonesian, en=english),
        values=(DatedValue(Span(SEEN_IN_USE), PIRT_ADAPTATION.due(start), _COUNTED),),
    )


EARLIEST_END = _end(
    "pirt_adaptation_earliest_end",
    FIRST_POSSIBLE_START,
    "hari terakhir masa penyesuaian, paling awal",
    "last day to adapt, at the earliest",
)
LATEST_END = _end(
    "pirt_adaptation_latest_end",
    SEEN_IN_USE,
    "hari terakhir masa penyesuaian, paling lambat",
    "last day to adapt, at the latest",
)
_SURELY_RUNNING = EARLIEST_END.at(SEEN_IN_USE) + _NEXT_DAY
_SURELY_OVER = LATEST_END.at(SEEN_IN_USE) + _NEXT_DAY
_ADAPTED = member(
    "adapted",
    food_pirt.pirt_adapted.is_true(),
    holds=Text(
        id="SPP-IRT lama sudah disesuaikan dengan PerBPOM 4/2024.",
        en="The former SPP-IRT has been adapted to PerBPOM 4/2024.",
    ),
    fails=Text(
        id="SPP-IRT lama belum disesuaikan dengan PerBPOM 4/2024. Sesuaikan melalui OSS.",
        en="The former SPP-IRT has not been adapted to PerBPOM 4/2024. Adapt it through OSS.",
    ),
    cite=_CITE,
)
_SCOPE = all_of(
    holds_pirt(_CITE),
    member(
        "under-22-2018",
        food_pirt.pirt_under_22_2018.is_true(),
        holds=Text(
            id="SPP-IRT ini terbit menurut PerBPOM 22/2018.",
            en="This SPP-IRT was issued under PerBPOM 22/2018.",
        ),
        fails=Text(
            id="SPP-IRT ini terbit menurut PerBPOM 4/2024; tidak ada yang perlu disesuaikan.",
            en="This SPP-IRT was issued under PerBPOM 4/2024; there is nothing to adapt.",
        ),
        cite=_CITE,
    ),
)


def _running(end: Parameter) -> Condition:
    """The 30 months are running."""
    shown = f"{{{end.name}}}"
    return member(
        "adaptation-running",
        f.as_of <= end,
        holds=Text(
            id=f"Masa penyesuaian 30 bulan berjalan; dihitung sampai {shown}.",
            en=f"The 30 months to adapt are running; counted to {shown}.",
        ),
        fails=Text(
            id=f"Masa penyesuaian 30 bulan berakhir pada {shown}. Sesuaikan SPP-IRT melalui OSS.",
            en=f"The 30 months to adapt ended on {shown}. Adapt the SPP-IRT through OSS.",
        ),
        cite=_COUNTED,
    )


PIRT_ADAPTED = Requirement(
    id="pirt.adaptation",
    title=Text(id="Penyesuaian SPP-IRT lama", en="Adapting a former SPP-IRT"),
    provisions=(
        Provision(
            span=Span(SEEN_IN_USE, _SURELY_RUNNING),
            cite=_CITE,
            scope=_SCOPE,
            needs=any_of(_ADAPTED, _running(EARLIEST_END)),
        ),
        Provision(
            span=Span(_SURELY_RUNNING, _SURELY_OVER),
            cite=PERBPOM_4_2024.article(31, grade="unresolved"),
            scope=_SCOPE,
            readings=(
                Reading(
                    Text(
                        id="Masa 30 bulan sudah lewat, bila peraturan diundangkan lebih awal pada 2024.",
                        en="The 30 months are over, if the regulation was promulgated earlier in 2024.",
                    ),
                    _ADAPTED,
                    _COUNTED,
                ),
                Reading(
                    Text(
                        id="Masa 30 bulan masih berjalan, bila diundangkan menjelang 11 Juni 2024.",
                        en="The 30 months are running, if it was promulgated close to 11 June 2024.",
                    ),
                    any_of(_ADAPTED, _running(LATEST_END)),
                    _COUNTED,
                ),
            ),
        ),
        Provision(span=Span(_SURELY_OVER), cite=_COUNTED, scope=_SCOPE, needs=_ADAPTED),
    ),
    notes=(
        Note(
            code="pirt-adaptation-day",
            text=Text(
                id="Tanyakan hari diundangkannya PerBPOM 4/2024 pada Dinas Kesehatan atau BPOM; 30 bulan "
                "dihitung dari hari itu.",
                en="Ask the health office or BPOM for the day on which PerBPOM 4/2024 was promulgated; the 30 "
                "months count from it.",
            ),
            cite=_COUNTED,
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (PIRT_ADAPTED,)
PARAMETERS = (EARLIEST_END, LATEST_END)
DEADLINES = (PIRT_ADAPTATION,)
