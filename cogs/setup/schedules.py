"""What `/setup tips` and `/setup reflections` share: the schedule that was typed, and where its posts go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.domain.refusal import UnknownChoice
from bot.domain.schedule import Schedule
from bot.words import _
from cogs._kit.schedule_options import parse_days, parse_time
from cogs._kit.zones import zone_named

if TYPE_CHECKING:
    from bot.domain.guild_schedule import GuildSchedule
    from bot.domain.settings import ChannelPurpose
    from cogs._kit.context import Interaction


async def schedule_meant(
    interaction: Interaction,
    before: GuildSchedule | None,
    time: str | None,
    timezone: str | None,
    days: str | None,
    *,
    at_first: str,
) -> Schedule:
    """The schedule that was typed. What was left out stays as it was `before`; the days are `at_first` where nothing was.

    Raises:
        UnknownChoice: a time or days that are none, or no time or zone where nothing was scheduled before.
        UnknownZone: no place or zone is called that, or it is unclear which.
    """
    if before is None:
        if time is None or timezone is None:
            raise UnknownChoice("time" if time is None else "timezone")
        at = parse_time(time, "time")
        return Schedule(parse_days(days or at_first), at, await zone_named(interaction, timezone))
    known = before.schedule
    at = known.at if time is None else parse_time(time, "time")
    on = known.days if days is None else parse_days(days)
    return Schedule(on, at, known.zone if timezone is None else await zone_named(interaction, timezone))


def where_words(channel_id: int | None, purpose: ChannelPurpose) -> str:
    """Where what is scheduled goes, or what to type first."""
    if channel_id is not None:
        return _("It goes to <#{channel}>.").format(channel=channel_id)
    return _("**No channel is chosen for it yet**, so nothing is posted: `/setup channel purpose:{purpose}`.").format(
        purpose=purpose.value
    )
