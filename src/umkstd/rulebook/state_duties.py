"""Duties of the state towards micro and small enterprises. They never count against a business."""

from __future__ import annotations

import attrs

from umkstd.law.citation import Citation
from umkstd.law.span import Span
from umkstd.rulebook.instruments import (
    CARRIED,
    PP_7_2021,
    PP_24_2018,
    PP_28_2025,
    UU_11_2020,
    job_creation,
)
from umkstd.rulebook.licensing import PP_5_START, PP_24_START, PP_28_START, STATUTE_START
from umkstd.text import Text

_STATUTE = Span(STATUTE_START)
_PP_7 = Span(PP_5_START)


@attrs.frozen(kw_only=True)
class StateDuty:
    """What the state owes to micro and small enterprises.

    Attributes:
        id: stable name.
        text: the duty, as a sentence.
        cite: where it stands.
        span: when it is in force.
        medium: whether medium enterprises are owed it, too.
    """

    id: str
    text: Text
    cite: Citation
    span: Span = _STATUTE
    medium: bool = False


STATE_DUTIES = (
    StateDuty(
        id="data-base",
        text=Text(
            id="Pemerintah menyelenggarakan sistem informasi dan basis data tunggal UMK-M, "
            "memperbaruinya sedikitnya setahun sekali, dan memakainya untuk kebijakan.",
            en="The state runs an information system and the single data base of UMKM, updates it "
            "at least once a year and uses it for policy.",
        ),
        cite=job_creation(88, "1)-(7"),
        medium=True,
    ),
    StateDuty(
        id="register",
        text=Text(
            id="Pemerintah membina dan mendata usaha mikro dan kecil. Pendaftaran daring atau luring "
            "melampirkan KTP dan surat keterangan berusaha dari tingkat RT.",
            en="The state coaches and registers micro and small enterprises. Registration, online "
            "or offline, takes an identity card and a business statement of the RT.",
        ),
        cite=job_creation(91, "1) dan (2"),
    ),
    StateDuty(
        id="identify",
        text=Text(
            id="Pemerintah mengidentifikasi, memetakan, dan mendaftarkan usaha mikro dan kecil.",
            en="The state identifies, maps and registers micro and small enterprises.",
        ),
        cite=PP_7_2021.article(39, 1, grade="secondary"),
        span=_PP_7,
    ),
    StateDuty(
        id="help-offline",
        text=Text(
            id="Dinas, kecamatan, dan/atau kelurahan atau desa membantu pendaftaran bagi yang tidak "
            "mempunyai akses daring.",
            en="The agency, district and/or village office helps those without online access to "
            "register.",
        ),
        cite=PP_7_2021.article(40, grade="secondary"),
        span=_PP_7,
    ),
    StateDuty(
        id="help-desk-2018",
        text=Text(
            id="Layanan bantuan OSS tanpa biaya tersedia, terutama bagi UMKM.",
            en="A free OSS help desk is there, above all for UMKM.",
        ),
        cite=PP_24_2018.article(78),
        span=Span(PP_24_START, PP_5_START),
        medium=True,
    ),
    StateDuty(
        id="coach-licensing",
        text=Text(
            id="Pemerintah membina perizinan, standar, SNI, dan halal.",
            en="The state coaches on licences, standards, SNI and halal.",
        ),
        cite=job_creation(91, 6),
    ),
    StateDuty(
        id="facilitate-certificates",
        text=Text(
            id="Pemerintah memfasilitasi Sertifikat Standar dan/atau Izin.",
            en="The state facilitates standard certificates and/or permits.",
        ),
        cite=job_creation(91, 8),
    ),
    StateDuty(
        id="supervise-by-coaching",
        text=Text(
            id="Pengawasan rutin UMK dilakukan dengan pembinaan, pendampingan, atau penyuluhan.",
            en="Routine supervision of UMK is by coaching, assistance or counselling.",
        ),
        cite=PP_28_2025.article(255, 2, "b"),
        span=Span(PP_28_START),
    ),
    StateDuty(
        id="clusters",
        text=Text(
            id="Pemerintah mendukung klaster dengan sepuluh fasilitas: lahan, produksi, "
            "infrastruktur, rantai nilai, badan hukum, sertifikasi dan standardisasi, promosi, "
            "pemasaran, digitalisasi, serta penelitian dan pengembangan.",
            en="The state supports clusters with ten facilities: land, production, infrastructure, "
            "value chain, legal entity, certification and standards, promotion, marketing, "
            "digitalisation, and research and development.",
        ),
        cite=job_creation(89, "5) dan (6"),
    ),
    StateDuty(
        id="partnership",
        text=Text(
            id="Pemerintah memfasilitasi kemitraan usaha menengah dan besar dengan koperasi, usaha "
            "mikro, dan usaha kecil.",
            en="The state facilitates partnership of medium and large enterprises with "
            "cooperatives, micro and small enterprises.",
        ),
        cite=job_creation(90),
    ),
    StateDuty(
        id="tax-incentives",
        text=Text(
            id="Tersedia kemudahan administrasi perpajakan, kepabeanan, dan pajak penghasilan.",
            en="There is ease of tax administration, customs and income tax.",
        ),
        cite=job_creation(92, "1), (3), dan (4"),
    ),
    StateDuty(
        id="credit-collateral",
        text=Text(
            id="Kegiatan UMK dapat menjadi jaminan kredit program.",
            en="The activity of UMK can be the collateral of programme credit.",
        ),
        cite=job_creation(93),
    ),
    StateDuty(
        id="ip-and-trade",
        text=Text(
            id="Ada kemudahan kekayaan intelektual, impor bahan baku, dan ekspor.",
            en="There is ease of intellectual property, import of raw material, and export.",
        ),
        cite=job_creation(94),
    ),
    StateDuty(
        id="special-allocation",
        text=Text(
            id="Dana alokasi khusus dapat mendukung pemberdayaan UMK.",
            en="The special allocation fund (DAK) may support UMK.",
        ),
        cite=job_creation(95),
    ),
    StateDuty(
        id="legal-aid",
        text=Text(
            id="Pemerintah wajib menyediakan bantuan dan pendampingan hukum.",
            en="The state must provide legal aid.",
        ),
        cite=job_creation(96),
    ),
    StateDuty(
        id="procurement",
        text=Text(
            id="Sedikitnya 40 persen pengadaan pemerintah dialokasikan bagi usaha mikro dan kecil.",
            en="At least 40 per cent of government procurement is for micro and small enterprises.",
        ),
        cite=job_creation(97),
    ),
    StateDuty(
        id="bookkeeping",
        text=Text(
            id="Pemerintah memberi pelatihan pembukuan sederhana.",
            en="The state trains in bookkeeping.",
        ),
        cite=job_creation(98),
    ),
    StateDuty(
        id="incubation",
        text=Text(
            id="Pemerintah menyelenggarakan inkubasi usaha.", en="The state runs incubation."
        ),
        cite=UU_11_2020.article("99-101", note=CARRIED),
    ),
    StateDuty(
        id="finance",
        text=Text(
            id="Pemerintah mendampingi UMKM dalam memperoleh pembiayaan.",
            en="The state assists UMKM to reach finance.",
        ),
        cite=job_creation(102),
        medium=True,
    ),
    StateDuty(
        id="toll-roads",
        text=Text(
            id="Sedikitnya 30 persen lahan komersial jalan tol bagi usaha mikro, kecil, dan menengah.",
            en="At least 30 per cent of commercial land on toll roads is for UMKM.",
        ),
        cite=job_creation(103),
        medium=True,
    ),
    StateDuty(
        id="public-infrastructure",
        text=Text(
            id="Sedikitnya 30 persen tempat promosi dan usaha pada infrastruktur publik.",
            en="At least 30 per cent of promotion and business space on public infrastructure.",
        ),
        cite=job_creation(104),
    ),
    StateDuty(
        id="emergency-recovery",
        text=Text(
            id="Dalam keadaan darurat: restrukturisasi kredit, rekonstruksi usaha, bantuan modal, "
            "dan bantuan lain.",
            en="In emergencies: restructuring of credit, reconstruction, capital aid and other.",
        ),
        cite=PP_7_2021.article(53, 1, grade="secondary"),
        span=_PP_7,
    ),
)
"""In order of subject: data and licensing, then support."""
