"""What is noticed in a text before it is public. It points out, it never judges: only what a server forbids must change."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from bot.domain.contacts import Contact, contacts
from bot.domain.names import full_names, own_names, places_of
from bot.domain.normalise import normalise
from bot.domain.publishable import publishable
from bot.domain.risk import Risk, risks

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bot.domain.automod import AutoModRules
    from bot.domain.names import OwnName


class FindingKind(StrEnum):
    """What can be noticed."""

    MENTION = "mention"
    INVITE = "invite"
    LINK = "link"
    EMAIL = "email"
    PHONE = "phone"
    HANDLE = "handle"
    ADDRESS = "address"
    OWN_NAME = "own name"
    FULL_NAME = "full name"
    SELF_HARM = "self-harm"
    HARM_FROM_OTHERS = "harm from others"
    FORBIDDEN = "forbidden"


RISKS: Final = frozenset({FindingKind.SELF_HARM, FindingKind.HARM_FROM_OTHERS})

EDGE: Final = "…"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something noticed: its kind, and the span [start, end) of the field's text as it was typed."""

    kind: FindingKind
    field: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Screening:
    """All that was noticed, field by field and in order."""

    findings: tuple[Finding, ...] = ()

    @property
    def at_risk(self) -> bool:
        """Whether something may mean that the writer is in danger: help is shown first, and a person looks at it."""
        return any(finding.kind in RISKS for finding in self.findings)

    @property
    def must_change(self) -> tuple[Finding, ...]:
        """What the server forbids, and must be changed before it can be posted."""
        return tuple(finding for finding in self.findings if finding.kind is FindingKind.FORBIDDEN)


def screen(fields: Mapping[str, str], *, own: Sequence[str] = (), automod: AutoModRules | None = None) -> Screening:
    """Everything noticed in the `fields` (name -> text as typed). `own` are the names by which the writer is known."""
    found: list[Finding] = []
    names = own_names(own)
    for field, text in fields.items():
        here = set(_noticed(text, names, automod)) if text else set[tuple[FindingKind, int, int]]()
        found += [Finding(kind, field, start, end) for kind, start, end in sorted(here, key=lambda f: (f[1], f[2], f[0]))]
    return Screening(tuple(found))


def _noticed(text: str, names: Sequence[OwnName], automod: AutoModRules | None) -> Iterator[tuple[FindingKind, int, int]]:
    plain = normalise(text)
    for contact, start, end in contacts(text, plain):
        yield _KIND_OF_CONTACT[contact], start, end
    for start, end in places_of(plain, names):
        yield FindingKind.OWN_NAME, start, end
    for start, end in full_names(text):
        yield FindingKind.FULL_NAME, start, end
    for sign in risks(text, plain):
        yield FindingKind.SELF_HARM if sign.risk is Risk.SELF else FindingKind.HARM_FROM_OTHERS, sign.start, sign.end
    if automod is not None:
        for hit in automod.hits(text):
            yield FindingKind.FORBIDDEN, hit.start, hit.end


_KIND_OF_CONTACT: Final = {contact: FindingKind(contact.value) for contact in Contact}


_CLOSING: Final = frozenset(".,;:!?)…")
"""What stands directly behind a word, without a space, also where the word is marked."""


def marked(text: str, findings: Sequence[Finding], *, around: int = 80, limit: int = 600) -> str:
    """Excerpts of `text` on one line with the found words in bold, safe to show: `around` characters beside each find.

    At most about `limit` characters of the text; what is left out stands as an ellipsis.
    """
    pieces: list[str] = []
    shown = 0
    position = 0
    for start, end in _merged(findings):
        if shown > limit:
            break
        begin = max(position, start - around)
        pieces.append(EDGE if begin > position else "")
        pieces.append(publishable(text[begin:start]))
        closes = text[end : end + 1] in _CLOSING
        pieces.append(f" **{publishable(text[start:end]).strip() or EDGE}**" + ("" if closes else " "))
        shown += end - begin
        position = end
    pieces.append(publishable(text[position : position + around]))
    pieces.append(EDGE if position + around < len(text) else "")
    return " ".join("".join(pieces).split())


def _merged(findings: Sequence[Finding]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted((finding.start, finding.end) for finding in findings):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
