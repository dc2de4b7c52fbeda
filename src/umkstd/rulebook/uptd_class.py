"""Class A or B of a regional technical unit (UPTD), by its workload: ``uptd-class``."""

from __future__ import annotations

from umkstd.business.facts import centre_uptd as u
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Note
from umkstd.law.span import Span
from umkstd.logic.table import Row, Table
from umkstd.rulebook.centre_members import VERIFIED_THROUGH
from umkstd.rulebook.instruments.service_centres import PERMENDAGRI_12_2017, PP_18_2016
from umkstd.text import Text

YEAR_OF_PP = Span("2016-01-01", "2017-01-01")
"""PP 18/2016 began on a day that no source gave."""
UNDER_PP = Span("2017-01-01")
DAY_NOT_SEEN = Text(
    id="PP 18/2016 berasal dari tahun 2016; hari mulai berlakunya tidak ditemukan.",
    en="PP 18/2016 is of the year 2016; the day on which it came into force was not found.",
)

UPTD_CLASS = Determination(
    id="uptd-class",
    fact=u.uptd_class,
    title=Text(id="Kelas UPTD", en="Class of the UPTD"),
    subject="centre",
    rulings=(
        DatedTable(
            span=YEAR_OF_PP,
            cite=PP_18_2016.cite(grade="unresolved"),
            unresolved=DAY_NOT_SEEN,
        ),
        DatedTable(
            span=UNDER_PP,
            cite=PP_18_2016.cite(
                "Pasal 19 ayat (2) dan ayat (3), Pasal 28 ayat (2) dan ayat (3), Pasal 41 ayat (2) "
                "dan ayat (3), Pasal 49 ayat (2) dan ayat (3)"
            ),
            tables=(
                Table(
                    (u.uptd_workload,),
                    (
                        Row(
                            (u.uptd_workload.equals("besar"),),
                            "A",
                            None,
                            Text(id="beban kerjanya besar", en="its workload is large"),
                        ),
                        Row(
                            (u.uptd_workload.equals("kecil"),),
                            "B",
                            None,
                            Text(id="beban kerjanya kecil", en="its workload is small"),
                        ),
                    ),
                ),
            ),
        ),
    ),
    notes=(
        Note(
            code="uptd-workload-hours",
            text=Text(
                id="Batas jam kerja kelas A dan B ada dalam Permendagri 12/2017 dan belum dibaca. Ambil "
                "hasilnya dari analisis beban kerja.",
                en="The hours that part class A from B stand in Permendagri 12/2017 and were not read. "
                "Take the result from the workload analysis.",
            ),
            cite=PERMENDAGRI_12_2017.cite(grade="unresolved"),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

DETERMINATIONS = (UPTD_CLASS,)
