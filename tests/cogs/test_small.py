"""The small commands: about, helplines, privacy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import World


async def test_about_shows_what_this_person_can_use(world: World) -> None:
    member = await world.asker.slash("about")
    assert "**/ask**" in member.text
    assert "/setup" not in member.text
    moderator = await world.moderator.slash("about")
    assert "**/setup channel**" in moderator.text


async def test_helplines_come_with_source_and_date_and_can_be_hidden(world: World) -> None:
    seen = await world.asker.slash("helplines", country="DE")
    assert "0800 111 0 111" in seen.text
    assert "From open-helplines" in seen.text
    assert "looked up 2026-11-23" in seen.text
    hidden = await world.asker.press(seen, "Hide")
    assert hidden.text == "Hidden."


@pytest.mark.parametrize("typed", ["Germany", "germany ", "Deutschland", "Germny", "de"])
async def test_numbers_are_found_however_the_country_is_typed(world: World, typed: str) -> None:
    assert "### Germany" in (await world.asker.slash("helplines", country=typed)).text


@pytest.mark.parametrize("typed", ["Iran", "Iceland", "United Arab Emirates", "North Korea", "Greenland", "Fiji", "land", " "])
async def test_numbers_of_another_country_are_never_guessed(world: World, typed: str) -> None:
    assert "not one of the choices" in (await world.asker.slash("helplines", country=typed)).text


async def test_countries_are_offered_as_they_are_typed(world: World) -> None:
    assert (await world.asker.complete("helplines", "country", "germny"))[0] == "DE"


async def test_privacy_shows_and_erases_everything(world: World) -> None:
    await world.set_up()
    post = await world.publish()
    await world.asker.fill(await world.asker.press(post, "Reply anonymously"), reply="Thanks.")
    await world.asker.slash("tip")
    shown = await world.asker.slash("privacy show")
    assert "**Questions:** 1" in shown.text
    assert "everything but the three things" in shown.text
    assert "Who can learn that it was you?" in shown.text
    assert "the block's tag stays until its 90 days are over, as forgetting would lift the block" in shown.text
    assert "stays until that day ends (UTC)" in shown.text
    asked = await world.asker.slash("privacy erase")
    kept = await world.asker.press(await world.asker.slash("privacy erase"), "Keep it")
    assert "Everything stays" in kept.text
    await world.asker.press(asked, "Erase everything")
    after = await world.asker.slash("privacy show")
    assert "**Questions:** 0" in after.text
    assert "**Tips you have had:** 0" in after.text
    assert "You have none here yet" in (await world.asker.slash("questions mine")).text
    rows = await world.application.database.read(
        lambda c: c.execute("SELECT owner_tag, address, content FROM questions").fetchall()
    )
    assert rows == [(None, None, None)]
    voices = await world.application.database.read(lambda c: c.execute("SELECT voice_tag FROM voices").fetchall())
    assert voices == [(None,)]
    assert "taken this question back" in "\n".join(world.peer.reads(world.questions))


async def test_erasing_touches_nobody_else(world: World) -> None:
    await world.set_up()
    await world.publish(world.peer)
    await world.asker.press(await world.asker.slash("privacy erase"), "Erase everything")
    assert "**Q1**" in (await world.peer.slash("questions mine")).text
