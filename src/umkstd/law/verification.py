"""What a verification found: whether a record is whole, and what the law answers differently."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from enum import StrEnum
from typing import Any, NoReturn

import attrs

from umkstd.errors import writable
from umkstd.law.verdict import Status
from umkstd.text import LANGUAGES, Language, Text, format_value


class Agreement(StrEnum):
    """What a verification comes to."""

    ALTERED = "altered"
    DIFFERENT = "different"
    INCOMPLETE = "incomplete"
    SAME = "same"

    @property
    def label(self) -> Text:
        """The outcome as a sentence."""
        return _SENTENCES[self]


_SENTENCES = {
    Agreement.ALTERED: Text(
        id="Isi catatan tidak cocok dengan sidik isinya: catatan ini berubah sesudah dibuat.",
        en="The record does not match its content hash: it was changed after it was made.",
    ),
    Agreement.DIFFERENT: Text(
        id="Jawaban sekarang berbeda dari catatan.",
        en="The answers now differ from the record.",
    ),
    Agreement.INCOMPLETE: Text(
        id="Sebagian jawaban tidak dapat diperiksa karena fakta sensitifnya tidak tertulis. "
        "Berikan nilainya.",
        en="Some answers cannot be checked, since their sensitive facts are not written. "
        "Supply the values.",
    ),
    Agreement.SAME: Text(
        id="Catatan utuh dan jawabannya sama.", en="The record is whole and the answers are equal."
    ),
}
_PARTS = {
    "status": Text(id="Jawaban", en="The answer"),
    "value": Text(id="Jawaban", en="The answer"),
    "provisions": Text(id="Ketentuan yang memutus", en="What the deciding provisions say"),
    "reasons": Text(id="Alasan", en="The reasons"),
    "certainty": Text(id="Kepastian hukum", en="The certainty of the law"),
    "open_facts": Text(id="Fakta yang perlu ditanyakan", en="The facts still to ask"),
    "legal_reasons": Text(id="Alasan hukum yang belum pasti", en="What is not settled in law"),
    "facts": Text(id="Fakta yang dibaca", en="The facts read"),
    "alternatives": Text(id="Jawaban yang masih mungkin", en="The answers still possible"),
    "citations": Text(id="Kutipannya", en="The articles cited"),
}
_OTHER = Text(id="Bagian {part}", en="The part {part}")
_WORDS = {
    "differs": Text(
        id="{part} dari “{rule}” tercatat: {before}; sekarang: {now}.",
        en="{part} of “{rule}” on record: {before}; now: {now}.",
    ),
    "rule": Text(
        id="Aturan “{rule}” tidak ada di kumpulan aturan ini.",
        en="This rulebook has no rule “{rule}”.",
    ),
    "refused": Text(
        id="Fakta yang tercatat kini ditolak: {now}.",
        en="The recorded facts are refused now: {now}.",
    ),
    "digest": Text(
        id="Nilai yang diberikan untuk “{rule}” bukan nilai yang tercatat.",
        en="The value supplied for “{rule}” is not the one on record.",
    ),
    "unchecked": Text(id="Tidak diperiksa: {paths}.", en="Not checked: {paths}."),
    "library": Text(
        id="Catatan ini dibuat oleh versi {before}; versi sekarang {now}.",
        en="The record was made by version {before}; the version now is {now}.",
    ),
}
_LONGEST = 400


@attrs.frozen(kw_only=True)
class Difference:
    """One place where a record and the rulebook do not agree.

    Attributes:
        path: JSON Pointer to the answer, or to the facts, in the record.
        rule: id of the rule; for a supplied fact, its name.
        part: the key of the answer that differs, such as ``"status"`` or
            ``"provisions"``; ``"rule"`` where there is no such rule any more,
            ``"refused"`` where its facts are refused, ``"digest"`` where a
            supplied value is not the one on record.
        recorded: what the record says, as JSON data.
        found: what is answered now, as JSON data.
    """

    path: str
    rule: str
    part: str
    recorded: Any = attrs.field(default=None, hash=False)
    found: Any = attrs.field(default=None, hash=False)

    @property
    def message(self) -> Text:
        """The difference as a sentence."""
        name = _named(self.rule)
        if self.part in ("rule", "refused", "digest"):
            return _WORDS[self.part].fill(rule=name, now=_shown(self.part, self.found))
        part = _PARTS.get(self.part) or _OTHER.fill(part=_named(self.part))
        before, now = (_shown(self.part, value) for value in (self.recorded, self.found))
        return _WORDS["differs"].fill(part=part, rule=name, before=before, now=now)


@attrs.frozen(kw_only=True)
class Verification:
    """What came of asking a record again.

    Attributes:
        intact: whether the record matches its content hash.
        differences: where the answers differ, in the order of the record.
        unchecked: JSON Pointers to answers that rest on facts which were left
            out and not supplied.
        recorded_version: version of the library that answered.
        recorded_through: the day through which it had looked up the law.
        version: that of the rulebook now; ``None`` where it does not say.
        verified_through: the same day of the rulebook now.
    """

    intact: bool
    differences: tuple[Difference, ...] = ()
    unchecked: tuple[str, ...] = ()
    recorded_version: str | None = None
    recorded_through: datetime.date | None = None
    version: str | None = None
    verified_through: datetime.date | None = None

    @property
    def agreement(self) -> Agreement:
        """What it comes to; a changed record is told before all else."""
        if not self.intact:
            return Agreement.ALTERED
        if self.differences:
            return Agreement.DIFFERENT
        return Agreement.INCOMPLETE if self.unchecked else Agreement.SAME

    @property
    def same(self) -> bool:
        """Whether the record is whole and every answer is the same."""
        return self.agreement is Agreement.SAME

    @property
    def same_library(self) -> bool | None:
        """Whether the rulebook is of the same version; ``None`` where that is not known."""
        if self.version is None or self.recorded_version is None:
            return None
        before = (self.recorded_version, self.recorded_through)
        return before == (self.version, self.verified_through)

    def explain(self, language: Language = "id") -> str:
        """The outcome, and every difference, in plain text."""
        return writable("\n".join(text.to(language) for text in self._sentences()))

    def _sentences(self) -> Iterator[Text]:
        yield self.agreement.label
        if self.same_library is False:
            versions = [
                _named(f"{version} ({day})")
                for version, day in (
                    (self.recorded_version, self.recorded_through),
                    (self.version, self.verified_through),
                )
            ]
            yield _WORDS["library"].fill(before=versions[0], now=versions[1])
        for item in self.differences:
            yield Text(id=f"{item.path}: {item.message.id}", en=f"{item.path}: {item.message.en}")
        if self.unchecked:
            yield _WORDS["unchecked"].fill(paths=_named(", ".join(self.unchecked)))

    def __bool__(self) -> NoReturn:
        raise TypeError("A verification has more than two outcomes. Ask .agreement or .same.")


def _named(words: str) -> Text:
    words = words if words.strip() else "?"
    return Text(id=words, en=words)


def _shown(part: str, value: Any) -> Text:
    """A part of an answer in words where there are some, else as compact JSON."""
    if part == "status" and value in list(Status):
        return Status(value).label
    if part == "value" and value is None:
        return Status.UNDETERMINED.label
    if isinstance(value, str):
        return _named(value[:_LONGEST])
    if part == "provisions" and isinstance(value, list):
        return _provisions(value)
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    return _named(text[:_LONGEST])


def _provisions(value: list[Any]) -> Text:
    ids, ens = ("; ".join(_provision(item, to) for item in value) for to in LANGUAGES)
    return Text(id=ids or "-", en=ens or "-")


def _provision(item: Any, language: Language) -> str:
    try:
        since, until = (item["span"][end] or "…" for end in ("from", "until"))
        read = [
            f", {name} = {format_value(value, language)}"
            for name, value in item["parameters"].items()
        ]
        return f"{item['citation']} [{since} - {until}, {item['grade']}{''.join(read)}]"
    except (AttributeError, KeyError, TypeError):  # the record was changed by hand
        return json.dumps(item, ensure_ascii=False)
