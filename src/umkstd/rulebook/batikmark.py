"""The voluntary mark of true batik: the requirement ``batikmark``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import marks as m
from umkstd.business.facts import non_food as n
from umkstd.business.vocabulary import VOCABULARY
from umkstd.calendars import Deadline
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, member
from umkstd.rulebook.instruments.marks import PERMENPERIN_74_2007
from umkstd.text import Text

VERIFIED_THROUGH = "2026-11-24"
_FIVE = PERMENPERIN_74_2007.article(5, 1)
_WHOLE = PERMENPERIN_74_2007.cite()

BATIKMARK_DECISION = Deadline(
    id="batikmark-decision",
    title=Text(id="keputusan atas permohonan Batikmark", en="decision on the Batikmark"),
    starts=Text(id="permohonan yang lengkap", en="the complete application"),
    count=30,
    unit="working_days",
    cite=_WHOLE,
)


def _standard(technique: str, number: str) -> Note:
    return Note(
        code=f"batik-sni-{technique}",
        text=Text(
            id=f"SNI batik {technique} adalah SNI {number}; sifatnya sukarela.",
            en=f"The SNI of batik {technique} is SNI {number}; it is voluntary.",
        ),
        cite=_WHOLE,
        when=n.batik_technique.equals(technique),
    )


BATIKMARK = Requirement(
    id="batikmark",
    title=Text(id="Batikmark “batik INDONESIA”", en="Batikmark “batik INDONESIA”"),
    provisions=(
        Provision(
            span=Span("2007-01-01", "2008-01-01"),
            cite=PERMENPERIN_74_2007.cite(grade="unresolved"),
            unresolved=Text(
                id="Peraturannya dibuat pada tahun 2007; hari mulai berlakunya tidak ditemukan.",
                en="The regulation was made in 2007; the day on which it began was not found.",
            ),
        ),
        Provision(
            span=Span("2008-01-01"),
            cite=_FIVE,
            needs=all_of(
                member(
                    "batik-product",
                    n.non_food_kind.equals("batik"),
                    holds=Text(id="Produk ini batik.", en="The product is batik."),
                    fails=Text(
                        id="Produk ini bukan batik. Batikmark hanya bagi batik.",
                        en="The product is no batik. Batikmark is for batik only.",
                    ),
                ),
                member(
                    "batik-technique",
                    n.batik_technique.one_of("tulis", "cap", "kombinasi"),
                    holds=Text(
                        id="Batiknya dibuat dengan cara {batik_technique}.",
                        en="The batik is made as {batik_technique}.",
                    ),
                    fails=Text(
                        id="Hanya batik tulis, cap, atau kombinasinya yang dapat memakai Batikmark; "
                        "kain cetak tidak. Buat dengan salah satu cara itu.",
                        en="Only hand-drawn (tulis), stamped (cap) or combined batik may carry the "
                        "Batikmark; printed cloth may not. Make it in one of these ways.",
                    ),
                ),
                member(
                    "batik-mark",
                    m.mark_status.one_of("terdaftar", "dimohonkan"),
                    holds=Text(
                        id="Mereknya terdaftar atau sedang dimohonkan.",
                        en="Its trade mark is registered or applied for.",
                    ),
                    fails=Text(
                        id="Mereknya belum dimohonkan. Ajukan permohonan merek kepada DJKI dahulu.",
                        en="Its trade mark is not applied for. File a trade mark application with "
                        "DJKI first.",
                    ),
                ),
                member(
                    "batik-mark-filed",
                    any_of(m.mark_status.equals("belum"), m.mark_filed_on <= f.as_of),
                    holds=Text(
                        id="Tanggal penerimaan permohonan mereknya {mark_filed_on}.",
                        en="The filing date of its trade mark is {mark_filed_on}.",
                    ),
                    fails=Text(
                        id="Permohonan mereknya baru diterima pada {mark_filed_on}, sesudah tanggal "
                        "penilaian. Tunggu sampai hari itu.",
                        en="Its trade mark is filed only on {mark_filed_on}, after the as-of date. "
                        "Wait until that day.",
                    ),
                ),
                member(
                    "batik-shrinkage",
                    n.batik_shrinkage_passed.is_true(),
                    holds=Text(
                        id="Kainnya lulus uji susut.", en="The cloth has passed the shrinkage test."
                    ),
                    fails=Text(
                        id="Kainnya belum lulus uji susut. Ujikan di laboratorium tekstil.",
                        en="The cloth has not passed the shrinkage test. Have a textile laboratory "
                        "test it.",
                    ),
                ),
                member(
                    "batik-colour",
                    n.batik_colour_fast.is_true(),
                    holds=Text(
                        id="Kainnya lulus uji ketahanan luntur warna.",
                        en="The cloth has passed the colour-fastness test.",
                    ),
                    fails=Text(
                        id="Kainnya belum lulus uji ketahanan luntur warna. Ujikan di laboratorium "
                        "tekstil.",
                        en="The cloth has not passed the colour-fastness test. Have a textile "
                        "laboratory test it.",
                    ),
                ),
                member(
                    "batik-documents",
                    all_of(f.has_nib.is_true(), f.has_npwp.is_true()),
                    holds=Text(id="NIB dan NPWP ada.", en="The NIB and the NPWP are there."),
                    fails=Text(
                        id="Permohonan memerlukan NIB dan NPWP. Lengkapi dahulu.",
                        en="The application needs the NIB and the NPWP. Obtain them first.",
                    ),
                    cite=_WHOLE,
                ),
            ),
        ),
    ),
    notes=(
        Note(
            code="batikmark-voluntary",
            text=Text(
                id="Batikmark sukarela: batik tidak memerlukan izin produk selain NIB. Permohonan "
                "diputus dalam 30 hari kerja. Labelnya berwarna emas, putih, atau perak di atas "
                "hitam, dengan nomor BMI.",
                en="Batikmark is voluntary: batik needs no product licence beyond the NIB. A request "
                "is decided within 30 working days. Its label is gold, white or silver on black, "
                "with a BMI number.",
            ),
            cite=_WHOLE,
        ),
        _standard("tulis", "8302:2016/Amd1:2019"),
        _standard("cap", "8303:2016/Amd1:2019"),
        _standard("kombinasi", "8304:2016/Amd1:2019"),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (BATIKMARK,)
DEADLINES = (BATIKMARK_DECISION,)
