"""Steps from a NIK to a complete licence."""

from __future__ import annotations

from umkstd.law.citation import Citation, Grade
from umkstd.pathway.step import AS_OF, Opens, Step
from umkstd.rulebook.fees import NIB_FEE_MICRO
from umkstd.rulebook.instruments import PP_28_2025
from umkstd.text import Text

_OSS = Text(id="oss.go.id, atau loket OSS daerah", en="oss.go.id, or the regional OSS counter")
_KTP = Text(id="KTP-el (NIK)", en="identity card (NIK)")
_LINE = Text(
    id="kode KBLI (jenis usaha), alamat dan luas tempat usaha, modal usaha, produk, kapasitas, tenaga kerja",
    en="KBLI code (kind of business), address and area of the premises, capital, product, capacity, workers",
)
_NIK_LAW = Citation(instrument="PP 40/2019", place="Pasal 30 dan 31", grade=Grade.ARTICLE)
_NPWP_LAW = Citation(
    instrument="PP 50/2022", place="Pasal 2 ayat (2) dan ayat (3)", grade=Grade.ARTICLE
)

NIK = Step(
    id="nik",
    title=Text(id="Urus KTP-el", en="Get an identity card"),
    why=Text(
        id="NIK diperlukan untuk membuat akun OSS dan mengajukan NIB.",
        en="With the NIK one registers at OSS and applies for the NIB.",
    ),
    where=Text(
        id="dinas kependudukan dan pencatatan sipil", en="the population office of the regency"
    ),
    bring=(Text(id="kartu keluarga", en="family card"),),
    achieves={"has_nik": True},
    cite=_NIK_LAW,
)
NPWP = Step(
    id="npwp",
    title=Text(
        id="Aktifkan NIK sebagai nomor pajak (NPWP)", en="Activate the NIK as tax number (NPWP)"
    ),
    why=Text(
        id="Izin CPPOB dan sertifikasi SNI memintanya.",
        en="The CPPOB licence and SNI certification ask for it.",
    ),
    where=Text(id="kantor pajak atau laman DJP", en="the tax office or its site"),
    bring=(_KTP,),
    achieves={"has_npwp": True},
    after=("nik",),
    cite=_NPWP_LAW,
)
OSS_ACCESS = Step(
    id="oss-access",
    title=Text(id="Buat akun OSS sebagai UMK", en="Register at OSS as a micro or small enterprise"),
    why=Text(
        id="Semua perizinan berusaha diajukan melalui akun ini.",
        en="Every business licence is applied for through this account.",
    ),
    where=_OSS,
    bring=(_KTP, Text(id="nomor telepon dan surel", en="telephone number and e-mail")),
    achieves={"has_oss_access": True},
    after=("nik",),
    terms=Text(id="Seketika.", en="At once."),
    cite=PP_28_2025.article(203),
)
NIB = Step(
    id="nib",
    title=Text(id="Ajukan nomor induk berusaha (NIB)", en="Apply for the business number (NIB)"),
    why=Text(
        id="NIB adalah nomor identitas resmi usaha. Bagi usaha mikro dan kecil (UMK) berisiko rendah, NIB juga izin usahanya. NIB bukan sertifikat halal dan bukan izin edar produk.",
        en="The NIB is the official number of the business. For a low-risk micro or small enterprise (UMK) it is also the licence to operate. It is no halal certificate and no licence to sell a product.",
    ),
    where=_OSS,
    bring=(_KTP, _LINE),
    achieves={"has_nib": True, "nib_active": True, "nib_issued_on": AS_OF},
    after=("oss-access",),
    unless={
        "has_nib": Text(
            id="NIB sudah ada. Pulihkan NIB itu.", en="There is an NIB. Restore that one."
        )
    },
    fee=NIB_FEE_MICRO,
    fee_for=("mikro",),
    terms=Text(
        id="Terbit otomatis bagi risiko rendah; berlaku selama usaha berjalan.",
        en="Issued automatically at low risk; valid while the business runs.",
    ),
    cite=PP_28_2025.article(206),
)
NIB_RESTORED = Step(
    id="nib-restored",
    title=Text(id="Pulihkan NIB", en="Restore the NIB"),
    why=Text(
        id="NIB yang dibekukan tidak mengizinkan kegiatan apa pun.",
        en="A suspended NIB permits nothing.",
    ),
    where=_OSS,
    bring=(
        Text(id="bukti bahwa temuan sudah diperbaiki", en="proof that the finding was corrected"),
    ),
    achieves={"nib_active": True},
    unless={
        "nib_revoked": Text(
            id="NIB sudah dicabut. Tanyakan pada DPMPTSP bagaimana perizinan diajukan lagi.",
            en="The NIB is revoked. Ask the regional licence office how to apply again.",
        )
    },
    kind="correction",
    cite=PP_28_2025.article(459),
)
RISK_LICENCE = Step(
    id="risk-licence",
    title=Text(
        id="Lengkapi Sertifikat Standar atau Izin",
        en="Complete the standard certificate or licence",
    ),
    why=Text(
        id="Di atas risiko rendah, NIB saja belum mengizinkan kegiatan.",
        en="Above low risk the NIB alone does not permit the activity.",
    ),
    where=Text(
        id="oss.go.id; verifikasi oleh DPMPTSP atau kementerian",
        en="oss.go.id; checked by the regional licence office or the ministry",
    ),
    bring=(
        Text(
            id="pernyataan memenuhi standar, dan bukti pemenuhannya bila diminta",
            en="statement of meeting the standard, and its proof where asked",
        ),
    ),
    achieves={"has_risk_licence": True},
    after=("nib",),
    opens=(
        Opens(
            rule="licences",
            answers=(("NIB", "Sertifikat Standar"), ("NIB", "Izin")),
            why=Text(id="Pada risiko rendah NIB sudah cukup.", en="At low risk the NIB is enough."),
        ),
    ),
    terms=Text(
        id="Lamanya verifikasi diatur menurut sektor; bila otoritas diam, pernyataan dianggap terverifikasi atau Izin dianggap terbit.",
        en="How long the check takes is set by sector; if the authority is silent, it counts as done or issued.",
    ),
    cite=PP_28_2025.cite("Pasal 131 sampai 133"),
)
PB_UMKU = Step(
    id="pb-umku",
    title=Text(id="Ajukan PB UMKU yang diminta", en="Apply for the supporting licence (PB UMKU)"),
    why=Text(
        id="Kegiatan atau produk tertentu memerlukan perizinan penunjang.",
        en="Some activities or products need a supporting licence.",
    ),
    where=_OSS,
    achieves={"has_pb_umku": True},
    after=("nib",),
    cite=PP_28_2025.cite("Pasal 135 dan 136"),
)
STEPS = (NIK, NPWP, OSS_ACCESS, NIB, NIB_RESTORED, RISK_LICENCE, PB_UMKU)
