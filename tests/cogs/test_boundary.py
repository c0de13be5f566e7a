"""Whatever fails inside, people get an answer with words, and the log gets a code without theirs."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import discord

if TYPE_CHECKING:
    import pytest

    from tests.conftest import World

SECRET = "a sentence that nobody else may read"


async def fail(*_args: Any, **_kwargs: Any) -> Any:
    raise RuntimeError(SECRET)


def fail_at_once(*_args: object) -> None:
    raise RuntimeError(SECRET)


def code_in(text: str) -> str:
    assert "went wrong on our side" in text
    return text.rpartition("code ")[2].rstrip(".")[:6]


async def test_a_command_that_fails(world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setattr(type(world.application.services.tips), "next", fail)
    seen = await world.asker.slash("tip")
    (record,) = [record for record in caplog.records if code_in(seen.text) in record.getMessage()]
    assert "RuntimeError" in record.getMessage()
    assert SECRET not in caplog.text
    forget(world)


async def test_a_button_that_fails(world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    seen = await world.asker.slash("tip")
    monkeypatch.setattr(type(world.application.services.tips), "next", fail)
    result = await world.asker.actor.click(seen.message.message, label="Another tip")
    assert result.response is not None
    assert result.response.ephemeral
    assert code_in(result.response.content) in caplog.text
    assert SECRET not in caplog.text


async def test_a_form_that_fails_gives_the_words_back(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    await world.set_up()
    monkeypatch.setattr(type(world.application.services.questions), "draft", fail)
    seen = await world.asker.fill(await world.asker.slash("ask"), title="My title", story="My long story.")
    assert "Here is what you wrote" in seen.text
    assert seen.files == ["your-words.txt"]
    (attachment,) = seen.message.attachments
    assert await attachment.read() == b"My title\n\nMy long story."
    assert "My long story" not in caplog.text


async def test_an_autocomplete_that_fails_offers_nothing(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cogs._kit.topics.best", fail_at_once)
    assert await world.asker.complete("tip", "topic", "tru") == []


async def test_an_autocomplete_for_somebody_who_has_not_joined_is_no_fault(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    assert await world.asker.complete("streak pause", "until", "") == []
    assert "failed" not in caplog.text


async def test_slow_work_is_seen_to_go_on_and_then_answered(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    draw = type(world.application.services.tips).next

    async def slowly(*args: Any, **kwargs: Any) -> Any:
        await asyncio.sleep(60)
        return await draw(*args, **kwargs)

    monkeypatch.setattr(type(world.application.services.tips), "next", slowly)
    result = await world.asker.actor.slash(world.lounge, "tip")
    await world.later(seconds=1)
    assert result.deferred
    assert result.ephemeral
    await world.later(seconds=60)
    assert result.response is not None
    assert result.response.ephemeral
    assert "Why it helps" in str(result.response.components)


async def test_a_button_of_long_ago_is_answered(world: World) -> None:
    view = discord.ui.View(timeout=None)
    view.add_item(discord.ui.Button(label="Old", custom_id="from:another:age"))
    view.stop()
    channel = world.application.client.get_channel(world.lounge.id)
    assert isinstance(channel, discord.TextChannel)
    with world.env._bot_scope():  # pyright: ignore[reportPrivateUsage] -- the bot sends, and no command makes it
        message = await channel.send("old", view=view)
    seen = await world.asker.press(message, "Old")
    assert "from an earlier time" in seen.text


async def test_a_form_of_long_ago_gives_the_words_back(world: World) -> None:
    await world.set_up()
    form = await world.asker.slash("ask")
    modal = form.result._interaction.modal  # pyright: ignore[reportPrivateUsage] -- a form that another version opened
    assert modal is not None
    modal["custom_id"] = "ask-of-version-zero:12345678"
    seen = await world.asker.fill(form, title="My title", story="My long story.")
    assert "from an earlier time" in seen.text
    assert seen.files == ["your-words.txt"]


async def test_an_answer_that_discord_already_has_is_an_answer(world: World) -> None:
    await world.set_up()
    world.env.inject_error("POST", "/interactions/*", status=400, code=40060, message="already acknowledged")
    await world.asker.actor.slash(world.lounge, "tip")
    rows = await world.application.database.read(lambda c: c.execute("SELECT COUNT(*) FROM tip_bags").fetchall())
    assert rows == [(1,)]


async def test_an_expired_interaction_costs_nothing(world: World) -> None:
    await world.set_up()
    form = await world.asker.slash("ask")
    world.env.inject_error("POST", "/interactions/*", status=404, code=10062, message="Unknown interaction")
    await world.asker.actor.submit_modal(form.result, {"title": "A title", "story": "A story"})
    assert "a draft, not posted" in (await world.asker.slash("questions mine")).text


def forget(world: World) -> None:
    """The error was meant: it does not fail the test at its end."""
    world.env._errors.clear()  # pyright: ignore[reportPrivateUsage] -- simcord has no public way to say so
