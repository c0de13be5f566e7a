"""Line 17, second half: whatever Discord answers, a text is delivered once, or stays within reach of its writer alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import discord
import pytest

from bot.demo.people import text_of
from tests.leaks.canary import Needles
from tests.leaks.walk import (
    PUBLISHED,
    REPLIED,
    asked,
    fill_reply,
    press_by_hand,
    published,
    reply,
    times_on_cards,
    times_public,
    unseen,
)
from tests.leaks.witness import rows_of

if TYPE_CHECKING:
    from tests.conftest import World
    from tests.leaks.walk import Walk

FAULTS: Final = [
    pytest.param(500, 0, id="500"),
    pytest.param(429, 0, id="429"),
    pytest.param(403, 50013, id="403"),
    pytest.param(404, 10003, id="404 channel"),
    pytest.param(400, 50035, id="400"),
]

ROUTES: Final = {
    "card": "/channels/{review}/messages",
    "post": "/channels/{questions}/messages",
    "thread": "/channels/{questions}/messages/*/threads",
    "settled card": "/channels/{review}/messages/*",
    "reply": "/channels/*/messages",
}


async def mended(world: World) -> None:
    """The moderators mend what was broken, and say so; time goes by."""
    await world.moderator.slash("setup check")
    await world.later(hours=1)


# Errors


@pytest.mark.parametrize(("status", "code"), FAULTS)
@pytest.mark.parametrize("step", ["card", "post", "thread", "settled card", "reply"])
async def test_line_17_whatever_discord_answers_it_is_delivered_once(caged: Walk, step: str, status: int, code: int) -> None:
    world, canary = caged.world, caged.canary
    route = ROUTES[step].format(review=world.review.id, questions=world.questions.id)
    method = "PATCH" if step == "settled card" else "POST"

    def broken() -> None:
        world.env.inject_error(method, route, status=status, code=code, times=1)

    if step == "card":
        broken()
    await canary.press(await world.ask(canary, title=PUBLISHED[0], story=PUBLISHED[1]), "Post it")
    await mended(world)
    assert times_on_cards(world, PUBLISHED[1]) == 1
    if step in {"post", "thread", "settled card"}:
        broken()
    await world.moderator.press(world.cards()[0], "Approve")
    await mended(world)
    if step == "reply":
        broken()
    await reply(caged, canary, REPLIED)
    await mended(world)
    if (step, code) == ("reply", 10003):  # Discord says that the thread itself is gone: the question is closed
        assert "closed" in (await canary.slash("questions mine")).text.lower()
        assert times_public(world, REPLIED) == 0
        assert unseen(caged)
        return
    assert (times_public(world, PUBLISHED[1]), times_public(world, REPLIED)) == (1, 1)
    assert [thread.name for thread in world.questions.threads] == [f"Q1 · {PUBLISHED[0]}"]
    if (step, code) != ("settled card", 10003):  # a card whose channel is gone has no buttons to take
        assert "Approved by" in text_of(world.cards()[0])
    assert world.env.backend.faults == []
    assert unseen(caged)


@pytest.mark.parametrize("status", [500, 404])
async def test_line_17_when_the_answer_itself_is_lost_the_words_are_not(caged: Walk, status: int) -> None:
    world, canary = caged.world, caged.canary
    form = await canary.slash("ask")
    world.env.inject_error("POST", "/interactions/*/callback", status=status, code=10062 if status == 404 else 0)
    await canary.fill(form, title=PUBLISHED[0], story=PUBLISHED[1])
    mine = await canary.slash("questions mine")
    assert PUBLISHED[0] in mine.text
    preview = await canary.fill(await canary.press(mine, "Edit"), title=PUBLISHED[0], story=PUBLISHED[1])
    world.env.inject_error("POST", "/interactions/*/callback", status=status, code=10062 if status == 404 else 0)
    await canary.press(preview, "Post it")
    assert times_on_cards(world, PUBLISHED[1]) == 1
    assert unseen(caged)


async def test_line_17_a_draft_can_be_reached_after_its_private_message_is_gone(caged: Walk) -> None:
    world, canary = caged.world, caged.canary
    await world.ask(canary, title=PUBLISHED[0], story=PUBLISHED[1])
    mine = await canary.slash("questions mine")
    assert mine.buttons == ["Edit", "Discard"]
    form = await canary.press(mine, "Edit")
    assert PUBLISHED[1] in str(form.form)
    assert PUBLISHED[1] not in (await world.peer.slash("questions mine")).text
    preview = await canary.fill(form, title=PUBLISHED[0], story=PUBLISHED[1])
    await canary.press(preview, "Post it")
    assert times_on_cards(world, PUBLISHED[1]) == 1


# Channels and threads


@pytest.mark.parametrize("locked", [False, True])
async def test_line_17_an_archived_thread_wakes_for_a_reply_and_is_closed_with_its_question(caged: Walk, locked: bool) -> None:
    world, canary = caged.world, caged.canary
    await published(caged, *PUBLISHED)
    thread = world.questions.threads[0]
    world.env.backend.edit_channel(thread.id, {}, thread_metadata={"archived": True, "locked": locked})
    if locked:  # a moderator's no holds for everybody; the words come back
        assert (await fill_reply(caged, canary, REPLIED)).files == ["your-words.txt"]
    else:
        await reply(caged, canary, REPLIED)
        world.env.backend.edit_channel(thread.id, {}, thread_metadata={"archived": True, "locked": locked})
    assert times_public(world, REPLIED) == int(not locked)
    await canary.press(await canary.press(await canary.slash("questions mine"), "Withdraw Q1"), "Yes, withdraw it")
    assert times_public(world, PUBLISHED[1]) == 0
    assert world.questions.threads[0].name == "Q1 · withdrawn"
    assert unseen(caged)


async def test_line_17_a_deleted_thread_takes_nothing_else_with_it(caged: Walk) -> None:
    world, canary = caged.world, caged.canary
    await published(caged, *PUBLISHED)
    world.env.backend.delete_channel(world.questions.threads[0].id)
    assert (await fill_reply(caged, canary, REPLIED)).files == ["your-words.txt"]
    await world.later(days=1)
    assert times_public(world, REPLIED) == 0
    await canary.press(await canary.press(await canary.slash("questions mine"), "Withdraw Q1"), "Yes, withdraw it")
    await world.later(hours=1)
    assert times_public(world, PUBLISHED[1]) == 0
    assert unseen(caged)


async def test_line_17_a_deleted_questions_channel_stops_the_post_until_another_is_chosen(caged: Walk) -> None:
    world = caged.world
    await asked(caged, *PUBLISHED)
    world.env.backend.delete_channel(world.questions.id)
    await world.moderator.press(world.cards()[0], "Approve")
    await world.later(hours=1)
    notices = [text_of(card) for card in world.cards()[1:]]
    assert [notice.startswith("### A post is stopped") for notice in notices] == [True]
    assert PUBLISHED[0] not in "".join(notices)
    assert PUBLISHED[0] in (await caged.canary.slash("questions mine")).text
    await world.restart()
    other = world.guild.create_text_channel("new-questions")
    await world.moderator.slash("setup channel", purpose="questions", channel=other)
    await world.later(hours=1)
    assert times_public(world, PUBLISHED[1]) == 1
    assert len(other.threads) == 1
    assert unseen(caged)


async def test_line_17_a_deleted_review_channel_stops_the_card_until_another_is_chosen(caged: Walk) -> None:
    world = caged.world
    world.env.backend.delete_channel(world.review.id)
    await asked(caged, *PUBLISHED)
    await world.later(hours=1)
    assert PUBLISHED[0] in (await caged.canary.slash("questions mine")).text
    overwrites = world.env.backend.get_channel(world.questions.id).overwrites
    assert overwrites == []
    other = private_channel(world)
    await world.moderator.slash("setup channel", purpose="review", channel=other)
    await world.later(hours=1)
    assert [PUBLISHED[1] in text_of(message) for message in other.history() if is_card(message)] == [True]
    assert times_public(world, PUBLISHED[1]) == 1  # in the new review channel, and nowhere else
    assert unseen(caged)


async def test_line_17_nothing_goes_to_a_review_channel_that_somebody_opened_to_all(caged: Walk) -> None:
    world, backend = caged.world, caged.world.env.backend
    (hidden,) = [one for one in backend.get_channel(world.review.id).overwrites if one.target_id == world.guild.id]
    backend.delete_overwrite(world.review.id, world.guild.id)
    await world.later(seconds=1)
    for _ in range(2):
        await asked(caged, *PUBLISHED)
    assert [card for card in world.cards() if PUBLISHED[1] in text_of(card)] == []
    (notice,) = [text_of(card) for card in world.cards() if "stopped (review)" in text_of(card)]
    assert "Everyone can read the review channel" in notice
    assert "Everyone can read it" in (await world.moderator.slash("setup check")).text
    backend.set_overwrite(world.review.id, hidden)
    await world.later(minutes=1)
    assert len([card for card in world.cards() if PUBLISHED[1] in text_of(card)]) == 2
    assert unseen(caged)


def private_channel(world: World) -> Any:
    hidden, seen = discord.PermissionOverwrite(view_channel=False), discord.PermissionOverwrite(view_channel=True)
    assert world.env.bot.user is not None
    overwrites: dict[Any, discord.PermissionOverwrite] = {
        world.guild.default_role: hidden,
        world.moderators: seen,
        world.env.bot.user: seen,
    }
    return world.guild.create_text_channel("new-review", overwrites=overwrites)


def is_card(message: Any) -> bool:
    return bool(message.components) and not message.flags.ephemeral


# What was typed


@pytest.mark.parametrize("text", ["\ud83d half an emoji", "\x00 and nothing", "e\u0301" * 800, "👩‍👩‍👧" * 200, "\u202e"])
async def test_line_17_whatever_is_typed_is_kept_or_given_back(caged: Walk, text: str) -> None:
    preview = await caged.world.ask(caged.canary, title="How do I go on?", story=text)
    assert preview.buttons[-2:] == ["Edit", "Discard"] or preview.files == ["your-words.txt"]


async def test_line_17_what_somebody_else_holds_is_only_a_refusal(caged: Walk) -> None:
    """Recoverable by the asker alone: the drafts above, in anybody else's hands."""
    await caged.world.ask(caged.canary, title=PUBLISHED[0], story=PUBLISHED[1])
    (draft,) = rows_of(caged.world.database)["questions"]
    custom_ids = [f"draft:{button}:{draft['id']}" for button in ("edit", "discard")]
    custom_ids.append(f"draft:post:{draft['id']}:{'A' * 22}")
    seen = [await press_by_hand(caged.world, caged.world.moderator, custom_id) for custom_id in custom_ids]
    needles = Needles()
    needles.add_text(PUBLISHED[1], "story")
    assert [needles.found_in(f"{one.text} {one.form}".encode()) for one in seen] == [[], [], []]
    assert {one.text for one in seen} == {"Only the person who wrote this can use that button."}
