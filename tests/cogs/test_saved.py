"""What a member keeps of what they read: saved tips, what was for them, their place in an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.conftest import World
    from tests.people import Person, Seen


def title(seen: Seen) -> str:
    return seen.text.splitlines()[0].removeprefix("### ")


async def save(person: Person, count: int, topic: str = "trust") -> list[str]:
    """Draw and save that many tips; their titles."""
    seen = await person.slash("tip", topic=topic)
    titles: list[str] = []
    for _ in range(count):
        titles.append(title(seen))
        seen = await person.press(seen, "Save")
        seen = await person.press(seen, "Another tip")
    return titles


async def test_a_saved_tip_is_found_again_and_taken_out(world: World) -> None:
    assert "Nothing saved yet" in (await world.asker.slash("saved")).text
    seen = await world.asker.slash("tip")
    saved = await world.asker.press(seen, "Save")
    assert "Saved ✓" in saved.buttons
    assert title(seen) in (await world.asker.slash("saved")).text
    assert "Nothing saved yet" in (await world.peer.slash("saved")).text
    taken_out = await world.asker.press(saved, "Saved ✓")
    assert "Save" in taken_out.buttons
    assert "Nothing saved yet" in (await world.asker.slash("saved")).text


async def test_the_list_has_pages_newest_first_and_opens_what_is_chosen(world: World) -> None:
    titles = await save(world.asker, 7)
    seen = await world.asker.slash("saved")
    assert "7 tips that you saved" in seen.text
    assert titles[6] in seen.text
    assert titles[0] not in seen.text
    older = await world.asker.press(seen, "Older")
    assert titles[0] in older.text
    newest = next(tip for tip in world.application.services.library.tips.values() if tip.title == titles[6])
    opened = await world.asker.choose(await world.asker.press(older, "Newer"), newest.id, "tips:open")
    assert title(opened) == newest.title
    left = await world.asker.choose(await world.asker.slash("saved"), newest.id, "saved:out:0")
    assert "6 tips that you saved" in left.text
    assert newest.title not in left.text


async def test_the_list_comes_as_a_file_with_where_it_is_from(world: World) -> None:
    (saved,) = await save(world.asker, 1)
    seen = await world.asker.press(await world.asker.slash("saved"), "As a file")
    assert seen.files == ["saved-tips.md"]
    text = (await seen.message.attachments[0].read()).decode()
    assert f"## {saved}" in text
    assert world.application.services.library.article("trust-given-first").licence in text


async def test_a_tip_that_is_not_for_somebody_does_not_come_again(world: World) -> None:
    titles = {tip.title for tip in world.application.services.library.tips_for("jealousy")}
    seen = await world.asker.slash("tip", topic="jealousy")
    refused = title(seen)
    seen = await world.asker.press(seen, "Not for me")
    assert "Not for me ✓" in seen.buttons
    had: list[str] = []
    for _ in range(2 * len(titles)):
        seen = await world.asker.press(seen, "Another tip")
        had.append(title(seen))
    assert refused not in had
    assert set(had) == titles - {refused}


async def test_what_somebody_says_of_a_tip_is_theirs_and_can_be_taken_back(world: World) -> None:
    seen = await world.asker.press(await world.asker.slash("tip"), "Helpful")
    assert "Helpful ✓" in seen.buttons
    seen = await world.asker.press(seen, "Helpful ✓")
    assert "Helpful" in seen.buttons
    tags = await world.application.database.read(lambda c: c.execute("SELECT COUNT(*) FROM tip_opinions").fetchone())
    assert tags == (0,)


async def test_the_place_in_an_article_is_remembered_through_a_restart(world: World) -> None:
    (first, *_rest) = await world.asker.complete("article", "name", "")
    seen = await world.asker.slash("article", name=first)
    seen = await world.asker.choose(seen, "4", f"pages:{first}")
    assert "Page 5 of" in seen.text
    await world.restart()
    assert "Page 5 of" in (await world.asker.slash("article", name=first)).text
    assert "Page 1 of" in (await world.peer.slash("article", name=first)).text
    shelf = await world.asker.slash("article")
    assert "You are at" in shelf.text
    assert "Page 5 of" in (await world.asker.choose(shelf, first, "articles:open")).text


async def test_values_that_were_never_offered_are_refused_in_words(world: World) -> None:
    library = world.application.services.library
    article = next(iter(library.articles))
    services, guild = world.application.services, world.guild.id
    await services.tips.read(guild, world.asker.id, library.article(article), 0)
    assert "Page 1 of" in (await world.asker.slash("article", name=article)).text
    assert (await services.tips.forget(guild, world.asker.id, "never there")) == ()


async def test_everything_goes_with_the_member(world: World) -> None:
    await save(world.asker, 2)
    await world.asker.press(await world.asker.slash("tip"), "Helpful")
    await world.asker.slash("article", name=next(iter(world.application.services.library.articles)))
    seen = await world.asker.slash("privacy erase")
    await world.asker.press(seen, "Erase everything")
    for table in ("saved_tips", "tip_opinions", "reading_places", "tip_bags"):
        sql = f"SELECT COUNT(*) FROM {table}"
        assert await world.application.database.read(lambda c, sql=sql: c.execute(sql).fetchone()) == (0,), table
    assert "Nothing saved yet" in (await world.asker.slash("saved")).text
