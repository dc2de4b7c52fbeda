"""The time limits of a service centre that becomes a BLUD: decision, gradual status, revocation."""

from __future__ import annotations

from umkstd.calendars import Deadline
from umkstd.law.citation import Citation
from umkstd.text import Text

_ADDRESS = "github.com/mblonyox/data-peraturan: pp/2005/23.md"


def _pp_23(place: str) -> Citation:
    return Citation(instrument="PP 23/2005", place=place, grade="article", address=_ADDRESS)


BLUD_DECISION = Deadline(
    id="blud-decision",
    title=Text(
        id="menetapkan atau menolak usul BLUD secara tertulis",
        en="grant or refuse the BLUD proposal in writing",
    ),
    starts=Text(id="usul diterima kepala daerah", en="the head of region receives the proposal"),
    count=3,
    unit="months",
    cite=_pp_23("Pasal 5 dan Pasal 7"),
)
BLUD_GRADUAL = Deadline(
    id="blud-gradual",
    title=Text(
        id="melengkapi persyaratan administratif selama status bertahap",
        en="complete the administrative requirements during gradual status",
    ),
    starts=Text(id="penetapan status bertahap", en="the grant of gradual status"),
    count=3,
    unit="years",
    cite=_pp_23("Pasal 5 ayat (3) sampai ayat (6)"),
)
BLUD_REVOCATION = Deadline(
    id="blud-revocation",
    title=Text(
        id="memutuskan usul pencabutan status BLUD",
        en="decide the proposal to revoke the BLUD status",
    ),
    starts=Text(id="usul diajukan SKPD", en="the SKPD makes the proposal"),
    count=3,
    unit="months",
    cite=_pp_23("Pasal 6 ayat (1) sampai ayat (6)"),
)
