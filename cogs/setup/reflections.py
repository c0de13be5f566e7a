"""`/setup reflections`: when the public prompt is posted."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from bot.domain.settings import ChannelPurpose
from bot.words import _
from cogs._kit.answers import answer
from cogs._kit.boundary import suggestions
from cogs._kit.cards import Card
from cogs._kit.context import Interaction, guild_of, managed_guild, services_of
from cogs._kit.schedule_options import CHOICES, day_choices, days_in_words, is_off, off_choice, preview_in_words, time_choices
from cogs._kit.zones import zone_choices
from cogs.setup.schedules import schedule_meant, where_words

NOT_YET = _(
    "### No prompts are scheduled yet\nI need a time of day and a time zone, for example "
    "`/setup reflections time:18:00 timezone:Berlin`. Days are up to you."
)


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
        return [*time_choices(typed, range(8, 20))[: CHOICES - 1], off_choice()]

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
        UnknownChoice, UnknownZone: as `schedule_meant` does.
    """
    scheduling, guild_id, purpose = services_of(interaction).scheduling, guild_of(interaction), ChannelPurpose.REFLECTIONS
    if is_off(time):
        await scheduling.stop(guild_id, purpose)
        return Card(_("### No more scheduled prompts\n`/setup reflections` begins them again."))
    before = scheduling.of(guild_id, purpose)
    if before is None and (time is None or timezone is None):
        return Card(NOT_YET)
    if before is None or (time, timezone, days) != (None, None, None):
        schedule = await schedule_meant(interaction, before, time, timezone, days, at_first=_("Mon, Wed, Fri"))
        await scheduling.choose(guild_id, purpose, schedule, None)
    return _card(interaction)


def _card(interaction: Interaction) -> Card:
    services, guild_id = services_of(interaction), guild_of(interaction)
    chosen = services.scheduling.of(guild_id, ChannelPurpose.REFLECTIONS)
    assert chosen is not None  # noqa: S101 -- the caller chose it, or it was there
    schedule = chosen.schedule
    following = services.scheduling.preview(guild_id, ChannelPurpose.REFLECTIONS)
    channel_id = services.settings.of(guild_id).channel(ChannelPurpose.REFLECTIONS)
    where = where_words(channel_id, ChannelPurpose.REFLECTIONS)
    return Card(
        _("### The public prompt: {days} at {time}").format(days=days_in_words(schedule.days), time=f"{schedule.at:%H:%M}"),
        _("By the clocks of {zone}. {where}").format(zone=schedule.zone, where=where),
        _("**The next five, in your own time**") + "\n" + preview_in_words(following),
        _("-# `time:off` ends it. Nobody sees who reflects; a number is shown from five people on."),
    )
