"""`/streak`: how it goes, settings, pausing, leaving."""

from __future__ import annotations

import asyncio
import io
from datetime import date, timedelta
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.domain.days import instant_of_interaction
from bot.domain.refusal import AlreadyDone, NotJoined, UnknownChoice
from bot.domain.zones import current_zone
from bot.services.streaks import Wish
from bot.words import _
from cogs._kit.answers import answer
from cogs._kit.boundary import suggestions
from cogs._kit.cards import Card, Row
from cogs._kit.context import Interaction, guild_of, services_of
from cogs._kit.schedule_options import CHOICES, is_off, off_choice, parse_time, time_choices
from cogs._kit.zones import zone_choices, zone_meant
from cogs.reflections.picture import FILE_NAME, draw_year
from cogs.reflections.streak_buttons import SPANS, LeaveKeep, LeaveNo, LeaveYes, PauseFor, UseZone
from cogs.reflections.streak_cards import goal_words, paused_words, settings_card, streak_card
from cogs.reflections.text import clock_words, short_date

if TYPE_CHECKING:
    from datetime import time

    from bot.domain.practice import Practice


class Streak(commands.GroupCog, group_name="streak", group_description=_("Your own reflection habit")):
    """What a member types about their habit."""

    @app_commands.command(name="show", description=_("How your habit is going, for your eyes only"))
    async def show(self, interaction: Interaction) -> None:
        """Show it as a picture and in words."""
        standing = await services_of(interaction).reflections.standing(guild_of(interaction), interaction.user.id)
        picture = await asyncio.to_thread(draw_year, standing.view)
        await answer(interaction, streak_card(standing), file=discord.File(io.BytesIO(picture), FILE_NAME))

    @app_commands.command(name="settings", description=_("Your time zone, goal, reminder and prompts"))
    @app_commands.describe(
        timezone=_("A city or country will do"),
        day_starts_at=_("What is written before this time counts for the evening before"),
        goal=_("How often you would like to reflect"),
        reminder=_("A time for a neutral direct message, or off"),
        run=_("Show or hide how many you did in a row"),
        prompts=_("Which prompts you get"),
    )
    @app_commands.choices(goal=[app_commands.Choice(name=goal_words(n), value=n) for n in (7, 6, 5, 4, 3, 2, 1)])
    @app_commands.choices(
        run=[app_commands.Choice(name=_("show it"), value="show"), app_commands.Choice(name=_("hide it"), value="hide")],
        prompts=[
            app_commands.Choice(name=_("all of them"), value="all"),
            app_commands.Choice(name=_("only gentle ones, fine after a breakup"), value="gentle"),
        ],
    )
    async def settings(
        self,
        interaction: Interaction,
        timezone: str | None = None,
        day_starts_at: str | None = None,
        goal: int | None = None,
        reminder: str | None = None,
        run: str | None = None,
        prompts: str | None = None,
    ) -> None:
        """Change what was given and show all of it; a zone that was typed freely is confirmed by the time there."""
        services, guild_id, user_id = services_of(interaction), guild_of(interaction), interaction.user.id
        picked = None if timezone is None else current_zone(timezone)
        meant = await zone_meant(interaction, timezone) if timezone is not None and picked is None else None
        off = is_off(reminder)
        wish = Wish(
            zone=picked,
            day_starts_at=None if day_starts_at is None else parse_time(day_starts_at, "day_starts_at"),
            goal=goal,
            reminder=_reminder_time(reminder),
            no_reminder=off,
            hide_run=None if run is None else run == "hide",
            gentle=None if prompts is None else prompts == "gentle",
        )
        if wish == Wish():
            settings = await services.streaks.settings(guild_id, user_id)
        else:
            settings = await services.streaks.choose(guild_id, user_id, wish, instant_of_interaction(interaction.id))
        if meant is None:
            await answer(interaction, settings_card(settings))
            return
        question = _("### Is it {time} where you are?").format(time=clock_words(services.clock.now(), meant))
        understood = _("I understood **{zone}**. If that is not it, type the command again and pick from the list.")
        rest = [] if wish == Wish() else [_("-# The rest of what you chose is set already.")]
        await answer(interaction, Card(question, understood.format(zone=meant), *rest, Row([UseZone(meant)])))

    @settings.autocomplete("timezone")
    @suggestions
    async def timezones(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Zones by city, country or name, with the time there."""
        return await zone_choices(interaction, typed)

    @settings.autocomplete("day_starts_at")
    @suggestions
    async def beginnings(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Times from midnight to noon."""
        del interaction
        return time_choices(typed, range(12))

    @settings.autocomplete("reminder")
    @suggestions
    async def reminders(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Off, and times of the day."""
        del interaction
        return [off_choice(), *time_choices(typed, range(8, 22))[: CHOICES - 1]]

    @app_commands.command(name="pause", description=_("Rest for a while. Your rhythm waits for you"))
    @app_commands.describe(until=_("The last day of the pause"))
    async def pause(self, interaction: Interaction, until: str | None = None) -> None:
        """Pause from today on; without an end, ask for one."""
        if until is None:
            await _practice_of(interaction)
            await answer(interaction, Card(_("### For how long?"), Row([PauseFor(str(days)) for days in SPANS])))
            return
        last = _date(until)
        await services_of(interaction).streaks.pause(guild_of(interaction), interaction.user.id, last)
        await answer(interaction, paused_words(last))

    @pause.autocomplete("until")
    @suggestions
    async def ends(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Some spans, by the date they end on."""
        practice = await _practice_of(interaction)
        today = practice.zones.day_of(services_of(interaction).clock.now()).date
        offered = [(n, today + timedelta(days=n)) for n in SPANS]
        names = [(_("{days} days, up to {day}").format(days=n, day=short_date(day)), day) for n, day in offered]
        fitting = [(name, day) for name, day in names if typed.strip().casefold() in name.casefold()] or names
        return [app_commands.Choice(name=name, value=day.isoformat()) for name, day in fitting]

    @app_commands.command(name="resume", description=_("End a pause"))
    async def resume(self, interaction: Interaction) -> None:
        """Go on today."""
        try:
            await services_of(interaction).streaks.resume(guild_of(interaction), interaction.user.id)
        except AlreadyDone:
            await answer(interaction, _("You are not pausing. `/reflect` whenever you like."))
            return
        await answer(interaction, _("Good to see you again. Your rhythm goes on from today."))

    @app_commands.command(name="leave", description=_("Stop, and keep or erase what you wrote"))
    async def leave(self, interaction: Interaction) -> None:
        """Ask first: erasing cannot be undone."""
        practice = await _practice_of(interaction)
        keep = [] if practice.left_on is not None else [LeaveKeep()]
        card = Card(
            _("### Stop reflecting here?"),
            _("**Keep:** reminders end, nothing counts any more, and `/journal` still shows what you wrote."),
            _(
                "**Erase:** your days and every word you wrote are erased at once, by destroying the key that opens them. "
                "This cannot be undone."
            ),
            _("You can begin again whenever you like."),
            Row([*keep, LeaveYes(), LeaveNo()]),
        )
        await answer(interaction, card)


async def _practice_of(interaction: Interaction) -> Practice:
    practice = await services_of(interaction).reflections.practice(guild_of(interaction), interaction.user.id)
    if practice is None:
        raise NotJoined
    return practice


def _reminder_time(typed: str | None) -> time | None:
    return None if typed is None or is_off(typed) else parse_time(typed, "reminder")


def _date(typed: str) -> date:
    try:
        return date.fromisoformat(typed.strip())
    except ValueError:
        raise UnknownChoice("until") from None
