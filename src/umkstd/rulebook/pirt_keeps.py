"""Keeping an SPP-IRT: validity, freeze, no ground of revocation: ``pirt.keeps``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import food_pirt
from umkstd.business.food_deadlines import PIRT_BAR, PIRT_VALIDITY
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, member
from umkstd.logic.nodes import Condition
from umkstd.rulebook.instruments.food import PERBPOM_4_2024, PERBPOM_22_2018
from umkstd.rulebook.licensing import VERIFIED_THROUGH
from umkstd.rulebook.pirt_duties import holds_pirt
from umkstd.rulebook.pirt_grounds import GROUNDS
from umkstd.rulebook.pirt_members import CHANGED_2024
from umkstd.text import Text


def not_expired(cite: Citation) -> Condition:
    """Within the validity."""
    return member(
        "pirt-not-expired",
        f.as_of <= f.pirt_expires_on,
        holds=Text(
            id="SPP-IRT berlaku sampai {pirt_expires_on}.",
            en="The SPP-IRT is valid to {pirt_expires_on}.",
        ),
        fails=Text(
            id="SPP-IRT berakhir pada {pirt_expires_on}; produk tidak boleh diedarkan. Ajukan yang baru.",
            en="The SPP-IRT expired on {pirt_expires_on}; the product may not be distributed. Apply anew.",
        ),
        cite=cite,
    )


_FREEZE_KEPT = member(
    "freeze-not-over",
    any_of(food_pirt.pirt_frozen.is_false(), f.as_of <= food_pirt.pirt_freeze_due_on),
    holds=Text(
        id="SPP-IRT tidak dibekukan, atau masa 6 bulan sejak pembekuan belum lewat.",
        en="The SPP-IRT is not frozen, or the 6 months since the freeze are not over.",
    ),
    fails=Text(
        id="Masa pembekuan berakhir pada {pirt_freeze_due_on}; SPP-IRT dibatalkan. Ajukan yang baru.",
        en="The freeze ended on {pirt_freeze_due_on}; the SPP-IRT is cancelled. Apply anew.",
    ),
    open=Text(
        id="Apakah SPP-IRT dibekukan, dan sejak kapan?", en="Is the SPP-IRT frozen, and since when?"
    ),
    cite=PERBPOM_4_2024.cite("Pasal 26 ayat (5) dan ayat (6)"),
)
_VALID = PERBPOM_4_2024.article(22)

PIRT_KEEPS = Requirement(
    id="pirt.keeps",
    title=Text(id="SPP-IRT tetap dipegang", en="The SPP-IRT is kept"),
    provisions=(
        Provision(
            span=Span(None, CHANGED_2024[1]),
            cite=PERBPOM_22_2018.cite(grade="unresolved"),
            unresolved=Text(
                id="Alasan pencabutan menurut aturan sebelum PerBPOM 4/2024 tidak dibaca, dan hari "
                "diundangkannya tidak ditemukan.",
                en="The grounds of revocation before PerBPOM 4/2024 were not read, and the day of its "
                "promulgation was not found.",
            ),
        ),
        Provision(
            span=Span(CHANGED_2024[1]),
            cite=PERBPOM_4_2024.article(27, 1),
            needs=all_of(
                holds_pirt(_VALID),
                not_expired(_VALID),
                _FREEZE_KEPT,
                *(
                    member(
                        item.code, item.holds, holds=item.absent, fails=item.present, cite=item.cite
                    )
                    for item in GROUNDS
                ),
            ),
        ),
    ),
    notes=(
        Note(
            code="pirt-revoked-by",
            text=Text(
                id="Pencabutan dan larangan dilakukan DPMPTSP atas rekomendasi Dinas Kesehatan, BPOM dan/atau "
                "tim koordinasi. Pemilik juga dapat meminta pencabutan.",
                en="Revocation and ban are imposed by the licensing office (DPMPTSP) on the recommendation of "
                "the health office, BPOM and/or the coordination team. The owner may ask for revocation.",
            ),
            cite=PERBPOM_4_2024.cite("Pasal 27 ayat (3) dan Pasal 29"),
        ),
        Note(
            code="pirt-sanctions",
            text=Text(
                id="Sanksi lain: peringatan, penghentian sementara, pembatalan, penarikan, pemusnahan.",
                en="Other sanctions: warning, temporary stop, cancellation, recall, destruction.",
            ),
            cite=PERBPOM_4_2024.article(26, 2),
        ),
        Note(
            code="pirt-five-years",
            text=Text(
                id="SPP-IRT berlaku 5 tahun: dihitung dari tanggal terbit sampai {pirt_term_ends_on}. Yang "
                "menentukan tanggal berakhir pada dokumennya.",
                en="An SPP-IRT runs for 5 years: counted from its issue, to {pirt_term_ends_on}. The expiry "
                "date on the document decides.",
            ),
            cite=_VALID,
            when=food_pirt.pirt_term_ends_on.is_known(),
        ),
        Note(
            code="pirt-frozen-now",
            text=Text(
                id="SPP-IRT sedang dibekukan sejak {pirt_frozen_on}: peredaran dihentikan sementara.",
                en="The SPP-IRT is frozen since {pirt_frozen_on}: distribution is stopped for the time.",
            ),
            cite=PERBPOM_4_2024.article(26, 4),
            when=food_pirt.pirt_frozen_on <= f.as_of,
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (PIRT_KEEPS,)
DEADLINES = (PIRT_VALIDITY, PIRT_BAR)
