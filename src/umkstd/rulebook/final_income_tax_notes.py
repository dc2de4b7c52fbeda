"""What is shown beside the answer on the final income tax and never votes."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.law.provision import Note
from umkstd.logic.combine import all_of
from umkstd.rulebook import final_income_tax_limits as limit
from umkstd.rulebook.instruments import PP_7_2021
from umkstd.rulebook.instruments.tax import PP_23_2018, PP_55_2022, amended
from umkstd.text import Text

REOPENED = amended(
    59,
    grade="derived",
    note=Text(
        id="Pasal 59 dihapus pada 22 April 2026; menurut DJP (11 Juni 2026) orang pribadi boleh "
        "memakainya untuk tahun pajak 2025 dan 2026.",
        en="Pasal 59 was deleted on 22 April 2026; according to the tax office (11 June 2026) "
        "individuals may use it for tax years 2025 and 2026.",
    ),
)
_CROSSING = Text(
    id="Yang diuji adalah peredaran bruto tahun pajak sebelumnya. Bila batas terlampaui di tengah "
    "tahun, PPh final tetap dipakai sampai akhir tahun; sesudahnya berlaku ketentuan umum.",
    en="What is tested is the turnover of the tax year before. If the ceiling is passed during the "
    "year, the final tax stays until its end; after that the general regime applies.",
)
NOTES = (
    Note(
        code="tax-is-not-scale",
        text=Text(
            id="Batas pajak ini tidak ada hubungannya dengan skala usaha menurut PP 7/2021: usaha "
            "kecil boleh beromzet di atas batas pajak, dan golongan usaha tidak menentukan pajaknya.",
            en="This tax ceiling has nothing to do with the scale of PP 7/2021: a small enterprise "
            "may sell more than the tax ceiling, and the class of a business does not settle its "
            "tax.",
        ),
        cite=PP_7_2021.article(35, grade="derived"),
    ),
    Note(
        code="tax-counts-gross-turnover",
        text=Text(
            id="Peredaran bruto dihitung sebelum potongan penjualan dan potongan tunai; bukan hasil "
            "penjualan bersih untuk golongan usaha.",
            en="Gross turnover is counted before sales and cash discounts; it is not the net sales "
            "that class a business.",
        ),
        cite=PP_55_2022.article(60, 4),
        when=f.as_of >= limit.PP_55_SPAN.borders[0],
    ),
    Note(
        code="crossing-the-ceiling-2018",
        text=_CROSSING,
        cite=PP_23_2018.article(7),
        when=all_of(f.as_of >= limit.PP_23_SPAN.borders[0], f.as_of < limit.PP_55_SPAN.borders[0]),
    ),
    Note(
        code="crossing-the-ceiling",
        text=_CROSSING,
        cite=PP_55_2022.article(61),
        when=f.as_of >= limit.PP_55_SPAN.borders[0],
    ),
    Note(
        code="no-permanent-establishment",
        text=Text(
            id="Bentuk usaha tetap tidak boleh memakai PPh final; itu bukan salah satu bentuk di sini.",
            en="A permanent establishment may not use the final tax; it is none of the forms here.",
        ),
        cite=PP_55_2022.article(57, 2, "d"),
        when=all_of(f.as_of >= limit.PP_55_SPAN.borders[0], f.legal_form.equals("badan_lain")),
    ),
    Note(
        code="one-person-company-period",
        text=Text(
            id="Bunyi PP 55/2022 memberi perseroan perorangan empat tahun pajak; satu berita pajak "
            "menyebut tiga. Dipakai bunyi peraturannya.",
            en="The text of PP 55/2022 gives one-person companies four tax years; one tax news item "
            "says three. The text of the regulation is used.",
        ),
        cite=PP_55_2022.article(59, 1),
        when=all_of(
            f.legal_form.equals("pt_perorangan"),
            f.as_of >= limit.PP_55_SPAN.borders[0],
            f.as_of < limit.PP_20_START,
        ),
    ),
    Note(
        code="individuals-2025-2026",
        text=Text(
            id="Orang pribadi boleh memakai PPh final untuk tahun pajak 2025 dan 2026 kecuali sudah "
            "memberitahukan pilihan ketentuan umum, termasuk yang terdaftar sampai 2018.",
            en="Individuals may use the final tax for tax years 2025 and 2026 unless they notified "
            "the general regime, those registered by 2018 included.",
        ),
        cite=REOPENED,
        when=all_of(f.legal_form.equals("perseorangan"), f.as_of >= limit.REOPENED_FROM),
    ),
    Note(
        code="influencers-are-free-professions",
        text=Text(
            id="Pemengaruh (influencer) termasuk jasa pekerjaan bebas menurut DJP (5 Juni 2026).",
            en="Influencers count as a free profession according to the tax office (5 June 2026).",
        ),
        cite=amended(56, 3, "a"),
        when=f.as_of >= limit.PP_20_START,
    ),
)
