"""Line 14: nothing that anybody types acts on Discord or on its readers."""

from __future__ import annotations

import itertools
import random
import re
import unicodedata
from typing import TYPE_CHECKING, Any, Final

from hypothesis import given
from hypothesis import strategies as st

from bot.demo.people import texts
from bot.domain.parcel import QuestionPart, QuestionPost, ReplyPost, ReviewCard
from bot.domain.publishable import title_line
from bot.domain.question import STORY_LIMIT, TITLE_LIMIT, WARNING_LIMIT, QuestionText, State, thread_name
from bot.domain.reply import REPLY_LIMIT
from bot.domain.story import story_parts
from cogs.questions.post_cards import part_card, question_card, reply_card
from cogs.review.cards import waiting_card
from tests.leaks.witness import is_public

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tests.conftest import World

HOSTILE: Final = (
    "@everyone", "@here", "@\u200beveryone", "@ev\u00aderyone", "＠everyone", "<@{user}>", "<@!{user}>",
    "<@&{role}>", "<@\u200b{user}>", "<@<@{user}>{user}>", "<#{channel}>", "<id:customize>", "<id:guide>",
    "<id:browse>", "<id:linked-roles>", "<t:1700000000:R>", "<t:1700000000>", "<t:-5:F>", "</ask:{channel}>",
    "</questions mine:{channel}>", "<:smile:{user}>", "<a:wave:{user}>", "<sound:{guild}:{user}>",
    "[free nitro](https://evil.example)", "[a](<https://evil.example>)",
    "[https://discord.com](https://evil.example 'x')", "[[b]](https://evil.example)",
    "\\[c](https://evil.example)", "[d]\u200b(https://evil.example)", "<https://evil.example>",
    "https://evil.example/a?b=c#d", "HTTPS://EVIL.EXAMPLE", "http://192.0.2.7:8080",
    "discord://-/channels/{guild}", "steam://run/1", "discord.gg/abc123", "https://discord.gg/abc123",
    "discord.com/invite/abc123", "discordapp.com/invite/abc123", "DISCORD.GG/ABC", "discord.gg/\u200babc123",
    "discord.gift/xyz", "discord.new/xyz", "discord.com/channels/{guild}/{channel}", "discord.gg//abc",
    "\u202egnp.exe", "\u202dabc\u202c", "\u2066hidden\u2069", "\u2067x\u2069", "\u200e\u200f\u061c",
    "a\u200bb\u200cc\u2060d\ufeffe", "\U000e0041\U000e0042", "\u115f\u1160\u3164\uffa0",
    "Z\u0334\u0321\u0320\u0331\u0353a\u0334\u0321\u0320\u0331\u0353", "# heading", "-# small", "> quote",
    ">>> all of it", "```\ncode", "`x", "``y", "||open", "|| ||", "***bold", "__u", "~~s", "* a", "1. b",
    "\n\n\n\n\nfar down", "\r\n\x00\x07\x1b[31m", "\\", "\\\\[e](https://evil.example)", "\\<@{user}>",
    "👩‍👩‍👧", "❤️‍🩹", "<@{user}", "{user}>", "<", ">", "<<@{user}>>", "@everyone@here", "mailto:a@example.org",
    "<mailto:a@example.org>", "tel:+49151", "<tel:+4915123456789>", "xn--80ak6aa92e.com", "www.evil.example",
    "evil․example", "%3C@{user}%3E", "&lt;@{user}&gt;", "\u2028\u2029\x85",
)  # fmt: skip

ACTS: Final = {
    "a mention": r"<[@#][!&]?\d+>",
    "a place in the server": r"<id:\w",
    "a time stamp": r"<t:-?\d+",
    "a command": r"</[^>\n]*:\d+>",
    "an emoji of a server": r"<a?:\w+:\d+>",
    "a sound": r"<sound:",
    "an address in brackets": r"<[a-zA-Z][\w+.-]*:[^\s>]+>",
    "a link": r"(?i)[a-z][a-z0-9+.-]*://[^\s]",
    "an invite": r"(?i)discord(app)?\.(gg|gift|new|com/(invite|channels|template|gifts|events))/+[\w-]",
    "a ping of everybody": r"@(everyone|here)",
}

PASSING: Final = frozenset("\n\u200d\ufe0f")
"""Line breaks, and what holds an emoji together: between pictures it does nothing else."""


def acts(text: str) -> list[str]:
    """All that would act in a text, by Discord's own rules."""
    found = [what for what, pattern in ACTS.items() if re.search(pattern, text)]
    bare = re.sub(r"\\[!-/:-@\[-`{-~]", "", text)
    if "[" in bare or "](" in bare:
        found.append("a masked link")
    unseen = [c for c in text if unicodedata.category(c) in {"Cf", "Cc", "Co", "Cs"} and c not in PASSING]
    unseen += [c for c in text if c in "\u115f\u1160\u3164\uffa0\u2028\u2029"]
    return [*found, *(f"U+{ord(c):04X}" for c in unseen)]


def acts_in_name(name: str) -> list[str]:
    """The same of a thread's name, which knows no markdown: brackets are brackets there."""
    return [*(what for what in acts(name) if what != "a masked link"), *(["a line break"] if "\n" in name else [])]


def hostile(seed: int) -> Iterator[str]:
    """Texts without end: each thing alone, then any of them beside, inside and around any other."""
    chance = random.Random(seed)  # noqa: S311 -- the same texts in every run
    yield from HOSTILE
    while True:
        some = [chance.choice(HOSTILE) for _ in range(chance.randint(2, 5))]
        one, other = some[0], some[1]
        yield chance.choice(
            (
                chance.choice(("", " ", "\n", "\u200b")).join(some),
                one[: len(one) // 2] + other + one[len(one) // 2 :],
                "\u200b".join(one),
                f"||{one}|| **{other}**",
                one.replace("<", "<" + other),
            )
        )


def filled(text: str, ids: Mapping[str, str]) -> str:
    """The text with real ids in its places."""
    return re.sub(r"\{(\w+)\}", lambda match: ids.get(str(match[1]), str(match[0])), text)


def test_line_14_thousands_of_hostile_texts_do_nothing() -> None:
    """All that shows a person's words to others, with each text in each of its places."""
    ids = {name: str(1456074443980800013 + number) for number, name in enumerate(("user", "role", "channel", "guild"))}
    made = (filled(text, ids) for text in hostile(41))
    for title, story, warning, text in zip(*[itertools.islice(made, 8_000)] * 4, strict=True):
        words = QuestionText(title[:TITLE_LIMIT], story[:STORY_LIMIT], None, warning[:WARNING_LIMIT])
        cards = (
            question_card(post_of(words)),
            waiting_card(ReviewCard(1, "A" * 22, words, asked_for=title)),
            reply_card(reply_of(text)),
        )
        assert [(part, found) for card in cards for part in shown(card) if (found := acts(part))] == []
        assert acts_in_name(thread_name(7, title_line(words.title, TITLE_LIMIT))) == []


async def test_line_14_hundreds_of_hostile_texts_do_nothing(world: World) -> None:
    await world.set_up()
    env, services = world.env, world.application.services
    things = {"user": world.peer, "role": world.moderators, "channel": world.lounge, "guild": world.guild}
    ids = {name: str(thing.id) for name, thing in things.items()}
    made = (filled(text, ids) for text in hostile(14))
    await world.publish()
    question = (await services.questions.mine(world.guild.id, world.asker.id))[0].id
    start = len(env.http_requests)
    asked: list[str] = []
    for number in range(40):
        title, story, warning = itertools.islice(made, 3)
        somebody = world.asker.id + number  # more than fit in one person's day
        preview = await services.questions.draft(
            world.guild.id,
            somebody,
            QuestionText(f"T {title}"[:TITLE_LIMIT], f"S {story}"[:STORY_LIMIT], None, warning[:WARNING_LIMIT]),
            own_names=(),
            wants_notice=False,
        )
        await services.questions.submit(world.guild.id, somebody, preview.draft_id)
        asked.append(preview.draft_id)
    await world.later(minutes=1)
    for question_id in asked:
        await services.reviewing.approve(world.guild.id, question_id, world.moderator.id)
    for number, text in enumerate(itertools.islice(made, 120)):
        somebody = world.peer.id + number // 30
        reply = await services.replies.draft(world.guild.id, somebody, question, f"R {text}"[:REPLY_LIMIT], own_names=())
        await services.replies.submit(world.guild.id, somebody, reply.reply_id)
    await world.later(hours=1)
    sent = [request for request in env.http_requests[start:] if request.method in {"POST", "PATCH"} and request.json]
    messages = [request for request in sent if request.path.endswith("/messages") or re.search(r"/messages/\d+$", request.path)]
    assert len(messages) >= 200
    assert len([request for request in sent if request.path.endswith("/threads")]) == 40
    for request in messages:
        assert request.json is not None
        assert request.json["allowed_mentions"]["parse"] == [], request.path
        assert set(request.json["allowed_mentions"]) == {"parse"}
    written = [text for request in messages if request.json is not None for text in texts(request.json["components"])]
    names = [request.json["name"] for request in sent if request.json is not None and "name" in request.json]
    own = f"<@{world.moderator.id}>"  # the reviewer's name on a settled card is the bot's own word, and pings nobody
    assert [(text, found) for text in written if (found := acts(text.replace(own, "")))] == []
    assert [(name, found) for name in names if (found := acts_in_name(name))] == []
    assert [name for name in names if not 1 <= len(name) <= 100] == []
    for found in env.backend.messages.values():
        for message in found.values():
            if is_public(message):
                assert (message.ping_user_ids, message.ping_role_ids, message.mention_everyone) == ([], [], False)


def post_of(text: QuestionText) -> QuestionPost:
    return QuestionPost(channel_id=1, question_id="A" * 22, number=7, text=text, topic="", state=State.PUBLISHED)


def reply_of(text: str) -> ReplyPost:
    return ReplyPost(1, "A" * 22, "Amber Alder", is_asker=False, text=text[:REPLY_LIMIT])


hostile_text = st.lists(st.one_of(st.sampled_from(HOSTILE), st.text(max_size=12)), max_size=12).map("".join)


def shown(card: Any) -> list[str]:
    return texts(card.to_components())


@given(title=hostile_text, story=hostile_text, warning=hostile_text)
def test_line_14_whatever_is_typed_a_question_does_nothing(title: str, story: str, warning: str) -> None:
    text = QuestionText(title[:TITLE_LIMIT], story[:STORY_LIMIT], None, warning[:WARNING_LIMIT])
    later = [part_card(QuestionPart(1, 7, part, 9, story)) for part, story in enumerate(story_parts(text)[1:], start=2)]
    cards = (question_card(post_of(text)), waiting_card(ReviewCard(1, "A" * 22, text)), *later)
    assert [(part, found) for card in cards for part in shown(card) if (found := acts(part))] == []
    assert all(sum(map(len, shown(card))) <= 4_000 for card in cards)
    name = thread_name(7, title_line(text.title, TITLE_LIMIT))
    assert acts_in_name(name) == []


@given(text=hostile_text)
def test_line_14_whatever_is_typed_a_reply_does_nothing(text: str) -> None:
    assert [(part, found) for part in shown(reply_card(reply_of(text))) if (found := acts(part))] == []


def test_line_14_the_test_itself_sees_what_acts() -> None:
    harmless = ("👩‍👩‍👧", "❤️‍🩹", "<", ">", "{user}>", "<@{user}", "\\", "`x", "``y", "||open", "|| ||")
    ids: dict[str, str] = dict.fromkeys(("user", "role", "channel", "guild"), "1456074443980800013")
    blind = [text for text in HOSTILE if not acts(filled(text, ids))]
    markup = (
        "# heading",
        "* a",
        "1. b",
        "-# small",
        "> quote",
        ">>> all of it",
        "```\ncode",
        "***bold",
        "__u",
        "~~s",
        "\n\n\n\n\nfar down",
    )
    words = ("＠everyone", "mailto:a@example.org", "tel:+49151", "xn--80ak6aa92e.com", "www.evil.example", "evil․example")
    encoded = ("%3C@{user}%3E", "&lt;@{user}&gt;")
    zalgo = ("Z\u0334\u0321\u0320\u0331\u0353a\u0334\u0321\u0320\u0331\u0353",)
    assert set(blind) <= {*harmless, *markup, *words, *encoded, *zalgo}
