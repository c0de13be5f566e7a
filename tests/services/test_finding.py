"""Line 15 of the leak tests, where each guard is tried by itself: two servers that ask the same find each their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from bot.domain.question import QuestionText
from bot.domain.settings import ChannelPurpose
from data.published import among
from tests.services.conftest import ELSEWHERE, GUILD, MORGAN, PERRY, QUESTIONS, QUINN, REVIEW

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from bot.domain.search import QuestionHit
    from tests.services.conftest import Bench

TITLE, STORY = "Marzipan lighthouse", "Vermilion umbrellas drift over the estuary."
WORDS: Final = ("marzipan", "vermilion umbrellas", "lighthose", "server11", f"server{GUILD} server{ELSEWHERE}")


async def published(bench: Bench, guild_id: int, user_id: int) -> str:
    """Ask the same in a server, and have it published there; its id."""
    services, text = bench.services, QuestionText(TITLE, STORY)
    preview = await services.questions.draft(guild_id, user_id, text, own_names=(), wants_notice=False)
    await services.questions.submit(guild_id, user_id, preview.draft_id)
    await services.reviewing.approve(guild_id, preview.draft_id, MORGAN)
    await bench.idle()
    return preview.draft_id


async def both(bench: Bench) -> dict[int, str]:
    """The same question in two servers, by the server."""
    await bench.set_up()
    await bench.choose(ChannelPurpose.QUESTIONS, QUESTIONS + 10, ELSEWHERE)
    await bench.choose(ChannelPurpose.REVIEW, REVIEW + 10, ELSEWHERE)
    await bench.services.settings.choose(ELSEWHERE, delay_minutes=0)
    return {GUILD: await published(bench, GUILD, QUINN), ELSEWHERE: await published(bench, ELSEWHERE, PERRY)}


@pytest.mark.parametrize("guild_id", [GUILD, ELSEWHERE])
async def test_line_15_a_server_finds_its_own_questions_alone(bench: Bench, guild_id: int) -> None:
    own = {(await both(bench))[guild_id]}
    search = bench.services.question_search
    for words in WORDS[:3]:
        assert {hit.question_id for hit in await search.search(guild_id, words)} == own
        assert {hit.question_id for hit in await search.browse(guild_id, None, words, 10)} == own
    assert {hit.question_id for hit in await search.browse(guild_id, None, None, 10)} == own
    assert {hit.question_id for hit in await search.similar(guild_id, TITLE, STORY)} == own


@pytest.mark.parametrize("guild_id", [GUILD, ELSEWHERE])
async def test_line_15_the_index_by_itself_finds_a_servers_own_questions_alone(bench: Bench, guild_id: int) -> None:
    own = (await both(bench))[guild_id]
    database, index = bench.application.database, bench.application.published.index

    def look(_connection: sqlite3.Connection) -> list[Sequence[QuestionHit]]:
        finds = [index.search(guild_id, words) for words in WORDS]
        return [*finds, index.newest(guild_id, None, 10), index.similar(guild_id, f"{TITLE}\n{STORY}")]

    finds = await database.read(look)
    assert {hit.question_id for hits in finds for hit in hits} == {own}


@pytest.mark.parametrize("guild_id", [GUILD, ELSEWHERE])
async def test_line_15_the_database_by_itself_confirms_a_servers_own_questions_alone(bench: Bench, guild_id: int) -> None:
    ids = await both(bench)
    database, published = bench.application.database, bench.application.published
    assert await database.read(lambda connection: among(connection, guild_id, ids.values())) == {ids[guild_id]}
    for asked_in, question_id in ids.items():
        assert (await published.one(guild_id, question_id) is not None) is (asked_in == guild_id)


@pytest.mark.parametrize("state", ["withdrawn", "removed", "closed", "waiting"])
async def test_what_was_taken_back_a_moment_ago_is_not_found_whatever_the_index_holds(bench: Bench, state: str) -> None:
    await bench.set_up()
    question_id, sql = await published(bench, GUILD, QUINN), "UPDATE questions SET state = ? WHERE id = ?"
    search, database = bench.services.question_search, bench.application.database
    looks = (
        lambda: search.search(GUILD, WORDS[0]),
        lambda: search.browse(GUILD, None, None, 10),
        lambda: search.similar(GUILD, TITLE, STORY),
    )
    for look in looks:
        assert [hit.question_id for hit in await look()] == [question_id]
        await database.write(lambda tx: tx.execute(sql, (state, question_id)) and None)
        assert list(await look()) == []
        await database.write(lambda tx: tx.execute(sql, ("published", question_id)) and None)
        assert list(await look()) == []  # the index has let go of it
        await search.refresh(GUILD, question_id)
