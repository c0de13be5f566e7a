"""The table of days, row by row, as a member lives it: through the use cases and the real database.

What the rule itself says is in `tests/domain/test_days.py`; here is what becomes of it when people press things.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from bot.domain.days import counted_instant
from bot.domain.parcel import ReminderNote
from bot.domain.refusal import DayNotOpen, ZoneIsGone
from bot.domain.rhythm import DayState
from bot.services.ports import Standing as StandingFault
from bot.services.publishing import CLOSED_DOOR
from bot.services.streaks import Wish
from tests.services.conftest import GUILD, QUINN

if TYPE_CHECKING:
    from bot.domain.practice import Practice
    from bot.services.reflections import Credited, Standing
    from tests.services.conftest import Bench

DISCORD_EPOCH = datetime(2015, 1, 1, tzinfo=UTC)


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]  # pyright: ignore[reportArgumentType]


def snowflake(at: datetime) -> int:
    """The id of an interaction made then."""
    return int((at - DISCORD_EPOCH) / timedelta(milliseconds=1)) << 22


class Life:
    """A member of the bench, who joined."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench

    @property
    def now(self) -> datetime:
        return self.bench.clock.time

    async def joins(self, zone: str, at: datetime, **wish: Any) -> Practice:
        self.bench.clock.time = at
        await self.bench.application.heartbeat.begin()
        practice = await self.bench.services.reflections.join(GUILD, QUINN, zone, at)
        if wish:
            await self.wishes(**wish)
        return practice

    async def wishes(self, **wish: Any) -> None:
        await self.bench.services.streaks.choose(GUILD, QUINN, Wish(**wish), self.now)

    async def reflects(self, at: datetime | None = None, **more: Any) -> Credited:
        if at is not None:
            self.bench.clock.time = at
        return await self.bench.services.reflections.reflect(GUILD, QUINN, "", self.now, **more)

    async def stands(self) -> Standing:
        return await self.bench.services.reflections.standing(GUILD, QUINN)

    async def lives_until(self, until: datetime, step: timedelta = timedelta(minutes=30)) -> None:
        """The bot runs on: it gives signs of life, and sends what is due."""
        while self.now < until:
            self.bench.clock.time = min(until, self.now + step)
            await self.bench.application.heartbeat.beat()
            self.bench.services.outbox.wake()
            await self.bench.idle()

    async def is_away_until(self, until: datetime) -> None:
        """The bot is down until then."""
        await self.bench.application.close()
        self.bench.clock.time = until
        await self.bench.restart(bytes(range(32)))
        await self.bench.application.heartbeat.begin()
        await self.bench.services.reminders.begin()
        await self.bench.idle()

    @property
    def notes(self) -> list[ReminderNote]:
        return self.bench.discord.of(ReminderNote)


@pytest.fixture
def life(bench: Bench) -> Life:
    return Life(bench)


@pytest.mark.parametrize(
    ("zone", "at", "day"),
    [
        ("America/New_York", utc(2026, 11, 1, 8, 30), date(2026, 10, 31)),  # 03:30 EST
        ("America/New_York", utc(2026, 3, 8, 8, 15), date(2026, 3, 8)),  # 04:15 EDT
        ("Pacific/Kiritimati", utc(2026, 11, 10, 10, 30), date(2026, 11, 10)),  # UTC+14
        ("Etc/GMT+12", utc(2026, 11, 10, 10, 30), date(2026, 11, 9)),  # UTC-12
        ("Asia/Kathmandu", utc(2026, 11, 9, 22, 14), date(2026, 11, 9)),  # 03:59 at +5:45
        ("Asia/Kathmandu", utc(2026, 11, 9, 22, 15), date(2026, 11, 10)),  # 04:00
        ("Australia/Lord_Howe", utc(2026, 4, 5, 17, 29), date(2026, 4, 5)),  # 03:59 at +10:30, the night clocks went back
        ("Australia/Lord_Howe", utc(2026, 4, 5, 17, 30), date(2026, 4, 6)),
    ],
)
async def test_the_day_is_that_of_the_wall_clock_less_the_grace_and_stored_with_all_it_was_decided_from(
    life: Life, zone: str, at: datetime, day: date
) -> None:
    await life.joins(zone, at - timedelta(days=2))
    assert (await life.reflects(at)).day == day
    ((kept, kept_zone, instant, version),) = await life.bench.rows("SELECT day, zone, instant, rule_version FROM reflections")
    assert (kept, kept_zone, version) == (day.isoformat(), zone, 1)
    assert instant == at.timestamp() * 1000


async def test_0130_twice_in_autumn_is_one_credit_and_one_reminder(life: Life) -> None:
    await life.joins("America/New_York", utc(2026, 10, 30, 16), reminder=time(1, 30))
    await life.lives_until(utc(2026, 11, 1, 12))
    on_that_night = [note.day for note in life.notes if note.day == "2026-10-31"]
    assert on_that_night == ["2026-10-31"]
    first, second = await life.reflects(utc(2026, 11, 1, 5, 30)), await life.reflects(utc(2026, 11, 1, 6, 30))
    assert (first.day, first.is_new) == (second.day, True) == (date(2026, 10, 31), True)
    assert not second.is_new


async def test_0230_missing_in_spring_is_one_reminder_at_0330(life: Life) -> None:
    await life.joins("America/New_York", utc(2026, 3, 7, 12), reminder=time(2, 30))
    await life.lives_until(utc(2026, 3, 8, 7))
    assert life.notes == []
    await life.lives_until(utc(2026, 3, 8, 12))
    assert len(life.notes) == 1


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("Africa/Cairo", date(2026, 4, 24)),
        ("America/Havana", date(2026, 3, 8)),
        ("America/Santiago", date(2026, 9, 6)),
        ("Asia/Beirut", date(2026, 3, 29)),
        ("Atlantic/Azores", date(2026, 3, 29)),
    ],
)
async def test_a_date_without_midnight_begins_with_its_first_instant(life: Life, zone: str, day: date) -> None:
    """A day that begins at midnight, where clocks jump from midnight to one."""
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    await life.joins(zone, noon - timedelta(days=3), day_starts_at=time(0))
    credited = [(await life.reflects(noon - timedelta(hours=24 - n))).day for n in range(0, 24, 2)]
    assert credited == sorted(credited)
    assert set(credited) == {day - timedelta(days=1), day}
    assert await life.bench.rows("SELECT COUNT(*) FROM reflections") == [(2,)]


async def test_fly_west_and_the_same_date_twice_is_an_update_and_no_second_credit(life: Life) -> None:
    await life.joins("Asia/Tokyo", utc(2026, 11, 9, 20))
    first = await life.reflects(utc(2026, 11, 10, 3))
    await life.wishes(zone="America/Los_Angeles")
    again = await life.reflects(utc(2026, 11, 10, 20))  # noon of the same date in Los Angeles
    assert (first.day, again.day, again.is_new) == (date(2026, 11, 10), date(2026, 11, 10), False)


async def test_fly_east_and_a_date_that_is_skipped_is_excused_and_costs_no_rest_day(life: Life) -> None:
    await life.joins("America/Los_Angeles", utc(2026, 11, 8, 20), goal=7)
    await life.reflects()
    await life.wishes(zone="Pacific/Auckland")
    await life.reflects(utc(2026, 11, 9, 20))  # the tenth in Auckland: the ninth never was
    view = (await life.stands()).view
    assert view.state_on(date(2026, 11, 9)) is DayState.EXCUSED
    assert (view.current_run, view.rest_days_left) == (2, 2)


async def test_apia_skipped_30_december_2011(life: Life) -> None:
    await life.joins("Pacific/Apia", utc(2011, 12, 29, 22), goal=7)
    await life.reflects()
    credited = await life.reflects(utc(2011, 12, 30, 22))
    view = (await life.stands()).view
    assert credited.day == date(2011, 12, 31)
    assert view.state_on(date(2011, 12, 30)) is DayState.EXCUSED
    assert view.current_run == 2


async def test_a_zone_that_is_changed_again_and_again_gives_no_extra_credit(life: Life) -> None:
    await life.joins("Europe/Berlin", utc(2026, 11, 10, 8))
    new = 0
    for hour, zone in enumerate(["Pacific/Kiritimati", "Etc/GMT+12", "Asia/Tokyo", "America/New_York", "Europe/Berlin"] * 3):
        await life.wishes(zone=zone)
        new += (await life.reflects(utc(2026, 11, 10, 8) + timedelta(hours=hour))).is_new
    assert new == 1


async def test_28_february_29_february_1_march_are_three_in_a_row(life: Life) -> None:
    await life.joins("Europe/Berlin", utc(2028, 2, 28, 12), goal=7)
    for n in range(2):
        await life.reflects(utc(2028, 2, 28, 12) + timedelta(days=n))
    credited = await life.reflects(utc(2028, 3, 1, 12))
    view = (await life.stands()).view
    assert (credited.day, view.current_run) == (date(2028, 3, 1), 3)
    assert len(view.calendar(date(2028, 1, 1), date(2028, 12, 31))) == 366


async def test_week_53_and_week_1_are_consecutive(life: Life) -> None:
    await life.joins("Europe/Berlin", utc(2026, 12, 30, 12), goal=1)
    await life.reflects()
    await life.reflects(utc(2027, 1, 5, 12))
    assert (await life.stands()).view.current_run == 2


async def test_what_was_pressed_before_the_boundary_counts_for_the_day_before(life: Life) -> None:
    """Pressed at 03:59:59, handled at 04:00:01; and a form that was opened then and sent an hour later."""
    await life.joins("Europe/London", utc(2026, 11, 9, 12))
    pressed, handled = utc(2026, 11, 10, 3, 59, 59), utc(2026, 11, 10, 4, 0, 1)
    life.bench.clock.time = handled
    reflect = life.bench.services.reflections.reflect
    by_button = await reflect(GUILD, QUINN, "", counted_instant(snowflake(pressed)))
    by_form = await reflect(GUILD, QUINN, "Late.", counted_instant(snowflake(utc(2026, 11, 10, 5)), snowflake(pressed)))
    assert by_button.day == by_form.day == date(2026, 11, 9)
    assert (await life.stands()).view.state_on(date(2026, 11, 10)) is DayState.OPEN


async def test_the_clock_steps_back_and_nothing_is_lost_negative_or_sent_again(life: Life) -> None:
    await life.joins("Europe/London", utc(2026, 11, 8, 12), reminder=time(20), goal=7)
    await life.reflects()
    await life.lives_until(utc(2026, 11, 10, 21))
    sent = len(life.notes)
    assert sent == 2
    life.bench.clock.time = utc(2026, 11, 9, 12)
    stands = await life.stands()
    assert (stands.view.total, stands.view.current_run) == (1, 1)
    assert stands.view.score >= 0
    await life.reflects()
    await life.lives_until(utc(2026, 11, 10, 21))
    assert len(life.notes) == sent


async def test_an_old_backup_is_restored_and_missing_days_can_be_filled_in(life: Life) -> None:
    await life.joins("Europe/London", utc(2026, 11, 1, 12), reminder=time(20))
    await life.reflects()
    await life.is_away_until(utc(2026, 11, 10, 12))  # what the backup knows ends on 1 November
    assert life.notes == []
    for back in range(1, 8):
        assert (await life.reflects(day=date(2026, 11, 10) - timedelta(days=back))).is_new
    with pytest.raises(DayNotOpen):
        await life.reflects(day=date(2026, 11, 2))
    await life.lives_until(utc(2026, 11, 10, 21))
    assert [note.day for note in life.notes] == ["2026-11-10"]


async def test_three_days_without_the_bot_are_excused_and_bring_no_stale_reminder(life: Life) -> None:
    await life.joins("Europe/London", utc(2026, 11, 8, 12), reminder=time(20), goal=7)
    await life.lives_until(utc(2026, 11, 9, 12), timedelta(hours=2))
    life.bench.discord.parcels.clear()
    await life.reflects()
    await life.is_away_until(utc(2026, 11, 12, 22))
    assert life.notes == []
    await life.reflects()
    view = (await life.stands()).view
    assert [view.state_on(date(2026, 11, day)) for day in (10, 11)] == [DayState.EXCUSED] * 2
    assert (view.current_run, view.rest_days_left) == (2, 2)


async def test_a_renamed_zone_is_followed_and_one_that_is_gone_is_asked_about(life: Life) -> None:
    await life.joins("Asia/Kolkata", utc(2026, 11, 8, 12))
    database = life.bench.application.database
    await database.write(lambda tx: tx.execute("UPDATE practices SET zone = 'Asia/Calcutta'") and None)
    assert (await life.stands()).practice.zones.spans[-1].zone == "Asia/Kolkata"
    await database.write(lambda tx: tx.execute("UPDATE practices SET zone = 'Atlantis/Harbour'") and None)
    for work in (life.stands(), life.reflects()):
        with pytest.raises(ZoneIsGone):
            await work
    await life.wishes(zone="Asia/Kolkata")
    assert (await life.reflects()).is_new


async def test_a_pause_wins_over_a_rest_day(life: Life) -> None:
    await life.joins("Europe/London", utc(2026, 11, 8, 12), goal=7)
    await life.reflects()
    life.bench.clock.time = utc(2026, 11, 9, 12)
    await life.bench.services.streaks.pause(GUILD, QUINN, date(2026, 11, 9))
    await life.reflects(utc(2026, 11, 11, 12))
    view = (await life.stands()).view
    assert [view.state_on(date(2026, 11, day)) for day in (9, 10)] == [DayState.PAUSED, DayState.REST]
    assert (view.current_run, view.rest_days_left) == (2, 1)


async def test_undoing_filling_in_and_undoing_again_equals_never_having_done_it(life: Life) -> None:
    await life.joins("Europe/London", utc(2026, 11, 8, 12))
    await life.reflects()
    life.bench.clock.time = utc(2026, 11, 9, 12)
    before = (await life.stands()).view
    await life.reflects()
    await life.reflects(day=date(2026, 11, 7))
    for day in (date(2026, 11, 9), date(2026, 11, 7)):
        await life.bench.services.reflections.undo(GUILD, QUINN, day)
    assert (await life.stands()).view == before


async def test_closed_direct_messages_turn_the_reminder_off_and_are_spoken_of_once(life: Life) -> None:
    await life.joins("Europe/London", utc(2026, 11, 8, 12), reminder=time(20))

    async def closed() -> None:
        raise StandingFault(CLOSED_DOOR)

    life.bench.discord.before[ReminderNote] = closed
    await life.lives_until(utc(2026, 11, 8, 21))
    assert life.notes == []
    assert await life.bench.rows("SELECT address, reminder_at FROM practices") == [(None, None)]
    assert (await life.stands()).reminder_closed
    assert not (await life.stands()).reminder_closed
    await life.lives_until(utc(2026, 11, 10, 21))
    assert life.notes == []


async def test_a_form_that_says_it_was_opened_long_ago_fills_in_no_day_of_then(life: Life) -> None:
    """The id of the opening travels with the form, and whoever builds a form by hand may write what they like."""
    await life.joins("Europe/London", utc(2026, 11, 8, 12))
    life.bench.clock.time = utc(2026, 11, 20, 12)
    with pytest.raises(DayNotOpen):
        await life.bench.services.reflections.reflect(GUILD, QUINN, "", utc(2026, 11, 9, 12))
    assert await life.bench.rows("SELECT * FROM reflections") == []
