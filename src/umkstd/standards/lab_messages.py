"""The sentences that say why a parameter of a laboratory report came out as it did."""

from __future__ import annotations

from umkstd.text import Text

REASONS = {
    "within": Text(
        id="{reading} memenuhi {limit}.",
        en="{reading} meets {limit}.",
    ),
    "outside": Text(
        id="{reading} tidak memenuhi {limit}. Perbaiki proses, lalu uji ulang.",
        en="{reading} does not meet {limit}. Correct the process, then test again.",
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
        id="{reading} dihitung atas dasar yang berbeda dari {limit}. Minta hasil dengan dasar yang "
        "sama.",
        en="{reading} refers to another basis than {limit}. Ask for a result on the same basis.",
    ),
    "basis-missing": Text(
        id="{reading} tidak menyebut dasar hitung, sedangkan {limit} dihitung atas dasar bahan "
        "kering, yang hasilnya lebih tinggi. Minta hasil atas dasar bahan kering.",
        en="{reading} states no basis, and {limit} refers to dry matter, on which the result is "
        "higher. Ask for a result on a dry basis.",
    ),
    "below-zero": Text(
        id="{reading} di bawah nol, sedangkan hasil uji ini tidak dapat kurang dari nol. Periksa "
        "kembali laporannya.",
        en="{reading} lies below zero, where no result of this test can. Check the report.",
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
    "part-of": Text(
        id="{reading} hanya menilai sebagian dari {whole}, yang dibatasi standar ini sebagai satu "
        "kesatuan. Minta laboratorium menguji {whole}.",
        en="{reading} is of one part of {whole} only, which the standard limits as one. Have the "
        "laboratory test {whole}.",
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
"""For each reason code."""
FIGURE_NOT_SEEN = Text(
    id="Standar ini membatasi parameter ini, tetapi angkanya tidak terlihat. {why}",
    en="The standard limits this parameter, but its figure was not seen. {why}",
)
JUDGED = {
    "within": Text(
        id="Dinilai “{reading}”; syaratnya: {limit}.", en="Judged “{reading}”; asked for: {limit}."
    ),
    "outside": Text(
        id="Dinilai “{reading}”, sedangkan syaratnya: {limit}. Perbaiki proses, lalu uji ulang.",
        en="Judged “{reading}”, and asked for: {limit}. Correct the process, then test again.",
    ),
}
"""For a judgement of the senses, in place of those above."""
UNCLEAR_PART = Text(
    id="Penilaian “{reading}” tidak menjelaskan bagian mana yang memenuhi syarat: {limit}. Minta "
    "laboratorium menyatakan memenuhi atau tidak memenuhi bagi tiap bagian.",
    en="The judgement “{reading}” does not make clear which part meets what is asked for: {limit}. "
    "Have the laboratory say of each part whether it complies.",
)
CONVERTED = Text(
    id="Dihitung dengan {factor}, hasilnya {figure}.", en="With {factor} the result is {figure}."
)
MEANT = Text(id="Mungkin maksudnya: {names}?", en="Did you mean {names}?")
CHECK = Text(id="Periksa penulisannya.", en="Check how it is written.")
