"""What may stand in each kind of content file: a table of headings and fields, and what is not plain text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final, Literal

from bot.words import _

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

CARD_LIMIT: Final = 3000
"""Characters of all texts of one tip or answer together: they share a card, on which Discord takes 4,000."""

Kind = Literal["article", "topics", "prompts", "helplines", "synonyms"]
Target = Literal["section", "tip", "topic"]


@dataclass(frozen=True, slots=True)
class Field:
    """What a value must be: of `type`, or a list of them where `most` is set. Lengths count characters."""

    type: type[str | bool | int | date] = str
    required: bool = True
    shortest: int = 1
    longest: int = 0
    least: int = 1
    most: int | None = None
    paragraphs: bool = False
    pattern: re.Pattern[str] | None = None
    hint: str = ""
    """How a value that does not fit the pattern should look."""
    target: Target | None = None
    """Each text is the id of such a thing."""
    example: str = '"..."'


@dataclass(frozen=True, slots=True)
class Heading:
    """What may stand under a heading. `once`: it is written with one bracket and is there exactly once."""

    fields: Mapping[str, Field]
    once: bool = False
    required: bool = False
    under: str | None = None
    """The heading that must come before it."""
    key: str | None = "id"
    """The field that no two of them share."""
    among: str = ""
    """Those that share no id, in all files, where that is wider than the heading alone."""
    card: bool = False
    """Whether all its texts must fit on one card."""
    most: int | None = None
    """How many of them a file may have."""


def _text(longest: int, shortest: int = 1, *, required: bool = True, paragraphs: bool = False) -> Field:
    return Field(longest=longest, shortest=shortest, required=required, paragraphs=paragraphs)


def _texts(longest: int, most: int) -> Field:
    return Field(longest=longest, most=most, least=0, required=False, example='["..."]')


_SLUG: Final = Field(
    longest=60,
    pattern=re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*"),
    hint=_("an id has only small letters a to z, digits and single hyphens between them, like kept-promises"),
    example='"kept-promises"',
)


def _ids(target: Target, least: int, most: int) -> Field:
    return Field(
        longest=_SLUG.longest, pattern=_SLUG.pattern, hint=_SLUG.hint, target=target,
        least=least, most=most, required=least > 0, example=f'["{target}-id"]',
    )  # fmt: skip


def _shaped(pattern: str, longest: int, hint: str, *, required: bool = True) -> Field:
    return Field(longest=longest, pattern=re.compile(pattern), hint=hint, required=required)


_SECTION_ID: Final = Field(longest=60, pattern=_SLUG.pattern, hint=_SLUG.hint, target="section", example='"section-id"')
_NUMBER_HINT: Final = _("a number is written as dialled, like 116 123; words about it go into the note")
_NUMBER: Final = r"[0-9 +*#()/-]*[0-9][0-9 +*#()/-]*"

FILES: Final[Mapping[Kind, Mapping[str, Heading]]] = {
    "article": {
        "article": Heading(
            {
                "id": _SLUG,
                "title": _text(90),
                "summary": _text(300),
                "attribution": _text(200),
                "licence": _text(100),
            },
            once=True,
            required=True,
        ),
        "section": Heading(
            {"id": _SLUG, "title": _text(90), "text": _text(1500, 60, paragraphs=True)}, required=True, most=200
        ),
        "tip": Heading(
            {
                "id": _SLUG,
                "section": _SECTION_ID,
                "title": _text(80),
                "text": _text(500),
                "why": _text(300),
                "today": _text(300),
                "reflection": _text(280),
                "topics": _ids("topic", 1, 3),
                "caveat": _text(300, required=False),
            },
            among="entries",
            card=True,
        ),
        "faq": Heading(
            {
                "id": _SLUG,
                "section": _SECTION_ID,
                "question": _text(100),
                "answer": _text(1200, paragraphs=True),
                "topics": _ids("topic", 1, 3),
                "views": _texts(400, 6),
                "also": _texts(100, 20),
                "tips": _ids("tip", 0, 3),
                "caveat": _text(300, required=False),
            },
            among="entries",
            card=True,
        ),
    },
    "topics": {
        "topic": Heading({"id": _SLUG, "name": _text(40), "description": _text(100), "words": _texts(100, 40)}, required=True)
    },
    "prompts": {
        "prompt": Heading(
            {
                "id": _SLUG,
                "text": _text(280),
                "topics": _ids("topic", 1, 3),
                "after_breakup": Field(bool, example="false"),
            },
            required=True,
        )
    },
    "synonyms": {
        "group": Heading({"words": Field(longest=60, least=2, most=100, example='["...", "..."]')}, required=True, key=None)
    },
    "helplines": {
        "country": Heading(
            {
                "code": _shaped(r"[A-Z]{2}", 2, _("a country's code has two capital letters, like NZ (ISO 3166)")),
                "name": _text(60),
                "also": _texts(60, 10),
                "emergency": _shaped(_NUMBER, 40, _NUMBER_HINT, required=False),
            },
            required=True,
            key="code",
        ),
        "country.line": Heading(
            {
                "kind": _shaped("crisis|abuse", 6, _('it is "crisis" or "abuse"')),
                "name": _text(100),
                "number": _shaped(_NUMBER, 60, _NUMBER_HINT),
                "note": _text(200, required=False),
                "source": _shaped(
                    r"(?!.*://)[\w .,;:()/&'–-]+",
                    200,
                    _("a source is named in words, or by its site, like samaritans.org"),
                ),
                "source_year": Field(int, required=False, example="2024"),
                "checked": Field(date, example="2026-01-31"),
            },
            under="country",
            key=None,
        ),
    },
}

_INVISIBLE: Final = (
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    r"\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""Control, zero-width and direction characters; not the joiners, which some scripts and emoji need."""
_FORBIDDEN: Final[Sequence[tuple[str, str]]] = (
    (
        _INVISIBLE,
        _("There is an invisible character here. Delete it and type the words around it again."),
    ),
    (
        r"://\S*|\b(?:www\.|mailto:)|[a-z0-9]\.(?:(?:gg|com|org|net|app|info|link|xyz)\b|[a-z]{2,}/[^\s])",
        _("This reads as a link or invite. Say in words where it can be found."),
    ),
    (r"<[@#:/a-z][^<>\n]*>", _("Discord makes a mention, link or picture of <...>. Use words.")),
    (r"@+", _("An @ can ping people. Leave it out.")),
    (r"#+", _("A # can make a heading or name a channel. Leave it out.")),
    (r"\]\(", _("A link hidden behind words is not allowed. Use words alone.")),
    (
        r"(?=[*`_~|\\])(?:\*+|`+|__+|~~+|\|\|+|\\+)|^[ \t]*(?:>|[-+][ \t])",
        _("Texts are plain: no bold, lists, quotes or other markup."),
    ),
    (
        r"Ã[\x80-\xbf]|â€|\ufffd",
        _("A letter was broken here by another encoding. Type it again, and save the file as UTF-8."),
    ),
)
NOT_PLAIN: Final = re.compile("|".join(f"({pattern})" for pattern, _message in _FORBIDDEN), re.IGNORECASE | re.MULTILINE)
"""Finds what may not stand in a text, one group for each of `WHY_NOT_PLAIN`."""
WHY_NOT_PLAIN: Final = tuple(message for _pattern, message in _FORBIDDEN)
