"""How joining and reflecting look. Nothing here speaks of losing anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.words import _, ngettext
from cogs._kit.cards import Card, Line, Row
from cogs.reflections.text import clock_words, date_words

if TYPE_CHECKING:
    from datetime import datetime

    from bot.domain.places import Suggestion
    from bot.domain.standing import Week
    from bot.services.reflections import Credited

BUTTON_LIMIT = 80
"""Characters of a button's label (Discord: component reference)."""
SHARED_FROM = 3
"""The milestone from which sharing is offered."""


def consent_card(*, back: bool = False) -> Card:
    """What joining means, before anything is kept; `back`: for somebody whose earlier journal was kept."""
    from cogs.reflections.joining import ChooseZone, NoThanks  # noqa: PLC0415 -- buttons show cards

    head = _("### Good to see you again") if back else _("### A quiet habit, if you like")
    return Card(
        head,
        _("Now and then a few words for yourself: what went well, what you noticed. Nobody here sees whether you do."),
        *([_("Your earlier days are still here. They go on with the new ones.")] if back else []),
        Line(),
        _(
            "**What is kept:** the days on which you reflected, what you choose in `/streak settings`, and your words "
            "if you write any. If you ask for reminders, also where to send them, sealed."
        ),
        _("**For how long:** until you erase it with `/streak leave` or `/privacy erase`. Then it is gone at once."),
        _(
            "**Who can read it:** you. Your words are sealed under a key of your own. "
            "Whoever runs me could open it with the database and its key together."
        ),
        Row([ChooseZone(), NoThanks()]),
    )


def zone_card(found: tuple[Suggestion, ...], now: datetime) -> Card:
    """The zone that was understood, by the time there, and others that may be meant."""
    from cogs.reflections.joining import ChooseZone, JoinYes, NoThanks, PickZone  # noqa: PLC0415 -- buttons show cards

    best, *more = found
    # A zone that was found by its own name alone is merely spelled alike; so is any other, where one is called just that.
    others = [suggestion for suggestion in more if suggestion.place and (suggestion.is_exact or not best.is_exact)]
    place = f"**{best.place}** ({best.zone})" if best.place else f"**{best.zone}**"
    parts: list[str | Line | Row] = [
        _("### Is it {time} where you are?").format(time=clock_words(now, best.zone)),
        _("I understood {place}. Your day begins at 4 in the morning, so a late night counts for the evening before.").format(
            place=place
        ),
        Row([JoinYes(best.zone), ChooseZone(_("Another time zone")), NoThanks()]),
    ]
    if others:
        parts.append(_("-# Or did you mean one of these?"))
        parts.append(Row([PickZone(other.zone, other.label(now)[:BUTTON_LIMIT]) for other in others]))
    return Card(*parts)


def no_zone_card() -> Card:
    """Nothing is like what was typed: to be tried again, or left."""
    from cogs.reflections.joining import ChooseZone, NoThanks  # noqa: PLC0415 -- buttons show cards

    words = _("### Where is that?\nI do not know that time zone. The nearest big city will do, or your country.")
    return Card(words, Row([ChooseZone(_("Try again")), NoThanks()]))


def credited_card(credited: Credited, *, can_share: bool) -> Card:
    """After a reflection."""
    from cogs.reflections.buttons import FillYesterday, Undo, WriteToday  # noqa: PLC0415 -- buttons show cards
    from cogs.reflections.community import Share  # noqa: PLC0415 -- the same

    parts: list[str | Line | Row] = [_kept_words(credited), week_words(credited.week)]
    buttons: list[WriteToday | FillYesterday | Undo] = []
    if credited.milestone is not None:
        parts.append(milestone_words(credited.milestone))
        if can_share and credited.milestone >= SHARED_FROM and credited.milestone > credited.practice.shared:
            milestone = str(credited.milestone)
            parts.append(
                _("-# If you like, I can say so in the reflections channel. Without your name it takes up to ten minutes.")
            )
            parts.append(Row([Share(milestone, "anonymous"), Share(milestone, "named")]))
    if credited.reminder_closed:
        parts.append(closed_words())
    if not credited.has_words and credited.day == credited.week.today:
        buttons.append(WriteToday(_("Add a few words")))
    if credited.open_yesterday:
        buttons.append(FillYesterday())
    if credited.is_new:
        buttons.append(Undo(credited.day.isoformat()))
    if buttons:
        parts.append(Row(buttons))
    return Card(*parts, _("-# `/streak show` has more. Only you can see any of it."))


def _kept_words(credited: Credited) -> str:
    day = date_words(credited.day)
    if not credited.is_new:
        words = "\n" + _("Your newest words are the ones that are kept.") if credited.has_words else ""
        return _("### {day} was marked already").format(day=day) + words
    if credited.week.welcome_back:
        return _("### Good to see you again\nKept for {day}. Coming back is the part that counts.").format(day=day)
    return _("### Kept for {day}").format(day=day)


def milestone_words(milestone: int) -> str:
    """A milestone, for the member alone."""
    if milestone == 1:
        return _("**Your first one.** That is how it begins.")
    return _("**{count} days in all.** That stays, whatever comes.").format(count=milestone)


def closed_words() -> str:
    """Said once, after a reminder found direct messages closed."""
    return _(
        "Your direct messages are closed to me, so the reminder is off. "
        "Open them and use `/streak settings reminder:` if you would like it back."
    )


def week_words(week: Week) -> str:
    """The present week."""
    if week.done > week.goal:
        more = ngettext(
            "**This week:** {done} day, more than you set out to do",
            "**This week:** {done} days, more than you set out to do",
            week.done,
        )
        return more.format(done=week.done)
    if not week.goal:
        return _("**This week:** no hurry, a new one begins on Monday")
    words = ngettext("**This week:** {done} of {goal} day", "**This week:** {done} of {goal} days", week.goal)
    return words.format(done=week.done, goal=week.goal)
