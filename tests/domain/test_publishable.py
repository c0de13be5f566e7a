"""Nothing that acts gets through, judged by a checker that reads the result as Discord's server and client would.

The checker walks the text by hand and shares no pattern with the code.
"""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.domain.graphemes import graphemes
from bot.domain.publishable import disarmed, publishable, split_message, title_line

JOINER, EMOJI_STYLE = "\u200d", "\ufe0f"

HOSTILE = [
    "@", "@everyone", "@here", "<@123456789>", "<@!1>", "<@&2>", "<#3>", "</ask now:4>", "<:a:1>", "<a:b_c:2>",
    "<t:1:R>", "<id:customize>", "<sound:1:2>", "<", ">", ">>> ", "> ", "\n", "\r\n", "\u2028", "# ", "## ", "-# ",
    "- # ", "#", "`", "```", "*", "**", "_", "__", "~~", "|", "||", "|||", "\\", "\\\\", "\\|", "[x](", ")",
    "https://", "http", "s:", "//", "://", "evil.com", "discord.gg/", "DISCORD.gg", "/abc", "discordapp.com/invite/",
    "discord.com/channels/1/2", "\u200b", "\u200d", "\u202e", "\u2066", "\ufeff", "\u00ad", "\ufe0f", "\U000e0067",
    "\u2800", "\u3164", "\u034f", "\x00", "\x1b", "\ue000", "\ud800", "\u0301", "e", "a b", "1", ":", "😀", "❤", "🏽",
    "*\ufe0f\u20e3", "#\ufe0f\u20e3", "<id:home>", "discord.com/activities/1", "discord.gg/*abc", "\U0001d159",
    "🇭", "🇮", " ", "\t", "\u3000", "&", "!", "<3", "=", "steam://", "<https://evil.com>", "<a@b.com>", "<+1>",
]  # fmt: skip
hostile_text = st.lists(st.one_of(st.sampled_from(HOSTILE), st.text(max_size=3)), max_size=14).map("".join)


def acts(text: str) -> str | None:
    """What in `text` would act, or None."""
    for check in (invisible, mention, link, invite, markdown, layout):
        found = check(text)
        if found:
            return f"{check.__name__}: {found}"
    return None


def invisible(text: str) -> str | None:
    for position, character in enumerate(text):
        before, after = text[position - 1 : position], text[position + 1 : position + 2]
        in_emoji = character in {JOINER, EMOJI_STYLE} and before and (not before.isalnum() or after == "\u20e3")
        if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co"} and character != "\n" and not in_emoji:
            return repr(character)
        if character in "\U0001d159\u2800\u3164\u115f\u1160\uffa0\u034f" or (character == EMOJI_STYLE and not in_emoji):
            return repr(character)
    return None


def mention(text: str) -> str | None:
    if "@" in text:
        return "@"
    for position, character in enumerate(text):
        after = text[position + 1 : position + 2]
        if character == "<" and after and not after.isspace() and after not in "0123456789=-<":
            return text[position : position + 9]
    return None


def link(text: str) -> str | None:
    place = text.find("://")
    while place >= 0:
        after = text[place + 3 : place + 4]
        if after and not after.isspace():
            return text[place - 6 : place + 9]
        place = text.find("://", place + 1)
    return None


def invite(text: str) -> str | None:
    small = text.lower()
    for host in (
        "discord.gg/",
        "discord.com/invite/",
        "discordapp.com/invite/",
        "discord.gift/",
        "discord.new/",
        "discord.com/activities/",
    ):
        place = small.find(host)
        while place >= 0:
            after = small[place + len(host) : place + len(host) + 1]
            if after.isascii() and after.isalnum():
                return text[place : place + 20]
            place = small.find(host, place + 1)
    return None


def markdown(text: str) -> str | None:
    """Markdown by Discord's rules: a backslash escapes a sign, a spoiler ends at the first two bars, escaped or not."""
    position = 0
    while position < len(text):
        character, after = text[position], text[position + 1 : position + 2]
        if character == "\\":
            if not after or after.isalnum() or after.isspace():
                return "a backslash that escapes nothing"
            position += 2
            continue
        if character in "*_~`[]>":
            return text[position : position + 5]
        line_begins = text[text.rfind("\n", 0, position) + 1 : position]
        if character == "#" and (not after or after in "# \n") and not set(line_begins) - set(" -*+>#0123456789."):
            return "a heading"
        if character == "|":
            end = text.find("||", position + 3)
            if text[position : position + 2] != "||" or end < 0:
                return "a bar"
            inside = markdown(text[position + 2 : end])
            if inside:
                return f"in a spoiler: {inside}"
            position = end + 2
            continue
        position += 1
    return None


def layout(text: str) -> str | None:
    if "\n\n\n" in text or text != text.strip():
        return "empty lines"
    accents = 0
    for character in text:
        accents = accents + 1 if unicodedata.category(character) in {"Mn", "Me"} and character != EMOJI_STYLE else 0
        if accents > 5:
            return "a stack of accents"
    return None


@pytest.mark.parametrize(
    "text",
    [
        "<@1>",
        "@here",
        "a://b",
        "discord.gg/x",
        "**b**",
        "||x",
        "\\",
        "# h",
        "a\u200bb",
        "\u202e",
        "a\n\n\n\nb",
        "`c`",
        "<t:1>",
        "|",
        "[a](b)",
    ],
)
def test_the_checker_sees_what_acts(text: str) -> None:
    assert acts(text) is not None


@given(hostile_text)
@example("<:https:1>//evil.com")
@example("<<:a:1>1>")
@example("https://://evil.com")
@example("||a\\|||")
@example("disco<@1>rd.gg/abc")
@example("\\@everyone\\")
@example("😀\u200d\u2800😀")
def test_nothing_that_acts_gets_through(text: str) -> None:
    result = publishable(text)
    assert acts(result) is None
    assert publishable(result) == result
    assert len(result) <= 2 * len(text)


@given(st.text(alphabet="aZ9é *_~`|#-.,!?()[]{}+=/\n", max_size=60))
def test_words_and_signs_stay_as_they_were_typed(text: str) -> None:
    shown = publishable(text).replace("\\", "")
    assert shown.split() == text.split()


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("*sigh* he_said so", "\\*sigh\\* he\\_said so"),
        ("I love him <3 -> a <= b", "I love him <3 -\\> a <= b"),
        ("ask <@123> in <#4> with </tip now:5> <:sad:6>", "ask ＠… in #… with /tip now :sad:"),
        ("join discord.gg/abc-1 now", "join discord.gg/… now"),
        ("https://a.b/c <https://d.e>", "https:// a.b/c https:// d.e"),
        ("||he hit me|| and || so", "||he hit me|| and \\|\\| so"),
        ("- one\n- two\n1. three\n#family #1", "- one\n- two\n1. three\n#family #1"),
        ("❤️‍🩹 👨‍👩‍👧 1️⃣ 👍🏽 🇮🇪", "❤️‍🩹 👨‍👩‍👧 1️⃣ 👍🏽 🇮🇪"),
        ("¯\\_(ツ)_/¯", "¯\\_(ツ)\\_/¯"),
        ("e\u200dvery\u200bone", "everyone"),
        ("a\x00b\u202ec\ue000d", "abcd"),
        ("  \u2800 ", ""),
        ("\U0001d159", ""),
        ("discord.com/activities/1", "discord.com/activities/…"),
        ("discord.gg/1#\ufe0f\u20e3", "discord.gg/…"),
    ],
)
def test_what_is_published(text: str, result: str) -> None:
    assert publishable(text) == result


@given(hostile_text)
def test_a_text_that_is_escaped_later_has_its_markdown_but_nothing_else_that_acts(text: str) -> None:
    result = disarmed(text)
    assert not any(check(result) for check in (invisible, mention, link, invite))


@given(hostile_text, st.integers(1, 100))
@example("discord.gg/*abc", 100)
@example("@*\ufe0f\u20e3", 3)
@example("*\ufe0f\u20e3", 2)
@example("#\ufe0f\u20e3", 2)
def test_a_title_is_one_safe_line(text: str, limit: int) -> None:
    title = title_line(text, limit)
    assert len(title) <= limit
    assert not set(title) & set("*_~`|\\@\n\r\t")
    assert not any(check(title) for check in (invisible, mention, link, invite))
    assert not title.startswith(("#", ">", "-", " "))
    assert title_line(title, limit) == title


@pytest.mark.parametrize(
    ("text", "limit", "title"),
    [
        ("**Is this** a _red_ flag?", 100, "Is this a ˍredˍ flag?"),
        ("# big\n> title", 100, "big > title"),
        ("He never talks to me about anything at all", 20, "He never talks to…"),
        ("👨‍👩‍👧👨‍👩‍👧", 8, "👨‍👩‍👧…"),
        ("see https://abcdefghijkl.com", 12, "see https…"),
        ("", 10, ""),
    ],
)
def test_titles(text: str, limit: int, title: str) -> None:
    assert title_line(text, limit) == title


def same_letters(text: str) -> str:
    return "".join(character for character in text if not character.isspace() and character != "|")


@given(
    st.lists(st.one_of(st.sampled_from([*HOSTILE, "word ", "A sentence. ", "\n\n"]), st.text(max_size=9)), max_size=60),
    st.integers(16, 80),
)
def test_a_message_is_split_without_losing_or_breaking_anything(pieces: list[str], limit: int) -> None:
    text = publishable("".join(pieces))
    parts = split_message(text, limit)
    assert all(0 < len(part) <= limit for part in parts)
    assert same_letters("".join(parts)) == same_letters(text)
    assert not any(markdown(part) for part in parts)  # no cut between a backslash and its sign, no spoiler left open
    whole = set(graphemes(text))
    longest = max((len(cluster) for cluster in whole), default=0)
    if longest < 12:
        for part, following in pairwise(parts):
            cut = part.rstrip("|")[-1:], following.lstrip("|")[:1]
            assert not any(
                cut[0] + cut[1] in cluster and len(cluster) > 1 for cluster in whole if unicodedata.combining(cut[1] or " ")
            )


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two is longer. Three", ["One. Two is longer.", "Three"]),
        ("A first paragraph\n\nand another one here", ["A first paragraph", "and another one here"]),
        ("||hidden words hidden words||", ["||hidden words||", "||hidden words||"]),
        ("x" * 45, ["x" * 20, "x" * 20, "x" * 5]),
        ("one || two", ["one || two"]),
        (" \n ", []),
    ],
)
def test_parts(text: str, parts: list[str]) -> None:
    assert split_message(text, 20) == parts


def test_a_limit_that_leaves_no_room_is_refused() -> None:
    with pytest.raises(ValueError, match="no room"):
        split_message("text", 15)


def test_ordinary_words_pass_untouched() -> None:
    text = "My partner says I'm too sensitive, and I don't know any more. Is he right?"
    assert publishable(text) == title_line(text, 90) == disarmed(text) == text
