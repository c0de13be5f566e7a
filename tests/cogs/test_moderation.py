"""What moderators type, reports, blocks: all of it without learning who wrote anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.demo.people import text_of
from tests.people import Person, Seen, buttons_of

if TYPE_CHECKING:
    import discord
    from simcord.builders import ChannelHandle

    from tests.conftest import World

LATE = "Somebody took care of this a moment before you. Thank you all the same."


async def reply(who: Person, post: discord.Message, text: str) -> None:
    await who.fill(await who.press(post, "Reply anonymously"), reply=text)


async def report(who: Person, post: discord.Message, reason: str = "") -> Seen:
    return await who.fill(await who.press(post, "Report"), reason=reason)


def of_bot(world: World, channel: ChannelHandle) -> list[discord.Message]:
    assert world.env.bot.user is not None
    return [m for m in channel.history() if m.author.id == world.env.bot.user.id and m.components]


def log(world: World) -> list[str]:
    return [text_of(card) for card in world.cards() if text_of(card).startswith("-# ")]


async def confirm(world: World, on: Seen | discord.Message, *labels: str) -> Seen:
    seen: Seen | discord.Message = on
    for label in labels:
        seen = await world.moderator.press(seen, label)
    assert isinstance(seen, Seen)
    return seen


# The queue


async def test_an_empty_queue_says_so(world: World) -> None:
    await world.set_up()
    assert "No question waits" in (await world.moderator.slash("moderate queue")).text


async def test_the_queue_links_to_each_card_and_a_card_deleted_by_hand_comes_again(world: World) -> None:
    await world.set_up()
    await world.asker.press(await world.ask(), "Post it")
    first = world.cards()[-1]
    seen = await world.moderator.slash("moderate queue")
    assert "Questions to review (1)" in seen.text
    assert f"/{world.review.id}/{first.id}" in seen.text
    assert len(world.cards()) == 1
    world.env.backend.delete_message(world.review.id, first.id)
    await world.moderator.slash("moderate queue")
    (again,) = world.cards()
    assert "Approve" in buttons_of(again)
    await world.moderator.press(again, "Approve")
    assert len(world.posts()) == 1


async def test_a_question_approved_by_mistake_can_be_stopped_before_it_appears(world: World) -> None:
    await world.set_up()
    await world.moderator.slash("setup questions", delay_minutes=60)
    await world.asker.press(await world.ask(), "Post it")
    await world.moderator.press(world.cards()[-1], "Approve")
    queue = await world.moderator.slash("moderate queue")
    assert "Approved, and soon in their channel" in queue.text
    await confirm(world, queue, "How do I trust again?", "Remove", "Yes, remove it")
    await world.later(hours=2)
    assert world.posts() == []
    assert "removed since" in text_of(world.cards()[0])
    assert "It is a long story." not in text_of(world.cards()[0])


# A question by its number


async def test_close_and_reopen(world: World) -> None:
    await world.set_up()
    await world.publish()
    seen = await world.moderator.slash("moderate question", number=1)
    assert seen.buttons == ["Close", "Content warning", "Note to the asker", "Remove", "Block the asker"]
    closed = await world.moderator.press(seen, "Close")
    assert "Closed. It takes no more replies." in closed.text
    assert "Closed" in text_of(world.posts()[0])
    assert "Reply anonymously" not in buttons_of(world.posts()[0])
    opened = await world.moderator.press(closed, "Reopen")
    assert "Open again" in opened.text
    assert "Reply anonymously" in buttons_of(world.posts()[0])
    by = f"<@{world.moderator.id}>"
    assert log(world) == [f"-# {by} closed Q1.", f"-# {by} reopened Q1."]


async def test_removed_its_text_goes_and_the_answers_stay(world: World) -> None:
    await world.set_up()
    post = await world.publish()
    await reply(world.peer, post, "Slowly.")
    await confirm(world, await world.moderator.slash("moderate question", number=1), "Remove", "Yes, remove it")
    everything = "\n".join(world.peer.reads(world.questions))
    assert "How do I trust again?" not in everything
    assert "removed this question" in everything
    assert "Slowly." in "\n".join(world.peer.reads(world.questions.threads[0]))
    assert "removed by the moderators" in (await world.asker.slash("questions mine")).text
    assert log(world) == [f"-# <@{world.moderator.id}> removed Q1."]


async def test_a_warning_added_later_covers_the_story(world: World) -> None:
    await world.set_up()
    await world.publish()
    form = await confirm(world, await world.moderator.slash("moderate question", number=1), "Content warning")
    seen = await world.moderator.fill(form, warning="loss")
    assert "Content warning: loss" in seen.text
    assert "**Content warning:** loss" in text_of(world.posts()[0])
    assert "||It is a long story.||" in text_of(world.posts()[0])


async def test_a_note_from_the_question(world: World) -> None:
    await world.set_up()
    await world.publish()
    seen = await world.moderator.slash("moderate question", number=1)
    sent = await world.moderator.fill(await world.moderator.press(seen, "Note to the asker"), note="Are you safe?")
    assert "waits for the asker" in sent.text
    assert "**You moderators:** Are you safe?" in (await world.moderator.slash("moderate question", number=1)).text
    assert log(world) == [f"-# <@{world.moderator.id}> wrote a note to whoever asked Q1."]


async def test_a_number_that_is_not_there(world: World) -> None:
    await world.set_up()
    assert "There is no Q99 here" in (await world.moderator.slash("moderate question", number=99)).text


async def test_of_two_who_close_one_does(world: World) -> None:
    await world.set_up()
    await world.publish()
    first, second = [await world.moderator.slash("moderate question", number=1) for _ in range(2)]
    await world.moderator.press(first, "Close")
    assert "done already" in (await world.moderator.press(second, "Close")).text
    assert len(log(world)) == 1


# Blocks


async def test_a_block_is_lifted_through_the_post_that_earned_it(world: World) -> None:
    await world.set_up()
    await world.publish()
    await confirm(world, await world.moderator.slash("moderate question", number=1), "Block the asker", "Yes, block them")
    assert "paused" in (await world.asker.slash("ask")).text
    blocks = await world.moderator.slash("moderate blocks")
    assert "**Q1**" in blocks.text
    assert str(world.asker.id) not in blocks.text
    await world.restart()
    assert "paused" in (await world.asker.slash("ask")).text
    lifted = await world.moderator.press(await world.moderator.slash("moderate blocks"), "Lift: Q1")
    assert "Nobody." in lifted.text
    assert (await world.asker.slash("ask")).form is not None
    by = f"<@{world.moderator.id}>"
    assert log(world) == [f"-# {by} blocked whoever asked Q1.", f"-# {by} lifted the block of whoever asked Q1."]


async def shown_of_blocking(world: World, *askers: Person) -> list[str]:
    """All that a moderator is shown while two questions earn a block, with what differs by number taken out."""
    first = len(world.posts())
    for who in askers:
        await world.publish(who)
    start, shown = len(world.cards()), list[str]()
    for number in (first + 1, first + 2):
        seen = await world.moderator.slash("moderate question", number=number)
        shown.append(seen.text)
        shown.append((await confirm(world, seen, "Block the asker", "Yes, block them")).text)
    shown.append((await world.moderator.slash("moderate blocks")).text)
    shown += [text_of(card) for card in world.cards()[start:]]
    for number in (first + 1, first + 2):
        seen = await world.moderator.press(await world.moderator.slash("moderate blocks"), f"Lift: Q{number}")
        shown.append(seen.text)
    numbers = {f"Q{first + 1}": "Qa", f"Q{first + 2}": "Qb"}
    for name, neutral in numbers.items():
        shown = [text.replace(name, neutral) for text in shown]
    return [str(sorted(text.split("\n"))) for text in shown if "discord.com/channels" not in text]


async def test_blocking_one_person_twice_looks_like_blocking_two(world: World) -> None:
    await world.set_up()
    twice = await shown_of_blocking(world, world.asker, world.asker)
    two = await shown_of_blocking(world, world.asker, world.peer)
    assert twice == two


async def test_with_one_of_two_blocks_lifted_the_other_holds(world: World) -> None:
    await world.set_up()
    for _ in range(2):
        await world.publish()
    for number in (1, 2):
        await confirm(
            world, await world.moderator.slash("moderate question", number=number), "Block the asker", "Yes, block them"
        )
    await world.moderator.press(await world.moderator.slash("moderate blocks"), "Lift: Q1")
    assert "paused" in (await world.asker.slash("ask")).text


async def test_where_it_is_forgotten_who_asked_nobody_is_blocked_and_nobody_written_to(world: World) -> None:
    await world.set_up()
    await world.publish()
    seen = await world.moderator.slash("moderate question", number=1)
    await world.application.database.write(lambda tx: tx.execute("UPDATE questions SET owner_tag = NULL") and None)
    assert "Nobody can be blocked" in (await confirm(world, seen, "Block the asker", "Yes, block them")).text
    form = await world.moderator.press(await world.moderator.slash("moderate question", number=1), "Note to the asker")
    assert "nobody would ever read your note" in (await world.moderator.fill(form, note="Hello?")).text
    assert log(world) == []


async def test_a_block_that_was_earned_holds_also_when_its_asker_is_forgotten(world: World) -> None:
    await world.set_up()
    await world.publish()
    await confirm(world, await world.moderator.slash("moderate question", number=1), "Block the asker", "Yes, block them")
    await world.asker.press(await world.asker.slash("privacy erase"), "Erase everything")
    assert "paused" in (await world.asker.slash("ask")).text


async def test_a_block_ends_by_itself_and_its_tag_goes(world: World) -> None:
    await world.set_up()
    await world.moderator.slash("setup questions", identity_days=7)
    await world.publish()
    await confirm(world, await world.moderator.slash("moderate question", number=1), "Block the asker", "Yes, block them")
    await world.later(days=8)
    assert (await world.asker.slash("ask")).form is not None
    await world.application.services.gate.purge()
    assert await world.application.database.read(lambda c: c.execute("SELECT * FROM blocks").fetchall()) == []


async def test_a_block_reaches_nobody_in_another_server(world: World) -> None:
    await world.set_up()
    await world.publish()
    await confirm(world, await world.moderator.slash("moderate question", number=1), "Block the asker", "Yes, block them")
    world.application.services.gate.must_be_open(world.guild.id + 1, world.asker.id)


# Limits a day


async def test_what_fits_in_a_day_and_the_next(world: World) -> None:
    await world.set_up()
    await world.moderator.slash("setup questions", daily_limit=2)
    for _ in range(2):
        await world.asker.press(await world.ask(), "Post it")
    refused = await world.asker.press(await world.ask(), "Post it")
    assert "as much as fits in one day" in refused.text
    assert len(world.cards()) == 2
    await world.peer.press(await world.ask(world.peer), "Post it")
    rows = await world.application.database.read(lambda c: c.execute("SELECT * FROM daily_uses").fetchall())
    assert len({tag for tag, _day in rows}) == 3
    await world.later(days=1)
    await world.asker.press(await world.ask(), "Post it")
    assert len(world.cards()) == 4
    await world.application.services.gate.purge()
    assert len(await world.application.database.read(lambda c: c.execute("SELECT * FROM daily_uses").fetchall())) == 1


# Reports


async def test_a_report_is_a_card_with_a_link_and_nobody_in_it(world: World) -> None:
    await world.set_up()
    post = await world.publish()
    seen = await report(world.peer, post, "It names somebody.")
    assert "Nobody is shown who reported it" in seen.text
    card = world.cards()[-1]
    assert "Reported: Q1 itself" in text_of(card)
    assert "By 1 person" in text_of(card)
    assert "> It names somebody." in text_of(card)
    assert f"/{world.questions.id}/{post.id}" in text_of(card)
    assert str(world.peer.id) not in str([component.to_dict() for component in card.components])
    rows = await world.application.database.read(lambda c: c.execute("SELECT * FROM reporters").fetchall())
    assert "names" not in str(rows)


async def test_a_card_whose_reporters_are_forgotten_does_not_speak_of_nobody(world: World) -> None:
    await world.set_up()
    await report(world.peer, await world.publish(), "It names somebody.")
    await world.moderator.press(world.cards()[-1], "Handled")
    await world.application.database.write(lambda tx: tx.execute("DELETE FROM reporters") and None)  # its days are over
    ((report_id,),) = await world.application.database.read(lambda c: c.execute("SELECT id FROM reports").fetchall())
    await world.application.services.reports.heal(world.guild.id, report_id)
    await world.env.settle()
    card = text_of(world.cards()[-1])
    assert "It is forgotten who reported it." in card
    assert "0 people" not in card


async def test_one_report_a_person_and_all_reports_of_a_message_on_one_card(world: World) -> None:
    await world.set_up()
    post = await world.publish()
    first = await report(world.peer, post, "One.")
    again = await report(world.peer, post, "Two.")
    assert first.text == again.text
    await report(world.moderator, post, "Three.")
    cards = [text_of(card) for card in world.cards() if "Reported" in text_of(card)]
    assert len(cards) == 1
    assert "By 2 people" in cards[0]
    assert "Two." not in cards[0]


async def test_reporting_ones_own_looks_like_any_other(world: World) -> None:
    await world.set_up()
    cards: list[str] = []
    for number, who in enumerate((world.asker, world.peer), start=1):
        post = await world.publish(world.asker)
        seen = await report(who, post)
        cards.append(text_of(world.cards()[-1]).replace(f"Q{number}", "Q").replace(str(post.id), "#") + seen.text)
    assert cards[0] == cards[1]


async def test_any_message_of_a_thread_can_be_reported_and_no_other(world: World) -> None:
    await world.set_up()
    await world.publish()
    thread = world.questions.threads[0]
    said = await world.peer.actor.send(thread, "Something unkind.")
    await world.asker.fill(await world.asker.menu("Report to moderators", said), reason="")
    assert "Reported: a message in the thread of Q1" in text_of(world.cards()[-1])
    assert list(buttons_of(world.cards()[-1])) == ["Handled"]
    elsewhere = await world.peer.actor.send(world.lounge, "Hello.")
    refused = await world.asker.menu("Report to moderators", elsewhere)
    assert refused.form is None
    assert "questions that were asked through me" in refused.text


async def test_whoever_wrote_an_anonymous_reply_can_be_blocked_from_its_report(world: World) -> None:
    await world.set_up()
    post = await world.publish()
    await reply(world.peer, post, "Something unkind.")
    thread = world.questions.threads[0]
    await world.asker.fill(await world.asker.menu("Report to moderators", of_bot(world, thread)[-1]), reason="")
    card = world.cards()[-1]
    assert "an anonymous reply in Q1" in text_of(card)
    await confirm(world, card, "Block who wrote it", "Yes, block them")
    refused = await world.peer.press(world.posts()[0], "Reply anonymously")
    assert refused.form is None
    assert "paused" in refused.text
    assert (await world.asker.press(world.posts()[0], "Reply anonymously")).form is not None
    blocks = (await world.moderator.slash("moderate blocks")).text
    assert "Q1 as " in blocks
    assert "whoever writes as" in log(world)[-1]


async def test_handled_once_and_the_reasons_go(world: World) -> None:
    await world.set_up()
    post = await world.publish()
    await report(world.peer, post, "It names somebody.")
    card = world.cards()[-1]
    assert "the reasons are erased" in (await world.moderator.press(card, "Handled")).text
    settled = text_of(world.cards()[-1])
    assert f"<@{world.moderator.id}> took care of it" in settled
    assert "It names somebody." not in settled
    assert buttons_of(world.cards()[-1]) == {}
    await report(world.asker, post, "Still.")
    again = world.cards()[-1]
    assert again.id != card.id
    assert "By 2 people" in text_of(again)
    assert list(buttons_of(again)) == ["Handled", "Block who wrote it"]


async def test_a_report_waits_in_the_queue(world: World) -> None:
    await world.set_up()
    await report(world.peer, await world.publish())
    card = world.cards()[-1]
    world.env.backend.delete_message(world.review.id, card.id)
    assert "Reports (1)" in (await world.moderator.slash("moderate queue")).text
    assert list(buttons_of(world.cards()[-1])) == ["Handled", "Block who wrote it"]


# Who may


async def test_moderating_is_for_moderators_and_reviewers_and_asked_at_each_press(world: World) -> None:
    await world.set_up()
    await world.publish()
    assert not [name for name in world.peer.actor.available_commands(world.lounge) if name.startswith("moderate")]
    card = await world.moderator.slash("moderate question", number=1)
    asked = {label: await world.moderator.press(card, label) for label in ("Remove", "Block the asker")}
    world.env.backend.get_guild(world.guild.id).members[world.moderator.id].role_ids.clear()
    for label in ("Close", "Content warning", "Note to the asker", "Remove", "Block the asker"):
        seen = await world.moderator.press(card, label)
        assert seen.form is None
        assert "role or permission" in seen.text
    assert "role or permission" in (await world.moderator.press(asked["Remove"], "Yes, remove it")).text
    assert "role or permission" in (await world.moderator.press(asked["Block the asker"], "Yes, block them")).text
    assert (await world.asker.slash("ask")).form is not None
    assert log(world) == []
