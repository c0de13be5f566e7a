"""`/streak`: how it goes, settings, pausing, leaving, filling in and undoing."""

from __future__ import annotations

import io
from datetime import date
from typing import TYPE_CHECKING

from PIL import Image

from bot.domain.standing import Week
from cogs.reflections.cards import week_words
from tests.cogs.habit import join, reflect, reflect_daily, rows
from tests.leaks.walk import press_by_hand

if TYPE_CHECKING:
    from tests.conftest import World


async def test_the_picture_comes_with_words_that_say_the_same(world: World) -> None:
    await join(world)
    await reflect_daily(world, 4)
    seen = await world.asker.slash("streak show")
    (attached,) = seen.message.attachments
    assert attached.filename == "picture.png"
    gallery = next(part for part in seen.message.components[0]["components"] if part["type"] == 12)
    alt = gallery["items"][0]["description"]
    assert "you reflected on 4 days" in alt
    assert "Your rhythm is 6 of 100" in alt
    assert "Your rhythm: 6 of 100" in seen.text


async def test_each_day_is_explained_to_whoever_asks(world: World) -> None:
    await join(world)  # one in the morning in Berlin
    await reflect(world)
    await world.later(hours=20)
    await reflect(world)
    await world.later(days=3)
    days = await world.asker.press(await world.asker.slash("streak show"), "Explain each day")
    assert "**Wed 31 Dec 2025** · reflected at 01:00 that night (Europe/Berlin)" in days.text
    assert "**Thu 1 Jan 2026** · reflected at 21:00 (Europe/Berlin)." in days.text
    assert "**Fri 2 Jan 2026** · quiet. That is all it says." in days.text
    assert "today, still open" in days.text
    assert days.buttons == []  # there is nothing before, and nothing after
    await world.later(days=10)
    days = await world.asker.press(await world.asker.slash("streak show"), "Explain each day")
    assert days.buttons == ["Earlier days"]
    earlier = await world.asker.press(days, "Earlier days")
    assert "**Wed 31 Dec 2025** · reflected" in earlier.text
    assert earlier.buttons == ["Later days"]


async def test_settings_change_what_was_given_and_nothing_else(world: World) -> None:
    await join(world)
    shown = await world.asker.slash("streak settings")
    assert "Europe/Berlin, a day begins at 04:00" in shown.text
    assert "3 days a week" in shown.text
    changed = await world.asker.slash("streak settings", goal=7, run="hide", prompts="gentle")
    assert "**Goal:** every day" in changed.text
    assert "**In a row:** hidden" in changed.text
    assert "fine after a breakup" in changed.text
    assert "Europe/Berlin, a day begins at 04:00" in changed.text
    await reflect(world)
    assert "In a row" not in (await world.asker.slash("streak show")).text
    await world.asker.slash("streak settings", run="show")
    assert "**In a row:** 1 day." in (await world.asker.slash("streak show")).text


async def test_another_zone_takes_effect_when_the_day_ends_and_makes_no_second_day(world: World) -> None:
    await join(world, "berlin")
    await world.later(hours=12)  # one in the afternoon on 1 January
    await reflect(world)
    changed = await world.asker.slash("streak settings", timezone="Pacific/Auckland")
    assert "when your present day is over" in changed.text
    again = await reflect(world)  # already 2 January in Auckland, but the day there begins for them tomorrow
    assert "Thursday, 1 January was marked already" in again.text
    for zone in ("Pacific/Honolulu", "Asia/Tokyo", "Europe/Berlin", "Pacific/Auckland"):
        await world.asker.slash("streak settings", timezone=zone)
    assert await rows(world, "SELECT COUNT(*) FROM reflections") == [(1,)]
    await world.later(hours=15)  # 2 January, four in the morning in Berlin is behind
    assert "Kept for Friday, 2 January" in (await reflect(world)).text


async def test_a_zone_that_was_typed_freely_is_confirmed_by_the_time_there(world: World) -> None:
    await join(world)
    asked = await world.asker.slash("streak settings", timezone="Tokio")
    assert "Is it 09:00 where you are?" in asked.text
    assert "Asia/Tokyo" in (await world.asker.press(asked, "Yes, use it")).text
    assert "The rest" not in asked.text
    assert "The rest" in (await world.asker.slash("streak settings", timezone="Tokio", goal=2)).text
    assert "do not know that time zone" in (await world.asker.slash("streak settings", timezone="qqqqqq")).text


async def test_who_has_not_joined_is_not_asked_how_long_to_pause(world: World) -> None:
    assert "have not started" in (await world.asker.slash("streak pause")).text


async def test_times_are_read_as_people_write_them(world: World) -> None:
    await join(world)
    assert "a day begins at 05:30" in (await world.asker.slash("streak settings", day_starts_at="5.30")).text
    assert "not one of the choices" in (await world.asker.slash("streak settings", day_starts_at="14:00")).text
    assert "**Reminder:** 20:00" in (await world.asker.slash("streak settings", reminder="8 pm")).text
    assert "not one of the choices" in (await world.asker.slash("streak settings", reminder="soon")).text
    assert "**Reminder:** off" in (await world.asker.slash("streak settings", reminder="off")).text
    assert "20:30" in await world.asker.complete("streak settings", "reminder", "20")
    assert "04:00" in await world.asker.complete("streak settings", "day_starts_at", "")
    assert "Asia/Kathmandu" in await world.asker.complete("streak settings", "timezone", "kathm")


async def test_a_pause_has_an_end_and_neither_helps_nor_hurts(world: World) -> None:
    await join(world)
    await world.asker.slash("streak settings", goal=7)
    await world.later(hours=12)
    await reflect_daily(world, 3)
    before = (await world.asker.slash("streak show")).text
    asked = await world.asker.slash("streak pause")
    assert "3 days" in asked.buttons
    assert "until the end of **Tuesday, 6 January**" in (await world.asker.press(asked, "3 days")).text
    await world.later(days=2)
    assert "You are pausing" in (await world.asker.slash("streak show")).text
    await world.later(days=2)
    after = (await world.asker.slash("streak show")).text
    assert "**In a row:** 3 days" in before
    assert "**In a row:** 3 days" in after
    assert "You are pausing" not in after
    rhythm = [text.split(" of 100")[0] for text in (before, after)]
    assert rhythm[0] == rhythm[1]


async def test_a_pause_can_be_ended_and_cannot_end_in_the_past(world: World) -> None:
    await join(world)
    until = (await world.asker.complete("streak pause", "until", ""))[1]
    assert "You are pausing" in (await world.asker.slash("streak pause", until=until)).text
    await world.later(days=2)
    assert "goes on from today" in (await world.asker.slash("streak resume")).text
    assert "You are not pausing" in (await world.asker.slash("streak resume")).text
    for wrong in ("2025-12-01", "2031-01-01", "soon"):
        assert "not one of the choices" in (await world.asker.slash("streak pause", until=wrong)).text
    (pause,) = await rows(world, "SELECT first, last FROM pauses")
    assert pause == ("2025-12-31", "2026-01-01")


async def test_leaving_can_keep_the_journal_and_coming_back_goes_on_with_it(world: World) -> None:
    await join(world)
    await world.later(hours=12)
    await reflect(world, "Something to keep.")
    await world.asker.slash("streak settings", reminder="20:00")
    left = await world.asker.press(await world.asker.slash("streak leave"), "Stop and keep my journal")
    assert "`/journal` still shows" in left.text
    assert await rows(world, "SELECT address, reminder_at FROM practices") == [(None, None)]
    assert await rows(world, "SELECT * FROM deliveries WHERE kind = 'reminder'") == []
    assert "have not started" in (await world.asker.slash("streak show")).text
    assert "Something to keep." in (await world.asker.slash("journal")).text
    assert "**Reflections:** 1 day, 1 with words" in (await world.asker.slash("privacy show")).text
    await world.later(days=10)
    back = await world.asker.slash("reflect")
    assert "Good to see you again" in back.text
    confirm = await world.asker.fill(await world.asker.press(back, "Choose my time zone"), zone="berlin")
    await world.asker.press(confirm, "Yes, begin")
    await reflect(world)
    seen = await world.asker.slash("streak show")
    assert "**In all:** 2 days" in seen.text


async def test_yesterday_can_be_filled_in_and_a_day_undone(world: World) -> None:
    await join(world)
    await world.later(days=1, hours=12)
    today = await reflect(world)
    filled = await world.asker.fill(await world.asker.press(today, "Fill in yesterday"), words="What yesterday was.")
    assert "Kept for Thursday, 1 January" in filled.text
    days = await world.asker.press(await world.asker.slash("streak show"), "Explain each day")
    assert "**Thu 1 Jan 2026** · filled in on Fri 2 Jan 2026." in days.text
    undone = await world.asker.press(filled, "Undo")
    assert "taken back" in undone.text
    assert await rows(world, "SELECT day FROM reflections") == [("2026-01-02",)]


async def test_the_last_seven_days_can_be_filled_in_and_no_others(world: World) -> None:
    await join(world)
    await world.later(days=10, hours=12)
    offered = await world.asker.complete("reflect", "day", "")
    assert len(offered) == 7
    assert "Kept for" in (await reflect(world, day=offered[-1])).text
    assert offered[-1] not in await world.asker.complete("reflect", "day", "")
    for wrong in (date(2026, 1, 2), date(2026, 1, 12)):
        assert "cannot be filled in" in (await world.asker.slash("reflect", day=wrong.isoformat())).text
    assert "not one of the choices" in (await world.asker.slash("reflect", day="tomorrow")).text


async def test_nobody_else_sees_or_moves_anything(world: World) -> None:
    await join(world)
    await reflect(world)
    assert "have not started" in (await press_by_hand(world, world.peer, "reflect:undo:2025-12-31")).text
    assert "have not started" in (await world.peer.slash("streak settings", goal=7)).text
    assert "have not started" in (await world.peer.slash("journal")).text
    assert "Kept for" not in "\n".join(world.peer.reads(world.lounge))


async def test_days_without_the_bot_are_excused_by_themselves(world: World) -> None:
    await join(world)
    await world.asker.slash("streak settings", goal=7)
    await world.later(hours=12)
    await reflect_daily(world, 3)
    await world.application.heartbeat.begin()
    await world.later(days=3)
    await world.restart()
    await world.application.heartbeat.begin()
    await reflect(world)
    seen = await world.asker.slash("streak show")
    assert "**In a row:** 4 days" in seen.text
    assert "2 rest days are saved up" in seen.text
    days = await world.asker.press(seen, "Explain each day")
    assert days.text.count("excused: I was away") == 2


async def test_ten_days_of_signs_of_life_are_no_outage(world: World) -> None:
    for _hour in range(5):
        await world.application.heartbeat.beat()
        await world.later(hours=1)
    assert await rows(world, "SELECT * FROM outages") == []


async def test_the_picture_has_no_metadata_and_reads_without_colours(world: World) -> None:
    await join(world)
    await reflect(world)
    standing = await world.application.services.reflections.standing(world.guild.id, world.asker.id)
    from cogs.reflections.picture import draw_year  # noqa: PLC0415 -- the feature is loaded by the world

    raw = draw_year(standing.view)
    assert {kind for kind in (b"tEXt", b"iTXt", b"zTXt", b"eXIf", b"tIME") if kind in raw} == set()
    assert Image.open(io.BytesIO(raw)).info == {}


async def test_a_run_that_ended_is_never_shown_as_nought(world: World) -> None:
    await join(world)
    assert "a row" not in (await world.asker.slash("streak show")).text
    await world.asker.slash("streak settings", goal=7)
    await reflect_daily(world, 2)
    await world.later(days=40)
    seen = (await world.asker.slash("streak show")).text
    assert "**Most in a row so far:** 2 days. That stays" in seen
    assert "**In a row:**" not in seen
    assert "**Last four weeks:** 0 days" not in seen


def test_one_day_of_a_week_that_asks_for_none_is_one_day() -> None:
    """Whoever joins on a Sunday has set out for nothing in that week."""
    assert week_words(Week(date(2026, 11, 29), 1, 0, welcome_back=False)) == "**This week:** 1 day, more than you set out to do"
