"""The criteria that a unit must meet to be formed as a UPTD, as cited members."""

from __future__ import annotations

from umkstd.business.facts import centre_uptd as u
from umkstd.logic.combine import member
from umkstd.rulebook.centre_members import absent, present
from umkstd.rulebook.instruments.service_centres import (
    PERMENDAGRI_12_2017,
    PP_18_2016,
    SE_UPTD_2017,
)
from umkstd.text import Text

_GUIDE = PERMENDAGRI_12_2017.cite(
    note=Text(
        id="Isi kriterianya dibaca dari bahan Kementerian Dalam Negeri; pasalnya belum dibaca.",
        en="What the criteria say was read in material of the Ministry of Home Affairs; the articles "
        "were not read.",
    )
)
_CIRCULAR = SE_UPTD_2017.cite()

CRITERIA = (
    member(
        "uptd-activity",
        u.uptd_activity.one_of("teknis_operasional", "teknis_penunjang", "keduanya"),
        holds=Text(id="Kegiatannya {uptd_activity}.", en="Its activity is {uptd_activity}."),
        fails=Text(
            id="Kegiatannya bukan teknis operasional dan bukan teknis penunjang tertentu. Batasi tugas "
            "unit pada salah satu atau keduanya.",
            en="Its activity is neither technical-operational nor specific technical support. Limit "
            "the unit's task to one of them or both.",
        ),
        cite=PP_18_2016.cite("Penjelasan Pasal 28 ayat (1) dan Pasal 49 ayat (1)"),
    ),
    present(
        u.uptd_own_affair,
        holds=Text(id="Urusannya urusan daerah sendiri.", en="The affair is the region's own."),
        fails=Text(
            id="Urusannya bukan urusan daerah sendiri. Serahkan kepada tingkat pemerintahan yang "
            "berwenang.",
            en="The affair is not the region's own. Leave it to the level of government in charge.",
        ),
        cite=_GUIDE,
    ),
    absent(
        u.uptd_makes_policy,
        holds=Text(id="Unit itu tidak merumuskan kebijakan.", en="The unit makes no policy."),
        fails=Text(
            id="Perumusan kebijakan bukan tugas UPTD. Pindahkan tugas itu ke perangkat daerah induk.",
            en="Making policy is no task of a UPTD. Move that task to the parent office.",
        ),
        cite=_GUIDE,
    ),
    absent(
        u.uptd_crosses_offices,
        holds=Text(
            id="Tugasnya tidak lintas perangkat daerah.",
            en="Its task does not run across offices.",
        ),
        fails=Text(
            id="Tugas lintas perangkat daerah bukan tugas UPTD. Batasi pada tugas perangkat daerah "
            "induk.",
            en="A task across several offices is none of a UPTD. Limit it to that of the parent office.",
        ),
        cite=_GUIDE,
    ),
    absent(
        u.uptd_guides_units,
        holds=Text(id="Unit itu tidak membina unit lain.", en="The unit guides no other units."),
        fails=Text(
            id="UPTD tidak dapat membina unit lain. Hapus tugas pembinaan unit dari rancangan.",
            en="A UPTD cannot guide other units. Take that task out of the draft.",
        ),
        cite=_CIRCULAR,
    ),
    present(
        u.uptd_output_concrete,
        holds=Text(
            id="Barang atau jasanya konkret, terukur dan terus dibutuhkan.",
            en="Its goods or services are concrete, measurable and needed continuously.",
        ),
        fails=Text(
            id="Barang atau jasanya belum konkret, terukur dan terus dibutuhkan. Uraikan layanan dan "
            "jumlahnya tiap tahun dalam kajian.",
            en="Its goods or services are not concrete, measurable and needed continuously. Set out "
            "the services and their yearly number in the study.",
        ),
        cite=_GUIDE,
    ),
    present(
        u.uptd_direct_benefit,
        holds=Text(
            id="Manfaatnya langsung: lebih dekat, lebih murah atau lebih cepat.",
            en="The benefit is direct: closer, cheaper or faster.",
        ),
        fails=Text(
            id="Manfaat langsung bagi masyarakat belum ditunjukkan. Bandingkan jarak, biaya dan waktu "
            "layanan dalam kajian.",
            en="No direct benefit to the public is shown. Compare distance, cost and time of the "
            "service in the study.",
        ),
        cite=_GUIDE,
    ),
    present(
        u.uptd_needs_government,
        holds=Text(
            id="Masyarakat membutuhkan layanan itu dari pemerintah.",
            en="The public needs the service from government.",
        ),
        fails=Text(
            id="Kebutuhan akan layanan pemerintah belum ditunjukkan. Uraikan dalam kajian mengapa "
            "layanan itu perlu diberikan pemerintah.",
            en="It is not shown that the service is needed from government. Set out in the study why "
            "government must give it.",
        ),
        cite=_GUIDE,
    ),
    absent(
        u.uptd_provided_by_others,
        holds=Text(
            id="Layanan itu tidak disediakan BUMN, BUMD atau swasta.",
            en="No state, regional or private company provides the service.",
        ),
        fails=Text(
            id="Layanan itu sudah disediakan BUMN, BUMD atau swasta. Batasi unit pada layanan yang "
            "belum ada penyedianya.",
            en="A state, regional or private company provides the service already. Limit the unit to "
            "services that nobody provides.",
        ),
        cite=_GUIDE,
    ),
    present(
        u.uptd_resources,
        holds=Text(
            id="Pegawai, pembiayaan dan sarana tersedia.",
            en="Staff, funding and facilities are available.",
        ),
        fails=Text(
            id="Pegawai, pembiayaan atau sarana belum tersedia. Mintalah penugasan dan anggarannya "
            "dahulu.",
            en="Staff, funding or facilities are missing. Ask for the posting and the budget first.",
        ),
        cite=_GUIDE,
    ),
    present(
        u.uptd_workload_reaches_minimum,
        holds=Text(id="Beban kerja minimal tercapai.", en="The minimum workload is reached."),
        fails=Text(
            id="Beban kerja minimal tidak tercapai. Gabungkan dengan unit lain atau jalankan tetap "
            "pada perangkat daerah induk.",
            en="The minimum workload is not reached. Join it with another unit, or keep it in the "
            "parent office.",
        ),
        cite=_CIRCULAR,
    ),
    present(
        u.uptd_all_criteria,
        holds=Text(
            id="Semua kriteria dan indikator Permendagri 12/2017 sudah diuji dan terpenuhi.",
            en="All criteria and indicators of Permendagri 12/2017 were tested and are met.",
        ),
        fails=Text(
            id="Belum semua kriteria dan indikator Permendagri 12/2017 terpenuhi, dan itu menggugurkan "
            "pembentukan. Lengkapi yang kurang satu per satu.",
            en="Not all criteria and indicators of Permendagri 12/2017 are met, and that bars the "
            "forming. Make up for what is missing one by one.",
        ),
        cite=_CIRCULAR,
    ),
)
"""All of them are needed. Those that were read too briefly to be tested alone, such as the one on
direction, division and decision, are asked for as one."""
