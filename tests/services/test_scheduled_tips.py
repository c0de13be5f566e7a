"""A server's tips over a month in which everything goes wrong: each occurrence once, and nothing again within a round."""

from __future__ import annotations

import asyncio
import datetime as dt
import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from bot.domain.parcel import Receipt, TipPost
from bot.domain.question import Place
from bot.domain.refusal import AlreadyDone, EmptyLibrary, NoChannel
from bot.domain.schedule import TIP_MAX_LATE, Schedule
from bot.domain.settings import ChannelPurpose
from bot.services.ports import Passing
from tests.services.conftest import ELSEWHERE, GUILD, KEY, Bench, Discord

if TYPE_CHECKING:
    from bot.domain.delivery import Delivery
    from bot.domain.parcel import Parcel

TIPS = 503
TOPIC = "repair"
BERLIN = "Europe/Berlin"


@dataclass
class Rough(Discord):
    """A Discord that keeps one message a delivery, as a nonce and looking for it make sure, and often loses the answer."""

    chance: random.Random = field(default_factory=random.Random)
    posts: dict[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    """Of each delivery its occurrence and its tip, in the order in which they were posted."""
    differed: list[str] = field(default_factory=list[str])
    """Deliveries that came with another tip the second time."""

    async def send(self, parcel: Parcel, delivery: Delivery, *, look_since: datetime | None) -> Receipt:
        del look_since
        assert isinstance(parcel, TipPost)
        if self.chance.random() < 0.15:
            raise Passing("never arrived")
        before = self.posts.setdefault(delivery.id, (delivery.occurrence, parcel.tip.id))
        if before[1] != parcel.tip.id:
            self.differed.append(delivery.id)
        if self.chance.random() < 0.25:
            raise Passing("arrived, and the answer was lost")
        return Receipt(Place(TIPS, 1))

    def days(self) -> list[str]:
        return [occurrence for occurrence, _tip in self.posts.values() if "T" not in occurrence]

    def shown(self) -> list[str]:
        return [tip for _occurrence, tip in self.posts.values()]


async def rough(bench: Bench, seed: int) -> Rough:
    """The same bot, on a rough Discord."""
    bench.discord = Rough(chance=random.Random(seed))  # noqa: S311 -- can be repeated
    await bench.restart(KEY)
    await bench.choose(ChannelPurpose.TIPS, TIPS)
    return bench.discord


async def choose(bench: Bench, zone: str, at: dt.time = dt.time(9), topic: str | None = TOPIC) -> None:
    schedule = Schedule(frozenset(range(7)), at, zone)
    await bench.services.scheduling.choose(GUILD, ChannelPurpose.TIPS, schedule, topic)


async def let_be(bench: Bench, span: timedelta) -> None:
    bench.clock.time += span
    bench.services.outbox.wake()
    await bench.idle()


def rounds_hold(shown: list[str], size: int) -> bool:
    """Whether nothing comes again before all of them came."""
    seen: set[str] = set()
    for tip in shown:
        if len(seen) == size:
            seen = set()
        if tip in seen:
            return False
        seen.add(tip)
    return True


async def test_a_month_with_restarts_lost_answers_changed_clocks_and_zones(bench: Bench) -> None:
    discord = await rough(bench, 1)
    chance = random.Random(101)  # noqa: S311 -- can be repeated
    start = bench.clock.time = datetime(2027, 3, 14, 12, tzinfo=ZoneInfo(BERLIN))
    zones = {9: "America/New_York", 17: "Pacific/Auckland", 24: BERLIN}
    await choose(bench, BERLIN)
    done: set[int] = set()
    while (day := (bench.clock.time - start).days) < 30:
        if day in zones and day not in done:
            done.add(day)
            await choose(bench, zones[day])
        if chance.random() < 0.2:
            await bench.restart(KEY)
        await let_be(bench, timedelta(minutes=chance.randint(1, 180)))
    days = discord.days()
    assert len(set(days)) == len(days)
    assert discord.differed == []
    size = len(bench.services.library.tips_for(TOPIC))
    assert rounds_hold(discord.shown(), size)
    wanted = {(start + timedelta(days=n)).date().isoformat() for n in range(1, 30)}
    assert len(wanted - set(days)) <= 1  # going round the world, a date may be over before its morning
    assert len(days) >= 29


async def test_what_is_too_late_is_left_out(bench: Bench) -> None:
    discord = await rough(bench, 1)
    discord.chance.random = lambda: 1.0  # type: ignore[method-assign] -- nothing is lost
    bench.clock.time = datetime(2027, 3, 14, 12, tzinfo=ZoneInfo(BERLIN))
    await choose(bench, BERLIN)
    await bench.application.close()
    bench.clock.time += timedelta(days=2)  # two mornings went by; the second one is three hours ago
    await bench.restart(KEY)
    await bench.idle()
    assert discord.days() == ["2027-03-16"]
    await bench.application.close()
    bench.clock.time += timedelta(days=1, seconds=TIP_MAX_LATE - 3 * 3600 + 1)
    await bench.restart(KEY)
    await bench.idle()
    assert discord.days() == ["2027-03-16"]
    await let_be(bench, timedelta(hours=20))
    assert discord.days() == ["2027-03-16", "2027-03-18"]


async def test_a_clock_that_goes_back_posts_nothing_again(bench: Bench) -> None:
    discord = await rough(bench, 2)
    bench.clock.time = datetime(2027, 3, 14, 12, tzinfo=ZoneInfo(BERLIN))
    await choose(bench, BERLIN)
    for hours in (24, -20, 20, -30, 6, 24, 24):
        await let_be(bench, timedelta(hours=hours))
        for _again in range(8):
            await let_be(bench, timedelta(minutes=2))
    assert discord.days() == sorted(set(discord.days()))


async def test_tips_posted_now_and_on_schedule_share_their_rounds(bench: Bench) -> None:
    discord = await rough(bench, 3)
    discord.chance.random = lambda: 1.0  # type: ignore[method-assign] -- nothing is lost
    bench.clock.time = datetime(2027, 3, 14, 12, tzinfo=ZoneInfo(BERLIN))
    await choose(bench, BERLIN)
    size = len(bench.services.library.tips_for(TOPIC))
    while len(discord.posts) < 2 * size:
        await bench.services.scheduled_tips.post_now(GUILD)
        with pytest.raises(AlreadyDone):
            await bench.services.scheduled_tips.post_now(GUILD)
        await bench.idle()
        await let_be(bench, timedelta(hours=24))
    assert rounds_hold(discord.shown(), size)


@pytest.mark.parametrize("second", [0, 5, 9, 10])
async def test_a_double_click_is_one_wherever_in_the_minute(bench: Bench, second: int) -> None:
    discord = await rough(bench, 6)
    discord.chance.random = lambda: 1.0  # type: ignore[method-assign] -- nothing is lost
    bench.clock.time = bench.clock.time.replace(second=59) + timedelta(seconds=second)
    await bench.services.scheduled_tips.post_now(GUILD)
    bench.clock.time += timedelta(seconds=1)
    with pytest.raises(AlreadyDone):
        await bench.services.scheduled_tips.post_now(GUILD)
    await bench.idle()
    bench.clock.time += timedelta(seconds=20)
    await bench.services.scheduled_tips.post_now(GUILD)
    await bench.idle()
    assert len(discord.posts) == 2


async def test_two_under_way_at_once_are_two_tips(bench: Bench) -> None:
    """One that waits for its repeat keeps its tip, and the next one gets another."""
    discord = await rough(bench, 4)
    await choose(bench, BERLIN)
    discord.chance.random = lambda: 0.0  # type: ignore[method-assign] -- nothing arrives
    await bench.services.scheduled_tips.post_now(GUILD)
    await asyncio.sleep(0)
    await let_be(bench, timedelta(minutes=1))
    await bench.services.scheduled_tips.post_now(GUILD)
    await let_be(bench, timedelta(seconds=1))
    drawn = await bench.rows("SELECT tip_id FROM guild_tip_draws")
    assert len(drawn) == len(set(drawn)) == 2


async def test_the_library_may_shrink_and_grow_between_two_attempts(bench: Bench) -> None:
    discord = await rough(bench, 5)
    await choose(bench, BERLIN, topic=None)
    discord.chance.random = lambda: 0.0  # type: ignore[method-assign] -- nothing arrives
    await bench.services.scheduled_tips.post_now(GUILD)
    await let_be(bench, timedelta(seconds=1))
    ((drawn,),) = await bench.rows("SELECT tip_id FROM guild_tip_draws")
    article = bench.services.library.article_of_tip(drawn)
    await bench.services.libraries.switch(GUILD, article.id)
    discord.chance.random = lambda: 1.0  # type: ignore[method-assign] -- and now it does
    await let_be(bench, timedelta(minutes=5))
    (shown,) = discord.shown()
    assert shown not in {tip.id for tip in article.tips}


async def test_without_channel_or_tips_nothing_is_posted_now(bench: Bench) -> None:
    with pytest.raises(NoChannel):
        await bench.services.scheduled_tips.post_now(GUILD)
    await bench.choose(ChannelPurpose.TIPS, TIPS)
    for article_id in bench.services.library.articles:
        await bench.services.libraries.switch(GUILD, article_id)
    with pytest.raises(EmptyLibrary):
        await bench.services.scheduled_tips.post_now(GUILD)
    assert not bench.services.scheduled_tips.has_any(GUILD, None)
    assert bench.services.scheduled_tips.has_any(ELSEWHERE, TOPIC)
