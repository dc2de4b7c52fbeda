"""The sentences of a laboratory verdict, in both languages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from umkstd.errors import nearest
from umkstd.law.citation import Grade
from umkstd.law.verdict import Status
from umkstd.standards.limits import Sensory
from umkstd.standards.parameters import plain, protein_factor, vocabulary
from umkstd.standards.units import written
from umkstd.text import Text, format_number

if TYPE_CHECKING:
    from umkstd.standards.lab_verdict import LabVerdict, ParameterVerdict

_REASONS = {
    "within": Text(
        id="{reading} memenuhi {limit}.",
        en="{reading} keeps {limit}.",
    ),
    "outside": Text(
        id="{reading} tidak memenuhi {limit}. Perbaiki proses, lalu uji ulang.",
        en="{reading} does not keep {limit}. Correct the process, then test again.",
    ),
    "not-tested": Text(
        id="Belum diuji. Batasnya {limit}; minta laboratorium mengujinya.",
        en="Not tested. The limit is {limit}; have the laboratory test it.",
    ),
    "censored": Text(
        id="{reading} belum memutuskan {limit}. Minta hasil dengan batas deteksi yang lebih rendah, "
        "atau angka pastinya.",
        en="{reading} does not decide {limit}. Ask for a result with a lower detection limit, or "
        "for the figure itself.",
    ),
    "detection-limit": Text(
        id="{reading} tanpa batas deteksi belum memutuskan {limit}. Tanyakan batas deteksinya, lalu "
        "tulis misalnya “<0,01”.",
        en="{reading} without a detection limit does not decide {limit}. Ask for the detection "
        "limit and write for example “<0.01”.",
    ),
    "no-figure": Text(
        id="{reading} bukan angka, sedangkan batasnya {limit}. Minta angkanya.",
        en="{reading} is no figure, and the limit is {limit}. Ask for the figure.",
    ),
    "score": Text(
        id="{reading} adalah angka, sedangkan syaratnya penilaian: {limit}. Minta penilaian panel "
        "dengan kata-kata syarat itu.",
        en="{reading} is a figure, and what is asked for is a judgement: {limit}. Ask the panel to "
        "judge in these words.",
    ),
    "words": Text(
        id="“{reading}” tidak cukup untuk menilai syarat: {limit}. Minta laboratorium menyatakan "
        "memenuhi atau tidak memenuhi.",
        en="“{reading}” is not enough to judge what is asked for: {limit}. Have the laboratory say "
        "whether it complies.",
    ),
    "amount": Text(
        id="{reading} tidak menyebut jumlah contoh yang cukup bagi syarat {limit}. Tanyakan per "
        "berapa gram atau mililiter pengujiannya.",
        en="{reading} does not say a sufficient amount for {limit}. Ask in how many grams or "
        "millilitres it was looked for.",
    ),
    "unit-missing": Text(
        id="{reading} tidak bersatuan, sedangkan batasnya {limit}. Tulis satuannya.",
        en="{reading} has no unit, and the limit is {limit}. Write the unit.",
    ),
    "unit-unknown": Text(
        id="Satuan pada {reading} tidak dikenal, sedangkan batasnya {limit}. Periksa penulisan "
        "satuannya.",
        en="The unit of {reading} is not known, and the limit is {limit}. Check how it is written.",
    ),
    "unit-differs": Text(
        id="Satuan pada {reading} tidak dapat dikonversi ke satuan batasnya: {limit}. Minta hasil "
        "dalam satuan itu.",
        en="The unit of {reading} does not convert to that of the limit, {limit}. Ask for a result "
        "in that unit.",
    ),
    "basis-differs": Text(
        id="{reading} dihitung atas dasar yang lain dari pada {limit}. Minta hasil dengan dasar yang "
        "sama.",
        en="{reading} refers to another basis than {limit}. Ask for a result on the same basis.",
    ),
    "each-missing": Text(
        id="{reading} adalah satu angka, sedangkan {limit} berlaku bagi tiap contoh. Tulis hasil tiap "
        "contoh, atau yang terendah dan tertinggi.",
        en="{reading} is one figure, and {limit} holds for each unit. Write the result of each "
        "unit.",
    ),
    "average-missing": Text(
        id="{reading} adalah hasil satu contoh, sedangkan {limit} berlaku bagi rata-rata. Tulis "
        "rata-ratanya.",
        en="{reading} is the result of one unit, and {limit} holds for the average. Write the "
        "average.",
    ),
    "parts-missing": Text(
        id="Baru sebagian yang dinilai ({reading}); syaratnya {limit}.",
        en="Only a part was judged ({reading}); what is asked for is {limit}.",
    ),
    "readings-disagree": Text(
        id="Hasil yang dilaporkan saling berbeda ({reading}) terhadap {limit}. Sebutkan hasil mana "
        "yang berlaku.",
        en="The results reported ({reading}) disagree about {limit}. Say which one counts.",
    ),
    "plan-samples": Text(
        id="Jumlah contoh belum mencapai rencana {limit}. Uji contoh selebihnya.",
        en="There are fewer samples than the plan {limit} asks for. Test the others.",
    ),
    "plan-unseen": Text(
        id="Rencana sampling {limit} tidak terbaca utuh; baca standarnya sebelum memutuskan.",
        en="The sampling plan {limit} was not seen in full; read the standard before deciding.",
    ),
    "disputed": Text(
        id="Sumber berbeda tentang batas ini: {limit}. Baca standarnya sebelum memutuskan.",
        en="The sources disagree about this limit: {limit}. Read the standard before deciding.",
    ),
    "scope-unknown": Text(
        id="Sumber menyebut {limit} tanpa menyebut bagi jenis produk yang mana. Baca standarnya "
        "sebelum memutuskan.",
        en="The sources give {limit} without saying for which kind of product. Read the standard "
        "before deciding.",
    ),
    "kind-unknown": Text(
        id="Batasnya bergantung pada jenis produk: {limit}. Sebutkan jenisnya dalam “class”.",
        en="The limit depends on the kind of product: {limit}. Name the kind in “class”.",
    ),
    "figure-unseen": Text(
        id="Standar ini membatasi parameter ini, tetapi angkanya tidak dapat diandalkan ({printed}). "
        "{why}",
        en="The standard limits this parameter, but its figure could not be relied on ({printed}). "
        "{why}",
    ),
    "maybe-unseen": Text(
        id="Tabel edisi ini tidak terbaca utuh dan mungkin membatasi parameter ini. Baca "
        "standarnya; jangan anggap memenuhi.",
        en="The table of this edition was not seen in full and may limit this parameter. Read the "
        "standard; do not take it as complying.",
    ),
    "no-limit": Text(
        id="Standar ini tidak membatasi parameter ini. Hasilnya bukan bukti kesesuaian.",
        en="The standard sets no limit for this parameter. The result is no proof of conformity.",
    ),
    "unknown-parameter": Text(
        id="Nama parameter ini tidak dikenal. {hint}",
        en="No parameter is known by this name. {hint}",
    ),
}
REASON_CODES = tuple(_REASONS)
NOT_PRINTED = ("-", "—")
"""How the notes write a figure that no source prints."""
_FIGURE_NOT_SEEN = Text(
    id="Standar ini membatasi parameter ini, tetapi angkanya tidak terlihat. {why}",
    en="The standard limits this parameter, but its figure was not seen. {why}",
)
_JUDGED = {
    "within": Text(
        id="Dinilai “{reading}”; syaratnya: {limit}.", en="Judged “{reading}”; asked for: {limit}."
    ),
    "outside": Text(
        id="Dinilai “{reading}”, sedangkan syaratnya: {limit}. Perbaiki proses, lalu uji ulang.",
        en="Judged “{reading}”, and asked for: {limit}. Correct the process, then test again.",
    ),
}
_CONVERTED = Text(
    id="Dihitung dengan {factor}, hasilnya {figure}.", en="With {factor} the result is {figure}."
)
KNOWLEDGE = {
    Grade.ARTICLE: Text(
        id="naskahnya dibaca, atau dua sumber sepakat", en="its text was read, or two sources agree"
    ),
    Grade.SECONDARY: Text(id="satu sumber", en="one source"),
    Grade.DERIVED: Text(id="disimpulkan", en="derived"),
    Grade.DISPUTED: Text(id="sumber berbeda", en="sources disagree"),
    Grade.UNRESOLVED: Text(id="belum diketahui", en="not known"),
}
"""What the grade of a row says, in words."""
_MEANT = Text(id="Mungkin maksudnya: {names}?", en="Did you mean {names}?")
_CHECK = Text(id="Periksa penulisannya.", en="Check how it is written.")


def reason_text(verdict: ParameterVerdict) -> Text:
    """Why a parameter came out so."""
    template = _REASONS[verdict.code]
    if verdict.code == "unknown-parameter":
        names = nearest(plain(verdict.readings[0].parameter), vocabulary().names)
        hint = _MEANT.fill(names=", ".join(names)) if names else _CHECK
        return template.fill(hint=hint)
    if verdict.left_out is not None:
        printed = verdict.left_out.printed
        if printed in NOT_PRINTED:
            return _FIGURE_NOT_SEEN.fill(why=verdict.left_out.why)
        return template.fill(printed=Text(id=printed, en=printed), why=verdict.left_out.why)
    reading = verdict.reading or "-"
    row = verdict.row
    if row is not None and isinstance(row.limit, Sensory) and verdict.code in _JUDGED:
        template = _JUDGED[verdict.code]
    found = template.fill(reading=Text(id=reading, en=reading), limit=verdict.limit or "-")
    if verdict.converted is None or row is None:
        return found
    figure = round(verdict.converted, 2)
    factor = next(
        known.name for key in row.basis if (known := vocabulary().bases[key]).nitrogen_factor
    )
    unit = row.unit_text or ""
    shown = Text(
        id=f"{format_number(figure, 'id')} {unit}".strip(),
        en=f"{format_number(figure, 'en')} {written(unit, 'en')}".strip(),
    )
    added = _CONVERTED.fill(figure=shown, factor=factor)
    return Text(id=f"{found.id} {added.id}", en=f"{found.en} {added.en}")


def summary(verdict: LabVerdict) -> Text:
    """The whole answer in a sentence."""
    standard = verdict.standard
    if not standard.rows:
        return _NO_TABLE.fill(number=_same(standard.number))
    unmet = [v.name for v in verdict.parameters if v.status is Status.UNMET]
    if verdict.status is Status.MET:
        return _MET.fill(number=_same(standard.number))
    if verdict.status is Status.UNMET:
        return _UNMET.fill(number=_same(standard.number), names=_listed(unmet))
    names = [v.name for v in verdict.parameters if v.status is Status.UNDETERMINED]
    if not names:
        return _UNSEEN.fill(number=_same(standard.number))
    return _OPEN.fill(number=_same(standard.number), names=_listed(names))


def _listed(names: Sequence[Text]) -> Text:
    """The first names, and how many more there are."""
    shown, more = names[:_SHOWN], len(names) - _SHOWN
    listed = Text(id="; ".join(n.id for n in shown), en="; ".join(n.en for n in shown))
    return _AND_MORE.fill(names=listed, count=more) if more > 0 else listed


def notes(verdict: LabVerdict) -> tuple[Text, ...]:
    """What must be told beside the answer."""
    standard = verdict.standard
    found: list[Text] = []
    for edition in standard.superseded_by:
        template = _MAYBE_LATER if edition.grade is Grade.UNRESOLVED else _LATER
        found.append(template.fill(number=_same(standard.number), later=_same(edition.number)))
    if standard.number_text is not None:
        found.append(standard.number_text)
    if standard.unseen is not None:
        found.append(standard.unseen)
    if verdict.report.accredited is False:
        found.append(_NOT_ACCREDITED)
    elif verdict.report.accredited is None:
        found.append(_ACCREDITED_UNKNOWN)
    assumed = [v.name for v in verdict.parameters if _assumes(v)]
    if assumed:
        listed = Text(id="; ".join(n.id for n in assumed), en="; ".join(n.en for n in assumed))
        found.append(_ASSUMED.fill(names=listed))
    return (*found, *standard.notes)


def _assumes(verdict: ParameterVerdict) -> bool:
    row = verdict.row
    if row is None or not row.basis or verdict.status not in (Status.MET, Status.UNMET):
        return False
    ours, rest = protein_factor(row.basis)
    for reading in verdict.readings:
        theirs, stated = protein_factor(reading.basis)
        if rest - stated or (ours is not None and theirs is None):
            return True
    return False


def _same(text: str) -> Text:
    return Text(id=text, en=text)


def margin_text(verdict: ParameterVerdict) -> Text | None:
    """The distance from the limit with its sign and unit; ``None`` without one."""
    margin, row = verdict.margin, verdict.row
    if margin is None or row is None or row.unit is None:
        return None
    name = "" if row.unit.name == "-" else row.unit.name
    sign = "+" if margin >= 0 else "\u2212"
    shown = round(abs(margin), 6).normalize()
    if shown == shown.to_integral_value():
        shown = shown.quantize(1)
    return Text(
        id=f"{sign}{format_number(shown, 'id')} {name}".rstrip(),
        en=f"{sign}{format_number(shown, 'en')} {written(name, 'en')}".rstrip(),
    )


_MET = Text(
    id="Seluruh syarat mutu {number} yang tercatat terpenuhi.",
    en="Every requirement of {number} on record is met.",
)
_UNMET = Text(id="Tidak memenuhi {number}: {names}.", en="Does not meet {number}: {names}.")
_OPEN = Text(
    id="Belum dapat ditentukan menurut {number}. Masih terbuka: {names}.",
    en="Not decided under {number}. Still open: {names}.",
)
_SHOWN = 4
_AND_MORE = Text(id="{names}; dan {count} lainnya", en="{names}; and {count} more")
_UNSEEN = Text(
    id="Yang terbaca dari {number} terpenuhi, tetapi tabelnya tidak terbaca utuh; jangan anggap "
    "memenuhi seluruhnya.",
    en="What was seen of {number} is met, but its table was not seen in full; do not take the whole "
    "as met.",
)
_NO_TABLE = Text(
    id="Belum dapat ditentukan: tabel syarat mutu {number} tidak terbaca. Yang memiliki naskahnya "
    "dapat menuliskan batasnya dan memuatnya dengan load_standard.",
    en="Not decided: the table of {number} was not seen. Who owns the text can write its limits "
    "down and load them with load_standard.",
)
_LATER = Text(
    id="{number} sudah digantikan oleh {later}. Batas edisi baru dapat berbeda; sertifikasi memakai "
    "edisi yang berlaku.",
    en="{number} was replaced by {later}. The limits of the later edition may differ; certification "
    "goes by the edition in force.",
)
_MAYBE_LATER = Text(
    id="{number} mungkin sudah digantikan (disebut-sebut {later}, belum terbukti dari sumber). Tanyakan "
    "edisi yang berlaku pada BSN.",
    en="{number} may have been replaced ({later} is named, and no source seen shows it). Ask BSN "
    "for the edition in force.",
)
_NOT_ACCREDITED = Text(
    id="Laboratorium tidak diakreditasi KAN untuk pengujian ini. Lembaga sertifikasi meminta "
    "laporan dari laboratorium terakreditasi.",
    en="The laboratory is not accredited by KAN for these tests. A certification body asks for a "
    "report of an accredited one.",
)
_ACCREDITED_UNKNOWN = Text(
    id="Belum diketahui apakah laboratorium diakreditasi KAN untuk pengujian ini.",
    en="Whether KAN accredited the laboratory for these tests is not known.",
)
_ASSUMED = Text(
    id="Laporan tidak menyebut dasar hitung; dianggap sama dengan standar bagi: {names}.",
    en="The report does not state the basis; it is taken to be that of the standard for: {names}.",
)
