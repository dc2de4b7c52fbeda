"""Which type of product certification fits: the determination ``certification-route``."""

from __future__ import annotations

import datetime

from umkstd.business import facts as f
from umkstd.business.facts import sni_certificate as c
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Grade
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Note
from umkstd.law.span import Span
from umkstd.logic.combine import all_of
from umkstd.logic.table import Row, Table
from umkstd.rulebook.instruments import PP_34_2018, UU_20_2014
from umkstd.rulebook.instruments.certification import (
    BBSPJIA_2025,
    CCQC_2021,
    CLUSTER_2014,
    INCENTIVE_2018,
    PP_28_2021,
)
from umkstd.rulebook.licensing import VERIFIED_THROUGH
from umkstd.rulebook.readiness_basis import PP_34_START, STATUTE_START, SURELY_2021
from umkstd.rulebook.readiness_notes import CERTIFIER, EASING
from umkstd.text import Text

TYPES_SEEN = "2021-09-15"
"""Day of the oldest scheme read that offers a type 1 (it is 1b there), and a type 5."""
MEANING_SEEN = "2025-11-30"
"""First day of the accreditation on whose page the meaning of the types was read."""
INCENTIVE_SEEN = datetime.date(2018, 3, 6)
"""Day of the report on that programme."""

_ONE_LOT = Text(
    id="Satu lot saja: contohnya diuji, dan sertifikatnya hanya berlaku bagi lot itu.",
    en="One batch alone: samples of it are tested, and the certificate holds for it only.",
)
_CONTINUOUS = Text(
    id="Produksi berjalan: produk diuji dan sistem manajemennya diaudit.",
    en="Continuous production: the product is tested and its management system is audited.",
)
_FITS = Text(
    id="Bahwa tipe 5 sesuai bagi produksi yang berjalan disimpulkan dari uraiannya; skema tertentu "
    "juga menawarkan tipe 3.",
    en="That type 5 fits continuous production is concluded from its description; some schemes "
    "offer a type 3, too.",
)
_EARLIER = Text(
    id="Skema tahun 2021 mengenal tipe 1b, 3, dan 5; arti tipenya dibaca pada laman tahun 2025.",
    en="A scheme of 2021 has the types 1b, 3 and 5; what the types mean was read on a page of 2025.",
)


def _table(one_lot: Grade, note: Text | None = None) -> Table:
    """Both rows; type 5 is never better than concluded."""
    population = c.certified_population
    return Table(
        (population,),
        (
            Row(
                (population.equals("satu_lot"),),
                "tipe_1",
                BBSPJIA_2025.cite(grade=one_lot, note=note),
                _ONE_LOT,
            ),
            Row(
                (population.equals("produksi_berjalan"),),
                "tipe_5",
                BBSPJIA_2025.cite(grade=Grade.DERIVED, note=_FITS),
                _CONTINUOUS,
            ),
        ),
    )


CERTIFICATION_ROUTE = Determination(
    id="certification-route",
    fact=c.certification_route,
    title=Text(id="Tipe sertifikasi SNI produk", en="Type of SNI product certification"),
    rulings=(
        DatedTable(
            span=Span(STATUTE_START, PP_34_START),
            cite=UU_20_2014.cite(grade="unresolved"),
            unresolved=Text(
                id="Tipe sertifikasi sebelum PP 34/2018 belum dibaca.",
                en="The types of certification before PP 34/2018 were not read.",
            ),
        ),
        DatedTable(
            span=Span(PP_34_START, TYPES_SEEN),
            cite=PP_34_2018.article(41, grade="unresolved"),
            unresolved=Text(
                id="Tipe sertifikasi dalam skema sebelum September 2021 belum dibaca.",
                en="The types of certification in schemes before September 2021 were not read.",
            ),
        ),
        DatedTable(
            span=Span(TYPES_SEEN, MEANING_SEEN),
            cite=CCQC_2021.cite(grade="derived"),
            tables=(_table(Grade.DERIVED, _EARLIER),),
        ),
        DatedTable(
            span=Span(MEANING_SEEN),
            cite=BBSPJIA_2025.cite(),
            tables=(_table(Grade.SECONDARY),),
        ),
    ),
    notes=(
        Note(
            code="route-by-scheme",
            text=Text(
                id="Skema SNI produk itulah yang menentukan tipe, berkas, dan uji. Mintalah skemanya "
                "dari LSPro sebelum menyiapkan berkas.",
                en="The scheme of the product's SNI decides the type, the documents and the tests. "
                "Ask the LSPro for it before preparing documents.",
            ),
            cite=PP_34_2018.article(41, 3),
        ),
        Note(
            code="route-scheme-missing",
            text=Text(
                id="BSN menetapkan skema dalam 1 tahun sejak SNI ditetapkan; SNI sukarela lama yang "
                "belum berskema diberi waktu 5 tahun sejak 20 Juli 2018. Bila skema belum ada, "
                "tanyakan pada BSN.",
                en="BSN sets the scheme within 1 year of the SNI; old voluntary SNI without one had "
                "5 years from 20 July 2018. If there is no scheme yet, ask BSN.",
            ),
            cite=PP_34_2018.cite("Pasal 42 dan Pasal 112 huruf b"),
        ),
        CERTIFIER,
        Note(
            code="route-type-3",
            text=Text(
                id="Skema satu LSPro untuk kakao juga menawarkan tipe 3; tanyakan apakah skema produk "
                "Anda mengenalnya.",
                en="One LSPro's scheme for cocoa offers a type 3, too; ask whether the scheme of "
                "your product has it.",
            ),
            cite=CCQC_2021.cite(),
            when=c.certified_population.equals("produksi_berjalan"),
        ),
        EASING,
        Note(
            code="route-financing",
            text=Text(
                id="Pemerintah wajib menyediakan pembiayaan sertifikasi dan pemeliharaannya bagi "
                "usaha mikro dan kecil dari APBN. Itu bukan hak tiap usaha.",
                en="The government must provide financing of certification and its maintenance for "
                "micro and small enterprises from the state budget. It is no right of each "
                "business.",
            ),
            cite=UU_20_2014.cite("Pasal 53 ayat (2) dan ayat (3)"),
        ),
        Note(
            code="route-financing-selection",
            text=Text(
                id="BSN memilih penerimanya: pada program tahun 2018, 50 dari 114 pemohon lolos seleksi "
                "administrasi. Tanyakan seleksi berikutnya pada BSN.",
                en="BSN selects who receives it: in the programme of 2018, 50 of 114 applicants passed "
                "the administrative stage. Ask BSN about the next selection.",
            ),
            cite=INCENTIVE_2018.cite(),
            when=f.as_of >= INCENTIVE_SEEN,
        ),
        Note(
            code="route-financing-industry",
            text=Text(
                id="Industri kecil dan menengah yang menerapkan SNI wajib dapat memperoleh pembiayaan "
                "penilaian kesesuaian bila mempunyai izin usaha dan pajaknya beres. Tanyakan pada "
                "dinas perindustrian.",
                en="Small and medium industry under a mandatory SNI may have its conformity "
                "assessment financed if it holds a business licence and its taxes are settled. Ask "
                "the industry office.",
            ),
            cite=PP_28_2021.cite("Pasal 41 ayat (1) sampai dengan ayat (3)"),
            when=all_of(f.sni_mandatory.is_true(), f.as_of >= SURELY_2021),
        ),
        Note(
            code="route-cluster",
            text=Text(
                id="Pada tahun 2014 disebutkan usaha kecil dapat mengajukan bersama sebagai kelompok. "
                "Apakah kini masih berlaku belum dibaca; tanyakan pada LSPro.",
                en="In 2014 it was said that small firms may apply together as a group. Whether that "
                "still holds was not read; ask the LSPro.",
            ),
            cite=CLUSTER_2014.cite(),
        ),
    ),
    subject="line",
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)
DETERMINATIONS = (CERTIFICATION_ROUTE,)
