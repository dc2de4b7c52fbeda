"""Facts about the proposal to form a service centre (PLUT) with state funds."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from umkstd.business.facts.declare import choice, yes_no
from umkstd.logic.facts import Fact
from umkstd.logic.values import Kind
from umkstd.text import Text

_LETTER = Text(id="surat permohonan", en="the letter of request")
_ANNEX = Text(id="lampiran surat permohonan", en="the annexes of the request")
_COMMITMENT = Text(
    id="surat komitmen penganggaran APBD", en="the letter committing the regional budget (APBD)"
)

plut_proposed_by_region = yes_no(
    "plut_proposed_by_region",
    Text(id="diusulkan pemerintah daerah", en="proposed by the regional government"),
    Text(
        id="Apakah PLUT ini diusulkan oleh pemerintah daerah?",
        en="Is this PLUT proposed by the regional government?",
    ),
    read_off=_LETTER,
)
plut_requested_in_writing = yes_no(
    "plut_requested_in_writing",
    Text(id="permohonan tertulis", en="written request"),
    Text(
        id="Apakah permohonannya dibuat secara tertulis?",
        en="Is the request made in writing?",
    ),
    read_off=_LETTER,
)
plut_request_names_apbn = yes_no(
    "plut_request_names_apbn",
    Text(id="permohonan menyebut APBN", en="the request names the state budget (APBN)"),
    Text(
        id="Apakah permohonan itu menyebut pendanaan dari APBN?",
        en="Does the request name funding from the state budget (APBN)?",
    ),
    read_off=_LETTER,
)
plut_funding = choice(
    "plut_funding",
    Text(id="jenis dana APBN", en="kind of state funds"),
    Text(
        id="Dana APBN mana yang diminta: dana alokasi khusus (DAK) atau tugas pembantuan?",
        en="Which state funds are asked for: the special allocation fund (DAK) or delegated tasks "
        "(tugas pembantuan)?",
    ),
    {
        "dak": Text(id="dana alokasi khusus (DAK)", en="special allocation fund (DAK)"),
        "tugas_pembantuan": Text(id="tugas pembantuan", en="delegated tasks (tugas pembantuan)"),
    },
    read_off=_LETTER,
)
plut_dak_annexes = yes_no(
    "plut_dak_annexes",
    Text(id="lampiran menurut ketentuan DAK lengkap", en="annexes of the DAK rules complete"),
    Text(
        id="Apakah lampiran yang diminta ketentuan DAK sudah lengkap?",
        en="Are the annexes that the DAK rules ask for complete?",
    ),
    read_off=_ANNEX,
)
plut_land_document = yes_no(
    "plut_land_document",
    Text(id="salinan sertifikat atau surat tanah", en="copy of the land certificate or letter"),
    Text(
        id="Apakah dilampirkan salinan sertifikat atau surat bahwa tanahnya milik pemerintah daerah?",
        en="Is a copy attached of the certificate or letter that the land is the regional "
        "government's?",
    ),
    read_off=_ANNEX,
)
plut_site_pictures = yes_no(
    "plut_site_pictures",
    Text(id="foto dan video lokasi", en="photos and video of the site"),
    Text(
        id="Apakah foto dan video lokasi dilampirkan?",
        en="Are photos and a video of the site attached?",
    ),
    read_off=_ANNEX,
)
plut_land_area: Fact[Decimal] = Fact(
    name="plut_land_area",
    kind=Kind.DECIMAL,
    label=Text(id="luas tanah PLUT", en="area of the land for the PLUT"),
    question=Text(
        id="Berapa luas tanahnya, dalam meter persegi?", en="How many square metres is the land?"
    ),
    unit="m²",
    read_off=Text(id="sertifikat tanah", en="the land certificate"),
)
plut_land_owned = yes_no(
    "plut_land_owned",
    Text(id="tanah milik pemerintah daerah", en="land owned by the regional government"),
    Text(
        id="Apakah tanah itu milik pemerintah daerah?",
        en="Does the regional government own the land?",
    ),
    read_off=Text(id="sertifikat tanah", en="the land certificate"),
)
plut_land_coordinates = yes_no(
    "plut_land_coordinates",
    Text(id="koordinat tanah", en="coordinates of the land"),
    Text(
        id="Apakah titik koordinat tanahnya disebut?", en="Are the coordinates of the land given?"
    ),
    read_off=_ANNEX,
)
plut_land_title = yes_no(
    "plut_land_title",
    Text(
        id="sertifikat yang sah atau pernyataan kepemilikan",
        en="valid certificate or statement of ownership",
    ),
    Text(
        id="Apakah ada sertifikat kepemilikan yang sah atau surat pernyataan kepemilikan?",
        en="Is there a valid certificate of ownership or a statement of ownership?",
    ),
    read_off=_ANNEX,
)
plut_no_dispute_statement = yes_no(
    "plut_no_dispute_statement",
    Text(id="pernyataan tanah tidak dalam sengketa", en="statement that nobody disputes the land"),
    Text(
        id="Apakah ada surat pernyataan bahwa tanahnya tidak dalam sengketa?",
        en="Is there a statement that the land is not in dispute?",
    ),
    read_off=_ANNEX,
)
plut_apbd_commitment = yes_no(
    "plut_apbd_commitment",
    Text(id="komitmen APBD untuk operasional", en="APBD commitment for operations"),
    Text(
        id="Apakah ada komitmen APBD untuk biaya rutin kantor, honorarium konsultan atau pendamping, "
        "dan kegiatan teknis?",
        en="Is there a commitment of the regional budget (APBD) for routine office cost, honorariums "
        "of consultants or assistants, and technical activities?",
    ),
    read_off=_COMMITMENT,
)
plut_dprd_chair_signed = yes_no(
    "plut_dprd_chair_signed",
    Text(id="komitmen ikut ditandatangani ketua DPRD", en="commitment co-signed by the DPRD chair"),
    Text(
        id="Apakah komitmen itu ikut ditandatangani ketua DPRD?",
        en="Did the chair of the regional assembly (DPRD) co-sign the commitment?",
    ),
    read_off=_COMMITMENT,
)
plut_parts_not_proposed = yes_no(
    "plut_parts_not_proposed",
    Text(id="ada bagian di luar usulan", en="some part is outside the proposal"),
    Text(
        id="Apakah penyiapan lahan, bangunan atau sarana sebagian berada di luar usulan?",
        en="Is some of the land preparation, building or facilities outside the proposal?",
    ),
    read_off=_LETTER,
)
plut_apbd_for_rest = yes_no(
    "plut_apbd_for_rest",
    Text(id="APBD untuk bagian di luar usulan", en="APBD for the parts outside the proposal"),
    Text(
        id="Apakah APBD menyediakan dana untuk bagian di luar usulan itu?",
        en="Does the regional budget (APBD) fund those parts outside the proposal?",
    ),
    read_off=_COMMITMENT,
)
plut_manager_formed = yes_no(
    "plut_manager_formed",
    Text(id="lembaga pengelola PLUT dibentuk", en="management institution of the PLUT formed"),
    Text(
        id="Apakah lembaga pengelola PLUT sudah dibentuk?",
        en="Is the institution that manages the PLUT formed?",
    ),
    read_off=Text(id="keputusan pembentukannya", en="the decision that forms it"),
)

BUSINESS: tuple[Fact[Any], ...] = (
    *(plut_proposed_by_region, plut_requested_in_writing, plut_request_names_apbn, plut_funding),
    *(plut_dak_annexes, plut_land_document, plut_site_pictures, plut_land_area, plut_land_owned),
    *(plut_land_coordinates, plut_land_title, plut_no_dispute_statement, plut_apbd_commitment),
    *(plut_dprd_chair_signed, plut_parts_not_proposed, plut_apbd_for_rest, plut_manager_formed),
)
"""What is known about the proposal, in the order of the article."""
