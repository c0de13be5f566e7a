"""What a person finds under Apps, in the menu of a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.domain.question import Place
from bot.services.helpful import Pointed
from bot.words import _
from cogs._kit.answers import answer, form_ahead
from cogs._kit.context import Interaction, guild_of, services_of
from cogs.questions.forms import open_reply_form
from cogs.questions.helpful import marked_card
from cogs.questions.reporting import open_report_form

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any


class Menus(commands.Cog):
    """The message menus of questions. Discord allows five in all, so each must be worth its place."""

    def __init__(self, bot: commands.Bot) -> None:
        self._tree = bot.tree
        self._menus = [_menu(_("Reply anonymously"), self.reply), _menu(_("Mark as helpful"), self.helped)]
        self._menus.append(_menu(_("Report to moderators"), self.report))

    async def cog_load(self) -> None:
        """Register them."""
        for menu in self._menus:
            self._tree.add_command(menu)

    async def reply(self, interaction: Interaction, message: discord.Message) -> None:
        """Open the form of a reply, on a question's post or on any message in its thread."""
        form_ahead(interaction)
        place = (guild_of(interaction), interaction.user.id, message.channel.id, message.id)
        question_id = await services_of(interaction).replies.question_at(*place)
        await open_reply_form(interaction, question_id)

    async def helped(self, interaction: Interaction, message: discord.Message) -> None:
        """Keep that an answer helped the person. Nobody else is shown that it was they."""
        is_persons = not message.author.bot and message.type in (discord.MessageType.default, discord.MessageType.reply)
        pointed = Pointed(message.channel.id, message.id, is_persons, is_own=message.author.id == interaction.user.id)
        marked = await services_of(interaction).helpful.mark(guild_of(interaction), interaction.user.id, pointed)
        await answer(interaction, marked_card(marked))

    async def report(self, interaction: Interaction, message: discord.Message) -> None:
        """Open the form of a report."""
        await open_report_form(interaction, Place(message.channel.id, message.id))


def _menu(name: str, callback: Callable[[Interaction, discord.Message], Coroutine[Any, Any, None]]) -> app_commands.ContextMenu:
    return app_commands.ContextMenu(name=name, callback=callback, type=discord.AppCommandType.message)
