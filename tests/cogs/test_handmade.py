"""What a hand-made request can try: nobody does anything in another's name, and everything is answered in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
import pytest

from bot.demo.people import text_of
from bot.domain.question import STORY_LIMIT
from tests.handmade import command_in_private, press_a_made_up_one, press_anothers, press_id, press_in_private, submit
from tests.people import buttons_of

if TYPE_CHECKING:
    from simcord.builders import RoleHandle

    from tests.conftest import World
    from tests.people import Person, Seen

NOT_YOURS = "Only the person who wrote this"
NOWHERE = "0123456789abcdefghijkl"
"""A row key that no row has."""


async def give(world: World, who: Person, role: RoleHandle) -> None:
    world.env.backend.add_member_role(world.guild.id, who.id, role.id)
    await world.env.settle()


def open_to_all(world: World) -> None:
    """Let everybody read the review channel, as if somebody had changed it after it was chosen."""
    world.env.backend.get_channel(world.review.id).overwrites.clear()


# Somebody else's buttons


@pytest.mark.parametrize("label", ["Post it", "Edit", "Discard"])
async def test_a_draft_answers_to_its_writer_alone(world: World, label: str) -> None:
    await world.set_up()
    seen = await world.ask()
    refused = await press_anothers(world.peer, seen, label)
    assert NOT_YOURS in refused.text
    assert refused.form is None
    assert world.cards() == []
    assert "Thank you" in (await world.asker.press(seen, "Post it")).text


@pytest.mark.parametrize("label", ["Post it", "Edit", "Discard"])
async def test_a_reply_answers_to_its_writer_alone(world: World, label: str) -> None:
    await world.set_up()
    post = await world.publish()
    form = await world.peer.press(post, "Reply anonymously")
    seen = await world.peer.fill(form, reply="Call me: 555-123-4567")
    refused = await press_anothers(world.asker, seen, label)
    assert NOT_YOURS in refused.text
    assert refused.form is None
    (thread,) = world.questions.threads
    assert world.peer.reads(thread) == []


async def test_a_question_is_withdrawn_by_its_asker_alone(world: World) -> None:
    await world.set_up()
    await world.publish()
    asked = await world.asker.press(await world.asker.slash("questions mine"), "Withdraw Q1")
    assert NOT_YOURS in (await press_anothers(world.peer, asked, "Yes, withdraw it")).text
    assert "How do I trust again?" in text_of(world.posts()[-1])


async def test_what_is_pressed_in_privacy_is_ones_own(world: World) -> None:
    """'Erase everything' erases what belongs to whoever presses it, wherever the button came from."""
    await world.set_up()
    await world.publish()
    asked = await world.asker.slash("privacy erase")
    await press_anothers(world.peer, asked, "Erase everything")
    assert "**Q1**" in (await world.asker.slash("questions mine")).text


@pytest.mark.parametrize("label", ["Approve", "Decline"])
async def test_a_card_answers_to_reviewers_alone(world: World, label: str) -> None:
    await world.set_up()
    await world.asker.press(await world.ask(), "Post it")
    (card,) = world.cards()
    open_to_all(world)
    for who in (world.peer, world.asker):
        assert "role or permission" in (await press_anothers(who, card, label)).text
    assert buttons_of(world.cards()[-1]) != {}
    assert world.posts() == []


async def test_the_reviewer_role_is_enough_and_counts_at_each_press(world: World) -> None:
    await world.set_up()
    reviewers = world.guild.create_role("Reviewers")
    sql = "UPDATE guild_settings SET reviewer_role_id = ?"
    await world.application.database.write(lambda tx: tx.execute(sql, (reviewers.id,)) and None)
    await world.application.services.settings.load()
    for title in ("First", "Second"):
        await world.asker.press(await world.ask(title=title), "Post it")
    first, second = world.cards()
    open_to_all(world)
    await give(world, world.peer, reviewers)
    assert "Approved" in (await press_anothers(world.peer, first, "Approve")).text
    world.env.backend.remove_member_role(world.guild.id, world.peer.id, reviewers.id)
    assert "role or permission" in (await press_anothers(world.peer, second, "Approve")).text
    assert len(world.posts()) == 1


@pytest.mark.parametrize("command", ["setup check", "setup channel"])
async def test_a_command_that_a_server_opened_to_all_still_asks_for_the_permission(world: World, command: str) -> None:
    """Discord lets a server override who may use a command; what the bot does with it is the bot's own decision."""
    root = world.env.backend.find_command("setup", None, type=1)
    assert root is not None
    world.guild.set_command_permissions(int(root["id"]), {world.asker.actor: True})
    options: dict[str, Any] = {"purpose": "questions", "channel": world.questions} if command == "setup channel" else {}
    seen = await world.asker.slash(command, **options)
    assert "role or permission" in seen.text
    assert world.application.services.settings.of(world.guild.id).questions_channel_id is None


async def test_an_administrator_needs_no_further_permission(world: World) -> None:
    administrators = world.guild.create_role("Admins", permissions=discord.Permissions(administrator=True))
    await give(world, world.peer, administrators)
    assert "How I am set up here" in (await world.peer.slash("setup check")).text


@pytest.mark.parametrize("custom_id", [f"question:asker:{NOWHERE}", "reflect:mark", f"review:approve:{NOWHERE}"])
async def test_a_button_that_is_not_in_its_message_is_answered(world: World, custom_id: str) -> None:
    """The library says nothing about one, and nobody may read 'the application did not respond'."""
    await world.set_up()
    seen = await press_id(world.asker, await world.asker.slash("tip"), custom_id)
    assert "from an earlier time" in seen.text


@pytest.mark.parametrize("custom_id", ["reflect:undo:2026-13-45", "streak:explain:2026-02-30"])
async def test_a_button_about_a_day_that_no_calendar_has_is_answered(world: World, custom_id: str) -> None:
    assert "from an earlier time" in (await press_a_made_up_one(world.asker, custom_id)).text
    world.env._errors.clear()  # pyright: ignore[reportPrivateUsage] -- the library's own word on it


# Forms that never opened


async def test_words_that_are_too_long_are_kept_and_must_be_changed(world: World) -> None:
    await world.set_up()
    seen = await submit(world.asker, "ask:new:12345678", title="A title", story="x" * (STORY_LIMIT + 1))
    assert f"Your story is too long: {STORY_LIMIT} characters fit" in seen.text
    assert seen.buttons == ["Edit", "Discard"]


async def test_a_topic_that_is_not_there_must_be_changed(world: World) -> None:
    await world.set_up()
    seen = await submit(world.asker, "ask:new:12345678", title="A title", story="A story", topic=["no-such-topic"])
    assert "topic is not there any more" in seen.text
    assert seen.buttons == ["Edit", "Discard"]


@pytest.mark.parametrize(
    "custom_id", [f"ask:{NOWHERE}:12345678", f"reply:{NOWHERE}:new:12345678", f"reply:{NOWHERE}:{NOWHERE}:12345678"]
)
async def test_a_form_for_a_row_that_is_not_there_gives_the_words_back(world: World, custom_id: str) -> None:
    await world.set_up()
    seen = await submit(world.asker, custom_id, title="A title", story="A story", reply="A reply")
    assert "no longer there" in seen.text
    assert seen.files == ["your-words.txt"]


async def test_a_form_that_edits_somebody_elses_draft_gives_the_words_back(world: World) -> None:
    await world.set_up()
    draft_id = buttons_of((await world.ask()).message.message)["Edit"].rpartition(":")[2]
    seen = await submit(world.peer, f"ask:{draft_id}:12345678", title="Mine now", story="Mine now")
    assert NOT_YOURS in seen.text
    assert seen.files == ["your-words.txt"]
    assert "How do I trust again?" in (await world.asker.slash("questions mine")).text


@pytest.mark.parametrize("custom_id", ["", "ask", "ask:new", "ask:new:short", "ask:../../x:12345678", "a" * 100])
async def test_a_form_of_no_known_kind_is_answered(world: World, custom_id: str) -> None:
    seen = await submit(world.asker, custom_id, title="A title")
    assert "from an earlier time" in seen.text
    assert seen.files == ["your-words.txt"]


async def test_a_form_with_nothing_in_it_is_answered(world: World) -> None:
    await world.set_up()
    seen = await submit(world.asker, "ask:new:12345678")
    assert "The title is still empty" in seen.text


@pytest.mark.parametrize("nothing", ["\u200b", " \u2060\u3164\n", "\u202e\u202c", "\u2800", "\x00"])
async def test_a_title_that_nobody_can_see_is_empty(world: World, nothing: str) -> None:
    await world.set_up()
    seen = await submit(world.asker, "ask:new:12345678", title=nothing, story="A story", warning=nothing)
    assert "The title is still empty" in seen.text
    assert "Content warning" not in seen.text
    assert seen.buttons == ["Edit", "Discard"]


# Outside a server


def says_where(seen: Seen) -> bool:
    return "only work inside a server" in seen.text


@pytest.mark.parametrize("name", ["tip", "ask", "helplines", "about"])
async def test_a_command_outside_a_server_is_answered(world: World, name: str) -> None:
    assert says_where(await command_in_private(world.asker, name))


@pytest.mark.parametrize("custom_id", ["privacy:erase-yes", "reflect:mark", f"draft:post:{NOWHERE}", "of:another:age"])
async def test_a_button_outside_a_server_is_answered(world: World, custom_id: str) -> None:
    assert says_where(await press_in_private(world.asker, custom_id))
