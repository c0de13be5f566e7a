"""`/setup reflections`: when the public prompt is posted."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from bot.domain.refusal import UnknownChoice
from bot.domain.schedule import Schedule
from bot.domain.settings import ChannelPurpose
from bot.words import _
from cogs._kit.answers import answer
from cogs._kit.boundary import suggestions
from cogs._kit.cards import Card
from cogs._kit.context import Interaction, guild_of, managed_guild, services_of
from cogs._kit.schedule_options import (
    day_choices,
    days_in_words,
    parse_days,
    parse_time,
    preview_in_words,
    time_choices,
)
from cogs._kit.zones import zone_choices, zone_meant

OFF = "off"


class ChoosesReflections(commands.Cog):
    """The command, for the cog of `/setup`."""

    @app_commands.command(name="reflections", description=_("When a public prompt to reflect is posted"))
    @app_commands.describe(
        time=_("A time of day such as 18:00, or off"), timezone=_("A city or country will do"), days=_("On which days")
    )
    async def reflections(
        self, interaction: Interaction, time: str | None = None, timezone: str | None = None, days: str | None = None
    ) -> None:
        """Schedule the prompt, change it or end it, and show the next ones."""
        managed_guild(interaction)
        await answer(interaction, await choose_reflections(interaction, time, timezone, days))

    @reflections.autocomplete("time")
    @suggestions
    async def reflection_times(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Times of the day, and off."""
        del interaction
        return [*time_choices(typed, range(8, 20)), app_commands.Choice(name=_("off"), value=OFF)][:25]

    @reflections.autocomplete("timezone")
    @suggestions
    async def reflection_zones(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Zones by city, country or name, with the time there."""
        return await zone_choices(interaction, typed)

    @reflections.autocomplete("days")
    @suggestions
    async def reflection_days(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Sets of weekdays."""
        del interaction
        return day_choices(typed)


async def choose_reflections(interaction: Interaction, time: str | None, timezone: str | None, days: str | None) -> Card:
    """Schedule the prompt, change what is given, or with 'off' end it. What stands then, with the next five posts.

    Raises:
        UnknownChoice: a time or days that are none, or nothing to go on where nothing is scheduled yet.
        UnknownZone
    """
    scheduling, guild_id, purpose = services_of(interaction).scheduling, guild_of(interaction), ChannelPurpose.REFLECTIONS
    if time is not None and time.strip().casefold() in {OFF, _("off").casefold()}:
        await scheduling.stop(guild_id, purpose)
        return Card(_("### No more scheduled prompts\n`/setup reflections` begins them again."))
    before = scheduling.of(guild_id, purpose)
    if time is None and before is None:
        raise UnknownChoice("time")
    if timezone is None and before is None:
        raise UnknownChoice("timezone")
    if time is not None or timezone is not None or days is not None:
        at = parse_time(time, "time") if time is not None else before.schedule.at if before else None
        zone = await zone_meant(interaction, timezone) if timezone is not None else before.schedule.zone if before else None
        on = parse_days(days) if days is not None else before.schedule.days if before else parse_days(_("Mon, Wed, Fri"))
        assert at is not None  # noqa: S101 -- looked at above
        assert zone is not None  # noqa: S101 -- the same
        await scheduling.choose(guild_id, purpose, Schedule(on, at, zone), None)
    return _card(interaction)


def _card(interaction: Interaction) -> Card:
    services, guild_id = services_of(interaction), guild_of(interaction)
    chosen = services.scheduling.of(guild_id, ChannelPurpose.REFLECTIONS)
    assert chosen is not None  # noqa: S101 -- the caller chose it, or it was there
    schedule = chosen.schedule
    following = services.scheduling.preview(guild_id, ChannelPurpose.REFLECTIONS)
    channel_id = services.settings.of(guild_id).channel(ChannelPurpose.REFLECTIONS)
    where = (
        _("It goes to <#{channel}>.").format(channel=channel_id)
        if channel_id is not None
        else _("**No channel is chosen for it yet**, so nothing is posted: `/setup channel purpose:reflections`.")
    )
    return Card(
        _("### The public prompt: {days} at {time}").format(days=days_in_words(schedule.days), time=f"{schedule.at:%H:%M}"),
        _("By the clocks of {zone}. {where}").format(zone=schedule.zone, where=where),
        _("**The next five, in your own time**") + "\n" + preview_in_words(following),
        _("-# `time:off` ends it. Nobody sees who reflects; a number is shown from five people on."),
    )
