"""Sixty files that somebody may hand to `/library import`: sound ones, broken ones with where they are, hostile ones."""

from __future__ import annotations

from typing import Final

from tests.data.samples import ARTICLE

MIB: Final = 1024 * 1024

MARKDOWN: Final = """\
---
id: saying-sorry
title: Saying sorry
summary: A short apology does more than a long one.
attribution: Written by this community
licence: CC0
topics: repair, trust
---

## Three parts

Say what you did. Say what it may have been like
for the other person.

Leave out the reasons, at least at first.

### Tip: Leave out the 'but'

Stop before the word 'but'.
Why: It takes the apology back.
Today: Write one in a single sentence.
Reflection: Which apology did me good?
Caveat: You owe nobody an apology for being afraid.

### Question: What if they do not accept it?

They do not have to.

You can still change.

View: Try again later.
View: Once is enough.
Also: apology rejected
Tips: kept-word
"""

_HEAD: Final = ARTICLE[: ARTICLE.index("[[tip]]")]
_TIP: Final = ARTICLE[ARTICLE.index("[[tip]]") : ARTICLE.index("[[faq]]")]
_SECTION: Final = MARKDOWN[: MARKDOWN.index("### Tip")]


def _swapped(text: str, *pairs: tuple[str, str]) -> str:
    for before, after in pairs:
        assert before in text, before
        text = text.replace(before, after, 1)
    return text


def _filled(piece: str, start: str = "") -> str:
    return start + piece * ((MIB - len(start.encode())) // len(piece.encode()))


def _tips(line: str) -> str:
    return _HEAD + f"[[tip]]\n{line}\n" * ((MIB - 2000) // (len(line.encode()) + 9))


GOOD: Final[dict[str, tuple[str, str | bytes]]] = {
    "toml": ("a.toml", ARTICLE),
    "markdown": ("a.md", MARKDOWN),
    "windows line ends": ("a.toml", ARTICLE.replace("\n", "\r\n")),
    "markdown with windows line ends": ("a.md", MARKDOWN.replace("\n", "\r\n")),
    "byte order mark": ("a.toml", "\ufeff" + ARTICLE),
    "no name that says what it is": ("message.txt", ARTICLE),
    "markdown by how it begins": ("message.txt", MARKDOWN),
    "one section alone": ("a.toml", _HEAD),
    "a markdown section alone": ("a.md", _SECTION),
    "single quotes": ("a.toml", _swapped(ARTICLE, ('"Saying sorry"', "'Saying sorry'"))),
    "other alphabets": ("a.toml", _swapped(ARTICLE, ('"Saying sorry"', '"Прости меня · ごめんなさい · آسف"'))),
    "comments": ("a.toml", "# ours\n" + ARTICLE.replace("\n[[tip]]", "\n# a tip\n[[tip]]")),
    "no end of line": ("a.toml", ARTICLE.rstrip("\n")),
    "an emoji family": ("a.toml", _swapped(ARTICLE, ("Saying sorry", "Saying sorry 👨\u200d👩\u200d👧"))),
    "two thousand tips": (
        "a.toml",
        _HEAD + "".join(_swapped(_TIP, ("no-but", f"tip-{number}")) for number in range(2000)),
    ),
}
"""Name and content of what is taken."""

BROKEN: Final[dict[str, tuple[str, str | bytes, int, str]]] = {
    "no licence": ("a.toml", _swapped(ARTICLE, ('licence = "CC0"\n', "")), 1, "has no licence"),
    "no attribution": ("a.toml", _swapped(ARTICLE, ('attribution = "Written by this community"\n', "")), 1, "no attribution"),
    "markdown without licence": ("a.md", _swapped(MARKDOWN, ("licence: CC0\n", "")), 1, "Add a line: Licence: ..."),
    "an empty licence": ("a.toml", _swapped(ARTICLE, ('"CC0"', '" "')), 6, "licence is empty"),
    "a quote too few": ("a.toml", _swapped(ARTICLE, ('"Three parts"', '"Three parts')), 10, "closing quote is missing"),
    "a text never closed": ("a.toml", _swapped(ARTICLE, ('💛\n"""', "💛\n")), 11, "three closing quotes"),
    "a tip about nothing here": ("a.toml", _swapped(ARTICLE, ('"repair", "trust"', '"repairs"')), 26, "Did you mean 'repair'?"),
    "a section that is not there": (
        "a.toml",
        _swapped(ARTICLE, ('section = "three-parts"', 'section = "four"')),
        20,
        "no section",
    ),
    "an id that others have": ("a.toml", _swapped(ARTICLE, ('id = "no-but"', 'id = "kept-word"')), 19, "taken already"),
    "a ping": ("a.toml", _swapped(ARTICLE, ("Stop before", "@everyone stop before")), 22, "An @ can ping people"),
    "a hidden ping": ("a.toml", _swapped(ARTICLE, ("Stop before", "\\u0040here before")), 22, "An @ can ping people"),
    "a role's mention": ("a.toml", _swapped(ARTICLE, ("Stop before", "<@&123456789> before")), 22, "Discord makes a mention"),
    "a link": ("a.toml", _swapped(ARTICLE, ("Stop before", "https://evil.example")), 22, "link or invite"),
    "an invite": ("a.toml", _swapped(ARTICLE, ("Stop before", "discord.gg/abc before")), 22, "link or invite"),
    "words that hide a link": ("a.md", _swapped(MARKDOWN, ("Stop before", "[Stop](x) before")), 19, "A link hidden"),
    "a heading": ("a.toml", _swapped(ARTICLE, ("Stop before", "# Stop before")), 22, "A # can make a heading"),
    "bold": ("a.toml", _swapped(ARTICLE, ("Stop before", "**Stop** before")), 22, "Texts are plain"),
    "text that runs backwards": ("a.toml", _swapped(ARTICLE, ("Stop before", "\u202eStop before")), 22, "invisible character"),
    "a tip too long for a card": ("a.toml", _swapped(ARTICLE, ("Stop before", "Stop " * 120)), 22, "at most 500 fit"),
    "topics instead of an article": (
        "a.toml",
        '[[topic]]\nid = "spam"\nname = "Spam"\ndescription = "x"\nwords = ["a"]\n',
        1,
        "There is no heading 'topic' here",
    ),
}
"""Name, content, the line of the first fault, and what is said of it."""

HOSTILE: Final[dict[str, tuple[str, str | bytes]]] = {
    "brackets": ("a.toml", _filled("[")),
    "a value of brackets": ("a.toml", _filled("[", "[article]\na = ")),
    "curly brackets": ("a.toml", _filled("{a=", "[article]\na = ")),
    "a dotted key": ("a.toml", _filled("a.", "[article]\n") + "a = 1"),
    "digits": ("a.toml", _filled("1", "[article]\na = ")),
    "quotes": ("a.toml", _filled('"', "[article]\na = ")),
    "half a text": ("a.toml", _filled('""x', '[article]\na = """')),
    "fifty thousand headings": ("a.toml", "".join(f"[[x{number}]]\n" for number in range(49_990))),
    "fifty thousand keys": ("a.toml", "[article]\n" + "".join(f"k{number} = 1\n" for number in range(49_990))),
    "many ids": ("a.toml", _tips("topics = [" + ",".join(f'"a{number}"' for number in range(2500)) + "]")),
    "many pings": ("a.toml", _tips('text = "' + "@" * 15_000 + '"')),
    "half mentions": ("a.toml", _tips('text = "' + "<a" * 9000 + '"')),
    "control characters": ("a.toml", "\0" * MIB),
    "no text at all": ("a.toml", bytes(range(256)) * 4096),
    "a picture": ("a.md", b"\x89PNG\r\n\x1a\n" + bytes(MIB - 8)),
    "nothing": ("a.toml", b""),
    "markdown: nothing behind the front": ("a.md", "---\n" * 49_000),
    "markdown: views": ("a.md", _filled("View: x\n", _SECTION + "### Question: q\n")[: 49_000 * 8]),
    "markdown: texts behind fields": ("a.md", _SECTION + "### Tip: q\n" + "Why: x\n" * 24_000 + "\n" + "t\n" * 24_000),
    "markdown: tips without words": ("a.md", _SECTION + "### Tip: q\n" * 45_000),
    "markdown: one long field": ("a.md", _filled("a.a", _SECTION + "### Tip: q\nWhy: ")),
    "markdown: one long title": ("a.md", _filled("q ", _SECTION + "### Tip: ")),
    "markdown: one long topic": ("a.md", _filled("trust", _SECTION + "### Tip: q\nTopics: ")),
    "markdown: signs": ("a.md", _filled("# ", _SECTION + "## ")),
    "too long": ("a.toml", ARTICLE + "#" * MIB),
}
"""Name and content of what must be refused soon."""
