"""One decision, one record at a time, against the same decision written by hand (F)."""

from __future__ import annotations

import datetime

import nine_rules
import sni_bina_umk
from measuring import check, loops_of, measure

import umkstd
from umkstd.business.vocabulary import VOCABULARY

TODAY = datetime.date(2026, 11, 24)
CHECKED, TIMED = 50_000, 4_000


def main() -> None:
    """Check both workloads, then measure them."""
    print(f"umkstd {umkstd.__version__}; {len(VOCABULARY.facts)} facts in the vocabulary")
    print("F is the decision in plain Python; one_record_peers.py asks the other engines.")
    for work in (nine_rules, sni_bina_umk):
        records = work.businesses(CHECKED)
        read = work.read(records)
        check(work.reference, work.by_hand, work.RULE, records, read, TODAY)
        some, known = records[:TIMED], read[:TIMED]
        measure(work.RULE.id, loops_of(work.by_hand, work.RULE, some, known, TODAY))


if __name__ == "__main__":
    main()
