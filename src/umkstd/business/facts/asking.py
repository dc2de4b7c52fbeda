"""Facts about the asking itself: the day, and the purpose."""

from __future__ import annotations

from umkstd.business.facts.declare import choice, day
from umkstd.text import Text

as_of = day(
    "as_of",
    Text(id="tanggal penilaian", en="as-of date"),
    Text(id="Per tanggal berapa dinilai?", en="As of which day is it asked?"),
    changeable=False,
)
purpose = choice(
    "purpose",
    Text(id="keperluan", en="purpose"),
    Text(
        id="Untuk pendaftaran dan perizinan, atau untuk pemberian kemudahan dan pemberdayaan?",
        en="Is it for registration and licensing, or for support and empowerment?",
    ),
    {
        "registration": Text(id="pendaftaran dan perizinan", en="registration and licensing"),
        "support": Text(id="kemudahan dan pemberdayaan", en="support and empowerment"),
    },
    read_off=Text(
        id="keperluan permohonan (PP 7/2021 Pasal 35 ayat (2) dan (4))",
        en="the purpose of the request (PP 7/2021 Pasal 35 ayat (2) and (4))",
    ),
    changeable=False,
)
