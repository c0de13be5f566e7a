"""The buttons and the form of joining: time zone, yes, no."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord

from bot.domain.days import instant_of_interaction
from bot.domain.places import Suggestion
from bot.domain.refusal import AlreadyDone, UnknownZone
from bot.domain.zones import current_zone
from bot.words import _
from cogs._kit.answers import answer, change
from cogs._kit.buttons import PersistentButton
from cogs._kit.cards import Card, Row
from cogs._kit.context import guild_of, services_of
from cogs._kit.forms import Submission, Values, show, text_of
from cogs._kit.zones import ZONE, suggestions_for
from cogs.reflections import cards

if TYPE_CHECKING:
    from cogs._kit.context import Interaction

OFFERED = 4
"""Zones that are shown: the one understood, and a few that may be meant."""


class ChooseZone(PersistentButton, template=r"reflect:zone"):
    """Goes on to the time zone."""

    def __init__(self, label: str = "") -> None:
        super().__init__("reflect:zone", label or _("Choose my time zone"), style=discord.ButtonStyle.primary)

    async def pressed(self, interaction: Interaction) -> None:
        """Ask for it."""
        zone = discord.ui.TextInput[Any](custom_id="zone", max_length=60, placeholder=_("Kathmandu"))
        label = discord.ui.Label[Any](
            text=_("Where are you?"),
            description=_("A city or a country will do, for example São Paulo, Mumbai, New Zealand."),
            component=zone,
        )
        await show(interaction, "reflect-zone", _("When does your day begin?"), [label])


class ZoneSubmission(Submission):
    """Finds the zone that was meant and shows the time there, to be confirmed."""

    template = r"reflect-zone"

    @classmethod
    async def submitted(cls, interaction: Interaction, values: Values, **arguments: str) -> None:
        """Show what was understood; nothing is kept yet."""
        del arguments
        typed = text_of(values, "zone")
        found = await suggestions_for(interaction, typed, OFFERED) if typed.strip() else ()
        if not found:
            await change(interaction, cards.no_zone_card())
            return
        await change(interaction, cards.zone_card(found, services_of(interaction).clock.now()))


class PickZone(PersistentButton, template=rf"reflect:zone-pick:(?P<zone>{ZONE})"):
    """Takes another of the zones that may be meant."""

    def __init__(self, zone: str, label: str = "") -> None:
        super().__init__(f"reflect:zone-pick:{zone}", label or zone)
        self.zone = zone

    async def pressed(self, interaction: Interaction) -> None:
        """Show the time there, to be confirmed."""
        if current_zone(self.zone) is None:
            raise UnknownZone(self.zone)
        await change(interaction, cards.zone_card((Suggestion(self.zone),), services_of(interaction).clock.now()))


class JoinYes(PersistentButton, template=rf"reflect:join:(?P<zone>{ZONE})"):
    """The explicit yes."""

    def __init__(self, zone: str) -> None:
        super().__init__(f"reflect:join:{zone}", _("Yes, begin"), style=discord.ButtonStyle.success)
        self.zone = zone

    async def pressed(self, interaction: Interaction) -> None:
        """Join, and offer to begin."""
        from cogs.reflections.buttons import MarkToday, WriteToday  # noqa: PLC0415 -- those offer to join

        at = instant_of_interaction(interaction.id)
        try:
            await services_of(interaction).reflections.join(guild_of(interaction), interaction.user.id, self.zone, at)
            words = _("### You are in\nWrite a few words, or just mark the day. Three days a week is plenty.")
        except AlreadyDone:
            words = _("### You are in already")
        await change(interaction, Card(words, Row([WriteToday(), MarkToday()])))


class NoThanks(PersistentButton, template=r"reflect:no"):
    """The no, as easy as the yes."""

    def __init__(self) -> None:
        super().__init__("reflect:no", _("No, thank you"))

    async def pressed(self, interaction: Interaction) -> None:
        """Keep nothing."""
        await change(interaction, Card(_("All right. Nothing is kept. `/tip` is there whenever you like.")))


async def offer_to_join(interaction: Interaction) -> bool:
    """Answer with what joining means, for somebody who has not joined (or has left). Whether that was so."""
    practice = await services_of(interaction).reflections.practice(guild_of(interaction), interaction.user.id)
    if practice is not None and practice.left_on is None:
        return False
    await answer(interaction, cards.consent_card(back=practice is not None))
    return True
