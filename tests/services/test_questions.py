"""A question's way through the use cases, where a person's timing makes the difference."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from bot.domain.parcel import (
    AskerNotice,
    NoticeReason,
    QuestionGone,
    QuestionPost,
    QuestionThread,
    ReviewCard,
    ReviewSettled,
    StoppedNotice,
)
from bot.domain.question import STORY_LIMIT, TITLE_LIMIT, WARNING_LIMIT, QuestionText, State
from bot.domain.refusal import AlreadyDone, FieldFault, NoLongerThere, NotSetUp, NotYours
from bot.domain.settings import ChannelPurpose
from bot.services.ports import Passing, Standing
from bot.system import SystemRandomness
from tests.services.conftest import ELSEWHERE, GUILD, MORGAN, PERRY, QUESTIONS, QUINN, REVIEW

if TYPE_CHECKING:
    from tests.services.conftest import Bench


async def state_of(bench: Bench, question_id: str) -> State:
    ((state,),) = await bench.rows("SELECT state FROM questions WHERE id = ?", question_id)
    return State(state)


# Drafts


@pytest.mark.parametrize(("field", "limit"), [("title", TITLE_LIMIT), ("story", STORY_LIMIT), ("warning", WARNING_LIMIT)])
async def test_what_was_typed_is_kept_before_it_is_checked(bench: Bench, field: str, limit: int) -> None:
    await bench.set_up()
    text: dict[str, Any] = {field: "x" * (limit + 1)}
    preview = await bench.draft(**text)
    assert preview.fault is not None
    assert (preview.fault.field, preview.fault.limit) == (field, limit)
    kept, _notice = await bench.services.questions.open_draft(GUILD, QUINN, preview.draft_id)
    assert kept == preview.text
    with pytest.raises(FieldFault):
        await bench.services.questions.submit(GUILD, QUINN, preview.draft_id)
    assert await state_of(bench, preview.draft_id) is State.DRAFT


async def test_a_topic_that_is_none_must_be_changed(bench: Bench) -> None:
    preview = await bench.draft(topic="no-such-topic")
    assert preview.fault is not None
    assert preview.fault.field == "topic"


@pytest.mark.parametrize(("minutes", "there"), [(59, True), (75, False)])
async def test_a_draft_lasts_an_hour_and_no_second_tells_when_it_was_typed(bench: Bench, minutes: int, there: bool) -> None:
    preview = await bench.draft()
    ((until,),) = await bench.rows("SELECT draft_until FROM questions")
    assert until % (15 * 60 * 1_000) == 0
    assert timedelta(hours=1) <= datetime.fromtimestamp(until / 1_000, UTC) - bench.clock.now() < timedelta(minutes=75)
    bench.clock.time += timedelta(minutes=minutes)
    if there:
        await bench.services.questions.open_draft(GUILD, QUINN, preview.draft_id)
    else:
        with pytest.raises(NoLongerThere):
            await bench.services.questions.open_draft(GUILD, QUINN, preview.draft_id)
    await bench.services.questions.purge()
    assert bool(await bench.rows("SELECT id FROM questions")) is there


async def test_a_draft_is_edited_in_its_place(bench: Bench) -> None:
    await bench.set_up()
    first = await bench.draft(notice=True)
    second = await bench.services.questions.draft(
        GUILD, QUINN, QuestionText("Another title", "Another story"), own_names=(), wants_notice=False, draft_id=first.draft_id
    )
    assert second.draft_id == first.draft_id
    text, notice = await bench.services.questions.open_draft(GUILD, QUINN, first.draft_id)
    assert (text.title, notice) == ("Another title", False)


async def test_what_was_looked_at_is_handed_in_whatever_is_saved_at_that_moment(bench: Bench) -> None:
    await bench.set_up()
    shown = await bench.draft()
    questions, unseen = bench.services.questions, QuestionText("Not looked at", "Not looked at")
    await asyncio.gather(  # both read, then the edit is saved, then the question is handed in
        questions.draft(GUILD, QUINN, unseen, own_names=(), wants_notice=False, draft_id=shown.draft_id),
        questions.submit(GUILD, QUINN, shown.draft_id, shown.revision),
    )
    await bench.idle()
    (card,) = bench.discord.of(ReviewCard)
    assert card.text == shown.text


# Whose it is


async def test_nobody_else_can_do_anything_with_a_draft_or_question(bench: Bench) -> None:
    await bench.set_up()
    questions = bench.services.questions
    draft_id = (await bench.draft()).draft_id
    asked = QuestionText("Mine now", "Mine now")
    for attempt in (
        questions.open_draft(GUILD, PERRY, draft_id),
        questions.submit(GUILD, PERRY, draft_id),
        questions.discard(GUILD, PERRY, draft_id),
        questions.withdraw(GUILD, PERRY, draft_id),
        questions.draft(GUILD, PERRY, asked, own_names=(), wants_notice=False, draft_id=draft_id),
    ):
        with pytest.raises(NotYours):
            await attempt
    text, _notice = await questions.open_draft(GUILD, QUINN, draft_id)
    assert text.title == "How do I trust again?"
    assert await questions.mine(GUILD, PERRY) == []


async def test_in_another_server_it_is_not_there(bench: Bench) -> None:
    await bench.set_up()
    waiting = await bench.submit()
    for attempt in (
        bench.services.questions.open_draft(ELSEWHERE, QUINN, waiting),
        bench.services.questions.submit(ELSEWHERE, QUINN, waiting),
        bench.services.questions.withdraw(ELSEWHERE, QUINN, waiting),
        bench.services.reviewing.approve(ELSEWHERE, waiting, MORGAN),
        bench.services.reviewing.decline(ELSEWHERE, waiting, MORGAN),
        bench.services.replies.draft(ELSEWHERE, PERRY, waiting, "Hello", own_names=()),
    ):
        with pytest.raises(NoLongerThere):
            await attempt
    assert await state_of(bench, waiting) is State.WAITING
    assert await bench.services.questions.mine(ELSEWHERE, QUINN) == []


# Two at once


async def test_a_double_click_hands_in_once(bench: Bench) -> None:
    await bench.set_up()
    draft_id = (await bench.draft()).draft_id
    results = await asyncio.gather(
        *(bench.services.questions.submit(GUILD, QUINN, draft_id) for _ in range(5)), return_exceptions=True
    )
    assert sorted(type(result).__name__ for result in results) == [*["AlreadyDone"] * 4, "State"]
    await bench.idle()
    assert len(bench.discord.of(ReviewCard)) == 1


async def test_of_two_reviewers_at_once_one_decides(bench: Bench) -> None:
    await bench.set_up()
    question_id = await bench.submit()
    reviewing = bench.services.reviewing
    results = await asyncio.gather(
        reviewing.approve(GUILD, question_id, MORGAN), reviewing.decline(GUILD, question_id, PERRY), return_exceptions=True
    )
    assert [type(result).__name__ for result in results] == ["NoneType", "AlreadyDone"]
    await bench.idle()
    assert len(bench.discord.of(QuestionPost)) == 1
    (settled,) = bench.discord.of(ReviewSettled)
    assert settled.reviewer_id == MORGAN


async def test_a_reviewer_and_the_asker_at_once(bench: Bench) -> None:
    """Either it is withdrawn and never public, or it was approved first and is withdrawn from where it stands."""
    await bench.set_up()
    question_id = await bench.submit()
    withdrawn, approved = await asyncio.gather(
        bench.services.questions.withdraw(GUILD, QUINN, question_id),
        bench.services.reviewing.approve(GUILD, question_id, MORGAN),
        return_exceptions=True,
    )
    assert [type(withdrawn).__name__, type(approved).__name__].count("AlreadyDone") == 1
    await bench.idle()
    if withdrawn is None:
        assert bench.discord.of(QuestionPost) == []


# Taken back while it is on its way


async def test_withdrawn_while_its_card_is_on_its_way_the_card_is_settled(bench: Bench) -> None:
    await bench.set_up()
    draft_id = (await bench.draft()).draft_id
    bench.discord.before[ReviewCard] = lambda: bench.services.questions.withdraw(GUILD, QUINN, draft_id)
    await bench.services.questions.submit(GUILD, QUINN, draft_id)
    await bench.idle()
    assert bench.discord.of(ReviewCard)
    assert {(settled.state, settled.text) for settled in bench.discord.of(ReviewSettled)} == {(State.WITHDRAWN, None)}


async def test_withdrawn_while_its_post_is_on_its_way_the_post_goes(bench: Bench) -> None:
    await bench.set_up()
    question_id = await bench.submit(notice=True)
    bench.discord.before[QuestionPost] = lambda: bench.services.questions.withdraw(GUILD, QUINN, question_id)
    await bench.services.reviewing.approve(GUILD, question_id, MORGAN)
    await bench.idle()
    (gone,) = bench.discord.of(QuestionGone)
    assert (gone.number, gone.state) == (1, State.WITHDRAWN)
    assert bench.discord.of(QuestionThread) == []
    assert bench.discord.of(AskerNotice) == []


async def test_withdrawn_while_its_thread_is_on_its_way_both_go(bench: Bench) -> None:
    await bench.set_up()
    question_id = await bench.submit()
    bench.discord.before[QuestionThread] = lambda: bench.services.questions.withdraw(GUILD, QUINN, question_id)
    await bench.services.reviewing.approve(GUILD, question_id, MORGAN)
    await bench.idle()
    (gone,) = bench.discord.of(QuestionGone)
    assert gone.thread_id == gone.post.message_id


@pytest.mark.parametrize("reviewed", [True, False])
async def test_withdrawn_before_it_could_be_posted_it_is_never_public(bench: Bench, reviewed: bool) -> None:
    await bench.set_up()
    if not reviewed:
        await bench.application.database.write(
            lambda tx: tx.execute("UPDATE guild_settings SET review = 0, delay_minutes = 0") and None
        )
        await bench.services.settings.load()

    async def refuse() -> None:
        raise Passing("Discord answered 502")

    bench.discord.before[QuestionPost] = refuse
    question_id = await bench.submit()
    if reviewed:
        await bench.services.reviewing.approve(GUILD, question_id, MORGAN)
        await bench.idle()
    assert await state_of(bench, question_id) is State.SCHEDULED
    await bench.services.questions.withdraw(GUILD, QUINN, question_id)
    bench.clock.time += timedelta(hours=1)
    bench.services.outbox.wake()
    await bench.idle()
    assert bench.discord.of(QuestionPost) == []
    assert await bench.rows("SELECT content FROM questions") == [(None,)]


async def test_after_a_withdrawal_no_review_card_shows_its_text(bench: Bench) -> None:
    await bench.set_up()
    question_id = await bench.publish()
    assert bench.discord.of(ReviewSettled)[-1].text is not None
    await bench.services.questions.withdraw(GUILD, QUINN, question_id)
    await bench.idle()
    settled = bench.discord.of(ReviewSettled)[-1]
    assert (settled.state, settled.text) == (State.WITHDRAWN, None)


async def test_withdrawn_twice_is_said(bench: Bench) -> None:
    await bench.set_up()
    question_id = await bench.publish()
    await bench.services.questions.withdraw(GUILD, QUINN, question_id)
    with pytest.raises(AlreadyDone):
        await bench.services.questions.withdraw(GUILD, QUINN, question_id)


# What is told


async def test_notices_go_to_whoever_wished_for_them_and_end_with_the_question(bench: Bench) -> None:
    await bench.set_up()
    question_id = await bench.publish(notice=True)
    assert bench.discord.of(AskerNotice) == [AskerNotice(QUINN, NoticeReason.PUBLISHED)]
    await bench.services.questions.withdraw(GUILD, QUINN, question_id)
    await bench.idle()
    assert len(bench.discord.of(AskerNotice)) == 1


async def test_a_decision_against_it_is_told_once_and_the_address_goes(bench: Bench) -> None:
    await bench.set_up()
    question_id = await bench.submit(notice=True)
    await bench.services.reviewing.decline(GUILD, question_id, MORGAN)
    await bench.idle()
    assert bench.discord.of(AskerNotice) == [AskerNotice(QUINN, NoticeReason.DECLINED)]
    assert await bench.rows("SELECT address, content FROM questions") == [(None, None)]


async def test_a_closed_door_leaves_no_address_and_no_count_of_what_is_stopped(bench: Bench) -> None:
    """A moderator who saw it counted would learn that an asker takes no messages."""

    async def closed() -> None:
        raise Standing("direct messages closed")

    await bench.set_up()
    bench.discord.before[AskerNotice] = closed
    await bench.publish(notice=True)
    assert await bench.rows("SELECT address FROM questions") == [(None,)]
    found = await bench.services.diagnostics.check(GUILD, lambda _channel_id: None)
    assert found.deliveries.get("stopped", 0) == 0
    assert bench.discord.of(StoppedNotice) == []


async def test_a_lost_questions_channel_stops_the_post_and_tells_the_moderators(bench: Bench) -> None:
    await bench.set_up()
    question_id = await bench.submit()
    await bench.application.database.write(
        lambda tx: tx.execute("UPDATE guild_settings SET questions_channel_id = NULL") and None
    )
    await bench.services.settings.load()
    await bench.services.reviewing.approve(GUILD, question_id, MORGAN)
    await bench.idle()
    assert bench.discord.of(StoppedNotice) == [StoppedNotice(REVIEW, ChannelPurpose.QUESTIONS, "no questions channel")]
    await bench.choose(ChannelPurpose.QUESTIONS, QUESTIONS)
    await bench.idle()
    assert [post.channel_id for post in bench.discord.of(QuestionPost)] == [QUESTIONS]


# Review


async def test_without_review_it_goes_out_at_once_unless_somebody_may_be_in_danger(bench: Bench) -> None:
    await bench.set_up()
    await bench.application.database.write(
        lambda tx: tx.execute("UPDATE guild_settings SET review = 0, delay_minutes = 0") and None
    )
    await bench.services.settings.load()
    await bench.submit()
    assert len(bench.discord.of(QuestionPost)) == 1
    await bench.submit(story="I want to kill myself and nobody knows.")
    assert len(bench.discord.of(QuestionPost)) == 1
    assert len(bench.discord.of(ReviewCard)) == 1


async def test_the_channels_may_go_while_somebody_writes(bench: Bench) -> None:
    preview = await bench.draft()
    with pytest.raises(NotSetUp):
        await bench.services.questions.submit(GUILD, QUINN, preview.draft_id)
    text, _notice = await bench.services.questions.open_draft(GUILD, QUINN, preview.draft_id)
    assert text == preview.text


async def test_numbers_follow_publication_and_each_post_has_its_own(bench: Bench) -> None:
    await bench.set_up()
    ids: list[str] = [await bench.submit(title=title) for title in ("First", "Second", "Third")]
    for question_id in reversed(ids):
        await bench.services.reviewing.approve(GUILD, question_id, MORGAN)
        await bench.idle()
    posts: list[Any] = bench.discord.of(QuestionPost)
    assert [(post.number, post.text.title) for post in posts] == [(1, "Third"), (2, "Second"), (3, "First")]
    assert [question.number for question in await bench.services.questions.mine(GUILD, QUINN)] == [3, 2, 1]


@pytest.mark.parametrize("review", [True, False])
@pytest.mark.parametrize(("fraction", "minutes"), [(0.25, 10), (1.0, 40)])
async def test_line_13_it_is_due_after_the_random_part_of_the_servers_delay(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, review: bool, fraction: float, minutes: int
) -> None:
    def drawn(_self: SystemRandomness) -> float:
        return fraction

    monkeypatch.setattr(SystemRandomness, "fraction", drawn)
    await bench.set_up()
    await bench.services.settings.choose(GUILD, review=review, delay_minutes=40)
    question_id = await bench.submit()
    if review:
        bench.clock.time += timedelta(hours=3)  # it is counted from the approval
        await bench.services.reviewing.approve(GUILD, question_id, MORGAN)
        await bench.idle()
    ((due,),) = await bench.rows("SELECT due_at FROM deliveries WHERE kind = 'question post' AND state = 'waiting'")
    assert datetime.fromtimestamp(due / 1000, tz=UTC) == bench.clock.time + timedelta(minutes=minutes)
    assert bench.discord.of(QuestionPost) == []
