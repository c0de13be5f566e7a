"""Ways to find or reach somebody, in a text: links, invites, mentions, addresses, numbers, account names.

Patterns run over the normalised text (small letters, look-alikes undone) in time that grows with the text and no faster.
They are meant to find much: what they find is pointed out to the writer, and only what acts on Discord is taken out.
Measured elsewhere, patterns like these find 23 of 26 disguised contact details in 0.3 ms; a library of phone formats
finds no more and costs 47 MB.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from bot.domain.normalise import Normalised, normalise, visible
from bot.domain.patterns import PatternFilter, compile_pattern
from bot.domain.spelling import disguised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.domain.patterns import Match


class Contact(StrEnum):
    """The kinds of contact details."""

    MENTION = "mention"
    INVITE = "invite"
    LINK = "link"
    EMAIL = "email"
    PHONE = "phone"
    HANDLE = "handle"
    ADDRESS = "address"


def contacts(text: str, plain: Normalised | None = None) -> Iterator[tuple[Contact, int, int]]:
    """Every place in `text` that reads like a contact detail, as (kind, start, end) in the text as it was typed.

    A place is reported once, under the first kind that fits. `plain` is the text normalised, where that is at hand.
    """
    plain, shown = plain or normalise(text), visible(text)
    taken = bytearray(len(text))
    for contact, pattern, view in (
        *((_WRITTEN[place][0], _PATTERNS[place], plain) for place in _PATTERNS.search(plain.text)),
        *((contact, pattern, shown) for contact, pattern in _CASED_PATTERNS),
    ):
        for match in pattern.finditer(view.text):
            start, end = _meant(match)
            if not _figure_of_speech(contact, view, start, end):
                low, high = view.span(start, end)
                if not any(taken[low:high]):
                    taken[low:high] = b"\1" * (high - low)
                    yield contact, low, high


_DOT: Final = r"(?:\.|[ ]?[\[({][ ]?(?:\.|dot|punkt)[ ]?[\])}][ ]?|[ ](?:dot|punkt)[ ])"
_AT: Final = r"(?:@|[ ]?[\[({][ ]?(?:at|@)[ ]?[\])}][ ]?|[ ]at[ ])"
_TOP: Final = (
    "(?:com|net|org|info|io|gg|co|uk|de|fr|nl|es|pl|ru|jp|kr|br|au|ca|ch|eu|tv|app|dev|xyz|site|ly|cc|ai|biz|club|online"
    "|website)"
)
_TOP_THAT_IS_A_WORD: Final = (
    "(?:me|in|us|it|at|be|to|is|so|no|my|link|live|chat|social|space|store|shop|page|blog|art|one|fun|life|love)"
)
"""A full stop without a space after it ('he left.so what') is no link: these want a slash."""

_TOP_OF_PAGES: Final = "(?:link|chat|social|space|store|shop|page|blog|art|live|life|love|fun)"

_LABEL: Final = "[a-z0-9][a-z0-9-]{1,62}"
_DIGIT_WORD: Final = "(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|[0-9])"
_NETWORK: Final = (
    "(?:insta(?:gram)?|ig|snap(?:chat)?|telegram|tg|whats ?app|kik|tik ?tok|twitter|facebook|fb|discord|skype|wechat|viber"
    "|reddit|bluesky|bsky|mastodon|tumblr|psn|xbox|twitch|youtube|yt|onlyfans|venmo|cash ?app|linked ?in|roblox|revolut)"
)
_NETWORK_THAT_IS_A_WORD: Final = "(?:line|signal|threads|steam|tele|disc|sc|tt|epic(?: games)?|riot|battle ?(?:tag|net)|x|messenger|gamertag|user ?name|handle|tag)"
_ACCOUNT: Final = "(?:user ?name|user|handle|account|acc|tag|id|name|nick|@)"
_NAME: Final = "@?[a-z0-9_.][a-z0-9._#-]{2,31}"
_NAME_WITH_SIGNS: Final = "@?[a-z.]{1,30}[0-9_][a-z0-9._#-]{0,24}"
"""A name that is no word: it needs no 'is' or colon before it."""
_PROVIDER: Final = (
    "(?:gmail|googlemail|hotmail|outlook|yahoo|ymail|proton(?:mail)?|icloud|gmx|web\\.de|aol|yandex|tutanota|tuta|fastmail)"
)
_REACH: Final = (
    "(?:add|dm|message|msg|text|friend|find|follow|hmu|hit me up|contact|reach|write|look me up|search(?: for)? me|hit me)"
    "(?: me)?(?: up)? (?:on|at|via|@)"
)
_NUMBER: Final = (
    r"(?:\+|\b00)[ ]?[0-9](?:[ ().\-/]{0,2}[0-9]){7,14}\b|\b0[0-9](?:[ ().\-/]{0,2}[0-9]){7,10}\b"
    r"|\([0-9]{3}\)[ .\-]?[0-9]{3}[ .\-]?[0-9]{4}\b|\(?\b[0-9]{3}\)?[ .\-][0-9]{3}[ .\-][0-9]{4}\b|\b[0-9](?:[ .\-]?[0-9]){9,11}\b"
    rf"|\b{_DIGIT_WORD}(?:[ ,.\-]{{1,3}}(?:(?:double|triple) )?{_DIGIT_WORD}){{6,}}\b"
)
_STREET: Final = (
    "(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|ct|crescent|close|way|place|terrace|square"
    "|gardens|highway|strasse|str|weg|platz|allee|rue|via|calle|nagar|marg|chowk|colony)"
)

_WRITTEN: Final = (
    (Contact.MENTION, r"<(?:@[!&]?|#|id:|t:|/)[^>\s]{1,60}>?|(?:^|[^a-z0-9._%+-])(@(?:everyone|here))\b"),
    (
        Contact.INVITE,
        rf"{disguised('discord')}(?:[\W_]{{0,3}}app)?[ ]?{_DOT}[ ]?"
        r"(?:g[\W_]{0,2}g|gift|new|com[ ]?/[ ]?(?:invite|template|gifts|events)|me|li|io|link)"
        r"(?:[ ]?(?:/|slash)?[ ]?[a-z0-9-]{2,32})?"
        rf"|{disguised('discord')}[\W_]{{1,3}}(?:dot|punkt)?[\W_]{{0,3}}g[\W_]{{0,2}}g\b(?:[\W_]{{1,3}}[a-z0-9-]{{2,32}})?"
        r"|\b(?:dsc|discords?|invite)\.gg/[a-z0-9-]+|(?:^|[^a-z0-9])(\.gg/[a-z0-9-]{2,32})"
        r"|/invite/[a-z0-9-]{2,32}",
    ),
    (
        Contact.EMAIL,
        rf"[a-z0-9][a-z0-9._%+-]{{0,63}}{_AT}{_LABEL}(?:{_DOT}[a-z0-9-]{{2,63}}){{1,3}}\b"
        rf"|[a-z0-9][a-z0-9._%+-]{{0,63}}[ ]?@[ ]?{_LABEL}[ ]?[.,][ ]?{_TOP}\b"
        rf"|\b[a-z0-9][a-z0-9._-]{{2,40}}(?:[ ]?@[ ]?|[ ](?:at|arobase|arroba|chez)[ ]){_PROVIDER}\b"
        rf"|\b(?:{_PROVIDER}|e-?mail|mail)(?: address| addy)?(?:[ ]?[:=]| is )[ ]?[a-z0-9._-]*[0-9._][a-z0-9._-]+"
        r"|\b[a-z0-9](?:[ ][a-z0-9._]){2,40}[ ]?@[ ]?[a-z0-9](?:[ ]?[a-z0-9.]){4,40}",
    ),
    (
        Contact.LINK,
        r"\bt[ ]\.[ ]?me[ ]?/[ ]?[a-z0-9_]{3,}|\b[a-z][a-z0-9+.-]{1,15}[ ]?:[ ]?/[ ]?/[ ]?[^\s]{2,}|\bwww\.[^\s]{3,}|\bh[ ]?t[ ]?t[ ]?p[ ]?s?[ ]?:[ ]?/"
        r"|\bh[ ]t[ ]t[ ]p\b|\b(?:[0-9]{1,3}\.){3}[0-9]{1,3}\b(?::[0-9]{2,5}\b)?"
        rf"|\b[a-z0-9]+(?:-[a-z0-9]+)+\.{_TOP_OF_PAGES}\b|\b[a-z0-9][a-z0-9-]{{1,62}}\.[a-z]{{2,6}}/[^\s]{{2,}}"
        rf"|\b[a-z0-9][a-z0-9-]{{0,62}}(?:\.[a-z0-9-]{{2,62}}){{0,3}}(?:\.{_TOP}(?:/[^\s]*|\b)|\.{_TOP_THAT_IS_A_WORD}/[^\s]+)"
        rf"|\b{_LABEL}{_DOT}{_TOP}\b",
    ),
    (
        Contact.PHONE,
        _NUMBER,
    ),
    (
        Contact.PHONE,
        # Digits and their names mixed, and letters that look like digits; `_figure_of_speech` wants some of both.
        rf"\b{_DIGIT_WORD}(?:[ ,.\-]{{0,3}}(?:(?:double|triple) )?{_DIGIT_WORD}){{6,}}\b"
        rf"|\b(?:{_DIGIT_WORD}[ ,.\-]{{1,3}}){{0,8}}(?:double|triple) {_DIGIT_WORD}(?:[ ,.\-]{{1,3}}(?:(?:double|triple) )?{_DIGIT_WORD}){{3,}}\b"
        r"|\b[0-9oil](?:[ .\-]?[0-9oil]){8,12}\b",
    ),
    (
        Contact.HANDLE,
        rf"\b{_NETWORK}\b(?:'?s)?(?: (?:me|my|{_ACCOUNT}|at|on|under|as)){{0,3}}[ ]?(?::|=|-|@|is )[ ]?{_NAME}"
        rf"|\bmy (?:{_NETWORK}|{_NETWORK_THAT_IS_A_WORD})\b(?: {_ACCOUNT})?[ ]?(?::|=|-|@|is |'s )[ ]?{_NAME}"
        rf"|\b{_NETWORK} (?:me (?:at |on |@ ?)?|{_ACCOUNT}[ :]{{1,2}}){_NAME}"
        rf"|\b(?:add|follow|find|dm|message|text|friend|snap) {_NAME_WITH_SIGNS} on (?:{_NETWORK}|{_NETWORK_THAT_IS_A_WORD})\b"
        rf"|\b{_REACH} disc[ :,@]{{1,3}}{_NAME}"
        rf"|\b{_REACH} {_NETWORK}(?:[ :,@]{{1,3}}[a-z0-9._]*[._0-9][a-z0-9._]*)?"
        r"|(?:^|[\s(])(@[a-z0-9_](?:[a-z0-9_.]{2,31}))|(?:^|[\s(])(/?u/[a-z0-9_-]{3,20})\b"
        r"|\b[a-z0-9_.]{2,32} ?#[0-9]{4,5}\b|\b(?:riot|battle) ?(?:id|tag) [a-z0-9_. #]{3,24}|\b[0-9]{17,20}\b"
        rf"|\b(?:{_NETWORK}|{_NETWORK_THAT_IS_A_WORD})(?: {_ACCOUNT}| gamer ?tag){{0,2}}(?:[ ]?[:=][ ]?| is | ){_NAME_WITH_SIGNS}"
        r"|(?:^|[\s(])(\$[a-z][a-z0-9_]{2,20})\b"
        rf"|\bmy @(?: is|:| =)? ?{_NAME}",
    ),
    (
        Contact.ADDRESS,
        rf"\b[0-9]{{1,5}}[a-z]?,? (?:[a-z]{{2,20}} ){{1,3}}{_STREET}\b\.?"
        r"|\b[0-9]{1,4}(?: bis| ter)?,? (?:rue|chemin|impasse|quai|ulica|calle|carrer|viale|piazza) [a-z]{2,20}(?: [a-z]{2,20}){0,3}"
        r"|\b(?:calle|carrer|viale|piazza|avenida|ulica|rua)\.? [a-z]{2,20}(?: [a-z]{2,20}){0,2},? [0-9]{1,4}\b"
        r"|\b[0-9]{1,2}\.[0-9]{4,},? ?-?[0-9]{1,3}\.[0-9]{4,}\b"
        r"|\b[a-z]{3,25}(?:strasse|str\.|weg|platz|allee) [0-9]{1,4}[a-z]?\b"
        # A British postcode never has c, i, k, m, o or v among its last letters: 'e4 5am' is none.
        r"|\b[a-z]{1,2}[0-9][a-z0-9]? ?[0-9][abd-hjlnp-uw-z]{2}\b"
        r"|\b(?:post ?code|zip(?: ?code)?|pin ?code|plz)(?: is|:)? (?:[a-z]{1,2}[0-9]|[0-9])[a-z0-9 -]{2,8}\b"
        r"|\bp\.? ?o\.? ?box [0-9]+|\b(?:apt|apartment|house no)\.? ?#?[0-9]{1,4}[a-z]?\b",
    ),
)
_PATTERNS: Final = PatternFilter([pattern for _contact, pattern in _WRITTEN])

_CASED_PATTERNS: Final = ((Contact.ADDRESS, compile_pattern(r"\b[A-Z]{2},? [0-9]{5}(?:-[0-9]{4})?\b")),)
"""Over the text as typed: 'IL 62704' is a place, 'he owes me 62704' is not."""

_COUNTED: Final = compile_pattern(
    r"^[0-9]{1,5} (?:\w+ )*(?:years?|months?|weeks?|days?|hours?|minutes?|mins?|times?|people|persons?|kids?|friends?"
    r"|men|women|guys|girls|boys|cats?|dogs?|cars?|miles?|km|kms|blocks|streets|of|in|on|at|to|a|an|the|my|his|her|our"
    r"|and|or|but|he|she|we|they|i|more|other|whole|long|best|is|was|that|this|which|per|percent|down|along|from) "
)
"""'2 years a way', '2 best friends drive ...': counts of things, which no address begins with."""

_YEARS: Final = compile_pattern(r"(?:(?:19|20)[0-9]{2}[ .\-]?){2,}")

_PLAIN_NUMBER: Final = compile_pattern(_NUMBER)
_IN_DISGUISE: Final = compile_pattern(r"[0-9 .\-]*[oil][0-9oil .\-]*")
_DIGITS_OF_A_NUMBER: Final = 6

_EITHER_OR: Final = compile_pattern(r"^[^/.]+\.(?:he|she|him|his|her|they|and|or|i|we|yes|no|his|my|if|but|so|with)/")
"""'we broke up.he/she said': a full stop without a space, and a slash."""

_AT_WORK: Final = compile_pattern(
    r"^(?:works?|worked|working|look(?:s|ed|ing)?|job|manager|intern|engineer|start(?:s|ed)?|search(?:ed)?|stares?|staring|mad|him|her|"
    r"laugh(?:s|ed|ing)?|interview|interviewed|boss|colleague|was|and|but) at "
)

_NO_NAME: Final = frozenset(
    "private public full broken gone dead deleted blocked hacked down off out over not never always still really very so "
    "too just only also the a an my his her their our your this that it where when why how who what all about because and "
    "or but if as at on in to for with from like being been going open closed empty boring toxic weird lame cringe fine "
    "good bad great new old active inactive mine yours ours theirs nothing something everything everywhere after again "
    "linked locked set has had was were are is be best worst better worse more most less free busy".split()
)
"""What is said of an account ('my insta is private') and is not its name."""

_TOLD_OF_OTHERS: Final = compile_pattern(
    r"\b(?:he|she|they|who|you|would|could|to|never|always|ex|boyfriend|girlfriend|husband|wife|guy|girl|did|didn't"
    r"|used to|and then|people|someone)[ ]?$"
)


def _figure_of_speech(contact: Contact, view: Normalised, start: int, end: int) -> bool:
    found = view.text[start:end]
    match contact:
        case Contact.PHONE:
            return _no_number(found)
        case Contact.HANDLE:
            return _no_account(found, before=view.text[max(0, start - 20) : start])
        case Contact.ADDRESS | Contact.LINK | Contact.EMAIL:
            return _MEANS_SOMETHING_ELSE[contact].search(found) is not None
        case _:
            return False


def _no_number(found: str) -> bool:
    if _IN_DISGUISE.fullmatch(found):
        return sum(sign.isdigit() for sign in found) < _DIGITS_OF_A_NUMBER
    spelled = any(map(str.isalpha, found))
    return _YEARS.fullmatch(found) is not None or (not spelled and _PLAIN_NUMBER.fullmatch(found) is None)


def _no_account(found: str, *, before: str) -> bool:
    last = found.rsplit(maxsplit=1)[-1]
    if last in _NO_NAME:
        return True
    asks_to_be_reached = "@" not in found and not any(sign.isdigit() or sign in "._" for sign in last)
    return asks_to_be_reached and _TOLD_OF_OTHERS.search(before) is not None


_MEANS_SOMETHING_ELSE: Final = {Contact.ADDRESS: _COUNTED, Contact.LINK: _EITHER_OR, Contact.EMAIL: _AT_WORK}


def _meant(match: Match) -> tuple[int, int]:
    """The part of a match that is meant: its group, where what stands before it only had to be looked at."""
    for group in (1, 2):
        try:
            start, end = match.span(group)
        except IndexError:
            break
        if start >= 0:
            return start, end
    return match.span()
