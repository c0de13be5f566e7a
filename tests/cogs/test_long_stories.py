"""Stories that are too long for one message: all of it, in order, and all of it gone when it is taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.demo.people import text_of
from bot.domain.delivery import Kind
from bot.domain.question import QuestionText
from bot.services.vault import Vault
from bot.system import SystemRandomness
from data.deliveries import enqueue
from tests.conftest import KEYRING
from tests.people import buttons_of

if TYPE_CHECKING:
    import sqlite3

    import discord

    from tests.conftest import World

SENTENCES = [f"Sentence {number} of a long story about trust." for number in range(92)]
LONG = " ".join(SENTENCES)


def words_of(messages: list[discord.Message]) -> str:
    """The sentences in the order in which they are read."""
    return " ".join(line.strip("|") for message in messages for line in text_of(message).split("\n") if "Sentence" in line)


async def test_a_long_story_goes_on_in_the_thread_in_order(world: World) -> None:
    await world.set_up()
    post = await world.publish(story=LONG)
    assert "Part 1 of 2" in text_of(post)
    (thread,) = world.questions.threads
    later = [message for message in thread.history() if "Sentence" in text_of(message)]
    assert words_of([post, *later]) == LONG
    assert "Q1, part 2 of 2" in text_of(later[0])


async def test_a_part_that_fails_holds_back_those_after_it(world: World) -> None:
    await world.set_up()
    await world.asker.press(await world.ask(story="*" * 4_000), "Post it")
    card = world.cards()[-1]
    await world.moderator.press(card, "Approve")
    await world.later(minutes=1)
    (thread,) = world.questions.threads
    heads = [text_of(message).split("\n")[0] for message in thread.history() if "part" in text_of(message)]
    assert heads == ["-# Q1, part 2 of 4", "-# Q1, part 3 of 4", "-# Q1, part 4 of 4"]


async def test_all_of_it_can_be_read_before_it_is_posted_and_before_it_is_decided_about(world: World) -> None:
    await world.set_up()
    preview = await world.ask(story=LONG)
    first = await world.asker.press(preview, "Read all of it")
    second = await world.asker.press(first, "Read on")
    assert SENTENCES[0] in first.text
    assert SENTENCES[-1] in second.text
    assert second.buttons == []
    await world.asker.press(preview, "Post it")
    pages = await world.moderator.press(world.cards()[-1], "Read all of it")
    assert SENTENCES[-1] in (await world.moderator.press(pages, "Read on")).text


async def test_nobody_else_reads_a_draft_or_a_card(world: World) -> None:
    await world.set_up()
    preview = await world.ask(story=LONG)
    await world.asker.press(preview, "Post it")
    world.env.backend.get_channel(world.review.id).overwrites.clear()  # somebody opened the channel
    seen = await world.peer.press(world.cards()[-1], "Read all of it")
    assert "role or permission" in seen.text


async def test_a_warning_covers_every_part_also_when_it_comes_later(world: World) -> None:
    await world.set_up()
    post = await world.publish(story=LONG)
    question_id = buttons_of(post)["Reply anonymously"].rpartition(":")[2]
    (thread,) = world.questions.threads
    services, database = world.application.services, world.application.database
    vault = Vault(KEYRING, SystemRandomness())
    text = await services.reviewing.read(world.guild.id, question_id)
    sealed = vault.seal_question(question_id, QuestionText(text.title, text.story, text.topic, "violence"))
    edit = services.outbox.owed(Kind.QUESTION_EDIT, world.guild.id, question_id)

    def warn(tx: sqlite3.Connection) -> None:
        tx.execute("UPDATE questions SET content = ? WHERE id = ?", (sealed, question_id))
        enqueue(tx, [edit])

    world.env.backend.edit_channel(thread.id, {}, thread_metadata={"archived": True})
    await database.write(warn)
    services.outbox.wake()
    await world.later(minutes=1)
    lines = [line for message in [*world.posts(), *thread.history()] for line in text_of(message).split("\n")]
    assert [line for line in lines if "Sentence" in line and not (line.startswith("||") and line.endswith("||"))] == []
    assert "**Content warning:** violence" in lines
    metadata = world.env.backend.get_channel(thread.id).thread_metadata
    assert metadata is not None
    assert metadata.archived, "a quiet thread is quiet again afterwards"


async def test_withdrawn_every_part_goes(world: World) -> None:
    await world.set_up()
    await world.publish(story=LONG)
    asked = await world.asker.press(await world.asker.slash("questions mine"), "Withdraw Q1")
    await world.asker.press(asked, "Yes, withdraw it")
    await world.later(minutes=1)
    (thread,) = world.questions.threads
    everything = "\n".join([*world.peer.reads(world.questions), *world.peer.reads(thread)])
    assert "Sentence" not in everything
    rows = await world.application.database.read(lambda c: c.execute("SELECT * FROM question_parts").fetchall())
    assert rows == []
