"""The crosswalk from KBLI 2020 to KBLI 2025, as far as we know it: a typed reader of its data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Literal

import attrs

from umkstd.law.citation import Grade
from umkstd.text import Text, same

Kind = Literal["kept", "moved", "split", "changed", "gone"]

_MESSAGES: dict[Kind, Text] = {
    "kept": Text(
        id="Kode KBLI 2020 {code} ({old}) dalam KBLI 2025 tetap {targets} ({new}).",
        en="In KBLI 2025, code {code} of KBLI 2020 ({old}) remains {targets} ({new}).",
    ),
    "moved": Text(
        id="Kode KBLI 2020 {code} ({old}) dalam KBLI 2025 menjadi {targets} ({new}).",
        en="In KBLI 2025, code {code} of KBLI 2020 ({old}) becomes {targets} ({new}).",
    ),
    "split": Text(
        id="Kode KBLI 2020 {code} ({old}) dalam KBLI 2025 terbagi menjadi {targets}: {new}. Pilih "
        "menurut kegiatannya.",
        en="In KBLI 2025, code {code} of KBLI 2020 ({old}) is divided into {targets}: {new}. Choose "
        "by the activity.",
    ),
    "changed": Text(
        id="Kode KBLI 2020 {code} ({old}) dalam KBLI 2025 kini berarti lain ({new}), dan kode "
        "penggantinya belum diketahui. Cari di oss.go.id/kbli/konversi.",
        en="In KBLI 2025, code {code} of KBLI 2020 ({old}) means something else now ({new}), and the "
        "code that replaces it is not known. Look it up at oss.go.id/kbli/konversi.",
    ),
    "gone": Text(
        id="Kode KBLI 2020 {code} ({old}) dalam KBLI 2025 tidak ada lagi, dan kode penggantinya "
        "belum diketahui. Cari di oss.go.id/kbli/konversi.",
        en="In KBLI 2025, code {code} of KBLI 2020 ({old}) is gone, and the code that replaces it is "
        "not known. Look it up at oss.go.id/kbli/konversi.",
    ),
}


@attrs.frozen(kw_only=True)
class Crossing:
    """What became of one code of KBLI 2020 in KBLI 2025.

    Attributes:
        code: the code of KBLI 2020.
        kind: ``"kept"`` (the same code and field), ``"moved"`` (another code),
            ``"split"`` (several codes), ``"changed"`` (the code now names
            another field and its own successor is not known) or ``"gone"``
            (there is no such code any more, and its successor is not known).
        targets: the codes of KBLI 2025; none where they are not known.
        old: what the code means in KBLI 2020, in our words.
        new: what the targets mean, or for ``"changed"`` what the same code
            means now; ``None`` for ``"gone"``.
        grade: how well it is known; all of it was derived from the tables of
            both versions, not read in the conversion table of BPS.
    """

    code: str
    kind: Kind
    targets: tuple[str, ...]
    old: Text
    new: Text | None
    grade: Grade

    @property
    def message(self) -> Text:
        """One sentence on it, with what to do where the new code is not known."""
        codes = ", ".join(self.targets) or "-"
        return _MESSAGES[self.kind].fill(
            code=self.code, old=self.old, targets=same(codes), new=self.new
        )


@cache
def crossings() -> Mapping[str, Crossing]:
    """Every code of KBLI 2020 of which something is known, by code."""
    text = files("umkstd").joinpath("data", "kbli-crosswalk.json").read_text(encoding="utf-8")
    return {entry["code"]: _crossing(entry) for entry in json.loads(text)["entries"]}


def _crossing(entry: Mapping[str, Any]) -> Crossing:
    new = entry.get("new")
    return Crossing(
        code=entry["code"],
        kind=entry["kind"],
        targets=tuple(entry["to"]),
        old=Text(**entry["old"]),
        new=None if new is None else Text(**new),
        grade=Grade(entry["grade"]),
    )
