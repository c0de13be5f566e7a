"""What happens with the forms of the habit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.domain.days import counted_instant
from bot.domain.refusal import UnknownZone
from bot.domain.zones import current_zone, zone_matches
from cogs._kit.answers import answer, change
from cogs._kit.context import guild_of, services_of
from cogs._kit.forms import Submission, Values, text_of
from cogs.reflections.cards import credited_card, zone_card

if TYPE_CHECKING:
    from cogs._kit.context import Interaction

PROMPT = "[a-z0-9-]{1,60}"


class ReflectionSubmission(Submission):
    """Keeps today's reflection."""

    template = rf"reflect:(?P<prompt_id>{PROMPT}):(?P<opened>\d{{15,20}})"

    @classmethod
    async def submitted(cls, interaction: Interaction, values: Values, **arguments: str) -> None:
        """Keep it on the day on which the form was opened."""
        services = services_of(interaction)
        at = counted_instant(interaction.id, int(arguments["opened"]))
        prompt_id = arguments["prompt_id"] if arguments["prompt_id"] in services.library.prompts else None
        credited = await services.reflections.reflect(
            guild_of(interaction), interaction.user.id, prompt_id, text_of(values, "words"), at
        )
        await answer(interaction, credited_card(credited))


class ZoneSubmission(Submission):
    """Finds the zone that was meant and shows the time there, to be confirmed."""

    template = r"reflect-zone"

    @classmethod
    async def submitted(cls, interaction: Interaction, values: Values, **arguments: str) -> None:
        """Show what was understood; nothing is kept yet."""
        del arguments
        typed = text_of(values, "zone")
        zone = current_zone(typed) or next(iter(zone_matches(typed, limit=1)), None) if typed.strip() else None
        if zone is None:
            raise UnknownZone(typed)
        await change(interaction, zone_card(zone, services_of(interaction).clock.now()))
