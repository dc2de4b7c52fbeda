"""Colours can be read on the light and the dark ground of a notebook, and are never needed."""

from __future__ import annotations

import re

import pytest

from umkstd.render.block import MARK_STATUS, MARKS
from umkstd.render.blocks_html import STYLE
from umkstd.render.timeline_svg import _STYLE as PICTURE

GROUNDS = {"light": ("#ffffff", "#000000"), "dark": ("#1e1e1e", "#d4d4d4")}
"""The colour of the ground, and that of the letters around."""


def parts(colour):
    return [int(colour[n : n + 2], 16) for n in (1, 3, 5)]


def mixed(first, second, share):
    return [a * share + b * (1 - share) for a, b in zip(first, second, strict=True)]


def brightness(colour):
    """Relative luminance, as WCAG defines it."""
    linear = [(c / 3294.6 if c <= 10 else ((c / 255 + 0.055) / 1.055) ** 2.4) for c in colour]
    return sum(c * weight for c, weight in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))


def contrast(one, other):
    dark, light = sorted((brightness(one), brightness(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("status", ["met", "unmet", "undetermined"])
def test_marks_can_be_read(status, ground):
    """4.5 is what WCAG asks of small letters."""
    pattern = rf"\.{status}{{color:color-mix\(in srgb,(#\w+) (\d+)%,currentColor\)}}"
    colour, share = re.search(pattern, STYLE).groups()
    behind, around = map(parts, GROUNDS[ground])
    assert contrast(mixed(parts(colour), around, int(share) / 100), behind) >= 4.5


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("status", ["met", "unmet", "undetermined"])
def test_letters_on_a_bar_can_be_read(status, ground):
    colour, share = re.search(rf"\.{status}{{fill:(#\w+);fill-opacity:([.\d]+)}}", PICTURE).groups()
    behind, around = map(parts, GROUNDS[ground])
    assert contrast(around, mixed(parts(colour), behind, float(share))) >= 4.5


def test_each_colour_has_a_mark():
    """Whoever sees no colour sees a sign, and hears a word."""
    coloured = set(re.findall(r"\.umkstd \.(\w+){color:", STYLE))
    assert coloured == set(MARK_STATUS.values())
    assert {MARKS[status] for status in MARKS if status in coloured} == set(MARK_STATUS)
