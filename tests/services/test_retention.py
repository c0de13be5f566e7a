"""Forgetting who asked: on time, at once, out of every file, and again after an older database came back."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from bot.domain.keyring import Keyring, Purpose
from bot.domain.parcel import MilestoneShared
from bot.domain.refusal import AlreadyDone
from bot.domain.settings import ChannelPurpose
from bot.services.helpful import Pointed
from data.database import migrations
from data.practices import SqlPracticeStore
from data.tips import SqlTipStore
from data.tombstones import tombstones_of
from tests.services.conftest import GUILD, KEY, MORGAN, NEW_KEY, PERRY, QUINN

if TYPE_CHECKING:
    from tests.services.conftest import Bench

KEYRING = Keyring((NEW_KEY, KEY))

LINKS = (
    "SELECT owner_tag FROM questions WHERE owner_tag IS NOT NULL UNION ALL "
    "SELECT address FROM questions WHERE address IS NOT NULL UNION ALL "
    "SELECT voice_tag FROM voices WHERE voice_tag IS NOT NULL"
)


async def reply(bench: Bench, user_id: int, question_id: str) -> None:
    replies = bench.services.replies
    preview = await replies.draft(GUILD, user_id, question_id, "Slowly, and together.", own_names=())
    await replies.submit(GUILD, user_id, preview.reply_id)
    await bench.idle()


async def links(bench: Bench) -> list[bytes]:
    return [value for (value,) in await bench.rows(LINKS)]


def on_disk(bench: Bench, values: list[bytes]) -> list[bytes]:
    """Which of these stand in any file beside the database: the file itself, its log, whatever is left."""
    everything = b"".join(file.read_bytes() for file in bench.path.parent.iterdir() if file.is_file())
    return [value for value in values if value in everything]


@pytest.mark.parametrize("down", [False, True])
async def test_after_the_servers_days_nothing_links_a_question_to_anybody(bench: Bench, down: bool) -> None:
    await bench.set_up()
    question_id = await bench.publish(notice=True)
    await reply(bench, QUINN, question_id)
    await reply(bench, PERRY, question_id)
    before = await links(bench)
    assert len(before) == 4
    bench.clock.time += timedelta(days=90)
    await bench.services.retention.forget_due()
    assert await links(bench) == before
    bench.clock.time += timedelta(days=1)
    await (bench.restart(KEY) if down else bench.services.retention.forget_due())
    assert await links(bench) == []
    assert on_disk(bench, before) == []
    assert await bench.services.questions.mine(GUILD, QUINN) == []


async def test_a_shorter_time_holds_from_the_moment_it_is_chosen(bench: Bench) -> None:
    await bench.set_up()
    await bench.publish()
    bench.clock.time += timedelta(days=8)
    assert await bench.services.retention.forget_due() == 0
    await bench.services.settings.choose(GUILD, identity_days=7)
    assert await bench.services.retention.forget_due() == 1


async def test_what_the_asker_wished_to_keep_is_kept_when_the_server_chooses_less(bench: Bench) -> None:
    await bench.set_up()
    question_id = await bench.publish()
    until = await bench.services.own_questions.keep_longer(GUILD, QUINN, question_id)
    await bench.services.settings.choose(GUILD, identity_days=7)
    bench.clock.time += timedelta(days=60)
    assert await bench.services.retention.forget_due() == 0
    (own,) = await bench.services.questions.mine(GUILD, QUINN)
    assert own.known_until == until


async def test_forgotten_at_once_it_is_in_no_file(bench: Bench) -> None:
    await bench.set_up()
    question_id = await bench.publish(notice=True)
    await reply(bench, QUINN, question_id)
    before = await links(bench)
    assert on_disk(bench, before) == before
    await bench.services.own_questions.forget(GUILD, QUINN, question_id)
    assert await links(bench) == []
    assert on_disk(bench, before) == []


@pytest.mark.parametrize("how", ["at once", "on time"])
async def test_line_10_what_the_asker_had_not_posted_yet_goes_when_they_are_forgotten(bench: Bench, how: str) -> None:
    """A draft of the asker's, left behind, would still hold their words, under a voice that is the asker's."""
    await bench.set_up()
    question_id = await bench.publish()
    if how == "on time":
        bench.clock.time += timedelta(days=91)
    texts = {who: f"Words of {who}." for who in (QUINN, PERRY)}
    for who, text in texts.items():
        await bench.services.replies.draft(GUILD, who, question_id, text, own_names=())
    ((sealed,),) = await bench.rows("SELECT content FROM replies JOIN voices ON voices.id = voice_id WHERE is_asker = 1")
    if how == "at once":
        await bench.services.own_questions.forget(GUILD, QUINN, question_id)
    else:
        assert await bench.services.retention.forget_due() == 1
    assert await bench.rows("SELECT is_asker FROM replies JOIN voices ON voices.id = voice_id") == [(0,)]
    assert on_disk(bench, [sealed]) == []


@pytest.mark.parametrize("how", ["forget", "withdraw", "erase"])
@pytest.mark.parametrize("keys", [(KEY,), (NEW_KEY, KEY)], ids=["the same key", "a newer key"])
async def test_an_older_database_that_comes_back_forgets_again(bench: Bench, how: str, keys: tuple[bytes, ...]) -> None:
    await bench.set_up()
    question_id, other = await bench.publish(notice=True), await bench.publish(PERRY)
    backup = bench.path.with_name("backup")
    await bench.application.database.scrub()
    shutil.copy(bench.path, backup)
    if how == "forget":
        await bench.services.own_questions.forget(GUILD, QUINN, question_id)
    elif how == "withdraw":
        await bench.services.questions.withdraw(GUILD, QUINN, question_id)
    else:
        await bench.services.questions.erase_all(GUILD, QUINN)
    await bench.idle()
    await bench.application.close()
    shutil.copy(backup, bench.path)
    backup.unlink()
    await bench.restart(*keys)
    rows = dict(await bench.rows("SELECT id, owner_tag IS NULL AND address IS NULL FROM questions"))
    assert rows == {question_id: 1, other: 0}
    ((content,),) = await bench.rows("SELECT content IS NULL FROM questions WHERE id = ?", question_id)
    assert bool(content) is (how != "forget")
    assert len(await bench.services.questions.mine(GUILD, PERRY)) == 1


async def brought_back(bench: Bench, backup: Path, *keys: bytes) -> None:
    """Stop, put the backup in the place of the database, and start again."""
    await bench.idle()
    await bench.application.close()
    shutil.copy(backup, bench.path)
    await bench.restart(*keys)


async def backed_up(bench: Bench) -> Path:
    await bench.application.database.scrub()
    return Path(shutil.copy(bench.path, bench.path.with_name("backup")))


@pytest.mark.parametrize("how", ["declined", "blocked", "removed"])
async def test_what_moderators_ended_does_not_come_back_with_an_older_database(bench: Bench, how: str) -> None:
    await bench.set_up()
    kept = await bench.publish(PERRY)
    question_id = await (bench.publish() if how == "removed" else bench.submit())
    backup = await backed_up(bench)
    if how == "removed":
        await bench.services.moderating.remove(GUILD, question_id, MORGAN)
    elif how == "blocked":
        await bench.services.reviewing.block(GUILD, question_id, MORGAN)
    else:
        await bench.services.reviewing.decline(GUILD, question_id, MORGAN)
    await brought_back(bench, backup, NEW_KEY, KEY)
    rows = {row[0]: row[1:] for row in await bench.rows("SELECT id, state, content IS NULL FROM questions")}
    assert rows == {kept: ("published", 0), question_id: ("removed" if how == "removed" else "declined", 1)}
    assert [own.id for own in await bench.services.questions.mine(GUILD, QUINN)] == [question_id]  # it stays theirs


async def test_a_question_that_another_moderator_was_faster_with_is_not_buried(bench: Bench) -> None:
    await bench.set_up()
    question_id = await bench.submit()
    reviewing = bench.services.reviewing
    both = reviewing.approve(GUILD, question_id, MORGAN), reviewing.decline(GUILD, question_id, PERRY)
    won, lost = await asyncio.gather(*both, return_exceptions=True)
    assert (won, type(lost)) == (None, AlreadyDone)
    await bench.idle()
    await bench.restart(KEY)
    assert await bench.rows("SELECT state, content IS NULL FROM questions") == [("published", 0)]


async def test_what_ended_without_its_tombstone_gets_it_at_start_and_only_once(bench: Bench) -> None:
    await bench.set_up()
    question_id = await bench.publish()
    backup = await backed_up(bench)
    await bench.services.moderating.remove(GUILD, question_id, MORGAN)
    tombstones_of(bench.path).unlink()  # as if the process had died between the two
    await bench.restart(KEY)
    await bench.restart(NEW_KEY, KEY)
    assert len(tombstones_of(bench.path).read_text().split()) == 1
    await brought_back(bench, backup, NEW_KEY, KEY)
    assert await bench.rows("SELECT state, content IS NULL FROM questions") == [("removed", 1)]


async def test_a_replier_whose_link_was_erased_stays_forgotten_in_an_older_database(bench: Bench) -> None:
    await bench.set_up()
    question_id = await bench.publish(PERRY)
    await reply(bench, QUINN, question_id)
    await reply(bench, MORGAN, question_id)
    await bench.services.replies.draft(GUILD, QUINN, question_id, "And one more thing.", own_names=())
    backup = await backed_up(bench)
    await bench.services.privacy.erase(GUILD, QUINN)
    await brought_back(bench, backup, NEW_KEY, KEY)
    tags = await bench.rows("SELECT voice_tag FROM voices WHERE voice_tag IS NOT NULL")
    assert [KEYRING.matches(tag, Purpose.VOICE, question_id, MORGAN) for (tag,) in tags] == [True]
    assert await bench.rows("SELECT id FROM replies WHERE content IS NOT NULL OR owner_tag IS NOT NULL") == []


KEPT_OF_MEMBERS = ("practices", "reflections", "shared_milestones", "tip_bags", "saved_tips", "tip_opinions", "reading_places")


async def live(bench: Bench, user_id: int) -> None:
    """Keep something of everything that is a member's own."""
    services, now = bench.services, bench.clock.now()
    await services.reflections.join(GUILD, user_id, "Europe/Berlin", now)
    await services.reflections.reflect(GUILD, user_id, "I said what I felt.", now)
    await services.milestones.share(GUILD, user_id, 1, by_name=True)
    tip = (await services.tips.next(GUILD, user_id, None)).tip
    await services.tips.save(GUILD, user_id, tip.id, saved=True)
    await services.tips.judge(GUILD, user_id, tip.id, helpful=True)
    await services.tips.read(GUILD, user_id, services.library.article_of_tip(tip.id), 0)


async def kept(bench: Bench) -> dict[str, int]:
    return {table: len(await bench.rows(f"SELECT * FROM {table}")) for table in (*KEPT_OF_MEMBERS, "tip_readers")}


@pytest.mark.parametrize("how", ["everything", "the journal"])
@pytest.mark.parametrize("keys", [(KEY,), (NEW_KEY, KEY)], ids=["the same key", "a newer key"])
async def test_what_a_member_erased_does_not_come_back_with_an_older_database(
    bench: Bench, how: str, keys: tuple[bytes, ...]
) -> None:
    await bench.set_up()
    await bench.choose(ChannelPurpose.REFLECTIONS, 503)
    await bench.services.outbox.stop()  # what is to be shared waits
    for who in (QUINN, PERRY):
        await live(bench, who)
    everything = await kept(bench)
    assert set(everything.values()) == {2}
    backup = await backed_up(bench)
    if how == "everything":
        await bench.services.privacy.erase(GUILD, QUINN)
    else:
        await bench.services.reflections.leave(GUILD, QUINN)
    erased = await kept(bench)
    await bench.application.close()
    shutil.copy(backup, bench.path)
    await bench.restart(*keys)
    await bench.idle()
    assert [shared.user_id for shared in bench.discord.of(MilestoneShared)] == [PERRY]
    assert await kept(bench) == {**erased, "shared_milestones": 0}
    assert set(erased.values()) == ({1} if how == "everything" else {1, 2})
    assert (await bench.services.privacy.kept(GUILD, PERRY)).written == 1
    assert (await bench.services.privacy.kept(GUILD, QUINN)).reflections is None


async def test_what_a_member_kept_since_they_erased_everything_stays(bench: Bench) -> None:
    await bench.set_up()
    await bench.choose(ChannelPurpose.REFLECTIONS, 503)
    for _ in range(2):
        await live(bench, QUINN)
        await bench.services.privacy.erase(GUILD, QUINN)
    await live(bench, QUINN)
    await bench.idle()
    since = await kept(bench)
    backup = await backed_up(bench)
    await bench.restart(KEY)
    assert await kept(bench) == since
    await brought_back(bench, backup, NEW_KEY, KEY)
    assert await kept(bench) == since == {**dict.fromkeys((*KEPT_OF_MEMBERS, "tip_readers"), 1), "shared_milestones": 0}


async def test_a_database_from_before_readers_had_names_obeys_as_well(bench: Bench) -> None:
    await bench.set_up()
    for who in (QUINN, PERRY):
        await live_with_tips(bench, who)
    backup = await backed_up(bench)
    await bench.application.close()
    naming = next(sql for _version, name, sql in migrations() if name == "readers")
    for file in (bench.path, backup):  # as each of them is brought forward by itself
        with closing(sqlite3.connect(file)) as connection:
            connection.executescript(f"DROP TABLE tip_readers; {naming}")
    await bench.restart(NEW_KEY, KEY)
    await live_with_tips(bench, QUINN)  # which moves everything to the new key
    await bench.services.privacy.erase(GUILD, QUINN)
    await brought_back(bench, backup, NEW_KEY, KEY)
    assert len(await bench.rows("SELECT * FROM tip_bags")) == 1
    assert (await bench.services.privacy.kept(GUILD, PERRY)).tips.had == 1
    assert (await bench.services.privacy.kept(GUILD, QUINN)).tips.had == 0


async def live_with_tips(bench: Bench, user_id: int) -> None:
    await bench.services.tips.next(GUILD, user_id, None)


async def test_a_mark_whose_link_was_erased_stays_forgotten_in_an_older_database(bench: Bench) -> None:
    await bench.set_up()
    question_id = await bench.publish(PERRY)
    ((thread_id,),) = await bench.rows("SELECT thread_id FROM questions")
    for who in (QUINN, MORGAN):
        await bench.services.helpful.mark(GUILD, who, Pointed(thread_id, 8_001, is_persons=True, is_own=False))
    backup = await backed_up(bench)
    await bench.services.privacy.erase(GUILD, QUINN)
    await brought_back(bench, backup, NEW_KEY, KEY)
    tags = await bench.rows("SELECT mark_tag FROM helpful_marks ORDER BY mark_tag IS NULL")
    assert [tag is not None and KEYRING.matches(tag, Purpose.HELPFUL, question_id, 8_001, MORGAN) for (tag,) in tags] == [
        True,
        False,
    ]


async def test_what_is_erased_is_noted_before_it_is_done(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that dies between the two does the rest when it starts."""
    await bench.set_up()
    await live_with_tips(bench, QUINN)
    await bench.services.reflections.join(GUILD, QUINN, "Europe/Berlin", bench.clock.now())
    with monkeypatch.context() as patched:
        patched.setattr(SqlTipStore, "erase", _breaks)
        patched.setattr(SqlPracticeStore, "leave", _breaks)
        for erasing in (bench.services.tips.erase_all, bench.services.reflections.leave):
            with pytest.raises(OSError, match="No space left"):
                await erasing(GUILD, QUINN)
    assert (await kept(bench))["practices"] == (await kept(bench))["tip_bags"] == 1
    await bench.restart(KEY)
    assert set((await kept(bench)).values()) == {0}


async def _breaks(*_args: object) -> NoReturn:
    raise OSError(28, "No space left on device")


async def test_tombstones_tell_nothing_and_stand_in_no_order_of_events(bench: Bench) -> None:
    await bench.set_up()
    ids = [await bench.publish() for _ in range(3)]
    for question_id in ids:
        await bench.services.own_questions.forget(GUILD, QUINN, question_id)
    file = tombstones_of(bench.path)
    assert file.stat().st_mode & 0o077 == 0
    lines = file.read_text().split()
    assert len(lines) == 3
    assert lines == sorted(lines)
    assert not [question_id for question_id in ids if question_id in file.read_text()]


async def test_a_tombstone_file_that_was_cut_off_is_still_read(bench: Bench) -> None:
    await bench.set_up()
    await bench.services.own_questions.forget(GUILD, QUINN, await bench.publish())
    file = tombstones_of(bench.path)
    file.write_bytes(file.read_bytes() + b"half a li\xff")
    await bench.restart(KEY)
    await bench.services.own_questions.forget(GUILD, QUINN, await bench.publish())
    assert len(file.read_text("ascii").split()) == 2


async def test_nobody_else_can_use_the_askers_tools(bench: Bench) -> None:
    await bench.set_up()
    question_id = await bench.publish()
    own = bench.services.own_questions
    refused: set[type[BaseException]] = set()
    for attempt in (
        own.look(GUILD, PERRY, question_id),
        own.resolve(GUILD, PERRY, question_id),
        own.reopen(GUILD, PERRY, question_id),
        own.keep_longer(GUILD, PERRY, question_id),
        own.forget(GUILD, PERRY, question_id),
        own.tell_me(GUILD, PERRY, question_id, wanted=True),
    ):
        with pytest.raises(Exception) as caught:  # noqa: PT011 -- the types are compared below
            await attempt
        refused.add(type(caught.value))
    assert {kind.__name__ for kind in refused} == {"NotYours"}
    (row,) = await bench.rows("SELECT state, owner_tag IS NOT NULL, address, kept_until FROM questions")
    assert tuple[Any, ...](row) == ("published", 1, None, None)
