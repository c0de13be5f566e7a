"""Why something a person asked for is not done. Each type is one situation; the words for it stand in one table at the edge.

A refusal is no fault of the program: nothing is logged, and nothing that the person wrote is lost.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from bot.domain.settings import ChannelFault, ChannelPurpose


class Refusal(Exception):
    """The person is told why, and what they can do."""


class NotSetUp(Refusal):
    """The server has not chosen the channels that this needs."""


class NotYours(Refusal):
    """Only the person who wrote it can do this."""


class NotAllowed(Refusal):
    """This needs a permission or a role that the person does not have (any more)."""


class NoLongerThere(Refusal):
    """It is gone: withdrawn, removed, expired, or from a version of long ago."""


@dataclass(eq=False)
class NoSuchQuestion(Refusal):
    """The server has no question of that number."""

    number: int


class NotAsShown(Refusal):
    """The draft is not as its preview showed it: it was changed since, or something in it has to be changed first."""


class ForModeratorsAlone(Refusal):
    """Whoever wrote it wishes for a private note, and not to be published."""


class ForbiddenWords(Refusal):
    """There are words in it that the server's own AutoMod rules forbid."""


class AlreadyDone(Refusal):
    """Somebody was faster, or the button was pressed twice."""


class ThreadNotOpen(Refusal):
    """The question's thread cannot take replies: not there yet, closed, or the question is gone."""


class RepliesOff(Refusal):
    """In this server only the asker may reply without their name."""


class NotAQuestion(Refusal):
    """The message is neither a question's post nor in its thread."""


class NotAnAnswer(Refusal):
    """The message belongs to the question itself, or to nobody who answered it."""


class OwnAnswer(Refusal):
    """The person wrote that message."""


class NotJoined(Refusal):
    """There is no reflection practice of this member here."""


class NothingWritten(Refusal):
    """A field that needs words has none."""


class NobodyToBlock(Refusal):
    """It is forgotten, for good, who wrote it."""


class NobodyToTell(Refusal):
    """It is forgotten, for good, who asked: nobody would ever read a note."""


class Blocked(Refusal):
    """The person may not write without their name here, up to and with `last_day` (UTC)."""

    def __init__(self, last_day: date) -> None:
        super().__init__()
        self.last_day = last_day


class EnoughForToday(Refusal):
    """The person has used what fits in a day. `limit` says how much that is, `day` which day it was (UTC)."""

    def __init__(self, limit: int, day: date) -> None:
        super().__init__()
        self.limit = limit
        self.day = day


class UnfitRole(Refusal):
    """The role is everybody's: it marks nobody."""


class ZoneIsGone(Refusal):
    """The member's time zone is not in the zone data any more: they have to choose another."""


class DayNotOpen(Refusal):
    """The day cannot be filled in: it is ahead, or too long ago."""


class UnknownZone(Refusal):
    """The time zone is not one that we know. `near` are those that may be meant, each with a place or ''."""

    def __init__(self, typed: str, near: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__()
        self.typed = typed
        self.near = near


class EmptyLibrary(Refusal):
    """The server has switched off every article and has none of its own."""


class TooManySaved(Refusal):
    """The member has saved as many tips as fit."""


@dataclass(eq=False)
class NoChannel(Refusal):
    """No channel is chosen for that purpose."""

    purpose: ChannelPurpose


@dataclass(eq=False)
class LibraryFull(Refusal):
    """With this the server would have more `what` (tips, questions, articles) of its own than `most`."""

    what: str
    most: int


class UnknownChoice(Refusal):
    """What was typed in `option` is not one of the choices."""

    def __init__(self, option: str) -> None:
        super().__init__(option)
        self.option = option


@dataclass(eq=False)
class FieldFault(Refusal):
    """A field is empty or too long. `limit` is the number of characters that fit, or 0 where the field is empty."""

    field: str
    limit: int = 0


@dataclass(eq=False)
class UnfitChannel(Refusal):
    """The channel cannot serve the purpose; `faults` says all that is wrong."""

    purpose: ChannelPurpose
    channel_id: int
    faults: tuple[ChannelFault, ...]
