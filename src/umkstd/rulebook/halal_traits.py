"""The yes-or-no criteria of self-declaration, in the order of Kepkaban BPJPH 146/2025."""

from __future__ import annotations

from umkstd.business.facts import halal_scheme as s
from umkstd.law.citation import Citation
from umkstd.law.parameter import Parameter
from umkstd.rulebook.halal_criteria import Criterion, at_most, one_of, yes
from umkstd.text import Text


def materials(cite: Citation) -> Criterion:
    """Materials already assured halal."""
    return yes(
        "halal-materials",
        s.halal_materials_assured,
        Text(id="Semua bahan sudah dipastikan halal.", en="All materials are assured halal."),
        Text(
            id="Ada bahan yang belum dipastikan halal. Ganti dengan bahan bersertifikat halal, atau "
            "dengan bahan yang dikecualikan (KMA 1360/2021).",
            en="Some material is not assured halal. Replace it by certified material, or by "
            "material that is exempt (KMA 1360/2021).",
        ),
        cite=cite,
    )


def process(cite: Citation) -> Criterion:
    """Process assured halal and simple."""
    return yes(
        "halal-process",
        s.halal_process_assured,
        Text(
            id="Proses produksinya dipastikan halal dan sederhana.",
            en="The process is assured halal and simple.",
        ),
        Text(
            id="Proses produksinya belum dipastikan halal dan sederhana. Perbaiki prosesnya bersama "
            "pendamping.",
            en="The process is not assured halal and simple. Improve it with a companion.",
        ),
        cite=cite,
    )


def places(limit: Parameter, cite: Citation) -> tuple[Criterion, ...]:
    """At most one production facility, and at most one outlet."""
    name = limit.name
    return (
        at_most(
            "halal-facilities",
            s.halal_facilities,
            limit,
            Text(
                id=f"Fasilitas produksi {{halal_facilities}}, paling banyak {{{name}}}.",
                en=f"Production facilities: {{halal_facilities}}, at most {{{name}}}.",
            ),
            Text(
                id=f"Fasilitas produksi {{halal_facilities}}, melebihi {{{name}}}. Ajukan melalui "
                "jalur reguler.",
                en=f"Production facilities: {{halal_facilities}}, more than {{{name}}}. Apply by "
                "the regular path.",
            ),
            cite=cite,
        ),
        at_most(
            "halal-outlets",
            s.halal_outlets,
            limit,
            Text(
                id=f"Outlet {{halal_outlets}}, paling banyak {{{name}}}.",
                en=f"Outlets: {{halal_outlets}}, at most {{{name}}}.",
            ),
            Text(
                id=f"Outlet {{halal_outlets}}, melebihi {{{name}}}. Ajukan melalui jalur reguler.",
                en=f"Outlets: {{halal_outlets}}, more than {{{name}}}. Apply by the regular path.",
            ),
            cite=cite,
        ),
    )


def no_contact(cite: Citation) -> Criterion:
    """Nothing touches haram material."""
    return yes(
        "halal-no-contact",
        s.halal_haram_contact,
        Text(
            id="Bahan dan proses tidak bersinggungan dengan bahan haram.",
            en="No material or step touches haram material.",
        ),
        Text(
            id="Bahan atau proses bersinggungan dengan bahan haram. Pisahkan dahulu.",
            en="Some material or step touches haram material. Separate it first.",
        ),
        cite=cite,
        wanted=False,
    )


def separate_place(cite: Citation) -> Criterion:
    """Halal place and tools separate."""
    return yes(
        "halal-place",
        s.halal_place_separate,
        Text(
            id="Lokasi, tempat, dan alatnya terpisah dari yang tidak halal.",
            en="Location, place and tools are separate from non-halal ones.",
        ),
        Text(
            id="Lokasi, tempat, atau alatnya belum terpisah dari yang tidak halal. Pisahkan dahulu.",
            en="Location, place or tools are not separate from non-halal ones. Separate them first.",
        ),
        cite=cite,
    )


def type_listed(cite: Citation) -> Criterion:
    """Goods of a type on the annexed list."""
    return yes(
        "halal-type-listed",
        s.halal_type_listed,
        Text(
            id="Jenis produk ini tercantum dalam lampiran.", en="The product type is on the annex."
        ),
        Text(
            id="Jenis produk ini tidak tercantum dalam lampiran. Ajukan melalui jalur reguler.",
            en="The product type is not on the annex. Apply by the regular path.",
        ),
        cite=cite,
    )


def no_hazard(cite: Citation) -> Criterion:
    """No hazardous material."""
    return yes(
        "halal-no-hazard",
        s.halal_hazardous_material,
        Text(id="Tidak dipakai bahan berbahaya.", en="No hazardous material is used."),
        Text(
            id="Dipakai bahan berbahaya. Hentikan pemakaiannya.",
            en="Hazardous material is used. Stop using it.",
        ),
        cite=cite,
        wanted=False,
    )


def companion(cite: Citation) -> Criterion:
    """Verified by a companion."""
    return yes(
        "halal-companion",
        s.halal_companion_verified,
        Text(
            id="Sudah diverifikasi pendamping proses produk halal.",
            en="A halal process companion has verified it.",
        ),
        Text(
            id="Belum diverifikasi pendamping proses produk halal. Pilih pendamping di SIHALAL.",
            en="No halal process companion has verified it. Choose a companion in SIHALAL.",
        ),
        cite=cite,
        trait=False,
    )


def slaughter(cite: Citation) -> Criterion:
    """No slaughtered animals, unless from a certified source."""
    return one_of(
        "halal-slaughter",
        s.halal_slaughter,
        ("tanpa_sembelihan", "bersertifikat_halal"),
        Text(
            id="Tidak mengandung hewan sembelihan, atau asalnya bersertifikat halal.",
            en="It holds no slaughtered animals, or their source is halal-certified.",
        ),
        Text(
            id="Hewan sembelihannya tidak berasal dari produsen atau RPH/RPU bersertifikat halal. "
            "Beli dari yang bersertifikat.",
            en="Its slaughtered animals do not come from a halal-certified producer or "
            "slaughterhouse. Buy from a certified one.",
        ),
        cite=cite,
    )


def equipment(cite: Citation) -> Criterion:
    """Simple, manual or semi-automatic equipment."""
    return yes(
        "halal-equipment",
        s.halal_simple_equipment,
        Text(
            id="Peralatannya sederhana, manual dan/atau semi-otomatis.",
            en="The equipment is simple, manual and/or semi-automatic.",
        ),
        Text(
            id="Peralatannya bukan peralatan usaha rumahan yang sederhana. Ajukan melalui jalur "
            "reguler.",
            en="The equipment is not the simple equipment of a home business. Apply by the regular "
            "path.",
        ),
        cite=cite,
    )


def methods(limit: Parameter, cite: Citation) -> Criterion:
    """At most one preservation method."""
    return at_most(
        "halal-preservation-methods",
        s.halal_preservation_methods,
        limit,
        Text(
            id=f"Metode pengawetan {{halal_preservation_methods}}, paling banyak {{{limit.name}}}.",
            en=f"Preservation methods: {{halal_preservation_methods}}, at most {{{limit.name}}}.",
        ),
        Text(
            id=f"Metode pengawetan {{halal_preservation_methods}}, melebihi {{{limit.name}}}. Pakai "
            "satu metode saja, atau tempuh jalur reguler.",
            en=f"Preservation methods: {{halal_preservation_methods}}, more than {{{limit.name}}}. "
            "Use one method only, or take the regular path.",
        ),
        cite=cite,
    )


def filing(cite: Citation) -> Criterion:
    """Ready to file in SIHALAL."""
    return yes(
        "halal-filing",
        s.halal_filing_ready,
        Text(
            id="Pelaku usaha bersedia melengkapi dokumen di SIHALAL.",
            en="The business is ready to file the documents in SIHALAL.",
        ),
        Text(
            id="Pelaku usaha belum bersedia melengkapi dokumen di SIHALAL. Siapkan dokumennya.",
            en="The business is not ready to file the documents in SIHALAL. Prepare the documents.",
        ),
        cite=cite,
        trait=False,
    )
