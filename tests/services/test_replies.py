"""Voices and replies, where two things happen at once or a thread is not there."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.domain.parcel import AskerNotice, NoticeReason, QuestionThread, ReplyPost, StoppedNotice
from bot.domain.refusal import AlreadyDone, FieldFault, NoLongerThere, NotYours, ThreadNotOpen
from bot.domain.reply import REPLY_LIMIT
from bot.services.ports import Passing, Standing
from tests.services.conftest import ELSEWHERE, GUILD, KEY, MIKA, NEW_KEY, PERRY, QUINN

if TYPE_CHECKING:
    from tests.services.conftest import Bench


async def draft(bench: Bench, question_id: str, user_id: int = PERRY, text: str = "Slowly.") -> str:
    return (await bench.services.replies.draft(GUILD, user_id, question_id, text, own_names=())).reply_id


async def reply(bench: Bench, question_id: str, user_id: int = PERRY, text: str = "Slowly.") -> str:
    """Post a reply; the name it stands under."""
    voice = await bench.services.replies.submit(GUILD, user_id, await draft(bench, question_id, user_id, text))
    await bench.idle()
    return voice.name


# Voices


async def test_two_first_replies_at_once_share_a_voice(bench: Bench) -> None:
    await bench.set_up()
    question_id = await bench.publish()
    names = await asyncio.gather(*(reply(bench, question_id, text=f"Reply {number}") for number in range(6)))
    assert len(set(names)) == 1
    assert len(bench.discord.of(ReplyPost)) == 6


async def test_people_who_reply_at_once_never_share_a_voice(bench: Bench) -> None:
    await bench.set_up()
    question_id = await bench.publish()
    names = await asyncio.gather(*(reply(bench, question_id, user_id) for user_id in range(100, 120)))
    assert len(set(names)) == 20


async def test_a_voice_is_the_asker_only_for_the_asker(bench: Bench) -> None:
    await bench.set_up()
    question_id = await bench.publish()
    for user_id in (QUINN, PERRY):
        await reply(bench, question_id, user_id)
    assert [post.is_asker for post in bench.discord.of(ReplyPost)] == [True, False]


async def test_a_voice_outlives_a_new_key(bench: Bench) -> None:
    await bench.set_up()
    question_id = await bench.publish()
    before = await reply(bench, question_id)
    await reply(bench, question_id, QUINN)
    await bench.restart(NEW_KEY, KEY)
    assert await reply(bench, question_id) == before
    await reply(bench, question_id, QUINN)
    assert [post.is_asker for post in bench.discord.of(ReplyPost)] == [False, True, False, True]
    assert [question.id for question in await bench.services.questions.mine(GUILD, QUINN)] == [question_id]


async def test_who_was_forgotten_speaks_with_a_new_voice(bench: Bench) -> None:
    await bench.set_up()
    question_id = await bench.publish()
    before = await reply(bench, question_id)
    assert await bench.services.replies.erase_all(GUILD, PERRY) == 1
    assert await bench.services.replies.erase_all(GUILD, PERRY) == 0
    assert await reply(bench, question_id) != before


# Whose it is, and where


async def test_nobody_else_can_do_anything_with_a_draft(bench: Bench) -> None:
    await bench.set_up()
    question_id = await bench.publish()
    reply_id = await draft(bench, question_id)
    replies = bench.services.replies
    for attempt in (
        replies.open_draft(GUILD, MIKA, reply_id),
        replies.submit(GUILD, MIKA, reply_id),
        replies.discard(GUILD, MIKA, reply_id),
        replies.draft(GUILD, MIKA, question_id, "Mine now", own_names=(), reply_id=reply_id),
    ):
        with pytest.raises(NotYours):
            await attempt
    assert await replies.open_draft(GUILD, PERRY, reply_id) == (question_id, "Slowly.")


async def test_in_another_server_it_is_not_there(bench: Bench) -> None:
    await bench.set_up()
    reply_id = await draft(bench, await bench.publish())
    replies = bench.services.replies
    for attempt in (
        replies.open_draft(ELSEWHERE, PERRY, reply_id),
        replies.submit(ELSEWHERE, PERRY, reply_id),
        replies.discard(ELSEWHERE, PERRY, reply_id),
    ):
        with pytest.raises(NoLongerThere):
            await attempt


async def test_a_reply_that_comes_before_its_thread_waits_for_it(bench: Bench) -> None:
    async def refuse() -> None:
        raise Passing("Discord answered 502")

    await bench.set_up()
    bench.discord.before[QuestionThread] = refuse
    question_id = await bench.publish()
    await reply(bench, question_id)
    assert bench.discord.of(ReplyPost) == []
    for _ in range(2):  # what is due at the same instant goes in any order: the reply may come before its thread once more
        bench.clock.time += timedelta(hours=1)
        bench.services.outbox.wake()
        await bench.idle()
    assert [parcel.text for parcel in bench.discord.of(ReplyPost)] == ["Slowly."]


@pytest.mark.parametrize("state", ["resolved", "closed", "removed"])
async def test_whether_a_question_takes_replies_depends_on_its_state(bench: Bench, state: str) -> None:
    await bench.set_up()
    question_id = await bench.publish()
    reply_id = await draft(bench, question_id)
    await bench.application.database.write(lambda tx: tx.execute("UPDATE questions SET state = ?", (state,)) and None)
    if state == "resolved":
        await bench.services.replies.submit(GUILD, PERRY, reply_id)
    else:
        with pytest.raises(ThreadNotOpen):
            await bench.services.replies.submit(GUILD, PERRY, reply_id)
        assert (await bench.services.replies.open_draft(GUILD, PERRY, reply_id))[1] == "Slowly."


# Handing in


async def test_a_double_click_posts_once(bench: Bench) -> None:
    await bench.set_up()
    reply_id = await draft(bench, await bench.publish())
    results = await asyncio.gather(
        *(bench.services.replies.submit(GUILD, PERRY, reply_id) for _ in range(5)), return_exceptions=True
    )
    assert sorted(type(result).__name__ for result in results) == [*["AlreadyDone"] * 4, "Voice"]
    await bench.idle()
    assert len(bench.discord.of(ReplyPost)) == 1


async def test_what_was_posted_or_discarded_can_not_be_pressed_again(bench: Bench) -> None:
    await bench.set_up()
    question_id = await bench.publish()
    posted, discarded = await draft(bench, question_id), await draft(bench, question_id)
    await bench.services.replies.submit(GUILD, PERRY, posted)
    await bench.services.replies.discard(GUILD, PERRY, discarded)
    await bench.idle()
    for reply_id in (posted, discarded):
        for attempt in (
            bench.services.replies.submit(GUILD, PERRY, reply_id),
            bench.services.replies.discard(GUILD, PERRY, reply_id),
        ):
            with pytest.raises((AlreadyDone, NoLongerThere)):
                await attempt


@pytest.mark.parametrize(("text", "limit"), [("x" * (REPLY_LIMIT + 1), REPLY_LIMIT), ("  \n ", 0)])
async def test_what_does_not_fit_is_kept_and_must_be_changed(bench: Bench, text: str, limit: int) -> None:
    await bench.set_up()
    question_id = await bench.publish()
    preview = await bench.services.replies.draft(GUILD, PERRY, question_id, text, own_names=())
    assert preview.fault is not None
    assert preview.fault.limit == limit
    with pytest.raises(FieldFault):
        await bench.services.replies.submit(GUILD, PERRY, preview.reply_id)
    assert await bench.services.replies.open_draft(GUILD, PERRY, preview.reply_id) == (question_id, text)


async def test_a_draft_lasts_an_hour(bench: Bench) -> None:
    await bench.set_up()
    reply_id = await draft(bench, await bench.publish())
    bench.clock.time += timedelta(hours=1, minutes=15)
    with pytest.raises(NoLongerThere):
        await bench.services.replies.submit(GUILD, PERRY, reply_id)
    await bench.services.questions.purge()
    assert await bench.rows("SELECT * FROM replies") == []


# What is told


async def test_the_asker_hears_of_replies_once_a_day_and_not_of_their_own(bench: Bench) -> None:
    await bench.set_up()
    question_id = await bench.publish(notice=True)
    await reply(bench, question_id, QUINN)
    assert [notice.reason for notice in bench.discord.of(AskerNotice)] == [NoticeReason.PUBLISHED]
    bench.clock.time += timedelta(hours=5)
    for _ in range(2):
        await reply(bench, question_id, PERRY)
        await reply(bench, question_id, MIKA)
    bench.clock.time += timedelta(days=1)
    await reply(bench, question_id)
    assert [notice.reason for notice in bench.discord.of(AskerNotice)] == [
        NoticeReason.PUBLISHED,
        NoticeReason.REPLIED,
        NoticeReason.REPLIED,
    ]


async def test_who_did_not_wish_for_it_hears_nothing(bench: Bench) -> None:
    await bench.set_up()
    await reply(bench, await bench.publish())
    assert bench.discord.of(AskerNotice) == []


async def test_a_reply_that_cannot_be_delivered_is_kept_and_the_moderators_are_told(bench: Bench) -> None:
    async def locked() -> None:
        raise Standing("permission missing")

    await bench.set_up()
    question_id = await bench.publish()
    bench.discord.before[ReplyPost] = locked
    await reply(bench, question_id)
    assert len(bench.discord.of(StoppedNotice)) == 1
    await bench.services.outbox.resume(GUILD)
    await bench.idle()
    assert [post.text for post in bench.discord.of(ReplyPost)] == ["Slowly."]


async def test_a_reply_to_a_question_that_ended_meanwhile_still_stands(bench: Bench) -> None:
    """It was handed in while the thread was open; the words of others are never taken with the question."""
    await bench.set_up()
    question_id = await bench.publish()
    reply_id = await draft(bench, question_id)
    bench.discord.before[ReplyPost] = lambda: bench.services.questions.withdraw(GUILD, QUINN, question_id)
    await bench.services.replies.submit(GUILD, PERRY, reply_id)
    await bench.idle()
    assert [post.text for post in bench.discord.of(ReplyPost)] == ["Slowly."]
    assert await bench.rows("SELECT state, content, owner_tag FROM replies") == [("posted", None, None)]
