"""How the habit stands, in words: rhythm first, the run last, each day explained to whoever asks."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.domain.rhythm import WEEK, DayState, RhythmView, RunUnit
from bot.domain.standing import Week
from bot.domain.zones import zone_info
from bot.words import _, ngettext
from cogs._kit.cards import Card, Line, Picture, Row
from cogs.reflections.cards import closed_words, week_words
from cogs.reflections.picture import FILE_NAME, describe_year
from cogs.reflections.text import clock_words, date_words, minutes_words, short_date

if TYPE_CHECKING:
    from datetime import date

    from bot.domain.days import LocalDay
    from bot.domain.practice import Practice
    from bot.services.reflections import Standing
    from bot.services.streaks import Explained, Settings

EXPLAINED = 10
"""Days on a page of explanations."""
NOON = 12


def streak_card(standing: Standing) -> Card:
    """The habit: picture, rhythm, week, and the run of days for who wants to see it."""
    from cogs.reflections.buttons import MarkToday, WriteToday  # noqa: PLC0415 -- buttons show cards
    from cogs.reflections.streak_buttons import ExplainDays  # noqa: PLC0415 -- the same

    practice, view = standing.practice, standing.view
    parts: list[str | Line | Row | Picture] = [
        _("## Your rhythm: {score} of 100").format(score=round(view.score)),
        _("It moves slowly. One quiet day hardly changes it, and coming back always helps it."),
        Picture(FILE_NAME, describe_year(view)),
        Line(),
        week_words(Week.of(view)),
        ngettext("**In all:** {count} day", "**In all:** {count} days", view.total).format(count=view.total),
    ]
    if view.consistency:
        share = ngettext("**Last four weeks:** {done} day", "**Last four weeks:** {done} days", view.recent_done)
        parts.append(share.format(done=view.recent_done))
    if view.best_run and not practice.hide_run:
        parts.append(_run_words(view))
    if view.state_on(view.today) is DayState.PAUSED:
        parts.append(_("You are pausing. Your rhythm waits until `/streak resume`, or until the pause is over."))
    if standing.reminder_closed:
        parts.append(closed_words())
    explain = ExplainDays(view.today.isoformat(), _("Explain each day"))
    is_open = view.state_on(view.today) is DayState.OPEN
    parts.append(Row([WriteToday(), MarkToday(), explain] if is_open else [explain]))
    span = practice.zones.spans[-1]
    foot = _("-# Your zone is {zone}; a day begins at {time}.").format(zone=span.zone, time=minutes_words(span.grace))
    return Card(*parts, foot)


def _run_words(view: RhythmView) -> str:
    week = view.run_unit is RunUnit.WEEK
    n = view.current_run or view.best_run
    run = ngettext("{n} week", "{n} weeks", n).format(n=n) if week else ngettext("{n} day", "{n} days", n).format(n=n)
    if not view.current_run:  # a run that ended and is shown as nought lowers the wish to go on; the best one stays theirs
        return _("**Most in a row so far:** {run}. That stays, and a new run can begin any day.").format(run=run)
    words = _("**In a row:** {run}. Best so far: {best}.").format(run=run, best=view.best_run)
    rest = ngettext("{n} rest day is saved up", "{n} rest days are saved up", view.rest_days_left).format(n=view.rest_days_left)
    return words + "\n-# " + _("{rest}; they are used by themselves.").format(rest=rest)


def explained_card(days: tuple[Explained, ...], today: date) -> Card:
    """Why each day is what it is, newest first."""
    from cogs.reflections.streak_buttons import ExplainDays  # noqa: PLC0415 -- buttons show cards

    lived = [day for day in days if day.state is not DayState.BEFORE_JOINING]
    lines = [f"**{short_date(day.date)}** · {_why(day)}" for day in lived] or [_("That was before you began.")]
    turns: list[ExplainDays] = []
    if days[-1].state is not DayState.BEFORE_JOINING:
        turns.append(ExplainDays((days[-1].date - timedelta(days=1)).isoformat(), _("Earlier days")))
    if days[0].date < today:
        turns.append(ExplainDays((days[0].date + timedelta(days=EXPLAINED)).isoformat(), _("Later days")))
    return Card(_("### Your days, and why"), "\n".join(lines), *([Row(turns)] if turns else []))


def _why(day: Explained) -> str:
    if day.decided is not None:
        return _reflected(day.decided)
    return {
        DayState.REST: _("a rest day. It was used by itself, and the run went on."),
        DayState.PAUSED: _("paused. It neither helps nor hurts."),
        DayState.EXCUSED: _("excused: I was away, or travelling took the day. It neither helps nor hurts."),
        DayState.QUIET: _("quiet. That is all it says."),
        DayState.OPEN: _("today, still open."),
        DayState.AHEAD: _("still ahead."),
        DayState.BEFORE_JOINING: _("before you began."),
        DayState.DONE: _("reflected."),
    }[day.state]


def _reflected(decided: LocalDay) -> str:
    local = decided.instant.astimezone(zone_info(decided.zone))
    time, zone = clock_words(decided.instant, decided.zone), decided.zone
    if local.date() == decided.date:
        return _("reflected at {time} ({zone}).").format(time=time, zone=zone)
    if local.date() - decided.date == timedelta(days=1) and local.hour < NOON:
        return _("reflected at {time} that night ({zone}), before the next day began.").format(time=time, zone=zone)
    return _("filled in on {day}.").format(day=short_date(local.date()))


def paused_words(last: date) -> str:
    """After pausing."""
    words = _("You are pausing until the end of **{day}**. Your rhythm waits, and reminders rest too.")
    return words.format(day=date_words(last)) + "\n" + _("`/streak resume` ends it whenever you like.")


def settings_card(settings: Settings) -> Card:
    """What is chosen, and what changes when."""
    practice = settings.practice
    span = practice.zones.spans[-1]
    lines = [
        _("**Time zone:** {zone}, a day begins at {time}").format(zone=span.zone, time=minutes_words(span.grace)),
        _("**Goal:** {goal}").format(goal=goal_words(practice.goal)),
        _("**Reminder:** {reminder}").format(reminder=_reminder_words(practice)),
        _("**In a row:** {shown}").format(shown=_("hidden") if practice.hide_run else _("shown")),
        _("**Prompts:** {prompts}").format(
            prompts=_("only gentle ones, fine after a breakup") if practice.gentle else _("all of them")
        ),
    ]
    parts = [_("### Your settings"), "\n".join(lines)]
    if settings.changes_at is not None:
        at = int(settings.changes_at.timestamp())
        parts.append(
            _("Your new zone and start of the day take effect <t:{at}:R>, when your present day is over.").format(at=at)
        )
    if practice.reminder is not None:
        parts.append(
            _(
                "-# The reminder is a direct message that says nothing of what it is about, on days without a reflection. "
                "It comes less often when it goes unanswered, and after a while not at all."
            )
        )
    return Card(*parts)


def goal_words(goal: int) -> str:
    """A goal in words."""
    if goal == WEEK:
        return _("every day")
    return ngettext("{n} day a week", "{n} days a week", goal).format(n=goal)


def _reminder_words(practice: Practice) -> str:
    return _("off") if practice.reminder is None else f"{practice.reminder.at:%H:%M}"


__all__ = ["EXPLAINED", "explained_card", "goal_words", "paused_words", "settings_card", "streak_card"]
