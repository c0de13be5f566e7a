"""Erasing everything: all of it, only one's own, and again if it broke off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from bot.domain.parcel import QuestionGone
from bot.domain.question import State
from tests.services.conftest import GUILD, KEY, NEW_KEY, PERRY, QUINN

if TYPE_CHECKING:
    from tests.services.conftest import Bench

WORDS = "I read her messages and cannot sleep"


async def live(bench: Bench, user_id: int) -> str:
    """Do everything of which something is kept; the id of the question."""
    question_id = await bench.publish(user_id, story=WORDS, notice=True)
    replies = bench.services.replies
    preview = await replies.draft(GUILD, user_id, question_id, "Thank you all.", own_names=())
    await replies.submit(GUILD, user_id, preview.reply_id)
    await bench.idle()
    await bench.draft(user_id, title="Not posted yet")
    await bench.services.tips.next(GUILD, user_id, None)
    await bench.services.reflections.join(GUILD, user_id, "Europe/Berlin", bench.clock.now())
    return question_id


async def left_of(bench: Bench) -> dict[str, list[tuple[Any, ...]]]:
    """Whatever could lead to somebody, or is somebody's words."""
    return {
        "questions": await bench.rows(
            "SELECT id FROM questions WHERE owner_tag IS NOT NULL OR address IS NOT NULL OR content IS NOT NULL"
        ),
        "voices": await bench.rows("SELECT name FROM voices WHERE voice_tag IS NOT NULL"),
        "replies": await bench.rows("SELECT id FROM replies WHERE owner_tag IS NOT NULL OR content IS NOT NULL"),
        "tips": await bench.rows("SELECT member_tag FROM tip_bags"),
        "practices": await bench.rows("SELECT journal_id FROM practices"),
    }


def counted(left: dict[str, list[tuple[Any, ...]]]) -> dict[str, int]:
    return {what: len(rows) for what, rows in left.items()}


NOTHING = {"questions": 0, "voices": 0, "replies": 0, "tips": 0, "practices": 0}
ONE_PERSON = {"questions": 2, "voices": 1, "replies": 0, "tips": 1, "practices": 1}


async def test_what_is_kept_is_shown(bench: Bench) -> None:
    await bench.set_up()
    empty = await bench.services.privacy.kept(GUILD, QUINN)
    assert (empty.questions, empty.tips.had, empty.reflections, empty.written) == ((), 0, None, 0)
    await live(bench, QUINN)
    kept = await bench.services.privacy.kept(GUILD, QUINN)
    assert [question.state for question in kept.questions].count(State.PUBLISHED) == 1
    assert (kept.tips.had, kept.reflections, kept.written) == (1, 0, 0)


async def test_erasing_leaves_nothing_that_leads_to_the_person(bench: Bench) -> None:
    await bench.set_up()
    await live(bench, QUINN)
    assert counted(await left_of(bench)) == ONE_PERSON
    await bench.services.privacy.erase(GUILD, QUINN)
    assert counted(await left_of(bench)) == NOTHING
    await bench.idle()
    assert len(bench.discord.of(QuestionGone)) == 1
    assert await bench.services.questions.mine(GUILD, QUINN) == []


async def test_erasing_takes_nothing_of_anybody_else(bench: Bench) -> None:
    await bench.set_up()
    await live(bench, QUINN)
    theirs = await live(bench, PERRY)
    await bench.services.privacy.erase(GUILD, QUINN)
    assert counted(await left_of(bench)) == ONE_PERSON
    assert theirs in {question.id for question in await bench.services.questions.mine(GUILD, PERRY)}


async def test_after_erasing_the_sealed_text_is_in_no_file(bench: Bench) -> None:
    """The log is emptied and freed pages are overwritten: the text itself is gone, not only its row."""
    await bench.set_up()
    question_id = await live(bench, QUINN)
    ((sealed,),) = await bench.rows("SELECT content FROM questions WHERE id = ?", question_id)
    await bench.services.privacy.erase(GUILD, QUINN)
    files = [file for file in bench.path.parent.iterdir() if file.is_file()]
    assert [file.name for file in files if bytes(sealed) in file.read_bytes()] == []


async def test_erasing_twice_is_no_fault(bench: Bench) -> None:
    await bench.set_up()
    await live(bench, QUINN)
    for _ in range(2):
        await bench.services.privacy.erase(GUILD, QUINN)
    assert counted(await left_of(bench)) == NOTHING


@pytest.mark.parametrize("part", ["questions", "replies", "tips"])
async def test_what_broke_off_is_finished_by_asking_again(bench: Bench, monkeypatch: pytest.MonkeyPatch, part: str) -> None:
    async def broken(*_args: object) -> NoReturn:
        raise OSError(28, "No space left on device")

    await bench.set_up()
    await live(bench, QUINN)
    with monkeypatch.context() as patched:
        patched.setattr(getattr(bench.services, part), "erase_all", broken)
        with pytest.raises(OSError, match="No space left"):
            await bench.services.privacy.erase(GUILD, QUINN)
    await bench.services.privacy.erase(GUILD, QUINN)
    assert counted(await left_of(bench)) == NOTHING


async def test_under_a_new_key_everything_is_found_to_be_erased(bench: Bench) -> None:
    await bench.set_up()
    await live(bench, QUINN)
    await bench.restart(NEW_KEY, KEY)
    await bench.services.privacy.erase(GUILD, QUINN)
    assert counted(await left_of(bench)) == NOTHING
