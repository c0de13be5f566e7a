"""Review, publication, withdrawal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.demo.people import text_of
from tests.people import Person, buttons_of

if TYPE_CHECKING:
    from tests.conftest import World


async def test_approved_it_is_a_message_with_a_thread(world: World) -> None:
    await world.set_up()
    post = await world.publish(topic=["trust"])
    assert text_of(post).startswith("## Q1 · How do I trust again?")
    assert [thread.name for thread in world.questions.threads] == ["Q1 · How do I trust again?"]
    assert world.env.bot.user is not None
    assert post.author.id == world.env.bot.user.id
    assert "Approved by" in text_of(world.cards()[-1])
    assert buttons_of(world.cards()[-1]) == {}, "buttons are left on a settled card"


async def test_declined_it_is_erased_and_nobody_else_hears_of_it(world: World) -> None:
    await world.set_up()
    await world.asker.press(await world.ask(), "Post it")
    seen = await world.decide(world.cards()[-1], "Decline")
    assert "its text is erased" in seen.text
    assert world.posts() == []
    assert "It is a long story." not in text_of(world.cards()[-1])
    assert "not published" in (await world.asker.slash("questions mine")).text


async def test_the_first_reviewer_wins_and_the_second_is_told(world: World) -> None:
    await world.set_up()
    await world.asker.press(await world.ask(), "Post it")
    card = world.cards()[-1]
    second = Person(world.env, world.guild.add_member(world.env.create_user("miko"), roles=[world.moderators]), world.lounge)
    form = await second.press(card, "Decline")
    await world.moderator.press(card, "Approve")
    late = await second.fill(form, reason="")
    assert late.text == "Somebody decided this a moment before you, or the asker took it back. Nothing changed."
    assert len(world.posts()) == 1
    assert f"Approved by <@{world.moderator.id}>" in text_of(world.cards()[-1])


async def test_a_role_that_was_taken_away_takes_the_buttons_along(world: World) -> None:
    await world.set_up()
    await world.asker.press(await world.ask(), "Post it")
    backend = world.env.backend
    backend.get_guild(world.guild.id).members[world.moderator.id].role_ids.clear()
    backend.get_channel(world.review.id).overwrites.clear()  # the channel stays open to them
    seen = await world.moderator.press(world.cards()[-1], "Approve")
    assert "role or permission" in seen.text
    assert world.posts() == []


async def test_withdrawn_before_the_decision(world: World) -> None:
    await world.set_up()
    await world.asker.press(await world.ask(), "Post it")
    asked = await world.asker.press(await world.asker.slash("questions mine"), "Withdraw")
    assert "cannot be undone" in asked.text
    await world.asker.press(asked, "Yes, withdraw it")
    assert "took this question back" in text_of(world.cards()[-1])
    assert "It is a long story." not in text_of(world.cards()[-1])
    assert "withdrawn by you" in (await world.asker.slash("questions mine")).text


async def test_withdrawn_after_publication_the_text_goes_and_answers_stay(world: World) -> None:
    await world.set_up()
    post = await world.publish()
    await world.peer.fill(await world.peer.press(post, "Reply anonymously"), reply="Slowly.")
    asked = await world.asker.press(await world.asker.slash("questions mine"), "Withdraw Q1")
    await world.asker.press(asked, "Yes, withdraw it")
    everything = "\n".join(world.peer.reads(world.questions))
    assert "How do I trust again?" not in everything
    assert "taken this question back" in everything
    (thread,) = world.questions.threads
    assert thread.name == "Q1 · withdrawn"
    assert "Slowly." in "\n".join(world.peer.reads(thread))


async def test_keep_it_changes_nothing(world: World) -> None:
    await world.set_up()
    await world.publish()
    asked = await world.asker.press(await world.asker.slash("questions mine"), "Withdraw Q1")
    await world.asker.press(asked, "Keep it")
    assert "published" in (await world.asker.slash("questions mine")).text


async def test_a_card_deleted_by_hand_stops_nothing(world: World) -> None:
    await world.set_up()
    await world.asker.press(await world.ask(), "Post it")
    world.env.backend.delete_message(world.review.id, world.cards()[-1].id)
    asked = await world.asker.press(await world.asker.slash("questions mine"), "Withdraw")
    await world.asker.press(asked, "Yes, withdraw it")
    assert "withdrawn by you" in (await world.asker.slash("questions mine")).text


async def test_a_warning_covers_the_story_until_it_is_touched(world: World) -> None:
    await world.set_up()
    post = await world.publish(warning="violence")
    assert "**Content warning:** violence" in text_of(post)
    assert "||It is a long story.||" in text_of(post)


async def test_a_message_comes_only_to_whoever_wished_for_it(world: World) -> None:
    await world.set_up()
    await world.later(hours=9)  # nobody is written to at night
    await world.publish()
    assert not [request for request in world.env.http_requests if request.path == "/users/@me/channels"]
    await world.publish(world.peer, notify=True)
    inbox = world.peer.actor.user.dm_channel.history()
    assert [text_of(message) for message in inbox] == [
        "There is news on something you asked to be told about.\n-# It waits for you in the server."
    ]


async def test_a_closed_door_is_respected_and_nobody_is_told(world: World) -> None:
    await world.set_up()
    await world.later(hours=9)  # nobody is written to at night
    world.env.inject_error("POST", "/users/@me/channels", status=403, code=50007, message="Cannot send messages to this user")
    await world.publish(notify=True)
    assert len(world.posts()) == 1
    assert len(world.cards()) == 1
    rows = await world.application.database.read(lambda c: c.execute("SELECT address FROM questions").fetchall())
    assert rows == [(None,)]


async def test_questions_are_numbered_as_they_are_published(world: World) -> None:
    await world.set_up()
    await world.asker.press(await world.ask(title="First asked"), "Post it")
    await world.publish(world.peer, title="Second asked")
    await world.moderator.press(world.cards()[0], "Approve")
    assert [text_of(post).splitlines()[0] for post in world.posts()] == ["## Q1 · Second asked", "## Q2 · First asked"]


async def test_nobody_is_pinged_by_anything_that_is_posted(world: World) -> None:
    await world.set_up()
    await world.publish(story="@everyone <@123456789012345678> [x](https://evil.example) discord.gg/abc")
    sent = [r for r in world.env.http_requests if r.method == "POST" and r.path.endswith("/messages")]
    assert sent
    for request in sent:
        body: Any = request.json
        assert body["allowed_mentions"]["parse"] == []
    assert "@everyone" not in "\n".join(map(text_of, world.posts()))
