"""The SNI number in words: its shape, and why one is refused, in both languages."""

from __future__ import annotations

from umkstd.identifiers._digits import Number
from umkstd.text import Text

SNI = Number(
    code="sni",
    name=Text(id="Nomor SNI", en="SNI number"),
    shape=Text(
        id="SNI, nomor, dan tahun edisi, misalnya SNI 3144:2015 atau SNI 01-3556-2000",
        en="SNI, a number and the year of the edition, such as SNI 3144:2015 or SNI 01-3556-2000",
    ),
    source=Text(
        id="sampul SNI atau katalog BSN", en="the cover of the SNI or the catalogue of BSN"
    ),
)
SNI_FORMAT = Text(
    id="{name} ditulis {shape}; ada bagian yang tidak dapat dibaca. Cocokkan kembali dengan "
    "{source}.",
    en="An {name} is written as {shape}; some of it cannot be read. Compare it with {source}.",
)
SNI_LABEL = Text(
    id="Tanpa kata SNI di depan, angka ini belum tentu nomor SNI. Tulis {shape}.",
    en="Without SNI in front, this need not be an SNI number. Write {shape}.",
)
SNI_BODY = Text(
    id="“{code}” bukan lembaga yang standarnya diketahui diadopsi sebagai SNI, seperti ISO, IEC, "
    "ISO/IEC, atau EN. Cocokkan kembali nomor SNI dengan {source}.",
    en="“{code}” is no body whose standards are known to be adopted as SNI, such as ISO, IEC, "
    "ISO/IEC or EN. Compare the SNI number with {source}.",
)
SNI_SERIAL = Text(
    id="{name} mempunyai nomor urut 4 atau 5 angka dengan nol di depan, misalnya SNI 0096:2007; "
    "yang diberikan {code}. Cocokkan kembali dengan {source}.",
    en="An {name} has a serial of 4 or 5 digits with its leading zeros, such as SNI 0096:2007; "
    "but it is {code}. Compare it with {source}.",
)
SNI_YEAR = Text(
    id="Tahun edisi ditulis empat angka, misalnya 2015; yang berdiri di tempatnya bukan tahun. "
    "Cocokkan kembali nomor SNI dengan {source}.",
    en="The year of the edition has four digits, such as 2015; what stands in its place is none. "
    "Compare the SNI number with {source}.",
)
SNI_AMENDMENT = Text(
    id="Amendemen ditulis sesudah edisi sebagai /Amd dan nomornya, misalnya /Amd1:2011; yang "
    "diberikan tidak begitu. Tulis satu edisi dan satu amendemen, lalu cocokkan nomor SNI dengan "
    "{source}.",
    en="An amendment is written after the edition as /Amd and its number, such as /Amd1:2011; what "
    "was given is not. Write one edition and one amendment, and compare the SNI number with "
    "{source}.",
)
