"""When a one-person company must become an ordinary one: ``pt-perorangan.conversion``."""

from __future__ import annotations

import datetime

from umkstd.business import facts as f
from umkstd.business.facts import forms as o
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, member, not_
from umkstd.logic.nodes import Condition
from umkstd.rulebook.instruments.forms import PERMENKUM_49_2025, PP_8_2021, UU_40_2007
from umkstd.rulebook.pt_perorangan import (
    BEFORE_PP_8,
    UNDER_PP_8,
    VERIFIED_THROUGH,
    number,
    statute,
)
from umkstd.rulebook.scale import SCALE, SCALE_BY_CAPITAL
from umkstd.text import Text

PERMENKUM_START = datetime.date(2026, 1, 1)
"""Permenkum 49/2025 is of December 2025; the day was not found, so that it surely applies from here."""
BEFORE_PERMENKUM = Span(UNDER_PP_8.start, PERMENKUM_START)
UNDER_PERMENKUM = Span(PERMENKUM_START)


SHAREHOLDERS = number(
    "pt_perorangan_shareholders",
    Text(
        id="jumlah pemegang saham PT perorangan",
        en="number of shareholders of a one-person company",
    ),
    1,
    UNDER_PP_8,
    PP_8_2021.article(9),
)
IS_PT_PERORANGAN = member(
    "is-pt-perorangan",
    f.legal_form.equals("pt_perorangan"),
    holds=Text(id="Usaha ini PT perorangan.", en="The business is a one-person company."),
    fails=Text(
        id="Usaha ini bukan PT perorangan, sehingga kewajiban ini tidak berlaku.",
        en="The business is no one-person company, so that this duty does not apply.",
    ),
    cite=statute("153A"),
)
_LOST_UMK = member(
    "pt-perorangan-not-umk",
    not_(f.scale.one_of("mikro", "kecil")),
    holds=Text(
        id="Usaha ini tidak lagi memenuhi kriteria usaha mikro dan kecil.",
        en="The business no longer meets the criteria of micro and small enterprises.",
    ),
    fails=Text(
        id="Usaha ini masih memenuhi kriteria usaha mikro dan kecil.",
        en="The business still meets the criteria of micro and small enterprises.",
    ),
    cite=UU_40_2007.article(
        "153H",
        1,
        grade="derived",
        note=Text(
            id="Undang-undang menyebut kriteria usaha mikro dan kecil. Bagi perseroan yang sudah "
            "berjalan kami memakai hasil penjualan tahunan, atau modal usaha bila belum ada satu tahun "
            "buku penuh.",
            en="The statute names the criteria of micro and small enterprises. Of a running company we "
            "take the annual sales, or the capital where there is no full fiscal year yet.",
        ),
    ),
)


def _more_shareholders(cite: Citation) -> Condition:
    return member(
        "pt-perorangan-shareholders",
        o.shareholder_count > SHAREHOLDERS,
        holds=Text(
            id="Pemegang sahamnya {shareholder_count}, lebih dari satu.",
            en="The number of shareholders is {shareholder_count}, more than one.",
        ),
        fails=Text(
            id="Pemegang sahamnya tidak lebih dari satu.",
            en="There is no more than one shareholder.",
        ),
        cite=cite,
    )


_CONVERTED = member(
    "pt-perorangan-converted",
    o.converted_to_company.is_true(),
    holds=Text(
        id="PT perorangan ini sudah diubah menjadi perseroan terbatas biasa.",
        en="The one-person company has been changed into an ordinary limited company.",
    ),
    fails=Text(
        id="PT perorangan ini wajib diubah menjadi perseroan terbatas biasa. Buat akta perubahannya "
        "pada notaris.",
        en="The one-person company must be changed into an ordinary limited company. Have a notary "
        "draw up the deed of change.",
    ),
)
_MINISTRY = PERMENKUM_49_2025.cite(
    note=Text(
        id="Bunyinya dibaca, nomor pasalnya tidak terlihat: perubahan dengan akta notaris.",
        en="The text was read, the number of its article was not seen: change by notarial deed.",
    )
)

PT_PERORANGAN_CONVERSION = Requirement(
    id="pt-perorangan.conversion",
    title=Text(
        id="Kewajiban mengubah PT perorangan menjadi perseroan terbatas biasa",
        en="Duty to change a one-person company into an ordinary limited company",
    ),
    subject="business",
    provisions=(
        Provision(
            span=BEFORE_PP_8,
            cite=statute("153H", 1),
            scope=all_of(IS_PT_PERORANGAN, _LOST_UMK),
            needs=_CONVERTED,
        ),
        Provision(
            span=BEFORE_PERMENKUM,
            cite=PP_8_2021.article(9),
            scope=all_of(
                IS_PT_PERORANGAN, any_of(_LOST_UMK, _more_shareholders(PP_8_2021.article(9)))
            ),
            needs=_CONVERTED,
        ),
        Provision(
            span=UNDER_PERMENKUM,
            cite=_MINISTRY,
            scope=all_of(IS_PT_PERORANGAN, any_of(_LOST_UMK, _more_shareholders(_MINISTRY))),
            needs=_CONVERTED,
        ),
    ),
    determinations=(SCALE, SCALE_BY_CAPITAL),
    given={"purpose": "support"},
    notes=(
        Note(
            code="pt-perorangan-capital-grown",
            text=Text(
                id="Menurut modal usaha, perseroan ini sudah di atas usaha kecil, tetapi menurut hasil "
                "penjualan tahunan belum. Tidak ada aturan pemutus; pertimbangkan perubahan lebih awal.",
                en="By its capital this company is above small already, by its annual sales it is not. "
                "No rule breaks the tie; consider to change it early.",
            ),
            cite=statute("153H", 1, grade="derived"),
            when=all_of(
                f.legal_form.equals("pt_perorangan"),
                f.scale.one_of("mikro", "kecil"),
                f.scale_by_capital.one_of("menengah", "besar"),
            ),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (PT_PERORANGAN_CONVERSION,)
PARAMETERS = (SHAREHOLDERS,)
