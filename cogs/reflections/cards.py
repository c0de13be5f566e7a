"""How the habit looks. Nothing here speaks of losing anything."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.domain.rhythm import RhythmView, RunUnit, rhythm
from bot.words import _, ngettext
from cogs._kit.cards import Card, Line, Row

if TYPE_CHECKING:
    from datetime import date, datetime

    from bot.domain.days import LocalDay
    from bot.services.reflections import Credited, Standing


def consent_card() -> Card:
    """What joining means, before anything is kept."""
    from cogs.reflections.buttons import ChooseZone, NoThanks  # noqa: PLC0415 -- buttons show cards

    return Card(
        _("### A quiet habit, if you like"),
        _("Now and then a few words for yourself: what went well, what you noticed. Nobody sees whether you do."),
        Line(),
        _("**What is kept:** the days on which you reflected, your time zone, and your words if you write any."),
        _("**For how long:** until you erase it with `/streak leave` or `/privacy erase`. Then it is gone at once."),
        _(
            "**Who can read it:** you. Your words are sealed under a key of your own. "
            "Whoever runs me could open it with the database and its key together."
        ),
        Row([ChooseZone(), NoThanks()]),
    )


def zone_card(zone: str, now: datetime) -> Card:
    """The zone that was understood, by the time there."""
    from cogs.reflections.buttons import ChooseZone, JoinYes, NoThanks  # noqa: PLC0415 -- buttons show cards

    local = now.astimezone(ZoneInfo(zone))
    return Card(
        _("### Is it {time} where you are?").format(time=f"{local:%H:%M}"),
        _(
            "I understood **{zone}**. Your day begins at 4 in the morning, so a late night counts for the evening before."
        ).format(zone=zone),
        Row([JoinYes(zone), ChooseZone(_("Another time zone")), NoThanks()]),
    )


def credited_card(credited: Credited) -> Card:
    """After a reflection."""
    view = _view(credited.practice.joined_on, credited.today, credited.practice.goal, credited.days)
    day = f"{credited.day:%A}, {credited.day.day} {credited.day:%B}"
    if credited.is_new and view.welcome_back:
        head = _("### Good to see you again\nKept for {day}.").format(day=day)
    elif credited.is_new:
        head = _("### Kept for {day}").format(day=day)
    else:
        head = _("### {day} was marked already\nYour newest words are the ones that are kept.").format(day=day)
    return Card(head, _week_words(view), _("-# `/streak show` has more. Only you can see any of it."))


def streak_card(standing: Standing) -> Card:
    """The habit in words: rhythm first, the run of days last."""
    practice = standing.practice
    view = _view(practice.joined_on, standing.today, practice.goal, standing.days)
    unit = (
        ngettext("week", "weeks", view.current_run)
        if view.run_unit is RunUnit.WEEK
        else ngettext("day", "days", view.current_run)
    )
    return Card(
        _("## Your rhythm: {score} of 100").format(score=round(view.score)),
        _("It moves slowly. One quiet day hardly changes it, and coming back always helps it."),
        Line(),
        _week_words(view),
        ngettext("**In all:** {count} day", "**In all:** {count} days", view.total).format(count=view.total),
        _("**In a row:** {run} {unit}. Best so far: {best}.").format(run=view.current_run, unit=unit, best=view.best_run),
        _("-# Your zone is {zone}; a day begins at 4 in the morning.").format(zone=practice.zone),
    )


def _week_words(view: RhythmView) -> str:
    if view.week_done > view.week_goal:
        return _("**This week:** {done} days, more than you set out to do").format(done=view.week_done)
    return _("**This week:** {done} of {goal}").format(done=view.week_done, goal=view.week_goal)


def _view(joined: date, today: date, goal: int, days: tuple[LocalDay, ...]) -> RhythmView:
    return rhythm([day.date for day in days], joined=joined, today=today, goal=goal)
