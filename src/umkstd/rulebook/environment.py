"""Which environmental document an activity needs: the determination ``environment-document``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import premises as p
from umkstd.business.vocabulary import VOCABULARY
from umkstd.calendars import Deadline
from umkstd.law.citation import Citation
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Note
from umkstd.law.span import Span
from umkstd.logic.combine import all_of
from umkstd.logic.table import Row, Table
from umkstd.rulebook.instruments import PP_24_2018, PP_28_2025
from umkstd.rulebook.instruments.premises import PP_22_2021
from umkstd.rulebook.licensing import PP_5_START, PP_24_START, PP_28_START, VERIFIED_THROUGH
from umkstd.rulebook.scale import SCALE
from umkstd.rulebook.shared_complex import SHARED_COMPLEX
from umkstd.text import Text

_UMK = f.scale.one_of("mikro", "kecil")
_LARGER = f.scale.one_of("menengah", "besar", "bukan_umkm")
_UNLISTED = p.environment_list.equals("tidak_terdaftar")
_AMDAL = p.environment_list.equals("amdal")
_UKL_UPL = p.environment_list.one_of("ukl_upl_standar", "ukl_upl_standar_spesifik")
_STANDARD = p.environment_list.equals("ukl_upl_standar")
_SPECIFIC = p.environment_list.equals("ukl_upl_standar_spesifik")


def _kinds(note: Text) -> Citation:
    """Pasal 78 names the three kinds; which one follows from the list is our reading."""
    return PP_28_2025.article(78, grade="derived", note=note)


_BY_LIST = Text(
    id="Jenisnya disimpulkan dari daftar dan Pasal 78; pasal khusus untuk gabungan ini tidak dibaca.",
    en="The kind follows from the list and Pasal 78; no article was read for this combination.",
)


def _today() -> Table:
    """PP 28/2025: by risk, the shared complex and the lists."""
    middle = f.risk.one_of("menengah_rendah", "menengah_tinggi")
    upper = f.risk.one_of("menengah_tinggi", "tinggi")
    lower, high = f.risk.equals("menengah_rendah"), f.risk.equals("tinggi")
    more = f.risk.one_of("menengah_rendah", "menengah_tinggi", "tinggi")
    needed = p.shared_complex.equals("ordinary")
    return Table(
        (f.risk, p.shared_complex, p.environment_list),
        (
            Row(
                (f.risk.equals("rendah"), None, None),
                "sppl-in-nib",
                PP_28_2025.article(220, 2),
            ),
            Row((more, p.shared_complex.equals("skips"), None), "none", PP_28_2025.article(13)),
            Row(
                (middle, needed, _UNLISTED),
                "sppl-form",
                PP_28_2025.cite("Pasal 221 ayat (3) dan Pasal 222 ayat (3)"),
            ),
            Row((high, needed, _UNLISTED), "sppl-form", _kinds(_BY_LIST)),
            Row((lower, needed, _SPECIFIC), "ukl-upl-form", PP_28_2025.article(98, 2)),
            Row((lower, needed, _STANDARD), "ukl-upl", _kinds(_BY_LIST)),
            Row((upper, needed, _UKL_UPL), "ukl-upl", PP_28_2025.article(98, "3) dan (4")),
            Row((more, needed, _AMDAL), "amdal", PP_28_2025.article(78)),
        ),
    )


def _of_2021() -> Table:
    """PP 22/2021: micro and small without important impact, then the lists."""
    statement = PP_22_2021.article(7, 2, "b")
    merged = PP_22_2021.article(65, 1, grade="derived")
    listed = PP_22_2021.cite(grade="derived")
    important, slight = p.important_impact.is_true(), p.important_impact.is_false()
    rows = [Row((_UMK, slight, None), "sppl-in-nib", statement)]
    for cells in ((_UMK, important), (_LARGER, None)):
        rows += [
            Row((*cells, _UNLISTED), "sppl-in-nib", merged),
            Row((*cells, _UKL_UPL), "ukl-upl", listed),
            Row((*cells, _AMDAL), "amdal", listed),
        ]
    return Table((f.scale, p.important_impact, p.environment_list), tuple(rows))


def _of_2018(larger: str, cite: Citation) -> Table:
    exempt = PP_24_2018.article(35, None, "b")
    return Table((f.scale,), (Row((_UMK,), "statement", exempt), Row((_LARGER,), larger, cite)))


ENVIRONMENT_DOCUMENT = Determination(
    id="environment-document",
    fact=p.environment_document,
    title=Text(id="Dokumen lingkungan yang diperlukan", en="Environmental document required"),
    rulings=(
        DatedTable(
            span=Span(PP_24_START, PP_5_START),
            cite=PP_24_2018.article(35),
            tables=(
                _of_2018("izin-lingkungan", PP_24_2018.article(35, grade="derived")),
                _of_2018("statement", PP_24_2018.article(35, grade="unresolved")),
            ),
            dispute=Text(
                id="Huruf lain dalam PP 24/2018 Pasal 35 belum dibaca; usaha selain UMK mungkin "
                "dikecualikan juga dari Izin Lingkungan.",
                en="The other letters of PP 24/2018 Pasal 35 were not read; businesses other than "
                "UMK may also be exempt from the environmental permit.",
            ),
        ),
        DatedTable(
            span=Span(PP_5_START, PP_28_START),
            cite=PP_22_2021.article(7),
            tables=(_of_2021(),),
        ),
        DatedTable(span=Span(PP_28_START), cite=PP_28_2025.article(78), tables=(_today(),)),
    ),
    determinations=(SCALE, SHARED_COMPLEX),
    notes=(
        Note(
            code="environment-umk-2021",
            text=Text(
                id="PP 22/2021 Pasal 7 ayat (2) huruf b memberi SPPL kepada usaha mikro dan kecil "
                "tanpa dampak penting, dan tetap berlaku sejauh tidak bertentangan dengan PP "
                "28/2025. Tanyakan kepada dinas lingkungan hidup apakah SPPL cukup.",
                en="PP 22/2021 Pasal 7 ayat (2) huruf b gives micro and small enterprises without "
                "important impact the SPPL, and stands as far as PP 28/2025 does not contradict "
                "it. Ask the environment office whether an SPPL is enough.",
            ),
            cite=PP_28_2025.article(550, None, "a", grade="derived"),
            when=all_of(
                f.as_of >= PP_28_START,
                _UMK,
                p.important_impact.is_false(),
                p.environment_document.one_of("ukl-upl-form", "ukl-upl"),
            ),
        ),
        Note(
            code="environment-specific-check",
            text=Text(
                id="Substansi UKL-UPL standar spesifik diperiksa paling lama 3 hari kerja, UKL-UPL "
                "standar 5 hari kerja; keputusannya 2 hari kerja.",
                en="A specific-standard UKL-UPL is checked within 3 working days, a standard one "
                "within 5; the decision takes 2 working days.",
            ),
            cite=PP_28_2025.cite("Pasal 98 ayat (3)-(4) dan Pasal 99 ayat (2)"),
            when=all_of(f.as_of >= PP_28_START, p.environment_document.equals("ukl-upl")),
        ),
    ),
    subject="line",
    verified_through=VERIFIED_THROUGH,
    given={"purpose": "registration"},
    vocabulary=VOCABULARY,
)

_FORM = Text(id="formulir UKL-UPL diterima", en="receipt of the UKL-UPL form")
UKL_UPL_SPECIFIC_CHECK = Deadline(
    id="ukl-upl-specific-check",
    title=Text(
        id="memeriksa substansi UKL-UPL standar spesifik",
        en="check the substance of a specific-standard UKL-UPL",
    ),
    starts=_FORM,
    count=3,
    unit="working_days",
    cite=PP_28_2025.article(98, 3),
)
UKL_UPL_STANDARD_CHECK = Deadline(
    id="ukl-upl-standard-check",
    title=Text(
        id="memeriksa substansi UKL-UPL standar", en="check the substance of a standard UKL-UPL"
    ),
    starts=_FORM,
    count=5,
    unit="working_days",
    cite=PP_28_2025.article(98, 4),
)
UKL_UPL_DECISION = Deadline(
    id="ukl-upl-decision",
    title=Text(id="menerbitkan keputusan UKL-UPL", en="decide on the UKL-UPL"),
    starts=Text(id="selesainya pemeriksaan substansi", en="the end of the check"),
    count=2,
    unit="working_days",
    cite=PP_28_2025.article(99, 2),
)

DETERMINATIONS = (ENVIRONMENT_DOCUMENT,)
DEADLINES = (UKL_UPL_SPECIFIC_CHECK, UKL_UPL_STANDARD_CHECK, UKL_UPL_DECISION)
