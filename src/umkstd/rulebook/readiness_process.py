"""Readiness of the process: raw material, critical steps, equipment, hygiene, packing, marking."""

from __future__ import annotations

from umkstd.business.facts import readiness as r
from umkstd.logic.combine import all_of, any_of, member
from umkstd.rulebook.readiness_basis import FOOD_ANNEX, NOT_FOOD, PRACTICE, fulfilled
from umkstd.text import Text

_RAW_MATERIAL = fulfilled(
    "raw-material-controlled",
    r.raw_material_controlled,
    Text(
        id="Bahan baku diperiksa saat datang dan pemasoknya dicatat.",
        en="Raw material is checked on arrival and its supplier written down.",
    ),
    Text(
        id="Bahan baku belum diperiksa dan dicatat. Buat buku penerimaan bahan: tanggal, pemasok, "
        "jumlah, hasil pemeriksaan.",
        en="Raw material is not checked and written down. Start a goods-in book: date, supplier, "
        "quantity, result of the check.",
    ),
    PRACTICE,
)
_STEPS = fulfilled(
    "critical-steps-controlled",
    r.critical_steps_controlled,
    Text(
        id="Tahap kritis ditetapkan, diukur, dan dicatat.",
        en="The critical steps are fixed, measured and written down.",
    ),
    Text(
        id="Tahap kritis belum dikendalikan. Tulis alur produksi, tetapkan suhu, waktu, dan "
        "takarannya, lalu catat setiap produksi.",
        en="The critical steps are not controlled. Write down the production flow, fix its "
        "temperatures, times and quantities, then record every run.",
    ),
    PRACTICE,
)
_EQUIPMENT = fulfilled(
    "equipment-suitable",
    r.equipment_suitable,
    Text(
        id="Peralatan cukup dan terawat, dan alat ukurnya diperiksa.",
        en="Equipment is sufficient and maintained, and measuring tools are checked.",
    ),
    Text(
        id="Peralatan belum cukup atau belum terawat. Buat daftar alat dan jadwal perawatannya, dan "
        "kalibrasikan alat ukur.",
        en="Equipment is not sufficient or not maintained. List it with a maintenance plan, and "
        "have measuring tools calibrated.",
    ),
    PRACTICE,
)
_HYGIENE = member(
    "hygiene-practised",
    any_of(NOT_FOOD, r.hygiene_practised.is_true()),
    holds=Text(
        id="Higiene dan sanitasi diterapkan, atau produknya bukan pangan.",
        en="Hygiene and sanitation are practised, or the product is no food.",
    ),
    fails=Text(
        id="Higiene dan sanitasi belum diterapkan. Periksa bangunan, alat, dan pekerja menurut CPPOB, "
        "lalu perbaiki yang kurang.",
        en="Hygiene and sanitation are not practised. Check premises, equipment and workers against "
        "CPPOB, then correct what is lacking.",
    ),
    cite=FOOD_ANNEX,
)
_PACKING = fulfilled(
    "packing-controlled",
    r.packing_controlled,
    Text(
        id="Isi, berat, dan penutupan kemasan diperiksa.",
        en="Content, weight and closure of the packs are checked.",
    ),
    Text(
        id="Pengemasan belum dikendalikan. Timbang dan periksa beberapa kemasan setiap produksi, "
        "lalu catat hasilnya.",
        en="Packing is not controlled. Weigh and check some packs of each run, and record the "
        "result.",
    ),
    PRACTICE,
)
_MARKING = fulfilled(
    "marking-controlled",
    r.marking_controlled,
    Text(
        id="Setiap kemasan berkode produksi sehingga dapat ditelusuri.",
        en="Each pack carries a production code and can be traced.",
    ),
    Text(
        id="Kemasan belum berkode produksi. Cantumkan kode produksi pada tiap kemasan dan tulis kode "
        "itu dalam catatan produksi.",
        en="Packs carry no production code. Put one on each pack and write it in the production "
        "records.",
    ),
    PRACTICE,
)

PROCESS = all_of(_RAW_MATERIAL, _STEPS, _EQUIPMENT, _HYGIENE, _PACKING, _MARKING)
