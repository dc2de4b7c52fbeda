"""What a change takes, and what needs an application of its own: ``pirt-change-route``."""

from __future__ import annotations

from umkstd.business.facts import food_pirt
from umkstd.business.food_deadlines import (
    PIRT_CHANGE,
    PIRT_ISSUE,
    PIRT_LABEL_COMPLETION,
    PIRT_LABEL_SUSPENSION,
    PIRT_REFUSAL,
)
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Note
from umkstd.law.span import Span
from umkstd.logic.table import Row, Table
from umkstd.rulebook.instruments.food import PERBPOM_4_2024, PERBPOM_22_2018, PERBPOM_27_2025
from umkstd.rulebook.licensing import VERIFIED_THROUGH
from umkstd.rulebook.pirt_members import CHANGED_2024
from umkstd.text import Text

_CITE = PERBPOM_4_2024.article(21)
ONE_APPLICATION_EACH: tuple[Text, ...] = (
    Text(id="jenis pangan", en="food type"),
    Text(id="nama jenis pangan", en="name of the food type"),
    Text(id="varian atau rasa", en="variant or flavour"),
    Text(id="jenis kemasan", en="type of packaging"),
    Text(id="desain label", en="label design"),
    Text(id="nama dagang", en="trade name"),
    Text(id="nama atau alamat sarana", en="name or address of the site"),
)
"""A difference in any of these needs an application of its own."""
ONE_APPLICATION_CITE = PERBPOM_4_2024.article(12)

PIRT_CHANGE_ROUTE = Determination(
    id="pirt-change-route",
    fact=food_pirt.pirt_change_route,
    title=Text(id="Tindak lanjut perubahan SPP-IRT", en="What a change to the SPP-IRT takes"),
    subject="line",
    rulings=(
        DatedTable(
            span=Span(None, CHANGED_2024[1]),
            cite=PERBPOM_22_2018.cite(grade="unresolved"),
            unresolved=Text(
                id="Ketentuan perubahan sebelum PerBPOM 4/2024 tidak dibaca.",
                en="The rules on changes before PerBPOM 4/2024 were not read.",
            ),
        ),
        DatedTable(
            span=Span(CHANGED_2024[1]),
            cite=_CITE,
            tables=(
                Table(
                    (food_pirt.pirt_change,),
                    (
                        Row((food_pirt.pirt_change.equals("tidak_ada"),), "tidak_ada"),
                        Row(
                            (
                                food_pirt.pirt_change.one_of(
                                    "nama_irtp", "alamat", "komposisi", "kemasan"
                                ),
                            ),
                            "permohonan_baru",
                        ),
                        Row((food_pirt.pirt_change.equals("lain"),), "persetujuan_dinkes"),
                    ),
                ),
            ),
        ),
    ),
    notes=(
        Note(
            code="pirt-old-void",
            text=Text(
                id="Dengan permohonan baru, SPP-IRT yang lama tidak berlaku lagi.",
                en="With a new application the old SPP-IRT is void.",
            ),
            cite=_CITE,
            when=food_pirt.pirt_change.one_of("nama_irtp", "alamat", "komposisi", "kemasan"),
        ),
        Note(
            code="pirt-change-days",
            text=Text(
                id="Sejak PerBPOM 27/2025 perubahan diproses paling lama 5 hari kerja.",
                en="Since PerBPOM 27/2025 a change is processed within 5 working days.",
            ),
            cite=PERBPOM_27_2025.cite("Lampiran C.6"),
            when=food_pirt.pirt_change.equals("lain"),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

DETERMINATIONS = (PIRT_CHANGE_ROUTE,)
DEADLINES = (
    *(PIRT_CHANGE, PIRT_ISSUE, PIRT_REFUSAL, PIRT_LABEL_SUSPENSION, PIRT_LABEL_COMPLETION),
)
