"""Keeping the OSS access data current after the change of 2025: ``access-data``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import licence_life as life
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.provision import Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, member
from umkstd.rulebook.instruments import PP_28_2025
from umkstd.rulebook.licensing import PP_28_START, VERIFIED_THROUGH
from umkstd.text import Text

_CITE = PP_28_2025.article(548)

ACCESS_DATA = Requirement(
    id="access-data",
    title=Text(id="Pembaruan data hak akses OSS", en="Update of OSS access data"),
    subject="business",
    provisions=(
        Provision(
            span=Span(PP_28_START),
            cite=_CITE,
            scope=member(
                "access-from-before",
                all_of(f.has_nib.is_true(), f.nib_issued_on < PP_28_START),
                holds=Text(
                    id="Hak akses OSS ini berasal dari masa sebelum 5 Juni 2025.",
                    en="This OSS access is from before 5 June 2025.",
                ),
                fails=Text(
                    id="Hak akses OSS ini baru, sehingga tidak perlu diperbarui karena peralihan.",
                    en="This OSS access is new, so the transition asks for no update.",
                ),
                cite=PP_28_2025.article(
                    548,
                    grade="derived",
                    note=Text(
                        id="Pasal ini menyebut pemegang hak akses; NIB yang terbit sebelum 5 Juni "
                        "2025 menunjukkannya.",
                        en="The article names holders of access rights; an NIB issued before "
                        "5 June 2025 shows one.",
                    ),
                ),
            ),
            needs=member(
                "access-updated",
                life.access_data_updated.is_true(),
                holds=Text(
                    id="Data hak akses OSS sudah diperbarui.", en="The OSS access data are updated."
                ),
                fails=Text(
                    id="Data hak akses OSS belum diperbarui. Masuk ke OSS dan perbarui; OSS juga "
                    "memberitahukannya lewat surel. Batas harinya tidak disebut.",
                    en="The OSS access data are not updated. Log in to OSS and update them; OSS "
                    "also writes by e-mail. No last day is named.",
                ),
            ),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (ACCESS_DATA,)
