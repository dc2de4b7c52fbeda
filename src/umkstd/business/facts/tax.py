"""Facts about the final income tax on small turnover."""

from __future__ import annotations

from typing import Any

from umkstd.business import final_tax_period as period
from umkstd.business.facts.declare import choice, day, rupiah, yes_no
from umkstd.business.facts.identity import legal_form
from umkstd.logic.facts import Fact
from umkstd.logic.vocabulary import Derived
from umkstd.text import Text

_RETURN = Text(id="SPT Tahunan atau catatan peredaran bruto", en="the tax return or turnover book")
_ACCOUNT = Text(id="akun pajak (Coretax)", en="the tax account (Coretax)")

tax_registered_on = day(
    "tax_registered_on",
    Text(id="tanggal terdaftar sebagai Wajib Pajak", en="date of registration as a taxpayer"),
    Text(
        id="Kapan terdaftar sebagai Wajib Pajak (tanggal NPWP)?",
        en="When was it registered as a taxpayer (date of the NPWP)?",
    ),
    read_off=Text(id="surat keterangan terdaftar", en="the certificate of registration"),
    changeable=False,
)
turnover_last_tax_year = rupiah(
    "turnover_last_tax_year",
    Text(id="peredaran bruto tahun pajak terakhir", en="gross turnover of the last tax year"),
    Text(
        id="Berapa peredaran bruto seluruh tempat usaha pada tahun pajak terakhir, sebelum potongan "
        "penjualan? Tulis 0 bila usaha belum ada.",
        en="What was the gross turnover of all outlets in the last tax year, before discounts? "
        "Write 0 if the business did not exist yet.",
    ),
    read_off=_RETURN,
    changeable=False,
)
spouse_turnover_last_tax_year = rupiah(
    "spouse_turnover_last_tax_year",
    Text(
        id="peredaran bruto suami atau istri pada tahun pajak terakhir",
        en="gross turnover of the spouse in the last tax year",
    ),
    Text(
        id="Berapa peredaran bruto suami atau istri pemilik yang menjalankan kewajiban pajaknya "
        "sendiri? Tulis 0 bila tidak ada atau digabung.",
        en="What was the gross turnover of the owner's spouse who files apart? Write 0 if there is "
        "none or they file together.",
    ),
    read_off=_RETURN,
    changeable=False,
)
sister_turnover_last_tax_year = rupiah(
    "sister_turnover_last_tax_year",
    Text(
        id="peredaran bruto usaha lain milik orang yang sama",
        en="gross turnover of the same person's other businesses",
    ),
    Text(
        id="Berapa peredaran bruto PT perorangan lain milik orang yang sama, dan, bagi PT "
        "perorangan, pemiliknya sendiri? Tulis 0 bila tidak ada.",
        en="What was the gross turnover of the same person's other PT perorangan and, for a PT "
        "perorangan, of the owner in person? Write 0 if there is none.",
    ),
    read_off=_RETURN,
    changeable=False,
)
turnover_with_spouse = rupiah(
    "turnover_with_spouse",
    Text(
        id="peredaran bruto bersama suami atau istri", en="gross turnover together with the spouse"
    ),
    Text(
        id="Berapa peredaran bruto tahun pajak terakhir bersama suami atau istri?",
        en="What was the gross turnover of the last tax year together with the spouse?",
    ),
    read_off=_RETURN,
    changeable=False,
)
turnover_together = rupiah(
    "turnover_together",
    Text(
        id="peredaran bruto gabungan pemilik, suami atau istri, dan PT perorangannya",
        en="combined gross turnover of the owner, the spouse and the PT perorangan",
    ),
    Text(
        id="Berapa peredaran bruto gabungan tahun pajak terakhir dari pemilik, suami atau istri, dan "
        "semua PT perorangan miliknya?",
        en="What was the combined gross turnover of the last tax year of the owner, the spouse and "
        "all of the owner's PT perorangan?",
    ),
    read_off=_RETURN,
    changeable=False,
)
turnover_this_tax_year = rupiah(
    "turnover_this_tax_year",
    Text(
        id="peredaran bruto kumulatif tahun pajak berjalan",
        en="cumulative gross turnover of the current tax year",
    ),
    Text(
        id="Berapa peredaran bruto sejak masa pajak pertama tahun ini sampai sekarang?",
        en="What is the gross turnover from the first tax month of this year until now?",
    ),
    read_off=_RETURN,
    changeable=False,
)
chose_general_regime = yes_no(
    "chose_general_regime",
    Text(id="memilih tarif umum pajak penghasilan", en="chose the general income-tax regime"),
    Text(
        id="Apakah pernah memberitahukan kepada DJP bahwa memilih ketentuan umum pajak penghasilan?",
        en="Was the tax office ever notified of the choice of the general income-tax regime?",
    ),
    read_off=_ACCOUNT,
    changeable=False,
)
free_profession_income = yes_no(
    "free_profession_income",
    Text(id="jasa pekerjaan bebas", en="services of a free profession"),
    Text(
        id="Apakah penghasilannya dari jasa sehubungan dengan pekerjaan bebas (tenaga ahli dan "
        "sejenisnya, termasuk pemengaruh), oleh orangnya sendiri atau oleh badan yang dibentuknya?",
        en="Does the income come from services of a free profession (experts and the like, "
        "influencers included), by the person or by an entity that such persons formed?",
    ),
    changeable=False,
)
income_taxed_otherwise = yes_no(
    "income_taxed_otherwise",
    Text(id="penghasilan dikenai pajak lain", en="income taxed in another way"),
    Text(
        id="Apakah penghasilan ini dari luar negeri, dikenai pajak penghasilan final lain, atau "
        "bukan objek pajak?",
        en="Is this income taxed abroad, under another final income tax, or exempt?",
    ),
    changeable=False,
)
has_tax_facility = yes_no(
    "has_tax_facility",
    Text(id="memperoleh fasilitas pajak penghasilan", en="holds an income-tax facility"),
    Text(
        id="Apakah memperoleh fasilitas pajak penghasilan badan?",
        en="Does it hold a corporate income-tax facility?",
    ),
    read_off=_ACCOUNT,
    changeable=False,
)
lost_final_tax = yes_no(
    "lost_final_tax",
    Text(
        id="kehilangan hak PPh final sebelum 20 Desember 2022",
        en="lost the right to the final tax before 20 December 2022",
    ),
    Text(
        id="Apakah sebelum 20 Desember 2022 sudah tidak lagi berhak memakai PPh final 0,5%?",
        en="Was the right to the 0.5 % final tax already lost before 20 December 2022?",
    ),
    read_off=_ACCOUNT,
    changeable=False,
)
final_tax_last_day = day(
    "final_tax_last_day",
    Text(id="hari terakhir jangka waktu PPh final", en="last day of the period of the final tax"),
    Text(
        id="Kapan hari terakhir jangka waktu memakai PPh final?",
        en="What is the last day of the period in which the final tax may be used?",
    ),
    changeable=False,
)
untaxed_turnover = choice(
    "untaxed_turnover",
    Text(id="peredaran bruto tidak kena pajak", en="untaxed turnover"),
    Text(
        id="Bagian mana dari peredaran bruto yang tidak dikenai pajak?",
        en="Which part of the turnover is not taxed?",
    ),
    {
        "whole": Text(id="seluruhnya tidak dikenai pajak", en="all of it is untaxed"),
        "part": Text(id="hanya bagian di atas batas dikenai pajak", en="only the excess is taxed"),
        "none": Text(id="tidak ada bagian bebas pajak", en="no part is untaxed"),
    },
    determined=True,
    changeable=False,
)

BUSINESS: tuple[Fact[Any], ...] = (
    *(tax_registered_on, turnover_last_tax_year, spouse_turnover_last_tax_year),
    *(sister_turnover_last_tax_year, turnover_with_spouse, turnover_together),
    *(turnover_this_tax_year, chose_general_regime, free_profession_income),
    *(income_taxed_otherwise, has_tax_facility, lost_final_tax, final_tax_last_day),
)
LINE: tuple[Fact[Any], ...] = ()
DETERMINED_BUSINESS: tuple[Fact[Any], ...] = (untaxed_turnover,)
DETERMINED_LINE: tuple[Fact[Any], ...] = ()
DERIVED: tuple[Derived, ...] = (
    Derived(
        turnover_with_spouse,
        (turnover_last_tax_year, spouse_turnover_last_tax_year),
        period.turnover_with_spouse,
    ),
    Derived(
        turnover_together,
        (turnover_last_tax_year, spouse_turnover_last_tax_year, sister_turnover_last_tax_year),
        period.turnover_together,
    ),
    Derived(final_tax_last_day, (legal_form, tax_registered_on), period.final_tax_last_day),
)
