"""Messages to an asker: only to whoever wished for them, not at night, not again and again, not to a closed door."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from bot.domain.parcel import AskerNotice, NoticeReason
from bot.domain.quiet import quiet_until
from bot.services.ports import Standing
from tests.services.conftest import GUILD, KEY, MORGAN, PERRY, QUINN

if TYPE_CHECKING:
    from tests.services.conftest import Bench


@pytest.mark.parametrize(
    ("hour", "zone", "morning"),
    [
        (12, "UTC", None),
        (21, "UTC", None),
        (22, "UTC", datetime(2026, 11, 24, 8, tzinfo=UTC)),
        (3, "UTC", datetime(2026, 11, 23, 8, tzinfo=UTC)),
        (7, "UTC", datetime(2026, 11, 23, 8, tzinfo=UTC)),
        (8, "UTC", None),
        (12, "Pacific/Auckland", datetime(2026, 11, 23, 19, tzinfo=UTC)),
        (21, "Europe/Berlin", datetime(2026, 11, 24, 7, tzinfo=UTC)),
    ],
)
def test_the_night_is_that_of_the_zone(hour: int, zone: str, morning: datetime | None) -> None:
    assert quiet_until(datetime(2026, 11, 23, hour, tzinfo=UTC), zone) == morning


def notices(bench: Bench) -> list[tuple[int, NoticeReason]]:
    found: list[Any] = bench.discord.of(AskerNotice)
    return [(notice.user_id, notice.reason) for notice in found]


async def reply(bench: Bench, question_id: str, who: int = PERRY) -> None:
    replies = bench.services.replies
    preview = await replies.draft(GUILD, who, question_id, "Slowly.", own_names=())
    await replies.submit(GUILD, who, preview.reply_id)
    await bench.idle()


async def later(bench: Bench, **span: float) -> None:
    bench.clock.time += timedelta(**span)
    bench.services.outbox.wake()
    await bench.idle()


async def restart(bench: Bench) -> None:
    await bench.restart(KEY)
    await bench.application.begin()


async def test_at_night_it_waits_for_the_morning(bench: Bench) -> None:
    await bench.set_up()
    bench.clock.time = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
    await bench.publish(notice=True)
    await later(bench, hours=8)
    assert notices(bench) == []
    await later(bench, minutes=31)
    assert notices(bench) == [(QUINN, NoticeReason.PUBLISHED)]


async def test_what_happens_within_a_few_hours_is_told_together(bench: Bench) -> None:
    await bench.set_up()
    bench.clock.time = datetime(2026, 11, 23, 9, tzinfo=UTC)
    first = await bench.publish(notice=True)
    await later(bench, minutes=1)
    await reply(bench, first)
    second = await bench.publish(notice=True)
    await reply(bench, second)
    await bench.publish(PERRY, notice=True)
    assert notices(bench) == [(QUINN, NoticeReason.PUBLISHED), (PERRY, NoticeReason.PUBLISHED)]
    await later(bench, hours=3, minutes=58)
    assert len(notices(bench)) == 2
    await later(bench, minutes=2)
    assert [who for who, _reason in notices(bench)] == [QUINN, PERRY, QUINN]
    await later(bench, hours=5)
    assert len(notices(bench)) == 3


@pytest.mark.parametrize("ending", ["published", "declined"])
async def test_also_after_a_restart_nobody_is_written_to_twice_within_a_few_hours(bench: Bench, ending: str) -> None:
    await bench.set_up()
    bench.clock.time = datetime(2026, 11, 23, 9, tzinfo=UTC)
    if ending == "published":
        await bench.publish(notice=True)
    else:  # whose address went with its last message
        await bench.services.reviewing.decline(GUILD, await bench.submit(notice=True), MORGAN)
        await bench.idle()
    await later(bench, hours=1)
    await restart(bench)
    await bench.publish(notice=True)
    await bench.publish(PERRY, notice=True)
    assert [who for who, _reason in notices(bench)] == [QUINN, PERRY]
    await later(bench, hours=3, minutes=59)
    assert len(notices(bench)) == 2
    await later(bench, minutes=1)
    assert notices(bench)[2:] == [(QUINN, NoticeReason.PUBLISHED)]
    await later(bench, days=1)
    assert len(notices(bench)) == 3


async def test_what_was_told_yesterday_holds_nothing_up_after_a_restart(bench: Bench) -> None:
    await bench.set_up()
    bench.clock.time = datetime(2026, 11, 23, 21, tzinfo=UTC)
    await bench.publish(notice=True)
    bench.clock.time = datetime(2026, 11, 24, 8, tzinfo=UTC)
    await restart(bench)
    await bench.publish(notice=True)
    assert len(notices(bench)) == 2


async def test_a_message_that_went_out_late_counts_on_the_day_on_which_it_did(bench: Bench) -> None:
    """It was owed before the bot was away for two days."""
    await bench.set_up()
    bench.clock.time = datetime(2026, 11, 23, 22, tzinfo=UTC)
    await bench.publish(notice=True)
    await restart(bench)
    await later(bench, days=2, hours=-12)
    assert len(notices(bench)) == 1
    await restart(bench)
    await bench.publish(notice=True)
    assert len(notices(bench)) == 1
    await later(bench, hours=4)
    assert len(notices(bench)) == 2


async def test_no_file_tells_when_somebody_was_written_to_but_the_day(bench: Bench) -> None:
    await bench.set_up()
    bench.clock.time = datetime(2026, 11, 23, 9, 17, tzinfo=UTC)
    await bench.publish(notice=True)
    sql = "SELECT due_at, attempted_at FROM deliveries WHERE kind = 'asker notice'"
    midnight = datetime(2026, 11, 23, tzinfo=UTC).timestamp() * 1000
    assert await bench.rows(sql) == [(midnight, None)]


async def test_a_night_of_news_is_one_message(bench: Bench) -> None:
    await bench.set_up()
    bench.clock.time = datetime(2026, 11, 23, 23, tzinfo=UTC)
    for _ in range(3):
        await reply(bench, await bench.publish(notice=True))
    await later(bench, hours=9, minutes=1)
    assert len(notices(bench)) == 1
    await later(bench, hours=6)
    assert len(notices(bench)) == 1


async def test_one_closed_door_ends_them_for_everything_that_person_asked(bench: Bench) -> None:
    await bench.set_up()

    async def closed() -> None:
        raise Standing("direct messages closed")

    await bench.submit(notice=True)
    await bench.submit(PERRY, notice=True)
    bench.discord.before[AskerNotice] = closed
    await bench.publish(notice=True)
    rows = await bench.rows("SELECT COUNT(address) FROM questions")
    assert rows == [(1,)]  # the one of the other person
    await later(bench, days=1)
    assert notices(bench) == []


async def test_the_button_on_a_message_stops_them_all(bench: Bench) -> None:
    await bench.set_up()
    await bench.publish(notice=True)
    await bench.publish(PERRY, notice=True)
    await bench.services.notices.stop_all(QUINN)
    assert await bench.rows("SELECT COUNT(address) FROM questions") == [(1,)]


async def test_taken_back_a_question_leads_to_nobodys_messages_any_more(bench: Bench) -> None:
    await bench.set_up()
    withdrawn, kept = await bench.publish(notice=True), await bench.publish(notice=True)
    await bench.services.questions.withdraw(GUILD, QUINN, withdrawn)
    assert await bench.rows("SELECT id FROM questions WHERE address IS NOT NULL") == [(kept,)]


async def test_weeks_later_they_are_asked_once_how_it_went(bench: Bench) -> None:
    await bench.set_up()
    bench.clock.time = datetime(2026, 11, 23, 12, tzinfo=UTC)
    await bench.publish(notice=True)
    await bench.publish(PERRY)
    withdrawn = await bench.publish(MORGAN, notice=True)
    await bench.services.questions.withdraw(GUILD, MORGAN, withdrawn)
    before = len(notices(bench))
    for _ in range(40):
        await bench.services.notices.ask_how_it_went()
        await later(bench, days=1)
        if bench.clock.time < datetime(2026, 12, 14, tzinfo=UTC):
            assert len(notices(bench)) == before
    assert notices(bench)[before:] == [(QUINN, NoticeReason.HOW_IT_WENT)]
    (own,) = await bench.services.questions.mine(GUILD, QUINN)
    assert own.may_tell


async def test_no_count_tells_a_moderator_who_wished_for_messages(bench: Bench) -> None:
    await bench.set_up()
    bench.clock.time = datetime(2026, 11, 23, 23, tzinfo=UTC)
    seen: list[Any] = []
    for notice in (False, True):
        await bench.publish(notice=notice)
        found = await bench.services.diagnostics.check(GUILD, lambda _channel: None)
        seen.append(found.deliveries.get("waiting", 0))
    assert seen == [0, 0]
