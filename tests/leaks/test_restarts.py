"""Line 17, first half: restarts, double clicks, people who leave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.leaks.walk import (
    IN_BOTH,
    OTHERS_REPLY,
    PUBLISHED,
    REPLY_DRAFT,
    answered,
    asked,
    fill_reply,
    posting,
    pressing,
    published,
    reply,
    times_on_cards,
    times_public,
    unseen,
)
from tests.leaks.witness import rows_of

if TYPE_CHECKING:
    from tests.leaks.walk import Walk


# Restarts


@IN_BOTH
async def test_line_17_a_restart_at_every_step_loses_nothing_and_posts_once(caged: Walk) -> None:
    world, canary = caged.world, caged.canary
    preview = await world.ask(canary, title=PUBLISHED[0], story="A first version.", notify=True)
    await world.restart()
    form = await canary.press(preview, "Edit")
    await world.restart()
    preview = await canary.fill(form, title=PUBLISHED[0], story=PUBLISHED[1], notify=True)
    await world.restart()
    await canary.press(preview, "Post it")
    await world.restart()
    await world.moderator.press(world.cards()[-1], "Approve")
    await world.restart()
    form = await canary.press(world.posts()[-1], "Reply anonymously")
    await world.restart()
    seen = await canary.fill(form, reply=REPLY_DRAFT)
    await world.restart()
    await canary.press(seen, "Post it")
    await world.restart()
    await world.later(days=1)
    assert (times_public(world, PUBLISHED[1]), times_public(world, "Ivory windmills")) == (1, 1)
    assert len(world.questions.threads) == 1
    assert times_on_cards(world, PUBLISHED[1]) == 1
    assert "The asker" in world.peer.reads(world.questions.threads[0])[-1]
    assert unseen(caged)


async def test_line_17_what_could_not_be_sent_before_a_restart_is_sent_after_it(caged: Walk) -> None:
    world = caged.world
    world.env.inject_error("POST", f"/channels/{world.review.id}/messages", status=500, times=3)
    await asked(caged, *PUBLISHED)
    assert world.cards() == []
    await world.restart()
    await world.later(hours=1)
    assert times_on_cards(world, PUBLISHED[1]) == 1
    assert unseen(caged)


# Double clicks


async def twice(walk: Walk, custom_id: str, *who: Any) -> list[str]:
    """Press a button by two people, or twice by one, before the bot has seen the first press."""
    presses = [pressing(walk.world, person, walk.world.lounge, custom_id) for person in who]
    await walk.world.env.settle()
    return [answered(press).text for press in presses]


async def test_line_17_a_double_click_does_nothing_twice(caged: Walk) -> None:
    world, canary, moderator = caged.world, caged.canary, caged.world.moderator
    await world.ask(canary, title=PUBLISHED[0], story=PUBLISHED[1])
    (question,) = rows_of(world.database)["questions"]
    texts = await twice(caged, posting(question), canary, canary)
    assert sorted("Thank you for asking" in text for text in texts) == [False, True]
    assert times_on_cards(world, PUBLISHED[1]) == 1
    texts = await twice(caged, f"review:approve:{question['id']}", moderator, moderator)
    assert sorted("Approved" in text for text in texts) == [False, True]
    assert (times_public(world, PUBLISHED[1]), len(world.questions.threads)) == (1, 1)
    await fill_reply(caged, canary, REPLY_DRAFT)
    (draft,) = rows_of(world.database)["replies"]
    texts = await twice(caged, f"reply:post:{draft['id']}", canary, canary)
    assert sorted("On its way" in text for text in texts) == [False, True]
    assert times_public(world, "Ivory windmills") == 1
    texts = await twice(caged, f"mine:withdraw-yes:{question['id']}", canary, canary)
    assert sorted("Withdrawn" in text for text in texts) == [False, True]
    assert times_public(world, PUBLISHED[1]) == 0
    assert unseen(caged)


async def test_line_17_approving_and_withdrawing_at_once_leaves_one_of_the_two(caged: Walk) -> None:
    world, canary, moderator = caged.world, caged.canary, caged.world.moderator
    await asked(caged, *PUBLISHED)
    (question,) = rows_of(world.database)["questions"]
    pressing(world, moderator, world.lounge, f"review:approve:{question['id']}")
    pressing(world, canary, world.lounge, f"mine:withdraw-yes:{question['id']}")
    await world.env.settle()
    await world.later(hours=1)
    (question,) = rows_of(world.database)["questions"]
    published_now = question["state"] == "published"
    assert times_public(world, PUBLISHED[1]) == int(published_now)
    assert times_on_cards(world, PUBLISHED[1]) == int(published_now)
    assert (question["content"] is not None) is published_now


# Leaving


async def test_line_17_leaving_the_server_changes_nothing_and_coming_back_finds_it(caged: Walk) -> None:
    world, canary = caged.world, caged.canary
    await published(caged, *PUBLISHED)
    await asked(caged, "Another question", "Another story.")
    world.guild.remove_member(canary.actor)
    await world.later(days=1)
    await world.moderator.press(world.cards()[-1], "Approve")
    await reply(caged, world.peer, OTHERS_REPLY)
    assert (times_public(world, PUBLISHED[1]), times_public(world, "Another story.")) == (1, 1)
    assert unseen(caged)
    world.guild.add_member(canary.actor.user)
    mine = await canary.slash("questions mine")
    assert [button for button in mine.buttons if button.startswith("Withdraw")] == ["Withdraw Q2", "Withdraw Q1"]
    await canary.press(await canary.press(mine, "Withdraw Q1"), "Yes, withdraw it")
    assert times_public(world, PUBLISHED[1]) == 0
