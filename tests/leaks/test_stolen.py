"""Lines 9 and 10: what a thief of the database learns, without the key, before and after deletion."""

from __future__ import annotations

import asyncio
import hashlib
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

import pytest

from bot.domain.keyring import KEY_ID_BYTES, Purpose
from tests.conftest import KEYRING
from tests.leaks.canary import HASHES, Canary, Needles, hashable, id_forms
from tests.leaks.walk import (
    DISCARDED,
    NOT_PUBLIC,
    OTHERS_REPLY,
    PUBLISHED,
    REPLIED,
    asked,
    erase,
    fill_reply,
    hatch,
    published,
    reflect,
    reply,
)
from tests.leaks.witness import files_of, on_disk, rows_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.leaks.walk import Walk

WINDOW: Final = 8
"""Bytes of a hash that are compared: a match by chance is out of the question."""

MEMBERS: Final = 100_000

TEXTS: Final = (*PUBLISHED, *NOT_PUBLIC, REPLIED, OTHERS_REPLY)

NOT_THE_ASKERS: Final = frozenset({"schema_migrations", "key_check", "guild_settings", "guild_schedules"})


def texts() -> Needles:
    """Everything that anybody wrote, public or not: a text is sealed in the file until it goes from it."""
    needles = Needles()
    for text in TEXTS:
        needles.add_text(text, text)
    return needles


def blobs(walk: Walk) -> list[bytes]:
    """Every tag, seal and sealed key of the rows that are about people."""
    rows = rows_of(walk.world.database)
    of_people = chain.from_iterable(rows[table] for table in rows if table not in NOT_THE_ASKERS)
    return [value for row in of_people for value in row.values() if isinstance(value, bytes)]


async def keep_house(walk: Walk) -> None:
    """Let the bot's own housekeeping run once: it ends with an empty write-ahead log."""
    log = walk.world.database.with_name(walk.world.database.name + "-wal")
    assert log.stat().st_size > 0
    walk.world.application.housekeeping.start()
    async with asyncio.timeout(60):
        while log.stat().st_size:  # noqa: ASYNC110 -- a file's size sets no event
            await asyncio.sleep(0)
    await walk.world.application.housekeeping.stop()


# 9. Bytes


async def test_line_09_no_byte_on_disk_tells_who_or_what(walked: Walk) -> None:
    assert on_disk(walked.world.database, walked.needles) == []
    assert on_disk(walked.world.database, texts()) == []
    await walked.world.restart()
    assert on_disk(walked.world.database, walked.needles) == []
    assert on_disk(walked.world.database, texts()) == []


async def test_line_09_the_file_and_what_lies_beside_it_are_private(walked: Walk) -> None:
    modes = {path.name: path.stat().st_mode & 0o777 for path in walked.world.database.parent.iterdir()}
    assert set(modes.values()) == {0o600}
    assert {"porchlight.db", "porchlight.db-wal", "porchlight.db-shm"} <= set(modes)


async def test_line_09_after_erasure_no_tag_seal_or_key_of_the_asker_is_left(walked: Walk) -> None:
    before = blobs(walked)
    others = [tag for tag in before if tag_is_of(walked, walked.world.peer.id, tag)]
    assert len(others) == 1  # the peer's voice, which is theirs to erase
    gone = Needles()
    for blob in before:
        if blob not in others:
            gone.add(blob[KEY_ID_BYTES + 1 :], f"{len(blob)} bytes {blob.hex()[:16]}")
    gone.add_text(walked.traits.zone, "time zone")
    assert on_disk(walked.world.database, gone) != []
    await erase(walked)
    await walked.world.later(days=1)
    await walked.world.moderator.slash("setup questions", daily_limit=49)  # so that something is in the log
    await keep_house(walked)  # what a day limits is counted for as long as the day lasts
    assert blobs(walked) == others
    assert on_disk(walked.world.database, gone) == []
    assert on_disk(walked.world.database, walked.needles) == []
    assert on_disk(walked.world.database, texts()) == []


def tag_is_of(walk: Walk, user_id: int, blob: bytes) -> bool:
    """Whether a blob is the tag of somebody's voice. With the key it can be asked; that is what the key is for."""
    questions = [row["id"] for row in rows_of(walk.world.database)["questions"]]
    return any(KEYRING.matches(blob, Purpose.VOICE, question, user_id) for question in questions)


async def test_line_09_erasing_forgets_who_spoke_in_the_threads_of_others(caged: Walk) -> None:
    world, canary = caged.world, caged.canary
    await world.publish(world.asker)
    await reply(caged, canary, "I know this.")
    preview = await fill_reply(caged, canary, "Write to me@example.org")
    assert "Post it" in preview.buttons
    own = Needles()
    for blob in blobs(caged):
        if tag_is_of(caged, canary.id, blob):
            own.add(blob[KEY_ID_BYTES + 1 :], f"the tag {blob.hex()[:16]}")
    content = [row["content"] for row in rows_of(world.database)["replies"] if row["content"] is not None]
    own.add(content[0], "the sealed draft")
    assert len(on_disk(world.database, own)) >= 2
    await erase(caged)  # and at once, with no habit whose end would sweep up too
    assert on_disk(world.database, own) == []


@pytest.mark.parametrize("how", ["Discard", "an hour goes by", "withdraw", "decline", "remove the reply draft"])
async def test_line_09_what_is_not_wanted_any_more_is_soon_in_no_file(caged: Walk, how: str) -> None:
    world, canary = caged.world, caged.canary
    if how == "remove the reply draft":
        await world.publish()
        before = set(blobs(caged))
        preview = await fill_reply(caged, canary, "Write to me@example.org")
    else:
        before = set(blobs(caged))
        preview = await world.ask(canary, title=DISCARDED[0], story=DISCARDED[1])
    content = [blob for blob in blobs(caged) if blob not in before and len(blob) > 40]
    assert len(content) == 1
    if how in {"Discard", "remove the reply draft"}:
        await canary.press(preview, "Discard")
    elif how == "an hour goes by":
        await world.later(hours=2)
    else:
        await canary.press(preview, "Post it")
        if how == "decline":
            await world.decide(world.cards()[-1], "Decline")
        else:
            await canary.press(await canary.press(await canary.slash("questions mine"), "Withdraw"), "Yes, withdraw it")
    sealed = Needles()
    sealed.add(content[0], "the sealed text")
    if how != "withdraw":  # the asker's own wish is out of every file before they are told so
        assert on_disk(caged.world.database, sealed) != []
        await keep_house(caged)
    assert on_disk(caged.world.database, sealed) == []


# 10. Without the key


def values_of(walk: Walk) -> list[Any]:
    return [value for rows in rows_of(walk.world.database).values() for row in rows for value in row.values()]


def windows(walk: Walk) -> set[bytes]:
    """Every run of eight bytes in any value, as it is and read as hex."""
    raw = [value if isinstance(value, bytes) else str(value).encode() for value in values_of(walk)]
    return {value[start : start + WINDOW] for value in raw for start in range(len(value) - WINDOW + 1)}


def tried(ids: Iterable[int], beside: list[bytes]) -> Iterable[bytes]:
    """What somebody with a member list would compute: each hash of each id, and SHA-256 of it with what stands beside it."""
    for user_id in ids:
        decimal = str(user_id).encode()
        for digest in HASHES.values():
            yield digest(decimal)[:WINDOW]
        for other in beside:
            for joined in (decimal + other, other + decimal, decimal + b":" + other, other + b":" + decimal):
                yield hashlib.sha256(joined).digest()[:WINDOW]


async def test_line_10_a_list_of_members_matches_nothing_without_the_key(walked: Walk) -> None:
    kept = windows(walked)
    asked_first = rows_of(walked.world.database)["questions"][0]["id"]
    beside = [str(walked.world.guild.id).encode(), asked_first.encode()]
    members = [walked.canary.id, *(walked.canary.id - MEMBERS + step * 7919 for step in range(1, MEMBERS))]
    assert len(kept) > 1000
    assert not any(found in kept or found.hex()[:WINDOW].encode() in kept for found in tried(members, beside))


async def test_line_10_no_hash_of_the_asker_with_any_row_key_is_kept(walked: Walk) -> None:
    rows = rows_of(walked.world.database)
    everything = [pair for table in rows.values() for row in table for pair in row.items()]
    keys = [str(value).encode() for name, value in everything if name.endswith("id") and value]
    needles = Needles()
    for label, data in hashable(walked.canary.id, sorted(set(keys))).items():
        needles.add_hashes(data, label)
    assert len(keys) > 20
    assert on_disk(walked.world.database, needles) == []


async def test_line_10_two_questions_of_one_person_share_no_value(caged: Walk) -> None:
    world, canary = caged.world, caged.canary
    for who in (canary, canary, world.asker):
        await world.publish(who, title="How do I trust again?", story="It is a long story.", notify=True)
        await reply(caged, who, "Thank you.")
        await fill_reply(caged, who, "Write to me@example.org")
    rows = rows_of(world.database)
    one, two, other = sorted(rows["questions"], key=lambda row: row["number"])
    assert KEYRING.owns(one["owner_tag"], one["id"], canary.id)
    assert KEYRING.owns(two["owner_tag"], two["id"], canary.id)
    assert shared([one], [two]) == shared([one], [other])
    for table, key in (("voices", "question_id"), ("replies", "question_id"), ("deliveries", "subject_id")):
        of = {question["id"]: [row for row in rows[table] if row[key] == question["id"]] for question in (one, two, other)}
        assert len(of[one["id"]]) >= 1
        assert shared(of[one["id"]], of[two["id"]]) == shared(of[one["id"]], of[other["id"]])


def shared(some: list[dict[str, Any]], others: list[dict[str, Any]]) -> set[tuple[str, bytes]]:
    """What two sets of rows have in common, by column: equal values, and runs of eight bytes in blobs."""
    return pieces(some) & pieces(others)


def pieces(rows: list[dict[str, Any]]) -> set[tuple[str, bytes]]:
    found: set[tuple[str, bytes]] = set()
    for row in rows:
        for column, value in row.items():
            if isinstance(value, bytes):
                found |= {(column, value[start : start + WINDOW]) for start in range(len(value) - WINDOW + 1)}
            else:
                found.add((column, str(value).encode()))
    return found


async def test_line_10_the_length_of_a_seal_does_not_say_how_old_an_account_is(caged: Walk) -> None:
    """Ids grew a digit in 2016 and in 2022: an address that is sealed as it is typed would be longer or shorter."""
    world = caged.world
    older = hatch(world, Canary(98765432109876543, "olderaccount", "Older Account", "Older", roles=()))
    for walk in (caged, older):
        await asked(walk, *PUBLISHED, notify=True)
        await reflect(walk)
        await walk.canary.slash("streak settings", reminder="20:00")
    rows = rows_of(world.database)
    for table in ("questions", "practices"):
        assert len({len(row["address"]) for row in rows[table]}) == 1, table
        assert len(rows[table]) == 2


async def test_line_10_one_person_is_another_voice_in_each_thread(caged: Walk) -> None:
    world, canary = caged.world, caged.canary
    spoken: list[set[str]] = []
    for number in (1, 2):
        await world.publish(world.asker, title=f"Question {number}")
        await reply(caged, canary, "I know this.")
        await reply(caged, canary, "And one thing more.")
        texts_there = world.peer.reads(world.questions.threads[-1])
        spoken.append({text.splitlines()[0] for text in texts_there})
    assert [len(names) for names in spoken] == [1, 1]  # one voice within a thread
    voices = rows_of(world.database)["voices"]
    first, second = voices
    assert first["question_id"] != second["question_id"]
    by_chance = {("name", first["name"].encode())}
    assert shared([first], [second]) <= {("is_asker", b"0")} | by_chance


async def test_line_10_with_the_key_a_guess_can_be_tested(walked: Walk) -> None:
    """Written down honestly: `/privacy show` and the README say so."""
    own = [row for row in rows_of(walked.world.database)["questions"] if row["owner_tag"]]
    assert all(KEYRING.owns(row["owner_tag"], row["id"], walked.canary.id) for row in own)
    assert not any(KEYRING.owns(row["owner_tag"], row["id"], walked.world.peer.id) for row in own)
    assert "can test a guess" in (await walked.canary.slash("privacy show")).text


async def test_line_10_the_time_zone_stands_with_the_habit_alone(caged: Walk) -> None:
    await published(caged, *PUBLISHED)
    await reflect(caged)
    await asked(caged, "Another question", "Another story.")
    rows = rows_of(caged.world.database)
    holding = {table for table in rows for row in rows[table] if caged.traits.zone in row.values()}
    assert holding == {"practices", "reflections"}
    assert id_forms(caged.canary.id)["decimal"] not in b"".join(files_of(caged.world.database).values())
