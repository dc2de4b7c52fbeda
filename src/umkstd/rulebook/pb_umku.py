"""Licences that support the business (PB UMKU): the requirement ``pb-umku``."""

from __future__ import annotations

from umkstd.business.facts import licence_life as life
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import member
from umkstd.rulebook.instruments import PP_28_2025
from umkstd.rulebook.licensing import PP_28_START, VERIFIED_THROUGH
from umkstd.text import Text

_CITE = PP_28_2025.article("135-136")

PB_UMKU = Requirement(
    id="pb-umku",
    title=Text(
        id="Perizinan berusaha untuk menunjang kegiatan usaha (PB UMKU)",
        en="Licence to support business activity (PB UMKU)",
    ),
    provisions=(
        Provision(
            span=Span(PP_28_START),
            cite=_CITE,
            scope=member(
                "pb-umku-required",
                life.pb_umku_required.is_true(),
                holds=Text(
                    id="Lampiran PP 28/2025 menyebut PB UMKU untuk kegiatan atau produk ini.",
                    en="The annexes of PP 28/2025 name a PB UMKU for this activity or product.",
                ),
                fails=Text(
                    id="Tidak ada PB UMKU yang disebut untuk kegiatan atau produk ini.",
                    en="No PB UMKU is named for this activity or product.",
                ),
                cite=PP_28_2025.article(4, 3),
            ),
            needs=member(
                "pb-umku-held",
                life.has_pb_umku.is_true(),
                holds=Text(
                    id="PB UMKU yang diperlukan sudah terbit.",
                    en="The required PB UMKU have been issued.",
                ),
                fails=Text(
                    id="PB UMKU belum terbit. Ajukan melalui OSS sebelum beroperasi atau "
                    "memasarkan; terbit sesudah disetujui instansinya.",
                    en="The PB UMKU has not been issued. Apply through OSS before operating or "
                    "selling; it comes after the authority approves.",
                ),
            ),
        ),
    ),
    notes=(
        Note(
            code="pb-umku-exceptions",
            text=Text(
                id="PB UMKU obat dan makanan tidak diterapkan pada usaha tertentu yang ditetapkan "
                "Kepala BPOM. Izin ekspor dan impor di luar OSS (INSW).",
                en="Drug and food PB UMKU do not apply to certain businesses named by the head of "
                "BPOM. Export and import permits are outside OSS (INSW).",
            ),
            cite=PP_28_2025.cite("Pasal 164 ayat (2) dan Pasal 135 ayat (2)-(3)"),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (PB_UMKU,)
