"""The habit of reflecting."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.conftest import World
    from tests.people import Seen


async def join(world: World, zone: str = "berlin") -> Seen:
    consent = await world.asker.slash("reflect")
    confirm = await world.asker.fill(await world.asker.press(consent, "Choose my time zone"), zone=zone)
    return await world.asker.press(confirm, "Yes, begin")


async def rows(world: World, sql: str) -> list[tuple[object, ...]]:
    return await world.application.database.read(lambda c: c.execute(sql).fetchall())


async def test_nothing_is_kept_before_an_explicit_yes(world: World) -> None:
    consent = await world.asker.slash("reflect")
    assert "What is kept" in consent.text
    assert "Who can read it" in consent.text
    confirm = await world.asker.fill(await world.asker.press(consent, "Choose my time zone"), zone="Kathmandu")
    assert "Is it 05:45 where you are?" in confirm.text
    assert await rows(world, "SELECT * FROM practices") == []
    no = await world.asker.press(confirm, "No, thank you")
    assert "Nothing is kept" in no.text
    assert await rows(world, "SELECT * FROM practices") == []


async def test_a_zone_nobody_knows_is_asked_for_again(world: World) -> None:
    consent = await world.asker.slash("reflect")
    seen = await world.asker.fill(await world.asker.press(consent, "Choose my time zone"), zone="qqqqqqqq")
    assert "do not know that time zone" in seen.text
    again = await world.asker.fill(await world.asker.press(seen, "Try again"), zone="Kathmandu")
    assert "I understood **Asia/Kathmandu**" in again.text


async def test_one_day_one_credit_and_the_newest_words(world: World) -> None:
    joined = await join(world, "Kathmandu")  # a quarter to six in the morning there
    first = await world.asker.fill(await world.asker.press(joined, "Write"), words="First words.")
    assert "Kept for Thursday, 1 January" in first.text
    again = await world.asker.fill(await world.asker.slash("reflect"), words="Better words.")
    assert "was marked already" in again.text
    assert await rows(world, "SELECT COUNT(*) FROM reflections") == [(1,)]


async def test_just_marking_is_one_press(world: World) -> None:
    seen = await world.asker.press(await join(world), "Just mark today")
    assert "Kept for" in seen.text
    assert await rows(world, "SELECT entry FROM reflections") == [(None,)]


async def test_the_day_on_which_the_form_was_opened_counts(world: World) -> None:
    await join(world)
    # Midnight UTC is one in the morning in Berlin; the day there begins at four.
    await world.later(hours=2, minutes=50)
    form = await world.asker.slash("reflect")
    await world.later(minutes=20)
    seen = await world.asker.fill(form, words="A late night.")
    assert "Kept for Wednesday, 31 December" in seen.text
    after = await world.asker.fill(await world.asker.slash("reflect"), words="A new day.")
    assert "Kept for Thursday, 1 January" in after.text


async def test_a_week_of_days_and_the_rhythm(world: World) -> None:
    joined = await join(world)
    await world.asker.press(joined, "Just mark today")
    for _day in range(4):
        await world.later(days=1)
        await world.asker.fill(await world.asker.slash("reflect"), words="")
    seen = await world.asker.slash("streak show")
    assert "Your rhythm" in seen.text
    assert "**In all:** 5 days" in seen.text
    assert "lost" not in seen.text.lower()


async def test_leaving_erases_every_day_and_word(world: World) -> None:
    joined = await join(world)
    await world.asker.fill(await world.asker.press(joined, "Write"), words="Something private.")
    asked = await world.asker.slash("streak leave")
    assert "cannot be undone" in asked.text
    stayed = await world.asker.press(await world.asker.slash("streak leave"), "Stay")
    assert "Everything stays" in stayed.text
    await world.asker.press(asked, "Stop and erase")
    assert await rows(world, "SELECT * FROM practices") == []
    assert await rows(world, "SELECT * FROM reflections") == []
    assert "have not started" in (await world.asker.slash("streak show")).text


async def test_a_prompt_can_be_chosen_and_is_shown(world: World) -> None:
    await join(world)
    (first, *_rest) = await world.asker.complete("reflect", "prompt", "warm")
    form = (await world.asker.slash("reflect", prompt=first)).form
    assert form is not None
    assert form["components"][0]["content"] == world.application.services.library.prompts[first].text
    refused = await world.asker.slash("reflect", prompt="no-such-prompt")
    assert "not one of the choices" in refused.text


async def test_everyone_has_their_own_habit(world: World) -> None:
    await join(world)
    assert "have not started" in (await world.peer.slash("streak show")).text
