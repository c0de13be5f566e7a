"""`/search`: answered questions, tips and published questions together."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.conftest import World


async def published(world: World, title: str, story: str, **more: str) -> None:
    """Ask something and have it published."""
    seen = await world.ask(None, title=title, story=story, **more)
    await world.asker.press(seen, "Post it")
    await world.moderator.press(world.cards()[-1], "Approve")
    await world.later(minutes=30)


async def test_everything_is_found_together_with_the_words_marked(world: World) -> None:
    await world.set_up()
    await published(world, "Jealousy over a friend", "My partner texts somebody every night.")
    seen = await world.peer.slash("search", text="jelous")
    for part in ("**Answered questions**", "**Tips**", "**Asked in this server**", "**Jealousy** over a friend"):
        assert part in seen.text
    assert f"https://discord.com/channels/{world.guild.id}/" in seen.text


async def test_a_tip_and_an_answer_open_from_what_was_found(world: World) -> None:
    seen = await world.peer.slash("search", text="jealous")
    tip = await world.peer.choose(seen, "tip:jealous-out-loud", "found:open")
    assert "**Try this today**" in tip.text
    faq = await world.peer.choose(
        await world.peer.slash("search", text="jealous"), "faq:jealous-of-close-friends", "found:open"
    )
    assert faq.text.startswith("### ")


async def test_what_was_withdrawn_is_not_found_a_moment_later(world: World) -> None:
    await world.set_up()
    await published(world, "A zebra in the garden", "It eats the roses.")
    assert "zebra" in (await world.peer.slash("search", text="zebra")).text
    seen = await world.asker.slash("questions mine")
    seen = await world.asker.press(seen, "Withdraw Q1")
    await world.asker.press(seen, "Yes, withdraw it")
    assert "Nothing found" in (await world.peer.slash("search", text="zebra")).text


async def test_what_waits_for_review_is_not_found(world: World) -> None:
    await world.set_up()
    await world.asker.press(await world.ask(title="A zebra in the garden"), "Post it")
    assert "Nothing found" in (await world.peer.slash("search", text="zebra")).text


async def test_published_questions_are_found_after_a_restart_and_stand_in_no_file(world: World) -> None:
    await world.set_up()
    await published(world, "A zebra in the garden", "It eats the xylophone.")
    await world.restart()
    assert "zebra" in (await world.peer.slash("search", text="xylophone")).text
    for file in world.database.parent.iterdir():
        assert b"xylophone" not in file.read_bytes(), file.name


async def test_a_story_with_a_content_warning_is_found_and_stays_covered(world: World) -> None:
    await world.set_up()
    await published(world, "Something heavy", "There was a zebra in it.", warning="zebras")
    seen = await world.peer.slash("search", text="zebra")
    assert "Something heavy" in seen.text
    assert "There was" not in seen.text


async def test_what_is_typed_acts_no_more_than_what_is_found(world: World) -> None:
    seen = await world.peer.slash("search", text="@everyone <@123> https://evil.example **b** discord.gg/abc")
    assert "@everyone" not in seen.text
    assert "<@" not in seen.text
    assert "https://evil" not in seen.text


async def test_nothing_found_says_what_else_there_is(world: World) -> None:
    seen = await world.peer.slash("search", text="xyzzy")
    assert "Nothing found" in seen.text
    assert "/ask" in seen.text
