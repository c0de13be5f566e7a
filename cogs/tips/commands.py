"""`/tip`, `/article` and `/faq`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from discord import app_commands
from discord.ext import commands

from bot.domain.matching import Candidate, Candidates, best
from bot.domain.refusal import UnknownChoice
from bot.words import _
from cogs._kit.answers import answer
from cogs._kit.boundary import suggestions
from cogs._kit.context import Interaction, guild_of, services_of
from cogs._kit.topics import TopicChoices
from cogs.tips.cards import article_card, faq_card, tip_card

if TYPE_CHECKING:
    from bot.services.bundle import Services
    from cogs._kit.context import HasServices

CHOICE_LIMIT = 100
"""Characters of a choice's name (Discord: application command option choice)."""


class Tips(commands.Cog):
    """What a member types to read something."""

    def __init__(self, services: Services) -> None:
        library = services.library
        self._topics = TopicChoices(library)
        self._articles = Candidates.of(Candidate(a.id, a.title) for a in library.articles.values())
        self._faqs = Candidates.of(Candidate(faq.id, faq.question, faq.also) for faq in library.faqs.values())

    @app_commands.command(name="tip", description=_("One short tip that you have not had yet"))
    @app_commands.describe(topic=_("What it should be about"))
    async def tip(self, interaction: Interaction, topic: str | None = None) -> None:
        """Draw a tip for this member."""
        services = services_of(interaction)
        drawn = await services.tips.next(guild_of(interaction), interaction.user.id, topic)
        await answer(interaction, tip_card(services.library, drawn, topic))

    @tip.autocomplete("topic")
    @suggestions
    async def topics(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Topics that match what was typed so far."""
        del interaction
        return self._topics.matching(typed)

    @app_commands.command(name="article", description=_("Read an article, a section a page"))
    @app_commands.describe(name=_("Which one"))
    async def article(self, interaction: Interaction, name: str | None = None) -> None:
        """Open an article at its beginning; without a name, the first one."""
        library = services_of(interaction).library
        article_id = name if name is not None else next(iter(library.articles))
        if article_id not in library.articles:
            raise UnknownChoice("name")
        await answer(interaction, article_card(library, article_id, 0))

    @article.autocomplete("name")
    @suggestions
    async def articles(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Articles that match what was typed so far."""
        del interaction
        return _choices(best(typed, self._articles))

    @app_commands.command(name="faq", description=_("Find an answer to a question that many have"))
    @app_commands.describe(question=_("Type what you would ask"))
    async def faq(self, interaction: Interaction, question: str) -> None:
        """Show the answer: to the question that was picked, or to the one that is nearest to what was typed."""
        library = services_of(interaction).library
        if question not in library.faqs:
            nearest = best(question, self._faqs, limit=1)
            if not nearest:
                raise UnknownChoice("question")
            question = nearest[0].id
        await answer(interaction, faq_card(library, library.faq(question)))

    @faq.autocomplete("question")
    @suggestions
    async def faqs(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Questions that match what was typed so far, whatever the spelling."""
        del interaction
        return _choices(best(typed, self._faqs))


def _choices(found: tuple[Candidate, ...]) -> list[app_commands.Choice[str]]:
    return [app_commands.Choice(name=candidate.text[:CHOICE_LIMIT], value=candidate.id) for candidate in found]


async def setup(bot: commands.Bot) -> None:
    """Add the feature to the bot."""
    await bot.add_cog(Tips(cast("HasServices", bot).services))
