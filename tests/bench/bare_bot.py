"""What this bot is measured against: plain discord.py that only answers, with one durable insert where ours keeps something.

`python -m tests.bench.bare_bot` against DISCORD_API_URL and DISCORD_GATEWAY_URL. It has the same commands, buttons and forms as
Porchlight has on the measured paths, and nothing behind them: no permissions, no screening, no seals, no outbox.
"""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING, Any, ClassVar

import aiosqlite
import discord
import uvloop
import yarl
from discord import app_commands
from discord.gateway import DiscordWebSocket
from discord.http import Route

if TYPE_CHECKING:
    import re

Interaction = discord.Interaction[Any]


def card(text: str, *buttons: discord.ui.Item[Any]) -> discord.ui.LayoutView:
    """A message as ours are: a text in a frame, with buttons."""
    view = discord.ui.LayoutView(timeout=None)
    row = [discord.ui.ActionRow[Any](*buttons)] if buttons else []
    view.add_item(discord.ui.Container(discord.ui.TextDisplay(text), *row))
    view.stop()
    return view


class Bare(discord.Client):
    """Only answers."""

    database: ClassVar[aiosqlite.Connection]

    async def setup_hook(self) -> None:
        """Open the database as durable as ours, register, and leave in good order."""
        type(self).database = await aiosqlite.connect(os.environ["PORCHLIGHT_DATABASE"], isolation_level=None)
        await self.database.execute("PRAGMA journal_mode = WAL")
        await self.database.execute("PRAGMA synchronous = FULL")
        await self.database.execute("CREATE TABLE kept (id INTEGER PRIMARY KEY, person INTEGER, text TEXT)")
        self.add_dynamic_items(Post, Reply)
        await tree.sync()
        self.loop.add_signal_handler(signal.SIGTERM, lambda: self.loop.create_task(self.close()))

    async def close(self) -> None:
        """Close both."""
        await self.database.close()
        await super().close()

    async def keep(self, interaction: Interaction, text: str) -> None:
        """One durable insert: it is on disk when this returns."""
        await self.database.execute("INSERT INTO kept (person, text) VALUES (?, ?)", (interaction.user.id, text))


client = Bare(
    intents=discord.Intents(guilds=True, guild_messages=True),
    max_messages=None,
    member_cache_flags=discord.MemberCacheFlags.none(),
    chunk_guilds_at_startup=False,
)
tree = app_commands.CommandTree(client)


def text_field(label: str, custom_id: str, limit: int) -> discord.ui.Label[Any]:
    """A long field of a form."""
    field = discord.ui.TextInput[Any](custom_id=custom_id, style=discord.TextStyle.long, max_length=limit)
    return discord.ui.Label(text=label, component=field)


class Ask(discord.ui.Modal, title="Ask"):
    """The form of `/ask`."""

    heading = text_field("Title", "title", 200)
    story = text_field("Story", "story", 4000)

    async def on_submit(self, interaction: Interaction, /) -> None:
        """Keep it and show it."""
        await client.keep(interaction, words_of(self.story))
        view = card(f"{words_of(self.heading)}\n{words_of(self.story)}", Post())
        await interaction.response.send_message(view=view, ephemeral=True)


class Answer(discord.ui.Modal, title="Reply"):
    """The form of a reply."""

    reply = text_field("Reply", "reply", 4000)

    async def on_submit(self, interaction: Interaction, /) -> None:
        """Keep it, answer, and send it to the thread."""
        await client.keep(interaction, words_of(self.reply))
        await interaction.response.send_message("On its way.", ephemeral=True)
        assert interaction.message is not None
        await client.get_partial_messageable(interaction.message.id).send(view=card(words_of(self.reply)))


class Reflect(discord.ui.Modal, title="Reflect"):
    """The form of `/reflect`."""

    words = text_field("Words", "words", 2000)

    async def on_submit(self, interaction: Interaction, /) -> None:
        """Keep it and answer."""
        await client.keep(interaction, words_of(self.words))
        await interaction.response.send_message("Kept.", ephemeral=True)


def words_of(label: discord.ui.Label[Any]) -> str:
    """What was typed."""
    assert isinstance(label.component, discord.ui.TextInput)
    return label.component.value


class Post(discord.ui.DynamicItem[discord.ui.Button[Any]], template="post"):
    """`Post it`."""

    def __init__(self) -> None:
        super().__init__(discord.ui.Button(label="Post it", custom_id="post"))

    @classmethod
    async def from_custom_id(cls, interaction: Interaction, item: discord.ui.Item[Any], match: re.Match[str], /) -> Post:
        """The button."""
        del interaction, item, match
        return cls()

    async def callback(self, interaction: Interaction) -> None:
        """Keep it, answer, and send the card of a review."""
        await client.keep(interaction, "post")
        await interaction.response.edit_message(view=card("Thank you."))
        guild = interaction.guild
        assert guild is not None
        (review,) = [one for one in guild.text_channels if one.name == "review"]
        await review.send(view=card("A question waits for review.", Reply()))


class Reply(discord.ui.DynamicItem[discord.ui.Button[Any]], template="reply"):
    """`Reply anonymously`."""

    def __init__(self) -> None:
        super().__init__(discord.ui.Button(label="Reply anonymously", custom_id="reply"))

    @classmethod
    async def from_custom_id(cls, interaction: Interaction, item: discord.ui.Item[Any], match: re.Match[str], /) -> Reply:
        """The button."""
        del interaction, item, match
        return cls()

    async def callback(self, interaction: Interaction) -> None:
        """Open the form."""
        await interaction.response.send_modal(Answer())


@tree.command(description="A question with its thread, to be replied to")
async def begin(interaction: Interaction) -> None:
    """Make what replies need."""
    (channel,) = [one for one in interaction.client.guilds[0].text_channels if one.name == "questions"]
    message = await channel.send(view=card("A question.", Reply()))
    await message.create_thread(name="A question")
    await interaction.response.send_message("There it is.", ephemeral=True)


@tree.command(description="Only answers")
async def about(interaction: Interaction) -> None:
    """Answer with text."""
    await interaction.response.send_message("I only answer.", ephemeral=True)


@tree.command(description="A tip")
async def tip(interaction: Interaction) -> None:
    """Keep that it was given, and show it."""
    await client.keep(interaction, "tip")
    again = discord.ui.Button[Any](label="Another", custom_id="another")
    await interaction.response.send_message(view=card("A tip. " * 60, again), ephemeral=True)


CHOICES = [app_commands.Choice(name=f"How does trust come back, part {number}?", value=str(number)) for number in range(20)]


@tree.command(description="An answer")
async def faq(interaction: Interaction, question: str) -> None:
    """Answer with text."""
    await interaction.response.send_message(question, ephemeral=True)


@faq.autocomplete("question")
async def questions(_interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """The same twenty, whatever was typed."""
    del typed
    return CHOICES


@tree.command(description="Ask")
async def ask(interaction: Interaction) -> None:
    """Open the form."""
    await interaction.response.send_modal(Ask())


@tree.command(description="Reflect")
async def reflect(interaction: Interaction) -> None:
    """Open the form."""
    await interaction.response.send_modal(Reflect())


async def main() -> None:
    """Run on the same event loop as ours."""
    async with client:
        await client.start(os.environ["DISCORD_TOKEN"])


if __name__ == "__main__":
    Route.BASE = os.environ["DISCORD_API_URL"]
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(os.environ["DISCORD_GATEWAY_URL"])
    uvloop.run(main())
