"""What the person who asked can do with a question afterwards, and what nobody else can."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from bot.demo.people import text_of
from bot.domain.refusal import ForModeratorsAlone
from bot.domain.settings import GuildSettings

if TYPE_CHECKING:
    from tests.conftest import World
    from tests.people import Seen


def values(form: dict[str, Any] | None) -> dict[str, Any]:
    assert form is not None
    parts = [part["component"] for part in form["components"] if "component" in part]
    return {part["custom_id"]: part.get("value") for part in parts}


async def mine(world: World) -> Seen:
    return await world.asker.slash("questions mine")


# Drafts


async def test_ask_goes_on_with_a_draft_whose_preview_was_lost(world: World) -> None:
    await world.set_up()
    await world.ask(title="A half thought", story="Something I began.")
    await world.restart()
    form = await world.asker.slash("ask")
    assert form.form is not None
    assert form.form["title"] == "Go on with your draft"
    assert values(form.form)["story"] == "Something I began."
    preview = await world.asker.fill(form, title="A whole thought", story="Something I finished.")
    assert "A whole thought" in preview.text
    await world.asker.press(preview, "Post it")
    assert len(world.cards()) == 1
    assert "Ask without your name" in str((await world.asker.slash("ask")).form)


async def test_somebody_elses_draft_is_not_offered(world: World) -> None:
    await world.set_up()
    await world.ask(story="Quite my own.")
    form = (await world.peer.slash("ask")).form
    assert values(form)["story"] is None


async def test_mine_leads_back_to_a_draft(world: World) -> None:
    await world.set_up()
    await world.ask(story="Something I began.")
    seen = await mine(world)
    assert seen.buttons == ["Edit", "Discard"]
    assert values((await world.asker.press(seen, "Edit")).form)["story"] == "Something I began."


async def test_what_was_changed_since_is_shown_before_it_is_posted(world: World) -> None:
    await world.set_up()
    before = await world.ask(story="The first words.")
    await world.asker.fill(await world.asker.slash("ask"), title="New", story="The second words.")
    seen = await world.asker.press(before, "Post it")
    assert world.cards() == []
    assert "The second words." in seen.text
    await world.asker.press(seen, "Post it")
    assert "The second words." in text_of(world.cards()[-1])


async def test_the_whole_of_who_can_learn_what_is_read_before_the_first_question(world: World) -> None:
    await world.set_up()
    first = await world.ask()
    assert "Who can learn that it was you?" in first.text
    await world.asker.press(first, "Post it")
    second = await world.ask(title="Something else", story="Another matter.")
    assert "Who can learn that it was you?" not in second.text
    assert "`/privacy show`" in second.text
    assert "Who can learn that it was you?" in (await world.asker.slash("privacy show")).text


async def test_the_preview_leads_to_questions_and_tips_that_are_close(world: World) -> None:
    await world.set_up()
    await world.publish(world.peer, title="How do I stop checking her phone?", story="I look at her phone each night.")
    preview = await world.ask(title="How can I stop checking his phone?", story="I look at his phone each night.")
    (thread,) = world.questions.threads
    assert f"https://discord.com/channels/{world.guild.id}/{thread.id}" in preview.text
    waiting = await world.ask(world.peer, title="Marzipan trouble", story="Marzipan everywhere.")
    await world.peer.press(waiting, "Post it")
    preview = await world.ask(title="Marzipan trouble", story="Marzipan everywhere.")
    assert "something close" not in preview.text  # what waits for review is nobody's to find


async def test_hide_leaves_nothing_to_read(world: World) -> None:
    await world.set_up()
    preview = await world.ask(story="He hits me and I am scared of him.")
    assert preview.buttons == ["Post it", "Edit", "Discard", "Only to a moderator", "Hide"]
    assert (await world.asker.press(preview, "Hide")).text == "…"
    assert (await mine(world)).buttons == ["Edit", "Discard"]


# Tools


async def test_one_question_comes_with_all_its_tools(world: World) -> None:
    await world.set_up()
    await world.publish()
    seen = await mine(world)
    assert seen.buttons == [
        "Write an update",
        "Mark as resolved",
        "Withdraw Q1",
        "Keep it longer",
        "Message me when something happens",
        "Forget me now",
    ]


async def test_several_are_a_list_with_the_way_to_each(world: World) -> None:
    await world.set_up()
    await world.publish()
    await world.publish(title="Another one")
    seen = await mine(world)
    assert seen.buttons == ["More for Q2", "Withdraw Q2", "More for Q1", "Withdraw Q1"]
    assert "Mark as resolved" in (await world.asker.press(seen, "More for Q1")).buttons


async def test_an_update_stands_in_the_thread_under_the_badge(world: World) -> None:
    await world.set_up()
    await world.publish()
    form = await world.asker.press(await mine(world), "Write an update")
    assert "badge" in (await world.asker.fill(form, reply="We talked at last.")).text
    (thread,) = world.questions.threads
    update = world.peer.reads(thread)[-1]
    assert "🏮 **The asker**" in update
    assert "We talked at last." in update


async def test_resolved_and_open_again_show_on_the_post(world: World) -> None:
    await world.set_up()
    await world.publish()
    seen = await world.asker.press(await mine(world), "Mark as resolved")
    assert "resolved" in seen.text
    assert "has what they needed" in text_of(world.posts()[-1])
    seen = await world.asker.press(seen, "Open it again")
    assert "Mark as resolved" in seen.buttons
    assert "has what they needed" not in text_of(world.posts()[-1])


async def test_keep_it_longer_counts_anew_from_today(world: World) -> None:
    await world.set_up()
    await world.publish()
    seen = await mine(world)
    assert "**1 April 2026**" in seen.text
    await world.later(days=30)
    assert "**1 May 2026**" in (await world.asker.press(seen, "Keep it longer")).text
    await world.later(days=75)
    await world.application.services.retention.forget_due()
    assert "Q1" in (await mine(world)).text
    await world.later(days=20)
    await world.application.services.retention.forget_due()
    assert "none here" in (await mine(world)).text


async def test_messages_can_be_turned_on_and_off(world: World) -> None:
    await world.set_up()
    await world.publish()
    seen = await world.asker.press(await mine(world), "Message me when something happens")
    rows = await world.application.database.read(lambda c: c.execute("SELECT LENGTH(address) FROM questions").fetchall())
    assert rows[0][0]
    seen = await world.asker.press(seen, "No more messages")
    rows = await world.application.database.read(lambda c: c.execute("SELECT address FROM questions").fetchall())
    assert rows == [(None,)]


async def test_forget_me_now_asks_first_and_then_nobody_can_tell(world: World) -> None:
    await world.set_up()
    await world.publish()
    form = await world.asker.press(await mine(world), "Write an update")
    await world.asker.fill(form, reply="We talked at last.")
    asked = await world.asker.press(await mine(world), "Forget me now")
    assert "cannot be undone" in asked.text
    assert "Q1" in (await mine(world)).text
    await world.asker.press(asked, "Yes, forget it")
    assert "none here" in (await mine(world)).text
    tags = "SELECT owner_tag FROM questions UNION ALL SELECT voice_tag FROM voices UNION ALL SELECT address FROM questions"
    rows = await world.application.database.read(lambda c: c.execute(tags).fetchall())
    assert {value for (value,) in rows} == {None}
    assert "How do I trust again?" in text_of(world.posts()[-1])


# For the asker


async def test_for_the_asker_opens_the_same_tools(world: World) -> None:
    await world.set_up()
    post = await world.publish()
    seen = await world.asker.press(post, "For the asker")
    assert "Mark as resolved" in seen.buttons
    await world.asker.press(seen, "Mark as resolved")
    assert "has what they needed" in text_of(world.posts()[-1])


async def test_whoever_else_presses_it_learns_nothing(world: World) -> None:
    await world.set_up()
    post = await world.publish()
    before = [(await who.press(post, "For the asker")).text for who in (world.peer, world.moderator)]
    await world.asker.press(await world.asker.press(await mine(world), "Forget me now"), "Yes, forget it")
    after = [(await who.press(post, "For the asker")).text for who in (world.peer, world.moderator, world.asker)]
    assert len({*before, *after}) == 1
    assert "person who asked" in before[0]


# Threads that are not simply there


@pytest.mark.parametrize(
    ("state", "words", "can_add"),
    [
        ({"archived": True}, "gone quiet", True),
        ({"archived": True, "locked": True}, "locked the thread", False),
        (None, "was deleted", False),
    ],
)
async def test_each_condition_of_the_thread_says_what_is_possible(
    world: World, state: dict[str, bool] | None, words: str, can_add: bool
) -> None:
    await world.set_up()
    await world.publish()
    (thread,) = world.questions.threads
    if state is None:
        world.env.backend.delete_channel(thread.id)
    else:
        world.env.backend.edit_channel(thread.id, {}, thread_metadata=state)
    await world.env.settle()
    seen = await mine(world)
    assert words in seen.text
    assert ("Write an update" in seen.buttons) is can_add
    assert "Withdraw Q1" in seen.buttons
    assert "Forget me now" in seen.buttons


async def test_back_after_leaving_everything_is_as_it_was(world: World) -> None:
    await world.set_up()
    await world.publish()
    world.env.backend.remove_member(world.guild.id, world.asker.id)
    await world.env.settle()
    world.env.backend.add_member(world.guild.id, world.asker.id)
    await world.env.settle()
    assert "Withdraw Q1" in (await mine(world)).buttons


def test_the_time_that_is_kept_is_ninety_days_unless_chosen() -> None:
    assert GuildSettings(1).identity_days == 90


async def test_each_tool_says_that_it_was_done(world: World) -> None:
    await world.set_up()
    await world.publish()
    seen = await mine(world)
    for label, done in (
        ("Keep it longer", "✔ Kept, counted from today."),
        ("Message me when something happens", "✔ A message comes when something happens."),
        ("No more messages", "✔ No more messages about this one."),
        ("Mark as resolved", "✔ Marked as resolved. Answers stay welcome."),
        ("Open it again", "✔ It is open again."),
    ):
        seen = await world.asker.press(seen, label)
        assert seen.text.startswith(done)


async def test_what_ended_before_it_had_a_number_does_not_wait_for_one(world: World) -> None:
    await world.set_up()
    await world.asker.press(await world.ask(), "Post it")
    assert "**Not numbered yet**" in (await mine(world)).text
    await world.moderator.fill(await world.moderator.press(world.cards()[-1], "Decline"), reason="")
    seen = await mine(world)
    assert "**A question of yours** · (text erased)" in seen.text
    assert "nobody can tell whose it was" in seen.text
    assert "the question stays" not in seen.text


# What moderators write


async def test_what_a_reviewer_asks_for_is_read_and_the_question_handed_in_again(world: World) -> None:
    await world.set_up()
    await world.asker.press(await world.ask(), "Post it")
    form = await world.moderator.press(world.cards()[-1], "Ask for changes")
    await world.moderator.fill(form, changes="Please leave out the name of the town.")
    seen = await mine(world)
    assert "came back to you" in seen.text
    assert "leave out the name of the town" in seen.text
    assert world.moderator.name not in seen.text
    preview = await world.asker.fill(await world.asker.press(seen, "Edit"), title="Again", story="In a town.")
    await world.asker.press(preview, "Post it")
    assert "In a town." in "\n".join(world.moderator.reads(world.review))
    assert "**A reviewer had asked for:** Please leave out the name of the town." in text_of(world.cards()[-1])
    assert "waits for a reviewer" in (await mine(world)).text
    await world.moderator.press(world.cards()[-1], "Approve")
    assert "In a town." in text_of(world.posts()[-1])


async def test_changes_to_what_was_sent_back_are_kept_and_no_button_takes_the_question_back_unasked(world: World) -> None:
    await world.set_up()
    await world.asker.press(await world.ask(), "Post it")
    form = await world.moderator.press(world.cards()[-1], "Ask for changes")
    await world.moderator.fill(form, changes="Shorter, please.")
    preview = await world.asker.fill(await world.asker.press(await mine(world), "Edit"), title="Again", story="Short.")
    assert preview.buttons == ["Post it", "Edit"]
    assert "Your changes are kept." in preview.text
    assert "for an hour" not in preview.text
    empty = await world.asker.fill(await world.asker.press(preview, "Edit"), title="Again", story="  ")
    assert empty.buttons == ["Edit"]
    await world.later(hours=2)
    assert "**Not numbered yet** · Again" in (await mine(world)).text


async def test_nobody_is_told_to_change_that_they_are_in_danger(world: World) -> None:
    await world.set_up()
    preview = await world.ask(title="I am afraid", story="He hits me and I am scared of him.")
    assert "You do not have to change any of it." in preview.text
    assert "> **He hits me and I am scared of him.**" in preview.text
    assert "would you like to change something?" not in preview.text
    with_a_number = await world.ask(title="I am afraid", story="He hits me and I am scared of him. I am at 555 123 4567.")
    assert "would you like to change something?" in with_a_number.text


async def test_nothing_is_asked_for_any_more_once_it_was_handed_in_again(world: World) -> None:
    await world.set_up()
    await world.asker.press(await world.ask(), "Post it")
    form = await world.moderator.press(world.cards()[-1], "Ask for changes")
    await world.moderator.fill(form, changes="Shorter, please.")
    seen = await mine(world)
    assert "**A reviewer asks for a change:**" in seen.text
    form = await world.asker.press(seen, "Edit")
    await world.asker.press(await world.asker.fill(form, title="Again", story="Short."), "Post it")
    for _ in range(2):
        seen = await mine(world)
        assert "**A reviewer had asked for a change:**\n> Shorter, please." in seen.text
        assert "asks for" not in seen.text
        if "waits for a reviewer" in seen.text:
            await world.moderator.press(world.cards()[-1], "Approve")
    assert "published" in seen.text


async def test_among_several_questions_the_one_with_a_note_says_so_until_it_is_answered(world: World) -> None:
    await world.set_up()
    await world.publish(title="First")
    ((question_id,),) = await world.application.database.read(lambda c: c.execute("SELECT id FROM questions").fetchall())
    await world.publish(title="Second")
    assert "wrote to you" not in (await mine(world)).text
    await world.application.services.notes.write(world.guild.id, question_id, world.moderator.id, "Are you safe?")
    listed = await mine(world)
    assert listed.text.count("The moderators wrote to you") == 1
    assert listed.text.index("First") < listed.text.index("The moderators wrote to you")
    seen = await world.asker.press(listed, "More for Q1")
    assert "Are you safe?" in seen.text
    await world.asker.fill(await world.asker.press(seen, "Answer the moderators"), note="Yes.")
    assert "wrote to you" not in (await mine(world)).text


async def test_a_note_is_answered_without_a_name(world: World) -> None:
    await world.set_up()
    await world.publish()
    ((question_id,),) = await world.application.database.read(lambda c: c.execute("SELECT id FROM questions").fetchall())
    await world.application.services.notes.write(world.guild.id, question_id, world.moderator.id, "Are you safe?")
    seen = await mine(world)
    assert "Are you safe?" in seen.text
    form = await world.asker.press(seen, "Answer the moderators")
    assert "without your name" in (await world.asker.fill(form, note="Yes, thank you.")).text
    await world.env.settle()
    cards = "\n".join(world.moderator.reads(world.review))
    assert "Yes, thank you." in cards
    assert world.asker.name not in cards
    assert "**You wrote to the moderators:**" in (await mine(world)).text


async def test_somebody_in_danger_can_ask_for_a_private_note_that_is_never_published(world: World) -> None:
    await world.set_up()
    preview = await world.ask(title="I am afraid", story="He hits me and I am scared of him.")
    seen = await world.asker.press(preview, "Only to a moderator")
    assert "The moderators have it" in seen.text
    card = world.cards()[-1]
    assert "asks for a private note" in text_of(card)
    form = await world.moderator.press(card, "Write back")
    await world.moderator.fill(form, note="We are here. Would you like to talk?")
    seen = await mine(world)
    assert "with the moderators alone" in seen.text
    assert "We are here." in seen.text
    ((question_id,),) = await world.application.database.read(lambda c: c.execute("SELECT id FROM questions").fetchall())
    with pytest.raises(ForModeratorsAlone):
        await world.application.services.reviewing.approve(world.guild.id, question_id, world.moderator.id)
    assert world.posts() == []
