"""The reminder: a direct message at the member's own time, neutral, once, fewer when ignored, and easy to stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.cogs.habit import join, letter_texts, letters, press_letter, reflect, rows
from tests.leaks.walk import press_by_hand
from tests.people import buttons_of

if TYPE_CHECKING:
    from tests.conftest import World

NEUTRAL = "A quiet minute for yourself, if you like."


async def reminded(world: World, at: str = "20:00") -> None:
    """Join in the early morning of 1 January in Berlin, and ask for reminders."""
    await join(world)
    seen = await world.asker.slash("streak settings", reminder=at)
    assert "says nothing of what it is about" in seen.text


async def test_it_comes_at_the_time_that_was_chosen_and_says_nothing_of_what_it_is_about(world: World) -> None:
    await reminded(world)
    await world.later(hours=18, minutes=59)  # one minute to eight in the evening
    assert letters(world.asker) == []
    await world.later(minutes=2)
    assert letter_texts(world.asker) == [NEUTRAL]
    assert list(buttons_of(letters(world.asker)[0])) == ["In an hour", "Stop these messages"]
    assert letters(world.peer) == []


async def test_it_is_off_until_it_is_asked_for_and_no_address_is_kept(world: World) -> None:
    await join(world)
    await world.later(days=3)
    assert letters(world.asker) == []
    assert await rows(world, "SELECT address, reminder_at FROM practices") == [(None, None)]


async def test_a_day_with_its_reflection_needs_none(world: World) -> None:
    await reminded(world)
    await world.later(hours=12)
    await reflect(world)
    await world.later(hours=12)
    assert letters(world.asker) == []
    await world.later(days=1)
    assert len(letters(world.asker)) == 1


async def test_it_comes_less_often_when_it_is_ignored_and_then_not_at_all(world: World) -> None:
    await reminded(world)
    days = [len(letters(world.asker))]
    for _day in range(60):
        await world.later(days=1)
        days.append(len(letters(world.asker)))
    came = [n for n in range(1, len(days)) if days[n] > days[n - 1]]
    assert came == [1, 2, 3, 6, 9, 16, 23]
    await reflect(world)  # a reflection brings them back
    await world.later(days=2)
    assert len(letters(world.asker)) == 9


async def test_restarts_neither_repeat_nor_drop_it(world: World) -> None:
    await reminded(world)
    await world.later(hours=18, minutes=58)
    for _minute in range(4):
        await world.restart()
        await world.application.services.reminders.begin()
        await world.later(minutes=1)
    assert len(letters(world.asker)) == 1
    await world.restart()
    await world.later(days=1)
    assert len(letters(world.asker)) == 2


async def test_it_can_be_put_off_for_an_hour_once_at_a_time(world: World) -> None:
    await reminded(world)
    await world.later(hours=19, minutes=1)
    (letter,) = letters(world.asker)
    later = buttons_of(letter)["In an hour"]
    await press_letter(world.asker, "In an hour")
    assert "All right" in letter_texts(world.asker)[0]
    await press_by_hand(world, world.asker, later)  # the same again: nothing comes twice
    await world.later(hours=1, minutes=1)
    assert len(letters(world.asker)) == 2
    await world.later(hours=3)
    assert len(letters(world.asker)) == 2


async def test_putting_it_off_never_leads_into_the_quiet_hours(world: World) -> None:
    await reminded(world, "21:30")
    await world.later(hours=20, minutes=31)
    await press_letter(world.asker, "In an hour")
    assert "Sleep well" in letter_texts(world.asker)[0]
    await world.later(hours=8)
    assert len(letters(world.asker)) == 1


async def test_one_press_stops_it_and_takes_the_address(world: World) -> None:
    await reminded(world)
    await world.later(hours=19, minutes=1)
    await press_letter(world.asker, "Stop these messages")
    assert letter_texts(world.asker) == ["Done. I will not write again by myself."]
    assert await rows(world, "SELECT address, reminder_at FROM practices") == [(None, None)]
    assert await rows(world, "SELECT * FROM deliveries WHERE kind = 'reminder' AND state = 'waiting'") == []
    await world.later(days=3)
    assert len(letters(world.asker)) == 1


async def test_nobody_else_can_stop_it_or_put_it_off(world: World) -> None:
    await reminded(world)
    await world.later(hours=19, minutes=1)
    for custom_id in buttons_of(letters(world.asker)[0]).values():
        assert "Only the person" in (await press_by_hand(world, world.peer, custom_id)).text
    assert await rows(world, "SELECT COUNT(*) FROM practices WHERE reminder_at IS NOT NULL") == [(1,)]


async def test_a_pause_rests_it_too(world: World) -> None:
    await reminded(world)
    await world.asker.press(await world.asker.slash("streak pause"), "3 days")
    await world.later(days=3)
    assert letters(world.asker) == []
    await world.later(days=2)
    assert len(letters(world.asker)) >= 1


async def test_another_zone_moves_it(world: World) -> None:
    await reminded(world)
    await world.asker.slash("streak settings", timezone="Asia/Kathmandu")  # from the next day on
    await world.later(hours=24 + 14, minutes=14)
    before = len(letters(world.asker))
    await world.later(minutes=2)  # 20:00 at UTC+5:45
    assert len(letters(world.asker)) == before + 1
