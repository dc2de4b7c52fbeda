"""The three different "small"s: which rule is meant when one of them is asked for by a wrong name.

*Usaha kecil* is a class of scale (capital or sales), *industri kecil* a class of industry size (workers
and investment), and the *kecil* of BPS a class of statistics (workers). None answers for another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

from umkstd.errors import Problem, UnknownName, brief, unknown_name
from umkstd.text import Text

SCALE, INDUSTRY, STATISTICS = "scale", "industry-size", "statistical-class"
RULES: dict[str, Text] = {
    SCALE: Text(
        id="scale: skala usaha (mikro, kecil, menengah, besar) menurut modal usaha atau hasil "
        "penjualan tahunan, PP 7/2021",
        en="scale: scale of the business (micro, small, medium, large) by business capital or annual "
        "sales, PP 7/2021",
    ),
    INDUSTRY: Text(
        id="industry-size: ukuran industri (industri kecil, menengah, besar) menurut tenaga kerja dan "
        "nilai investasi, Permenperin 64/2016",
        en="industry-size: size of an industry (industri kecil, menengah, besar) by workers and "
        "investment value, Permenperin 64/2016",
    ),
    STATISTICS: Text(
        id="statistical-class: kelas statistik BPS menurut jumlah tenaga kerja; bukan ukuran hukum",
        en="statistical-class: class of statistics of BPS by number of workers; no measure of law",
    ),
}
_ONE = Text(
    id="Yang dimaksud mungkin {rule}. Istilah “kecil” mempunyai tiga arti yang tidak saling "
    "menggantikan.",
    en="Perhaps {rule} is meant. “Small” has three meanings, and none stands for another.",
)
_MANY = Text(
    id="Istilah ini mempunyai lebih dari satu arti, dan yang satu tidak menggantikan yang lain. Pilih: "
    "{rules}.",
    en="This word has more than one meaning, and none stands for another. Choose: {rules}.",
)
_RULE = Text(id="aturan", en="rule")

# Words that tell the meanings apart, in both languages; the first group that is found decides.
_SMALL = r"kecil|small|mikro|micro|menengah|medium|besar|large|skala|scale"
_SIZE = rf"{_SMALL}|ukuran|size|kelas|class|ikm"
_STATISTICAL = r"bps|statisti\w*|rumah tangga|household"
_INDUSTRIAL = r"industr\w*|ikm|permenperin|64 2016|pabrik|manufactur\w*"
_BUSINESS = (
    r"usaha|umkm?|msmes?|enterprises?|business\w*|modal|capital|penjualan|omzet|sales|turnover"
)
_BY_WORKERS = r"tenaga kerja|pekerja|karyawan|workers?|employees?|headcount|staff"


@attrs.frozen
class Meant:
    """Which rules may be meant by a name.

    Attributes:
        name: the name as it was asked for.
        rules: ids of the rules, the likeliest first.
        message: what they are, and that none stands for another.
    """

    name: str
    rules: tuple[str, ...]
    message: Text


def meant_by(name: object) -> Meant | None:
    """Which of the three is meant by a name that is no rule; ``None`` if it is about none of them.

    Example:
        >>> meant_by("industri kecil").rules
        ('industry-size',)
        >>> meant_by("small by workers").rules
        ('statistical-class', 'industry-size')
        >>> meant_by("usaha kecil BPS").rules
        ('statistical-class',)
        >>> meant_by("kecil").rules
        ('scale', 'industry-size', 'statistical-class')
        >>> meant_by("halal")
    """
    shown = brief(name)
    words = " ".join(re.findall(r"[a-z0-9]+", shown.lower()))
    rules = _rules(words)
    if not rules:
        return None
    if len(rules) == 1:
        return Meant(shown, rules, _ONE.fill(rule=RULES[rules[0]]))
    listed = Text(
        id="; ".join(RULES[rule].id for rule in rules),
        en="; ".join(RULES[rule].en for rule in rules),
    )
    return Meant(shown, rules, _MANY.fill(rules=listed))


def unknown_rule(name: object, known: Iterable[str]) -> UnknownName:
    """The error for a rule that does not exist; a wrong "small" is told which rule was meant.

    Args:
        name: the name that was asked for.
        known: the ids of every rule.

    Example:
        >>> print(unknown_rule("industri-kecil", ["scale", "industry-size"]).problem.message.en)
        There is no rule named “industri-kecil”. Perhaps industry-size: size of an industry \
(industri kecil, menengah, besar) by workers and investment value, Permenperin 64/2016 is meant. \
“Small” has three meanings, and none stands for another.
    """
    problem = unknown_name(_RULE, name, known)
    meant = meant_by(name)
    return UnknownName(problem if meant is None else _explained(problem, meant))


def _explained(problem: Problem, meant: Meant) -> Problem:
    quoted = Text(id=f"“{meant.name}”", en=f"“{meant.name}”")
    message = Text(
        id="Tidak ada aturan bernama {name}. {hint}", en="There is no rule named {name}. {hint}"
    )
    params = (*problem.params, ("meant", ", ".join(meant.rules)))
    return attrs.evolve(
        problem, message=message.fill(name=quoted, hint=meant.message), params=params
    )


def _rules(words: str) -> tuple[str, ...]:
    if _has(_STATISTICAL, words) and (_has(_SIZE, words) or _has(_BY_WORKERS, words)):
        return (STATISTICS,)
    if _has(_INDUSTRIAL, words) and (_has(_SIZE, words) or _has(_BY_WORKERS, words)):
        return (INDUSTRY,)
    if _has(_SIZE, words) and _has(_BY_WORKERS, words):
        return (STATISTICS, INDUSTRY)
    if _has(_SIZE, words) and _has(_BUSINESS, words):
        return (SCALE,)
    if words in ("skala", "scale"):
        return (SCALE,)
    return (SCALE, INDUSTRY, STATISTICS) if _has(_SMALL, words) else ()


def _has(pattern: str, words: str) -> bool:
    return re.search(rf"\b(?:{pattern})\b", words) is not None
