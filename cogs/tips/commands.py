"""`/tip`, `/article`, `/faq`, `/saved` and `/search`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from discord import app_commands
from discord.ext import commands

from bot.domain.refusal import EmptyLibrary, UnknownChoice
from bot.domain.zones import simplify
from bot.words import _
from cogs._kit.answers import answer
from cogs._kit.boundary import suggestions
from cogs._kit.cards import Card
from cogs._kit.context import Interaction, guild_of, services_of
from cogs._kit.topics import TopicChoices
from cogs.tips.buttons import open_where_left
from cogs.tips.cards import faq_card, shelf_card, tip_card
from cogs.tips.saved import saved_card
from cogs.tips.search import QUESTIONS_SHOWN, SHOWN, search_card

if TYPE_CHECKING:
    from bot.services.bundle import Services
    from cogs._kit.context import HasServices

CHOICE_LIMIT = 100
"""Characters of a choice's name (Discord: application command option choice)."""
OTHERS = 3
"""Answered questions that are offered beside the one that is shown."""


class Tips(commands.Cog):
    """What a member types to read something."""

    def __init__(self, services: Services) -> None:
        self._topics = TopicChoices(services.library)

    @app_commands.command(name="tip", description=_("One short tip that you have not had yet"))
    @app_commands.describe(topic=_("What it should be about"))
    async def tip(self, interaction: Interaction, topic: str | None = None) -> None:
        """Draw a tip for this member."""
        services, guild_id = services_of(interaction), guild_of(interaction)
        topic = None if topic is None else self._topics.meant(topic)
        drawn = await services.tips.next(guild_id, interaction.user.id, topic)
        await answer(interaction, tip_card(services.libraries.of(guild_id), drawn, topic))

    @tip.autocomplete("topic")
    @suggestions
    async def topics(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Topics that match what was typed so far."""
        del interaction
        return self._topics.matching(typed)

    @app_commands.command(name="article", description=_("Read an article, a section a page; I remember where you are"))
    @app_commands.describe(name=_("Which one; leave it out to see all of them"))
    async def article(self, interaction: Interaction, name: str | None = None) -> None:
        """Open an article where the member left it; without a name, show what there is."""
        services, guild_id = services_of(interaction), guild_of(interaction)
        library = services.libraries.of(guild_id)
        if not library.articles:
            raise EmptyLibrary
        if name is None:
            places = await services.tips.places(guild_id, interaction.user.id)
            await answer(interaction, shelf_card(tuple(library.articles.values()), places))
            return
        if name not in library.articles:
            near = (await services.libraries.shelf(guild_id)).articles(name)
            if not near:
                raise UnknownChoice("name")
            if simplify(name) not in simplify(near[0].title):
                await answer(interaction, shelf_card(near, {}))
                return
            name = near[0].id
        await open_where_left(interaction, name)

    @article.autocomplete("name")
    @suggestions
    async def articles(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Articles that match what was typed so far."""
        shelf = await services_of(interaction).libraries.shelf(guild_of(interaction))
        return [_choice(article.title, article.id) for article in shelf.articles(typed)]

    @app_commands.command(name="faq", description=_("Find an answer to a question that many have"))
    @app_commands.describe(question=_("Type what you would ask, in your own words"))
    async def faq(self, interaction: Interaction, question: str) -> None:
        """Show the answer: to the question that was picked, or to the one that comes nearest to what was typed."""
        shelf = await services_of(interaction).libraries.shelf(guild_of(interaction))
        library = shelf.library
        if question in library.faqs:
            await answer(interaction, faq_card(library, library.faq(question)))
            return
        found = shelf.answers(question, limit=1 + OTHERS)
        await answer(interaction, faq_card(library, found[0], found[1:]) if found else Card(_NO_ANSWER))

    @faq.autocomplete("question")
    @suggestions
    async def faqs(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Questions that match what was typed so far, by spelling and by meaning."""
        shelf = await services_of(interaction).libraries.shelf(guild_of(interaction))
        return [_choice(faq.question, faq.id) for faq in shelf.questions(typed)]

    @app_commands.command(name="saved", description=_("The tips that you saved"))
    async def saved(self, interaction: Interaction) -> None:
        """Show the member's list, to them alone."""
        tips = await services_of(interaction).tips.saved(guild_of(interaction), interaction.user.id)
        await answer(interaction, saved_card(tips, 0))

    @app_commands.command(name="search", description=_("Find tips, answers, and what was asked in this server"))
    @app_commands.describe(text=_("A few words; typos are forgiven"))
    async def search(self, interaction: Interaction, text: app_commands.Range[str, 1, 200]) -> None:
        """Look everywhere at once."""
        services, guild_id = services_of(interaction), guild_of(interaction)
        shelf = await services.libraries.shelf(guild_id)
        questions = await services.question_search.search(guild_id, text, QUESTIONS_SHOWN)
        card = search_card(text, shelf.library, shelf.answers(text, SHOWN), shelf.tips(text, SHOWN), questions, guild_id)
        await answer(interaction, card)


_NO_ANSWER = _("### I have no answer to that yet\nTry other words, or `/search`. `/ask` asks the community, without your name.")


def _choice(name: str, value: str) -> app_commands.Choice[Any]:
    return app_commands.Choice(name=name[:CHOICE_LIMIT], value=value)


async def setup(bot: commands.Bot) -> None:
    """Add the feature to the bot."""
    await bot.add_cog(Tips(cast("HasServices", bot).services))
