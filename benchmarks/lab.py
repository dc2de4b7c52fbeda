"""Laboratory reports against one standard: 10,000 reports of 15 readings, read and judged."""

from __future__ import annotations

import gc
import json
import random
import statistics
import time
from typing import Any

from umkstd.standards import check_lab, load_lab_report, standard
from umkstd.standards.lab_report import load_lab_text

NUMBER = "SNI 01-2986-1992"
REPORTS, ROUNDS = 10_000, 5
READINGS = (
    *(("bau", None), ("rasa", None), ("warna", None), ("kadar air", "% b/b")),
    *(("jumlah gula sebagai sakarosa", "% b/b"), ("protein (N x 6,25)", "% b/b")),
    *(("kadar lemak", "% b/b"), ("pemanis buatan", None), ("timbal (Pb)", "mg/kg")),
    *(("tembaga (Cu)", "mg/kg"), ("seng (Zn)", "mg/kg"), ("arsen (As)", "mg/kg")),
    *(("angka lempeng total", "koloni/g"), ("E. coli", "APM/g"), ("kapang dan khamir", "koloni/g")),
)


def reports() -> list[dict[str, Any]]:
    """Reports that differ in every figure, a tenth of them censored."""
    chance = random.Random(1)
    found = []
    for _ in range(REPORTS):
        readings = []
        for parameter, unit in READINGS:
            if unit is None:
                readings.append({"parameter": parameter, "value": "normal"})
                continue
            figure = f"{chance.uniform(0, 60):.2f}".replace(".", ",")
            value = f"<{figure}" if chance.random() < 0.1 else figure
            readings.append({"parameter": parameter, "value": value, "unit": unit})
        found.append({"readings": readings})
    return found


def main() -> None:
    """Time reading, judging and both; the reports are made before the clock starts."""
    edition = standard(NUMBER)
    raw = reports()
    written = [json.dumps(report) for report in raw]
    read = [load_lab_report(report) for report in raw]
    check_lab(raw[0], edition)
    times: dict[str, list[float]] = {}
    gc.collect()
    gc.freeze()
    for _ in range(ROUNDS):
        for name, call, data in (
            ("a report that was read", lambda one: check_lab(one, edition), read),
            ("plain data", lambda one: check_lab(one, edition), raw),
            ("JSON text", lambda one: check_lab(load_lab_text(one), edition), written),
        ):
            begin = time.perf_counter()
            for one in data:
                call(one)
            times.setdefault(name, []).append(time.perf_counter() - begin)
    print(f"{NUMBER}: {REPORTS:,} reports of {len(READINGS)} readings, {len(edition.rows)} rows")
    for name, seconds in times.items():
        print(f"  from {name:24}{statistics.median(seconds):6.2f} s")


if __name__ == "__main__":
    main()
