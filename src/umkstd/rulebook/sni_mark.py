"""The right to use the SNI mark (Tanda SNI): the requirement ``sni-mark``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import member
from umkstd.rulebook.instruments import UU_20_2014
from umkstd.rulebook.licensing import VERIFIED_THROUGH
from umkstd.text import Text

SNI_MARK = Requirement(
    id="sni-mark",
    title=Text(id="Penggunaan Tanda SNI", en="Use of the SNI mark"),
    provisions=(
        Provision(
            span=Span("2014-09-17"),
            cite=UU_20_2014.article(46),
            needs=member(
                "sppt-sni-held",
                f.sppt_sni.is_true(),
                holds=Text(
                    id="Produk ini memegang SPPT SNI yang berlaku.",
                    en="The product holds a valid SPPT SNI.",
                ),
                fails=Text(
                    id="Produk ini tidak memegang SPPT SNI yang berlaku, jadi tidak boleh memakai "
                    "Tanda SNI. SNI Bina UMK tidak memberi hak itu.",
                    en="The product holds no valid SPPT SNI and may not carry the SNI mark. SNI "
                    "Bina UMK does not give that right.",
                ),
            ),
        ),
    ),
    notes=(
        Note(
            code="sni-mark-penalty",
            text=Text(
                id="Memakai Tanda SNI tanpa hak diancam pidana penjara paling lama 5 tahun atau "
                "denda paling banyak Rp35.000.000.000, sebagaimana diundangkan.",
                en="Using the SNI mark without right is punishable by up to 5 years or a fine of "
                "up to Rp35,000,000,000, as enacted.",
            ),
            cite=UU_20_2014.article(68),
            when=f.sppt_sni.is_false(),
        ),
        Note(
            code="sni-mark-duty",
            text=Text(
                id="Pemegang sertifikat wajib membubuhkan Tanda SNI, dan dilarang membubuhkannya "
                "sesudah masa berlaku berakhir, selama dibekukan atau sesudah dicabut.",
                en="A certificate holder must affix the SNI mark, and may not affix it after "
                "expiry, during suspension or after withdrawal.",
            ),
            cite=UU_20_2014.article(22),
            when=f.sppt_sni.is_true(),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (SNI_MARK,)
