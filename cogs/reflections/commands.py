"""`/reflect` and `/journal`."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast

from discord import app_commands
from discord.ext import commands

from bot.domain.matching import Candidate, Candidates, best
from bot.domain.refusal import UnknownChoice
from bot.services.prompts import GENTLE, TOPIC
from bot.words import _
from cogs._kit.answers import answer
from cogs._kit.boundary import suggestions
from cogs._kit.context import Interaction, guild_of, services_of
from cogs.reflections import reminders
from cogs.reflections.forms import open_reflection_form
from cogs.reflections.journal import FOUND, found_card, page_card
from cogs.reflections.streak_commands import Streak
from cogs.reflections.text import date_words

if TYPE_CHECKING:
    from bot.services.bundle import Services
    from cogs._kit.context import HasServices

CHOICE_LIMIT = 100
"""Characters of a choice's name (Discord: application command option choice)."""
SEARCH_LIMIT = 100


class Reflections(commands.Cog):
    """What a member types for their own habit."""

    def __init__(self, services: Services) -> None:
        prompts, topics = services.library.prompts.values(), services.library.topics.values()
        names = {topic.id: topic.name for topic in topics}
        self._prompts = Candidates.of(
            [
                Candidate(GENTLE, _("Something gentle, fine after a breakup"), ("breakup", "separation", "kind")),
                *(Candidate(f"{TOPIC}{t.id}", _("Something about: {topic}").format(topic=t.name), t.words) for t in topics),
                *(Candidate(prompt.id, prompt.text, tuple(names[topic] for topic in prompt.topics)) for prompt in prompts),
            ]
        )

    @app_commands.command(name="reflect", description=_("A few private words for today. Nobody but you reads them"))
    @app_commands.describe(prompt=_("Something to think about"), day=_("A day to fill in; today if you leave it out"))
    async def reflect(self, interaction: Interaction, prompt: str | None = None, day: str | None = None) -> None:
        """Open the form; for somebody who has not joined, say what that means first."""
        await open_reflection_form(interaction, prompt, None if day is None else _date(day))

    @reflect.autocomplete("prompt")
    @suggestions
    async def prompts(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Topics and prompts that match what was typed so far."""
        del interaction
        found = best(typed, self._prompts)
        return [app_commands.Choice(name=_short(prompt.text), value=prompt.id) for prompt in found]

    @reflect.autocomplete("day")
    @suggestions
    async def days(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """The days of the last week that may be filled in."""
        days = await services_of(interaction).reflections.open_days(guild_of(interaction), interaction.user.id)
        choices = [app_commands.Choice(name=date_words(day), value=day.isoformat()) for day in days]
        return [choice for choice in choices if typed.strip().casefold() in choice.name.casefold()] or choices

    @app_commands.command(name="journal", description=_("What you wrote, for your eyes only"))
    @app_commands.describe(search=_("Words to look for"))
    async def journal(self, interaction: Interaction, search: app_commands.Range[str, 1, SEARCH_LIMIT] | None = None) -> None:
        """Show the newest page, or what was found."""
        journal, guild_id, user_id = services_of(interaction).journal, guild_of(interaction), interaction.user.id
        if search is None:
            await answer(interaction, page_card(await journal.page(guild_id, user_id)))
        else:
            await answer(interaction, found_card(await journal.search(guild_id, user_id, search, FOUND)))


def _short(text: str) -> str:
    return text if len(text) <= CHOICE_LIMIT else text[: CHOICE_LIMIT - 1].rstrip() + "…"


def _date(typed: str) -> date:
    try:
        return date.fromisoformat(typed.strip())
    except ValueError:
        raise UnknownChoice("day") from None


async def setup(bot: commands.Bot) -> None:
    """Add the feature to the bot."""
    await bot.add_cog(Reflections(cast("HasServices", bot).services))
    await bot.add_cog(Streak())


__all__ = ["Reflections", "reminders", "setup"]
