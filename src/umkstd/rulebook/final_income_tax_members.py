"""The cited members of the final income tax: form, turnover, period, and what shuts it out."""

from __future__ import annotations

import datetime

from umkstd.business import facts as f
from umkstd.business.facts import tax as t
from umkstd.law.citation import Citation
from umkstd.logic.combine import all_of, any_of, member, not_
from umkstd.logic.nodes import Condition
from umkstd.rulebook.final_income_tax_limits import (
    CEILING,
    COOPERATIVE_END,
    PP_20_START,
    REOPENED_FROM,
)
from umkstd.text import Text

PP_55_DATE = datetime.date(2022, 12, 20)


def form_named(forms: tuple[str, ...], named: Text, cite: Citation) -> Condition:
    """The legal form is one that the law names.

    Args:
        forms: the forms.
        named: the forms as a reader lists them.
        cite: the article that names them.
    """
    return member(
        "taxpayer-form",
        f.legal_form.one_of(*forms),
        holds=Text(
            id=f"Yang boleh memakai PPh final: {named.id}. Bentuk ini termasuk.",
            en=f"The final tax is for {named.en}. This form is among them.",
        ),
        fails=Text(
            id=f"Yang boleh memakai PPh final hanya {named.id}. Bentuk ini memakai ketentuan umum "
            "pajak penghasilan.",
            en=f"The final tax is only for {named.en}. This form goes by the general income-tax "
            "regime.",
        ),
        cite=cite,
    )


def within_ceiling(cite: Citation) -> Condition:
    """The taxpayer's own turnover of the last tax year is at most the ceiling."""
    return member(
        "turnover-within-ceiling",
        t.turnover_last_tax_year <= CEILING,
        holds=Text(
            id="Peredaran bruto tahun pajak terakhir {turnover_last_tax_year}, tidak melebihi "
            "{final_tax_ceiling}.",
            en="The gross turnover of the last tax year was {turnover_last_tax_year}, not above "
            "{final_tax_ceiling}.",
        ),
        fails=Text(
            id="Peredaran bruto tahun pajak terakhir {turnover_last_tax_year}, melebihi "
            "{final_tax_ceiling}. Pakai ketentuan umum pajak penghasilan.",
            en="The gross turnover of the last tax year was {turnover_last_tax_year}, above "
            "{final_tax_ceiling}. Use the general income-tax regime.",
        ),
        cite=cite,
    )


def with_spouse_within_ceiling(cite: Citation) -> Condition:
    """An individual's turnover with that of a spouse who files apart is at most the ceiling."""
    return member(
        "turnover-with-spouse",
        any_of(not_(f.legal_form.equals("perseorangan")), t.turnover_with_spouse <= CEILING),
        holds=Text(
            id="Peredaran bruto suami dan istri tidak melebihi {final_tax_ceiling}, atau tidak "
            "digabungkan bagi bentuk usaha ini.",
            en="The turnover of husband and wife is not above {final_tax_ceiling}, or is not added "
            "up for this form.",
        ),
        fails=Text(
            id="Peredaran bruto bersama suami atau istri yang pajaknya terpisah "
            "{turnover_with_spouse}, melebihi {final_tax_ceiling}. Pakai ketentuan umum pajak "
            "penghasilan.",
            en="The turnover together with a spouse who files apart was {turnover_with_spouse}, "
            "above {final_tax_ceiling}. Use the general income-tax regime.",
        ),
        cite=cite,
    )


def together_within_ceiling(cite: Citation) -> Condition:
    """A person, the spouse and the person's PT perorangan together stay within the ceiling."""
    return member(
        "turnover-together",
        any_of(not_(f.legal_form.one_of(*f.PERSONAL_FORMS)), t.turnover_together <= CEILING),
        holds=Text(
            id="Peredaran bruto gabungan pemilik, suami atau istri, dan semua PT perorangannya tidak "
            "melebihi {final_tax_ceiling}, atau tidak digabungkan bagi bentuk usaha ini.",
            en="The turnover of owner, spouse and all of the owner's PT perorangan is not above "
            "{final_tax_ceiling}, or is not added up for this form.",
        ),
        fails=Text(
            id="Peredaran bruto gabungan pemilik, suami atau istri, dan semua PT perorangannya "
            "{turnover_together}, melebihi {final_tax_ceiling}. Usaha yang dipecah dihitung menjadi "
            "satu; pakai ketentuan umum pajak penghasilan.",
            en="The turnover of owner, spouse and all of the owner's PT perorangan was "
            "{turnover_together}, above {final_tax_ceiling}. A business that is split counts as "
            "one; use the general income-tax regime.",
        ),
        cite=cite,
    )


def within_period(cite: Citation) -> Condition:
    """The period of this legal form has not run out."""
    return member(
        "final-tax-period",
        f.as_of <= t.final_tax_last_day,
        holds=Text(
            id="Jangka waktu PPh final bagi bentuk usaha ini sampai {final_tax_last_day}.",
            en="The period of the final tax for this form runs to {final_tax_last_day}.",
        ),
        fails=Text(
            id="Jangka waktu PPh final bagi bentuk usaha ini berakhir pada {final_tax_last_day}. "
            "Pakai ketentuan umum pajak penghasilan.",
            en="The period of the final tax for this form ended on {final_tax_last_day}. Use the "
            "general income-tax regime.",
        ),
        cite=cite,
    )


def reopened(cite: Citation) -> Condition:
    """An individual in or after the tax year to which the later law reaches back."""
    return member(
        "individual-covered-again",
        all_of(f.legal_form.equals("perseorangan"), f.as_of >= REOPENED_FROM),
        holds=Text(
            id="Orang pribadi boleh memakai PPh final tanpa batas waktu sejak tahun pajak 2025.",
            en="Individuals may use the final tax without time limit from tax year 2025.",
        ),
        fails=Text(
            id="Pemakaian tanpa batas waktu sejak tahun pajak 2025 hanya bagi orang pribadi. Bentuk "
            "lain mengikuti jangka waktunya.",
            en="Use without time limit from tax year 2025 is for individuals only. Other forms go "
            "by their period.",
        ),
        cite=cite,
    )


def began_before_2026(cite: Citation) -> Condition:
    """An old user of a form that PP 20/2026 no longer names."""
    return member(
        "old-user",
        all_of(
            f.legal_form.one_of("pt", "cv", "firma", "bumdes"),
            t.tax_registered_on < PP_20_START,
        ),
        holds=Text(
            id="Bentuk ini terdaftar sebelum 22 April 2026, sehingga boleh menghabiskan jangka "
            "waktunya.",
            en="This form was registered before 22 April 2026, so it may use up its period.",
        ),
        fails=Text(
            id="Hanya PT, CV, firma, dan BUM Desa yang terdaftar sebelum 22 April 2026 boleh "
            "menghabiskan jangka waktunya. Pakai ketentuan umum pajak penghasilan.",
            en="Only a PT, CV, firma or BUM Desa registered before 22 April 2026 may use up its "
            "period. Use the general income-tax regime.",
        ),
        cite=cite,
    )


def cooperative_until_announced(cite: Citation) -> Condition:
    """A cooperative on or before the announced last day."""
    return member(
        "cooperative-end",
        f.as_of <= COOPERATIVE_END,
        holds=Text(
            id="Koperasi boleh memakai PPh final sampai {final_tax_cooperative_end}.",
            en="Cooperatives may use the final tax until {final_tax_cooperative_end}.",
        ),
        fails=Text(
            id="Bagi koperasi PPh final berakhir pada {final_tax_cooperative_end}. Pakai ketentuan "
            "umum pajak penghasilan.",
            en="For cooperatives the final tax ended on {final_tax_cooperative_end}. Use the "
            "general income-tax regime.",
        ),
        cite=cite,
    )


def not_general(cite: Citation) -> Condition:
    """The general regime was not chosen; that choice cannot be undone."""
    return member(
        "general-regime-not-chosen",
        t.chose_general_regime.is_false(),
        holds=Text(
            id="Ketentuan umum pajak penghasilan tidak dipilih.",
            en="The general income-tax regime was not chosen.",
        ),
        fails=Text(
            id="Ketentuan umum pajak penghasilan sudah dipilih dan pilihan itu tidak dapat ditarik. "
            "Teruskan dengan ketentuan umum.",
            en="The general income-tax regime was chosen, and that choice cannot be undone. "
            "Continue under the general regime.",
        ),
        cite=cite,
    )


def no_free_profession(forms: tuple[str, ...], who: Text, code: str, cite: Citation) -> Condition:
    """For some forms: the income is not from services of a free profession.

    Args:
        forms: the forms that the bar concerns.
        who: the forms as a reader lists them.
        code: code of the member.
        cite: the article of the bar.
    """
    return member(
        code,
        any_of(not_(f.legal_form.one_of(*forms)), t.free_profession_income.is_false()),
        holds=Text(
            id=f"Larangan jasa pekerjaan bebas bagi {who.id} tidak mengenai Wajib Pajak ini.",
            en=f"The bar on free professions for {who.en} does not concern this taxpayer.",
        ),
        fails=Text(
            id=f"Jasa pekerjaan bebas oleh {who.id} tidak boleh memakai PPh final. Pakai ketentuan "
            "umum pajak penghasilan.",
            en=f"Services of a free profession by {who.en} may not use the final tax. Use the "
            "general income-tax regime.",
        ),
        cite=cite,
    )


def not_taxed_otherwise(cite: Citation) -> Condition:
    """The income is neither foreign, nor under another final tax, nor exempt."""
    return member(
        "income-not-taxed-otherwise",
        t.income_taxed_otherwise.is_false(),
        holds=Text(
            id="Penghasilan ini tidak dikenai pajak dengan cara lain.",
            en="This income is not taxed in another way.",
        ),
        fails=Text(
            id="Penghasilan dari luar negeri, yang dikenai PPh final lain, atau yang bukan objek "
            "pajak tidak termasuk. Hitung menurut ketentuannya sendiri.",
            en="Income taxed abroad, under another final tax, or exempt is not included. Assess it "
            "by its own rule.",
        ),
        cite=cite,
    )


def no_facility(cite: Citation) -> Condition:
    """No income-tax facility is held."""
    return member(
        "no-tax-facility",
        any_of(f.legal_form.equals("perseorangan"), t.has_tax_facility.is_false()),
        holds=Text(
            id="Tidak ada fasilitas pajak penghasilan badan.",
            en="No corporate income-tax facility is held.",
        ),
        fails=Text(
            id="Badan yang memperoleh fasilitas pajak penghasilan tidak boleh memakai PPh final. "
            "Pakai ketentuan fasilitas itu.",
            en="An entity with an income-tax facility may not use the final tax. Go by the rules of "
            "that facility.",
        ),
        cite=cite,
    )


def not_lost(cite: Citation) -> Condition:
    """A taxpayer of the older law who had not lost the right by 20 December 2022."""
    return member(
        "right-not-lost",
        any_of(t.tax_registered_on >= PP_55_DATE, t.lost_final_tax.is_false()),
        holds=Text(
            id="Hak memakai PPh final belum hilang sebelum 20 Desember 2022.",
            en="The right to the final tax was not lost before 20 December 2022.",
        ),
        fails=Text(
            id="Hak memakai PPh final sudah hilang sebelum 20 Desember 2022 dan tidak kembali. "
            "Teruskan dengan ketentuan umum pajak penghasilan.",
            en="The right to the final tax was lost before 20 December 2022 and does not come back. "
            "Continue under the general income-tax regime.",
        ),
        cite=cite,
    )
