"""Facts about forming a regional technical unit (UPTD): its work, its class and its structure."""

from __future__ import annotations

from typing import Any

from umkstd.business.facts.declare import choice, day, whole, yes_no
from umkstd.logic.facts import Fact
from umkstd.text import Text

_STUDY = Text(id="kajian akademis", en="the academic study")
_WORKLOAD = Text(id="analisis beban kerja", en="the workload analysis")
_REGULATION = Text(
    id="peraturan kepala daerah tentang UPTD", en="the regulation of the head of region on the UPTD"
)

uptd_level = choice(
    "uptd_level",
    Text(id="tingkat daerah", en="level of the region"),
    Text(
        id="UPTD ini milik provinsi atau kabupaten/kota?",
        en="Does this UPTD belong to a province or to a kabupaten/kota?",
    ),
    {
        "provinsi": Text(id="provinsi", en="province"),
        "kabupaten_kota": Text(id="kabupaten/kota", en="kabupaten/kota"),
    },
    changeable=False,
)
uptd_parent = choice(
    "uptd_parent",
    Text(id="perangkat daerah induk", en="parent office"),
    Text(
        id="Di bawah perangkat daerah apa unit itu dibentuk?",
        en="Under which kind of regional office is the unit formed?",
    ),
    {
        "dinas": Text(id="dinas", en="dinas"),
        "badan": Text(id="badan", en="badan"),
        "lain": Text(id="perangkat daerah lain", en="another office"),
    },
)
uptd_activity = choice(
    "uptd_activity",
    Text(id="jenis kegiatan unit", en="kind of activity of the unit"),
    Text(
        id="Apakah kegiatannya teknis operasional (melayani masyarakat langsung), teknis penunjang "
        "tertentu (mendukung organisasi induk), atau keduanya?",
        en="Is its activity technical-operational (serving the public directly), specific technical "
        "support (for its parent office), or both?",
    ),
    {
        "teknis_operasional": Text(id="teknis operasional", en="technical-operational"),
        "teknis_penunjang": Text(id="teknis penunjang tertentu", en="specific technical support"),
        "keduanya": Text(
            id="teknis operasional dan teknis penunjang tertentu",
            en="both technical-operational and specific technical support",
        ),
        "lain": Text(id="bukan keduanya", en="neither"),
    },
)


def _yes_no(name: str, label: Text, question: Text, read_off: Text = _STUDY) -> Fact[bool]:
    return yes_no(name, label, question, read_off=read_off)


uptd_own_affair = _yes_no(
    "uptd_own_affair",
    Text(id="urusan daerah sendiri", en="own affair of the region"),
    Text(
        id="Apakah unit itu melaksanakan urusan daerahnya sendiri?",
        en="Does the unit carry out an affair of its own region?",
    ),
)
uptd_makes_policy = _yes_no(
    "uptd_makes_policy",
    Text(id="merumuskan kebijakan", en="makes policy"),
    Text(id="Apakah unit itu merumuskan kebijakan?", en="Does the unit make policy?"),
)
uptd_crosses_offices = _yes_no(
    "uptd_crosses_offices",
    Text(id="lintas perangkat daerah", en="works across offices (SKPD)"),
    Text(
        id="Apakah tugasnya lintas perangkat daerah?",
        en="Does its task run across several regional offices?",
    ),
)
uptd_guides_units = _yes_no(
    "uptd_guides_units",
    Text(id="membina unit lain", en="guides other units"),
    Text(id="Apakah unit itu membina unit lain?", en="Does the unit guide (bina) other units?"),
)
uptd_output_concrete = _yes_no(
    "uptd_output_concrete",
    Text(
        id="barang atau jasa konkret, terukur, terus dibutuhkan",
        en="goods or services concrete, measurable, needed continuously",
    ),
    Text(
        id="Apakah barang atau jasanya konkret, terukur dan dibutuhkan terus-menerus?",
        en="Are its goods or services concrete, measurable and needed continuously?",
    ),
)
uptd_direct_benefit = _yes_no(
    "uptd_direct_benefit",
    Text(id="manfaat langsung dan nyata", en="direct and real benefit"),
    Text(
        id="Apakah layanan menjadi lebih dekat, lebih murah atau lebih cepat bagi masyarakat?",
        en="Does the service come closer, cheaper or faster to the public?",
    ),
)
uptd_needs_government = _yes_no(
    "uptd_needs_government",
    Text(id="layanan pemerintah dibutuhkan", en="service of government needed"),
    Text(
        id="Apakah masyarakat membutuhkan layanan itu dari pemerintah?",
        en="Does the public need this service from government?",
    ),
)
uptd_provided_by_others = _yes_no(
    "uptd_provided_by_others",
    Text(
        id="sudah disediakan BUMN, BUMD atau swasta",
        en="provided by state, regional or private companies",
    ),
    Text(
        id="Apakah layanan itu sudah disediakan BUMN, BUMD atau swasta?",
        en="Do state-owned, region-owned or private companies provide this service?",
    ),
)
uptd_resources = _yes_no(
    "uptd_resources",
    Text(id="pegawai, dana dan sarana tersedia", en="staff, funding and facilities available"),
    Text(
        id="Apakah pegawai, pembiayaan dan sarananya tersedia?",
        en="Are staff, funding and facilities available?",
    ),
)
uptd_workload_reaches_minimum = _yes_no(
    "uptd_workload_reaches_minimum",
    Text(id="beban kerja minimal tercapai", en="minimum workload reached"),
    Text(
        id="Apakah beban kerjanya mencapai batas minimal Permendagri 12/2017?",
        en="Does its workload reach the minimum of Permendagri 12/2017?",
    ),
    _WORKLOAD,
)
uptd_all_criteria = _yes_no(
    "uptd_all_criteria",
    Text(id="semua kriteria dan indikator terpenuhi", en="all criteria and indicators met"),
    Text(
        id="Apakah semua kriteria dan indikator Permendagri 12/2017, termasuk tentang pengarahan, "
        "pembagian dan keputusan, sudah diuji satu per satu dan terpenuhi?",
        en="Were all criteria and indicators of Permendagri 12/2017, among them those on direction, "
        "division and decision, tested one by one, and are they met?",
    ),
)
uptd_workload = choice(
    "uptd_workload",
    Text(id="beban kerja UPTD", en="workload of the UPTD"),
    Text(
        id="Menurut analisis beban kerja, beban kerjanya besar atau kecil?",
        en="By the workload analysis, is its workload large or small?",
    ),
    {"besar": Text(id="besar", en="large"), "kecil": Text(id="kecil", en="small")},
    read_off=_WORKLOAD,
    changeable=False,
)
uptd_class = choice(
    "uptd_class",
    Text(id="kelas UPTD", en="class of the UPTD"),
    Text(id="Apa kelas UPTD itu?", en="Which class is the UPTD?"),
    {"A": Text(id="kelas A", en="class A"), "B": Text(id="kelas B", en="class B")},
    read_off=_REGULATION,
    determined=True,
    changeable=False,
)
uptd_studied = _yes_no(
    "uptd_studied",
    Text(id="kajian akademis dibuat", en="academic study made"),
    Text(id="Apakah kajian akademisnya sudah dibuat?", en="Has the academic study been made?"),
)
uptd_staff_cost_ratio = _yes_no(
    "uptd_staff_cost_ratio",
    Text(id="rasio belanja pegawai dihitung", en="personnel-cost ratio worked out"),
    Text(
        id="Apakah rasio belanja pegawai sudah dihitung?",
        en="Has the personnel-cost ratio been worked out?",
    ),
)
uptd_minister_consulted = _yes_no(
    "uptd_minister_consulted",
    Text(id="konsultasi tertulis dengan Mendagri", en="written consultation with the minister"),
    Text(
        id="Apakah Menteri Dalam Negeri sudah dimintai konsultasi tertulis sebelum peraturan "
        "ditetapkan?",
        en="Was the Minister of Home Affairs consulted in writing before the regulation was made?",
    ),
    Text(id="surat jawaban Mendagri", en="the minister's letter of reply"),
)
uptd_governor_consulted = _yes_no(
    "uptd_governor_consulted",
    Text(id="konsultasi tertulis dengan gubernur", en="written consultation with the governor"),
    Text(
        id="Apakah gubernur sebagai wakil pemerintah pusat sudah dimintai konsultasi tertulis sebelum "
        "peraturan ditetapkan?",
        en="Was the governor, as representative of central government, consulted in writing before "
        "the regulation was made?",
    ),
    Text(id="surat jawaban gubernur", en="the governor's letter of reply"),
)
uptd_facilitated = _yes_no(
    "uptd_facilitated",
    Text(id="rancangan peraturan difasilitasi", en="draft regulation facilitated"),
    Text(
        id="Apakah rancangan peraturan kepala daerah sudah melalui fasilitasi?",
        en="Has the draft regulation gone through facilitation (fasilitasi)?",
    ),
    _REGULATION,
)
uptd_regulation = choice(
    "uptd_regulation",
    Text(id="peraturan pembentuk UPTD", en="regulation that forms the UPTD"),
    Text(id="Dengan peraturan apa UPTD dibentuk?", en="By which regulation is the UPTD formed?"),
    {
        "peraturan_gubernur": Text(id="peraturan gubernur", en="regulation of the governor"),
        "peraturan_bupati_wali_kota": Text(
            id="peraturan bupati/wali kota", en="regulation of the bupati or wali kota"
        ),
        "lain": Text(id="bentuk lain", en="another form"),
        "belum_ada": Text(id="belum ada", en="none yet"),
    },
    read_off=_REGULATION,
)
uptd_regulation_on = day(
    "uptd_regulation_on",
    Text(id="tanggal peraturan pembentuk UPTD", en="date of the regulation that forms the UPTD"),
    Text(
        id="Kapan peraturan pembentuk UPTD ditetapkan?",
        en="When was the regulation that forms the UPTD made?",
    ),
    read_off=_REGULATION,
    changeable=False,
)
uptd_admin_subsection = _yes_no(
    "uptd_admin_subsection",
    Text(id="subbagian tata usaha", en="administrative subsection"),
    Text(
        id="Apakah UPTD mempunyai subbagian tata usaha?",
        en="Does the UPTD have an administrative subsection (subbagian tata usaha)?",
    ),
    _REGULATION,
)
uptd_sections = whole(
    "uptd_sections",
    Text(id="jumlah seksi", en="number of sections"),
    Text(
        id="Berapa seksi yang dimiliki UPTD (0 bila tidak ada)?",
        en="How many sections (seksi) does the UPTD have (0 for none)?",
    ),
    read_off=_REGULATION,
)
uptd_functional_group = _yes_no(
    "uptd_functional_group",
    Text(id="kelompok jabatan fungsional", en="group of functional positions"),
    Text(
        id="Apakah UPTD mempunyai kelompok jabatan fungsional?",
        en="Does the UPTD have a group of functional positions?",
    ),
    _REGULATION,
)
uptd_head_rank = choice(
    "uptd_head_rank",
    Text(id="eselon kepala UPTD", en="echelon of the head of the UPTD"),
    Text(id="Eselon berapa kepala UPTD?", en="Which echelon is the head of the UPTD?"),
    {
        "III.b": Text(id="III.b (administrator)", en="III.b (administrator)"),
        "IV.a": Text(id="IV.a (pengawas)", en="IV.a (supervisor)"),
        "IV.b": Text(id="IV.b", en="IV.b"),
    },
    read_off=_REGULATION,
)

BUSINESS: tuple[Fact[Any], ...] = (
    *(uptd_level, uptd_parent, uptd_activity, uptd_own_affair, uptd_makes_policy),
    *(uptd_crosses_offices, uptd_guides_units, uptd_output_concrete, uptd_direct_benefit),
    *(uptd_needs_government, uptd_provided_by_others, uptd_resources),
    *(uptd_workload_reaches_minimum, uptd_all_criteria, uptd_workload, uptd_studied),
    *(uptd_staff_cost_ratio, uptd_minister_consulted),
    *(uptd_governor_consulted, uptd_facilitated, uptd_regulation, uptd_regulation_on),
    *(uptd_admin_subsection, uptd_sections, uptd_functional_group, uptd_head_rank),
)
"""What is known about the unit, in the order in which people read it."""
