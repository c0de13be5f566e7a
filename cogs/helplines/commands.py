"""The command of the feature."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from discord import app_commands
from discord.ext import commands

from bot.domain.matching import Candidate, Candidates, best
from bot.domain.refusal import UnknownChoice
from bot.words import _
from cogs._kit.answers import answer, change
from cogs._kit.boundary import suggestions
from cogs._kit.buttons import PersistentButton
from cogs._kit.cards import Card, Line, Row
from cogs._kit.context import Interaction, services_of
from cogs._kit.helplines import country_called, country_of, helpline_words

if TYPE_CHECKING:
    from bot.services.bundle import Services
    from cogs._kit.context import HasServices


class Hide(PersistentButton, template=r"hide"):
    """Blanks a private answer: a screen may be seen by somebody else."""

    def __init__(self) -> None:
        super().__init__("hide", _("Hide"))

    async def pressed(self, interaction: Interaction) -> None:
        """Leave nothing to read."""
        await change(interaction, Card(_("Hidden."), accent=None))


class Helplines(commands.Cog):
    """Numbers to call."""

    def __init__(self, services: Services) -> None:
        self._countries = Candidates.of(
            Candidate(country.code, country.name, (country.code, *country.also))
            for country in services.library.countries.values()
        )

    @app_commands.command(name="helplines", description=_("Numbers to call, by country"))
    @app_commands.describe(country=_("Where you are"))
    async def helplines(self, interaction: Interaction, country: str | None = None) -> None:
        """Show the numbers of a country; without one, of the country that the client's language suggests."""
        services = services_of(interaction)
        library = services.library
        if country is None:
            chosen = country_of(library, str(interaction.locale))
        elif (chosen := country_called(library, country)) is None:
            raise UnknownChoice("country")
        parts: list[str | Line | Row] = [_("## Somebody to talk to")]
        if chosen is None:
            parts.append(_("Pick your country: `/helplines country:`"))
        else:
            parts += [helpline_words(chosen, services.clock.now().date()), Line()]
            parts.append(
                _("-# I cannot check that a line is open. Numbers are as dialled there. Somewhere else? `/helplines country:`")
            )
        parts.append(Row([Hide()]))
        await answer(interaction, Card(*parts))

    @helplines.autocomplete("country")
    @suggestions
    async def countries(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Countries that match what was typed so far."""
        del interaction
        return [app_commands.Choice(name=found.text, value=found.id) for found in best(typed, self._countries)]


async def setup(bot: commands.Bot) -> None:
    """Add the feature to the bot."""
    await bot.add_cog(Helplines(cast("HasServices", bot).services))
