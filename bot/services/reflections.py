"""Reflections: a private habit, joined by an explicit yes, one credit a day, sealed under a key of the member's own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.domain.days import DAY, ZoneHistory, ZoneSpan, day_of
from bot.domain.practice import DEFAULT_GOAL, DEFAULT_GRACE, ENTRY_LIMIT, FILL_IN, Change, Practice, Record, Reflection
from bot.domain.refusal import AlreadyDone, DayNotOpen, FieldFault, NotJoined, UnknownZone
from bot.domain.rhythm import MILESTONES
from bot.domain.standing import been_away, read_from
from bot.domain.zones import current_zone
from bot.services.ports import Grave
from bot.services.practices import Practices, present

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from bot.domain.rhythm import RhythmView
    from bot.domain.standing import Week
    from bot.services.community import Milestones
    from bot.services.ports import Clock, Randomness
    from bot.services.prompts import Prompts
    from bot.services.retention import Retention


@dataclass(frozen=True, slots=True)
class Credited:
    """What came of a reflection."""

    day: date
    is_new: bool
    """Whether the day had none before."""
    has_words: bool
    week: Week
    """How the week stands now."""
    practice: Practice
    open_yesterday: bool
    """Whether yesterday may be filled in."""
    milestone: int | None
    """The milestone that this day reached."""
    reminder_closed: bool
    """The reminder is off since direct messages are closed: to be said now, once."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A member's practice as they are shown it."""

    practice: Practice
    days: tuple[date, ...]
    view: RhythmView
    reminder_closed: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """What the form for a day holds when it opens."""

    day: date
    prompt: str
    """The prompt's reference (`bot.services.prompts`)."""
    words: str
    """What is written there so far."""


class Reflections:
    """Joining, reflecting, undoing, leaving."""

    def __init__(
        self,
        practices: Practices,
        prompts: Prompts,
        milestones: Milestones,
        clock: Clock,
        randomness: Randomness,
        retention: Retention,
    ) -> None:
        self._practices = practices
        self._prompts = prompts
        self._milestones = milestones
        self._clock = clock
        self._randomness = randomness
        self._retention = retention

    async def practice(self, guild_id: int, user_id: int) -> Practice | None:
        """The member's practice, or None: nothing is kept of anyone who has not said yes. It may be one they left."""
        return await self._practices.store.get(guild_id, self._practices.tags(guild_id, user_id))

    async def join(self, guild_id: int, user_id: int, zone: str, at: datetime) -> Practice:
        """Begin, after the member said yes, or come back to a journal that was kept. `at` is when they did (UTC).

        Raises:
            UnknownZone: the time zone is none.
            AlreadyDone: they have joined before.
        """
        if (known := current_zone(zone)) is None:
            raise UnknownZone(zone)
        journal_id = self._randomness.token()
        practice = Practice(
            guild_id=guild_id,
            member_tag=self._practices.tags(guild_id, user_id)[0],
            joined_on=day_of(at, known, DEFAULT_GRACE).date,
            zones=ZoneHistory((ZoneSpan(at, known, DEFAULT_GRACE),)),
            goal=DEFAULT_GOAL,
            journal_id=journal_id,
            journal_key=self._practices.vault.new_journal_key(journal_id),
        )
        if await self._practices.store.join(practice):
            return practice
        return await self._practices.change(guild_id, user_id, lambda record: _come_back(record, known, at), joined=False)

    async def page(self, guild_id: int, user_id: int, at: datetime, prompt: str | None, day: date | None = None) -> Page:
        """What to open the form with at `at` (UTC): for today, or for a `day` to fill in. `prompt` is what was chosen.

        Raises:
            NotJoined, ZoneIsGone
            UnknownChoice: there is no such prompt.
            DayNotOpen: the day cannot be filled in (any more).
        """

        def asked(practice: Practice) -> date:
            present(Record(practice, ()))
            return _open_day(practice, at, day)

        found = await self._practices.store.entry(guild_id, self._practices.tags(guild_id, user_id), asked)
        if found is None:
            raise NotJoined
        practice, wanted, sealed = found
        reference = self._prompts.choose(guild_id, prompt, wanted, gentle=practice.gentle)
        if sealed is None:
            return Page(wanted, reference, "")
        vault = self._practices.vault
        written = vault.open_entry(practice.journal_id, practice.journal_key, wanted.isoformat(), sealed)
        # What is there is edited under its own prompt, unless another was asked for.
        return Page(wanted, reference if prompt is not None else written.prompt or reference, written.words)

    async def reflect(
        self,
        guild_id: int,
        user_id: int,
        words: str,
        at: datetime,
        *,
        prompt: str | None = None,
        day: date | None = None,
        replaces: bool = False,
    ) -> Credited:
        """Keep a reflection. `at` is when the form was opened (UTC): that is the day that counts, but for a `day` to fill in.

        Words are optional. A second reflection on a day replaces the words where there are new ones, and is no second
        credit. With `replaces` the form held what was there, so that empty words take them away.

        Raises:
            NotJoined, ZoneIsGone
            FieldFault: the words are too long.
            DayNotOpen: the day cannot be filled in (any more).
        """
        if len(words) > ENTRY_LIMIT:
            raise FieldFault("words", ENTRY_LIMIT)

        if self._clock.now() - at > FILL_IN * DAY:  # a form that was open for longer, or an id that was made up
            raise DayNotOpen

        def step(record: Record) -> tuple[Change, Credited]:
            practice = record.practice
            date = _open_day(practice, at, day)
            is_new = date not in record.days
            entry = None
            if words.strip():
                vault = self._practices.vault
                entry = vault.seal_entry(practice.journal_id, practice.journal_key, date.isoformat(), words, prompt or "")
            after = replace(record, practice=replace(practice, door_closed=False), days=tuple(sorted({*record.days, date})))
            change = Change(
                put=Reflection(replace(practice.zones.day_of(at), date=date), entry),
                wordless=date if replaces and entry is None else None,
                practice=after.practice if practice.door_closed else None,
                reminders=self._practices.reminders(after) if practice.reminder else None,
            )
            today = practice.zones.day_of(at).date
            yesterday, total = today - DAY, record.earlier + len(after.days)
            credited = Credited(
                day=date,
                is_new=is_new,
                has_words=entry is not None,
                week=self._practices.week(after, today),
                practice=after.practice,
                open_yesterday=yesterday not in after.days and yesterday >= practice.joined_on,
                milestone=total if is_new and total in MILESTONES else None,
                reminder_closed=practice.door_closed,
            )
            return change, credited

        def first(practice: Practice) -> date:
            return read_from(practice.zones.day_of(at).date)

        return await self._practices.change(guild_id, user_id, step, first=first)

    async def undo(self, guild_id: int, user_id: int, day: date) -> Standing:
        """Take a day back, with its words. Raises NotJoined, ZoneIsGone, and AlreadyDone where it is not there."""

        def step(record: Record) -> tuple[Change, Standing]:
            if day not in record.days:
                raise AlreadyDone
            after = replace(record, days=tuple(d for d in record.days if d != day))
            reminders = self._practices.reminders(after) if record.practice.reminder else None
            view = self._practices.view(after, self._practices.today(record.practice))
            return Change(take=day, reminders=reminders), Standing(record.practice, after.days, view)

        standing = await self._practices.change(guild_id, user_id, step)
        await self._retention.scrub()
        return standing

    async def open_days(self, guild_id: int, user_id: int) -> Sequence[date]:
        """The days that may be filled in, newest first; none for somebody who has not joined."""
        record = await self._practices.store.record(guild_id, self._practices.tags(guild_id, user_id))
        if record is None or record.practice.left_on is not None:
            return ()
        today = self._practices.today(record.practice)
        return [day for n in range(1, FILL_IN + 1) if (day := today - n * DAY) not in record.days]

    async def standing(self, guild_id: int, user_id: int) -> Standing:
        """How the practice stands. Raises NotJoined, ZoneIsGone."""
        record = await self._practices.record(guild_id, user_id)
        practice = record.practice
        if practice.door_closed:
            await self._practices.change(guild_id, user_id, _told)
        view = self._practices.view(record, self._practices.today(practice))
        return Standing(practice, record.days, view, practice.door_closed)

    async def leave(self, guild_id: int, user_id: int) -> None:
        """Erase the practice: the days, and with the member's key every word, from the file at once. Raises NotJoined."""
        await self._milestones.withdraw(guild_id, user_id)
        practice = await self.practice(guild_id, user_id)
        if practice is not None:
            await self._retention.bury(Grave.JOURNAL, [practice.journal_id])
        if not await self._practices.store.leave(guild_id, self._practices.tags(guild_id, user_id)):
            raise NotJoined
        await self._retention.scrub()

    async def leave_and_keep(self, guild_id: int, user_id: int) -> None:
        """Stop, and keep the journal to read. The reminder goes, with its address. Raises NotJoined."""

        def step(record: Record) -> tuple[Change, bool]:
            if record.practice.left_on is not None:
                raise NotJoined
            today = self._practices.today(record.practice)
            left = replace(record.practice, left_on=today, reminder=None, door_closed=False)
            return Change(practice=left, reminders=()), True

        await self._practices.change(guild_id, user_id, step, joined=False)

    async def kept(self, guild_id: int, user_id: int) -> tuple[int, int] | None:
        """How many days are kept, and how many of them hold words; also after they left. None where nothing is."""
        found = await self._practices.store.written(guild_id, self._practices.tags(guild_id, user_id), 0)
        return None if found is None else (found.days, found.written)


def _open_day(practice: Practice, at: datetime, day: date | None) -> date:
    """The day that a reflection counts for: that of `at`, or a `day` not longer ago than `FILL_IN` days."""
    today = practice.zones.day_of(at).date
    if day is not None and not today - FILL_IN * DAY <= day <= today:
        raise DayNotOpen
    return today if day is None else day


def _told(record: Record) -> tuple[Change, bool]:
    """They have been told that the reminder is off."""
    return Change(practice=replace(record.practice, door_closed=False)), True


def _come_back(record: Record, zone: str, at: datetime) -> tuple[Change, Practice]:
    practice = record.practice
    if practice.left_on is None and not practice.zone_is_gone:
        raise AlreadyDone
    zones = practice.zones.changed(at, zone, practice.zones.in_force(at).grace)
    today = practice.zones.day_of(at).date
    pauses = practice.pauses
    if practice.left_on is not None and practice.left_on < today:
        pauses = been_away(practice, practice.left_on + DAY, today)
    back = replace(practice, zones=zones, pauses=pauses, left_on=None, zone_is_gone=False)
    return Change(practice=back), back


__all__ = ["Credited", "Page", "Reflections", "Standing"]
