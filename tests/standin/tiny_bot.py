"""A small bot to try the stand-in with: `python -m tests.standin.tiny_bot` against DISCORD_API_URL and DISCORD_GATEWAY_URL."""

from __future__ import annotations

import asyncio
import os
import signal
from typing import TYPE_CHECKING, Any

import discord
import yarl
from discord import app_commands
from discord.gateway import DiscordWebSocket
from discord.http import Route

if TYPE_CHECKING:
    import re

Interaction = discord.Interaction[Any]


class AskModal(discord.ui.Modal, title="Ask the community"):
    heading: discord.ui.Label[Any] = discord.ui.Label(
        text="Your question", component=discord.ui.TextInput(custom_id="title", min_length=3, max_length=45)
    )
    about: discord.ui.Label[Any] = discord.ui.Label(
        text="Topic",
        component=discord.ui.Select(
            custom_id="topic", required=True, options=[discord.SelectOption(label="Trust", value="trust", default=True)]
        ),
    )

    async def on_submit(self, interaction: Interaction, /) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        channel = interaction.channel
        assert isinstance(channel, discord.TextChannel)
        assert isinstance(self.heading.component, discord.ui.TextInput)
        title = self.heading.component.value
        view = discord.ui.View(timeout=None).add_item(Pressed(1))
        message = await channel.send(title, view=view, nonce=f"tiny-{title}"[:25])
        await message.create_thread(name=title)
        await interaction.edit_original_response(content="It is up.")


class Pressed(discord.ui.DynamicItem[discord.ui.Button[Any]], template=r"pressed:(?P<times>\d+)"):
    def __init__(self, times: int) -> None:
        super().__init__(discord.ui.Button(label="Press", custom_id=f"pressed:{times}"))
        self.times = times

    @classmethod
    async def from_custom_id(cls, interaction: Interaction, item: discord.ui.Item[Any], match: re.Match[str], /) -> Pressed:
        del interaction, item
        return cls(int(match["times"]))

    async def callback(self, interaction: Interaction) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        await interaction.edit_original_response(content=f"Pressed {self.times} time.")


client = discord.Client(intents=discord.Intents(guilds=True, guild_messages=True))
tree = app_commands.CommandTree(client)


@tree.command(description="Ask a question")
@app_commands.guild_only()
async def ask(interaction: Interaction, topic: str) -> None:
    del topic
    await interaction.response.send_modal(AskModal())


@ask.autocomplete("topic")
async def topics(_interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    return [app_commands.Choice(name=one, value=one.lower()) for one in ("Trust", "Boundaries") if typed in one.lower()]


@tree.command(description="Say something that everyone can read")
async def say(interaction: Interaction, text: str) -> None:
    await interaction.response.send_message(text)


@tree.command(description="Say too much")
async def shout(interaction: Interaction) -> None:
    await interaction.response.defer(ephemeral=True)
    try:
        await interaction.edit_original_response(content="a" * 2001)
    except discord.HTTPException as error:
        await interaction.edit_original_response(content=f"refused: {error.code}")


@client.event
async def setup_hook() -> None:
    client.add_dynamic_items(Pressed)
    await tree.sync()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, lambda: asyncio.ensure_future(client.close()))


if __name__ == "__main__":
    Route.BASE = os.environ["DISCORD_API_URL"]
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(os.environ["DISCORD_GATEWAY_URL"])
    client.run(os.environ["DISCORD_TOKEN"])
