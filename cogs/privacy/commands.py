"""`/privacy show` and `/privacy erase`."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from bot.words import _, ngettext
from cogs._kit.answers import answer, change
from cogs._kit.buttons import PersistentButton
from cogs._kit.cards import Card, Line, Row
from cogs._kit.context import Interaction, guild_of, services_of
from cogs._kit.honesty import who_can_learn_what


class EraseYes(PersistentButton, template=r"privacy:erase-yes"):
    """Erases everything of the person who presses it, in this server."""

    def __init__(self) -> None:
        super().__init__("privacy:erase-yes", _("Erase everything"), style=discord.ButtonStyle.danger)

    async def pressed(self, interaction: Interaction) -> None:
        """Erase it."""
        await services_of(interaction).privacy.erase(guild_of(interaction), interaction.user.id)
        await change(
            interaction,
            Card(
                _(
                    "Erased. Published questions disappear from the channel in a moment. "
                    "Replies stay, and nobody can link them to you any more."
                )
            ),
        )


class EraseNo(PersistentButton, template=r"privacy:erase-no"):
    """Leaves everything as it is."""

    def __init__(self) -> None:
        super().__init__("privacy:erase-no", _("Keep it"))

    async def pressed(self, interaction: Interaction) -> None:
        """Say so."""
        await change(interaction, Card(_("Everything stays as it is.")))


class Privacy(commands.GroupCog, group_name="privacy", group_description=_("What is kept about you")):
    """What a member types about what is kept."""

    @app_commands.command(name="show", description=_("Everything that is kept about you here"))
    async def show(self, interaction: Interaction) -> None:
        """Show it, and who can learn what."""
        kept = await services_of(interaction).privacy.kept(guild_of(interaction), interaction.user.id)
        tips, told = kept.tips, sum(question.told for question in kept.questions)
        days = services_of(interaction).settings.of(guild_of(interaction)).identity_days
        reflections = (
            _("none: you have not joined")
            if kept.reflections is None
            else ngettext(
                "{days} day, {written} with words, sealed", "{days} days, {written} with words, sealed", kept.reflections
            ).format(days=kept.reflections, written=kept.written)
        )
        await answer(
            interaction,
            Card(
                _("## What is kept about you in this server"),
                _(
                    "**Questions:** {count}. Your id is not with them. In its place is a tag that leads to you only by "
                    "guessing, and only with my key. These tags are erased after {days} days, or when you say so in "
                    "`/questions mine`."
                ).format(count=len(kept.questions), days=days),
                _(
                    "**Messages to you:** for {count} of these questions your id is kept, sealed, so that I can write to you."
                ).format(count=told),
                _("**Tips you have had:** {had}, saved: {saved}, with your opinion: {opinions}").format(
                    had=tips.had, saved=tips.saved, opinions=tips.opinions
                ),
                _("**Articles that remember your page:** {places}").format(places=tips.places),
                _("**Answers you marked as helpful:** {count}, each under a tag of its own").format(count=kept.marks),
                _("**Reflections:** {reflections}").format(reflections=reflections),
                _(
                    "-# Three things outlast `Forget me now` and `/privacy erase`. If moderators blocked a post of yours, the "
                    "block's tag stays until its {days} days are over, as forgetting would lift the block. What you reported "
                    "stays with the moderators as long, under a tag of that message alone. What counts towards a limit a day "
                    "stays until that day ends (UTC)."
                ).format(days=days),
                Line(),
                who_can_learn_what(),
                Line(),
                _(
                    "`/privacy erase` erases everything but the three things named above. If an older copy of my database is "
                    "ever put back, I erase it there again when I start."
                ),
            ),
        )

    @app_commands.command(name="erase", description=_("Erase everything that is kept about you here"))
    async def erase(self, interaction: Interaction) -> None:
        """Ask first: it cannot be undone."""
        card = Card(
            _("### Erase everything about you in this server?"),
            _(
                "Your questions are withdrawn, your reflections and their key destroyed. Your saved tips go, and tips start "
                "anew. Replies you wrote stay in their threads, with nothing left that leads to you. This cannot be undone."
            ),
            Row([EraseYes(), EraseNo()]),
        )
        await answer(interaction, card)


async def setup(bot: commands.Bot) -> None:
    """Add the feature to the bot."""
    await bot.add_cog(Privacy())
