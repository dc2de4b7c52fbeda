"""Steps to the basic requirements of a place: spatial conformity, environment, building."""

from __future__ import annotations

from umkstd.calendars import Deadline
from umkstd.law.citation import Citation
from umkstd.pathway.step import AS_OF, Opens, Step
from umkstd.rulebook.instruments import PP_28_2025
from umkstd.rulebook.kkpr_deadlines import (
    KKPR_ASSESSMENT,
    KKPR_CHECK,
    KKPR_SHORT_CHECK,
    KKPR_STATEMENT_CHECK,
)
from umkstd.text import Text

_OSS = Text(id="oss.go.id", en="oss.go.id")
_PLACE = Text(id="alamat, koordinat dan luas lahan", en="address, coordinates and area")
_OTHER_ROUTE = Text(
    id="Jalur KKPR bagi lokasi dan usaha ini bukan jalur ini.",
    en="The route to the KKPR for this place and business is another one.",
)


def _kkpr(
    name: str,
    title: Text,
    route: tuple[str, ...],
    cite: Citation,
    *,
    takes: tuple[Deadline, ...] = (),
    terms: Text | None = None,
) -> Step:
    return Step(
        id=name,
        title=title,
        why=Text(
            id="Lokasi usaha harus sesuai dengan tata ruang (KKPR).",
            en="The place must fit the spatial plan (KKPR).",
        ),
        where=_OSS,
        bring=(_PLACE,),
        achieves={"has_kkpr": True, "kkpr_issued_on": AS_OF},
        after=("nib",),
        opens=(Opens(rule="kkpr-route", answers=route, why=_OTHER_ROUTE),),
        takes=takes,
        terms=terms,
        cite=cite,
    )


KKPR_STATEMENT = _kkpr(
    "kkpr-statement",
    Text(id="Nyatakan sendiri kesesuaian tata ruang", en="Declare spatial conformity yourself"),
    ("self-declaration",),
    PP_28_2025.article(32),
    takes=(KKPR_STATEMENT_CHECK,),
    terms=Text(
        id="Batas itu bagi pemeriksaan sesudahnya; pernyataannya sendiri langsung berlaku.",
        en="The limit is for the check afterwards; the statement itself holds at once.",
    ),
)
KKPR_CONFIRMATION = _kkpr(
    "kkpr-confirmation",
    Text(id="Peroleh konfirmasi KKPR", en="Obtain the KKPR confirmation"),
    ("confirmation",),
    PP_28_2025.article(17),
    terms=Text(id="Terbit otomatis.", en="Issued automatically."),
)
KKPR_SHORT_APPROVAL = _kkpr(
    "kkpr-approval-without-assessment",
    Text(id="Ajukan persetujuan KKPR tanpa penilaian", en="Apply for the KKPR without assessment"),
    ("approval-without-assessment",),
    PP_28_2025.cite("Pasal 27 sampai 31"),
    takes=(KKPR_SHORT_CHECK,),
)
KKPR_APPROVAL = _kkpr(
    "kkpr-approval",
    Text(id="Ajukan persetujuan KKPR", en="Apply for the KKPR approval"),
    ("approval", "approval-without-land-opinion"),
    PP_28_2025.cite("Pasal 18 sampai 25"),
    takes=(KKPR_CHECK, KKPR_ASSESSMENT),
    terms=Text(
        id="Lebih lama bila berkas harus diperbaiki; PNBP dibayar dalam 7 hari sesudah ditagih.",
        en="Longer if the file must be corrected; the charge is paid within 7 days of the order.",
    ),
)
ENVIRONMENT = Step(
    id="environment-document",
    title=Text(id="Lengkapi dokumen lingkungan", en="Complete the environment document"),
    why=Text(
        id="Persyaratan dasar. Pada risiko rendah SPPL sudah termuat dalam NIB.",
        en="A basic requirement. At low risk the SPPL is part of the NIB already.",
    ),
    where=_OSS,
    bring=(
        Text(
            id="formulir SPPL atau UKL-UPL, atau dokumen Amdal, menurut kegiatannya",
            en="the SPPL or UKL-UPL form, or the Amdal, as the activity asks",
        ),
    ),
    achieves={"has_environment_document": True},
    after=("nib",),
    cite=PP_28_2025.cite("Pasal 78 dan 98 sampai 101"),
)
BUILDING = Step(
    id="building-documents",
    title=Text(
        id="Urus SLF, dan PBG bila mendirikan bangunan",
        en="Obtain the fitness certificate (SLF), and the approval (PBG) if a building is erected",
    ),
    why=Text(
        id="Bangunan tempat usaha harus laik fungsi.", en="The building in use must be fit for use."
    ),
    where=Text(id="dinas teknis bangunan gedung", en="the regional building office"),
    bring=(Text(id="gambar dan data bangunan", en="drawings and data of the building"),),
    achieves={"has_building_documents": True, "has_building_permit": True},
    after=("nib",),
    terms=Text(
        id="Konsultasi desainnya tanpa biaya; retribusinya ditetapkan daerah menurut kemampuan.",
        en="Advice on the design is free; the region sets its charge by ability to pay.",
    ),
    cite=PP_28_2025.cite("Pasal 106 sampai 123"),
)
STEPS = (
    *(KKPR_STATEMENT, KKPR_CONFIRMATION, KKPR_SHORT_APPROVAL, KKPR_APPROVAL),
    *(ENVIRONMENT, BUILDING),
)
