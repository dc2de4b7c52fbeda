"""What a proposal to form a service centre (PLUT) must hold, as cited members."""

from __future__ import annotations

from decimal import Decimal

from umkstd.business.facts import centre_plut as p
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.span import Span
from umkstd.logic.combine import any_of, member
from umkstd.logic.values import Kind
from umkstd.rulebook.centre_members import present
from umkstd.rulebook.instruments.service_centres import PERMENKOP_9_2023
from umkstd.text import Text

YEAR_OF_ISSUE = Span("2023-01-01", "2024-01-01")
"""Permenkop UKM 9/2023 began on a day that no source gave."""
REQUEST = PERMENKOP_9_2023.cite("Pasal 25 ayat (1) sampai ayat (4)")
_LETTERS = {letter: PERMENKOP_9_2023.article(25, 5, letter) for letter in "abcd"}
_LETTER_E = PERMENKOP_9_2023.article(
    25,
    5,
    "e",
    grade="derived",
    note=Text(
        id="Teks yang terbaca terpotong sesudah kata tentang pembentukan lembaga pengelola; kami hanya "
        "menguji pembentukannya.",
        en="The text that was read breaks off after the words on forming the management institution; "
        "we test its forming alone.",
    ),
)

LAND_AREA = Parameter(
    name="plut_land_area_minimum",
    kind=Kind.DECIMAL,
    unit="m²",
    title=Text(
        id="luas tanah paling sedikit untuk PLUT", en="smallest area of the land for a PLUT"
    ),
    values=(DatedValue(Span(YEAR_OF_ISSUE.start), Decimal(2_000), _LETTERS["b"]),),
)

ASKED = (
    present(
        p.plut_proposed_by_region,
        holds=Text(
            id="PLUT diusulkan oleh pemerintah daerah.",
            en="The regional government proposes the PLUT.",
        ),
        fails=Text(
            id="Hanya pemerintah daerah yang dapat mengusulkan. Mintalah dinas mengajukannya.",
            en="Only the regional government can propose. Ask the dinas to file the proposal.",
        ),
        cite=REQUEST,
    ),
    present(
        p.plut_requested_in_writing,
        holds=Text(id="Permohonannya tertulis.", en="The request is in writing."),
        fails=Text(
            id="Permohonan belum tertulis. Buat surat permohonan, dan tanyakan alamatnya kepada "
            "kementerian yang membidangi UMKM.",
            en="The request is not in writing yet. Make a letter of request, and ask the ministry in "
            "charge of MSMEs to whom it goes.",
        ),
        cite=REQUEST,
    ),
    present(
        p.plut_request_names_apbn,
        holds=Text(
            id="Permohonan menyebut pendanaan dari APBN.",
            en="The request names state funds (APBN).",
        ),
        fails=Text(
            id="Permohonan tidak menyebut APBN. Lengkapi suratnya dengan dana APBN yang diminta.",
            en="The request does not name the APBN. Add to the letter which state funds are asked.",
        ),
        cite=REQUEST,
    ),
)
DAK = member(
    "plut-by-dak",
    p.plut_funding.equals("dak"),
    holds=Text(id="Dana yang diminta adalah DAK.", en="The funds asked for are the DAK."),
    fails=Text(
        id="Dana yang diminta bukan DAK, melainkan tugas pembantuan.",
        en="The funds asked for are not the DAK but tugas pembantuan.",
    ),
    cite=REQUEST,
)
DAK_ANNEXES = present(
    p.plut_dak_annexes,
    holds=Text(
        id="Lampiran menurut ketentuan DAK lengkap.",
        en="The annexes of the DAK rules are complete.",
    ),
    fails=Text(
        id="Lampiran DAK belum lengkap. Lengkapi menurut ketentuan DAK tahun anggaran itu.",
        en="The DAK annexes are not complete. Complete them by the DAK rules of that budget year.",
    ),
    cite=REQUEST,
)
SITE = (
    present(
        p.plut_land_document,
        holds=Text(
            id="Salinan sertifikat atau surat tanah dilampirkan.",
            en="A copy of the land certificate or letter is attached.",
        ),
        fails=Text(
            id="Lampirkan salinan sertifikat atau surat bahwa tanahnya milik pemerintah daerah.",
            en="Attach a copy of the certificate or letter that the land is the region's.",
        ),
        cite=_LETTERS["a"],
    ),
    present(
        p.plut_site_pictures,
        holds=Text(
            id="Foto dan video lokasi dilampirkan.",
            en="Photos and a video of the site are attached.",
        ),
        fails=Text(
            id="Ambil foto dan video lokasi, lalu lampirkan.",
            en="Take photos and a video of the site and attach them.",
        ),
        cite=_LETTERS["a"],
    ),
    member(
        "plut-land-area",
        p.plut_land_area >= LAND_AREA,
        holds=Text(
            id="Luas tanah {plut_land_area}, sedikitnya {plut_land_area_minimum}.",
            en="The land is {plut_land_area}, at least {plut_land_area_minimum}.",
        ),
        fails=Text(
            id="Luas tanah {plut_land_area}, kurang dari {plut_land_area_minimum}. Pilih atau tambah "
            "lahan milik pemerintah daerah.",
            en="The land is {plut_land_area}, less than {plut_land_area_minimum}. Choose other land "
            "of the region, or add to it.",
        ),
        cite=_LETTERS["b"],
    ),
    present(
        p.plut_land_owned,
        holds=Text(
            id="Tanahnya milik pemerintah daerah.", en="The regional government owns the land."
        ),
        fails=Text(
            id="Tanahnya bukan milik pemerintah daerah. Pilih lahan milik pemerintah daerah.",
            en="The regional government does not own the land. Choose land that it owns.",
        ),
        cite=_LETTERS["b"],
    ),
    present(
        p.plut_land_coordinates,
        holds=Text(id="Koordinat tanah disebut.", en="The coordinates of the land are given."),
        fails=Text(id="Tambahkan titik koordinat tanah.", en="Add the coordinates of the land."),
        cite=_LETTERS["b"],
    ),
    present(
        p.plut_land_title,
        holds=Text(
            id="Ada sertifikat yang sah atau surat pernyataan kepemilikan.",
            en="There is a valid certificate or a statement of ownership.",
        ),
        fails=Text(
            id="Lampirkan sertifikat kepemilikan yang sah atau surat pernyataan kepemilikan.",
            en="Attach a valid certificate of ownership or a statement of ownership.",
        ),
        cite=_LETTERS["b"],
    ),
    present(
        p.plut_no_dispute_statement,
        holds=Text(
            id="Ada pernyataan bahwa tanah tidak dalam sengketa.",
            en="There is a statement that the land is not in dispute.",
        ),
        fails=Text(
            id="Buat surat pernyataan bahwa tanah tidak dalam sengketa.",
            en="Make a statement that the land is not in dispute.",
        ),
        cite=_LETTERS["b"],
    ),
)
BUDGET = (
    present(
        p.plut_apbd_commitment,
        holds=Text(
            id="APBD menjamin biaya operasional PLUT.",
            en="The regional budget (APBD) commits to the operating costs of the PLUT.",
        ),
        fails=Text(
            id="Buat komitmen APBD untuk biaya rutin kantor, honorarium konsultan atau pendamping, "
            "dan kegiatan teknis.",
            en="Make an APBD commitment for routine office cost, honorariums of consultants or "
            "assistants, and technical activities.",
        ),
        cite=_LETTERS["c"],
    ),
    present(
        p.plut_dprd_chair_signed,
        holds=Text(
            id="Ketua DPRD ikut menandatangani komitmen itu.",
            en="The chair of the DPRD co-signed the commitment.",
        ),
        fails=Text(
            id="Mintalah ketua DPRD ikut menandatangani komitmen APBD.",
            en="Ask the chair of the DPRD to co-sign the APBD commitment.",
        ),
        cite=_LETTERS["c"],
    ),
    member(
        "plut-apbd-for-rest",
        any_of(p.plut_parts_not_proposed.is_false(), p.plut_apbd_for_rest.is_true()),
        holds=Text(
            id="Tidak ada bagian di luar usulan, atau APBD membiayainya.",
            en="No part is outside the proposal, or the APBD funds it.",
        ),
        fails=Text(
            id="Anggarkan dalam APBD penyiapan lahan, bangunan atau sarana yang di luar usulan.",
            en="Budget in the APBD the land preparation, building or facilities that are outside the "
            "proposal.",
        ),
        cite=_LETTERS["d"],
    ),
    present(
        p.plut_manager_formed,
        holds=Text(
            id="Lembaga pengelola PLUT sudah dibentuk.",
            en="The management institution of the PLUT is formed.",
        ),
        fails=Text(
            id="Bentuk lembaga pengelola PLUT, dan baca Pasal 25 ayat (5) huruf e lengkap dahulu.",
            en="Form the management institution of the PLUT, after reading Pasal 25 ayat (5) huruf e "
            "in full.",
        ),
        cite=_LETTER_E,
    ),
)
