"""`/moderate queue`, `/moderate question` and `/moderate blocks`."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from bot.words import _
from cogs._kit.answers import answer
from cogs._kit.context import Interaction, guild_of, must_review, services_of
from cogs.moderation.blocks import blocks_card
from cogs.moderation.question import question_card
from cogs.moderation.queue import queue_card


@app_commands.default_permissions(manage_guild=True)
class Moderate(commands.GroupCog, group_name="moderate", group_description=_("Questions, reports and blocks")):
    """What a moderator or a reviewer types. Who may is asked again here: what Discord offers is only a default."""

    @app_commands.command(name="queue", description=_("What waits for you: questions, reports, stopped posts"))
    async def queue(self, interaction: Interaction) -> None:
        """Show what waits; cards that are missing come again."""
        must_review(interaction)
        found = await services_of(interaction).moderating.queue(guild_of(interaction))
        await answer(interaction, queue_card(found, guild_of(interaction)))

    @app_commands.command(name="question", description=_("Close, reopen, warn, remove, write to the asker, block"))
    @app_commands.describe(number=_("Its number: 12 for Q12"))
    async def question(self, interaction: Interaction, number: app_commands.Range[int, 1]) -> None:
        """Show a question with all that can be done with it."""
        must_review(interaction)
        found = await services_of(interaction).moderating.numbered(guild_of(interaction), number)
        await answer(interaction, question_card(found, guild_of(interaction)))

    @app_commands.command(name="blocks", description=_("Who may not write without a name, by the posts that earned it"))
    async def blocks(self, interaction: Interaction) -> None:
        """Show all blocks."""
        must_review(interaction)
        await answer(interaction, await blocks_card(interaction, 0))


async def setup(bot: commands.Bot) -> None:
    """Add the feature to the bot."""
    await bot.add_cog(Moderate())
