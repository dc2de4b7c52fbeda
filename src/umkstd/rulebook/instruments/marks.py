"""Instruments about marks."""

from __future__ import annotations

from umkstd.law.citation import Instrument

INSTRUMENTS: tuple[Instrument, ...] = ()
