"""`/ask`, `/questions mine` and `/questions browse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from discord import app_commands
from discord.ext import commands

from bot.domain.question import QuestionText
from bot.words import _
from cogs._kit.answers import answer, form_ahead
from cogs._kit.boundary import suggestions
from cogs._kit.context import Interaction, guild_of, services_of
from cogs._kit.topics import TopicChoices
from cogs.questions import submissions
from cogs.questions.browse import browse_card
from cogs.questions.forms import open_ask_form
from cogs.questions.listening import Listening
from cogs.questions.menus import Menus
from cogs.questions.mine import mine_card
from cogs.questions.missed import Missed

if TYPE_CHECKING:
    from bot.services.bundle import Services
    from cogs._kit.context import HasServices


class Questions(commands.Cog):
    """What the person with a question types."""

    questions = app_commands.Group(name="questions", description=_("Your own questions, and those of others"))

    def __init__(self, services: Services) -> None:
        self._topics = TopicChoices(services.library)

    @app_commands.command(name="ask", description=_("Ask the community something, without your name"))
    @app_commands.describe(topic=_("What it is about"))
    async def ask(self, interaction: Interaction, topic: str | None = None) -> None:
        """Open the form, if the server can take questions at all."""
        form_ahead(interaction)
        services = services_of(interaction)
        services.questions.must_be_open(guild_of(interaction), interaction.user.id)
        topic = None if topic is None else self._topics.meant(topic)
        guild_id = guild_of(interaction)
        services.automod.expect(guild_id)
        draft = await services.questions.unfinished(guild_id, interaction.user.id)
        if draft is None:
            await open_ask_form(interaction, QuestionText("", "", topic))
        else:
            await open_ask_form(interaction, draft.text, draft_id=draft.id, wants_notice=draft.notice, again=True)

    @ask.autocomplete("topic")
    @suggestions
    async def topics(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Topics that match what was typed so far."""
        del interaction
        return self._topics.matching(typed)

    @questions.command(name="mine", description=_("Your questions here, and what you can do with them"))
    async def mine(self, interaction: Interaction) -> None:
        """Show the person's own questions, to them alone."""
        await answer(interaction, await mine_card(interaction, 0))

    @questions.command(name="browse", description=_("What others have asked here"))
    @app_commands.describe(topic=_("What it is about"), text=_("Words to look for"))
    async def browse(self, interaction: Interaction, topic: str | None = None, text: str | None = None) -> None:
        """Show published questions, to the person alone."""
        topic = None if topic is None else self._topics.meant(topic)
        await answer(interaction, await browse_card(interaction, topic, text))

    @browse.autocomplete("topic")
    @suggestions
    async def browsed_topics(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Topics that match what was typed so far."""
        del interaction
        return self._topics.matching(typed)


async def setup(bot: commands.Bot) -> None:
    """Add the feature to the bot."""
    await bot.add_cog(Questions(cast("HasServices", bot).services))
    await bot.add_cog(Menus(bot))
    await bot.add_cog(Listening(cast("HasServices", bot).services))
    await bot.add_cog(Missed(bot, cast("HasServices", bot).services))


__all__ = ["Questions", "setup", "submissions"]
