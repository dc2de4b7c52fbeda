"""Instruments about halal: the statute, its regulations, and the decrees of BPJPH."""

from __future__ import annotations

from umkstd.law.citation import Citation, Instrument
from umkstd.rulebook.instruments.style import INDONESIAN
from umkstd.text import Text

AS_AMENDED = Text(
    id="Sebagaimana diubah dengan UU 6/2023 Pasal 48.", en="As amended by UU 6/2023 Pasal 48."
)

UU_33_2014 = Instrument(
    name="UU 33/2014",
    kind="Undang-Undang",
    number="33",
    year=2014,
    title=Text(id="Jaminan Produk Halal", en="Halal Product Assurance"),
    address="pasal.id/peraturan/uu/uu-no-33-tahun-2014",
    style=INDONESIAN,
)
"""Promulgated on 17 October 2014."""
UU_6_2023 = Instrument(
    name="UU 6/2023",
    kind="Undang-Undang",
    number="6",
    year=2023,
    title=Text(
        id="Penetapan Perppu 2/2022 tentang Cipta Kerja menjadi Undang-Undang",
        en="Enactment of Perppu 2/2022 on Job Creation as Law",
    ),
    address="id.wikisource.org: Undang-Undang Republik Indonesia Nomor 6 Tahun 2023",
    style=INDONESIAN,
)
PP_39_2021 = Instrument(
    name="PP 39/2021",
    kind="Peraturan Pemerintah",
    number="39",
    year=2021,
    title=Text(
        id="Penyelenggaraan Bidang Jaminan Produk Halal",
        en="Administration of Halal Product Assurance",
    ),
    in_force_on="2021-02-02",
    ended_on="2024-10-17",
    address="github.com/mblonyox/data-peraturan: pp/2021/39.md",
    style=INDONESIAN,
)
PP_42_2024 = Instrument(
    name="PP 42/2024",
    kind="Peraturan Pemerintah",
    number="42",
    year=2024,
    title=Text(
        id="Penyelenggaraan Bidang Jaminan Produk Halal",
        en="Administration of Halal Product Assurance",
    ),
    in_force_on="2024-10-17",
    revokes=("PP 39/2021",),
    gazette="LN 2024/229",
    address="123dok.com/id/article/bab-xvii.12280367",
    grade="secondary",
    style=INDONESIAN,
)


def _lesser(
    kind: str,
    name: str,
    year: int,
    title: Text,
    address: str,
    *,
    in_force_on: str | None = None,
    revokes: tuple[str, ...] = (),
    grade: str = "secondary",
) -> Instrument:
    """A regulation below the government's, named ``KIND NUMBER/YEAR``."""
    return Instrument(
        name=name,
        kind=kind,
        number=name.rsplit(" ", 1)[-1].rsplit("/", 1)[0],
        year=year,
        title=title,
        in_force_on=in_force_on,
        revokes=revokes,
        address=address,
        grade=grade,
        style=INDONESIAN,
    )


_SELF_DECLARE = Text(
    id="Pendampingan proses produk halal dan kriteria pernyataan pelaku usaha UMK",
    en="Companionship and the criteria of self-declaration by UMK",
)
_TARIFF = Text(id="Tarif layanan BPJPH", en="Service tariffs of BPJPH")
_DECREE = "Keputusan Kepala BPJPH"

PERPRES_6_2023 = _lesser(
    "Peraturan Presiden",
    "Perpres 6/2023",
    2023,
    Text(
        id="Sertifikasi halal obat, produk biologi, dan alat kesehatan",
        en="Halal certification of medicines, biological products and medical devices",
    ),
    "mondaq.com/1483456",
    in_force_on="2023-01-19",
)
PERPRES_153_2024 = _lesser(
    "Peraturan Presiden",
    "Perpres 153/2024",
    2024,
    Text(id="Badan Penyelenggara Jaminan Produk Halal", en="The halal agency BPJPH"),
    "cmsbl.halal.go.id: Kepkaban BPJPH 146/2025, Mengingat angka 3",
)
PERMENAG_20_2021 = _lesser(
    "Peraturan Menteri Agama",
    "Permenag 20/2021",
    2021,
    Text(id="Sertifikasi Halal bagi Pelaku UMK", en="Halal Certification for UMK"),
    "jogloabang.com/religion/permenag-20-2021-sertifikasi-halal-umk",
)
KMA_748_2021 = _lesser(
    "Keputusan Menteri Agama",
    "KMA 748/2021",
    2021,
    Text(
        id="Jenis produk yang wajib bersertifikat halal",
        en="Kinds of product that must be certified halal",
    ),
    "ainamulyana.xyz/2021/09/kma-nomor-748-tahun-2021-tentang-jenis.html",
)
KMA_1360_2021 = _lesser(
    "Keputusan Menteri Agama",
    "KMA 1360/2021",
    2021,
    Text(
        id="Bahan yang dikecualikan dari kewajiban bersertifikat halal",
        en="Materials exempt from halal certification",
    ),
    "paralegal.id/peraturan/keputusan-menteri-agama-nomor-1360-tahun-2021",
    in_force_on="2021-12-27",
)
KEPKABAN_141_2021 = _lesser(
    _DECREE,
    "Kepkaban BPJPH 141/2021",
    2021,
    _TARIFF,
    "nasional.kontan.co.id (23 Desember 2021); holopis.com/2022/03/17",
)
KEPKABAN_33_2022 = _lesser(
    _DECREE,
    "Kepkaban BPJPH 33/2022",
    2022,
    _SELF_DECLARE,
    "m.tribunnews.com/amp/nasional/2022/08/15",
)
KEPKABAN_40_2022 = _lesser(
    _DECREE,
    "Kepkaban BPJPH 40/2022",
    2022,
    Text(id="Penetapan label halal", en="The halal mark"),
    "okezone.com (20 Februari 2023)",
    in_force_on="2022-03-01",
)
KEPKABAN_150_2022 = _lesser(
    _DECREE,
    "Kepkaban BPJPH 150/2022",
    2022,
    _SELF_DECLARE,
    "edisi.co.id/berita/pr-976380880",
)
KEPKABAN_22_2023 = _lesser(
    _DECREE,
    "Kepkaban BPJPH 22/2023",
    2023,
    Text(id="Perubahan atas Kepkaban BPJPH 150/2022", en="Amendment of Kepkaban BPJPH 150/2022"),
    "edisi.co.id/berita/pr-976380880",
)
SURAT_1361_2023 = _lesser(
    "Surat BPJPH",
    "Surat BPJPH 1361/BD.II/P.I.II/HM.01/04/2023",
    2023,
    Text(
        id="Pernyataan pelaku usaha bagi warung dan jumlah nama produk",
        en="Self-declaration for food stalls and the number of product names",
    ),
    "akuhalal.com/?p=819",
    in_force_on="2023-04-27",
)
KEPKABAN_80_2024 = _lesser(
    _DECREE,
    "Kepkaban BPJPH 80/2024",
    2024,
    _TARIFF,
    "bikinhalal.com/2025/01/sertifikasi-halal-self-declare.html",
)
KEPKABAN_146_2025 = _lesser(
    _DECREE,
    "Kepkaban BPJPH 146/2025",
    2025,
    _SELF_DECLARE,
    "cmsbl.halal.go.id/uploads/146_2025_Kep_Ka_BPJPH_; github.com/fauzan3596/HalalPilot",
    revokes=("Kepkaban BPJPH 150/2022", "Kepkaban BPJPH 22/2023"),
    grade="article",
)
"""The day of signing is blank in the copy that was read; made public on 28-29 July 2025."""
KEPKABAN_1_2026 = _lesser(
    _DECREE,
    "Kepkaban BPJPH 1/2026",
    2026,
    Text(
        id="Sertifikasi halal gratis (SEHATI) tahun 2026",
        en="Free halal certification (SEHATI) 2026",
    ),
    "beritabojonegoro.com/read/27840",
)

INSTRUMENTS: tuple[Instrument, ...] = (
    *(UU_33_2014, PP_39_2021, PERMENAG_20_2021, KMA_748_2021, KMA_1360_2021, KEPKABAN_141_2021),
    *(KEPKABAN_33_2022, KEPKABAN_40_2022, KEPKABAN_150_2022, PERPRES_6_2023, UU_6_2023),
    *(KEPKABAN_22_2023, SURAT_1361_2023, KEPKABAN_80_2024, PP_42_2024, PERPRES_153_2024),
    *(KEPKABAN_146_2025, KEPKABAN_1_2026),
)
"""All of them, in order of time."""


def halal_act(
    article: int | str, paragraph: int | str | None = None, grade: str | None = None
) -> Citation:
    """An article of UU 33/2014 as UU 6/2023 amended it."""
    return UU_33_2014.article(article, paragraph, grade=grade, note=AS_AMENDED)
