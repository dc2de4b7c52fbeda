"""Facts about the place of business: land, spatial plan, environment, building."""

from __future__ import annotations

from typing import Any

from umkstd.business.facts import licence_life
from umkstd.business.facts.declare import choice, day, whole, yes_no
from umkstd.logic.facts import Fact
from umkstd.logic.vocabulary import Derived
from umkstd.text import Text, same

SHARED = {
    "skips": Text(id="langsung ke perizinan berusaha", en="straight to business licensing"),
    "ordinary": Text(id="persyaratan dasar berlaku", en="basic requirements apply"),
}
RDTR = {
    "terintegrasi": Text(id="ada dan terintegrasi dengan OSS", en="exists, integrated with OSS"),
    "belum_terintegrasi": Text(
        id="ada, belum terintegrasi dengan OSS", en="exists, not integrated with OSS"
    ),
    "tidak_ada": Text(id="tidak ada", en="there is none"),
}
LAND_CASES = {
    "biasa": Text(id="tidak ada keadaan khusus", en="no special case"),
    "lahan_pemegang_kkpr": Text(
        id="lahan pemegang KKPR lain, dengan KBLI, kegiatan, dan luas yang sama",
        en="land of another KKPR holder, with the same KBLI, activity and area",
    ),
    "kek_kawasan_industri": Text(
        id="di kawasan ekonomi khusus atau kawasan industri",
        en="in a special economic zone or an industrial estate",
    ),
    "perluasan_berdampingan": Text(
        id="perluasan yang berdampingan dan lebih kecil daripada yang ada",
        en="an adjoining expansion, smaller than what exists",
    ),
}
KKPR_ROUTES = {
    "none": Text(id="tidak diperlukan", en="not needed"),
    "self-declaration": Text(id="pernyataan mandiri", en="self-declaration (pernyataan mandiri)"),
    "confirmation": Text(id="konfirmasi KKPR, otomatis", en="confirmation, automatic"),
    "approval-without-assessment": Text(
        id="persetujuan KKPR tanpa penilaian", en="approval without assessment"
    ),
    "approval-without-land-opinion": Text(
        id="persetujuan KKPR tanpa pertimbangan teknis pertanahan",
        en="approval without the technical land opinion",
    ),
    "approval": Text(id="persetujuan KKPR dengan penilaian", en="approval with assessment"),
    "ordinary": Text(
        id="jalur biasa: konfirmasi atau persetujuan KKPR",
        en="ordinary track: confirmation or approval",
    ),
    "location-permit-no-commitment": Text(
        id="Izin Lokasi tanpa komitmen", en="location permit (Izin Lokasi) without commitment"
    ),
    "location-permit": Text(
        id="Izin Lokasi berdasarkan komitmen", en="location permit (Izin Lokasi) on commitment"
    ),
}
ENVIRONMENT_LISTS = {
    "amdal": same("Amdal"),
    "ukl_upl_standar": Text(id="UKL-UPL standar", en="standard UKL-UPL"),
    "ukl_upl_standar_spesifik": Text(id="UKL-UPL standar spesifik", en="specific-standard UKL-UPL"),
    "tidak_terdaftar": Text(id="tidak terdaftar", en="on no list"),
}
ENVIRONMENT_DOCUMENTS = {
    "none": Text(id="tidak diperlukan", en="not needed"),
    "sppl-in-nib": Text(id="SPPL, menyatu dengan NIB", en="SPPL, merged into the NIB"),
    "sppl-form": Text(id="SPPL, diisi di OSS", en="SPPL, filled in on OSS"),
    "statement": Text(
        id="surat pernyataan, bukan Izin Lingkungan",
        en="a statement in place of the environmental permit",
    ),
    "ukl-upl-form": Text(
        id="formulir UKL-UPL, disetujui otomatis", en="UKL-UPL form, approved automatically"
    ),
    "ukl-upl": Text(id="UKL-UPL, diperiksa", en="UKL-UPL, checked"),
    "amdal": same("Amdal"),
    "izin-lingkungan": Text(id="Izin Lingkungan", en="environmental permit (Izin Lingkungan)"),
}
BUILDING_DOCUMENTS = {
    "none": Text(id="tidak diperlukan", en="not needed"),
    "slf": same("SLF"),
    "pbg-slf": Text(id="PBG dan SLF", en="PBG and SLF"),
}
_OSS = Text(id="akun OSS", en="the OSS account")
_MANAGER = Text(id="pengelola gedung atau kawasan", en="the manager of the building or complex")
_MAP = Text(id="peta RDTR pada OSS", en="the RDTR map in OSS")
_OWNER = Text(id="keterangan pemilik", en="the owner's word")
_DEED = Text(id="surat tanah atau perjanjian sewa", en="the land deed or lease")

trade_or_service = yes_no(
    "trade_or_service",
    Text(id="usaha perdagangan atau jasa", en="a trade or service business"),
    Text(
        id="Apakah kegiatan ini usaha perdagangan atau jasa?",
        en="Is this activity a trade or service business?",
    ),
    read_off=Text(id="kode KBLI", en="the KBLI code"),
    changeable=False,
)
in_shared_complex = yes_no(
    "in_shared_complex",
    Text(
        id="berada di gedung bersama atau kawasan perdagangan/jasa",
        en="in a shared building or a trade or service complex",
    ),
    Text(
        id="Apakah tempat usahanya di gedung bersama atau kawasan perdagangan/jasa, misalnya "
        "pertokoan, perkantoran, pasar, atau tempat istirahat?",
        en="Is it in a shared building or a trade or service complex, such as shops, offices, a "
        "market or a rest area?",
    ),
    read_off=_OWNER,
)
complex_manager_compliant = yes_no(
    "complex_manager_compliant",
    Text(
        id="pengelola mempunyai KKPR, PL, PBG dan/atau SLF",
        en="the manager holds KKPR, PL, PBG and/or SLF",
    ),
    Text(
        id="Apakah pengelola gedung atau kawasan itu sudah mempunyai KKPR, persetujuan lingkungan, "
        "PBG dan/atau SLF?",
        en="Does the manager of that building or complex hold the KKPR, the environmental "
        "approval, the PBG and/or the SLF?",
    ),
    read_off=_MANAGER,
)
shared_complex = choice(
    "shared_complex",
    Text(id="persyaratan dasar di gedung bersama", en="basic requirements in a shared complex"),
    Text(id="Apakah persyaratan dasar dilewati?", en="Are the basic requirements skipped?"),
    SHARED,
    determined=True,
    changeable=False,
)
rdtr = choice(
    "rdtr",
    Text(id="rencana detail tata ruang (RDTR)", en="detailed spatial plan (RDTR)"),
    Text(
        id="Apakah lokasi usaha sudah tercakup RDTR yang terintegrasi dengan OSS?",
        en="Is the location covered by an RDTR that is integrated with OSS?",
    ),
    RDTR,
    read_off=_MAP,
    changeable=False,
)
kkpr_land_case = choice(
    "kkpr_land_case",
    Text(id="keadaan khusus lahan", en="special case of the land"),
    Text(
        id="Apakah lahannya milik pemegang KKPR lain, di kawasan ekonomi khusus atau kawasan "
        "industri, atau perluasan yang berdampingan?",
        en="Is the land that of another KKPR holder, in a special economic zone or industrial "
        "estate, or an adjoining expansion?",
    ),
    LAND_CASES,
    read_off=_DEED,
    changeable=False,
)
land_area_m2 = whole(
    "land_area_m2",
    Text(id="luas lahan", en="area of the land"),
    Text(
        id="Berapa meter persegi lahan yang dipakai?", en="How many square metres does it occupy?"
    ),
    "m²",
    read_off=_DEED,
)
is_farm_land = yes_no(
    "is_farm_land",
    Text(id="untuk usaha pertanian", en="for farming"),
    Text(
        id="Apakah lahan itu untuk usaha pertanian?",
        en="Is the land for farming?",
    ),
    read_off=_OWNER,
    changeable=False,
)
at_sea = yes_no(
    "at_sea",
    Text(id="lokasi di perairan", en="the location is on water"),
    Text(id="Apakah lokasi usahanya di perairan?", en="Is the location on water?"),
    read_off=_OWNER,
    changeable=False,
)
has_kkpr = yes_no(
    "has_kkpr",
    Text(id="mempunyai KKPR", en="has a KKPR"),
    Text(
        id="Apakah lokasi ini sudah mempunyai KKPR?", en="Does this location have a KKPR already?"
    ),
    read_off=_OSS,
)
kkpr_issued_on = day(
    "kkpr_issued_on",
    Text(id="tanggal terbit KKPR", en="date of issue of the KKPR"),
    Text(id="Kapan KKPR diterbitkan?", en="When was the KKPR issued?"),
    read_off=_OSS,
    changeable=False,
)
kkpr_route = choice(
    "kkpr_route",
    Text(id="jalur KKPR", en="route to the KKPR"),
    Text(id="Lewat jalur apa KKPR diperoleh?", en="By which route is the KKPR obtained?"),
    KKPR_ROUTES,
    determined=True,
    changeable=False,
)
environment_list = choice(
    "environment_list",
    Text(id="daftar dokumen lingkungan", en="list of environmental documents"),
    Text(
        id="Kegiatan ini masuk daftar wajib Amdal atau UKL-UPL yang mana?",
        en="On which list of Amdal or UKL-UPL is this activity?",
    ),
    ENVIRONMENT_LISTS,
    read_off=Text(id="penapisan pada OSS/Amdalnet", en="the screening in OSS/Amdalnet"),
    changeable=False,
)
important_impact = yes_no(
    "important_impact",
    Text(id="berdampak penting terhadap lingkungan", en="important impact on the environment"),
    Text(
        id="Apakah kegiatan ini berdampak penting terhadap lingkungan hidup?",
        en="Does this activity have an important impact on the environment?",
    ),
    read_off=Text(id="penapisan dokumen lingkungan", en="the environmental screening"),
    changeable=False,
)
has_environment_document = yes_no(
    "has_environment_document",
    Text(id="mempunyai dokumen lingkungan", en="has its environmental document"),
    Text(
        id="Apakah SPPL, UKL-UPL, atau Amdal yang diperlukan sudah ada?",
        en="Is the required SPPL, UKL-UPL or Amdal there?",
    ),
    read_off=_OSS,
)
environment_document = choice(
    "environment_document",
    Text(id="dokumen lingkungan", en="environmental document"),
    Text(id="Dokumen lingkungan apa yang diperlukan?", en="Which document is required?"),
    ENVIRONMENT_DOCUMENTS,
    determined=True,
    changeable=False,
)
uses_building = yes_no(
    "uses_building",
    Text(id="memakai bangunan gedung", en="uses a building"),
    Text(
        id="Apakah kegiatan ini memakai bangunan gedung sebagai tempat usaha?",
        en="Does this activity use a building as its place of business?",
    ),
    read_off=_OWNER,
)
builds_premises = yes_no(
    "builds_premises",
    Text(id="perlu mendirikan bangunan", en="needs to erect a building"),
    Text(
        id="Apakah perlu mendirikan bangunan untuk tempat usaha?",
        en="Does it need to erect a building for its place of business?",
    ),
    read_off=_OWNER,
)
building_finished_on = day(
    "building_finished_on",
    Text(id="tanggal bangunan selesai didirikan", en="date on which the building was finished"),
    Text(id="Kapan bangunan itu selesai didirikan?", en="When was the building finished?"),
    read_off=_OWNER,
    changeable=False,
)
has_building_permit = yes_no(
    "has_building_permit",
    Text(id="bangunan mempunyai IMB atau PBG", en="the building has an IMB or PBG"),
    Text(
        id="Apakah bangunan itu mempunyai IMB atau PBG?", en="Does the building have an IMB or PBG?"
    ),
    read_off=Text(id="dokumen IMB atau PBG", en="the IMB or PBG"),
)
has_building_documents = yes_no(
    "has_building_documents",
    Text(id="dokumen bangunan lengkap", en="the building documents are there"),
    Text(
        id="Apakah SLF (dan PBG bila mendirikan bangunan) sudah ada?",
        en="Is the SLF there (and the PBG, if it builds)?",
    ),
    read_off=Text(id="dokumen SLF dan PBG", en="the SLF and the PBG"),
)
building_documents = choice(
    "building_documents",
    Text(id="dokumen bangunan gedung", en="building documents"),
    Text(id="Dokumen bangunan apa yang diperlukan?", en="Which building documents are required?"),
    BUILDING_DOCUMENTS,
    determined=True,
    changeable=False,
)

BUSINESS: tuple[Fact[Any], ...] = licence_life.BUSINESS
LINE: tuple[Fact[Any], ...] = (
    *(trade_or_service, in_shared_complex, complex_manager_compliant, rdtr, kkpr_land_case),
    *(land_area_m2, is_farm_land, at_sea, has_kkpr, kkpr_issued_on, environment_list),
    *(important_impact, has_environment_document, uses_building, builds_premises),
    *(building_finished_on, has_building_permit, has_building_documents),
    *licence_life.LINE,
)
DETERMINED_BUSINESS: tuple[Fact[Any], ...] = licence_life.DETERMINED_BUSINESS
DETERMINED_LINE: tuple[Fact[Any], ...] = (
    *(shared_complex, kkpr_route, environment_document, building_documents),
    *licence_life.DETERMINED_LINE,
)
DERIVED: tuple[Derived, ...] = licence_life.DERIVED
