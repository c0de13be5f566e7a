"""Lines 11, 12, 16, 18, 20 and 21: nothing that a moderator or another member can look at tells one person from another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import pytest
from discord import AppCommandOptionType, AppCommandType

from bot.demo.people import text_of
from tests.leaks.canary import Needles
from tests.leaks.walk import (
    PUBLISHED,
    REFLECTED,
    WAITING,
    asked,
    commands,
    look_around,
    press_by_hand,
    private_texts,
    published,
    reflect,
    reply,
)
from tests.leaks.witness import Sight, is_public, leaks, masked, messages, rows_of, seen_by_others

if TYPE_CHECKING:
    import discord

    from tests.conftest import World
    from tests.leaks.walk import Walk
    from tests.people import Person

PEOPLE: Final = (AppCommandOptionType.user.value, AppCommandOptionType.mentionable.value)
PUBLIC_LIST: Final = "questions browse"
"""Lists what is published: two questions are one more than one."""

RANDOM: Final = frozenset({"tip"})
"""Commands whose answer is drawn at random, and which change what their own user is shown next."""

QUEUE: Final = "moderate queue"
"""What waits for reviewers, who are shown it: it moves when somebody asks, as the review channel does."""


def plain_commands(world: World, who: Person) -> list[str]:
    """What this person can type without options."""
    allowed = who.actor.available_commands(who.here)
    found = [name for name, options in commands(world) if name in allowed and not any(o.get("required") for o in options)]
    return [name for name in found if name not in RANDOM]


def message_menus(world: World) -> list[str]:
    """Every entry under Apps in the menu of a message."""
    kinds = [key for scope in world.env.backend.commands.values() for key in scope]
    return sorted(name for name, kind in kinds if kind == AppCommandType.message.value)


def readable(world: World, who: Person) -> list[discord.Message]:
    """The messages of the newest question and of its thread."""
    threads = world.questions.threads[-1:]
    return [*world.posts()[-1:], *(message for thread in threads for message in thread.history(viewer=who.actor))]


async def everything_shown(world: World, who: Person) -> dict[str, str]:
    """What each such command, and each menu on each message that they can read, shows this person."""
    shown: dict[str, str] = {}
    for name in plain_commands(world, who):
        seen = await who.slash(name)
        shown[name] = str(seen.form) if seen.form is not None else seen.text
    del shown["questions browse"]  # it grows with each question that is public, for everybody alike
    for number, message in enumerate(readable(world, who)):
        for name in message_menus(world):
            seen = await who.menu(name, message)
            shown[f"{name} on message {number}"] = str(seen.form) if seen.form is not None else seen.text
            if "Take it back" in seen.buttons:
                await who.press(seen, "Take it back")
    return {name: str(masked(re.sub(r":[\w-]{8}'", ":*'", text))) for name, text in shown.items()}


# 11. Ban oracle


async def test_line_11_no_command_takes_a_person(world: World) -> None:
    taking = [name for name, options in commands(world) if any(option["type"] in PEOPLE for option in options)]
    assert taking == []
    kinds = {kind for scope in world.env.backend.commands.values() for _name, kind in scope}
    assert AppCommandType.user.value not in kinds


async def test_line_11_a_moderator_is_shown_the_same_whoever_asked(caged: Walk) -> None:
    world, moderator = caged.world, caged.world.moderator
    seen: list[list[Any]] = []
    for number, who in enumerate((caged.canary, world.asker), start=1):
        await world.publish(who, notify=number == 1)
        await world.ask(who, title="A draft that is never posted")
        for button in ("Decline", "Approve"):
            await who.press(await world.ask(who), "Post it")
            seen.append([text_of(world.cards()[-1]), (await world.decide(world.cards()[-1], button)).text])
            seen[-1].append(text_of(world.cards()[-1]))
        shown = await everything_shown(world, moderator)
        shown.pop(PUBLIC_LIST, None)
        seen.append([re.sub(rf"\bQ{2 * number}\b", "Q", str(shown))])
    half = len(seen) // 2
    assert seen[:half] == seen[half:]


async def test_line_11_closed_direct_messages_look_like_open_ones(caged: Walk) -> None:
    world = caged.world
    seen: list[Any] = []
    await world.later(hours=9)  # nobody is written to at night
    for closed in (True, False):
        dm_channel = world.env.backend.get_dm_channel(caged.canary.id).id
        if closed:
            world.env.inject_error("POST", f"/channels/{dm_channel}/messages", status=403, code=50007)
        start = len(world.cards())
        await published(caged, *PUBLISHED, notify=True)
        await world.later(hours=1)
        shown = await everything_shown(world, world.moderator)
        shown.pop(PUBLIC_LIST, None)
        seen.append([[text_of(card) for card in world.cards()[start:]], shown])
    assert seen[0] == seen[1]
    one, other = rows_of(world.database)["questions"]
    assert {row["address"] is None for row in (one, other)} == {True, False}  # the closed door was respected at once


# 12. No counter


async def test_line_12_nothing_that_others_are_shown_moves(caged: Walk) -> None:
    world, canary = caged.world, caged.canary
    people = (world.peer, world.moderator, world.asker)
    before = [await everything_shown(world, who) for who in people]
    assert all(len(shown) >= 8 for shown in before)
    await look_around(caged)
    await reflect(caged)
    await world.ask(canary, title="A draft that is never posted")
    await asked(caged, *WAITING)
    after = [await everything_shown(world, who) for who in people]
    assert [shown.pop(QUEUE, None) is None for shown in before] == [shown.pop(QUEUE, None) is None for shown in after]
    assert after == before
    assert text_of(world.cards()[-1]).startswith("### A question waits")  # what is for reviewers is in the review channel alone


# 16. Review


async def test_line_16_a_reviewer_sees_no_author_no_order_and_no_history(caged: Walk) -> None:
    world, canary = caged.world, caged.canary
    for who in (canary, world.asker, canary):
        await who.press(await world.ask(who, title="The same question", story="The same story."), "Post it")
    assert len({masked_components(card) for card in world.cards()}) == 1
    for card, button in zip(world.cards(), ("Approve", "Decline", "Approve"), strict=True):
        await world.decide(card, button)
        assert f"<@{world.moderator.id}>" in text_of(world.cards()[0])
    review = [Sight("review", message) for name, message in messages(world.env, canary.id) if name == "review"]
    assert leaks(iter(review), caged.needles, whole=caged.whole) == []
    assert leaks(seen_by_others(world.env, canary.id), caged.needles, whole=caged.whole) == []


def masked_components(message: Any) -> str:
    return str(masked([component.to_dict() for component in message.components]))


async def test_line_16_a_decision_leaves_nothing_to_press_and_a_declined_text_goes(caged: Walk) -> None:
    world = caged.world
    await asked(caged, *WAITING)
    card = world.cards()[-1]
    (question,) = rows_of(world.database)["questions"]
    await world.decide(card, "Decline")
    assert WAITING[0] not in text_of(world.cards()[-1])
    assert "custom_id" not in masked_components(world.cards()[-1])
    late = await press_by_hand(world, world.moderator, f"review:approve:{question['id']}")
    assert late.text == "Somebody decided this a moment before you, or the asker took it back. Nothing changed."


@pytest.mark.parametrize("erasing", [False, True])
async def test_line_16_what_is_taken_back_goes_from_the_review_channel_too(caged: Walk, erasing: bool) -> None:
    canary = caged.canary
    await published(caged, *PUBLISHED)
    await asked(caged, *WAITING)
    if erasing:
        await canary.press(await canary.slash("privacy erase"), "Erase everything")
    else:
        for button in ("Withdraw Q1", "Withdraw"):
            await canary.press(await canary.press(await canary.slash("questions mine"), button), "Yes, withdraw it")
    needles = Needles()
    for text in (*PUBLISHED, *WAITING):
        needles.add_text(text, text)
    public = (Sight(where, message) for where, message in messages(caged.world.env, canary.id) if is_public(message))
    announced = [Sight("thread", thread.name) for thread in caged.world.questions.threads]
    assert leaks(iter([*public, *announced]), needles) == []


# 18. Direct messages


async def test_line_18_a_direct_message_says_nothing_on_a_lock_screen(caged: Walk) -> None:
    world, canary = caged.world, caged.canary
    await world.later(hours=9)  # nobody is written to at night, and only once in a few hours
    await published(caged, *PUBLISHED, notify=True)
    await world.later(minutes=1)
    await reply(caged, world.peer, "Slowly.")
    await world.later(hours=5)
    await asked(caged, *WAITING, notify=True)
    await world.decide(world.cards()[-1], "Decline")
    await world.later(hours=5)
    found = world.env.backend.messages[world.env.backend.dm_channels[canary.id]].values()
    assert len(found) == 3
    telling = ("question", "anonym", "trust", "repl", "answer", "declin", "publish", "approve", "review", "thread", "q1")
    telling += (world.guild.name.lower(), *(channel.lower() for channel in world.guild.channels))
    for message in found:
        words = str(message.components).lower()
        assert [word for word in telling if word in words] == []
        assert [text for text in (*PUBLISHED, *WAITING, "Slowly.") if text.lower() in words] == []
        assert (message.content, message.embeds, message.attachments) == ("", [], [])


async def test_line_18_nobody_is_written_to_who_did_not_ask_for_it(walked: Walk) -> None:
    world = walked.world
    opened = [request.json for request in world.env.http_requests if request.path == "/users/@me/channels"]
    assert {body["recipient_id"] for body in opened if body is not None} == {walked.canary.id}
    start = len(world.env.http_requests)
    await published(walked, "No notice, please", "It is a long story.")
    await reply(walked, world.peer, "Slowly.")
    assert [request.path for request in world.env.http_requests[start:] if request.path == "/users/@me/channels"] == []


# 20. Exports, digests, search


async def test_line_20_no_command_of_anybody_else_resolves_an_author_or_shows_what_is_private(walked: Walk) -> None:
    world = walked.world
    for who in (world.peer, world.moderator):
        shown = await everything_shown(world, who)
        assert len(shown) >= 8
        assert walked.needles.found_in(shown.pop(QUEUE, "").encode()) == []  # what waits for reviewers, from nobody
        assert private_texts().found_in(str(shown).encode()) == []
    assert leaks(seen_by_others(world.env, walked.canary.id), walked.needles, whole=walked.whole) == []
    assert REFLECTED not in "".join(world.moderator.saw + world.peer.saw)


# 21. The asker in the open


async def test_line_21_the_asker_replying_openly_leaves_the_badge_where_it_was(caged: Walk) -> None:
    world, canary = caged.world, caged.canary
    await published(caged, *PUBLISHED)
    await reply(caged, canary, "Thank you.")
    thread = world.questions.threads[-1]
    before = rows_of(world.database)
    start = len(world.env.http_requests)
    await canary.actor.send(thread, "I know somebody to whom this happened.")
    await world.env.settle()
    assert rows_of(world.database) == before
    assert world.env.http_requests[start:] == []
    await reply(caged, canary, "Thank you all.")
    await reply(caged, world.peer, "Slowly.")
    badges = [text.splitlines()[0] for text in world.peer.reads(thread)]
    assert [("The asker" in badge) for badge in badges] == [True, False, True, False]
    sights = (sight for sight in seen_by_others(world.env, canary.id) if "message in Q1" not in sight.where)
    assert leaks(sights, caged.needles) == []


async def test_line_21_the_askers_button_says_the_same_to_everybody_else(caged: Walk) -> None:
    world, canary = caged.world, caged.canary
    post = await published(caged, *PUBLISHED)
    said = {(await who.press(post, "For the asker")).text for who in (world.peer, world.moderator, world.asker)}
    assert len(said) == 1
    tools = await canary.press(post, "For the asker")
    assert {tools.text} != said
    await canary.press(await canary.press(tools, "Forget me now"), "Yes, forget it")
    assert {(await canary.press(post, "For the asker")).text} == said  # nobody can tell any more, nor can the button
    assert leaks(seen_by_others(world.env, canary.id), caged.needles, whole=caged.whole) == []
