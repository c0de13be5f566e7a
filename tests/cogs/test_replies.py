"""Replies without a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.domain.refusal import AlreadyDone, NotAQuestion
from tests.people import buttons_of

if TYPE_CHECKING:
    import discord

    from tests.conftest import World
    from tests.people import Person, Seen


async def reply(who: Person, post: discord.Message, words: str) -> Seen:
    return await who.fill(await who.press(post, "Reply anonymously"), reply=words)


async def test_a_person_has_one_voice_in_a_thread_and_another_elsewhere(world: World) -> None:
    await world.set_up()
    first, second = await world.publish(), await world.publish(title="Another one")
    await reply(world.peer, first, "One.")
    await reply(world.moderator, first, "Somebody else.")
    await reply(world.peer, first, "Two.")
    await reply(world.peer, second, "Three.")
    threads = {thread.name.partition(" ")[0]: thread for thread in world.questions.threads if thread.name}
    names = [text.splitlines()[0] for text in world.peer.reads(threads["Q1"]) if "anonymous" in text]
    assert names[0] == names[2]
    assert names[0] != names[1]
    (elsewhere,) = (text.splitlines()[0] for text in world.peer.reads(threads["Q2"]) if "anonymous" in text)
    assert world.peer.name not in "".join([*names, elsewhere])


async def test_the_form_tells_the_asker_that_a_reply_stands_under_the_badge(world: World) -> None:
    await world.set_up()
    post = await world.publish()
    for who in (world.asker, world.peer):  # it reads the same, whoever opens it
        form = await who.press(post, "Reply anonymously")
        assert form.form is not None
        (field,) = form.form["components"]
        assert field["description"].endswith("if you asked this, as the asker.")
        assert len(field["description"]) <= 100


async def test_the_asker_is_badged_and_never_named(world: World) -> None:
    await world.set_up()
    post = await world.publish()
    seen = await reply(world.asker, post, "Thank you all.")
    assert "under the badge of **the asker**" in seen.text
    (thread,) = world.questions.threads
    assert world.peer.reads(thread)[-1] == "🏮 **The asker**\nThank you all."


async def test_a_voice_is_the_same_after_a_restart(world: World) -> None:
    await world.set_up()
    post = await world.publish()
    await reply(world.peer, post, "Before.")
    await world.restart()
    await reply(world.peer, world.posts()[-1], "After.")
    (thread,) = world.questions.threads
    before, after = (text.splitlines()[0] for text in world.peer.reads(thread) if "anonymous" in text)
    assert before == after


async def test_what_was_noticed_in_a_reply_is_shown_before_it_is_posted(world: World) -> None:
    await world.set_up()
    post = await world.publish()
    seen = await reply(world.peer, post, "Call me: 555-123-4567")
    assert "a phone number" in seen.text
    assert seen.buttons == ["Post it", "Edit", "Discard"]
    (thread,) = world.questions.threads
    assert not [text for text in world.moderator.reads(thread) if "555" in text]
    form = await world.peer.press(seen, "Edit")
    changed = await world.peer.fill(form, reply="Be patient with yourself.")
    assert "On its way" in changed.text
    assert "Be patient with yourself." in world.moderator.reads(thread)[-1]


async def test_posted_all_the_same_or_discarded(world: World) -> None:
    await world.set_up()
    post = await world.publish()
    await world.peer.press(await reply(world.peer, post, "My mail: a.b@mail.com"), "Post it")
    await world.peer.press(await reply(world.peer, post, "Call 555-123-4567"), "Discard")
    (thread,) = world.questions.threads
    everything = "\n".join(world.moderator.reads(thread))
    assert "a.b＠mail.com" in everything
    assert "555" not in everything


async def test_a_reply_handed_in_twice_is_posted_once(world: World) -> None:
    await world.set_up()
    post = await world.publish()
    seen = await reply(world.peer, post, "Call me: 555-123-4567")
    reply_id = seen.message.components[0]["components"][-1]["components"][0]["custom_id"].rpartition(":")[2]
    replies = world.application.services.replies
    await world.peer.press(seen, "Post it")
    with pytest.raises(AlreadyDone):
        await replies.submit(world.guild.id, world.peer.id, reply_id)
    (thread,) = world.questions.threads
    assert len([text for text in world.moderator.reads(thread) if "555" in text]) == 1


async def test_a_withdrawn_question_takes_no_reply_and_gives_the_words_back(world: World) -> None:
    await world.set_up()
    post = await world.publish()
    form = await world.peer.press(post, "Reply anonymously")
    asked = await world.asker.press(await world.asker.slash("questions mine"), "Withdraw Q1")
    await world.asker.press(asked, "Yes, withdraw it")
    seen = await world.peer.fill(form, reply="Words that took a while.")
    assert "does not take replies" in seen.text
    assert seen.files == ["your-words.txt"]


async def test_blank_replies_are_not_posted(world: World) -> None:
    await world.set_up()
    post = await world.publish()
    seen = await reply(world.peer, post, "   ")
    assert "still empty" in seen.text
    assert seen.buttons == ["Edit", "Discard"]


async def test_a_reply_can_begin_at_the_post_or_at_any_message_in_its_thread(world: World) -> None:
    await world.set_up()
    post = await world.publish()
    form = await world.peer.menu("Reply anonymously", post)
    assert "On its way" in (await world.peer.fill(form, reply="From the post.")).text
    (thread,) = world.questions.threads
    answer = await world.moderator.actor.send(thread, "I waited a year.")
    form = await world.peer.menu("Reply anonymously", answer)
    assert "On its way" in (await world.peer.fill(form, reply="From the thread.")).text
    assert "From the thread." in world.asker.reads(thread)[-1]


async def test_elsewhere_the_menu_says_what_it_is_for(world: World) -> None:
    await world.set_up()
    await world.publish()
    seen = await world.peer.menu("Reply anonymously", await world.moderator.actor.send(world.lounge, "Hello."))
    assert seen.form is None
    assert "questions that were asked through me" in seen.text


async def test_where_anonymous_replies_are_off_the_asker_alone_can_reply(world: World) -> None:
    await world.set_up()
    before = await world.publish()
    told = await world.moderator.slash("setup questions", anonymous_replies=False)
    assert "Questions from before keep their button" in told.text
    seen = await world.peer.press(before, "Reply anonymously")
    assert seen.form is None
    assert "under their own names" in seen.text
    assert "under the badge" in (await reply(world.asker, before, "Thank you.")).text
    after = await world.publish(title="Another one")
    assert "Reply anonymously" not in buttons_of(after)


async def test_a_form_that_was_open_when_replies_were_turned_off_gives_the_words_back(world: World) -> None:
    await world.set_up()
    form = await world.peer.press(await world.publish(), "Reply anonymously")
    await world.moderator.slash("setup questions", anonymous_replies=False)
    seen = await world.peer.fill(form, reply="Words that took a while.")
    assert "under their own names" in seen.text
    assert seen.files == ["your-words.txt"]


async def test_a_question_of_another_server_cannot_be_replied_to_from_here(world: World) -> None:
    await world.set_up()
    post = await world.publish()
    question = await world.application.services.replies.question_at(world.guild.id, world.peer.id, post.channel.id, post.id)
    assert question == buttons_of(post)["Reply anonymously"].rpartition(":")[2]
    with pytest.raises(NotAQuestion):
        await world.application.services.replies.question_at(world.guild.id + 1, world.peer.id, post.channel.id, post.id)
