"""The one table from what went wrong to what a person reads, whether it is logged, and what they can do.

A refusal is expected: it has words of its own and is not logged. Anything else is a fault of ours: the person gets a short code
that is in the log, where it stands with the place in the program and without anything that anybody wrote.
"""

from __future__ import annotations

import logging
import secrets
import traceback
from typing import TYPE_CHECKING, Final

import aiohttp
import discord
from discord import app_commands

from bot.domain import refusal
from bot.domain.settings import ChannelFault, ChannelKind, ChannelProblem
from bot.words import _, ngettext
from cogs._kit.context import NotInServer
from cogs._kit.pauses import blocked_words, enough_words
from cogs._kit.zones import unknown_zone_words

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)


def _field_fault(error: refusal.FieldFault) -> str:
    names = {
        "title": _("The title"),
        "story": _("Your story"),
        "warning": _("The content warning"),
        "reply": _("Your reply"),
    }
    name = names.get(error.field, _("The text"))
    if error.field == "topic":
        return _("That topic is not there any more. Your words are kept for an hour: press **Edit** to choose another.")
    if error.limit == 0:
        return _("{field} is still empty. Your words are kept for an hour: press **Edit** to go on.").format(field=name)
    return ngettext(
        "{field} is too long: {limit} character fits. Your words are kept for an hour: press **Edit** to go on.",
        "{field} is too long: {limit} characters fit. Your words are kept for an hour: press **Edit** to go on.",
        error.limit,
    ).format(field=name, limit=error.limit)


def _unfit_channel(error: refusal.UnfitChannel) -> str:
    head = _("<#{channel}> cannot be used for {purpose} yet:").format(channel=error.channel_id, purpose=error.purpose)
    lines = [f"- {channel_fault_words(fault)}" for fault in error.faults]
    return "\n".join([head, *lines, _("Nothing was changed. Mend this and try again.")])


def channel_fault_words(fault: ChannelFault) -> str:
    """What is wrong with a channel, and how to mend it."""
    words = {
        ChannelProblem.GONE: _("The channel is gone. Choose another one with `/setup channel`."),
        ChannelProblem.WRONG_KIND: _("It has to be a text channel or a forum.")
        if ChannelKind.FORUM in fault.kinds
        else _("It has to be a text channel."),
        ChannelProblem.NO_TAGS: _(
            "This forum wants a tag on each post, but has no tags. Add one, or turn off **Require tags**."
        ),
        ChannelProblem.EVERYONE_CAN_VIEW: _(
            "Everyone can read it. Questions wait there before they are public: take **View Channel** from @everyone."
        ),
        ChannelProblem.SHARED_WITH_REVIEW: _("Review needs a channel of its own: what waits there is not public yet."),
        ChannelProblem.MISSING_PERMISSION: _("I need **{permission}** there: channel settings, Permissions, my role."),
    }[fault.problem]
    return words.format(permission=permission_name(fault.permission))


def permission_name(permission: str) -> str:
    """A permission as Discord's settings call it."""
    return permission.replace("_", " ").title()


def _choice(error: refusal.UnknownChoice) -> str:
    return _("That is not one of the choices for `{option}`. Start to type and pick one from the list.").format(
        option=error.option
    )


REFUSALS: Final[dict[type[refusal.Refusal], Callable[[], str]]] = {
    NotInServer: lambda: _("I only work inside a server."),
    refusal.NotSetUp: lambda: _(
        "Questions are not set up here yet. A moderator can do that in two minutes with `/setup channel`; "
        "`/setup check` shows what is missing."
    ),
    refusal.NotYours: lambda: _("Only the person who wrote this can use that button."),
    refusal.NotAllowed: lambda: _("You do not have the role or permission for that here (any more)."),
    refusal.NoLongerThere: lambda: _("That is no longer there. It may have been withdrawn, or its hour is over."),
    refusal.NotAsShown: lambda: _("This draft has changed since. Please look at it again before you post it."),
    refusal.ForModeratorsAlone: lambda: _(
        "Whoever wrote this wishes for a private note and not to be published. Write back instead: they read it in "
        "`/questions mine`."
    ),
    refusal.ForbiddenWords: lambda: _(
        "Some of these words this server does not allow, from anybody. Your draft is kept for an hour: press **Edit**."
    ),
    refusal.AlreadyDone: lambda: _("That was done already. Nothing happened twice."),
    refusal.ThreadNotOpen: lambda: _("This question does not take replies at the moment."),
    refusal.RepliesOff: lambda: _(
        "In this server people answer under their own names. You can write in the thread as yourself."
    ),
    refusal.NotAQuestion: lambda: _("This works on questions that were asked through me, and on messages in their threads."),
    refusal.NotAnAnswer: lambda: _("That is not an answer. Choose a message in the thread in which somebody answers."),
    refusal.OwnAnswer: lambda: _("That one is yours. Others can mark it when it helped them."),
    refusal.NothingWritten: lambda: _("There was nothing in it yet. Please write a few words."),
    refusal.NobodyToTell: lambda: _("It is forgotten, for good, who asked this: nobody would ever read your note."),
    refusal.NobodyToBlock: lambda: _(
        "Nobody can be blocked for this any more: it is forgotten, for good, who wrote it. You can still remove it."
    ),
    refusal.UnfitRole: lambda: _("Everyone has that role, so it would open the door to everyone. Please choose another one."),
    refusal.EmptyLibrary: lambda: _(
        "There is nothing to read here at the moment. A moderator can switch articles on with `/library list`."
    ),
    refusal.TooManySaved: lambda: _("You have saved as many tips as fit. Take one out with `/saved`, then save this one."),
    refusal.ZoneIsGone: lambda: _(
        "The time zone you chose is no longer in use anywhere. Please choose another: `/streak settings timezone:`"
    ),
    refusal.DayNotOpen: lambda: _("That day cannot be filled in. The last seven days can: `/reflect day:`"),
    refusal.NotJoined: lambda: _("You have not started a reflection habit here. `/reflect` begins one, if you like."),
}
"""Refusals that always read the same."""


def _library_full(error: refusal.LibraryFull) -> str:
    things = {"tips": _("tips"), "questions": _("answered questions"), "articles": _("articles")}[error.what]
    return _(
        "The file is in order, but with it this server would have more than {most} {things} of its own. "
        "Nothing was kept. `/library remove` makes room."
    ).format(most=error.most, things=things)


def refusal_words(error: refusal.Refusal) -> str:  # noqa: PLR0911 -- one a situation
    """The words for a refusal."""
    match error:
        case refusal.FieldFault():
            return _field_fault(error)
        case refusal.UnfitChannel():
            return _unfit_channel(error)
        case refusal.UnknownChoice():
            return _choice(error)
        case refusal.UnknownZone():
            return unknown_zone_words(error)
        case refusal.Blocked():
            return blocked_words(error)
        case refusal.EnoughForToday():
            return enough_words(error)
        case refusal.NoSuchQuestion():
            return _(
                "There is no Q{number} here. `/moderate queue` shows what waits, `/questions browse` what is public."
            ).format(number=error.number)
        case refusal.LibraryFull():
            return _library_full(error)
        case refusal.NoChannel():
            return _("No channel is chosen for {purpose} yet. `/setup channel` chooses one.").format(purpose=error.purpose)
        case _:
            return REFUSALS[type(error)]()


def words_for(error: BaseException, where: str) -> str:
    """What the person is told. A fault of ours is logged with its code; `where` names the command, button or form."""
    cause = error.__cause__ if isinstance(error, app_commands.CommandInvokeError) and error.__cause__ else error
    if isinstance(cause, refusal.Refusal):
        return refusal_words(cause)
    if isinstance(cause, app_commands.MissingPermissions):
        return REFUSALS[refusal.NotAllowed]()
    if isinstance(cause, app_commands.CommandNotFound | app_commands.CommandSignatureMismatch):
        return _("That command has changed. Please try again in a minute; Discord is still learning the new one.")
    if isinstance(cause, app_commands.TransformerError):
        return _choice(refusal.UnknownChoice(cause.transformer._error_display_name))  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] -- no public name
    code = secrets.token_hex(3).upper()
    log.error("code %s: %s failed with %s at %s", code, where, kind_of(cause), place_of(cause))
    if isinstance(cause, discord.HTTPException | aiohttp.ClientError | TimeoutError):
        return _(
            "Discord did not take that just now. Nothing you wrote is lost; please try again in a moment. (Code {code})"
        ).format(code=code)
    return _(
        "Something went wrong on our side, and it was not you. Please try again in a moment; "
        "if it stays, tell a moderator the code {code}."
    ).format(code=code)


def kind_of(error: BaseException) -> str:
    """The type of an error, with Discord's code where it has one. Never its message, which may hold somebody's words."""
    code = getattr(error, "code", None)
    name = f"{type(error).__module__}.{type(error).__name__}"
    return f"{name} {code}" if isinstance(code, int) else name


def place_of(error: BaseException) -> str:
    """Where in the program it happened: file, line and function of the last frames, without values."""
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    return " < ".join(f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}" for frame in reversed(frames))
