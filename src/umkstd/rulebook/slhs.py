"""The hygiene certificate of food businesses (SLHS, Label HSP): ``slhs``, ``slhs.inspection``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import food_licence
from umkstd.business.food_deadlines import SLHS_RENEWAL
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, member, not_
from umkstd.logic.values import Kind
from umkstd.rulebook.food_hygiene_document import FOOD_HYGIENE_DOCUMENT, HYGIENE_START
from umkstd.rulebook.food_licence_route import FOOD_LICENCE_ROUTE
from umkstd.rulebook.instruments.food import PERMENKES_11_2025, PERMENKES_14_2021
from umkstd.rulebook.licensing import VERIFIED_THROUGH
from umkstd.text import Text

_CITE = PERMENKES_11_2025.cite("Lampiran F.1")
_LABEL_CITE = PERMENKES_11_2025.cite("Lampiran F.3")
PASS_SCORE = Parameter(
    name="slhs_pass_score",
    kind=Kind.INTEGER,
    title=Text(id="nilai lulus inspeksi SLHS", en="pass score of the SLHS inspection"),
    values=(DatedValue(Span(HYGIENE_START), 80, _CITE),),
)
_BY_FOOD = member(
    "hygiene-by-food",
    food_licence.food_licence_route.equals("slhs"),
    holds=Text(
        id="Pangan ini siap saji atau tahan kurang dari 7 hari, jadi ditangani Dinas Kesehatan.",
        en="The food is ready to eat or keeps under 7 days, so the health office handles it.",
    ),
    fails=Text(
        id="Pangan ini bukan pangan siap saji dan bukan pangan tahan kurang dari 7 hari.",
        en="The food is neither ready to eat nor one that keeps under 7 days.",
    ),
    cite=PERMENKES_14_2021.cite(grade="secondary"),
)
_BY_KBLI = member(
    "hygiene-by-kbli",
    food_licence.food_hygiene_document.one_of("slhs", "hsp"),
    holds=Text(
        id="KBLI ini ada dalam daftar SLHS atau Label HSP.",
        en="This KBLI is on the SLHS or Label HSP list.",
    ),
    fails=Text(
        id="KBLI ini tidak ada dalam daftar SLHS dan Label HSP.",
        en="This KBLI is on neither the SLHS nor the Label HSP list.",
    ),
    cite=PERMENKES_11_2025.cite("Lampiran F", grade="derived"),
)
_HELD = all_of(
    member(
        "slhs-held",
        food_licence.has_slhs.is_true(),
        holds=Text(id="Usaha ini mempunyai SLHS.", en="The business has an SLHS."),
        fails=Text(
            id="Usaha ini belum mempunyai SLHS. Ajukan melalui OSS; Dinas Kesehatan menginspeksi "
            "tempatnya.",
            en="The business has no SLHS yet. Apply through OSS; the health office inspects the "
            "place.",
        ),
        cite=_CITE,
    ),
    member(
        "slhs-issued",
        food_licence.slhs_issued_on <= f.as_of,
        holds=Text(
            id="SLHS terbit pada {slhs_issued_on}.", en="The SLHS was issued on {slhs_issued_on}."
        ),
        fails=Text(
            id="SLHS baru terbit pada {slhs_issued_on}; tunggu sampai terbit.",
            en="The SLHS is issued only on {slhs_issued_on}; wait for it.",
        ),
        cite=_CITE,
    ),
    member(
        "slhs-not-expired",
        f.as_of <= food_licence.slhs_expires_on,
        holds=Text(
            id="SLHS berlaku sampai {slhs_expires_on}.",
            en="The SLHS is valid to {slhs_expires_on}.",
        ),
        fails=Text(
            id="SLHS berakhir pada {slhs_expires_on}. Ajukan yang baru.",
            en="The SLHS expired on {slhs_expires_on}. Apply for a new one.",
        ),
        cite=_CITE,
    ),
)
_LABEL_ENOUGH = all_of(
    member(
        "label-enough",
        not_(food_licence.food_hygiene_document.equals("slhs")),
        holds=Text(
            id="Untuk usaha ini Label HSP, bentuk yang lebih ringan, sudah cukup.",
            en="For this business the lighter form, the Label HSP, is enough.",
        ),
        fails=Text(
            id="Untuk KBLI ini harus SLHS; Label HSP tidak cukup. Ajukan SLHS melalui OSS.",
            en="This KBLI needs the SLHS; a Label HSP is not enough. Apply for the SLHS through OSS.",
        ),
        cite=_LABEL_CITE,
    ),
    member(
        "label-held",
        food_licence.has_hsp_label.is_true(),
        holds=Text(id="Usaha ini mempunyai Label HSP.", en="The business has a Label HSP."),
        fails=Text(
            id="Usaha ini belum mempunyai Label HSP. Ajukan melalui OSS.",
            en="The business has no Label HSP yet. Apply through OSS.",
        ),
        cite=_LABEL_CITE,
    ),
)

SLHS = Requirement(
    id="slhs",
    title=Text(
        id="Sertifikat higiene pangan (SLHS atau Label HSP)",
        en="Food hygiene certificate (SLHS or Label HSP)",
    ),
    provisions=(
        Provision(
            span=Span(None, HYGIENE_START),
            cite=PERMENKES_14_2021.cite(grade="unresolved"),
            scope=_BY_FOOD,
            unresolved=Text(
                id="Ketentuan SLHS menurut Permenkes 14/2021 dan aturan sebelumnya tidak dibaca; masa "
                "berlakunya waktu itu 3 tahun.",
                en="The rules on the SLHS under Permenkes 14/2021 and earlier were not read; it then ran "
                "for 3 years.",
            ),
        ),
        Provision(
            span=Span(HYGIENE_START),
            cite=_CITE,
            scope=any_of(_BY_KBLI, _BY_FOOD),
            needs=any_of(_HELD, _LABEL_ENOUGH),
        ),
    ),
    determinations=(FOOD_LICENCE_ROUTE, FOOD_HYGIENE_DOCUMENT),
    notes=(
        Note(
            code="slhs-term",
            text=Text(
                id="Permenkes 11/2025 tidak mencantumkan masa berlaku dalam tahun; lihat tanggal berakhir "
                "yang tercetak.",
                en="Permenkes 11/2025 prints no validity in years; see the printed expiry date.",
            ),
            cite=_CITE,
        ),
        Note(
            code="slhs-renew-late",
            text=Text(
                id="Batas mengajukan perpanjangan, {slhs_renewal_due_on}, sudah lewat. Ajukan segera.",
                en="The last day to ask for renewal, {slhs_renewal_due_on}, has passed. Ask at once.",
            ),
            cite=_CITE,
            when=food_licence.slhs_renewal_due_on < f.as_of,
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

SLHS_INSPECTION = Requirement(
    id="slhs.inspection",
    title=Text(id="Lulus inspeksi SLHS", en="Passing the SLHS inspection"),
    provisions=(
        Provision(
            span=Span(HYGIENE_START),
            cite=_CITE,
            needs=member(
                "slhs-score",
                food_licence.slhs_inspection_score >= PASS_SCORE,
                holds=Text(
                    id="Nilai inspeksi {slhs_inspection_score}; nilai lulus {slhs_pass_score}.",
                    en="The inspection gave {slhs_inspection_score}; the pass score is "
                    "{slhs_pass_score}.",
                ),
                fails=Text(
                    id="Nilai inspeksi {slhs_inspection_score}, di bawah nilai lulus {slhs_pass_score}. "
                    "Perbaiki kekurangan dalam berita acara, lalu minta inspeksi ulang.",
                    en="The inspection gave {slhs_inspection_score}, below the pass score of "
                    "{slhs_pass_score}. Mend what the report names, then ask for a new inspection.",
                ),
            ),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (SLHS, SLHS_INSPECTION)
PARAMETERS = (PASS_SCORE,)
DEADLINES = (SLHS_RENEWAL,)
