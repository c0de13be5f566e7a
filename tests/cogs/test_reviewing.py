"""What a reviewer can decide, what the asker reads of it, and how cards heal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from bot.demo.people import text_of
from bot.domain.delivery import Kind
from tests.handmade import press_anothers
from tests.people import Person, buttons_of

if TYPE_CHECKING:
    import discord

    from tests.conftest import World

BUTTONS = ["Approve", "Approve with warning", "Ask for changes", "Decline", "Block"]
LATE = "Somebody decided this a moment before you, or the asker took it back. Nothing changed."


async def waiting(world: World, **fields: Any) -> discord.Message:
    await world.asker.press(await world.ask(**fields), "Post it")
    return world.cards()[-1]


def question_id(card: discord.Message) -> str:
    return buttons_of(card)["Approve"].rpartition(":")[2]


async def put_back(world: World, card: discord.Message) -> None:
    """The card shows what it showed before, as when an edit was lost."""
    stored = world.env.backend.messages[world.review.id][world.cards()[-1].id]
    stored.components = [component.to_dict() for component in card.components]  # pyright: ignore[reportAttributeAccessIssue]


async def test_a_card_has_the_five_buttons_of_the_design(world: World) -> None:
    await world.set_up()
    assert list(buttons_of(await waiting(world))) == BUTTONS


async def test_approved_with_a_warning_the_story_is_covered(world: World) -> None:
    await world.set_up()
    card = await waiting(world)
    form = await world.moderator.press(card, "Approve with warning")
    assert form.form is not None
    seen = await world.moderator.fill(form, warning="violence")
    assert "Approved" in seen.text
    post = text_of(world.posts()[-1])
    assert "**Content warning:** violence" in post
    assert "||It is a long story.||" in post


async def test_the_askers_own_warning_stands_in_the_form(world: World) -> None:
    await world.set_up()
    form = await world.moderator.press(await waiting(world, warning="loss"), "Approve with warning")
    assert form.form is not None
    assert form.form["components"][0]["component"]["value"] == "loss"


async def test_a_warning_of_blanks_approves_nothing(world: World) -> None:
    await world.set_up()
    seen = await world.decide(await waiting(world), "Approve with warning", warning="   ")
    assert "There was nothing in it yet" in seen.text
    assert world.posts() == []
    assert list(buttons_of(world.cards()[-1])) == BUTTONS


async def test_asked_for_changes_it_goes_back_with_the_note_and_leaves_no_text_behind(world: World) -> None:
    await world.set_up()
    card = await waiting(world)
    seen = await world.decide(card, "Ask for changes", changes="Please leave out the name of the school.")
    assert "back with the asker" in seen.text
    settled = text_of(world.cards()[-1])
    assert f"<@{world.moderator.id}> asked for changes" in settled
    assert "Please leave out the name of the school." in settled
    assert "It is a long story." not in settled
    assert buttons_of(world.cards()[-1]) == {}
    services = world.application.services
    (note,) = await services.notes.of_mine(world.guild.id, world.asker.id, question_id(card))
    assert (note.text, note.by_asker) == ("Please leave out the name of the school.", False)
    assert "came back to you" in (await world.asker.slash("questions mine")).text
    assert world.posts() == []


async def test_a_reason_reaches_the_asker_and_not_the_public(world: World) -> None:
    await world.set_up()
    card = await waiting(world)
    await world.decide(card, "Decline", reason="It names a person who can be found.")
    notes = await world.application.services.notes.of_mine(world.guild.id, world.asker.id, question_id(card))
    assert [note.text for note in notes] == ["It names a person who can be found."]
    assert "It names a person" in text_of(world.cards()[-1])
    assert world.posts() == []


async def test_blocking_asks_first_then_declines_and_blocks(world: World) -> None:
    await world.set_up()
    card = await waiting(world)
    asked = await world.moderator.press(card, "Block")
    assert "neither you nor I learn who it is" in asked.text
    await world.moderator.press(asked, "No, go back")
    assert list(buttons_of(world.cards()[-1])) == BUTTONS
    await world.moderator.press(await world.moderator.press(card, "Block"), "Yes, decline and block")
    settled = text_of(world.cards()[-1])
    assert "who also blocked whoever asked" in settled
    assert "It is a long story." not in settled
    refused = await world.asker.slash("ask")
    assert refused.form is None
    assert "paused writing without a name for you" in refused.text
    assert (await world.peer.slash("ask")).form is not None


async def test_a_question_appears_only_within_the_delay(world: World) -> None:
    await world.set_up()
    await world.moderator.slash("setup questions", delay_minutes=60)
    seen = await world.moderator.press(await waiting(world), "Approve")
    assert "within 60 minutes" in seen.text
    sql = "SELECT due_at FROM deliveries WHERE kind = ? AND state = 'waiting'"
    ((due_at,),) = await world.application.database.read(lambda c: c.execute(sql, (Kind.QUESTION_POST,)).fetchall())
    wait = due_at / 1000 - world.env.now().timestamp()
    assert 0 <= wait <= 3_600
    await world.later(hours=1)
    assert len(world.posts()) == 1


@pytest.mark.parametrize("label", BUTTONS)
async def test_whoever_is_second_is_told_and_the_card_heals(world: World, label: str) -> None:
    await world.set_up()
    card = await waiting(world)
    await world.moderator.press(card, "Approve")
    await put_back(world, card)
    assert list(buttons_of(world.cards()[-1])) == BUTTONS
    seen = await world.moderator.press(world.cards()[-1], label)
    assert seen.form is None
    assert seen.text == LATE
    assert buttons_of(world.cards()[-1]) == {}
    assert "Approved by" in text_of(world.cards()[-1])
    assert len(world.posts()) == 1


@pytest.mark.parametrize("label", BUTTONS)
async def test_each_button_asks_anew_whether_one_may(world: World, label: str) -> None:
    await world.set_up()
    reviewers = world.guild.create_role("Reviewers")
    await world.moderator.slash("setup role", purpose="reviewer", role=reviewers)
    card = await waiting(world)
    world.env.backend.get_channel(world.review.id).overwrites.clear()
    seen = await press_anothers(world.peer, card, label)
    assert seen.form is None
    assert "role or permission" in seen.text
    assert list(buttons_of(world.cards()[-1])) == BUTTONS


async def test_a_form_opened_in_time_and_sent_after_the_role_went_does_nothing(world: World) -> None:
    await world.set_up()
    card = await waiting(world)
    forms = {label: await world.moderator.press(card, label) for label in BUTTONS[1:4]}
    world.env.backend.get_guild(world.guild.id).members[world.moderator.id].role_ids.clear()
    world.env.backend.get_channel(world.review.id).overwrites.clear()
    for form, typed in zip(forms.values(), ({"warning": "x"}, {"changes": "x"}, {"reason": "x"}), strict=True):
        seen = await world.moderator.fill(form, **typed)
        assert "role or permission" in seen.text
    assert list(buttons_of(world.cards()[-1])) == BUTTONS
    assert world.posts() == []


async def test_what_points_to_danger_goes_to_review_also_where_review_is_off(world: World) -> None:
    await world.set_up()
    await world.moderator.slash("setup questions", review=False)
    await world.asker.press(await world.ask(title="Plain"), "Post it")
    assert len(world.posts()) == 1
    await world.asker.press(await world.ask(title="Heavy", story="I want to kill myself."), "Post it")
    assert len(world.posts()) == 1
    assert "Heavy" in text_of(world.cards()[-1])
    assert list(buttons_of(world.cards()[-1])) == [*BUTTONS, "Note to the asker"]
    assert "`Approve` puts the content warning *this may be hard to read* above it" in text_of(world.cards()[-1])


@pytest.mark.parametrize(("own", "shown"), [("", "this may be hard to read"), ("dying", "dying")])
async def test_what_points_to_danger_is_never_published_without_a_content_warning(world: World, own: str, shown: str) -> None:
    await world.set_up()
    await world.asker.press(await world.ask(title="Heavy", story="I want to kill myself.", warning=own), "Post it")
    await world.decide(world.cards()[-1], "Approve")
    assert f"**Content warning:** {shown}\n||I want to kill myself.||" in text_of(world.posts()[-1])
    await world.asker.press(await world.ask(title="Plain"), "Post it")
    await world.decide(world.cards()[-1], "Approve")
    assert "warning" not in text_of(world.posts()[-1])


async def test_a_restart_between_two_reviewers_changes_nothing(world: World) -> None:
    await world.set_up()
    card = await waiting(world)
    await world.restart()
    miko = Person(world.env, world.guild.add_member(world.env.create_user("miko"), roles=[world.moderators]), world.lounge)
    await miko.press(card, "Approve")
    await world.restart()
    await put_back(world, card)
    assert (await world.moderator.press(world.cards()[-1], "Approve")).text == LATE
    assert buttons_of(world.cards()[-1]) == {}
    assert len(world.posts()) == 1


# Notes


async def test_a_note_goes_there_and_back_without_a_name(world: World) -> None:
    await world.set_up()
    card = await waiting(world)
    services, guild_id, q = world.application.services, world.guild.id, question_id(card)
    await world.decide(card, "Ask for changes", changes="Is it about a child?")
    await services.notes.answer(guild_id, world.asker.id, q, "No, we are both adults.")
    await world.env.settle()
    answered = world.cards()[-1]
    assert "A note from whoever asked" in text_of(answered)
    assert "No, we are both adults." in text_of(answered)
    assert str(world.asker.id) not in str([component.to_dict() for component in answered.components])
    sent = await world.moderator.fill(await world.moderator.press(answered, "Write back"), note="Thank you.")
    assert "waits for the asker" in sent.text
    notes = await services.notes.of_mine(guild_id, world.asker.id, q)
    assert [(note.by_asker, note.text) for note in notes] == [
        (False, "Is it about a child?"),
        (True, "No, we are both adults."),
        (False, "Thank you."),
    ]


async def test_notes_are_sealed_and_go_when_it_is_forgotten_who_asked(world: World) -> None:
    await world.set_up()
    card = await waiting(world)
    await world.decide(card, "Ask for changes", changes="Please leave out the school.")
    rows = await world.application.database.read(lambda c: c.execute("SELECT * FROM notes").fetchall())
    assert len(rows) == 1
    assert "school" not in str(rows)
    forget = "UPDATE questions SET owner_tag = NULL"
    await world.application.database.write(lambda tx: tx.execute(forget) and None)
    assert await world.application.database.read(lambda c: c.execute("SELECT * FROM notes").fetchall()) == []


async def test_whoever_may_be_in_danger_can_be_written_to_before_anything_is_decided(world: World) -> None:
    await world.set_up()
    await world.asker.press(await world.ask(title="I am afraid", story="He hits me and I am scared of him."), "Post it")
    card = world.cards()[-1]
    assert list(buttons_of(card)) == [*BUTTONS, "Note to the asker"]
    sent = await world.decide(card, "Note to the asker", note="Are you safe tonight?")
    assert "waits for the asker" in sent.text
    assert list(buttons_of(card)) == [*BUTTONS, "Note to the asker"]
    seen = await world.asker.slash("questions mine")
    assert "Are you safe tonight?" in seen.text
    assert "waits for a reviewer" in seen.text


async def test_whoever_asked_the_moderators_alone_is_not_told_that_somebody_was_against_it(world: World) -> None:
    await world.set_up()
    preview = await world.ask(title="I am afraid", story="He hits me and I am scared of him.")
    await world.asker.press(preview, "Only to a moderator")
    await world.decide(world.cards()[-1], "Decline", reason="")
    assert "\nnot published; its text is erased\n" in (await world.asker.slash("questions mine")).text
