"""`/setup tips`: when a tip is posted for everyone, and one more now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.domain.refusal import UnfitChannel, UnknownChoice
from bot.domain.settings import ChannelFault, ChannelProblem, ChannelPurpose
from bot.words import _
from cogs._kit.answers import answer
from cogs._kit.boundary import suggestions
from cogs._kit.buttons import PersistentButton
from cogs._kit.cards import Card, Row
from cogs._kit.channels import channel_facts
from cogs._kit.context import Interaction, guild_of, managed_guild, services_of
from cogs._kit.schedule_options import CHOICES, day_choices, days_in_words, is_off, off_choice, preview_in_words, time_choices
from cogs._kit.topics import TopicChoices
from cogs._kit.zones import zone_choices
from cogs.setup.schedules import schedule_meant, where_words

if TYPE_CHECKING:
    from bot.domain.schedule import Schedule

EVERYTHING = "everything"
PURPOSE = ChannelPurpose.TIPS
NOT_YET = _(
    "### No tips are scheduled yet\nI need a time of day and a time zone, for example `/setup tips time:9:00 timezone:Berlin`. "
    "Days, topic and channel are up to you."
)


class ChoosesTips(commands.Cog):
    """The command, for the cog of `/setup`."""

    @app_commands.command(name="tips", description=_("Post a tip for everyone on certain days, and see when"))
    @app_commands.describe(
        time=_("A time of day such as 9:00, or off"),
        timezone=_("A city or country will do"),
        days=_("On which days; every day if you leave it out"),
        topic=_("What the tips are about; everything if you leave it out"),
        channel=_("Where they go, if that is not chosen yet"),
    )
    async def tips(
        self,
        interaction: Interaction,
        time: str | None = None,
        timezone: str | None = None,
        days: str | None = None,
        topic: str | None = None,
        channel: discord.TextChannel | None = None,
    ) -> None:
        """Schedule tips, change what is given, or with 'off' end them; show what stands then, with the next five."""
        guild = managed_guild(interaction)
        services = services_of(interaction)
        if is_off(time):
            await services.scheduling.stop(guild.id, PURPOSE)
            await answer(interaction, Card(_("### No more scheduled tips\n`/setup tips` begins them again.")))
            return
        if services.scheduling.of(guild.id, PURPOSE) is None and (time is None or timezone is None):
            await answer(interaction, Card(NOT_YET))
            return
        schedule, about = await _meant(interaction, time, timezone, days, topic)
        if channel is not None:
            facts = channel_facts(guild, channel.id)
            if facts is None:
                raise UnfitChannel(PURPOSE, channel.id, (ChannelFault(ChannelProblem.GONE),))
            await services.settings.choose_channel(guild.id, PURPOSE, facts)
        before = services.scheduling.of(guild.id, PURPOSE)
        if before is None or (before.schedule, before.topic) != (schedule, about):
            await services.scheduling.choose(guild.id, PURPOSE, schedule, about)
        await answer(interaction, tips_card(interaction))

    @tips.autocomplete("time")
    @suggestions
    async def tip_times(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Times of the day, and off."""
        del interaction
        return [*time_choices(typed, range(8, 20))[: CHOICES - 1], off_choice()]

    @tips.autocomplete("timezone")
    @suggestions
    async def tip_zones(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Zones by city, country or name, with the time there."""
        return await zone_choices(interaction, typed)

    @tips.autocomplete("days")
    @suggestions
    async def tip_days(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Sets of weekdays."""
        del interaction
        return day_choices(typed)

    @tips.autocomplete("topic")
    @suggestions
    async def tip_topics(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Everything, and the topics."""
        found = TopicChoices(services_of(interaction).library).matching(typed)
        return [app_commands.Choice(name=_("Everything"), value=EVERYTHING), *found][:CHOICES]


async def _meant(
    interaction: Interaction, time: str | None, timezone: str | None, days: str | None, topic: str | None
) -> tuple[Schedule, str | None]:
    """The schedule and topic that were typed; what was left out stays as it was.

    Raises:
        UnknownChoice: a time, days or topic that are none.
        UnknownZone: no place or zone is called that.
    """
    services, guild_id = services_of(interaction), guild_of(interaction)
    before = services.scheduling.of(guild_id, PURPOSE)
    about = None if before is None else before.topic
    if topic is not None:
        about = None if topic.strip().casefold() == EVERYTHING else TopicChoices(services.library).meant(topic)
    if about is not None and about not in services.library.topics:
        raise UnknownChoice("topic")
    return await schedule_meant(interaction, before, time, timezone, days, at_first=_("every day")), about


def tips_card(interaction: Interaction) -> Card:
    """What is scheduled, with the next five posts in each reader's own time."""
    services, guild_id = services_of(interaction), guild_of(interaction)
    chosen = services.scheduling.of(guild_id, PURPOSE)
    assert chosen is not None  # noqa: S101 -- the caller chose it, or it was there
    schedule = chosen.schedule
    channel_id = services.settings.of(guild_id).channel(PURPOSE)
    about = _("About everything") if chosen.topic is None else services.library.topics[chosen.topic].name
    where = where_words(channel_id, PURPOSE)
    parts = [
        _("### A tip for everyone: {days} at {time}").format(days=days_in_words(schedule.days), time=f"{schedule.at:%H:%M}"),
        _("{about}. By the clocks of {zone}. {where}").format(about=about, zone=schedule.zone, where=where),
    ]
    if not services.scheduled_tips.has_any(guild_id, chosen.topic):
        parts.append(_("**There is no tip about that here**, so nothing is posted. `/library list` shows what is on."))
    return Card(
        *parts,
        _("**The next five, in your own time**") + "\n" + preview_in_words(services.scheduling.preview(guild_id, PURPOSE)),
        _("-# No tip comes again until all of them were shown. `time:off` ends it."),
        Row([PostTipNow()] if channel_id is not None else []),
    )


class PostTipNow(PersistentButton, template="setup:tips:now"):
    """Posts one more tip at once."""

    def __init__(self) -> None:
        super().__init__("setup:tips:now", _("Post one now"))

    async def pressed(self, interaction: Interaction) -> None:
        """Post it; the schedule goes on as before."""
        guild = managed_guild(interaction)
        services = services_of(interaction)
        await services.scheduled_tips.post_now(guild.id)
        words = _("A tip is on its way to <#{channel}>. The schedule goes on as before.")
        await answer(interaction, words.format(channel=services.settings.of(guild.id).channel(PURPOSE)))
