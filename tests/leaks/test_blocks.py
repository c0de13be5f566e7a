"""Lines 10 to 12 and 16 for blocks, notes and limits: power over a post, and over nobody who could be named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from bot.demo.people import text_of
from bot.domain.refusal import NotYours
from tests.conftest import KEYRING
from tests.leaks.canary import Needles
from tests.leaks.test_forgotten import guesses
from tests.leaks.test_moderators import everything_shown, masked_components
from tests.leaks.test_stolen import keep_house, shared
from tests.leaks.walk import WAITING, asked, published
from tests.leaks.witness import leaks, on_disk, other_requests, rows_of, seen_by_others

if TYPE_CHECKING:
    import discord

    from tests.leaks.walk import Walk
    from tests.people import Person

NOTE = "Ochre pelicans settle beside the ruined observatory."
ANSWER = "Mauve tractors rest under the crooked chestnut."


async def waits(walk: Walk, who: Person) -> discord.Message:
    """A question that waits; its card."""
    preview = await walk.world.ask(who, title="The same question", story="The same story.")
    await who.press(preview, "Post it")
    return walk.world.cards()[-1]


async def block(walk: Walk, card: discord.Message) -> str:
    """Block whoever asked; what the moderator is told."""
    moderator = walk.world.moderator
    return (await moderator.press(await moderator.press(card, "Block"), "Yes, decline and block")).text


async def test_line_11_blocking_one_person_twice_looks_like_blocking_two(caged: Walk) -> None:
    world, canary = caged.world, caged.canary
    seen: list[Any] = []
    for pair in ((canary, canary), (world.asker, world.peer)):
        start = len(world.cards())
        cards = [await waits(caged, who) for who in pair]
        seen.append([await block(caged, card) for card in cards])
        seen[-1] += [masked_components(card) for card in world.cards()[start:]]
    assert seen[0] == seen[1]
    blocks = rows_of(world.database)["blocks"]
    one, two = (block for block in blocks if KEYRING.owns(block["tag"], block["question_id"], canary.id))
    for other in blocks:
        if other not in (one, two):
            assert shared([one], [two]) == shared([one], [other])
    assert leaks(seen_by_others(world.env, canary.id), caged.needles, whole=caged.whole) == []


async def test_line_11_who_is_blocked_is_told_and_nobody_else_sees_that_they_tried(caged: Walk) -> None:
    world, canary = caged.world, caged.canary
    await published(caged, "An open question", "It is a long story.")
    form = await canary.press(world.posts()[-1], "Reply anonymously")
    await block(caged, await waits(caged, canary))
    before = [await everything_shown(world, who) for who in (world.moderator, world.peer)]
    start = len(other_requests(world.env, canary.id))
    refused = [await canary.slash("ask"), await canary.fill(form, reply="Let me in.")]
    refused.append(await canary.press(world.posts()[-1], "Reply anonymously"))
    assert all("paused writing without a name for you" in seen.text for seen in refused)
    assert other_requests(world.env, canary.id)[start:] == []
    assert [row for row in rows_of(world.database)["replies"] if row["state"] != "draft"] == []  # their words stay theirs
    assert [await everything_shown(world, who) for who in (world.moderator, world.peer)] == before
    assert (await world.asker.slash("ask")).form is not None


async def test_line_11_what_was_begun_before_the_block_cannot_be_handed_in_after_it(caged: Walk) -> None:
    """The preview stands there with its button: pressing it makes no card, no post, no delivery, and counts as no use."""
    world, canary = caged.world, caged.canary
    await published(caged, "An open question", "It is a long story.")
    card = await waits(caged, canary)
    question = await world.ask(canary, title="Another", story="Another story.")
    reply = await canary.fill(await canary.press(world.posts()[-1], "Reply anonymously"), reply="Write to me@example.org")
    update = await canary.press(world.posts()[-1], "For the asker")
    update = await canary.fill(await canary.press(update, "Write an update"), reply="Write to me@example.org")
    assert all("Post it" in preview.buttons for preview in (question, reply, update))
    await block(caged, card)
    before = [await everything_shown(world, who) for who in (world.moderator, world.peer)]
    rows = rows_of(world.database)
    start = len(other_requests(world.env, canary.id))
    for preview in (question, reply, update):
        assert "paused writing without a name for you" in (await canary.press(preview, "Post it")).text
    assert other_requests(world.env, canary.id)[start:] == []
    assert [await everything_shown(world, who) for who in (world.moderator, world.peer)] == before
    assert rows_of(world.database) == rows


async def test_line_10_a_block_ends_with_its_servers_days_and_cannot_be_guessed_then(caged: Walk) -> None:
    world, canary = caged.world, caged.canary
    await block(caged, await waits(caged, canary))
    found = dict(guesses(world.database, canary.id))
    assert "blocks.tag" in found
    await world.later(days=91)
    await keep_house(caged)
    assert list(guesses(world.database, canary.id)) == []
    gone = Needles()
    gone.add(found["blocks.tag"][-16:], "the block's tag")
    assert on_disk(world.database, gone) == []
    assert (await canary.slash("ask")).form is not None


async def test_line_10_uses_of_a_day_share_nothing_and_go_with_it(caged: Walk) -> None:
    world = caged.world
    for who in (caged.canary, caged.canary, world.asker):
        await waits(caged, who)
    uses = rows_of(world.database)["daily_uses"]
    assert len(uses) == 3
    assert len({use["tag"][4:12] for use in uses}) == 3  # the first bytes name the key
    await world.later(days=1)
    await keep_house(caged)
    assert rows_of(world.database)["daily_uses"] == []


async def test_line_12_a_limit_that_is_reached_is_seen_by_its_person_alone(caged: Walk) -> None:
    world, canary = caged.world, caged.canary
    await world.moderator.slash("setup questions", daily_limit=1)
    await waits(caged, canary)
    preview = await world.ask(canary, title="One more", story="One more story.")
    people = (world.moderator, world.peer)
    before = [await everything_shown(world, who) for who in people]
    start = len(other_requests(world.env, canary.id))
    assert "as much as fits in one day" in (await canary.press(preview, "Post it")).text
    assert other_requests(world.env, canary.id)[start:] == []
    assert [await everything_shown(world, who) for who in people] == before
    assert len(world.cards()) == 1


async def test_line_16_notes_go_both_ways_and_name_nobody(caged: Walk) -> None:
    world, canary = caged.world, caged.canary
    await asked(caged, *WAITING)
    await world.decide(world.cards()[-1], "Ask for changes", changes=NOTE)
    (question,) = rows_of(world.database)["questions"]
    notes = world.application.services.notes
    assert [note.text for note in await notes.of_mine(world.guild.id, canary.id, question["id"])] == [NOTE]
    with pytest.raises(NotYours):
        await notes.of_mine(world.guild.id, world.peer.id, question["id"])
    await notes.answer(world.guild.id, canary.id, question["id"], ANSWER)
    await world.env.settle()
    assert ANSWER in text_of(world.cards()[-1])
    assert leaks(seen_by_others(world.env, canary.id), caged.needles, whole=caged.whole) == []
    words = Needles()
    for text in (NOTE, ANSWER):
        words.add_text(text, text)
    assert on_disk(world.database, words) == []  # sealed
