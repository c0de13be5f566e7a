"""`/reflect`, `/streak show` and `/streak leave`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from discord import app_commands
from discord.ext import commands

from bot.domain.matching import Candidate, Candidates, best
from bot.domain.refusal import UnknownChoice
from bot.words import _
from cogs._kit.answers import answer
from cogs._kit.boundary import suggestions
from cogs._kit.cards import Card, Row
from cogs._kit.context import Interaction, guild_of, services_of
from cogs.reflections import submissions
from cogs.reflections.buttons import LeaveNo, LeaveYes
from cogs.reflections.cards import consent_card, streak_card
from cogs.reflections.forms import open_reflection_form

if TYPE_CHECKING:
    from bot.services.bundle import Services
    from cogs._kit.context import HasServices

CHOICE_LIMIT = 100


class Reflections(commands.Cog):
    """What a member types for their own habit."""

    streak = app_commands.Group(name="streak", description=_("Your own reflection habit"))

    def __init__(self, services: Services) -> None:
        prompts = services.library.prompts.values()
        topics = services.library.topics
        self._prompts = Candidates.of(
            Candidate(prompt.id, prompt.text, tuple(topics[topic].name for topic in prompt.topics)) for prompt in prompts
        )

    @app_commands.command(name="reflect", description=_("A few private words for today. Nobody but you reads them"))
    @app_commands.describe(prompt=_("Something to think about"))
    async def reflect(self, interaction: Interaction, prompt: str | None = None) -> None:
        """Open today's form; for somebody who has not joined, say what that means first."""
        services = services_of(interaction)
        if prompt is not None and prompt not in services.library.prompts:
            raise UnknownChoice("prompt")
        practice = await services.reflections.practice(guild_of(interaction), interaction.user.id)
        if practice is None:
            await answer(interaction, consent_card())
        else:
            await open_reflection_form(interaction, prompt)

    @reflect.autocomplete("prompt")
    @suggestions
    async def prompts(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Prompts that match what was typed so far."""
        del interaction
        found = best(typed, self._prompts)
        return [app_commands.Choice(name=_short(prompt.text), value=prompt.id) for prompt in found]

    @streak.command(name="show", description=_("How your habit is going, for your eyes only"))
    async def show(self, interaction: Interaction) -> None:
        """Show it in words."""
        standing = await services_of(interaction).reflections.standing(guild_of(interaction), interaction.user.id)
        await answer(interaction, streak_card(standing))

    @streak.command(name="leave", description=_("Stop, and erase what you wrote"))
    async def leave(self, interaction: Interaction) -> None:
        """Ask first: it cannot be undone."""
        await services_of(interaction).reflections.standing(guild_of(interaction), interaction.user.id)
        card = Card(
            _("### Stop reflecting here?"),
            _(
                "Your days and every word you wrote are erased at once, by destroying the key that opens them. "
                "This cannot be undone."
            ),
            _("You can begin again whenever you like."),
            Row([LeaveYes(), LeaveNo()]),
        )
        await answer(interaction, card)


def _short(text: str) -> str:
    return text if len(text) <= CHOICE_LIMIT else text[: CHOICE_LIMIT - 1].rstrip() + "…"


async def setup(bot: commands.Bot) -> None:
    """Add the feature to the bot."""
    await bot.add_cog(Reflections(cast("HasServices", bot).services))


__all__ = ["Reflections", "setup", "submissions"]
