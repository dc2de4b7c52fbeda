"""The glossary: words of the law and of these pages, each with its meaning in both languages."""

from __future__ import annotations

from law_pages.markup import inert
from law_pages.page import Page
from law_pages.words import LISTS
from umkstd.text import Language, Text

_TERMS = (
    (Text(id="usaha mikro, kecil, menengah, besar", en="micro, small, medium, large enterprise"),
     Text(id="Golongan usaha menurut modal usaha atau hasil penjualan tahunan (PP 7/2021).", en="Classes of a business by its capital or annual sales (PP 7/2021).")),
    (Text(id="UMK dan UMKM", en="UMK and UMKM"),
     Text(id="Usaha mikro dan kecil; dengan usaha menengah menjadi UMKM.", en="Micro and small enterprises; with medium ones they are UMKM.")),
    (Text(id="modal usaha", en="business capital"),
     Text(id="Modal sendiri dan pinjaman untuk menjalankan usaha, tidak termasuk tanah dan bangunan tempat usaha.", en="Own and borrowed capital used for the business, without the land and buildings of its premises.")),
    (Text(id="lini kegiatan", en="activity line"),
     Text(id="Satu kegiatan (KBLI) di satu tempat untuk satu produk. Perizinan dinilai per lini.", en="One activity (KBLI) at one place for one product. Licences are judged line by line.")),
    (Text(id="KBLI", en="KBLI"),
     Text(id="Klasifikasi Baku Lapangan Usaha Indonesia: kode kegiatan usaha dari BPS.", en="The Indonesian classification of business activities: the codes of BPS.")),
    (Text(id="OSS", en="OSS"),
     Text(id="Sistem perizinan berusaha secara daring (Online Single Submission).", en="The online licensing system (Online Single Submission).")),
    (Text(id="nomor induk berusaha (NIB)", en="business identification number (NIB)"),
     Text(id="Nomor pengenal pelaku usaha yang diterbitkan OSS.", en="The number by which OSS identifies a business.")),
    (Text(id="perizinan berusaha", en="business licensing"),
     Text(id="Legalitas untuk memulai dan menjalankan usaha; macamnya menurut tingkat risiko.", en="The right to begin and run a business; its kind goes by the level of risk.")),
    (Text(id="tingkat risiko", en="level of risk"),
     Text(id="Rendah, menengah rendah, menengah tinggi, atau tinggi, menurut kegiatan dan skala usahanya.", en="Low, medium-low, medium-high or high, by the activity and the scale of the business.")),
    (Text(id="Sertifikat Standar", en="standard certificate"),
     Text(id="Pernyataan atau bukti bahwa standar kegiatan usaha dipenuhi; bukan sertifikat SNI.", en="A statement or proof that the standards of the activity are kept; it is no SNI certificate.")),
    (Text(id="Izin", en="permit"),
     Text(id="Persetujuan pemerintah sebelum kegiatan berisiko tinggi dijalankan.", en="The government's approval before a high-risk activity is run.")),
    (Text(id="perizinan tunggal", en="single licence"),
     Text(id="NIB UMK berisiko rendah yang sekaligus berlaku sebagai SNI dan pernyataan jaminan halal.", en="The NIB of a low-risk UMK, which also stands for the SNI and the halal-assurance statement.")),
    (Text(id="PB UMKU", en="PB UMKU"),
     Text(id="Perizinan berusaha untuk menunjang kegiatan usaha, misalnya izin edar.", en="Licences that support business activity, such as a distribution licence.")),
    (Text(id="persyaratan dasar", en="basic requirements"),
     Text(id="Kesesuaian ruang, persetujuan lingkungan, dan dokumen bangunan.", en="Spatial conformity, environmental approval, and the documents of a building.")),
    (Text(id="KKPR", en="KKPR"),
     Text(id="Kesesuaian kegiatan pemanfaatan ruang dengan rencana tata ruang.", en="Conformity of the use of space with the spatial plan.")),
    (Text(id="fiktif positif", en="deemed approval"),
     Text(id="Permohonan dianggap dikabulkan bila pejabat diam sampai batas waktunya lewat.", en="An application counts as granted where the official is silent until the time limit has passed.")),
    (Text(id="LKPM", en="LKPM"),
     Text(id="Laporan kegiatan penanaman modal.", en="The report on investment activity.")),
    (Text(id="SNI", en="SNI"),
     Text(id="Standar Nasional Indonesia, ditetapkan oleh BSN; wajib bila suatu peraturan mewajibkannya.", en="The Indonesian National Standard, set by BSN; mandatory where a regulation makes it so.")),
    (Text(id="SNI Bina UMK", en="SNI Bina UMK"),
     Text(id="Jalur pembinaan: UMK berisiko rendah menyatakan komitmen menerapkan SNI, lalu memakai tandanya.", en="A coaching track: a low-risk UMK states its commitment to an SNI and may use the sign.")),
    (Text(id="SPPT SNI", en="SPPT SNI"),
     Text(id="Persetujuan penggunaan Tanda SNI setelah sertifikasi kesesuaian.", en="The approval to use the SNI mark after certification of conformity.")),
    (Text(id="LSPro", en="LSPro"),
     Text(id="Lembaga sertifikasi produk yang diakreditasi KAN.", en="A product certification body, accredited by KAN.")),
    (Text(id="industri rumah tangga pangan (IRTP)", en="home food industry"),
     Text(id="Pembuat pangan olahan di tempat tinggal dengan peralatan manual sampai semi-otomatis.", en="A maker of processed food at home with manual to semi-automatic equipment.")),
    (Text(id="SPP-IRT", en="SPP-IRT"),
     Text(id="Sertifikat pemenuhan komitmen produksi pangan olahan industri rumah tangga; nomor P-IRT ada pada labelnya.", en="The certificate for processed food made at home; its P-IRT number stands on the label.")),
    (Text(id="SLHS", en="SLHS"),
     Text(id="Sertifikat laik higiene sanitasi, misalnya untuk depot air minum dan pangan siap saji.", en="The certificate of hygiene and sanitation, for instance for refill water and ready-to-eat food.")),
    (Text(id="BPOM MD", en="BPOM MD"),
     Text(id="Izin edar BPOM bagi pangan olahan buatan dalam negeri.", en="The distribution licence of BPOM for processed food made in Indonesia.")),
    (Text(id="CPPOB, CPPB-IRT", en="CPPOB, CPPB-IRT"),
     Text(id="Cara produksi pangan yang baik: untuk pangan olahan, dan untuk industri rumah tangga.", en="Good manufacturing practice: for processed food, and for home industry.")),
    (Text(id="pernyataan pelaku usaha (self-declare)", en="self-declaration (halal)"),
     Text(id="Jalur sertifikat halal bagi usaha mikro dan kecil yang produknya tidak berisiko dan prosesnya sederhana.", en="The path to a halal certificate for micro and small businesses with simple products without risk.")),
    (Text(id="pendamping PPH", en="halal process companion"),
     Text(id="Orang yang memeriksa pernyataan halal di tempat usaha; bukan penyelia halal.", en="The person who checks a halal statement at the business; not the halal supervisor.")),
    (Text(id="penyelia halal", en="halal supervisor"),
     Text(id="Orang di dalam usaha yang bertanggung jawab atas proses produk halal.", en="The person within the business who answers for the halal process.")),
    (Text(id="PT perorangan", en="PT perorangan"),
     Text(id="Perseroan yang didirikan satu orang dan memenuhi kriteria usaha mikro dan kecil.", en="A company founded by one person that keeps to the limits of micro and small.")),
    (Text(id="PLUT-KUMKM", en="PLUT-KUMKM"),
     Text(id="Pusat Layanan Usaha Terpadu: tempat konsultan mendampingi usaha.", en="The integrated service centre where consultants accompany a business.")),
    (Text(id="UPTD, BLUD", en="UPTD, BLUD"),
     Text(id="Unit pelaksana teknis daerah; badan layanan umum daerah, yaitu cara mengelola keuangannya.", en="A regional technical unit; a regional public service agency, which is a way to manage its money.")),
    (Text(id="persyaratan", en="requirement"),
     Text(id="Uji hukum yang jawabannya terpenuhi, tidak terpenuhi, belum dapat ditentukan, atau tidak berlaku.", en="A legal test answered by met, unmet, undetermined or not applicable.")),
    (Text(id="penentuan", en="determination"),
     Text(id="Jawaban hukum yang bukan ya atau tidak, misalnya skala usaha.", en="A legal answer that is not yes or no, such as the scale of a business.")),
    (Text(id="ketentuan", en="provision"),
     Text(id="Yang dikatakan satu peraturan untuk satu rentang waktu.", en="What one instrument says for one span of time.")),
    (Text(id="bacaan", en="reading"),
     Text(id="Salah satu cara memahami teks yang diperdebatkan.", en="One way to understand a text in dispute.")),
    (Text(id="fakta", en="fact"),
     Text(id="Satu hal yang mungkin diketahui tentang usaha, lini, atau produk.", en="One thing that may be known about a business, a line or a product.")),
    (Text(id="ayat, huruf, angka, Lampiran, Penjelasan", en="paragraph, letter, number, Annex, Elucidation"),
     Text(id="Bagian-bagian peraturan, seperti ditulis dalam kutipan.", en="Parts of a regulation, written in citations as Indonesian lawyers write them.")),
    (Text(id="berlaku, dicabut, diundangkan", en="in force, revoked, promulgated"),
     Text(id="Mempunyai kekuatan hukum; dihentikan oleh peraturan lain; dimuat dalam lembaran atau berita negara.", en="Having legal force; ended by another instrument; published in the state gazette.")),
)  # fmt: skip


def glossary_page(language: Language) -> Page:
    """The page, in the order of the letters."""
    other: Language = "en" if language == "id" else "id"
    entries = []
    for term, meaning in sorted(_TERMS, key=lambda pair: pair[0].to(language).lower()):
        name, again = term.to(language), term.to(other)
        beside = "" if name == again else f" (*{inert(again)}*)"
        entries.append(f"**{inert(name)}**{beside}\n: {inert(meaning.to(language))}")
    title = LISTS["glossary"].to(language)
    body = "\n\n".join(entries)
    return Page(path="glossary", language=language, title=title, body=body, listed=True)
